//! Reads the table of a message: its rows, and what must hold between them.

use tongbao_schema::{Need, Role, RuleKind};

use crate::diagnostic::Faults;
use crate::field::{self, Row, is_xml_name};
use crate::known::Known;
use crate::model::{Condition, FieldType, Message, Rule};
use crate::names::nearest;
use crate::read::{Reader, Text, texts_of};
use crate::tree::Tree;
use crate::value::{Unlisted, fit};

/// A message whose rows remember where they stand.
#[derive(Debug)]
pub(crate) struct Sheet<'a> {
    pub(crate) role: Role,
    pub(crate) container: Vec<String>,
    pub(crate) echo_container: Option<String>,
    pub(crate) anonymous: bool,
    pub(crate) word: Option<String>,
    pub(crate) rows: Vec<Row<'a>>,
    pub(crate) rules: Vec<Rule>,
}

impl<'a> Sheet<'a> {
    pub(crate) fn empty(role: Role) -> Self {
        let (container, rows, rules) = (Vec::new(), Vec::new(), Vec::new());
        Self { role, container, echo_container: None, anonymous: false, word: None, rows, rules }
    }

    pub(crate) fn row(&self, wire: &str) -> Option<&Row<'a>> {
        self.rows.iter().find(|row| row.field.wire == wire)
    }

    /// The row that a text names, or a mistake. A message without rows has its mistake already.
    pub(crate) fn named(&self, faults: &Faults, name: Text<'_>) -> Option<&Row<'a>> {
        let row = self.row(name.text);
        if row.is_none() && !self.rows.is_empty() {
            let what = match self.role {
                Role::Object => "type",
                Role::Notify => "notification",
                Role::Ack => "acknowledgement",
                role => role.word(),
            };
            let title = format!("the {what} has no field `{}`", name.text);
            match self.meant(name.text) {
                Some(meant) => faults.add(name.at, title, format!("did you mean `{meant}`?")),
                None => faults.add(name.at, title, "write the wire name of one of its fields"),
            }
        }
        row
    }

    /// The wire name that a wrong one was most likely meant to be.
    pub(crate) fn meant(&self, name: &str) -> Option<&str> {
        nearest(name, self.rows.iter().map(|row| row.field.wire.as_str()))
    }

    pub(crate) fn into_message(self) -> Message {
        Message {
            role: self.role,
            container: self.container,
            echo_container: self.echo_container,
            anonymous: self.anonymous,
            word: self.word,
            fields: self.rows.into_iter().map(|row| row.field).collect(),
            rules: self.rules,
        }
    }
}

/// Of an acknowledgement that is a word with `{field}` at its end: that field of the notification becomes its own.
pub(crate) fn fill_word<'a>(reader: &Reader<'a>, known: &Known<'_>, notify: &Sheet<'a>, ack: &mut Sheet<'a>) {
    let Some((prefix, name)) = ack.word.as_deref().and_then(|word| word.strip_suffix('}')?.split_once('{')) else {
        return;
    };
    let at = reader.table.get("word").map_or(reader.at, |entry| entry.node.span);
    if let Some(row) = notify.named(reader.faults, Text { text: name, at }) {
        let mut row = field::read(reader.faults, known, row.entry, Role::Ack);
        if row.sound && row.field.need != Need::Mandatory {
            let title = format!("`{name}` may be absent, and nothing could be acknowledged then");
            reader.faults.add(at, title, "name a field that is always there");
        }
        row.field.echo = false;
        ack.rows.push(row);
    }
    ack.word = Some(prefix.to_owned());
}

