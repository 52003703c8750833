//! How a sandbox behaves.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use tongbao_core::BeijingTime;

use crate::clock::Clock;
use crate::log::{Event, Observer, WireRecord};
use crate::random::Seed;

/// How a [`Sandbox`](crate::Sandbox) behaves. The default is made for tests: a free loopback port, and notifications after 50 ms.
#[derive(Clone)]
pub struct Config {
    pub(crate) bind: SocketAddr,
    pub(crate) remote: bool,
    pub(crate) seed: Seed,
    pub(crate) shared_keys: bool,
    pub(crate) clock: Clock,
    pub(crate) notify_after: Duration,
    pub(crate) notify_retry: Duration,
    pub(crate) notify_to: Vec<IpAddr>,
    pub(crate) refuse_in_handshake: bool,
    pub(crate) connections: usize,
    pub(crate) wire_log: bool,
    pub(crate) on_event: Option<Observer<Event>>,
    pub(crate) on_wire: Option<Observer<WireRecord>>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            bind: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            remote: false,
            seed: Seed::new(0),
            shared_keys: false,
            clock: Clock::default(),
            notify_after: Duration::from_millis(50),
            notify_retry: Duration::from_millis(50),
            notify_to: Vec::new(),
            refuse_in_handshake: false,
            connections: 64,
            wire_log: false,
            on_event: None,
            on_wire: None,
        }
    }
}

impl Config {
    /// The default.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// For a server that people work with: notifications after ten seconds and again after 15 s, 30 s, 1 min and so on, and another seed
    /// at each start.
    #[must_use]
    pub fn realistic() -> Self {
        Self {
            seed: Seed::random(),
            notify_after: Duration::from_secs(10),
            notify_retry: Duration::from_secs(15),
            ..Self::default()
        }
    }

    /// Where to listen. Port 0 is any free one.
    #[must_use]
    pub const fn bind(mut self, address: SocketAddr) -> Self {
        self.bind = address;
        self
    }

    /// Allows to listen elsewhere than on loopback. Whoever can reach the port still needs what is in a merchant's kit.
    #[must_use]
    pub const fn allow_remote(mut self, allow: bool) -> Self {
        self.remote = allow;
        self
    }

    /// SMS codes, tokens and reference numbers follow from this number. Keys, passwords and certificates do not: they are always new.
    #[must_use]
    pub const fn seed(mut self, seed: u64) -> Self {
        self.seed = Seed::new(seed);
        self
    }

    /// Uses the RSA keys that the first such sandbox of this process made, which saves most of the time of a start. For test programs with
    /// many sandboxes; authorities, certificates and passwords are new all the same.
    #[must_use]
    pub const fn shared_keys(mut self, share: bool) -> Self {
        self.shared_keys = share;
        self
    }

    /// Where the time comes from, instead of the system clock: for transaction times, the age of SMS codes and the validity of client
    /// certificates. Delays are real time.
    #[must_use]
    pub fn clock(mut self, now: impl Fn() -> BeijingTime + Send + Sync + 'static) -> Self {
        self.clock = Clock::new(now);
        self
    }

    /// How long after an order the first notification is sent.
    #[must_use]
    pub const fn notify_after(mut self, delay: Duration) -> Self {
        self.notify_after = delay;
        self
    }

    /// How long after the first notification the second is sent, if the first was not acknowledged. Doubles for each further one; there
    /// are at most ten after the first.
    #[must_use]
    pub const fn notify_retry(mut self, first: Duration) -> Self {
        self.notify_retry = first;
        self
    }

    /// Allows to send notifications to this address too, beside loopback.
    #[must_use]
    pub fn allow_notify_to(mut self, address: IpAddr) -> Self {
        self.notify_to.push(address);
        self
    }

    /// Refuses bad client certificates with a TLS alert. Otherwise, as the documented gateway does, the handshake succeeds and every
    /// request is answered with HTTP status 400. Means nothing to a gateway that asks for no certificates.
    #[must_use]
    pub const fn refuse_in_handshake(mut self, refuse: bool) -> Self {
        self.refuse_in_handshake = refuse;
        self
    }

    /// How many connections may be open at a time; more wait.
    #[must_use]
    pub const fn connections(mut self, at_most: usize) -> Self {
        self.connections = at_most;
        self
    }

    /// Keeps the newest thousand messages, masked, for [`Sandbox::wire`](crate::Sandbox::wire).
    #[must_use]
    pub const fn wire_log(mut self, keep: bool) -> Self {
        self.wire_log = keep;
        self
    }

    /// Calls this for each event as it happens. It must not block.
    #[must_use]
    pub fn on_event(mut self, observer: impl Fn(&Event) + Send + Sync + 'static) -> Self {
        self.on_event = Some(Arc::new(observer));
        self
    }

    /// Calls this for each message as it passes, masked. It must not block.
    #[must_use]
    pub fn on_wire(mut self, observer: impl Fn(&WireRecord) + Send + Sync + 'static) -> Self {
        self.on_wire = Some(Arc::new(observer));
        self
    }
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("bind", &self.bind)
            .field("remote", &self.remote)
            .field("notify_after", &self.notify_after)
            .field("notify_retry", &self.notify_retry)
            .finish_non_exhaustive()
    }
}
