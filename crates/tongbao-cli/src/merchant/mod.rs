//! A merchant's program over the durable flows, to be killed: what `tongbao demo --durable` and the tests run.
//!
//! It is asked and answers by [lines], forgets cards when it ends, and keeps orders in SQLite. Its patience is short, so that nobody has to
//! wait minutes to see how an order ends.

pub(crate) mod lines;
pub(crate) mod process;

use std::collections::HashMap;
use std::io::{BufRead, Write};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use clap::Args;
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tongbao_core::flow::{Habits, Payment, PendingBinding, Polling};
use tongbao_core::{Amount, BoxError};
use tongbao_flow::order::{Order, State};
use tongbao_flow::rules::Rules;
use tongbao_flow::sqlite::Sqlite;
use tongbao_flow::store::{Filter, Letter};
use tongbao_flow::{Account, Cashier, CashierError, Consumer, Stop};
use tongbao_transport::BoxFuture;

use self::lines::{Ask, Bound, Said, Stands};
use crate::account::{Access, AccountArgs};
use crate::demo::{block_on, failed};
use crate::failure::Failure;
use crate::listener::Listener;
use crate::printer::{self, Lines};

/// `tongbao merchant`, which is not in the help.
#[derive(Args, Debug)]
pub(crate) struct MerchantArgs {
    /// The database.
    #[arg(long)]
    db: PathBuf,
    /// The gateway.
    #[arg(long)]
    gateway: String,
    /// The folder with the merchant's files.
    #[arg(long)]
    kit: PathBuf,
    /// The address of the gateway.
    #[arg(long)]
    endpoint: String,
    /// Where notifications come in. The same after a restart, because orders have it.
    #[arg(long)]
    port: u16,
    /// Notifications decide by themselves, where that is the merchant's choice.
    #[arg(long)]
    decide: bool,
}

/// Runs the command, until nothing more is asked.
pub(crate) fn run(args: &MerchantArgs, out: &mut dyn Write) -> Result<(), Failure> {
    block_on(serve(args, out))
}

async fn serve(args: &MerchantArgs, out: &mut dyn Write) -> Result<(), Failure> {
    let store = Sqlite::open(&args.db).map_err(|error| Failure::Usage(error.to_string()))?;
    let cashier =
        Cashier::builder(store).account(ACCOUNT, account(args)?).idle(IDLE).redeliver_after(REDELIVER).build();
    let filter = Filter { states: open_states(), limit: MOST, ..Filter::default() };
    let open = cashier.orders(&filter).await.map_err(failed("the orders cannot be read"))?;
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, args.port));
    let listener = Listener::of(&cashier, &[address]).await.map_err(failed("it cannot listen for notifications"))?;

    let (lines, mut printer) = printer::pair();
    let merchant = Arc::new(Merchant { cashier, lines, pending: Mutex::default() });
    merchant.say(&Said::Ready { open: open.iter().map(stands).collect() });
    let (stopper, stop) = Stop::pair();
    let mut workers = JoinSet::new();
    for _ in 0..WORKERS {
        let (merchant, stop) = (Arc::clone(&merchant), stop.clone());
        workers.spawn(async move { merchant.cashier.run_worker(&*merchant, stop).await });
    }
    let mut asks = asks();
    let asked = async {
        while let Some(ask) = asks.recv().await {
            let merchant = Arc::clone(&merchant);
            tokio::spawn(async move { merchant.act(ask).await });
        }
    };
    printer.until(out, asked).await?;
    stopper.stop();
    printer.until(out, async { while workers.join_next().await.is_some() {} }).await?;
    drop(listener);
    Ok(())
}

fn account(args: &MerchantArgs) -> Result<Account, Failure> {
    let notify_url = format!("http://127.0.0.1:{}/{ACCOUNT}", args.port);
    let access = Access::open(
        &args.gateway,
        &AccountArgs {
            kit: &args.kit,
            endpoint: &args.endpoint,
            notify_url: &notify_url,
            notifications_decide: args.decide,
            timeout: TIMEOUT,
        },
    )?;
    let rules = rules(access.connector.habits());
    Ok(access.account().rules(rules))
}

/// Those of the gateway, for people who are in a hurry.
fn rules(habits: Habits) -> Rules {
    let habits = Habits { polling: POLLING, quiet: Duration::from_millis(50), queries_per_second: 200, ..habits };
    Rules { habits, answer: ANSWER, customer: Duration::from_secs(60) }
}

