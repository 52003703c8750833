//! Group commit: calls that come while a transaction is under way share the next one.
//!
//! What takes the time of a server is statements, and what takes the time of a disk is commits; many calls in one statement are one of
//! each. A group answers only those of its calls that it did. Everything else (a version that is gone, a number that exists, a row that
//! somebody holds, a group that the server refused and rolled back) is asked again alone, so no call is told of another one's failure.

use std::collections::{HashMap, HashSet};
use std::future::Future;
use std::mem;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use deadpool_postgres::{Object, Pool};
use tokio::sync::oneshot;
use tokio_postgres::error::{DbError, Severity};
use tongbao_core::BoxError;
use tongbao_transport::BoxFuture;

use super::{Lease, patiently};
use crate::store::with_causes;

/// A call that may share a transaction with others of its kind.
pub(super) trait Call: Clone + Send + Sync + 'static {
    /// What its caller is told.
    type Answer: Send + 'static;

    /// Account and number of its order. A group has one call about an order at most.
    fn key(&self) -> (&str, &str);

    /// Does what can be done of these in one statement, which is one transaction.
    fn together(db: &Object, calls: &[Self]) -> impl Future<Output = Result<Done, BoxError>> + Send;

    /// The answer to a call that a group did.
    fn done(self, version: u64) -> Self::Answer;

    /// Does this one, and finds out why if it cannot be done.
    fn alone(&self, db: &mut Object) -> impl Future<Output = Result<Self::Answer, BoxError>> + Send;
}

/// What a group did: the new versions of its orders. Nothing was written about any other.
pub(super) type Done = HashMap<(String, String), u64>;

/// Calls of one kind.
pub(super) struct Groups<C: Call>(Arc<Inner<C>>);

struct Inner<C: Call> {
    pool: Pool,
    patience: Duration,
    /// How many calls at most are one group.
    most: usize,
    /// How many groups at most are under way.
    lanes: usize,
    queue: Mutex<Queue<C>>,
}

struct Queue<C: Call> {
    waiting: Vec<Waiting<C>>,
    under_way: usize,
}

struct Waiting<C: Call> {
    call: C,
    to: oneshot::Sender<Result<C::Answer, BoxError>>,
}

impl<C: Call> Groups<C> {
    pub(super) fn new(pool: Pool, patience: Duration, most: usize, lanes: usize) -> Self {
        let queue = Mutex::new(Queue { waiting: Vec::new(), under_way: 0 });
        Self(Arc::new(Inner { pool, patience, most, lanes, queue }))
    }

    /// Has a call done. A call that was begun is finished even if nobody waits for the answer any more.
    pub(super) async fn run(&self, call: C) -> Result<C::Answer, BoxError> {
        let (to, answer) = oneshot::channel();
        if let Some(lane) = Lane::enter(&self.0, Waiting { call, to }) {
            tokio::spawn(lane.serve());
        }
        answer.await.map_err(|_| BoxError::from(Gone))?
    }
}

/// The right to have a group under way.
struct Lane<C: Call> {
    inner: Arc<Inner<C>>,
    /// Whether it was given back.
    left: bool,
}

impl<C: Call> Lane<C> {
    /// Lets a call wait. Somebody has to serve those that do: whoever has a lane already, or now the caller of this. A second group is for
    /// when one is full, so that few calls are few groups.
    fn enter(inner: &Arc<Inner<C>>, waiting: Waiting<C>) -> Option<Self> {
        let mut queue = inner.queue();
        queue.waiting.push(waiting);
        let another = queue.under_way == 0 || queue.under_way < inner.lanes && queue.waiting.len() >= inner.most;
        another.then(|| {
            queue.under_way += 1;
            Self { inner: Arc::clone(inner), left: false }
        })
    }

    /// Does what waits, group by group.
    async fn serve(mut self) {
        while let Some(group) = self.next() {
            let inner = Arc::clone(&self.inner);
            let mut work = pin!(inner.work(group));
            if tokio::time::timeout(STUCK, &mut work).await.is_err() {
                // It waits for a lock or for the server. Others must not wait for it too.
                self.hand_over();
                return work.await;
            }
        }
    }

    /// The next group. With `None` the lane is given back already, so that no call can come in between.
    fn next(&mut self) -> Option<Vec<Waiting<C>>> {
        let mut queue = self.inner.queue();
        // Whoever has gone is told nothing, so nothing is begun for them.
        queue.waiting.retain(|waiting| !waiting.to.is_closed());
        if queue.waiting.is_empty() {
            queue.under_way -= 1;
            self.left = true;
            return None;
        }
        let most = queue.waiting.len().min(self.inner.most);
        let rest = queue.waiting.split_off(most);
        Some(mem::replace(&mut queue.waiting, rest))
    }

