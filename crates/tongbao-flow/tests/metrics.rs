//! What is counted, and what a collector never sees.

#![cfg(test)]

mod model;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use metrics::{Counter, Gauge, Histogram, Key, KeyName, Metadata, Recorder, SharedString, Unit};
use model::{ACCOUNT, Shop, TOKEN};
use tongbao_core::BoxError;
use tongbao_core::schema::Outcome;
use tongbao_flow::order::{Kind, Order, State};
use tongbao_flow::store::Letter;
use tongbao_flow::{Consumer, Nobody, Stop, metrics as ours};
use tongbao_transport::BoxFuture;

const NUMBER: &str = "20250501000001";
/// Somebody outside makes up an account.
const INVENTED: &str = "6222020000000000017";

/// Keeps everything that a collector is told.
#[derive(Default)]
struct Book {
    values: Mutex<BTreeMap<String, Arc<AtomicU64>>>,
    labels: Mutex<Vec<String>>,
    described: Mutex<Vec<String>>,
}

impl Book {
    fn entry(&self, key: &Key) -> Arc<AtomicU64> {
        let labels = key.labels().map(|label| format!(" {}={}", label.key(), label.value())).collect::<String>();
        self.labels.lock().unwrap().extend(key.labels().map(|label| label.value().to_owned()));
        Arc::clone(self.values.lock().unwrap().entry(format!("{}{labels}", key.name())).or_default())
    }

    /// The lines of one metric. Those of gauges are the bits of a float.
    fn lines(&self, name: &str) -> Vec<String> {
        let values = self.values.lock().unwrap();
        let lines = values.iter().map(|(line, value)| format!("{line} {}", value.load(Ordering::Relaxed)));
        lines.filter_map(|line| Some(line.strip_prefix(name)?.trim().to_owned())).collect()
    }
}

impl Recorder for Book {
    fn describe_counter(&self, name: KeyName, _: Option<Unit>, _: SharedString) {
        self.described.lock().unwrap().push(name.as_str().to_owned());
    }

    fn describe_gauge(&self, name: KeyName, _: Option<Unit>, _: SharedString) {
        self.described.lock().unwrap().push(name.as_str().to_owned());
    }

    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        Counter::from_arc(self.entry(key))
    }

    fn register_gauge(&self, key: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::from_arc(self.entry(key))
    }

    fn register_histogram(&self, _: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::noop()
    }
}

/// Takes every letter.
struct Glad;

impl Consumer for Glad {
    fn take<'a>(&'a self, _: &'a Letter, _: &'a Order) -> BoxFuture<'a, Result<(), BoxError>> {
        Box::pin(async { Ok(()) })
    }
}

/// Takes no letter.
struct Busy;

impl Consumer for Busy {
    fn take<'a>(&'a self, _: &'a Letter, _: &'a Order) -> BoxFuture<'a, Result<(), BoxError>> {
        Box::pin(async { Err("busy".into()) })
    }
}

async fn notify(shop: &Shop, account: &str, body: &'static str) {
    let request = http::Request::post("/notify").body(Bytes::from_static(body.as_bytes())).unwrap();
    shop.cashier.receive_notification(account, &request).await;
}

/// One payment whose answer is lost, that a query finds, and about which notifications come.
async fn story(shop: &Shop) {
    ours::describe();
    let (_stopper, stop) = Stop::pair();
    shop.pay(NUMBER, Outcome::Unknown).await;
    shop.clock.advance(7);
    let survey = shop.cashier.survey().await.unwrap();
    assert_eq!(survey.oldest_unknown().map(|age| age.as_secs()), Some(7));

    shop.gateway.answers(Outcome::Processing);
    shop.cashier.work(&Nobody, &stop).await.unwrap();
    shop.clock.advance(70);
    shop.gateway.answers(Outcome::Succeeded);
    shop.cashier.work(&Busy, &stop).await.unwrap();
    shop.clock.advance(31);
    shop.cashier.work(&Glad, &stop).await.unwrap();

    notify(shop, ACCOUNT, "succeeded|20250501000001|100|").await;
    notify(shop, ACCOUNT, "succeeded|20250501000001|100|").await;
    notify(shop, ACCOUNT, "succeeded|20250501000001|999|").await;
    notify(shop, INVENTED, "succeeded|20250501000001|100|").await;
    ours::certificate_days_left(ACCOUNT, "client", -1);
}

/// Plays the story and shows what a collector was told.
fn told() -> Book {
    let book = Book::default();
    // On this thread, to which the recorder belongs.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    metrics::with_local_recorder(&book, || runtime.block_on(async { story(&Shop::open()).await }));
    book
}

#[test]
fn orders_queries_notifications_and_letters_are_counted() {
    let book = told();
    assert_eq!(
        book.lines("tongbao_orders_total"),
        [
            "account=main kind=payment state=processing 1",
            "account=main kind=payment state=sending 1",
            "account=main kind=payment state=succeeded 1",
            "account=main kind=payment state=unknown 1",
        ]
    );
    assert_eq!(
        book.lines("tongbao_polls_total"),
        ["account=main outcome=processing 1", "account=main outcome=succeeded 1"]
    );
    assert_eq!(
        book.lines("tongbao_notifications_total"),
        [
            "account=- verdict=refused 1",
            "account=main verdict=refused 1",
            "account=main verdict=seen-before 1",
            "account=main verdict=taken 1",
        ]
    );
    assert_eq!(
        book.lines("tongbao_letters_total"),
        ["account=main topic=succeeded result=delivered 1", "account=main topic=succeeded result=failed 1"]
    );
}

#[test]
fn a_survey_sets_the_gauges_of_every_open_state_and_those_without_orders_to_nought() {
    let book = told();
    // Bits of 1.0, and of 7.0.
    let (one, seven) = (0x3ff0_0000_0000_0000_u64, 0x401c_0000_0000_0000_u64);
    let expected = |unknown: u64| {
        let value = |state| if state == State::Unknown { unknown } else { 0 };
        let open = State::ALL.iter().copied().filter(|state| !state.is_final());
        let mut lines: Vec<_> = open.map(|state| format!("account=main state={state} {}", value(state))).collect();
        lines.sort();
        lines
    };
    assert_eq!(book.lines("tongbao_open_orders"), expected(one));
    assert_eq!(book.lines("tongbao_oldest_order_age_seconds"), expected(seven));
    // Bits of -1.0.
    assert_eq!(
        book.lines("tongbao_certificate_days_left"),
        [format!("account=main certificate=client {}", 0xbff0_0000_0000_0000_u64)]
    );
}

#[test]
fn labels_hold_known_words_only() {
    let book = told();
    let mut words = vec![ACCOUNT, "-", "client", "delivered", "failed", "conflict"];
    words.extend(["taken", "seen-before", "hint", "refused", "not-stored"]);
    words.extend(State::ALL.iter().map(|state| state.word()));
    words.extend(Kind::ALL.iter().map(|kind| kind.word()));
    let labels = book.labels.lock().unwrap();
    assert!(!labels.is_empty());
    for label in labels.iter() {
        assert!(words.contains(&label.as_str()) || Outcome::from_word(label).is_some(), "{label}");
    }
    let everything = format!("{:?}", book.values.lock().unwrap());
    for hidden in [NUMBER, INVENTED, TOKEN, "tea", "100"] {
        assert!(!everything.contains(&format!("={hidden}")), "{hidden}");
    }
}

#[test]
fn every_name_is_described() {
    let book = told();
    let described = book.described.lock().unwrap();
    for line in book.values.lock().unwrap().keys() {
        assert!(described.iter().any(|name| line.starts_with(name)), "{line}");
    }
}
