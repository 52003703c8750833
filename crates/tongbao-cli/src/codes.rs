//! `tongbao codes`: what a result code means, and what to do about it.

use std::cmp::Reverse;
use std::io::Write;

use serde_json::{Value as Json, json};
use tongbao_core::schema::{Code, Codes, Outcome};

use crate::failure::Failure;
use crate::gateway;
use crate::gateways::Gateway;
use crate::interfaces::write_json;
use crate::look::{BAD, DOUBT, FAINT, GOOD, STRONG, paint};
use crate::suggest::suggest;
use crate::table::{Table, wrap};
use crate::verdict::conclusion;

/// Runs the command.
pub(crate) fn run(id: &str, code: Option<&str>, json: bool, out: &mut dyn Write) -> Result<(), Failure> {
    let gateway = gateway::gateway(id)?;
    let tables = tables(gateway);
    let Some(asked) = code else { return all(&tables, json, out) };
    let found: Vec<_> = tables.iter().filter_map(|table| Some((table, table.codes.find(asked)?))).collect();
    if found.is_empty() && json {
        let unlisted =
            json!({ "code": asked, "listed": false, "outcome": "unknown", "conclusion": conclusion(Outcome::Unknown) });
        return write_json(out, &Json::Array(vec![unlisted]));
    }
    if found.is_empty() {
        return Err(Failure::Usage(not_listed(gateway, asked, &tables)));
    }
    if json {
        let all: Vec<_> = found.iter().map(|(table, code)| machine(table, code)).collect();
        return write_json(out, &Json::Array(all));
    }
    for (at, (table, code)) in found.into_iter().enumerate() {
        if at > 0 {
            writeln!(out)?;
        }
        one(table, code, out)?;
    }
    Ok(())
}

/// A table of codes, and where its codes stand.
struct CodeTable {
    /// The field that it explains.
    field: &'static str,
    codes: &'static Codes,
    /// The interfaces whose field it is, if others have another table for the same field.
    of: Vec<&'static str>,
    /// The fields that say more where a code of it is a good one.
    states: Vec<&'static str>,
}

/// Every table of a gateway, each once.
fn tables(gateway: &Gateway) -> Vec<CodeTable> {
    let interfaces = gateway.interfaces.iter().map(|incoming| (Some(incoming.interface.id), incoming.interface.judge));
    let fault = gateway.wire.fault.iter().map(|(_, judge)| (None, *judge));
    let mut tables: Vec<CodeTable> = Vec::new();
    for (id, judge) in interfaces.chain(fault) {
        let detail = judge.detail.map(|detail| (detail.field, detail.codes, None));
        for (field, codes, state) in
            judge.code.map(|(field, codes)| (field, codes, judge.state)).into_iter().chain(detail)
        {
            let known = tables.iter().position(|table| table.field == field && std::ptr::eq(table.codes, codes));
            let at = known.unwrap_or(tables.len());
            if known.is_none() {
                tables.push(CodeTable { field, codes, of: Vec::new(), states: Vec::new() });
            }
            let Some(table) = tables.get_mut(at) else { continue };
            table.of.extend(id);
            table.states.extend(state.filter(|state| !table.states.contains(state)));
        }
    }
    told_apart(&mut tables);
    tables
}

/// Tables of one field stand together, and that of most interfaces, which holds where no other is named, comes first.
fn told_apart(tables: &mut [CodeTable]) {
    let fields: Vec<_> = tables.iter().map(|table| table.field).collect();
    let rank = |field: &str| fields.iter().position(|known| *known == field);
    tables.sort_by_key(|table| (rank(table.field), Reverse(table.of.len())));
    let shared = |field: &str| fields.iter().filter(|known| **known == field).count() > 1;
    let mut before = "";
    for table in tables {
        if table.field != before {
            table.of = if shared(table.field) { vec!["all others"] } else { Vec::new() };
        }
        before = table.field;
    }
}

fn all(tables: &[CodeTable], json: bool, out: &mut dyn Write) -> Result<(), Failure> {
    if json {
        let each = |table: &CodeTable| table.codes.0.iter().map(|code| machine(table, code)).collect();
        let all: Vec<Json> = tables.iter().flat_map(|table| -> Vec<Json> { each(table) }).collect();
        return write_json(out, &Json::Array(all));
    }
    for (at, table) in tables.iter().enumerate() {
        let gap = if at == 0 { "" } else { "\n" };
        writeln!(out, "{gap}{}{}", paint(STRONG, table.field), paint(FAINT, table.place()))?;
        let mut rows = Table::new(["code", "outcome", "meaning", "advice"]);
        for code in table.codes.0 {
            rows.row([code.code.to_owned(), code.outcome.word().to_owned(), meaning(code), code.doc.to_owned()]);
        }
        rows.write(out)?;
        if !table.states.is_empty() {
            wrap(&table.but(), 116).iter().try_for_each(|line| writeln!(out, "  {}", paint(FAINT, line)))?;
        }
    }
    writeln!(out, "\n{}", paint(FAINT, "A code that is not listed means that nothing is known: query first."))?;
    Ok(())
}

fn one(table: &CodeTable, code: &Code, out: &mut dyn Write) -> Result<(), Failure> {
    let style = match code.outcome {
        Outcome::Succeeded => GOOD,
        Outcome::Declined | Outcome::Refused => BAD,
        _ => DOUBT,
    };
    let field = paint(FAINT, format!("{}{}", table.field, table.place()));
    writeln!(out, "{field} {} {}", paint(STRONG, code.code), meaning(code))?;
    writeln!(out, "  outcome  {}: {}", paint(style, code.outcome.word()), conclusion(code.outcome))?;
    let but = if code.outcome == Outcome::Succeeded && !table.states.is_empty() { table.but() } else { String::new() };
    let more = [("but", but.as_str()), ("advice", code.doc), ("unsure", code.unsure)];
    for (title, text) in more.iter().filter(|(_, text)| !text.is_empty()) {
        for (at, line) in wrap(text, 108).iter().enumerate() {
            writeln!(out, "  {:9}{line}", if at == 0 { title } else { "" })?;
        }
    }
    Ok(())
}

impl CodeTable {
    /// Where the field has this table, if it has another one elsewhere.
    fn place(&self) -> String {
        if self.of.is_empty() { String::new() } else { format!(" of {}", self.of.join(", ")) }
    }

    /// What a good code does not say.
    fn but(&self) -> String {
        format!(
            "Where a reply has {}, that says how the order stands, and a good code only that the call went well.",
            self.states.join(" or ")
        )
    }
}

fn meaning(code: &Code) -> String {
    if code.zh.is_empty() { code.en.to_owned() } else { format!("{}, {}", code.en, code.zh) }
}

fn machine(table: &CodeTable, code: &Code) -> Json {
    json!({
        "field": table.field,
        "of": table.of,
        "code": code.code,
        "listed": true,
        "outcome": code.outcome.word(),
        "conclusion": conclusion(code.outcome),
        "en": code.en,
        "zh": code.zh,
        "doc": code.doc,
        "unsure": code.unsure,
    })
}

fn not_listed(gateway: &Gateway, asked: &str, tables: &[CodeTable]) -> String {
    let codes = tables.iter().flat_map(|table| table.codes.0).map(|code| code.code);
    let near = suggest(asked, codes).map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
    format!(
        "{}: code `{}` is in none of its tables{near}\n\
         an answer with a code that is not listed says nothing about the money: query before anything else",
        gateway.id,
        asked.escape_debug()
    )
}
