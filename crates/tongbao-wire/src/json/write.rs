//! Messages → JSON.

use std::ops::Range;

use tongbao_core::schema::{AmountForm, FieldSchema, Kind, Place};
use tongbao_core::{Fields, List, Value, Visitor};

use super::document::{Document, Node, Value as Received};

/// Which characters a string writes as escapes. Both read back alike; a signature over the JSON text tells them apart.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Escape {
    /// Only what RFC 8259 demands: quotation mark, backslash and control characters. As fastjson, and PHP with its two flags
    /// (but for U+2028 and U+2029, which PHP escapes even so).
    #[default]
    Least,
    /// Also `/` as `\/`, and everything beyond ASCII as `\u` with lower-case digits. As PHP's `json_encode` without flags.
    Php,
    /// As little as may be, and `&` as `\u0026`: the JSON stands in a form, and in a string to sign a bare `&` would begin another
    /// parameter.
    InForm,
}

/// In which order an object's members are written.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Order {
    /// As in the table.
    #[default]
    Table,
    /// By their names, byte for byte, at the top level; objects inside keep the order of their tables.
    Sorted,
    /// By their names, byte for byte, at every level.
    SortedDeep,
}

/// What becomes of an object inside a message. PHP's word for all of these is array.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Objects {
    /// `{"a":"1"}`
    #[default]
    Object,
    /// `[{"a":"1"}]`
    List,
    /// `"{\"a\":\"1\"}"`: the object's JSON as a string.
    Text,
}

/// How a message is written as JSON, where a gateway's document leaves it open. The default: in the order of the table, as little escaped as
/// may be, absent fields left out, objects as objects.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Style {
    /// Which characters are escaped.
    pub escape: Escape,
    /// In which order members are written.
    pub order: Order,
    /// Whether an absent field is written as `""` instead of being left out.
    pub absent_as_empty: bool,
    /// What becomes of an object inside the message.
    pub objects: Objects,
    /// The unit of all amounts, instead of that in the table.
    pub amounts: Option<AmountForm>,
}

impl Style {
    /// Writes a message's own fields as an object: no blanks, every value a string.
    #[must_use]
    pub fn object(&self, message: &dyn Fields) -> String {
        let mut text = String::with_capacity(1024);
        self.fields(message, &mut text);
        text
    }

    /// Writes a message as an object: the fields beside its own, and then its own in the member that holds them.
    #[must_use]
    pub fn whole(&self, message: &dyn Fields) -> String {
        let Some(container) = message.schema().container.first() else { return self.object(message) };
        let mut text = String::with_capacity(1024);
        text.push('{');
        message.visit(&mut Pen { out: &mut text, style: self, place: Place::Envelope });
        comma(&mut text);
        string(container, self.escape, &mut text);
        text.push(':');
        self.fields(message, &mut text);
        text.push('}');
        text
    }

    fn fields(&self, message: &dyn Fields, out: &mut String) {
        out.push('{');
        match self.order {
            Order::Table => message.visit(&mut Pen { out, style: self, place: Place::Content }),
            Order::Sorted | Order::SortedDeep => {
                let mut written =
                    Sorted { style: self, text: String::with_capacity(1024), members: Vec::with_capacity(16) };
                message.visit(&mut written);
                written.members.sort_unstable_by_key(|(name, _)| *name);
                for (_, place) in written.members {
                    comma(out);
                    out.push_str(written.text.get(place).unwrap_or_default());
                }
            }
        }
        out.push('}');
    }

    fn member(&self, field: &'static FieldSchema, value: Value<'_>, out: &mut String) {
        let inside = match self.order {
            Order::Sorted => Self { order: Order::Table, ..*self },
            Order::Table | Order::SortedDeep => *self,
        };
        string(field.wire, self.escape, out);
        out.push(':');
        match value {
            Value::Object(object) if field.json => string(&inside.object(object), self.escape, out),
            Value::List(list) if field.json => {
                let mut text = String::with_capacity(256);
                inside.list(list, &mut text);
                string(&text, self.escape, out);
            }
            Value::Object(object) => match self.objects {
                Objects::Object => inside.fields(object, out),
                Objects::List => {
                    out.push('[');
                    inside.fields(object, out);
                    out.push(']');
                }
                Objects::Text => string(&inside.object(object), self.escape, out),
            },
            Value::List(list) => inside.list(list, out),
            _ => {
                let kind = match (value, self.amounts) {
                    (Value::Amount(_), Some(form)) => Kind::Amount(form),
                    _ => field.kind,
                };
                string(&value.text(&kind).unwrap_or_default(), self.escape, out);
            }
        }
    }

    fn list(&self, list: &dyn List, out: &mut String) {
        out.push('[');
        for (at, each) in (0..list.count()).filter_map(|at| Some((at, list.at(at)?))) {
            if at > 0 {
                out.push(',');
            }
            self.fields(each, out);
        }
        out.push(']');
    }

    fn writes(&self, field: &FieldSchema, value: Value<'_>, place: Place) -> bool {
        field.place == place && (self.absent_as_empty || !matches!(value, Value::Absent))
    }
}

struct Pen<'o> {
    out: &'o mut String,
    style: &'o Style,
    place: Place,
}

