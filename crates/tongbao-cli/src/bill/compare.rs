//! `tongbao bill compare`: where a bill and one's own orders differ.

use std::fs::File;
use std::io::Write;
use std::path::Path;

use serde_json::{Value as Json, json};
use tongbao_wire::table::{Bill, Differences, Listed, Options, Orders, column};

use super::Bills;
use super::args::CompareArgs;
use crate::failure::Failure;
use crate::interfaces::write_json;
use crate::look::{BAD, DOUBT, FAINT, GOOD, STRONG, paint};

/// Runs the command.
pub(super) fn run(args: &CompareArgs, bills: &Bills, json: bool, out: &mut dyn Write) -> Result<(), Failure> {
    let open = |path: &Path, given: &[(String, String)], needed: &[&'static str]| {
        let name = path.display();
        let file = File::open(path).map_err(|error| Failure::Usage(format!("{name}: it cannot be read: {error}")))?;
        let options = args.reading.charset.map_or_else(Options::default, |it| Options::default().charset(it));
        let bill = Bill::open(file, options, bills.heads, given, needed);
        bill.map_err(|error| Failure::Check(format!("{name}: {}", error.to_string().escape_debug())))
    };
    let wrong = |path: &Path, error| Failure::Check(format!("{}: {error}", path.display()));
    let mut list = open(&args.ours, &args.our_columns, &[column::ORDER, column::AMOUNT])?;
    let (orders, repeated) = Orders::read(&mut list).map_err(|error| wrong(&args.ours, error))?;
    let needed = [column::ORDER, column::AMOUNT, column::STATE];
    // Rows of other states are passed over, so without that column all of them would be.
    let needed = if args.states.is_empty() { &needed[..2] } else { &needed[..] };
    let mut bill = open(&args.bill, &args.reading.columns, needed)?;
    let found = orders.compare(&mut bill, &args.states).map_err(|error| wrong(&args.bill, error))?;
    if json {
        write_json(out, &machine(&found, &repeated))?;
    } else {
        human(&found, &repeated, out)?;
    }
    if found.is_none() && repeated.count == 0 { Ok(()) } else { Err(Failure::reported()) }
}

fn human(found: &Differences, repeated: &Listed<String>, out: &mut dyn Write) -> Result<(), Failure> {
    writeln!(out, "  {} {}", paint(GOOD, "same"), found.same)?;
    if found.other_state > 0 {
        writeln!(out, "  {} {}", paint(FAINT, "other state"), found.other_state)?;
    }
    if found.unread > 0 {
        let advice = "rows could not be compared: tongbao bill summary says why";
        writeln!(out, "  {}", paint(DOUBT, format!("? {} {advice}", found.unread)))?;
    }
    let amounts = Listed {
        count: found.amount.count,
        first: found
            .amount
            .first
            .iter()
            .map(|it| format!("{}: {} here, {} ours", it.order, it.theirs, it.ours))
            .collect(),
    };
    for (what, list) in [
        ("another amount", &amounts),
        ("in the bill only", &found.only_theirs),
        ("among ours only", &found.only_ours),
        ("in the bill more than once", &found.twice),
        ("among ours more than once", repeated),
    ] {
        if list.count == 0 {
            continue;
        }
        writeln!(out, "\n  {}", paint(BAD, format!("✗ {what}: {}", list.count)))?;
        for order in list.first.iter().take(SHOWN) {
            writeln!(out, "    {}", paint(STRONG, order.escape_debug()))?;
        }
        if list.count > u64::try_from(SHOWN).unwrap_or(u64::MAX) {
            writeln!(out, "    {}", paint(FAINT, format!("the first {SHOWN}; --json lists up to 1,000")))?;
        }
    }
    Ok(())
}

fn machine(found: &Differences, repeated: &Listed<String>) -> Json {
    let list = |list: &Listed<String>| json!({ "count": list.count, "first": list.first });
    let amounts = found
        .amount
        .first
        .iter()
        .map(|it| json!({ "order": it.order, "theirs": it.theirs.to_string(), "ours": it.ours.to_string() }));
    json!({
        "same": found.same,
        "amount": { "count": found.amount.count, "first": amounts.collect::<Vec<_>>() },
        "only_theirs": list(&found.only_theirs),
        "only_ours": list(&found.only_ours),
        "twice": list(&found.twice),
        "ours_twice": list(repeated),
        "unread": found.unread,
        "other_state": found.other_state,
    })
}

const SHOWN: usize = 20;
