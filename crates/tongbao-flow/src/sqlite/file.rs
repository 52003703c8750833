//! Opening a file: whose it is, its settings, its version.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read};
use std::path::Path;
use std::time::{Duration, Instant};

use rusqlite::types::Value;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::OpenError;

/// A connection that writes.
pub(super) fn open(path: &Path, busy: Duration) -> Result<Connection, OpenError> {
    // SQLite keeps a file of this name in memory. What is read back then refuses it.
    if path.as_os_str() != ":memory:" {
        make(path)?;
    }
    let db = connect(path, busy)?;
    // Before anything is written: a file that is not ours stays as it is.
    look(&db, path)?;
    set(&db, path, busy)?;
    migrate(&db, path)?;
    read_back(&db, path, busy)?;
    // What a process wrote that was killed before it synced is there again, and might be believed. A checkpoint begins by syncing it.
    db.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(())).map_err(at(path))?;
    Ok(db)
}

/// A second connection, to a file that was opened before.
pub(super) fn open_to_read(path: &Path, busy: Duration) -> Result<Connection, OpenError> {
    let db = connect(path, busy)?;
    set(&db, path, busy)?;
    read_back(&db, path, busy)?;
    db.pragma_update(None, "query_only", true).map_err(at(path))?;
    Ok(db)
}

/// A connection to a file that is there and is ours, which can do nothing but read.
pub(super) fn open_to_look(path: &Path, busy: Duration) -> Result<Connection, OpenError> {
    // Even to look SQLite makes files beside those that have a write-ahead log. What cannot be ours gets none.
    header(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(path, flags).map_err(at(path))?;
    db.busy_timeout(busy).map_err(at(path))?;
    db.set_prepared_statement_cache_capacity(STATEMENTS);
    let found = version(&db, path).map_err(|error| match error {
        OpenError::Sqlite { source, .. }
            if matches!(source.sqlite_error_code(), Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen)) =>
        {
            OpenError::File { path: path.to_owned(), action: "read", source: std::io::Error::other(NO_FILES) }
        }
        other => other,
    })?;
    match MIGRATIONS.len() {
        _ if found == 0 => Err(not_ours(path, EMPTY)),
        known if found < known => Err(OpenError::Older { path: path.to_owned(), found, known }),
        _ => Ok(db),
    }
}

/// Refuses what the first bytes of the file, or the lack of them, already show to be none of ours.
fn header(path: &Path) -> Result<(), OpenError> {
    let unreadable = |source| OpenError::File { path: path.to_owned(), action: "read", source };
    let mut header = Vec::with_capacity(HEADER);
    let file = File::open(path).map_err(unreadable)?;
    file.take(u64::try_from(HEADER).unwrap_or(0)).read_to_end(&mut header).map_err(unreadable)?;
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    if Path::new(&log).exists() {
        // It may hold everything, and the file nothing.
        return Ok(());
    }
    let mark = header.get(68..72).and_then(|bytes| bytes.try_into().ok()).map(i32::from_be_bytes);
    match mark.map(i64::from) {
        _ if header.is_empty() => Err(not_ours(path, EMPTY)),
        _ if !header.starts_with(MAGIC) => Err(not_ours(path, NO_SQLITE)),
        Some(MARK) => Ok(()),
        Some(0) => Err(not_ours(path, UNMARKED)),
        Some(found) => Err(OpenError::Foreign { path: path.to_owned(), found, ours: MARK }),
        None => Err(not_ours(path, NO_SQLITE)),
    }
}

fn not_ours(path: &Path, found: &'static str) -> OpenError {
    OpenError::NotOurs { path: path.to_owned(), found }
}

/// SQLite gives its other files (`-wal`, `-shm`) the mode of this one.
fn make(path: &Path) -> Result<(), OpenError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    match options.open(path) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        Err(source) => Err(OpenError::File { path: path.to_owned(), action: "make", source }),
    }
}

fn connect(path: &Path, busy: Duration) -> Result<Connection, OpenError> {
    // One thread has it, so it needs no mutex. A path is a path, no URI.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(path, flags).map_err(at(path))?;
    db.busy_timeout(busy).map_err(at(path))?;
    db.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(db)
}

/// Whether the file may be ours. In one transaction, because another process may be making it just now.
fn look(db: &Connection, path: &Path) -> Result<(), OpenError> {
    db.execute_batch("BEGIN").map_err(at(path))?;
    version(db, path)?;
    db.execute_batch("COMMIT").map_err(at(path))
}

/// How many migrations the file has had, if it is ours. Within a transaction.
fn version(db: &Connection, path: &Path) -> Result<usize, OpenError> {
    let number = |name| db.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).map_err(at(path));
    let (mark, found) = (number("application_id")?, number("user_version")?);
    if mark != MARK {
        let tables: i64 = db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).map_err(at(path))?;
        if (mark, found, tables) != (0, 0, 0) {
            return Err(OpenError::Foreign { path: path.to_owned(), found: mark, ours: MARK });
        }
    }
    let newer = OpenError::Newer { path: path.to_owned(), found, known: i64::try_from(MIGRATIONS.len()).unwrap_or(0) };
    usize::try_from(found).ok().filter(|version| *version <= MIGRATIONS.len()).ok_or(newer)
}

