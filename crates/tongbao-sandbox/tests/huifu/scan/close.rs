//! 关单: when an order can be closed, and when not.

use tongbao_huifu::{CloseStat, OrderStat, ScanpayClosequeryRequest, ScanpayClosequeryResponse, TradeType, TransStat};
use tongbao_sandbox::Fault;

use super::shop::{NEVER_PAYS, Shop};
use crate::support::code_of;
use crate::support::{answer, today};

async fn close_state(shop: &Shop, of: &str) -> Result<ScanpayClosequeryResponse, String> {
    let query = ScanpayClosequeryRequest::builder().req_date(today()).req_seq_id("ask").org_req_seq_id(of);
    let query = query.huifu_id(shop.huifu_id.as_str()).org_req_date(today()).build().unwrap();
    let reply = shop.client.call(&query).await;
    reply.map(tongbao_core::Verified::into_inner).map_err(|error| answer(error).0)
}

#[tokio::test]
async fn an_order_is_closed_once_and_has_failed_then() {
    let shop = Shop::open().await;
    shop.wait("order", TradeType::TJsapi).await;
    shop.pass(60);
    assert_eq!(close_state(&shop, "order").await.unwrap_err(), "23000001", "nobody has closed it");
    let closed = shop.end("close", "order").await.unwrap().into_inner();
    assert_eq!((closed.trans_stat, closed.org_trans_stat), (Some(CloseStat::Succeeded), Some(OrderStat::Failed)));
    assert_eq!(shop.stat("order").await, TransStat::Failed);
    assert_eq!(code_of(shop.end("close-2", "order").await), "23000000");
    assert_eq!(code_of(shop.end("close", "order").await), "20000000", "the number of a close is good once too");
    let state = close_state(&shop, "order").await.unwrap();
    assert_eq!((state.trans_stat, state.org_trans_stat), (Some(CloseStat::Succeeded), Some(OrderStat::Failed)));
    assert!(shop.sandbox.ledger().entries().is_empty());
}

#[tokio::test]
async fn an_order_is_closed_between_its_first_minute_and_two_hours() {
    let shop = Shop::open().await;
    shop.wait("young", TradeType::TJsapi).await;
    shop.pass(59);
    assert_eq!(code_of(shop.end("close-1", "young").await), "20000001");
    shop.pass(1);
    shop.end("close-2", "young").await.unwrap();
    // An order that names its own time can live longer than it can be closed.
    let late = tongbao_core::BeijingTime::new(2024, 1, 1, 20, 0, 0).unwrap();
    let order = shop.order("old", 100, TradeType::TJsapi).goods_desc(NEVER_PAYS).time_expire(late);
    shop.send_order(order).await.unwrap();
    shop.pass(2 * 60 * 60 + 1);
    let (code, text) = answer(shop.end("close-3", "old").await.unwrap_err());
    assert!(code == "23000000" && text.contains("2小时"), "{code} {text}");
    assert_eq!(shop.stat("old").await, TransStat::Processing);
}

#[tokio::test]
async fn a_paid_order_and_wallets_without_closing_are_not_closed() {
    let shop = Shop::open().await;
    shop.place("paid", 100, TradeType::TJsapi).await;
    for (number, trade_type) in
        [("union", TradeType::UNative), ("union-js", TradeType::UJsapi), ("digital", TradeType::DNative)]
    {
        shop.wait(number, trade_type).await;
    }
    shop.pass(60);
    assert_eq!(code_of(shop.end("close", "paid").await), "23000000");
    for number in ["union", "union-js", "digital"] {
        assert_eq!(code_of(shop.end("close", number).await), "23000004", "{number}");
        assert_eq!(shop.stat(number).await, TransStat::Processing);
    }
    assert_eq!(code_of(shop.end("close", "nothing").await), "23000001");
    assert_eq!(shop.taken("paid"), 100);
}

#[tokio::test]
async fn an_alipay_code_that_nobody_scanned_cannot_be_closed_and_wechat_has_no_such_limit() {
    let shop = Shop::open().await;
    for (number, trade_type) in [("alipay", TradeType::ANative), ("wechat", TradeType::TJsapi)] {
        let order = shop.order(number, 100, trade_type).goods_desc("未支付 未扫码");
        shop.send_order(order).await.unwrap();
    }
    shop.pass(60);
    assert_eq!(code_of(shop.end("close-1", "alipay").await), "23000000");
    shop.end("close-2", "wechat").await.unwrap();
}

#[tokio::test]
async fn a_shown_code_whose_payer_gives_up_is_closed() {
    let shop = Shop::open().await;
    let request = shop.shown("order", 100, "280000000000000000").goods_desc(NEVER_PAYS).build().unwrap();
    assert_eq!(code_of(shop.client.call(&request).await), "P");
    shop.pass(60);
    shop.end("close", "order").await.unwrap();
    assert_eq!(shop.stat("order").await, TransStat::Failed);
}

#[tokio::test]
async fn a_close_query_says_pending_or_finds_nothing() {
    let shop = Shop::open().await;
    shop.wait("order", TradeType::TJsapi).await;
    shop.pass(60);
    shop.end("close", "order").await.unwrap();
    shop.sandbox.inject(Fault::Pending, "scanpay_closequery", 1).unwrap();
    assert_eq!(close_state(&shop, "order").await.unwrap().trans_stat, Some(CloseStat::Processing));
    shop.sandbox.inject(Fault::NotFound, "scanpay_closequery", 1).unwrap();
    assert_eq!(close_state(&shop, "order").await.unwrap_err(), "23000001");
    assert_eq!(close_state(&shop, "order").await.unwrap().trans_stat, Some(CloseStat::Succeeded));
}
