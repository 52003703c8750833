//! Reads the head of a gateway: who it is, where it listens and how its messages are written.

use tongbao_schema::{Charset, Role};

use crate::field::is_xml_name;
use crate::judge;
use crate::known::{Family, Known};
use crate::message::{self, Sheet};
use crate::model::{Body, Document, Endpoint, Judge, Wire};
use crate::names::{is_id, is_upper_camel};
use crate::read::{Reader, Text, text_of};

/// The head of a gateway.
#[derive(Debug)]
pub(crate) struct Head<'a> {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) rust: String,
    pub(crate) source: Document,
    pub(crate) endpoints: Vec<Endpoint>,
    pub(crate) wire: Wire,
    common: Option<Text<'a>>,
    /// The names of common parameters that the wire gives a part.
    parts: Vec<Text<'a>>,
}

/// Reads everything but `[fault]`. `folder` is the name that the id must have.
pub(crate) fn read<'a>(reader: &Reader<'a>, folder: Option<&str>) -> Head<'a> {
    read_format(reader, true);
    let (wire, common, parts) = read_wire(reader);
    Head {
        id: read_id(reader, folder),
        name: reader.own_need("name", "add `name = \"…\"`, the name that people use"),
        rust: read_rust(reader),
        source: read_source(reader),
        endpoints: read_endpoints(reader),
        wire,
        common,
        parts,
    }
}

