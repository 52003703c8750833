//! Reads one row of an interface table.

use tongbao_schema::{Need, Place, Role, SecretClass};

use crate::diagnostic::Faults;
use crate::field_type::{read_len, read_type};
use crate::known::Known;
use crate::model::{Field, FieldType};
use crate::names::{is_snake_identifier, snake_case};
use crate::read::Reader;
use crate::tree::Entry;
use crate::value::{Unlisted, fit};

/// A row and where it stands.
#[derive(Debug)]
pub(crate) struct Row<'a> {
    pub(crate) field: Field,
    pub(crate) entry: &'a Entry,
    /// Whether type and length could be read: only then is a value that does not fit a mistake.
    pub(crate) sound: bool,
}

/// Reads a row, all but its `when`, which needs the other rows.
pub(crate) fn read<'a>(faults: &'a Faults, known: &Known<'_>, entry: &'a Entry, role: Role) -> Row<'a> {
    let wire = entry.key.as_str();
    if !is_xml_name(wire) {
        faults.add(
            entry.at,
            format!("`{wire}` cannot be the name of an element"),
            "write the name as it is on the wire",
        );
    }
    let Some(reader) = Reader::of(faults, entry, format!("`{wire}`")) else {
        return Row { field: placeholder(wire), entry, sound: false };
    };
    let before = faults.count();
    let ty = read_type(&reader, known);
    let len = read_len(&reader, ty.as_ref());
    let sound = faults.count() == before && ty.is_some();
    reader.entry("when");
    let mut field = Field {
        rust: read_rust(&reader, wire),
        label: reader.own_need("zh", "add `zh = \"…\"`, the label in the document"),
        need: reader.need_word("need", Need::ALL, Need::word).unwrap_or(Need::Optional),
        len,
        secret: read_secret(&reader, ty.as_ref()),
        also: reader.texts("also").into_iter().map(|name| name.text.to_owned()).collect(),
        echo: read_echo(&reader, role),
        empty: read_empty(&reader, ty.as_ref()),
        place: read_place(&reader, role),
        encrypted: read_encrypted(&reader, ty.as_ref()),
        json: read_json(&reader, ty.as_ref(), known),
        doc: reader.own("doc"),
        unsure: reader.own("unsure"),
        ty: ty.unwrap_or(FieldType::Text),
        ..placeholder(wire)
    };
    let fixed = reader.text("fixed");
    if let Some(fixed) = fixed.filter(|_| sound)
        && let Err((title, label)) = fit(known, &field, fixed.text, Unlisted::Wrong)
    {
        faults.add(fixed.at, format!("`fixed` does not fit its own row: {title}"), label);
    }
    field.fixed = fixed.map(|fixed| fixed.text.to_owned());
    reader.finish();
    Row { field, entry, sound }
}

/// Whether the text can be the name of an XML element.
pub(crate) fn is_xml_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_alphabetic() || first == '_')
        && name.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-' | '.'))
}

fn read_rust(reader: &Reader<'_>, wire: &str) -> String {
    let name = snake_case(wire);
    match reader.text("rust") {
        Some(rust) if is_snake_identifier(rust.text) => rust.text.to_owned(),
        Some(rust) => {
            let title = format!("`{}` cannot name a field in Rust", rust.text);
            reader.faults.add(rust.at, title, "write a name in snake_case that is no keyword");
            name
        }
        None if is_snake_identifier(&name) || reader.table.get("rust").is_some() || !is_xml_name(wire) => name,
        None => {
            reader.missing("rust", "add `rust = \"…\"`, a name in snake_case: the wire name is no identifier");
            name
        }
    }
}

fn read_secret(reader: &Reader<'_>, ty: Option<&FieldType>) -> Option<SecretClass> {
    let (secret, at) = reader.word("secret", SecretClass::ALL, SecretClass::word)?;
    if ty.is_some_and(|ty| *ty != FieldType::Text) {
        let title = format!("{} cannot be secret", reader.name);
        reader.faults.add(at, title, "only `text` can be secret");
    }
    Some(secret)
}

fn read_echo(reader: &Reader<'_>, role: Role) -> bool {
    let echo = reader.flag("echo");
    if let Some(entry) = reader.table.get("echo").filter(|_| echo && role != Role::Response) {
        reader.faults.add(entry.at, "only a response can echo a request", "delete `echo`");
    }
    echo
}

