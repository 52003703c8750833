//! Notifications: one about the trade, one about its booking, each until it is acknowledged.

use std::time::Duration;

use tongbao_core::Amount;
use tongbao_crypto::Algorithm;
use tongbao_huifu::{
    AcctStat, JspayNotify, MicropayNotify, NotifyType, ScanpayRefundNotify, TradeType, TransStat, TransType,
};
use tongbao_sandbox::{AddressError, Config, Fault, Stage};

use super::shop::{NEVER_PAYS, Shop};
use crate::inbox::{Inbox, Port};

async fn shop_with(ports: &[Port]) -> (Shop, Inbox<JspayNotify>) {
    let shop = Shop::open().await;
    let inbox = Inbox::open(shop.sandbox.access(), ports).await;
    let shop = shop.notified_at(&inbox.address);
    (shop, inbox)
}

async fn ordered(shop: &Shop) {
    let request = shop.order("order", 100, TradeType::TJsapi).build().unwrap();
    let _ = shop.client.read(&request).await;
    shop.sandbox.notifications_done().await;
}

#[tokio::test]
async fn a_payment_is_told_about_twice_and_only_the_first_is_about_the_trade() {
    let (shop, inbox) = shop_with(&[Port::Acknowledge]).await;
    ordered(&shop).await;
    let [first, second] = inbox.believed().try_into().unwrap();
    let kinds = (first.notify_type.clone(), second.notify_type.clone());
    assert_eq!(kinds, (Some(NotifyType::Trade), Some(NotifyType::Account)));
    assert_eq!((first.acct_stat.clone(), second.acct_stat.clone()), (None, Some(AcctStat::Succeeded)));
    for notify in [first, second] {
        assert_eq!((notify.req_seq_id.as_str(), notify.trans_stat), ("order", Some(TransStat::Succeeded)));
        assert_eq!((notify.trans_amt, notify.trans_type), (Some(Amount::from_fen(100)), Some(TransType::TJsapi)));
        assert_eq!(notify.remark.as_deref(), Some("沙箱备注"));
    }
    assert_eq!(shop.charges("order"), 1);
}

#[tokio::test]
async fn each_comes_until_it_is_acknowledged_with_exactly_the_word() {
    let (shop, inbox) = shop_with(&[Port::Fail, Port::Nearly, Port::Fail, Port::Acknowledge]).await;
    ordered(&shop).await;
    let accepted = shop.sandbox.deliveries().iter().filter(|one| one.accepted).count();
    assert_eq!((inbox.believed().len(), accepted), (5, 2));
}

#[tokio::test]
async fn forged_unsigned_and_doubly_signed_notifications_are_not_believed() {
    for algorithm in [Algorithm::RsaSha256, Algorithm::Sm2Sm3] {
        for (fault, reason) in [
            (Fault::ForgedNotify, "does not verify"),
            (Fault::UnsignedNotify, "sign (签名) is missing"),
            (Fault::TwoSignatures, "resp_data"),
        ] {
            let shop = Shop::open_as(algorithm, Config::new()).await;
            let inbox = Inbox::<JspayNotify>::open(shop.sandbox.access(), &[Port::Acknowledge]).await;
            let shop = shop.notified_at(&inbox.address);
            shop.sandbox.inject(fault, "jspay_notify", 1).unwrap();
            ordered(&shop).await;
            let received = inbox.all();
            assert_eq!(received.len(), 3, "{fault}: refused, then two right ones");
            let refusals: Vec<_> = received.iter().filter_map(|one| one.as_ref().err()).collect();
            assert!(refusals.len() == 1 && refusals[0].contains(reason), "{fault}: {refusals:?}");
        }
    }
}

#[tokio::test]
async fn notifications_come_twice_late_or_at_the_second_attempt() {
    for (fault, received, attempts) in [
        (Fault::DuplicateNotify, 3, 3),
        (Fault::LateNotify(Duration::from_millis(10)), 2, 2),
        (Fault::DropNotify, 2, 3),
    ] {
        let (shop, inbox) = shop_with(&[Port::Acknowledge]).await;
        shop.sandbox.inject(fault, "jspay_notify", 1).unwrap();
        ordered(&shop).await;
        assert_eq!((inbox.believed().len(), shop.sandbox.deliveries().len()), (received, attempts), "{fault}");
        assert_eq!((shop.charges("order"), shop.taken("order")), (1, 100), "{fault}");
    }
}

