//! Laws about one order: it is opened once, and changes by versions.

use super::*;
use crate::store::Past;

pub(super) async fn a_number_that_is_used_twice_exists_with_what_was_asked_first(store: &dyn Store) {
    let first = opened(store, &payment("opens", "1")).await;
    assert_eq!(first, Order { version: 1, ..payment("opens", "1") });
    let second =
        Order { digest: "ab".repeat(32), state: State::Prepared, kind: Kind::Binding, ..payment("opens", "1") };
    assert_eq!(store.open(&second, at(2)).await.unwrap(), Opened::Exists(first.clone()));
    assert_eq!(loaded(store, &first).await, first);
    assert_eq!(store.history("opens", "1").await.unwrap().len(), 1);
}

pub(super) async fn one_of_many_at_once_opens_a_number(store: &dyn Store) {
    let orders: Vec<_> = (0..64).map(|n| Order { digest: format!("{n:064}"), ..payment("rush", "1") }).collect();
    let answers = together(orders.iter().map(|order| store.open(order, at(1))).collect()).await;
    let answers: Vec<_> = answers.into_iter().map(Result::unwrap).collect();
    let new: Vec<_> =
        answers.iter().filter_map(|answer| if let Opened::New(order) = answer { Some(order) } else { None }).collect();
    let [winner] = new[..] else { panic!("{} of 64 were told that it is new", new.len()) };
    let others = answers.iter().filter(|answer| **answer == Opened::Exists(winner.clone())).count();
    assert_eq!(others, 63);
}

pub(super) async fn one_number_may_be_used_in_two_accounts(store: &dyn Store) {
    opened(store, &payment("one", "1")).await;
    let order = opened(store, &payment("two", "1")).await;
    committed(store, &change(&moved(&order, State::Failed)), 2).await;
    assert_eq!(loaded(store, &payment("one", "1")).await.state, State::Sending);
}

pub(super) async fn what_was_never_opened_is_not_there(store: &dyn Store) {
    assert_eq!(store.load("nobody", "1").await.unwrap(), None);
    assert_eq!(store.history("nobody", "1").await.unwrap(), []);
    assert_eq!(store.claim("nobody", at(i64::MAX), at(i64::MAX), 10).await.unwrap(), []);
}

pub(super) async fn every_field_comes_back_as_it_was(store: &dyn Store) {
    paid(store, "fields", "paid").await;
    let mut count = 0;
    for kind in Kind::ALL {
        for state in State::ALL {
            for full in [false, true] {
                let order = varied(*kind, *state, full, count);
                count += 1;
                let new = opened(store, &order).await;
                assert_eq!(loaded(store, &order).await, Order { version: 1, ..order.clone() });
                let other =
                    Order { kind: *kind, of: order.of.clone(), ..varied(*kind, State::Manual, !full, count + 1_000) };
                let facts = OrderFacts {
                    gateway_number: other.facts.gateway_number.clone(),
                    step_number: other.facts.step_number.clone(),
                    ..order.facts.clone()
                };
                let changed = Order { facts, digest: order.digest.clone(), version: new.version, ..other };
                committed(store, &change(&changed), 5).await;
                assert_eq!(loaded(store, &order).await, Order { version: 2, ..changed });
            }
        }
    }
}

/// With everything that may be missing, or nothing of it.
fn varied(kind: Kind, state: State, full: bool, count: u64) -> Order {
    let order = payment("fields", &format!("号'\"%_\\ {count}"));
    let refunds = kind == Kind::Refund;
    Order {
        kind,
        facts: OrderFacts {
            amount: Amount::from_fen(if refunds { 1 } else { 999_999_999_999 }),
            made: BeijingTime::new(if full { 2099 } else { 1999 }, 12, 31, 23, 59, 59).expect("a day of the calendar"),
            gateway_number: full.then(|| format!("网关{count}")),
            step_number: full.then(|| "步骤-1".to_owned()),
            ..order.facts
        },
        of: refunds.then(|| "paid".to_owned()),
        digest: format!("{count:064}"),
        state,
        conflict: full,
        settled: full,
        asks: if full { u32::MAX } else { 0 },
        asked_at: full.then(|| at(-1)),
        due: full.then(|| at(i64::MAX)),
        held_until: full.then(|| at(i64::MIN)),
        words: if full { "余额不足 😀\n\u{7f}'; --".to_owned() } else { String::new() },
        version: 7,
        ..order
    }
}

pub(super) async fn every_write_counts_the_version_up(store: &dyn Store) {
    let mut order = opened(store, &payment("versions", "1")).await;
    for version in 2..=5 {
        order = committed(store, &change(&order), 2).await;
        assert_eq!(order.version, version);
        assert_eq!(loaded(store, &order).await, order);
    }
}