fn read_empty(reader: &Reader<'_>, ty: Option<&FieldType>) -> bool {
    let empty = reader.flag("empty");
    let wrong = empty && ty.is_some_and(|ty| *ty != FieldType::Text);
    if let Some(entry) = reader.table.get("empty").filter(|_| wrong) {
        let label = "only an empty `text` is a value: delete `empty`";
        reader.faults.add(entry.at, format!("`empty` does not fit the type of {}", reader.name), label);
    }
    empty
}

fn read_encrypted(reader: &Reader<'_>, ty: Option<&FieldType>) -> bool {
    let encrypted = reader.flag("encrypted");
    let wrong = encrypted && ty.is_some_and(|ty| *ty != FieldType::Text);
    if let Some(entry) = reader.table.get("encrypted").filter(|_| wrong) {
        let title = format!("{} cannot be encrypted", reader.name);
        reader.faults.add(entry.at, title, "only `text` can be encrypted");
    }
    encrypted
}

fn read_json(reader: &Reader<'_>, ty: Option<&FieldType>, known: &Known<'_>) -> bool {
    let json = reader.flag("json");
    let Some(entry) = reader.table.get("json").filter(|_| json) else { return json };
    if ty.is_some_and(|ty| Known::object_of(ty).is_none()) {
        let title = format!("`json` does not fit the type of {}", reader.name);
        reader.faults.add(entry.at, title, "only an object or a list can stand as JSON in a string: delete `json`");
    } else if known.xml {
        reader.faults.add(entry.at, "this gateway speaks XML", "objects are elements there: delete `json`");
    }
    json
}

fn read_place(reader: &Reader<'_>, role: Role) -> Place {
    let Some(found) = reader.text("at") else { return Place::Content };
    if found.text != "envelope" {
        reader.faults.add(found.at, format!("`{}` is no place", found.text), "write `envelope`, or leave `at` out");
        return Place::Content;
    }
    if role == Role::Object {
        reader.faults.add(found.at, "a part of a message has no envelope", "delete `at`");
    }
    Place::Envelope
}

