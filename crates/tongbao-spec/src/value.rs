//! Whether a text fits the row it is meant for.

use tongbao_schema::{AmountForm, Charset, DateForm, Len, Unit};

use crate::known::Known;
use crate::model::{Field, FieldType};
use crate::names::nearest;
use crate::read::list;

/// What is wrong with a text, and what to write instead.
pub(crate) type Misfit = (String, String);

/// Whether a value that its enum does not list is kept.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Unlisted {
    /// As in replies and in open enums.
    Kept,
    /// As in requests. Open enums take it all the same.
    Refused,
    /// Even by open enums: somebody wrote it down as a listed value.
    Wrong,
}

/// Checks a text against the type and length of a field.
pub(crate) fn fit(known: &Known<'_>, field: &Field, text: &str, unlisted: Unlisted) -> Result<(), Misfit> {
    let wire = &field.wire;
    if text.is_empty() {
        if field.empty {
            return Ok(());
        }
        let label = "leave the field out, or add `empty = true` to its row";
        return Err((format!("`{wire}` is empty, which is the same as absent"), label.to_owned()));
    }
    match &field.ty {
        FieldType::Text => {}
        FieldType::Amount(form) => {
            let label = match form {
                AmountForm::Fen => "write fen: `100` for ¥1.00",
                AmountForm::Yuan => "write yuan: `1` for ¥1.00, `1.50` for ¥1.50",
                AmountForm::Yuan2dp => "write yuan with two decimals: `1.00`",
            };
            fen(text, *form)
                .ok_or_else(|| (format!("`{wire}` is no amount in `{}`", form.word()), label.to_owned()))?;
        }
        FieldType::Int { min, max } => {
            let number = text.parse::<i64>().ok().filter(|number| number.to_string() == text);
            number.filter(|number| (min..=max).contains(&number)).ok_or_else(|| {
                (format!("`{wire}` is not in `{min}..{max}`"), "write a whole number in the range".to_owned())
            })?;
        }
        FieldType::Date(form) | FieldType::DateTime(form) => {
            let label = format!("write `{}` with a day of the calendar", form.word());
            is_date(text, *form).then_some(()).ok_or((format!("`{wire}` is no `{}`", form.word()), label))?;
        }
        FieldType::Enum(id) => return listed(known, id, text, unlisted),
        FieldType::Object(_) | FieldType::List { .. } => {
            return Err((
                format!("`{wire}` holds no text"),
                "write `{ field = \"…\" }`, in a list `[{ … }]`".to_owned(),
            ));
        }
    }
    check_charset(wire, known.charset, text)?;
    field.len.map_or(Ok(()), |len| check_len(wire, len, text))
}

/// The amount in fen, if the text is one.
pub(crate) fn fen(text: &str, form: AmountForm) -> Option<u64> {
    let (yuan, decimals) = match (form, text.split_once('.')) {
        (AmountForm::Yuan, None) => (text, "00".to_owned()),
        (AmountForm::Yuan, Some((yuan, decimals))) if matches!(decimals.len(), 1 | 2) => {
            (yuan, format!("{decimals:0<2}"))
        }
        (AmountForm::Yuan2dp, Some((yuan, decimals))) if decimals.len() == 2 => (yuan, decimals.to_owned()),
        (AmountForm::Fen, None) => (text, String::new()),
        _ => return None,
    };
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let plain = yuan == "0" || !yuan.starts_with('0') && !yuan.is_empty();
    (plain && digits(yuan) && digits(&decimals)).then(|| format!("{yuan}{decimals}").parse().ok()).flatten()
}

