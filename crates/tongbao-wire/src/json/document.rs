//! The strict inbound profile: text → tree, or a typed error.

use std::borrow::Cow;
use std::collections::HashSet;

use serde::Deserializer as _;
use serde_json::error::Category;
use serde_json::value::RawValue;

use super::JsonError;
use super::raw::{RawList, RawObject, Text};
use crate::Limits;

/// Received JSON as a tree, whose first object is the root.
///
/// RFC 8259 and no more: no byte order mark, no comments, nothing after the end. Beyond it, no object may hold a member twice, in whatever
/// spelling (`\u0061mount` is `amount`), and no text may hold half of a surrogate pair. Numbers stay the text that was received.
#[allow(missing_debug_implementations, reason = "holds received text that may be secret")]
pub struct Document<'t> {
    /// An object's or list's children follow it directly, one after the other with all that they hold.
    nodes: Vec<Node<'t>>,
}

/// One value, and the name that it has in its object.
#[allow(missing_debug_implementations, reason = "holds received text that may be secret")]
pub struct Node<'t> {
    /// The member's name, unescaped. Empty in a list and at the root.
    pub name: Cow<'t, str>,
    /// The value.
    pub value: Value<'t>,
    /// The value as it was received, from its first to its last character: what a signature may cover. Empty if it stood in a string with
    /// escapes, where it was not received so.
    pub raw: &'t str,
    /// How many nodes it and all that it holds take.
    span: usize,
}

/// What a value is.
#[allow(missing_debug_implementations, reason = "holds received text that may be secret")]
pub enum Value<'t> {
    /// `{…}`
    Object,
    /// `[…]`
    List,
    /// A string, unescaped.
    Text(Cow<'t, str>),
    /// A number, as it was received.
    Number(Cow<'t, str>),
    /// `true` or `false`
    Bool,
    /// `null`
    Null,
}

impl<'t> Document<'t> {
    /// Reads JSON whose outermost value is an object.
    ///
    /// # Errors
    ///
    /// Everything outside the profile.
    pub fn parse(text: &'t str, limits: Limits) -> Result<Self, JsonError> {
        if text.len() > limits.bytes {
            return Err(JsonError::TooMuch { what: "bytes", found: text.len(), allowed: limits.bytes });
        }
        if text.trim_ascii().is_empty() {
            return Err(JsonError::Empty);
        }
        if text.trim_ascii_start().starts_with('<') {
            return Err(JsonError::Html);
        }
        let document = Self::parse_any(text, limits)?;
        match document.nodes.first().map(|root| &root.value) {
            Some(Value::Object) => Ok(document),
            Some(other) => Err(JsonError::NotObject { found: other.noun() }),
            None => Err(JsonError::Empty),
        }
    }

    /// Reads JSON whose outermost value may be anything.
    pub(super) fn parse_any(text: &'t str, limits: Limits) -> Result<Self, JsonError> {
        let whole: &RawValue = serde_json::from_str(text).map_err(|error| malformed(&error))?;
        let mut document = Self { nodes: Vec::with_capacity(32) };
        document.read(Cow::Borrowed(""), whole.get(), limits, 1)?;
        Ok(document)
    }

    /// The same without what it borrows, for texts that nobody keeps.
    pub(super) fn into_owned<'o>(self) -> Document<'o> {
        let owned = |node: Node<'t>| {
            let value = match node.value {
                Value::Text(text) => Value::Text(Cow::Owned(text.into_owned())),
                Value::Number(text) => Value::Number(Cow::Owned(text.into_owned())),
                Value::Object => Value::Object,
                Value::List => Value::List,
                Value::Bool => Value::Bool,
                Value::Null => Value::Null,
            };
            Node { name: Cow::Owned(node.name.into_owned()), value, raw: "", span: node.span }
        };
        Document { nodes: self.nodes.into_iter().map(owned).collect() }
    }

    /// The root.
    #[must_use]
    pub fn root(&self) -> usize {
        0
    }

    /// The value with this number.
    #[must_use]
    pub fn node(&self, id: usize) -> Option<&Node<'t>> {
        self.nodes.get(id)
    }

    /// The values inside an object or list, in order.
    pub fn children(&self, id: usize) -> impl Iterator<Item = (usize, &Node<'t>)> {
        let end = self.node(id).map_or(id, |parent| id + parent.span);
        let mut next = id + 1;
        std::iter::from_fn(move || {
            let id = next;
            let node = if id < end { self.node(id)? } else { return None };
            next += node.span;
            Some((id, node))
        })
    }

    fn read(&mut self, name: Cow<'t, str>, raw: &'t str, limits: Limits, depth: usize) -> Result<(), JsonError> {
        let id = self.nodes.len();
        if id >= limits.values {
            return Err(JsonError::TooMuch { what: "values", found: id + 1, allowed: limits.values });
        }
        let value = kind(raw)?;
        let deep = matches!(value, Value::Object | Value::List);
        if deep && depth > limits.depth {
            return Err(JsonError::TooMuch { what: "levels of nesting", found: depth, allowed: limits.depth });
        }
        let is_object = matches!(value, Value::Object);
        self.nodes.push(Node { name, value, raw, span: 1 });
        // One more than may be, so that too many are noticed, and what a hostile text makes us hold does not grow with it.
        let room = limits.values - id;
        let json = serde_json::Deserializer::from_str;
        if is_object {
            let members = json(raw).deserialize_map(RawObject(room)).map_err(|error| malformed(&error))?;
            let mut seen = HashSet::with_capacity(members.len());
            if let Some((twice, _)) = members.iter().find(|(name, _)| !seen.insert(name.as_ref())) {
                return Err(JsonError::Duplicate(twice.as_ref().to_owned()));
            }
            for (name, raw) in members {
                self.read(name, raw.get(), limits, depth + 1)?;
            }
        } else if deep {
            let items = json(raw).deserialize_seq(RawList(room)).map_err(|error| malformed(&error))?;
            for raw in items {
                self.read(Cow::Borrowed(""), raw.get(), limits, depth + 1)?;
            }
        }
        let span = self.nodes.len() - id;
        if let Some(node) = self.nodes.get_mut(id) {
            node.span = span;
        }
        Ok(())
    }
}

