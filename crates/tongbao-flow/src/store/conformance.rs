//! The laws that every store keeps. One database does for all of them: each law has an account of its own.

#[cfg(feature = "sqlite")]
mod broken;
mod letters;
mod orders;
mod queues;
mod refunds;

use std::future::poll_fn;
use std::task::Poll;

use tongbao_core::flow::OrderFacts;
use tongbao_core::{Amount, BeijingTime};
use tongbao_transport::BoxFuture;

use super::{Change, Committed, Filter, Letter, Opened, Store};
use crate::clock::Moment;
use crate::order::{Kind, Order, State};
use crate::step::Topic;

type Law = for<'a> fn(&'a dyn Store) -> BoxFuture<'a, ()>;

macro_rules! laws {
    ($($module:ident: $($law:ident),+;)+) => {
        /// Every law, by its name.
        pub(crate) const LAWS: &[(&str, Law)] =
            &[$($((stringify!($law), |store| Box::pin($module::$law(store))),)+)+];
    };
}

laws! {
    orders:
        a_number_that_is_used_twice_exists_with_what_was_asked_first,
        one_of_many_at_once_opens_a_number,
        one_number_may_be_used_in_two_accounts,
        what_was_never_opened_is_not_there,
        every_field_comes_back_as_it_was,
        every_write_counts_the_version_up,
        a_stale_commit_writes_nothing,
        a_commit_about_no_order_is_stale,
        one_of_many_commits_at_once_is_done,
        a_notification_counts_once,
        copies_of_a_notification_at_once_count_once,
        a_gateways_number_belongs_to_one_order,
        what_becomes_of_one_of_many_new_orders_is_its_own,
        what_becomes_of_one_of_many_changes_is_its_own,
        history_is_in_order_and_has_what_changed;
    queues:
        only_what_is_due_is_claimed_and_the_longest_due_first,
        what_is_claimed_comes_back_at_its_time,
        claimers_at_once_get_different_orders,
        a_claim_makes_older_versions_stale,
        lists_filter,
        lists_have_pages;
    letters:
        a_topic_is_told_once,
        letters_come_again_until_they_are_delivered,
        takers_at_once_get_different_letters,
        a_conflict_is_a_letter_of_its_own;
    refunds:
        what_was_not_paid_is_not_refunded,
        refunds_are_at_most_the_payment,
        two_refunds_of_sixty_percent_at_once_are_one,
        one_refund_that_is_asked_for_often_at_once_is_opened_once,
        a_refund_that_failed_gives_nothing_back,
        what_was_contradicted_can_be_given_back;
}

/// Tries all laws. A law that is broken is named before its panic goes on.
pub(crate) async fn all(store: &dyn Store) {
    for (name, law) in LAWS {
        let named = Named(name);
        law(store).await;
        drop(named);
    }
}

/// What an order that an earlier version of the tables has (account `a`, number `1`, opened at 1, being sent, due at 1,000) has to do next.
#[cfg(any(feature = "sqlite", feature = "postgres"))]
pub(crate) async fn goes_on(store: &dyn Store) {
    let order = payment("a", "1");
    // The first version had no column for the lease: it was the time at which the order was due.
    let there = Order { version: 1, held_until: order.due, ..order.clone() };
    assert_eq!(store.open(&order, at(2)).await.unwrap(), Opened::Exists(there.clone()));
    let taken = store.claim("a", at(1_000), at(2_000), 10).await.unwrap();
    assert_eq!(taken, [Order { version: 2, due: Some(at(2_000)), held_until: Some(at(2_000)), ..there }]);
    let emit = Some(Topic::Final(State::Succeeded));
    let paid = committed(store, &Change { emit, ..change(&moved(&taken[0], State::Succeeded)) }, 1_001).await;
    assert_eq!(loaded(store, &order).await, paid);
    assert_eq!(taken_letters(store, "a", 1_001, 2_000).await.len(), 1);
    let past = |version, millis, state: State, words: &str| super::Past {
        version,
        at: at(millis),
        state,
        words: words.to_owned(),
    };
    let lines = [past(1, 1, State::Sending, ""), past(3, 1_001, State::Succeeded, "it is succeeded")];
    assert_eq!(store.history("a", "1").await.unwrap(), lines);
    opened(store, &refund("a", "2", "1", 10_000)).await;
    assert_eq!(store.history("a", "2").await.unwrap(), lines[..1]);
}