fn listed(known: &Known<'_>, id: &str, text: &str, unlisted: Unlisted) -> Result<(), Misfit> {
    let Some(def) = known.find_enum(id) else { return Ok(()) };
    let model = &def.model;
    let kept = match unlisted {
        Unlisted::Kept => true,
        Unlisted::Refused => model.open,
        Unlisted::Wrong => false,
    };
    if kept || model.values.is_empty() || model.find(text).is_some() {
        return Ok(());
    }
    let words: Vec<&str> = model.values.iter().map(|value| value.wire.as_str()).collect();
    let label = match nearest(text, words.iter().copied()) {
        Some(meant) if text.len() > 2 => format!("did you mean `{meant}`?"),
        _ if words.len() <= 8 => format!("write {}", list(&words)),
        _ => format!("write one of `[enums.{id}.values]`, or add it there"),
    };
    Err((format!("`{text}` is no value of `{id}`"), label))
}

fn check_charset(wire: &str, charset: Charset, text: &str) -> Result<(), Misfit> {
    let encoding = match charset {
        Charset::Gbk => encoding_rs::GBK,
        Charset::Utf8 | Charset::Gb18030 => return Ok(()),
    };
    if encoding.encode(text).2 {
        let title = format!("`{wire}` has a character that is not in {}", charset.word());
        return Err((title, "write it with characters of the gateway's charset".to_owned()));
    }
    Ok(())
}

fn check_len(wire: &str, len: Len, text: &str) -> Result<(), Misfit> {
    let label = || format!("write {len}");
    let count = match len.unit {
        Unit::Chars => text.chars().count(),
        Unit::Digits if text.bytes().all(|byte| byte.is_ascii_digit()) => text.len(),
        Unit::Digits => return Err((format!("`{wire}` has something other than digits"), label())),
        Unit::Utf8Bytes => text.len(),
        Unit::GbkBytes => match encoding_rs::GBK.encode(text) {
            (bytes, _, false) => bytes.len(),
            _ => return Err((format!("`{wire}` has a character that GBK does not have"), label())),
        },
        Unit::WireBytes => text.chars().map(|letter| if letter.is_ascii() { 1 } else { 2 }).sum(),
    };
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    if (len.min..=len.max).contains(&count) {
        return Ok(());
    }
    Err((format!("`{wire}` has {count} {}, its row allows {len}", len.unit.noun(count)), label()))
}

fn is_date(text: &str, form: DateForm) -> bool {
    let mut digits = String::new();
    let mut letters = text.chars();
    for shape in form.word().chars() {
        match (shape, letters.next()) {
            ('-' | ':' | ' ', Some(letter)) if letter == shape => {}
            ('y' | 'M' | 'd' | 'H' | 'm' | 's', Some(letter)) if letter.is_ascii_digit() => digits.push(letter),
            _ => return false,
        }
    }
    let number = |from: usize, to: usize| digits.get(from..to).and_then(|part| part.parse::<u32>().ok());
    let (Some(year), Some(month), Some(day)) = (number(0, 4), number(4, 6), number(6, 8)) else { return false };
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    };
    let within = |from: usize, to: usize, max: u32| number(from, to).is_none_or(|number| number <= max);
    letters.next().is_none()
        && (1..=days).contains(&day)
        && within(8, 10, 23)
        && within(10, 12, 59)
        && within(12, 14, 59)
}

#[cfg(test)]
mod tests {
    use tongbao_schema::{Need, Place};

    use super::*;

    fn check(ty: FieldType, len: Option<Len>, text: &str, expected: Result<(), &str>) {
        let field = Field {
            wire: "x".into(),
            rust: "x".into(),
            label: "x".into(),
            need: Need::Mandatory,
            ty,
            len,
            secret: None,
            fixed: None,
            when: Vec::new(),
            also: Vec::new(),
            echo: false,
            empty: false,
            place: Place::Content,
            encrypted: false,
            json: false,
            doc: None,
            unsure: None,
        };
        let found = fit(&Known::new(Charset::Gbk, true), &field, text, Unlisted::Refused);
        assert_eq!(found.as_ref().map_err(|misfit| misfit.0.as_str()).copied(), expected, "{text}");
    }

    fn check_len(len: Len, text: &str, expected: Result<(), &str>) {
        check(FieldType::Text, Some(len), text, expected);
    }

