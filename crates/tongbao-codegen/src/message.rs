//! Messages: `#[derive(Message)]` structs.

use tongbao_schema::{Len, Need, Place, SecretClass, Unit};
use tongbao_spec::{Field, FieldType, Gateway, Message};

use crate::list::mentions;
use crate::text::{doc, literal, literals, prose, sentence};

/// What a message is called and what its documentation says first.
pub(crate) struct Head<'a> {
    /// The name of the Rust type.
    pub(crate) rust: &'a str,
    /// The id of the interface or type.
    pub(crate) id: &'a str,
    /// The label in the gateway's document.
    pub(crate) label: &'a str,
    /// The paragraphs of its documentation.
    pub(crate) paragraphs: Vec<String>,
}

/// One struct.
pub(crate) fn declaration(head: &Head<'_>, message: &Message, gateway: &Gateway) -> String {
    let public = is_public(head.id, message, gateway);
    let mut out = doc("", "///", &head.paragraphs);
    out.push_str(&format!("#[doc(alias = {})]\n", literal(head.label)));
    out.push_str("#[derive(Clone, Debug, Eq, PartialEq, Message)]\n");
    let mut items = vec![
        message.role.word().to_owned(),
        format!("id = {}", literal(head.id)),
        format!("label = {}", literal(head.label)),
    ];
    if !message.container.is_empty() {
        items.push(format!("container = {}", literals(&message.container)));
    }
    if let Some(echo) = &message.echo_container {
        items.push(format!("echo_container = {}", literal(echo)));
    }
    if message.anonymous {
        items.push("anonymous".to_owned());
    }
    if let Some(word) = &message.word {
        items.push(format!("word = {}", literal(word)));
    }
    out.push_str(&format!("#[message({})]\n", items.join(", ")));
    for rule in &message.rules {
        let names: Vec<_> = rule.fields.iter().map(|name| literal(name)).collect();
        out.push_str(&format!("#[message({}({}))]\n", rule.kind.word(), names.join(", ")));
    }
    if public {
        out.push_str("#[non_exhaustive]\n");
    }
    out.push_str(&format!("pub struct {} {{\n", head.rust));
    let vis = if public { "pub " } else { "" };
    for (at, field) in message.fields.iter().enumerate() {
        if at > 0 {
            out.push('\n');
        }
        out.push_str(&doc("    ", "///", &field_doc(field)));
        let aliases = aliases(field);
        if !aliases.is_empty() {
            out.push_str(&format!("    {aliases}\n"));
        }
        out.push_str(&format!("    #[field({})]\n", attribute(field)));
        out.push_str(&format!("    {vis}{}: {},\n", field.rust, rust_type(field, gateway)));
    }
    if public {
        out.push_str(
            "\n    /// What the gateway sent beyond its table.\n    #[unknown]\n    pub unknown: UnknownMembers,\n",
        );
    }
    out.push_str("}\n");
    out
}

/// Messages from the gateway have public fields; so have objects that stand in no other messages.
pub(crate) fn is_public(id: &str, message: &Message, gateway: &Gateway) -> bool {
    let common = gateway.wire.common.as_deref() == Some(id);
    let sent = || common || gateway.interfaces.iter().any(|interface| mentions(interface.outbound(), id, gateway, 0));
    message.role.inbound() || (message.role == tongbao_schema::Role::Object && !sent())
}

/// The type of a field, `Option` and `Vec` included.
fn rust_type(field: &Field, gateway: &Gateway) -> String {
    let inner = inner_type(field, gateway);
    match (&field.ty, field.need) {
        (FieldType::List { .. }, _) => format!("Vec<{inner}>"),
        (_, Need::Mandatory) => inner,
        _ => format!("Option<{inner}>"),
    }
}

/// The type of a field's value, or of one item of a list.
pub(crate) fn inner_type(field: &Field, gateway: &Gateway) -> String {
    let type_of = |id: &str| gateway.find_type(id).map_or_else(String::new, |of| of.rust.clone());
    match &field.ty {
        FieldType::Text => {
            field.secret.map_or_else(|| "String".to_owned(), |class| format!("Secret<{}>", secret_kind(class)))
        }
        FieldType::Amount(_) => "Amount".to_owned(),
        FieldType::Int { .. } => "i64".to_owned(),
        FieldType::Date(_) => "Date".to_owned(),
        FieldType::DateTime(_) => "BeijingTime".to_owned(),
        FieldType::Enum(id) => gateway.find_enum(id).map_or_else(String::new, |of| of.rust.clone()),
        FieldType::Object(id) | FieldType::List { of: id, .. } => type_of(id),
    }
}

