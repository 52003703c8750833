//! What each message may hold, one line a field: a limit that changes is a change of the wire, although no example may show it.

use std::fmt::Write as _;

use tongbao_core::schema::{FieldSchema, Kind, MessageSchema, Place};
use tongbao_tests::places::root;

/// The generated list of gateways; the command line tool has the same one.
#[path = "../../crates/tongbao-cli/src/gateways.rs"]
#[rustfmt::skip]
#[allow(dead_code, reason = "only the tables are looked at here")]
mod gateways;

/// The name of the snapshot, beside the folders of the gateway's interfaces.
pub(crate) const FILE: &str = "tables";

#[test]
fn every_limit_is_as_it_was_reviewed() {
    for gateway in gateways::GATEWAYS.iter().filter(|gateway| !gateway.interfaces.is_empty()) {
        let mut text = String::new();
        for incoming in gateway.interfaces {
            let interface = incoming.interface;
            let money = if interface.charges { ", moves money" } else { "" };
            let _ = writeln!(text, "==== {} {}{money}", interface.id, interface.path);
            table(interface.outbound, 0, &mut text);
            table(interface.inbound, 0, &mut text);
        }
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(root().join("tests/wire/snapshots").join(gateway.id));
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.set_description(
            "a limit changed: say why in the spec and the changelog, then INSTA_UPDATE=always cargo test -p tongbao-tests --test wire",
        );
        settings.bind(|| insta::assert_snapshot!(FILE, text));
    }
}

fn table(message: &MessageSchema, level: usize, text: &mut String) {
    let indent = "  ".repeat(level);
    let _ = writeln!(text, "{indent}{} {}", message.role.word(), message.container.join(" or "));
    for field in message.fields {
        let _ = writeln!(text, "{indent}  {} {} {}{}", field.wire, field.label, field.need.word(), facts(field));
        if let Kind::Object(of) | Kind::List { of, .. } = field.kind {
            table(of, level + 2, text);
        }
    }
    if message.anonymous {
        let _ = writeln!(text, "{indent}  may name no order");
    }
    for rule in message.rules {
        let _ = writeln!(text, "{indent}  {} {}", rule.kind.word(), rule.fields.join(", "));
    }
}

fn facts(field: &FieldSchema) -> String {
    let mut facts = String::new();
    let mut add = |fact: &str| facts.push_str(&format!("; {fact}"));
    match field.kind {
        Kind::Text | Kind::Object(_) => {}
        Kind::Amount(form) => add(&format!("amount in {}", form.word())),
        Kind::Int { min, max } => add(&format!("{min} to {max}")),
        Kind::Date(form) | Kind::DateTime(form) => add(form.word()),
        Kind::Enum(list) => {
            add(&format!("{} values of {}{}", list.values.len(), list.id, if list.open { ", open" } else { "" }))
        }
        Kind::List { item, count: (min, max), .. } => add(&format!("{min} to {max} {}", item.unwrap_or(field.wire))),
    }
    if let Some(len) = field.len {
        add(&len.to_string());
    }
    if let Some(secret) = field.secret {
        add(&format!("secret {}", secret.word()));
    }
    if let Some(fixed) = field.fixed {
        add(&format!("always {fixed}"));
    }
    for when in field.when {
        add(&format!("mandatory when {} is {}", when.field, when.values.join(" or ")));
    }
    for also in field.also {
        add(&format!("also {also}"));
    }
    for (on, fact) in
        [(field.echo, "echoed"), (field.empty, "may be empty"), (field.place == Place::Envelope, "in the envelope")]
    {
        if on {
            add(fact);
        }
    }
    facts
}
