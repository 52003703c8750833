//! `tongbao demo`: a payment from beginning to end, against a sandbox on this machine.
//!
//! What happens is a list of [`Event`]s. A gateway's own folder makes them happen; here they are shown, to people or to machines.

mod book;
mod event;
mod human;
mod listener;
mod machine;

use std::io::Write;
use std::time::{Duration, Instant};

use serde_json::json;
use tongbao_sandbox::{Fault, Stage as FaultStage};

pub(crate) use book::Book;
pub(crate) use event::{Actor, Books, Call, Event, View};
pub(crate) use listener::Listener;

use crate::args::DemoArgs;
use crate::failure::Failure;
use crate::gateway;
use crate::interfaces::write_json;
use crate::profile::{self, Profile};
use crate::suggest::unknown;
use crate::table::Table;

/// What is to happen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Options {
    /// What goes wrong.
    pub(crate) fault: Option<Fault>,
}

/// Runs the command.
pub(crate) fn run(args: &DemoArgs, json: bool, out: &mut dyn Write) -> Result<(), Failure> {
    if args.fault.as_deref() == Some("list") {
        return list_faults(json, out);
    }
    let profile = profile(args.gateway.as_deref())?;
    let fault = args.fault.as_deref().map(fault).transpose()?;
    let mut stage = Stage { out, json, wire: args.wire, begun: Instant::now() };
    (profile.demo)(&Options { fault }, &mut stage)
}

/// The gateway that was asked for, or the first that has a demo.
fn profile(id: Option<&str>) -> Result<&'static Profile, Failure> {
    let found = match id {
        Some(id) => profile::of(gateway::gateway(id)?.id),
        None => profile::all().next(),
    };
    found.ok_or_else(|| Failure::Usage("this gateway has no demo".to_owned()))
}

fn fault(word: &str) -> Result<Fault, Failure> {
    let words = Fault::ALL.iter().map(|fault| fault.word());
    let (name, duration) = word.split_once('=').map_or((word, None), |(name, duration)| (name, Some(duration)));
    if !words.clone().any(|known| known == name) {
        return Err(Failure::Usage(unknown("fault", name, words)));
    }
    let text = match duration {
        // Short enough for a demo, and longer than its merchant waits.
        None if word.parse().is_ok_and(lasts) => format!("{name}={}ms", SLOW.as_millis()),
        _ => word.to_owned(),
    };
    text.parse().map_err(|error| Failure::Usage(format!("{word}: {error}")))
}

/// Whether the fault is about time.
pub(crate) const fn lasts(fault: Fault) -> bool {
    matches!(fault, Fault::Slow(_) | Fault::SlowStart(_) | Fault::LateNotify(_))
}

const SLOW: Duration = Duration::from_millis(1200);

fn list_faults(json: bool, out: &mut dyn Write) -> Result<(), Failure> {
    if json {
        let all =
            Fault::ALL.iter().map(|of| json!({ "word": of.word(), "stage": stage(of.stage()), "about": of.about() }));
        return write_json(out, &all.collect());
    }
    let mut table = Table::new(["fault", "strikes", "what happens"]);
    for of in Fault::ALL {
        table.row([of.word().to_owned(), stage(of.stage()).to_owned(), of.about().to_owned()]);
    }
    Ok(table.write(out)?)
}

const fn stage(stage: FaultStage) -> &'static str {
    match stage {
        FaultStage::BeforeCommit => "before the charge",
        FaultStage::AfterCommit => "after the charge",
        FaultStage::Query => "in a query",
        FaultStage::Notification => "in the notification",
    }
}

/// Where events are shown, as they happen.
pub(crate) struct Stage<'o> {
    out: &'o mut dyn Write,
    json: bool,
    wire: bool,
    begun: Instant,
}

impl Stage<'_> {
    /// Shows an event.
    pub(crate) fn tell(&mut self, event: &Event) -> Result<(), Failure> {
        let elapsed = self.begun.elapsed();
        if self.json {
            serde_json::to_writer(&mut *self.out, &machine::line(event, elapsed, self.wire))?;
            writeln!(self.out)?;
        } else {
            human::write(event, elapsed, self.wire, self.out)?;
        }
        Ok(self.out.flush()?)
    }
}
