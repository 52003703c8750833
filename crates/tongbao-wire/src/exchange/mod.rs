//! Messages in a gateway's envelope: what the merchant's end and the gateway's end do with a body of text.

mod http;
mod json;
mod xml;

use std::borrow::Cow;

use tongbao_core::schema::{Body, Charset, FieldSchema, Interface, MessageSchema, Role, WireSchema};
use tongbao_core::{
    BoxError, Error, Fields, Input, Invalid, Message, Protocol, Request, Source, Strictness, Unknown, Value, Visitor,
    echo,
};

pub use self::http::{body, open_over_channel};
use crate::form::{self, Form, FormError};
use crate::json::JsonError;
use crate::xml::XmlError;

/// Writes a request's own fields, a notification or an acknowledgement.
///
/// Where common parameters stand around every request, the gateway's profile puts this text into the one that holds it.
#[must_use]
pub fn write(wire: &WireSchema, message: &dyn Fields) -> String {
    if let Some(word) = message.schema().word {
        let mut text = word.to_owned();
        message.visit(&mut After(&mut text));
        return text;
    }
    match &wire.body {
        Body::Xml(root) => xml::write(root, wire.charset, message),
        Body::Form { .. } if is_form(message.schema()) => Form::of(message).text(),
        Body::Json { .. } | Body::Form { .. } => json::write(message),
    }
}

/// Of a gateway that speaks forms: whether this message is one itself. Requests stand in a parameter of one, and replies are none.
fn is_form(schema: &MessageSchema) -> bool {
    matches!(schema.role, Role::Notify | Role::Ack)
}

/// Writes a reply, after the request's content where the gateway repeats it.
#[must_use]
pub fn write_reply(wire: &WireSchema, reply: &dyn Fields, request: &dyn Fields) -> String {
    write_answer(wire, reply.schema().echo_container, reply, request)
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
        Some(request) => write_answer(wire, interface.inbound.echo_container, fault, request),
        None => write(wire, fault),
    }
}

fn write_answer(wire: &WireSchema, repeats: Option<&'static str>, answer: &dyn Fields, request: &dyn Fields) -> String {
    match (&wire.body, repeats) {
        (Body::Xml(root), Some(container)) => xml::write_answer(root, wire.charset, container, answer, request),
        _ => write(wire, answer),
    }
}

/// Reads a request's own fields or an acknowledgement, every rule enforced.
///
/// # Errors
///
/// The text is not of the strict profile, or the message does not fit its table.
pub fn read_strict<T: Message>(wire: &WireSchema, text: &str, charset: Charset) -> Result<T, ReadError> {
    read(wire, text, charset, Strictness::Strict)
}

/// Reads a notification from the bytes that its signature covers.
///
/// # Errors
///
/// As [`read_strict`], except that lengths and rules do not count and unknown members are kept.
pub fn read_notify<T: Message>(wire: &WireSchema, covered: &str, charset: Charset) -> Result<T, ReadError> {
    read(wire, covered, charset, Strictness::Lenient)
}

fn read<T: Message>(wire: &WireSchema, text: &str, charset: Charset, strictness: Strictness) -> Result<T, ReadError> {
    if let Some(expected) = T::SCHEMA.word {
        let found = text.trim_ascii();
        let after = found.strip_prefix(expected).filter(|after| after.is_empty() || !T::SCHEMA.fields.is_empty());
        let after = after.ok_or(ReadError::Word { expected, found: found.len() })?;
        return Ok(T::read(&mut Rest(Some(after)), strictness)?);
    }
    match &wire.body {
        Body::Xml(root) => xml::read(root, text, charset, strictness),
        Body::Form { .. } if is_form(T::SCHEMA) => read_form(&Form::parse_text(text, charset)?),
        Body::Json { .. } | Body::Form { .. } => json::read(text, strictness),
    }
}

/// Reads a notification from the parameters that its signature covers.
///
/// # Errors
///
/// As [`read_notify`].
pub fn read_form<T: Message>(covered: &Form) -> Result<T, ReadError> {
    let strictness = if T::SCHEMA.role.inbound() { Strictness::Lenient } else { Strictness::Strict };
    Ok(T::read(&mut form::Members::of(covered), strictness)?)
}

