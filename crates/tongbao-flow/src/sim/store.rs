//! A store in memory that keeps apart what it did and what it synced.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard};

use tongbao_transport::BoxFuture;

use super::world::World;
use crate::clock::Moment;
use crate::order::{Kind, Order, State};
use crate::step::Topic;
use crate::store::{Change, Committed, Filter, Letter, Opened, Past, Store, StoreError};

#[derive(Clone)]
pub(super) struct SimStore {
    world: World,
    disk: Arc<Mutex<Disk>>,
}

pub(super) struct Disk {
    pub(super) now: Tables,
    /// What is left after the power was cut.
    pub(super) synced: Tables,
}

#[derive(Clone, Default)]
pub(super) struct Tables {
    pub(super) orders: BTreeMap<Key, Order>,
    pub(super) notices: BTreeSet<(String, String)>,
    /// From when on it may be taken, and whether it is delivered.
    pub(super) letters: Vec<(Letter, Moment, bool)>,
    pub(super) history: BTreeMap<Key, Vec<Past>>,
}

type Key = (String, String);

impl SimStore {
    pub(super) fn new(world: World) -> Self {
        Self { world, disk: Arc::new(Mutex::new(Disk { now: Tables::default(), synced: Tables::default() })) }
    }

    pub(super) fn look(&self) -> MutexGuard<'_, Disk> {
        self.disk.lock().unwrap()
    }

    /// The power is cut: what was not synced is gone.
    pub(super) fn power_cut(&self) {
        let mut disk = self.look();
        disk.now = disk.synced.clone();
    }

    /// One transaction, and everything that can go wrong around it.
    async fn transact<T>(
        &self,
        [before, after]: [&'static str; 2],
        work: impl FnOnce(&mut Tables, &World) -> (T, bool),
    ) -> Result<T, StoreError> {
        self.world.point(before).await;
        self.world.pause(1 + self.world.below(4)).await;
        if self.world.strikes("store fails before", 8) {
            return Err(StoreError("the disk is full".into()));
        }
        let (done, wrote) = {
            let mut disk = self.look();
            let done = work(&mut disk.now, &self.world);
            if done.1 && !planted!(AnswersBeforeSync) {
                disk.synced = disk.now.clone();
            }
            done
        };
        if wrote {
            self.check();
        }
        self.world.point(after).await;
        if planted!(AnswersBeforeSync) {
            let (world, store) = (self.world.clone(), self.clone());
            self.world.spawn(super::world::OUTSIDE, async move {
                world.pause(40).await;
                let mut disk = store.look();
                disk.synced = disk.now.clone();
            });
        }
        if self.world.strikes("store fails after", 8) {
            return Err(StoreError("the connection to the store was lost".into()));
        }
        Ok(done)
    }

    /// What must hold after every transaction.
    fn check(&self) {
        let disk = self.look();
        let mut wrong = Vec::new();
        for (key, past) in &disk.now.history {
            if let Some([first, second]) = past.array_windows().find(|[a, b]| a.state.is_final() && b.state != a.state)
            {
                wrong.push(format!("order {} was {} and became {}", key.1, first.state, second.state));
            }
        }
        let mut told = BTreeSet::new();
        for (letter, ..) in &disk.now.letters {
            if !told.insert((&letter.account, &letter.number, letter.topic)) {
                wrong.push(format!("{} was told twice about order {}", letter.topic.word(), letter.number));
            }
        }
        for ((account, number), order) in &disk.now.orders {
            let topic = Topic::Final(order.state);
            if order.state.is_final() && !told.contains(&(account, number, topic)) {
                wrong.push(format!("nobody is told that order {number} is {}", order.state));
            }
            let of = order.of.as_ref().and_then(|of| disk.now.orders.get(&(account.clone(), of.clone())));
            if order.kind == Kind::Refund && !of.is_some_and(Order::can_be_refunded) {
                wrong.push(format!("{number} gives back what is not known to be paid"));
            }
        }
        drop(disk);
        wrong.into_iter().for_each(|what| self.world.violation(what));
    }
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

    fn write(&mut self, order: &Order, now: Moment) {
        let key = (order.account.clone(), order.facts.number.clone());
        let past = Past { version: order.version, at: now, state: order.state, words: order.words.clone() };
        let history = self.history.entry(key.clone()).or_default();
        if history.last().is_none_or(|last| (last.state, &last.words) != (past.state, &past.words)) {
            history.push(past);
        }
        self.orders.insert(key, order.clone());
    }

    fn open(&mut self, order: &Order, now: Moment) -> Opened {
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

    fn commit(&mut self, change: &Change, now: Moment) -> Committed {
        let order = &change.order;
        let key = (order.account.clone(), order.facts.number.clone());
        let notice = change.notice.clone().map(|id| (order.account.clone(), id));
        if notice.as_ref().is_some_and(|notice| self.notices.contains(notice)) {
            return Committed::SeenBefore;
        }
        let version = self.orders.get(&key).map_or(0, |there| there.version);
        if version != order.version && !planted!(NoFencing) {
            return Committed::Stale;
        }
        let number = order.facts.gateway_number.as_ref();
        let taken = |other: &Order| other.kind == order.kind && other.facts.number != order.facts.number;
        let mut others = self.orders.values().filter(|other| other.account == order.account && taken(other));
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

    fn claim(&mut self, account: &str, now: Moment, until: Moment, limit: u32) -> Vec<Order> {
        let due = |order: &&mut Order| order.account == account && order.due.is_some_and(|due| due <= now);
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

    fn letters(&mut self, account: &str, now: Moment, until: Moment, limit: u32) -> Vec<Letter> {
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
}

impl Store for SimStore {
    fn open<'a>(&'a self, order: &'a Order, now: Moment) -> BoxFuture<'a, Result<Opened, StoreError>> {
        Box::pin(self.transact(["before open", "after open"], move |tables, world| {
            let opened = tables.open(order, now);
            world.note(|| format!("open {} {:?}", order.number(), std::mem::discriminant(&opened)));
            let wrote = matches!(opened, Opened::New(_));
            (opened, wrote)
        }))
    }

    fn load<'a>(&'a self, account: &'a str, number: &'a str) -> BoxFuture<'a, Result<Option<Order>, StoreError>> {
        let key = (account.to_owned(), number.to_owned());
        Box::pin(
            self.transact(["before load", "after load"], move |tables, _| (tables.orders.get(&key).cloned(), false)),
        )
    }

    fn commit<'a>(&'a self, change: &'a Change, now: Moment) -> BoxFuture<'a, Result<Committed, StoreError>> {
        Box::pin(self.transact(["before commit", "after commit"], move |tables, world| {
            let done = tables.commit(change, now);
            let Order { state, conflict, words, .. } = &change.order;
            let flag = if *conflict { " CONFLICT" } else { "" };
            world.note(|| format!("commit {} {state}{flag} {done:?} {words}", change.order.number()));
            let wrote = matches!(done, Committed::Done(_));
            (done, wrote)
        }))
    }

    fn claim<'a>(
        &'a self,
        account: &'a str,
        now: Moment,
        until: Moment,
        limit: u32,
    ) -> BoxFuture<'a, Result<Vec<Order>, StoreError>> {
        Box::pin(self.transact(["before claim", "after claim"], move |tables, _| {
            let taken = tables.claim(account, now, until, limit);
            let wrote = !taken.is_empty();
            (taken, wrote)
        }))
    }

    fn letters<'a>(
        &'a self,
        account: &'a str,
        now: Moment,
        until: Moment,
        limit: u32,
    ) -> BoxFuture<'a, Result<Vec<Letter>, StoreError>> {
        Box::pin(self.transact(["before letters", "after letters"], move |tables, _| {
            let taken = tables.letters(account, now, until, limit);
            let wrote = !taken.is_empty();
            (taken, wrote)
        }))
    }

    fn delivered<'a>(&'a self, letter: &'a Letter, _: Moment) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(self.transact(["before delivered", "after delivered"], move |tables, _| {
            let same = |there: &Letter| Letter { attempts: letter.attempts, ..there.clone() } == *letter;
            tables.letters.iter_mut().filter(|(there, ..)| same(there)).for_each(|(_, _, delivered)| *delivered = true);
            ((), true)
        }))
    }

    fn list<'a>(&'a self, filter: &'a Filter) -> BoxFuture<'a, Result<Vec<Order>, StoreError>> {
        let fits = |order: &&Order| {
            filter.account.as_ref().is_none_or(|account| *account == order.account)
                && (filter.states.is_empty() || filter.states.contains(&order.state))
                && (!filter.conflict || order.conflict && !order.settled)
                && filter.after.as_ref().is_none_or(|(account, number)| {
                    (account.as_str(), number.as_str()) < (order.account.as_str(), order.number())
                })
        };
        Box::pin(self.transact(["before list", "after list"], move |tables, _| {
            (tables.orders.values().filter(fits).take(filter.limit.try_into().unwrap()).cloned().collect(), false)
        }))
    }

    fn history<'a>(&'a self, account: &'a str, number: &'a str) -> BoxFuture<'a, Result<Vec<Past>, StoreError>> {
        let key = (account.to_owned(), number.to_owned());
        Box::pin(self.transact(["before history", "after history"], move |tables, _| {
            (tables.history.get(&key).cloned().unwrap_or_default(), false)
        }))
    }
}
