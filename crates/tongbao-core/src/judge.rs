//! What an answer says.

use tongbao_schema::{Code, EnumValue, FieldSchema, Flow, Interface, Judge, Kind, Outcome};

use crate::error::{Answer, Error, Unknown};
use crate::message::Fields;
use crate::value::{Value, present};

/// Turns the result code of an answer into what the caller may conclude. An answer whose table has no code field passes.
///
/// Where there is a second code that says more exactly what went wrong, that one counts; beside a result code of success it leaves the
/// outcome unknown.
///
/// # Errors
///
/// Every outcome but success. A code that no table lists is [`Unknown::Code`], never success and never declined.
pub fn judge(rule: &Judge, answer: &dyn Fields) -> Result<(), Error> {
    let Some((code_field, codes)) = rule.code else { return Ok(()) };
    let Some(code) = text_of(answer, code_field) else {
        return Err(Error::Unknown(Unknown::NoVerdict("no result code")));
    };
    let known = codes.find(&code);
    let outcome = known.map_or(Outcome::Unknown, |known| known.outcome);
    let text = rule.text.and_then(|field| text_of(answer, field));
    let detailed = rule.detail.and_then(|detail| Some((detail, text_of(answer, detail.field)?)));
    let Some((detail, exact)) = detailed else { return conclude(outcome, said(rule, code, known, None, text)) };
    let known = detail.codes.find(&exact);
    let text = detail.text.and_then(|field| text_of(answer, field)).or(text);
    let answer = said(rule, exact, known, None, text);
    match known.map_or(Outcome::Unknown, |known| known.outcome) {
        // Both must say that it went well. A reply that contradicts itself says nothing.
        Outcome::Succeeded => conclude(outcome, answer),
        _ if matches!(outcome, Outcome::Succeeded | Outcome::Processing) => Err(Error::Unknown(Unknown::Code(answer))),
        exact => conclude(exact, answer),
    }
}

/// Turns an answer into what the caller may conclude about what the interface does: by its result code, and then, where the answer also
/// says how the order stands, by that. The reply to a query is judged by its code alone: the call succeeded even if the order failed.
///
/// # Errors
///
/// Every outcome but success. A code or state that no table lists is [`Unknown::Code`].
pub fn verdict(interface: &Interface, answer: &dyn Fields) -> Result<(), Error> {
    judge(&interface.judge, answer)?;
    let Some(field) = interface.judge.state.filter(|_| interface.flow != Flow::Query) else { return Ok(()) };
    let Some(code) = text_of(answer, field) else {
        return Err(Error::Unknown(Unknown::NoVerdict("no state of the order")));
    };
    let listed = listed_state(interface, answer);
    let text = interface.judge.text.and_then(|field| text_of(answer, field));
    let outcome = listed.and_then(|value| value.outcome).unwrap_or(Outcome::Unknown);
    conclude(outcome, said(&interface.judge, code, None, listed, text))
}

fn said(
    rule: &Judge,
    code: String,
    known: Option<&'static Code>,
    state: Option<&'static EnumValue>,
    text: Option<String>,
) -> Answer {
    let hint = text.as_deref().and_then(|text| rule.hints.find(text));
    Answer { code, known, state, text, hint }
}

fn conclude(outcome: Outcome, answer: Answer) -> Result<(), Error> {
    match outcome {
        Outcome::Succeeded => Ok(()),
        Outcome::Processing => Err(Error::Unknown(Unknown::Pending(answer))),
        Outcome::Declined => Err(Error::Declined(answer)),
        Outcome::Refused => Err(Error::Refused(answer)),
        Outcome::Duplicate => Err(Error::Duplicate(answer)),
        Outcome::NotFound => Err(Error::Unknown(Unknown::NotFound(answer))),
        Outcome::Unknown => Err(Error::Unknown(Unknown::Code(answer))),
    }
}

/// How the order stands that a query asked about, by the field that the interface names. A state that is not listed is unknown.
#[must_use]
pub fn state(interface: &Interface, answer: &dyn Fields) -> Outcome {
    listed_state(interface, answer).and_then(|value| value.outcome).unwrap_or(Outcome::Unknown)
}

pub(crate) fn listed_state(interface: &Interface, answer: &dyn Fields) -> Option<&'static EnumValue> {
    let field = interface.judge.state.and_then(|wire| answer.schema().field(wire))?;
    let (Kind::Enum(list), Some(text)) = (field.kind, text_of(answer, field.wire)) else { return None };
    list.values.iter().find(|value| value.wire == text)
}

/// Checks that the answer repeats the fields of the request that it must repeat.
///
/// # Errors
///
/// [`Unknown::Mismatch`]: the answer belongs to another request.
pub fn echo(request: &dyn Fields, answer: &dyn Fields) -> Result<(), Error> {
    let sent = present(request, |_| true);
    let received = present(answer, |field| field.echo);
    for (field, value) in &received {
        let other = sent.iter().find(|(other, _)| other.wire == field.wire);
        if other.is_some_and(|(sent, other)| !same((&sent.kind, *other), (&field.kind, *value))) {
            return Err(Error::Unknown(Unknown::Mismatch { field: field.wire, label: field.label }));
        }
    }
    if answer.schema().anonymous {
        return Ok(());
    }
    // Where the request may name its order in several ways, the answer must repeat one that was used.
    let has = |values: &[(&FieldSchema, Value<'_>)], wire: &str| values.iter().any(|(field, _)| field.wire == wire);
    for rule in request.schema().rules {
        // A day alone names no order.
        let is_day = |wire: &&&str| request.schema().field(wire).is_some_and(|of| matches!(of.kind, Kind::Date(_)));
        let wires = rule.fields.iter().filter(|wire| !is_day(wire));
        let echoed = wires.filter_map(|wire| answer.schema().field(wire).filter(|field| field.echo));
        let names: Vec<_> = echoed.filter(|field| has(&sent, field.wire)).collect();
        if let (Some(field), false) = (names.first(), names.iter().any(|field| has(&received, field.wire))) {
            return Err(Error::Unknown(Unknown::Mismatch { field: field.wire, label: field.label }));
        }
    }
    Ok(())
}

/// Typed values are compared as such: `10` and `10.00` are the same money. A day that only one of the two tables knows for one is compared as
/// it is written.
fn same((one, a): (&Kind, Value<'_>), (other, b): (&Kind, Value<'_>)) -> bool {
    match (a, b) {
        (Value::Text(a) | Value::Unrecognized(a), Value::Text(b) | Value::Unrecognized(b)) => a == b,
        (Value::Amount(a), Value::Amount(b)) => a == b,
        (Value::Int(a), Value::Int(b)) => a == b,
        (Value::Date(a), Value::Date(b)) => a == b,
        (Value::Time(a), Value::Time(b)) => a == b,
        (Value::Text(text), day @ (Value::Date(_) | Value::Time(_))) => day.text(other).as_deref() == Some(text),
        (day @ (Value::Date(_) | Value::Time(_)), Value::Text(text)) => day.text(one).as_deref() == Some(text),
        _ => false,
    }
}

/// The text of one field as it stands on the wire. `None` if it is absent, an object or a list. **The text may be secret.**
#[must_use]
pub fn text_of(message: &dyn Fields, wire: &str) -> Option<String> {
    let (field, value) = present(message, |field| field.wire == wire).pop()?;
    value.text(&field.kind).map(|text| text.into_owned())
}
