//! Reads errata and tells the stale ones: what was observed must be what the row says.

use crate::diagnostic::{Faults, Span};
use crate::known::Known;
use crate::message::Sheet;
use crate::model::{Claim, Erratum};
use crate::names::nearest;
use crate::read::{Reader, Text, list};
use crate::tree::{Entry, Node, Table, Tree};

/// Reads `[[errata]]` about these messages and about everything that the gateway defines.
pub(crate) fn read(reader: &Reader<'_>, known: &Known<'_>, sheets: &[&Sheet<'_>]) -> Vec<Erratum> {
    let mut errata = Vec::new();
    for (table, at) in reader.tables("errata") {
        let inner = Reader::new(reader.faults, table, at, "an erratum");
        let field =
            inner.need("field", "add `field = \"…\"`, such as `request.phoneNO`, `path`, `container` or `sample`");
        let evidence = inner.own_need("evidence", "add `evidence = \"…\"`: how that is known");
        let document = inner.entry("document");
        let observed = inner.entry("observed");
        if document.is_none() {
            inner.missing("document", "add what the document says: `document = { need = \"M\" }`");
        }
        if observed.is_none() {
            inner.missing("observed", "add what holds: `observed = { need = \"O\" }`");
        }
        if let (Some(field), Some(document), Some(observed)) = (field, document, observed) {
            let faults = reader.faults;
            let claims = if FREE.contains(&field.text) {
                free(faults, document, observed)
            } else {
                find(faults, known, sheets, field).and_then(|row| about_row(faults, row, document, observed))
            };
            if let Some((document, observed)) = claims {
                errata.push(Erratum { field: field.text.to_owned(), document, observed, evidence });
            }
        }
        inner.finish();
    }
    errata
}

/// A row or a value of an enum: its name on the wire and its keys.
type Found<'a> = (&'a str, &'a Table);

fn find<'a>(faults: &Faults, known: &'a Known<'_>, sheets: &[&'a Sheet<'_>], path: Text<'a>) -> Option<Found<'a>> {
    let unknown = |title: String, label: &str| {
        if known.complete {
            faults.add(path.at, title, label);
        }
        None
    };
    let shape = "write `request.phoneNO`, `types.goods.price`, `enums.state.S`, or `path`, `container`, `sample`";
    let Some((place, wire)) = path.text.split_once('.') else {
        return unknown(format!("`{}` names no row", path.text), shape);
    };
    let sheet = match place {
        "types" | "enums" => {
            let Some((id, wire)) = wire.split_once('.') else {
                return unknown(format!("`{}` names no row", path.text), shape);
            };
            if place == "enums" {
                let Some(def) = known.find_enum(id) else {
                    return unknown(format!("there is no enum `{id}`"), "write the id of an enum");
                };
                let value = def.values.iter().find(|entry| entry.key == wire);
                let row = value.and_then(|entry| entry.table().map(|table| (entry.key.as_str(), table)));
                return row.or_else(|| unknown(format!("`{id}` has no value `{wire}`"), "write the text on the wire"));
            }
            let Some(def) = known.find_type(id) else {
                return unknown(format!("there is no type `{id}`"), "write the id of a type");
            };
            return row_of(faults, &def.sheet, Text { text: wire, at: path.at });
        }
        place => sheets.iter().find(|sheet| sheet.role.word() == place),
    };
    let Some(sheet) = sheet else {
        let here: Vec<&str> = sheets.iter().map(|sheet| sheet.role.word()).chain(["types", "enums"]).collect();
        return unknown(format!("there is no `{place}` here"), &format!("write {}", list(&here)));
    };
    row_of(faults, sheet, Text { text: wire, at: path.at })
}

fn row_of<'a>(faults: &Faults, sheet: &'a Sheet<'_>, name: Text<'_>) -> Option<Found<'a>> {
    let row = sheet.named(faults, name)?;
    row.entry.table().map(|table| (row.entry.key.as_str(), table))
}

