//! `tongbao reconcile`: a bill against the orders in a database, and what the bill proves written down.

mod show;

use std::fs::File;
use std::io::{Read, Write};
use std::path::PathBuf;

use clap::Args;
use tongbao_core::schema::Outcome;
use tongbao_core::{BeijingTime, BoxError, Date};
use tongbao_flow::sqlite::Sqlite;
use tongbao_flow::store::{Filter, Store};
use tongbao_flow::{BillLine, Cashier, Differences, Period};
use tongbao_wire::table::{Bill, BillRow, Options, TableError, column};

use self::show::Shown;
use crate::bill::{ReadingArgs, day, of};
use crate::database;
use crate::demo::block_on;
use crate::failure::Failure;
use crate::interfaces::write_json;

/// `tongbao reconcile`.
#[derive(Args, Debug)]
#[command(group(clap::ArgGroup::new("what").required(true).multiple(true)))]
pub(crate) struct ReconcileArgs {
    /// The bill: a CSV file.
    bill: PathBuf,
    /// The database: a file of SQLite.
    #[arg(long, value_name = "FILE")]
    db: PathBuf,
    /// The account whose bill it is, as the orders are stored.
    #[arg(long, value_name = "NAME")]
    account: String,
    /// The day of the orders; those of other days may stand in the bill and are not missed in it.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    date: Date,
    /// A word of the state column that says that the money moved; may be given several times. Rows with other words are passed over.
    #[arg(long, value_name = "WORD", group = "what")]
    succeeded: Vec<String>,
    /// A word of the state column that says that it did not, finally; may be given several times.
    #[arg(long, value_name = "WORD", group = "what")]
    failed: Vec<String>,
    /// The bill has nothing but what succeeded.
    #[arg(long, conflicts_with_all = ["succeeded", "failed"], group = "what")]
    all_succeeded: bool,
    /// Write nothing: say what the bill would settle and what would be a conflict.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    reading: ReadingArgs,
}

pub(crate) const RECONCILE_HELP: &str = "\
Examples:
  tongbao reconcile bill.csv --db orders.db --account shop --date 2025-05-01 --succeeded S --dry-run
  tongbao reconcile bill.csv --db orders.db --account shop --date 2025-05-01 --all-succeeded --column order=订单号
  tongbao reconcile bill.csv --db orders.db --account shop --date 2025-05-01 --succeeded 成功 --failed 失败 --json

The bill is read row by row. An order that is not final and that the bill has, with its amount, is final then, and whoever
waits for it is told. What contradicts a final order, and another amount, is a conflict, which a person has to decide. The bill
must be one that you believe: downloaded from the gateway, not sent by somebody.

--dry-run does all of that without writing it down. What would be settled is the same; only that the bill gives an order a
gateway's number which another order has shows when it is written.

Exit code: 0 if nothing differs that the bill did not settle (or would not, with --dry-run), 1 if something does, 2 if a file
cannot be opened or something is given wrong.";

