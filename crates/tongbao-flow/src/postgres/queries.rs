//! What the store asks of Postgres.
//!
//! Everything about one order begins with a lock of its row, so what is read after it stays true until the end of the transaction.

use deadpool_postgres::{GenericClient, Object, Transaction};
use tokio_postgres::error::SqlState;
use tokio_postgres::types::ToSql;
use tongbao_core::{Amount, BoxError};

use crate::clock::Moment;
use crate::order::{Kind, Order, State};
use crate::store::row::{self, COLUMNS, NOTHING_GIVEN_BACK, Row};
use crate::store::{Change, Committed, Filter, Letter, Opened, Past};

type Values<'a> = &'a [&'a (dyn ToSql + Sync)];

pub(super) async fn open(client: &mut Object, order: &Order, now: Moment) -> Result<Opened, BoxError> {
    let db = client.transaction().await?;
    let payment = match &order.of {
        Some(of) => locked_payment(&db, &order.account, of).await?,
        None => None,
    };
    // After the lock: whoever had it may have been opening the same refund.
    if let Some(there) = load(&db, &order.account, order.number()).await? {
        return Ok(Opened::Exists(there));
    }
    if order.kind == Kind::Refund
        && let Some(refusal) = refused(&db, order, payment).await?
    {
        return Ok(refusal);
    }
    let new = Order { version: 1, ..order.clone() };
    if insert(&db, &new).await? == 0 {
        // Somebody else was just faster.
        let there = load(&db, &order.account, order.number()).await?;
        return Ok(Opened::Exists(there.ok_or("an order that was there is not there any more")?));
    }
    remember(&db, &Row::of(&new)?, 1, now).await?;
    db.commit().await?;
    Ok(Opened::New(new))
}

/// All refunds of a payment take this lock, so their sum stays true.
async fn locked_payment(db: &Transaction<'_>, account: &str, number: &str) -> Result<Option<Order>, BoxError> {
    let sql = format!("SELECT {COLUMNS} FROM tongbao_orders WHERE account = $1 AND number = $2 FOR UPDATE");
    let rows = ask(db, &sql, &[&account, &number]).await?;
    let payment = rows.first().map(read).transpose()?;
    Ok(payment.filter(|order| order.kind == Kind::Payment && order.state == State::Succeeded))
}

async fn refused(db: &Transaction<'_>, refund: &Order, payment: Option<Order>) -> Result<Option<Opened>, BoxError> {
    let Some(payment) = payment else { return Ok(Some(Opened::NotPaid)) };
    let [failed, closed] = NOTHING_GIVEN_BACK.map(State::word);
    let rows = ask(
        db,
        "SELECT coalesce(sum(amount), 0)::bigint FROM tongbao_orders
         WHERE account = $1 AND of_payment = $2 AND state NOT IN ($3, $4)",
        &[&refund.account, &payment.number(), &failed, &closed],
    )
    .await?;
    let given_back: i64 = rows.first().ok_or("a sum without a row")?.try_get(0)?;
    let left = payment.facts.amount.checked_sub(Amount::from_fen(u64::try_from(given_back)?)).unwrap_or(Amount::ZERO);
    Ok((refund.facts.amount > left).then(|| Opened::TooMuch { left: left.fen() }))
}

async fn insert(db: &Transaction<'_>, order: &Order) -> Result<u64, BoxError> {
    let row = Row::of(order)?;
    let sql = format!(
        "INSERT INTO tongbao_orders ({COLUMNS})
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
         ON CONFLICT (account, number) DO NOTHING"
    );
    let values: Values<'_> = &[
        &row.account,
        &row.number,
        &row.kind,
        &row.amount,
        &row.made,
        &row.gateway_number,
        &row.step_number,
        &row.of_payment,
        &row.digest,
        &row.state,
        &row.conflict,
        &row.asks,
        &row.asked_at,
        &row.due,
        &row.words,
        &row.version,
        &row.sender,
    ];
    Ok(write(db, &sql, values).await?)
}

pub(super) async fn load(db: &impl GenericClient, account: &str, number: &str) -> Result<Option<Order>, BoxError> {
    let sql = format!("SELECT {COLUMNS} FROM tongbao_orders WHERE account = $1 AND number = $2");
    ask(db, &sql, &[&account, &number]).await?.first().map(read).transpose()
}

pub(super) async fn commit(client: &mut Object, change: &Change, now: Moment) -> Result<Committed, BoxError> {
    let row = Row::of(&change.order)?;
    let db = client.transaction().await?;
    let sql = "SELECT version, state, words FROM tongbao_orders WHERE account = $1 AND number = $2 FOR UPDATE";
    let before = ask(&db, sql, &[&row.account, &row.number]).await?;
    if let Some(notice) = &change.notice {
        let sql = "SELECT 1 FROM tongbao_notices WHERE account = $1 AND id = $2";
        if !ask(&db, sql, &[&row.account, notice]).await?.is_empty() {
            return Ok(Committed::SeenBefore);
        }
    }
    let Some(before) = before.first() else { return Ok(Committed::Stale) };
    match update(&db, &row).await {
        Ok(0) => return Ok(Committed::Stale),
        Ok(_) => {}
        // The update changes no other column that is unique, so it is the gateway's number.
        Err(error) if error.code() == Some(&SqlState::UNIQUE_VIOLATION) => return Ok(Committed::NumberTaken),
        Err(error) => return Err(error.into()),
    }
    if let Some(notice) = &change.notice
        && !take_notice(&db, &row, notice, now).await?
    {
        return Ok(Committed::SeenBefore);
    }
    if let Some(topic) = change.emit {
        let sql = "INSERT INTO tongbao_letters (account, number, topic, at, due) VALUES ($1, $2, $3, $4, $4) ON CONFLICT DO NOTHING";
        write(&db, sql, &[&row.account, &row.number, &topic.word(), &now.millis()]).await?;
    }
    let version = row.version.saturating_add(1);
    let (state, words): (String, String) = (before.try_get(1)?, before.try_get(2)?);
    if (&state, &words) != (&row.state, &row.words) {
        remember(&db, &row, version, now).await?;
    }
    db.commit().await?;
    Ok(Committed::Done(row::version(version)?))
}