struct Named(&'static str);

impl Drop for Named {
    #[expect(clippy::print_stderr, reason = "it is the name of the law that a test failed with")]
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("the store breaks the law `{}`", self.0);
        }
    }
}

/// Polls all of them in turn, so that they are all under way at once whatever runs them.
pub(crate) async fn together<T>(mut futures: Vec<BoxFuture<'_, T>>) -> Vec<T> {
    let mut done: Vec<Option<T>> = futures.iter().map(|_| None).collect();
    poll_fn(|context| {
        for (future, done) in futures.iter_mut().zip(&mut done) {
            if done.is_none()
                && let Poll::Ready(value) = future.as_mut().poll(context)
            {
                *done = Some(value);
            }
        }
        if done.iter().all(Option::is_some) { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
    done.into_iter().flatten().collect()
}

fn at(millis: i64) -> Moment {
    Moment::from_millis(millis)
}

/// A payment of 100 yuan that is being sent, due at 1,000.
pub(crate) fn payment(account: &str, number: &str) -> Order {
    Order {
        account: account.to_owned(),
        kind: Kind::Payment,
        facts: OrderFacts {
            number: number.to_owned(),
            amount: Amount::from_fen(10_000),
            made: BeijingTime::new(2026, 7, 15, 23, 59, 59).expect("a day of the calendar"),
            gateway_number: None,
            step_number: None,
        },
        of: None,
        digest: "0f".repeat(32),
        state: State::Sending,
        conflict: false,
        settled: false,
        asks: 0,
        asked_at: None,
        due: Some(at(1_000)),
        held_until: Some(at(900)),
        words: String::new(),
        sender: "a7".repeat(8),
        version: 0,
    }
}

fn refund(account: &str, number: &str, of: &str, fen: u64) -> Order {
    let order = payment(account, number);
    let facts = OrderFacts { amount: Amount::from_fen(fen), ..order.facts };
    Order { kind: Kind::Refund, facts, of: Some(of.to_owned()), ..order }
}

fn change(order: &Order) -> Change {
    Change { order: order.clone(), notice: None, emit: None }
}

/// The order as it would be in this state. Final ones are due no more.
fn moved(order: &Order, state: State) -> Order {
    let due = if state.is_final() { None } else { order.due };
    Order { state, due, words: format!("it is {state}"), ..order.clone() }
}

async fn opened(store: &dyn Store, order: &Order) -> Order {
    match store.open(order, at(1)).await.expect("a store that works") {
        Opened::New(order) => order,
        other => panic!("{} should be new, but: {other:?}", order.number()),
    }
}

/// What was committed, with its new version.
async fn committed(store: &dyn Store, change: &Change, now: i64) -> Order {
    match store.commit(change, at(now)).await.expect("a store that works") {
        Committed::Done(version) => Order { version, ..change.order.clone() },
        other => panic!("{} should be committed, but: {other:?}", change.order.number()),
    }
}

async fn loaded(store: &dyn Store, order: &Order) -> Order {
    let there = store.load(&order.account, order.number()).await.expect("a store that works");
    there.expect("an order that is there")
}

/// A payment that succeeded.
async fn paid(store: &dyn Store, account: &str, number: &str) -> Order {
    let order = opened(store, &payment(account, number)).await;
    committed(store, &change(&moved(&order, State::Succeeded)), 2).await
}

/// Takes this account's letters.
async fn taken_letters(store: &dyn Store, account: &str, now: i64, until: i64) -> Vec<Letter> {
    store.letters(account, at(now), at(until), 100_000).await.expect("a store that works")
}

async fn listed(store: &dyn Store, filter: &Filter) -> Vec<String> {
    let orders = store.list(filter).await.expect("a store that works");
    orders.into_iter().map(|order| order.facts.number).collect()
}
