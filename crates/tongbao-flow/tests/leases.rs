//! Who has an order while somebody asks about it.

#![cfg(test)]

mod model;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use model::{ACCOUNT, Shop};
use tokio::sync::oneshot;
use tongbao_core::schema::Outcome;
use tongbao_flow::order::{Order, State};
use tongbao_flow::{Account, Cashier, CashierError, Nobody, Stop};
use tongbao_transport::{BoxFuture, Transport, TransportError};

const NUMBER: &str = "20250501000001";

/// A gateway that says nothing until it is told what.
#[derive(Clone, Default)]
struct Slow(Arc<Mutex<Option<oneshot::Sender<Outcome>>>>);

impl Slow {
    fn says(&self, outcome: Outcome) {
        self.0.lock().unwrap().take().expect("it was asked").send(outcome).expect("somebody waits");
    }

    async fn was_asked(&self) {
        let asked = async {
            while self.0.lock().unwrap().is_none() {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(10), asked).await.expect("somebody asks");
    }
}

impl Transport for Slow {
    fn send(&self, _: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let (say, word) = oneshot::channel();
        *self.0.lock().unwrap() = Some(say);
        Box::pin(async move {
            let word: Outcome = word.await.expect("it says something");
            Ok(http::Response::new(Bytes::from_static(word.word().as_bytes())))
        })
    }
}

/// Another process with the same orders, which begins to ask about what is due.
async fn worker(shop: &Shop) -> (Slow, tokio::task::JoinHandle<()>) {
    let slow = Slow::default();
    let account = Account::new(shop.gateway.clone(), slow.clone());
    let cashier = Cashier::builder(shop.store()).account(ACCOUNT, account).clock(shop.clock.clone()).build();
    let work = tokio::spawn(async move {
        let (_stopper, stop) = Stop::pair();
        cashier.work(&Nobody, &stop).await.unwrap();
    });
    slow.was_asked().await;
    (slow, work)
}

async fn order(shop: &Shop) -> Order {
    shop.cashier.status(ACCOUNT, NUMBER).await.unwrap().expect("it was paid")
}

#[tokio::test]
async fn an_answer_that_comes_after_its_lease_does_not_end_that_of_the_next_one() {
    let shop = Shop::open();
    shop.pay(NUMBER, Outcome::Unknown).await;
    shop.clock.advance(10);
    let (first, first_work) = worker(&shop).await;
    shop.clock.advance(61);
    let (second, second_work) = worker(&shop).await;
    let held = order(&shop).await.held_until;

    first.says(Outcome::Processing);
    first_work.await.unwrap();
    let learned = order(&shop).await;
    assert_eq!((learned.held_until, learned.asks), (held, 1), "what it learned counts");
    assert!(learned.due >= held, "a third worker waits too");
    let decided = shop.cashier.decide(ACCOUNT, NUMBER, false, "they say so").await.unwrap_err();
    assert!(matches!(decided, CashierError::Refused(_)), "{decided}");

    second.says(Outcome::Succeeded);
    second_work.await.unwrap();
    let learned = order(&shop).await;
    assert_eq!((learned.state, learned.held_until), (State::Succeeded, None));
}

#[tokio::test]
async fn an_answer_within_its_lease_ends_it_although_the_order_has_changed() {
    let shop = Shop::open();
    shop.pay(NUMBER, Outcome::Unknown).await;
    shop.clock.advance(10);
    let (slow, work) = worker(&shop).await;
    let processing = Bytes::from(format!("processing|{NUMBER}|100|"));
    let notification = http::Request::post("/notify").body(processing).unwrap();
    shop.cashier.receive_notification(ACCOUNT, &notification).await;

    slow.says(Outcome::Processing);
    work.await.unwrap();
    let learned = order(&shop).await;
    assert_eq!((learned.state, learned.held_until), (State::Processing, None));
}
