//! Reads what a row says about its text: type, wire form, bounds and length.

use tongbao_schema::{AmountForm, DateForm, Len, Unit};

use crate::diagnostic::{Faults, Span};
use crate::field::is_xml_name;
use crate::known::{Family, Known};
use crate::model::FieldType;
use crate::names::nearest;
use crate::read::{Reader, Text, list};
use crate::sentence;

/// Reads `type` and the keys that say more about some types. `None` after a mistake.
pub(crate) fn read_type(reader: &Reader<'_>, known: &Known<'_>) -> Option<FieldType> {
    let hint = "add `type = \"…\"`: `text`, `amount`, `int`, `date`, `datetime`, or the id of an enum or a type";
    let found = reader.need("type", hint);
    let shape = Shape {
        wire: reader.text("wire"),
        range: reader.text("range"),
        items: reader.text("items"),
        item: reader.text("item"),
    };
    let Some(found) = found else {
        known.dangling.set(true);
        return None;
    };
    let of_list = found.text.strip_suffix("[]");
    let allowed: &[&str] = match found.text {
        "amount" | "date" | "datetime" => &["wire"],
        "int" => &["range"],
        _ if of_list.is_some() => &["items", "item"],
        _ => &[],
    };
    shape.refuse_all_but(reader, allowed);
    match found.text {
        "text" => return Some(FieldType::Text),
        "amount" => return shape.form(reader, AmountForm::ALL, AmountForm::word).map(FieldType::Amount),
        "date" => return shape.date_form(reader, false).map(FieldType::Date),
        "datetime" => return shape.date_form(reader, true).map(FieldType::DateTime),
        "int" => return shape.bounds(reader),
        _ => {}
    }
    resolve(reader.faults, known, found, &shape)
}

/// The enum or the type that an id stands for, or a list of them.
fn resolve(faults: &Faults, known: &Known<'_>, found: Text<'_>, shape: &Shape<'_>) -> Option<FieldType> {
    let of_list = found.text.strip_suffix("[]");
    let id = of_list.unwrap_or(found.text);
    if known.ids(Family::Types).iter().any(|(other, _)| *other == id) {
        known.refer(Family::Types, id);
        return Some(match of_list {
            None => FieldType::Object(id.to_owned()),
            Some(_) => FieldType::List { of: id.to_owned(), item: shape.element(faults), count: shape.count(faults) },
        });
    }
    if known.ids(Family::Enums).iter().any(|(other, _)| *other == id) {
        known.refer(Family::Enums, id);
        if of_list.is_none() {
            return Some(FieldType::Enum(id.to_owned()));
        }
        faults.add(
            found.at,
            format!("`{id}` is an enum, and a list holds objects"),
            "write the id of a type before `[]`",
        );
    } else if of_list.is_some() && BUILT_IN.contains(&id) {
        let label = format!("define a type with one field of type `{id}` and write its id before `[]`");
        faults.add(found.at, "a list holds objects", label);
    } else if known.complete {
        let title = format!("there is no type or enum `{id}`");
        match known.meant(&[Family::Types, Family::Enums], id) {
            Some(meant) => faults.add(found.at, title, format!("did you mean `{meant}`?")),
            None => match nearest(id, BUILT_IN.iter().copied()) {
                Some(meant) => faults.add(found.at, title, format!("did you mean `{meant}`?")),
                None => faults.add(found.at, title, format!("define `[enums.{id}]` or `[types.{id}]`")),
            },
        }
    }
    None
}

/// The keys that say more about some types.
struct Shape<'a> {
    wire: Option<Text<'a>>,
    range: Option<Text<'a>>,
    items: Option<Text<'a>>,
    item: Option<Text<'a>>,
}