/// Two tables with keys of a row.
fn about_row(faults: &Faults, row: Found<'_>, document: &Entry, observed: &Entry) -> Option<(Claim, Claim)> {
    let document_rows = claims(faults, document)?;
    let observed_rows = claims(faults, observed)?;
    for (key, at, node) in &observed_rows {
        if !says(row, key, node) {
            let holds = actual(row, key);
            let title = format!("a stale erratum: the row has {holds}, not what was observed");
            faults.add(*at, title, "correct the row, or the erratum");
        } else if document_rows.iter().any(|(other, _, claimed)| other == key && *claimed == *node) {
            faults.add(
                *at,
                format!("document and observed say the same about `{key}`"),
                "delete it: there is nothing to correct",
            );
        }
    }
    for (key, at, node) in &document_rows {
        if !observed_rows.iter().any(|(other, ..)| other == key) && says(row, key, node) {
            faults.add(*at, "a stale erratum: the row agrees with the document", "delete it, or say what was observed");
        }
    }
    let claim = |rows: Vec<(&str, Span, &Node)>| {
        Claim::Row(rows.into_iter().map(|(key, _, node)| (key.to_owned(), spell(node))).collect())
    };
    Some((claim(document_rows), claim(observed_rows)))
}

fn claims<'a>(faults: &Faults, side: &'a Entry) -> Option<Vec<(&'a str, Span, &'a Node)>> {
    let Some(table) = side.table() else {
        let label = format!("write `{} = {{ need = \"…\" }}` with {}", side.key, list(KEYS));
        faults.add(side.node.span, format!("`{}` of an erratum about a row must be a table", side.key), label);
        return None;
    };
    for entry in table.entries.iter().filter(|entry| !KEYS.contains(&entry.key.as_str())) {
        let label = match nearest(&entry.key, KEYS.iter().copied()) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("write {}", list(KEYS)),
        };
        faults.add(entry.at, format!("an erratum cannot be about `{}`", entry.key), label);
    }
    let known = table.entries.iter().filter(|entry| KEYS.contains(&entry.key.as_str()));
    Some(known.map(|entry| (entry.key.as_str(), entry.node.span, &entry.node)).collect())
}

/// Whether the row has this value under this key.
fn says((wire, row): Found<'_>, key: &str, node: &Node) -> bool {
    if key == "name" {
        return node.value == Tree::Text(wire.to_owned());
    }
    match row.get(key) {
        Some(entry) => entry.node == *node,
        None => match (key, &node.value) {
            ("at", Tree::Text(text)) => text == "content",
            ("also", Tree::List(items)) => items.is_empty(),
            _ => false,
        },
    }
}

fn actual((wire, row): Found<'_>, key: &str) -> String {
    match (key, row.get(key)) {
        ("name", _) => format!("the name `{wire}`"),
        (_, Some(entry)) => format!("`{key} = {}`", quote(&entry.node)),
        (_, None) => format!("no `{key}`"),
    }
}

fn quote(node: &Node) -> String {
    match &node.value {
        Tree::List(items) => format!("[{}]", items.iter().map(quote).collect::<Vec<_>>().join(", ")),
        _ => format!("\"{}\"", spell(node)),
    }
}

fn spell(node: &Node) -> String {
    match &node.value {
        Tree::Text(text) => text.clone(),
        Tree::List(items) => items.iter().map(spell).collect::<Vec<_>>().join(", "),
        other => other.noun().to_owned(),
    }
}

/// Two free texts.
fn free(faults: &Faults, document: &Entry, observed: &Entry) -> Option<(Claim, Claim)> {
    let text = |side: &Entry| match &side.node.value {
        Tree::Text(text) if !text.is_empty() => Some(text.clone()),
        _ => {
            faults.add(
                side.node.span,
                format!("`{}` of this erratum must be text", side.key),
                "write a sentence in quotes",
            );
            None
        }
    };
    let (claimed, holds) = (text(document), text(observed));
    if claimed.is_some() && claimed == holds {
        faults.add(
            observed.node.span,
            "document and observed say the same",
            "delete the erratum: there is nothing to correct",
        );
    }
    Some((Claim::Text(claimed?), Claim::Text(holds?)))
}

/// What an erratum may say about a row.
const KEYS: &[&str] = &["name", "need", "len", "type", "wire", "also", "at"];

