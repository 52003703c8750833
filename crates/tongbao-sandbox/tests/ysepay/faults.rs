//! Every fault of a request does what its word says, and the ledger knows the truth.

use std::time::Duration;

use tongbao_core::{Error, Unknown, WireEnum};
use tongbao_sandbox::{CardBehaviour, Fault};
use tongbao_ysepay::TradeStatus;

use crate::support::{Shop, code_of, number, refund};

const MOMENT: Duration = Duration::from_millis(20);

/// What the merchant sees.
fn seen<T>(result: Result<T, Error>, word: impl FnOnce(T) -> String) -> String {
    match result {
        Ok(reply) => word(reply),
        Err(Error::Unknown(Unknown::Transport(_))) => "no answer".into(),
        Err(Error::Unknown(Unknown::Status { status, .. })) => status.to_string(),
        Err(Error::Unknown(Unknown::Code(answer) | Unknown::Pending(answer) | Unknown::NotFound(answer))) => {
            answer.code
        }
        Err(Error::Unknown(Unknown::Mismatch { field, .. })) => field.into(),
        Err(other) => panic!("{other:?}"),
    }
}

/// What was taken from the card is what the ledger says of all orders.
fn check_books(shop: &Shop, before: u64, orders: &[String]) {
    let taken: u64 = orders.iter().map(|tail| shop.taken(tail)).sum();
    assert_eq!(before - shop.card(CardBehaviour::Pays).balance.fen(), taken);
}

#[tokio::test]
async fn every_fault_of_a_confirmation_is_seen_and_the_ledger_is_right() {
    let shop = Shop::open().await;
    let card = shop.card(CardBehaviour::Pays);
    let protocol_no = shop.bind("bind", &card).await;
    let mut orders = Vec::new();
    use TradeStatus::{TradeFailed, TradeSuccess, WaitBuyerPay};
    for (fault, expected, charges, then) in [
        (Fault::HangUp, "no answer", 0, WaitBuyerPay),
        (Fault::BadRequest, "400", 0, WaitBuyerPay),
        (Fault::BadGateway, "502", 0, WaitBuyerPay),
        (Fault::SlowStart(MOMENT), "own", 1, TradeSuccess),
        (Fault::ProcessingNotCharged, "TRADE_PROCESS", 0, TradeFailed),
        (Fault::TimeoutNotCharged, "ACQ.SYSTEM_ERROR", 0, TradeFailed),
        (Fault::AnswerLost, "no answer", 1, TradeSuccess),
        (Fault::HalfAnswer, "no answer", 1, TradeSuccess),
        (Fault::ProcessingCharged, "TRADE_PROCESS", 1, TradeSuccess),
        (Fault::TimeoutCharged, "ACQ.SYSTEM_ERROR", 1, TradeSuccess),
        (Fault::ServerError, "502", 1, TradeSuccess),
        (Fault::Slow(MOMENT), "own", 1, TradeSuccess),
        // The signature is right, and nothing in the reply repeats the request: only who compares the order's number sees it.
        (Fault::SwappedAnswer, "another", 1, TradeSuccess),
    ] {
        let tail = fault.word().to_owned();
        let paysn = shop.place(&tail, 100, &protocol_no).await;
        let code = shop.code(&paysn);
        shop.sandbox.inject(fault, "trusteeship_fast_pay_confirm", 1).unwrap();
        let own = number(&tail);
        let reply = shop.confirm(&paysn, &code).await;
        let whose = |reply: tongbao_core::Verified<tongbao_ysepay::TrusteeshipFastPayConfirmResponse>| {
            (if reply.out_trade_no == own { "own" } else { "another" }).to_owned()
        };
        assert_eq!(seen(reply, whose), expected, "{fault}");
        assert_eq!((shop.charges(&tail), shop.status(&tail).await), (charges, then.clone()), "{fault}");
        // Confirmed again it is never charged twice.
        let again = shop.confirm(&paysn, &code).await;
        match then {
            WaitBuyerPay => assert!(again.is_ok(), "{fault}"),
            TradeFailed => assert_eq!(code_of(again), "ACQ.TRADE_HAS_CLOSE", "{fault}"),
            _ => assert_eq!(code_of(again), "ACQ.TRADE_HAS_SUCCESS", "{fault}"),
        }
        assert_eq!(shop.charges(&tail), usize::from(then != TradeFailed), "{fault}");
        orders.push(tail);
        check_books(&shop, card.balance.fen(), &orders);
    }
}

