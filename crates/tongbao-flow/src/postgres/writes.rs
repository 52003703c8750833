//! A payment's two writes: the new order, and what came of it. Alone, and many of them in one statement.
//!
//! A round trip costs about as much as a flush, so either is one statement, and a statement alone is one transaction. What such a statement
//! is about, it locks by changing it: if it waited for somebody else, Postgres looks at the version again. Only refunds take several
//! statements, behind a lock of their payment.

use deadpool_postgres::{GenericClient, Object, Transaction};
use tokio_postgres::error::DbError;
use tokio_postgres::types::ToSql;
use tongbao_core::{Amount, BoxError};

use super::groups::{Call, Done};
use super::queries::{Values, ask, load, read, write};
use crate::clock::Moment;
use crate::order::{Order, State};
use crate::step::Topic;
use crate::store::row::{self, COLUMNS, NOTHING_GIVEN_BACK, Row};
use crate::store::{Change, Committed, Opened};

/// A new order, as version 1.
#[derive(Clone)]
pub(super) struct Opening {
    pub(super) order: Order,
    pub(super) now: Moment,
}

/// What a step led to.
#[derive(Clone)]
pub(super) struct Changing {
    pub(super) change: Change,
    pub(super) now: Moment,
}

/// One column of many rows.
macro_rules! column {
    ($rows:expr, $($field:tt)+) => {
        &$rows.iter().map(|row| &row.$($field)+).collect::<Vec<_>>()
    };
}

impl Call for Opening {
    type Answer = Opened;

    fn key(&self) -> (&str, &str) {
        (&self.order.account, self.order.number())
    }

    /// Those whose number is in use are left out.
    async fn together(db: &Object, calls: &[Self]) -> Result<Done, BoxError> {
        let rows = calls.iter().map(|call| Row::of(&call.order)).collect::<Result<Vec<_>, _>>()?;
        let at: Vec<_> = calls.iter().map(|call| call.now.millis()).collect();
        let sql = format!(
            "INSERT INTO tongbao_orders ({COLUMNS}, opened_at, opened_state, opened_words)
             SELECT {COLUMNS}, at, state, words
             FROM unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::bigint[], $6::text[], $7::text[], $8::text[], $9::text[],
                         $10::text[], $11::boolean[], $12::bigint[], $13::bigint[], $14::bigint[], $15::text[], $16::bigint[],
                         $17::text[], $18::bigint[], $19::boolean[], $20::bigint[]) AS new ({COLUMNS}, at)
             ON CONFLICT (account, number) DO NOTHING RETURNING account, number, version"
        );
        let values: Values<'_> = &[
            column!(rows, account),
            column!(rows, number),
            column!(rows, kind),
            column!(rows, amount),
            column!(rows, made),
            column!(rows, gateway_number),
            column!(rows, step_number),
            column!(rows, of_payment),
            column!(rows, digest),
            column!(rows, state),
            column!(rows, conflict),
            column!(rows, asks),
            column!(rows, asked_at),
            column!(rows, due),
            column!(rows, words),
            column!(rows, version),
            column!(rows, sender),
            column!(rows, held_until),
            column!(rows, settled),
            &at,
        ];
        done(&ask(db, &sql, values).await?)
    }

    fn done(self, version: u64) -> Opened {
        Opened::New(Order { version, ..self.order })
    }

    async fn alone(&self, db: &mut Object) -> Result<Opened, BoxError> {
        enter(db, self).await
    }
}

/// Order and first line of its history.
async fn enter(db: &impl GenericClient, Opening { order, now }: &Opening) -> Result<Opened, BoxError> {
    let row = Row::of(order)?;
    let sql = format!(
        "INSERT INTO tongbao_orders ({COLUMNS}, opened_at, opened_state, opened_words)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $10, $15)
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
        &row.held_until,
        &row.settled,
        &now.millis(),
    ];
    if write(db, &sql, values).await? == 1 {
        return Ok(Opened::New(order.clone()));
    }
    // A statement of its own: the first one does not see what it waited for.
    let there = load(db, &order.account, order.number()).await?;
    Ok(Opened::Exists(there.ok_or("an order that was there is not there any more")?))
}

