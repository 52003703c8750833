//! Reads `[enums.*]`, `[types.*]` and `[codes.*]`.

use tongbao_schema::{Outcome, Role};

use crate::diagnostic::Faults;
use crate::field_type::BUILT_IN;
use crate::known::{CodesDef, EnumDef, Family, Known, TypeDef};
use crate::message::{self, Sheet};
use crate::model::{Code, CodeTable, Enum, EnumValue};
use crate::names::{is_id, is_upper_camel, upper_camel};
use crate::read::Reader;
use crate::tree::Entry;

/// Reads what a file defines, except the fields of its types: they need all ids, so the second value gives them back.
pub(crate) fn collect<'a>(known: &mut Known<'a>, root: &Reader<'a>, file: &str) -> Vec<(usize, Reader<'a>)> {
    let faults = root.faults;
    for entry in root.entries("enums") {
        if let Some(reader) = define(faults, known, entry, "enum", &[Family::Enums, Family::Types]) {
            known.enums.push(read_enum(entry, &reader, file));
            reader.finish();
        }
    }
    for entry in root.entries("codes") {
        if let Some(reader) = define(faults, known, entry, "code table", &[Family::Codes]) {
            known.codes.push(read_codes(entry, &reader, file));
        }
    }
    let mut bodies = Vec::new();
    for entry in root.entries("types") {
        if let Some(reader) = define(faults, known, entry, "type", &[Family::Enums, Family::Types]) {
            known.types.push(TypeDef {
                id: entry.key.clone(),
                label: reader.own_need("zh", "add `zh = \"…\"`, the label in the document"),
                doc: reader.own("doc"),
                file: file.to_owned(),
                at: entry.at,
                sheet: Sheet::empty(Role::Object),
            });
            bodies.push((known.types.len().saturating_sub(1), reader));
        }
    }
    bodies
}

/// Reads the fields of the types that [`collect`] found.
pub(crate) fn read_types<'a>(known: &mut Known<'a>, bodies: Vec<(usize, Reader<'a>)>) {
    let mut sheets = Vec::new();
    for (at, reader) in bodies {
        sheets.push((at, message::read(&reader, known, Role::Object)));
        reader.finish();
    }
    for (at, sheet) in sheets {
        if let Some(def) = known.types.get_mut(at) {
            def.sheet = sheet;
        }
    }
}

/// What generated modules import beside the gateway's own types.
const GENERATED: &[&str] = &[
    "Amount",
    "BeijingTime",
    "Body",
    "Charset",
    "Code",
    "Codes",
    "Credential",
    "Cvv",
    "Date",
    "Flow",
    "IdCard",
    "Incoming",
    "Interface",
    "Judge",
    "Message",
    "Name",
    "Notification",
    "Option",
    "Outcome",
    "Pan",
    "Phone",
    "Protocol",
    "Request",
    "Secret",
    "Sign",
    "String",
    "Token",
    "UnknownMembers",
    "Unrecognized",
    "Vec",
    "WireEnum",
    "WireSchema",
    "XmlRoot",
];

/// Opens a definition and checks that its id is well-formed and new.
fn define<'a>(
    faults: &'a Faults,
    known: &mut Known<'a>,
    entry: &'a Entry,
    what: &str,
    families: &[Family],
) -> Option<Reader<'a>> {
    let id = entry.key.as_str();
    if !is_id(id) {
        faults.add(
            entry.at,
            format!("`{id}` cannot be the id of a {what}"),
            "write small letters, digits and underscores",
        );
    } else if families.contains(&Family::Types) && BUILT_IN.contains(&id) {
        faults.add(entry.at, format!("`{id}` is a built-in type"), "choose another id");
    } else if families.contains(&Family::Types) && GENERATED.contains(&upper_camel(id).as_str()) {
        let title = format!("`{id}` would be `{}` in Rust, a name that the generated code imports", upper_camel(id));
        faults.add(entry.at, title, "choose another id");
    }
    let ids = families.iter().flat_map(|family| known.ids(*family)).map(|(other, _)| other);
    let typed = families.contains(&Family::Types);
    let alike = |other: &&str| *other == id || typed && upper_camel(other) == upper_camel(id);
    if let Some(other) = ids.into_iter().find(alike) {
        let title = if other == id {
            format!("`{id}` is defined a second time")
        } else {
            format!("`{other}` and `{id}` are both `{}` in Rust", upper_camel(id))
        };
        faults.add(entry.at, title, "choose another id, or delete one of them");
        // Which of the two is meant by those who name the id, nobody knows: neither is unused.
        for family in families {
            known.refer(*family, id);
        }
    }
    let reader = Reader::of(faults, entry, format!("{what} `{id}`"));
    // What refers to it is no second mistake.
    known.complete &= reader.is_some();
    reader
}

