//! Time and tasks.

use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use tongbao_transport::BoxFuture;

use super::chooser::Chooser;
use crate::clock::{Clock, Moment};

/// A world: everybody in it has a clone.
#[derive(Clone)]
pub(super) struct World(Arc<Mutex<Inner>>);

/// What everybody can see and change.
pub(super) struct Inner {
    pub(super) now: Moment,
    pub(super) chooser: Chooser,
    /// Whether things may go wrong still.
    pub(super) faults: bool,
    /// Crashes that may still come.
    pub(super) crashes_left: u32,
    /// Effects at which a script may still crash.
    pub(super) effects_left: u32,
    /// Queries that a script may still let go wrong.
    pub(super) queries_left: u32,
    /// Every named point that was passed, and how often something struck there.
    pub(super) points: BTreeMap<&'static str, (u64, u64)>,
    /// What happened, for people; and its hash.
    pub(super) trace: Vec<String>,
    pub(super) keep_trace: bool,
    pub(super) hash: u64,
    /// What must never be.
    pub(super) violations: Vec<String>,
    timers: BTreeMap<(Moment, u64), Waker>,
    next_timer: u64,
    /// The process whose task runs now.
    running: Option<usize>,
    crashed: Option<usize>,
    born: Vec<(usize, BoxFuture<'static, ()>)>,
}

impl Inner {
    /// Workers look for work far more often than anything happens; crashes come where something does.
    fn crashes_at(&mut self, name: &str) -> bool {
        let looks = ["claim", "letters"].iter().any(|look| name.ends_with(look));
        self.chooser.chance(if looks { 1 } else { 40 })
    }

    /// Scripts crash where an effect begins or ends, and only at the first few: what comes after is the same again.
    fn scripted_crash(&mut self, name: &str) -> bool {
        let effect = ["open", "send", "commit", "ack"].iter().any(|effect| name.ends_with(effect));
        if !effect || self.effects_left == 0 {
            return false;
        }
        self.effects_left -= 1;
        self.chooser.choose(2) == 1
    }
}

/// Who is not in any process, and so never crashes: customers, the bank, the network.
pub(super) const OUTSIDE: usize = usize::MAX;

impl World {
    pub(super) fn new(chooser: Chooser, start: Moment) -> Self {
        Self(Arc::new(Mutex::new(Inner {
            now: start,
            chooser,
            faults: true,
            crashes_left: 0,
            effects_left: 0,
            queries_left: 2,
            points: BTreeMap::new(),
            trace: Vec::new(),
            keep_trace: false,
            hash: 0xcbf2_9ce4_8422_2325,
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
        inner.hash =
            text.bytes().fold(inner.hash, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
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

    /// A named place where the process may crash. Then nobody ever comes back from it.
    pub(super) async fn point(&self, name: &'static str) {
        let crash = {
            let mut inner = self.lock();
            let may = inner.faults && inner.crashes_left > 0 && inner.running.is_some_and(|process| process != OUTSIDE);
            let crash =
                may && if inner.chooser.is_scripted() { inner.scripted_crash(name) } else { inner.crashes_at(name) };
            let counted = inner.points.entry(name).or_default();
            counted.0 += 1;
            if crash {
                counted.1 += 1;
                inner.crashes_left -= 1;
                inner.crashed = inner.running;
            }
            crash
        };
        if crash {
            self.note(|| format!("crash at {name}"));
            std::future::pending::<()>().await;
        }
    }

    /// Whether something goes wrong at this named place, so many times of a thousand.
    pub(super) fn strikes(&self, name: &'static str, of_thousand: u64) -> bool {
        let mut inner = self.lock();
        let strikes = inner.faults && inner.chooser.chance(of_thousand);
        let counted = inner.points.entry(name).or_default();
        counted.0 += 1;
        counted.1 += u64::from(strikes);
        strikes
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

impl Clock for World {
    fn now(&self) -> Moment {
        self.moment()
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'_, ()> {
        Box::pin(self.pause(u64::try_from(time.as_millis()).unwrap()))
    }
}

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

/// Runs the tasks of a world.
pub(super) struct Scheduler {
    world: World,
    tasks: Vec<Task>,
    /// What begins a process again after a crash.
    restart: Box<dyn FnMut(usize)>,
}

struct Task {
    process: usize,
    future: BoxFuture<'static, ()>,
    woken: Arc<Woken>,
}

struct Woken(AtomicBool);

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::Relaxed);
    }
}

impl Scheduler {
    pub(super) fn new(world: World, restart: impl FnMut(usize) + 'static) -> Self {
        Self { world, tasks: Vec::new(), restart: Box::new(restart) }
    }

    /// Runs until this moment, or until nothing is left to happen.
    pub(super) fn run_until(&mut self, end: Moment) {
        loop {
            self.adopt();
            let ready: Vec<_> =
                (0..self.tasks.len()).filter(|&at| self.tasks[at].woken.0.load(Ordering::Relaxed)).collect();
            if ready.is_empty() {
                if !self.advance(end) {
                    return;
                }
                continue;
            }
            let first = self.world.below(ready.len() as u64);
            self.poll(ready[usize::try_from(first).unwrap()]);
        }
    }

    fn adopt(&mut self) {
        for (process, future) in std::mem::take(&mut self.world.lock().born) {
            self.tasks.push(Task { process, future, woken: Arc::new(Woken(AtomicBool::new(true))) });
        }
    }

    fn poll(&mut self, at: usize) {
        let task = &mut self.tasks[at];
        task.woken.0.store(false, Ordering::Relaxed);
        self.world.lock().running = Some(task.process);
        let waker = Waker::from(Arc::clone(&task.woken));
        let done = task.future.as_mut().poll(&mut Context::from_waker(&waker)).is_ready();
        let crashed = {
            let mut inner = self.world.lock();
            inner.running = None;
            inner.crashed.take()
        };
        if done {
            // Dropped at the end: what it drops may look at the world.
            drop(self.tasks.swap_remove(at));
        }
        if let Some(process) = crashed {
            self.tasks.retain(|task| task.process != process);
            self.world.lock().born.retain(|(of, _)| *of != process);
            (self.restart)(process);
        }
    }

    /// To the next moment at which something happens.
    fn advance(&mut self, end: Moment) -> bool {
        let mut inner = self.world.lock();
        let Some((&(next, _), _)) = inner.timers.first_key_value().filter(|((at, _), _)| *at <= end) else {
            inner.now = inner.now.max(end);
            return false;
        };
        inner.now = inner.now.max(next);
        while let Some(timer) = inner.timers.first_entry().filter(|timer| timer.key().0 <= next) {
            timer.remove().wake();
        }
        true
    }
}
