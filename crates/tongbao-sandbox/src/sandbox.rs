//! The sandbox: start, look inside, stop.

use std::fmt;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tongbao_core::{Credential, Secret};

use crate::card::{CardBehaviour, TestCard};
use crate::config::Config;
use crate::fault::{Fault, Faults, InjectError};
use crate::kit::MerchantKit;
use crate::ledger::Ledger;
use crate::log::{Delivery, Event, Log, WireRecord, lock, one_line};
use crate::notify::{self, AddressError};
use crate::played::Played;
use crate::server::{self, Acceptor};
use crate::simulator::Simulator;
use crate::start::{self, StartError};

/// A gateway in a box. Runs until it is [shut down](Self::shutdown) or dropped.
pub struct Sandbox<G: Played> {
    shared: Arc<Shared>,
    address: SocketAddr,
    merchants: [G::Kit; 2],
}

/// What every connection and delivery uses.
pub(crate) struct Shared {
    pub(crate) config: Config,
    pub(crate) simulator: Arc<dyn Simulator>,
    pub(crate) faults: Faults,
    pub(crate) events: Log<Event>,
    pub(crate) wire: Log<WireRecord>,
    pub(crate) deliveries: Log<Delivery>,
    /// How many orders have notifications to come.
    pub(crate) pending: watch::Sender<usize>,
    pub(crate) tasks: Tasks,
}

impl<G: Played> Sandbox<G> {
    /// Starts the gateway's side. Takes a moment where keys and client certificates are made.
    ///
    /// # Errors
    ///
    /// The port cannot be had, or is not on loopback; a key or certificate cannot be made.
    pub async fn start(config: Config) -> Result<Self, StartError> {
        start::start(config, G::part()).await
    }

    /// Listens for requests to this gateway.
    pub(crate) async fn run(
        config: Config,
        merchants: [G::Kit; 2],
        acceptor: Acceptor,
        simulator: Arc<dyn Simulator>,
    ) -> Result<Self, StartError> {
        let listener = TcpListener::bind(config.bind).await.map_err(StartError::Bind)?;
        let address = listener.local_addr().map_err(StartError::Bind)?;
        let shared = Arc::new(Shared::new(config, simulator));
        shared.tasks.spawn(server::listen(listener, acceptor, Arc::clone(&shared)));
        Ok(Self { shared, address, merchants })
    }

    /// The base address of every interface, or the one address of all of them: `https://localhost:PORT/…`.
    #[must_use]
    pub fn endpoint(&self) -> String {
        format!("https://localhost:{}{}", self.address.port(), self.shared.simulator.base_path())
    }

    /// Where it listens.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// The made-up merchant.
    #[must_use]
    pub const fn merchant(&self) -> &G::Kit {
        let [merchant, _] = &self.merchants;
        merchant
    }

    /// Another made-up merchant, to be mixed up with the first.
    #[must_use]
    pub const fn other_merchant(&self) -> &G::Kit {
        let [_, other] = &self.merchants;
        other
    }

    /// The made-up cards. Their balances are those of this moment.
    #[must_use]
    pub fn cards(&self) -> Vec<TestCard> {
        self.shared.simulator.cards()
    }

    /// The first card that behaves so.
    #[must_use]
    pub fn card(&self, behaviour: CardBehaviour) -> Option<TestCard> {
        self.cards().into_iter().find(|card| card.behaviour == behaviour)
    }

    /// The newest unused SMS code that was sent to this phone number, or for the request with this number.
    #[must_use]
    pub fn sms_code(&self, of: &str) -> Option<Secret<Credential>> {
        self.shared.simulator.sms_code(of)
    }

    /// The newest unused SMS code for one step of a flow, whichever way this gateway files it: under the number of the request, under what
    /// the gateway called the first of two steps, or under the phone of the card.
    #[must_use]
    pub fn code_for(&self, number: &str, card: &TestCard, step_number: Option<&str>) -> Option<Secret<Credential>> {
        self.shared.simulator.code_for(number, card, step_number)
    }

    /// Where notifications of [`merchant`](Self::merchant) go when an order names no address of its own.
    ///
    /// # Errors
    ///
    /// The address is not `http://`, or names an IP address that notifications may not go to. Host names are checked when they are used.
    /// Some gateways notify only where the order names an address.
    pub fn set_notify_address(&self, address: &str) -> Result<(), AddressError> {
        notify::check_address(address, &self.shared.config)?;
        self.shared.simulator.set_notify_address(self.merchant().merchant_id(), address)
    }

