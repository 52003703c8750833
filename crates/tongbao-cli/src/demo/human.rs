//! Events for people: a timeline.

use std::io::{self, Write};
use std::time::Duration;

use anstyle::Style;
use tongbao_core::schema::{Interface, Outcome};
use unicode_width::UnicodeWidthStr;

use super::books::Books;
use super::event::{Actor, Call, Event};
use crate::look::{BAD, DOUBT, FAINT, GOOD, STRONG, paint};
use crate::table::{Table, wrap};
use crate::verdict::conclusion;

/// Writes one event.
pub(super) fn write(event: &Event, elapsed: Duration, wire: bool, out: &mut dyn Write) -> io::Result<()> {
    let mut line = Line { out, elapsed, wire };
    match event {
        Event::Scene(title) => writeln!(line.out, "\n{}", paint(STRONG, title)),
        Event::Told(actor, text) => line.told(*actor, text),
        Event::Sent(call) => {
            line.head(OUT, &title(call.interface))?;
            line.more(FAINT, call.interface.summary)?;
            line.more(Style::new(), &call.about)?;
            line.view(call)
        }
        Event::Answered { call, outcome, proof } => {
            line.head(IN, &paint(style(*outcome), outcome.word()))?;
            line.more(Style::new(), &call.about)?;
            line.more(GOOD, &format!("✓ {proof}"))?;
            line.view(call)
        }
        Event::Coded { code, outcome, .. } => {
            line.head(IN, &paint(style(*outcome), outcome.word()))?;
            line.more(Style::new(), code)?;
            line.more(FAINT, &format!("which means: {}", conclusion(*outcome)))
        }
        Event::Failed { error, outcome, .. } => {
            line.head(BROKEN, &paint(style(*outcome), "no answer to be believed"))?;
            line.more(DOUBT, error)?;
            line.more(Style::new(), &format!("which means: {}", conclusion(*outcome)))
        }
        Event::Notified { call, outcome, proof, new } => {
            line.head(IN, &title(call.interface))?;
            line.more(style(*outcome), &format!("{}: {}", outcome.word(), call.about))?;
            line.more(GOOD, &format!("✓ {proof}"))?;
            if !new {
                line.more(FAINT, "the same once more: acknowledged again, nothing is done twice")?;
            }
            line.view(call)
        }
        Event::Hinted { call, claims, settled } => {
            line.head(IN, &title(call.interface))?;
            line.more(Style::new(), &format!("claims {}: {}", claims.word(), call.about))?;
            let then = if *settled { "and how the order stands is known already" } else { "so the order is queried" };
            line.more(DOUBT, &format!("a hint: it proves nothing, {then}"))?;
            line.view(call)
        }
        Event::Refused { interface, why } => {
            line.head(IN, &title(interface))?;
            line.more(BAD, &format!("✗ refused: {why}"))?;
            line.more(Style::new(), "not read, not acknowledged; the gateway will send it again")
        }
        Event::Acknowledged(call) => {
            line.head(OUT, &call.about)?;
            line.view(call)
        }
        Event::Concluded { order, outcome, by } => {
            let text = format!("order {order}: {}, {by} says so", outcome.word());
            line.told(Actor::Merchant, &paint(style(*outcome), text))
        }
        Event::Ledger(books) => ledger(books, line.out),
    }
}

struct Line<'o> {
    out: &'o mut dyn Write,
    elapsed: Duration,
    wire: bool,
}

impl Line<'_> {
    fn head(&mut self, arrow: &str, text: &str) -> io::Result<()> {
        let time = format!("{:>5} ms", self.elapsed.as_millis());
        writeln!(self.out, "{}  {}{text}", paint(FAINT, time), column(arrow))
    }

    fn told(&mut self, actor: Actor, text: &str) -> io::Result<()> {
        let mut lines = wrap(text, WIDTH).into_iter();
        self.head(actor.name(), &lines.next().unwrap_or_default())?;
        lines.try_for_each(|line| writeln!(self.out, "{:INDENT$}{line}", ""))
    }

    fn more(&mut self, style: Style, text: &str) -> io::Result<()> {
        let lines = text.lines().flat_map(|line| wrap(line, WIDTH));
        lines.into_iter().try_for_each(|line| {
            let line = if style == Style::new() { line } else { paint(style, line) };
            writeln!(self.out, "{:INDENT$}{line}", "")
        })
    }

    /// The message itself, for whoever asked for it: its fields, then its text.
    fn view(&mut self, call: &Call) -> io::Result<()> {
        if !self.wire {
            return Ok(());
        }
        for line in &call.view.lines {
            writeln!(self.out, "{:INDENT$}  {line}", "")?;
        }
        for line in &call.view.text {
            writeln!(self.out, "{:INDENT$}  {}", "", paint(FAINT, line))?;
        }
        Ok(())
    }
}

/// A cell of the second column.
fn column(text: &str) -> String {
    format!("{text}{:padding$}", "", padding = ACTORS.saturating_sub(text.width()))
}

fn title(interface: &Interface) -> String {
    format!("{} {}", paint(STRONG, interface.title), paint(FAINT, interface.id))
}

const fn style(outcome: Outcome) -> Style {
    match outcome {
        Outcome::Succeeded => GOOD,
        Outcome::Declined | Outcome::Refused => BAD,
        _ => DOUBT,
    }
}

fn ledger(books: &Books, out: &mut dyn Write) -> io::Result<()> {
    let mut table = Table::new(["", "the merchant believes", "the gateway's ledger"]);
    let believed = match books.believed {
        outcome @ (Outcome::Succeeded | Outcome::Declined) => outcome.word(),
        _ => "open, for a person to clear up",
    };
    table.row([
        "payment".to_owned(),
        believed.to_owned(),
        format!("{}, ¥{}", count(books.charges, "charge"), books.charged),
    ]);
    table.row([
        "given back".to_owned(),
        String::new(),
        format!("{}, ¥{}", count(books.refunds, "refund"), books.refunded),
    ]);
    table.row(["left".to_owned(), format!("¥{}", books.believed_left), format!("¥{}", books.left)]);
    let (before, after) = books.balance;
    table.row(["balance of the card".to_owned(), String::new(), format!("¥{after}, before ¥{before}")]);
    writeln!(out, "\n{}", paint(STRONG, format!("order {}", books.order)))?;
    table.write(out)?;
    writeln!(out, "\ncharges in the sandbox's ledger: {}", books.charges)?;
    match books.disagreement() {
        None => writeln!(out, "{}", paint(GOOD, "✓ the gateway's ledger agrees with what the merchant believes")),
        Some(about) => writeln!(out, "{}", paint(BAD, format!("✗ the two sides do not agree: {about}"))),
    }
}

fn count(number: usize, what: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {what}{plural}")
}

const OUT: &str = "merchant → gateway";
const IN: &str = "merchant ← gateway";
const BROKEN: &str = "merchant ✗ gateway";
const ACTORS: usize = 20;
const INDENT: usize = 10 + ACTORS;
const WIDTH: usize = 120 - INDENT;
