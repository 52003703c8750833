//! Events for machines: one JSON object a line.

use std::time::Duration;

use serde_json::{Value as Json, json};

use super::books::Books;
use super::event::{Call, Event};

/// One event.
pub(super) fn line(gateway: &str, event: &Event, elapsed: Duration, wire: bool) -> Json {
    let (name, line) = match event {
        Event::Scene(title) => ("scene", json!({ "text": title })),
        Event::Told(actor, text) => ("told", json!({ "actor": actor.name(), "text": text })),
        Event::Sent(call) => ("sent", message(call, wire)),
        Event::Answered { call, outcome, proof } => {
            ("answered", with(message(call, wire), json!({ "outcome": outcome.word(), "proof": proof })))
        }
        Event::Coded { interface, code, outcome } => {
            ("coded", json!({ "interface": interface.id, "text": code, "outcome": outcome.word() }))
        }
        Event::Failed { interface, error, outcome } => {
            ("failed", json!({ "interface": interface.id, "error": error, "outcome": outcome.word() }))
        }
        Event::Notified { call, outcome, proof, new } => {
            ("notified", with(message(call, wire), json!({ "outcome": outcome.word(), "proof": proof, "new": new })))
        }
        Event::Hinted { call, claims, settled } => {
            ("hinted", with(message(call, wire), json!({ "claims": claims.word(), "settled": settled })))
        }
        Event::Refused { interface, why } => ("refused", json!({ "interface": interface.id, "error": why })),
        Event::Acknowledged(call) => ("acknowledged", message(call, wire)),
        Event::Concluded { order, outcome, by } => {
            ("concluded", json!({ "order": order, "outcome": outcome.word(), "by": by }))
        }
        Event::Ledger(books) => ("ledger", ledger(books)),
    };
    let at = u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX);
    with(json!({ "gateway": gateway, "at_ms": at, "event": name }), line)
}

fn message(call: &Call, wire: bool) -> Json {
    let Call { interface, about, view } = call;
    let mut line = json!({ "interface": interface.id, "title": interface.title, "text": about });
    if wire {
        line = with(line, json!({ "message": view.fields, "wire": view.text.join("\n") }));
    }
    line
}

fn ledger(books: &Books) -> Json {
    let (before, after) = books.balance;
    let disagreement = books.disagreement();
    json!({
        "order": books.order,
        "believed": books.believed.word(),
        "believed_left": books.believed_left.to_string(),
        "charges": books.charges,
        "charged": books.charged.to_string(),
        "refunds": books.refunds,
        "refunded": books.refunded.to_string(),
        "left": books.left.to_string(),
        "balance_before": before.to_string(),
        "balance_after": after.to_string(),
        "agrees": disagreement.is_none(),
        "disagreement": disagreement,
    })
}

/// Both objects in one, the second after the first.
fn with(first: Json, second: Json) -> Json {
    match (first, second) {
        (Json::Object(mut first), Json::Object(second)) => {
            first.extend(second);
            Json::Object(first)
        }
        (first, _) => first,
    }
}
