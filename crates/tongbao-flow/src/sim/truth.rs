//! What the world knows, and no process does.

use std::collections::{BTreeMap, BTreeSet};

use super::world::World;
use crate::clock::Moment;
use crate::order::{Order, State};
use crate::step::Topic;

/// Account and number.
pub(super) type Key = (String, String);

/// Why a conflict may be.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) enum Doubt {
    /// The gateway contradicted itself, in a message that is believed.
    Contradicted,
    /// What was said about another order came as the answer about this one.
    Swapped,
    /// The gateway gave its number to two orders.
    Twin,
}

#[derive(Default)]
pub(super) struct Truth {
    doubts: BTreeMap<Key, BTreeSet<Doubt>>,
    /// The final states that somebody was told. They stay.
    pub(super) heard: BTreeMap<Key, State>,
    /// What whoever waits for orders took.
    pub(super) told: BTreeSet<(String, String, Topic)>,
    /// Notifications that the gateway does not send again.
    pub(super) acknowledged: BTreeSet<Key>,
    /// What people decided, or tried to: whether the money moved.
    pub(super) decided: BTreeMap<Key, bool>,
    /// Until when an order can be sent, by the clock of its sender.
    leases: BTreeMap<Key, Option<Moment>>,
    /// What was given up before its code was sent.
    pub(super) cancelled: BTreeSet<Key>,
}

impl Truth {
    pub(super) fn doubts(&self, key: &Key, doubt: Doubt) -> bool {
        self.doubts.get(key).is_some_and(|doubts| doubts.contains(&doubt))
    }

    /// Whether there is any reason for a conflict.
    pub(super) fn is_doubtful(&self, key: &Key) -> bool {
        self.doubts.contains_key(key)
    }
}

pub(super) fn key(account: &str, number: &str) -> Key {
    (account.to_owned(), number.to_owned())
}

impl World {
    pub(super) fn doubt(&self, account: &str, number: &str, doubt: Doubt) {
        self.note(|| format!("{doubt:?} {account} {number}"));
        self.lock().truth.doubts.entry(key(account, number)).or_default().insert(doubt);
    }

    pub(super) fn was_decided(&self, account: &str, number: &str) -> bool {
        self.lock().truth.decided.contains_key(&key(account, number))
    }

    /// From now on the order may be sent, for as long as its time lasts by the clock of whoever sends it.
    pub(super) fn lease(&self, order: &Order) {
        self.lock().truth.leases.insert(key(&order.account, order.number()), order.held_until);
    }

    /// Whether the time in which it can be sent is over by this clock.
    pub(super) fn is_late(&self, key: &Key, clock: Moment) -> bool {
        self.lock().truth.leases.get(key).is_some_and(|until| until.is_none_or(|until| until <= clock))
    }

    /// Somebody outside learns how an order stands.
    pub(super) fn hear(&self, order: &Order, state: State) {
        if !state.is_final() {
            return;
        }
        let before = self.lock().truth.heard.insert(key(&order.account, order.number()), state);
        if let Some(before) = before.filter(|before| *before != state) {
            self.violation(format!("order {} was told to be {before}, and then {state}", order.number()));
        }
    }
}
