//! What was found, for people and for machines.

use std::io::Write;

use serde_json::{Value as Json, json};
use tongbao_flow::{Differences, Found, OtherAmount};

use crate::failure::Failure;
use crate::look::{BAD, DOUBT, FAINT, GOOD, STRONG, paint};

/// What a bill and a database differ in.
pub(super) struct Shown<'f> {
    pub(super) found: &'f Differences,
    /// How many rows have another word for their state.
    pub(super) other_state: u64,
    /// How many rows could not be read, or lack a number or an amount.
    pub(super) unread: u64,
    /// Nothing was written.
    pub(super) dry_run: bool,
}

impl Shown<'_> {
    pub(super) fn human(&self, out: &mut dyn Write) -> Result<(), Failure> {
        let Self { found, dry_run, .. } = *self;
        if dry_run {
            writeln!(out, "  {}", paint(FAINT, "--dry-run: nothing is written; this is what would be"))?;
        }
        writeln!(out, "  {} {}", paint(GOOD, "same"), found.same)?;
        if self.other_state > 0 {
            writeln!(out, "  {} {}", paint(FAINT, "other state"), self.other_state)?;
        }
        if self.unread > 0 {
            let advice = "rows could not be compared: tongbao bill summary says why";
            writeln!(out, "  {}", paint(DOUBT, format!("? {} {advice}", self.unread)))?;
        }
        let settled = if dry_run { "would be settled by the bill" } else { "settled by the bill" };
        list(paint(GOOD, format!("✓ {settled}: {}", found.settled.count)), &found.settled, |it| number(it), out)?;
        for (_, what, numbers) in numbers(found) {
            list(paint(BAD, format!("✗ {what}: {}", numbers.count)), numbers, |it| number(it), out)?;
        }
        let amounts = paint(BAD, format!("✗ another amount: {}", found.amount.count));
        list(
            amounts,
            &found.amount,
            |it| format!("{}  ours ¥{}, the bill's ¥{}", number(&it.number), it.ours, it.theirs),
            out,
        )
    }

    pub(super) fn machine(&self) -> Json {
        let Self { found, .. } = *self;
        let list = |list: &Found| json!({ "count": list.count, "first": list.first });
        let amount = |it: &OtherAmount| json!({ "number": it.number, "ours": it.ours.to_string(), "theirs": it.theirs.to_string() });
        let amounts: Vec<_> = found.amount.first.iter().map(amount).collect();
        let rest = [
            ("dry_run", json!(self.dry_run)),
            ("lines", json!(found.lines)),
            ("same", json!(found.same)),
            ("unread", json!(self.unread)),
            ("other_state", json!(self.other_state)),
            ("settled", list(&found.settled)),
            ("amount", json!({ "count": found.amount.count, "first": amounts })),
        ];
        let numbers = numbers(found).map(|(name, _, found)| (name, list(found)));
        rest.into_iter().chain(numbers).map(|(name, value)| (name.to_owned(), value)).collect()
    }
}

/// What a person has to look at and has nothing but a number: its name for machines, and its heading.
fn numbers(found: &Differences) -> [(&'static str, &'static str, &Found); 5] {
    [
        ("missing_here", "in the bill only", &found.missing_here),
        ("missing_there", "succeeded here, and not in the bill", &found.missing_there),
        ("state", "the bill says the opposite", &found.state),
        ("open", "still not final", &found.open),
        ("twice", "in the bill more than once", &found.twice),
    ]
}

fn number(number: &str) -> String {
    paint(STRONG, number.escape_debug())
}

/// Nothing at all where there is none.
fn list<T>(heading: String, found: &Found<T>, line: impl Fn(&T) -> String, out: &mut dyn Write) -> Result<(), Failure> {
    if found.count == 0 {
        return Ok(());
    }
    writeln!(out, "\n  {heading}")?;
    for it in found.first.iter().take(SHOWN) {
        writeln!(out, "    {}", line(it))?;
    }
    if found.count > u64::try_from(SHOWN).unwrap_or(u64::MAX) {
        writeln!(out, "    {}", paint(FAINT, format!("the first {SHOWN}; --json lists up to 1,000")))?;
    }
    Ok(())
}

const SHOWN: usize = 20;