/// Errata that are not about one row.
const FREE: &[&str] = &["path", "container", "sample"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{check, sound};

    #[test]
    fn errata_keep_what_they_say() {
        let gateway = sound("charges = true", "charges = true");
        let [row, sample] = gateway.interfaces[0].errata.as_slice() else { panic!("there are two") };
        assert_eq!(row.document, Claim::Row(vec![("name".into(), "openID".into()), ("need".into(), "O".into())]));
        assert_eq!(sample.observed, Claim::Text("1.00".into()));
    }

    #[test]
    fn what_was_observed_is_what_the_row_says() {
        check(
            r#"observed = { name = "openId", need = "C" }"#,
            r#"observed = { name = "openId", need = "M" }"#,
            &[
                "\"M\" | a stale erratum: the row has `need = \"C\"`, not what was observed | correct the row, or the erratum",
            ],
        );
        check(
            r#"observed = { name = "openId", need = "C" }"#,
            r#"observed = { name = "openid", need = "C", at = "envelope" }"#,
            &[
                "\"openid\" | a stale erratum: the row has the name `openId`, not what was observed | correct the row, or the erratum",
                "\"envelope\" | a stale erratum: the row has no `at`, not what was observed | correct the row, or the erratum",
            ],
        );
    }

    #[test]
    fn a_document_that_is_right_needs_no_erratum() {
        check(
            r#"document = { name = "openID", need = "O" }"#,
            r#"document = { name = "openID", need = "C" }"#,
            &["\"C\" | document and observed say the same about `need` | delete it: there is nothing to correct"],
        );
        check(
            r#"document = { name = "openID", need = "O" }"#,
            r#"document = { name = "openID", need = "O", len = "max 128 chars" }"#,
            &[
                "\"max 128 chars\" | a stale erratum: the row agrees with the document | delete it, or say what was observed",
            ],
        );
        check(
            "document = \"1.005\"",
            "document = \"1.00\"",
            &["\"1.00\" | document and observed say the same | delete the erratum: there is nothing to correct"],
        );
    }

    #[test]
    fn an_absent_key_can_be_observed() {
        let document = r#"document = { name = "openID", need = "O" }"#;
        sound(document, r#"document = { name = "openID", need = "O", at = "envelope", also = ["open"] }"#);
    }

    #[test]
    fn errata_name_a_row() {
        let field = "field    = \"request.openId\"";
        for (instead, expected) in [
            ("request.openid", "the request has no field `openid` | did you mean `openId`?"),
            ("ack.x", "there is no `ack` here | write `request`, `response`, `fault`, `types` or `enums`"),
            (
                "openId",
                "`openId` names no row | write `request.phoneNO`, `types.goods.price`, `enums.state.S`, or `path`, `container`, `sample`",
            ),
            ("types.good.price", "there is no type `good` | write the id of a type"),
            ("enums.bank.XYZ", "`bank` has no value `XYZ` | write the text on the wire"),
        ] {
            check(field, &format!("field    = \"{instead}\""), &[&format!("\"{instead}\" | {expected}")]);
        }
    }

    #[test]
    fn errata_about_types_enums_and_faults() {
        let gateway = "\n[[errata]]\nfield = \"types.goods.price\"\ndocument = { wire = \"yuan\" }\nobserved = { wire = \"fen\" }\nevidence = \"x\"\n\n[[errata]]\nfield = \"enums.bank.ABC\"\ndocument = { name = \"ABOC\" }\nobserved = { name = \"ABC\" }\nevidence = \"x\"\n\n[[errata]]\nfield = \"fault.errMsg\"\ndocument = { need = \"M\" }\nobserved = { need = \"O\" }\nevidence = \"x\"\n\n[types.payer]";
        assert_eq!(sound("[types.payer]", gateway).errata.len(), 3);
    }

    #[test]
    fn both_sides_have_the_right_shape() {
        check(
            "document = \"1.005\"",
            "document = { name = \"x\" }",
            &["{ name = \"x\" } | `document` of this erratum must be text | write a sentence in quotes"],
        );
        check(
            r#"document = { name = "openID", need = "O" }"#,
            r#"document = { name = "openID", nede = "O" }"#,
            &["nede | an erratum cannot be about `nede` | write `name`, `need`, `len`, `type`, `wire`, `also` or `at`"],
        );
        check(
            "evidence = \"the sample spells openId\"",
            "",
            &[
                "[[interfaces.trade_create.errata]] | an erratum has no `evidence` | add `evidence = \"…\"`: how that is known",
            ],
        );
    }
}
