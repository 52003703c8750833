//! The small sentences inside a row: `max 32 chars`, `1..999`, `max 20`.

use tongbao_schema::{Len, Unit};

/// What is wrong with a sentence: what it lacks, and what to write.
type Wrong = (String, String);

/// `fixed N unit`, `A..B unit` or `max N unit`.
pub(crate) fn len(sentence: &str) -> Result<Len, Wrong> {
    let words: Vec<&str> = sentence.split_whitespace().collect();
    let units = "`chars`, `digits`, `utf8-bytes`, `gbk-bytes` or `wire-bytes`";
    let shape = || {
        let title = format!("`{sentence}` is no length");
        (title, format!("write `fixed N`, `A..B` or `max N`, then {units}"))
    };
    let (amount, unit) = match words.as_slice() {
        [amount @ .., last] if !is_amount(last) && *last != "fixed" && *last != "max" => (amount, *last),
        [] => return Err(shape()),
        amount => {
            let amount = amount.join(" ");
            parse_bounds(&amount).ok_or_else(shape)?;
            let title = format!("the length `{sentence}` has no unit");
            return Err((
                title,
                format!("write `{amount} chars`, or one of `digits`, `utf8-bytes`, `gbk-bytes`, `wire-bytes`"),
            ));
        }
    };
    let amount = amount.join(" ");
    let Some((min, max)) = parse_bounds(&amount) else {
        if amount.chars().all(|digit| digit.is_ascii_digit()) && !amount.is_empty() {
            let title = format!("`{sentence}` does not say whether it is the only length or the largest");
            return Err((title, format!("write `max {sentence}` or `fixed {sentence}`")));
        }
        return Err(shape());
    };
    let Some(unit) = Unit::from_word(unit) else {
        let title = format!("`{unit}` is no unit of length");
        let label = match unit {
            "bytes" | "byte" => format!(
                "write `{amount} utf8-bytes` or `{amount} gbk-bytes`; `{amount} wire-bytes` if the charset is a choice"
            ),
            "char" | "characters" => format!("write `{amount} chars`"),
            "digit" => format!("write `{amount} digits`"),
            _ => format!("write {units}"),
        };
        return Err((title, label));
    };
    if min > max {
        let title = format!("no text has a length of `{sentence}`");
        return Err((title, format!("did you mean `{max}..{min} {}`?", unit.word())));
    }
    if max == 0 {
        return Err((format!("`{sentence}` allows no text at all"), "write at least 1".to_owned()));
    }
    Ok(Len { min, max, unit })
}

/// `A..B`, both included.
pub(crate) fn range(sentence: &str) -> Result<(i64, i64), Wrong> {
    let bounds = sentence
        .split_once("..")
        .and_then(|(min, max)| Some((min.trim().parse::<i64>().ok()?, max.trim().parse::<i64>().ok()?)));
    match bounds {
        Some((min, max)) if min > max => {
            Err((format!("no number is in `{sentence}`"), format!("did you mean `{max}..{min}`?")))
        }
        Some(bounds) => Ok(bounds),
        None => Err((format!("`{sentence}` is no range"), "write `A..B`, both included, such as `1..999`".to_owned())),
    }
}

/// `A..B` or `max N`, which is from 1 to N.
pub(crate) fn items(sentence: &str) -> Result<(u32, u32), Wrong> {
    let bounds = parse_bounds(sentence).filter(|_| !sentence.starts_with("fixed"));
    match bounds {
        Some((min, max)) if min > max => {
            Err((format!("no list has `{sentence}` items"), format!("did you mean `{max}..{min}`?")))
        }
        Some((_, 0)) => Err((format!("`{sentence}` allows no items at all"), "write at least 1".to_owned())),
        Some(bounds) => Ok(bounds),
        None => Err((format!("`{sentence}` is no count"), "write `A..B` or `max N`".to_owned())),
    }
}

/// `fixed N`, `A..B` or `max N`.
fn parse_bounds(text: &str) -> Option<(u32, u32)> {
    if let Some(number) = text.strip_prefix("fixed ") {
        return number.parse().ok().map(|n| (n, n));
    }
    if let Some(number) = text.strip_prefix("max ") {
        return number.parse().ok().map(|n: u32| (n.min(1), n));
    }
    let (min, max) = text.split_once("..")?;
    Some((min.parse().ok()?, max.parse().ok()?))
}

fn is_amount(word: &str) -> bool {
    word.starts_with(|first: char| first.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_len(sentence: &str, expected: Result<Len, (&str, &str)>) {
        let found = len(sentence);
        let found = found.as_ref().map(|len| *len).map_err(|(title, label)| (title.as_str(), label.as_str()));
        assert_eq!(found, expected, "{sentence}");
    }

    #[test]
    fn the_three_sentences() {
        check_len("fixed 15 chars", Ok(Len::fixed(15, Unit::Chars)));
        check_len("max 64 gbk-bytes", Ok(Len::max(64, Unit::GbkBytes)));
        check_len("0..32 digits", Ok(Len::range(0, 32, Unit::Digits)));
        check_len("1..32 utf8-bytes", Ok(Len::range(1, 32, Unit::Utf8Bytes)));
    }

    #[test]
    fn a_missing_unit_is_asked_for() {
        let label = "write `max 32 chars`, or one of `digits`, `utf8-bytes`, `gbk-bytes`, `wire-bytes`";
        check_len("max 32", Err(("the length `max 32` has no unit", label)));
        let label = "write `1..32 chars`, or one of `digits`, `utf8-bytes`, `gbk-bytes`, `wire-bytes`";
        check_len("1..32", Err(("the length `1..32` has no unit", label)));
    }

    #[test]
    fn wrong_sentences_say_what_to_write() {
        let shape =
            "write `fixed N`, `A..B` or `max N`, then `chars`, `digits`, `utf8-bytes`, `gbk-bytes` or `wire-bytes`";
        check_len(
            "max 32 bytes",
            Err((
                "`bytes` is no unit of length",
                "write `max 32 utf8-bytes` or `max 32 gbk-bytes`; `max 32 wire-bytes` if the charset is a choice",
            )),
        );
        check_len("max 32 char", Err(("`char` is no unit of length", "write `max 32 chars`")));
        check_len("32..1 chars", Err(("no text has a length of `32..1 chars`", "did you mean `1..32 chars`?")));
        check_len("fixed 0 chars", Err(("`fixed 0 chars` allows no text at all", "write at least 1")));
        let label = "write `max 32 chars` or `fixed 32 chars`";
        check_len("32 chars", Err(("`32 chars` does not say whether it is the only length or the largest", label)));
        for wrong in
            ["", "max", "chars", "32", "max -1 chars", "1..=32 chars", "fixed 99999999999 chars", "max 1 2 chars"]
        {
            check_len(wrong, Err((&format!("`{wrong}` is no length"), shape)));
        }
    }

    #[test]
    fn ranges_include_both_ends() {
        assert_eq!(range("1..999"), Ok((1, 999)));
        assert_eq!(range("-5..5"), Ok((-5, 5)));
        assert_eq!(range("9..1").map_err(|wrong| wrong.1), Err("did you mean `1..9`?".to_owned()));
        assert!(range("1..").is_err() && range("max 5").is_err());
    }

    #[test]
    fn counts_of_items() {
        assert_eq!(items("max 20"), Ok((1, 20)));
        assert_eq!(items("0..20"), Ok((0, 20)));
        assert!(
            items("fixed 20").is_err() && items("20").is_err() && items("max 0").is_err() && items("3..2").is_err()
        );
    }
}
