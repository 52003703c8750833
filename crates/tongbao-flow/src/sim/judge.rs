//! What must be true when everything has come to rest.

use std::collections::BTreeMap;

use super::bank::{Entry, Fate};
use super::play::{ACCOUNT, Stage};
use super::store::Tables;
use crate::order::{Kind, Order, State};

impl Stage {
    pub(super) fn judge(&self) {
        let entries = self.bank.entries();
        let disk = self.store.look();
        let mut wrong = Vec::new();
        for (number, entry) in &entries {
            match disk.now.orders.get(&(ACCOUNT.to_owned(), number.clone())) {
                Some(order) => wrong.extend(at_the_bank(order, entry)),
                None => wrong.push(format!("the bank has {number}, we have not")),
            }
        }
        for order in disk.now.orders.values() {
            wrong.extend(with_us(order, &entries, &disk.now));
        }
        for (number, paid) in &entries {
            let back = entries.values().filter(|entry| entry.of.as_ref() == Some(number) && entry.moved > 0);
            if back.map(|entry| entry.amount).sum::<u64>() > paid.amount {
                wrong.push(format!("more of {number} was given back than was paid"));
            }
        }
        for number in self.contradicted.lock().unwrap().iter() {
            if !disk.now.orders[&(ACCOUNT.to_owned(), number.clone())].conflict {
                wrong.push(format!("the bank contradicted itself about {number}, and nobody knows"));
            }
        }
        for (letter, _, delivered) in &disk.now.letters {
            if !delivered {
                wrong.push(format!("{} of {} was never delivered", letter.topic.word(), letter.number));
            }
        }
        wrong.extend(self.bindings(&disk.now));
        wrong.extend(self.secrets(&disk.now));
        drop(disk);
        wrong.into_iter().for_each(|what| self.world.violation(what));
    }

    /// A binding ends, and is never something that a gateway would have to be asked about.
    fn bindings(&self, tables: &Tables) -> Vec<String> {
        let mut wrong = Vec::new();
        for ((_, number), order) in tables.orders.iter().filter(|(_, order)| order.kind == Kind::Binding) {
            if !order.state.is_final() {
                wrong.push(format!("binding {number} is still {}", order.state));
            }
            if order.state == State::Succeeded && !self.bank.is_bound(number) {
                wrong.push(format!("binding {number} is succeeded, and the bank took no code"));
            }
            let past = tables.history.get(&(ACCOUNT.to_owned(), number.clone())).into_iter().flatten();
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
}

/// As many as a run has at most.
pub(super) const CUSTOMERS: usize = 4;

/// What the bank's entry says about our order.
fn at_the_bank(order: &Order, entry: &Entry) -> Vec<String> {
    let (number, mut wrong) = (order.number(), Vec::new());
    if order.kind != entry.kind {
        wrong.push(format!("{number} is a {} of ours, and a {} at the bank", order.kind, entry.kind));
    }
    if entry.moved > 1 {
        wrong.push(format!("the money of {number} moved {} times", entry.moved));
    }
    if entry.moved == 1 && order.state != State::Succeeded && !order.conflict {
        wrong.push(format!("the money of {number} moved, and it is {}", order.state));
    }
    wrong
}

/// What our order says about the bank's entry, and about itself.
fn with_us(order: &Order, entries: &BTreeMap<String, Entry>, tables: &Tables) -> Vec<String> {
    let (number, mut wrong) = (order.number(), Vec::new());
    let entry = entries.get(number);
    let moved = entry.is_some_and(|entry| entry.moved == 1 && entry.amount == order.facts.amount.fen());
    if order.state == State::Succeeded && order.kind != Kind::Binding && !moved {
        wrong.push(format!("{number} is succeeded, and its money did not move"));
    }
    if !order.state.is_final() && order.due.is_none() {
        wrong.push(format!("{number} is {} and nobody will ever look at it", order.state));
    }
    // What never reached the bank is not found for ever, and ends with a person.
    let settled = entry.is_some_and(|entry| matches!(entry.fate, Fate::Succeeded | Fate::Failed));
    if settled && !order.state.is_final() && !order.conflict {
        wrong.push(format!("{number} is settled at the bank and still {}", order.state));
    }
    let twin = |other: &Order| {
        other.facts.number != number
            && other.kind == order.kind
            && other.facts.gateway_number.is_some()
            && other.facts.gateway_number == order.facts.gateway_number
    };
    if tables.orders.values().any(twin) {
        wrong.push(format!("{number} has the gateway's number of another order"));
    }
    if order.kind == Kind::Refund && order.of.as_ref().is_none_or(|of| !entries.contains_key(of)) {
        wrong.push(format!("{number} gives back what was never paid"));
    }
    wrong
}
