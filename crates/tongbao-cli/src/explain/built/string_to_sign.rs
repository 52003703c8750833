//! 待签名串 of a request that is a form: what both sides must put together alike, byte for byte.

use tongbao_core::schema::{Body, FieldSchema, Kind, MessageSchema, WireSchema};
use tongbao_core::{Fields, Masked};
use tongbao_crypto::sha256;
use tongbao_wire::form::Form;
use tongbao_wire::json::{Document, Node as JsonNode, Value};
use tongbao_wire::{Limits, charset};

use super::super::step::Step;
use super::hex;
use crate::node::Node;

/// The text, one parameter a line, and the bytes that are signed. Nothing for a gateway that signs no forms.
pub(super) fn explain(wire: &WireSchema, message: &dyn Fields, body: &[u8]) -> Vec<Step> {
    let (Body::Form { content }, Some(sign)) = (wire.body, wire.sign) else { return Vec::new() };
    let Ok(form) = Form::parse(body, wire.charset) else { return Vec::new() };
    let Ok(text) = form.string_to_sign(sign) else { return Vec::new() };
    let signed = form.signed(sign);
    let names: Vec<_> = signed.iter().map(|(name, _)| name.to_owned()).collect();
    let lines = signed.iter().enumerate().map(|(at, (name, value))| {
        let secret = wire.common.and_then(|common| common.field(name)).is_none_or(|field| field.secret.is_some());
        let shown = match (name == content, secret) {
            (true, _) => masked(value, message),
            (false, true) => "***".to_owned(),
            (false, false) => value.to_owned(),
        };
        // The text is one line; each but the first parameter begins with what joins it to the one before.
        let join = if at == 0 { "" } else { "&" };
        format!("{join}{name}={shown}")
    });
    let lines: Vec<_> = lines.collect();
    let hides = lines.concat() != text;
    let all = format!(
        "all parameters but `{sign}` that are not blank, sorted by name, joined by &, nothing percent-encoded:"
    );
    let mut steps = vec![Step::told("string to sign", all).lines(lines).fact("parameters", names)];
    if let Ok(bytes) = charset::encode(&text, wire.charset) {
        let length = bytes.len();
        let step = Step::fine("bytes", format!("{length} bytes in {}", wire.charset.word())).fact("length", length);
        // Who knows the rest could find out a short secret by its digest.
        steps.push(if hides {
            step.line("No digest: it would betray the SMS code or whatever is masked above.")
        } else {
            let digest = hex(&sha256(&bytes));
            step.line(format!("SHA-256 {digest}")).fact("sha256", digest)
        });
    }
    steps
}

/// The message's own JSON as it stands in the text, secrets masked. Not even ciphertext is shown: who knows the key by heart could read it.
fn masked(json: &str, message: &dyn Fields) -> String {
    let clear = serde_json::to_value(Masked(message)).and_then(serde_json::from_value::<Node>);
    match (Document::parse(json, Limits::NOTIFY), clear) {
        (Ok(document), Ok(clear)) => object(&document, document.root(), message.schema(), &clear),
        _ => "***".to_owned(),
    }
}

/// One object, its members as they are written; `clear` are its masked texts before they were encrypted.
fn object(document: &Document<'_>, at: usize, schema: &MessageSchema, clear: &Node) -> String {
    let members = document.children(at).map(|(id, node)| {
        let clear = clear.get(&node.name);
        let field = schema.field(&node.name);
        let text = match (field.map(|field| field.kind), &node.value, clear) {
            (Some(Kind::Object(of)), Value::Object, Some(clear)) => object(document, id, of, clear),
            (Some(Kind::List { of, .. }), Value::List, Some(Node::List(clear))) => {
                let items = document.children(id).zip(clear).map(|((id, _), clear)| object(document, id, of, clear));
                format!("[{}]", items.collect::<Vec<_>>().join(","))
            }
            _ => plain(field, node, clear),
        };
        format!("{:?}:{text}", node.name)
    });
    format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}

fn plain(field: Option<&FieldSchema>, node: &JsonNode<'_>, clear: Option<&Node>) -> String {
    match (field, &node.value, clear) {
        (Some(field), Value::Text(text), _) if field.encrypted => {
            format!("\"({} characters of ciphertext)\"", text.chars().count())
        }
        (Some(field), _, Some(Node::Text(mask))) if field.secret.is_some() => format!("{mask:?}"),
        (Some(field), ..) if field.secret.is_none() => node.raw.to_owned(),
        _ => "\"***\"".to_owned(),
    }
}
