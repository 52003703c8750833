//! Reads examples.

use tongbao_schema::Role;

use crate::conform::{Conform, present};
use crate::diagnostic::Faults;
use crate::known::Known;
use crate::message::Sheet;
use crate::model::{Example, FieldType, Origin};
use crate::read::{Reader, table_of};
use crate::tree::{Table, Tree};
use crate::value::fen;

/// Reads `[[examples]]` of an interface with these messages.
pub(crate) fn read(reader: &Reader<'_>, known: &Known<'_>, notification: bool, sheets: &[&Sheet<'_>]) -> Vec<Example> {
    let tables = reader.tables("examples");
    if tables.is_empty() && reader.table.get("examples").is_none() {
        reader.missing("examples", "add `[[examples]]`: every interface needs at least one");
    }
    let mut examples: Vec<Example> = Vec::new();
    for (table, at) in tables {
        let inner = Reader::new(reader.faults, table, at, "an example");
        let example = read_one(&inner, known, notification, sheets);
        if examples.iter().any(|other| !example.name.is_empty() && other.name == example.name) {
            let at = table.get("name").map_or(at, |entry| entry.node.span);
            reader.faults.add(at, format!("a second example is named `{}`", example.name), "give it another name");
        }
        inner.finish();
        examples.push(example);
    }
    examples
}

fn read_one(reader: &Reader<'_>, known: &Known<'_>, notification: bool, sheets: &[&Sheet<'_>]) -> Example {
    let mut messages = Vec::new();
    let roles: &[Role] =
        if notification { &[Role::Notify, Role::Ack] } else { &[Role::Request, Role::Response, Role::Fault] };
    for role in roles {
        let Some(entry) = reader.entry(role.word()) else { continue };
        let Some(table) = table_of(reader.faults, role.word(), &entry.node) else { continue };
        match sheets.iter().find(|sheet| sheet.role == *role) {
            Some(sheet) => {
                let conform = Conform { faults: reader.faults, known, inbound: role.inbound() };
                messages.push((*role, conform.message(sheet, table, entry.at)));
            }
            None if *role == Role::Fault && known.complete => {
                reader.faults.add(entry.at, "the gateway has no fault", "add `[fault]` to the gateway, or delete this");
            }
            None => {}
        }
    }
    check_halves(reader, notification);
    if let (Some(request), Some(response)) = (reader.table.table("request"), reader.table.table("response")) {
        check_echo(reader.faults, sheets, request, response);
    }
    Example {
        name: reader.own_need("name", "add `name = \"…\"`"),
        origin: reader.need_word("origin", Origin::ALL, Origin::word).unwrap_or(Origin::Constructed),
        doc: reader.own("doc"),
        messages,
    }
}

/// An example has both halves of the exchange.
fn check_halves(reader: &Reader<'_>, notification: bool) {
    let has = |key: &str| reader.table.get(key).is_some();
    let (first, second) = if notification { ("notify", "ack") } else { ("request", "response") };
    if !has(first) {
        reader.missing(first, &format!("add `{first} = {{ … }}`"));
    }
    if !has(second) && (notification || !has("fault")) {
        let or = if notification { "" } else { " or `fault = { … }`" };
        reader.missing(second, &format!("add `{second} = {{ … }}`{or}"));
    }
    if let Some(entry) = reader.table.get("fault").filter(|_| has("response")) {
        reader.faults.add(entry.at, "a fault comes instead of a response", "write them as two examples");
    }
}

fn check_echo(faults: &Faults, sheets: &[&Sheet<'_>], request: &Table, response: &Table) {
    let of = |role| sheets.iter().find(|sheet| sheet.role == role);
    let (Some(asked), Some(answered)) = (of(Role::Request), of(Role::Response)) else { return };
    for row in answered.rows.iter().filter(|row| row.field.echo && row.sound) {
        let wire = &row.field.wire;
        let sent = asked.row(wire).and_then(|row| present(row, request));
        let (Some(sent), Some(Tree::Text(back))) = (sent, response.get(wire).map(|entry| &entry.node.value)) else {
            continue;
        };
        let same = match row.field.ty {
            FieldType::Amount(form) => fen(sent, form) == fen(back, form),
            _ => sent == back,
        };
        if let Some(entry) = response.get(wire).filter(|_| !same) {
            faults.add(entry.node.span, format!("`{wire}` does not echo the request"), "write the text of the request");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Value;
    use crate::testing::{check, sound};

    #[test]
    fn values_keep_their_order_and_shape() {
        let gateway = sound("charges = true", "charges = true");
        let example = &gateway.interfaces[0].examples[0];
        assert_eq!((example.name.as_str(), example.origin), ("micropay", Origin::Document));
        let request = example.message(Role::Request).expect("there is a request");
        let names: Vec<&str> = request.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(
            names,
            ["merOrdId", "transAmt", "goodsDesc", "attach", "payType", "authCode", "expire", "day", "payer", "goods"]
        );
        assert_eq!(request[3].1, Value::Text(String::new()));
        assert_eq!(request[8].1, Value::Object(vec![("cert".into(), Value::Text("11010519491231002X".into()))]));
        assert!(matches!(&request[9].1, Value::List(lines) if lines.len() == 1 && lines[0].len() == 3));
        assert!(gateway.interfaces[0].examples[1].message(Role::Fault).is_some());
    }

    #[test]
    fn every_interface_has_an_example() {
        let example = "[[interfaces.trade_query.examples]]\nname     = \"paid\"\norigin   = \"capture\"\nrequest  = { ordId = \"20250501000001\" }\nresponse = { trdState = \"00\" }\n";
        check(
            example,
            "",
            &[
                "trade_query | interface `trade_query` has no `examples` | add `[[examples]]`: every interface needs at least one",
            ],
        );
    }

    #[test]
    fn an_example_is_a_whole_exchange() {
        check(
            "response = { trdState = \"00\" }",
            "",
            &[
                "[[interfaces.trade_query.examples]] | an example has no `response` | add `response = { … }` or `fault = { … }`",
            ],
        );
        check(
            "ack    = {}",
            "",
            &["[[interfaces.trade_notify.examples]] | an example has no `ack` | add `ack = { … }`"],
        );
        check(
            "response = { trdState = \"00\" }",
            "response = { trdState = \"00\" }\nfault = { errCode = \"SIGN\" }",
            &["fault | a fault comes instead of a response | write them as two examples"],
        );
        check(
            "origin   = \"capture\"",
            "origin   = \"captured\"",
            &["\"captured\" | `captured` is no `origin` | did you mean `capture`?"],
        );
        check(
            "name    = \"wrong signature\"",
            "name    = \"micropay\"",
            &["\"micropay\" | a second example is named `micropay` | give it another name"],
        );
    }

    #[test]
    fn a_fault_needs_one_in_the_gateway() {
        let gateway = crate::testing::ACME.replace("[fault", "[falt").replace("[codes.error_code]", "[codes.error]");
        crate::testing::check_text(
            &gateway,
            &[
                "falt | unknown key `falt` | did you mean `fault`?",
                "fault | the gateway has no fault | add `[fault]` to the gateway, or delete this",
            ],
        );
    }
}
