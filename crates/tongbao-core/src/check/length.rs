//! How long a text is, in the unit of its table.

use tongbao_schema::{Charset, FieldSchema, Len, Unit};

use super::{Fault, FaultKind, Faults, Invalid};
use crate::message::Fields;
use crate::value::{Value, Visitor};

/// Counts once more what the table limits in bytes of the message's charset, now that the charset is known.
///
/// # Errors
///
/// Every text that is too long in this charset.
pub fn fits_in(fields: &dyn Fields, charset: Charset) -> Result<(), Invalid> {
    // What was built is counted as in GBK already.
    if charset == Charset::Gbk {
        return Ok(());
    }
    let mut counter = Counter { charset, faults: Faults::new(fields.schema()) };
    fields.visit(&mut counter);
    counter.faults.into_result()
}

struct Counter {
    charset: Charset,
    faults: Faults,
}

impl<'a> Visitor<'a> for Counter {
    fn field(&mut self, field: &'static FieldSchema, value: Value<'a>) {
        let checked = match (value, field.len) {
            (Value::Text(text), Some(len)) if len.unit == Unit::WireBytes => {
                let found = match self.charset {
                    Charset::Utf8 => text.len(),
                    Charset::Gbk => shortest(text),
                    Charset::Gb18030 => encoding_rs::GB18030.encode(text).0.len(),
                };
                within(found, len)
            }
            (Value::Object(object), _) => fits_in(object, self.charset).map_err(FaultKind::from),
            (Value::List(list), _) => {
                (0..list.count()).filter_map(|at| Some((at, list.at(at)?))).try_for_each(|(at, item)| {
                    fits_in(item, self.charset).map_err(|invalid| FaultKind::Item(at, Box::new(invalid)))
                })
            }
            _ => Ok(()),
        };
        if let Err(kind) = checked {
            self.faults.add(Fault::new(field, kind));
        }
    }
}

/// How many bytes a text has at least, whatever the charset: what it has in GBK.
fn shortest(text: &str) -> usize {
    text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum()
}

/// Holds a text to its length.
pub(super) fn check_len(text: &str, allowed: Len, empty: bool) -> Result<(), FaultKind> {
    if text.is_empty() && empty {
        return Ok(());
    }
    let found = match allowed.unit {
        Unit::Chars => text.chars().count(),
        Unit::Digits if text.bytes().all(|byte| byte.is_ascii_digit()) => text.len(),
        Unit::Digits => return Err(FaultKind::NotDigits { allowed }),
        Unit::Utf8Bytes => text.len(),
        Unit::GbkBytes => match encoding_rs::GBK.encode(text) {
            (_, _, true) => return Err(FaultKind::NotGbk),
            (bytes, _, false) => bytes.len(),
        },
        Unit::WireBytes => shortest(text),
    };
    within(found, allowed)
}

fn within(found: usize, allowed: Len) -> Result<(), FaultKind> {
    let found = u32::try_from(found).unwrap_or(u32::MAX);
    if (allowed.min..=allowed.max).contains(&found) { Ok(()) } else { Err(FaultKind::Length { found, allowed }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_len(len: Len, text: &str, expected: Result<(), &str>) {
        let found = super::check_len(text, len, false).map_err(|kind| kind.to_string());
        assert_eq!(found, expected.map_err(str::to_owned), "{text:?} against {len}");
    }

    #[test]
    fn a_length_counts_its_own_unit() {
        check_len(Len::max(32, Unit::GbkBytes), &"汉".repeat(16), Ok(()));
        check_len(Len::max(32, Unit::GbkBytes), &"汉".repeat(17), Err("34 GBK bytes, at most 32 allowed"));
        check_len(Len::max(6, Unit::Utf8Bytes), "汉汉", Ok(()));
        check_len(Len::max(6, Unit::Utf8Bytes), "汉汉1", Err("7 UTF-8 bytes, at most 6 allowed"));
        check_len(Len::max(2, Unit::Chars), "汉😀", Ok(()));
        check_len(Len::fixed(4, Unit::Digits), "1007", Ok(()));
        check_len(Len::fixed(4, Unit::Digits), "107", Err("3 digits, exactly 4 allowed"));
        check_len(
            Len::fixed(4, Unit::Digits),
            "１007",
            Err("has a character that is not a digit, exactly 4 digits allowed"),
        );
        check_len(Len::max(4, Unit::GbkBytes), "😀", Err("has a character that GBK does not have"));
        check_len(Len::max(4, Unit::Chars), "", Err("0 characters, 1 to 4 allowed"));
        check_len(Len::max(4, Unit::WireBytes), "汉汉", Ok(()));
        let too_long = "5 bytes in the message's charset, at most 4 allowed";
        check_len(Len::max(4, Unit::WireBytes), "汉汉1", Err(too_long));
    }
}
