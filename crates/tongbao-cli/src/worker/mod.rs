//! `tongbao worker`: looks after orders that a service wrote down.

mod config;
mod letters;
mod unserved;

use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use serde_json::json;
use tokio::task::JoinSet;
use tongbao_flow::{Cashier, Raised, Stop};
use tracing_subscriber::filter::LevelFilter;

pub(crate) use self::config::Config;
use self::letters::{Letters, raised};
use self::unserved::Unserved;
use crate::database;
use crate::demo::block_on;
use crate::failure::Failure;
use crate::listener::{Listener, resolve};
use crate::look::FAINT;
use crate::look::paint;
use crate::printer::{self, Printer};
use crate::signals::Signals;

/// `tongbao worker`.
#[derive(Args, Debug)]
pub(crate) struct WorkerArgs {
    /// The database: a file of SQLite. It is made if it is not there.
    #[arg(long, value_name = "FILE")]
    db: PathBuf,
    /// The accounts: a TOML file as below.
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
    /// How many orders are asked about at a time.
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = clap::value_parser!(u16).range(1..=64))]
    workers: u16,
    /// Take notifications here, at `/ACCOUNT`. Without TLS: put a proxy in front of it.
    #[arg(long, value_name = "HOST:PORT")]
    listen: Option<String>,
    /// Take letters too and print them, where no program of yours takes them: each is for one taker.
    #[arg(long)]
    letters: bool,
    /// Write all that is done to standard error; without it only what fails.
    #[arg(long, short)]
    verbose: bool,
}

pub(crate) const WORKER_HELP: &str = "\
It asks the gateways about orders whose outcome is not known, closes what customers gave up, and writes one line for whatever a person
has to look at. It sends nothing that moves money. Several may work on one database, beside the service that takes the payments.
With --letters it also takes what is told about orders that are final, one line each; your service is not told those then.

Orders of an account that is not in the file are not asked about: it warns of them at the start, and every hour if the oldest is older.

The accounts, by the names under which the service wrote its orders:

  [accounts.shop]
  gateway    = \"ID\"                          # `tongbao interfaces` lists them
  kit        = \"kit\"                         # folder with keys and numbers, seen from this file
  endpoint   = \"https://gateway.example\"
  notify_url = \"https://shop.example/shop\"  # where the gateway sends notifications; ends with the account's name
  notifications_decide = false               # true: a notification may settle an order without a query

What has to be in the folder, and under which names: `tongbao sandbox --gateway ID --dir DIR` writes such a folder with a README.
Without a ca.pem in it the public authorities are trusted.

Examples:
  tongbao worker --db orders.db --config accounts.toml
  tongbao worker --db orders.db --config accounts.toml --listen 127.0.0.1:8081 --workers 4 -v
  tongbao worker --db orders.db --config accounts.toml --letters --json | jq -r 'select(.event == \"letter\") | .number'

With --json every line has an `event`: started, alarm, letter, or unserved for the orders of other accounts.
A line may come twice, after a crash: account, number and topic tell. Ctrl-C or SIGTERM ends it after the order that it is at, a
second one at once.

Exit code: 0 if it was told to stop (or nobody reads its output any more), 1 if a key file or the address to listen at cannot be
used, 2 for wrong usage, a wrong file of accounts, or a file or database that cannot be opened.";

/// Runs the command.
pub(crate) fn run(args: &WorkerArgs, json: bool, out: &mut dyn Write) -> Result<(), Failure> {
    let level = if args.verbose { LevelFilter::INFO } else { LevelFilter::ERROR };
    let subscriber = tracing_subscriber::fmt().with_writer(std::io::stderr).with_ansi(false);
    // Somebody else's is as good.
    let _ = subscriber.with_max_level(level).try_init();
    block_on(serve(args, json, out))
}

async fn serve(args: &WorkerArgs, json: bool, out: &mut dyn Write) -> Result<(), Failure> {
    let config = Config::read(&args.config)?;
    let accesses = config.accesses()?;
    let store = database::open_or_make(&args.db)?;
    let (lines, printer) = printer::pair();
    let alarms = lines.clone();
    let mut cashier = Cashier::builder(store).on_alarm(move |about: &Raised| alarms.leave(raised(about, json)));
    let mut about = Vec::new();
    for (name, access) in accesses {
        about.push((name.to_owned(), access.connector.gateway(), access.connector.merchant().to_owned()));
        cashier = cashier.account(name, access.account());
    }
    let cashier = cashier.build();
    let listener = match &args.listen {
        Some(wanted) => Some(listen(&cashier, wanted).await?),
        None => None,
    };
    let address = listener.as_ref().map(Listener::address);
    // Before anybody knows that it has started, and may want it to stop.
    let signals = Signals::new()?;
    if json {
        let accounts = about
            .iter()
            .map(|(name, gateway, merchant)| json!({ "account": name, "gateway": gateway, "merchant_id": merchant }));
        let accounts: Vec<_> = accounts.collect();
        let line = json!({ "event": "started", "db": args.db, "listen": address, "accounts": accounts });
        writeln!(out, "{line}")?;
    } else {
        for (name, gateway, merchant) in &about {
            writeln!(out, "account   {name}: {gateway}, merchant {merchant}")?;
        }
        if let Some(address) = address {
            writeln!(out, "listens   http://{address}/ACCOUNT")?;
        }
        let told = if args.letters { "Orders that are final, and what" } else { "What" };
        writeln!(out, "{}", paint(FAINT, format!("Ctrl-C stops it. {told} a person has to look at:")))?;
    }
    out.flush()?;
    let unserved = Unserved { cashier: cashier.clone(), config: args.config.clone(), lines: lines.clone(), json };
    let watching = tokio::spawn(unserved.watch());
    let letters = Letters { lines, json, take: args.letters };
    let worked = work(&cashier, args.workers, letters, printer, signals, out).await;
    watching.abort();
    drop(listener);
    worked
}

async fn listen(cashier: &Cashier, wanted: &str) -> Result<Listener, Failure> {
    let name = wanted.escape_debug();
    let addresses = resolve(wanted).await.map_err(|why| Failure::Usage(format!("--listen {name}: {why}")))?;
    let listener = Listener::of(cashier, &addresses).await;
    listener.map_err(|error| Failure::Check(format!("--listen {name}: {error}")))
}

async fn work(
    cashier: &Cashier,
    workers: u16,
    letters: Letters,
    mut printer: Printer,
    mut signals: Signals,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    let letters = Arc::new(letters);
    let (stopper, stop) = Stop::pair();
    let mut running = JoinSet::new();
    for _ in 0..workers {
        let (cashier, letters, stop) = (cashier.clone(), Arc::clone(&letters), stop.clone());
        running.spawn(async move { cashier.run_worker(&*letters, stop).await });
    }
    printer.until(out, signals.next()).await?;
    stopper.stop();
    let done = async { while running.join_next().await.is_some() {} };
    // Whoever asks twice does not want to wait.
    let ended = async {
        tokio::select! {
            () = done => {}
            () = signals.next() => {}
        }
    };
    printer.until(out, ended).await
}