pub(super) async fn a_stale_commit_writes_nothing(store: &dyn Store) {
    let first = opened(store, &payment("stale", "1")).await;
    let second = committed(store, &change(&moved(&first, State::Unknown)), 2).await;
    let late = Change {
        order: moved(&first, State::Failed),
        notice: Some("n".to_owned()),
        emit: Some(Topic::Final(State::Failed)),
    };
    for version in [first.version, second.version + 1, 0] {
        let late = Change { order: Order { version, ..late.order.clone() }, ..late.clone() };
        assert_eq!(store.commit(&late, at(3)).await.unwrap(), Committed::Stale);
    }
    assert_eq!(loaded(store, &first).await, second);
    assert_eq!(store.history("stale", "1").await.unwrap().len(), 2);
    assert_eq!(taken_letters(store, "stale", 100, 200).await, []);
    // The notification was not taken: it is no copy when it comes again.
    committed(store, &Change { notice: Some("n".to_owned()), ..change(&second) }, 4).await;
}

pub(super) async fn a_commit_about_no_order_is_stale(store: &dyn Store) {
    let order = Order { version: 1, ..payment("nothing", "1") };
    let change = Change { order, notice: Some("n".to_owned()), emit: Some(Topic::Conflict) };
    assert_eq!(store.commit(&change, at(1)).await.unwrap(), Committed::Stale);
    assert_eq!(store.load("nothing", "1").await.unwrap(), None);
    assert_eq!(taken_letters(store, "nothing", 100, 200).await, []);
}

pub(super) async fn one_of_many_commits_at_once_is_done(store: &dyn Store) {
    let order = opened(store, &payment("race", "1")).await;
    let changes: Vec<_> = (0..16).map(|n| change(&Order { asks: n, words: format!("{n}"), ..order.clone() })).collect();
    let answers = together(changes.iter().map(|change| store.commit(change, at(2))).collect()).await;
    let done: Vec<_> =
        answers.into_iter().map(Result::unwrap).enumerate().filter(|(_, answer)| *answer != Committed::Stale).collect();
    let [(winner, Committed::Done(2))] = done[..] else { panic!("{done:?}") };
    assert_eq!(loaded(store, &order).await, Order { version: 2, ..changes[winner].order.clone() });
}

pub(super) async fn a_notification_counts_once(store: &dyn Store) {
    let order = opened(store, &payment("notices", "1")).await;
    let notified = Change {
        order: moved(&order, State::Succeeded),
        notice: Some("通知-1".to_owned()),
        emit: Some(Topic::Final(State::Succeeded)),
    };
    let order = committed(store, &notified, 2).await;
    // Also when it comes from the newest version, and with something else to say.
    let copy = Change {
        order: Order { conflict: true, ..moved(&order, State::Failed) },
        notice: notified.notice.clone(),
        emit: Some(Topic::Conflict),
    };
    let old = Change { order: Order { version: 1, ..copy.order.clone() }, ..copy.clone() };
    for copy in [&copy, &old] {
        assert_eq!(store.commit(copy, at(3)).await.unwrap(), Committed::SeenBefore);
    }
    assert_eq!(loaded(store, &order).await, order);
    assert_eq!(store.history("notices", "1").await.unwrap().len(), 2);
    assert_eq!(taken_letters(store, "notices", 100, 200).await.len(), 1);
    // Another account may have one of this name.
    let other = opened(store, &payment("notices too", "1")).await;
    committed(store, &Change { notice: notified.notice, ..change(&other) }, 2).await;
}

pub(super) async fn copies_of_a_notification_at_once_count_once(store: &dyn Store) {
    let order = opened(store, &payment("copies", "1")).await;
    let changes = vec![Change { notice: Some("n".to_owned()), ..change(&moved(&order, State::Succeeded)) }; 16];
    let answers = together(changes.iter().map(|change| store.commit(change, at(2))).collect()).await;
    let answers: Vec<_> = answers.into_iter().map(Result::unwrap).collect();
    assert_eq!(answers.iter().filter(|answer| **answer == Committed::Done(2)).count(), 1, "{answers:?}");
    assert_eq!(answers.iter().filter(|answer| **answer == Committed::SeenBefore).count(), 15, "{answers:?}");
}

pub(super) async fn a_gateways_number_belongs_to_one_order(store: &dyn Store) {
    let known = |order: &Order| {
        let facts = OrderFacts { gateway_number: Some("G1".to_owned()), ..order.facts.clone() };
        Order { facts, ..moved(order, State::Succeeded) }
    };
    let first = opened(store, &payment("numbers", "1")).await;
    let first = committed(store, &change(&known(&first)), 2).await;
    // It keeps its own.
    committed(store, &change(&first), 3).await;
    let second = opened(store, &payment("numbers", "2")).await;
    let taken = Change { notice: Some("n".to_owned()), emit: Some(Topic::Conflict), ..change(&known(&second)) };
    assert_eq!(store.commit(&taken, at(3)).await.unwrap(), Committed::NumberTaken);
    assert_eq!(loaded(store, &second).await, second);
    assert_eq!(store.history("numbers", "2").await.unwrap().len(), 1);
    assert_eq!(taken_letters(store, "numbers", 100, 200).await, []);
    committed(store, &Change { order: second, emit: None, ..taken }, 4).await;
    // A refund may have the number of a payment, and another account the same.
    let other = opened(store, &refund("numbers", "3", "1", 1)).await;
    committed(store, &change(&known(&other)), 3).await;
    let other = opened(store, &payment("numbers too", "1")).await;
    committed(store, &change(&known(&other)), 3).await;
}

