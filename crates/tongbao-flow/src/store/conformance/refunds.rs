//! Laws about refunds: together they are at most what was paid.

use super::*;

async fn open(store: &dyn Store, order: &Order) -> Opened {
    store.open(order, at(3)).await.expect("a store that works")
}

pub(super) async fn what_was_not_paid_is_not_refunded(store: &dyn Store) {
    let account = "unpaid";
    assert_eq!(open(store, &refund(account, "r", "nothing", 1)).await, Opened::NotPaid);
    for state in State::ALL.iter().filter(|state| **state != State::Succeeded) {
        let order = Order { state: *state, ..payment(account, state.word()) };
        opened(store, &order).await;
        assert_eq!(open(store, &refund(account, "r", state.word(), 1)).await, Opened::NotPaid, "{state}");
    }
    assert_eq!(store.load(account, "r").await.unwrap(), None);
    assert_eq!(store.history(account, "r").await.unwrap(), []);
    // Nothing is given back from a refund, from a binding, or from what another account was paid.
    paid(store, account, "paid").await;
    let given_back = opened(store, &refund(account, "given back", "paid", 10)).await;
    committed(store, &change(&moved(&given_back, State::Succeeded)), 4).await;
    opened(store, &Order { kind: Kind::Binding, state: State::Succeeded, ..payment(account, "bound") }).await;
    paid(store, "unpaid elsewhere", "elsewhere").await;
    for of in ["given back", "bound", "elsewhere", "r"] {
        assert_eq!(open(store, &refund(account, "r", of, 1)).await, Opened::NotPaid, "{of}");
    }
    assert_eq!(open(store, &Order { of: None, ..refund(account, "r", "", 1) }).await, Opened::NotPaid);
}

pub(super) async fn refunds_are_at_most_the_payment(store: &dyn Store) {
    let account = "refunds";
    paid(store, account, "p").await;
    paid(store, account, "another").await;
    assert_eq!(open(store, &refund(account, "r1", "p", 10_001)).await, Opened::TooMuch { left: 10_000 });
    let first = opened(store, &refund(account, "r1", "p", 3_000)).await;
    opened(store, &refund(account, "elsewhere", "another", 10_000)).await;
    // The same number again is the same refund, however much is left.
    assert_eq!(open(store, &refund(account, "r1", "p", 9_000)).await, Opened::Exists(first));
    assert_eq!(open(store, &refund(account, "r2", "p", 7_001)).await, Opened::TooMuch { left: 7_000 });
    assert_eq!(store.load(account, "r2").await.unwrap(), None);
    opened(store, &refund(account, "r2", "p", 7_000)).await;
    assert_eq!(open(store, &refund(account, "r3", "p", 1)).await, Opened::TooMuch { left: 0 });
}

pub(super) async fn two_refunds_of_sixty_percent_at_once_are_one(store: &dyn Store) {
    let account = "sixty";
    for round in 0..20 {
        let number = format!("p{round}");
        paid(store, account, &number).await;
        let refunds = ["a", "b"].map(|name| refund(account, &format!("{number}{name}"), &number, 6_000));
        let answers = together(refunds.iter().map(|refund| store.open(refund, at(3))).collect()).await;
        let answers: Vec<_> = answers.into_iter().map(Result::unwrap).collect();
        let opened = answers.iter().filter(|answer| matches!(answer, Opened::New(_))).count();
        let refused = answers.iter().filter(|answer| **answer == Opened::TooMuch { left: 4_000 }).count();
        assert_eq!((opened, refused), (1, 1), "{answers:?}");
    }
}

pub(super) async fn one_refund_that_is_asked_for_often_at_once_is_opened_once(store: &dyn Store) {
    let account = "often";
    paid(store, account, "p").await;
    let order = refund(account, "r", "p", 6_000);
    let answers = together((0..16).map(|_| store.open(&order, at(3))).collect()).await;
    let opened = answers.iter().filter(|answer| matches!(answer, Ok(Opened::New(_)))).count();
    let others = answers.iter().filter(|answer| matches!(answer, Ok(Opened::Exists(_)))).count();
    assert_eq!((opened, others), (1, 15), "{answers:?}");
}

pub(super) async fn a_refund_that_failed_gives_nothing_back(store: &dyn Store) {
    let account = "failures";
    for state in State::ALL {
        let number = format!("p-{state}");
        paid(store, account, &number).await;
        let first = opened(store, &refund(account, &format!("r-{state}"), &number, 6_000)).await;
        committed(store, &change(&moved(&first, *state)), 4).await;
        let second = open(store, &refund(account, &format!("s-{state}"), &number, 6_000)).await;
        // What is not known to have failed may have given it back.
        match state {
            State::Failed | State::Closed => assert!(matches!(second, Opened::New(_)), "{state}: {second:?}"),
            _ => assert_eq!(second, Opened::TooMuch { left: 4_000 }, "{state}"),
        }
    }
}

pub(super) async fn what_was_contradicted_can_be_given_back(store: &dyn Store) {
    let account = "contradicted";
    for (state, left) in [(State::Failed, true), (State::Closed, true), (State::Manual, false), (State::Unknown, false)]
    {
        let order = opened(store, &Order { conflict: true, ..moved(&payment(account, state.word()), state) }).await;
        let refund = refund(account, &format!("of {state}"), order.number(), 10_001);
        let refused = if left { Opened::TooMuch { left: 10_000 } } else { Opened::NotPaid };
        assert_eq!(open(store, &refund).await, refused, "{state}");
    }
    opened(store, &refund(account, "r", "failed", 10_000)).await;
    assert_eq!(open(store, &refund(account, "s", "failed", 1)).await, Opened::TooMuch { left: 0 });
}
