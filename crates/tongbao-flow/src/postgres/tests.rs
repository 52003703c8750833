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
use crate::step::Topic;
use crate::store::conformance;

/// A schema of one test.
pub(super) struct Schema {
    pub(super) name: String,
    pub(super) config: Config,
    admin: tokio_postgres::Client,
}

impl Schema {
    pub(super) async fn make() -> Option<Self> {
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
        Postgres::with(self.config.clone(), options, None).await.unwrap()
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

    pub(super) async fn end(self) {
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
async fn keeps_the_laws_of_stores_without_grouping() {
    let Some(schema) = Schema::make().await else { return };
    conformance::all(&schema.store_with(Options { group: 1, ..Options::default() }).await).await;
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
    schema.sql("INSERT INTO SCHEMA.tongbao_migrations (version) VALUES (4)").await;
    let error = Postgres::with(schema.config.clone(), Options::default(), None).await.unwrap_err();
    assert!(matches!(error, ConnectError::Newer { found: 4, known: 3 }), "{error}");
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
    assert!(error.to_string().contains("statement timeout"), "{error}");
    // A worker passes over it.
    assert_eq!(store.claim("a", at(5_000), at(6_000), 10).await.unwrap(), []);
    assert_eq!(store.load("a", "1").await.unwrap(), Some(order));
    schema.sql("ROLLBACK").await;
    assert_eq!(store.commit(&change, at(3)).await.unwrap(), Committed::Done(2));
    schema.end().await;
}

#[tokio::test]
async fn what_one_could_not_do_does_not_harm_its_group() {
    let Some(schema) = Schema::make().await else { return };
    let store = schema.store().await;
    let mut orders: Vec<_> = (0..8).map(|n| conformance::payment("a", &n.to_string())).collect();
    // An order without a number is refused, and with it the whole statement.
    orders[4].facts.number.clear();
    let answers = conformance::together(orders.iter().map(|order| store.open(order, at(1))).collect()).await;
    let good: Vec<_> = answers.iter().map(Result::is_ok).collect();
    assert_eq!(good, [true, true, true, true, false, true, true, true], "{answers:?}");
    assert_eq!(schema.count("SCHEMA.tongbao_orders").await, 7);
    schema.end().await;
}

#[tokio::test]
async fn a_row_that_somebody_holds_holds_up_its_own_call_only() {
    let Some(schema) = Schema::make().await else { return };
    let store = schema.store_with(Options { patience: Duration::from_secs(1), ..Options::default() }).await;
    let orders: Vec<_> = (0..8).map(|n| conformance::payment("a", &n.to_string())).collect();
    conformance::together(orders.iter().map(|order| store.open(order, at(1))).collect()).await;
    let changes: Vec<_> = orders
        .into_iter()
        .map(|order| Change { order: Order { version: 1, ..order }, notice: None, emit: None })
        .collect();
    schema.sql("BEGIN; SELECT 1 FROM SCHEMA.tongbao_orders WHERE number IN ('0', '5') FOR UPDATE").await;
    let begun = std::time::Instant::now();
    let (store, begun) = (&store, &begun);
    let commit = |change| -> BoxFuture<'_, _> {
        Box::pin(async move { (store.commit(change, at(2)).await.ok(), begun.elapsed()) })
    };
    let answers = conformance::together(changes.iter().map(commit).collect()).await;
    for (n, (answer, took)) in answers.into_iter().enumerate() {
        let held = [0, 5].contains(&n);
        assert_eq!(answer, if held { None } else { Some(Committed::Done(2)) }, "{n}");
        assert_eq!(took > Duration::from_millis(900), held, "{n} took {took:?}");
    }
    schema.sql("ROLLBACK").await;
    schema.end().await;
}

#[tokio::test]
async fn a_group_whose_answer_is_lost_is_an_error_for_all_of_it() {
    let Some(schema) = Schema::make().await else { return };
    let store = schema.store().await;
    // The connection ends in the middle of a statement about this order.
    schema
        .sql(
            "CREATE FUNCTION SCHEMA.cut() RETURNS trigger LANGUAGE plpgsql AS $$
             BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END $$;
             CREATE TRIGGER cut BEFORE INSERT ON SCHEMA.tongbao_orders FOR EACH ROW WHEN (NEW.number = '4') EXECUTE FUNCTION SCHEMA.cut()",
        )
        .await;
    let orders: Vec<_> = (0..8).map(|n| conformance::payment("a", &n.to_string())).collect();
    let answers = conformance::together(orders.iter().map(|order| store.open(order, at(1))).collect()).await;
    let good: Vec<_> = answers.iter().map(Result::is_ok).collect();
    assert_eq!(good, [false; 8], "{answers:?}");
    assert_eq!(schema.count("SCHEMA.tongbao_orders").await, 0);
    schema.end().await;
}

#[tokio::test]
async fn groups_of_two_processes_do_not_wait_for_each_other_for_ever() {
    let Some(schema) = Schema::make().await else { return };
    let (one, other) = (schema.store().await, schema.store().await);
    for round in 0..10 {
        let orders: Vec<_> = (0..50).map(|n| conformance::payment("a", &format!("{round}-{n:02}"))).collect();
        let calls = orders.iter().map(|order| one.open(order, at(1)));
        let calls = calls.chain(orders.iter().rev().map(|order| other.open(order, at(1)))).collect();
        let answers = conformance::together(calls).await;
        let new = answers.iter().filter(|answer| matches!(answer, Ok(Opened::New(_)))).count();
        let there = answers.iter().filter(|answer| matches!(answer, Ok(Opened::Exists(_)))).count();
        assert_eq!((new, there), (50, 50));
        let changes: Vec<_> = orders
            .into_iter()
            .map(|order| Change {
                notice: Some(order.number().to_owned()),
                emit: None,
                order: Order { version: 1, ..order },
            })
            .collect();
        let calls = changes.iter().map(|change| one.commit(change, at(2)));
        let calls = calls.chain(changes.iter().rev().map(|change| other.commit(change, at(2)))).collect();
        let answers = conformance::together(calls).await;
        let done = answers.iter().filter(|answer| matches!(answer, Ok(Committed::Done(2)))).count();
        let seen = answers.iter().filter(|answer| matches!(answer, Ok(Committed::SeenBefore))).count();
        assert_eq!((done, seen), (50, 50));
    }
    schema.end().await;
}

#[tokio::test]
async fn an_order_that_is_under_way_goes_on_after_a_migration() {
    let Some(schema) = Schema::make().await else { return };
    schema
        .sql(&format!(
            "SET search_path = SCHEMA; {} SET search_path = DEFAULT",
            concat!(
                include_str!("0001_orders.sql"),
                "CREATE TABLE tongbao_migrations (version bigint PRIMARY KEY, at timestamptz NOT NULL DEFAULT now());
                 INSERT INTO tongbao_migrations (version) VALUES (1);
                 INSERT INTO tongbao_orders VALUES ('a', '1', 'payment', 10000, 1784131199, NULL, NULL, NULL, repeat('0f', 32), 'sending',
                     false, 0, NULL, 1000, '', 1, repeat('a7', 8));
                 INSERT INTO tongbao_history VALUES ('a', '1', 1, 1, 'sending', '');"
            )
        ).replace("SCHEMA;", &format!("{};", schema.name)))
        .await;
    conformance::goes_on(&schema.store().await).await;
    schema.end().await;
}

#[tokio::test]
async fn orders_are_kept() {
    let Some(schema) = Schema::make().await else { return };
    let store = schema.store().await;
    store.open(&conformance::payment("a", "1"), at(1)).await.unwrap();
    for sql in ["DELETE FROM {}", "TRUNCATE {} CASCADE"] {
        let sql = sql.replace("{}", &format!("{}.tongbao_orders", schema.name));
        let error = schema.admin.batch_execute(&sql).await.unwrap_err();
        assert!(error.as_db_error().unwrap().message().contains("are kept"), "{error}");
    }
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
        let wait = Duration::from_micros(200 * (n / 2 % 10));
        if n % 2 == 0 {
            let Opened::New(order) = store.open(&order, at(1)).await.unwrap() else { panic!("{n} is new") };
            let order = Order { words: "news".to_owned(), ..order };
            let change = Change { order, notice: Some(format!("{n}")), emit: Some(Topic::Manual) };
            let _ = tokio::time::timeout(wait, store.commit(&change, at(2))).await;
        } else {
            // Refunds take several statements.
            let refund = Order { kind: Kind::Refund, of: Some("paid".to_owned()), ..order.clone() };
            let _ = tokio::time::timeout(wait, store.open(&refund, at(1))).await;
        }
        store.load("a", order.number()).await.unwrap();
        // It may still arrive, so two questions could have two answers. One: there as a whole, or not at all.
        let halves = schema.count(
            "SCHEMA.tongbao_orders AS o
             FULL JOIN (SCHEMA.tongbao_history JOIN SCHEMA.tongbao_notices USING (account, number)
                        JOIN SCHEMA.tongbao_letters USING (account, number)) AS h USING (account, number)
             WHERE (o.version = 2) <> (h.version IS NOT NULL)",
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
    let Opened::New(order) = store.open(&conformance::payment("a", "1"), at(1)).await.unwrap() else { panic!("new") };
    let change = Change { order: Order { words: "news".to_owned(), ..order }, notice: None, emit: None };
    store.commit(&change, at(2)).await.unwrap();
    for sql in ["DELETE FROM {}", "UPDATE {} SET words = ''", "TRUNCATE {}"] {
        let sql = sql.replace("{}", &format!("{}.tongbao_history", schema.name));
        let error = schema.admin.batch_execute(&sql).await.unwrap_err();
        assert!(error.as_db_error().unwrap().message().contains("append only"), "{error}");
    }
    schema.end().await;
}

#[tokio::test]
async fn a_server_that_is_not_there_is_an_error_without_the_password() {
    let url = "postgres://shop:open-sesame@127.0.0.1:1/tongbao?connect_timeout=2";
    let error = Postgres::connect(url).await.unwrap_err();
    assert!(matches!(error, ConnectError::Unreachable(_)), "{error}");
    assert!(error.to_string().to_lowercase().contains("connection refused"), "{error}");
    assert!(!format!("{error} {error:?}").contains("sesame"));
}

#[tokio::test]
async fn an_address_that_cannot_be_read_is_an_error_that_shows_nothing_of_it() {
    // The last two were cut in the middle of a password that is not written as it must be.
    let urls = ["postgres://shop:sesame@[", "postgres://shop:open@?sesame=1@host/db", "host=db password=open sesame=1"];
    for url in urls {
        let error = Postgres::connect(url).await.unwrap_err();
        assert!(matches!(error, ConnectError::Url), "{error}");
        assert!(error.to_string().contains("%40 for @"), "{error}");
        assert!(!format!("{error} {error:?}").contains("sesame"), "{url}");
    }
}
