//! What goes wrong with machines: processes that crash or stand still, and power cuts.

use std::collections::BTreeMap;
use std::time::Duration;

use super::clocks::Clocks;
use super::world::{Inner, OUTSIDE, World};
use crate::clock::Moment;

/// What may go wrong still.
#[derive(Default)]
pub(super) struct Trouble {
    /// Whether anything may.
    pub(super) faults: bool,
    pub(super) crashes_left: u32,
    /// How often a process may stand still yet.
    pub(super) freezes_left: u32,
    /// Whether the store is on the machine of the processes, like a file, or on one of its own.
    pub(super) one_machine: bool,
    /// Effects at which a script may still crash.
    pub(super) effects_left: u32,
    /// Queries that a script may still let go wrong.
    pub(super) queries_left: u32,
    /// Processes that stand still, and until when.
    pub(super) frozen: BTreeMap<usize, Moment>,
}

/// What goes down, all at once.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Crash {
    /// A process is killed. What it wrote is written.
    Process(usize),
    /// The power of the one machine is cut: all processes are gone, and what was not synced.
    Machine,
    /// The power of the store's own machine is cut: the processes go on, and what was not synced is gone.
    Store,
}

impl Crash {
    /// Whether this process is gone.
    pub(super) fn ends(self, process: usize) -> bool {
        match self {
            Self::Process(gone) => process == gone,
            Self::Machine => process != OUTSIDE,
            Self::Store => false,
        }
    }
}

enum Blow {
    Crash(Crash),
    Freeze(u64),
}

impl World {
    /// Draws what may go wrong in a run that a seed decides: no two have the same mixture.
    pub(super) fn draw_troubles(&self, processes: usize, is_real: bool) {
        let mut inner = self.lock();
        inner.trouble.faults = true;
        inner.trouble.queries_left = 2;
        inner.trouble.crashes_left = if inner.chooser.is_scripted() { 2 } else { 4 };
        if inner.chooser.is_scripted() {
            return;
        }
        inner.trouble.freezes_left = [0, 1, 2, 4][inner.chooser.choose(4)];
        inner.trouble.one_machine = inner.chooser.choose(2) == 0;
        let inner = &mut *inner;
        inner.clocks = Clocks::draw(&mut inner.chooser, processes, is_real);
    }

    /// From now on nothing goes wrong: everybody runs, and all clocks are right.
    pub(super) fn heal(&self) {
        self.note(|| "nothing goes wrong any more".to_owned());
        let mut inner = self.lock();
        inner.trouble.faults = false;
        inner.trouble.frozen.clear();
        inner.clocks.heal();
    }

    /// A named place where the process may crash or stand still. Nobody ever comes back from a crash.
    pub(super) async fn point(&self, name: &'static str) {
        let Some((process, blow)) = self.lock().blow_at(name) else { return };
        match blow {
            Blow::Crash(crash) => {
                self.note(|| format!("crash of {crash:?} at {name} of process {process}"));
                if crash.ends(process) {
                    return std::future::pending::<()>().await;
                }
            }
            Blow::Freeze(millis) => self.note(|| format!("process {process} stands still for {millis} ms at {name}")),
        }
        self.pause(0).await;
    }

    /// Whether something goes wrong at this named place, so many times of a thousand.
    pub(super) fn strikes(&self, name: &'static str, of_thousand: u64) -> bool {
        let mut inner = self.lock();
        let strikes = inner.trouble.faults && inner.chooser.chance(of_thousand);
        inner.count(name, strikes);
        strikes
    }
}

impl Inner {
    pub(super) fn count(&mut self, name: &'static str, struck: bool) {
        let counted = self.points.entry(name).or_default();
        counted.0 += 1;
        counted.1 += u64::from(struck);
    }

    fn blow_at(&mut self, name: &'static str) -> Option<(usize, Blow)> {
        let process = self.running.filter(|process| *process != OUTSIDE && self.trouble.faults);
        let crashes = process.is_some() && self.crashes_at(name);
        self.count(name, crashes);
        let process = process?;
        if crashes {
            self.trouble.crashes_left -= 1;
            let crash = self.crash(process);
            self.crashed = Some(crash);
            return Some((process, Blow::Crash(crash)));
        }
        let freezes = self.trouble.freezes_left > 0 && self.chance_at(name, 20);
        freezes.then(|| (process, self.freeze(process)))
    }

    fn crashes_at(&mut self, name: &str) -> bool {
        let scripted = self.chooser.is_scripted();
        self.trouble.crashes_left > 0 && if scripted { self.scripted_crash(name) } else { self.chance_at(name, 40) }
    }

    /// Workers look for work far more often than anything happens; trouble comes where something does.
    fn chance_at(&mut self, name: &str, of_thousand: u64) -> bool {
        let looks = ["claim", "letters"].iter().any(|look| name.ends_with(look));
        self.chooser.chance(if looks { 1 } else { of_thousand })
    }

    /// Scripts crash where an effect begins or ends, and only at the first few: what comes after is the same again. Between writing and
    /// syncing they do not: what a crash there leaves is what one before or after it leaves.
    fn scripted_crash(&mut self, name: &str) -> bool {
        let effect = ["open", "send", "commit", "ack"].iter().any(|effect| name.ends_with(effect));
        if !effect || self.trouble.effects_left == 0 {
            return false;
        }
        self.trouble.effects_left -= 1;
        self.chooser.choose(2) == 1
    }

    fn crash(&mut self, process: usize) -> Crash {
        let (cut, one_machine) = (self.chooser.chance(300), self.trouble.one_machine);
        self.count("power cut, processes and store", cut && one_machine);
        self.count("power cut, store alone", cut && !one_machine);
        match (cut, one_machine) {
            (false, _) => Crash::Process(process),
            (true, true) => Crash::Machine,
            (true, false) => Crash::Store,
        }
    }

    /// Often for longer than an order's lease.
    fn freeze(&mut self, process: usize) -> Blow {
        self.trouble.freezes_left -= 1;
        let long = self.chooser.chance(600);
        self.count("stands still", !long);
        self.count("stands still longer than a lease", long);
        let millis = if long { 61_000 + self.chooser.below(150_000) } else { 1_000 + self.chooser.below(50_000) };
        self.trouble.frozen.insert(process, self.now.after(Duration::from_millis(millis)));
        Blow::Freeze(millis)
    }
}
