//! Orders in a Postgres that several machines share.
//!
//! Its tables are called `tongbao_…` and lie in the first schema of the connection's search path. Connections set what they need for
//! themselves, so between this and the server there may be no pooler that shares them by transaction.
//!
//! [`Postgres::connect`] is for a socket of the same machine, a private network or a tunnel: it knows no TLS, and refuses an address that asks
//! for it. [`Postgres::connect_over_tls`] knows nothing else.
//!
//! No transaction is open while a gateway is talked to: orders are claimed, and written back by their version.
//!
//! New payments and what came of them are written together with others that come at the same time (group commit).

mod groups;
mod queries;
mod setup;
#[cfg(test)]
mod tests;
mod tls;
mod writes;

use std::fmt;
use std::future::Future;
use std::time::Duration;

use deadpool_postgres::{Hook, HookError, Manager, ManagerConfig, Object, Pool, RecyclingMethod, Runtime};
use tokio_postgres::config::SslMode;
use tokio_postgres::{Config, NoTls};
use tokio_postgres_rustls::MakeRustlsConnect;
use tongbao_core::BoxError;
use tongbao_transport::BoxFuture;

use crate::clock::Moment;
use crate::order::{Kind, Order};
use crate::store::{Change, Committed, Filter, Letter, Opened, Past, Store, StoreError, with_causes};
use groups::Groups;
use writes::{Changing, Opening};

/// A [`Store`] in a Postgres.
///
/// After an error its connection is closed, and the next call takes another one. What was sent before that cannot be called back: the server
/// may finish it a moment after the call has failed or was given up, as a whole or not at all.
pub struct Postgres {
    pool: Pool,
    patience: Duration,
    openings: Groups<Opening>,
    changes: Groups<Changing>,
}

/// How a server is used.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Options {
    /// How many connections at most. Whoever needs one more waits for it.
    pub connections: usize,
    /// How long one statement may take, waiting for locks included. A call that gets no answer for longer is given up, and its connection
    /// with it. From a millisecond to a day.
    pub patience: Duration,
    /// How many writes at most become durable together. One switches grouping off, which only a benchmark has a reason for;
    /// 1,024 are the most.
    pub group: usize,
}

impl Default for Options {
    /// 8 connections, 10 seconds, 64 writes.
    fn default() -> Self {
        Self { connections: 8, patience: Duration::from_secs(10), group: 64 }
    }
}

impl Postgres {
    /// Connects to `postgres://user:password@host/database`, without TLS, and makes the tables if they are not there. Needs tokio's timers and
    /// network.
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
        let config: Config = url.parse().map_err(|_| ConnectError::Url)?;
        if config.get_ssl_mode() == SslMode::Require {
            return Err(ConnectError::TlsWanted);
        }
        Self::with(config, options, None).await
    }

    /// The same over TLS, and never without it, whatever the address says.
    ///
    /// The server has to show a certificate for the host of the address that one of `roots` vouches for: certificates in PEM, of whoever signs
    /// for it. A managed database has a file of them to download; those of the machine are not taken.
    ///
    /// # Errors
    ///
    /// [`ConnectError`].
    pub async fn connect_over_tls(url: &str, roots: &[u8], options: Options) -> Result<Self, ConnectError> {
        let mut config: Config = url.parse().map_err(|_| ConnectError::Url)?;
        config.ssl_mode(SslMode::Require);
        let tls = tls::trusting(roots).map_err(ConnectError::Roots)?;
        Self::with(config, options, Some(tls)).await
    }

    async fn with(mut config: Config, options: Options, tls: Option<MakeRustlsConnect>) -> Result<Self, ConnectError> {
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
        let settings = ManagerConfig { recycling_method: RecyclingMethod::Fast };
        let manager = match tls {
            Some(tls) => Manager::from_config(config, tls, settings),
            None => Manager::from_config(config, NoTls, settings),
        };
        let pool = Pool::builder(manager)
            .max_size(connections)
            .runtime(Runtime::Tokio1)
            .post_create(Hook::async_fn(move |client, _| {
                Box::pin(
                    async move { client.batch_execute(&setup::settings(patience)).await.map_err(HookError::Backend) },
                )
            }))
            .build()?;
        // Of the connections one half is for groups, and of those one half for either kind.
        let (group, lanes) = (options.group.clamp(1, 1024), (connections / 4).max(1));
        let store = Self {
            openings: Groups::new(pool.clone(), patience, group, lanes),
            changes: Groups::new(pool.clone(), patience, group, lanes),
            pool,
            patience,
        };
        let mut client = store.pool.get().await.map_err(ConnectError::Unreachable)?;
        setup::check(&client, patience).await?;
        setup::migrate(&mut client).await?;
        drop(client);
        Ok(store)
    }
}

