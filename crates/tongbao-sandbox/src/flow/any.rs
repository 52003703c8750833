//! A sandbox of any gateway.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use tongbao_core::flow::Connector;
use tongbao_core::{BoxError, Credential, Secret};

use super::{Course, Flows, InProcess};
use crate::card::{CardBehaviour, TestCard};
use crate::config::Config;
use crate::fault::{Fault, InjectError};
use crate::kit::{KitFile, MerchantKit};
use crate::ledger::Ledger;
use crate::log::{Delivery, Event};
use crate::sandbox::{Sandbox, Shared};
use crate::start::StartError;

/// A sandbox, whichever gateway it plays: what a program needs to drive the durable flows through it.
///
/// ```
/// # async fn drill() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
/// use tongbao_sandbox::{Config, Fault, all};
///
/// for (id, start) in all() {
///     let sandbox = start(Config::new()).await?;
///     let connector = sandbox.connector("http://127.0.0.1:8080/notify")?;
///     println!("{id}: merchant {}, {:?}", connector.merchant(), connector.habits().charging);
///     // The next charge is carried out, and then its answer is lost.
///     sandbox.inject(Fault::AnswerLost, 1)?;
///     sandbox.shutdown().await;
/// }
/// # Ok(())
/// # }
/// ```
pub struct AnySandbox(Box<dyn Held>);

/// Starts a sandbox.
pub type StartFn = fn(Config) -> Starting;

/// A gateway that is about to start: as a sandbox that listens, when it is awaited, or [where it is called](Self::in_process).
#[must_use = "nothing starts before it is awaited"]
pub struct Starting {
    config: Config,
    listening: fn(Config) -> Listening,
    in_process: fn(Config) -> Result<InProcess, StartError>,
}

type Listening = Pin<Box<dyn Future<Output = Result<AnySandbox, StartError>> + Send>>;

/// Starts the gateway's side as [`Sandbox::start`] does.
pub(crate) fn start<G: Flows>(config: Config) -> Starting {
    Starting { config, listening: listening::<G>, in_process: InProcess::start::<G> }
}

fn listening<G: Flows>(config: Config) -> Listening {
    Box::pin(async move { Ok(AnySandbox(Box::new(Sandbox::<G>::start(config).await?))) })
}

impl Starting {
    /// Starts no sandbox, only its gateway, which answers where it is called. Takes a moment where keys and client certificates are made.
    ///
    /// # Errors
    ///
    /// A key or certificate cannot be made.
    pub fn in_process(self) -> Result<InProcess, StartError> {
        (self.in_process)(self.config)
    }
}

impl IntoFuture for Starting {
    type Output = Result<AnySandbox, StartError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        (self.listening)(self.config)
    }
}

impl fmt::Debug for Starting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Starting").field("config", &self.config).finish_non_exhaustive()
    }
}

