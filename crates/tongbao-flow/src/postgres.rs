//! Orders in a Postgres that several machines share.
//!
//! Its tables are called `tongbao_…` and lie in the first schema of the connection's search path. Connections set what they need for
//! themselves, so between this and the server there may be no pooler that shares them by transaction.
//!
//! **There is no TLS here.** Reach the server over a socket of the same machine, over a private network, or through a tunnel; an address
//! with `sslmode=require` is refused by the attempt to connect.
//!
//! No transaction is open while a gateway is talked to: orders are claimed, and written back by their version.

mod queries;
mod setup;
#[cfg(test)]
mod tests;

use std::fmt;
use std::future::Future;
use std::time::Duration;

use deadpool_postgres::{Hook, HookError, Manager, ManagerConfig, Object, Pool, RecyclingMethod, Runtime};
use tokio_postgres::{Config, NoTls};
use tongbao_core::BoxError;
use tongbao_transport::BoxFuture;

use crate::clock::Moment;
use crate::order::Order;
use crate::store::{Change, Committed, Filter, Letter, Opened, Past, Store, StoreError};

/// A [`Store`] in a Postgres.
///
/// After an error its connection is closed, and the next call takes another one. What was sent before that cannot be called back: the server
/// may finish it a moment after the call has failed or was given up, as a whole or not at all.
pub struct Postgres {
    pool: Pool,
    patience: Duration,
}

/// How a server is used.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Options {
    /// How many connections at most. Whoever needs one more waits for it.
    pub connections: usize,
    /// How long one statement may take, waiting for locks included. A call that gets no answer for longer is given up, and its connection
    /// with it. From a millisecond to a day.
    pub patience: Duration,
}

impl Default for Options {
    /// 8 connections, 10 seconds.
    fn default() -> Self {
        Self { connections: 8, patience: Duration::from_secs(10) }
    }
}

impl Postgres {
    /// Connects to `postgres://user:password@host/database`, and makes the tables if they are not there. Needs tokio's timers and network.
    ///
    /// # Errors
    ///
    /// [`ConnectError`].
    pub async fn connect(url: &str) -> Result<Self, ConnectError> {
        Self::connect_with(url, Options::default()).await
    }

    /// The same, and says how the server is used.
    ///
    /// # Errors
    ///
    /// [`ConnectError`].
    pub async fn connect_with(url: &str, options: Options) -> Result<Self, ConnectError> {
        Self::with(url.parse().map_err(ConnectError::Url)?, options).await
    }

    async fn with(mut config: Config, options: Options) -> Result<Self, ConnectError> {
        let connections = options.connections.max(1);
        let patience = options.patience.clamp(Duration::from_millis(1), Duration::from_secs(86_400));
        // A server that has gone without a word is noticed, also by connections that only wait.
        let alive = patience.max(Duration::from_secs(1)); // the system counts whole seconds here
        config.keepalives_idle(alive).tcp_user_timeout(alive);
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(patience);
        }
        if config.get_application_name().is_none() {
            config.application_name("tongbao");
        }
        let manager = Manager::from_config(config, NoTls, ManagerConfig { recycling_method: RecyclingMethod::Fast });
        let pool = Pool::builder(manager)
            .max_size(connections)
            .runtime(Runtime::Tokio1)
            .post_create(Hook::async_fn(move |client, _| {
                Box::pin(
                    async move { client.batch_execute(&setup::settings(patience)).await.map_err(HookError::Backend) },
                )
            }))
            .build()?;
        let store = Self { pool, patience };
        let mut client = store.pool.get().await.map_err(ConnectError::Unreachable)?;
        setup::check(&client, patience).await?;
        setup::migrate(&mut client).await?;
        drop(client);
        Ok(store)
    }

    async fn lease(&self) -> Result<Lease, BoxError> {
        Ok(Lease(Some(self.pool.get().await?)))
    }

    /// The server's own limit comes first. This one is for a server that says nothing any more; whoever waits for it holds a connection,
    /// which is closed then.
    fn patiently<'a, T>(
        &self,
        work: impl Future<Output = Result<T, BoxError>> + Send + 'a,
    ) -> BoxFuture<'a, Result<T, StoreError>>
    where
        T: Send + 'a,
    {
        let patience = self.patience.saturating_mul(2);
        Box::pin(async move {
            tokio::time::timeout(patience, work)
                .await
                .unwrap_or_else(|_| Err(Silent(patience).into()))
                .map_err(StoreError)
        })
    }
}

