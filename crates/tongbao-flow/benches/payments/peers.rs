//! What payments are compared with: commits of one tiny row, and the rows of a payment by hand.

use std::path::Path;

use rusqlite::Connection;

/// About as long as an order.
const ROW: &str =
    "main 20260101000001 payment 100 sending 0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f";

/// What writes a payment, in tables whose names begin so. Its number is the only thing that differs from one payment to the next.
struct Statements {
    open: String,
    update: String,
    letter: String,
    past: String,
}

impl Statements {
    fn of(tables: &str) -> Self {
        let [digest, sender] = [64, 32].map(|digits| "0f".repeat(digits / 2));
        Self {
            open: format!(
                "INSERT INTO {tables}orders (account, number, kind, amount, made, digest, state, conflict, asks, due, words, version,
                                             sender, held_until, settled, opened_at, opened_state, opened_words)
                 VALUES ('hand', $1, 'payment', 100, 1767225600, '{digest}', 'sending', FALSE, 0, 1767225630000, '', 1,
                         '{sender}', 1767225630000, FALSE, 1767225600000, 'sending', '')"
            ),
            update: format!(
                "UPDATE {tables}orders SET state = 'succeeded', due = NULL, held_until = NULL, words = 'paid', version = version + 1
                 WHERE account = 'hand' AND number = $1 AND version = 1"
            ),
            letter: format!(
                "INSERT INTO {tables}letters (account, number, topic, at, due)
                 VALUES ('hand', $1, 'succeeded', 1767225600000, 1767225600000)"
            ),
            past: format!(
                "INSERT INTO {tables}history (account, number, version, at, state, words)
                 VALUES ('hand', $1, 2, 1767225600000, 'succeeded', 'paid')"
            ),
        }
    }
}

/// SQLite and nothing else, both kinds of rows in files of their own.
pub(crate) struct Sqlite {
    tiny: Connection,
    orders: Connection,
    statements: Statements,
}

impl Sqlite {
    pub(crate) fn new(folder: &Path) -> Self {
        let tiny = Connection::open(folder.join("tiny.db")).unwrap();
        let table = "PRAGMA journal_mode = WAL; CREATE TABLE tiny (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;";
        tiny.execute_batch(table).unwrap();
        // The store makes its tables.
        let path = folder.join("by-hand.db");
        drop(tongbao_flow::sqlite::Sqlite::open(&path).unwrap());
        let orders = Connection::open(&path).unwrap();
        for connection in [&tiny, &orders] {
            connection.execute_batch("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;").unwrap();
        }
        Self { tiny, orders, statements: Statements::of("") }
    }

    pub(crate) fn commit(&self) {
        self.tiny.prepare_cached("INSERT INTO tiny (text) VALUES ($1)").unwrap().execute([ROW]).unwrap();
    }

    pub(crate) fn payment(&self, number: &str) {
        let say = |sql: &str| self.orders.prepare_cached(sql).unwrap().execute([]).unwrap();
        let write = |sql: &str| assert_eq!(self.orders.prepare_cached(sql).unwrap().execute([number]).unwrap(), 1);
        let Statements { open, update, letter, past } = &self.statements;
        write(open);
        say("BEGIN IMMEDIATE");
        [update, letter, past].into_iter().for_each(|sql| write(sql));
        say("COMMIT");
    }
}

/// Postgres and nothing else. What becomes durable together is one statement, since a round trip costs as much as a commit.
#[cfg(feature = "postgres")]
pub(crate) struct Postgres<'a> {
    runtime: &'a tokio::runtime::Runtime,
    client: tokio_postgres::Client,
    tiny: tokio_postgres::Statement,
    open: tokio_postgres::Statement,
    close: tokio_postgres::Statement,
}

#[cfg(feature = "postgres")]
impl<'a> Postgres<'a> {
    /// In a database in which the store has made its tables.
    pub(crate) fn new(runtime: &'a tokio::runtime::Runtime, url: &str) -> Self {
        let (client, connection) = runtime.block_on(tokio_postgres::connect(url, tokio_postgres::NoTls)).unwrap();
        runtime.spawn(connection);
        let table = "CREATE TABLE IF NOT EXISTS tongbao_bench_tiny (id BIGSERIAL PRIMARY KEY, text TEXT NOT NULL)";
        runtime.block_on(client.batch_execute(table)).unwrap();
        let prepare = |sql: &str| runtime.block_on(client.prepare(sql)).unwrap();
        let Statements { open, update, letter, past } = Statements::of("tongbao_");
        let close = format!("WITH changed AS ({update}), letter AS ({letter}) {past}");
        let (open, close) = (prepare(&open), prepare(&close));
        let tiny = prepare("INSERT INTO tongbao_bench_tiny (text) VALUES ($1)");
        Self { runtime, client, tiny, open, close }
    }

    pub(crate) fn commit(&self) {
        self.write(&self.tiny, ROW);
    }

    pub(crate) fn payment(&self, number: &str) {
        self.write(&self.open, number);
        self.write(&self.close, number);
    }

    fn write(&self, statement: &tokio_postgres::Statement, value: &str) {
        assert_eq!(self.runtime.block_on(self.client.execute(statement, &[&value])).unwrap(), 1);
    }
}

#[cfg(feature = "postgres")]
impl Drop for Postgres<'_> {
    fn drop(&mut self) {
        self.runtime.block_on(self.client.batch_execute("DROP TABLE tongbao_bench_tiny")).unwrap();
    }
}
