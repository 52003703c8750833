//! `tongbao decide`: what a person found out about an order, written down.

use std::io::Write;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use tongbao_flow::Cashier;

use crate::database;
use crate::demo::block_on;
use crate::failure::Failure;
use crate::interfaces::write_json;
use crate::orders::{one_line, order_json};

/// `tongbao decide`.
#[derive(Args, Debug)]
pub(crate) struct DecideArgs {
    /// The order's number.
    #[arg(value_name = "NUMBER")]
    number: String,
    /// How it stands.
    #[arg(value_enum, value_name = "WORD")]
    decision: Decision,
    /// Who says so, and how they know. It stands in the order's history for ever, so name no customer.
    #[arg(long, value_name = "TEXT")]
    because: String,
    /// The database: a file of SQLite.
    #[arg(long, value_name = "FILE")]
    db: PathBuf,
    /// The order's account.
    #[arg(long, value_name = "NAME")]
    account: String,
}

/// What a person can say.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
enum Decision {
    /// The money moved. For an order that is not final.
    Succeeded,
    /// It did not, and will not. For an order that is not final.
    Failed,
    /// The money of a contradicted order is where it belongs: given back, or the goods were delivered.
    Settled,
}

pub(crate) const DECIDE_HELP: &str = "\
Examples:
  tongbao decide 2025050100000001 succeeded --because \"Li, gateway's hotline, ticket 7\" --db orders.db --account shop
  tongbao decide 2025050100000001 failed --because \"not in the bills of two days\" --db orders.db --account shop
  tongbao decide 2025050100000001 settled --because \"given back, refund R17\" --db orders.db --account shop

`tongbao orders --state manual` and `tongbao orders --conflict` list what waits for a person. Ask the gateway's people first: whoever waits
for the order is told, and nothing is asked of the gateway here. An order that is final stays as it is, whatever anybody says, and
one whose request may be on its way at this moment cannot be decided. If the gateway says the opposite later, it is a conflict.

Exit code: 0 written down, 1 refused, or there is no such order, 2 wrong usage or a database that cannot be used.";

/// Runs the command.
pub(crate) fn run(args: &DecideArgs, json: bool, out: &mut dyn Write) -> Result<(), Failure> {
    let DecideArgs { number, account, because, .. } = args;
    if because.trim().is_empty() {
        return Err(Failure::Usage("--because is empty: say who decided and how they know".to_owned()));
    }
    let cashier = Cashier::builder(database::open(&args.db)?).build();
    block_on(async {
        let order = match args.decision {
            Decision::Succeeded => cashier.decide(account, number, true, because).await,
            Decision::Failed => cashier.decide(account, number, false, because).await,
            Decision::Settled => cashier.settle(account, number, because).await,
        };
        let order = order.map_err(|error| Failure::Check(error.to_string().escape_debug().to_string()))?;
        if json {
            return write_json(out, &order_json(&order));
        }
        Ok(writeln!(out, "{} is {}: {}", one_line(number), order.state, one_line(because))?)
    })
}