pub(super) async fn open_refund(client: &mut Object, opening: &Opening) -> Result<Opened, BoxError> {
    let refund = &opening.order;
    let db = client.transaction().await?;
    let payment = match &refund.of {
        Some(of) => locked_payment(&db, &refund.account, of).await?,
        None => None,
    };
    // After the lock: whoever had it may have been opening the same refund.
    if let Some(there) = load(&db, &refund.account, refund.number()).await? {
        return Ok(Opened::Exists(there));
    }
    if let Some(refusal) = refused(&db, refund, payment).await? {
        return Ok(refusal);
    }
    let opened = enter(&db, opening).await?;
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

impl Call for Changing {
    type Answer = Committed;

    fn key(&self) -> (&str, &str) {
        (&self.change.order.account, self.change.order.number())
    }

    /// Those whose version is another one are left out, and those whose notification was taken. Whoever holds a row is not waited for.
    async fn together(db: &Object, calls: &[Self]) -> Result<Done, BoxError> {
        let rows = calls.iter().map(|call| Row::of(&call.change.order)).collect::<Result<Vec<_>, _>>()?;
        let at: Vec<_> = calls.iter().map(|call| call.now.millis()).collect();
        let topics: Vec<_> = calls.iter().map(|call| call.change.emit.map(Topic::word)).collect();
        let values: Values<'_> = &[
            column!(rows, account),
            column!(rows, number),
            column!(rows, version),
            column!(rows, gateway_number),
            column!(rows, step_number),
            column!(rows, state),
            column!(rows, conflict),
            column!(rows, asks),
            column!(rows, asked_at),
            column!(rows, due),
            column!(rows, words),
            column!(rows, sender),
            column!(rows, held_until),
            column!(rows, settled),
            &at,
            column!(calls, change.notice),
            &topics,
        ];
        done(&ask(db, WRITE_DOWN_ALL, values).await?)
    }

    fn done(self, version: u64) -> Committed {
        Committed::Done(version)
    }

    async fn alone(&self, db: &mut Object) -> Result<Committed, BoxError> {
        let Self { change, now } = self;
        let row = Row::of(&change.order)?;
        match write_down(db, &row, change, *now).await {
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
}

/// The orders that a statement wrote, with their new versions.
fn done(rows: &[tokio_postgres::Row]) -> Result<Done, BoxError> {
    rows.iter().map(|row| Ok(((row.try_get(0)?, row.try_get(1)?), row::version(row.try_get(2)?)?))).collect()
}

/// All of a change in one statement, which fails as a whole. Its row is the new version, if the order had the old one and no copy of the
/// notification was there.
async fn write_down(
    db: &Object,
    row: &Row,
    change: &Change,
    now: Moment,
) -> Result<Option<tokio_postgres::Row>, tokio_postgres::Error> {
    let (now, topic) = (now.millis(), change.emit.map(Topic::word));
    let mut values: Vec<&(dyn ToSql + Sync)> = vec![
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
        &row.held_until,
        &row.settled,
        &now,
    ];
    if let Some(notice) = &change.notice {
        values.push(notice);
    }
    if let Some(topic) = &topic {
        values.push(topic);
    }
    let sql = write_down_sql(change.notice.is_some(), topic.is_some());
    Ok(ask(db, &sql, &values).await?.into_iter().next())
}

/// What an order is about never changes, so those columns are not written again. A table in which there is nothing to write is not named:
/// the server prepares for each that is, every time.
///
/// `before` is read without a lock. That is sound: the update happens only if the version is still the same, and then so is the rest.
fn write_down_sql(notice: bool, letter: bool) -> String {
    let (unseen, notice) = if notice {
        (
            "AND NOT EXISTS (SELECT FROM tongbao_notices WHERE account = $1 AND id = $16::text)",
            ", notice AS (
                 INSERT INTO tongbao_notices (account, id, number, at) SELECT account, $16::text, number, $15::bigint FROM changed
             )",
        )
    } else {
        ("", "")
    };
    let topic = if notice.is_empty() { 16 } else { 17 };
    let letter = if letter {
        &format!(
            ", letter AS (
                 INSERT INTO tongbao_letters (account, number, topic, at, due)
                 SELECT account, number, ${topic}::text, $15::bigint, $15::bigint FROM changed ON CONFLICT DO NOTHING
             )"
        )
    } else {
        ""
    };
    format!(
        "WITH before AS (
             SELECT state AS old_state, words AS old_words FROM tongbao_orders
             WHERE account = $1 AND number = $2 AND version = $3 {unseen}
         ), changed AS (
             UPDATE tongbao_orders
             SET gateway_number = $4, step_number = $5, state = $6, conflict = $7, asks = $8, asked_at = $9, due = $10, words = $11,
                 sender = $12, held_until = $13, settled = $14, version = version + 1
             FROM before WHERE account = $1 AND number = $2 AND version = $3
             RETURNING account, number, version, state, words, (state, words) <> (old_state, old_words) AS is_news
         ){notice}{letter}, past AS (
             INSERT INTO tongbao_history (account, number, version, at, state, words)
             SELECT account, number, version, $15::bigint, state, words FROM changed WHERE is_news
         )
         SELECT version FROM changed"
    )
}