/// The one member of a reply that its signature covers.
#[derive(Clone)]
#[allow(missing_debug_implementations, reason = "holds received text that may be secret")]
pub struct SignedPart<'t> {
    /// The member's value as it was received, from its first to its last character.
    pub covered: &'t str,
    /// The text of the signature. `None` if it is missing, blank or no string.
    pub sign: Option<String>,
    /// Whether it is a fault instead of the reply.
    pub is_fault: bool,
}

/// Cuts out of a reply's text what its signature covers: the value of the one member that holds the reply, or the fault.
///
/// Nothing is verified. Verify `covered` as it stands, and then read it with [`read_signed`].
///
/// # Errors
///
/// It is no JSON of the strict profile, no member holds the reply to this interface, or another object stands beside it.
pub fn signed_part<'t>(wire: &WireSchema, text: &'t str, reply: &MessageSchema) -> Result<SignedPart<'t>, ReadError> {
    json::signed_part(wire, text, reply)
}

/// Reads a reply, or the error that a fault stands for, from the text that its signature covered. The result code of a reply is not judged
/// here.
///
/// # Errors
///
/// As [`read_reply`].
pub fn read_signed<R: Request>(covered: &str, is_fault: bool, request: &R) -> Result<R::Response, Error> {
    json::read_signed(&R::Protocol::WIRE, covered, is_fault, request)
}

/// Reads the reply to a request: the reply, or the error that its fault message stands for. The result code is not judged here.
///
/// # Errors
///
/// [`Error::Unknown`] if it cannot be read, has both a reply and a fault, or answers another request; otherwise what the fault stands for.
pub fn read_reply<R: Request>(text: &str, charset: Charset, request: &R) -> Result<R::Response, Error> {
    let wire = R::Protocol::WIRE;
    match &wire.body {
        Body::Xml(root) => xml::read_reply(&wire, root, text, charset, request),
        Body::Json { .. } | Body::Form { .. } => json::read_reply(&wire, text, request),
    }
}

/// Reads a reply from its members and compares what it must repeat.
fn read_checked<R: Request>(members: &mut dyn Source<'_>, request: &R) -> Result<R::Response, Error> {
    let reply = R::Response::read(members, Strictness::Lenient).map_err(unreadable)?;
    echo(request, &reply)?;
    Ok(reply)
}

/// What stands after a bare word.
struct After<'o>(&'o mut String);

impl<'a> Visitor<'a> for After<'_> {
    fn field(&mut self, field: &'static FieldSchema, value: Value<'a>) {
        self.0.push_str(&value.text(&field.kind).unwrap_or_default());
    }
}

/// The members of a message that is a bare word: what stands after it.
struct Rest<'t>(Option<&'t str>);

impl<'t> Source<'t> for Rest<'t> {
    fn take(&mut self, _: &'static FieldSchema) -> Result<Option<Input<'t>>, tongbao_core::FaultKind> {
        Ok(self.0.take().map(|text| Input::Text(Cow::Borrowed(text))))
    }

    fn rest(&mut self) -> Result<tongbao_core::UnknownMembers, tongbao_core::FaultKind> {
        Ok(tongbao_core::UnknownMembers::default())
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
    /// It is not JSON of the profile.
    #[error(transparent)]
    Json(#[from] JsonError),
    /// It is not a form of the profile.
    #[error(transparent)]
    Form(#[from] FormError),
    /// Two objects where only one may be.
    #[error("{first:?} and {second:?} stand side by side; readers would disagree about which one is the reply")]
    Beside {
        /// The name of the first.
        first: String,
        /// The name of the second.
        second: String,
    },
    /// No member that a signature could cover.
    #[error("the body has no member that a signature could cover")]
    Unsigned,
    /// It is not the word that belongs there.
    #[error("the body has {found} bytes, `{expected}` belongs there and nothing else")]
    Word {
        /// The word.
        expected: &'static str,
        /// How long the body is.
        found: usize,
    },
    /// It does not fit its table.
    #[error(transparent)]
    Invalid(#[from] Invalid),
}
