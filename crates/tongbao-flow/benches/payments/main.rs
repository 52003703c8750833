//! Payments a second through a store, against the commits that they need at the rate at which that disk takes commits.
//!
//! A payment is two commits: the order before its request leaves, and what came of it. There are two peers, with the same settings on the
//! same disk. One makes commits and nothing else, one tiny row each; the other writes a payment's rows to the same tables with bare SQL, and
//! so shows what of the rest is the tables and what is the flow. All take turns, round after round, because the speed of a disk drifts; a
//! ratio is the median of the rounds' ratios. 1.00 would be a flow that costs nothing beyond its peer.
//!
//! `cargo bench -p tongbao-flow --features postgres`; Postgres is measured where `TONGBAO_POSTGRES` names one.
#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout, clippy::float_arithmetic, clippy::indexing_slicing)]

#[path = "../../tests/model/mod.rs"]
#[allow(dead_code, reason = "of the tests' model only a part is needed")]
mod model;
mod peers;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use model::{ACCOUNT, Model};
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
    println!(
        "{:<34}{:>12}{:>12}{:>12}{:>12}{:>12}",
        "a second", "commits", "by hand", "payments", "/ commits", "/ by hand"
    );
    sqlite(&runtime);
    #[cfg(feature = "postgres")]
    postgres(&runtime);
    #[cfg(not(feature = "postgres"))]
    println!("postgres: not measured, the feature `postgres` is off");
}

fn sqlite(runtime: &Runtime) {
    let folder = tempfile::tempdir().unwrap();
    let cashier = cashier(Sqlite::open(&folder.path().join("orders.db")).unwrap());
    let peer = peers::Sqlite::new(folder.path());
    let (commits, by_hand) = (|| rate(|| peer.commit()), || rate(|| peer.payment(&number())));
    compare("SQLite, one after the other", commits, by_hand, || payments(runtime, &cashier, 1));
    compare("SQLite, 64 at once", commits, by_hand, || payments(runtime, &cashier, AT_ONCE));
}

#[cfg(feature = "postgres")]
fn postgres(runtime: &Runtime) {
    use tongbao_flow::postgres::Postgres;

    let Ok(url) = std::env::var("TONGBAO_POSTGRES") else {
        return println!("postgres: not measured, TONGBAO_POSTGRES names none");
    };
    let cashier = cashier(runtime.block_on(Postgres::connect(&url)).unwrap());
    let peer = peers::Postgres::new(runtime, &url);
    let (commits, by_hand) = (|| rate(|| peer.commit()), || rate(|| peer.payment(&number())));
    compare("Postgres, one after the other", commits, by_hand, || payments(runtime, &cashier, 1));
    compare("Postgres, 64 at once", commits, by_hand, || payments(runtime, &cashier, AT_ONCE));
}

/// Lets the three take turns, and prints the medians.
fn compare(name: &str, commits: impl Fn() -> f64, by_hand: impl Fn() -> f64, payments: impl Fn() -> f64) {
    let round = || [commits(), by_hand(), payments()];
    // For nothing, until the logs of all are written over and grow no more: a flush of a file that grows takes many times as long.
    for _ in 0..WARM {
        round();
    }
    let rounds: Vec<_> = (0..ROUNDS).map(|_| round()).collect();
    let median = |of: &dyn Fn(&[f64; 3]) -> f64| {
        let mut all: Vec<_> = rounds.iter().map(of).collect();
        all.sort_by(f64::total_cmp);
        all[ROUNDS / 2]
    };
    let [commits, by_hand, payments] = [0, 1, 2].map(|which| median(&|round| round[which]));
    let to_commits = median(&|[commits, _, payments]| payments / (commits / 2.0));
    let to_hand = median(&|[_, by_hand, payments]| payments / by_hand);
    println!("{name:<34}{commits:>12.0}{by_hand:>12.0}{payments:>12.0}{to_commits:>12.2}{to_hand:>12.2}");
}

/// How often a second something happens.
fn rate(work: impl Fn()) -> f64 {
    let (begun, mut count) = (Instant::now(), 0_u32);
    while begun.elapsed() < SLICE {
        work();
        count += 1;
    }
    f64::from(count) / begun.elapsed().as_secs_f64()
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

/// An order number that no other run has.
fn number() -> String {
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    format!("{}{:08}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed))
}

fn payment() -> Payment {
    let card = BoundCard::new("33150001", "8120000002867710851");
    Payment {
        number: number(),
        amount: Amount::from_fen(100),
        subject: "测试".to_owned(),
        card,
        payer: None,
        payer_ip: None,
    }
}