impl<'a> Visitor<'a> for Pen<'_> {
    fn field(&mut self, field: &'static FieldSchema, value: Value<'a>) {
        if self.style.writes(field, value, self.place) {
            comma(self.out);
            self.style.member(field, value, self.out);
        }
    }
}

struct Sorted<'o> {
    style: &'o Style,
    /// All members, one after the other.
    text: String,
    /// The name of each, and where it stands.
    members: Vec<(&'static str, Range<usize>)>,
}

impl<'a> Visitor<'a> for Sorted<'_> {
    fn field(&mut self, field: &'static FieldSchema, value: Value<'a>) {
        if self.style.writes(field, value, Place::Content) {
            let begin = self.text.len();
            self.style.member(field, value, &mut self.text);
            self.members.push((field.wire, begin..self.text.len()));
        }
    }
}

/// Writes those members of a received object that are to be kept once more, sorted by name: the text that some gateways sign. Strings are escaped anew; numbers, lists and all else stay as they were received.
#[must_use]
pub fn sorted(document: &Document<'_>, keep: impl Fn(&Node<'_>) -> bool, escape: Escape) -> String {
    let mut members: Vec<&Node<'_>> = document.children(document.root()).map(|(_, node)| node).collect();
    members.retain(|node| keep(node));
    members.sort_unstable_by(|a, b| a.name.cmp(&b.name));
    let mut text = String::from("{");
    for node in members {
        comma(&mut text);
        string(&node.name, escape, &mut text);
        text.push(':');
        match &node.value {
            Received::Text(value) => string(value, escape, &mut text),
            _ => text.push_str(node.raw),
        }
    }
    text.push('}');
    text
}

/// Writes strings as an object, in the order given.
#[must_use]
pub fn strings<'a>(members: impl IntoIterator<Item = (&'a str, &'a str)>, escape: Escape) -> String {
    let mut text = String::from("{");
    for (name, value) in members {
        comma(&mut text);
        string(name, escape, &mut text);
        text.push(':');
        string(value, escape, &mut text);
    }
    text.push('}');
    text
}

fn comma(out: &mut String) {
    if !out.ends_with('{') {
        out.push(',');
    }
}

fn string(text: &str, escape: Escape, out: &mut String) {
    out.push('"');
    let always = |byte: u8| (byte < 0x20) | (byte == b'"') | (byte == b'\\');
    let special = |text: &str| match escape {
        Escape::Least => first(text, always),
        Escape::Php => first(text, |byte| always(byte) | (byte == b'/') | !byte.is_ascii()),
        Escape::InForm => first(text, |byte| always(byte) | (byte == b'&')),
    };
    let mut rest = text;
    // Most texts have nothing to escape, so that which stands between two escapes is taken at once.
    while let Some(at) = special(rest) {
        let (before, from) = rest.split_at_checked(at).unwrap_or((rest, ""));
        out.push_str(before);
        let mut characters = from.chars();
        if let Some(c) = characters.next() {
            escaped(c, out);
        }
        rest = characters.as_str();
    }
    out.push_str(rest);
    out.push('"');
}

/// Where the first such byte stands. All bytes of a piece are looked at together, which compilers turn into few instructions.
fn first(text: &str, special: impl Fn(u8) -> bool) -> Option<usize> {
    const PIECE: usize = 16;
    let pieces = text.as_bytes().chunks(PIECE).enumerate();
    let mut found = pieces.filter(|(_, piece)| piece.iter().fold(false, |any, byte| any | special(*byte)));
    let (at, piece) = found.next()?;
    Some(at * PIECE + piece.iter().position(|byte| special(*byte))?)
}

fn escaped(c: char, out: &mut String) {
    match c {
        '"' => out.push_str("\\\""),
        '\\' => out.push_str("\\\\"),
        '/' => out.push_str("\\/"),
        '\u{8}' => out.push_str("\\b"),
        '\u{c}' => out.push_str("\\f"),
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        c => {
            for unit in c.encode_utf16(&mut [0; 2]) {
                out.push_str("\\u");
                out.extend([12, 8, 4, 0].map(|shift| digit(*unit >> shift)));
            }
        }
    }
}

/// The last four bits as a hex digit.
fn digit(bits: u16) -> char {
    char::from_digit(u32::from(bits & 0xf), 16).unwrap_or('0')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, least: &str, php: &str) {
        for (escape, expected) in [(Escape::Least, least), (Escape::Php, php)] {
            let mut out = String::new();
            string(text, escape, &mut out);
            assert_eq!(out, expected);
            assert_eq!(serde_json::from_str::<String>(&out).unwrap(), text);
        }
    }

    #[test]
    fn strings_are_escaped_as_said_and_read_back() {
        check("a b", r#""a b""#, r#""a b""#);
        check("https://m/张", r#""https://m/张""#, r#""https:\/\/m\/\u5f20""#);
        check("\"\\\u{8}\u{c}\n\r\t\u{1}", r#""\"\\\b\f\n\r\t\u0001""#, r#""\"\\\b\f\n\r\t\u0001""#);
        check("😀\u{7f}", "\"😀\u{7f}\"", "\"\\ud83d\\ude00\u{7f}\"");
        let mut out = String::new();
        string("茶&水/1=2", Escape::InForm, &mut out);
        assert_eq!(out, r#""茶\u0026水/1=2""#);
    }
}
