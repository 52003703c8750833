//! Every fault does what its word says, and the ledger knows the truth.

use std::time::Duration;

use tongbao_core::{Error, Unknown};
use tongbao_sandbox::{CardBehaviour, Fault, InjectError};
use tongbao_withhold::PayStatus;

use crate::support::{Shop, refusal};

fn seen(result: Result<PayStatus, Error>) -> String {
    match result {
        Ok(status) => tongbao_core::WireEnum::wire(&status).to_owned(),
        Err(Error::Unknown(Unknown::Transport(_))) => "no answer".into(),
        Err(Error::Unknown(Unknown::Status { status, .. })) => status.to_string(),
        Err(Error::Unknown(Unknown::Code(answer))) => answer.code,
        Err(Error::Unknown(Unknown::Mismatch { field, .. })) => field.into(),
        Err(other) => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn every_fault_of_a_charge_is_seen_and_the_ledger_is_right() {
    let shop = Shop::open().await;
    let card = shop.card(CardBehaviour::Pays);
    let protocol_no = shop.bind(&card).await;
    let moment = Duration::from_millis(20);
    for (at, (fault, expected, charges)) in [
        (Fault::HangUp, "no answer", 0),
        (Fault::BadRequest, "400", 0),
        (Fault::BadGateway, "502", 0),
        (Fault::SlowStart(moment), "success", 1),
        (Fault::ProcessingNotCharged, "pending", 0),
        (Fault::TimeoutNotCharged, "-1", 0),
        (Fault::AnswerLost, "no answer", 1),
        (Fault::HalfAnswer, "no answer", 1),
        (Fault::ProcessingCharged, "pending", 1),
        (Fault::TimeoutCharged, "-1", 1),
        (Fault::ServerError, "502", 1),
        (Fault::Slow(moment), "success", 1),
        (Fault::SwappedAnswer, "biz_order_no", 1),
    ]
    .into_iter()
    .enumerate()
    {
        let order = format!("order-{at}");
        shop.sandbox.inject(fault, "single_withhold", 1).unwrap();
        let request = shop.charge(&order, 100, &card, &protocol_no).build().unwrap();
        let result = shop.client.read(&request).await;
        let result = match result {
            Ok(reply) if reply.status == "-1" => Ok("-1".to_owned()),
            other => Err(other.map(|reply| reply.into_inner().pay_status)),
        };
        assert_eq!(result.unwrap_or_else(seen), expected, "{fault}");
        assert_eq!(shop.charges(&order), charges, "{fault}");
        match (shop.query(&order).await, charges) {
            (Ok(queried), 1) => assert_eq!(queried.pay_status, PayStatus::Success, "{fault}"),
            (Ok(queried), _) => assert_eq!(queried.pay_status, PayStatus::Fail, "{fault}"),
            (Err(error), _) => assert_eq!((refusal::<()>(Err(error)).as_str(), charges), ("订单不存在", 0), "{fault}"),
        }
        // Sent again under the same number it is never charged twice.
        let again = shop.client.read(&request).await.unwrap();
        assert_eq!(usize::from(again.pay_status == PayStatus::Success), shop.charges(&order), "{fault}");
        assert!(shop.charges(&order) <= 1);
    }
}

#[tokio::test]
async fn queries_can_say_pending_or_not_found_or_name_another_order() {
    let shop = Shop::open().await;
    let card = shop.card(CardBehaviour::Pays);
    let protocol_no = shop.bind(&card).await;
    shop.pay("order-1", 100, &card, &protocol_no).await.unwrap();
    for fault in [Fault::Pending, Fault::NotFound, Fault::SwappedAnswer] {
        shop.sandbox.inject(fault, "single_order_query", 1).unwrap();
    }
    assert_eq!(shop.status("order-1").await, PayStatus::Pending);
    assert_eq!(refusal(shop.query("order-1").await), "订单不存在");
    assert!(matches!(shop.query("order-1").await, Err(Error::Unknown(Unknown::Mismatch { .. }))));
    assert_eq!(shop.status("order-1").await, PayStatus::Success);
}

#[tokio::test]
async fn faults_go_only_where_they_can_happen() {
    let shop = Shop::open().await;
    let inject = |fault, on| shop.sandbox.inject(fault, on, 1);
    for (fault, on) in [
        (Fault::SwappedAnswer, "pre_tied_card"),
        (Fault::SwappedAnswer, "confirm_tied_card"),
        (Fault::ProcessingCharged, "pre_tied_card"),
        (Fault::ForgedNotify, "single_withhold"),
        (Fault::HangUp, "callback"),
        (Fault::NotFound, "single_withhold"),
    ] {
        assert!(matches!(inject(fault, on), Err(InjectError::DoesNotFit { .. })), "{fault} on {on}");
    }
    assert!(matches!(inject(Fault::HangUp, "purchase"), Err(InjectError::Interface { .. })));
    // What has no amount cannot lose one.
    for &fault in Fault::ALL.iter().filter(|&&fault| fault != Fault::PricelessAnswer) {
        assert!(shop.sandbox.interfaces().into_iter().any(|on| inject(fault, on).is_ok()), "{fault}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_order_many_times_at_once_is_charged_once() {
    let shop = std::sync::Arc::new(Shop::open().await);
    let card = shop.card(CardBehaviour::Pays);
    let protocol_no = shop.bind(&card).await;
    let tasks: Vec<_> = (0..12)
        .map(|_| {
            let (shop, card, protocol_no) = (std::sync::Arc::clone(&shop), card.clone(), protocol_no.clone());
            tokio::spawn(async move { shop.pay("order-1", 1, &card, &protocol_no).await.unwrap().into_inner() })
        })
        .collect();
    for task in tasks {
        assert_eq!(task.await.unwrap().pay_status, PayStatus::Success);
    }
    assert_eq!(shop.charges("order-1"), 1);
}
