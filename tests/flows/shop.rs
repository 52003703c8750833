//! A merchant with a cashier, a gateway in a box, and a customer.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::Request;
use tempfile::TempDir;
use tongbao_core::flow::{BoundCard, Connector, Payment, Weight};
use tongbao_core::schema::DateForm;
use tongbao_core::{Amount, BoxError};
use tongbao_flow::clock::Clock;
use tongbao_flow::order::{Order, State};
use tongbao_flow::sqlite::Sqlite;
use tongbao_flow::store::{Letter, Past};
use tongbao_flow::{Account, Cashier, Consumer, Raised, Stop};
use tongbao_sandbox::{AnySandbox, CardBehaviour, Config, Fault, StartFn, TestCard};
use tongbao_transport::{BoxFuture, Https};

use crate::clock::TestClock;
use crate::listener::{Inbox, Listener};
use crate::spoiled::Spoiler;

/// The merchant, and another one that is mixed up with it.
pub(crate) const MAIN: &str = "main";
pub(crate) const OTHER: &str = "other";

/// How long an answer may take in a hurry.
pub(crate) const HURRY: Duration = Duration::from_millis(1_500);
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

pub(crate) const PRICE: Amount = Amount::from_fen(1_234);

pub(crate) struct Shop {
    pub(crate) sandbox: AnySandbox,
    pub(crate) cashier: Cashier,
    pub(crate) connector: Arc<dyn Connector>,
    pub(crate) clock: TestClock,
    pub(crate) inbox: Arc<Inbox>,
    pub(crate) letters: Letters,
    pub(crate) spoiler: Spoiler,
    alarms: Arc<Mutex<Vec<Raised>>>,
    folder: TempDir,
    /// Until the shop closes.
    _listener: Listener,
    numbers: AtomicU64,
}

/// A bound card, and what it is bound from.
#[derive(Clone)]
pub(crate) struct Wallet {
    pub(crate) bound: BoundCard,
    pub(crate) card: TestCard,
}

impl Shop {
    /// Notifications count for what the gateway's connector makes of them.
    pub(crate) async fn open(start: StartFn) -> Self {
        Self::open_with(start, false).await
    }

    /// Or, with `decide`, for all that they can count for.
    pub(crate) async fn open_with(start: StartFn, decide: bool) -> Self {
        let clock = TestClock::new();
        let (inbox, moment) = (Arc::new(Inbox::default()), Duration::from_millis(20));
        let listener = Listener::start(Arc::clone(&inbox)).await;
        let now = clock.clone();
        let config = Config::new().shared_keys(true).notify_after(moment).notify_retry(4 * moment);
        let sandbox = start(config.clock(move || now.now().beijing())).await.unwrap();
        let connector = match decide {
            true => sandbox.deciding_connector(&listener.url(MAIN)).unwrap(),
            false => sandbox.connector(&listener.url(MAIN)).unwrap(),
        };
        let other = sandbox.other_connector(&listener.url(OTHER)).unwrap();
        let spoiler = Spoiler::new(
            https(&sandbox, sandbox.identity_pem(), PATIENCE),
            https(&sandbox, sandbox.identity_pem(), HURRY),
        );
        let alarms: Arc<Mutex<Vec<Raised>>> = Arc::default();
        let heard = Arc::clone(&alarms);
        let folder = tempfile::tempdir().unwrap();
        let cashier = Cashier::builder(Sqlite::open(&folder.path().join("orders.db")).unwrap())
            .account(MAIN, Account::new(Arc::clone(&connector), spoiler.clone()))
            .account(OTHER, Account::new(other, https(&sandbox, sandbox.other_identity_pem(), PATIENCE)))
            .clock(clock.clone())
            .on_alarm(move |raised| heard.lock().unwrap().push(raised.clone()))
            .build();
        inbox.is_for(cashier.clone());
        let (letters, numbers) = (Letters::default(), AtomicU64::new(1));
        Self {
            sandbox,
            cashier,
            connector,
            clock,
            inbox,
            letters,
            spoiler,
            alarms,
            folder,
            _listener: listener,
            numbers,
        }
    }

    /// A number that was not used before. It begins with the day, as some gateways want it.
    pub(crate) fn number(&self) -> String {
        let count = self.numbers.fetch_add(1, Ordering::SeqCst);
        format!("{}{count:012}", self.clock.now().beijing().format(DateForm::Day8))
    }

    /// Binds the card that behaves so.
    pub(crate) async fn bind(&self, account: &str, behaviour: CardBehaviour) -> Wallet {
        let card = self.sandbox.card(behaviour).unwrap();
        let number = self.number();
        let pending = self.cashier.bind_card(account, &number, &card.details("U1")).await.unwrap();
        let code = self.sandbox.code_for(&number, &card, None).unwrap();
        let bound = self.cashier.confirm_binding(account, &self.number(), &pending, &code).await.unwrap();
        Wallet { bound, card }
    }

