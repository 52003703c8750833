//! Holds the values of an example against its table.

use tongbao_schema::{Need, RuleKind};

use crate::diagnostic::{Faults, Span};
use crate::field::Row;
use crate::known::Known;
use crate::message::Sheet;
use crate::model::{FieldType, Rule, Value, Values};
use crate::read::{Text, list, table_of};
use crate::tree::{Node, Table, Tree};
use crate::value::{Unlisted, fit};

/// Holds the values of one message against its table.
pub(crate) struct Conform<'a> {
    pub(crate) faults: &'a Faults,
    pub(crate) known: &'a Known<'a>,
    /// Whether the message comes from the gateway: its enums may have values that are not listed.
    pub(crate) inbound: bool,
}

impl Conform<'_> {
    /// The values of a message or object, after noting what does not fit.
    pub(crate) fn message(&self, sheet: &Sheet<'_>, table: &Table, at: Span) -> Values {
        let mut values = Vec::new();
        let mut misspelt = Vec::new();
        for entry in &table.entries {
            let name = Text { text: &entry.key, at: entry.at };
            let Some(row) = sheet.named(self.faults, name) else {
                misspelt.extend(sheet.meant(&entry.key));
                continue;
            };
            if let Some(value) = self.value(row, &entry.node) {
                values.push((entry.key.clone(), value));
            }
        }
        let there = |wire: &str| {
            let fixed = || sheet.row(wire).is_some_and(|row| row.field.fixed.is_some());
            table.get(wire).is_some() || misspelt.contains(&wire) || fixed()
        };
        let required = |row: &&Row<'_>| row.field.need == Need::Mandatory;
        let lacking = sheet.rows.iter().filter(required).map(|row| row.field.wire.as_str()).filter(|wire| !there(wire));
        let lacking: Vec<&str> = lacking.collect();
        if let [first, others @ ..] = lacking.as_slice() {
            let names = others.iter().fold(format!("`{first}`"), |names, name| format!("{names}, `{name}`"));
            let (verb, label) = if others.is_empty() {
                ("is", "it is mandatory: add it")
            } else {
                ("are", "they are mandatory: add them")
            };
            self.faults.add(at, format!("{names} {verb} missing in this example"), label);
        }
        self.conditions(sheet, table, at, &there);
        for rule in &sheet.rules {
            self.rule(rule, at, &there);
        }
        values
    }

    fn value(&self, row: &Row<'_>, node: &Node) -> Option<Value> {
        let wire = row.field.wire.as_str();
        let nested = Known::object_of(&row.field.ty).and_then(|id| self.known.find_type(id));
        match (&row.field.ty, &node.value) {
            _ if !row.sound => None,
            (FieldType::Object(_), Tree::Table(table)) => {
                nested.map(|def| Value::Object(self.message(&def.sheet, table, node.span)))
            }
            (FieldType::List { count, .. }, Tree::List(items)) => {
                let (min, max) = *count;
                if !u32::try_from(items.len()).is_ok_and(|count| (min..=max).contains(&count)) {
                    let title = format!("`{wire}` has {} items, its row allows {min} to {max}", items.len());
                    self.faults.add(node.span, title, "add or delete some");
                }
                let tables =
                    items.iter().filter_map(|item| table_of(self.faults, wire, item).map(|table| (table, item.span)));
                nested.map(|def| Value::List(tables.map(|(table, at)| self.message(&def.sheet, table, at)).collect()))
            }
            (FieldType::Object(_), other) => {
                let title = format!("`{wire}` must be an object, not {}", other.noun());
                self.faults.add(node.span, title, "write `{ field = \"…\" }`");
                None
            }
            (FieldType::List { .. }, other) => {
                let title = format!("`{wire}` must be a list of objects, not {}", other.noun());
                self.faults.add(node.span, title, "write `[{ field = \"…\" }]`");
                None
            }
            (_, Tree::Text(text)) => {
                self.text(row, node, text);
                Some(Value::Text(text.clone()))
            }
            (_, other) => {
                let title = format!("`{wire}` must be the text on the wire, not {}", other.noun());
                self.faults.add(node.span, title, "write it in quotes");
                None
            }
        }
    }

    fn text(&self, row: &Row<'_>, node: &Node, text: &str) {
        if let Some(fixed) = row.field.fixed.as_deref().filter(|fixed| *fixed != text) {
            let title = format!("`{}` is always `{fixed}`", row.field.wire);
            self.faults.add(node.span, title, format!("write `{fixed}`, or leave the field out"));
            return;
        }
        let unlisted = if self.inbound { Unlisted::Kept } else { Unlisted::Refused };
        if let Err((title, label)) = fit(self.known, &row.field, text, unlisted) {
            self.faults.add(node.span, title, label);
        }
    }

    fn conditions(&self, sheet: &Sheet<'_>, table: &Table, at: Span, there: &dyn Fn(&str) -> bool) {
        for row in sheet.rows.iter().filter(|row| !there(&row.field.wire)) {
            let met = row.field.when.iter().find_map(|condition| {
                let other = sheet.row(&condition.field)?;
                let text = present(other, table)?;
                condition.values.iter().any(|value| value == text).then_some((&condition.field, text))
            });
            if let Some((other, text)) = met {
                let title = format!("`{}` is missing, though `{other}` is `{text}`", row.field.wire);
                self.faults.add(at, title, "add it, or correct its `when`");
            }
        }
    }

    fn rule(&self, rule: &Rule, at: Span, there: &dyn Fn(&str) -> bool) {
        let count = rule.fields.iter().filter(|wire| there(wire)).count();
        let all = rule.fields.len();
        let (kept, wish) = match rule.kind {
            RuleKind::AtLeastOne => (count >= 1, "at least one of"),
            RuleKind::ExactlyOne => (count == 1, "exactly one of"),
            RuleKind::AtMostOne => (count <= 1, "at most one of"),
            RuleKind::Together => (count == 0 || count == all, "all or none of"),
        };
        if !kept {
            let names: Vec<&str> = rule.fields.iter().map(String::as_str).collect();
            let title = format!("the example breaks the rule `{}`", rule.kind.word());
            self.faults.add(at, title, format!("give {wish} {}", list(&names)));
        }
    }
}