fn read_enum<'a>(entry: &Entry, reader: &Reader<'a>, file: &str) -> EnumDef<'a> {
    let faults = reader.faults;
    let entries = reader.entries("values");
    if entries.is_empty() {
        reader.missing("values", &format!("add `[enums.{}.values]`", entry.key));
    }
    let mut values: Vec<EnumValue> = Vec::new();
    for entry in entries {
        let value = read_value(faults, entry);
        if values.iter().any(|other| !value.rust.is_empty() && other.rust == value.rust) {
            let title = format!("a second value has the Rust name `{}`", value.rust);
            faults.add(entry.at, title, "give this one another `rust = \"…\"`");
        }
        values.push(value);
    }
    let model = Enum {
        id: entry.key.clone(),
        rust: upper_camel(&entry.key),
        label: reader.own_need("zh", "add `zh = \"…\"`, the label in the document"),
        doc: reader.own("doc"),
        open: reader.flag("open"),
        values,
        file: file.to_owned(),
    };
    EnumDef { model, at: entry.at, values: entries }
}

fn read_value(faults: &Faults, entry: &Entry) -> EnumValue {
    let wire = entry.key.clone();
    let mut value = EnumValue { rust: String::new(), label: String::new(), en: None, doc: None, outcome: None, wire };
    let Some(reader) = Reader::of(faults, entry, format!("`{}`", entry.key)) else { return value };
    value.rust = match reader.text("rust") {
        Some(rust) if rust.text == RESERVED => {
            faults.add(rust.at, format!("`{RESERVED}` is kept for values that are not listed"), "choose another name");
            String::new()
        }
        Some(rust) if is_upper_camel(rust.text) => rust.text.to_owned(),
        Some(rust) => {
            faults.add(rust.at, format!("`{}` cannot name a variant", rust.text), "write a name in UpperCamelCase");
            String::new()
        }
        None if reader.table.get("rust").is_some() => String::new(),
        None if is_upper_camel(&entry.key) && entry.key != RESERVED => entry.key.clone(),
        None => {
            reader.missing("rust", "add `rust = \"…\"`, a name in UpperCamelCase: the wire text is none");
            String::new()
        }
    };
    value.label = reader.own_need("zh", "add `zh = \"…\"`, the label in the document");
    value.en = reader.own("en");
    value.doc = reader.own("doc");
    value.outcome = reader.word("outcome", Outcome::ALL, Outcome::word).map(|(outcome, _)| outcome);
    reader.finish();
    value
}

fn read_codes(entry: &Entry, reader: &Reader<'_>, file: &str) -> CodesDef {
    let faults = reader.faults;
    if reader.table.entries.is_empty() {
        faults.add(entry.at, format!("the code table `{}` is empty", entry.key), "add a code, or delete the table");
    }
    let codes = reader.table.entries.iter().filter_map(|entry| {
        let reader = Reader::of(faults, entry, format!("`{}`", entry.key))?;
        let code = Code {
            code: entry.key.clone(),
            outcome: reader.need_word("outcome", Outcome::ALL, Outcome::word).unwrap_or(Outcome::Unknown),
            en: reader.own_need("en", "add `en = \"…\"`, the meaning in English"),
            zh: reader.own("zh"),
            doc: reader.own("doc"),
            unsure: reader.own("unsure"),
        };
        reader.finish();
        Some(code)
    });
    let model = CodeTable { id: entry.key.clone(), codes: codes.collect(), file: file.to_owned() };
    CodesDef { model, at: entry.at }
}