/// Reads a message. Keys that only some messages have are left to the caller, and so is [`Reader::finish`].
pub(crate) fn read<'a>(reader: &Reader<'a>, known: &Known<'_>, role: Role) -> Sheet<'a> {
    let faults = reader.faults;
    let mut sheet = Sheet::empty(role);
    if role == Role::Ack && reader.table.get("word").is_some() {
        let word = reader.text("word");
        if let Some(word) = word.filter(|word| word.text.is_empty() || word.text.contains(char::is_whitespace)) {
            faults.add(word.at, "an acknowledgement is one word", "write it without blanks, or give it fields");
        }
        sheet.word = word.map(|word| word.text.to_owned());
        return sheet;
    }
    if role != Role::Object {
        sheet.container = read_container(reader);
    }
    if role == Role::Response {
        let echo = reader.text("echo").filter(|echo| check_element(faults, *echo));
        sheet.echo_container = echo.map(|echo| echo.text.to_owned());
        sheet.anonymous = reader.flag("anonymous");
    }
    let entries = reader.entries("fields");
    match reader.table.get("fields") {
        None => reader.missing("fields", "add a `fields` table with one line for each field"),
        Some(fields) if fields.table().is_some() && entries.is_empty() => {
            faults.add(fields.at, format!("{} has no fields", reader.name), "add one line for each field");
        }
        Some(_) => {}
    }
    sheet.rows = entries.iter().map(|entry| field::read(faults, known, entry, role)).collect();
    check_names(faults, &sheet);
    let ruled = read_rules(reader, &mut sheet);
    read_conditions(faults, known, &mut sheet, &ruled);
    sheet
}

fn read_container(reader: &Reader<'_>) -> Vec<String> {
    let Some(entry) = reader.entry("container") else {
        reader.missing(
            "container",
            "add `container = \"…\"`, the element that holds the fields; `[]` if it is the root itself",
        );
        return Vec::new();
    };
    let names = match &entry.node.value {
        Tree::List(_) => texts_of(reader.faults, "container", &entry.node),
        _ => reader.text("container").into_iter().collect(),
    };
    names.into_iter().filter(|name| check_element(reader.faults, *name)).map(|name| name.text.to_owned()).collect()
}

fn check_element(faults: &Faults, name: Text<'_>) -> bool {
    let good = is_xml_name(name.text);
    if !good {
        faults.add(name.at, format!("`{}` cannot be the name of an element", name.text), "write the element's name");
    }
    good
}

/// No two rows may have one name, in Rust or on the wire.
fn check_names(faults: &Faults, sheet: &Sheet<'_>) {
    for (at, row) in sheet.rows.iter().enumerate() {
        let before = || sheet.rows.iter().take(at);
        if let Some(other) = before().find(|other| other.field.rust == row.field.rust) {
            let title =
                format!("`{}` and `{}` are both `{}` in Rust", other.field.wire, row.field.wire, row.field.rust);
            faults.add(row.entry.at, title, "give this one another `rust = \"…\"`");
        }
        for also in &row.field.also {
            let taken = sheet.row(also).is_some() || before().any(|other| other.field.also.contains(also));
            if let Some(entry) = row.entry.table().and_then(|table| table.get("also")).filter(|_| taken) {
                let title = format!("`{also}` is already the name of a field of this message");
                faults.add(entry.node.span, title, "leave it out: a reader could not tell the two apart");
            }
        }
    }
}

/// Reads the rules, and gives back every name in them, so that a faulty rule is no second mistake.
fn read_rules<'a>(reader: &Reader<'a>, sheet: &mut Sheet<'_>) -> Vec<&'a str> {
    let faults = reader.faults;
    let mut ruled = Vec::new();
    for (table, at) in reader.tables("rules") {
        let rule = Reader::new(faults, table, at, "a rule");
        let mut kinds = 0_usize;
        for kind in RuleKind::ALL {
            let names = rule.texts(kind.word());
            kinds = kinds.saturating_add(usize::from(rule.table.get(kind.word()).is_some()));
            ruled.extend(names.iter().map(|name| name.text));
            if names.is_empty() {
                continue;
            }
            if let ([only], Some(entry)) = (names.as_slice(), rule.table.get(kind.word())) {
                let title = format!("a rule about `{}` alone says nothing", only.text);
                faults.add(entry.node.span, title, "name the other fields too");
                continue;
            }
            for (at, name) in names.iter().enumerate() {
                sheet.named(faults, *name);
                if names.iter().take(at).any(|other| other.text == name.text) {
                    faults.add(name.at, format!("the rule names `{}` a second time", name.text), "name it once");
                }
            }
            let fields = names.iter().map(|name| name.text.to_owned()).collect();
            sheet.rules.push(Rule { kind: *kind, fields });
        }
        if kinds > 1 || table.entries.is_empty() {
            let label = "write one of `at_least_one`, `exactly_one`, `at_most_one`, `together` in each `[[…rules]]`";
            faults.add(at, "a rule says exactly one thing", label);
        }
        rule.finish();
    }
    ruled
}

