//! A world: its time, its tasks, and what everybody in it can see and change.

use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use tongbao_transport::BoxFuture;

use super::chooser::Chooser;
use super::clocks::Clocks;
use super::trouble::{Crash, Trouble};
use super::truth::Truth;
use crate::clock::Moment;
use crate::hash;

/// A world: everybody in it has a clone.
#[derive(Clone)]
pub(super) struct World(Arc<Mutex<Inner>>);

/// What everybody can see and change.
pub(super) struct Inner {
    pub(super) now: Moment,
    pub(super) chooser: Chooser,
    /// What may go wrong still.
    pub(super) trouble: Trouble,
    /// What the clocks of the processes show.
    pub(super) clocks: Clocks,
    pub(super) truth: Truth,
    /// Every named point that was passed, and how often something struck there.
    pub(super) points: BTreeMap<&'static str, (u64, u64)>,
    /// What happened, for people; and its hash.
    pub(super) trace: Vec<String>,
    pub(super) keep_trace: bool,
    pub(super) hash: u64,
    /// What must never be.
    pub(super) violations: Vec<String>,
    pub(super) timers: BTreeMap<(Moment, u64), Waker>,
    next_timer: u64,
    /// The process whose task runs now.
    pub(super) running: Option<usize>,
    pub(super) crashed: Option<Crash>,
    pub(super) born: Vec<(usize, BoxFuture<'static, ()>)>,
}

/// Who is not in any process, and so never crashes: customers, the bank, the network.
pub(super) const OUTSIDE: usize = usize::MAX;

impl World {
    pub(super) fn new(chooser: Chooser, start: Moment) -> Self {
        Self(Arc::new(Mutex::new(Inner {
            now: start,
            chooser,
            trouble: Trouble::default(),
            clocks: Clocks::default(),
            truth: Truth::default(),
            points: BTreeMap::new(),
            trace: Vec::new(),
            keep_trace: false,
            hash: hash::BEGIN,
            violations: Vec::new(),
            timers: BTreeMap::new(),
            next_timer: 0,
            running: None,
            crashed: None,
            born: Vec::new(),
        })))
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap()
    }

    /// Begins a task of a process.
    pub(super) fn spawn(&self, process: usize, task: impl Future<Output = ()> + Send + 'static) {
        self.lock().born.push((process, Box::pin(task)));
    }

    /// Notes what happens.
    pub(super) fn note(&self, what: impl FnOnce() -> String) {
        let mut inner = self.lock();
        let text = format!("{:>8} {}", inner.now.millis() - START.millis(), what());
        inner.hash = hash::add(inner.hash, &text);
        if inner.keep_trace {
            inner.trace.push(text);
        }
    }

    /// Notes what must never be.
    pub(super) fn violation(&self, what: String) {
        self.note(|| format!("VIOLATION {what}"));
        self.lock().violations.push(what);
    }

    /// Waits so long.
    pub(super) fn pause(&self, millis: u64) -> Pause {
        Pause { world: self.clone(), until: None, millis }
    }

    /// Whether a script decides.
    pub(super) fn is_scripted(&self) -> bool {
        self.lock().chooser.is_scripted()
    }

    pub(super) fn choose(&self, ways: usize) -> usize {
        self.lock().chooser.choose(ways)
    }

    pub(super) fn below(&self, end: u64) -> u64 {
        self.lock().chooser.below(end)
    }

    pub(super) fn moment(&self) -> Moment {
        self.lock().now
    }
}

/// 2026-01-01 23:59:30 in Beijing: midnight comes soon.
pub(super) const START: Moment = Moment::from_millis(1_767_283_170_000);

/// Waits.
pub(super) struct Pause {
    world: World,
    until: Option<Moment>,
    millis: u64,
}

impl Future for Pause {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let until = self.until;
        let mut inner = self.world.lock();
        let until = until.unwrap_or_else(|| inner.now.after(Duration::from_millis(self.millis)));
        let ready = self.until.is_some() && inner.now >= until;
        if !ready {
            inner.next_timer += 1;
            let key = (until, inner.next_timer);
            inner.timers.insert(key, context.waker().clone());
        }
        drop(inner);
        self.until = Some(until);
        if ready { Poll::Ready(()) } else { Poll::Pending }
    }
}
