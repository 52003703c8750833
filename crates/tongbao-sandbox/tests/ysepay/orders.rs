//! Orders on a bound card: created, confirmed, queried, closed.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use tongbao_core::{Amount, BeijingTime, Date, Error};
use tongbao_sandbox::{CardBehaviour, EntryState};
use tongbao_ysepay::{TradeCloseRequest, TradeQueryRequest, TradeStatus, TrusteeshipFastPayReachievemsgRequest};

use crate::support::{Shop, answer, client, code_of, noon, number, query, quick, today};

fn close(tail: &str) -> TradeCloseRequest {
    TradeCloseRequest::builder().out_trade_no(number(tail)).shopdate(today()).build().unwrap()
}

#[tokio::test]
async fn what_the_gateway_refuses_leaves_no_order() {
    let shop = Shop::open().await;
    let protocol_no = shop.bind("bind", &shop.card(CardBehaviour::Pays)).await;
    let order = || shop.order("order", 100, &protocol_no);
    for (request, code) in [
        (order().total_amount(Amount::ZERO), "ACQ.INVALID_PARAMETER"),
        (order().total_amount(Amount::from_fen(10_000_000_001)), "ACQ.TOTAL_FEE_EXCEED"),
        (order().subject("一个违禁词"), "ACQ.EXIST_FORBIDDEN_WORD"),
        (order().business_code("0000009"), "ACQ.ACCESS_FORBIDDEN"),
        (order().timeout_express("16d"), "ACQ.INVALID_PARAMETER"),
        (order().shopdate(Date::new(2023, 12, 30).unwrap()), "ACQ.INVALID_PARAMETER"),
        (order().out_trade_no("20240103-order"), "ACQ.INVALID_PARAMETER"),
        (order().out_trade_no("order"), "ACQ.INVALID_PARAMETER"),
        (order().seller_id("nobody"), "ACQ.INVALID_PARAMETER"),
        (order().card_cvn2("000").card_expr_dt("1299"), "ACQ.INVALID_PARAMETER"),
    ] {
        assert_eq!(code_of(shop.client.call(&request.build().unwrap()).await), code);
    }
    assert_eq!(code_of(shop.query("order").await), "ACQ.QUERY_NO_RECORD");
    assert_eq!(code_of(shop.confirm("2024010100000000", "000000").await), "ACQ.QUERY_NO_RECORD");
    assert!(shop.sandbox.ledger().entries().is_empty());
    // The largest amount is no more than the card does not have.
    let largest = order().total_amount(Amount::from_fen(10_000_000_000)).build().unwrap();
    shop.client.call(&largest).await.unwrap();
}

#[tokio::test]
async fn a_repeated_order_is_reported_and_never_charged_again() {
    let shop = Shop::open().await;
    let protocol_no = shop.bind("bind", &shop.card(CardBehaviour::Pays)).await;
    let other_card = shop.bind("bind-2", &shop.sandbox.cards()[1]).await;
    let paysn = shop.place("order", 100, &protocol_no).await;
    let code = shop.code(&paysn);
    assert_eq!(shop.place("order", 100, &protocol_no).await, paysn);
    assert_eq!(shop.code(&paysn), code, "no other code is sent");
    let again =
        async |fen, protocol| code_of(shop.client.call(&shop.order("order", fen, protocol).build().unwrap()).await);
    assert_eq!(again(101, &protocol_no).await, "ACQ.CONTEXT_INCONSISTENT");
    assert_eq!(again(100, &other_card).await, "ACQ.TRADE_BUYER_NOT_MATCH");
    shop.confirm(&paysn, &code).await.unwrap();
    assert_eq!(again(100, &protocol_no).await, "ACQ.TRADE_HAS_SUCCESS");
    assert_eq!(again(101, &protocol_no).await, "ACQ.CONTEXT_INCONSISTENT");
    assert!(
        matches!(shop.confirm(&paysn, &code).await, Err(Error::Duplicate(answer)) if answer.code == "ACQ.TRADE_HAS_SUCCESS")
    );
    assert_eq!((shop.charges("order"), shop.taken("order")), (1, 100));
}