impl Shape<'_> {
    fn refuse_all_but(&self, reader: &Reader<'_>, allowed: &[&str]) {
        for (key, belongs) in [
            ("wire", "only `amount`, `date` and `datetime` have a `wire` form"),
            ("range", "only `int` has a `range`"),
            ("items", "only a list, `type[]`, has `items`"),
            ("item", "only a list, `type[]`, has an `item`"),
        ] {
            if let Some(entry) = reader.table.get(key).filter(|_| !allowed.contains(&key)) {
                reader.faults.add(entry.at, format!("`{key}` does not fit the type of {}", reader.name), belongs);
            }
        }
    }

    fn form<T: Copy>(&self, reader: &Reader<'_>, all: &[T], spell: fn(T) -> &'static str) -> Option<T> {
        let words: Vec<&str> = all.iter().map(|form| spell(*form)).collect();
        let Some(found) = self.wire else {
            if reader.table.get("wire").is_none() {
                reader.missing("wire", &format!("add `wire = \"…\"`: {}", list(&words)));
            }
            return None;
        };
        let form = all.iter().copied().find(|form| spell(*form) == found.text);
        if form.is_none() {
            let title = format!("`{}` is no form of this type", found.text);
            reader.faults.add(found.at, title, format!("write {}", list(&words)));
        }
        form
    }

    fn date_form(&self, reader: &Reader<'_>, time: bool) -> Option<DateForm> {
        let fitting: Vec<DateForm> = DateForm::ALL.iter().copied().filter(|form| form.has_time() == time).collect();
        if let Some(found) = self.wire
            && DateForm::from_word(found.text).is_some_and(|form| form.has_time() != time)
        {
            let words: Vec<&str> = fitting.iter().map(|form| form.word()).collect();
            let (has, ty) = if time { ("no", "date") } else { ("a", "datetime") };
            let title = format!("`{}` has {has} time of day", found.text);
            reader.faults.add(found.at, title, format!("write {}, or `type = \"{ty}\"`", list(&words)));
            return None;
        }
        self.form(reader, &fitting, DateForm::word)
    }

    fn bounds(&self, reader: &Reader<'_>) -> Option<FieldType> {
        let Some(found) = self.range else {
            if reader.table.get("range").is_none() {
                reader.missing("range", "add `range = \"A..B\"`, both included");
            }
            return None;
        };
        let (min, max) = noted(reader.faults, found.at, sentence::range(found.text))?;
        Some(FieldType::Int { min, max })
    }

    fn count(&self, faults: &Faults) -> (u32, u32) {
        self.items.and_then(|found| noted(faults, found.at, sentence::items(found.text))).unwrap_or((0, u32::MAX))
    }

    fn element(&self, faults: &Faults) -> Option<String> {
        let found = self.item?;
        if !is_xml_name(found.text) {
            faults.add(
                found.at,
                format!("`{}` cannot be the name of an element", found.text),
                "write the element's name",
            );
        }
        Some(found.text.to_owned())
    }
}

/// Reads `len`, which texts have and amounts may have.
pub(crate) fn read_len(reader: &Reader<'_>, ty: Option<&FieldType>) -> Option<Len> {
    let found = reader.text("len");
    let ty = ty?;
    let Some(found) = found else {
        if *ty == FieldType::Text && reader.table.get("len").is_none() {
            reader.missing("len", "add `len = \"max N chars\"`, or `len = \"?\"` and `unsure` if no source gives one");
        }
        return None;
    };
    let faults = reader.faults;
    if !matches!(ty, FieldType::Text | FieldType::Amount(_)) {
        let at = reader.table.get("len").map_or(found.at, |entry| entry.at);
        faults.add(
            at,
            format!("`len` does not fit the type of {}", reader.name),
            "only `text` and `amount` have a `len`",
        );
        return None;
    }
    if found.text == "?" {
        if reader.table.get("unsure").is_none() {
            let label = "add `unsure = \"…\"`: what the sources leave open";
            faults.add(found.at, "an unknown length needs a word about it", label);
        }
        return None;
    }
    let len = noted(faults, found.at, sentence::len(found.text))?;
    if len.unit == Unit::Digits && matches!(ty, FieldType::Amount(AmountForm::Yuan | AmountForm::Yuan2dp)) {
        faults.add(found.at, "an amount in yuan has a point, which is no digit", "write `chars` instead of `digits`");
    }
    Some(len)
}

/// The value, after noting what is wrong with it.
fn noted<T>(faults: &Faults, at: Span, result: Result<T, (String, String)>) -> Option<T> {
    result.map_err(|(title, label)| faults.add(at, title, label)).ok()
}

/// Types that need no definition.
pub(crate) const BUILT_IN: &[&str] = &["text", "amount", "int", "date", "datetime"];

#[cfg(test)]
mod tests {
    use crate::testing::check;

    const BANK: &str = r#"type = "bank",                                zh = "银行" }
expire"#;

    /// Replaces the type of the row `bank` in the request.
    fn check_type(keys: &str, expected: &[&str]) {
        check(BANK, &format!("{keys}, zh = \"银行\" }}\nexpire"), expected);
    }

