//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::bill::{BILL_HELP, BillArgs};
use crate::decide::{DECIDE_HELP, DecideArgs};
use crate::keys::{KEYS_HELP, KeysArgs};
use crate::merchant::MerchantArgs;
use crate::orders::{ORDERS_HELP, OrdersArgs};
use crate::reconcile::{RECONCILE_HELP, ReconcileArgs};
use crate::worker::{WORKER_HELP, WorkerArgs};

/// Typed, signed and verified payments with Chinese gateways: see it work, and look things up while integrating.
#[derive(Debug, Parser)]
#[command(name = "tongbao", version, after_help = AFTER_HELP, max_term_width = 100)]
pub(crate) struct CommandLine {
    /// Write for machines: one JSON document, or one JSON object per line while something is going on.
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Play whole payments against a sandbox on this machine: bind a card, pay, be notified, query.
    #[command(after_help = DEMO_HELP)]
    Demo(DemoArgs),
    /// Run a gateway's sandbox until Ctrl-C, for a program of yours to pay with.
    #[command(after_help = SANDBOX_HELP)]
    Sandbox(SandboxArgs),
    /// Look up gateways, interfaces and the tables of their messages.
    #[command(after_help = INTERFACES_HELP)]
    Interfaces(InterfacesArgs),
    /// Explain a result code, or list all of a gateway.
    #[command(after_help = CODES_HELP)]
    Codes(CodesArgs),
    /// Show step by step how a message is built, or why a received one is or is not believed.
    #[command(after_help = EXPLAIN_HELP)]
    Explain(ExplainArgs),
    /// Say what a key file is, check pairs, convert keys, watch certificates end.
    #[command(after_help = KEYS_HELP)]
    Keys(KeysArgs),
    /// Download bills (对账单), and add up what they say.
    #[command(after_help = BILL_HELP)]
    Bill(BillArgs),
    /// Look after the orders in a database: ask about them, take notifications, tell when they are final.
    #[command(after_help = WORKER_HELP)]
    Worker(WorkerArgs),
    /// List the orders in a database, or show one with its history.
    #[command(after_help = ORDERS_HELP)]
    Orders(OrdersArgs),
    /// Write down what a person found out about an order: that it succeeded, failed, or that its conflict is settled.
    #[command(after_help = DECIDE_HELP)]
    Decide(DecideArgs),
    /// Compare a bill (对账单) with the orders in a database, and settle what it proves.
    #[command(after_help = RECONCILE_HELP)]
    Reconcile(Box<ReconcileArgs>),
    /// A merchant's program, to be killed.
    #[command(hide = true)]
    Merchant(MerchantArgs),
}

/// `tongbao demo`.
#[derive(Args, Debug)]
pub(crate) struct DemoArgs {
    /// The gateway to pay with; all of them one after the other if nothing is said, the first one with --fault.
    #[arg(long, value_name = "ID")]
    pub(crate) gateway: Option<String>,
    /// Let something go wrong; `list` says what can.
    #[arg(long, value_name = "WORD")]
    pub(crate) fault: Option<String>,
    /// What to sign with, of a gateway that lets its merchants choose.
    #[arg(long, value_name = "ALGORITHM")]
    pub(crate) sign: Option<SignWith>,
    /// Show every message, its secrets masked.
    #[arg(long)]
    pub(crate) wire: bool,
    /// Kill the merchant's process half-way through a payment, and let it find out how the payment went.
    #[arg(long, conflicts_with_all = ["fault", "sign", "wire"])]
    pub(crate) durable: bool,
}

/// What a merchant and its gateway sign with.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum SignWith {
    /// RSA.
    Rsa,
    /// 国密: SM2 with SM3.
    Sm2,
}

/// `tongbao sandbox`.
#[derive(Args, Debug)]
pub(crate) struct SandboxArgs {
    /// The gateway to play; the first one if nothing is said. `tongbao interfaces` lists them.
    #[arg(long, value_name = "ID")]
    pub(crate) gateway: Option<String>,
    /// The port on this machine; 0 takes a free one.
    #[arg(long, default_value_t = 9445)]
    pub(crate) port: u16,
    /// Where to write the merchant's keys, passwords and certificates.
    #[arg(long, value_name = "DIR", default_value = "tongbao-sandbox")]
    pub(crate) dir: PathBuf,
    /// Where to send notifications of orders that name no address: an http address on this machine.
    #[arg(long, value_name = "URL")]
    pub(crate) notify: Option<String>,
    /// What the merchant signs with, of a gateway that lets its merchants choose.
    #[arg(long, value_name = "ALGORITHM")]
    pub(crate) sign: Option<SignWith>,
    /// Let requests or notifications go wrong, each time; `list` says what can.
    #[arg(long, value_name = "WORD")]
    pub(crate) fault: Option<String>,
    /// Only the first so many times, of each interface.
    #[arg(long, value_name = "N", requires = "fault", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) times: Option<u32>,
}

