//! Notifications: signed, repeated until acknowledged, and only where a request says.

use std::time::Duration;

use tongbao_core::Amount;
use tongbao_crypto::Sm2Options;
use tongbao_sandbox::{AddressError, CardBehaviour, Fault, SigningKeys, Stage};
use tongbao_ysepay::{Dialect, TradeCloseRequest, TradeStatus};

use crate::inbox::{Inbox, Port};
use crate::support::{Shop, client, number, today};

async fn shop_with(ports: &[Port]) -> (Shop, Inbox) {
    let shop = Shop::open().await;
    let inbox = Inbox::open(shop.sandbox.access(), ports).await;
    let shop = shop.notified_at(&inbox.address);
    (shop, inbox)
}

/// Charges a card with this behaviour, and waits until nothing more is to come.
async fn charged(shop: &Shop, behaviour: CardBehaviour) {
    let protocol_no = shop.bind("bind", &shop.card(behaviour)).await;
    let _ = shop.pay("order", 100, &protocol_no).await;
    shop.sandbox.notifications_done().await;
}

#[tokio::test]
async fn a_notification_comes_until_it_is_acknowledged_with_exactly_the_word() {
    let (shop, inbox) = shop_with(&[Port::Fail, Port::Nearly, Port::Acknowledge]).await;
    charged(&shop, CardBehaviour::Pays).await;
    let log: Vec<_> =
        shop.sandbox.deliveries().iter().map(|one| (one.attempt, one.status.unwrap(), one.accepted)).collect();
    assert_eq!(log, [(1, 500, false), (2, 200, false), (3, 200, true)]);
    assert!(inbox.all().iter().all(|one| one.as_ref().unwrap().out_trade_no == number("order")));
}

#[tokio::test]
async fn there_are_at_most_eleven_attempts() {
    let (shop, inbox) = shop_with(&[Port::Nearly]).await;
    charged(&shop, CardBehaviour::Pays).await;
    assert_eq!((inbox.all().len(), shop.sandbox.deliveries().len()), (11, 11));
    assert!(inbox.all().iter().all(Result::is_ok), "every one of them verifies");
}

#[tokio::test]
async fn forged_unsigned_and_doubly_signed_notifications_are_not_believed() {
    for (fault, reason) in [
        (Fault::ForgedNotify, "does not verify"),
        (Fault::UnsignedNotify, "sign (签名字符串) is missing"),
        (Fault::TwoSignatures, "total_amount"),
    ] {
        let (shop, inbox) = shop_with(&[Port::Acknowledge]).await;
        shop.sandbox.inject(fault, "trade_notify", 1).unwrap();
        charged(&shop, CardBehaviour::Pays).await;
        let received = inbox.all();
        assert_eq!(received.len(), 2, "{fault}: refused, then sent rightly");
        let refusal = received[0].as_ref().unwrap_err();
        assert!(refusal.contains(reason), "{fault}: {refusal}");
        assert_eq!(received[1].as_ref().unwrap().total_amount, Some(Amount::from_fen(100)));
    }
}

#[tokio::test]
async fn a_forger_does_not_have_the_key_of_sm2_either() {
    let sm2 = SigningKeys::Sm2(Sm2Options::default());
    let shop = Shop::open_as(&sm2, Dialect::default()).await;
    let inbox = Inbox::open(shop.sandbox.access(), &[Port::Acknowledge]).await;
    let shop = shop.notified_at(&inbox.address);
    shop.sandbox.inject(Fault::ForgedNotify, "trade_notify", 1).unwrap();
    charged(&shop, CardBehaviour::Pays).await;
    let received: Vec<_> = inbox.all().iter().map(Result::is_ok).collect();
    assert_eq!(received, [false, true]);
}