#[tokio::test]
async fn after_every_lost_or_misleading_answer_the_notification_tells_the_truth() {
    for &fault in Fault::ALL.iter().filter(|fault| fault.stage() == Stage::AfterCommit) {
        let fault = match fault {
            Fault::Slow(_) => Fault::Slow(Duration::from_millis(10)),
            other => other,
        };
        let (shop, inbox) = shop_with(&[Port::Acknowledge]).await;
        shop.sandbox.inject(fault, "trade_payment_jspay_v3", 1).unwrap();
        ordered(&shop).await;
        let told = inbox.believed();
        assert!(told.len() == 2 && told.iter().all(|one| one.trans_stat == Some(TransStat::Succeeded)), "{fault}");
    }
}

#[tokio::test]
async fn what_failed_is_told_once_and_what_nobody_paid_never() {
    let (shop, inbox) = shop_with(&[Port::Acknowledge]).await;
    shop.sandbox.inject(Fault::ProcessingNotCharged, "trade_payment_jspay_v3", 1).unwrap();
    ordered(&shop).await;
    let waiting = shop.order("waiting", 100, TradeType::TJsapi).goods_desc(NEVER_PAYS);
    shop.send_order(waiting).await.unwrap();
    shop.pass(60);
    shop.end("close", "waiting").await.unwrap();
    shop.sandbox.notifications_done().await;
    let told: Vec<_> = inbox.believed().into_iter().map(|one| (one.req_seq_id, one.trans_stat.unwrap())).collect();
    assert_eq!(told, [("order".to_owned(), TransStat::Failed)]);
}

#[tokio::test]
async fn a_shown_code_and_a_refund_have_notifications_of_their_own() {
    let shop = Shop::open().await;
    let shown = Inbox::<MicropayNotify>::open(shop.sandbox.access(), &[Port::Acknowledge]).await;
    let refunds = Inbox::<ScanpayRefundNotify>::open(shop.sandbox.access(), &[Port::Acknowledge]).await;
    let shop = shop.notified_at(&shown.address);
    shop.client.call(&shop.shown("order", 1000, "280000000000000000").build().unwrap()).await.unwrap();
    shop.give_back(shop.refund("r1", "order", 300).notify_url(refunds.address.as_str())).await.unwrap();
    shop.give_back(shop.refund("r2", "order", 200).notify_url(refunds.address.as_str())).await.unwrap();
    shop.sandbox.notifications_done().await;
    let kinds: Vec<_> = shown.believed().into_iter().map(|one| one.notify_type.unwrap()).collect();
    assert_eq!(kinds, [NotifyType::Trade, NotifyType::Account]);
    let mut told: Vec<_> = refunds.believed().into_iter().map(|one| (one.req_seq_id, one.ord_amt.unwrap())).collect();
    told.sort();
    assert_eq!(told, [("r1".to_owned(), Amount::from_fen(300)), ("r2".to_owned(), Amount::from_fen(200))]);
    let first = refunds.believed().remove(0);
    assert_eq!((first.trans_type, first.trans_stat), (Some(TransType::TransRefund), Some(TransStat::Succeeded)));
    assert_eq!(first.org_req_seq_id.as_deref(), Some("order"));
}

#[tokio::test]
async fn a_refund_that_was_in_doubt_is_settled_by_its_notification() {
    let shop = Shop::open().await;
    let inbox = Inbox::<ScanpayRefundNotify>::open(shop.sandbox.access(), &[Port::Acknowledge]).await;
    shop.place("order", 1000, TradeType::TJsapi).await;
    shop.sandbox.inject(Fault::ProcessingCharged, "scanpay_refund_v3", 1).unwrap();
    let refund = shop.refund("refund", "order", 300).notify_url(inbox.address.as_str());
    assert_eq!(shop.give_back(refund).await.unwrap_err(), "P");
    shop.sandbox.notifications_done().await;
    assert_eq!(inbox.believed()[0].trans_stat, Some(TransStat::Succeeded));
    assert_eq!(shop.refund_stat("refund").await.unwrap(), TransStat::Succeeded);
}

#[tokio::test]
async fn without_notify_url_nothing_is_sent() {
    let shop = Shop::open().await;
    ordered(&shop).await;
    assert!(shop.sandbox.deliveries().is_empty());
    assert_eq!(shop.sandbox.set_notify_address("http://127.0.0.1:1/"), Err(AddressError::PerOrderOnly));
}

#[tokio::test]
async fn notifications_go_to_this_machine_only() {
    let shop = Shop::open().await.notified_at("http://169.254.169.254/latest");
    ordered(&shop).await;
    let deliveries = shop.sandbox.deliveries();
    assert!(!deliveries.is_empty());
    assert!(deliveries.iter().all(|one| one.status.is_none() && one.note.contains("is not this machine")));
}
