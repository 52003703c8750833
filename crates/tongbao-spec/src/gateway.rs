//! Reads the head of a gateway: who it is, where it listens and how its messages are written.

use tongbao_schema::{Charset, Role};

use crate::field::is_xml_name;
use crate::judge;
use crate::known::Known;
use crate::message::{self, Sheet};
use crate::model::{Body, Document, Endpoint, Judge, Wire};
use crate::names::{is_id, is_upper_camel};
use crate::read::{Reader, text_of};

/// The head of a gateway.
#[derive(Debug)]
pub(crate) struct Head {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) rust: String,
    pub(crate) source: Document,
    pub(crate) endpoints: Vec<Endpoint>,
    pub(crate) wire: Wire,
}

/// Reads everything but `[fault]`. `folder` is the name that the id must have.
pub(crate) fn read(reader: &Reader<'_>, folder: Option<&str>) -> Head {
    read_format(reader, true);
    Head {
        id: read_id(reader, folder),
        name: reader.own_need("name", "add `name = \"…\"`, the name that people use"),
        rust: read_rust(reader),
        source: read_source(reader),
        endpoints: read_endpoints(reader),
        wire: read_wire(reader),
    }
}

/// Reads `[fault]`.
pub(crate) fn read_fault<'a>(reader: &Reader<'a>, known: &Known<'_>) -> Option<(Sheet<'a>, Judge)> {
    let inner = reader.inner("fault", "`[fault]`")?;
    let sheet = message::read(&inner, known, Role::Fault);
    let judge = judge::read(&inner, known, &sheet, false);
    known.settle(inner);
    Some((sheet, judge))
}

/// Checks `format`, which tells a later version of this format from this one.
pub(crate) fn read_format(reader: &Reader<'_>, required: bool) {
    match reader.number("format") {
        Some((1, _)) => {}
        Some((_, at)) => reader.faults.add(at, "this format is not known", "write `format = 1`"),
        None if required && reader.table.get("format").is_none() => reader.missing("format", "add `format = 1`"),
        None => {}
    }
}

fn read_id(reader: &Reader<'_>, folder: Option<&str>) -> String {
    let Some(id) = reader.need("id", "add `id = \"…\"`, the name of the folder") else { return String::new() };
    if !is_id(id.text) {
        let title = format!("`{}` cannot be the id of a gateway", id.text);
        reader.faults.add(id.at, title, "write small letters, digits and underscores");
    } else if let Some(folder) = folder.filter(|folder| *folder != id.text) {
        let title = format!("the gateway is `{}`, but its folder is `{folder}`", id.text);
        reader.faults.add(id.at, title, format!("write `{folder}`, or rename the folder"));
    }
    id.text.to_owned()
}

fn read_rust(reader: &Reader<'_>) -> String {
    let Some(rust) = reader.need("rust", "add `rust = \"…\"`, a name in UpperCamelCase") else {
        return String::new();
    };
    if !is_upper_camel(rust.text) {
        let title = format!("`{}` cannot begin the name of a Rust type", rust.text);
        reader.faults.add(rust.at, title, "write a name in UpperCamelCase");
    }
    rust.text.to_owned()
}

fn read_source(reader: &Reader<'_>) -> Document {
    let Some(inner) = open(reader, "source", "add `[source]` with `title`, `version` and `date` of the document")
    else {
        return Document { title: String::new(), version: String::new(), date: String::new() };
    };
    let source = Document {
        title: inner.own_need("title", "add `title = \"…\"`, the document's title"),
        version: inner.own_need("version", "add `version = \"…\"`, as the document calls it"),
        date: inner.need_day("date", "add `date = 2019-03-14`, the document's date"),
    };
    inner.finish();
    source
}

fn read_endpoints(reader: &Reader<'_>) -> Vec<Endpoint> {
    let hint = "add `[endpoints]` with `production = \"https://…\"`";
    let entries = reader.entries("endpoints");
    if reader.table.get("endpoints").is_none() {
        reader.missing("endpoints", hint);
    } else if let Some(entry) = reader.table.get("endpoints").filter(|_| entries.is_empty()) {
        reader.faults.add(entry.at, "the gateway listens nowhere", hint);
    }
    let mut endpoints = Vec::new();
    for entry in entries {
        let Some(url) = text_of(reader.faults, &entry.key, &entry.node) else { continue };
        check_url(&entry.key, url.text).map_or_else(
            |(title, label)| reader.faults.add(url.at, title, label),
            |url| endpoints.push(Endpoint { name: entry.key.clone(), url }),
        );
    }
    endpoints
}

