//! The gateway's side: what really happened to the money.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard};

use tongbao_core::schema::Outcome;

use super::world::World;
use crate::clock::Moment;
use crate::order::Kind;

#[derive(Clone)]
pub(super) struct Bank {
    pub(super) world: World,
    book: Arc<Mutex<Book>>,
}

#[derive(Default)]
pub(super) struct Book {
    pub(super) entries: BTreeMap<String, Entry>,
    serial: u64,
    /// Numbers that became final and of which the merchant is to be told.
    pub(super) news: Vec<String>,
}

/// What the gateway has under a number.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) kind: Kind,
    pub(super) amount: u64,
    pub(super) of: Option<String>,
    pub(super) day: String,
    pub(super) fate: Fate,
    pub(super) gateway_number: String,
    /// How often the money moved.
    pub(super) moved: u32,
    /// From when on it can be found.
    pub(super) visible: Moment,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Fate {
    WaitsForCode,
    Processing,
    Succeeded,
    Failed,
}

/// What comes of money that is asked for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Luck {
    Now,
    Later,
    FailsLater,
    Declined,
    Refused,
}

const LUCK: [Luck; 5] = [Luck::Now, Luck::Later, Luck::FailsLater, Luck::Declined, Luck::Refused];

impl Bank {
    pub(super) fn new(world: World) -> Self {
        Self { world, book: Arc::default() }
    }

    pub(super) fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap()
    }

    /// The money of an order is asked for. What is answered.
    pub(super) fn charge(&self, kind: Kind, number: &str, amount: u64, of: Option<String>, day: &str) -> Outcome {
        if let Some(there) = self.book().entries.get(number).filter(|there| there.fate != Fate::WaitsForCode) {
            let there = there.clone();
            // This gateway does not tell copies.
            self.world.violation(format!("order {number} was sent to the bank again ({:?})", there.fate));
            return Outcome::Duplicate;
        }
        let luck = LUCK[match self.world.is_scripted() {
            true => self.world.choose(LUCK.len()),
            false => usize::try_from(self.world.below(14)).unwrap().saturating_sub(9),
        }];
        let luck = if let Some(of) = &of { self.limited(of, amount, luck) } else { luck };
        self.world.note(|| format!("bank {kind} {number} ¥{amount} {luck:?}"));
        if luck == Luck::Refused {
            return Outcome::Refused;
        }
        let entry = self.enter(kind, number, amount, of, day);
        let answer = self.settle_by(luck, number, entry);
        // Its own front office sent it twice, and the answer to the second came first.
        if self.world.strikes("answered as a duplicate", 30) { Outcome::Duplicate } else { answer }
    }

    fn settle_by(&self, luck: Luck, number: &str, entry: String) -> Outcome {
        match luck {
            Luck::Now => {
                self.settle(number, Fate::Succeeded);
                Outcome::Succeeded
            }
            Luck::Declined => {
                self.settle(number, Fate::Failed);
                Outcome::Declined
            }
            _ => {
                self.book().entries.get_mut(number).unwrap().fate = Fate::Processing;
                let fate = if luck == Luck::Later { Fate::Succeeded } else { Fate::Failed };
                let (bank, number) = (self.clone(), entry);
                self.world.spawn(super::world::OUTSIDE, async move {
                    bank.world.pause(500 + bank.world.below(200_000)).await;
                    bank.settle(&number, fate);
                });
                Outcome::Processing
            }
        }
    }

    /// A refund of more than there is fails.
    fn limited(&self, of: &str, amount: u64, luck: Luck) -> Luck {
        let book = self.book();
        let paid = book.entries.get(of).filter(|paid| paid.fate == Fate::Succeeded).map_or(0, |paid| paid.amount);
        let given: u64 = book
            .entries
            .values()
            .filter(|entry| entry.of.as_deref() == Some(of) && entry.fate != Fate::Failed)
            .map(|entry| entry.amount)
            .sum();
        drop(book);
        if given + amount > paid {
            self.world
                .violation(format!("¥{amount} more of order {of} were asked back, ¥{paid} paid, ¥{given} given back"));
            return Luck::Declined;
        }
        luck
    }

    /// An order that waits for its code.
    pub(super) fn place(&self, number: &str, amount: u64, day: &str) -> bool {
        if self.book().entries.contains_key(number) {
            return false;
        }
        self.enter(Kind::Payment, number, amount, None, day);
        true
    }

    fn enter(&self, kind: Kind, number: &str, amount: u64, of: Option<String>, day: &str) -> String {
        let visible = match self.world.strikes("not found yet", 100) {
            true => self.world.moment().after(std::time::Duration::from_secs(self.world.below(90))),
            false => self.world.moment(),
        };
        let twin = self.world.strikes("one gateway number for two orders", 15);
        let mut book = self.book();
        book.serial += u64::from(!twin);
        let gateway_number = format!("g{}", book.serial);
        let entry = Entry {
            kind,
            amount,
            of,
            day: day.to_owned(),
            fate: Fate::WaitsForCode,
            gateway_number,
            moved: 0,
            visible,
        };
        book.entries.entry(number.to_owned()).or_insert(entry);
        number.to_owned()
    }

    fn settle(&self, number: &str, fate: Fate) {
        self.world.note(|| format!("bank {number} is {fate:?}"));
        let mut book = self.book();
        let entry = book.entries.get_mut(number).unwrap();
        entry.fate = fate;
        entry.moved += u32::from(fate == Fate::Succeeded);
        book.news.push(number.to_owned());
    }
}