/// Reads `when` of every row: now all the rows are known that it may name.
fn read_conditions(faults: &Faults, known: &Known<'_>, sheet: &mut Sheet<'_>, ruled: &[&str]) {
    let mut conditions = Vec::new();
    for row in &sheet.rows {
        conditions.push(read_when(faults, known, sheet, row));
        let conditional = row.field.need == Need::Conditional;
        let when = row.entry.table().and_then(|table| table.get("when"));
        let wire = row.field.wire.as_str();
        match when {
            None if conditional && !ruled.contains(&wire) => {
                let rules = if sheet.role == Role::Object { "rules" } else { &format!("{}.rules", sheet.role.word()) };
                let title = format!("`{wire}` is conditional but nothing says when");
                faults.add(row.entry.at, title, format!("add `when = {{ … }}`, or name it in [[{rules}]]"));
            }
            Some(when) if !conditional && row.entry.table().is_some_and(|table| table.get("need").is_some()) => {
                let title = format!("`{wire}` is `{}`, and `when` is for conditional fields", row.field.need.word());
                faults.add(when.at, title, "write `need = \"C\"`, or delete `when`");
            }
            _ => {}
        }
    }
    for (row, when) in sheet.rows.iter_mut().zip(conditions) {
        row.field.when = when;
    }
}

fn read_when(faults: &Faults, known: &Known<'_>, sheet: &Sheet<'_>, row: &Row<'_>) -> Vec<Condition> {
    let Some(when) = row.entry.table().and_then(|table| table.get("when")) else { return Vec::new() };
    let Some(table) = when.table().filter(|table| !table.entries.is_empty()) else {
        let label = "write `when = { otherField = [\"value\", …] }`";
        faults.add(when.node.span, "`when` names another field and its values", label);
        return Vec::new();
    };
    let mut conditions = Vec::new();
    for entry in &table.entries {
        let values = texts_of(faults, &entry.key, &entry.node);
        let field = Text { text: &entry.key, at: entry.at };
        let Some(other) = sheet.named(faults, field) else { continue };
        if other.field.wire == row.field.wire {
            faults.add(entry.at, "a field cannot be the condition of itself", "name another field");
            continue;
        }
        if matches!(other.field.ty, FieldType::Object(_) | FieldType::List { .. }) {
            faults.add(entry.at, format!("`{}` holds no text to compare with", entry.key), "name a field with a text");
            continue;
        }
        for value in values.iter().filter(|_| other.sound) {
            if let Err((title, label)) = fit(known, &other.field, value.text, Unlisted::Wrong) {
                faults.add(value.at, title, label);
            }
        }
        let values = values.into_iter().map(|value| value.text.to_owned()).collect();
        conditions.push(Condition { field: entry.key.clone(), values });
    }
    conditions
}

#[cfg(test)]
mod tests {
    use crate::testing::{check, sound};

    #[test]
    fn a_reply_alone_can_be_anonymous() {
        let reply = "container = \"query\"\nstate     = \"trdState\"\n";
        let gateway = sound(reply, &format!("{reply}anonymous = true\n"));
        let flags: Vec<bool> = gateway.interfaces.iter().map(|interface| interface.inbound().anonymous).collect();
        assert_eq!(flags.iter().filter(|anonymous| **anonymous).count(), 1);
        let request = "[interfaces.trade_create.request]\n";
        check(
            request,
            &format!("{request}anonymous = true\n"),
            &["anonymous | unknown key `anonymous` | this key means nothing here"],
        );
    }

    #[test]
    fn a_conditional_field_needs_a_condition() {
        check(
            r#", when = { payType = ["MICROPAY"] }"#,
            "",
            &[
                "authCode | `authCode` is conditional but nothing says when | add `when = { … }`, or name it in [[request.rules]]",
            ],
        );
        check(
            r#"at_most_one = ["openId", "unionId"]"#,
            r#"at_most_one = ["openId", "unionID"]"#,
            &[
                "unionId | `unionId` is conditional but nothing says when | add `when = { … }`, or name it in [[request.rules]]",
                "\"unionID\" | the request has no field `unionID` | did you mean `unionId`?",
            ],
        );
    }

