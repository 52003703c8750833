//! Orders for people and for machines.

use std::io::{self, Write};

use serde_json::{Value as Json, json};
use tongbao_flow::order::{Order, State};
use tongbao_flow::store::Past;

use crate::look::{BAD, DOUBT, GOOD, STRONG, paint};
use crate::table::Table;

/// Without line breaks and other control characters, which the words of somebody else may have.
pub(crate) fn one_line(text: &str) -> String {
    text.replace(char::is_control, " ")
}

/// One line an order.
pub(super) fn table(orders: &[Order], out: &mut dyn Write) -> io::Result<()> {
    let mut table = Table::new(["number", "account", "kind", "amount", "state", "asks", "due", "", "words"]);
    for order in orders {
        table.row([
            one_line(order.number()),
            one_line(&order.account),
            order.kind.to_string(),
            format!("¥{}", order.facts.amount),
            order.state.to_string(),
            order.asks.to_string(),
            order.due.map(|due| due.to_string()).unwrap_or_default(),
            conflict(order).to_owned(),
            one_line(&order.words),
        ]);
    }
    if orders.is_empty() {
        return writeln!(out, "There are no such orders.");
    }
    table.write(out)
}

fn conflict(order: &Order) -> &'static str {
    match (order.conflict, order.settled) {
        (false, _) => "",
        (true, false) => "CONFLICT",
        (true, true) => "settled",
    }
}

/// All of an order, and its history.
pub(super) fn whole(order: &Order, past: &[Past], out: &mut dyn Write) -> io::Result<()> {
    let facts = &order.facts;
    let time = |at: &Option<tongbao_flow::clock::Moment>| at.map(|at| at.to_string()).unwrap_or_default();
    let style = match order.state {
        State::Succeeded => GOOD,
        State::Failed | State::Closed => BAD,
        _ => DOUBT,
    };
    writeln!(out, "{}  {}", paint(STRONG, one_line(order.number())), paint(style, order.state))?;
    if order.conflict && !order.settled {
        writeln!(out, "{}", paint(BAD, "Two sources contradict each other: decide whether to refund or to fulfil."))?;
    }
    let rows = [
        ("account", one_line(&order.account)),
        ("kind", order.kind.to_string()),
        ("amount", format!("¥{}", facts.amount)),
        ("made", facts.made.to_string()),
        ("of payment", one_line(order.of.as_deref().unwrap_or_default())),
        ("gateway's number", one_line(facts.gateway_number.as_deref().unwrap_or_default())),
        ("number of the first step", one_line(facts.step_number.as_deref().unwrap_or_default())),
        ("asked", asked(order)),
        ("due", time(&order.due)),
        ("conflict", conflict(order).to_owned()),
        ("words", one_line(&order.words)),
        ("digest", order.digest.clone()),
        ("writes", format!("{}, also those that change no state and no words", order.version)),
    ];
    let mut table = Table::new(["", ""]);
    for (name, text) in rows {
        if !text.is_empty() {
            table.row([name.to_owned(), text]);
        }
    }
    table.write(out)?;
    writeln!(out)?;
    let mut table = Table::new(["history", "at", "state", "words"]);
    for (line, Past { at, state, words, .. }) in (1..).zip(past) {
        table.row([u64::to_string(&line), at.to_string(), state.to_string(), one_line(words)]);
    }
    table.write(out)
}

fn asked(order: &Order) -> String {
    let plural = if order.asks == 1 { "" } else { "s" };
    let last = order.asked_at.map(|at| format!(", last {at}")).unwrap_or_default();
    format!("{} time{plural}{last}", order.asks)
}

/// The same for machines. Times are milliseconds since 1970.
pub(crate) fn json(order: &Order) -> Json {
    let facts = &order.facts;
    json!({
        "account": order.account,
        "number": facts.number,
        "kind": order.kind.word(),
        "amount": facts.amount.to_string(),
        "made": facts.made.to_string(),
        "of": order.of,
        "gateway_number": facts.gateway_number,
        "step_number": facts.step_number,
        "state": order.state.word(),
        "final": order.state.is_final(),
        "conflict": order.conflict,
        "settled": order.settled,
        "asks": order.asks,
        "asked_at_ms": order.asked_at.map(tongbao_flow::clock::Moment::millis),
        "due_ms": order.due.map(tongbao_flow::clock::Moment::millis),
        "words": one_line(&order.words),
        "digest": order.digest,
        "version": order.version,
    })
}

/// With its history. `version` counts all writes, so between two lines some may be left out that changed no state and no words.
pub(super) fn json_with(order: &Order, past: &[Past]) -> Json {
    let line = |past: &Past| {
        json!({
            "version": past.version,
            "at_ms": past.at.millis(),
            "state": past.state.word(),
            "words": one_line(&past.words),
        })
    };
    let mut json = json(order);
    if let Some(object) = json.as_object_mut() {
        object.insert("history".to_owned(), past.iter().map(line).collect());
    }
    json
}
