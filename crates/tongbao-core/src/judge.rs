//! What an answer says.

use tongbao_schema::{FieldSchema, Interface, Judge, Kind, Outcome};

use crate::error::{Answer, Error, Unknown};
use crate::message::Fields;
use crate::value::{Value, Visitor};

/// Turns the result code of an answer into what the caller may conclude. An answer whose table has no code field passes.
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
    let answer = Answer { code, known, text: rule.text.and_then(|field| text_of(answer, field)) };
    match known.map_or(Outcome::Unknown, |known| known.outcome) {
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
    let Some(field) = interface.judge.state.and_then(|wire| answer.schema().field(wire)) else {
        return Outcome::Unknown;
    };
    let (Kind::Enum(list), Some(text)) = (field.kind, text_of(answer, field.wire)) else { return Outcome::Unknown };
    let listed = list.values.iter().find(|value| value.wire == text);
    listed.and_then(|value| value.outcome).unwrap_or(Outcome::Unknown)
}

/// Checks that the answer repeats the fields of the request that it must repeat.
///
/// # Errors
///
/// [`Unknown::Mismatch`]: the answer belongs to another request.
pub fn echo(request: &dyn Fields, answer: &dyn Fields) -> Result<(), Error> {
    let sent = Values::of(request, |_| true);
    let received = Values::of(answer, |field| field.echo);
    for (field, value) in &received.0 {
        let other = sent.0.iter().find(|(other, _)| other.wire == field.wire);
        if other.is_some_and(|(_, other)| !same(*other, *value)) {
            return Err(Error::Unknown(Unknown::Mismatch { field: field.wire, label: field.label }));
        }
    }
    // Where the request may name its order in several ways, the answer must repeat one that was used.
    let has = |values: &[(&FieldSchema, Value<'_>)], wire: &str| values.iter().any(|(field, _)| field.wire == wire);
    for rule in request.schema().rules {
        let echoed = rule.fields.iter().filter_map(|wire| answer.schema().field(wire).filter(|field| field.echo));
        let names: Vec<_> = echoed.filter(|field| has(&sent.0, field.wire)).collect();
        if let (Some(field), false) = (names.first(), names.iter().any(|field| has(&received.0, field.wire))) {
            return Err(Error::Unknown(Unknown::Mismatch { field: field.wire, label: field.label }));
        }
    }
    Ok(())
}

/// Typed values are compared as such: `10` and `10.00` are the same money.
fn same(a: Value<'_>, b: Value<'_>) -> bool {
    match (a, b) {
        (Value::Text(a) | Value::Unrecognized(a), Value::Text(b) | Value::Unrecognized(b)) => a == b,
        (Value::Amount(a), Value::Amount(b)) => a == b,
        (Value::Int(a), Value::Int(b)) => a == b,
        (Value::Date(a), Value::Date(b)) => a == b,
        (Value::Time(a), Value::Time(b)) => a == b,
        _ => false,
    }
}

fn text_of(message: &dyn Fields, wire: &str) -> Option<String> {
    let (field, value) = Values::of(message, |field| field.wire == wire).0.pop()?;
    value.text(&field.kind).map(|text| text.into_owned())
}

/// The fields that are there and wanted.
struct Values<'a, W>(Vec<(&'static FieldSchema, Value<'a>)>, W);

impl<'a, W: Fn(&FieldSchema) -> bool> Values<'a, W> {
    fn of(message: &'a dyn Fields, wanted: W) -> Self {
        let mut values = Self(Vec::with_capacity(message.schema().fields.len()), wanted);
        message.visit(&mut values);
        values
    }
}

impl<'a, W: Fn(&FieldSchema) -> bool> Visitor<'a> for Values<'a, W> {
    fn field(&mut self, field: &'static FieldSchema, value: Value<'a>) {
        if value.is_present() && self.1(field) {
            self.0.push((field, value));
        }
    }
}