fn placeholder(wire: &str) -> Field {
    Field {
        wire: wire.to_owned(),
        rust: snake_case(wire),
        label: String::new(),
        need: Need::Optional,
        ty: FieldType::Text,
        len: None,
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
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{ACME, OPAL, check};

    const BANK: &str = r#"bank      = { need = "O", type = "bank",                                zh = "银行" }"#;

    /// Replaces the row `bank` of the request.
    fn check_row(row: &str, expected: &[&str]) {
        check(BANK, row, expected);
    }

    #[test]
    fn a_row_keeps_what_it_says() {
        let row = r#"bankNO = { need = "O", type = "text", len = "max 9 digits", zh = "银行", secret = "token", also = ["bank_no", "BANK"], fixed = "12", doc = "Any.", unsure = "Who knows." }"#;
        let text = ACME.replace(BANK, row).replace(", bank = \"OTHER\"", "");
        let gateway = crate::load_text("acme.toml", &text).unwrap_or_else(|report| panic!("{report}"));
        let field = gateway.interfaces[0].outbound().field("bankNO").expect("the row is there");
        assert_eq!((field.rust.as_str(), field.label.as_str()), ("bank_no", "银行"));
        assert_eq!((field.secret, field.fixed.as_deref()), (Some(SecretClass::Token), Some("12")));
        assert_eq!(field.also, ["bank_no", "BANK"]);
        assert_eq!((field.doc.as_deref(), field.unsure.as_deref()), (Some("Any."), Some("Who knows.")));
    }

    #[test]
    fn unknown_keys_are_mistakes() {
        check_row(
            r#"bank = { need = "O", type = "bank", zh = "银行", lable = "x", secrte = "pan" }"#,
            &[
                "lable | unknown key `lable` | this key means nothing here",
                "secrte | unknown key `secrte` | did you mean `secret`?",
            ],
        );
    }

    #[test]
    fn many_unknown_keys_are_one_mistake() {
        check_row(
            r#"bank = { need = "O", type = "bank", zh = "银行", v = 1, w = 1, x = 1, yy = 1, zz = 1 }"#,
            &["v | 5 unknown keys, from `v` to `zz` | is a header such as `[request.fields]` missing above?"],
        );
    }

    #[test]
    fn a_misspelt_key_is_not_also_missing() {
        check_row(
            r#"bank = { ned = "O", type = "bank", zh = "银行" }"#,
            &["ned | unknown key `ned` | did you mean `need`?"],
        );
    }

    #[test]
    fn every_row_has_need_type_and_label() {
        check_row(
            "bank = {}",
            &[
                "bank | `bank` has no `need` | add `need = \"…\"`: `M`, `C` or `O`",
                "bank | `bank` has no `type` | add `type = \"…\"`: `text`, `amount`, `int`, `date`, `datetime`, or the id of an enum or a type",
                "bank | `bank` has no `zh` | add `zh = \"…\"`, the label in the document",
            ],
        );
        check_row("bank = 1", &["1 | `bank` must be a table, not a number | write `{ key = value, … }`"]);
    }

    #[test]
    fn values_must_have_the_right_type() {
        check_row(
            r#"bank = { need = "X", type = "bank", zh = 1, echo = "yes", also = "b", at = "root" }"#,
            &[
                "\"X\" | `X` is no `need` | write `M`, `C` or `O`",
                "1 | `zh` must be text, not a number | write it in quotes",
                "\"yes\" | `echo` must be true or false, not text | write `true` or `false`",
                "\"b\" | `also` must be a list of texts, not text | write `[\"…\", \"…\"]`",
                "\"root\" | `root` is no place | write `envelope`, or leave `at` out",
            ],
        );
        check_row(
            r#"bank = { need = "O", type = "bank", zh = "" }"#,
            &["\"\" | `zh` is empty | write something, or leave the key out"],
        );
    }

    #[test]
    fn only_a_text_can_be_secret_or_empty() {
        check_row(
            r#"bank = { need = "O", type = "bank", zh = "银行", secret = "pan", empty = true }"#,
            &[
                "\"pan\" | `bank` cannot be secret | only `text` can be secret",
                "empty | `empty` does not fit the type of `bank` | only an empty `text` is a value: delete `empty`",
            ],
        );
    }

    #[test]
    fn only_a_response_echoes_and_a_part_has_no_envelope() {
        check_row(
            r#"bank = { need = "O", type = "bank", zh = "银行", echo = true }"#,
            &["echo | only a response can echo a request | delete `echo`"],
        );
        check(
            r#"zh = "商品编号""#,
            r#"zh = "商品编号", at = "envelope""#,
            &["\"envelope\" | a part of a message has no envelope | delete `at`"],
        );
    }

    #[test]
    fn a_fixed_text_fits_its_own_row() {
        check(
            r#"fixed = "1.0""#,
            r#"fixed = "1.00""#,
            &[
                "\"1.00\" | `fixed` does not fit its own row: `version` has 4 characters, its row allows exactly 3 characters | write exactly 3 characters",
            ],
        );
        check(
            r#"type = "bank",                                zh = "银行" }
expire"#,
            r#"type = "bank", zh = "银行", fixed = "XYZ" }
expire"#,
            &[
                "\"XYZ\" | `fixed` does not fit its own row: `XYZ` is no value of `bank` | write `ICBC` or `ABC`",
                "\"OTHER\" | `bank` is always `XYZ` | write `XYZ`, or leave the field out",
            ],
        );
    }

    #[test]
    fn a_wire_name_is_the_name_of_an_element() {
        check(
            BANK,
            &format!("\"bank no\" = {{ need = \"O\", type = \"bank\", zh = \"银行\" }}\n{BANK}"),
            &["\"bank no\" | `bank no` cannot be the name of an element | write the name as it is on the wire"],
        );
        check(
            BANK,
            &format!("bank-no = {{ need = \"O\", type = \"bank\", zh = \"银行\" }}\n{BANK}"),
            &[
                "bank-no | `bank-no` has no `rust` | add `rust = \"…\"`, a name in snake_case: the wire name is no identifier",
            ],
        );
        check(
            r#"rust = "kind""#,
            r#"rust = "type""#,
            &["\"type\" | `type` cannot name a field in Rust | write a name in snake_case that is no keyword"],
        );
    }

    #[test]
    fn only_text_is_encrypted() {
        let gateway = crate::load_text("opal.toml", OPAL).unwrap();
        assert!(gateway.interfaces[0].outbound().field("card").is_some_and(|field| field.encrypted));
        check_row(
            r#"bank = { need = "O", type = "bank", zh = "银行", encrypted = true }"#,
            &["encrypted | `bank` cannot be encrypted | only `text` can be encrypted"],
        );
    }
}
