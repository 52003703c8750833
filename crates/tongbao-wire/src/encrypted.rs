//! Fields that are sent encrypted, which the table says of each.
//!
//! The message itself holds the clear text, so lengths and masks are those of the clear text, and nobody can send it clear by mistake: the
//! gateway crate writes every request through [`Encrypted`] and its other end reads through [`Decrypting`].

use std::borrow::Cow;
use std::fmt;

use tongbao_core::schema::{FieldSchema, MessageSchema};
use tongbao_core::{FaultKind, Fields, Input, List, Source, UnknownMembers, Value, Visitor};

/// A message whose encrypted fields show their ciphertext, at every depth.
pub struct Encrypted<'m> {
    message: &'m dyn Fields,
    /// What is shown instead of a field, by the field's wire name.
    instead: Vec<(&'static str, Instead<'m>)>,
}

enum Instead<'m> {
    Text(String),
    Object(Encrypted<'m>),
    List(Items<'m>),
}

impl<'m> Encrypted<'m> {
    /// Encrypts every field of the message, and of the objects in it, that its table marks, with `encrypt`, which turns clear text into text
    /// to be sent.
    ///
    /// # Errors
    ///
    /// What `encrypt` answers.
    pub fn new<E>(message: &'m dyn Fields, encrypt: impl Fn(&str) -> Result<String, E>) -> Result<Self, E> {
        Self::inside(message, &encrypt)
    }

    fn inside<E>(message: &'m dyn Fields, encrypt: &dyn Fn(&str) -> Result<String, E>) -> Result<Self, E> {
        let mut marked = Marked(Vec::new());
        message.visit(&mut marked);
        let mut instead = Vec::new();
        for (wire, value) in marked.0 {
            match value {
                Value::Object(object) => {
                    let inner = Self::inside(object, encrypt)?;
                    instead.extend((!inner.instead.is_empty()).then_some((wire, Instead::Object(inner))));
                }
                Value::List(list) => {
                    let items = (0..list.count()).filter_map(|at| list.at(at));
                    let items: Vec<_> = items.map(|item| Self::inside(item, encrypt)).collect::<Result<_, E>>()?;
                    let any = items.iter().any(|item| !item.instead.is_empty());
                    instead.extend(any.then_some((wire, Instead::List(Items(items)))));
                }
                Value::Text(text) => instead.push((wire, Instead::Text(encrypt(text)?))),
                _ => {}
            }
        }
        Ok(Self { message, instead })
    }
}

impl Fields for Encrypted<'_> {
    fn schema(&self) -> &'static MessageSchema {
        self.message.schema()
    }

    fn visit<'a>(&'a self, visitor: &mut dyn Visitor<'a>) {
        if self.instead.is_empty() {
            return self.message.visit(visitor);
        }
        self.message.visit(&mut Replacing { instead: &self.instead, visitor });
    }
}

#[derive(Debug)]
struct Items<'m>(Vec<Encrypted<'m>>);

impl List for Items<'_> {
    fn count(&self) -> usize {
        self.0.len()
    }

    fn at(&self, index: usize) -> Option<&dyn Fields> {
        self.0.get(index).map(|item| item as &dyn Fields)
    }
}

/// Shows no text.
impl fmt::Debug for Encrypted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Encrypted({})", self.schema().id)
    }
}

/// What the fields hold that are encrypted, or that may have such fields inside.
struct Marked<'a>(Vec<(&'static str, Value<'a>)>);

impl<'a> Visitor<'a> for Marked<'a> {
    fn field(&mut self, field: &'static FieldSchema, value: Value<'a>) {
        if field.encrypted || matches!(value, Value::Object(_) | Value::List(_)) {
            self.0.push((field.wire, value));
        }
    }
}

struct Replacing<'e, 'v, 'a> {
    instead: &'a [(&'static str, Instead<'a>)],
    visitor: &'e mut (dyn Visitor<'a> + 'v),
}

impl<'a> Visitor<'a> for Replacing<'_, '_, 'a> {
    fn field(&mut self, field: &'static FieldSchema, value: Value<'a>) {
        let instead = self.instead.iter().find(|(wire, _)| *wire == field.wire);
        let shown = instead.map_or(value, |(_, instead)| match instead {
            Instead::Text(text) => Value::Text(text),
            Instead::Object(object) => Value::Object(object),
            Instead::List(items) => Value::List(items),
        });
        self.visitor.field(field, shown);
    }
}

/// Received members whose encrypted ones are handed out in clear, at every depth.
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

impl<'t, S: Source<'t>, D: Fn(&str) -> Option<String> + Clone + 't> Source<'t> for Decrypting<S, D> {
    fn take(&mut self, field: &'static FieldSchema) -> Result<Option<Input<'t>>, FaultKind> {
        let inside = |members: Box<dyn Source<'t> + 't>| -> Box<dyn Source<'t> + 't> {
            Box::new(Decrypting { members: Boxed(members), decrypt: self.decrypt.clone() })
        };
        Ok(match self.members.take(field)? {
            Some(Input::Text(text)) if field.encrypted && !text.is_empty() => {
                let clear = (self.decrypt)(&text).ok_or(FaultKind::NotDecrypted)?;
                Some(Input::Text(Cow::Owned(clear)))
            }
            Some(Input::Object(members)) => Some(Input::Object(inside(members))),
            Some(Input::List(items)) => Some(Input::List(items.into_iter().map(inside).collect())),
            other => other,
        })
    }

    fn rest(&mut self) -> Result<UnknownMembers, FaultKind> {
        self.members.rest()
    }
}

struct Boxed<'t>(Box<dyn Source<'t> + 't>);

impl<'t> Source<'t> for Boxed<'t> {
    fn take(&mut self, field: &'static FieldSchema) -> Result<Option<Input<'t>>, FaultKind> {
        self.0.take(field)
    }

    fn rest(&mut self) -> Result<UnknownMembers, FaultKind> {
        self.0.rest()
    }
}