    #[test]
    fn an_unknown_type_is_one_mistake() {
        check_type(r#"type = "bnk""#, &["\"bnk\" | there is no type or enum `bnk` | did you mean `bank`?"]);
        check_type(r#"type = "txt""#, &["\"txt\" | there is no type or enum `txt` | did you mean `text`?"]);
        check_type(
            r#"type = "currency""#,
            &["\"currency\" | there is no type or enum `currency` | define `[enums.currency]` or `[types.currency]`"],
        );
    }

    #[test]
    fn a_list_holds_objects() {
        let label = "write the id of a type before `[]`";
        check_type(
            r#"type = "bank[]""#,
            &[&format!("\"bank[]\" | `bank` is an enum, and a list holds objects | {label}")],
        );
        let label = "define a type with one field of type `text` and write its id before `[]`";
        check_type(r#"type = "text[]""#, &[&format!("\"text[]\" | a list holds objects | {label}")]);
    }

    #[test]
    fn a_text_needs_a_length_with_a_unit() {
        check_type(
            r#"type = "text""#,
            &[
                "bank | `bank` has no `len` | add `len = \"max N chars\"`, or `len = \"?\"` and `unsure` if no source gives one",
            ],
        );
        check_type(
            r#"type = "text", len = "max 32""#,
            &[
                "\"max 32\" | the length `max 32` has no unit | write `max 32 chars`, or one of `digits`, `utf8-bytes`, `gbk-bytes`, `wire-bytes`",
            ],
        );
        check_type(
            r#"type = "text", len = "?""#,
            &["\"?\" | an unknown length needs a word about it | add `unsure = \"…\"`: what the sources leave open"],
        );
    }

    #[test]
    fn only_texts_and_amounts_have_a_length() {
        check_type(
            r#"type = "bank", len = "max 3 chars""#,
            &["len | `len` does not fit the type of `bank` | only `text` and `amount` have a `len`"],
        );
        check(
            r#"len = "max 12 chars""#,
            r#"len = "max 12 digits""#,
            &[
                "\"max 12 digits\" | an amount in yuan has a point, which is no digit | write `chars` instead of `digits`",
            ],
        );
    }

    #[test]
    fn forms_and_bounds_stand_where_they_belong() {
        check_type(
            r#"type = "bank", wire = "fen", range = "1..2", items = "max 2", item = "x""#,
            &[
                "wire | `wire` does not fit the type of `bank` | only `amount`, `date` and `datetime` have a `wire` form",
                "range | `range` does not fit the type of `bank` | only `int` has a `range`",
                "items | `items` does not fit the type of `bank` | only a list, `type[]`, has `items`",
                "item | `item` does not fit the type of `bank` | only a list, `type[]`, has an `item`",
            ],
        );
    }

    #[test]
    fn amounts_and_times_need_a_fitting_form() {
        let missing = "bank | `bank` has no `wire` | add `wire = \"…\"`: `fen`, `yuan` or `yuan-2dp`";
        check_type(r#"type = "amount""#, &[missing]);
        check_type(
            r#"type = "amount", wire = "cent""#,
            &["\"cent\" | `cent` is no form of this type | write `fen`, `yuan` or `yuan-2dp`"],
        );
        check(
            r#"wire = "yyyy-MM-dd""#,
            r#"wire = "yyyyMMddHHmmss""#,
            &[
                "\"yyyyMMddHHmmss\" | `yyyyMMddHHmmss` has a time of day | write `yyyyMMdd` or `yyyy-MM-dd`, or `type = \"datetime\"`",
            ],
        );
        check(
            r#"wire = "yyyyMMddHHmmss""#,
            r#"wire = "yyyyMMdd""#,
            &[
                "\"yyyyMMdd\" | `yyyyMMdd` has no time of day | write `yyyyMMddHHmmss` or `yyyy-MM-dd HH:mm:ss`, or `type = \"date\"`",
            ],
        );
    }

    #[test]
    fn numbers_and_lists_have_bounds() {
        check_type(r#"type = "int""#, &["bank | `bank` has no `range` | add `range = \"A..B\"`, both included"]);
        check_type(r#"type = "int", range = "9..1""#, &["\"9..1\" | no number is in `9..1` | did you mean `1..9`?"]);
        check(r#"items = "max 2""#, r#"items = "2""#, &["\"2\" | `2` is no count | write `A..B` or `max N`"]);
        check(
            r#"item = "line""#,
            r#"item = "a line""#,
            &["\"a line\" | `a line` cannot be the name of an element | write the element's name"],
        );
    }
}
