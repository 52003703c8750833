//! Payments a second through a store, against the commits that they need at the rate at which that disk takes commits.
//!
//! A payment is two commits: the order before its request leaves, and what came of it. The peer makes commits and nothing else: one row,
//! one transaction, the same settings, the same disk. Both take turns, round after round, because the speed of a disk drifts; a ratio is the
//! median of the rounds' ratios. 1.00 would be a flow that costs nothing beyond its commits.
//!
//! `cargo bench -p tongbao-flow --features postgres`; Postgres is measured where `TONGBAO_POSTGRES` names one.
#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout, clippy::float_arithmetic, clippy::indexing_slicing)]

#[path = "../tests/model/mod.rs"]
#[allow(dead_code, reason = "of the tests' model only a part is needed")]
mod model;

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use model::{ACCOUNT, Model};
use rusqlite::Connection;
use tokio::runtime::Runtime;
use tokio::task::JoinSet;
use tongbao_core::Amount;
use tongbao_core::flow::{BoundCard, Payment};
use tongbao_core::schema::Outcome;
use tongbao_flow::order::State;
use tongbao_flow::sqlite::Sqlite;
use tongbao_flow::store::Store;
use tongbao_flow::{Account, Cashier};

const ROUNDS: usize = 15;
const WARM: usize = 10;
/// How long each side of a round runs.
const SLICE: Duration = Duration::from_millis(400);
/// How many payments are under way at once where commits can be shared.
const AT_ONCE: u64 = 64;

fn main() {
    let runtime = Runtime::new().unwrap();
    println!("{:<34}{:>12}{:>14}{:>8}", "", "commits/s", "payments/s", "ratio");
    sqlite(&runtime);
    #[cfg(feature = "postgres")]
    postgres(&runtime);
    #[cfg(not(feature = "postgres"))]
    println!("postgres: not measured, the feature `postgres` is off");
}

fn sqlite(runtime: &Runtime) {
    let folder = tempfile::tempdir().unwrap();
    let cashier = cashier(Sqlite::open(&folder.path().join("orders.db")).unwrap());
    let peer = Peer::new(&folder.path().join("peer.db"));
    compare("SQLite, one after the other", || peer.commits(), || payments(runtime, &cashier, 1));
    compare("SQLite, 64 at once", || peer.commits(), || payments(runtime, &cashier, AT_ONCE));
}

#[cfg(feature = "postgres")]
fn postgres(runtime: &Runtime) {
    use tongbao_flow::postgres::Postgres;

    let Ok(url) = std::env::var("TONGBAO_POSTGRES") else {
        return println!("postgres: not measured, TONGBAO_POSTGRES names none");
    };
    let cashier = cashier(runtime.block_on(Postgres::connect(&url)).unwrap());
    let (client, connection) = runtime.block_on(tokio_postgres::connect(&url, tokio_postgres::NoTls)).unwrap();
    runtime.spawn(connection);
    let table = "CREATE TABLE IF NOT EXISTS tongbao_bench_peer (id BIGSERIAL PRIMARY KEY, text TEXT NOT NULL)";
    runtime.block_on(client.batch_execute(table)).unwrap();
    let insert = runtime.block_on(client.prepare("INSERT INTO tongbao_bench_peer (text) VALUES ($1)")).unwrap();
    let commits = || rate(|| runtime.block_on(client.execute(&insert, &[&ROW])).map(|_| 1).unwrap());
    compare("Postgres, one after the other", commits, || payments(runtime, &cashier, 1));
    compare("Postgres, 64 at once", commits, || payments(runtime, &cashier, AT_ONCE));
    runtime.block_on(client.batch_execute("DROP TABLE tongbao_bench_peer")).unwrap();
}

/// Lets the two take turns, and prints the medians.
fn compare(name: &str, commits: impl Fn() -> f64, payments: impl Fn() -> f64) {
    // For nothing, until the logs of both are written over and grow no more: a flush of a file that grows takes many times as long.
    for _ in 0..WARM {
        commits();
        payments();
    }
    let rounds: Vec<_> = (0..ROUNDS).map(|_| (commits(), payments())).collect();
    let median = |of: &dyn Fn(&(f64, f64)) -> f64| {
        let mut all: Vec<_> = rounds.iter().map(of).collect();
        all.sort_by(f64::total_cmp);
        all[ROUNDS / 2]
    };
    let (commits, payments) = (median(&|round| round.0), median(&|round| round.1));
    let ratio = median(&|(commits, payments)| payments / (commits / 2.0));
    println!("{name:<34}{commits:>12.0}{payments:>14.0}{ratio:>8.2}");
}

/// How often a second something happens that says how often it did.
fn rate(mut work: impl FnMut() -> u64) -> f64 {
    let (begun, mut count) = (Instant::now(), 0);
    while begun.elapsed() < SLICE {
        count += work();
    }
    count as f64 / begun.elapsed().as_secs_f64()
}

/// About as long as an order.
const ROW: &str =
    "main 20260101000001 payment 100 sending 0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f";

/// SQLite and nothing else.
struct Peer(Connection);

impl Peer {
    fn new(path: &Path) -> Self {
        let connection = Connection::open(path).unwrap();
        connection
            .execute_batch(
                "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
                 CREATE TABLE peer (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;",
            )
            .unwrap();
        Self(connection)
    }

    fn commits(&self) -> f64 {
        let mut insert = self.0.prepare("INSERT INTO peer (text) VALUES (?1)").unwrap();
        rate(|| insert.execute([ROW]).map(|_| 1).unwrap())
    }
}

fn cashier(store: impl Store + 'static) -> Cashier {
    let gateway = Model::default();
    Cashier::builder(store).account(ACCOUNT, Account::new(gateway.clone(), Paid)).build()
}

/// A gateway that answers at once that it charged.
struct Paid;

impl tongbao_transport::Transport for Paid {
    fn send(
        &self,
        _: http::Request<bytes::Bytes>,
    ) -> tongbao_transport::BoxFuture<'_, Result<http::Response<bytes::Bytes>, tongbao_transport::TransportError>> {
        let body = bytes::Bytes::from_static(Outcome::Succeeded.word().as_bytes());
        Box::pin(async { Ok(http::Response::new(body)) })
    }
}

/// Payments a second, so many of them under way at once.
fn payments(runtime: &Runtime, cashier: &Cashier, at_once: u64) -> f64 {
    let begun = Instant::now();
    let done = Arc::new(AtomicU64::new(0));
    runtime.block_on(async {
        let mut customers = JoinSet::new();
        for _ in 0..at_once {
            let (cashier, done) = (cashier.clone(), Arc::clone(&done));
            customers.spawn(async move {
                while begun.elapsed() < SLICE {
                    let order = cashier.pay(ACCOUNT, &payment()).await.unwrap();
                    assert_eq!(order.state, State::Succeeded);
                    done.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        customers.join_all().await;
    });
    done.load(Ordering::Relaxed) as f64 / begun.elapsed().as_secs_f64()
}

fn payment() -> Payment {
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let card = BoundCard::new("33150001", "8120000002867710851");
    Payment {
        number: format!("{}{number:08}", std::process::id()),
        amount: Amount::from_fen(100),
        subject: "测试".to_owned(),
        card,
        payer: None,
        payer_ip: None,
    }
}