/// The variant that reply enums have for what is not listed.
const RESERVED: &str = "Unrecognized";

#[cfg(test)]
mod tests {
    use crate::testing::{check, sound};

    #[test]
    fn definitions_keep_what_they_say() {
        let gateway = sound("charges = true", "charges = true");
        let ids: Vec<&str> = gateway.enums.iter().map(|known| known.rust.as_str()).collect();
        assert_eq!(ids, ["PayType", "Bank", "TradeState"]);
        assert_eq!(
            gateway.find_enum("pay_type").and_then(|known| known.find("JSAPI")).map(|value| value.rust.as_str()),
            Some("JsApi")
        );
        assert_eq!(
            gateway.find_enum("bank").and_then(|known| known.find("ICBC")).map(|value| value.rust.as_str()),
            Some("ICBC")
        );
        assert_eq!(gateway.find_type("goods").and_then(|known| known.doc.as_deref()), Some("One line of the receipt."));
        assert_eq!(gateway.find_codes("result").map(|table| table.codes.len()), Some(2));
    }

    #[test]
    fn values_have_a_variant_and_a_label() {
        let icbc = "ICBC = { zh = \"工商银行\" }";
        check(
            icbc,
            "icbc = { zh = \"工商银行\" }",
            &["icbc | `icbc` has no `rust` | add `rust = \"…\"`, a name in UpperCamelCase: the wire text is none"],
        );
        check(
            icbc,
            "ICBC = { rust = \"icbc\", zh = \"工商银行\" }",
            &["\"icbc\" | `icbc` cannot name a variant | write a name in UpperCamelCase"],
        );
        check(
            icbc,
            "ICBC = { rust = \"ABC\", zh = \"工商银行\" }",
            &["ABC | a second value has the Rust name `ABC` | give this one another `rust = \"…\"`"],
        );
        check(
            icbc,
            "ICBC = { rust = \"Unrecognized\", zh = \"工商银行\" }",
            &["\"Unrecognized\" | `Unrecognized` is kept for values that are not listed | choose another name"],
        );
        check(icbc, "ICBC = {}", &["ICBC | `ICBC` has no `zh` | add `zh = \"…\"`, the label in the document"]);
        check(
            "[enums.bank.values]",
            "[enums.bank.vaules]",
            &["vaules | unknown key `vaules` | did you mean `values`?"],
        );
    }

    #[test]
    fn codes_have_an_outcome_and_english() {
        check("en = \"success\", ", "", &["\"0000\" | `0000` has no `en` | add `en = \"…\"`, the meaning in English"]);
        check(
            "outcome = \"unknown\"",
            "outcome = \"unknwon\"",
            &["\"unknwon\" | `unknwon` is no `outcome` | did you mean `unknown`?"],
        );
    }

    #[test]
    fn ids_are_new_and_well_formed() {
        check(
            "[types.payer]\n",
            "[types.goods_]\nzh = \"x\"\n[types.goods_.fields]\na = { need = \"O\", type = \"bank\", zh = \"x\" }\n[types.payer]\n",
            &[
                "goods_ | `goods_` cannot be the id of a type | write small letters, digits and underscores",
                "goods_ | `goods` and `goods_` are both `Goods` in Rust | choose another id, or delete one of them",
            ],
        );
        check(
            "[enums.bank]\n",
            "[enums.goods]\nzh = \"x\"\nvalues = { A = { zh = \"a\" } }\n[enums.bank]\n",
            &["goods | `goods` is defined a second time | choose another id, or delete one of them"],
        );
        check(
            "[enums.bank]\n",
            "[enums.date]\nzh = \"x\"\nvalues = { A = { zh = \"a\" } }\n[enums.bank]\n",
            &[
                "date | `date` is a built-in type | choose another id",
                "date | nothing refers to the enum `date` | delete it, or use it as a `type`",
            ],
        );
    }
}
