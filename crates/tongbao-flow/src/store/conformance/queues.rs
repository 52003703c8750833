//! Laws about many orders: whose time has come, and who sees which.

use super::*;

fn due(account: &str, number: &str, millis: i64) -> Order {
    Order { due: Some(at(millis)), ..payment(account, number) }
}

fn numbers(orders: &[Order]) -> Vec<&str> {
    orders.iter().map(Order::number).collect()
}

pub(super) async fn only_what_is_due_is_claimed_and_the_longest_due_first(store: &dyn Store) {
    for (number, millis) in [("a", 300), ("b", 100), ("c", 200), ("d", 301)] {
        opened(store, &due("due", number, millis)).await;
    }
    opened(store, &Order { due: None, ..payment("due", "e") }).await;
    opened(store, &due("due elsewhere", "f", 1)).await;
    assert_eq!(numbers(&store.claim("due", at(99), at(9_000), 10).await.unwrap()), [""; 0]);
    assert_eq!(numbers(&store.claim("due", at(300), at(9_000), 0).await.unwrap()), [""; 0]);
    assert_eq!(numbers(&store.claim("due", at(300), at(9_000), 2).await.unwrap()), ["b", "c"]);
    assert_eq!(numbers(&store.claim("due", at(300), at(9_000), 10).await.unwrap()), ["a"]);
    assert_eq!(numbers(&store.claim("due", at(300), at(9_000), 10).await.unwrap()), [""; 0]);
}

pub(super) async fn what_is_claimed_comes_back_at_its_time(store: &dyn Store) {
    let order = opened(store, &due("leases", "1", 100)).await;
    for (version, now) in [(2, 100), (3, 500), (4, 900)] {
        let until = at(now + 400);
        let taken = store.claim("leases", at(now), until, 10).await.unwrap();
        assert_eq!(taken, [Order { due: Some(until), held_until: Some(until), version, ..order.clone() }]);
        assert_eq!(loaded(store, &order).await, taken[0]);
        assert_eq!(store.claim("leases", at(now + 399), at(9_000), 10).await.unwrap(), []);
    }
    // It is nothing that people have to know.
    assert_eq!(store.history("leases", "1").await.unwrap().len(), 1);
}

pub(super) async fn claimers_at_once_get_different_orders(store: &dyn Store) {
    let orders: Vec<_> = (0..100).map(|n| due("claimers", &format!("{n:03}"), 100)).collect();
    together(orders.iter().map(|order| store.open(order, at(1))).collect()).await;
    let work = |_| -> BoxFuture<'_, Vec<Order>> {
        Box::pin(async {
            let mut mine = Vec::new();
            // Whoever is told that there is nothing may have come while others were taking; so everybody asks a few times.
            for _ in 0..20 {
                mine.extend(store.claim("claimers", at(100), at(9_000), 5).await.unwrap());
            }
            mine
        })
    };
    let taken: Vec<_> = together((0..8).map(work).collect()).await.into_iter().flatten().collect();
    let mut names = numbers(&taken);
    names.sort_unstable();
    assert_eq!(names, numbers(&orders));
    assert!(taken.iter().all(|order| order.version == 2));
}

pub(super) async fn a_claim_makes_older_versions_stale(store: &dyn Store) {
    let slow = opened(store, &due("fence", "1", 100)).await;
    let taken = store.claim("fence", at(100), at(200), 1).await.unwrap();
    assert_eq!(store.commit(&change(&moved(&slow, State::Failed)), at(101)).await.unwrap(), Committed::Stale);
    committed(store, &change(&moved(&taken[0], State::Succeeded)), 102).await;
    assert_eq!(loaded(store, &slow).await.state, State::Succeeded);
    assert_eq!(store.claim("fence", at(9_000), at(9_999), 10).await.unwrap(), []);
}

pub(super) async fn lists_filter(store: &dyn Store) {
    let (account, other) = ("lists a", "lists b");
    for (number, state) in [("1", State::Sending), ("2", State::Manual), ("3", State::Unknown), ("4", State::Manual)] {
        opened(store, &Order { state, ..payment(account, number) }).await;
    }
    opened(store, &Order { state: State::Manual, conflict: true, ..payment(other, "5") }).await;
    opened(store, &Order { conflict: true, ..payment(other, "6") }).await;
    opened(store, &Order { conflict: true, settled: true, ..payment(other, "7") }).await;
    let of = |account: &str| Filter { account: Some(account.to_owned()), limit: 10, ..Filter::default() };
    assert_eq!(listed(store, &of(account)).await, ["1", "2", "3", "4"]);
    assert_eq!(listed(store, &of("lists")).await, [""; 0]);
    let manual = Filter { states: vec![State::Manual], ..of(account) };
    assert_eq!(listed(store, &manual).await, ["2", "4"]);
    let two = Filter { states: vec![State::Unknown, State::Sending], ..of(account) };
    assert_eq!(listed(store, &two).await, ["1", "3"]);
    let conflict = Filter { conflict: true, ..of(other) };
    assert_eq!(listed(store, &conflict).await, ["5", "6"]);
    assert_eq!(listed(store, &Filter { states: vec![State::Manual], ..conflict }).await, ["5"]);
    assert_eq!(listed(store, &Filter { conflict: true, ..of(account) }).await, [""; 0]);
    assert_eq!(listed(store, &Filter { limit: 0, ..of(account) }).await, [""; 0]);
}

pub(super) async fn lists_have_pages(store: &dyn Store) {
    let (first, second) = ("pages a", "pages b");
    for (account, number) in [(first, "10"), (first, "9"), (first, "号"), (second, "1"), (second, "B"), (second, "a")]
    {
        opened(store, &payment(account, number)).await;
    }
    // By bytes, whatever language the database speaks.
    let mut filter = Filter { after: Some((first.to_owned(), String::new())), limit: 2, ..Filter::default() };
    let mut pages = Vec::new();
    while pages.len() < 3 {
        let page = store.list(&filter).await.unwrap();
        let last = page.last().expect("another page");
        filter.after = Some((last.account.clone(), last.number().to_owned()));
        pages.push(page.into_iter().map(|order| order.facts.number).collect::<Vec<_>>());
    }
    assert_eq!(pages, [["10", "9"], ["号", "1"], ["B", "a"]]);
    let of = |account: &str| Filter { account: Some(account.to_owned()), limit: 10, ..Filter::default() };
    let after = |account: &str, number: &str| Some((account.to_owned(), number.to_owned()));
    assert_eq!(listed(store, &Filter { after: after(first, "9"), ..of(first) }).await, ["号"]);
    assert_eq!(listed(store, &Filter { after: after(first, "号"), ..of(second) }).await, ["1", "B", "a"]);
    assert_eq!(listed(store, &Filter { after: after(second, "1"), ..of(first) }).await, [""; 0]);
    let everywhere = store.list(&Filter { limit: 100_000, ..Filter::default() }).await.unwrap();
    let keys: Vec<_> = everywhere.iter().map(|order| (order.account.as_str(), order.number())).collect();
    assert!(keys.is_sorted());
    assert!(keys.contains(&(first, "10")) && keys.contains(&(second, "a")));
    let accounts = crate::store::accounts(store).await.unwrap();
    let mut those_of_all: Vec<_> = everywhere.into_iter().map(|order| order.account).collect();
    those_of_all.dedup();
    assert_eq!(accounts, those_of_all);
}
