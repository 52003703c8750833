//! Reads one interface: its head, its two messages, its examples and errata.

use tongbao_schema::{Flow, Role};

use crate::diagnostic::Span;
use crate::known::Known;
use crate::message::{self, Sheet};
use crate::model::{Endpoint, Interface, InterfaceKind, Judge, Section, Sign};
use crate::names::{is_id, nearest};
use crate::read::{Reader, list, texts_of};
use crate::tree::{Entry, Tree};
use crate::{errata, example, judge};

/// What an interface stands in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Home<'a> {
    /// The file, without folder.
    pub(crate) file: &'a str,
    /// The key `<id>` of `[interfaces.<id>]`; `None` where the interface is a file.
    pub(crate) entry: Option<&'a Entry>,
    /// What comes instead of a reply.
    pub(crate) fault: Option<&'a Sheet<'a>>,
    /// The gateway's addresses. `None` if its head could not be read.
    pub(crate) endpoints: Option<&'a [Endpoint]>,
}

/// Whether a file without `gateway.toml`'s name holds an interface, and not just definitions.
pub(crate) fn is_interface(reader: &Reader<'_>) -> bool {
    const KEYS: &[&str] =
        &["id", "title", "summary", "path", "flow", "request", "response", "notify", "ack", "examples"];
    KEYS.iter().any(|key| reader.table.get(key).is_some())
}

/// Reads an interface. `None` where a message of it is missing, which is a mistake. The second value is where its id stands.
pub(crate) fn read<'a>(reader: &Reader<'a>, known: &Known<'a>, home: Home<'_>) -> (Option<Interface>, String, Span) {
    let (id, at) = read_id(reader, home.entry);
    let flow = reader.need_word("flow", Flow::ALL, Flow::word);
    let notification =
        reader.table.get("notify").is_some() || flow == Some(Flow::Notify) && reader.table.get("request").is_none();
    let title = reader.own_need("title", "add `title = \"…\"`, the title in the document");
    let summary = reader.own_need("summary", "add `summary = \"…\"`, one English sentence");
    let source = read_source(reader);
    let doc = reader.own("doc");
    let method = if notification { None } else { reader.own("method") };
    let path = read_path(reader, notification, method.is_some());
    let endpoint = if notification { None } else { read_endpoint(reader, home.endpoints) };
    let version = reader.own("version");
    let messages = if notification { read_notify(reader, known) } else { read_call(reader, known) };
    if let Some(flow) = flow.filter(|flow| (*flow == Flow::Notify) != notification) {
        let label =
            if notification { "write `flow = \"notify\"`" } else { "a notification has `[notify]` and `[ack]`" };
        let at = reader.table.get("flow").map_or(at, |entry| entry.node.span);
        reader.faults.add(at, format!("`{}` does not fit the messages of the interface", flow.word()), label);
    }
    let key = if notification { None } else { read_key(reader, messages.as_ref()) };
    let charges = !notification && reader.flag("charges");
    let sheets: Vec<&Sheet<'_>> =
        messages.iter().flat_map(|found| [&found.first, &found.second]).chain(home.fault).collect();
    let examples = example::read(reader, known, notification, &sheets);
    let errata = errata::read(reader, known, &sheets);
    let interface = messages.map(|Messages { first, second, judge, sign }| Interface {
        id: id.clone(),
        title,
        summary,
        path,
        method,
        endpoint,
        version,
        flow: flow.unwrap_or(Flow::Query),
        key,
        charges,
        source,
        doc,
        kind: if notification {
            InterfaceKind::Notify { notify: first.into_message(), ack: second.into_message(), sign }
        } else {
            InterfaceKind::Call { request: first.into_message(), response: second.into_message() }
        },
        judge,
        examples,
        errata,
        file: home.file.to_owned(),
    });
    (interface, id, at)
}

/// The two messages of an interface, in the order of the exchange.
struct Messages<'a> {
    first: Sheet<'a>,
    second: Sheet<'a>,
    judge: Judge,
    sign: Option<Sign>,
}

