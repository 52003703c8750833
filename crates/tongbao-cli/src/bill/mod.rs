//! `tongbao bill`: what bills say, and where they come from.

mod args;
mod compare;
mod fetch;
mod files;
mod report;

use std::io::Write;

use serde_json::json;
use tongbao_wire::table::Head;

pub(crate) use args::{BILL_HELP, BillArgs, DownloadArgs, ReadingArgs, day};
pub(crate) use fetch::transport;

use crate::bill::args::{BillCommand, SummaryArgs};
use crate::bill::report::Report;
use crate::failure::Failure;
use crate::gateways::GATEWAYS;
use crate::interfaces::write_json;
use crate::{gateway, profile};

/// What is known of a gateway's bills.
#[derive(Clone, Copy)]
pub(crate) struct Bills {
    /// The headings that are known.
    pub(crate) heads: &'static [Head],
    /// What the name of a file says. Empty if it says nothing.
    pub(crate) about: fn(&str) -> String,
    /// Asks the gateway where its bills are. `None` if it cannot be asked.
    pub(crate) ask: Option<Ask>,
}

/// Asks a gateway where its bills of a day are.
pub(crate) type Ask = fn(&DownloadArgs) -> Result<Vec<Offer>, Failure>;

/// A file that a gateway offers.
pub(crate) struct Offer {
    /// What it is called there. Not to be trusted.
    pub(crate) name: String,
    /// Where it is. May hold a key of its own: not to be shown.
    pub(crate) url: String,
}

/// Runs the command.
pub(crate) fn run(args: &BillArgs, json: bool, out: &mut dyn Write) -> Result<(), Failure> {
    match &args.command {
        BillCommand::Summary(args) => summary(args, json, out),
        BillCommand::Compare(args) => compare::run(args, &of(&args.reading)?, json, out),
        BillCommand::Download(args) => download(args, json, out),
    }
}

fn summary(args: &SummaryArgs, json: bool, out: &mut dyn Write) -> Result<(), Failure> {
    let bills = of(&args.reading)?;
    let mut reports = Vec::new();
    for file in &args.files {
        reports.extend(files::read(file, &args.reading, &bills)?);
    }
    show(&reports, json, out)
}

fn download(args: &DownloadArgs, json: bool, out: &mut dyn Write) -> Result<(), Failure> {
    let bills = of(&args.reading)?;
    let ask = bills.ask.ok_or_else(|| Failure::Usage("this gateway cannot be asked for bills yet".to_owned()))?;
    let offers = ask(args)?;
    if offers.is_empty() {
        return Err(Failure::Check(format!(
            "the gateway offers no bill made on {}; the day is the one after the orders, and bills are made in the course of it",
            args.date
        )));
    }
    let mut reports = Vec::new();
    for (number, offer) in offers.iter().enumerate() {
        let file = fetch::fetch(args, offer, number + 1)?;
        reports.extend(files::read(&file, &args.reading, &bills)?);
    }
    show(&reports, json, out)
}

/// What is known of the bills of the gateway that was named.
pub(crate) fn of(reading: &ReadingArgs) -> Result<Bills, Failure> {
    let known = |id| profile::of(id).and_then(|profile| profile.bills);
    match reading.gateway.as_deref() {
        Some(id) => known(gateway::gateway(id)?.id),
        None => GATEWAYS.iter().find_map(|gateway| known(gateway.id)),
    }
    .ok_or_else(|| Failure::Usage("the bills of this gateway are not known".to_owned()))
}

fn show(reports: &[Report], json: bool, out: &mut dyn Write) -> Result<(), Failure> {
    if json {
        let all: Vec<_> = reports.iter().map(Report::json).collect();
        write_json(out, &json!({ "files": all }))?;
    } else {
        for (at, report) in reports.iter().enumerate() {
            let gap = if at == 0 { "" } else { "\n" };
            write!(out, "{gap}")?;
            report.write(out)?;
        }
    }
    if reports.iter().all(Report::is_fine) { Ok(()) } else { Err(Failure::reported()) }
}
