//! JSON: an object, whose fields stand in the root or in a member of it.

use tongbao_core::schema::WireSchema;
use tongbao_core::{Error, Fields, Message, Request, Strictness, Unknown, judge};

use super::{ReadError, read_checked, unreadable};
use crate::Limits;
use crate::json::{Document, Members, Style, place};
use crate::received::FaultFields;

pub(super) fn write(message: &dyn Fields) -> String {
    Style::default().whole(message)
}

pub(super) fn read<T: Message>(text: &str, strictness: Strictness) -> Result<T, ReadError> {
    let document = Document::parse(text, Limits::NOTIFY)?;
    let mut members = Members::in_envelope(&document, T::SCHEMA)?;
    Ok(T::read(&mut members, strictness)?)
}

pub(super) fn read_reply<R: Request>(wire: &WireSchema, text: &str, request: &R) -> Result<R::Response, Error> {
    let schema = R::Response::SCHEMA;
    let document = Document::parse(text, Limits::REPLY).map_err(unreadable)?;
    if let Some((fault_schema, rule)) = &wire.fault
        && let Some(fault) = place(&document, fault_schema.container)
    {
        // A fault without a member of its own is a reply without its member.
        let in_root = fault_schema.container.is_empty();
        let is_reply = !schema.container.is_empty() && place(&document, schema.container).is_some();
        if !in_root && is_reply {
            return Err(Error::Unknown(Unknown::NoVerdict(
                "both a reply and a fault, which the gateway never sends together",
            )));
        }
        if !is_reply {
            let fault = FaultFields::read(fault_schema, &mut Members::of(&document, fault)).map_err(unreadable)?;
            // What the code means may depend on the interface: only a refused charge can have gone through.
            let own = R::INTERFACE.judge;
            judge(if in_root && own.code.is_some() { &own } else { rule }, &fault)?;
            return Err(Error::Unknown(Unknown::NoVerdict("a fault whose code means success")));
        }
    }
    let mut members = Members::in_envelope(&document, schema).map_err(unreadable)?;
    read_checked(&mut members, request)
}
