//! The members of one message, handed out by their table.

use std::borrow::Cow;

use tongbao_core::schema::{FieldSchema, Kind, MessageSchema, Place};
use tongbao_core::{FaultKind, Input, Source, UnknownMembers};

use super::JsonError;
use super::document::{Document, Node, Value};

/// The members of one message. The reading side of JSON: a [`Source`] over a [`Document`].
///
/// `null` is an absent field. Text may come as a string or as a number, whose digits stay as they were received. An empty list where an
/// object belongs is an absent object: PHP writes empty objects so.
#[allow(missing_debug_implementations, reason = "holds received text that may be secret")]
pub struct Members<'d> {
    document: &'d Document<'d>,
    content: Vec<Option<usize>>,
    /// What stands beside the object of the message. `None` if the message has no object of its own: then it and its envelope are one.
    envelope: Option<Vec<Option<usize>>>,
}

impl<'d> Members<'d> {
    /// The members of one object.
    #[must_use]
    pub fn of(document: &'d Document<'d>, object: usize) -> Self {
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

    fn name(&self, id: usize) -> &'d str {
        self.document.node(id).map_or("", |node| &node.name)
    }

    fn input(&self, id: usize, field: &FieldSchema) -> Result<Option<Input<'d>>, FaultKind> {
        let document = self.document;
        let Some(node) = document.node(id) else { return Ok(None) };
        let is_empty = document.children(id).next().is_none();
        Ok(Some(match (&node.value, field.kind) {
            (Value::Null, _) => return Ok(None),
            (Value::List, Kind::Object(_)) if is_empty => return Ok(None),
            (Value::Object, Kind::Object(_)) => Input::Object(Box::new(Members::of(document, id))),
            (_, Kind::Object(_)) => return Err(FaultKind::NotObject),
            (Value::List, Kind::List { .. }) => {
                let items = document.children(id);
                let objects = items.map(|(id, item)| match item.value {
                    Value::Object => Ok(Box::new(Members::of(document, id)) as Box<dyn Source<'d> + 'd>),
                    _ => Err(FaultKind::NotList),
                });
                Input::List(objects.collect::<Result<_, _>>()?)
            }
            (_, Kind::List { .. }) => return Err(FaultKind::NotList),
            (Value::Text(text), _) => Input::Text(Cow::Borrowed(text)),
            (Value::Number(text), _) => Input::Text(Cow::Borrowed(text)),
            (Value::Object | Value::List | Value::Bool, _) => return Err(FaultKind::NotText),
        }))
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
        let document = self.document;
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
        let text = |id: usize| match self.document.node(id).map(|node| &node.value) {
            Some(Value::Text(text)) => text.to_string(),
            Some(Value::Number(text)) => (*text).to_owned(),
            _ => String::new(),
        };
        Ok(rest.into_iter().map(|id| (self.name(id).to_owned(), text(id))).collect())
    }
}