fn open_states() -> Vec<State> {
    State::ALL.iter().copied().filter(|state| !state.is_final()).collect()
}

/// What is asked, from a thread that waits for standard input.
fn asks() -> mpsc::UnboundedReceiver<Ask> {
    let (sender, receiver) = mpsc::unbounded_channel();
    std::thread::spawn(move || {
        let lines = std::io::stdin().lock().lines().map_while(Result::ok);
        for ask in lines.map_while(|line| serde_json::from_str(&line).ok()) {
            if sender.send(ask).is_err() {
                break;
            }
        }
    });
    receiver
}

struct Merchant {
    cashier: Cashier,
    lines: Lines,
    /// Cards whose customers have a code. In memory only.
    pending: Mutex<HashMap<String, PendingBinding>>,
}

impl Merchant {
    fn say(&self, said: &Said) {
        if let Ok(line) = serde_json::to_string(said) {
            self.lines.leave(line);
        }
    }

    async fn act(&self, ask: Ask) {
        let (number, done) = match ask {
            Ask::Bind { number, card } => {
                let pending = self.cashier.bind_card(ACCOUNT, &number, &card.details()).await;
                let kept = pending.map(|pending| {
                    self.pending.lock().unwrap_or_else(PoisonError::into_inner).insert(number.clone(), pending);
                    Said::Code { number: number.clone(), step: None }
                });
                (number, kept)
            }
            Ask::BindCode { number, confirm, code } => {
                let pending = self.pending.lock().unwrap_or_else(PoisonError::into_inner).remove(&number);
                let bound = match pending {
                    Some(pending) => {
                        self.cashier.confirm_binding(ACCOUNT, &confirm, &pending, &code.as_str().into()).await
                    }
                    None => Err(CashierError::NotBound { words: "the card was forgotten; bind it again".to_owned() }),
                };
                (number, bound.map(|card| Said::Bound { bound: Bound::of(&card) }))
            }
            Ask::Pay { number, fen, bound, card } => {
                let payment = Payment {
                    number: number.clone(),
                    amount: Amount::from_fen(fen),
                    subject: "测试商品".to_owned(),
                    card: bound.card(),
                    payer: Some(card.details().payer()),
                    payer_ip: Some("127.0.0.1".to_owned()),
                };
                (number, self.cashier.pay(ACCOUNT, &payment).await.map(paid))
            }
            Ask::PayCode { number, code } => {
                let paid = self.cashier.confirm_payment(ACCOUNT, &number, &code.as_str().into()).await;
                (number, paid.map(|order| Said::Order(stands(&order))))
            }
        };
        let said = done.unwrap_or_else(|error| Said::Failed { number, why: error.to_string() });
        self.say(&said);
    }
}

fn paid(order: Order) -> Said {
    match order.state {
        State::NeedsCustomer => Said::Code { number: order.number().to_owned(), step: order.facts.step_number.clone() },
        _ => Said::Order(stands(&order)),
    }
}

fn stands(order: &Order) -> Stands {
    let words = order.words.clone();
    Stands { number: order.number().to_owned(), state: order.state.word().to_owned(), words }
}

/// A letter is taken when its line has left this process.
impl Consumer for Merchant {
    fn take<'a>(&'a self, letter: &'a Letter, order: &'a Order) -> BoxFuture<'a, Result<(), BoxError>> {
        Box::pin(async move {
            let said = Said::Letter { topic: letter.topic.word().to_owned(), order: stands(order) };
            self.lines.say(serde_json::to_string(&said)?).await
        })
    }
}

/// The only account.
pub(crate) const ACCOUNT: &str = "shop";
const WORKERS: usize = 4;
const IDLE: Duration = Duration::from_millis(25);
/// A merchant that was killed starts again within seconds.
const REDELIVER: Duration = Duration::from_secs(3);
/// How many open orders are listed at a start.
const MOST: u32 = 10_000;
/// How long a call may take. Shorter than [`ANSWER`].
const TIMEOUT: Duration = Duration::from_millis(1_500);
const ANSWER: Duration = Duration::from_secs(2);
const POLLING: Polling = Polling {
    first: Duration::from_millis(100),
    every: Duration::from_millis(150),
    asks: 8,
    then: Duration::from_secs(5),
};
