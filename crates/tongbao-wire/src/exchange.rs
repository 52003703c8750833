//! Messages in a gateway's envelope: what the merchant's end and the gateway's end do with a body of text.

use std::collections::HashSet;

use tongbao_core::schema::{Body, Charset, Interface, Kind, MessageSchema, Place, WireSchema, XmlRoot};
use tongbao_core::{
    BoxError, Error, Fields, Invalid, Message, Protocol, Request, Source, Strictness, Unknown, echo, judge,
};

use crate::xml::{Document, Element, Limits, Members, Writer, XmlError, place};

/// Writes a request or an acknowledgement.
#[must_use]
pub fn write(wire: &WireSchema, message: &dyn Fields) -> String {
    let Body::Xml(root) = &wire.body;
    let mut writer = Writer::new(root, wire.charset);
    writer.envelope(message);
    writer.content(message, None);
    writer.finish()
}

/// Writes a reply, after the request's content where the gateway repeats it.
#[must_use]
pub fn write_reply(wire: &WireSchema, reply: &dyn Fields, request: &dyn Fields) -> String {
    write_answer(wire, reply.schema().echo_xml, reply, request)
}

/// Writes a fault in place of a reply to a request of this interface.
#[must_use]
pub fn write_fault(
    wire: &WireSchema,
    interface: &Interface,
    fault: &dyn Fields,
    request: Option<&dyn Fields>,
) -> String {
    match request {
        Some(request) => write_answer(wire, interface.inbound.echo_xml, fault, request),
        None => write(wire, fault),
    }
}

fn write_answer(wire: &WireSchema, repeats: Option<&'static str>, answer: &dyn Fields, request: &dyn Fields) -> String {
    let Body::Xml(root) = &wire.body;
    let mut writer = Writer::new(root, wire.charset);
    writer.envelope(answer);
    if let Some(container) = repeats {
        writer.content(request, Some(container));
    }
    writer.content(answer, None);
    writer.finish()
}

/// Reads a request or an acknowledgement, every rule enforced.
///
/// # Errors
///
/// The text is not XML of the profile, or the message does not fit its table.
pub fn read_strict<T: Message>(wire: &WireSchema, text: &str, charset: Charset) -> Result<T, ReadError> {
    let Body::Xml(root) = &wire.body;
    let document = Document::parse(text, root, charset, Limits::NOTIFY)?;
    let mut members = Members::in_envelope(&document, T::SCHEMA)?;
    Ok(T::read(&mut members, Strictness::Strict)?)
}

/// Reads a notification from the bytes that its signature covers.
///
/// # Errors
///
/// As [`read_strict`], except that lengths and rules do not count and unknown members are kept.
pub fn read_notify<T: Message>(wire: &WireSchema, covered: &str, charset: Charset) -> Result<T, ReadError> {
    let Body::Xml(root) = &wire.body;
    let document = Document::parse(covered, root, charset, Limits::NOTIFY)?;
    let mut members = Members::in_envelope(&document, T::SCHEMA)?;
    Ok(T::read(&mut members, Strictness::Lenient)?)
}

/// Reads the reply to a request: the reply, or the error that its fault message stands for. The result code is not judged here.
///
/// # Errors
///
/// [`Error::Unknown`] if it cannot be read, has both a reply and a fault, or answers another request; otherwise what the fault stands for.
pub fn read_reply<R: Request>(text: &str, charset: Charset, request: &R) -> Result<R::Response, Error> {
    let wire = R::Protocol::WIRE;
    let Body::Xml(root) = &wire.body;
    let schema = R::Response::SCHEMA;
    let document = Document::parse(text, root, charset, Limits::REPLY).map_err(unreadable)?;
    check_repeated(&document, schema, root, request)?;
    if let Some((fault_schema, rule)) = &wire.fault {
        let fault = place(&document, fault_schema.xml).map_err(unreadable)?;
        if has_both(&document, schema, fault_schema, fault).map_err(unreadable)? {
            return Err(Error::Unknown(Unknown::NoVerdict(
                "both a result code and an error code, which the gateway never sends together",
            )));
        }
        if let Some(fault) = fault {
            let fault =
                FaultFields::read(fault_schema, &mut Members::of(&document, Some(fault))).map_err(unreadable)?;
            judge(rule, &fault)?;
            return Err(Error::Unknown(Unknown::NoVerdict("a fault whose code means success")));
        }
    }
    let mut members = Members::in_envelope(&document, schema).map_err(unreadable)?;
    let reply = R::Response::read(&mut members, Strictness::Lenient).map_err(unreadable)?;
    echo(request, &reply)?;
    Ok(reply)
}

