//! The members of one message, handed out by their table.

use std::borrow::Cow;
use std::ops::Deref;
use std::rc::Rc;

use tongbao_core::schema::{FieldSchema, Kind, MessageSchema, Place};
use tongbao_core::{FaultKind, Input, Source, UnknownMembers};

use super::JsonError;
use super::document::{Document, Node, Value};
use crate::Limits;

/// The members of one message. The reading side of JSON: a [`Source`] over a [`Document`].
///
/// `null` is an absent field. Text may come as a string or as a number, whose digits stay as they were received. An empty list where an
/// object belongs is an absent object: PHP writes empty objects so. What the table has as JSON in a string may also come as it is.
#[allow(missing_debug_implementations, reason = "holds received text that may be secret")]
pub struct Members<'d> {
    document: Handle<'d>,
    content: Vec<Option<usize>>,
    /// What stands beside the object of the message. `None` if the message has no object of its own: then it and its envelope are one.
    envelope: Option<Vec<Option<usize>>>,
}

/// A document that somebody else has, or one that was inside a string.
enum Handle<'d> {
    Whole(&'d Document<'d>),
    Inner(Rc<Document<'d>>),
}

impl Clone for Handle<'_> {
    fn clone(&self) -> Self {
        match self {
            Self::Whole(document) => Self::Whole(document),
            Self::Inner(document) => Self::Inner(Rc::clone(document)),
        }
    }
}

impl<'d> Deref for Handle<'d> {
    type Target = Document<'d>;

    fn deref(&self) -> &Document<'d> {
        match self {
            Self::Whole(document) => document,
            Self::Inner(document) => document,
        }
    }
}

impl<'d> Members<'d> {
    /// The members of one object.
    #[must_use]
    pub fn of(document: &'d Document<'d>, object: usize) -> Self {
        Self::inside(Handle::Whole(document), object)
    }

    fn inside(document: Handle<'d>, object: usize) -> Self {
        let content = document.children(object).map(|(id, _)| Some(id)).collect();
        Self { document, content, envelope: None }
    }

    /// The members of a message in its envelope: those of its own object, and those beside it.
    ///
    /// # Errors
    ///
    /// Its own object is missing.
    pub fn in_envelope(document: &'d Document<'d>, schema: &MessageSchema) -> Result<Self, JsonError> {
        let Some(content) = place(document, schema.container) else {
            let found = document.children(document.root()).take(8).map(|(_, node)| node.name.to_string()).collect();
            let expected = schema.container.first().copied().unwrap_or_default().to_owned();
            return Err(JsonError::Container { expected, found });
        };
        let mut members = Self::of(document, content);
        if content != document.root() {
            let beside = document.children(document.root()).filter(|(id, _)| *id != content);
            members.envelope = Some(beside.map(|(id, _)| Some(id)).collect());
        }
        Ok(members)
    }

    fn input(&self, id: usize, field: &FieldSchema) -> Result<Option<Input<'d>>, FaultKind> {
        let Some(node) = self.document.node(id) else { return Ok(None) };
        match (&node.value, field.kind) {
            (Value::Null, _) => Ok(None),
            (Value::Text(text), Kind::Object(_) | Kind::List { .. }) if field.json => from_string(text, field),
            (_, Kind::Object(_) | Kind::List { .. }) => structure(&self.document, id, field),
            (Value::Text(text) | Value::Number(text), _) => Ok(Some(Input::Text(owned(text)))),
            (Value::Object | Value::List | Value::Bool, _) => Err(FaultKind::NotText),
        }
    }
}

/// An object or a list.
fn structure<'d>(document: &Handle<'d>, id: usize, field: &FieldSchema) -> Result<Option<Input<'d>>, FaultKind> {
    let is_empty = document.children(id).next().is_none();
    let value = document.node(id).map(|node| &node.value);
    match (value, field.kind) {
        (Some(Value::List), Kind::Object(_)) if is_empty => Ok(None),
        (Some(Value::Object), Kind::Object(_)) => {
            Ok(Some(Input::Object(Box::new(Members::inside(document.clone(), id)))))
        }
        (_, Kind::Object(_)) => Err(FaultKind::NotObject),
        (Some(Value::List), _) => {
            let items = document.children(id);
            let objects = items.map(|(id, item)| match item.value {
                Value::Object => Ok(Box::new(Members::inside(document.clone(), id)) as Box<dyn Source<'d> + 'd>),
                _ => Err(FaultKind::NotList),
            });
            Ok(Some(Input::List(objects.collect::<Result<_, _>>()?)))
        }
        _ => Err(FaultKind::NotList),
    }
}

/// An object or a list that stands as JSON in a string, under the same strict profile. An empty string is an absent one.
fn from_string<'d>(text: &Cow<'d, str>, field: &FieldSchema) -> Result<Option<Input<'d>>, FaultKind> {
    if text.trim_ascii().is_empty() {
        return Ok(None);
    }
    let inner = match text {
        Cow::Borrowed(text) => Document::parse_any(text, Limits::REPLY),
        Cow::Owned(text) => Document::parse_any(text, Limits::REPLY).map(Document::into_owned),
    };
    let inner = inner.map_err(|_| FaultKind::NotJson)?;
    let root = inner.root();
    structure(&Handle::Inner(Rc::new(inner)), root, field)
}

/// The text for as long as the received text lives.
fn owned<'d>(text: &Cow<'d, str>) -> Cow<'d, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text),
        Cow::Owned(text) => Cow::Owned(text.clone()),
    }
}

/// The only object of the root with one of these names. Without names: the root itself.
#[must_use]
pub fn place(document: &Document<'_>, names: &[&str]) -> Option<usize> {
    if names.is_empty() {
        return Some(document.root());
    }
    let is_one = |node: &Node<'_>| names.contains(&&*node.name) && matches!(node.value, Value::Object);
    let mut members = document.children(document.root()).filter(|(_, node)| is_one(node));
    // Of two that could be it none is: readers would disagree about which one counts.
    members.next().filter(|_| members.next().is_none()).map(|(id, _)| id)
}

impl<'d> Source<'d> for Members<'d> {
    fn take(&mut self, field: &'static FieldSchema) -> Result<Option<Input<'d>>, FaultKind> {
        let document = self.document.clone();
        let named = |id: usize| {
            let name = document.node(id).map_or("", |node| &*node.name);
            name == field.wire || field.also.contains(&name)
        };
        let members = match (field.place, &mut self.envelope) {
            (Place::Envelope, Some(envelope)) => envelope,
            _ => &mut self.content,
        };
        let mut matches = members.iter_mut().filter(|slot| slot.is_some_and(named));
        let Some(id) = matches.next().and_then(Option::take) else { return Ok(None) };
        if matches.next().is_some() {
            return Err(FaultKind::Duplicate);
        }
        self.input(id, field)
    }

    fn rest(&mut self) -> Result<UnknownMembers, FaultKind> {
        let rest: Vec<_> =
            self.content.iter_mut().chain(self.envelope.iter_mut().flatten()).filter_map(Option::take).collect();
        let member = |id: usize| {
            let node = self.document.node(id)?;
            let text = match &node.value {
                Value::Text(text) | Value::Number(text) => text.to_string(),
                _ => String::new(),
            };
            Some((node.name.to_string(), text))
        };
        Ok(rest.into_iter().filter_map(member).collect())
    }
}