/// The text that a row has in an example: what stands there, or else what is fixed.
pub(crate) fn present<'a>(row: &'a Row<'_>, table: &'a Table) -> Option<&'a str> {
    match table.get(&row.field.wire).map(|entry| &entry.node.value) {
        Some(Tree::Text(text)) => Some(text),
        Some(_) => None,
        None => row.field.fixed.as_deref(),
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{check, sound};

    #[test]
    fn unknown_and_missing_fields() {
        check(
            "request  = { ordId = \"20250501000001\" }",
            "request  = { ordid = \"20250501000001\" }",
            &["ordid | the request has no field `ordid` | did you mean `ordId`?"],
        );
        check(
            "{ merOrdId = \"20250501000002\", transAmt = \"1.00\", goodsDesc = \"测试\", payType = \"JSAPI\", bank = \"OTHER\" }",
            "{ merOrdId = \"20250501000002\" }",
            &[
                "request | `transAmt`, `goodsDesc`, `payType` are missing in this example | they are mandatory: add them",
            ],
        );
    }

    #[test]
    fn texts_fit_type_and_length() {
        for (piece, instead, expected) in [
            (
                "\"测试商品\"",
                "\"测试商品a\"",
                "\"测试商品a\" | `goodsDesc` has 9 GBK bytes, its row allows at most 8 GBK bytes | write at most 8 GBK bytes",
            ),
            (
                "\"测试商品\"",
                "\"😀\"",
                "\"😀\" | `goodsDesc` has a character that is not in gbk | write it with characters of the gateway's charset",
            ),
            (
                "\"134567890123456789\"",
                "\"13456789x\"",
                "\"13456789x\" | `authCode` has something other than digits | write at most 128 digits",
            ),
            (
                "\"20250501133000\"",
                "\"20250230133000\"",
                "\"20250230133000\" | `expire` is no `yyyyMMddHHmmss` | write `yyyyMMddHHmmss` with a day of the calendar",
            ),
            (
                "day = \"2025-05-01\"",
                "day = 2025-05-01",
                "2025-05-01 | `day` must be the text on the wire, not a date | write it in quotes",
            ),
            (
                "price = \"100\"",
                "price = \"1.00\"",
                "\"1.00\" | `price` is no amount in `fen` | write fen: `100` for ¥1.00",
            ),
            (
                "quantity = \"1\"",
                "quantity = \"0\"",
                "\"0\" | `quantity` is not in `1..9999` | write a whole number in the range",
            ),
            (
                "payType = \"JSAPI\"",
                "payType = \"APP\"",
                "\"APP\" | `APP` is no value of `pay_type` | write `MICROPAY` or `JSAPI`",
            ),
            (
                "{ cert = \"11010519491231002X\" }",
                "{}",
                "{} | `cert` is missing in this example | it is mandatory: add it",
            ),
            (
                "{ cert = \"11010519491231002X\" }",
                "\"x\"",
                "\"x\" | `payer` must be an object, not text | write `{ field = \"…\" }`",
            ),
            (
                "ack    = {}",
                "ack    = { result = \"FAILURE\" }",
                "\"FAILURE\" | `result` is always `SUCCESS` | write `SUCCESS`, or leave the field out",
            ),
            (
                "transAmt = \"1\", bank",
                "transAmt = \"2\", bank",
                "\"2\" | `transAmt` does not echo the request | write the text of the request",
            ),
            (
                "errMsg = \"验签失败\"",
                "errMsg = \"\"",
                "\"\" | `errMsg` is empty, which is the same as absent | leave the field out, or add `empty = true` to its row",
            ),
        ] {
            check(piece, instead, &[expected]);
        }
    }

    #[test]
    fn replies_and_open_enums_keep_what_is_not_listed() {
        sound("bank = \"NEWBANK\"", "bank = \"OLDBANK\"");
        sound("bank = \"OTHER\"", "bank = \"WHATEVER\"");
        sound("response = { trdState = \"00\" }", "response = { trdState = \"77\" }");
    }

    #[test]
    fn lists_have_their_count() {
        let goods = "[{ goodsId = \"G1\", price = \"100\", quantity = \"1\" }]";
        check(goods, "[]", &["[] | `goods` has 0 items, its row allows 1 to 2 | add or delete some"]);
        check(goods, "[\"x\"]", &["\"x\" | `goods` must be a table, not text | write `{ key = value, … }`"]);
        check(goods, "\"x\"", &["\"x\" | `goods` must be a list of objects, not text | write `[{ field = \"…\" }]`"]);
    }

    #[test]
    fn conditions_and_rules_hold() {
        check(
            ", authCode = \"134567890123456789\"",
            "",
            &["request | `authCode` is missing, though `payType` is `MICROPAY` | add it, or correct its `when`"],
        );
        check(
            "quantity = \"1\" }",
            "quantity = \"9999\" }",
            &[
                "{ goodsId = \"G1\", price = \"100\", quantity = \"9999\" } | `note` is missing, though `quantity` is `9999` | add it, or correct its `when`",
            ],
        );
        check(
            "bank = \"OTHER\"",
            "openId = \"1\", unionId = \"2\"",
            &["request | the example breaks the rule `at_most_one` | give at most one of `openId` or `unionId`"],
        );
        for (kind, wish) in [("at_least_one", "at least one of"), ("exactly_one", "exactly one of")] {
            let found = format!("request | the example breaks the rule `{kind}` | give {wish} `openId` or `unionId`");
            check("at_most_one", kind, &[&found, &found]);
        }
    }
}