#[tokio::test]
async fn notifications_come_twice_late_or_at_the_second_attempt() {
    for (fault, received, attempts) in [
        (Fault::DuplicateNotify, 2, 2),
        (Fault::LateNotify(Duration::from_millis(10)), 1, 1),
        (Fault::DropNotify, 1, 2),
    ] {
        let (shop, inbox) = shop_with(&[Port::Acknowledge]).await;
        shop.sandbox.inject(fault, "trade_notify", 1).unwrap();
        charged(&shop, CardBehaviour::Pays).await;
        let all = inbox.all();
        assert_eq!((all.len(), shop.sandbox.deliveries().len()), (received, attempts), "{fault}");
        assert!(all.windows(2).all(|two| two[0] == two[1]), "the clock stands still");
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
        shop.sandbox.inject(fault, "trusteeship_fast_pay_confirm", 1).unwrap();
        charged(&shop, CardBehaviour::Pays).await;
        assert_eq!(inbox.one().trade_status, TradeStatus::TradeSuccess, "{fault}");
    }
}

#[tokio::test]
async fn a_slow_payment_is_settled_by_its_notification() {
    let (shop, inbox) = shop_with(&[Port::Acknowledge]).await;
    charged(&shop, CardBehaviour::PaysLater).await;
    assert_eq!(inbox.one().trade_status, TradeStatus::TradeSuccess);
    assert_eq!(shop.status("order").await, TradeStatus::TradeSuccess);
}

#[tokio::test]
async fn orders_that_fail_or_are_closed_are_notified_too() {
    let (shop, inbox) = shop_with(&[Port::Acknowledge]).await;
    charged(&shop, CardBehaviour::InsufficientFunds).await;
    let protocol_no = shop.bind("bind-2", &shop.card(CardBehaviour::Pays)).await;
    shop.place("closed", 100, &protocol_no).await;
    let close = TradeCloseRequest::builder().out_trade_no(number("closed")).shopdate(today()).build().unwrap();
    shop.client.call(&close).await.unwrap();
    shop.sandbox.notifications_done().await;
    let told: Vec<_> = inbox.all().into_iter().map(|one| one.unwrap().trade_status).collect();
    assert_eq!(told, [TradeStatus::TradeFailed, TradeStatus::TradeClosed]);
}

#[tokio::test]
async fn each_of_several_addresses_gets_its_own() {
    let shop = Shop::open().await;
    let first = Inbox::open(shop.sandbox.access(), &[Port::Acknowledge]).await;
    let second = Inbox::open(shop.sandbox.access(), &[Port::Fail, Port::Acknowledge]).await;
    let shop = shop.notified_at(&format!("{}, {},", first.address, second.address));
    charged(&shop, CardBehaviour::Pays).await;
    assert_eq!((first.all().len(), second.all().len()), (1, 2));
}

#[tokio::test]
async fn the_address_of_the_confirmation_comes_before_that_of_the_order() {
    let (shop, inbox) = shop_with(&[Port::Acknowledge]).await;
    let protocol_no = shop.bind("bind", &shop.card(CardBehaviour::Pays)).await;
    let [of_order, of_both] =
        [shop.place("order", 100, &protocol_no).await, shop.place("both", 100, &protocol_no).await];
    let own = Inbox::open(shop.sandbox.access(), &[Port::Acknowledge]).await;
    for (paysn, notify_url) in [(of_order, None), (of_both, Some(own.address.as_str()))] {
        let client = client(&shop.sandbox, shop.sandbox.access(), notify_url);
        let request = tongbao_ysepay::TrusteeshipFastPayConfirmRequest::builder();
        let request = request.paysn(paysn.as_str()).mobile_verify_code(shop.code(&paysn)).build().unwrap();
        client.call(&request).await.unwrap();
    }
    shop.sandbox.notifications_done().await;
    assert_eq!((inbox.one().out_trade_no, own.one().out_trade_no), (number("order"), number("both")));
}

#[tokio::test]
async fn without_notify_url_nothing_is_sent() {
    let shop = Shop::open().await;
    charged(&shop, CardBehaviour::Pays).await;
    assert!(shop.sandbox.deliveries().is_empty());
    assert_eq!(shop.sandbox.set_notify_address("http://127.0.0.1:1/"), Err(AddressError::PerOrderOnly));
}

#[tokio::test]
async fn notifications_go_to_this_machine_only() {
    let shop = Shop::open().await.notified_at("http://169.254.169.254/latest");
    charged(&shop, CardBehaviour::Pays).await;
    let deliveries = shop.sandbox.deliveries();
    assert!(deliveries.iter().all(|one| one.status.is_none() && one.note.contains("is not this machine")));
}
