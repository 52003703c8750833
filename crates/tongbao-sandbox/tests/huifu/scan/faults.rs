//! Every fault of a request does what its word says, and the ledger knows the truth.

use std::time::Duration;

use tongbao_core::{Error, Unknown};
use tongbao_huifu::{TradeType, TransStat};
use tongbao_sandbox::Fault;

use super::shop::Shop;

const MOMENT: Duration = Duration::from_millis(20);

/// What the merchant sees.
fn seen<T>(result: Result<T, Error>) -> String {
    match result {
        Ok(_) => "own".into(),
        Err(Error::Unknown(Unknown::Transport(_))) => "no answer".into(),
        Err(Error::Unknown(Unknown::Status { status, .. })) => status.to_string(),
        Err(Error::Unknown(Unknown::Code(answer) | Unknown::Pending(answer) | Unknown::NotFound(answer))) => {
            answer.code
        }
        Err(Error::Unknown(Unknown::Mismatch { field, .. })) => field.into(),
        Err(other) => panic!("{other:?}"),
    }
}

/// How an order stands, or nothing if there is none.
async fn standing(shop: &Shop, number: &str) -> Option<TransStat> {
    match shop.found(number).await {
        Ok(found) if found.resp_code == "23000001" => None,
        found => found.unwrap().into_inner().trans_stat,
    }
}

#[tokio::test]
async fn every_fault_of_an_order_is_seen_and_charges_at_most_once() {
    use TransStat::{Failed, Succeeded};
    let shop = Shop::open().await;
    for (fault, expected, charges, then) in [
        (Fault::HangUp, "no answer", 0, None),
        (Fault::BadRequest, "400", 0, None),
        (Fault::BadGateway, "502", 0, None),
        // That it was placed is all that an answer ever says.
        (Fault::SlowStart(MOMENT), "P", 1, Some(Succeeded)),
        (Fault::ProcessingNotCharged, "P", 0, Some(Failed)),
        (Fault::TimeoutNotCharged, "98888888", 0, Some(Failed)),
        (Fault::AnswerLost, "no answer", 1, Some(Succeeded)),
        (Fault::HalfAnswer, "no answer", 1, Some(Succeeded)),
        (Fault::ProcessingCharged, "P", 1, Some(Succeeded)),
        (Fault::TimeoutCharged, "98888888", 1, Some(Succeeded)),
        (Fault::ServerError, "502", 1, Some(Succeeded)),
        (Fault::Slow(MOMENT), "P", 1, Some(Succeeded)),
        (Fault::SwappedAnswer, "req_seq_id", 1, Some(Succeeded)),
    ] {
        let number = fault.word();
        let request = shop.order(number, 100, TradeType::TJsapi).build().unwrap();
        shop.sandbox.inject(fault, "trade_payment_jspay_v3", 1).unwrap();
        assert_eq!(seen(shop.client.call(&request).await), expected, "{fault}");
        assert_eq!((shop.charges(number), standing(&shop, number).await), (charges, then.clone()), "{fault}");
        // Sent again: carried out if it was not before, and otherwise refused as known.
        match then {
            None => assert_eq!(seen(shop.client.call(&request).await), "P", "{fault}"),
            Some(_) => assert!(matches!(shop.client.call(&request).await, Err(Error::Duplicate(_))), "{fault}"),
        }
        assert!(shop.charges(number) <= 1, "{fault}");
    }
}

