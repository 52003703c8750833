//! Messages, and how one is read.

use std::borrow::Cow;
use std::fmt;

use tongbao_schema::{FieldSchema, MessageSchema};

use crate::check::{Fault, FaultKind, Faults, Invalid};
use crate::masked::Masked;
use crate::value::{Input, Source, Visitor, WireValue};

/// A table and the values for its fields. Everything that looks at messages without knowing their type uses this.
pub trait Fields: fmt::Debug {
    /// The table.
    fn schema(&self) -> &'static MessageSchema;

    /// Shows every field once, in the order of the table.
    fn visit<'a>(&'a self, visitor: &mut dyn Visitor<'a>);
}

/// A message of a gateway. `derive(Message)` writes this from the attributes of the declaration.
///
/// A request that exists is valid: its fields are private, and its builder's `build` reports every fault at once. A reply's fields are
/// public, and what the gateway sent beyond the table is kept in `unknown`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a message",
    note = "messages are declared with #[derive(Message)]; those of a gateway are generated from its spec"
)]
pub trait Message: Fields + Sized + Send + Sync + 'static {
    /// The table.
    const SCHEMA: &'static MessageSchema;

    /// Reads the message from what was received.
    ///
    /// # Errors
    ///
    /// Every field that is missing or not of its type; with [`Strictness::Strict`] also every other fault.
    fn read(source: &mut dyn Source<'_>, strictness: Strictness) -> Result<Self, Invalid>;

    /// The message with its secrets masked, for logs and for people. It serializes as wire name → text.
    fn masked(&self) -> Masked<'_> {
        Masked(self)
    }
}

/// How closely a received message is held to its table.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Strictness {
    /// Lengths, conditions and rules count: what a gateway does with a request.
    Strict,
    /// Only mandatory fields and types count: what a merchant does with a reply, which may hold more than the document says.
    Lenient,
}

/// Members of a received message that its table does not have. They are kept, and nothing is concluded from them.
///
/// `Debug` shows their names only: nobody has said whether their texts are secret.
#[derive(Clone, Default, Eq, PartialEq)]
pub struct UnknownMembers(Vec<(String, String)>);

impl UnknownMembers {
    /// Name and text of each, in the order received. Of an object the text is empty.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for UnknownMembers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|(name, _)| name)).finish()
    }
}

impl FromIterator<(String, String)> for UnknownMembers {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(members: I) -> Self {
        Self(members.into_iter().collect())
    }
}

/// Reads the fields of one message and collects what is wrong with them.
#[allow(missing_debug_implementations, reason = "holds received text that may be secret")]
pub struct Reading<'r, 't> {
    source: &'r mut dyn Source<'t>,
    schema: &'static MessageSchema,
    strictness: Strictness,
    faults: Faults,
    keeps_rest: bool,
}

impl<'r, 't> Reading<'r, 't> {
    /// Begins to read a message of this table.
    pub fn new(source: &'r mut dyn Source<'t>, schema: &'static MessageSchema, strictness: Strictness) -> Self {
        Self { source, schema, strictness, faults: Faults::new(schema), keeps_rest: false }
    }

    /// Reads one field. What is wrong with it is remembered, so that all faults come out together.
    pub fn field<T: WireValue>(&mut self, index: usize) -> Option<T> {
        let field = self.schema.fields.get(index)?;
        let read = match self.source.take(field) {
            Ok(None) => return None,
            Ok(Some(Input::Text(text))) if text.is_empty() && !field.empty => return None,
            Ok(Some(input)) => T::read(input, field, self.strictness),
            Err(kind) => Err(kind),
        };
        read.map_err(|kind| self.faults.add(Fault::new(field, kind))).ok()
    }

    /// The members that no field asked for.
    pub fn rest(&mut self) -> UnknownMembers {
        self.keeps_rest = true;
        self.source.rest().unwrap_or_else(|kind| {
            self.faults.add(Fault::message(self.schema, kind));
            UnknownMembers::default()
        })
    }

    /// What was wrong so far. Strict reading takes no member that the table does not have.
    #[must_use]
    pub fn end(mut self) -> (Faults, Strictness) {
        if self.strictness == Strictness::Strict && !self.keeps_rest {
            let rest = self.rest();
            for (name, _) in rest.iter() {
                self.faults.add(Fault::message(self.schema, FaultKind::NotInTable(name.to_owned())));
            }
        }
        (self.faults, self.strictness)
    }
}

/// The value of a field for which the document allows only one.
#[must_use]
pub fn fixed<T: WireValue>(field: &'static FieldSchema) -> Option<T> {
    let text = Input::Text(Cow::Borrowed(field.fixed?));
    T::read(text, field, Strictness::Strict).ok()
}

impl From<Invalid> for FaultKind {
    fn from(invalid: Invalid) -> Self {
        Self::Inside(Box::new(invalid))
    }
}
