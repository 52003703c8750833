//! Fields that are sent encrypted, which the table says of each.
//!
//! The message itself holds the clear text, so lengths and masks are those of the clear text, and nobody can send it clear by mistake: the
//! gateway crate writes every request through [`Encrypted`] and its other end reads through [`Decrypting`].

use std::borrow::Cow;
use std::fmt;

use tongbao_core::schema::{FieldSchema, MessageSchema};
use tongbao_core::{FaultKind, Fields, Input, Source, UnknownMembers, Value, Visitor};

/// A message whose encrypted fields show their ciphertext.
pub struct Encrypted<'m> {
    message: &'m dyn Fields,
    texts: Vec<(&'static str, String)>,
}

impl<'m> Encrypted<'m> {
    /// Encrypts every field of the message that its table marks, with `encrypt`, which turns clear text into text to be sent.
    ///
    /// # Errors
    ///
    /// What `encrypt` answers.
    pub fn new<E>(message: &'m dyn Fields, mut encrypt: impl FnMut(&str) -> Result<String, E>) -> Result<Self, E> {
        if !message.schema().fields.iter().any(|field| field.encrypted) {
            return Ok(Self { message, texts: Vec::new() });
        }
        let mut marked = Marked(Vec::new());
        message.visit(&mut marked);
        let texts = marked.0.into_iter().map(|(wire, text)| Ok((wire, encrypt(text)?))).collect::<Result<_, E>>()?;
        Ok(Self { message, texts })
    }
}

impl Fields for Encrypted<'_> {
    fn schema(&self) -> &'static MessageSchema {
        self.message.schema()
    }

    fn visit<'a>(&'a self, visitor: &mut dyn Visitor<'a>) {
        if self.texts.is_empty() {
            return self.message.visit(visitor);
        }
        self.message.visit(&mut Replacing { texts: &self.texts, visitor });
    }
}

/// Shows no text.
impl fmt::Debug for Encrypted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Encrypted({})", self.schema().id)
    }
}

/// The clear texts of the marked fields.
struct Marked<'a>(Vec<(&'static str, &'a str)>);

impl<'a> Visitor<'a> for Marked<'a> {
    fn field(&mut self, field: &'static FieldSchema, value: Value<'a>) {
        if let (true, Value::Text(text)) = (field.encrypted, value) {
            self.0.push((field.wire, text));
        }
    }
}

struct Replacing<'e, 'v, 'a> {
    texts: &'a [(&'static str, String)],
    visitor: &'e mut (dyn Visitor<'a> + 'v),
}

impl<'a> Visitor<'a> for Replacing<'_, '_, 'a> {
    fn field(&mut self, field: &'static FieldSchema, value: Value<'a>) {
        let sealed = self.texts.iter().find(|(wire, _)| field.encrypted && *wire == field.wire);
        self.visitor.field(field, sealed.map_or(value, |(_, text)| Value::Text(text)));
    }
}

/// Received members whose encrypted ones are handed out in clear.
#[allow(missing_debug_implementations, reason = "holds received text that may be secret")]
pub struct Decrypting<S, D> {
    members: S,
    decrypt: D,
}

impl<S, D> Decrypting<S, D> {
    /// Decrypts what the table marks with `decrypt`, which answers `None` whatever is wrong with the text, so that nobody learns it piece by
    /// piece.
    pub fn new(members: S, decrypt: D) -> Self {
        Self { members, decrypt }
    }
}

impl<'t, S: Source<'t>, D: FnMut(&str) -> Option<String>> Source<'t> for Decrypting<S, D> {
    fn take(&mut self, field: &'static FieldSchema) -> Result<Option<Input<'t>>, FaultKind> {
        match self.members.take(field)? {
            Some(Input::Text(text)) if field.encrypted && !text.is_empty() => {
                let clear = (self.decrypt)(&text).ok_or(FaultKind::NotDecrypted)?;
                Ok(Some(Input::Text(Cow::Owned(clear))))
            }
            other => Ok(other),
        }
    }

    fn rest(&mut self) -> Result<UnknownMembers, FaultKind> {
        self.members.rest()
    }
}
