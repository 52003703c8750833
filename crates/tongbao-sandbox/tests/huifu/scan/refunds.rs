//! 扫码交易退款: whole, in parts, with its split, and never more than was paid.

use tongbao_core::{Amount, Date, Request};
use tongbao_huifu::{
    AcctInfo, AcctInfoRefund, AcctSplitBunch, AcctSplitBunchRefund, DelayAcctFlag, DigitalCurrencyData, HuifuProtocol,
    LoanFlag, ScanpayRefundV2Request, ScanpayRefundV4Request, ScanpayRefundqueryV2Request, ScanpayRefundqueryV4Request,
    TradeType, TransStat, TransType,
};

use super::shop::{Shop, refused};
use crate::support::today;

async fn paid() -> Shop {
    let shop = Shop::open().await;
    shop.place("order", 1000, TradeType::ANative).await;
    shop
}

#[tokio::test]
async fn everything_goes_back() {
    let shop = paid().await;
    shop.give_back(shop.refund("refund", "order", 1000)).await.unwrap();
    assert_eq!(shop.refund_stat("refund").await.unwrap(), TransStat::Succeeded);
    assert_eq!((shop.taken("order"), shop.charges("order")), (0, 1));
    assert_eq!(shop.stat("order").await, TransStat::Succeeded, "it was paid all the same");
}

#[tokio::test]
async fn parts_go_back_until_nothing_is_left() {
    let shop = paid().await;
    assert_eq!(shop.give_back(shop.refund("r1", "order", 1001)).await.unwrap_err(), "23000003");
    shop.give_back(shop.refund("r1", "order", 300)).await.unwrap();
    assert_eq!(shop.give_back(shop.refund("r1", "order", 300)).await.unwrap_err(), "20000000");
    assert_eq!(shop.give_back(shop.refund("order", "order", 300)).await.unwrap_err(), "20000000");
    assert_eq!(shop.give_back(shop.refund("r2", "order", 701)).await.unwrap_err(), "23000003");
    shop.give_back(shop.refund("r2", "order", 700)).await.unwrap();
    assert_eq!(shop.give_back(shop.refund("r3", "order", 1)).await.unwrap_err(), "23000003");
    assert_eq!((shop.taken("order"), shop.sandbox.ledger().refunds_for("order").len()), (0, 2));
}

fn shares(fen: [u64; 2]) -> AcctSplitBunchRefund {
    let share = |fen| AcctInfoRefund::builder().huifu_id("6666000100000001").div_amt(Amount::from_fen(fen)).build();
    AcctSplitBunchRefund::builder().acct_infos(fen.map(|fen| share(fen).unwrap())).build().unwrap()
}

#[tokio::test]
async fn a_part_of_a_split_payment_names_its_shares() {
    let shop = Shop::open().await;
    let share = AcctInfo::builder().huifu_id(shop.huifu_id.as_str()).div_amt(Amount::from_fen(400)).build().unwrap();
    let split = AcctSplitBunch::builder().acct_infos([share]).build().unwrap();
    for order in ["order", "whole"] {
        let request = shop.order(order, 1000, TradeType::ANative).acct_split_bunch(split.clone());
        shop.send_order(request).await.unwrap();
    }
    assert_eq!(shop.give_back(shop.refund("r1", "order", 500)).await.unwrap_err(), "10000000");
    let refund = shop.refund("r1", "order", 500).acct_split_bunch(shares([300, 200]));
    shop.give_back(refund).await.unwrap();
    shop.give_back(shop.refund("r2", "whole", 1000)).await.unwrap();
    assert_eq!((shop.taken("order"), shop.taken("whole")), (500, 0));
}

#[tokio::test]
async fn of_a_delayed_payment_only_what_is_not_confirmed_and_nothing_is_advanced() {
    let shop = Shop::open().await;
    let order = shop.order("order", 1000, TradeType::ANative).delay_acct_flag(DelayAcctFlag::Delayed);
    shop.send_order(order).await.unwrap();
    let advanced = shop.refund("r1", "order", 100).loan_flag(LoanFlag::Advance);
    assert_eq!(shop.give_back(advanced).await.unwrap_err(), "10000000");
    shop.give_back(shop.refund("r1", "order", 1000)).await.unwrap();
    assert_eq!(shop.taken("order"), 0);
}

#[tokio::test]
async fn digital_currency_wants_a_reason() {
    let shop = Shop::open().await;
    shop.place("order", 1000, TradeType::DNative).await;
    assert_eq!(shop.give_back(shop.refund("r1", "order", 100)).await.unwrap_err(), "10000000");
    let reason = DigitalCurrencyData::builder().refund_desc("沙箱退款").build().unwrap();
    shop.give_back(shop.refund("r1", "order", 100).digital_currency_data(reason)).await.unwrap();
}