    #[test]
    fn a_condition_names_a_field_and_values_that_it_can_have() {
        let when = r#"when = { payType = ["MICROPAY"] }"#;
        check(
            when,
            r#"when = { paytype = ["MICROPAY"] }"#,
            &["paytype | the request has no field `paytype` | did you mean `payType`?"],
        );
        check(
            when,
            r#"when = { payType = ["MICROPAI"] }"#,
            &["\"MICROPAI\" | `MICROPAI` is no value of `pay_type` | did you mean `MICROPAY`?"],
        );
        check(when, r#"when = { bank = ["XYZ"] }"#, &["\"XYZ\" | `XYZ` is no value of `bank` | write `ICBC` or `ABC`"]);
        check(
            when,
            r#"when = { authCode = ["1"] }"#,
            &["authCode | a field cannot be the condition of itself | name another field"],
        );
        check(
            when,
            r#"when = { goods = ["1"] }"#,
            &["goods | `goods` holds no text to compare with | name a field with a text"],
        );
        check(
            when,
            r#"when = { payType = "MICROPAY" }"#,
            &["\"MICROPAY\" | `payType` must be a list of texts, not text | write `[\"…\", \"…\"]`"],
        );
        check(
            when,
            "when = {}",
            &["{} | `when` names another field and its values | write `when = { otherField = [\"value\", …] }`"],
        );
    }

    #[test]
    fn a_condition_is_for_conditional_fields() {
        check(
            r#"zh = "银行" }
expire"#,
            r#"zh = "银行", when = { payType = ["JSAPI"] } }
expire"#,
            &["when | `bank` is `O`, and `when` is for conditional fields | write `need = \"C\"`, or delete `when`"],
        );
    }

    #[test]
    fn a_rule_says_one_thing_about_several_fields() {
        let rule = r#"at_most_one = ["openId", "unionId"]"#;
        check(
            rule,
            &format!("{rule}\n[[interfaces.trade_create.request.rules]]\nexactly_one = [\"bank\"]"),
            &["[\"bank\"] | a rule about `bank` alone says nothing | name the other fields too"],
        );
        check(
            rule,
            r#"at_most_one = ["openId", "unionId", "openId"]"#,
            &["\"openId\" | the rule names `openId` a second time | name it once"],
        );
        check(
            rule,
            &format!("{rule}\ntogether = [\"day\", \"goods\"]"),
            &[
                "[[interfaces.trade_create.request.rules]] | a rule says exactly one thing | write one of `at_least_one`, `exactly_one`, `at_most_one`, `together` in each `[[…rules]]`",
            ],
        );
        check(
            rule,
            r#"at_most = ["openId", "unionId"]"#,
            &[
                "openId | `openId` is conditional but nothing says when | add `when = { … }`, or name it in [[request.rules]]",
                "unionId | `unionId` is conditional but nothing says when | add `when = { … }`, or name it in [[request.rules]]",
                "at_most | unknown key `at_most` | this key means nothing here",
            ],
        );
    }

    #[test]
    fn names_are_unique_in_rust_and_on_the_wire() {
        check(
            r#"rust = "kind""#,
            r#"rust = "bank""#,
            &["type | `bank` and `type` are both `bank` in Rust | give this one another `rust = \"…\"`"],
        );
        check(
            r#"also = ["orderId"]"#,
            r#"also = ["bank"]"#,
            &[
                "[\"bank\"] | `bank` is already the name of a field of this message | leave it out: a reader could not tell the two apart",
            ],
        );
    }

    #[test]
    fn a_message_has_an_element_and_fields() {
        check(
            "result = { need = \"M\", type = \"text\", len = \"fixed 7 chars\", zh = \"结果\", fixed = \"SUCCESS\" }\n",
            "",
            &["fields | `[ack]` has no fields | add one line for each field"],
        );
        check(
            "container = \"ack\"",
            "",
            &[
                "ack | `[ack]` has no `container` | add `container = \"…\"`, the element that holds the fields; `[]` if it is the root itself",
            ],
        );
        check(
            "container = \"ack\"",
            "container = \"a ck\"",
            &["\"a ck\" | `a ck` cannot be the name of an element | write the element's name"],
        );
        check(
            "[interfaces.trade_notify.ack.fields]",
            "[interfaces.trade_notify.ack.feilds]",
            &["feilds | unknown key `feilds` | did you mean `fields`?"],
        );
    }
}
