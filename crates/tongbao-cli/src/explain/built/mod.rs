//! How a message is built.

mod string_to_sign;

use std::fmt::Write as _;

use http::HeaderMap;
use tongbao_core::schema::{Body, MessageSchema, Role};
use tongbao_core::{Fault, FaultKind, Fields, Incoming, Masked, Strictness};
use tongbao_crypto::sha256;
use tongbao_wire::exchange;
use tongbao_wire::form::Form;

use super::step::{Report, Step};
use crate::gateways::Gateway;
use crate::node::{Given, Members, Node};
use crate::pretty;
use crate::profile::{self, Sealed};
use crate::suggest::suggest;
use crate::table::{Table, wrap};

/// Builds the message that goes out, and says how.
pub(super) fn explain(gateway: &Gateway, incoming: &Incoming, what: &str, node: &Node) -> Report {
    let interface = incoming.interface;
    let schema = interface.outbound;
    let role = schema.role;
    let mut steps = vec![given(schema, node)];
    match build(incoming, node) {
        Err(faults) => {
            let count = faults.len();
            let plural = if count == 1 { "" } else { "s" };
            steps.push(
                Step::wrong("check against the table", format!("{count} fault{plural}:"))
                    .fact("faults", faults.clone())
                    .lines(faults.into_iter().map(|fault| format!("  {fault}"))),
            );
        }
        Ok(message) => {
            let fits = format!("fits {}, every length, value and rule", schema.rust);
            steps.push(Step::fine("check against the table", fits));
            let sealed = profile::of(gateway.id).and_then(|profile| (profile.seal)(interface, node));
            steps.extend(written(gateway, &*message));
            if let Some(Ok(request)) = &sealed {
                steps.extend(string_to_sign::explain(&gateway.wire, &*message, request.body()));
            }
            steps.push(protected(gateway, role));
            steps.push(http(gateway, incoming, sealed));
        }
    }
    Report {
        subject: format!("{} {} {}: {} from {what}", gateway.id, interface.id, interface.title, role.word()),
        steps,
        verdicts: ["The message can be sent.", "The message cannot be built; nothing would be sent."],
    }
}

fn given(schema: &'static MessageSchema, node: &Node) -> Step {
    if schema.word.is_some() {
        return Step::told("fields", "none: it is a word");
    }
    let given = Given::new(schema, node);
    let shown = serde_json::to_value(Masked(&given)).ok().and_then(|json| serde_json::from_value::<Node>(json).ok());
    let shown = shown.unwrap_or_else(|| Node::Object(Vec::new()));
    let mut table = Table::new(["field", "label", "text"]);
    for (name, node) in shown.members() {
        let label = schema.field(name).map_or("", |field| field.label);
        table.row([name.clone(), label.to_owned(), brief(node)]);
    }
    let mut text = Vec::new();
    // A Vec takes everything.
    let _ = table.write(&mut text);
    let (count, all) = (shown.members().len(), schema.fields.len());
    Step::told("fields", format!("{count} of the table's {all}, secrets masked:"))
        .line(String::from_utf8_lossy(&text).into_owned())
        .fact("fields", serde_json::to_value(Masked(&given)).unwrap_or_default())
}

fn brief(node: &Node) -> String {
    match node {
        Node::Text(text) => text.clone(),
        Node::Other(what) => (*what).to_owned(),
        Node::Object(members) => {
            let members: Vec<_> = members.iter().map(|(name, node)| format!("{name}={}", brief(node))).collect();
            members.join(" ")
        }
        Node::List(items) => items.iter().map(|item| format!("[{}]", brief(item))).collect::<Vec<_>>().join(" "),
    }
}

/// The message, or everything that is wrong with what was given.
fn build(incoming: &Incoming, node: &Node) -> Result<Box<dyn Fields>, Vec<String>> {
    let read = (incoming.outbound)(&mut Members::of(node), Strictness::Strict);
    read.map_err(|invalid| {
        invalid.faults.iter().map(|fault| in_words(fault, incoming.interface.outbound, node)).collect()
    })
}

/// A fault, with what only somebody who sees the file can add.
fn in_words(fault: &Fault, schema: &MessageSchema, node: &Node) -> String {
    let given = fault.fields.first().and_then(|name| node.get(name));
    match (&fault.kind, fault.fields.as_slice(), given) {
        (FaultKind::NotText, [name], Some(Node::Other(what))) => {
            format!("{name} ({}): {what} in the file; write text, as it stands on the wire", fault.label)
        }
        (FaultKind::NotInTable(name), _, _) => not_in_table(schema, name),
        _ => fault.to_string(),
    }
}

