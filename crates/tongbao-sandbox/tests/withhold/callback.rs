//! Callbacks: a reason to ask, repeated until acknowledged.

use std::time::Duration;

use tongbao_core::schema::Outcome;
use tongbao_sandbox::{AddressError, CardBehaviour, Fault};
use tongbao_withhold::{PayStatus, SingleWithholdRequest};

use crate::support::{Inbox, Port, Shop, client};

/// Charges a card with this behaviour, and waits until nothing more is to come.
async fn charged(shop: &Shop, inbox: &Inbox, behaviour: CardBehaviour) -> SingleWithholdRequest {
    let card = shop.card(behaviour);
    let protocol_no = shop.bind(&card).await;
    let request = shop.charge("order-1", 100, &card, &protocol_no).notify_url(inbox.address.as_str()).build().unwrap();
    shop.client.read(&request).await.unwrap();
    shop.sandbox.notifications_done().await;
    request
}

async fn shop_with(ports: &[Port]) -> (Shop, Inbox) {
    let shop = Shop::open().await;
    let inbox = Inbox::open(shop.client.gateway(), ports).await;
    (shop, inbox)
}

#[tokio::test]
async fn a_callback_comes_until_it_is_acknowledged_with_the_word() {
    let (shop, inbox) = shop_with(&[Port::Fail, Port::Ok, Port::Acknowledge]).await;
    charged(&shop, &inbox, CardBehaviour::Pays).await;
    let log: Vec<_> =
        shop.sandbox.deliveries().iter().map(|one| (one.attempt, one.status.unwrap(), one.accepted)).collect();
    assert_eq!(log, [(1, 500, false), (2, 200, false), (3, 200, true)]);
    assert!(inbox.all().iter().all(|hint| hint.as_ref().unwrap().biz_order_no() == "order-1"));
}

#[tokio::test]
async fn there_are_at_most_eleven_attempts() {
    let (shop, inbox) = shop_with(&[Port::Ok]).await;
    charged(&shop, &inbox, CardBehaviour::Pays).await;
    assert_eq!(inbox.all().len(), 11);
}

#[tokio::test]
async fn a_slow_payment_is_settled_by_its_callback_and_proven_by_the_query() {
    let (shop, inbox) = shop_with(&[Port::Acknowledge]).await;
    charged(&shop, &inbox, CardBehaviour::PaysLater).await;
    let hint = inbox.all()[0].clone().unwrap();
    assert_eq!(hint.claims(), Outcome::Succeeded);
    let reply = shop.client.call(&hint.query().unwrap()).await.unwrap();
    assert_eq!(reply.pay_status, PayStatus::Success);
}

#[tokio::test]
async fn without_notify_url_there_is_no_callback() {
    let shop = Shop::open().await;
    let card = shop.card(CardBehaviour::Pays);
    let protocol_no = shop.bind(&card).await;
    shop.pay("order-1", 100, &card, &protocol_no).await.unwrap();
    shop.sandbox.notifications_done().await;
    assert!(shop.sandbox.deliveries().is_empty());
    assert_eq!(shop.sandbox.set_notify_address("http://127.0.0.1:1/"), Err(AddressError::PerOrderOnly));
}

#[tokio::test]
async fn a_repeated_order_gets_no_second_callback() {
    let (shop, inbox) = shop_with(&[Port::Acknowledge]).await;
    let request = charged(&shop, &inbox, CardBehaviour::Pays).await;
    shop.client.call(&request).await.unwrap();
    shop.sandbox.notifications_done().await;
    assert_eq!(inbox.all().len(), 1);
}

#[tokio::test]
async fn a_forged_callback_has_a_right_digest_and_a_false_claim_and_the_true_one_follows() {
    let (shop, inbox) = shop_with(&[Port::Acknowledge]).await;
    shop.sandbox.inject(Fault::ForgedNotify, "callback", 1).unwrap();
    charged(&shop, &inbox, CardBehaviour::Blocked).await;
    let claims: Vec<_> = inbox.all().into_iter().map(|hint| hint.unwrap().claims()).collect();
    assert_eq!(claims, [Outcome::Succeeded, Outcome::Declined]);
    // Whoever asks is not deceived.
    let hint = inbox.all()[0].clone().unwrap();
    assert_eq!(shop.client.read(&hint.query().unwrap()).await.unwrap().pay_status, PayStatus::Fail);
}

#[tokio::test]
async fn callbacks_without_digest_or_with_two_are_not_even_hints() {
    for (fault, reason) in [(Fault::UnsignedNotify, "sign"), (Fault::TwoSignatures, "there twice")] {
        let (shop, inbox) = shop_with(&[Port::Acknowledge]).await;
        shop.sandbox.inject(fault, "callback", 1).unwrap();
        charged(&shop, &inbox, CardBehaviour::Pays).await;
        let received = inbox.all();
        assert_eq!(received.len(), 2, "{fault}: refused, then sent rightly");
        let error = received[0].as_ref().unwrap_err();
        assert!(error.contains(reason), "{fault}: {error}");
        assert!(received[1].is_ok(), "{fault}");
    }
}

#[tokio::test]
async fn callbacks_come_twice_late_or_at_the_second_attempt() {
    for (fault, received, attempts) in [
        (Fault::DuplicateNotify, 2, 2),
        (Fault::LateNotify(Duration::from_millis(10)), 1, 1),
        (Fault::DropNotify, 1, 2),
    ] {
        let (shop, inbox) = shop_with(&[Port::Acknowledge]).await;
        shop.sandbox.inject(fault, "callback", 1).unwrap();
        charged(&shop, &inbox, CardBehaviour::Pays).await;
        assert_eq!((inbox.all().len(), shop.sandbox.deliveries().len()), (received, attempts), "{fault}");
    }
}

#[tokio::test]
async fn each_merchant_is_called_with_its_own_key() {
    use tongbao_core::schema::AmountForm;
    let dialect = tongbao_withhold::Dialect::new(tongbao_crypto::BlockMode::Ecb, AmountForm::Yuan2dp);
    let shop = Shop::open_as(dialect.callback_key(tongbao_withhold::CallbackKey::After)).await;
    let other = client(&shop.sandbox, shop.sandbox.other_access());
    let inbox = Inbox::open(other.gateway(), &[Port::Acknowledge]).await;
    let shop = Shop { client: other, ..shop };
    // With a key in the digest, a forgery can be told.
    shop.sandbox.inject(Fault::ForgedNotify, "callback", 1).unwrap();
    charged(&shop, &inbox, CardBehaviour::Pays).await;
    let received: Vec<_> = inbox.all().iter().map(Result::is_ok).collect();
    assert_eq!(received, [false, true]);
}
