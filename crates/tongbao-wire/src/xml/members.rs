//! The elements of one message, handed out by their table.

use std::borrow::Cow;
use std::collections::HashSet;

use tongbao_core::schema::{FieldSchema, Kind, MessageSchema, Place};
use tongbao_core::{FaultKind, Input, Source, UnknownMembers};

use super::XmlError;
use super::document::{Document, Element};

/// The elements of one message. The reading side of XML: a [`Source`] over a [`Document`].
#[allow(missing_debug_implementations, reason = "holds received text that may be secret")]
pub struct Members<'d> {
    document: &'d Document<'d>,
    content: Vec<Option<usize>>,
    /// What stands beside the element of the message. `None` if the message has no element of its own: then it and its envelope are one.
    envelope: Option<Vec<Option<usize>>>,
}

impl<'d> Members<'d> {
    /// The elements inside one element.
    #[must_use]
    pub fn of(document: &'d Document<'d>, content: Option<usize>) -> Self {
        let mut slots = Vec::with_capacity(24);
        slots.extend(content.into_iter().flat_map(|id| document.children(id)).map(|(id, _)| Some(id)));
        Self { document, content: slots, envelope: None }
    }

    /// The elements of a message in its envelope: those of its own element, and those beside it.
    ///
    /// # Errors
    ///
    /// Its own element is missing or there twice.
    pub fn in_envelope(document: &'d Document<'d>, schema: &MessageSchema) -> Result<Self, XmlError> {
        let content = place(document, schema.container)?;
        if content.is_none() {
            let found = document.children(document.root()).take(8).map(|(_, child)| child.name.to_owned()).collect();
            return Err(XmlError::Container { expected: schema.container.first().copied().unwrap_or_default(), found });
        }
        let mut members = Self::of(document, content);
        let repeats = |child: &Element<'_>| schema.echo_container == Some(child.name);
        let beside = document.children(document.root()).filter(|(id, child)| Some(*id) != content && !repeats(child));
        let beside = beside.map(|(id, _)| Some(id)).collect();
        if schema.container.is_empty() {
            members.content = beside;
        } else {
            members.envelope = Some(beside);
        }
        Ok(members)
    }

    fn name(&self, id: usize) -> &'d str {
        self.document.element(id).map_or("", |element| element.name)
    }
}

/// The element of the root with one of these names. Without names: the root itself.
///
/// # Errors
///
/// It is there twice.
pub fn place(document: &Document<'_>, names: &[&str]) -> Result<Option<usize>, XmlError> {
    if names.is_empty() {
        return Ok(Some(document.root()));
    }
    let mut found = document.children(document.root()).filter(|(_, child)| names.contains(&child.name));
    let first = found.next();
    match (first, found.next()) {
        (_, Some((_, second))) => Err(XmlError::Duplicate(second.name.to_owned())),
        (first, None) => Ok(first.map(|(id, _)| id)),
    }
}

impl<'d> Source<'d> for Members<'d> {
    fn take(&mut self, field: &'static FieldSchema) -> Result<Option<Input<'d>>, FaultKind> {
        let document = self.document;
        let named = |id: usize| {
            let name = document.element(id).map_or("", |element| element.name);
            name == field.wire || field.also.contains(&name)
        };
        let members = match (field.place, &mut self.envelope) {
            (Place::Envelope, Some(envelope)) => envelope,
            _ => &mut self.content,
        };
        let mut matches = members.iter_mut().filter(|slot| slot.is_some_and(named));
        let Some(first) = matches.next().and_then(Option::take) else { return Ok(None) };
        if let Kind::List { item: None, .. } = field.kind {
            let rest = matches.filter_map(Option::take);
            return Ok(Some(list(document, std::iter::once(first).chain(rest))));
        }
        if matches.next().is_some() {
            return Err(FaultKind::Duplicate);
        }
        let Some(element) = document.element(first) else { return Ok(None) };
        let has_children = document.children(first).next().is_some();
        match field.kind {
            Kind::Object(_) => Ok(Some(Input::Object(Box::new(Members::of(document, Some(first)))))),
            Kind::List { item: Some(item), .. } => {
                if document.children(first).any(|(_, child)| child.name != item)
                    || !element.text.trim_ascii().is_empty()
                {
                    return Err(FaultKind::NotList);
                }
                Ok(Some(list(document, document.children(first).map(|(id, _)| id))))
            }
            _ if has_children => Err(FaultKind::NotText),
            _ => Ok(Some(Input::Text(Cow::Borrowed(&element.text)))),
        }
    }

    fn rest(&mut self) -> Result<UnknownMembers, FaultKind> {
        let rest: Vec<_> =
            self.content.iter_mut().chain(self.envelope.iter_mut().flatten()).filter_map(Option::take).collect();
        let mut seen = HashSet::with_capacity(rest.len());
        for &id in &rest {
            if !seen.insert(self.name(id)) {
                return Err(FaultKind::DuplicateUnknown(self.name(id).to_owned()));
            }
        }
        let text = |id: usize| self.document.element(id).map_or(String::new(), |element| element.text.to_string());
        Ok(rest.into_iter().map(|id| (self.name(id).to_owned(), text(id))).collect())
    }
}

fn list<'d>(document: &'d Document<'d>, ids: impl Iterator<Item = usize>) -> Input<'d> {
    let source = |id| Box::new(Members::of(document, Some(id))) as Box<dyn Source<'d> + 'd>;
    Input::List(ids.map(source).collect())
}
