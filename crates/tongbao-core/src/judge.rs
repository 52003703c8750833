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
    let mut sent = Values(Vec::new());
    request.visit(&mut sent);
    let mut received = Values(Vec::new());
    answer.visit(&mut received);
    for (field, value) in received.0.iter().filter(|(field, _)| field.echo) {
        let other = sent.0.iter().find(|(other, _)| other.wire == field.wire);
        if other.is_some_and(|(_, other)| !same(*other, *value)) {
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
    let mut values = Values(Vec::new());
    message.visit(&mut values);
    let (field, value) = values.0.into_iter().find(|(field, _)| field.wire == wire)?;
    value.text(&field.kind).map(|text| text.into_owned())
}

struct Values<'a>(Vec<(&'static FieldSchema, Value<'a>)>);

impl<'a> Visitor<'a> for Values<'a> {
    fn field(&mut self, field: &'static FieldSchema, value: Value<'a>) {
        if value.is_present() {
            self.0.push((field, value));
        }
    }
}