    fn hand_over(&mut self) {
        self.left = true;
        let next = Self { inner: Arc::clone(&self.inner), left: false };
        let work: BoxFuture<'static, ()> = Box::pin(next.serve());
        tokio::spawn(work);
    }
}

impl<C: Call> Drop for Lane<C> {
    /// A runtime that ends drops its tasks. The next call, in another one, begins again.
    fn drop(&mut self) {
        if !self.left {
            self.inner.queue().under_way -= 1;
        }
    }
}

impl<C: Call> Inner<C> {
    fn queue(&self) -> MutexGuard<'_, Queue<C>> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn work(self: &Arc<Self>, group: Vec<Waiting<C>>) {
        let (mut group, others) = one_for_each_order(group);
        if group.len() == 1
            && let Some(waiting) = group.pop()
        {
            self.alone(waiting).await;
        } else {
            self.together(group).await;
        }
        self.each_alone(others);
    }

    async fn together(self: &Arc<Self>, group: Vec<Waiting<C>>) {
        let calls: Vec<_> = group.iter().map(|waiting| waiting.call.clone()).collect();
        let outcome = patiently(self.patience, async {
            let mut lease = Lease::of(&self.pool).await?;
            let outcome = C::together(lease.client()?, &calls).await;
            // Between two transactions the connection is as good as before.
            if outcome.as_ref().err().is_none_or(was_rolled_back) {
                lease.give_back();
            }
            outcome
        });
        match outcome.await {
            Ok(mut done) => {
                let mut others = Vec::new();
                for waiting in group {
                    let (account, number) = waiting.call.key();
                    match done.remove(&(account.to_owned(), number.to_owned())) {
                        Some(version) => waiting.answer(|call| Ok(call.done(version))),
                        None => others.push(waiting),
                    }
                }
                self.each_alone(others);
            }
            Err(error) if was_rolled_back(&error) => self.each_alone(group),
            // Nobody knows whether it was done, for any of them.
            Err(error) => {
                let error = Arc::new(error);
                group.into_iter().for_each(|waiting| waiting.answer(|_| Err(Shared(Arc::clone(&error)).into())));
            }
        }
    }

    async fn alone(&self, waiting: Waiting<C>) {
        let answer = patiently(self.patience, async {
            let mut lease = Lease::of(&self.pool).await?;
            let answer = waiting.call.alone(lease.client()?).await?;
            lease.give_back();
            Ok(answer)
        })
        .await;
        waiting.answer(|_| answer);
    }

    /// At once, as far as there are connections.
    fn each_alone(self: &Arc<Self>, calls: Vec<Waiting<C>>) {
        for waiting in calls {
            let inner = Arc::clone(self);
            tokio::spawn(async move { inner.alone(waiting).await });
        }
    }
}

impl<C: Call> Waiting<C> {
    fn answer(self, answer: impl FnOnce(C) -> Result<C::Answer, BoxError>) {
        // Whoever asked may have gone.
        let _ = self.to.send(answer(self.call));
    }
}

/// The first call about each order, and the others. Sorted, because two groups that insert the same numbers wait for each other otherwise.
fn one_for_each_order<C: Call>(mut calls: Vec<Waiting<C>>) -> (Vec<Waiting<C>>, Vec<Waiting<C>>) {
    calls.sort_by(|one, other| one.call.key().cmp(&other.call.key()));
    let mut seen = HashSet::new();
    let first: Vec<_> = calls
        .iter()
        .map(|waiting| {
            let (account, number) = waiting.call.key();
            seen.insert((account.to_owned(), number.to_owned()))
        })
        .collect();
    let (group, others): (Vec<_>, Vec<_>) = calls.into_iter().zip(first).partition(|(_, first)| *first);
    let only = |calls: Vec<(Waiting<C>, bool)>| calls.into_iter().map(|(waiting, _)| waiting).collect();
    (only(group), only(others))
}

/// Whether the server said that a statement failed. It was a transaction of its own, so nothing of it is there. What ends the connection
/// too, or is no word of the server, may have come after the commit.
fn was_rolled_back(error: &BoxError) -> bool {
    let error = error.downcast_ref::<tokio_postgres::Error>().and_then(tokio_postgres::Error::as_db_error);
    error.and_then(DbError::parsed_severity) == Some(Severity::Error)
}

#[derive(Debug, thiserror::Error)]
#[error("the group that it was in: {}", with_causes(.0.as_ref().as_ref()))]
struct Shared(Arc<BoxError>);

#[derive(Debug, thiserror::Error)]
#[error("the runtime in which it was to be done has ended")]
struct Gone;

/// After this time a group does not hold up the next one: a commit takes a few milliseconds.
const STUCK: Duration = Duration::from_millis(50);