pub(super) async fn what_becomes_of_one_of_many_new_orders_is_its_own(store: &dyn Store) {
    let account = "many orders";
    let there = opened(store, &payment(account, "0")).await;
    let new: Vec<_> = (1..=8).map(|n| payment(account, &n.to_string())).collect();
    let not_paid = refund(account, "refund", "nothing", 1);
    let mut orders = vec![payment(account, "0"), not_paid, payment(account, "0")];
    orders.splice(1..1, new.clone());
    let answers = together(orders.iter().map(|order| store.open(order, at(2))).collect()).await;
    let mut expected: Vec<_> = new.iter().map(|order| Opened::New(Order { version: 1, ..order.clone() })).collect();
    expected.insert(0, Opened::Exists(there.clone()));
    expected.extend([Opened::NotPaid, Opened::Exists(there)]);
    assert_eq!(answers.into_iter().map(Result::unwrap).collect::<Vec<_>>(), expected);
    for order in new {
        assert_eq!(loaded(store, &order).await, Order { version: 1, ..order.clone() });
        let past = Past { version: 1, at: at(2), state: State::Sending, words: String::new() };
        assert_eq!(store.history(account, order.number()).await.unwrap(), [past]);
    }
}

pub(super) async fn what_becomes_of_one_of_many_changes_is_its_own(store: &dyn Store) {
    let account = "many changes";
    let mut orders = Vec::new();
    for number in ["owner", "rival", "good", "late", "copied", "other", "second rival"] {
        orders.push(opened(store, &payment(account, number)).await);
    }
    let known = |order: &Order| {
        let facts = OrderFacts { gateway_number: Some("G1".to_owned()), ..order.facts.clone() };
        Order { facts, ..moved(order, State::Succeeded) }
    };
    committed(store, &Change { notice: Some("n".to_owned()), ..change(&known(&orders[0])) }, 2).await;
    let emit = Some(Topic::Final(State::Succeeded));
    let good = |order: &Order| Change { emit, ..change(&moved(order, State::Succeeded)) };
    let notice = |id: &str, order: &Order| Change { notice: Some(id.to_owned()), ..good(order) };
    let changes = [
        Change { emit, ..change(&known(&orders[1])) },
        good(&orders[2]),
        notice("late", &Order { version: 2, ..orders[3].clone() }),
        notice("n", &orders[4]),
        notice("nothing", &Order { version: 1, ..payment(account, "nothing") }),
        notice("other", &orders[5]),
        Change { emit, ..change(&known(&orders[6])) },
    ];
    let answers = together(changes.iter().map(|change| store.commit(change, at(3))).collect()).await;
    use Committed::{Done, NumberTaken, SeenBefore, Stale};
    let expected = [NumberTaken, Done(2), Stale, SeenBefore, Stale, Done(2), NumberTaken];
    assert_eq!(answers.into_iter().map(Result::unwrap).collect::<Vec<_>>(), expected);
    for (order, done) in orders.iter().zip([true, false, true, false, false, true, false]) {
        let there = loaded(store, order).await;
        assert_eq!((there.version, there.state == State::Succeeded), if done { (2, true) } else { (1, false) });
        assert_eq!(store.history(account, order.number()).await.unwrap().len(), if done { 2 } else { 1 });
    }
    let letters: Vec<_> =
        taken_letters(store, account, 100, 200).await.into_iter().map(|letter| letter.number).collect();
    assert!(
        matches!(&letters[..], [one, other] if one.as_str().min(other) == "good" && one.as_str().max(other) == "other"),
        "{letters:?}"
    );
    // What was refused may come again.
    for (number, id) in [(3, "late"), (4, "nothing")] {
        committed(store, &notice(id, &orders[number]), 4).await;
    }
}

pub(super) async fn history_is_in_order_and_has_what_changed(store: &dyn Store) {
    let order = opened(store, &payment("history", "1")).await;
    let order = committed(store, &change(&Order { words: "处理中".to_owned(), ..order }), 5).await;
    // Nothing for people in this one.
    let order =
        committed(store, &Change { notice: Some("n".to_owned()), ..change(&Order { asks: 1, ..order }) }, 6).await;
    committed(store, &change(&Order { state: State::Succeeded, ..order }), 7).await;
    let past = |version, millis, state, words: &str| Past { version, at: at(millis), state, words: words.to_owned() };
    assert_eq!(
        store.history("history", "1").await.unwrap(),
        [past(1, 1, State::Sending, ""), past(2, 5, State::Sending, "处理中"), past(4, 7, State::Succeeded, "处理中"),]
    );
}
