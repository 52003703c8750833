//! Stores that break one law each, to see that the suite finds it.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use super::*;
use crate::sqlite::Sqlite;
use crate::store::{Past, StoreError};

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Fault {
    OpensWhatExists,
    CommitsWhatIsStale,
    TakesCopiesOfNotices,
    SaysStaleForCopies,
    KnowsNoGatewayNumbers,
    OneFailsForAll,
    TellsNothing,
    TellsWhatWasDelivered,
    CountsNoAttempts,
    TakesLettersAtOnce,
    ClaimsWhatIsNotDue,
    ClaimsAgain,
    ClaimsTheLatestFirst,
    ClaimsWithoutANewVersion,
    ClaimsWithoutLimit,
    RefundsAreNeverTooMuch,
    LosesWords,
    LosesWhenItAsked,
    LosesConflicts,
    CutsTimesToSeconds,
    HistoryIsBackwards,
    HistoryIsOfEveryAccount,
    ListsEveryState,
    ListsWithoutConflict,
    ListsFromTheBeginning,
}

const FAULTS: [Fault; 25] = [
    Fault::OpensWhatExists,
    Fault::CommitsWhatIsStale,
    Fault::TakesCopiesOfNotices,
    Fault::SaysStaleForCopies,
    Fault::KnowsNoGatewayNumbers,
    Fault::OneFailsForAll,
    Fault::TellsNothing,
    Fault::TellsWhatWasDelivered,
    Fault::CountsNoAttempts,
    Fault::TakesLettersAtOnce,
    Fault::ClaimsWhatIsNotDue,
    Fault::ClaimsAgain,
    Fault::ClaimsTheLatestFirst,
    Fault::ClaimsWithoutANewVersion,
    Fault::ClaimsWithoutLimit,
    Fault::RefundsAreNeverTooMuch,
    Fault::LosesWords,
    Fault::LosesWhenItAsked,
    Fault::LosesConflicts,
    Fault::CutsTimesToSeconds,
    Fault::HistoryIsBackwards,
    Fault::HistoryIsOfEveryAccount,
    Fault::ListsEveryState,
    Fault::ListsWithoutConflict,
    Fault::ListsFromTheBeginning,
];

struct Broken {
    store: Sqlite,
    fault: Option<Fault>,
    /// How often a gateway's number was another order's.
    taken: AtomicU32,
}

impl Broken {
    fn has(&self, fault: Fault) -> bool {
        self.fault == Some(fault)
    }

    fn spoilt(&self, change: &Change) -> Change {
        let mut change = change.clone();
        match self.fault {
            Some(Fault::TakesCopiesOfNotices) => change.notice = None,
            Some(Fault::KnowsNoGatewayNumbers) => change.order.facts.gateway_number = None,
            Some(Fault::TellsNothing) => change.emit = None,
            Some(Fault::LosesWords) => change.order.words.clear(),
            Some(Fault::LosesWhenItAsked) => change.order.asked_at = None,
            Some(Fault::LosesConflicts) => change.order.conflict = false,
            Some(Fault::CutsTimesToSeconds) => {
                change.order.due = change.order.due.map(|due| at(due.millis() / 1_000 * 1_000));
            }
            _ => {}
        }
        change
    }
}

impl Store for Broken {
    fn open<'a>(&'a self, order: &'a Order, now: Moment) -> BoxFuture<'a, Result<Opened, StoreError>> {
        Box::pin(async move {
            Ok(match self.store.open(order, now).await? {
                Opened::Exists(order) if self.has(Fault::OpensWhatExists) => Opened::New(order),
                Opened::TooMuch { .. } if self.has(Fault::RefundsAreNeverTooMuch) => Opened::New(order.clone()),
                opened => opened,
            })
        })
    }

