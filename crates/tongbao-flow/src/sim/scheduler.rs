//! Runs the tasks of a world, in an order that its chooser decides.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Wake, Waker};

use tongbao_transport::BoxFuture;

use super::trouble::Crash;
use super::world::World;
use crate::clock::Moment;

/// Runs the tasks of a world.
pub(super) struct Scheduler {
    world: World,
    tasks: Vec<Task>,
    /// What follows a crash, for what is not a task.
    crashed: Box<dyn FnMut(Crash)>,
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
    pub(super) fn new(world: World, crashed: impl FnMut(Crash) + 'static) -> Self {
        Self { world, tasks: Vec::new(), crashed: Box::new(crashed) }
    }

    /// Runs until this moment, or until nothing is left to happen.
    pub(super) fn run_until(&mut self, end: Moment) {
        loop {
            self.adopt();
            let frozen = self.world.lock().trouble.frozen.clone();
            let runs = |task: &Task| task.woken.0.load(Ordering::Relaxed) && !frozen.contains_key(&task.process);
            let ready: Vec<_> = (0..self.tasks.len()).filter(|&at| runs(&self.tasks[at])).collect();
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
        if let Some(crash) = crashed {
            self.tasks.retain(|task| !crash.ends(task.process));
            self.world.lock().born.retain(|(of, _)| !crash.ends(*of));
            (self.crashed)(crash);
        }
    }

    /// To the next moment at which something happens.
    fn advance(&mut self, end: Moment) -> bool {
        let mut inner = self.world.lock();
        let timer = inner.timers.keys().next().map(|(at, _)| *at);
        let thaw = inner.trouble.frozen.values().min().copied();
        let Some(next) = timer.into_iter().chain(thaw).min().filter(|next| *next <= end) else {
            inner.now = inner.now.max(end);
            return false;
        };
        inner.now = inner.now.max(next);
        let now = inner.now;
        inner.trouble.frozen.retain(|_, until| *until > now);
        while let Some(timer) = inner.timers.first_entry().filter(|timer| timer.key().0 <= next) {
            timer.remove().wake();
        }
        true
    }
}
