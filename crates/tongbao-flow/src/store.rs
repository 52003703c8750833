//! Where orders are kept: what a store must promise.

#[cfg(test)]
pub(crate) mod conformance;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
pub(crate) mod row;

use std::error::Error;

use tongbao_core::BoxError;
use tongbao_transport::BoxFuture;

use crate::clock::Moment;
use crate::order::{Order, State};
use crate::step::Topic;

/// Keeps orders, notifications and what is to be told about them.
///
/// Every method is one transaction: all of it is durable when the method answers, or nothing of it ever is. **A method that fails may have
/// done its work**: callers read again before they conclude anything, and never send.
///
/// Stores are compared by one suite of tests; a new one has to pass it.
pub trait Store: Send + Sync {
    /// Writes down a new order, as version 1.
    ///
    /// For a refund, in the same transaction: the payment must have succeeded, and all its refunds that have not failed must be at most
    /// its amount.
    ///
    /// # Errors
    ///
    /// [`StoreError`]: nobody knows whether it is there.
    fn open<'a>(&'a self, order: &'a Order, now: Moment) -> BoxFuture<'a, Result<Opened, StoreError>>;

    /// The order with this number.
    ///
    /// # Errors
    ///
    /// [`StoreError`].
    fn load<'a>(&'a self, account: &'a str, number: &'a str) -> BoxFuture<'a, Result<Option<Order>, StoreError>>;

    /// Writes down what a step led to: order, notification and what is to be told, together. A line of history is written if the state or
    /// the words are other ones than before.
    ///
    /// # Errors
    ///
    /// [`StoreError`]: nobody knows whether it is there.
    fn commit<'a>(&'a self, change: &'a Change, now: Moment) -> BoxFuture<'a, Result<Committed, StoreError>>;

    /// Takes orders whose time has come, the longest due first: moves `due` and `held_until` to `until` and counts up their version, so that
    /// nobody else takes them before.
    ///
    /// # Errors
    ///
    /// [`StoreError`]: some may be taken; they come back at `until`.
    fn claim<'a>(
        &'a self,
        account: &'a str,
        now: Moment,
        until: Moment,
        limit: u32,
    ) -> BoxFuture<'a, Result<Vec<Order>, StoreError>>;

    /// Takes what is to be told, what waits longest first, and not before `until` again. A letter that was taken in vain waits from that
    /// `until` on, so it is behind those that nobody tried yet.
    ///
    /// # Errors
    ///
    /// [`StoreError`].
    fn letters<'a>(
        &'a self,
        account: &'a str,
        now: Moment,
        until: Moment,
        limit: u32,
    ) -> BoxFuture<'a, Result<Vec<Letter>, StoreError>>;

    /// Notes that a letter was delivered.
    ///
    /// # Errors
    ///
    /// [`StoreError`].
    fn delivered<'a>(&'a self, letter: &'a Letter, now: Moment) -> BoxFuture<'a, Result<(), StoreError>>;

    /// A page of orders of an account, or of all, by account and number: those after `after`, in one of these states (in any, if none is
    /// named).
    ///
    /// # Errors
    ///
    /// [`StoreError`].
    fn list<'a>(&'a self, filter: &'a Filter) -> BoxFuture<'a, Result<Vec<Order>, StoreError>>;

    /// What was written down about an order, oldest first.
    ///
    /// # Errors
    ///
    /// [`StoreError`].
    fn history<'a>(&'a self, account: &'a str, number: &'a str) -> BoxFuture<'a, Result<Vec<Past>, StoreError>>;
}

/// The accounts that have orders: the first order of each, one after the other.
///
/// # Errors
///
/// [`StoreError`].
pub async fn accounts(store: &dyn Store) -> Result<Vec<String>, StoreError> {
    let mut accounts: Vec<String> = Vec::new();
    loop {
        // No number is behind this one.
        let after = accounts.last().map(|last| (last.clone(), char::MAX.to_string()));
        let filter = Filter { after, limit: 1, ..Filter::default() };
        match store.list(&filter).await?.pop() {
            Some(order) => accounts.push(order.account),
            None => return Ok(accounts),
        }
    }
}

/// What became of a new order.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Opened {
    /// It is there. The caller may go on, and nobody else.
    New(Order),
    /// The number is in use: the order as it is. Its digest tells whether it is the same one.
    Exists(Order),
    /// The payment of a refund is not there, or is no payment that succeeded.
    NotPaid,
    /// All refunds together would be more than was paid.
    TooMuch {
        /// What is left of the payment, in fen.
        left: u64,
    },
}

/// What a step led to.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Change {
    /// The order as it should be, with the version that the step began from.
    pub order: Order,
    /// The notification that led to it.
    pub notice: Option<String>,
    /// What is to be told.
    pub emit: Option<Topic>,
}

/// What became of a change.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Committed {
    /// It is there, with this version.
    Done(u64),
    /// Somebody else was faster: the version is another one. Nothing was written. Load and step again.
    Stale,
    /// This notification was taken before. Nothing was written.
    SeenBefore,
    /// Another order of the account has this gateway's number. Nothing was written.
    NumberTaken,
}

/// What is to be told about an order.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Letter {
    /// The account.
    pub account: String,
    /// The order's number.
    pub number: String,
    /// What is told. `account`, `number` and this together never come twice with another meaning: consumers tell copies by them.
    pub topic: Topic,
    /// How often it was taken before.
    pub attempts: u32,
}

/// Which orders.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Filter {
    /// Those of this account.
    pub account: Option<String>,
    /// Those in one of these states.
    pub states: Vec<State>,
    /// Those that have a conflict which nobody has settled.
    pub conflict: bool,
    /// Those after this account and number.
    pub after: Option<(String, String)>,
    /// How many at most.
    pub limit: u32,
}

/// One thing that was written down about an order.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Past {
    /// Which version it made.
    pub version: u64,
    /// When.
    pub at: Moment,
    /// The state then.
    pub state: State,
    /// Why.
    pub words: String,
}

/// The store cannot tell what it did.
#[derive(Debug, thiserror::Error)]
#[error("the store failed, and what it was doing may be done or not: {}", with_causes(.0.as_ref()))]
pub struct StoreError(#[source] pub BoxError);

/// An error and what caused it, for drivers whose errors say only that there is a cause. What stands there already is not said again.
pub(crate) fn with_causes(error: &(dyn Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        let words = cause.to_string();
        if !text.contains(&words) {
            text.push_str(": ");
            text.push_str(&words);
        }
        next = cause.source();
    }
    text
}