#[tokio::test]
async fn the_code_can_be_had_once_more_and_replaces_the_first() {
    let shop = Shop::open().await;
    let protocol_no = shop.bind("bind", &shop.card(CardBehaviour::Pays)).await;
    let paysn = shop.place("order", 100, &protocol_no).await;
    let first = shop.code(&paysn);
    assert_eq!(shop.code(&number("order")), first, "by either number");
    let again = |paysn: &str| TrusteeshipFastPayReachievemsgRequest::builder().paysn(paysn).build().unwrap();
    shop.client.call(&again(&paysn)).await.unwrap();
    let second = shop.code(&paysn);
    assert_ne!(first, second);
    assert_eq!(code_of(shop.confirm(&paysn, &first).await), "ACQ.INVALID_PARAMETER");
    shop.confirm(&paysn, &second).await.unwrap();
    assert_eq!(code_of(shop.client.call(&again(&paysn)).await), "ACQ.TRADE_HAS_SUCCESS");
    assert_eq!(code_of(shop.client.call(&again("2024010100000000")).await), "ACQ.QUERY_NO_RECORD");
}

#[tokio::test]
async fn what_the_bank_refuses_is_an_order_that_failed() {
    let shop = Shop::open().await;
    for (behaviour, code, why) in [
        (CardBehaviour::InsufficientFunds, "TRADE_FAILED", "余额不足"),
        (CardBehaviour::Blocked, "ACQ.BUYER_ENABLE_STATUS_FORBID", "此卡受限"),
    ] {
        let tail = format!("{behaviour:?}");
        let protocol_no = shop.bind(&tail, &shop.card(behaviour)).await;
        let paysn = shop.place(&tail, 100, &protocol_no).await;
        let refused = shop.confirm(&paysn, &shop.code(&paysn)).await;
        assert!(matches!(refused, Err(Error::Declined(answer)) if answer.code == code), "{code}");
        let queried = shop.query(&tail).await.unwrap();
        assert_eq!((&queried.trade_status, queried.result_note.as_deref()), (&TradeStatus::TradeFailed, Some(why)));
        assert_eq!((&queried.account_date, queried.receipt_amount), (&None, None));
        assert_eq!(shop.charges(&tail), 0);
        assert!(shop.sandbox.ledger().entries().iter().any(|entry| entry.order == number(&tail)));
        assert_eq!(code_of(shop.confirm(&paysn, "000000").await), "ACQ.TRADE_HAS_CLOSE");
        let again = shop.order(&tail, 100, &protocol_no).build().unwrap();
        assert_eq!(code_of(shop.client.call(&again).await), "ACQ.TRADE_HAS_CLOSE");
        assert_eq!(code_of(shop.client.call(&close(&tail)).await), "ACQ.TRADE_HAS_CLOSE");
    }
}

#[tokio::test]
async fn a_credit_card_pays_too() {
    let shop = Shop::open().await;
    let protocol_no = shop.bind("bind", &shop.card(CardBehaviour::PaysOnCredit)).await;
    let order = shop.order("order", 100, &protocol_no).card_cvn2("000").card_expr_dt("1299").build().unwrap();
    let paysn = shop.client.call(&order).await.unwrap().into_inner().paysn.unwrap();
    shop.confirm(&paysn, &shop.code(&paysn)).await.unwrap();
    assert_eq!(shop.taken("order"), 100);
}

#[tokio::test]
async fn a_slow_bank_is_processing_until_the_second_query() {
    let shop = Shop::open().await;
    let protocol_no = shop.bind("bind", &shop.card(CardBehaviour::PaysLater)).await;
    let paysn = shop.place("order", 100, &protocol_no).await;
    let code = shop.code(&paysn);
    assert_eq!(code_of(shop.confirm(&paysn, &code).await), "TRADE_PROCESS");
    assert_eq!(shop.sandbox.ledger().entries()[0].state, EntryState::Succeeded, "the money is gone all the same");
    // Nothing that could be taken for a failure, and no second charge.
    assert_eq!(code_of(shop.confirm(&paysn, &code).await), "TRADE_PROCESS");
    assert_eq!(code_of(shop.client.call(&close("order")).await), "ACQ.INVALID_PARAMETER");
    assert_eq!(shop.refund("refund", "order", 1).await, "ACQ.INVALID_PARAMETER");
    for status in [TradeStatus::TradeProcess, TradeStatus::TradeSuccess, TradeStatus::TradeSuccess] {
        assert_eq!(shop.status("order").await, status);
    }
    assert_eq!(shop.charges("order"), 1);
}