fn check_url(name: &str, url: &str) -> Result<String, (String, &'static str)> {
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    match host {
        Some(host) if host.is_empty() || host.starts_with('/') || host.contains(char::is_whitespace) => {
            Err((format!("`{name}` has no host"), "write `https://host/path`"))
        }
        Some(host) if host.ends_with('/') => {
            Err((format!("`{name}` ends with a slash"), "delete it: the path of an interface begins with one"))
        }
        Some(_) => Ok(url.to_owned()),
        None => Err((format!("`{name}` is no address"), "write `https://host/path`")),
    }
}

fn read_wire(reader: &Reader<'_>) -> Wire {
    let mut wire = Wire { body: Body::Xml { root: String::new(), namespace: None }, charset: Charset::Utf8 };
    let Some(inner) = open(reader, "wire", "add `[wire]` with `body`, `charset` and `xml`") else { return wire };
    inner.need_word("body", &["xml"], |word| word);
    if let Some(charset) = inner.need_word("charset", Charset::ALL, Charset::word) {
        wire.charset = charset;
    }
    if let Some(xml) = open(&inner, "xml", "add `xml = { root = \"…\" }`") {
        let root = xml.need("root", "add `root = \"…\"`, the name of the root element");
        if let Some(root) = root.filter(|root| !is_xml_name(root.text)) {
            let title = format!("`{}` cannot be the name of an element", root.text);
            reader.faults.add(root.at, title, "write the element's name");
        }
        let root = root.map(|root| root.text.to_owned()).unwrap_or_default();
        wire.body = Body::Xml { root, namespace: xml.own("namespace") };
        xml.finish();
    }
    inner.finish();
    wire
}

/// A table that must be there.
fn open<'a>(reader: &Reader<'a>, key: &'static str, hint: &str) -> Option<Reader<'a>> {
    if reader.table.get(key).is_none() {
        reader.missing(key, hint);
    }
    reader.inner(key, format!("`{key}`"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{check, sound};

    #[test]
    fn the_head_keeps_what_it_says() {
        let gateway = sound("charges = true", "charges = true");
        assert_eq!(
            (gateway.id.as_str(), gateway.rust.as_str(), gateway.source.date.as_str()),
            ("acme", "Acme", "2025-05-01")
        );
        let names: Vec<&str> = gateway.endpoints.iter().map(|endpoint| endpoint.name.as_str()).collect();
        assert_eq!((names, gateway.wire.charset), (vec!["production", "test"], Charset::Gbk));
        let fault = gateway.fault.expect("there is a fault");
        assert_eq!(fault.judge.code.map(|code| code.codes).as_deref(), Some("error_code"));
    }

    #[test]
    fn the_head_is_complete() {
        check(
            "name   = \"Acme 聚合支付\"\nrust   = \"Acme\"",
            "",
            &[
                "format | the gateway has no `name` | add `name = \"…\"`, the name that people use",
                "format | the gateway has no `rust` | add `rust = \"…\"`, a name in UpperCamelCase",
            ],
        );
        check("format = 1", "format = 2", &["2 | this format is not known | write `format = 1`"]);
        check(
            "rust   = \"Acme\"",
            "rust   = \"acme\"",
            &["\"acme\" | `acme` cannot begin the name of a Rust type | write a name in UpperCamelCase"],
        );
        check(
            "id     = \"acme\"",
            "id     = \"Acme\"",
            &["\"Acme\" | `Acme` cannot be the id of a gateway | write small letters, digits and underscores"],
        );
        check(
            "date    = 2025-05-01",
            "date    = \"2025-05-01\"",
            &["\"2025-05-01\" | `date` must be a day, not text | write it without quotes, such as `2019-03-14`"],
        );
    }

    #[test]
    fn endpoints_are_addresses() {
        let production = "\"https://api.acme.example/gateway\"";
        check(
            production,
            "\"api.acme.example\"",
            &["\"api.acme.example\" | `production` is no address | write `https://host/path`"],
        );
        check(
            production,
            "\"https://api.acme.example/\"",
            &[
                "\"https://api.acme.example/\" | `production` ends with a slash | delete it: the path of an interface begins with one",
            ],
        );
        check(production, "\"https://\"", &["\"https://\" | `production` has no host | write `https://host/path`"]);
    }

    #[test]
    fn the_wire_is_known() {
        check(
            "charset = \"gbk\"",
            "charset = \"gkb\"",
            &["\"gkb\" | `gkb` is no `charset` | write `utf-8`, `gbk` or `gb18030`"],
        );
        check("body    = \"xml\"", "body    = \"json\"", &["\"json\" | `json` is no `body` | write `xml`"]);
        check(
            "root = \"acme\"",
            "root = \"a b\"",
            &["\"a b\" | `a b` cannot be the name of an element | write the element's name"],
        );
    }
}
