//! What a store keeps, and what its methods do to it.

use std::collections::{BTreeMap, BTreeSet};

use super::truth::Key;
use crate::clock::Moment;
use crate::order::{Kind, Order, State};
use crate::step::Topic;
use crate::store::{Change, Committed, Filter, Letter, Opened, Past};

#[derive(Clone, Default)]
pub(super) struct Tables {
    pub(super) orders: BTreeMap<Key, Order>,
    pub(super) notices: BTreeSet<Key>,
    /// From when on it may be taken, and whether it is delivered.
    pub(super) letters: Vec<(Letter, Moment, bool)>,
    pub(super) history: BTreeMap<Key, Vec<Past>>,
}

impl Tables {
    fn refunds_of(&self, order: &Order) -> u64 {
        let others = self.orders.values().filter(|other| other.account == order.account && other.of == order.of);
        others
            // What is contradicted may have been given back.
            .filter(|other| other.conflict || !matches!(other.state, State::Failed | State::Closed))
            .map(|other| other.facts.amount.fen())
            .sum()
    }

    /// Why a refund may not be.
    fn forbids(&self, order: &Order) -> Option<Opened> {
        if order.kind != Kind::Refund {
            return None;
        }
        let of = order.of.clone().unwrap_or_default();
        let paid = self.orders.get(&(order.account.clone(), of)).filter(|paid| paid.kind == Kind::Payment);
        let Some(paid) = paid.filter(|paid| paid.can_be_refunded() || planted!(UnpaidIsRefunded)) else {
            return Some(Opened::NotPaid);
        };
        let left = paid.facts.amount.fen().saturating_sub(self.refunds_of(order));
        (order.facts.amount.fen() > left && !planted!(RefundsAreNotSummed)).then_some(Opened::TooMuch { left })
    }

    fn has_notice(&self, (account, id): &Key) -> bool {
        self.notices.iter().any(|(of, there)| there == id && (of == account || planted!(AccountsShareNotices)))
    }

    fn write(&mut self, order: &Order, now: Moment) {
        let key = (order.account.clone(), order.facts.number.clone());
        let past = Past { version: order.version, at: now, state: order.state, words: order.words.clone() };
        let history = self.history.entry(key.clone()).or_default();
        if history.last().is_none_or(|last| (last.state, &last.words) != (past.state, &past.words)) {
            history.push(past);
        }
        self.orders.insert(key, order.clone());
    }

    pub(super) fn open(&mut self, order: &Order, now: Moment) -> Opened {
        let key = (order.account.clone(), order.facts.number.clone());
        if let Some(there) = self.orders.get(&key).filter(|_| !planted!(NumbersAreNotUnique)) {
            return Opened::Exists(there.clone());
        }
        if let Some(forbidden) = self.forbids(order) {
            return forbidden;
        }
        let order = Order { version: 1, ..order.clone() };
        self.write(&order, now);
        Opened::New(order)
    }

    pub(super) fn commit(&mut self, change: &Change, now: Moment) -> Committed {
        let order = &change.order;
        let key = (order.account.clone(), order.facts.number.clone());
        let notice = change.notice.clone().map(|id| (order.account.clone(), id));
        if notice.as_ref().is_some_and(|notice| self.has_notice(notice)) {
            return Committed::SeenBefore;
        }
        let version = self.orders.get(&key).map_or(0, |there| there.version);
        let last = self.history.get(&key).and_then(|past| past.last()).map(|past| past.at);
        let later = planted!(LatestTimeWins) && last.is_some_and(|last| last < now);
        if version != order.version && !later && !planted!(NoFencing) {
            return Committed::Stale;
        }
        let number = order.facts.gateway_number.as_ref();
        let taken = |other: &Order| other.kind == order.kind && other.facts.number != order.facts.number;
        let shares = |other: &&Order| other.account == order.account || planted!(AccountsShareGatewayNumbers);
        let mut others = self.orders.values().filter(shares).filter(|other| taken(other));
        if number.is_some()
            && others.any(|other| other.facts.gateway_number.as_ref() == number)
            && !planted!(GatewayNumbersAreNotUnique)
        {
            return Committed::NumberTaken;
        }
        self.notices.extend(notice);
        self.write(&Order { version: version + 1, ..order.clone() }, now);
        if let Some(topic) = change.emit {
            let letter =
                Letter { account: order.account.clone(), number: order.facts.number.clone(), topic, attempts: 0 };
            let same = |(there, ..): &&(Letter, Moment, bool)| Letter { attempts: 0, ..there.clone() } == letter;
            if !self.letters.iter().any(|there| same(&there)) {
                self.letters.push((letter, now, false));
            }
        }
        Committed::Done(version + 1)
    }