#[tokio::test]
async fn only_what_is_unpaid_is_closed() {
    let shop = Shop::open().await;
    let protocol_no = shop.bind("bind", &shop.card(CardBehaviour::Pays)).await;
    let paysn = shop.place("order", 100, &protocol_no).await;
    let code = shop.code(&paysn);
    shop.client.call(&close("order")).await.unwrap();
    assert_eq!(shop.status("order").await, TradeStatus::TradeClosed);
    assert_eq!(code_of(shop.client.call(&close("order")).await), "ACQ.TRADE_HAS_CLOSE");
    assert_eq!(code_of(shop.confirm(&paysn, &code).await), "ACQ.TRADE_HAS_CLOSE");
    assert_eq!(shop.refund("refund", "order", 1).await, "ACQ.TRADE_HAS_CLOSE");
    assert!(shop.sandbox.ledger().entries().is_empty());
    shop.pay("paid", 100, &protocol_no).await.unwrap();
    assert_eq!(code_of(shop.client.call(&close("paid")).await), "ACQ.TRADE_HAS_SUCCESS");
    assert_eq!(code_of(shop.client.call(&close("none")).await), "ACQ.QUERY_NO_RECORD");
}

#[tokio::test]
async fn what_is_not_paid_in_time_is_closed() {
    let offset = Arc::new(AtomicI64::new(0));
    let ahead = Arc::clone(&offset);
    let clock = move || BeijingTime::from_unix(noon().unix() + ahead.load(Ordering::Relaxed)).unwrap();
    let shop = Shop::open_with(quick().clock(clock)).await;
    let protocol_no = shop.bind("bind", &shop.card(CardBehaviour::Pays)).await;
    let order = shop.order("order", 100, &protocol_no).timeout_express("2m").build().unwrap();
    let paysn = shop.client.call(&order).await.unwrap().into_inner().paysn.unwrap();
    offset.store(120, Ordering::Relaxed);
    assert_eq!(shop.status("order").await, TradeStatus::WaitBuyerPay);
    offset.store(121, Ordering::Relaxed);
    assert_eq!(code_of(shop.confirm(&paysn, &shop.code(&paysn)).await), "ACQ.TRADE_HAS_CLOSE");
    assert_eq!(shop.status("order").await, TradeStatus::TradeClosed);
}

#[tokio::test]
async fn an_order_is_found_by_either_number_and_only_with_its_day_payee_and_partner() {
    let shop = Shop::open().await;
    let protocol_no = shop.bind("bind", &shop.card(CardBehaviour::Pays)).await;
    let trade_no = shop.pay("order", 100, &protocol_no).await.unwrap().into_inner().trade_no;
    let ask = || TradeQueryRequest::builder().shopdate(today());
    let seller = shop.sandbox.merchant().seller_id.as_str();
    let yesterday = Date::new(2023, 12, 31).unwrap();
    for (request, found) in [
        (ask().trade_no(trade_no.as_str()), true),
        (ask().trade_no(trade_no.as_str()).out_trade_no(number("order")).seller_id(seller), true),
        (ask().out_trade_no(number("order")).shopdate(yesterday), false),
        (ask().out_trade_no(number("order")).seller_id("hyfz_test3"), false),
        (ask().out_trade_no(number("order")).trade_no("68430000000000000"), false),
    ] {
        let result = shop.client.call(&request.build().unwrap()).await;
        match found {
            true => assert_eq!(result.unwrap().out_trade_no, number("order")),
            false => assert_eq!(answer(result.unwrap_err()).0, "ACQ.QUERY_NO_RECORD"),
        }
    }
    let neighbour = client(&shop.sandbox, shop.sandbox.other_access(), None);
    assert_eq!(code_of(neighbour.call(&query("order")).await), "ACQ.QUERY_NO_RECORD");
}