fn set(db: &Connection, path: &Path, busy: Duration) -> Result<(), OpenError> {
    for setting in settings(busy) {
        let begun = Instant::now();
        // When two processes turn on the write-ahead log at once, one of them is told `busy` without having waited.
        while let Err(error) = db.pragma_update(None, setting.name, &setting.wanted) {
            if error.sqlite_error_code() != Some(ErrorCode::DatabaseBusy) || begun.elapsed() > busy {
                return Err(at(path)(error));
            }
            std::thread::sleep(Duration::from_millis(5));
        }
    }
    Ok(())
}

/// SQLite does not say so when it cannot do what it was asked for.
fn read_back(db: &Connection, path: &Path, busy: Duration) -> Result<(), OpenError> {
    let mark = Setting { name: "application_id", wanted: Value::Integer(MARK), why: "it tells our files from others" };
    for Setting { name, wanted, why } in settings(busy).into_iter().chain([mark]) {
        let found: Value = db.pragma_query_value(None, name, |row| row.get(0)).map_err(at(path))?;
        if found != wanted {
            let (found, wanted) = (text(&found), text(&wanted));
            return Err(OpenError::Pragma { path: path.to_owned(), name, found, wanted, why });
        }
    }
    Ok(())
}

/// In one transaction, together with the version: of two processes that start at once, one does it. A table to which others refer can be made
/// anew only while foreign keys are off, which no transaction can switch; so they are off for all of it, and looked at before its end.
fn migrate(db: &Connection, path: &Path) -> Result<(), OpenError> {
    db.pragma_update(None, "foreign_keys", false).map_err(at(path))?;
    let outcome = migrate_unchecked(db, path);
    db.pragma_update(None, "foreign_keys", true).map_err(at(path))?;
    outcome
}

fn migrate_unchecked(db: &Connection, path: &Path) -> Result<(), OpenError> {
    db.execute_batch("BEGIN IMMEDIATE").map_err(at(path))?;
    let outcome = version(db, path).and_then(|done| {
        if done < MIGRATIONS.len() {
            for migration in MIGRATIONS.iter().skip(done) {
                db.execute_batch(migration).map_err(at(path))?;
            }
            if db.prepare("PRAGMA foreign_key_check").and_then(|mut check| check.exists([])).map_err(at(path))? {
                return Err(OpenError::Damaged { path: path.to_owned() });
            }
            db.pragma_update(None, "application_id", MARK).map_err(at(path))?;
            db.pragma_update(None, "user_version", i64::try_from(MIGRATIONS.len()).unwrap_or(0)).map_err(at(path))?;
        }
        db.execute_batch("COMMIT").map_err(at(path))
    });
    if outcome.is_err() && !db.is_autocommit() {
        // The connection is dropped then, which rolls back too.
        let _ = db.execute_batch("ROLLBACK");
    }
    outcome
}

struct Setting {
    name: &'static str,
    wanted: Value,
    why: &'static str,
}

fn settings(busy: Duration) -> [Setting; 7] {
    let busy = i64::try_from(busy.as_millis()).unwrap_or(i64::MAX);
    let number = Value::Integer;
    [
        Setting {
            name: "busy_timeout",
            wanted: number(busy),
            why: "without it two processes fail where one could wait",
        },
        Setting {
            name: "journal_mode",
            wanted: Value::Text("wal".to_owned()),
            why: "without the write-ahead log readers and the writer stop each other, and a commit takes more flushes",
        },
        Setting {
            name: "synchronous",
            wanted: number(2),
            why: "below FULL (2) a power failure loses what was committed",
        },
        // Only macOS knows it: its fsync does not reach the disk.
        Setting { name: "fullfsync", wanted: number(1), why: "without it a power failure loses what was committed" },
        Setting { name: "foreign_keys", wanted: number(1), why: "without them a letter may be about no order" },
        // 16 MB. When the log is copied into the file, a commit waits for two more flushes.
        Setting {
            name: "wal_autocheckpoint",
            wanted: number(4_000),
            why: "without it the log is copied into the file too often, or never",
        },
        // What a savepoint may have to undo. It is no part of what is durable.
        Setting {
            name: "temp_store",
            wanted: number(2),
            why: "without it every savepoint takes 64 KiB, and more go to a file",
        },
    ]
}

fn text(value: &Value) -> String {
    match value {
        Value::Integer(number) => number.to_string(),
        Value::Text(text) => text.clone(),
        other => format!("of type {}", other.data_type()),
    }
}

fn at(path: &Path) -> impl Fn(rusqlite::Error) -> OpenError + use<'_> {
    move |source| match source.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => not_ours(path, NO_SQLITE),
        _ => OpenError::Sqlite { path: path.to_owned(), source },
    }
}

/// How many statements a connection keeps ready: more than the store has.
const STATEMENTS: usize = 64;

/// What every file of SQLite begins with, and how long its header is.
const MAGIC: &[u8] = b"SQLite format 3\0";
const HEADER: usize = 100;

const NO_FILES: &str = "SQLite has files beside it even while somebody reads, and may not make them; read as the user whose file it is, or a \
                        copy in a folder of your own";
const EMPTY: &str = "there is nothing in it";
const NO_SQLITE: &str = "it is no file of SQLite";
const UNMARKED: &str = "it is one of SQLite, of another program or with nothing in it";

/// `TBao`, in the header of the file.
const MARK: i64 = 0x5442_616f;

/// What makes one version from the one before. Those that were published are never changed.
const MIGRATIONS: &[&str] =
    &[include_str!("0001_orders.sql"), include_str!("0002_leases.sql"), include_str!("0003_fewer_writes.sql")];