    fn load<'a>(&'a self, account: &'a str, number: &'a str) -> BoxFuture<'a, Result<Option<Order>, StoreError>> {
        self.store.load(account, number)
    }

    fn commit<'a>(&'a self, change: &'a Change, now: Moment) -> BoxFuture<'a, Result<Committed, StoreError>> {
        Box::pin(async move {
            let mut change = self.spoilt(change);
            let before = self.taken.load(Ordering::Relaxed);
            let committed = self.store.commit(&change, now).await?;
            if committed == Committed::NumberTaken {
                self.taken.fetch_add(1, Ordering::Relaxed);
            } else if self.has(Fault::OneFailsForAll) {
                // Those that were under way at the same time have their answers by then.
                tokio::time::sleep(Duration::from_millis(20)).await;
                if before != self.taken.load(Ordering::Relaxed) {
                    return Ok(Committed::NumberTaken);
                }
            }
            if committed == Committed::Stale && self.has(Fault::CommitsWhatIsStale) {
                let there = self.store.load(&change.order.account, change.order.number()).await?;
                change.order.version = there.map_or(0, |there| there.version);
                return self.store.commit(&change, now).await;
            }
            let stale = committed == Committed::SeenBefore && self.has(Fault::SaysStaleForCopies);
            Ok(if stale { Committed::Stale } else { committed })
        })
    }

    fn claim<'a>(
        &'a self,
        account: &'a str,
        now: Moment,
        until: Moment,
        limit: u32,
    ) -> BoxFuture<'a, Result<Vec<Order>, StoreError>> {
        Box::pin(async move {
            let from = if self.has(Fault::ClaimsWhatIsNotDue) { at(i64::MAX) } else { now };
            let until = if self.has(Fault::ClaimsAgain) { now } else { until };
            let limit = if self.has(Fault::ClaimsWithoutLimit) { u32::MAX } else { limit };
            let mut orders = self.store.claim(account, from, until, limit).await?;
            if self.has(Fault::ClaimsTheLatestFirst) {
                orders.reverse();
            }
            if self.has(Fault::ClaimsWithoutANewVersion) {
                orders.iter_mut().for_each(|order| order.version -= 1);
            }
            Ok(orders)
        })
    }

    fn letters<'a>(
        &'a self,
        account: &'a str,
        now: Moment,
        until: Moment,
        limit: u32,
    ) -> BoxFuture<'a, Result<Vec<Letter>, StoreError>> {
        Box::pin(async move {
            let until = if self.has(Fault::TakesLettersAtOnce) { now } else { until };
            let mut letters = self.store.letters(account, now, until, limit).await?;
            if self.has(Fault::CountsNoAttempts) {
                letters.iter_mut().for_each(|letter| letter.attempts = 0);
            }
            Ok(letters)
        })
    }

    fn delivered<'a>(&'a self, letter: &'a Letter, now: Moment) -> BoxFuture<'a, Result<(), StoreError>> {
        if self.has(Fault::TellsWhatWasDelivered) {
            return Box::pin(async { Ok(()) });
        }
        self.store.delivered(letter, now)
    }

    fn list<'a>(&'a self, filter: &'a Filter) -> BoxFuture<'a, Result<Vec<Order>, StoreError>> {
        Box::pin(async move {
            let mut filter = filter.clone();
            match self.fault {
                Some(Fault::ListsEveryState) => filter.states.clear(),
                Some(Fault::ListsWithoutConflict) => filter.conflict = false,
                Some(Fault::ListsFromTheBeginning) => filter.after = None,
                _ => {}
            }
            self.store.list(&filter).await
        })
    }

    fn history<'a>(&'a self, account: &'a str, number: &'a str) -> BoxFuture<'a, Result<Vec<Past>, StoreError>> {
        Box::pin(async move {
            let mut past = self.store.history(account, number).await?;
            if self.has(Fault::HistoryIsBackwards) {
                past.reverse();
            }
            if self.has(Fault::HistoryIsOfEveryAccount) {
                past.extend(self.store.history("opens", number).await?);
            }
            Ok(past)
        })
    }
}

async fn passes(fault: Option<Fault>) -> bool {
    let folder = tempfile::tempdir().unwrap();
    let store =
        Broken { store: Sqlite::open(&folder.path().join("orders.db")).unwrap(), fault, taken: AtomicU32::new(0) };
    tokio::spawn(async move { all(&store).await }).await.is_ok()
}

#[tokio::test]
async fn the_suite_finds_every_broken_law() {
    assert!(passes(None).await, "nothing is broken");
    let mut unnoticed = Vec::new();
    for fault in FAULTS {
        if passes(Some(fault)).await {
            unnoticed.push(fault);
        }
    }
    assert_eq!(unnoticed, []);
}
