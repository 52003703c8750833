//! What the store asks of SQLite. Every function runs inside one transaction.

use rusqlite::{Connection, OptionalExtension, ToSql, params, params_from_iter};
use tongbao_core::{Amount, BoxError};

use crate::clock::Moment;
use crate::order::{Kind, Order, State};
use crate::store::row::{self, COLUMNS, NOTHING_GIVEN_BACK, Row};
use crate::store::{Change, Committed, Filter, Letter, Opened, Past};

pub(super) fn open(db: &Connection, mut order: Order, now: Moment) -> Result<Opened, BoxError> {
    order.version = 1;
    if order.kind == Kind::Refund {
        // The same refund again is that one, however much is left.
        if let Some(there) = load(db, &order.account, order.number())? {
            return Ok(Opened::Exists(there));
        }
        if let Some(refusal) = refused(db, &order)? {
            return Ok(refusal);
        }
    }
    if insert(db, &order, now)? {
        return Ok(Opened::New(order));
    }
    let there = load(db, &order.account, order.number())?;
    Ok(Opened::Exists(there.ok_or("an order that was there is not there any more")?))
}

/// Why a refund may not be. This is the only transaction that writes, so nothing changes until it is there.
fn refused(db: &Connection, refund: &Order) -> Result<Option<Opened>, BoxError> {
    let Some(of) = refund.of.as_deref() else { return Ok(Some(Opened::NotPaid)) };
    let payment = load(db, &refund.account, of)?;
    let Some(payment) = payment.filter(Order::can_be_refunded) else {
        return Ok(Some(Opened::NotPaid));
    };
    let [failed, closed] = NOTHING_GIVEN_BACK.map(State::word);
    let given_back: i64 = db
        .prepare_cached(
            "SELECT coalesce(sum(amount), 0) FROM orders
             WHERE account = ?1 AND of_payment = ?2 AND (state NOT IN (?3, ?4) OR conflict)",
        )?
        .query_row(params![refund.account, of, failed, closed], |row| row.get(0))?;
    let left = payment.facts.amount.checked_sub(Amount::from_fen(u64::try_from(given_back)?)).unwrap_or(Amount::ZERO);
    Ok((refund.facts.amount > left).then(|| Opened::TooMuch { left: left.fen() }))
}

/// Order and first line of its history. Whether the number was free.
fn insert(db: &Connection, order: &Order, now: Moment) -> Result<bool, BoxError> {
    let row = Row::of(order)?;
    let sql = format!(
        "INSERT INTO orders ({COLUMNS}, opened_at, opened_state, opened_words)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?10, ?15)
         ON CONFLICT (account, number) DO NOTHING"
    );
    let written = db.prepare_cached(&sql)?.execute(params![
        row.account,
        row.number,
        row.kind,
        row.amount,
        row.made,
        row.gateway_number,
        row.step_number,
        row.of_payment,
        row.digest,
        row.state,
        row.conflict,
        row.asks,
        row.asked_at,
        row.due,
        row.words,
        row.version,
        row.sender,
        row.held_until,
        row.settled,
        now.millis(),
    ])?;
    Ok(written == 1)
}

pub(super) fn load(db: &Connection, account: &str, number: &str) -> Result<Option<Order>, BoxError> {
    let sql = format!("SELECT {COLUMNS} FROM orders WHERE account = ?1 AND number = ?2");
    let row = db.prepare_cached(&sql)?.query_row(params![account, number], read).optional()?;
    row.map(Row::order).transpose()
}