fn not_in_table(schema: &MessageSchema, name: &str) -> String {
    let near = suggest(name, schema.fields.iter().map(|field| field.wire));
    let near = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
    format!("{}: not in the table{near}", name.escape_debug())
}

/// The text of the message. Its bytes, unless the gateway's profile writes them anew and puts them into a parameter.
fn written(gateway: &Gateway, message: &dyn Fields) -> Vec<Step> {
    let charset = gateway.wire.charset;
    let shown = pretty::masked(&gateway.wire, message, None);
    if let (Some(parameter), Role::Request) = (content(gateway), message.schema().role) {
        let line = match gateway.wire.body {
            Body::Form { .. } => format!("goes into `{parameter}`, fields that are sent encrypted as ciphertext"),
            _ => format!("goes into `{parameter}` encrypted; order, escapes and the unit of amounts are configuration"),
        };
        return vec![Step::told("JSON, secrets masked and one member a line", line).lines(shown)];
    }
    if let (Body::Json { .. }, Some(_), Role::Request) = (gateway.wire.body, gateway.wire.sign, message.schema().role) {
        let line = "sent with its members sorted by name, which is the text that is signed";
        return vec![Step::told("JSON, secrets masked and one member a line", line).lines(shown)];
    }
    let title = match gateway.wire.body {
        _ if message.schema().word.is_some() => "text",
        Body::Xml(_) => "XML, secrets masked and one element a line",
        Body::Json { .. } | Body::Form { .. } => "JSON, secrets masked and one member a line",
    };
    let text = exchange::write(&gateway.wire, message);
    let bytes = match tongbao_wire::charset::encode(&text, charset) {
        Ok(bytes) => Step::fine("bytes", format!("{} bytes in {}, one line", bytes.len(), charset.word()))
            .line(format!("SHA-256 {}", hex(&sha256(&bytes))))
            .fact("length", bytes.len())
            .fact("sha256", hex(&sha256(&bytes))),
        Err(error) => Step::wrong("bytes", error.to_string()),
    };
    vec![Step::told(title, "").lines(shown), bytes]
}

/// The common parameter that holds a request's own fields.
const fn content(gateway: &Gateway) -> Option<&'static str> {
    match gateway.wire.body {
        Body::Json { content } => content,
        Body::Form { content } => Some(content),
        Body::Xml(_) => None,
    }
}

fn protected(gateway: &Gateway, role: Role) -> Step {
    let text = profile::of(gateway.id).map_or("the tables do not say", |profile| (profile.protection)(role));
    Step::told("what protects it", "").lines(wrap(text, 112))
}

fn http(gateway: &Gateway, incoming: &Incoming, sealed: Option<Sealed>) -> Step {
    const TITLE: &str = "HTTP";
    if incoming.interface.outbound.role == Role::Ack {
        return Step::told(TITLE, "status 200 with this body, as the answer to the gateway's own request");
    }
    match sealed {
        None => Step::told(TITLE, format!("POST …{}", incoming.interface.path)),
        Some(Err(error)) => Step::wrong(TITLE, error.to_string()),
        Some(Ok(request)) => Step::told(TITLE, format!("{} {}", request.method(), request.uri()))
            .lines(headers(request.headers()))
            .line(format!("content-length: {}", request.body().len()))
            .lines(parameters(gateway, request.body()))
            .fact("method", request.method().as_str())
            .fact("path", request.uri().path()),
    }
}

/// The parameters around the message, secrets masked.
fn parameters(gateway: &Gateway, body: &[u8]) -> Vec<String> {
    let node = match gateway.wire.body {
        Body::Form { .. } => Form::parse(body, gateway.wire.charset).ok().map(|form| {
            Node::Object(form.iter().map(|(name, text)| (name.to_owned(), Node::Text(text.to_owned()))).collect())
        }),
        _ => serde_json::from_slice::<Node>(body).ok(),
    };
    let (Some(schema), Some(node)) = (gateway.wire.common, node) else { return Vec::new() };
    Masked(&Given::new(schema, &node)).to_string().lines().map(str::to_owned).collect()
}

/// Headers, without the text of those that are marked as secret.
fn headers(headers: &HeaderMap) -> impl Iterator<Item = String> + '_ {
    headers.iter().map(|(name, value)| {
        let text = value.to_str().unwrap_or_default();
        match (value.is_sensitive(), text.split_once(' ')) {
            (false, _) => format!("{name}: {text}"),
            (true, Some((scheme, _))) => format!("{name}: {scheme} ***"),
            (true, None) => format!("{name}: ***"),
        }
    })
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
        // A String takes everything.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