    /// Makes the next so many requests to an interface go wrong. Faults on one interface queue up; each request takes one.
    ///
    /// Faults of notifications go to the notification's interface, where each concerns one attempt to deliver.
    ///
    /// # Errors
    ///
    /// There is no such interface, or the fault cannot happen to it.
    pub fn inject(&self, fault: Fault, on: &str, times: u32) -> Result<(), InjectError> {
        self.shared.inject(fault, on, times)
    }

    /// Forgets every fault that has not struck yet.
    pub fn clear_faults(&self) {
        self.shared.faults.clear();
    }

    /// The ids of the interfaces.
    #[must_use]
    pub fn interfaces(&self) -> Vec<&'static str> {
        self.shared.interfaces()
    }

    /// What really happened to the money, at this moment.
    #[must_use]
    pub fn ledger(&self) -> Ledger {
        self.shared.simulator.ledger()
    }

    /// Every attempt to deliver a notification, oldest first.
    #[must_use]
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.shared.deliveries.all()
    }

    /// Waits until there is nothing left to deliver. Notifications that are never acknowledged take until the last attempt.
    pub async fn notifications_done(&self) {
        self.shared.notifications_done().await;
    }

    /// What happened, oldest first: the newest ten thousand events.
    #[must_use]
    pub fn events(&self) -> Vec<Event> {
        self.shared.events.all()
    }

    /// The newest thousand messages, masked. Empty unless [`Config::wire_log`] asked for them.
    #[must_use]
    pub fn wire(&self) -> Vec<WireRecord> {
        self.shared.wire.all()
    }

    /// Stops at once and waits until everything has ended: connections are cut, undelivered notifications are lost.
    pub async fn shutdown(self) {
        self.shared.shutdown().await;
    }

    #[cfg(feature = "flow")]
    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }
}

impl<G: Played> Drop for Sandbox<G> {
    fn drop(&mut self) {
        drop(self.shared.tasks.close());
    }
}

impl<G: Played> fmt::Debug for Sandbox<G> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("gateway", &G::ID).field("address", &self.address).finish_non_exhaustive()
    }
}

impl Shared {
    fn new(config: Config, simulator: Arc<dyn Simulator>) -> Self {
        let wire = if config.wire_log { 1_000 } else { 0 };
        Self {
            simulator,
            faults: Faults::default(),
            events: Log::new(10_000, config.on_event.clone()),
            wire: Log::new(wire, config.on_wire.clone()),
            deliveries: Log::new(10_000, None),
            pending: watch::Sender::new(0),
            tasks: Tasks::default(),
            config,
        }
    }

    fn interfaces(&self) -> Vec<&'static str> {
        self.simulator.interfaces().into_iter().map(|interface| interface.id).collect()
    }

    pub(crate) fn inject(&self, fault: Fault, on: &str, times: u32) -> Result<(), InjectError> {
        let interfaces = self.simulator.interfaces();
        match interfaces.iter().find(|interface| interface.id == on) {
            Some(interface) => self.faults.add(fault, interface, times),
            None => Err(InjectError::Interface { found: on.to_owned(), known: self.interfaces() }),
        }
    }

    pub(crate) async fn notifications_done(&self) {
        let mut pending = self.pending.subscribe();
        // Fails only when the sender is gone, and then there is nothing left either.
        let _ = pending.wait_for(|&count| count == 0).await;
    }

    pub(crate) async fn shutdown(&self) {
        let mut tasks = self.tasks.close();
        tasks.shutdown().await;
    }

    /// Notes what happened.
    pub(crate) fn note(&self, interface: &'static str, order: &str, what: impl AsRef<str>) {
        let time = self.config.clock.now();
        self.events.add(Event { time, interface, order: order.to_owned(), what: one_line(what.as_ref()) });
    }
}

/// The running tasks. They hold the [`Shared`] that holds them, so somebody must [close](Self::close) it.
pub(crate) struct Tasks(Mutex<Option<JoinSet<()>>>);

impl Default for Tasks {
    fn default() -> Self {
        Self(Mutex::new(Some(JoinSet::new())))
    }
}

impl Tasks {
    /// Runs a task, unless everything has ended already.
    pub(crate) fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) {
        if let Some(tasks) = lock(&self.0).as_mut() {
            while tasks.try_join_next().is_some() {}
            tasks.spawn(task);
        }
    }

    /// Hands out the running tasks; dropping them ends them. Nothing starts any more.
    fn close(&self) -> JoinSet<()> {
        lock(&self.0).take().unwrap_or_default()
    }
}