/// Runs the command.
pub(crate) fn run(args: &ReconcileArgs, json: bool, out: &mut dyn Write) -> Result<(), Failure> {
    let name = args.bill.display();
    if let Some(word) = args.succeeded.iter().find(|word| args.failed.contains(word)) {
        return Err(Failure::Usage(format!(
            "{word:?} is given for --succeeded and for --failed; it can mean only one of them"
        )));
    }
    let file = File::open(&args.bill).map_err(|error| Failure::Usage(format!("{name}: it cannot be read: {error}")))?;
    let options = args.reading.charset.map_or_else(Options::default, |it| Options::default().charset(it));
    let needed = [column::ORDER, column::AMOUNT, column::STATE];
    let needed = if args.all_succeeded { &needed[..2] } else { &needed[..] };
    let bill = Bill::open(file, options, of(&args.reading)?.heads, &args.reading.columns, needed);
    let bill = bill.map_err(|error| Failure::Check(format!("{name}: {}", error.to_string().escape_debug())))?;
    let store = if args.dry_run { database::open_to_look(&args.db)? } else { database::open(&args.db)? };
    block_on(known(&store, &args.account))?;
    let cashier = Cashier::builder(store).build();
    let mut lines = Lines { bill, args, other_state: 0, unread: 0 };
    let mut found = Differences::default();
    block_on(async {
        let period = period(args.date)?;
        let done = if args.dry_run {
            cashier.compare_bill(&args.account, period, &mut lines).await
        } else {
            cashier.reconcile(&args.account, period, &mut lines).await
        };
        found = done.map_err(|error| Failure::Check(format!("{name}: {error}")))?;
        Ok(())
    })?;
    let Lines { other_state, unread, .. } = lines;
    let shown = Shown { found: &found, other_state, unread, dry_run: args.dry_run };
    if json {
        write_json(out, &shown.machine())?;
    } else {
        shown.human(out)?;
    }
    if found.is_none() && unread == 0 { Ok(()) } else { Err(Failure::reported()) }
}

/// A wrong name would make every line of the bill a difference.
async fn known(store: &Sqlite, account: &str) -> Result<(), Failure> {
    let one = |account: Option<&str>| Filter { account: account.map(str::to_owned), limit: 1, ..Filter::default() };
    let list = async |filter: &Filter| store.list(filter).await.map_err(|error| Failure::Usage(error.to_string()));
    if list(&one(Some(account))).await?.is_empty() && !list(&one(None)).await?.is_empty() {
        return Err(Failure::Usage(format!(
            "no order here is of account {account:?}; `tongbao orders` shows the accounts"
        )));
    }
    Ok(())
}

fn period(day: Date) -> Result<Period, Failure> {
    let from = BeijingTime::parse(&format!("{day} 00:00:00"), tongbao_core::schema::DateForm::SecondDashed);
    let from = from.map_err(|error| Failure::Usage(error.to_string()))?;
    let until = BeijingTime::from_unix(from.unix().saturating_add(24 * 3_600)).unwrap_or(from);
    Ok(Period { from, until })
}

/// The rows that count.
struct Lines<'a, R> {
    bill: Bill<R>,
    args: &'a ReconcileArgs,
    /// How many have another word for their state.
    other_state: u64,
    /// How many could not be read, or lack a number or an amount.
    unread: u64,
}

impl<R: Read> Iterator for Lines<'_, R> {
    type Item = Result<BillLine, BoxError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let row = match self.bill.next_row() {
                Ok(row) => row?,
                Err(error) if error.ends_reading() => return Some(Err(error.into())),
                Err(_) => {
                    self.unread += 1;
                    continue;
                }
            };
            match line(self.args, &row) {
                Ok(Row::Counts(line)) => return Some(Ok(line)),
                Ok(Row::OtherState) => self.other_state += 1,
                Ok(Row::Incomplete) | Err(_) => self.unread += 1,
            }
        }
    }
}

enum Row {
    Counts(BillLine),
    OtherState,
    Incomplete,
}

fn line(args: &ReconcileArgs, row: &BillRow<'_>) -> Result<Row, TableError> {
    let state = if args.all_succeeded { None } else { row.state()? };
    let is = |words: &[String]| state.as_ref().is_some_and(|state| words.iter().any(|word| word == state));
    let outcome = match () {
        () if args.all_succeeded || is(&args.succeeded) => Outcome::Succeeded,
        () if is(&args.failed) => Outcome::Declined,
        () => return Ok(Row::OtherState),
    };
    // What was given back has a minus in some bills; the refund that it is about has none.
    let (Some(number), Some(amount)) = (row.order()?, row.amount()?) else { return Ok(Row::Incomplete) };
    let gateway_number = row.reference()?.map(std::borrow::Cow::into_owned).filter(|number| !number.is_empty());
    Ok(Row::Counts(BillLine { number: number.into_owned(), amount: amount.amount, outcome, gateway_number }))
}