/// The server's own limit comes first. This one is for a server that says nothing any more; whoever waits for it holds a connection, which is
/// closed then.
async fn patiently<T>(patience: Duration, work: impl Future<Output = Result<T, BoxError>>) -> Result<T, BoxError> {
    let patience = patience.saturating_mul(2);
    tokio::time::timeout(patience, work).await.unwrap_or_else(|_| Err(Silent(patience).into()))
}

/// Calls a query with a connection. It goes back to the others only if the query succeeded: after an error, or when nobody waits any more,
/// it may be in the middle of something.
macro_rules! ask {
    ($store:ident, $module:ident::$query:ident($($argument:expr),*)) => {
        Box::pin(async move {
            let work = async {
                let mut lease = Lease::of(&$store.pool).await?;
                let answer = $module::$query(lease.client()? $(, $argument)*).await?;
                lease.give_back();
                Ok(answer)
            };
            patiently($store.patience, work).await.map_err(StoreError)
        })
    };
}

impl Store for Postgres {
    fn open<'a>(&'a self, order: &'a Order, now: Moment) -> BoxFuture<'a, Result<Opened, StoreError>> {
        let opening = Opening { order: Order { version: 1, ..order.clone() }, now };
        if order.kind == Kind::Refund {
            // Several statements, and a lock on their payment.
            return ask!(self, writes::open_refund(&opening));
        }
        Box::pin(async move { patiently(self.patience, self.openings.run(opening)).await.map_err(StoreError) })
    }

    fn load<'a>(&'a self, account: &'a str, number: &'a str) -> BoxFuture<'a, Result<Option<Order>, StoreError>> {
        ask!(self, queries::load(account, number))
    }

    fn commit<'a>(&'a self, change: &'a Change, now: Moment) -> BoxFuture<'a, Result<Committed, StoreError>> {
        let change = Changing { change: change.clone(), now };
        Box::pin(async move { patiently(self.patience, self.changes.run(change)).await.map_err(StoreError) })
    }

    fn claim<'a>(
        &'a self,
        account: &'a str,
        now: Moment,
        until: Moment,
        limit: u32,
    ) -> BoxFuture<'a, Result<Vec<Order>, StoreError>> {
        ask!(self, queries::claim(account, now, until, limit))
    }

    fn letters<'a>(
        &'a self,
        account: &'a str,
        now: Moment,
        until: Moment,
        limit: u32,
    ) -> BoxFuture<'a, Result<Vec<Letter>, StoreError>> {
        ask!(self, queries::letters(account, now, until, limit))
    }

    fn delivered<'a>(&'a self, letter: &'a Letter, now: Moment) -> BoxFuture<'a, Result<(), StoreError>> {
        ask!(self, queries::delivered(letter, now))
    }

    fn list<'a>(&'a self, filter: &'a Filter) -> BoxFuture<'a, Result<Vec<Order>, StoreError>> {
        ask!(self, queries::list(filter))
    }

    fn history<'a>(&'a self, account: &'a str, number: &'a str) -> BoxFuture<'a, Result<Vec<Past>, StoreError>> {
        ask!(self, queries::history(account, number))
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
    async fn of(pool: &Pool) -> Result<Self, BoxError> {
        Ok(Self(Some(pool.get().await?)))
    }

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
    /// The address cannot be read. Its reader's words are not kept: they may quote a password that was not written as an address has it.
    #[error(
        "the address of the database cannot be read; write postgres://user:password@host/database, in the password %40 for @, %2F for /, %3F \
         for ? and %25 for %; sslmode is disable, prefer or require, and certificates are given to `connect_over_tls`"
    )]
    Url,
    /// The address says `sslmode=require`.
    #[error(
        "the address of the database asks for TLS; connect with `connect_over_tls`, which wants to know whose certificates to trust"
    )]
    TlsWanted,
    /// These certificates vouch for nobody.
    #[error(
        "the certificates that vouch for the database cannot be used ({0}); give them in PEM, `-----BEGIN CERTIFICATE-----`"
    )]
    Roots(#[source] BoxError),
    /// There is no connection.
    #[error("the database cannot be reached: {}", with_causes(.0))]
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
    #[error("the tables could not be made: {}", with_causes(.0))]
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