impl AnySandbox {
    /// The gateway's id.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.0.id()
    }

    /// Where the gateway is, as [`Sandbox::endpoint`].
    #[must_use]
    pub fn endpoint(&self) -> String {
        self.0.endpoint()
    }

    /// The authority behind the server's certificate. The merchant's TLS must trust it.
    #[must_use]
    pub fn ca_pem(&self) -> &[u8] {
        self.0.ca_pem()
    }

    /// The merchant's client certificate and private key, where the gateway asks for one.
    #[must_use]
    pub fn identity_pem(&self) -> Option<Vec<u8>> {
        self.0.identity_pem(Who::Merchant)
    }

    /// The same of the other merchant.
    #[must_use]
    pub fn other_identity_pem(&self) -> Option<Vec<u8>> {
        self.0.identity_pem(Who::Other)
    }

    /// The files of the merchant's kit, secrets among them.
    #[must_use]
    pub fn kit_files(&self) -> Vec<KitFile> {
        self.0.kit_files()
    }

    /// The merchant's end for the durable flows, as [`Sandbox::connector`].
    ///
    /// # Errors
    ///
    /// A key in the kit cannot be used.
    pub fn connector(&self, notify_url: &str) -> Result<Arc<dyn Connector>, BoxError> {
        self.0.connector(Who::Merchant, notify_url, false)
    }

    /// The same, and a notification decides by itself where that is the merchant's choice.
    ///
    /// # Errors
    ///
    /// As [`connector`](Self::connector).
    pub fn deciding_connector(&self, notify_url: &str) -> Result<Arc<dyn Connector>, BoxError> {
        self.0.connector(Who::Merchant, notify_url, true)
    }

    /// The end of another made-up merchant, to be mixed up with the first.
    ///
    /// # Errors
    ///
    /// As [`connector`](Self::connector).
    pub fn other_connector(&self, notify_url: &str) -> Result<Arc<dyn Connector>, BoxError> {
        self.0.connector(Who::Other, notify_url, false)
    }

    /// The made-up cards. Their balances are those of this moment.
    #[must_use]
    pub fn cards(&self) -> Vec<TestCard> {
        self.0.shared().simulator.cards()
    }

    /// The first card that behaves so.
    #[must_use]
    pub fn card(&self, behaviour: CardBehaviour) -> Option<TestCard> {
        self.cards().into_iter().find(|card| card.behaviour == behaviour)
    }

    /// The newest unused SMS code, as [`Sandbox::code_for`].
    #[must_use]
    pub fn code_for(&self, number: &str, card: &TestCard, step_number: Option<&str>) -> Option<Secret<Credential>> {
        self.0.shared().simulator.code_for(number, card, step_number)
    }

    /// The interfaces that a payment goes through.
    #[must_use]
    pub fn course(&self) -> Course {
        self.0.course()
    }

    /// Makes the next so many payments go wrong in this way, where that way belongs: at the charge, in the query, in the notification.
    ///
    /// # Errors
    ///
    /// It cannot happen to a payment of this gateway.
    pub fn inject(&self, fault: Fault, times: u32) -> Result<(), InjectError> {
        self.inject_on(fault, self.course().place(fault), times)
    }

    /// The same at the interface with this id, as [`Sandbox::inject`].
    ///
    /// # Errors
    ///
    /// There is no such interface, or the fault cannot happen to it.
    pub fn inject_on(&self, fault: Fault, on: &str, times: u32) -> Result<(), InjectError> {
        self.0.shared().inject(fault, on, times)
    }

    /// Forgets every fault that has not struck yet.
    pub fn clear_faults(&self) {
        self.0.shared().faults.clear();
    }

    /// What really happened to the money, at this moment.
    #[must_use]
    pub fn ledger(&self) -> Ledger {
        self.0.shared().simulator.ledger()
    }

    /// Every attempt to deliver a notification, oldest first.
    #[must_use]
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.0.shared().deliveries.all()
    }

    /// Waits until there is nothing left to deliver, as [`Sandbox::notifications_done`].
    pub async fn notifications_done(&self) {
        self.0.shared().notifications_done().await;
    }

    /// What happened, oldest first: the newest ten thousand events.
    #[must_use]
    pub fn events(&self) -> Vec<Event> {
        self.0.shared().events.all()
    }

    /// Stops at once and waits until everything has ended, as [`Sandbox::shutdown`].
    pub async fn shutdown(self) {
        self.0.shared().shutdown().await;
    }
}

impl fmt::Debug for AnySandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AnySandbox")
            .field("gateway", &self.id())
            .field("endpoint", &self.endpoint())
            .finish_non_exhaustive()
    }
}

/// Which of the two made-up merchants.
#[derive(Clone, Copy)]
enum Who {
    Merchant,
    Other,
}

/// What differs between gateways.
trait Held: Send + Sync {
    fn id(&self) -> &'static str;
    fn course(&self) -> Course;
    fn endpoint(&self) -> String;
    fn shared(&self) -> &Shared;
    fn ca_pem(&self) -> &[u8];
    fn identity_pem(&self, who: Who) -> Option<Vec<u8>>;
    fn kit_files(&self) -> Vec<KitFile>;
    fn connector(&self, who: Who, notify_url: &str, decide: bool) -> Result<Arc<dyn Connector>, BoxError>;
}

impl<G: Flows> Sandbox<G> {
    const fn kit(&self, who: Who) -> &G::Kit {
        match who {
            Who::Merchant => self.merchant(),
            Who::Other => self.other_merchant(),
        }
    }
}

impl<G: Flows> Held for Sandbox<G> {
    fn id(&self) -> &'static str {
        G::ID
    }

    fn course(&self) -> Course {
        G::COURSE
    }

    fn endpoint(&self) -> String {
        Sandbox::endpoint(self)
    }

    fn shared(&self) -> &Shared {
        Sandbox::shared(self)
    }

    fn ca_pem(&self) -> &[u8] {
        self.merchant().ca_pem()
    }

    fn identity_pem(&self, who: Who) -> Option<Vec<u8>> {
        self.kit(who).identity_pem()
    }

    fn kit_files(&self) -> Vec<KitFile> {
        self.merchant().files()
    }

    fn connector(&self, who: Who, notify_url: &str, decide: bool) -> Result<Arc<dyn Connector>, BoxError> {
        G::connector(self.kit(who), &self.terms(&Sandbox::endpoint(self), notify_url, decide))
    }
}
