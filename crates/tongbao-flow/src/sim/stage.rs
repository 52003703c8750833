//! One account in a run: its gateway and the way there, and what is known of it.

use std::collections::BTreeSet;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};

use tokio::sync::oneshot;
use tongbao_core::flow::{Connector, Habits};
use tongbao_transport::BoxFuture;

use super::bank::Bank;
use super::network::Network;
use super::processes::Processes;
use super::store::SimStore;
use super::world::World;
use crate::cashier::{Cashier, Differences};
use crate::order::Order;

#[derive(Clone)]
pub(super) struct Stage {
    pub(super) world: World,
    pub(super) account: &'static str,
    pub(super) bank: Arc<dyn Bank>,
    pub(super) network: Network,
    pub(super) store: SimStore,
    pub(super) connector: Arc<dyn Connector>,
    pub(super) habits: Habits,
    processes: Processes,
    /// What was believed and acknowledged although it contradicts a final state.
    pub(super) contradicted: Arc<Mutex<BTreeSet<String>>>,
    /// Who is not done.
    pub(super) busy: Arc<Mutex<u32>>,
    /// Where the last bill and the store differed.
    pub(super) bill: Arc<Mutex<Option<Differences>>>,
}

impl Stage {
    pub(super) fn new(account: &'static str, bank: Arc<dyn Bank>, store: SimStore, processes: Processes) -> Self {
        let (connector, habits, world) = (bank.connector(), bank.connector().habits(), store.world.clone());
        let network = Network {
            world: world.clone(),
            account,
            bank: Arc::clone(&bank),
            store: store.clone(),
            on_the_way: Arc::default(),
            charging: Arc::default(),
        };
        Self {
            world,
            account,
            bank,
            network,
            store,
            connector,
            habits,
            processes,
            contradicted: Arc::default(),
            busy: Arc::default(),
            bill: Arc::default(),
        }
    }

    pub(super) fn is_quiet(&self) -> bool {
        let disk = self.store.look();
        let mut orders = disk.synced.orders.values().filter(|order| order.account == self.account).peekable();
        let begun = orders.peek().is_some();
        let done = orders.all(|order| order.state.is_final());
        let letters = disk.synced.letters.iter().all(|(_, _, delivered)| *delivered);
        let settled = self.bank.is_settled() && self.network.on_the_way.load(Ordering::Relaxed) == 0;
        *self.busy.lock().unwrap() == 0 && begun && done && letters && settled
    }

    /// Does something in some process. `None` if that went down.
    pub(super) async fn ask<T: Send + 'static>(
        &self,
        work: impl FnOnce(Cashier) -> BoxFuture<'static, T> + Send + 'static,
    ) -> Option<T> {
        let (process, cashier) = self.processes.any()?;
        let (sender, receiver) = oneshot::channel();
        self.world.spawn(process, async move {
            let _ = sender.send(work(cashier).await);
        });
        receiver.await.ok()
    }

    /// What a caller was answered, it may rely on.
    pub(super) fn heard<E>(&self, answered: Option<Result<Order, E>>) -> Option<Result<Order, E>> {
        if let Some(Ok(order)) = &answered {
            self.world.hear(order, order.state);
        }
        answered
    }
}