fn read_id(reader: &Reader<'_>, entry: Option<&Entry>) -> (String, Span) {
    let faults = reader.faults;
    let (id, at) = match (reader.text("id"), entry) {
        (Some(id), Some(entry)) if id.text != entry.key => {
            faults.add(
                id.at,
                format!("the interface is `{}` in its header", entry.key),
                "delete `id`: the header has it",
            );
            (entry.key.as_str(), entry.at)
        }
        (_, Some(entry)) => (entry.key.as_str(), entry.at),
        (Some(id), None) => (id.text, id.at),
        (None, None) => {
            if reader.table.get("id").is_none() {
                reader.missing("id", "add `id = \"…\"`, unique within the gateway");
            }
            return (String::new(), reader.at);
        }
    };
    if !is_id(id) {
        faults.add(
            at,
            format!("`{id}` cannot be the id of an interface"),
            "write small letters, digits and underscores",
        );
    }
    (id.to_owned(), at)
}

fn read_source(reader: &Reader<'_>) -> Section {
    let hint = "add `source = { section = \"4.3\", page = 11 }`";
    if reader.table.get("source").is_none() {
        reader.missing("source", hint);
    }
    let Some(source) = reader.inner("source", "`source`") else {
        return Section { document: None, section: String::new(), page: None };
    };
    let page = source.number("page").and_then(|(page, at)| {
        let page = u32::try_from(page).ok().filter(|page| *page > 0);
        if page.is_none() {
            reader.faults.add(at, "there is no such page", "pages are counted from 1");
        }
        page
    });
    let section = source.own_need("section", "add `section = \"…\"`, its number in the document");
    let document = source.text("document").map(|document| document.text.to_owned());
    source.finish();
    Section { document, section, page }
}

fn read_path(reader: &Reader<'_>, notification: bool, has_method: bool) -> String {
    if notification {
        return String::new();
    }
    let hint = "add `path = \"/…\"`, which is appended to the endpoint, or the `method` that a parameter names";
    let path = if has_method { reader.text("path") } else { reader.need("path", hint) };
    let Some(path) = path else { return String::new() };
    if !path.text.starts_with('/') || path.text.contains(char::is_whitespace) {
        reader.faults.add(path.at, "a path begins with a slash and has no blanks", "write `/…`");
    }
    path.text.to_owned()
}

fn read_endpoint(reader: &Reader<'_>, endpoints: Option<&[Endpoint]>) -> Option<String> {
    let found = reader.text("endpoint")?;
    let names: Vec<&str> = endpoints?.iter().map(|endpoint| endpoint.name.as_str()).collect();
    if !names.contains(&found.text) {
        let label = match nearest(found.text, names.iter().copied()) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => "write the name of one in `[endpoints]`".to_owned(),
        };
        reader.faults.add(found.at, format!("there is no endpoint `{}`", found.text), label);
    }
    Some(found.text.to_owned())
}

fn read_key(reader: &Reader<'_>, messages: Option<&Messages<'_>>) -> Option<String> {
    let key = reader.text("key")?;
    let row = messages.and_then(|messages| messages.first.named(reader.faults, key));
    if row.is_some_and(|row| row.sound && Known::object_of(&row.field.ty).is_some()) {
        reader.faults.add(key.at, format!("`{}` holds no text", key.text), "name a field with a text");
    }
    Some(key.text.to_owned())
}

fn read_call<'a>(reader: &Reader<'a>, known: &Known<'_>) -> Option<Messages<'a>> {
    let request = open(reader, "request").map(|inner| {
        let sheet = message::read(&inner, known, Role::Request);
        known.settle(inner);
        sheet
    });
    let response = open(reader, "response").map(|inner| {
        let sheet = message::read(&inner, known, Role::Response);
        let judge = judge::read(&inner, known, &sheet, true);
        known.settle(inner);
        (sheet, judge)
    });
    let (first, (second, judge)) = (request?, response?);
    check_echo(reader, &first, &second);
    Some(Messages { first, second, judge, sign: None })
}

fn read_notify<'a>(reader: &Reader<'a>, known: &Known<'_>) -> Option<Messages<'a>> {
    let notify = open(reader, "notify").map(|inner| {
        let sheet = message::read(&inner, known, Role::Notify);
        let judge = judge::read(&inner, known, &sheet, true);
        let sign = read_sign(&inner, &sheet);
        known.settle(inner);
        (sheet, judge, sign)
    });
    let ack = open(reader, "ack").map(|inner| {
        let mut sheet = message::read(&inner, known, Role::Ack);
        if let Some((notify, ..)) = &notify {
            message::fill_word(&inner, known, notify, &mut sheet);
        }
        known.settle(inner);
        sheet
    });
    let ((first, judge, sign), second) = (notify?, ack?);
    Some(Messages { first, second, judge, sign })
}

