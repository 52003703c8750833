//! Looking through what is not final, over more than one page.

#![cfg(test)]

mod model;

use std::sync::Arc;
use std::time::Duration;

use model::{ACCOUNT, Shop};
use tokio::task::JoinSet;
use tongbao_core::schema::Outcome;
use tongbao_flow::order::State;
use tongbao_flow::{Account, Cashier};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_survey_counts_every_open_order_once_and_finds_the_oldest() {
    let shop = Arc::new(Shop::open());
    shop.pay("00000", Outcome::Succeeded).await;
    shop.pay("00001", Outcome::Processing).await;
    shop.clock.advance(90);
    let mut pays = JoinSet::new();
    for number in 2..=1_001 {
        let shop = Arc::clone(&shop);
        pays.spawn(async move { shop.pay(&format!("{number:05}"), Outcome::Unknown).await });
    }
    pays.join_all().await;
    shop.clock.advance(10);

    let survey = shop.cashier.survey().await.unwrap();
    let of = |state| survey.lines.iter().find(|line| line.account == ACCOUNT && line.state == state).unwrap();
    assert_eq!((of(State::Unknown).orders, of(State::Unknown).oldest), (1_000, Some(Duration::from_secs(10))));
    assert_eq!((of(State::Processing).orders, of(State::Processing).oldest), (1, Some(Duration::from_secs(100))));
    assert_eq!((of(State::Manual).orders, of(State::Manual).oldest), (0, None));
    assert_eq!(survey.oldest_unknown(), Some(Duration::from_secs(100)));
    assert!(survey.lines.iter().all(|line| !line.state.is_final()));
}

#[tokio::test]
async fn orders_of_an_account_that_the_cashier_does_not_have_are_told_apart() {
    let shop = Shop::open();
    shop.pay("paid", Outcome::Succeeded).await;
    shop.pay("lost", Outcome::Unknown).await;
    shop.clock.advance(90);
    shop.pay("late", Outcome::Unknown).await;
    assert_eq!(shop.cashier.survey().await.unwrap().unserved, []);

    let other = Account::new(shop.gateway.clone(), shop.gateway.clone());
    let other = Cashier::builder(shop.store()).account("other", other).clock(shop.clock.clone()).build();
    let survey = other.survey().await.unwrap();
    let unserved = survey.unserved.iter().map(|line| (&*line.account, line.state, line.orders, line.oldest));
    let oldest = Some(Duration::from_secs(90));
    assert_eq!(unserved.collect::<Vec<_>>(), [(ACCOUNT, State::Unknown, 2, oldest)]);
    assert!(survey.lines.iter().all(|line| line.account == "other" && line.orders == 0));
    assert_eq!(survey.oldest_unknown(), None);
}
