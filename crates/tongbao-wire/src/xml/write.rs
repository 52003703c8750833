//! Messages → XML.

use std::fmt::{self, Write};

use tongbao_core::schema::{Charset, FieldSchema, Kind, Place, XmlRoot};
use tongbao_core::{Fields, Value, Visitor};

/// Writes messages of one gateway: one line, no blanks between elements, fields in the order of their table, absent fields left out.
#[allow(missing_debug_implementations, reason = "holds text that may be secret")]
pub struct Writer {
    text: String,
    root: &'static str,
}

impl Writer {
    /// Begins a document with this root, whose text will be encoded in this charset.
    #[must_use]
    pub fn new(root: &XmlRoot, charset: Charset) -> Self {
        let mut text = String::with_capacity(2048);
        text.push_str(match charset {
            Charset::Utf8 => r#"<?xml version="1.0" encoding="UTF-8"?>"#,
            Charset::Gbk => r#"<?xml version="1.0" encoding="GBK"?>"#,
            Charset::Gb18030 => r#"<?xml version="1.0" encoding="GB18030"?>"#,
        });
        text.push('<');
        text.push_str(root.name);
        if let Some(namespace) = root.namespace {
            text.push_str(" xmlns=\"");
            escape(namespace, &mut text);
            text.push('"');
        }
        text.push('>');
        Self { text, root: root.name }
    }

    /// Writes the fields that stand beside a message's own element.
    pub fn envelope(&mut self, message: &dyn Fields) {
        message.visit(&mut Pen { out: &mut self.text, place: Place::Envelope });
    }

    /// Writes a message's fields inside its own element, or inside `container`.
    pub fn content(&mut self, message: &dyn Fields, container: Option<&'static str>) {
        let name = container.or_else(|| message.schema().container.first().copied());
        if let Some(name) = name {
            open(name, &mut self.text);
        }
        message.visit(&mut Pen { out: &mut self.text, place: Place::Content });
        if let Some(name) = name {
            close(name, &mut self.text);
        }
    }

    /// Ends the document.
    #[must_use]
    pub fn finish(mut self) -> String {
        close(self.root, &mut self.text);
        self.text
    }
}

struct Pen<'o> {
    out: &'o mut String,
    place: Place,
}

impl<'a> Visitor<'a> for Pen<'_> {
    fn field(&mut self, field: &'static FieldSchema, value: Value<'a>) {
        if field.place != self.place {
            return;
        }
        let out = &mut *self.out;
        match value {
            Value::Absent => {}
            Value::Text(text) | Value::Unrecognized(text) => {
                open(field.wire, out);
                escape(text, out);
                close(field.wire, out);
            }
            Value::Object(object) => {
                open(field.wire, out);
                fields(object, out);
                close(field.wire, out);
            }
            Value::List(list) => {
                let Kind::List { item, .. } = field.kind else { return };
                let items = (0..list.count()).filter_map(|at| list.at(at));
                if item.is_some() {
                    open(field.wire, out);
                }
                for each in items {
                    let name = item.unwrap_or(field.wire);
                    open(name, out);
                    fields(each, out);
                    close(name, out);
                }
                if item.is_some() {
                    close(field.wire, out);
                }
            }
            Value::Amount(_) | Value::Int(_) | Value::Date(_) | Value::Time(_) => {
                open(field.wire, out);
                // Digits need no escaping, and a String takes everything.
                let _: fmt::Result = value.write(&field.kind, out);
                close(field.wire, out);
            }
        }
    }
}

fn fields(message: &dyn Fields, out: &mut String) {
    message.visit(&mut Pen { out, place: Place::Content });
}

fn open(name: &str, out: &mut String) {
    out.push('<');
    out.push_str(name);
    out.push('>');
}

fn close(name: &str, out: &mut String) {
    out.push_str("</");
    out.push_str(name);
    out.push('>');
}

/// The five characters that mean something in XML, and the control characters that a reader would change.
fn escape(text: &str, out: &mut String) {
    let special = |byte: u8| matches!(byte, b'<' | b'>' | b'&' | b'"' | b'\'' | b'\t' | b'\n' | b'\r');
    if !text.bytes().any(special) {
        out.push_str(text);
        return;
    }
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            '\t' | '\n' | '\r' => {
                let _: fmt::Result = write!(out, "&#{};", u32::from(c));
            }
            _ => out.push(c),
        }
    }
}
