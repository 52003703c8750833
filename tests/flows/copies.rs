//! Copies of one notification: one transition, one letter, and the right acknowledgement every time.

use std::sync::Arc;
use std::time::Instant;

use bytes::Bytes;
use http::Request;
use tokio::task::JoinSet;
use tongbao_core::flow::Weight;
use tongbao_flow::order::State;
use tongbao_sandbox::{CardBehaviour, StartFn};

use crate::case::each;
use crate::shop::{MAIN, Shop, Wallet};

#[tokio::test(flavor = "multi_thread")]
async fn copies_of_a_notification_are_one_and_all_are_acknowledged() {
    for lines in each(whatever_they_count_for).await {
        lines.iter().for_each(|line| println!("{line}"));
    }
}

async fn whatever_they_count_for(id: &'static str, start: StartFn) -> Vec<String> {
    let mut lines = Vec::new();
    let mut weights = Vec::new();
    for decide in [false, true] {
        let shop = Arc::new(Shop::open_with(start, decide).await);
        let wallet = shop.bind(MAIN, CardBehaviour::Pays).await;
        let (order, told) = shop.charge_in_the_dark(&wallet).await;
        let weight = shop.connector.notice(&told).unwrap().weight;
        shop.settle(order.number()).await;
        // Not every gateway lets a merchant choose.
        if weights.contains(&weight) {
            continue;
        }
        weights.push(weight);
        for (copies, at_once) in [(1, 1), (2, 1), (10, 1), (1_000, 1), (32, 32)] {
            lines.push(taken(id, &shop, &wallet, weight, (copies, at_once)).await);
        }
    }
    lines
}

async fn taken(
    id: &str,
    shop: &Arc<Shop>,
    wallet: &Wallet,
    weight: Weight,
    (copies, at_once): (usize, usize),
) -> String {
    let (order, told) = shop.charge_in_the_dark(wallet).await;
    let number = order.number().to_owned();
    let ack = shop.connector.notice(&told).unwrap().ack;
    let begun = Instant::now();
    let mut verdicts = Vec::new();
    while verdicts.len() < copies {
        verdicts.extend(deliver(shop, &told, &ack, at_once).await);
    }
    let took = begun.elapsed();

    let count = |word| verdicts.iter().filter(|verdict| **verdict == word).count();
    let succeeded =
        |history: &[tongbao_flow::store::Past]| history.iter().filter(|past| past.state == State::Succeeded).count();
    let transitions = succeeded(&shop.history(&number).await);
    if weight == Weight::Proof {
        assert_eq!((count("taken"), count("seen-before")), (1, copies - 1), "{id}");
        assert_eq!(transitions, 1, "{id}");
    } else {
        assert_eq!((count("hint"), transitions), (copies, 0), "{id}: a hint decides nothing");
    }
    // The gateway's own copy, taken over the network, ends the matter for the gateway too.
    shop.inbox.open();
    shop.sandbox.notifications_done().await;
    let deliveries = shop.sandbox.deliveries();
    assert!(deliveries.iter().any(|told| told.order == number && told.accepted), "{id}: {deliveries:#?}");
    let order = shop.settle(&number).await;
    assert_eq!((order.state, shop.charges(&number)), (State::Succeeded, 1), "{id}: {order:?}");
    assert_eq!(order.asks, u32::from(weight == Weight::Hint), "{id}: {order:?}");
    assert_eq!(succeeded(&shop.history(&number).await), 1, "{id}");
    assert_eq!(shop.letters.of(&number), ["succeeded"], "{id}");
    assert_eq!(shop.alarms(), [], "{id}");
    format!(
        "{id:<10} {weight:?}, {copies:>4} copies, {at_once:>2} at once: 1 transition, 1 letter, {:>4} acks, {took:.0?}",
        copies
    )
}

/// Delivers so many at once, and checks what is answered. What became of each, in a word.
async fn deliver(
    shop: &Arc<Shop>,
    told: &Request<Bytes>,
    ack: &http::Response<Bytes>,
    at_once: usize,
) -> Vec<&'static str> {
    let mut running = JoinSet::new();
    for _ in 0..at_once {
        let (shop, told) = (Arc::clone(shop), told.clone());
        running.spawn(async move { shop.cashier.receive_notification(MAIN, &told).await });
    }
    let answered = running.join_all().await;
    for notified in &answered {
        let response = &notified.response;
        assert_eq!((response.status(), response.body()), (ack.status(), ack.body()), "{:?}", notified.verdict);
    }
    answered.iter().map(|notified| notified.verdict.word()).collect()
}
