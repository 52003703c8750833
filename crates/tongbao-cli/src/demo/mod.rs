//! `tongbao demo`: a payment from beginning to end, against a sandbox on this machine.
//!
//! What happens is a list of [`Event`]s. A gateway's own folder makes them happen; here they are shown, to people or to machines.

mod book;
mod books;
mod durable;
mod event;
mod human;
mod machine;
mod till;

use std::fmt;
use std::io::Write;
use std::time::{Duration, Instant};

use serde_json::json;
use tongbao_core::Error;
use tongbao_sandbox::{CardBehaviour, Fault, Played, Sandbox, Stage as FaultStage, TestCard};

pub(crate) use book::{Book, is_final};
pub(crate) use books::Books;
pub(crate) use event::{Actor, Call, Event, View};
pub(crate) use till::{ASKS, PAUSE, Till};

use crate::args::{DemoArgs, SignWith};
use crate::failure::Failure;
use crate::gateway;
use crate::gateways::{GATEWAYS, Gateway};
use crate::interfaces::write_json;
use crate::look::{STRONG, paint};
use crate::profile::{self, Demo};
use crate::sign;
use crate::suggest::unknown;
use crate::table::Table;

/// What is to happen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Options {
    /// What goes wrong.
    pub(crate) fault: Option<Fault>,
    /// What both sides sign with, of a gateway that lets its merchants choose.
    pub(crate) sign: Option<SignWith>,
}

/// Runs the command.
pub(crate) fn run(args: &DemoArgs, json: bool, out: &mut dyn Write) -> Result<(), Failure> {
    if args.fault.as_deref() == Some("list") {
        return list_faults(json, out);
    }
    if args.durable {
        return durable::run(args, json, out);
    }
    let fault = args.fault.as_deref().map(short).transpose()?;
    let mut played = demos(args)?;
    if fault.is_some() {
        played.truncate(1);
    }
    let sections = played.len() > 1;
    let mut last = Ok(());
    for (gateway, demo) in played {
        if sections && !json {
            heading(gateway, out)?;
        }
        let mut stage = Stage { out: &mut *out, gateway: gateway.id, json, wire: args.wire, begun: Instant::now() };
        match demo(&Options { fault, sign: args.sign }, &mut stage) {
            // Its books have been shown; those of the others are still worth a look.
            Err(failure @ Failure::Check(_)) if failure.is_reported() => last = Err(failure),
            done => done?,
        }
    }
    last
}

fn heading(gateway: &Gateway, out: &mut dyn Write) -> Result<(), Failure> {
    Ok(writeln!(out, "\n{}", paint(STRONG, format!("━━ {} ━━", gateway.name)))?)
}

/// The gateway that was asked for, or all that have a demo.
fn demos(args: &DemoArgs) -> Result<Vec<(&'static Gateway, Demo)>, Failure> {
    let mut gateways = match &args.gateway {
        Some(id) => vec![gateway::gateway(id)?],
        None => GATEWAYS.iter().collect(),
    };
    sign::retain(&mut gateways, args.sign)?;
    let with_demo = |gateway: &'static Gateway| Some((gateway, profile::of(gateway.id)?.demo?));
    let demos: Vec<_> = gateways.into_iter().filter_map(with_demo).collect();
    if demos.is_empty() {
        let ids: Vec<_> = GATEWAYS.iter().filter_map(with_demo).map(|(gateway, _)| gateway.id).collect();
        let there_is = format!("the sandbox does not play this gateway yet; there is a demo of {}", ids.join(", "));
        return Err(Failure::Usage(there_is));
    }
    Ok(demos)
}

/// The fault of this name, as the sandbox has it.
pub(crate) fn fault(word: &str) -> Result<Fault, Failure> {
    let words = Fault::ALL.iter().map(|fault| fault.word());
    let name = word.split_once('=').map_or(word, |(name, _)| name);
    if !words.clone().any(|known| known == name) {
        return Err(Failure::Usage(unknown("fault", name, words)));
    }
    word.parse().map_err(|error| Failure::Usage(format!("{word}: {error}")))
}

/// The same, short enough for a demo, and longer than its merchant waits.
fn short(word: &str) -> Result<Fault, Failure> {
    match fault(word)? {
        long if lasts(long) && !word.contains('=') => fault(&format!("{word}={}ms", SLOW.as_millis())),
        other => Ok(other),
    }
}

/// Whether the fault is about time.
pub(crate) const fn lasts(fault: Fault) -> bool {
    matches!(fault, Fault::Slow(_) | Fault::SlowStart(_) | Fault::LateNotify(_))
}

/// How long the merchant waits for an answer.
pub(crate) fn patience(fault: Option<Fault>) -> Duration {
    match fault {
        Some(Fault::Slow(_) | Fault::SlowStart(_)) => Duration::from_millis(700),
        _ => Duration::from_secs(10),
    }
}

/// Runs a story to its end.
pub(crate) fn block_on(story: impl Future<Output = Result<(), Failure>>) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(failed("tokio"))?;
    runtime.block_on(story)
}

/// A card that behaves so.
pub(crate) fn card<G: Played>(sandbox: &Sandbox<G>, behaviour: CardBehaviour) -> Result<TestCard, Failure> {
    let missing = || Failure::Check(format!("the sandbox has no such card: {behaviour:?}"));
    sandbox.card(behaviour).ok_or_else(missing)
}

/// What could not be done, and why.
pub(crate) fn failed<E: fmt::Display>(what: &'static str) -> impl Fn(E) -> Failure {
    move |error| Failure::Check(format!("{what}: {error}"))
}

/// A step without which the story cannot go on.
pub(crate) fn stops(error: Error) -> Failure {
    Failure::Check(error.to_string())
}

const SLOW: Duration = Duration::from_millis(1200);

/// All that can go wrong.
pub(crate) fn list_faults(json: bool, out: &mut dyn Write) -> Result<(), Failure> {
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
    gateway: &'static str,
    json: bool,
    wire: bool,
    begun: Instant,
}

impl Stage<'_> {
    /// Shows an event.
    pub(crate) fn tell(&mut self, event: &Event) -> Result<(), Failure> {
        let elapsed = self.begun.elapsed();
        if self.json {
            serde_json::to_writer(&mut *self.out, &machine::line(self.gateway, event, elapsed, self.wire))?;
            writeln!(self.out)?;
        } else {
            human::write(event, elapsed, self.wire, self.out)?;
        }
        Ok(self.out.flush()?)
    }
}
