//! A shop: pays every order, with four workers, whatever the store does.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tongbao_core::flow::{
    BoundCard, CardDetails, Charging, Connector, Exchange, Habits, Notice, OrderFacts, Payment, PendingBinding,
    Polling, Report,
};
use tongbao_core::schema::Outcome;
use tongbao_core::{Amount, Answer, BeijingTime, BoxError, Credential, Error, Secret, Unknown};
use tongbao_flow::order::{Order, State};
use tongbao_flow::postgres::Postgres;
use tongbao_flow::rules::Rules;
use tongbao_flow::store::{Filter, Letter};
use tongbao_flow::{Account, Cashier, CashierError, Consumer, Stop};
use tongbao_transport::{BoxFuture, Transport, TransportError};

const ACCOUNT: &str = "shop";
const WORKERS: usize = 4;
const CUSTOMERS: usize = 8;
const REDELIVER: Duration = Duration::from_secs(2);

/// The number of an order.
pub(crate) fn number(order: usize) -> String {
    format!("order{order:05}")
}

/// Pays so many orders, and ends when all are final.
pub(crate) fn run(bank: &str, store: &str, orders: usize) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let store = Postgres::connect(store).await.unwrap();
        // Longer than a server may be away: whoever wrote an order down has to find it again in time, or it is never sent.
        let rules = Rules { answer: Duration::from_secs(20), ..Rules::new(Counter.habits()) };
        let account = Account::new(Counter, Wire(bank.to_owned())).rules(rules);
        let cashier = Cashier::builder(store).account(ACCOUNT, account).redeliver_after(REDELIVER).build();
        let (stopper, stop) = Stop::pair();
        let mut workers = JoinSet::new();
        for _ in 0..WORKERS {
            let (cashier, stop) = (cashier.clone(), stop.clone());
            workers.spawn(async move { cashier.run_worker(&Printer, stop).await });
        }
        let (cashier, mut customers) = (Arc::new(cashier), JoinSet::new());
        for customer in 0..CUSTOMERS {
            let cashier = Arc::clone(&cashier);
            customers.spawn(async move {
                for order in (customer..orders).step_by(CUSTOMERS) {
                    pay(&cashier, order).await;
                }
            });
        }
        customers.join_all().await;
        while !is_done(&cashier, orders).await {
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        // A letter that somebody took as the server went down comes again after this time.
        tokio::time::sleep(4 * REDELIVER).await;
        stopper.stop();
        workers.join_all().await;
    });
}

/// A store that fails leaves it open what it did. The same call again finds out, and sends nothing twice.
async fn pay(cashier: &Cashier, order: usize) {
    loop {
        tokio::time::sleep(Duration::from_millis(120)).await;
        match cashier.pay(ACCOUNT, &payment(order)).await {
            Ok(_) => return,
            Err(CashierError::Store(_)) => {}
            Err(error) => panic!("{error}"),
        }
    }
}

/// Whether every order has succeeded.
async fn is_done(cashier: &Cashier, orders: usize) -> bool {
    let filter =
        Filter { states: vec![State::Succeeded], limit: u32::try_from(orders).unwrap() + 1, ..Filter::default() };
    cashier.orders(&filter).await.is_ok_and(|found| found.len() == orders)
}

fn payment(order: usize) -> Payment {
    let card = BoundCard::new("33150001", "8120000002867710851");
    Payment {
        number: number(order),
        amount: Amount::from_fen(100),
        subject: "测试".to_owned(),
        card,
        payer: None,
        payer_ip: None,
    }
}

struct Printer;

impl Consumer for Printer {
    fn take<'a>(&'a self, letter: &'a Letter, _: &'a Order) -> BoxFuture<'a, Result<(), BoxError>> {
        println!("{} {}", letter.topic.word(), letter.number);
        Box::pin(async { Ok(()) })
    }
}

/// One connection a request.
struct Wire(String);

impl Transport for Wire {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let stream = TcpStream::connect(&self.0).await;
            let mut stream = stream.map_err(|error| TransportError::NotSent(error.into()))?;
            let lost = |error: std::io::Error| TransportError::MaybeSent(error.into());
            stream.write_all(request.body()).await.map_err(lost)?;
            let mut answer = Vec::new();
            stream.read_to_end(&mut answer).await.map_err(lost)?;
            Ok(http::Response::new(answer.into()))
        })
    }
}

struct Counter;

fn ask(verb: &str, order: &OrderFacts) -> Result<Exchange<Report>, Error> {
    let request = http::Request::new(Bytes::from(format!("{verb} {}\n", order.number)));
    Ok(Exchange::new(request, |response| {
        let word = std::str::from_utf8(response.body()).ok().and_then(Outcome::from_word);
        let answer = || Answer { code: String::new(), known: None, state: None, text: None, hint: None };
        match word {
            Some(Outcome::NotFound) => Err(Error::Unknown(Unknown::NotFound(answer()))),
            Some(outcome) => Ok(Report::new(outcome, outcome.word())),
            None => Err(Error::Unknown(Unknown::Unreadable("the bank hung up".into()))),
        }
    }))
}

fn none<T>() -> Result<T, Error> {
    Err(Error::Seal("the counter has no such interface".into()))
}

impl Connector for Counter {
    fn gateway(&self) -> &'static str {
        "counter"
    }

    fn merchant(&self) -> &str {
        "1"
    }

    fn habits(&self) -> Habits {
        let second = Duration::from_secs(1);
        Habits {
            charging: Charging::AtOnce,
            refunds: false,
            polling: Polling { first: second / 2, every: second, asks: 1_000, then: second },
            quiet: second,
            queries_per_second: 100,
        }
    }

    fn bind(&self, _: &str, _: BeijingTime, _: &CardDetails) -> Result<Exchange<PendingBinding>, Error> {
        none()
    }

    fn confirm_binding(
        &self,
        _: &str,
        _: &PendingBinding,
        _: &Secret<Credential>,
    ) -> Result<Exchange<BoundCard>, Error> {
        none()
    }

    fn unbind(&self, _: &str, _: BeijingTime, _: &BoundCard) -> Result<Exchange<()>, Error> {
        none()
    }

    fn pay(&self, order: &OrderFacts, _: &Payment) -> Result<Exchange<Report>, Error> {
        ask("charge", order)
    }

    fn confirm_payment(&self, _: &OrderFacts, _: &Secret<Credential>) -> Result<Exchange<Report>, Error> {
        none()
    }

    fn query(&self, order: &OrderFacts) -> Result<Exchange<Report>, Error> {
        ask("query", order)
    }

    fn refund(&self, _: &OrderFacts, _: &OrderFacts, _: &str) -> Result<Exchange<Report>, Error> {
        none()
    }

    fn query_refund(&self, _: &OrderFacts, _: &OrderFacts) -> Result<Exchange<Report>, Error> {
        none()
    }

    fn notice(&self, _: &http::Request<Bytes>) -> Result<Notice, BoxError> {
        Err("the counter sends none".into())
    }
}
