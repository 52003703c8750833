//! JSON: an object, whose fields stand in the root or in a member of it.

use tongbao_core::schema::{FieldSchema, Judge, Kind, MessageSchema, WireSchema};
use tongbao_core::{Error, Fields, Message, Request, Strictness, Unknown, echo, judge, text_of};

use super::{ReadError, SignedPart, read_checked, unreadable};
use crate::Limits;
use crate::json::{Document, Members, Style, Value, place};
use crate::received::SomeFields;

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
            // What the code means may depend on the interface: only a refused charge can have gone through.
            let own = R::INTERFACE.judge;
            let rule = if in_root && own.code.is_some() { &own } else { rule };
            return Err(read_fault(fault_schema, rule, &document, fault));
        }
    }
    let members = || Members::in_envelope(&document, schema).map_err(unreadable);
    read_reply_or_refusal(members, request)
}

/// The one member of a reply that its signature covers, and the signature.
pub(super) fn signed_part<'t>(
    wire: &WireSchema,
    text: &'t str,
    schema: &MessageSchema,
) -> Result<SignedPart<'t>, ReadError> {
    let document = Document::parse(text, Limits::REPLY)?;
    let is_fault = |name: &str| wire.fault.is_some_and(|(fault, _)| fault.container.contains(&name));
    let mut objects = document.children(document.root()).filter(|(_, node)| matches!(node.value, Value::Object));
    let (Some((_, node)), beside) = (objects.next(), objects.next()) else {
        return Err(Members::in_envelope(&document, schema).err().map_or(ReadError::Unsigned, ReadError::from));
    };
    if let Some((_, beside)) = beside {
        return Err(ReadError::Beside { first: node.name.to_string(), second: beside.name.to_string() });
    }
    if !schema.container.contains(&&*node.name) && !is_fault(&node.name) {
        return Err(Members::in_envelope(&document, schema).err().map_or(ReadError::Unsigned, ReadError::from));
    }
    let sign = document.children(document.root()).find(|(_, member)| Some(&*member.name) == wire.sign);
    let sign = sign.and_then(|(_, member)| match &member.value {
        Value::Text(text) => Some(text.to_string()),
        _ => None,
    });
    Ok(SignedPart { covered: node.raw, sign, is_fault: is_fault(&node.name) })
}

/// Reads what a signature covered.
pub(super) fn read_signed<R: Request>(
    wire: &WireSchema,
    covered: &str,
    is_fault: bool,
    request: &R,
) -> Result<R::Response, Error> {
    let document = Document::parse(covered, Limits::REPLY).map_err(unreadable)?;
    match &wire.fault {
        Some((schema, rule)) if is_fault => Err(read_fault(schema, rule, &document, document.root())),
        _ => read_reply_or_refusal(|| Ok(Members::of(&document, document.root())), request),
    }
}

/// The error that a fault stands for.
fn read_fault(schema: &'static MessageSchema, rule: &Judge, document: &Document<'_>, at: usize) -> Error {
    let fault = SomeFields::read(schema, &mut Members::of(document, at), |_| true);
    match fault.map_err(unreadable).and_then(|fault| judge(rule, &fault)) {
        Ok(()) => Error::Unknown(Unknown::NoVerdict("a fault whose code means success")),
        Err(error) => error,
    }
}

/// Reads a reply. What a refusal lacks of the fields that only a success has does not make it unreadable: its code is judged then.
fn read_reply_or_refusal<'d, R: Request>(
    members: impl Fn() -> Result<Members<'d>, Error>,
    request: &R,
) -> Result<R::Response, Error> {
    let unread = match read_checked(&mut members()?, request) {
        Err(unread @ Error::Unknown(Unknown::Unreadable(_))) => unread,
        read => return read,
    };
    let Judge { code, text, detail, .. } = R::INTERFACE.judge;
    let says =
        [code.map(|(field, _)| field), text, detail.map(|detail| detail.field), detail.and_then(|detail| detail.text)];
    let wanted =
        |field: &FieldSchema| says.contains(&Some(field.wire)) || field.echo && matches!(field.kind, Kind::Text);
    let Ok(refusal) = SomeFields::read(R::Response::SCHEMA, &mut members()?, wanted) else { return Err(unread) };
    // A refusal need not say which order it is about. What it says must be right.
    let mut echoed = R::Response::SCHEMA.fields.iter().filter(|field| field.echo);
    if echoed.any(|field| text_of(&refusal, field.wire).is_some()) {
        echo(request, &refusal)?;
    }
    match judge(&R::INTERFACE.judge, &refusal) {
        Ok(()) | Err(Error::Unknown(Unknown::Pending(_))) => Err(unread),
        Err(refused) => Err(refused),
    }
}
