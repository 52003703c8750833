//! What a connection sets for itself, and the tables.

use std::time::Duration;

use deadpool_postgres::Object;

use super::ConnectError;

/// For every new connection.
pub(super) fn settings(patience: Duration) -> String {
    let patience = millis(patience);
    format!(
        "SET synchronous_commit = on; SET default_transaction_isolation = 'read committed'; SET statement_timeout = {patience}; \
         SET idle_in_transaction_session_timeout = {patience}; {PLANS}"
    )
}

/// Every question is asked by a key, so a plan is made once, and one that reads a whole table is never right: tables that were small when
/// the server looked at them last tempt it. Settings that are not there are passed over.
const PLANS: &str =
    "SELECT set_config(name, CASE name WHEN 'plan_cache_mode' THEN 'force_generic_plan' ELSE 'off' END, false)
     FROM pg_settings WHERE name IN ('plan_cache_mode', 'enable_seqscan', 'enable_hashjoin', 'enable_mergejoin')";

/// Nought would mean for ever.
fn millis(patience: Duration) -> i32 {
    i32::try_from(patience.as_millis()).unwrap_or(i32::MAX).max(1)
}

/// What is not known to the server (some only speak its protocol) reads as nothing, and is passed over.
pub(super) async fn check(client: &Object, patience: Duration) -> Result<(), ConnectError> {
    let patience = millis(patience).to_string();
    let wanted = [
        ("synchronous_commit", "on", "without it a crash of the server loses what was committed"),
        ("fsync", "on", "without it a power failure loses what was committed, or everything"),
        ("default_transaction_isolation", "read committed", "the locks of this store are made for it"),
        ("statement_timeout", &patience, "without it one lock stops everything"),
    ];
    for (name, wanted, why) in wanted {
        // Not `SHOW`, which writes times as people do.
        let row = client
            .query_opt(
                "SELECT CASE WHEN unit = 'ms' THEN setting ELSE current_setting(name) END FROM pg_settings WHERE name = $1",
                &[&name],
            )
            .await?;
        let found: Option<String> = row.map(|row| row.try_get(0)).transpose()?.flatten();
        if let Some(found) = found.filter(|found| found != wanted) {
            return Err(ConnectError::Setting { name, found, wanted: wanted.to_owned(), why });
        }
    }
    Ok(())
}

/// One at a time does it, whoever starts at once. When there is nothing to do, no right to make tables is needed.
pub(super) async fn migrate(client: &mut Object) -> Result<(), ConnectError> {
    let known = i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX);
    let transaction = client.transaction().await?;
    // The lock ends with the transaction, which poolers that share a session cannot undo. Whoever waits for it may wait for long.
    transaction.batch_execute("SET LOCAL statement_timeout = 0").await?;
    transaction.query("SELECT pg_advisory_xact_lock($1)", &[&LOCK]).await?;
    let there: bool =
        transaction.query_one("SELECT to_regclass('tongbao_migrations') IS NOT NULL", &[]).await?.try_get(0)?;
    if !there {
        transaction
            .batch_execute(
                "CREATE TABLE tongbao_migrations (version bigint PRIMARY KEY, at timestamptz NOT NULL DEFAULT now())",
            )
            .await?;
    }
    let found: i64 =
        transaction.query_one("SELECT coalesce(max(version), 0) FROM tongbao_migrations", &[]).await?.try_get(0)?;
    if found > known {
        return Err(ConnectError::Newer { found, known });
    }
    for (version, migration) in (1..).zip(MIGRATIONS).filter(|(version, _)| *version > found) {
        transaction.batch_execute(migration).await?;
        transaction.execute("INSERT INTO tongbao_migrations (version) VALUES ($1)", &[&version]).await?;
    }
    Ok(transaction.commit().await?)
}

/// `TBao`.
const LOCK: i64 = 0x5442_616f;

/// What makes one version from the one before. Those that were published are never changed.
const MIGRATIONS: &[&str] =
    &[include_str!("0001_orders.sql"), include_str!("0002_leases.sql"), include_str!("0003_fewer_writes.sql")];
