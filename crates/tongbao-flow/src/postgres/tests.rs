//! What is Postgres's own. What every store does is in the conformance suite.
//!
//! Needs a server that may be filled with schemas: `TONGBAO_POSTGRES=postgres://…`. Without it these tests say so and pass.

use std::io::Write;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use tongbao_core::Amount;
use tongbao_core::flow::OrderFacts;

use super::*;
use crate::order::{Kind, State};
use crate::store::conformance;

/// A schema of one test.
struct Schema {
    name: String,
    config: Config,
    admin: tokio_postgres::Client,
}

impl Schema {
    async fn make() -> Option<Self> {
        let Ok(url) = std::env::var("TONGBAO_POSTGRES") else {
            // Not a print macro: its text would be kept back, because the test passes.
            let text = b"SKIPPED: no Postgres to test with; set TONGBAO_POSTGRES=postgres://..., see docs/guides\n";
            std::io::stderr().write_all(text).unwrap();
            return None;
        };
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let nanos = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_nanos();
        let name = format!("tongbao_{nanos}_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let mut config: Config = url.parse().expect("TONGBAO_POSTGRES is an address");
        let (admin, connection) = config.connect(NoTls).await.expect("the server of TONGBAO_POSTGRES answers");
        tokio::spawn(connection);
        admin.batch_execute(&format!("CREATE SCHEMA {name}")).await.unwrap();
        config.options(format!("-c search_path={name}")).application_name(&name);
        Some(Self { name, config, admin })
    }

    async fn store(&self) -> Postgres {
        self.store_with(Options::default()).await
    }

    async fn store_with(&self, options: Options) -> Postgres {
        Postgres::with(self.config.clone(), options).await.unwrap()
    }

    async fn sql(&self, sql: &str) {
        self.admin.batch_execute(&sql.replace("SCHEMA.", &format!("{}.", self.name))).await.unwrap();
    }

    async fn count(&self, from: &str) -> i64 {
        let sql = format!("SELECT count(*) FROM {}", from.replace("SCHEMA.", &format!("{}.", self.name)));
        self.admin.query_one(&sql, &[]).await.unwrap().get(0)
    }

    /// What a restart of the server does to its connections.
    async fn cut(&self) {
        let sql = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1";
        assert!(!self.admin.query(sql, &[&self.name]).await.unwrap().is_empty());
    }

    async fn end(self) {
        self.sql(&format!("DROP SCHEMA {} CASCADE", self.name)).await;
    }
}

fn at(millis: i64) -> Moment {
    Moment::from_millis(millis)
}

#[tokio::test]
async fn keeps_the_laws_of_stores() {
    let Some(schema) = Schema::make().await else { return };
    conformance::all(&schema.store().await).await;
    schema.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn keeps_the_laws_of_stores_with_two_threads_and_many_connections() {
    let Some(schema) = Schema::make().await else { return };
    let options = Options { connections: 20, ..Options::default() };
    conformance::all(&schema.store_with(options).await).await;
    schema.end().await;
}

#[tokio::test]
async fn everything_is_there_for_whoever_connects_next() {
    let Some(schema) = Schema::make().await else { return };
    let order = conformance::payment("a", "1");
    let Opened::New(new) = schema.store().await.open(&order, at(1)).await.unwrap() else { panic!("it is new") };
    let store = schema.store().await;
    assert_eq!(store.load("a", "1").await.unwrap(), Some(new.clone()));
    assert_eq!(store.open(&order, at(2)).await.unwrap(), Opened::Exists(new));
    schema.end().await;
}

#[tokio::test]
async fn many_may_make_the_tables_at_once() {
    let Some(schema) = Schema::make().await else { return };
    let stores = (0..8).map(|_| -> BoxFuture<'_, Postgres> { Box::pin(schema.store()) }).collect();
    assert_eq!(conformance::together(stores).await.len(), 8);
    schema.end().await;
}

#[tokio::test]
async fn tables_of_a_newer_program_are_refused() {
    let Some(schema) = Schema::make().await else { return };
    drop(schema.store().await);
    schema.sql("INSERT INTO SCHEMA.tongbao_migrations (version) VALUES (3)").await;
    let error = Postgres::with(schema.config.clone(), Options::default()).await.unwrap_err();
    assert!(matches!(error, ConnectError::Newer { found: 3, known: 2 }), "{error}");
    schema.end().await;
}

#[tokio::test]
async fn connections_set_what_durability_rests_on_whatever_the_address_says() {
    let Some(mut schema) = Schema::make().await else { return };
    let weak = format!(
        "-c search_path={} -c synchronous_commit=off -c default_transaction_isolation=serializable -c statement_timeout=0",
        schema.name
    );
    schema.config.options(weak);
    let store = schema.store().await;
    let lease = store.pool.get().await.unwrap();
    for (name, value) in [("synchronous_commit", "on"), ("statement_timeout", "10s")] {
        let row = lease.query_one(&format!("SHOW {name}"), &[]).await.unwrap();
        assert_eq!(row.get::<_, String>(0), value, "{name}");
    }
    schema.end().await;
}

#[tokio::test]
async fn a_setting_that_does_not_hold_is_refused() {
    let Some(schema) = Schema::make().await else { return };
    let store = schema.store().await;
    let lease = store.pool.get().await.unwrap();
    lease.batch_execute("SET synchronous_commit = off").await.unwrap();
    let error = setup::check(&lease, store.patience).await.unwrap_err();
    assert!(error.to_string().starts_with("synchronous_commit is off at this server, it has to be on"), "{error}");
    drop(Object::take(lease));
    schema.end().await;
}

#[tokio::test]
async fn a_lost_connection_is_an_error_at_most_and_the_next_call_works() {
    let Some(schema) = Schema::make().await else { return };
    let store = schema.store_with(Options { connections: 4, ..Options::default() }).await;
    for round in 0..5 {
        let orders: Vec<_> = (0..8).map(|n| conformance::payment("a", &format!("{round}-{n}"))).collect();
        conformance::together(orders.iter().map(|order| store.open(order, at(1))).collect()).await;
        schema.cut().await;
        // What was under way, or one connection whose end nobody has noticed yet, may fail.
        let mut failed = 0;
        while store.load("a", &format!("{round}-0")).await.is_err() {
            failed += 1;
            assert!(failed <= 4, "more calls failed than there were connections");
        }
        for order in orders {
            let there = store.load("a", order.number()).await.unwrap().unwrap();
            assert_eq!(there, Order { version: 1, ..order });
        }
    }
    schema.end().await;
}

#[tokio::test]
async fn a_lock_that_takes_too_long_is_an_error_and_nothing_is_written() {
    let Some(schema) = Schema::make().await else { return };
    let store = schema.store_with(Options { patience: Duration::from_millis(300), ..Options::default() }).await;
    let Opened::New(order) = store.open(&conformance::payment("a", "1"), at(1)).await.unwrap() else { panic!("new") };
    schema.sql("BEGIN; SELECT 1 FROM SCHEMA.tongbao_orders FOR UPDATE").await;
    let change = Change { order: order.clone(), notice: Some("n".to_owned()), emit: None };
    let error = store.commit(&change, at(2)).await.unwrap_err();
    assert!(error.0.downcast_ref::<tokio_postgres::Error>().is_some(), "{error}");
    // A worker passes over it.
    assert_eq!(store.claim("a", at(5_000), at(6_000), 10).await.unwrap(), []);
    assert_eq!(store.load("a", "1").await.unwrap(), Some(order));
    schema.sql("ROLLBACK").await;
    assert_eq!(store.commit(&change, at(3)).await.unwrap(), Committed::Done(2));
    schema.end().await;
}

#[tokio::test]
async fn a_call_that_nobody_waits_for_leaves_no_transaction_open() {
    let Some(schema) = Schema::make().await else { return };
    let store = schema.store_with(Options { connections: 1, ..Options::default() }).await;
    let paid = conformance::payment("a", "paid");
    let facts = OrderFacts { amount: Amount::from_fen(10_000_000), ..paid.facts.clone() };
    store.open(&Order { facts, state: State::Succeeded, ..paid }, at(1)).await.unwrap();
    for n in 0..100 {
        let order = conformance::payment("a", &format!("{n}"));
        // Refunds take several statements.
        let refund = Order { kind: Kind::Refund, of: Some("paid".to_owned()), ..order.clone() };
        let call = store.open(if n % 2 == 0 { &order } else { &refund }, at(1));
        let _ = tokio::time::timeout(Duration::from_micros(200 * (n / 2 % 10)), call).await;
        store.load("a", order.number()).await.unwrap();
        // It may still arrive, so two questions could have two answers. One: there as a whole, or not at all.
        let halves = schema.count(
            "SCHEMA.tongbao_orders AS o FULL JOIN SCHEMA.tongbao_history AS h USING (account, number)
                                   WHERE o.version IS NULL OR h.version IS NULL",
        );
        assert_eq!(halves.await, 0, "{n}");
    }
    let open =
        format!("pg_stat_activity WHERE application_name = '{}' AND state LIKE 'idle in transaction%'", schema.name);
    for _ in 0..100 {
        if schema.count(&open).await == 0 {
            return schema.end().await;
        }
        tokio::time::sleep(Duration::from_millis(10)).await; // the server has not noticed yet that nobody is there
    }
    panic!("a transaction is open");
}

#[tokio::test]
async fn history_cannot_be_changed() {
    let Some(schema) = Schema::make().await else { return };
    let store = schema.store().await;
    store.open(&conformance::payment("a", "1"), at(1)).await.unwrap();
    for sql in ["DELETE FROM {}", "UPDATE {} SET words = ''", "TRUNCATE {}"] {
        let sql = sql.replace("{}", &format!("{}.tongbao_history", schema.name));
        let error = schema.admin.batch_execute(&sql).await.unwrap_err();
        assert!(error.as_db_error().unwrap().message().contains("append only"), "{error}");
    }
    schema.end().await;
}

#[tokio::test]
async fn an_address_that_asks_for_tls_is_refused() {
    let Some(mut schema) = Schema::make().await else { return };
    schema.config.ssl_mode(tokio_postgres::config::SslMode::Require);
    let error = Postgres::with(schema.config.clone(), Options::default()).await.unwrap_err();
    assert!(matches!(error, ConnectError::Unreachable(_)), "{error}");
    schema.end().await;
}

#[tokio::test]
async fn a_server_that_is_not_there_is_an_error_without_the_password() {
    let url = "postgres://shop:open-sesame@127.0.0.1:1/tongbao?connect_timeout=2";
    let error = Postgres::connect(url).await.unwrap_err();
    assert!(matches!(error, ConnectError::Unreachable(_)), "{error}");
    assert!(!format!("{error} {error:?}").contains("sesame"));
    let error = Postgres::connect("postgres://shop:open-sesame@[").await.unwrap_err();
    assert!(matches!(error, ConnectError::Url(_)), "{error}");
    assert!(!format!("{error} {error:?}").contains("sesame"));
}
