//! What the store asks of Postgres, but for a payment's two writes.

use deadpool_postgres::{GenericClient, Object};
use tokio_postgres::types::ToSql;
use tongbao_core::BoxError;

use crate::clock::Moment;
use crate::order::Order;
use crate::store::row::{self, COLUMNS, Row};
use crate::store::{Filter, Letter, Past};

pub(super) type Values<'a> = &'a [&'a (dyn ToSql + Sync)];

pub(super) async fn load(db: &impl GenericClient, account: &str, number: &str) -> Result<Option<Order>, BoxError> {
    let sql = format!("SELECT {COLUMNS} FROM tongbao_orders WHERE account = $1 AND number = $2");
    ask(db, &sql, &[&account, &number]).await?.first().map(read).transpose()
}

/// One statement is one transaction. What others are taking is passed over.
pub(super) async fn claim(
    db: &Object,
    account: &str,
    now: Moment,
    until: Moment,
    limit: u32,
) -> Result<Vec<Order>, BoxError> {
    let sql = format!(
        "WITH taken AS (
             SELECT account AS of_account, number AS of_number, due AS was FROM tongbao_orders
             WHERE account = $1 AND due <= $2 ORDER BY due, number LIMIT $4 FOR UPDATE SKIP LOCKED
         )
         UPDATE tongbao_orders SET due = $3, held_until = $3, version = version + 1 FROM taken
         WHERE account = of_account AND number = of_number RETURNING {COLUMNS}, was"
    );
    let rows = ask(db, &sql, &[&account, &now.millis(), &until.millis(), &i64::from(limit)]).await?;
    let orders = rows.iter().map(|row| Ok((row.try_get("was")?, read(row)?)));
    let mut orders: Vec<(i64, Order)> = orders.collect::<Result<_, BoxError>>()?;
    orders.sort_by(|(was, one), (other_was, other)| (was, one.number()).cmp(&(other_was, other.number())));
    Ok(orders.into_iter().map(|(_, order)| order).collect())
}

pub(super) async fn letters(
    db: &Object,
    account: &str,
    now: Moment,
    until: Moment,
    limit: u32,
) -> Result<Vec<Letter>, BoxError> {
    let sql = "WITH taken AS (
             SELECT account AS of_account, number AS of_number, topic AS of_topic, due AS was FROM tongbao_letters
             WHERE account = $1 AND delivered_at IS NULL AND due <= $2 ORDER BY due, at LIMIT $4 FOR UPDATE SKIP LOCKED
         )
         UPDATE tongbao_letters SET due = $3, attempts = attempts + 1 FROM taken
         WHERE account = of_account AND number = of_number AND topic = of_topic
         RETURNING account, number, topic, attempts - 1, was, at";
    let rows = ask(db, sql, &[&account, &now.millis(), &until.millis(), &i64::from(limit)]).await?;
    let letters = rows.iter().map(|row| {
        let letter = row::letter((row.try_get(0)?, row.try_get(1)?, row.try_get(2)?, row.try_get(3)?))?;
        Ok(((row.try_get(4)?, row.try_get(5)?), letter))
    });
    let mut letters: Vec<((i64, i64), Letter)> = letters.collect::<Result<_, BoxError>>()?;
    letters.sort_by_key(|(times, _)| *times);
    Ok(letters.into_iter().map(|(_, letter)| letter).collect())
}

pub(super) async fn delivered(db: &Object, letter: &Letter, now: Moment) -> Result<(), BoxError> {
    let sql = "UPDATE tongbao_letters SET delivered_at = $4
         WHERE account = $1 AND number = $2 AND topic = $3 AND delivered_at IS NULL";
    write(db, sql, &[&letter.account, &letter.number, &letter.topic.word(), &now.millis()]).await?;
    Ok(())
}

pub(super) async fn list(db: &Object, filter: &Filter) -> Result<Vec<Order>, BoxError> {
    let Some((account, number)) = row::after(filter) else { return Ok(Vec::new()) };
    let after = match filter.account {
        Some(_) => "account = $1 AND number > $2",
        None => "(account, number) > ($1, $2)",
    };
    let sql = format!(
        "SELECT {COLUMNS} FROM tongbao_orders
         WHERE {after} AND ((conflict AND NOT settled) OR NOT $3) AND (cardinality($4::text[]) = 0 OR state = ANY ($4::text[]))
         ORDER BY account, number LIMIT $5"
    );
    let states: Vec<_> = filter.states.iter().map(|state| state.word()).collect();
    let rows = ask(db, &sql, &[&account, &number, &filter.conflict, &states, &i64::from(filter.limit)]).await?;
    rows.iter().map(read).collect()
}

pub(super) async fn history(db: &Object, account: &str, number: &str) -> Result<Vec<Past>, BoxError> {
    let sql = "SELECT 1::bigint, opened_at, opened_state, opened_words FROM tongbao_orders
         WHERE account = $1 AND number = $2 AND opened_at IS NOT NULL
         UNION ALL SELECT version, at, state, words FROM tongbao_history WHERE account = $1 AND number = $2 ORDER BY 1";
    let rows = ask(db, sql, &[&account, &number]).await?;
    rows.iter().map(|row| row::past((row.try_get(0)?, row.try_get(1)?, row.try_get(2)?, row.try_get(3)?))).collect()
}

pub(super) async fn ask(
    db: &impl GenericClient,
    sql: &str,
    values: Values<'_>,
) -> Result<Vec<tokio_postgres::Row>, tokio_postgres::Error> {
    let statement = db.prepare_cached(sql).await?;
    db.query(&statement, values).await
}

pub(super) async fn write(
    db: &impl GenericClient,
    sql: &str,
    values: Values<'_>,
) -> Result<u64, tokio_postgres::Error> {
    let statement = db.prepare_cached(sql).await?;
    db.execute(&statement, values).await
}

pub(super) fn read(row: &tokio_postgres::Row) -> Result<Order, BoxError> {
    Row {
        account: row.try_get(0)?,
        number: row.try_get(1)?,
        kind: row.try_get(2)?,
        amount: row.try_get(3)?,
        made: row.try_get(4)?,
        gateway_number: row.try_get(5)?,
        step_number: row.try_get(6)?,
        of_payment: row.try_get(7)?,
        digest: row.try_get(8)?,
        state: row.try_get(9)?,
        conflict: row.try_get(10)?,
        asks: row.try_get(11)?,
        asked_at: row.try_get(12)?,
        due: row.try_get(13)?,
        words: row.try_get(14)?,
        version: row.try_get(15)?,
        sender: row.try_get(16)?,
        held_until: row.try_get(17)?,
        settled: row.try_get(18)?,
    }
    .order()
}