#[tokio::test]
async fn only_what_was_paid_goes_back_and_only_to_its_own_merchant_and_day() {
    let shop = paid().await;
    shop.wait("waiting", TradeType::ANative).await;
    assert_eq!(shop.give_back(shop.refund("r1", "waiting", 1)).await.unwrap_err(), "23000000");
    assert_eq!(shop.give_back(shop.refund("r1", "nothing", 1)).await.unwrap_err(), "23000001");
    let tomorrow = Date::new(2024, 1, 2).unwrap();
    assert_eq!(shop.give_back(shop.refund("r1", "order", 1).org_req_date(tomorrow)).await.unwrap_err(), "23000001");
    let other = shop.other();
    assert_eq!(other.give_back(other.refund("r1", "order", 1)).await.unwrap_err(), "23000001");
    assert_eq!(shop.taken("order"), 1000);
}

#[tokio::test]
async fn a_payment_goes_back_for_360_days() {
    const DAY: i64 = 24 * 60 * 60;
    let shop = paid().await;
    shop.pass(360 * DAY);
    let last = Date::new(2024, 12, 26).unwrap();
    shop.give_back(shop.refund("r1", "order", 1).req_date(last)).await.unwrap();
    shop.pass(1);
    assert_eq!(shop.give_back(shop.refund("r2", "order", 1).req_date(last)).await.unwrap_err(), "23000004");
}

#[tokio::test]
async fn a_payment_is_found_by_each_of_its_numbers_if_they_fit_each_other() {
    let shop = paid().await;
    let found = shop.found("order").await.unwrap().into_inner();
    let (hf_seq_id, party) = (found.org_hf_seq_id.unwrap(), found.party_order_id.unwrap());
    // Version 4 has no number of the merchant's own here.
    let refund = |number: &str| {
        ScanpayRefundV4Request::builder()
            .req_date(today())
            .req_seq_id(number)
            .huifu_id(shop.huifu_id.as_str())
            .ord_amt(Amount::from_fen(100))
            .org_req_date(today())
    };
    for request in [
        refund("r1").org_hf_seq_id(hf_seq_id.as_str()),
        refund("r2").org_party_order_id(party.as_str()),
        refund("r3").org_hf_seq_id(hf_seq_id.as_str()).org_party_order_id(party.as_str()).org_req_seq_id("order"),
    ] {
        shop.client.call(&request.build().unwrap()).await.unwrap();
    }
    for request in [
        refund("r4").org_hf_seq_id("002900").org_party_order_id(party.as_str()),
        refund("r4").org_hf_seq_id(hf_seq_id.as_str()).org_req_seq_id("other"),
        refund("r4").org_party_order_id("03"),
    ] {
        assert_eq!(refused(&shop, &request.build().unwrap()).await, "23000001");
    }
    assert_eq!(shop.taken("order"), 700);
}

#[tokio::test]
async fn every_version_gives_back_and_asks() {
    let shop = paid().await;
    let refund = ScanpayRefundV2Request::builder()
        .req_date(today())
        .req_seq_id("r2")
        .huifu_id(shop.huifu_id.as_str())
        .ord_amt(Amount::from_fen(100))
        .org_req_date(today())
        .org_req_seq_id("order")
        .remark("沙箱退款");
    let given = shop.client.call(&refund.build().unwrap()).await.unwrap().into_inner();
    assert_eq!((given.trans_date.as_deref(), given.trans_time.as_deref()), (Some("20240101"), Some("120000")));
    assert_eq!((given.remark.as_deref(), given.actual_ref_amt), (Some("沙箱退款"), Some(Amount::from_fen(100))));
    let query = ScanpayRefundqueryV2Request::builder().huifu_id(shop.huifu_id.as_str()).org_req_date(today());
    let found = shop.client.call(&query.org_req_seq_id("r2").build().unwrap()).await.unwrap().into_inner();
    assert_eq!((found.trans_type, found.ord_amt), (Some(TransType::TransRefund), Some(Amount::from_fen(100))));
    let query = ScanpayRefundqueryV4Request::builder().huifu_id(shop.huifu_id.as_str());
    let query = query.org_hf_seq_id(given.hf_seq_id.unwrap()).build().unwrap();
    let found = shop.client.call(&query).await.unwrap().into_inner();
    assert_eq!((found.trade_type, found.trans_stat), (Some(TransType::TransRefund), Some(TransStat::Succeeded)));
    nothing_else_is_found(&shop, &query).await;
}

/// A refund is no payment, and a terminal's number is none that the gateway knows.
async fn nothing_else_is_found<R: Request<Protocol = HuifuProtocol>>(shop: &Shop, refund: &R) {
    shop.client.call(refund).await.unwrap();
    assert_eq!(refused(shop, &shop.query("r2")).await, "23000001");
    let query = ScanpayRefundqueryV2Request::builder().huifu_id(shop.huifu_id.as_str()).org_req_date(today());
    assert_eq!(refused(shop, &query.mer_ord_id("r2").build().unwrap()).await, "23000001");
}
