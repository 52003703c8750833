//! The processes of a run: each has a cashier with all accounts, and workers. They go down and come back.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tongbao_core::BoxError;
use tongbao_transport::BoxFuture;

use super::clocks::ProcessClock;
use super::stage::Stage;
use super::store::SimStore;
use super::trouble::Crash;
use super::world::{OUTSIDE, World};
use crate::cashier::{Account, Cashier, Consumer, Stop};
use crate::order::Order;
use crate::step::Topic;
use crate::store::Letter;

#[derive(Clone)]
pub(super) struct Processes {
    world: World,
    /// The cashier of each, while it runs.
    all: Arc<Mutex<Vec<Option<Cashier>>>>,
    stages: Arc<Mutex<Vec<Stage>>>,
}

impl Processes {
    pub(super) fn new(world: World, count: usize) -> Self {
        Self { world, all: Arc::new(Mutex::new(vec![None; count])), stages: Arc::default() }
    }

    pub(super) fn begin(&self, stages: &[Stage]) {
        *self.stages.lock().unwrap() = stages.to_vec();
        let count = self.all.lock().unwrap().len();
        (0..count).for_each(|process| self.start(process));
    }

    /// One of them, if it runs.
    pub(super) fn any(&self) -> Option<(usize, Cashier)> {
        let all = self.all.lock().unwrap();
        let process = self.world.choose(all.len());
        Some((process, all[process].clone()?))
    }

    /// What is gone is gone with all that it had in memory. It comes back.
    pub(super) fn crashed(&self, crash: Crash, store: &SimStore) {
        match crash {
            Crash::Process(process) => store.killed(process),
            Crash::Machine => store.power_cut(false),
            Crash::Store => store.power_cut(true),
        }
        let mut all = self.all.lock().unwrap();
        for (process, cashier) in all.iter_mut().enumerate().filter(|(process, _)| crash.ends(*process)) {
            self.world.lock().trouble.frozen.remove(&process);
            // One that is down already comes back by itself.
            if cashier.take().is_some() {
                let processes = self.clone();
                self.world.spawn(OUTSIDE, async move {
                    processes.world.pause(200 + processes.world.below(20_000)).await;
                    processes.start(process);
                });
            }
        }
    }

    fn start(&self, process: usize) {
        let scripted = self.world.is_scripted();
        // Every combination of a script takes its time; nothing is decided while a worker waits.
        let idle = if scripted { 5_000 } else { [500, 1_000, 2_000, 4_000][self.world.choose(4)] };
        let store = self.stages.lock().unwrap()[0].store.clone();
        let clock = ProcessClock { world: self.world.clone(), process };
        let mut builder = Cashier::builder(store).clock(clock).idle(Duration::from_millis(idle));
        for stage in self.stages.lock().unwrap().iter() {
            builder = builder.account(stage.account, Account::new(Arc::clone(&stage.connector), stage.network.clone()));
        }
        let cashier = builder.build();
        self.all.lock().unwrap()[process] = Some(cashier.clone());
        let workers = if scripted { 1 } else { 1 + self.world.choose(2) };
        for _ in 0..workers {
            let (cashier, world) = (cashier.clone(), self.world.clone());
            self.world.spawn(process, async move {
                world.pause(world.below(500)).await;
                // Nobody ever stops it but a crash.
                let (_stopper, stop) = Stop::pair();
                cashier.run_worker(&Reader(world), stop).await;
            });
        }
    }
}

/// Takes what is told, and is not always there.
struct Reader(World);

impl Consumer for Reader {
    fn take<'a>(&'a self, letter: &'a Letter, order: &'a Order) -> BoxFuture<'a, Result<(), BoxError>> {
        Box::pin(async move {
            self.0.point("before told").await;
            if self.0.strikes("reader is down", 100) {
                return Err("down".into());
            }
            if (&letter.account, letter.number.as_str()) != (&order.account, order.number()) {
                self.0.violation(format!("a letter about {} came with {}", letter.number, order.number()));
            }
            if let Topic::Final(state) = letter.topic {
                self.0.hear(order, state);
            }
            let told = (letter.account.clone(), letter.number.clone(), letter.topic);
            self.0.lock().truth.told.insert(told);
            Ok(())
        })
    }
}
