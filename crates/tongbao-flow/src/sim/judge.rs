//! What must be true when everything has come to rest.

use std::collections::BTreeMap;

use super::bank::{Entry, Fate};
use super::stage::Stage;
use super::tables::Tables;
use super::truth::{Doubt, key};
use crate::order::{Kind, Order, State};

impl Stage {
    pub(super) fn judge(&self) {
        let entries = self.bank.entries();
        let disk = self.store.look();
        let tables = &disk.synced;
        let mut wrong = Vec::new();
        for (number, entry) in &entries {
            match tables.orders.get(&key(self.account, number)) {
                Some(order) => wrong.extend(self.at_the_bank(order, entry, tables)),
                None => wrong.push(format!("the bank has {number}, we have not")),
            }
        }
        for order in tables.orders.values().filter(|order| order.account == self.account) {
            wrong.extend(self.with_us(order, &entries, tables));
        }
        for (number, paid) in &entries {
            let back = entries.values().filter(|entry| entry.of.as_ref() == Some(number) && entry.moved > 0);
            if back.map(|entry| entry.amount).sum::<u64>() > paid.amount {
                wrong.push(format!("more of {number} was given back than was paid"));
            }
        }
        for number in self.contradicted.lock().unwrap().iter() {
            if !tables.orders[&key(self.account, number)].conflict {
                wrong.push(format!("the bank contradicted itself about {number}, and nobody knows"));
            }
        }
        wrong.extend(self.promises(tables));
        wrong.extend(self.bindings(tables));
        wrong.extend(self.secrets(tables));
        drop(disk);
        wrong.into_iter().for_each(|what| self.world.violation(what));
    }

    /// What was answered, acknowledged or told is still so, whatever was cut off since; and everything was told.
    fn promises(&self, tables: &Tables) -> Vec<String> {
        let inner = self.world.lock();
        let mut wrong = Vec::new();
        for (key, heard) in inner.truth.heard.iter().filter(|(key, _)| key.0 == self.account) {
            let is = tables.orders.get(key).map(|order| order.state);
            if is != Some(*heard) {
                wrong.push(format!("{} was told to be {heard}, and is {is:?}", key.1));
            }
        }
        for (letter, ..) in tables.letters.iter().filter(|(letter, ..)| letter.account == self.account) {
            if !inner.truth.told.contains(&(letter.account.clone(), letter.number.clone(), letter.topic)) {
                wrong.push(format!("{} of {} was never delivered", letter.topic.word(), letter.number));
            }
        }
        for notice in inner.truth.acknowledged.iter().filter(|(account, _)| account == self.account) {
            if !tables.notices.contains(notice) {
                wrong.push(format!("the notification {} was acknowledged and is lost", notice.1));
            }
        }
        wrong
    }

    /// A binding ends, and is never something that a gateway would have to be asked about.
    fn bindings(&self, tables: &Tables) -> Vec<String> {
        let mut wrong = Vec::new();
        let ours = |order: &&Order| order.account == self.account && order.kind == Kind::Binding;
        for order in tables.orders.values().filter(ours) {
            let number = order.number();
            if !order.state.is_final() {
                wrong.push(format!("binding {number} is still {}", order.state));
            }
            if order.state == State::Succeeded && !self.bank.is_bound(number) {
                wrong.push(format!("binding {number} is succeeded, and the bank took no code"));
            }
            let past = tables.history.get(&key(self.account, number)).into_iter().flatten();
            let asked = |state| matches!(state, State::Processing | State::Unknown | State::Manual);
            if past.into_iter().any(|past| asked(past.state)) {
                wrong.push(format!("binding {number} was not closed when its outcome was not known"));
            }
        }
        wrong
    }

