//! What the store asks of Postgres.
//!
//! A round trip costs about as much as a flush, so a payment's two writes are one statement each, and a statement alone is one transaction.
//! What such a statement is about, it locks by changing it: if it waited for somebody else, Postgres looks at the version again. Only refunds
//! take several statements, behind a lock of their payment.

use deadpool_postgres::{GenericClient, Object, Transaction};
use tokio_postgres::error::DbError;
use tokio_postgres::types::ToSql;
use tongbao_core::{Amount, BoxError};

use crate::clock::Moment;
use crate::order::{Kind, Order, State};
use crate::step::Topic;
use crate::store::row::{self, COLUMNS, NOTHING_GIVEN_BACK, Row};
use crate::store::{Change, Committed, Filter, Letter, Opened, Past};

type Values<'a> = &'a [&'a (dyn ToSql + Sync)];

pub(super) async fn open(client: &mut Object, order: &Order, now: Moment) -> Result<Opened, BoxError> {
    let new = Order { version: 1, ..order.clone() };
    if new.kind == Kind::Refund { open_refund(client, new, now).await } else { enter(client, new, now).await }
}

async fn open_refund(client: &mut Object, refund: Order, now: Moment) -> Result<Opened, BoxError> {
    let db = client.transaction().await?;
    let payment = match &refund.of {
        Some(of) => locked_payment(&db, &refund.account, of).await?,
        None => None,
    };
    // After the lock: whoever had it may have been opening the same refund.
    if let Some(there) = load(&db, &refund.account, refund.number()).await? {
        return Ok(Opened::Exists(there));
    }
    if let Some(refusal) = refused(&db, &refund, payment).await? {
        return Ok(refusal);
    }
    let opened = enter(&db, refund, now).await?;
    db.commit().await?;
    Ok(opened)
}

/// All refunds of a payment take this lock, so their sum stays true.
async fn locked_payment(db: &Transaction<'_>, account: &str, number: &str) -> Result<Option<Order>, BoxError> {
    let sql = format!("SELECT {COLUMNS} FROM tongbao_orders WHERE account = $1 AND number = $2 FOR UPDATE");
    let rows = ask(db, &sql, &[&account, &number]).await?;
    let payment = rows.first().map(read).transpose()?;
    Ok(payment.filter(Order::can_be_refunded))
}

async fn refused(db: &Transaction<'_>, refund: &Order, payment: Option<Order>) -> Result<Option<Opened>, BoxError> {
    let Some(payment) = payment else { return Ok(Some(Opened::NotPaid)) };
    let [failed, closed] = NOTHING_GIVEN_BACK.map(State::word);
    let rows = ask(
        db,
        "SELECT coalesce(sum(amount), 0)::bigint FROM tongbao_orders
         WHERE account = $1 AND of_payment = $2 AND (state NOT IN ($3, $4) OR conflict)",
        &[&refund.account, &payment.number(), &failed, &closed],
    )
    .await?;
    let given_back: i64 = rows.first().ok_or("a sum without a row")?.try_get(0)?;
    let left = payment.facts.amount.checked_sub(Amount::from_fen(u64::try_from(given_back)?)).unwrap_or(Amount::ZERO);
    Ok((refund.facts.amount > left).then(|| Opened::TooMuch { left: left.fen() }))
}

/// Order and history in one statement.
async fn enter(db: &impl GenericClient, new: Order, now: Moment) -> Result<Opened, BoxError> {
    let row = Row::of(&new)?;
    let sql = format!(
        "WITH new AS (
             INSERT INTO tongbao_orders ({COLUMNS})
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
             ON CONFLICT (account, number) DO NOTHING RETURNING account, number, version, state, words
         )
         INSERT INTO tongbao_history (account, number, version, at, state, words)
         SELECT account, number, version, $20, state, words FROM new"
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
        &row.held_until,
        &row.settled,
        &now.millis(),
    ];
    if write(db, &sql, values).await? == 1 {
        return Ok(Opened::New(new));
    }
    // A statement of its own: the first one does not see what it waited for.
    let there = load(db, &new.account, new.number()).await?;
    Ok(Opened::Exists(there.ok_or("an order that was there is not there any more")?))
}

