//! Where faults go, and what happens to many requests at a time.

use std::sync::Arc;

use tongbao_sandbox::{CardBehaviour, Config, Fault, InjectError};

use crate::support::{Shop, code_of, number, quick};

#[tokio::test]
async fn faults_go_only_where_they_can_happen() {
    let shop = Shop::open().await;
    let inject = |fault, on| shop.sandbox.inject(fault, on, 1);
    for (fault, on) in [
        (Fault::SwappedAnswer, "trade_close"),
        (Fault::SwappedAnswer, "trusteeship_fast_pay_reachievemsg"),
        (Fault::ProcessingCharged, "trusteeship_fast_pay"),
        (Fault::ForgedNotify, "trusteeship_fast_pay_confirm"),
        (Fault::HangUp, "trade_notify"),
        (Fault::NotFound, "trade_refund"),
    ] {
        assert!(matches!(inject(fault, on), Err(InjectError::DoesNotFit { .. })), "{fault} on {on}");
    }
    assert!(matches!(inject(Fault::HangUp, "purchase"), Err(InjectError::Interface { .. })));
    for &fault in Fault::ALL {
        assert!(shop.sandbox.interfaces().into_iter().any(|on| inject(fault, on).is_ok()), "{fault}");
    }
    shop.sandbox.clear_faults();
    shop.bind("bind", &shop.card(CardBehaviour::Pays)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_order_many_times_at_once_is_charged_once() {
    let shop = Arc::new(Shop::open().await);
    let protocol_no = shop.bind("bind", &shop.card(CardBehaviour::Pays)).await;
    let paysn = shop.place("order", 1, &protocol_no).await;
    let code = shop.code(&paysn);
    let tasks: Vec<_> = (0..12)
        .map(|_| {
            let (shop, paysn, code) = (Arc::clone(&shop), paysn.clone(), code.clone());
            tokio::spawn(async move { shop.confirm(&paysn, &code).await })
        })
        .collect();
    let mut paid = 0;
    for task in tasks {
        match task.await.unwrap() {
            Ok(_) => paid += 1,
            refused => assert_eq!(code_of(refused), "ACQ.TRADE_HAS_SUCCESS"),
        }
    }
    assert_eq!((paid, shop.charges("order")), (1, 1));
}

#[tokio::test]
async fn the_same_seed_gives_the_same_codes_and_agreements() {
    let mut seen = Vec::new();
    for seed in [7, 7, 8] {
        let shop = Shop::open_with(quick().seed(seed)).await;
        let protocol_no = shop.bind("bind", &shop.card(CardBehaviour::Pays)).await;
        let paysn = shop.place("order", 1, &protocol_no).await;
        seen.push((protocol_no.expose().to_owned(), shop.code(&number("order")), paysn));
    }
    assert_eq!(seen[0], seen[1]);
    assert_ne!(seen[0], seen[2]);
}

#[tokio::test]
async fn keys_are_new_at_each_start_unless_they_are_shared() {
    let key = async |config: Config| {
        let sandbox = tongbao_sandbox::Sandbox::<tongbao_ysepay::YsePayProtocol>::start(config).await.unwrap();
        (sandbox.merchant().key.fingerprint(), sandbox.merchant().gateway_key.fingerprint())
    };
    let (one, two) = (key(Config::new()).await, key(Config::new()).await);
    assert!(one.0 != two.0 && one.1 != two.1);
    assert_eq!(key(quick()).await, key(quick()).await);
}