impl Value<'_> {
    /// What it is, for messages.
    #[must_use]
    pub fn noun(&self) -> &'static str {
        match self {
            Self::Object => "an object",
            Self::List => "a list",
            Self::Text(_) => "a string",
            Self::Number(_) => "a number",
            Self::Bool => "true or false",
            Self::Null => "null",
        }
    }
}

fn kind(raw: &str) -> Result<Value<'_>, JsonError> {
    Ok(match raw.as_bytes().first() {
        Some(b'{') => Value::Object,
        Some(b'[') => Value::List,
        Some(b'"') => Value::Text(serde_json::from_str::<Text<'_>>(raw).map_err(|error| malformed(&error))?.0),
        Some(b't' | b'f') => Value::Bool,
        Some(b'n') => Value::Null,
        _ => Value::Number(Cow::Borrowed(raw)),
    })
}

/// The words of the library could hold received text, so only its category is passed on.
fn malformed(error: &serde_json::Error) -> JsonError {
    let what = match error.classify() {
        Category::Eof => "it ends too early: the answer was cut off",
        _ => "a character that does not belong there, or half of a surrogate pair",
    };
    JsonError::Malformed { what, line: error.line(), column: error.column() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(text: &str) -> JsonError {
        Document::parse(text, Limits::NOTIFY).err().unwrap()
    }

    #[test]
    fn members_keep_their_order_their_raw_text_and_their_numbers() {
        let text = r#" {"a": "1\u0030", "b": {"c": [1.50, {"d":null}]} ,"e":true}"#;
        let document = Document::parse(text, Limits::NOTIFY).unwrap();
        let raw: Vec<_> = document.children(0).map(|(_, node)| (&*node.name, node.raw)).collect();
        assert_eq!(raw, [("a", r#""1\u0030""#), ("b", r#"{"c": [1.50, {"d":null}]}"#), ("e", "true")]);
        assert!(matches!(&document.node(1).unwrap().value, Value::Text(text) if text == "10"));
        let (list, _) = document.children(2).next().unwrap();
        assert!(matches!(&document.children(list).next().unwrap().1.value, Value::Number(text) if text == "1.50"));
        assert_eq!(document.children(list).count(), 2);
    }

    #[test]
    fn a_member_twice_is_refused_at_every_depth_and_in_every_spelling() {
        for text in [
            r#"{"a":1,"a":1}"#,
            r#"{"a":1,"\u0061":2}"#,
            r#"{"x":{"a":1,"a":1}}"#,
            r#"{"x":[{"a":1,"b":2,"\u0061":1}]}"#,
        ] {
            assert_eq!(error(text), JsonError::Duplicate("a".to_owned()), "{text}");
        }
        assert!(Document::parse(r#"{"a":1,"A":1,"x":{"a":1}}"#, Limits::NOTIFY).is_ok());
    }

    #[test]
    fn what_is_no_object_is_named() {
        assert_eq!(error(" \n"), JsonError::Empty);
        assert_eq!(error("<html>"), JsonError::Html);
        assert_eq!(error("[1]"), JsonError::NotObject { found: "a list" });
        assert_eq!(error("\"a\""), JsonError::NotObject { found: "a string" });
    }

    #[test]
    fn lax_json_is_refused() {
        for text in [
            "\u{FEFF}{}",
            "{} {}",
            "{},",
            "{'a':1}",
            "{a:1}",
            "{\"a\":1,}",
            "{\"a\":01}",
            "{\"a\":+1}",
            "{\"a\":.5}",
            "{\"a\":NaN}",
            "{\"a\":1}/**/",
            "{\"a\":\"\n\"}",
            r#"{"a":"\x"}"#,
            r#"{"a":"\ud800"}"#,
            r#"{"\udc00":1}"#,
            "{\"a\"",
        ] {
            assert!(matches!(error(text), JsonError::Malformed { .. }), "{text:?}");
        }
    }

    #[test]
    fn limits_count_bytes_levels_and_values() {
        let nested = |depth: usize| format!("{}1{}", "{\"a\":".repeat(depth), "}".repeat(depth));
        assert!(Document::parse(&nested(16), Limits::NOTIFY).is_ok());
        let too_deep = JsonError::TooMuch { what: "levels of nesting", found: 17, allowed: 16 };
        assert_eq!(error(&nested(17)), too_deep);
        let many = |count: usize| format!("{{\"a\":[{}]}}", vec!["1"; count].join(","));
        assert!(Document::parse(&many(254), Limits::NOTIFY).is_ok());
        assert_eq!(error(&many(255)), JsonError::TooMuch { what: "values", found: 257, allowed: 256 });
        let long = format!("{{\"a\":\"{}\"}}", "x".repeat(256 << 10));
        assert!(matches!(error(&long), JsonError::TooMuch { what: "bytes", .. }));
        assert_eq!(Document::parse(&nested(100_000), Limits::REPLY).err().unwrap(), too_deep);
    }

    // The suite's texts, each as a member of an object, because nothing else may be the root.
    #[test]
    fn the_public_json_test_suite_is_read_as_it_demands() {
        let Ok(folder) = std::env::var("TONGBAO_TESTDATA") else {
            let skipped =
                "\nSKIPPED JSONTestSuite: TONGBAO_TESTDATA does not name a folder that holds json/test_parsing\n";
            return std::io::Write::write_all(&mut std::io::stderr(), skipped.as_bytes()).unwrap();
        };
        let mut seen = [0, 0, 0];
        for file in std::fs::read_dir(std::path::Path::new(&folder).join("json/test_parsing")).unwrap() {
            let path = file.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            let read = String::from_utf8(std::fs::read(&path).unwrap())
                .is_ok_and(|text| Document::parse(&format!("{{\"text\":{text}}}"), Limits::REPLY).is_ok());
            // What the suite takes and we refuse.
            let stricter = name.starts_with("y_object_duplicated_key");
            match name.as_bytes().first() {
                Some(b'y') => assert_eq!(read, !stricter, "{name}"),
                Some(b'n') => assert!(!read, "{name}"),
                _ => {}
            }
            seen[match name.as_bytes()[0] {
                b'y' => 0,
                b'n' => 1,
                _ => 2,
            }] += 1;
        }
        assert_eq!(seen, [95, 188, 35]);
    }
}
