//! The whole story, for every gateway.

use tongbao_core::Amount;
use tongbao_flow::CashierError;
use tongbao_flow::order::{Kind, Refund, State};
use tongbao_sandbox::{CardBehaviour, EntryKind, Fault, StartFn};

use crate::case::each;
use crate::shop::{MAIN, PRICE, Shop};

#[tokio::test(flavor = "multi_thread")]
async fn a_card_is_bound_pays_is_told_of_and_gets_some_of_its_money_back() {
    each(story).await;
}

async fn story(id: &'static str, start: StartFn) {
    let shop = Shop::open(start).await;
    assert_eq!((shop.sandbox.id(), shop.connector.gateway()), (id, id));
    let wallet = shop.bind(MAIN, CardBehaviour::Pays).await;

    // The gateway has the money and says that it is at it.
    shop.sandbox.inject(Fault::ProcessingCharged, 1).unwrap();
    let payment = shop.payment(&wallet);
    shop.charge(MAIN, &payment, &wallet.card).await;
    shop.sandbox.notifications_done().await;
    let deliveries = shop.sandbox.deliveries();
    let told: Vec<_> = deliveries.iter().filter(|told| told.order == payment.number).collect();
    assert!(!told.is_empty() && told.iter().all(|told| told.accepted), "{id}: {told:#?}");

    let order = shop.settle(&payment.number).await;
    assert_eq!((order.state, order.kind, order.conflict), (State::Succeeded, Kind::Payment, false), "{id}: {order:?}");
    assert_eq!((shop.charges(&payment.number), shop.sandbox.ledger().taken(&payment.number)), (1, PRICE), "{id}");
    assert_eq!(shop.letters.of(&payment.number), ["succeeded"], "{id}");
    assert_eq!(shop.cashier.pay(MAIN, &payment).await.unwrap().state, State::Succeeded, "{id}: asked for again");
    assert_eq!(shop.charges(&payment.number), 1, "{id}");

    let part = Amount::from_fen(234);
    let refund =
        Refund { number: shop.number(), of: payment.number.clone(), amount: part, reason: "少货".to_owned() };
    let asked = shop.cashier.refund(MAIN, &refund).await;
    if !shop.connector.habits().refunds {
        assert!(matches!(asked, Err(CashierError::Prepare(_))), "{id}: {asked:?}");
        return;
    }
    let back = asked.unwrap();
    assert!(matches!(back.state, State::Processing | State::Unknown | State::Succeeded), "{id}: {back:?}");
    let back = shop.settle(&refund.number).await;
    assert_eq!(back.state, State::Succeeded, "{id}: {back:?}");
    assert_eq!(shop.letters.of(&refund.number), ["succeeded"], "{id}");
    let ledger = shop.sandbox.ledger();
    assert_eq!(ledger.refunds_for(&payment.number).len(), 1, "{id}");
    assert_eq!(ledger.taken(&payment.number), PRICE.checked_sub(part).unwrap(), "{id}");
    assert_eq!(ledger.entries().iter().filter(|entry| entry.kind == EntryKind::Charge).count(), 1, "{id}");

    let more = Refund { number: shop.number(), amount: PRICE, ..refund };
    assert!(matches!(shop.cashier.refund(MAIN, &more).await, Err(CashierError::TooMuch { .. })), "{id}");
    shop.sandbox.notifications_done().await;
    assert_eq!(shop.order(MAIN, &payment.number).await.state, State::Succeeded, "{id}");
    shop.cashier.unbind_card(MAIN, &shop.number(), &wallet.bound).await.unwrap();
    assert_eq!(shop.alarms(), [], "{id}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_that_is_refused_fails_and_nothing_is_charged() {
    each(refused).await;
}

async fn refused(id: &'static str, start: StartFn) {
    let shop = Shop::open(start).await;
    for behaviour in [CardBehaviour::InsufficientFunds, CardBehaviour::Blocked] {
        let wallet = shop.bind(MAIN, behaviour).await;
        let payment = shop.payment(&wallet);
        shop.charge(MAIN, &payment, &wallet.card).await;
        shop.sandbox.notifications_done().await;
        let order = shop.settle(&payment.number).await;
        assert_eq!(order.state, State::Failed, "{id} {behaviour:?}: {order:?}");
        assert_eq!(shop.letters.of(&payment.number), ["failed"], "{id}");
        assert_eq!(shop.charges(&payment.number), 0, "{id}");
    }
    assert_eq!(shop.alarms(), [], "{id}");
}