    /// No card number is in anything that was stored.
    fn secrets(&self, tables: &Tables) -> Vec<String> {
        let numbers: Vec<_> = (0..CUSTOMERS).map(|customer| self.bank.wallet(customer).details.pan).collect();
        let told = |text: &str| numbers.iter().any(|pan| text.contains(pan.expose()));
        let past = tables.history.values().flatten().map(|past| format!("{past:?}"));
        let stored = tables.orders.values().map(|order| format!("{order:?}")).chain(past);
        if stored.into_iter().any(|text| told(&text)) { vec!["a card number is stored".to_owned()] } else { Vec::new() }
    }

    /// What the bank's entry says about our order.
    fn at_the_bank(&self, order: &Order, entry: &Entry, tables: &Tables) -> Vec<String> {
        let (number, decided) = (order.number(), tables.decided(order));
        let mut wrong = Vec::new();
        if order.kind != entry.kind {
            wrong.push(format!("{number} is a {} of ours, and a {} at the bank", order.kind, entry.kind));
        }
        if entry.moved > 1 {
            wrong.push(format!("the money of {number} moved {} times", entry.moved));
        }
        if entry.moved > 0 && self.world.lock().truth.cancelled.contains(&key(self.account, number)) {
            wrong.push(format!("the money of {number} moved, which was given up"));
        }
        let excused = decided == Some(false) || self.is_twin(order);
        if entry.moved == 1 && order.state != State::Succeeded && !excused {
            wrong.push(format!("the money of {number} moved, and it is {}", order.state));
        }
        let numbers = (&order.facts.gateway_number, &entry.gateway_number);
        if let (Some(ours), Some(theirs)) = numbers
            && ours != theirs
        {
            wrong.push(format!("{number} has the gateway's number {ours}, which should be {theirs}"));
        }
        wrong
    }

    /// Whether nothing can be concluded about it, because the gateway gave two orders one number; and a person knows.
    fn is_twin(&self, order: &Order) -> bool {
        order.conflict && self.world.lock().truth.doubts(&key(self.account, order.number()), Doubt::Twin)
    }

    /// What our order says about the bank's entry, and about itself.
    fn with_us(&self, order: &Order, entries: &BTreeMap<String, Entry>, tables: &Tables) -> Vec<String> {
        let (number, decided, mut wrong) = (order.number(), tables.decided(order), Vec::new());
        let entry = entries.get(number);
        let moved = entry.is_some_and(|entry| entry.moved == 1 && entry.amount == order.facts.amount.fen());
        if order.state == State::Succeeded && order.kind != Kind::Binding && !moved && decided != Some(true) {
            wrong.push(format!("{number} is succeeded, and its money did not move"));
        }
        if !order.state.is_final() && order.due.is_none() {
            wrong.push(format!("{number} is {} and nobody will ever look at it", order.state));
        }
        // What never reached the bank is not found for ever, and ends with a person.
        let settled = entry.is_some_and(|entry| matches!(entry.fate, Fate::Succeeded | Fate::Failed));
        if settled && !order.state.is_final() && !self.is_twin(order) {
            wrong.push(format!("{number} is settled at the bank and still {}", order.state));
        }
        let reason = self.world.lock().truth.is_doubtful(&key(self.account, number));
        if order.conflict && !reason && decided.is_none_or(|succeeded| succeeded == moved) {
            wrong.push(format!("nobody contradicted anybody about {number}, and there is a conflict: {}", order.words));
        }
        let twin = |other: &Order| {
            other.account == order.account
                && other.facts.number != number
                && other.kind == order.kind
                && other.facts.gateway_number.is_some()
                && other.facts.gateway_number == order.facts.gateway_number
        };
        if tables.orders.values().any(twin) {
            wrong.push(format!("{number} has the gateway's number of another order"));
        }
        let of = order.of.as_deref().unwrap_or_default();
        let paid = entries.contains_key(of) || self.world.was_decided(self.account, of);
        if order.kind == Kind::Refund && !paid {
            wrong.push(format!("{number} gives back what was never paid"));
        }
        wrong
    }
}

/// As many as a run has at most.
pub(super) const CUSTOMERS: usize = 4;
