//! A store in memory that keeps apart what it wrote and what it synced.
//!
//! A transaction is written, then synced, and only then answered. Until it is synced nobody but its writer sees it: SQLite with its
//! write-ahead log syncs the log before it publishes where the log ends (`synchronous=FULL`), and Postgres flushes its log before it lets
//! others see a commit (`synchronous_commit=on`). Whoever writes meanwhile waits, as SQLite's writers do; Postgres lets those through that
//! write other rows, which are fewer ways to be in each other's.
//!
//! - **The power is cut**: what was written and not synced is gone, each transaction as a whole; now and then it was on the disk all the same.
//! - **A process is killed**: what it wrote and did not sync may be there or not. The operating system keeps it, and whoever opens the
//!   log next finds it; but a process that had the log open all along writes over it. What is found is synced before anybody sees it.
//! - **A process stands still** with the turn to write: the others wait for a while, and then their calls fail.

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use tongbao_transport::BoxFuture;

use super::tables::Tables;
use super::truth::key;
use super::world::{OUTSIDE, World};
use crate::clock::Moment;
use crate::order::{Order, State};
use crate::store::{Change, Committed, Filter, Letter, Opened, Past, Store, StoreError};

#[derive(Clone)]
pub(super) struct SimStore {
    pub(super) world: World,
    disk: Arc<Mutex<Disk>>,
}

#[derive(Default)]
pub(super) struct Disk {
    /// What is left after the power was cut, and what everybody sees.
    pub(super) synced: Tables,
    /// The same with the transaction that is on its way to the disk.
    written: Tables,
    /// Who has the turn to write: the process and the number of the turn.
    turn: Option<(usize, u64)>,
    turns: u64,
    /// After a power cut of its own machine the store is not there until then.
    down: Option<Moment>,
}

impl Disk {
    fn sync(&mut self) {
        self.synced = self.written.clone();
        self.turn = None;
    }

    fn lose(&mut self) {
        self.written = self.synced.clone();
        self.turn = None;
    }

    /// What a method reads.
    fn seen(&self) -> &Tables {
        if planted!(AnswersBeforeSync) || planted!(OnlyOpensAreSynced) { &self.written } else { &self.synced }
    }
}

/// What a method does, and how it shows.
type Names = [&'static str; 2];

impl SimStore {
    pub(super) fn new(world: World) -> Self {
        Self { world, disk: Arc::default() }
    }

    pub(super) fn look(&self) -> MutexGuard<'_, Disk> {
        self.disk.lock().unwrap()
    }

    /// A process was killed. What it wrote may be found by whoever opens the log next.
    pub(super) fn killed(&self, process: usize) {
        if self.look().turn.is_some_and(|(of, _)| of == process) {
            let found = self.world.below(2) == 1;
            self.world.lock().count("written, killed, found again", found);
            if found {
                self.look().sync()
            } else {
                self.look().lose()
            }
            self.check();
        }
    }

    /// The power is cut: what was not synced is gone, as a rule.
    pub(super) fn power_cut(&self, alone: bool) {
        let kept = self.world.below(4) == 3;
        let until = self.world.moment().after(Duration::from_millis(500 + self.world.below(5_000)));
        let mut disk = self.look();
        let loses = disk.turn.is_some();
        self.world.lock().count("power cut, a transaction is gone", loses && !kept);
        if loses && planted!(TransactionsAreTorn) {
            let Tables { orders, history, .. } = disk.written.clone();
            disk.synced = Tables { orders, history, ..disk.synced.clone() };
        }
        if loses && kept {
            disk.sync()
        } else {
            disk.lose()
        }
        disk.down = alone.then_some(until);
        drop(disk);
        self.check();
    }

    /// One transaction that only reads.
    async fn read<T>(&self, names: Names, work: impl FnOnce(&Tables) -> T) -> Result<T, StoreError> {
        self.begin(names).await?;
        let done = work(self.look().seen());
        self.end(names).await?;
        Ok(done)
    }

    /// One transaction that may write, and everything that can go wrong around it.
    async fn write<T>(
        &self,
        names: Names,
        work: impl FnOnce(&mut Tables, &World) -> (T, bool),
    ) -> Result<T, StoreError> {
        self.begin(names).await?;
        let turn = self.turn().await?;
        let (done, wrote) = work(&mut self.look().written, &self.world);
        let late = planted!(AnswersBeforeSync) || (planted!(OnlyOpensAreSynced) && names[0] != "before open");
        if !wrote {
            self.look().turn = None;
        } else if late {
            let (world, store) = (self.world.clone(), self.clone());
            self.world.spawn(OUTSIDE, async move {
                world.pause(40).await;
                store.sync(turn);
            });
        } else {
            self.world.point("before sync").await;
            self.world.pause(1 + self.world.below(3)).await;
            if !self.sync(turn) {
                return Err(StoreError("the connection to the store was lost".into()));
            }
        }
        self.end(names).await?;
        Ok(done)
    }

    async fn begin(&self, [before, _]: Names) -> Result<(), StoreError> {
        self.world.point(before).await;
        self.world.pause(1 + self.world.below(4)).await;
        if self.world.strikes("store fails before", 8) {
            return Err(StoreError("the disk is full".into()));
        }
        let now = self.world.moment();
        if self.look().down.is_some_and(|until| now < until) {
            return Err(StoreError("the store is not there".into()));
        }
        Ok(())
    }

    async fn end(&self, [_, after]: Names) -> Result<(), StoreError> {
        self.world.point(after).await;
        if self.world.strikes("store fails after", 8) {
            return Err(StoreError("the connection to the store was lost".into()));
        }
        Ok(())
    }

    /// Waits for the turn to write. Its number, or that somebody has it for too long.
    async fn turn(&self) -> Result<u64, StoreError> {
        let process = self.world.lock().running.unwrap();
        let end = self.world.moment().after(BUSY);
        loop {
            {
                let mut disk = self.look();
                if disk.turn.is_none() {
                    disk.turns += 1;
                    disk.turn = Some((process, disk.turns));
                    return Ok(disk.turns);
                }
            }
            if self.world.moment() >= end {
                return Err(StoreError("somebody else has been writing for too long".into()));
            }
            self.world.pause(1).await;
        }
    }

    /// Whether what was written in this turn is durable now.
    fn sync(&self, turn: u64) -> bool {
        let mut disk = self.look();
        let there = disk.turn.is_some_and(|(_, now)| now == turn);
        if there {
            disk.sync();
        }
        drop(disk);
        self.check();
        there
    }

    /// What must hold whenever something is durable.
    fn check(&self) {
        let wrong = self.look().synced.check();
        wrong.into_iter().for_each(|what| self.world.violation(what));
    }
}

