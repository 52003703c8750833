//! 退款: in parts, never more than was paid, and once for each number.

use tongbao_core::{Amount, Date, Secret, Token};
use tongbao_sandbox::CardBehaviour;
use tongbao_ysepay::{
    IsDivision, RefundSplit, TradeRefundGeneralAccountRequest, TradeRefundQueryRequest, TradeRefundSplitRequest,
    TradeStatus,
};

use crate::support::{Shop, code_of, number, refund, today};

async fn paid(fen: u64) -> (Shop, Secret<Token>) {
    let shop = Shop::open().await;
    let protocol_no = shop.bind("bind", &shop.card(CardBehaviour::Pays)).await;
    shop.pay("order", fen, &protocol_no).await.unwrap();
    (shop, protocol_no)
}

#[tokio::test]
async fn parts_are_given_back_until_nothing_is_left() {
    let (shop, _) = paid(1000).await;
    assert_eq!(shop.refund("refund-0", "order", 0).await, "ACQ.INVALID_PARAMETER");
    assert_eq!(shop.refund("refund-1", "order", 1001).await, "ACQ.TOTAL_FEE_EXCEED");
    assert_eq!(shop.refund("refund-1", "order", 300).await, "10000");
    assert_eq!((shop.status("order").await, shop.taken("order")), (TradeStatus::TradePartRefund, 700));
    assert_eq!(shop.refund("refund-2", "order", 701).await, "ACQ.TOTAL_FEE_EXCEED");
    assert_eq!(shop.refund("refund-2", "order", 700).await, "10000");
    assert_eq!((shop.status("order").await, shop.taken("order")), (TradeStatus::TradeAllRefund, 0));
    assert_eq!(shop.refund("refund-3", "order", 1).await, "ACQ.TOTAL_FEE_EXCEED");
    assert_eq!(shop.sandbox.ledger().refunds_for(&number("order")).len(), 2);
}

#[tokio::test]
async fn the_same_number_gives_back_once() {
    let (shop, _) = paid(1000).await;
    for _ in 0..2 {
        assert_eq!(shop.refund("refund", "order", 300).await, "10000");
    }
    assert!(shop.noted("nothing given back"));
    assert_eq!(shop.refund("refund", "order", 301).await, "ACQ.CONTEXT_INCONSISTENT");
    let general = TradeRefundGeneralAccountRequest::builder()
        .out_trade_no(number("order"))
        .shopdate(today())
        .refund_amount(Amount::from_fen(300))
        .refund_reason("沙箱退款")
        .out_request_no(number("refund"));
    assert_eq!(code_of(shop.client.call(&general.build().unwrap()).await), "ACQ.CONTEXT_INCONSISTENT");
    assert_eq!(shop.taken("order"), 700);
}

#[tokio::test]
async fn all_three_kinds_give_back_and_are_found_by_one_query() {
    let (shop, _) = paid(1000).await;
    let general = TradeRefundGeneralAccountRequest::builder()
        .out_trade_no(number("order"))
        .shopdate(today())
        .refund_amount(Amount::from_fen(100))
        .refund_reason("沙箱退款")
        .out_request_no(number("general"))
        .build()
        .unwrap();
    assert_eq!(code_of(shop.client.call(&general).await), "10000");
    let part =
        |of: &str, fen| RefundSplit::builder().refund_mer_id(of).refund_amount(Amount::from_fen(fen)).build().unwrap();
    let split = |tail: &str, second| {
        TradeRefundSplitRequest::builder()
            .out_trade_no(number("order"))
            .shopdate(today())
            .refund_amount(Amount::from_fen(100))
            .refund_reason("沙箱退款")
            .out_request_no(number(tail))
            .is_division(IsDivision::Split)
            .refund_split_info([part("hyfz_test2", 60), part("hyfz_test3", second)])
            .build()
            .unwrap()
    };
    assert_eq!(code_of(shop.client.call(&split("split", 41)).await), "ACQ.INVALID_PARAMETER");
    let reply = shop.client.read(&split("split", 40)).await.unwrap();
    assert!(reply.refundsn.as_ref().is_some_and(|refundsn| refundsn.starts_with("01R")));
    assert_eq!(shop.refund("plain", "order", 100).await, "10000");
    for tail in ["general", "split", "plain"] {
        assert_eq!(shop.refund_state(tail).await.unwrap(), "success");
    }
    assert_eq!(shop.taken("order"), 700);
}

#[tokio::test]
async fn only_a_payment_of_this_partner_on_this_day_is_given_back() {
    let (shop, protocol_no) = paid(1000).await;
    shop.place("waiting", 100, &protocol_no).await;
    assert_eq!(shop.refund("refund", "waiting", 1).await, "ACQ.INVALID_PARAMETER");
    assert_eq!(shop.refund("refund", "none", 1).await, "ACQ.QUERY_NO_RECORD");
    for request in [
        refund("refund", "order", 1).shopdate(Date::new(2023, 12, 31).unwrap()),
        refund("refund", "order", 1).trade_no("68430000000000000"),
    ] {
        assert_eq!(code_of(shop.client.call(&request.build().unwrap()).await), "ACQ.QUERY_NO_RECORD");
    }
    let neighbour = crate::support::client(&shop.sandbox, shop.sandbox.other_access(), None);
    let request = refund("refund", "order", 1).build().unwrap();
    assert_eq!(code_of(neighbour.call(&request).await), "ACQ.QUERY_NO_RECORD");
    assert_eq!(shop.taken("order"), 1000);
}

#[tokio::test]
async fn a_refund_is_found_with_the_numbers_of_its_order_and_no_others() {
    let (shop, _) = paid(1000).await;
    shop.refund("refund", "order", 1).await;
    let ask = || TradeRefundQueryRequest::builder().out_request_no(number("refund"));
    let found = shop.client.call(&ask().out_trade_no(number("order")).build().unwrap()).await.unwrap();
    assert_eq!((found.total_amount, found.refund_amount), (Some(Amount::from_fen(1000)), Some(Amount::from_fen(1))));
    assert_eq!((found.funds_state.as_deref(), found.refund_reason.as_deref()), (Some("success"), Some("沙箱退款")));
    for request in [
        ask().out_trade_no(number("other")),
        ask().trade_no("68430000000000000"),
        ask().out_request_no(number("other")),
    ] {
        assert_eq!(code_of(shop.client.call(&request.build().unwrap()).await), "ACQ.QUERY_NO_RECORD");
    }
}