#[tokio::test]
async fn every_fault_of_a_refund_is_seen_and_nothing_goes_back_twice() {
    let shop = Shop::open().await;
    let card = shop.card(CardBehaviour::Pays);
    let protocol_no = shop.bind("bind", &card).await;
    let mut orders = Vec::new();
    for (fault, expected, refunds, then) in [
        (Fault::HangUp, "no answer", 0, "ACQ.QUERY_NO_RECORD"),
        (Fault::BadRequest, "400", 0, "ACQ.QUERY_NO_RECORD"),
        (Fault::BadGateway, "502", 0, "ACQ.QUERY_NO_RECORD"),
        (Fault::SlowStart(MOMENT), "10000", 1, "success"),
        // Accepted is all that an answer ever says.
        (Fault::ProcessingNotCharged, "10000", 0, "ACQ.QUERY_NO_RECORD"),
        (Fault::TimeoutNotCharged, "ACQ.SYSTEM_ERROR", 0, "ACQ.QUERY_NO_RECORD"),
        (Fault::AnswerLost, "no answer", 1, "success"),
        (Fault::HalfAnswer, "no answer", 1, "success"),
        (Fault::ProcessingCharged, "10000", 1, "in_process"),
        (Fault::TimeoutCharged, "ACQ.SYSTEM_ERROR", 1, "success"),
        (Fault::ServerError, "502", 1, "success"),
        (Fault::Slow(MOMENT), "10000", 1, "success"),
        (Fault::SwappedAnswer, "out_request_no", 1, "success"),
    ] {
        let tail = fault.word().to_owned();
        let back = format!("r{}", orders.len());
        shop.pay(&tail, 100, &protocol_no).await.unwrap();
        shop.sandbox.inject(fault, "trade_refund", 1).unwrap();
        let request = refund(&back, &tail, 30).build().unwrap();
        assert_eq!(seen(shop.client.call(&request).await, |_| unreachable!()), expected, "{fault}");
        assert_eq!(shop.sandbox.ledger().refunds_for(&number(&tail)).len(), refunds, "{fault}");
        assert_eq!(seen(shop.refund_state(&back).await, |state| state), then, "{fault}");
        // Asked for again under the same number it is given back once.
        assert_eq!(shop.refund(&back, &tail, 30).await, "10000", "{fault}");
        assert_eq!(seen(shop.refund_state(&back).await, |state| state), "success", "{fault}");
        assert_eq!(shop.taken(&tail), 70, "{fault}");
        orders.push(tail);
        check_books(&shop, card.balance.fen(), &orders);
    }
}

#[tokio::test]
async fn queries_can_say_pending_or_not_found_or_name_another_order() {
    let shop = Shop::open().await;
    let protocol_no = shop.bind("bind", &shop.card(CardBehaviour::Pays)).await;
    shop.pay("order", 100, &protocol_no).await.unwrap();
    shop.refund("refund", "order", 1).await;
    for on in ["trade_query", "trade_refund_query"] {
        for fault in [Fault::Pending, Fault::NotFound, Fault::SwappedAnswer] {
            shop.sandbox.inject(fault, on, 1).unwrap();
        }
    }
    let status =
        async || seen(shop.query("order").await, |reply| WireEnum::wire(&reply.into_inner().trade_status).to_owned());
    for expected in ["TRADE_PROCESS", "ACQ.QUERY_NO_RECORD", "out_trade_no", "TRADE_PART_REFUND"] {
        assert_eq!(status().await, expected);
    }
    for expected in ["in_process", "ACQ.QUERY_NO_RECORD", "out_request_no", "success"] {
        assert_eq!(seen(shop.refund_state("refund").await, |state| state), expected);
    }
}

#[tokio::test]
async fn a_lost_answer_to_an_order_is_made_good_by_asking_again() {
    let shop = Shop::open().await;
    let protocol_no = shop.bind("bind", &shop.card(CardBehaviour::Pays)).await;
    let request = shop.order("order", 100, &protocol_no).build().unwrap();
    for (fault, expected) in
        [(Fault::HangUp, "no answer"), (Fault::AnswerLost, "no answer"), (Fault::SwappedAnswer, "out_trade_no")]
    {
        shop.sandbox.inject(fault, "trusteeship_fast_pay", 1).unwrap();
        assert_eq!(seen(shop.client.call(&request).await, |_| unreachable!()), expected, "{fault}");
    }
    let paysn = shop.place("order", 100, &protocol_no).await;
    shop.confirm(&paysn, &shop.code(&paysn)).await.unwrap();
    assert_eq!((shop.charges("order"), shop.taken("order")), (1, 100));
}