    pub(super) fn claim(&mut self, account: &str, now: Moment, until: Moment, limit: u32) -> Vec<Order> {
        let ours = |order: &Order| order.account == account || planted!(AccountsShareWork);
        let due = |order: &&mut Order| ours(order) && order.due.is_some_and(|due| due <= now);
        let mut orders: Vec<_> = self.orders.values_mut().filter(due).collect();
        orders.sort_by_key(|order| order.due);
        let taken = orders.into_iter().take(limit.try_into().unwrap());
        taken
            .map(|order| {
                order.due = (!planted!(ClaimedForever)).then_some(until);
                order.held_until = Some(until);
                order.version += 1;
                order.clone()
            })
            .collect()
    }

    pub(super) fn letters(&mut self, account: &str, now: Moment, until: Moment, limit: u32) -> Vec<Letter> {
        let is_due = |(letter, taken, delivered): &&mut (Letter, Moment, bool)| {
            letter.account == account && !*delivered && *taken <= now
        };
        let waiting = self.letters.iter_mut().filter(is_due);
        let mut waiting: Vec<_> = waiting.collect();
        waiting.sort_by_key(|(_, taken, _)| *taken);
        waiting
            .into_iter()
            .take(limit.try_into().unwrap())
            .map(|(letter, taken, _)| {
                *taken = until;
                let attempts = letter.attempts;
                letter.attempts += 1;
                Letter { attempts, ..letter.clone() }
            })
            .collect()
    }

    pub(super) fn delivered(&mut self, letter: &Letter) {
        let same = |there: &Letter| {
            let account = if planted!(AccountsShareLetters) { letter.account.clone() } else { there.account.clone() };
            Letter { attempts: letter.attempts, account, ..there.clone() } == *letter
        };
        self.letters.iter_mut().filter(|(there, ..)| same(there)).for_each(|(_, _, delivered)| *delivered = true);
    }

    pub(super) fn list(&self, filter: &Filter) -> Vec<Order> {
        let fits = |order: &&Order| {
            filter.account.as_ref().is_none_or(|account| *account == order.account)
                && (filter.states.is_empty() || filter.states.contains(&order.state))
                && (!filter.conflict || order.conflict && !order.settled)
                && filter.after.as_ref().is_none_or(|(account, number)| {
                    (account.as_str(), number.as_str()) < (order.account.as_str(), order.number())
                })
        };
        self.orders.values().filter(fits).take(filter.limit.try_into().unwrap()).cloned().collect()
    }

    /// What must hold after every transaction.
    pub(super) fn check(&self) -> Vec<String> {
        let mut wrong = Vec::new();
        for (key, past) in &self.history {
            if let Some([first, second]) = past.array_windows().find(|[a, b]| a.state.is_final() && b.state != a.state)
            {
                wrong.push(format!("order {} was {} and became {}", key.1, first.state, second.state));
            }
        }
        let mut told = BTreeSet::new();
        for (letter, ..) in &self.letters {
            if !told.insert((&letter.account, &letter.number, letter.topic)) {
                wrong.push(format!("{} was told twice about order {}", letter.topic.word(), letter.number));
            }
        }
        for ((account, number), order) in &self.orders {
            let topic = Topic::Final(order.state);
            if order.state.is_final() && !told.contains(&(account, number, topic)) {
                wrong.push(format!("nobody is told that order {number} is {}", order.state));
            }
            let of = order.of.as_ref().and_then(|of| self.orders.get(&(account.clone(), of.clone())));
            if order.kind == Kind::Refund && !of.is_some_and(Order::can_be_refunded) {
                wrong.push(format!("{number} gives back what is not known to be paid"));
            }
        }
        wrong
    }
}
