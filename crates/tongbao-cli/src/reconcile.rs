//! `tongbao reconcile`: a bill against the orders in a database, and what the bill proves written down.

use std::fs::File;
use std::io::{Read, Write};
use std::path::PathBuf;

use clap::Args;
use serde_json::{Value as Json, json};
use tongbao_core::schema::Outcome;
use tongbao_core::{BeijingTime, BoxError, Date};
use tongbao_flow::sqlite::Sqlite;
use tongbao_flow::store::{Filter, Store};
use tongbao_flow::{BillLine, Cashier, Differences, Found, Period};
use tongbao_wire::table::{Bill, BillRow, Options, TableError, column};

use crate::bill::{ReadingArgs, day, of};
use crate::demo::block_on;
use crate::failure::Failure;
use crate::interfaces::write_json;
use crate::look::{BAD, DOUBT, FAINT, GOOD, STRONG, paint};
use crate::orders::open;

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
    #[command(flatten)]
    reading: ReadingArgs,
}

pub(crate) const RECONCILE_HELP: &str = "\
Examples:
  tongbao reconcile bill.csv --db orders.db --account shop --date 2025-05-01 --succeeded S
  tongbao reconcile bill.csv --db orders.db --account shop --date 2025-05-01 --all-succeeded --column order=订单号
  tongbao reconcile bill.csv --db orders.db --account shop --date 2025-05-01 --succeeded 成功 --failed 失败 --json

The bill is read row by row. An order that is not final and that the bill has, with its amount, is final then, and whoever
waits for it is told. What contradicts a final order is a conflict, which a person has to decide. The bill must be one that
you believe: downloaded from the gateway, not sent by somebody.

Exit code: 0 if nothing differs that the bill did not settle, 1 if something does, 2 if a file cannot be opened.";

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
    let store = open(&args.db)?;
    block_on(known(&store, &args.account))?;
    let cashier = Cashier::builder(store).build();
    let mut lines = Lines { bill, args, other_state: 0, unread: 0 };
    let mut found = Differences::default();
    block_on(async {
        found = cashier
            .reconcile(&args.account, period(args.date)?, &mut lines)
            .await
            .map_err(|error| Failure::Check(format!("{name}: {error}")))?;
        Ok(())
    })?;
    if json {
        write_json(out, &machine(&found, &lines))?;
    } else {
        human(&found, &lines, out)?;
    }
    if found.is_none() && lines.unread == 0 { Ok(()) } else { Err(Failure::reported()) }
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

fn lists(found: &Differences) -> [(&'static str, &'static str, &Found); 6] {
    [
        ("missing_here", "in the bill only", &found.missing_here),
        ("missing_there", "succeeded here, and not in the bill", &found.missing_there),
        ("amount", "another amount", &found.amount),
        ("state", "the bill says the opposite", &found.state),
        ("open", "still not final", &found.open),
        ("twice", "in the bill more than once", &found.twice),
    ]
}

fn human<R>(found: &Differences, lines: &Lines<'_, R>, out: &mut dyn Write) -> Result<(), Failure> {
    writeln!(out, "  {} {}", paint(GOOD, "same"), found.same)?;
    if found.settled.count > 0 {
        writeln!(out, "\n  {}", paint(GOOD, format!("✓ settled by the bill: {}", found.settled.count)))?;
        numbers(&found.settled, out)?;
    }
    if lines.other_state > 0 {
        writeln!(out, "  {} {}", paint(FAINT, "other state"), lines.other_state)?;
    }
    if lines.unread > 0 {
        let advice = "rows could not be compared: tongbao bill summary says why";
        writeln!(out, "  {}", paint(DOUBT, format!("? {} {advice}", lines.unread)))?;
    }
    for (_, what, list) in lists(found).into_iter().filter(|(.., list)| list.count > 0) {
        writeln!(out, "\n  {}", paint(BAD, format!("✗ {what}: {}", list.count)))?;
        numbers(list, out)?;
    }
    Ok(())
}

fn numbers(list: &Found, out: &mut dyn Write) -> Result<(), Failure> {
    for number in list.first.iter().take(SHOWN) {
        writeln!(out, "    {}", paint(STRONG, number.escape_debug()))?;
    }
    if list.count > u64::try_from(SHOWN).unwrap_or(u64::MAX) {
        writeln!(out, "    {}", paint(FAINT, format!("the first {SHOWN}; --json lists up to 1,000")))?;
    }
    Ok(())
}

fn machine<R>(found: &Differences, lines: &Lines<'_, R>) -> Json {
    let list = |list: &Found| json!({ "count": list.count, "first": list.first });
    let counts = [
        ("lines", json!(found.lines)),
        ("same", json!(found.same)),
        ("settled", list(&found.settled)),
        ("unread", json!(lines.unread)),
        ("other_state", json!(lines.other_state)),
    ];
    let found = lists(found).map(|(name, _, found)| (name, list(found)));
    counts.into_iter().chain(found).map(|(name, value)| (name.to_owned(), value)).collect()
}

const SHOWN: usize = 20;
