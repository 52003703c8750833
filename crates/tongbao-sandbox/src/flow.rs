//! Gateways that are played, as the durable flows see them: what the merchant's end is, and where a payment can go wrong.
//!
//! With the feature `flow` a program can hold the sandbox of any gateway and drive the flows through it without naming one: [`all`] lists
//! what can be started.

mod any;
mod in_process;

use std::sync::Arc;

use tongbao_core::flow::Connector;
use tongbao_core::{BeijingTime, BoxError};

use crate::clock::Clock;
use crate::fault::{Fault, InjectError, Stage};
use crate::played::Played;
use crate::sandbox::Sandbox;

pub(crate) use any::start;
pub use any::{AnySandbox, StartFn, Starting};
pub use in_process::{DueNotice, InProcess};

/// A gateway that is played and that the durable flows can use. Implemented in each gateway's own folder.
pub trait Flows: Played {
    /// The interfaces that a payment goes through.
    const COURSE: Course;

    /// The merchant's end for the holder of this kit.
    ///
    /// # Errors
    ///
    /// The address of the sandbox or a key in the kit cannot be used.
    fn connector(kit: &Self::Kit, terms: &Terms<'_>) -> Result<Arc<dyn Connector>, BoxError>;
}

/// What a connector needs beside the merchant's kit.
#[non_exhaustive]
pub struct Terms<'t> {
    /// Where the sandbox listens.
    pub endpoint: &'t str,
    /// Where notifications go.
    pub notify_url: &'t str,
    /// Whether a notification decides by itself, where that is the merchant's choice.
    pub notifications_decide: bool,
    /// The sandbox's time.
    pub clock: Arc<dyn Fn() -> BeijingTime + Send + Sync>,
}

/// The ids of the interfaces that a payment goes through.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Course {
    /// What `pay` sends: the charge itself, or the order whose customer gets a code.
    pub pay: &'static str,
    /// What moves the money. The same as `pay` where one request charges.
    pub charge: &'static str,
    /// What asks how a payment stands.
    pub query: &'static str,
    /// What tells that a payment is final.
    pub notify: &'static str,
}

impl Course {
    /// Where this fault strikes a payment.
    #[must_use]
    pub const fn place(&self, fault: Fault) -> &'static str {
        match fault.stage() {
            Stage::BeforeCommit | Stage::AfterCommit => self.charge,
            Stage::Query => self.query,
            Stage::Notification => self.notify,
        }
    }
}

impl<G: Flows> Sandbox<G> {
    /// The merchant's end of [`merchant`](Self::merchant) for the durable flows. Notifications go to this address, and count for what the
    /// connector makes of them unless told otherwise.
    ///
    /// # Errors
    ///
    /// A key in the kit cannot be used.
    pub fn connector(&self, notify_url: &str) -> Result<Arc<dyn Connector>, BoxError> {
        G::connector(self.merchant(), &self.terms(&self.endpoint(), notify_url, false))
    }

    /// Makes the next so many payments go wrong in this way, where that way belongs: at the charge, in the query, in the notification.
    ///
    /// # Errors
    ///
    /// It cannot happen to a payment of this gateway.
    pub fn inject_into_payments(&self, fault: Fault, times: u32) -> Result<(), InjectError> {
        self.inject(fault, G::COURSE.place(fault), times)
    }

    pub(crate) fn terms<'t>(&self, endpoint: &'t str, notify_url: &'t str, notifications_decide: bool) -> Terms<'t> {
        terms(&self.shared().config.clock, endpoint, notify_url, notifications_decide)
    }
}

fn terms<'t>(clock: &Clock, endpoint: &'t str, notify_url: &'t str, notifications_decide: bool) -> Terms<'t> {
    let clock = clock.clone();
    Terms { endpoint, notify_url, notifications_decide, clock: Arc::new(move || clock.now()) }
}

impl std::fmt::Debug for Terms<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Terms")
            .field("endpoint", &self.endpoint)
            .field("notify_url", &self.notify_url)
            .field("notifications_decide", &self.notifications_decide)
            .finish_non_exhaustive()
    }
}

/// Every gateway that the durable flows can be tried on: its id, and what starts its sandbox, with the defaults of
/// [`Sandbox::start`](crate::Sandbox::start), or only its gateway.
#[must_use]
pub const fn all() -> &'static [(&'static str, StartFn)] {
    ALL
}

// flows: this block is written by `cargo xtask codegen`
const ALL: &[(&str, StartFn)] = &[
    ("bill99", crate::bill99::flow::start),
    ("huifu", crate::huifu::flow::start),
    ("withhold", crate::withhold::flow::start),
    ("ysepay", crate::ysepay::flow::start),
];
// end of flows