    /// Something is bought, and not yet paid.
    pub(crate) fn payment(&self, wallet: &Wallet) -> Payment {
        Payment {
            number: self.number(),
            amount: PRICE,
            subject: "测试商品".to_owned(),
            card: wallet.bound.clone(),
            payer: Some(wallet.card.details("U1").payer()),
            payer_ip: Some("203.0.113.7".to_owned()),
        }
    }

    /// Goes on until the money has been asked for: with the code, where the customer gets one.
    pub(crate) async fn charge(&self, account: &str, payment: &Payment, card: &TestCard) -> Order {
        self.charge_spoiled(account, payment, card, None).await
    }

    /// The same, and the answer to the charge itself is spoiled.
    pub(crate) async fn charge_spoiled(
        &self,
        account: &str,
        payment: &Payment,
        card: &TestCard,
        spoil: Option<crate::spoiled::Spoil>,
    ) -> Order {
        let course = self.sandbox.course();
        let arm = || spoil.into_iter().for_each(|how| self.spoiler.spoil(how));
        if course.pay == course.charge {
            arm();
        }
        let order = self.cashier.pay(account, payment).await.unwrap();
        if order.state != State::NeedsCustomer {
            return order;
        }
        let code = self.sandbox.code_for(&payment.number, card, order.facts.step_number.as_deref()).unwrap();
        arm();
        self.cashier.confirm_payment(account, &payment.number, &code).await.unwrap()
    }

    /// Lets workers work, with jumps to the moment when they next have to, until the order is final or a person has to look.
    pub(crate) async fn settle(&self, number: &str) -> Order {
        for _ in 0..200 {
            let order = self.order(MAIN, number).await;
            if order.state.is_final() || order.state == State::Manual {
                self.work().await;
                return self.order(MAIN, number).await;
            }
            self.clock.jump_to(order.due.unwrap());
            self.work().await;
        }
        panic!("{number} does not come to an end: {:?}", self.order(MAIN, number).await);
    }

    /// One round of a worker. A second passes, so that there is something to spend on queries.
    pub(crate) async fn work(&self) {
        let (_stopper, stop) = Stop::pair();
        self.clock.jump(Duration::from_secs(1));
        self.cashier.work(&self.letters, &stop).await.unwrap();
    }

    pub(crate) async fn order(&self, account: &str, number: &str) -> Order {
        self.cashier.status(account, number).await.unwrap().unwrap()
    }

    pub(crate) async fn history(&self, number: &str) -> Vec<Past> {
        self.cashier.history(MAIN, number).await.unwrap()
    }

    /// How many charges with this number took money.
    pub(crate) fn charges(&self, number: &str) -> usize {
        self.sandbox.ledger().charges_for(number).len()
    }

    pub(crate) fn alarms(&self) -> Vec<Raised> {
        self.alarms.lock().unwrap().clone()
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.folder.path().join("orders.db")
    }

    /// A charge that succeeded without the merchant's knowing: answered as being processed, and its notification kept, not taken.
    pub(crate) async fn charge_in_the_dark(&self, wallet: &Wallet) -> (Order, Request<Bytes>) {
        self.inbox.close();
        let before = self.inbox.of(MAIN).len();
        self.sandbox.inject(Fault::ProcessingCharged, 1).unwrap();
        let order = self.charge(MAIN, &self.payment(wallet), &wallet.card).await;
        assert!(matches!(order.state, State::Processing | State::Unknown), "{order:?}");
        let told = self.told(MAIN, before, order.number()).await;
        (order, told)
    }

    /// The notification about whether the money moved, out of those that came in after so many.
    pub(crate) async fn told(&self, account: &str, after: usize, number: &str) -> Request<Bytes> {
        let is_it = |request: &Request<Bytes>| {
            account != MAIN
                || self
                    .connector
                    .notice(request)
                    .is_ok_and(|notice| notice.number == number && notice.weight != Weight::Note)
        };
        for _ in 0..500 {
            let received = self.inbox.of(account).into_iter().skip(after);
            if let Some(request) = received.into_iter().find(|request| is_it(request)) {
                return request;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("no notification about {number}");
    }
}

pub(crate) fn https(sandbox: &AnySandbox, identity: Option<Vec<u8>>, timeout: Duration) -> Https {
    let builder = Https::builder().trust_only_pem(sandbox.ca_pem()).unwrap().timeout(timeout);
    let builder = match identity {
        Some(identity) => builder.identity_pem(&identity).unwrap(),
        None => builder,
    };
    builder.build().unwrap()
}

/// The rest of the merchant's system: keeps what it is told.
#[derive(Default)]
pub(crate) struct Letters(Mutex<Vec<Letter>>);

impl Letters {
    /// What was told about this order, in words.
    pub(crate) fn of(&self, number: &str) -> Vec<&'static str> {
        let letters = self.0.lock().unwrap();
        letters.iter().filter(|letter| letter.number == number).map(|letter| letter.topic.word()).collect()
    }
}

impl Consumer for Letters {
    fn take<'a>(&'a self, letter: &'a Letter, _: &'a Order) -> BoxFuture<'a, Result<(), BoxError>> {
        self.0.lock().unwrap().push(letter.clone());
        Box::pin(async { Ok(()) })
    }
}
