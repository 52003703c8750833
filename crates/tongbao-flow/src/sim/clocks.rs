//! The clocks of the processes: each has its own, and it may be wrong.

use std::time::Duration;

use tongbao_transport::BoxFuture;

use super::chooser::Chooser;
use super::world::World;
use crate::clock::{Clock, Moment};

/// By how many milliseconds each is wrong.
#[derive(Default)]
pub(super) struct Clocks {
    pub(super) kind: Kind,
    wrong: Vec<i64>,
}

/// How far the clocks of a run differ.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) enum Kind {
    /// They do not.
    #[default]
    Right,
    /// By less than the time for an answer, which is the lease: by what is tolerated everywhere.
    Near,
    /// By seconds or by a day. What happens to money may not depend on it.
    Far,
}

impl Kind {
    /// By how much two of them differ at most, as far as that is promised.
    pub(super) const fn apart(self) -> Option<Duration> {
        match self {
            Self::Right => Some(Duration::ZERO),
            Self::Near => Some(Duration::from_millis(2 * NEAR.unsigned_abs())),
            Self::Far => None,
        }
    }
}

const NEAR: i64 = 10_000;
const FAR: [i64; 6] = [3_000, 45_000, 90_000, 1_000_000, 7_200_000, 86_400_000];

impl Clocks {
    pub(super) fn draw(chooser: &mut Chooser, processes: usize, is_real: bool) -> Self {
        let kind = match chooser.choose(4) {
            0 | 1 => Kind::Right,
            // A played gateway has a clock of its own, and compares days.
            2 if !is_real => Kind::Far,
            _ => Kind::Near,
        };
        Self { kind, wrong: (0..processes).map(|_| kind.wrong(chooser)).collect() }
    }

    pub(super) fn heal(&mut self) {
        self.wrong.fill(0);
    }

    pub(super) fn of(&self, process: usize, now: Moment) -> Moment {
        Moment::from_millis(now.millis() + self.wrong.get(process).copied().unwrap_or_default())
    }
}

impl Kind {
    fn wrong(self, chooser: &mut Chooser) -> i64 {
        let most = match self {
            Self::Right => return 0,
            Self::Near => NEAR,
            Self::Far => FAR[chooser.choose(FAR.len())],
        };
        let wrong = i64::try_from(chooser.below(most.unsigned_abs())).unwrap();
        if chooser.choose(2) == 0 { wrong } else { -wrong }
    }
}

impl World {
    /// What the clock of a process shows.
    pub(super) fn clock_of(&self, process: usize) -> Moment {
        let inner = self.lock();
        inner.clocks.of(process, inner.now)
    }

    /// Clocks are set while processes run.
    pub(super) async fn set_clocks(self) {
        loop {
            self.pause(5_000 + self.below(150_000)).await;
            let kind = self.lock().clocks.kind;
            if kind == Kind::Right || !self.strikes("a clock is set", 700) {
                return;
            }
            let mut inner = self.lock();
            let inner = &mut *inner;
            let process = inner.chooser.choose(inner.clocks.wrong.len());
            inner.clocks.wrong[process] = kind.wrong(&mut inner.chooser);
        }
    }
}

/// The clock of a process.
#[derive(Clone)]
pub(super) struct ProcessClock {
    pub(super) world: World,
    pub(super) process: usize,
}

impl Clock for ProcessClock {
    fn now(&self) -> Moment {
        self.world.clock_of(self.process)
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'_, ()> {
        Box::pin(self.world.pause(u64::try_from(time.as_millis()).unwrap()))
    }
}
