//! Two processes, four workers each, one Postgres that keeps going down: every order is paid once.
//!
//! Needs a server that may be filled with schemas, `TONGBAO_POSTGRES=postgres://…`, and a command that restarts it,
//! `TONGBAO_POSTGRES_RESTART`; without the second, connections are cut instead. Without the first it says so and passes.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test prints its figures, and stops at what is not as it should be"
)]

#[path = "many_machines/bank.rs"]
mod bank;
#[path = "many_machines/shop.rs"]
mod shop;

use std::collections::BTreeMap;
use std::env;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use bank::Bank;
use tokio_postgres::NoTls;

const ORDERS: usize = 1_000;
const RESTARTS: u32 = 4;

/// The second part of this test: the process of a shop.
#[test]
fn shop_process() {
    if let Ok(bank) = env::var("TONGBAO_TEST_BANK") {
        shop::run(&bank, &env::var("TONGBAO_TEST_STORE").unwrap(), ORDERS);
    }
}

#[test]
fn two_processes_pay_every_order_once_while_the_server_restarts() {
    let Ok(url) = env::var("TONGBAO_POSTGRES") else {
        // Not a print macro: its text would be kept back, because the test passes.
        let text = b"SKIPPED: no Postgres to test with; set TONGBAO_POSTGRES=postgres://..., see docs/guides/many-machines.md\n";
        return std::io::stderr().write_all(text).unwrap();
    };
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let schema = format!("tongbao_shops_{}", SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis());
    let sql = |text: String| runtime.block_on(sql(&url, &text));
    sql(format!("CREATE SCHEMA {schema}"));
    let between = if url.contains('?') { '&' } else { '?' };
    let store = format!("{url}{between}options=-csearch_path%3D{schema}");

    let (bank, begun) = (Bank::open(), Instant::now());
    let mut shops: Vec<_> = (0..2).map(|_| start(bank.address(), &store)).collect();
    let letters: Vec<_> = shops.iter_mut().map(letters).collect();
    let mut went_down = "connections cut";
    for _ in 0..RESTARTS {
        thread::sleep(Duration::from_secs(3));
        match env::var("TONGBAO_POSTGRES_RESTART") {
            Ok(command) => {
                went_down = "restarts of the server";
                assert!(Command::new("sh").args(["-c", &command]).stdout(Stdio::null()).status().unwrap().success());
            }
            Err(_) => {
                sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()".to_owned())
            }
        }
    }
    let calm = Instant::now();
    for shop in &mut shops {
        assert!(shop.wait().unwrap().success(), "a shop ended before every order was final");
    }
    let settled = calm.elapsed();
    let mut told = BTreeMap::new();
    for number in letters.into_iter().flat_map(|thread| thread.join().unwrap()) {
        *told.entry(number).or_insert(0_u32) += 1;
    }

    let charges = bank.charges();
    let double = charges.values().filter(|count| **count > 1).count();
    let lost = (0..ORDERS).filter(|order| !told.contains_key(&shop::number(*order))).count();
    println!(
        "{ORDERS} orders, each asked for by both processes; {RESTARTS} {went_down}; {} charges, {double} double, {lost} lost; \
         {} letters came again; {:.1?} in all, ended {settled:.1?} after the last one",
        charges.len(),
        told.values().filter(|count| **count > 1).count(),
        begun.elapsed(),
    );
    sql(format!("DROP SCHEMA {schema} CASCADE"));
    assert_eq!((double, lost), (0, 0));
    assert_eq!(charges.len(), ORDERS);
}

fn start(bank: &str, store: &str) -> Child {
    Command::new(env::current_exe().unwrap())
        .args(["--exact", "shop_process", "--nocapture"])
        .env("TONGBAO_TEST_BANK", bank)
        .env("TONGBAO_TEST_STORE", store)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// The numbers of the orders that a shop was told to have succeeded.
fn letters(shop: &mut Child) -> thread::JoinHandle<Vec<String>> {
    let lines = BufReader::new(shop.stdout.take().unwrap()).lines();
    thread::spawn(move || {
        lines.map_while(Result::ok).filter_map(|line| Some(line.strip_prefix("succeeded ")?.to_owned())).collect()
    })
}

/// A server that was just restarted may need a moment.
async fn sql(url: &str, text: &str) {
    for _ in 0..50 {
        if let Ok((client, connection)) = tokio_postgres::connect(url, NoTls).await {
            let connection = tokio::spawn(connection);
            if client.batch_execute(text).await.is_ok() {
                return connection.abort();
            }
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    panic!("the server of TONGBAO_POSTGRES does not take: {text}");
}
