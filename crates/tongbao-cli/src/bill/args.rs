//! The command line of `tongbao bill`.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use tongbao_core::Date;
use tongbao_core::schema::{Charset, DateForm};
use tongbao_wire::charset;

use crate::keys::PasswordArgs;

/// `tongbao bill`.
#[derive(Args, Debug)]
pub(crate) struct BillArgs {
    #[command(subcommand)]
    pub(crate) command: BillCommand,
}

/// What to do with bills.
#[derive(Debug, Subcommand)]
pub(crate) enum BillCommand {
    /// Add up what bills say, and say what is wrong with them.
    #[command(after_help = SUMMARY_HELP)]
    Summary(SummaryArgs),
    /// List where a bill differs from your own orders.
    #[command(after_help = COMPARE_HELP)]
    Compare(CompareArgs),
    /// Ask the gateway for the bills of a day, download them, and add up what they say.
    #[command(after_help = DOWNLOAD_HELP)]
    Download(Box<DownloadArgs>),
}

/// `tongbao bill summary`.
#[derive(Args, Debug)]
pub(crate) struct SummaryArgs {
    /// CSV files, also in ZIP archives; `-` reads standard input.
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) reading: ReadingArgs,
}

/// `tongbao bill compare`.
#[derive(Args, Debug)]
pub(crate) struct CompareArgs {
    /// The bill: a CSV file.
    pub(crate) bill: PathBuf,
    /// Your orders: a CSV file with their numbers and amounts.
    pub(crate) ours: PathBuf,
    /// Compare only rows of the bill with this state; may be given several times.
    #[arg(long = "state", value_name = "WORD")]
    pub(crate) states: Vec<String>,
    /// Which heading of your file stands for which column: order and amount.
    #[arg(long = "our-column", value_name = "NAME=HEADING", value_parser = pair)]
    pub(crate) our_columns: Vec<(String, String)>,
    #[command(flatten)]
    pub(crate) reading: ReadingArgs,
}

/// How bills are read.
#[derive(Args, Debug)]
pub(crate) struct ReadingArgs {
    /// The gateway that made them; the first one whose bills are known if nothing is said.
    #[arg(long, value_name = "ID")]
    pub(crate) gateway: Option<String>,
    /// Which heading stands for which column; may be given several times.
    #[arg(long = "column", value_name = "NAME=HEADING", value_parser = pair)]
    pub(crate) columns: Vec<(String, String)>,
    /// The charset: utf-8, gbk or gb18030. Found out if nothing is said.
    #[arg(long, value_name = "NAME", value_parser = named)]
    pub(crate) charset: Option<Charset>,
}

/// `tongbao bill download`.
#[derive(Args, Debug)]
pub(crate) struct DownloadArgs {
    /// The address of the gateway, or of its sandbox.
    #[arg(long, value_name = "URL")]
    pub(crate) endpoint: String,
    /// The day on which the bills were made: the one after the orders.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub(crate) date: Date,
    /// One kind of bill, in the gateway's word; all of them if nothing is said.
    #[arg(long = "type", value_name = "WORD")]
    pub(crate) kind: Option<String>,
    /// Whose bills; the access itself if nothing is said.
    #[arg(long, value_name = "ID")]
    pub(crate) merchant: Option<String>,
    /// The folder that `tongbao sandbox` wrote: numbers, keys and authority in one.
    #[arg(long, value_name = "DIR")]
    pub(crate) kit: Option<PathBuf>,
    /// A number of the access, in the gateway's words; may be given several times.
    #[arg(long = "id", value_name = "NAME=TEXT", value_parser = pair)]
    pub(crate) ids: Vec<(String, String)>,
    /// The merchant's private key.
    #[arg(long, value_name = "FILE", required_unless_present = "kit")]
    pub(crate) key: Option<PathBuf>,
    /// The gateway's public key or certificate.
    #[arg(long, value_name = "FILE", required_unless_present = "kit")]
    pub(crate) gateway_key: Option<PathBuf>,
    /// The only authority to trust, PEM; what the system trusts if nothing is said.
    #[arg(long, value_name = "FILE")]
    pub(crate) ca: Option<PathBuf>,
    /// Where to write the files.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(crate) out: PathBuf,
    /// Write over files that are there.
    #[arg(long)]
    pub(crate) force: bool,
    /// How large a file may be, in MiB.
    #[arg(long, value_name = "MIB", default_value_t = 1024)]
    pub(crate) limit: u64,
    #[command(flatten)]
    pub(crate) password: PasswordArgs,
    #[command(flatten)]
    pub(crate) reading: ReadingArgs,
}

fn pair(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("there is no = in it; expected NAME=TEXT")?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}

fn named(text: &str) -> Result<Charset, String> {
    charset::named(text).ok_or_else(|| "it is none of utf-8, gbk, gb18030".to_owned())
}

pub(crate) fn day(text: &str) -> Result<Date, String> {
    let read = |form| Date::parse(text, form);
    read(DateForm::DayDashed).or_else(|_| read(DateForm::Day8)).map_err(|_| "it is no day, yyyy-MM-dd".to_owned())
}

/// Of `tongbao bill` itself.
pub(crate) const BILL_HELP: &str = "\
Examples:
  tongbao bill summary 20240102_6666000100000001_order_1.csv
  tongbao bill summary --column amount=实收金额 bill.csv
  tongbao bill compare --state S bill.csv orders.csv
  tongbao bill download --endpoint URL --kit tongbao-sandbox --date 2024-01-02

Bills may be larger than memory: they are read row by row. Of their cells are shown short words of kinds and states,
the first and last time, and the numbers and amounts of orders that differ.";

const SUMMARY_HELP: &str = "\
Examples:
  tongbao bill summary bill.csv
  tongbao bill summary --json *.csv | jq '.files[].groups'
  tongbao bill summary --charset gbk --column amount=实收金额 --column state=结果 bill.csv
  tongbao bill summary bills.zip

Columns are found by their headings. NAME is one of merchant, order, reference, kind, state, amount, fee, time.
Where the gateway's document does not show a bill, the known headings are guesses: compare with one of yours.

Exit code: 0 if every row and cell was read, 1 if not or if nothing is an amount, 2 if a file cannot be opened.";

const COMPARE_HELP: &str = "\
Examples:
  tongbao bill compare bill.csv orders.csv
  tongbao bill compare --state S --our-column order=id --our-column amount=total bill.csv orders.csv
  tongbao bill compare --json bill.csv orders.csv | jq '.only_theirs.first[]'

Your orders are held in memory, the bill is not. An order is found by the merchant's own number.

Exit code: 0 if nothing differs, 1 if something does or a row cannot be compared, 2 if a file cannot be opened.";

const DOWNLOAD_HELP: &str = "\
Examples:
  tongbao bill download --endpoint https://localhost:9445 --kit tongbao-sandbox --date 2024-01-02
  tongbao bill download --endpoint URL --id sys_id=… --id product_id=… --key merchant.key --gateway-key gateway.pem \\
      --merchant … --date 2024-01-02 --type TRADE_BILL --out bills

--kit is the folder of `tongbao sandbox --gateway ID`, whose merchant must have bills configured first. Accesses with
RSA keys only. The request is signed and the answer verified; the file itself has no signature. Files come over https from wherever
the answer says (plain http only from this machine), and redirects are not followed. A file appears when it is whole,
and nothing is written over without --force.

Exit code: 0 if all was downloaded and read, 1 if not, 2 for wrong usage.";