#[tokio::test]
async fn every_fault_of_a_shown_code_is_seen_and_charges_at_most_once() {
    use TransStat::{Failed, Succeeded};
    let shop = Shop::open().await;
    for (fault, expected, charges, then) in [
        (Fault::HangUp, "no answer", 0, None),
        (Fault::SlowStart(MOMENT), "own", 1, Some(Succeeded)),
        (Fault::ProcessingNotCharged, "P", 0, Some(Failed)),
        (Fault::TimeoutNotCharged, "98888888", 0, Some(Failed)),
        (Fault::AnswerLost, "no answer", 1, Some(Succeeded)),
        (Fault::ProcessingCharged, "P", 1, Some(Succeeded)),
        (Fault::TimeoutCharged, "98888888", 1, Some(Succeeded)),
        (Fault::ServerError, "502", 1, Some(Succeeded)),
        (Fault::SwappedAnswer, "req_seq_id", 1, Some(Succeeded)),
    ] {
        let number = fault.word();
        let request = shop.shown(number, 100, "280000000000000000").build().unwrap();
        shop.sandbox.inject(fault, "trade_payment_micropay_v3", 1).unwrap();
        assert_eq!(seen(shop.client.call(&request).await), expected, "{fault}");
        assert_eq!((shop.charges(number), standing(&shop, number).await), (charges, then), "{fault}");
    }
}

#[tokio::test]
async fn every_fault_of_a_refund_is_seen_and_gives_back_at_most_once() {
    use TransStat::{Failed, Processing, Succeeded};
    let shop = Shop::open().await;
    shop.place("order", 10_000, TradeType::TJsapi).await;
    let mut left = 10_000;
    for (fault, expected, moved, then) in [
        (Fault::HangUp, "no answer", 0, None),
        (Fault::BadRequest, "400", 0, None),
        (Fault::BadGateway, "502", 0, None),
        (Fault::SlowStart(MOMENT), "own", 100, Some([Succeeded, Succeeded])),
        (Fault::ProcessingNotCharged, "P", 0, Some([Processing, Failed])),
        (Fault::TimeoutNotCharged, "98888888", 0, Some([Failed, Failed])),
        (Fault::AnswerLost, "no answer", 100, Some([Succeeded, Succeeded])),
        (Fault::HalfAnswer, "no answer", 100, Some([Succeeded, Succeeded])),
        (Fault::ProcessingCharged, "P", 100, Some([Processing, Succeeded])),
        (Fault::TimeoutCharged, "98888888", 100, Some([Succeeded, Succeeded])),
        (Fault::ServerError, "502", 100, Some([Succeeded, Succeeded])),
        (Fault::Slow(MOMENT), "own", 100, Some([Succeeded, Succeeded])),
        (Fault::SwappedAnswer, "req_seq_id", 100, Some([Succeeded, Succeeded])),
    ] {
        let number = format!("refund-{}", fault.word());
        let request = shop.refund(&number, "order", 100).build().unwrap();
        shop.sandbox.inject(fault, "scanpay_refund_v3", 1).unwrap();
        assert_eq!(seen(shop.client.call(&request).await), expected, "{fault}");
        left -= moved;
        assert_eq!(shop.taken("order"), left, "{fault}");
        let Some(stats) = then else {
            assert_eq!(seen(shop.refund_stat(&number).await), "23000001", "{fault}");
            continue;
        };
        for stat in stats {
            assert_eq!(shop.refund_stat(&number).await.unwrap(), stat, "{fault}");
        }
        assert!(matches!(shop.client.call(&request).await, Err(Error::Duplicate(_))), "{fault}");
        assert_eq!(shop.taken("order"), left, "{fault}");
    }
}

#[tokio::test]
async fn a_query_says_pending_finds_nothing_or_answers_for_another() {
    let shop = Shop::open().await;
    shop.place("order", 100, TradeType::TJsapi).await;
    shop.sandbox.inject(Fault::Pending, "scanpay_query_v3", 1).unwrap();
    assert_eq!(shop.stat("order").await, TransStat::Processing);
    for (fault, expected) in [(Fault::NotFound, "23000001"), (Fault::SwappedAnswer, "org_req_seq_id")] {
        shop.sandbox.inject(fault, "scanpay_query_v3", 1).unwrap();
        assert_eq!(seen(shop.client.call(&shop.query("order")).await), expected, "{fault}");
        assert_eq!(shop.stat("order").await, TransStat::Succeeded, "{fault}");
    }
}
