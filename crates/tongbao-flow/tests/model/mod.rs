//! A gateway whose messages are words, and a cashier that takes payments through it.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use tongbao_core::flow::{
    About, BoundCard, CardDetails, Charging, Connector, Exchange, Habits, Notice, OrderFacts, Payment, PendingBinding,
    Polling, Report, Weight,
};
use tongbao_core::schema::Outcome;
use tongbao_core::{Amount, BeijingTime, BoxError, Credential, Error, Secret};
use tongbao_flow::clock::{Clock, Moment};
use tongbao_flow::sqlite::Sqlite;
use tongbao_flow::{Account, Cashier};
use tongbao_transport::{BoxFuture, Transport, TransportError};

const FILE: &str = "orders.db";
/// The one account.
pub(crate) const ACCOUNT: &str = "main";
/// The secret of the bound card.
pub(crate) const TOKEN: &str = "8120000002867710851";

/// The cashier, and what stands around it.
pub(crate) struct Shop {
    pub(crate) cashier: Cashier,
    pub(crate) gateway: Model,
    #[allow(dead_code, reason = "not every test moves it")]
    pub(crate) clock: HandClock,
    folder: tempfile::TempDir,
}

impl Shop {
    pub(crate) fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (gateway, clock) = (Model::default(), HandClock::default());
        let store = Sqlite::open(&folder.path().join(FILE)).unwrap();
        let account = Account::new(gateway.clone(), gateway.clone());
        let cashier = Cashier::builder(store).account(ACCOUNT, account).clock(clock.clone()).build();
        Self { cashier, gateway, clock, folder }
    }

    /// The store once more, as another process has it.
    #[allow(dead_code, reason = "not every test has two cashiers")]
    pub(crate) fn store(&self) -> Sqlite {
        Sqlite::open(&self.folder.path().join(FILE)).unwrap()
    }

    /// A payment of ¥1.00, to which the gateway answers this.
    pub(crate) async fn pay(&self, number: &str, answer: Outcome) {
        self.gateway.answers(answer);
        let card = BoundCard::new("C1", TOKEN);
        let payment = Payment {
            number: number.to_owned(),
            amount: Amount::from_fen(100),
            subject: "tea".to_owned(),
            card,
            payer: None,
            payer_ip: None,
        };
        self.cashier.pay(ACCOUNT, &payment).await.unwrap();
    }
}

/// A clock that is moved by hand.
#[derive(Clone)]
pub(crate) struct HandClock(Arc<AtomicI64>);

impl Default for HandClock {
    fn default() -> Self {
        Self(Arc::new(AtomicI64::new(1_746_064_800_000)))
    }
}

#[allow(dead_code, reason = "not every test moves it")]
impl HandClock {
    pub(crate) fn advance(&self, seconds: i64) {
        self.0.fetch_add(seconds * 1_000, Ordering::Relaxed);
    }
}

impl Clock for HandClock {
    fn now(&self) -> Moment {
        Moment::from_millis(self.0.load(Ordering::Relaxed))
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(std::future::pending())
    }
}

/// Both the connector and the gateway behind it. A notification is `outcome|number|fen|anything`; one with other words is forged.
#[derive(Clone, Default)]
pub(crate) struct Model {
    answers: Arc<Mutex<VecDeque<Outcome>>>,
    seen: Arc<Mutex<Vec<http::Request<Bytes>>>>,
}

impl Model {
    /// What it says to the next request.
    pub(crate) fn answers(&self, outcome: Outcome) {
        self.answers.lock().unwrap().push_back(outcome);
    }

    /// The notifications that reached the connector.
    #[allow(dead_code, reason = "not every test looks")]
    pub(crate) fn seen(&self) -> Vec<http::Request<Bytes>> {
        self.seen.lock().unwrap().clone()
    }
}

impl Transport for Model {
    fn send(&self, _: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let word = self.answers.lock().unwrap().pop_front().unwrap_or(Outcome::Unknown).word();
        Box::pin(async move { Ok(http::Response::new(Bytes::from_static(word.as_bytes()))) })
    }
}

fn ask(order: &OrderFacts) -> Result<Exchange<Report>, Error> {
    let request = http::Request::post("https://bank.example/").body(Bytes::from(order.number.clone())).unwrap();
    Ok(Exchange::new(request, |response| {
        let outcome = Outcome::from_word(std::str::from_utf8(response.body()).unwrap()).unwrap();
        Ok(Report::new(outcome, format!("code {}", outcome.word())))
    }))
}

fn none() -> Error {
    Error::Seal("the model has no such interface".into())
}

impl Connector for Model {
    fn gateway(&self) -> &'static str {
        "model"
    }

    fn merchant(&self) -> &str {
        "M1"
    }

    fn habits(&self) -> Habits {
        let polling = Polling {
            first: Duration::from_secs(5),
            every: Duration::from_secs(60),
            asks: 10,
            then: Duration::from_secs(3_600),
        };
        Habits {
            charging: Charging::AtOnce,
            refunds: false,
            polling,
            quiet: Duration::from_secs(5),
            queries_per_second: 10,
        }
    }

    fn bind(&self, _: &str, _: BeijingTime, _: &CardDetails) -> Result<Exchange<PendingBinding>, Error> {
        Err(none())
    }

    fn confirm_binding(
        &self,
        _: &str,
        _: &PendingBinding,
        _: &Secret<Credential>,
    ) -> Result<Exchange<BoundCard>, Error> {
        Err(none())
    }

    fn unbind(&self, _: &str, _: BeijingTime, _: &BoundCard) -> Result<Exchange<()>, Error> {
        Err(none())
    }

    fn pay(&self, order: &OrderFacts, _: &Payment) -> Result<Exchange<Report>, Error> {
        ask(order)
    }

    fn confirm_payment(&self, _: &OrderFacts, _: &Secret<Credential>) -> Result<Exchange<Report>, Error> {
        Err(none())
    }

    fn query(&self, order: &OrderFacts) -> Result<Exchange<Report>, Error> {
        ask(order)
    }

    fn refund(&self, _: &OrderFacts, _: &OrderFacts, _: &str) -> Result<Exchange<Report>, Error> {
        Err(none())
    }

    fn query_refund(&self, _: &OrderFacts, _: &OrderFacts) -> Result<Exchange<Report>, Error> {
        Err(none())
    }

    fn notice(&self, request: &http::Request<Bytes>) -> Result<Notice, BoxError> {
        self.seen.lock().unwrap().push(request.clone());
        let text = String::from_utf8_lossy(request.body());
        let words: Vec<_> = text.split('|').collect();
        let [outcome, number, fen, _] = words[..] else { return Err("it is forged".into()) };
        let report = Report::new(Outcome::from_word(outcome).ok_or("no such outcome")?, format!("state {outcome}"));
        Ok(Notice {
            id: format!("{outcome}/{number}"),
            about: About::Payment,
            number: number.to_owned(),
            report: report.number(number.to_owned()).amount(Amount::from_fen(fen.parse()?)),
            weight: Weight::Proof,
            ack: http::Response::new(Bytes::from_static(b"RECEIVED")),
        })
    }
}