/// Checks the type of the common parameters, now that the types are known.
pub(crate) fn check_common(head: &Head<'_>, reader: &Reader<'_>, known: &Known<'_>) {
    let Some(common) = head.common else {
        for part in &head.parts {
            let title = format!("`{}` belongs to no common parameters", part.text);
            reader.faults.add(part.at, title, "add `common = \"…\"`, the type that has it, or delete this");
        }
        return;
    };
    let sheet = known.types.iter().find(|def| def.id == common.text).map(|def| &def.sheet);
    for part in &head.parts {
        sheet.map(|sheet| sheet.named(reader.faults, *part));
    }
    if !known.refer(Family::Types, common.text) && known.complete {
        let title = format!("there is no type `{}`", common.text);
        let meant = known.meant(&[Family::Types], common.text);
        let label =
            meant.map_or(format!("define `[types.{}]`", common.text), |meant| format!("did you mean `{meant}`?"));
        reader.faults.add(common.at, title, label);
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
    let Some(inner) = open(
        reader,
        "source",
        "add `[source]` with the document's `title`, and its `version` and `date` if it says them",
    ) else {
        return Document { title: String::new(), version: None, date: None };
    };
    let source = Document {
        title: inner.own_need("title", "add `title = \"…\"`, the document's title"),
        version: inner.own("version"),
        date: inner.day("date"),
    };
    inner.finish();
    source
}

fn read_endpoints(reader: &Reader<'_>) -> Vec<Endpoint> {
    let hint =
        "add `[endpoints]` with `production = \"https://…\"`; leave it empty if every deployment has its own address";
    let entries = reader.entries("endpoints");
    if reader.table.get("endpoints").is_none() {
        reader.missing("endpoints", hint);
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

/// The wire, the type of the common parameters, and those of them that have a part.
fn read_wire<'a>(reader: &Reader<'a>) -> (Wire, Option<Text<'a>>, Vec<Text<'a>>) {
    let xml = Body::Xml { root: String::new(), namespace: None };
    let mut wire = Wire { body: xml, charset: Charset::Utf8, common: None, sign: None, notify: Vec::new() };
    let Some(inner) = open(reader, "wire", "add `[wire]` with `body` and `charset`") else {
        return (wire, None, Vec::new());
    };
    let body = inner.need_word("body", &["xml", "json", "form"], |word| word);
    if let Some(charset) = inner.need_word("charset", Charset::ALL, Charset::word) {
        wire.charset = charset;
    }
    let (common, sign) = (inner.text("common"), inner.text("sign"));
    wire.common = common.map(|common| common.text.to_owned());
    wire.sign = sign.map(|sign| sign.text.to_owned());
    let mut content = None;
    match body {
        Some("json") => {
            content = inner.text("content");
            wire.notify = inner.texts("notify").into_iter().map(|name| name.text.to_owned()).collect();
            wire.body = Body::Json { content: content.map(|content| content.text.to_owned()) };
        }
        Some("form") => {
            content = inner.need("content", "add `content = \"…\"`, the parameter with the message's own fields");
            wire.body = Body::Form { content: content.map(|content| content.text.to_owned()).unwrap_or_default() };
        }
        _ => wire.body = read_xml(&inner),
    }
    inner.finish();
    (wire, common, content.into_iter().chain(sign).collect())
}

fn read_xml(inner: &Reader<'_>) -> Body {
    let mut body = Body::Xml { root: String::new(), namespace: None };
    if let Some(xml) = open(inner, "xml", "add `xml = { root = \"…\" }`") {
        let root = xml.need("root", "add `root = \"…\"`, the name of the root element");
        if let Some(root) = root.filter(|root| !is_xml_name(root.text)) {
            let title = format!("`{}` cannot be the name of an element", root.text);
            inner.faults.add(root.at, title, "write the element's name");
        }
        let root = root.map(|root| root.text.to_owned()).unwrap_or_default();
        body = Body::Xml { root, namespace: xml.own("namespace") };
        xml.finish();
    }
    body
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
    use crate::testing::{JADE, OPAL, check, check_opal, check_text, sound};

    #[test]
    fn the_head_keeps_what_it_says() {
        let gateway = sound("charges = true", "charges = true");
        assert_eq!(
            (gateway.id.as_str(), gateway.rust.as_str(), gateway.source.date.as_deref().unwrap_or_default()),
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
        check(
            "body    = \"xml\"",
            "body    = \"yaml\"",
            &["\"yaml\" | `yaml` is no `body` | write `xml`, `json` or `form`"],
        );
        check(
            "root = \"acme\"",
            "root = \"a b\"",
            &["\"a b\" | `a b` cannot be the name of an element | write the element's name"],
        );
    }

    fn check_jade(piece: &str, instead: &str, expected: &[&str]) {
        assert_eq!(JADE.matches(piece).count(), 1, "`{piece}` must stand in the gateway once");
        check_text(&JADE.replace(piece, instead), expected);
    }

    #[test]
    fn a_gateway_may_speak_json_and_have_no_address_of_its_own() {
        let gateway = crate::load_text("jade.toml", JADE).unwrap();
        assert_eq!(gateway.wire.body, Body::Json { content: Some("data".to_owned()) });
        assert_eq!((gateway.wire.common.as_deref(), gateway.endpoints.len()), (Some("common"), 0));
        assert_eq!((gateway.source.to_string(), gateway.source.version), ("接口文档".to_owned(), None));
        let [pay, told] = gateway.interfaces.as_slice() else { panic!("there are two") };
        assert_eq!((pay.method.as_deref(), pay.path.as_str()), (Some("pay.now"), ""));
        assert_eq!(told.outbound().word.as_deref(), Some("success"));
    }

    #[test]
    fn common_parameters_are_a_type_that_has_the_content() {
        let hint = "did you mean `common`?";
        check_jade(
            "common  = \"common\"",
            "common  = \"comon\"",
            &[&format!("\"comon\" | there is no type `comon` | {hint}")],
        );
        check_jade(
            "content = \"data\"",
            "content = \"dat\"",
            &["\"dat\" | the type has no field `dat` | did you mean `data`?"],
        );
        check_jade(
            "common  = \"common\"\n",
            "",
            &[
                "\"data\" | `data` belongs to no common parameters | add `common = \"…\"`, the type that has it, or delete this",
                "common | nothing refers to the type `common` | delete it, or use it as a `type`",
            ],
        );
        let word = "an acknowledgement is one word | write it without blanks, or give it fields";
        check_jade("word = \"success\"", "word = \"all right\"", &[&format!("\"all right\" | {word}")]);
    }

    #[test]
    fn a_gateway_may_speak_forms() {
        let gateway = crate::load_text("opal.toml", OPAL).unwrap();
        assert_eq!(gateway.wire.body, Body::Form { content: "biz".to_owned() });
        assert_eq!((gateway.wire.sign.as_deref(), gateway.interfaces.len()), (Some("sign"), 2));
        let hint = "add `content = \"…\"`, the parameter with the message's own fields";
        check_opal("content = \"biz\"\n", "", &[&format!("wire | `wire` has no `content` | {hint}")]);
        check_opal(
            "sign    = \"sign\"",
            "sign    = \"sing\"",
            &["\"sing\" | the type has no field `sing` | write the wire name of one of its fields"],
        );
    }
}