/// The same for many. Here the rows are locked first, because those that somebody else holds are to be left out; a group that waited for one
/// of them would make all the others wait, and two groups could wait for each other.
const WRITE_DOWN_ALL: &str = "
    WITH taken AS (
        SELECT new.*, there.state AS old_state, there.words AS old_words
        FROM unnest($1::text[], $2::text[], $3::bigint[], $4::text[], $5::text[], $6::text[], $7::boolean[], $8::bigint[], $9::bigint[],
                    $10::bigint[], $11::text[], $12::text[], $13::bigint[], $14::boolean[], $15::bigint[], $16::text[], $17::text[])
             AS new (of_account, of_number, old_version, new_gateway_number, new_step_number, new_state, new_conflict, new_asks,
                     new_asked_at, new_due, new_words, new_sender, new_held_until, new_settled, now, notice, topic)
        JOIN tongbao_orders AS there ON account = of_account AND number = of_number AND version = old_version
        WHERE NOT EXISTS (SELECT FROM tongbao_notices AS seen WHERE seen.account = of_account AND seen.id = notice)
        FOR UPDATE OF there SKIP LOCKED
    ), changed AS (
        UPDATE tongbao_orders
        SET gateway_number = new_gateway_number, step_number = new_step_number, state = new_state, conflict = new_conflict,
            asks = new_asks, asked_at = new_asked_at, due = new_due, words = new_words, sender = new_sender,
            held_until = new_held_until, settled = new_settled, version = version + 1
        FROM taken WHERE account = of_account AND number = of_number AND version = old_version
        RETURNING account, number, version, state, words, now, notice, topic, (state, words) <> (old_state, old_words) AS is_news
    ), notices AS (
        INSERT INTO tongbao_notices (account, id, number, at)
        SELECT account, notice, number, now FROM changed WHERE notice IS NOT NULL
    ), letters AS (
        INSERT INTO tongbao_letters (account, number, topic, at, due)
        SELECT account, number, topic, now, now FROM changed WHERE topic IS NOT NULL ON CONFLICT DO NOTHING
    ), past AS (
        INSERT INTO tongbao_history (account, number, version, at, state, words)
        SELECT account, number, version, now, state, words FROM changed WHERE is_news
    )
    SELECT account, number, version FROM changed";

/// Why nothing was written. Asked after the statement that wrote nothing, because that one does not see what it waited for.
async fn why_not(db: &Object, account: &str, notice: Option<&str>) -> Result<Committed, BoxError> {
    let sql = "SELECT 1 FROM tongbao_notices WHERE account = $1 AND id = $2";
    let there = !ask(db, sql, &[&account, &notice]).await?.is_empty();
    Ok(if there { Committed::SeenBefore } else { Committed::Stale })
}