/// `tongbao interfaces`.
#[derive(Args, Debug)]
pub(crate) struct InterfacesArgs {
    /// A gateway, to list its interfaces.
    pub(crate) gateway: Option<String>,
    /// An interface, to show its tables.
    pub(crate) interface: Option<String>,
    /// The JSON Schema of the interface's messages.
    #[arg(long, requires = "interface")]
    pub(crate) schema: bool,
}

/// `tongbao codes`.
#[derive(Args, Debug)]
pub(crate) struct CodesArgs {
    /// The gateway.
    pub(crate) gateway: String,
    /// The code as it stands in the answer.
    pub(crate) code: Option<String>,
}

/// `tongbao explain`.
#[derive(Args, Debug)]
pub(crate) struct ExplainArgs {
    /// The gateway.
    pub(crate) gateway: String,
    /// The interface. With --check it may be left out.
    #[arg(required_unless_present = "check")]
    pub(crate) interface: Option<String>,
    /// The message to build, as JSON: wire name → text; `-` reads standard input.
    #[arg(conflicts_with_all = ["example", "check"], requires = "interface")]
    pub(crate) file: Option<PathBuf>,
    /// Build an example of the spec; the first one if nothing is said.
    #[arg(long, value_name = "NAME", requires = "interface")]
    pub(crate) example: Option<String>,
    /// Check a received message, byte for byte as it came; `-` reads standard input.
    #[arg(long, value_name = "FILE", conflicts_with = "example")]
    pub(crate) check: Option<PathBuf>,
    /// The gateway's certificate or public key; may be given several times.
    #[arg(long, value_name = "FILE", requires = "check")]
    pub(crate) key: Vec<PathBuf>,
}

const AFTER_HELP: &str = "\
Examples:
  tongbao demo                          a payment from beginning to end, with every gateway
  tongbao demo --fault answer-lost      the answer is lost after the charge
  tongbao interfaces                    which gateways there are
  tongbao explain --help                why a signature does not verify
  tongbao keys inspect merchant.pfx     what is this key file?

Exit code: 0 fine, 1 a check failed, 2 wrong usage or a file that cannot be read. Errors go to standard error.
Colours appear only on a terminal, and not if NO_COLOR is set. Secrets are never shown.";

const DEMO_HELP: &str = "\
Everything is real: TLS, keys from files, encryption, signatures, notifications, a ledger at the other end.
Only the money and the bank are made up. Nothing leaves this machine.

Examples:
  tongbao demo --gateway ID
  tongbao demo --sign sm2
  tongbao demo --wire
  tongbao demo --durable
  tongbao demo --fault list
  tongbao demo --fault forged-notify
  tongbao demo --json | jq -r .event

Exit code: 0 if every gateway's ledger agrees with what the merchant believes, otherwise 1.";

const SANDBOX_HELP: &str = "\
Keys are new on every start and worth nothing elsewhere. The files are readable by their owner only.

A fault strikes every request that moves money (payments, refunds), every query, or every attempt to notify, as `--fault list` says, from
the start until the sandbox is stopped. With --times N it strikes the first N of each interface, and from then on all is well:
--fault answer-lost --times 1 loses the answer to the first payment, and to the first refund.

Examples:
  tongbao sandbox --port 9445 --dir kit --notify http://127.0.0.1:8080/notify
  tongbao sandbox --gateway ID --dir kit
  tongbao sandbox --fault list
  tongbao sandbox --fault answer-lost
  tongbao sandbox --fault slow=20s --times 1
  tongbao sandbox --port 0 --json

Exit code: 0 if it was told to stop (Ctrl-C or SIGTERM), 1 if it cannot listen or write its files, 2 for wrong usage.";

const INTERFACES_HELP: &str = "\
Examples:
  tongbao interfaces GATEWAY
  tongbao interfaces GATEWAY INTERFACE
  tongbao interfaces GATEWAY INTERFACE --schema > schema.json

need: M 必填, C depends on other fields, O 非必填.";

const CODES_HELP: &str = "\
Examples:
  tongbao codes GATEWAY          all of them
  tongbao codes GATEWAY 00       one of them

A code that no table lists means that nothing is known about the money.";

const EXPLAIN_HELP: &str = "\
Examples:
  tongbao explain GATEWAY INTERFACE
  tongbao explain GATEWAY INTERFACE --example \"still processing\"
  tongbao explain GATEWAY INTERFACE message.json
  tongbao explain GATEWAY --check notification.xml --key gateway.cer
  tongbao explain GATEWAY --check notification.form --key gateway.cer
  tongbao explain GATEWAY --check reply.json --key gateway.cer
  tongbao explain GATEWAY --check callback.json

--check needs the bytes as they were received: a file written by a logger that breaks lines does not verify,
and the check says so.

Exit code: 0 if the message is as it should be, 1 if it is not.";
