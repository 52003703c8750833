//! One run: gateways, processes with their workers, customers, people and notifications, until everything has come to rest.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use tongbao_core::flow::Charging;
use tongbao_sandbox::StartFn;

use super::bank::Bank;
use super::chooser::Chooser;
use super::clocks;
use super::connector::SimConnector;
use super::judge::CUSTOMERS;
use super::model::ModelBank;
use super::planted::{self, Bug};
use super::processes::Processes;
use super::real::RealBank;
use super::scheduler::Scheduler;
use super::stage::Stage;
use super::store::SimStore;
use super::world::{OUTSIDE, START, World};
use crate::order::{Kind, State};

/// The gateway of an account.
#[derive(Clone, Copy, Debug)]
pub(super) enum Side {
    /// A model with these habits.
    Model(SimConnector),
    /// A real one as it is played. Its notifications decide, where that is the merchant's choice, or are reasons to ask.
    Real { start: StartFn, decides: bool },
}

impl Side {
    fn bank(self, world: &World, account: &'static str) -> Arc<dyn Bank> {
        match self {
            Self::Model(connector) => Arc::new(ModelBank::new(world.clone(), account, connector)),
            Self::Real { start, decides } => Arc::new(RealBank::new(world.clone(), account, start, decides)),
        }
    }

    const fn is_real(self) -> bool {
        matches!(self, Self::Real { .. })
    }
}

/// What a run showed.
pub(super) struct Shown {
    pub(super) violations: Vec<String>,
    pub(super) hash: u64,
    pub(super) trace: Vec<String>,
    /// Of every named point: how often it was passed, and how often something struck there.
    pub(super) points: BTreeMap<&'static str, (u64, u64)>,
    pub(super) chooser: Chooser,
    /// How many orders of each kind ended in each state.
    pub(super) ends: BTreeMap<(Kind, State), u64>,
}

/// The accounts of a run: one, or both.
const ACCOUNTS: [&str; 2] = ["shop", "branch"];

/// Plays one run, with an account for each side.
pub(super) fn play(chooser: Chooser, sides: &[Side], bug: Option<Bug>, keep_trace: bool) -> Shown {
    planted::plant(bug);
    let scripted = chooser.is_scripted();
    let world = World::new(chooser, START);
    world.lock().keep_trace = keep_trace;
    let count = if scripted { 1 } else { 1 + world.choose(2) };
    world.draw_troubles(count, sides[0].is_real());
    let (store, processes) = (SimStore::new(world.clone()), Processes::new(world.clone(), count));
    let stage = |(account, side): (&&'static str, &Side)| {
        Stage::new(account, side.bank(&world, account), store.clone(), processes.clone())
    };
    let stages: Vec<_> = ACCOUNTS.iter().zip(sides).map(stage).collect();
    // Enough for every effect of an order that goes well, and of its recovery after a crash.
    world.lock().trouble.effects_left = if stages[0].habits.charging == Charging::AtOnce { 20 } else { 12 };
    processes.begin(&stages);
    let crashed = (processes.clone(), store.clone());
    let mut scheduler = Scheduler::new(world.clone(), move |crash| crashed.0.crashed(crash, &crashed.1));
    for stage in &stages {
        let most = if stages.len() == 1 { CUSTOMERS } else { 2 };
        stage.customers(if scripted { 1 } else { 1 + world.choose(most) });
        world.spawn(OUTSIDE, stage.clone().tell_news());
    }
    let operated = !scripted && world.choose(3) == 0;
    if operated {
        stages.iter().for_each(|stage| world.spawn(OUTSIDE, stage.clone().operator()));
    }
    if !scripted {
        world.spawn(OUTSIDE, world.clone().set_clocks());
    }
    to_rest(&world, &stages, &mut scheduler);
    stages.iter().for_each(Stage::judge);
    if operated {
        stages.iter().for_each(Stage::compare_the_last_bill);
        run(&world, &stages, &mut scheduler, 600);
        stages.iter().for_each(Stage::judge_people);
    }
    drop(scheduler);
    planted::plant(None);
    shown(&world, &store)
}

/// Until nothing goes wrong any more, and then until everything is known.
fn to_rest(world: &World, stages: &[Stage], scheduler: &mut Scheduler) {
    run(world, stages, scheduler, 240);
    world.heal();
    run(world, stages, scheduler, 1_200);
    // Those that a person has to look at are asked about once a day; and what a clock wrote that was a day ahead comes a day later.
    let days = if world.lock().clocks.kind == clocks::Kind::Far { 3 } else { 1 };
    for _ in 0..days {
        world.lock().now = world.moment().after(Duration::from_secs(26 * 3_600));
        run(world, stages, scheduler, 120);
    }
}

/// So many seconds, or until nothing is left to be done.
fn run(world: &World, stages: &[Stage], scheduler: &mut Scheduler, seconds: u64) {
    let end = world.moment().after(Duration::from_secs(seconds));
    let is_quiet = || stages.iter().all(Stage::is_quiet);
    while world.moment() < end && !is_quiet() && world.lock().violations.is_empty() {
        let next = world.moment().after(Duration::from_secs(10));
        scheduler.run_until(next.min(end));
    }
}

fn shown(world: &World, store: &SimStore) -> Shown {
    let mut ends = BTreeMap::new();
    for order in store.look().synced.orders.values() {
        *ends.entry((order.kind, order.state)).or_default() += 1;
    }
    let mut inner = world.lock();
    Shown {
        violations: std::mem::take(&mut inner.violations),
        hash: inner.hash,
        trace: std::mem::take(&mut inner.trace),
        points: std::mem::take(&mut inner.points),
        chooser: std::mem::replace(&mut inner.chooser, Chooser::Random(0)),
        ends,
    }
}
