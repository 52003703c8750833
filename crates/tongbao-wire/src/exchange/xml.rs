//! XML: a root element around every message.

use std::collections::HashSet;

use tongbao_core::schema::{Charset, Kind, MessageSchema, Place, WireSchema, XmlRoot};
use tongbao_core::{Error, Fields, Message, Request, Strictness, Unknown, judge};

use super::{ReadError, read_checked, unreadable};
use crate::Limits;
use crate::received::SomeFields;
use crate::xml::{Document, Element, Members, Writer, XmlError, place};

pub(super) fn write(root: &XmlRoot, charset: Charset, message: &dyn Fields) -> String {
    let mut writer = Writer::new(root, charset);
    writer.envelope(message);
    writer.content(message, None);
    writer.finish()
}

/// Writes an answer after the request's content, in the element in which the gateway repeats it.
pub(super) fn write_answer(
    root: &XmlRoot,
    charset: Charset,
    container: &'static str,
    answer: &dyn Fields,
    request: &dyn Fields,
) -> String {
    let mut writer = Writer::new(root, charset);
    writer.envelope(answer);
    writer.content(request, Some(container));
    writer.content(answer, None);
    writer.finish()
}

pub(super) fn read<T: Message>(
    root: &XmlRoot,
    text: &str,
    charset: Charset,
    strictness: Strictness,
) -> Result<T, ReadError> {
    let document = Document::parse(text, root, charset, Limits::NOTIFY)?;
    let mut members = Members::in_envelope(&document, T::SCHEMA)?;
    Ok(T::read(&mut members, strictness)?)
}

pub(super) fn read_reply<R: Request>(
    wire: &WireSchema,
    root: &XmlRoot,
    text: &str,
    charset: Charset,
    request: &R,
) -> Result<R::Response, Error> {
    let schema = R::Response::SCHEMA;
    let document = Document::parse(text, root, charset, Limits::REPLY).map_err(unreadable)?;
    check_repeated(&document, schema, root, request)?;
    if let Some((fault_schema, rule)) = &wire.fault {
        let fault = place(&document, fault_schema.container).map_err(unreadable)?;
        if has_both(&document, schema, fault_schema, fault).map_err(unreadable)? {
            return Err(Error::Unknown(Unknown::NoVerdict(
                "both a result code and an error code, which the gateway never sends together",
            )));
        }
        if let Some(fault) = fault {
            let mut members = Members::of(&document, Some(fault));
            let fault = SomeFields::read(fault_schema, &mut members, |_| true).map_err(unreadable)?;
            judge(rule, &fault)?;
            return Err(Error::Unknown(Unknown::NoVerdict("a fault whose code means success")));
        }
    }
    let mut members = Members::in_envelope(&document, schema).map_err(unreadable)?;
    read_checked(&mut members, request)
}

/// The element before the reply must repeat what was sent. It may be missing, unless the reply has no element of its own: then nothing else
/// tells whose reply it is.
fn check_repeated(
    document: &Document<'_>,
    schema: &MessageSchema,
    root: &XmlRoot,
    request: &dyn Fields,
) -> Result<(), Error> {
    let Some(container) = schema.echo_container else { return Ok(()) };
    let Some(repeated) = place(document, &[container]).map_err(unreadable)? else {
        let needed =
            schema.container.is_empty().then(|| XmlError::Container { expected: container, found: names(document) });
        return needed.map_or(Ok(()), |error| Err(unreadable(error)));
    };
    let mut writer = Writer::new(root, Charset::Utf8);
    writer.content(request, None);
    let sent = writer.finish();
    let sent = Document::parse(&sent, root, Charset::Utf8, Limits::REPLY).map_err(unreadable)?;
    let Some(content) = place(&sent, request.schema().container).map_err(unreadable)? else { return Ok(()) };
    let mut seen = HashSet::new();
    let mut repeats_one = false;
    for (_, received) in document.children(repeated) {
        let field = request.schema().field(received.name);
        let may_repeat = field.is_some_and(|field| matches!(field.kind, Kind::List { item: None, .. }));
        if !seen.insert(received.name) && !may_repeat {
            return Err(unreadable(XmlError::Duplicate(received.name.to_owned())));
        }
        let differs = |(_, sent): (usize, &Element<'_>)| sent.name == received.name && sent.text != received.text;
        if let (true, Some(field)) = (sent.children(content).any(differs), field) {
            return Err(Error::Unknown(Unknown::Mismatch { field: field.wire, label: field.label }));
        }
        repeats_one |= sent.children(content).any(|(_, sent)| sent.name == received.name);
    }
    if schema.container.is_empty() && !repeats_one {
        return Err(Error::Unknown(Unknown::NoVerdict("nothing that tells which request it answers")));
    }
    Ok(())
}

/// Whether an answer is reply and fault at once: both elements, or fields of the one inside or beside the other.
fn has_both(
    document: &Document<'_>,
    schema: &MessageSchema,
    fault_schema: &MessageSchema,
    fault: Option<usize>,
) -> Result<bool, XmlError> {
    let root = document.root();
    let reply = if schema.container.is_empty() { None } else { place(document, schema.container)? };
    let has = |parent: usize, of: &MessageSchema| {
        let own = |name: &str| of.fields.iter().any(|field| field.place == Place::Content && field.wire == name);
        document.children(parent).any(|(_, child)| own(child.name))
    };
    Ok(match fault {
        Some(fault) => {
            // An element that no table has might be the reply by another name.
            let other = |(id, child): (usize, &Element<'_>)| {
                id != fault && schema.echo_container != Some(child.name) && document.children(id).next().is_some()
            };
            reply.is_some() || has(fault, schema) || has(root, schema) || document.children(root).any(other)
        }
        None => has(root, fault_schema) || reply.is_some_and(|reply| has(reply, fault_schema)),
    })
}

fn names(document: &Document<'_>) -> Vec<String> {
    document.children(document.root()).take(8).map(|(_, child)| child.name.to_owned()).collect()
}
