//! The whole life of an order, with both kinds of keys.

use tongbao_core::schema::Outcome;
use tongbao_core::{Amount, state};
use tongbao_crypto::Algorithm;
use tongbao_huifu::{JspayNotify, SCANPAY_QUERY_V3, TradeType, TransStat};
use tongbao_sandbox::{Config, EntryKind, EntryState};

use super::shop::Shop;
use crate::inbox::{Inbox, Port};

#[tokio::test]
async fn with_rsa() {
    order_notify_query_refund_and_close_another(Algorithm::RsaSha256).await;
}

#[tokio::test]
async fn with_sm2() {
    order_notify_query_refund_and_close_another(Algorithm::Sm2Sm3).await;
}

async fn order_notify_query_refund_and_close_another(algorithm: Algorithm) {
    let shop = Shop::open_as(algorithm, Config::new()).await;
    let inbox = Inbox::<JspayNotify>::open(shop.sandbox.access(), &[Port::Acknowledge]).await;
    let shop = shop.notified_at(&inbox.address);
    assert!(shop.place("order", 1000, TradeType::AJsapi).await.pay_info.is_some());
    shop.sandbox.notifications_done().await;
    assert_eq!(inbox.believed().len(), 2);
    let found = shop.found("order").await.unwrap();
    assert_eq!(state(&SCANPAY_QUERY_V3, &*found), Outcome::Succeeded);
    shop.give_back(shop.refund("refund", "order", 400)).await.unwrap();
    shop.wait("other", TradeType::ANative).await;
    shop.pass(60);
    shop.end("close", "other").await.unwrap();
    assert_eq!((shop.stat("order").await, shop.stat("other").await), (TransStat::Succeeded, TransStat::Failed));
    let ledger = shop.sandbox.ledger();
    let [charge, refund] = ledger.entries() else { panic!("{ledger:?}") };
    assert_eq!((charge.kind, charge.amount), (EntryKind::Charge, Amount::from_fen(1000)));
    assert_eq!(
        (refund.kind, refund.amount, refund.state),
        (EntryKind::Refund, Amount::from_fen(400), EntryState::Succeeded)
    );
    assert_eq!((refund.original.as_ref(), shop.taken("order")), (Some(&charge.ref_number), 600));
}
