//! What a program calls: bind, pay, refund, ask, be notified.

mod bind;
mod deliver;
mod learn;
mod notify;
mod pace;
mod pay;
mod reconcile;
mod refund;
mod survey;
mod work;

use std::collections::BTreeMap;
use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tongbao_core::flow::Connector;
use tongbao_core::{BoxError, Error};
use tongbao_transport::Transport;

use crate::clock::{Clock, Moment};
use crate::order::{Kind, Order, State};
use crate::rules::Rules;
use crate::step::{Alarm, Refused};
use crate::store::{Filter, Past, Store, StoreError};

pub use deliver::{Consumer, Nobody};
pub use notify::{Notified, Verdict};
use pace::Pace;
pub use reconcile::{BillLine, Differences, Found, OtherAmount, Period};
pub use survey::{Survey, SurveyLine};
pub use work::{Stop, Stopper, Worked};

/// Takes payments through any number of merchants' accounts at any gateways, and remembers them in one store.
///
/// Clones share everything; calls may come from any number of tasks, and other processes may work on the same store.
///
/// What it promises: **what moves money is sent once for each order number**, after the order is durable; an order whose outcome is not
/// known is asked about, never sent again; a final state never changes; a notification is acknowledged after it is durable. What it does
/// not do: it never retries, and it never decides what only a person can.
#[derive(Clone)]
pub struct Cashier {
    store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    accounts: Arc<BTreeMap<String, Account>>,
    on_alarm: Arc<OnAlarm>,
    idle: Duration,
    redeliver: Duration,
    /// A random number of this cashier's, and how many marks it has given.
    process: u64,
    marks: Arc<AtomicU64>,
}

type OnAlarm = dyn Fn(&Raised) + Send + Sync;

/// One merchant's access to one gateway: what it says, and the way there.
pub struct Account {
    connector: Arc<dyn Connector>,
    transport: Arc<dyn Transport>,
    rules: Rules,
    pace: Pace,
}

impl Account {
    /// Puts the two together, with the gateway's habits.
    pub fn new(connector: impl Connector + 'static, transport: impl Transport + 'static) -> Self {
        let rules = Rules::new(connector.habits());
        Self { connector: Arc::new(connector), transport: Arc::new(transport), pace: Pace::default(), rules }
    }

    /// Other rules, for example another time for the customer.
    #[must_use]
    pub fn rules(mut self, rules: Rules) -> Self {
        self.rules = rules;
        self
    }
}

/// What a person has to know, and about which order.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Raised {
    /// The account.
    pub account: String,
    /// The order, if it is known which.
    pub number: Option<String>,
    /// What it is.
    pub alarm: Alarm,
}

/// Puts a [`Cashier`] together.
pub struct CashierBuilder {
    store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    accounts: BTreeMap<String, Account>,
    on_alarm: Arc<OnAlarm>,
    idle: Duration,
    redeliver: Duration,
}

impl CashierBuilder {
    /// Adds an account under a name of your own, which stays: orders are stored under it. An account of the same name is replaced.
    #[must_use]
    pub fn account(mut self, name: &str, account: Account) -> Self {
        self.accounts.insert(name.to_owned(), account);
        self
    }

    /// Another clock than the machine's.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// How long a worker that found nothing to do waits: half a second, unless said.
    #[must_use]
    pub fn idle(mut self, idle: Duration) -> Self {
        self.idle = idle;
        self
    }

    /// How long a letter that was taken, and not noted as delivered, waits until it comes again: 30 seconds, unless said.
    #[must_use]
    pub fn redeliver_after(mut self, time: Duration) -> Self {
        self.redeliver = time;
        self
    }

    /// What is called when a person has to know something, besides the log.
    #[must_use]
    pub fn on_alarm(mut self, on_alarm: impl Fn(&Raised) + Send + Sync + 'static) -> Self {
        self.on_alarm = Arc::new(on_alarm);
        self
    }

    /// Done.
    #[must_use]
    pub fn build(self) -> Cashier {
        let Self { store, clock, accounts, on_alarm, idle, redeliver } = self;
        Cashier {
            store,
            clock,
            accounts: Arc::new(accounts),
            on_alarm,
            idle,
            redeliver,
            process: random(),
            marks: Arc::default(),
        }
    }
}

impl Cashier {
    /// Begins to put one together that remembers in this store.
    pub fn builder(store: impl Store + 'static) -> CashierBuilder {
        CashierBuilder {
            store: Arc::new(store),
            clock: Arc::new(crate::clock::SystemClock),
            accounts: BTreeMap::new(),
            on_alarm: Arc::new(|_| {}),
            idle: Duration::from_millis(500),
            redeliver: Duration::from_secs(30),
        }
    }