pub(super) async fn load(db: &impl GenericClient, account: &str, number: &str) -> Result<Option<Order>, BoxError> {
    let sql = format!("SELECT {COLUMNS} FROM tongbao_orders WHERE account = $1 AND number = $2");
    ask(db, &sql, &[&account, &number]).await?.first().map(read).transpose()
}

pub(super) async fn commit(db: &Object, change: &Change, now: Moment) -> Result<Committed, BoxError> {
    let row = Row::of(&change.order)?;
    match write_down(db, &row, change, now).await {
        Ok(Some(written)) => Ok(Committed::Done(row::version(written.try_get(0)?)?)),
        Ok(None) => why_not(db, &row.account, change.notice.as_deref()).await,
        Err(error) => match error.as_db_error().and_then(DbError::constraint) {
            Some("tongbao_orders_gateway_number") => Ok(Committed::NumberTaken),
            // The copy came in at the same moment, with the number of another order.
            Some("tongbao_notices_pkey") => Ok(Committed::SeenBefore),
            _ => Err(error.into()),
        },
    }
}

/// All of a change in one statement, which fails as a whole. Its row is the new version, if the order had the old one and no copy of the
/// notification was there.
///
/// `before` is read without a lock. That is sound: the update happens only if the version is still the same, and then so is the rest.
async fn write_down(
    db: &Object,
    row: &Row,
    change: &Change,
    now: Moment,
) -> Result<Option<tokio_postgres::Row>, tokio_postgres::Error> {
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
        &now.millis(),
        &change.notice,
        &change.emit.map(Topic::word),
        &row.held_until,
        &row.settled,
    ];
    Ok(ask(db, WRITE_DOWN, values).await?.into_iter().next())
}

/// What an order is about never changes, so those columns are not written again.
const WRITE_DOWN: &str = "
    WITH before AS (
        SELECT state AS old_state, words AS old_words FROM tongbao_orders
        WHERE account = $1 AND number = $2 AND version = $3
          AND NOT EXISTS (SELECT FROM tongbao_notices WHERE account = $1 AND id = $14::text)
    ), changed AS (
        UPDATE tongbao_orders
        SET gateway_number = $4, step_number = $5, state = $6, conflict = $7, asks = $8, asked_at = $9, due = $10, words = $11,
            sender = $12, held_until = $16, settled = $17, version = version + 1
        FROM before WHERE account = $1 AND number = $2 AND version = $3
        RETURNING account, number, version, state, words, (state, words) <> (old_state, old_words) AS is_news
    ), notice AS (
        INSERT INTO tongbao_notices (account, id, number, at)
        SELECT account, $14::text, number, $13::bigint FROM changed WHERE $14::text IS NOT NULL
    ), letter AS (
        INSERT INTO tongbao_letters (account, number, topic, at, due)
        SELECT account, number, $15::text, $13::bigint, $13::bigint FROM changed WHERE $15::text IS NOT NULL
        ON CONFLICT DO NOTHING
    ), past AS (
        INSERT INTO tongbao_history (account, number, version, at, state, words)
        SELECT account, number, version, $13::bigint, state, words FROM changed WHERE is_news
    )
    SELECT version FROM changed";

/// Why nothing was written. Asked after the statement that wrote nothing, because that one does not see what it waited for.
async fn why_not(db: &Object, account: &str, notice: Option<&str>) -> Result<Committed, BoxError> {
    let sql = "SELECT 1 FROM tongbao_notices WHERE account = $1 AND id = $2";
    let there = !ask(db, sql, &[&account, &notice]).await?.is_empty();
    Ok(if there { Committed::SeenBefore } else { Committed::Stale })
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
        held_until: row.try_get(17)?,
        settled: row.try_get(18)?,
    }
    .order()
}
