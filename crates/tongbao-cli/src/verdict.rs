//! What an answer says, in words.

use tongbao_core::schema::{FieldSchema, Interface, Judge, Kind, Outcome};
use tongbao_core::{Answer, Error, Fields, Unknown, Value, Visitor, judge, state};

/// What an answer says about the money, and its words for it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Verdict {
    /// What may be concluded.
    pub(crate) outcome: Outcome,
    /// The field that says so, and what it says.
    pub(crate) words: String,
}

/// The verdict of an interface's answer or notification: the result code, and if that is a good one and there is such a field, the state
/// of the order.
pub(crate) fn of(interface: &Interface, answer: &dyn Fields) -> Verdict {
    if judge(&interface.judge, answer).is_err() {
        return by_code(&interface.judge, answer);
    }
    let Some((wire, field)) = interface.judge.state.and_then(|wire| Some((wire, answer.schema().field(wire)?))) else {
        return by_code(&interface.judge, answer);
    };
    let text = text_of(answer, wire).unwrap_or_default();
    let label = match field.kind {
        Kind::Enum(list) => {
            list.values.iter().find(|value| value.wire == text).map_or("not listed", |value| in_short(value.label))
        }
        _ => "",
    };
    Verdict { outcome: state(interface, answer), words: format!("{wire} {} {label}", text.escape_debug()) }
}

/// A label, or of one that explains itself at length the first clause.
fn in_short(label: &str) -> &str {
    let clause = label.split([',', ';', '。', ',', ';']).next().unwrap_or(label);
    if label.chars().count() > 16 { clause } else { label }
}

/// The verdict of a result code alone.
pub(crate) fn by_code(rule: &Judge, message: &dyn Fields) -> Verdict {
    let Err(error) = judge(rule, message) else {
        let Some((field, codes)) = rule.code else {
            return Verdict { outcome: Outcome::Succeeded, words: String::new() };
        };
        let code = text_of(message, field).unwrap_or_default();
        let known = codes.find(&code);
        let meaning = known.map_or(String::new(), |known| format!("{} {}", known.zh, known.en));
        return Verdict { outcome: Outcome::Succeeded, words: format!("{field} {code} {}", meaning.trim_start()) };
    };
    Verdict { outcome: error.outcome(), words: answer(&error).map_or_else(|| error.to_string(), Answer::to_string) }
}

/// The result code that an error stands for. `None`: the gateway said nothing that can be believed.
pub(crate) const fn answer(error: &Error) -> Option<&Answer> {
    match error {
        Error::Refused(answer)
        | Error::Declined(answer)
        | Error::Duplicate(answer)
        | Error::Unknown(Unknown::Pending(answer) | Unknown::NotFound(answer) | Unknown::Code(answer)) => Some(answer),
        _ => None,
    }
}

/// What is known after this outcome, and what follows for whoever waits for the money.
pub(crate) const fn conclusion(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Succeeded => "it happened, and that is final",
        Outcome::Processing => "accepted, not final; query, or wait for the notification; never send it again",
        Outcome::Declined => "a final failure; a new attempt needs a new order number",
        Outcome::Refused => "nothing happened; fix the request and send it again",
        Outcome::Duplicate => "an order with this number exists; query it, it is no failure of the first attempt",
        Outcome::NotFound => "no such order; not a failure while the request may still be on its way",
        Outcome::Unknown => "nothing is known about the money; query before anything else, never send it again",
    }
}

/// The text of one field.
pub(crate) fn text_of(message: &dyn Fields, wire: &str) -> Option<String> {
    let mut found = Find { wire, text: None };
    message.visit(&mut found);
    found.text
}

struct Find<'w> {
    wire: &'w str,
    text: Option<String>,
}

impl<'a> Visitor<'a> for Find<'_> {
    fn field(&mut self, field: &'static FieldSchema, value: Value<'a>) {
        if field.wire == self.wire {
            self.text = value.text(&field.kind).map(|text| text.into_owned());
        }
    }
}