    /// How an order stands, as far as the store knows. Asks no gateway.
    ///
    /// # Errors
    ///
    /// [`CashierError::Store`].
    pub async fn status(&self, account: &str, number: &str) -> Result<Option<Order>, CashierError> {
        Ok(self.store.load(account, number).await?)
    }

    /// A page of orders.
    ///
    /// # Errors
    ///
    /// [`CashierError::Store`].
    pub async fn orders(&self, filter: &Filter) -> Result<Vec<Order>, CashierError> {
        Ok(self.store.list(filter).await?)
    }

    /// What was written down about an order, oldest first.
    ///
    /// # Errors
    ///
    /// [`CashierError::Store`].
    pub async fn history(&self, account: &str, number: &str) -> Result<Vec<Past>, CashierError> {
        Ok(self.store.history(account, number).await?)
    }

    fn account(&self, name: &str) -> Result<&Account, CashierError> {
        self.accounts.get(name).ok_or_else(|| CashierError::Account {
            found: name.to_owned(),
            known: self.accounts.keys().cloned().collect::<Vec<_>>().join(", "),
        })
    }

    /// Those of an account, or, if this cashier does not have it, those of one that nothing is sent for.
    fn rules(&self, account: &str) -> Rules {
        self.accounts.get(account).map_or(reconcile::RULES, |account| account.rules)
    }

    /// A mark that no other call in any process has.
    fn mark(&self) -> String {
        format!("{:016x}-{}", self.process, self.marks.fetch_add(1, Ordering::Relaxed))
    }

    fn now(&self) -> Moment {
        self.clock.now()
    }

    fn raise(&self, account: &str, number: Option<&str>, alarm: Alarm) {
        tracing::warn!(account, number, %alarm, "a person has to look");
        (self.on_alarm)(&Raised { account: account.to_owned(), number: number.map(str::to_owned), alarm });
    }
}

/// The standard library's tables are seeded at random. Not for secrets.
fn random() -> u64 {
    RandomState::new().hash_one(0)
}

/// Why a call did not do what it was called for. What it says about the money stands with each.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CashierError {
    /// There is no such account. Nothing happened.
    #[error("there is no account {found:?}; there are: {known}")]
    Account {
        /// The name.
        found: String,
        /// The known ones.
        known: String,
    },
    /// The gateway's table does not allow it, or it cannot be signed. Nothing was written down or sent.
    #[error(transparent)]
    Prepare(Error),
    /// The number belongs to another order. Nothing was sent.
    #[error(
        "number {number} is that of another {kind} already (it is {state}); nothing was sent. A number is used once: \
         take a new one, or ask for the status of this one"
    )]
    NumberUsed {
        /// The number.
        number: String,
        /// What has it.
        kind: Kind,
        /// How that stands.
        state: State,
    },
    /// There is no such order. Nothing happened.
    #[error("account {account} has no {what} {number}")]
    NotFound {
        /// The account.
        account: String,
        /// What was looked for: `payment`, `refund`, `binding`, or either of the first two.
        what: &'static str,
        /// Its number.
        number: String,
    },
    /// The order is not where this can be done. Nothing was sent.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// What is to be given back is not known to be paid. Nothing was sent.
    #[error("payment {of} is not known to have succeeded, so nothing of it can be given back")]
    NotPaid {
        /// The payment.
        of: String,
    },
    /// More than is left of the payment. Nothing was sent.
    #[error("all refunds of a payment together are at most the payment: ¥{} of {of} are left", tongbao_core::Amount::from_fen(*.left))]
    TooMuch {
        /// The payment.
        of: String,
        /// What is left, in fen.
        left: u64,
    },
    /// The card is not known to be bound. Nothing was charged; whether the gateway bound it may be open.
    #[error("the card is not known to be bound: {words}")]
    NotBound {
        /// Why.
        words: String,
    },
    /// A call that moves no money failed.
    #[error(transparent)]
    Call(Error),
    /// A bill could not be read to its end, so nothing can be said about what is missing in it.
    #[error("the bill could not be read to its end: {0}")]
    Bill(#[source] BoxError),
    /// The store failed. **What was asked for may have happened: ask for the status, do not use another number.**
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (gateway, merchant) = (self.connector.gateway(), self.connector.merchant());
        f.debug_struct("Account").field("gateway", &gateway).field("merchant", &merchant).finish_non_exhaustive()
    }
}

impl fmt::Debug for Cashier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cashier").field("accounts", &self.accounts).finish_non_exhaustive()
    }
}

impl fmt::Debug for CashierBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CashierBuilder").field("accounts", &self.accounts).finish_non_exhaustive()
    }
}