    #[test]
    fn both_sides_of_every_length() {
        check_len(Len::max(3, Unit::Chars), "汉汉汉", Ok(()));
        check_len(
            Len::max(3, Unit::Chars),
            "汉汉汉汉",
            Err("`x` has 4 characters, its row allows at most 3 characters"),
        );
        check_len(Len::max(4, Unit::GbkBytes), "汉汉", Ok(()));
        check_len(Len::max(4, Unit::GbkBytes), "汉汉a", Err("`x` has 5 GBK bytes, its row allows at most 4 GBK bytes"));
        check_len(Len::max(6, Unit::Utf8Bytes), "汉汉", Ok(()));
        check_len(
            Len::max(6, Unit::Utf8Bytes),
            "汉汉a",
            Err("`x` has 7 UTF-8 bytes, its row allows at most 6 UTF-8 bytes"),
        );
        check_len(Len::fixed(2, Unit::Digits), "12", Ok(()));
        check_len(Len::fixed(2, Unit::Digits), "1", Err("`x` has 1 digit, its row allows exactly 2 digits"));
        check_len(Len::fixed(2, Unit::Digits), "1２", Err("`x` has something other than digits"));
    }

    #[test]
    fn an_empty_text_needs_permission() {
        check_len(Len::max(4, Unit::WireBytes), "汉汉", Ok(()));
        check_len(Len::max(3, Unit::Chars), "", Err("`x` is empty, which is the same as absent"));
    }

    #[test]
    fn a_text_must_be_in_the_gateways_charset() {
        check(FieldType::Text, None, "汉", Ok(()));
        check(FieldType::Text, None, "😀", Err("`x` has a character that is not in gbk"));
    }

    #[test]
    fn amounts_in_every_form() {
        let good = [
            (AmountForm::Fen, "0", 0),
            (AmountForm::Fen, "100", 100),
            (AmountForm::Yuan, "10", 1000),
            (AmountForm::Yuan, "10.5", 1050),
            (AmountForm::Yuan, "0.01", 1),
            (AmountForm::Yuan2dp, "10.50", 1050),
        ];
        for (form, text, expected) in good {
            assert_eq!(fen(text, form), Some(expected), "{text}");
        }
        let bad = [
            (AmountForm::Fen, "1.00"),
            (AmountForm::Fen, "007"),
            (AmountForm::Fen, "-1"),
            (AmountForm::Fen, "99999999999999999999"),
            (AmountForm::Yuan, "1.005"),
            (AmountForm::Yuan, "1."),
            (AmountForm::Yuan, ".5"),
            (AmountForm::Yuan2dp, "10"),
            (AmountForm::Yuan2dp, "+1.00"),
        ];
        for (form, text) in bad {
            assert_eq!(fen(text, form), None, "{text}");
        }
    }

    #[test]
    fn days_are_days_of_the_calendar() {
        for (text, form) in [
            ("20240229", DateForm::Day8),
            ("20000229", DateForm::Day8),
            ("20250501235959", DateForm::Second14),
            ("2025-12-31", DateForm::DayDashed),
            ("2025-05-01 13:30:00", DateForm::SecondDashed),
        ] {
            assert!(is_date(text, form), "{text}");
        }
        for (text, form) in [
            ("20230229", DateForm::Day8),
            ("19000229", DateForm::Day8),
            ("20250431", DateForm::Day8),
            ("20250001", DateForm::Day8),
            ("202505011", DateForm::Day8),
            ("20250501240000", DateForm::Second14),
            ("2025/12/31", DateForm::DayDashed),
            ("2025-05-01T13:30:00", DateForm::SecondDashed),
        ] {
            assert!(!is_date(text, form), "{text}");
        }
    }

    #[test]
    fn numbers_within_their_range() {
        let ty = FieldType::Int { min: 1, max: 9 };
        check(ty.clone(), None, "9", Ok(()));
        check(ty.clone(), None, "10", Err("`x` is not in `1..9`"));
        check(ty, None, "01", Err("`x` is not in `1..9`"));
    }
}
