//! The whole life of an agreement.

use tongbao_bill99::{BankId, CardType, PciDelRequest, PciQueryRequest, TxnStatus, TxnType};
use tongbao_core::{Amount, Error};
use tongbao_sandbox::{CardBehaviour, EntryKind, EntryState};

use crate::support::{CUSTOMER, Inbox, Port, Shop, code_of, short};

#[tokio::test]
async fn bind_pay_notify_query_refund_unbind() {
    let shop = Shop::open().await;
    let inbox = Inbox::open(shop.client.gateway(), &[Port::Acknowledge]).await;
    shop.sandbox.set_notify_address(&inbox.address).unwrap();
    let card = shop.card(CardBehaviour::Pays);

    let pay_token = shop.bind("bind-1", &card).await;
    assert!(pay_token.expose().starts_with("812") && pay_token.expose().len() == 19);

    let paid = shop.pay("order-1", 1050, &pay_token).await.unwrap();
    let ref_number = paid.ref_number.clone().unwrap();
    assert_eq!((ref_number.len(), paid.response_code.as_str()), (12, "00"));
    assert_eq!(paid.storable_card_no, Some(short(&card.pan)));

    shop.sandbox.notifications_done().await;
    let notify = inbox.all().remove(0).unwrap();
    assert_eq!((notify.ref_number.as_str(), notify.amount), (ref_number.as_str(), Amount::from_fen(1050)));
    let delivery = &shop.sandbox.deliveries()[0];
    assert_eq!((delivery.attempt, delivery.status, delivery.accepted), (1, Some(200), true));

    let queried = shop.query("order-1", TxnType::Purchase).await.unwrap();
    assert_eq!(queried.txn_status, TxnStatus::Succeeded);
    assert_eq!(queried.ref_number.as_ref(), Some(&ref_number));

    let refunded = shop.refund("refund-1", 50, &ref_number).await.unwrap();
    assert_ne!(refunded.ref_number.as_ref(), Some(&ref_number));
    shop.sandbox.notifications_done().await;
    assert_eq!(inbox.all()[1].as_ref().unwrap().txn_type, TxnType::Refund);
    assert_eq!(shop.query("refund-1", TxnType::Refund).await.unwrap().txn_status, TxnStatus::Succeeded);

    let list = PciQueryRequest::builder()
        .merchant_id(shop.sandbox.merchant().merchant_id.as_str())
        .customer_id(CUSTOMER)
        .card_type(CardType::Debit)
        .build()
        .unwrap();
    let bound = shop.client.call(&list).await.unwrap();
    assert_eq!(bound.pci_infos[0].pay_token.as_ref(), Some(&pay_token));

    let unbind = PciDelRequest::builder()
        .merchant_id(shop.sandbox.merchant().merchant_id.as_str())
        .customer_id(CUSTOMER)
        .pay_token(pay_token.clone())
        .bank_id(BankId::Ccb)
        .build()
        .unwrap();
    assert_eq!(shop.client.call(&unbind).await.unwrap().response_code, "00");
    assert!(shop.client.call(&list).await.unwrap().pci_infos.is_empty());
    assert_eq!(code_of(shop.pay("order-2", 100, &pay_token).await), "T3");
    assert_eq!(code_of(shop.client.call(&unbind).await), "T8");

    let ledger = shop.sandbox.ledger();
    assert_eq!(ledger.entries().len(), 2);
    assert_eq!(ledger.taken("order-1"), Amount::from_fen(1000));
    let kinds: Vec<_> = ledger.entries().iter().map(|entry| (entry.kind, entry.state)).collect();
    assert_eq!(kinds, [(EntryKind::Charge, EntryState::Succeeded), (EntryKind::Refund, EntryState::Succeeded)]);
    let after = shop.card(CardBehaviour::Pays).balance;
    assert_eq!(after, card.balance.checked_sub(Amount::from_fen(1000)).unwrap());
    shop.sandbox.shutdown().await;
}

#[tokio::test]
async fn a_repeated_order_number_is_a_duplicate_and_charges_once() {
    let shop = Shop::open().await;
    let token = shop.bind("bind-1", &shop.card(CardBehaviour::Pays)).await;
    let first = shop.pay("order-1", 100, &token).await.unwrap();
    assert!(matches!(shop.pay("order-1", 100, &token).await, Err(Error::Duplicate(answer)) if answer.code == "I0"));
    assert_eq!(shop.charges("order-1"), 1);

    let ref_number = first.ref_number.clone().unwrap();
    shop.refund("refund-1", 10, &ref_number).await.unwrap();
    assert_eq!(code_of(shop.refund("refund-1", 10, &ref_number).await), "OR");
    assert_eq!(shop.sandbox.ledger().refunds_for("order-1").len(), 1);

    assert_eq!(code_of(shop.send_code("bind-1", &shop.card(CardBehaviour::Pays)).await), "I0");
}

#[tokio::test]
async fn an_empty_card_is_declined_with_51_and_a_blocked_one_with_62() {
    let shop = Shop::open().await;
    for (behaviour, code) in [(CardBehaviour::InsufficientFunds, "51"), (CardBehaviour::Blocked, "62")] {
        let token = shop.bind(&format!("bind-{code}"), &shop.card(behaviour)).await;
        let order = format!("order-{code}");
        assert!(matches!(shop.pay(&order, 100, &token).await, Err(Error::Declined(answer)) if answer.code == code));
        assert_eq!(shop.charges(&order), 0);
        assert_eq!(shop.query(&order, TxnType::Purchase).await.unwrap().txn_status, TxnStatus::Failed);
    }
}

#[tokio::test]
async fn the_same_seed_gives_the_same_codes_and_tokens() {
    let mut seen = Vec::new();
    for seed in [7, 7, 8] {
        let shop = Shop::open_with(crate::support::quick().seed(seed)).await;
        let card = shop.card(CardBehaviour::Pays);
        shop.send_code("bind-1", &card).await.unwrap();
        seen.push(shop.sandbox.sms_code(card.phone.expose()).unwrap());
    }
    assert_eq!(seen[0], seen[1]);
    assert_ne!(seen[0], seen[2]);
}
