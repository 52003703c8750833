//! Notifications: signed, repeated until acknowledged, and never sent elsewhere.

use std::time::Duration;

use tongbao_core::{Amount, Secret, Token};
use tongbao_sandbox::{AddressError, CardBehaviour, Fault};

use crate::support::{Inbox, Port, Shop, quick};

async fn shop_with(ports: &[Port]) -> (Shop, Inbox, Secret<Token>) {
    let shop = Shop::open_with(quick()).await;
    let inbox = Inbox::open(shop.client.gateway(), ports).await;
    shop.sandbox.set_notify_address(&inbox.address).unwrap();
    let token = shop.bind("bind-1", &shop.card(CardBehaviour::Pays)).await;
    (shop, inbox, token)
}

#[tokio::test]
async fn a_notification_comes_until_it_is_acknowledged() {
    let (shop, inbox, token) =
        shop_with(&[Port::Fail, Port::Ok, Port::Redirect, Port::AcknowledgeOther, Port::Acknowledge]).await;
    shop.pay("order-1", 100, &token).await.unwrap();
    shop.sandbox.notifications_done().await;
    assert_eq!(inbox.all().len(), 5);
    let deliveries = shop.sandbox.deliveries();
    let log: Vec<_> = deliveries.iter().map(|one| (one.attempt, one.status, one.accepted)).collect();
    let expected = [(1, 500, false), (2, 200, false), (3, 302, false), (4, 200, false), (5, 200, true)];
    assert_eq!(log, expected.map(|(attempt, status, accepted)| (attempt, Some(status), accepted)));
    assert!(deliveries[3].note.contains("refNumber"), "{}", deliveries[3].note);
}

#[tokio::test]
async fn there_are_at_most_eleven_attempts() {
    let (shop, inbox, token) = shop_with(&[Port::Ok]).await;
    shop.pay("order-1", 100, &token).await.unwrap();
    shop.sandbox.notifications_done().await;
    assert_eq!((inbox.all().len(), shop.sandbox.deliveries().len()), (11, 11));
    assert!(inbox.all().iter().all(Result::is_ok), "every one of them verifies");
}

#[tokio::test]
async fn forged_unsigned_and_doubly_signed_notifications_are_not_believed() {
    for (fault, reason) in [
        (Fault::ForgedNotify, "does not verify"),
        (Fault::UnsignedNotify, "no signature"),
        (Fault::TwoSignatures, "more than one signature"),
    ] {
        let (shop, inbox, token) = shop_with(&[Port::Acknowledge]).await;
        shop.sandbox.inject(fault, "txn_notify", 1).unwrap();
        shop.pay("order-1", 100, &token).await.unwrap();
        shop.sandbox.notifications_done().await;
        let received = inbox.all();
        assert_eq!(received.len(), 2, "{fault}: refused, then sent rightly");
        let refusal = received[0].as_ref().unwrap_err();
        assert!(refusal.contains(reason), "{fault}: {refusal}");
        assert_eq!(received[1].as_ref().unwrap().amount, Amount::from_fen(100));
    }
}

#[tokio::test]
async fn notifications_come_twice_late_or_at_the_second_attempt() {
    for (fault, received, attempts) in [
        (Fault::DuplicateNotify, 2, 2),
        (Fault::LateNotify(Duration::from_millis(10)), 1, 1),
        (Fault::DropNotify, 1, 2),
    ] {
        let (shop, inbox, token) = shop_with(&[Port::Acknowledge]).await;
        shop.sandbox.inject(fault, "txn_notify", 1).unwrap();
        shop.pay("order-1", 100, &token).await.unwrap();
        shop.sandbox.notifications_done().await;
        let all = inbox.all();
        assert_eq!((all.len(), shop.sandbox.deliveries().len()), (received, attempts), "{fault}");
        assert!(all.windows(2).all(|two| two[0] == two[1]));
        assert_eq!(shop.sandbox.deliveries()[0].fault, Some(fault));
    }
}

#[tokio::test]
async fn a_lost_answer_is_made_good_by_the_notification() {
    let (shop, inbox, token) = shop_with(&[Port::Acknowledge]).await;
    shop.sandbox.inject(Fault::AnswerLost, "purchase", 1).unwrap();
    assert!(shop.pay("order-1", 100, &token).await.is_err());
    shop.sandbox.notifications_done().await;
    assert_eq!(inbox.all()[0].as_ref().unwrap().response_code, "00");
}

#[tokio::test]
async fn the_address_of_the_order_comes_before_the_configured_one() {
    let (shop, inbox, token) = shop_with(&[Port::Acknowledge]).await;
    let own = Inbox::open(shop.client.gateway(), &[Port::Acknowledge]).await;
    let request = shop.purchase("order-1", 100).pay_token(token).tr3_url(own.address.as_str()).build().unwrap();
    shop.client.call(&request).await.unwrap();
    shop.sandbox.notifications_done().await;
    assert_eq!((own.all().len(), inbox.all().len()), (1, 0));
}

#[tokio::test]
async fn without_an_address_nothing_is_sent() {
    let shop = Shop::open().await;
    let token = shop.bind("bind-1", &shop.card(CardBehaviour::Pays)).await;
    shop.pay("order-1", 100, &token).await.unwrap();
    shop.sandbox.notifications_done().await;
    assert!(shop.sandbox.deliveries().is_empty());
}

#[tokio::test]
async fn notifications_go_to_this_machine_only() {
    let shop = Shop::open().await;
    let set = |address| shop.sandbox.set_notify_address(address);
    assert!(matches!(set("http://8.8.8.8/"), Err(AddressError::NotAllowed { .. })));
    assert_eq!(set("https://127.0.0.1/"), Err(AddressError::Scheme));
    // An order can name any address; it is checked before a connection is made.
    let token = shop.bind("bind-1", &shop.card(CardBehaviour::Pays)).await;
    let request = shop.purchase("order-1", 100).pay_token(token).tr3_url("http://169.254.169.254/latest").build();
    shop.client.call(&request.unwrap()).await.unwrap();
    shop.sandbox.notifications_done().await;
    let deliveries = shop.sandbox.deliveries();
    assert!(deliveries.iter().all(|one| one.status.is_none() && one.note.contains("is not this machine")));
}