/// A message of the interface, which must be there.
fn open<'a>(reader: &Reader<'a>, key: &'static str) -> Option<Reader<'a>> {
    if reader.table.get(key).is_none() {
        reader.missing(key, &format!("add `[{key}]` and `[{key}.fields]`"));
    }
    reader.inner(key, format!("`[{key}]`"))
}

fn read_sign(reader: &Reader<'_>, sheet: &Sheet<'_>) -> Option<Sign> {
    let inner = reader.inner("sign", "`sign`")?;
    let field = inner.need("field", "add `field = \"…\"`, the field with the signature");
    let algorithms = match inner.entry("algorithm") {
        Some(entry) if matches!(entry.node.value, Tree::List(_)) => texts_of(inner.faults, "algorithm", &entry.node),
        Some(_) => inner.text("algorithm").into_iter().collect(),
        None => {
            inner.missing("algorithm", &format!("add `algorithm = \"…\"`: {}", list(ALGORITHMS)));
            Vec::new()
        }
    };
    if let Some(field) = field {
        sheet.named(reader.faults, field);
    }
    for algorithm in algorithms.iter().filter(|algorithm| !ALGORITHMS.contains(&algorithm.text)) {
        let title = format!("`{}` is no algorithm", algorithm.text);
        reader.faults.add(algorithm.at, title, format!("write {}", list(ALGORITHMS)));
    }
    inner.finish();
    let algorithms = algorithms.iter().map(|algorithm| algorithm.text.to_owned()).collect();
    Some(Sign { field: field?.text.to_owned(), algorithms })
}

/// What a response echoes, the request must have.
fn check_echo(reader: &Reader<'_>, request: &Sheet<'_>, response: &Sheet<'_>) {
    for row in response.rows.iter().filter(|row| row.field.echo && !request.rows.is_empty()) {
        let entry = row.entry.table().and_then(|table| table.get("echo"));
        if let Some(entry) = entry.filter(|_| request.row(&row.field.wire).is_none()) {
            let title = format!("the request has no `{}` to echo", row.field.wire);
            reader.faults.add(entry.at, title, "delete `echo`, or add the field to the request");
        }
    }
}

