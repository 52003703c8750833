//! Every fault does what its word says, and the ledger knows the truth.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tongbao_bill99::{TxnStatus, TxnType};
use tongbao_core::schema::Outcome;
use tongbao_core::{Error, Unknown};
use tongbao_sandbox::{CardBehaviour, Fault, InjectError, Stage};

use crate::support::{Shop, client, code_of, quick};

fn outcome<T>(result: Result<T, Error>) -> Result<(), String> {
    match result {
        Ok(_) => Ok(()),
        Err(Error::Unknown(Unknown::Transport(_))) => Err("no answer".into()),
        Err(Error::Unknown(Unknown::Status { status, .. })) => Err(status.to_string()),
        Err(Error::Unknown(Unknown::Code(answer) | Unknown::Pending(answer))) => Err(answer.code),
        Err(Error::Unknown(Unknown::Mismatch { field, .. })) => Err(field.into()),
        Err(other) => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn every_fault_of_a_purchase_leaves_the_outcome_unknown_and_the_ledger_right() {
    let shop = Shop::open().await;
    let token = shop.bind("bind-1", &shop.card(CardBehaviour::Pays)).await;
    let moment = Duration::from_millis(20);
    for (at, (fault, seen, charges)) in [
        (Fault::HangUp, Err("no answer"), 0),
        (Fault::BadRequest, Err("400"), 0),
        (Fault::BadGateway, Err("502"), 0),
        (Fault::SlowStart(moment), Ok(()), 1),
        (Fault::ProcessingNotCharged, Err("C0"), 0),
        (Fault::TimeoutNotCharged, Err("68"), 0),
        (Fault::AnswerLost, Err("no answer"), 1),
        (Fault::HalfAnswer, Err("no answer"), 1),
        (Fault::ProcessingCharged, Err("C0"), 1),
        (Fault::TimeoutCharged, Err("68"), 1),
        (Fault::ServerError, Err("502"), 1),
        (Fault::Slow(moment), Ok(()), 1),
        (Fault::SwappedAnswer, Err("externalRefNumber"), 1),
    ]
    .into_iter()
    .enumerate()
    {
        let order = format!("order-{at}");
        shop.sandbox.inject(fault, "purchase", 1).unwrap();
        assert_eq!(outcome(shop.pay(&order, 100, &token).await), seen.map_err(str::to_owned), "{fault}");
        assert_eq!(shop.charges(&order), charges, "{fault}");
        match (shop.query(&order, TxnType::Purchase).await, charges) {
            (Ok(queried), 1) => assert_eq!(queried.txn_status, TxnStatus::Succeeded, "{fault}"),
            (Ok(queried), _) => assert_eq!(queried.txn_status, TxnStatus::Failed, "{fault}"),
            (Err(error), _) => {
                assert_eq!((error.outcome(), charges), (Outcome::NotFound, 0), "{fault}");
            }
        }
        if fault.stage() == Stage::BeforeCommit || seen.is_ok() {
            continue;
        }
        assert_eq!(code_of(shop.pay(&order, 100, &token).await), "I0", "{fault}");
    }
}

#[tokio::test]
async fn a_merchant_that_gives_up_is_charged_all_the_same() {
    let shop = Arc::new(Shop::open().await);
    let token = shop.bind("bind-1", &shop.card(CardBehaviour::Pays)).await;
    shop.sandbox.inject(Fault::SlowStart(Duration::from_millis(300)), "purchase", 1).unwrap();
    let paying = Arc::clone(&shop);
    let paying = tokio::spawn(async move { paying.pay("order-1", 100, &token).await });
    until(|| shop.sandbox.events().iter().any(|event| event.what.contains("slow-start"))).await;
    paying.abort();
    assert!(paying.await.is_err());
    assert_eq!(shop.charges("order-1"), 0, "not yet");
    until(|| shop.charges("order-1") == 1).await;
}

async fn until(holds: impl Fn() -> bool) {
    let started = Instant::now();
    while !holds() {
        assert!(started.elapsed() < Duration::from_secs(20));
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

#[tokio::test]
async fn queries_can_say_pending_or_not_found() {
    let shop = Shop::open().await;
    let token = shop.bind("bind-1", &shop.card(CardBehaviour::Pays)).await;
    shop.pay("order-1", 100, &token).await.unwrap();
    shop.sandbox.inject(Fault::Pending, "query_txn", 2).unwrap();
    shop.sandbox.inject(Fault::NotFound, "query_txn", 1).unwrap();
    for _ in 0..2 {
        assert_eq!(shop.query("order-1", TxnType::Purchase).await.unwrap().txn_status, TxnStatus::Pending);
    }
    assert_eq!(code_of(shop.query("order-1", TxnType::Purchase).await), "B.MGW.0170");
    assert_eq!(shop.query("order-1", TxnType::Purchase).await.unwrap().txn_status, TxnStatus::Succeeded);
}

#[tokio::test]
async fn refunds_can_go_wrong_too() {
    let shop = Shop::open().await;
    let token = shop.bind("bind-1", &shop.card(CardBehaviour::Pays)).await;
    let ref_number = shop.pay("order-1", 100, &token).await.unwrap().ref_number.clone().unwrap();
    shop.sandbox.inject(Fault::AnswerLost, "refund", 1).unwrap();
    shop.sandbox.inject(Fault::ProcessingNotCharged, "refund", 1).unwrap();
    assert_eq!(outcome(shop.refund("refund-1", 10, &ref_number).await), Err("no answer".into()));
    assert_eq!(outcome(shop.refund("refund-2", 10, &ref_number).await), Err("C0".into()));
    assert_eq!(shop.sandbox.ledger().refunds_for("order-1").len(), 1);
}

#[tokio::test]
async fn faults_go_only_where_they_can_happen() {
    let shop = Shop::open().await;
    let inject = |fault, on| shop.sandbox.inject(fault, on, 1);
    assert!(matches!(inject(Fault::HangUp, "nonsense"), Err(InjectError::Interface { .. })));
    for (fault, on) in [
        (Fault::ForgedNotify, "purchase"),
        (Fault::HangUp, "txn_notify"),
        (Fault::Pending, "purchase"),
        (Fault::ProcessingCharged, "query_txn"),
        (Fault::SwappedAnswer, "pci_query"),
    ] {
        assert!(matches!(inject(fault, on), Err(InjectError::DoesNotFit { .. })), "{fault} on {on}");
    }
    for &fault in Fault::ALL {
        assert!(shop.sandbox.interfaces().into_iter().any(|on| inject(fault, on).is_ok()), "{fault}");
    }
    shop.sandbox.clear_faults();
    shop.bind("bind-1", &shop.card(CardBehaviour::Pays)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_orders_at_a_time_are_each_charged_once() {
    let shop = Arc::new(Shop::open_with(quick().connections(4)).await);
    let token = shop.bind("bind-1", &shop.card(CardBehaviour::Pays)).await;
    let tasks: Vec<_> = (0..24)
        .map(|at| {
            let (shop, token) = (Arc::clone(&shop), token.clone());
            // Each number twice, at the same time.
            tokio::spawn(async move { shop.pay(&format!("order-{}", at / 2), 1, &token).await.is_ok() })
        })
        .collect();
    let mut paid = 0;
    for task in tasks {
        paid += usize::from(task.await.unwrap());
    }
    assert_eq!(paid, 12);
    assert!((0..12).all(|at| shop.charges(&format!("order-{at}")) == 1));
}

#[tokio::test]
async fn the_other_merchant_has_its_own_orders() {
    let shop = Shop::open().await;
    let other = client(shop.sandbox.other_merchant(), &shop.sandbox.endpoint());
    let request = shop.purchase("order-1", 100).storable_card_no("6217000012");
    let kit = shop.sandbox.other_merchant();
    let request = request.merchant_id(kit.merchant_id.as_str()).terminal_id(kit.terminal_id.as_str()).build().unwrap();
    shop.bind("bind-1", &shop.card(CardBehaviour::Pays)).await;
    assert_eq!(code_of(other.call(&request).await), "T3", "bindings are not shared");
}
