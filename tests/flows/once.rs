//! However often an order is asked for, the gateway gets one request.

use std::sync::Arc;

use tokio::task::JoinSet;
use tongbao_flow::CashierError;
use tongbao_flow::order::State;
use tongbao_sandbox::{CardBehaviour, StartFn};

use crate::case::each;
use crate::shop::{MAIN, Shop};

const CALLS: usize = 64;

#[tokio::test(flavor = "multi_thread")]
async fn sixty_four_calls_for_one_order_make_one_request() {
    for line in each(sixty_four).await {
        println!("{line}");
    }
}

async fn sixty_four(id: &'static str, start: StartFn) -> String {
    let shop = Arc::new(Shop::open(start).await);
    let course = shop.sandbox.course();
    let wallet = shop.bind(MAIN, CardBehaviour::Pays).await;
    let payment = shop.payment(&wallet);
    let requests = |interface: &str| {
        let events = shop.sandbox.events();
        events.iter().filter(|event| event.interface == interface && event.order == payment.number).count()
    };

    let mut calls = JoinSet::new();
    for _ in 0..CALLS {
        let (shop, payment) = (Arc::clone(&shop), payment.clone());
        calls.spawn(async move { shop.cashier.pay(MAIN, &payment).await.map(|order| order.state) });
    }
    let states = calls.join_all().await;
    assert!(states.iter().all(Result::is_ok), "{id}: {states:?}");
    assert_eq!(requests(course.pay), 1, "{id}");

    let order = shop.order(MAIN, &payment.number).await;
    if order.state == State::NeedsCustomer {
        let step = order.facts.step_number.as_deref();
        let code = shop.sandbox.code_for(&payment.number, &wallet.card, step).unwrap();
        let mut calls = JoinSet::new();
        for _ in 0..CALLS {
            let (shop, number, code) = (Arc::clone(&shop), payment.number.clone(), code.clone());
            calls.spawn(
                async move { shop.cashier.confirm_payment(MAIN, &number, &code).await.map(|order| order.state) },
            );
        }
        let confirmed = calls.join_all().await;
        let refused = |result: &&Result<State, CashierError>| matches!(result, Err(CashierError::Refused(_)));
        assert_eq!(confirmed.iter().filter(refused).count(), CALLS - 1, "{id}: {confirmed:?}");
        assert_eq!(requests(course.charge), 1, "{id}");
    }
    let order = shop.settle(&payment.number).await;
    assert_eq!((order.state, shop.charges(&payment.number)), (State::Succeeded, 1), "{id}: {order:?}");
    assert_eq!(shop.letters.of(&payment.number), ["succeeded"], "{id}");
    format!("{id:<10} {CALLS} calls of pay: 1 request, {} charge", shop.charges(&payment.number))
}
