//! One run: a gateway, processes with their workers, customers and notifications, until everything has come to rest.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::oneshot;
use tongbao_core::BoxError;
use tongbao_core::flow::{Charging, Connector, Habits};
use tongbao_sandbox::StartFn;
use tongbao_transport::BoxFuture;

use super::bank::Bank;
use super::chooser::Chooser;
use super::connector::SimConnector;
use super::judge::CUSTOMERS;
use super::model::ModelBank;
use super::network::Network;
use super::planted::{self, Bug};
use super::real::RealBank;
use super::store::SimStore;
use super::world::{OUTSIDE, START, Scheduler, World};
use crate::cashier::{Account, Cashier, Consumer, Stop};
use crate::order::{Kind, Order, State};
use crate::store::Letter;

/// The gateway of a run.
#[derive(Clone, Copy, Debug)]
pub(super) enum Side {
    /// A model with these habits.
    Model(SimConnector),
    /// A real one as it is played. Its notifications decide, where that is the merchant's choice, or are reasons to ask.
    Real { start: StartFn, decides: bool },
}

impl Side {
    fn bank(self, world: &World) -> Arc<dyn Bank> {
        match self {
            Self::Model(connector) => Arc::new(ModelBank::new(world.clone(), connector)),
            Self::Real { start, decides } => Arc::new(RealBank::new(world.clone(), start, decides)),
        }
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

/// Everybody and everything in a run.
#[derive(Clone)]
pub(super) struct Stage {
    pub(super) world: World,
    pub(super) bank: Arc<dyn Bank>,
    network: Network,
    pub(super) store: SimStore,
    pub(super) connector: Arc<dyn Connector>,
    pub(super) habits: Habits,
    /// The processes, while they run.
    processes: Arc<Mutex<Vec<Option<Cashier>>>>,
    /// What was believed and acknowledged although it contradicts a final state.
    pub(super) contradicted: Arc<Mutex<BTreeSet<String>>>,
    /// Customers that are not done.
    pub(super) busy: Arc<Mutex<u32>>,
}

pub(super) const ACCOUNT: &str = "shop";

/// Plays one run.
pub(super) fn play(chooser: Chooser, side: Side, bug: Option<Bug>, keep_trace: bool) -> Shown {
    planted::plant(bug);
    let scripted = chooser.is_scripted();
    let world = World::new(chooser, START);
    world.lock().keep_trace = keep_trace;
    world.lock().crashes_left = if scripted { 2 } else { 4 };
    let (bank, store) = (side.bank(&world), SimStore::new(world.clone()));
    let (connector, habits) = (bank.connector(), bank.connector().habits());
    // Enough for every effect of an order that goes well, and of its recovery after a crash.
    world.lock().effects_left = if habits.charging == Charging::AtOnce { 20 } else { 12 };
    let network =
        Network { world: world.clone(), bank: Arc::clone(&bank), store: store.clone(), on_the_way: Arc::default() };
    let stage = Stage {
        world: world.clone(),
        bank,
        network,
        store,
        connector,
        habits,
        processes: Arc::default(),
        contradicted: Arc::default(),
        busy: Arc::default(),
    };
    let processes = if scripted { 1 } else { 1 + world.choose(2) };
    stage.processes.lock().unwrap().resize(processes, None);
    let restarted = stage.clone();
    let mut scheduler = Scheduler::new(world.clone(), move |process| restarted.restart(process));
    (0..processes).for_each(|process| stage.start(process));
    stage.customers(if scripted { 1 } else { 1 + world.choose(CUSTOMERS) });
    world.spawn(OUTSIDE, stage.clone().tell_news());

    stage.run(&mut scheduler, 240);
    world.lock().faults = false;
    stage.run(&mut scheduler, 1_200);
    // Those that a person has to look at are asked about once a day.
    world.lock().now = world.moment().after(Duration::from_secs(26 * 3_600));
    stage.run(&mut scheduler, 600);
    stage.judge();
    drop(scheduler);
    planted::plant(None);
    let mut ends = BTreeMap::new();
    for order in stage.store.look().now.orders.values() {
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

impl Stage {
    /// So many seconds, or until nothing is left to be done.
    fn run(&self, scheduler: &mut Scheduler, seconds: u64) {
        let end = self.world.moment().after(Duration::from_secs(seconds));
        while self.world.moment() < end && !self.is_quiet() && self.world.lock().violations.is_empty() {
            let next = self.world.moment().after(Duration::from_secs(10));
            scheduler.run_until(next.min(end));
        }
    }

    fn is_quiet(&self) -> bool {
        let disk = self.store.look();
        let orders = disk.now.orders.values().all(|order| order.state.is_final());
        let letters = disk.now.letters.iter().all(|(_, _, delivered)| *delivered);
        let settled = self.bank.is_settled() && self.network.on_the_way.load(Ordering::Relaxed) == 0;
        *self.busy.lock().unwrap() == 0 && orders && letters && settled && !disk.now.orders.is_empty()
    }

    fn start(&self, process: usize) {
        let account = Account::new(Arc::clone(&self.connector), self.network.clone());
        // Every combination of a script takes its time; nothing is decided while a worker waits.
        let idle = Duration::from_millis(if self.world.is_scripted() { 5_000 } else { 500 });
        let cashier = Cashier::builder(self.store.clone()).clock(self.world.clone()).idle(idle);
        let cashier = cashier.account(ACCOUNT, account).build();
        self.processes.lock().unwrap()[process] = Some(cashier.clone());
        let workers = if self.world.is_scripted() { 1 } else { 1 + self.world.choose(2) };
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

    /// A process is gone with all that it had in memory. It comes back.
    fn restart(&self, process: usize) {
        self.processes.lock().unwrap()[process] = None;
        self.store.power_cut();
        let stage = self.clone();
        self.world.spawn(OUTSIDE, async move {
            stage.world.pause(200 + stage.world.below(20_000)).await;
            stage.start(process);
        });
    }

    /// Does something in some process. `None` if that went down.
    pub(super) async fn ask<T: Send + 'static>(
        &self,
        work: impl FnOnce(Cashier) -> BoxFuture<'static, T> + Send + 'static,
    ) -> Option<T> {
        let (process, cashier) = {
            let processes = self.processes.lock().unwrap();
            let process = self.world.choose(processes.len());
            (process, processes[process].clone()?)
        };
        let (sender, receiver) = oneshot::channel();
        self.world.spawn(process, async move {
            let _ = sender.send(work(cashier).await);
        });
        receiver.await.ok()
    }
}

/// Takes what is told, and is not always there.
struct Reader(World);

impl Consumer for Reader {
    fn take<'a>(&'a self, _: &'a Letter, _: &'a Order) -> BoxFuture<'a, Result<(), BoxError>> {
        Box::pin(async move {
            self.0.point("before told").await;
            if self.0.strikes("reader is down", 100) { Err("down".into()) } else { Ok(()) }
        })
    }
}