/// The element before the reply must repeat what was sent. It may be missing, unless the reply has no element of its own: then nothing else
/// tells whose reply it is.
fn check_repeated(
    document: &Document<'_>,
    schema: &MessageSchema,
    root: &XmlRoot,
    request: &dyn Fields,
) -> Result<(), Error> {
    let Some(container) = schema.echo_xml else { return Ok(()) };
    let Some(repeated) = place(document, &[container]).map_err(unreadable)? else {
        let needed = schema.xml.is_empty().then(|| XmlError::Container { expected: container, found: names(document) });
        return needed.map_or(Ok(()), |error| Err(unreadable(error)));
    };
    let mut writer = Writer::new(root, Charset::Utf8);
    writer.content(request, None);
    let sent = writer.finish();
    let sent = Document::parse(&sent, root, Charset::Utf8, Limits::REPLY).map_err(unreadable)?;
    let Some(content) = place(&sent, request.schema().xml).map_err(unreadable)? else { return Ok(()) };
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
    if schema.xml.is_empty() && !repeats_one {
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
    let reply = if schema.xml.is_empty() { None } else { place(document, schema.xml)? };
    let has = |parent: usize, of: &MessageSchema| {
        let own = |name: &str| of.fields.iter().any(|field| field.place == Place::Content && field.wire == name);
        document.children(parent).any(|(_, child)| own(child.name))
    };
    Ok(match fault {
        Some(fault) => {
            // An element that no table has might be the reply by another name.
            let other = |(id, child): (usize, &Element<'_>)| {
                id != fault && schema.echo_xml != Some(child.name) && document.children(id).next().is_some()
            };
            reply.is_some() || has(fault, schema) || has(root, schema) || document.children(root).any(other)
        }
        None => has(root, fault_schema) || reply.is_some_and(|reply| has(reply, fault_schema)),
    })
}

fn names(document: &Document<'_>) -> Vec<String> {
    document.children(document.root()).take(8).map(|(_, child)| child.name.to_owned()).collect()
}

/// A fault message, read by its table alone: the generic code knows no generated type of it.
#[derive(Debug)]
struct FaultFields {
    schema: &'static MessageSchema,
    texts: Vec<Option<String>>,
}

impl FaultFields {
    fn read(schema: &'static MessageSchema, source: &mut dyn Source<'_>) -> Result<Self, Invalid> {
        let mut reading = tongbao_core::Reading::new(source, schema, Strictness::Lenient);
        let texts = (0..schema.fields.len()).map(|index| reading.field::<String>(index)).collect();
        reading.end().0.into_result()?;
        Ok(Self { schema, texts })
    }
}

impl Fields for FaultFields {
    fn schema(&self) -> &'static MessageSchema {
        self.schema
    }

    fn visit<'a>(&'a self, visitor: &mut dyn tongbao_core::Visitor<'a>) {
        for (field, text) in self.schema.fields.iter().zip(&self.texts) {
            visitor.field(field, tongbao_core::WireValue::value(text));
        }
    }
}

fn unreadable(error: impl Into<BoxError>) -> Error {
    Error::Unknown(Unknown::Unreadable(error.into()))
}

/// A received message cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// It is not XML of the profile.
    #[error(transparent)]
    Xml(#[from] XmlError),
    /// It does not fit its table.
    #[error(transparent)]
    Invalid(#[from] Invalid),
}