pub(crate) fn secret_kind(class: SecretClass) -> String {
    format!("{class:?}")
}

/// What the documentation's search finds the field by: its label, and its wire name where that is not its Rust name.
fn aliases(field: &Field) -> String {
    // A source without labels gives the name for one: the field is found by that anyway.
    let mut names: Vec<&str> = vec![&field.label, &field.wire];
    names.dedup();
    names.retain(|name| *name != field.rust);
    match names.as_slice() {
        [] => String::new(),
        [one] => format!("#[doc(alias = {})]", literal(one)),
        names => format!("#[doc(alias({}))]", names.iter().map(|name| literal(name)).collect::<Vec<_>>().join(", ")),
    }
}

/// The items of `#[field(…)]`: every fact of the row.
fn attribute(field: &Field) -> String {
    let mut items = vec![literal(&field.wire), literal(&field.label), field.need.word().to_owned()];
    match &field.ty {
        FieldType::Text => {}
        FieldType::Amount(form) => items.push(format!("amount = {}", form.word().replace('-', "_"))),
        FieldType::Int { min, max } => items.push(format!("int = {min}..={max}")),
        FieldType::Date(form) => items.push(format!("date = {}", literal(form.word()))),
        FieldType::DateTime(form) => items.push(format!("datetime = {}", literal(form.word()))),
        FieldType::Enum(_) => items.push("values".to_owned()),
        FieldType::Object(_) => items.push("object".to_owned()),
        FieldType::List { item, count: (min, max), .. } => {
            items.push(format!("items = {min}..={max}"));
            items.extend(item.as_deref().map(|item| format!("item = {}", literal(item))));
        }
    }
    items.extend(field.len.map(length));
    items.extend(field.fixed.as_deref().map(|fixed| format!("fixed = {}", literal(fixed))));
    items.extend(field.when.iter().map(|when| format!("when({} = {})", literal(&when.field), literals(&when.values))));
    if !field.also.is_empty() {
        items.push(format!("also = {}", literals(&field.also)));
    }
    items.extend(
        [
            (field.echo, "echo"),
            (field.empty, "empty"),
            (field.place == Place::Envelope, "envelope"),
            (field.encrypted, "encrypted"),
            (field.json, "json"),
        ]
        .iter()
        .filter(|(on, _)| *on)
        .map(|(_, word)| (*word).to_owned()),
    );
    items.join(", ")
}

fn length(len: Len) -> String {
    let unit = len.unit.word().replace('-', "_");
    match (len.min, len.max) {
        (min, max) if min == max => format!("{unit} = {max}"),
        (1, max) => format!("{unit} = ..={max}"),
        (min, max) => format!("{unit} = {min}..={max}"),
    }
}

/// Label and limits, what it means, when it must be there, what is unsure.
fn field_doc(field: &Field) -> Vec<String> {
    let len = field.len.map(|len| format!(" {}.", crate::text::capital(&hanzi(len)))).unwrap_or_default();
    let form = match &field.ty {
        FieldType::Amount(form) => format!(" On the wire in {}.", form.word().replace("-2dp", " with two decimals")),
        FieldType::Date(form) | FieldType::DateTime(form) => {
            format!(" On the wire as `{}`, Beijing time.", form.word())
        }
        FieldType::Int { min, max } => format!(" {min} to {max}."),
        _ => String::new(),
    };
    let fixed = field.fixed.as_deref().map(|fixed| format!(" Always `{fixed}`.")).unwrap_or_default();
    let encrypted = if field.encrypted { " Sent encrypted." } else { "" };
    let json = if field.json { " As JSON in a string." } else { "" };
    let first = format!("{}{len}{form}{fixed}{encrypted}{json}", sentence(&field.label));
    let more = field.doc.as_deref().map(|text| sentence(&prose(text))).unwrap_or_default();
    let when: Vec<_> = field
        .when
        .iter()
        .map(|when| format!("Mandatory when `{}` is {}.", when.field, when.values.join(" or ")))
        .collect();
    let unsure = field.unsure.as_deref().map(|text| format!("Unsure: {}", sentence(&prose(text)))).unwrap_or_default();
    vec![first, more, when.join(" "), unsure]
}

/// A length in GBK bytes is easier to picture in 汉字.
fn hanzi(len: Len) -> String {
    if len.unit == Unit::GbkBytes { format!("{len} ({} 汉字)", len.max / 2) } else { len.to_string() }
}