/// Calls a query with a connection. It goes back to the others only if the query succeeded: after an error, or when nobody waits any more,
/// it may be in the middle of something.
macro_rules! ask {
    ($store:ident, $query:ident($($argument:expr),*)) => {
        $store.patiently(async move {
            let mut lease = $store.lease().await?;
            let answer = queries::$query(lease.client()? $(, $argument)*).await?;
            lease.give_back();
            Ok(answer)
        })
    };
}

impl Store for Postgres {
    fn open<'a>(&'a self, order: &'a Order, now: Moment) -> BoxFuture<'a, Result<Opened, StoreError>> {
        ask!(self, open(order, now))
    }

    fn load<'a>(&'a self, account: &'a str, number: &'a str) -> BoxFuture<'a, Result<Option<Order>, StoreError>> {
        ask!(self, load(account, number))
    }

    fn commit<'a>(&'a self, change: &'a Change, now: Moment) -> BoxFuture<'a, Result<Committed, StoreError>> {
        ask!(self, commit(change, now))
    }

    fn claim<'a>(
        &'a self,
        account: &'a str,
        now: Moment,
        until: Moment,
        limit: u32,
    ) -> BoxFuture<'a, Result<Vec<Order>, StoreError>> {
        ask!(self, claim(account, now, until, limit))
    }

    fn letters<'a>(
        &'a self,
        account: &'a str,
        now: Moment,
        until: Moment,
        limit: u32,
    ) -> BoxFuture<'a, Result<Vec<Letter>, StoreError>> {
        ask!(self, letters(account, now, until, limit))
    }

    fn delivered<'a>(&'a self, letter: &'a Letter, now: Moment) -> BoxFuture<'a, Result<(), StoreError>> {
        ask!(self, delivered(letter, now))
    }

    fn list<'a>(&'a self, filter: &'a Filter) -> BoxFuture<'a, Result<Vec<Order>, StoreError>> {
        ask!(self, list(filter))
    }

    fn history<'a>(&'a self, account: &'a str, number: &'a str) -> BoxFuture<'a, Result<Vec<Past>, StoreError>> {
        ask!(self, history(account, number))
    }
}

impl fmt::Debug for Postgres {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The address may hold a password.
        f.debug_struct("Postgres").finish_non_exhaustive()
    }
}

/// A connection that is closed unless it is given back.
struct Lease(Option<Object>);

impl Lease {
    fn client(&mut self) -> Result<&mut Object, GivenBack> {
        self.0.as_mut().ok_or(GivenBack)
    }

    fn give_back(mut self) {
        drop(self.0.take());
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        if let Some(client) = self.0.take() {
            drop(Object::take(client));
        }
    }
}

/// A server that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConnectError {
    /// The address cannot be read.
    #[error("the address of the database cannot be read ({0}); write postgres://user:password@host/database")]
    Url(#[source] tokio_postgres::Error),
    /// There is no connection.
    #[error("the database cannot be reached: {0}")]
    Unreachable(#[source] deadpool_postgres::PoolError),
    /// A setting on which durability rests did not hold.
    #[error("{name} is {found} at this server, it has to be {wanted}; {why}; change it in the server's configuration")]
    Setting {
        /// The setting.
        name: &'static str,
        /// What it is.
        found: String,
        /// What it has to be.
        wanted: String,
        /// Why that matters.
        why: &'static str,
    },
    /// A newer version of this library made the tables.
    #[error("the tables have version {found}, this program knows versions up to {known}; run the newer program")]
    Newer {
        /// Their version.
        found: i64,
        /// The newest that is known.
        known: i64,
    },
    /// The tables could not be looked at or made.
    #[error("the tables could not be made: {0}")]
    Tables(#[from] tokio_postgres::Error),
    /// No pool of connections could be made.
    #[error(transparent)]
    Pool(#[from] deadpool_postgres::BuildError),
}

#[derive(Debug, thiserror::Error)]
#[error("a connection was used after it was given back; please report this")]
struct GivenBack;

#[derive(Debug, thiserror::Error)]
#[error("no answer of the database, or no free connection to it, for {} ms", .0.as_millis())]
struct Silent(Duration);
