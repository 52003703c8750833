//! Notifications that are not the gateway's, not about our order, or not about our amount.

use std::sync::Arc;

use bytes::Bytes;
use http::Request;
use tongbao_core::Amount;
use tongbao_core::flow::{Notice, Weight};
use tongbao_flow::clock::Clock;
use tongbao_flow::order::{Order, State};
use tongbao_flow::rules::Rules;
use tongbao_flow::sqlite::Sqlite;
use tongbao_flow::step::Alarm;
use tongbao_flow::store::Store;
use tongbao_flow::{Account, Cashier, Verdict};
use tongbao_sandbox::{CardBehaviour, Fault, StartFn};

use crate::case::each;
use crate::shop::{MAIN, OTHER, Shop, Wallet};

const FLIPS: usize = 100;

#[tokio::test(flavor = "multi_thread")]
async fn what_is_forged_or_about_something_else_is_refused_and_nothing_is_written() {
    for lines in each(whatever_they_count_for).await {
        lines.iter().for_each(|line| println!("{line}"));
    }
}

async fn whatever_they_count_for(id: &'static str, start: StartFn) -> Vec<String> {
    let mut lines = Vec::new();
    for decide in [false, true] {
        let shop = Shop::open_with(start, decide).await;
        let wallet = shop.bind(MAIN, CardBehaviour::Pays).await;
        let (order, told) = shop.charge_in_the_dark(&wallet).await;
        let weight = shop.connector.notice(&told).unwrap().weight;
        let flipped = flipped(id, &shop, order.number(), &told).await;
        let faulty = faulty(id, &shop, &wallet).await;
        let others = anothers(id, &shop, &wallet).await;
        let amount = another_amount(id, &shop, &wallet, weight).await;
        lines.push(format!(
            "{id:<10} {weight:?}: {flipped} of {FLIPS} flipped bits refused, the rest reads the same; {faulty}; {others}; {amount}"
        ));
    }
    lines
}

/// Flips one bit in so many places. What is not refused must be the same message.
async fn flipped(id: &str, shop: &Shop, number: &str, told: &Request<Bytes>) -> usize {
    let genuine = shop.connector.notice(told).unwrap();
    let mut refused = 0;
    for at in 0..FLIPS {
        let mut body = told.body().to_vec();
        let place = at * body.len() / FLIPS;
        body[place] ^= 1;
        let flipped = told.clone().map(|_| Bytes::from(body));
        match shop.connector.notice(&flipped) {
            Ok(notice) => assert_eq!(facts(&notice), facts(&genuine), "{id}: a flipped bit at {place} is believed"),
            Err(_) => {
                check_refused(id, shop, number, &flipped).await;
                refused += 1;
            }
        }
    }
    assert!(refused * 10 >= FLIPS * 9, "{id}: {refused} refused");
    refused
}

fn facts(notice: &Notice) -> (&str, &str, &tongbao_core::flow::Report) {
    (&notice.id, &notice.number, &notice.report)
}

/// It is refused, with an alarm, and the order is as it was.
async fn check_refused(id: &str, shop: &Shop, number: &str, request: &Request<Bytes>) {
    let before = (shop.order(MAIN, number).await, shop.history(number).await, shop.alarms().len());
    let notified = shop.cashier.receive_notification(MAIN, request).await;
    assert!(matches!(notified.verdict, Verdict::Refused(_)), "{id}: {:?}", notified.verdict);
    assert!(notified.response.status().is_client_error(), "{id}");
    let alarms = shop.alarms();
    assert!(matches!(alarms.last().unwrap().alarm, Alarm::Notification(_)), "{id}: {alarms:?}");
    let after = (shop.order(MAIN, number).await, shop.history(number).await, alarms.len() - 1);
    assert_eq!(after, before, "{id}: something was written");
}

/// Refused; or, where the gateway's notifications prove nothing anyway, a reason to ask and nothing more.
async fn check_harmless(id: &str, shop: &Shop, number: &str, request: &Request<Bytes>) -> &'static str {
    match shop.connector.notice(request) {
        Ok(notice) if notice.weight == Weight::Hint => {
            let before = shop.order(MAIN, number).await;
            let verdict = shop.cashier.receive_notification(MAIN, request).await.verdict;
            assert!(matches!(verdict, Verdict::Hint), "{id}: {verdict:?}");
            let after = shop.order(MAIN, number).await;
            assert_eq!(
                (after.state, after.words, after.conflict),
                (before.state, before.words, before.conflict),
                "{id}"
            );
            "a hint"
        }
        _ => {
            check_refused(id, shop, number, request).await;
            "refused"
        }
    }
}