pub(super) fn commit(db: &Connection, change: &Change, now: Moment) -> Result<Committed, BoxError> {
    let row = Row::of(&change.order)?;
    if let Some(notice) = &change.notice
        && db
            .prepare_cached("SELECT 1 FROM notices WHERE account = ?1 AND id = ?2")?
            .exists(params![row.account, notice])?
    {
        return Ok(Committed::SeenBefore);
    }
    let before = db
        .prepare_cached("SELECT state, words FROM orders WHERE account = ?1 AND number = ?2 AND version = ?3")?
        .query_row(params![row.account, row.number, row.version], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some(before) = before else { return Ok(Committed::Stale) };
    // The first write: what it refuses has written nothing.
    match update(db, &row) {
        Ok(0) => return Ok(Committed::Stale),
        Ok(_) => {}
        Err(error) if is_unique(&error) => return Ok(Committed::NumberTaken),
        Err(error) => return Err(error.into()),
    }
    if let Some(notice) = &change.notice {
        db.prepare_cached("INSERT INTO notices (account, id, number, at) VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![row.account, notice, row.number, now.millis()])?;
    }
    if let Some(topic) = change.emit {
        db.prepare_cached(
            "INSERT INTO letters (account, number, topic, at, due) VALUES (?1, ?2, ?3, ?4, ?4) ON CONFLICT DO NOTHING",
        )?
        .execute(params![row.account, row.number, topic.word(), now.millis()])?;
    }
    let version = row.version.saturating_add(1);
    if before != (row.state.clone(), row.words.clone()) {
        remember(db, &row, version, now)?;
    }
    Ok(Committed::Done(row::version(version)?))
}

/// What an order is about never changes, so those columns are not written again.
fn update(db: &Connection, row: &Row) -> rusqlite::Result<usize> {
    db.prepare_cached(
        "UPDATE orders
         SET gateway_number = ?4, step_number = ?5, state = ?6, conflict = ?7, asks = ?8, asked_at = ?9, due = ?10, words = ?11,
             sender = ?12, held_until = ?13, settled = ?14, version = version + 1
         WHERE account = ?1 AND number = ?2 AND version = ?3",
    )?
    .execute(params![
        row.account,
        row.number,
        row.version,
        row.gateway_number,
        row.step_number,
        row.state,
        row.conflict,
        row.asks,
        row.asked_at,
        row.due,
        row.words,
        row.sender,
        row.held_until,
        row.settled,
    ])
}

/// The update changes no other column that is unique, so it is the gateway's number.
fn is_unique(error: &rusqlite::Error) -> bool {
    error.sqlite_extended_error_code() == Some(rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE)
}

fn remember(db: &Connection, row: &Row, version: i64, now: Moment) -> Result<(), BoxError> {
    db.prepare_cached(
        "INSERT INTO history (account, number, version, at, state, words) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![row.account, row.number, version, now.millis(), row.state, row.words])?;
    Ok(())
}

pub(super) fn claim(
    db: &Connection,
    account: &str,
    now: Moment,
    until: Moment,
    limit: u32,
) -> Result<Vec<Order>, BoxError> {
    let sql = format!("SELECT {COLUMNS} FROM orders WHERE account = ?1 AND due <= ?2 ORDER BY due, number LIMIT ?3");
    let mut due = db.prepare_cached(&sql)?;
    let due = due.query_map(params![account, now.millis(), limit], read)?.collect::<Result<Vec<_>, _>>()?;
    let mut take = db.prepare_cached(
        "UPDATE orders SET due = ?3, held_until = ?3, version = version + 1 WHERE account = ?1 AND number = ?2",
    )?;
    let mut taken = Vec::with_capacity(due.len());
    for row in due {
        take.execute(params![row.account, row.number, until.millis()])?;
        let until = Some(until.millis());
        taken.push(Row { due: until, held_until: until, version: row.version.saturating_add(1), ..row }.order()?);
    }
    Ok(taken)
}

pub(super) fn letters(
    db: &Connection,
    account: &str,
    now: Moment,
    until: Moment,
    limit: u32,
) -> Result<Vec<Letter>, BoxError> {
    let mut due = db.prepare_cached(
        "SELECT account, number, topic, attempts FROM letters
         WHERE account = ?1 AND delivered_at IS NULL AND due <= ?2 ORDER BY due, at LIMIT ?3",
    )?;
    let due = due
        .query_map(params![account, now.millis(), limit], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })?
        .collect::<Result<Vec<_>, _>>()?;
    let mut take = db.prepare_cached(
        "UPDATE letters SET due = ?4, attempts = attempts + 1 WHERE account = ?1 AND number = ?2 AND topic = ?3",
    )?;
    let mut taken = Vec::with_capacity(due.len());
    for columns in due {
        let letter = row::letter(columns)?;
        take.execute(params![letter.account, letter.number, letter.topic.word(), until.millis()])?;
        taken.push(letter);
    }
    Ok(taken)
}

pub(super) fn delivered(db: &Connection, letter: &Letter, now: Moment) -> Result<(), BoxError> {
    db.prepare_cached(
        "UPDATE letters SET delivered_at = ?4
         WHERE account = ?1 AND number = ?2 AND topic = ?3 AND delivered_at IS NULL",
    )?
    .execute(params![letter.account, letter.number, letter.topic.word(), now.millis()])?;
    Ok(())
}

pub(super) fn list(db: &Connection, filter: &Filter) -> Result<Vec<Order>, BoxError> {
    let Some((account, number)) = row::after(filter) else { return Ok(Vec::new()) };
    let after = match filter.account {
        Some(_) => "account = ?1 AND number > ?2",
        None => "(account, number) > (?1, ?2)",
    };
    let states: Vec<_> = filter.states.iter().map(|state| state.word()).collect();
    let mut values: Vec<&dyn ToSql> = vec![&account, &number, &filter.conflict, &filter.limit];
    values.extend(states.iter().map(|state| state as &dyn ToSql));
    let marks: Vec<_> = (5..=values.len()).map(|index| format!("?{index}")).collect();
    let among = if marks.is_empty() { String::new() } else { format!("AND state IN ({})", marks.join(", ")) };
    let sql = format!(
        "SELECT {COLUMNS} FROM orders WHERE {after} AND (conflict AND NOT settled) >= ?3 {among} ORDER BY account, number LIMIT ?4"
    );
    let mut rows = db.prepare_cached(&sql)?;
    rows.query_map(params_from_iter(values), read)?.map(|row| row?.order()).collect()
}

pub(super) fn history(db: &Connection, account: &str, number: &str) -> Result<Vec<Past>, BoxError> {
    let mut rows = db.prepare_cached(
        "SELECT 1, opened_at, opened_state, opened_words FROM orders
         WHERE account = ?1 AND number = ?2 AND opened_at IS NOT NULL
         UNION ALL SELECT version, at, state, words FROM history WHERE account = ?1 AND number = ?2 ORDER BY 1",
    )?;
    rows.query_map(params![account, number], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?
        .map(|columns| row::past(columns?))
        .collect()
}

fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Row> {
    Ok(Row {
        account: row.get(0)?,
        number: row.get(1)?,
        kind: row.get(2)?,
        amount: row.get(3)?,
        made: row.get(4)?,
        gateway_number: row.get(5)?,
        step_number: row.get(6)?,
        of_payment: row.get(7)?,
        digest: row.get(8)?,
        state: row.get(9)?,
        conflict: row.get(10)?,
        asks: row.get(11)?,
        asked_at: row.get(12)?,
        due: row.get(13)?,
        words: row.get(14)?,
        version: row.get(15)?,
        sender: row.get(16)?,
        held_until: row.get(17)?,
        settled: row.get(18)?,
    })
}
