//! One line for each letter and each alarm.

use serde_json::json;
use tongbao_core::BoxError;
use tongbao_flow::order::Order;
use tongbao_flow::store::Letter;
use tongbao_flow::{Consumer, Raised};
use tongbao_transport::BoxFuture;

use crate::look::{BAD, DOUBT, GOOD, STRONG, paint};
use crate::orders::one_line;
use crate::printer::Lines;

/// Whoever reads the lines is told.
pub(super) struct Letters {
    pub(super) lines: Lines,
    pub(super) json: bool,
    /// Whether letters are taken at all.
    pub(super) take: bool,
}

impl Consumer for Letters {
    fn is_there(&self) -> bool {
        self.take
    }

    fn take<'a>(&'a self, letter: &'a Letter, order: &'a Order) -> BoxFuture<'a, Result<(), BoxError>> {
        let line = if self.json { for_machines(letter, order) } else { for_people(letter, order) };
        Box::pin(self.lines.say(line))
    }
}

fn for_machines(letter: &Letter, order: &Order) -> String {
    let line = json!({
        "event": "letter",
        "account": letter.account,
        "number": letter.number,
        "topic": letter.topic.word(),
        "kind": order.kind.word(),
        "amount": order.facts.amount.to_string(),
        "gateway_number": order.facts.gateway_number,
        "state": order.state.word(),
        "conflict": order.conflict,
        "words": one_line(&order.words),
    });
    line.to_string()
}

fn for_people(letter: &Letter, order: &Order) -> String {
    let style = match letter.topic.word() {
        "succeeded" => GOOD,
        "conflict" => BAD,
        _ => DOUBT,
    };
    let number = paint(STRONG, &letter.number);
    let topic = paint(style, letter.topic.word());
    let (account, kind, amount) = (&letter.account, order.kind, order.facts.amount);
    format!("{account}  {number}  {kind} ¥{amount}  {topic}  {}", one_line(&order.words))
}

/// What a person has to know.
pub(super) fn raised(about: &Raised, json: bool) -> String {
    let Raised { account, number, alarm } = about;
    let words = one_line(&alarm.to_string());
    if json {
        return json!({ "event": "alarm", "account": account, "number": number, "words": words }).to_string();
    }
    format!("{account}  {}  {}  {words}", number.as_deref().unwrap_or("-"), paint(BAD, "a person has to look"))
}