/// What the sandbox forges, leaves unsigned, and signs twice.
async fn faulty(id: &str, shop: &Shop, wallet: &Wallet) -> String {
    let mut lines = Vec::new();
    for fault in [Fault::ForgedNotify, Fault::UnsignedNotify, Fault::TwoSignatures] {
        // Those of earlier orders would take the fault when they come again.
        shop.inbox.open();
        shop.sandbox.notifications_done().await;
        shop.inbox.close();
        let before = shop.inbox.of(MAIN).len();
        shop.sandbox.inject(Fault::ProcessingCharged, 1).unwrap();
        shop.sandbox.inject(fault, 1).unwrap();
        let order = shop.charge(MAIN, &shop.payment(wallet), &wallet.card).await;
        let bad = bad(id, shop, before, order.number()).await;
        let became = check_harmless(id, shop, order.number(), &bad).await;
        assert!(fault == Fault::ForgedNotify || became == "refused", "{id}: {fault} was {became}");
        lines.push(format!("{fault} {became}"));
        let order = shop.settle(order.number()).await;
        assert_eq!((order.state, order.conflict), (State::Succeeded, false), "{id}: {order:?}");
    }
    lines.join(", ")
}

/// The notification about this order that a fault struck. Where notifications decide, it is the one that cannot be read; a second one may be
/// about something else than the money. Where they are hints, it is the first.
async fn bad(id: &str, shop: &Shop, after: usize, number: &str) -> Request<Bytes> {
    let struck = |request: &Request<Bytes>| {
        mentions(request, number) && shop.connector.notice(request).map_or(true, |notice| notice.weight == Weight::Hint)
    };
    for _ in 0..500 {
        if let Some(bad) = shop.inbox.of(MAIN).into_iter().skip(after).find(struck) {
            return bad;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("{id}: the fault did not strike a notification of {number}, or it was believed");
}

/// Order numbers are digits, which every encoding leaves alone.
fn mentions(request: &Request<Bytes>, number: &str) -> bool {
    request.body().windows(number.len()).any(|part| part == number.as_bytes())
}

/// The other merchant's order has our number and our amount.
async fn anothers(id: &str, shop: &Shop, wallet: &Wallet) -> String {
    let (order, _) = shop.charge_in_the_dark(wallet).await;
    let theirs = shop.bind(OTHER, CardBehaviour::Pays).await;
    let payment = tongbao_core::flow::Payment { number: order.number().to_owned(), ..shop.payment(&theirs) };
    shop.charge(OTHER, &payment, &theirs.card).await;
    let told = shop.told(OTHER, 0, order.number()).await;
    let became = check_harmless(id, shop, order.number(), &told).await;
    let order = shop.settle(order.number()).await;
    assert_eq!((order.state, order.conflict), (State::Succeeded, false), "{id}: {order:?}");
    format!("another merchant's {became}")
}

/// Our order has another amount than the gateway says.
async fn another_amount(id: &str, shop: &Shop, wallet: &Wallet, weight: Weight) -> String {
    let (order, told) = shop.charge_in_the_dark(wallet).await;
    let folder = tempfile::tempdir().unwrap();
    let store = Sqlite::open(&folder.path().join("orders.db")).unwrap();
    let (rules, now) = (Rules::new(shop.connector.habits()), shop.clock.now());
    let payment = tongbao_core::flow::Payment { number: order.number().to_owned(), ..shop.payment(wallet) };
    let more = Amount::from_fen(payment.amount.fen() + 1);
    let ours = Order::payment(MAIN, &tongbao_core::flow::Payment { amount: more, ..payment }, &rules, now);
    store.open(&Order { state: State::Unknown, ..ours }, now).await.unwrap();
    let alarms = Arc::new(std::sync::Mutex::new(0));
    let heard = Arc::clone(&alarms);
    let cashier = Cashier::builder(store)
        .account(MAIN, Account::new(Arc::clone(&shop.connector), shop.spoiler.clone()))
        .clock(shop.clock.clone())
        .on_alarm(move |_| *heard.lock().unwrap() += 1)
        .build();

    let before = cashier.status(MAIN, order.number()).await.unwrap().unwrap();
    let verdict = cashier.receive_notification(MAIN, &told).await.verdict;
    let after = cashier.status(MAIN, order.number()).await.unwrap().unwrap();
    let history = cashier.history(MAIN, order.number()).await.unwrap();
    assert_eq!((after.state, history.len()), (State::Unknown, 1), "{id}: {history:?}");
    if weight == Weight::Hint {
        assert!(matches!(verdict, Verdict::Hint), "{id}: {verdict:?}");
        return "another amount a hint".to_owned();
    }
    assert!(matches!(verdict, Verdict::Refused(_)), "{id}: {verdict:?}");
    assert_eq!((after, *alarms.lock().unwrap()), (before, 1), "{id}");
    "another amount refused".to_owned()
}
