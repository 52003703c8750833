//! JSON texts with something done to one value: the rest stays as it was.

use tongbao_core::Protocol;
use tongbao_core::schema::{Body, FieldSchema, MessageSchema, Place, Role};
use tongbao_tests::sample;
use tongbao_wire::Limits;
use tongbao_wire::json::{Document, Node, Value, place};

use crate::everything::QiantongProtocol;
use crate::messages::{Subject, subjects};

/// Every message that is JSON, and those of the made-up gateway as if they were: its tables have one of everything.
pub(crate) fn json_subjects() -> Vec<Subject> {
    let mut found = subjects();
    for subject in found.iter_mut().filter(|subject| subject.gateway == QiantongProtocol::ID) {
        subject.wire.body = Body::Json { content: None };
    }
    let is_json = |subject: &Subject| match subject.wire.body {
        Body::Json { .. } => true,
        Body::Form { .. } => !matches!(subject.schema.role, Role::Notify | Role::Ack),
        Body::Xml(_) => false,
    };
    found.retain(|subject| is_json(subject) && subject.schema.word.is_none());
    assert!(found.len() > 12, "{} messages are JSON", found.len());
    found
}

/// The full sample of each, written.
pub(crate) fn json_texts() -> Vec<(Subject, String)> {
    let text = |subject: &Subject| subject.write(&*subject.valid(&sample::full(subject.schema)));
    json_subjects().into_iter().map(|subject| (subject, text(&subject))).collect()
}

/// What becomes of a value of an object or list.
pub(crate) enum Change {
    /// Nothing.
    Keep,
    /// Another text for the value.
    Value(String),
    /// Another text for the member, its name included; in a list for the item.
    Member(String),
}

/// The text with the members of every object in another order.
pub(crate) fn reversed(text: &str) -> String {
    let document = parse(text);
    write(&document, document.root(), true, &|_, _| Change::Keep)
}

/// The text with something done to each value.
pub(crate) fn changed(text: &str, change: &dyn Fn(usize, &Node<'_>) -> Change) -> String {
    let document = parse(text);
    write(&document, document.root(), false, change)
}

/// The text with something done to one value.
pub(crate) fn with_one(text: &str, at: usize, change: impl Fn(&Node<'_>) -> Change) -> String {
    changed(text, &|id, node| if id == at { change(node) } else { Change::Keep })
}

/// The text with a member added to one object.
pub(crate) fn with_member(text: &str, object: usize, member: &str) -> String {
    if object == 0 {
        return added(text, member);
    }
    with_one(text, object, |node| Change::Value(added(node.raw, member)))
}

/// Number, name, and whether it is an object, of every value but the root.
pub(crate) fn values(text: &str) -> Vec<(usize, String, Kind)> {
    fn walk(document: &Document<'_>, id: usize, found: &mut Vec<(usize, String, Kind)>) {
        for (child, node) in document.children(id) {
            let kind = match &node.value {
                Value::Object => Kind::Object,
                Value::List => Kind::List,
                _ => Kind::Plain,
            };
            found.push((child, node.name.to_string(), kind));
            walk(document, child, found);
        }
    }
    let document = parse(text);
    let mut found = Vec::new();
    walk(&document, document.root(), &mut found);
    found
}

/// Number of the value of a field of the message itself, whatever the objects in it have.
pub(crate) fn member(text: &str, schema: &MessageSchema, field: &FieldSchema) -> usize {
    let document = parse(text);
    let container = if field.place == Place::Envelope { &[] } else { schema.container };
    let holder = place(&document, container).unwrap_or_else(|| document.root());
    let mut members = document.children(holder);
    members.find(|(_, node)| node.name == field.wire).map(|(at, _)| at).expect("the field")
}

/// What a value is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Kind {
    Object,
    List,
    Plain,
}

/// A name in a spelling that no writer uses: every character escaped.
pub(crate) fn escaped(name: &str) -> String {
    name.encode_utf16().map(|unit| format!("\\u{unit:04X}")).collect()
}

fn parse(text: &str) -> Document<'_> {
    Document::parse(text, Limits::REPLY).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn added(object: &str, member: &str) -> String {
    let comma = if object.trim() == "{}" { "" } else { "," };
    object.replacen('{', &format!("{{{member}{comma}"), 1)
}

fn write(document: &Document<'_>, id: usize, turned: bool, change: &dyn Fn(usize, &Node<'_>) -> Change) -> String {
    let node = document.node(id).expect("a value");
    let (open, close) = match &node.value {
        Value::Object => ('{', '}'),
        Value::List => ('[', ']'),
        _ => return node.raw.to_owned(),
    };
    let mut members: Vec<String> = document
        .children(id)
        .map(|(child, inner)| {
            let value = match change(child, inner) {
                Change::Keep => write(document, child, turned, change),
                Change::Value(text) => text,
                Change::Member(text) => return text,
            };
            if open == '{' { format!("{}:{value}", quoted(&inner.name)) } else { value }
        })
        .collect();
    if turned && open == '{' {
        members.reverse();
    }
    format!("{open}{}{close}", members.join(","))
}

/// A text as JSON.
pub(crate) fn quoted(text: &str) -> String {
    serde_json::to_string(text).expect("text")
}