/// How long SQLite waits for another writer.
const BUSY: Duration = Duration::from_secs(5);

impl Store for SimStore {
    fn open<'a>(&'a self, order: &'a Order, now: Moment) -> BoxFuture<'a, Result<Opened, StoreError>> {
        Box::pin(self.write(["before open", "after open"], move |tables, world| {
            let opened = tables.open(order, now);
            world.note(|| format!("open {} {:?}", order.number(), std::mem::discriminant(&opened)));
            let wrote = matches!(opened, Opened::New(_));
            if wrote {
                world.lease(order);
            }
            (opened, wrote)
        }))
    }

    fn load<'a>(&'a self, account: &'a str, number: &'a str) -> BoxFuture<'a, Result<Option<Order>, StoreError>> {
        let key = key(account, number);
        Box::pin(self.read(["before load", "after load"], move |tables| tables.orders.get(&key).cloned()))
    }

    fn commit<'a>(&'a self, change: &'a Change, now: Moment) -> BoxFuture<'a, Result<Committed, StoreError>> {
        Box::pin(self.write(["before commit", "after commit"], move |tables, world| {
            let order = &change.order;
            let sends = |there: &Order| order.state == State::Sending && order.sender != there.sender;
            let sends = tables.orders.get(&key(&order.account, order.number())).is_some_and(sends);
            let done = tables.commit(change, now);
            let flag = if order.conflict { " CONFLICT" } else { "" };
            world.note(|| format!("commit {} {}{flag} {done:?} {}", order.number(), order.state, order.words));
            let wrote = matches!(done, Committed::Done(_));
            if wrote && sends {
                world.lease(order);
            }
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
        Box::pin(self.write(["before claim", "after claim"], move |tables, _| {
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
        Box::pin(self.write(["before letters", "after letters"], move |tables, _| {
            let taken = tables.letters(account, now, until, limit);
            let wrote = !taken.is_empty();
            (taken, wrote)
        }))
    }

    fn delivered<'a>(&'a self, letter: &'a Letter, _: Moment) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(self.write(["before delivered", "after delivered"], move |tables, _| (tables.delivered(letter), true)))
    }

    fn list<'a>(&'a self, filter: &'a Filter) -> BoxFuture<'a, Result<Vec<Order>, StoreError>> {
        Box::pin(self.read(["before list", "after list"], move |tables| tables.list(filter)))
    }

    fn history<'a>(&'a self, account: &'a str, number: &'a str) -> BoxFuture<'a, Result<Vec<Past>, StoreError>> {
        let key = key(account, number);
        Box::pin(self.read(["before history", "after history"], move |tables| {
            tables.history.get(&key).cloned().unwrap_or_default()
        }))
    }
}