/// Whether it is the first copy. Another one can only have come in meanwhile with the number of another order.
async fn take_notice(db: &Transaction<'_>, row: &Row, notice: &str, now: Moment) -> Result<bool, BoxError> {
    let sql = "INSERT INTO tongbao_notices (account, id, number, at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
    Ok(write(db, sql, &[&row.account, &notice, &row.number, &now.millis()]).await? == 1)
}

/// What an order is about never changes, so those columns are not written again.
async fn update(db: &Transaction<'_>, row: &Row) -> Result<u64, tokio_postgres::Error> {
    let sql = "UPDATE tongbao_orders
         SET gateway_number = $4, step_number = $5, state = $6, conflict = $7, asks = $8, asked_at = $9, due = $10, words = $11,
             sender = $12, version = version + 1
         WHERE account = $1 AND number = $2 AND version = $3";
    let values: Values<'_> = &[
        &row.account,
        &row.number,
        &row.version,
        &row.gateway_number,
        &row.step_number,
        &row.state,
        &row.conflict,
        &row.asks,
        &row.asked_at,
        &row.due,
        &row.words,
        &row.sender,
    ];
    write(db, sql, values).await
}

async fn remember(db: &Transaction<'_>, row: &Row, version: i64, now: Moment) -> Result<(), BoxError> {
    let sql =
        "INSERT INTO tongbao_history (account, number, version, at, state, words) VALUES ($1, $2, $3, $4, $5, $6)";
    write(db, sql, &[&row.account, &row.number, &version, &now.millis(), &row.state, &row.words]).await?;
    Ok(())
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
         UPDATE tongbao_orders SET due = $3, version = version + 1 FROM taken
         WHERE account = of_account AND number = of_number RETURNING {COLUMNS}, was"
    );
    let rows = ask(db, &sql, &[&account, &now.millis(), &until.millis(), &i64::from(limit)]).await?;
    let orders = rows.iter().map(|row| Ok((row.try_get("was")?, read(row)?)));
    let mut orders: Vec<(i64, Order)> = orders.collect::<Result<_, BoxError>>()?;
    orders.sort_by(|(was, one), (other_was, other)| (was, one.number()).cmp(&(other_was, other.number())));
    Ok(orders.into_iter().map(|(_, order)| order).collect())
}

pub(super) async fn letters(db: &Object, now: Moment, until: Moment, limit: u32) -> Result<Vec<Letter>, BoxError> {
    let sql = "WITH taken AS (
             SELECT account AS of_account, number AS of_number, topic AS of_topic, due AS was FROM tongbao_letters
             WHERE delivered_at IS NULL AND due <= $1 ORDER BY due, at LIMIT $3 FOR UPDATE SKIP LOCKED
         )
         UPDATE tongbao_letters SET due = $2, attempts = attempts + 1 FROM taken
         WHERE account = of_account AND number = of_number AND topic = of_topic
         RETURNING account, number, topic, attempts - 1, was, at";
    let rows = ask(db, sql, &[&now.millis(), &until.millis(), &i64::from(limit)]).await?;
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
         WHERE {after} AND (conflict OR NOT $3) AND (cardinality($4::text[]) = 0 OR state = ANY ($4::text[]))
         ORDER BY account, number LIMIT $5"
    );
    let states: Vec<_> = filter.states.iter().map(|state| state.word()).collect();
    let rows = ask(db, &sql, &[&account, &number, &filter.conflict, &states, &i64::from(filter.limit)]).await?;
    rows.iter().map(read).collect()
}

pub(super) async fn history(db: &Object, account: &str, number: &str) -> Result<Vec<Past>, BoxError> {
    let sql =
        "SELECT version, at, state, words FROM tongbao_history WHERE account = $1 AND number = $2 ORDER BY version";
    let rows = ask(db, sql, &[&account, &number]).await?;
    rows.iter().map(|row| row::past((row.try_get(0)?, row.try_get(1)?, row.try_get(2)?, row.try_get(3)?))).collect()
}

async fn ask(
    db: &impl GenericClient,
    sql: &str,
    values: Values<'_>,
) -> Result<Vec<tokio_postgres::Row>, tokio_postgres::Error> {
    let statement = db.prepare_cached(sql).await?;
    db.query(&statement, values).await
}

async fn write(db: &impl GenericClient, sql: &str, values: Values<'_>) -> Result<u64, tokio_postgres::Error> {
    let statement = db.prepare_cached(sql).await?;
    db.execute(&statement, values).await
}

fn read(row: &tokio_postgres::Row) -> Result<Order, BoxError> {
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
    }
    .order()
}
