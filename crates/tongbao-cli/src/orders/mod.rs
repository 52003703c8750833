//! `tongbao orders`: what a database has.

mod show;

use std::io::Write;
use std::path::PathBuf;

use clap::Args;
use tongbao_flow::order::{Order, State};
use tongbao_flow::sqlite::Sqlite;
use tongbao_flow::store::{Filter, Store, StoreError, accounts};

pub(crate) use self::show::{json as order_json, one_line};
use crate::database;
use crate::demo::block_on;
use crate::failure::Failure;
use crate::interfaces::write_json;

/// `tongbao orders`.
#[derive(Args, Debug)]
pub(crate) struct OrdersArgs {
    /// The database: a file of SQLite.
    #[arg(long, value_name = "FILE")]
    db: PathBuf,
    /// Only those of this account.
    #[arg(long, value_name = "NAME")]
    account: Option<String>,
    /// Only those in this state; may be given several times.
    #[arg(long = "state", value_name = "WORD", conflicts_with = "number")]
    states: Vec<State>,
    /// Only those about which two sources contradict each other.
    #[arg(long, conflicts_with = "number")]
    conflict: bool,
    /// How many at most.
    #[arg(long, value_name = "N", default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    limit: u32,
    /// An order, to show all of it with its history.
    #[arg(value_name = "NUMBER")]
    number: Option<String>,
}

pub(crate) const ORDERS_HELP: &str = "\
Examples:
  tongbao orders --db orders.db
  tongbao orders --db orders.db --state manual --state unknown
  tongbao orders --db orders.db --conflict
  tongbao orders --db orders.db 2025050100000001
  tongbao orders --db orders.db --json | jq -r '.[].number'

States: prepared, needs-customer, sending, processing, unknown, manual; and the final ones succeeded, failed, closed.
`manual` waits for a person: ask the gateway's people, do not charge again. `sending` after a crash means that it may have been sent.
The history has a line for each change of state or words. Other writes (a worker takes an order and gives it back, a query is
moved) have none, but count: in --json `version` of two lines of history may differ by more than one.
It shows nothing secret, because nothing secret is stored, and writes nothing.

Exit code: 0 fine, 1 there is no such order, 2 wrong usage or a database that cannot be used.";

/// Runs the command.
pub(crate) fn run(args: &OrdersArgs, json: bool, out: &mut dyn Write) -> Result<(), Failure> {
    let store = database::open_to_look(&args.db)?;
    block_on(async {
        match &args.number {
            Some(number) => one(&store, args, number, json, out).await,
            None => all(&store, args, json, out).await,
        }
    })
}

fn unreadable(error: StoreError) -> Failure {
    Failure::Usage(error.to_string())
}

async fn all(store: &Sqlite, args: &OrdersArgs, json: bool, out: &mut dyn Write) -> Result<(), Failure> {
    let filter = Filter {
        account: args.account.clone(),
        states: args.states.clone(),
        conflict: args.conflict,
        after: None,
        // One more tells whether there are more.
        limit: args.limit + 1,
    };
    let mut orders = store.list(&filter).await.map_err(unreadable)?;
    let more = orders.len() > args.limit as usize;
    orders.truncate(args.limit as usize);
    if json {
        return write_json(out, &orders.iter().map(show::json).collect());
    }
    show::table(&orders, out)?;
    if more {
        writeln!(out, "\nThere are more; --limit shows them, --state and --account leave others out.")?;
    }
    Ok(())
}

async fn one(store: &Sqlite, args: &OrdersArgs, number: &str, json: bool, out: &mut dyn Write) -> Result<(), Failure> {
    let accounts = match &args.account {
        Some(account) => vec![account.clone()],
        None => accounts(store).await.map_err(unreadable)?,
    };
    let mut found: Vec<Order> = Vec::new();
    for account in &accounts {
        found.extend(store.load(account, number).await.map_err(unreadable)?);
    }
    if found.is_empty() {
        let of =
            if accounts.is_empty() { "anybody: there are no orders at all".to_owned() } else { accounts.join(", ") };
        return Err(Failure::Check(format!("there is no order {} of {of}", number.escape_debug())));
    }
    let mut shown = Vec::new();
    for order in &found {
        let past = store.history(&order.account, number).await.map_err(unreadable)?;
        if json {
            shown.push(show::json_with(order, &past));
        } else {
            show::whole(order, &past, out)?;
        }
    }
    if json { write_json(out, &shown.into()) } else { Ok(()) }
}
