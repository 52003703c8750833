//! The view of a message that may be shown.

use std::fmt;

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use tongbao_schema::FieldSchema;

use crate::message::Fields;
use crate::secret::mask;
use crate::value::{List, Value, present};

/// A message without its secrets: serializes as wire name → text, prints one line a field.
#[derive(Clone, Copy)]
pub struct Masked<'a>(pub &'a dyn Fields);

impl Serialize for Masked<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = present(self.0, |_| true);
        let mut map = serializer.serialize_map(Some(fields.len()))?;
        for (field, value) in fields {
            match value {
                Value::Object(object) => map.serialize_entry(field.wire, &Masked(object))?,
                Value::List(list) => map.serialize_entry(field.wire, &MaskedList(list))?,
                _ => map.serialize_entry(field.wire, &shown(field, value))?,
            }
        }
        map.end()
    }
}

impl fmt::Display for Masked<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut lines = Vec::new();
        self.lines("", &mut lines);
        f.write_str(&lines.join("\n"))
    }
}

impl Masked<'_> {
    /// One line a field; fields of objects and items of lists have the whole path: `extMap[0].key`.
    fn lines(self, path: &str, lines: &mut Vec<String>) {
        for (field, value) in present(self.0, |_| true) {
            let name = format!("{path}{}", field.wire);
            match value {
                Value::Object(object) => Masked(object).lines(&format!("{name}."), lines),
                Value::List(list) => {
                    for (at, item) in (0..list.count()).filter_map(|at| Some((at, list.at(at)?))) {
                        Masked(item).lines(&format!("{name}[{at}]."), lines);
                    }
                }
                _ => lines.push(format!("{name} {} = {}", field.label, shown(field, value))),
            }
        }
    }
}

impl fmt::Debug for Masked<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

struct MaskedList<'a>(&'a dyn List);

impl Serialize for MaskedList<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((0..self.0.count()).filter_map(|at| self.0.at(at)).map(Masked))
    }
}

fn shown(field: &FieldSchema, value: Value<'_>) -> String {
    let text = value.text(&field.kind).unwrap_or_default();
    field.secret.map_or_else(|| printable(&text), |class| mask(class, &text))
}

/// Text from outside, fit for one line of a log: control characters are escaped.
pub(crate) fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { c.escape_default().to_string() } else { c.to_string() }).collect()
}
