//! Reads which fields of an answer say what.

use crate::known::{Family, Known};
use crate::message::Sheet;
use crate::model::{CodeField, Detail, FieldType, Judge};
use crate::read::Reader;

/// Reads `code` and `codes`, `text`, `detail` and, where orders are asked about, `state`.
pub(crate) fn read(reader: &Reader<'_>, known: &Known<'_>, sheet: &Sheet<'_>, with_state: bool) -> Judge {
    Judge {
        code: read_code(
            reader,
            known,
            sheet,
            "code",
            "add `code = \"…\"`, the field with the code that the table explains",
        ),
        text: read_text(reader, sheet),
        detail: reader.inner("detail", "`detail`").and_then(|inner| {
            let hint = "add `field = \"…\"`, the field with the code that the table explains";
            let code = read_code(&inner, known, sheet, "field", hint);
            if code.is_none() && inner.table.entries.is_empty() {
                inner.missing("field", hint);
            }
            let text = read_text(&inner, sheet);
            known.settle(inner);
            Some(Detail { code: code?, text })
        }),
        state: if with_state { read_state(reader, known, sheet) } else { None },
    }
}

fn read_text(reader: &Reader<'_>, sheet: &Sheet<'_>) -> Option<String> {
    reader.text("text").map(|found| {
        let row = sheet.named(reader.faults, found).filter(|row| row.sound);
        if row.is_some_and(|row| row.field.ty != FieldType::Text) {
            reader.faults.add(found.at, format!("`{}` is no text", found.text), "name a field of type `text`");
        }
        found.text.to_owned()
    })
}

/// Reads the field under `key` that holds a code, and the table that explains it.
fn read_code(
    reader: &Reader<'_>,
    known: &Known<'_>,
    sheet: &Sheet<'_>,
    key: &'static str,
    hint: &str,
) -> Option<CodeField> {
    let faults = reader.faults;
    let (code, codes) = (reader.text(key), reader.text("codes"));
    if let Some(code) = code {
        let row = sheet.named(faults, code).filter(|row| row.sound);
        if row.is_some_and(|row| !matches!(row.field.ty, FieldType::Text | FieldType::Enum(_))) {
            faults.add(code.at, format!("`{}` holds no code", code.text), "name a field of type `text`");
        }
        if reader.table.get("codes").is_none() {
            reader.missing("codes", "add `codes = \"…\"`, the id of the table that explains the code");
        }
    } else if codes.is_some() && reader.table.get(key).is_none() {
        reader.missing(key, hint);
    }
    if let Some(codes) = codes.filter(|codes| !known.refer(Family::Codes, codes.text) && known.complete) {
        let title = format!("there is no code table `{}`", codes.text);
        match known.meant(&[Family::Codes], codes.text) {
            Some(meant) => faults.add(codes.at, title, format!("did you mean `{meant}`?")),
            None => faults.add(codes.at, title, format!("define `[codes.{}]`", codes.text)),
        }
    }
    Some(CodeField { field: code?.text.to_owned(), codes: codes?.text.to_owned() })
}

fn read_state(reader: &Reader<'_>, known: &Known<'_>, sheet: &Sheet<'_>) -> Option<String> {
    let found = reader.text("state")?;
    match sheet.named(reader.faults, found) {
        Some(row) if !row.sound => known.dangling.set(true),
        Some(row) => match &row.field.ty {
            FieldType::Enum(id) => known.note_state(id),
            _ => {
                known.dangling.set(true);
                reader.faults.add(
                    found.at,
                    format!("`{}` is no enum", found.text),
                    "name a field whose type is an enum",
                );
            }
        },
        None => known.dangling.set(true),
    }
    Some(found.text.to_owned())
}

#[cfg(test)]
mod tests {
    use crate::testing::{OPAL, check, check_opal};

    #[test]
    fn code_and_table_come_together() {
        check(
            "codes     = \"result\"\n",
            "",
            &[
                "response | `[response]` has no `codes` | add `codes = \"…\"`, the id of the table that explains the code",
            ],
        );
        check(
            "code      = \"retCode\"\n",
            "",
            &[
                "response | `[response]` has no `code` | add `code = \"…\"`, the field with the code that the table explains",
            ],
        );
    }

    #[test]
    fn what_judges_must_exist() {
        check(
            "codes     = \"result\"",
            "codes     = \"resulte\"",
            &["\"resulte\" | there is no code table `resulte` | did you mean `result`?"],
        );
        check(
            "codes     = \"result\"",
            "codes     = \"other\"",
            &["\"other\" | there is no code table `other` | define `[codes.other]`"],
        );
        check(
            "code      = \"retCode\"",
            "code      = \"code\"",
            &["\"code\" | the response has no field `code` | write the wire name of one of its fields"],
        );
        check(
            "text      = \"retMsg\"",
            "text      = \"retMgs\"",
            &["\"retMgs\" | the response has no field `retMgs` | did you mean `retMsg`?"],
        );
        check(
            "state     = \"trdState\"",
            "state     = \"trdstate\"",
            &["\"trdstate\" | the response has no field `trdstate` | did you mean `trdState`?"],
        );
        check(
            "code      = \"errCode\"",
            "code      = \"errcode\"",
            &["\"errcode\" | the fault has no field `errcode` | did you mean `errCode`?"],
        );
    }

    #[test]
    fn what_judges_must_be_of_a_fitting_type() {
        check(
            "code      = \"retCode\"",
            "code      = \"transAmt\"",
            &["\"transAmt\" | `transAmt` holds no code | name a field of type `text`"],
        );
        check(
            "text      = \"retMsg\"",
            "text      = \"bank\"",
            &["\"bank\" | `bank` is no text | name a field of type `text`"],
        );
        check(
            "text      = \"retMsg\"",
            "text      = \"retMsg\"\nstate = \"retMsg\"",
            &["\"retMsg\" | `retMsg` is no enum | name a field whose type is an enum"],
        );
    }

    #[test]
    fn a_second_code_has_a_field_and_a_table() {
        let gateway = crate::load_text("opal.toml", OPAL).unwrap();
        let detail = gateway.interfaces[0].judge.detail.as_ref().expect("there is a second code");
        assert_eq!((detail.code.field.as_str(), detail.text.as_deref()), ("sub_code", Some("sub_msg")));
        let whole = "detail    = { field = \"sub_code\", codes = \"sub_code\", text = \"sub_msg\" }";
        check_opal(
            whole,
            "detail    = { field = \"sub_cod\", codes = \"sub_code\", text = \"sub_msg\" }",
            &["\"sub_cod\" | the response has no field `sub_cod` | did you mean `sub_code`?"],
        );
        check_opal(
            whole,
            "detail    = { codes = \"sub_code\" }",
            &[
                "detail | `detail` has no `field` | add `field = \"…\"`, the field with the code that the table explains",
            ],
        );
        check_opal(
            whole,
            "detail    = { field = \"sub_code\", codes = \"sub_cods\" }",
            &["\"sub_cods\" | there is no code table `sub_cods` | did you mean `sub_code`?"],
        );
    }
}
