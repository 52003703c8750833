//! Laws about what is told to whoever waits.

use super::*;

/// An order whose end is to be told.
async fn ended(store: &dyn Store, account: &str, number: &str, now: i64) -> Order {
    let order = opened(store, &payment(account, number)).await;
    let change = Change { emit: Some(Topic::Final(State::Succeeded)), ..change(&moved(&order, State::Succeeded)) };
    committed(store, &change, now).await
}

fn letter(account: &str, number: &str, topic: Topic, attempts: u32) -> Letter {
    Letter { account: account.to_owned(), number: number.to_owned(), topic, attempts }
}

pub(super) async fn a_topic_is_told_once(store: &dyn Store) {
    let topic = Topic::Final(State::Succeeded);
    let order = ended(store, "topics", "1", 10).await;
    let again = Change { emit: Some(topic), ..change(&order) };
    let order = committed(store, &again, 20).await;
    let letters = taken_letters(store, "topics", 100, 200).await;
    assert_eq!(letters, [letter("topics", "1", topic, 0)]);
    // Neither while it is out nor after it was delivered does the same make another one.
    let order = committed(store, &Change { order, ..again.clone() }, 110).await;
    store.delivered(&letters[0], at(120)).await.unwrap();
    committed(store, &Change { order, ..again }, 130).await;
    assert_eq!(taken_letters(store, "topics", 9_000, 9_100).await, []);
}

pub(super) async fn letters_come_again_until_they_are_delivered(store: &dyn Store) {
    let (account, topic) = ("post", Topic::Final(State::Succeeded));
    ended(store, account, "2", 20).await;
    ended(store, account, "1", 10).await;
    ended(store, account, "3", 300).await;
    let oldest_first = [letter(account, "1", topic, 0), letter(account, "2", topic, 0)];
    assert_eq!(taken_letters(store, account, 100, 200).await, oldest_first);
    assert_eq!(taken_letters(store, account, 199, 9_000).await, []);
    store.delivered(&oldest_first[0], at(150)).await.unwrap();
    assert_eq!(taken_letters(store, account, 200, 250).await, [letter(account, "2", topic, 1)]);
    assert_eq!(taken_letters(store, account, 250, 299).await, [letter(account, "2", topic, 2)]);
    // Told twice that it was delivered, from the first time that it was taken.
    for _ in 0..2 {
        store.delivered(&oldest_first[1], at(260)).await.unwrap();
    }
    assert_eq!(taken_letters(store, account, 300, 400).await, [letter(account, "3", topic, 0)]);
}

pub(super) async fn takers_at_once_get_different_letters(store: &dyn Store) {
    let account = "takers";
    for n in 0..30 {
        ended(store, account, &format!("{n:02}"), 1).await;
    }
    let take = |_| -> BoxFuture<'_, Vec<Letter>> { Box::pin(taken_letters(store, account, 2, 9_000)) };
    let mut taken: Vec<_> = together((0..8).map(take).collect()).await.into_iter().flatten().collect();
    // Some may have looked while others were taking.
    taken.extend(taken_letters(store, account, 2, 9_000).await);
    taken.sort_by(|one, other| one.number.cmp(&other.number));
    let topic = Topic::Final(State::Succeeded);
    assert_eq!(taken, (0..30).map(|n| letter(account, &format!("{n:02}"), topic, 0)).collect::<Vec<_>>());
}

pub(super) async fn a_conflict_is_a_letter_of_its_own(store: &dyn Store) {
    let order = ended(store, "conflicts", "1", 10).await;
    let conflict = Change { emit: Some(Topic::Conflict), ..change(&Order { conflict: true, ..order }) };
    let order = committed(store, &conflict, 20).await;
    let letters = taken_letters(store, "conflicts", 100, 200).await;
    assert_eq!(
        letters,
        [letter("conflicts", "1", Topic::Final(State::Succeeded), 0), letter("conflicts", "1", Topic::Conflict, 0)]
    );
    store.delivered(&letters[0], at(110)).await.unwrap();
    assert_eq!(taken_letters(store, "conflicts", 200, 300).await, [letter("conflicts", "1", Topic::Conflict, 1)]);
    assert!(loaded(store, &order).await.conflict);
}
