//! Every fault of a request does what its word says, and the ledger knows the truth.

use std::time::Duration;

use tongbao_core::{Error, Unknown};
use tongbao_huifu::TransStat;
use tongbao_sandbox::{CardBehaviour, Fault};

use super::till::Till;

const MOMENT: Duration = Duration::from_millis(20);

/// What the merchant sees.
fn seen<T>(result: Result<T, Error>) -> String {
    match result {
        Ok(_) => "own".into(),
        Err(Error::Unknown(Unknown::Transport(_))) => "no answer".into(),
        Err(Error::Unknown(Unknown::Status { status, .. })) => status.to_string(),
        Err(Error::Unknown(Unknown::Code(answer) | Unknown::Pending(answer) | Unknown::NotFound(answer))) => {
            answer.code
        }
        Err(Error::Unknown(Unknown::Mismatch { field, .. })) => field.into(),
        Err(other) => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn every_fault_of_a_payment_is_seen_and_charges_at_most_once() {
    use TransStat::{Failed, Processing, Succeeded};
    let till = Till::open().await;
    let card = till.card(CardBehaviour::Pays);
    let bound = till.bind("bind", &card).await;
    let mut taken = 0;
    for (fault, expected, charges, then) in [
        (Fault::HangUp, "no answer", 0, Processing),
        (Fault::BadRequest, "400", 0, Processing),
        (Fault::BadGateway, "502", 0, Processing),
        (Fault::SlowStart(MOMENT), "own", 1, Succeeded),
        (Fault::ProcessingNotCharged, "P", 0, Failed),
        (Fault::TimeoutNotCharged, "98888888", 0, Failed),
        (Fault::AnswerLost, "no answer", 1, Succeeded),
        (Fault::HalfAnswer, "no answer", 1, Succeeded),
        (Fault::ProcessingCharged, "P", 1, Succeeded),
        (Fault::TimeoutCharged, "98888888", 1, Succeeded),
        (Fault::ServerError, "502", 1, Succeeded),
        (Fault::Slow(MOMENT), "own", 1, Succeeded),
        (Fault::SwappedAnswer, "req_seq_id", 1, Succeeded),
    ] {
        let order = fault.word();
        till.place(order, 100, &bound).await;
        let code = till.code(order);
        till.sandbox.inject(fault, "quickpay_pay_v3", 1).unwrap();
        assert_eq!(seen(till.confirm(order, &code).await), expected, "{fault}");
        assert_eq!((till.charges(order), till.stat(order).await), (charges, then.clone()), "{fault}");
        // Sent again: carried out if it was not before, and otherwise refused as known.
        match then {
            Processing => drop(till.confirm(order, &code).await.unwrap()),
            _ => assert!(matches!(till.confirm(order, &code).await, Err(Error::Duplicate(_))), "{fault}"),
        }
        taken += till.taken(order);
        assert!(till.charges(order) <= 1, "{fault}");
    }
    assert_eq!(card.balance.fen() - till.card(CardBehaviour::Pays).balance.fen(), taken);
}

#[tokio::test]
async fn every_fault_of_a_refund_is_seen_and_gives_back_at_most_once() {
    let till = Till::open().await;
    let card = till.card(CardBehaviour::Pays);
    let bound = till.bind("bind", &card).await;
    till.pay("order", 10_000, &bound).await.unwrap();
    let mut back = 0;
    for (fault, expected, moved, then) in [
        (Fault::HangUp, "no answer", false, None),
        (Fault::ProcessingNotCharged, "P", false, Some([TransStat::Processing, TransStat::Failed])),
        (Fault::TimeoutNotCharged, "98888888", false, Some([TransStat::Failed, TransStat::Failed])),
        (Fault::AnswerLost, "no answer", true, Some([TransStat::Succeeded, TransStat::Succeeded])),
        (Fault::ProcessingCharged, "P", true, Some([TransStat::Processing, TransStat::Succeeded])),
        (Fault::TimeoutCharged, "98888888", true, Some([TransStat::Succeeded, TransStat::Succeeded])),
        (Fault::SwappedAnswer, "req_seq_id", true, Some([TransStat::Succeeded, TransStat::Succeeded])),
    ] {
        let number = format!("refund-{}", fault.word());
        till.sandbox.inject(fault, "onlinepayment_refund", 1).unwrap();
        let request = till.refund(&number, "order", 100).build().unwrap();
        assert_eq!(seen(till.client.call(&request).await), expected, "{fault}");
        back += if moved { 100 } else { 0 };
        assert_eq!(till.taken("order"), 10_000 - back, "{fault}");
        match then {
            None => assert_eq!(seen(till.refund_stat(&number).await), "23000001", "{fault}"),
            Some(stats) => {
                for stat in stats {
                    assert_eq!(till.refund_stat(&number).await.unwrap(), stat, "{fault}");
                }
                assert!(matches!(till.client.call(&request).await, Err(Error::Duplicate(_))), "{fault}");
            }
        }
    }
    assert_eq!(card.balance.fen() - till.card(CardBehaviour::Pays).balance.fen(), till.taken("order"));
}

#[tokio::test]
async fn a_query_says_pending_or_finds_nothing() {
    let till = Till::open().await;
    let bound = till.bind("bind", &till.card(CardBehaviour::Pays)).await;
    till.pay("order", 100, &bound).await.unwrap();
    till.give_back("refund", "order", 50).await.unwrap();
    till.sandbox.inject(Fault::Pending, "onlinepayment_query", 1).unwrap();
    assert_eq!(till.stat("order").await, TransStat::Processing);
    till.sandbox.inject(Fault::NotFound, "onlinepayment_query", 1).unwrap();
    assert_eq!(seen(till.found("order").await), "23000001");
    till.sandbox.inject(Fault::SwappedAnswer, "onlinepayment_query", 1).unwrap();
    assert_eq!(seen(till.found("order").await), "org_req_seq_id");
    till.sandbox.inject(Fault::Pending, "onlinepayment_refund_query", 1).unwrap();
    assert_eq!(till.refund_stat("refund").await.unwrap(), TransStat::Processing);
    till.sandbox.inject(Fault::NotFound, "onlinepayment_refund_query", 1).unwrap();
    assert_eq!(seen(till.refund_stat("refund").await), "23000001");
    assert_eq!(till.stat("order").await, TransStat::Succeeded);
    assert_eq!(till.refund_stat("refund").await.unwrap(), TransStat::Succeeded);
}
