//! `tongbao codes`: what a result code means, and what to do about it.

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
    let found: Vec<_> = tables.iter().filter_map(|(field, codes)| Some((*field, codes.find(asked)?))).collect();
    if found.is_empty() && json {
        let unlisted =
            json!({ "code": asked, "listed": false, "outcome": "unknown", "conclusion": conclusion(Outcome::Unknown) });
        return write_json(out, &Json::Array(vec![unlisted]));
    }
    if found.is_empty() {
        return Err(Failure::Usage(not_listed(gateway, asked, &tables)));
    }
    if json {
        let all: Vec<_> = found.iter().map(|(field, code)| machine(field, code)).collect();
        return write_json(out, &Json::Array(all));
    }
    for (at, (field, code)) in found.into_iter().enumerate() {
        if at > 0 {
            writeln!(out)?;
        }
        one(field, code, out)?;
    }
    Ok(())
}

/// Every table of a gateway with the field that it explains, each once.
fn tables(gateway: &Gateway) -> Vec<(&'static str, &'static Codes)> {
    let judges = gateway.interfaces.iter().map(|incoming| incoming.interface.judge);
    let fault = gateway.wire.fault.iter().map(|(_, judge)| *judge);
    let mut tables: Vec<(&'static str, &'static Codes)> = Vec::new();
    for (field, codes) in judges.chain(fault).filter_map(|judge| judge.code) {
        if !tables.iter().any(|(known, _)| *known == field) {
            tables.push((field, codes));
        }
    }
    tables
}

fn all(tables: &[(&'static str, &'static Codes)], json: bool, out: &mut dyn Write) -> Result<(), Failure> {
    if json {
        let each = |(field, codes): &(&str, &'static Codes)| codes.0.iter().map(|code| machine(field, code)).collect();
        let all: Vec<Json> = tables.iter().flat_map(|table| -> Vec<Json> { each(table) }).collect();
        return write_json(out, &Json::Array(all));
    }
    for (at, (field, codes)) in tables.iter().enumerate() {
        let gap = if at == 0 { "" } else { "\n" };
        writeln!(out, "{gap}{}", paint(STRONG, field))?;
        let mut table = Table::new(["code", "outcome", "meaning", "advice"]);
        for code in codes.0 {
            table.row([code.code.to_owned(), code.outcome.word().to_owned(), meaning(code), code.doc.to_owned()]);
        }
        table.write(out)?;
    }
    writeln!(out, "\n{}", paint(FAINT, "A code that is not listed means that nothing is known: query first."))?;
    Ok(())
}

fn one(field: &str, code: &Code, out: &mut dyn Write) -> Result<(), Failure> {
    let style = match code.outcome {
        Outcome::Succeeded => GOOD,
        Outcome::Declined | Outcome::Refused => BAD,
        _ => DOUBT,
    };
    writeln!(out, "{} {} {}", paint(FAINT, field), paint(STRONG, code.code), meaning(code))?;
    writeln!(out, "  outcome  {}: {}", paint(style, code.outcome.word()), conclusion(code.outcome))?;
    for (title, text) in [("advice", code.doc), ("unsure", code.unsure)].iter().filter(|(_, text)| !text.is_empty()) {
        for (at, line) in wrap(text, 108).iter().enumerate() {
            writeln!(out, "  {:9}{line}", if at == 0 { title } else { "" })?;
        }
    }
    Ok(())
}

fn meaning(code: &Code) -> String {
    if code.zh.is_empty() { code.en.to_owned() } else { format!("{}, {}", code.en, code.zh) }
}

fn machine(field: &str, code: &Code) -> Json {
    json!({
        "field": field,
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

fn not_listed(gateway: &Gateway, asked: &str, tables: &[(&'static str, &'static Codes)]) -> String {
    let codes = tables.iter().flat_map(|(_, codes)| codes.0).map(|code| code.code);
    let near = suggest(asked, codes).map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
    format!(
        "{}: code `{}` is in none of its tables{near}\n\
         an answer with a code that is not listed says nothing about the money: query before anything else",
        gateway.id,
        asked.escape_debug()
    )
}