/// How a notification can be signed.
const ALGORITHMS: &[&str] = &["rsa-sha1", "rsa-sha256", "sm2-sm3", "md5"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{OPAL, check, check_opal, sound};

    #[test]
    fn an_interface_keeps_what_it_says() {
        let gateway = sound("charges = true", "charges = true");
        let [create, query, notify] = gateway.interfaces.as_slice() else { panic!("there are three") };
        assert_eq!(
            (create.id.as_str(), create.key.as_deref(), create.charges),
            ("trade_create", Some("merOrdId"), true)
        );
        assert_eq!((create.source.to_string(), query.source.to_string()), ("§3.2, p. 41".into(), "§3.3".into()));
        assert_eq!((query.judge.code.is_none(), query.judge.state.as_deref()), (true, Some("trdState")));
        assert_eq!(
            (notify.path.as_str(), notify.outbound().role, notify.inbound().role),
            ("", Role::Ack, Role::Notify)
        );
        assert_eq!(create.outbound().container, ["trade", "order"]);
        assert_eq!(create.inbound().echo_container.as_deref(), Some("order"));
    }

    #[test]
    fn the_head_is_complete() {
        check(
            "title   = \"订单查询\"\nsummary = \"Asks how an order stands.\"\npath    = \"/trade/query\"\nflow    = \"query\"\nsource  = { section = \"3.3\" }\n",
            "",
            &[
                "trade_query | interface `trade_query` has no `flow` | add `flow = \"…\"`: `bind`, `confirm-bind`, `order`, `pay`, `query`, `refund`, `void`, `close`, `settle`, `configure`, `unbind`, `list-bindings`, `card-info`, `send-code` or `notify`",
                "trade_query | interface `trade_query` has no `path` | add `path = \"/…\"`, which is appended to the endpoint, or the `method` that a parameter names",
                "trade_query | interface `trade_query` has no `source` | add `source = { section = \"4.3\", page = 11 }`",
                "trade_query | interface `trade_query` has no `summary` | add `summary = \"…\"`, one English sentence",
                "trade_query | interface `trade_query` has no `title` | add `title = \"…\"`, the title in the document",
            ],
        );
    }

    #[test]
    fn words_and_numbers_in_the_head() {
        check(
            "flow    = \"query\"",
            "flow    = \"qeury\"",
            &[
                "\"qeury\" | `qeury` is no `flow` | write `bind`, `confirm-bind`, `order`, `pay`, `query`, `refund`, `void`, `close`, `settle`, `configure`, `unbind`, `list-bindings`, `card-info`, `send-code` or `notify`",
            ],
        );
        check(
            "page = 41",
            "page = \"41\"",
            &["\"41\" | `page` must be a number, not text | write digits without quotes"],
        );
        check("page = 41", "page = 0", &["0 | there is no such page | pages are counted from 1"]);
        check(
            "\"/trade/query\"",
            "\"trade/query\"",
            &["\"trade/query\" | a path begins with a slash and has no blanks | write `/…`"],
        );
        check(
            "key     = \"merOrdId\"",
            "key     = \"merOrdID\"",
            &["\"merOrdID\" | the request has no field `merOrdID` | did you mean `merOrdId`?"],
        );
        check(
            "key     = \"merOrdId\"",
            "key     = \"goods\"",
            &["\"goods\" | `goods` holds no text | name a field with a text"],
        );
    }

    #[test]
    fn the_id_is_the_one_of_the_header() {
        check(
            "title   = \"订单查询\"",
            "id = \"query\"\ntitle   = \"订单查询\"",
            &["\"query\" | the interface is `trade_query` in its header | delete `id`: the header has it"],
        );
    }

    #[test]
    fn a_call_has_two_messages() {
        check(
            "[interfaces.trade_query.request]\ncontainer = \"query\"\n\n[interfaces.trade_query.request.fields]",
            "[interfaces.trade_query.requst]\ncontainer = \"query\"\n\n[interfaces.trade_query.requst.fields]",
            &["requst | unknown key `requst` | did you mean `request`?"],
        );
    }

    #[test]
    fn a_notification_goes_nowhere() {
        check(
            "flow    = \"notify\"",
            "flow    = \"pay\"\npath = \"/x\"",
            &[
                "\"pay\" | `pay` does not fit the messages of the interface | write `flow = \"notify\"`",
                "path | unknown key `path` | this key means nothing here",
            ],
        );
        check(
            "flow    = \"query\"",
            "flow    = \"notify\"",
            &[
                "\"notify\" | `notify` does not fit the messages of the interface | a notification has `[notify]` and `[ack]`",
            ],
        );
    }

    #[test]
    fn a_signature_names_field_and_algorithm() {
        let sign = "sign      = { field = \"signature\", algorithm = \"rsa-sha1\" }";
        check(
            sign,
            "sign = { field = \"sign\", algorithm = \"md4\" }",
            &[
                "\"sign\" | the notification has no field `sign` | write the wire name of one of its fields",
                "\"md4\" | `md4` is no algorithm | write `rsa-sha1`, `rsa-sha256`, `sm2-sm3` or `md5`",
            ],
        );
    }

    #[test]
    fn a_response_echoes_what_was_asked() {
        check(
            "zh = \"返回信息\"",
            "zh = \"返回信息\", echo = true",
            &["echo | the request has no `retMsg` to echo | delete `echo`, or add the field to the request"],
        );
    }

    #[test]
    fn an_interface_may_have_an_address_and_a_version_of_its_own() {
        let gateway = crate::load_text("opal.toml", OPAL).unwrap();
        let [pay, told] = gateway.interfaces.as_slice() else { panic!("there are two") };
        assert_eq!((pay.endpoint.as_deref(), pay.version.as_deref()), (Some("pay"), Some("3.4")));
        assert!(
            matches!(&told.kind, InterfaceKind::Notify { sign: Some(sign), .. } if sign.algorithms == ["rsa-sha1", "sm2-sm3"])
        );
        check_opal(
            "endpoint = \"pay\"",
            "endpoint = \"qery\"",
            &["\"qery\" | there is no endpoint `qery` | did you mean `query`?"],
        );
        check_opal(
            "\"sm2-sm3\"",
            "\"sm2\"",
            &["\"sm2\" | `sm2` is no algorithm | write `rsa-sha1`, `rsa-sha256`, `sm2-sm3` or `md5`"],
        );
    }
}
