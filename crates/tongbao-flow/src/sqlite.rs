//! Orders in a file of this machine.
//!
//! One file, opened by as many processes of this machine as like: a service and a command line, say. **Never on a network's file system**,
//! whose locks SQLite cannot trust; many machines share a Postgres.
//!
//! One thread owns the connection that writes. It takes all writes that wait and makes them durable together (group commit), because it is
//! the disk's flush that takes the time. A second one reads what is committed.
//!
//! ```
//! use tongbao_flow::sqlite::Sqlite;
//!
//! # let folder = std::env::temp_dir().join(format!("tongbao-{}", std::process::id()));
//! # std::fs::create_dir_all(&folder)?;
//! let store = Sqlite::open(&folder.join("orders.db"))?;
//! # drop(store);
//! # std::fs::remove_dir_all(&folder)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod file;
mod queries;
#[cfg(test)]
mod tests;
mod thread;

use std::path::{Path, PathBuf};
use std::time::Duration;

use tongbao_transport::BoxFuture;

use crate::clock::Moment;
use crate::order::Order;
use crate::store::{Change, Committed, Filter, Letter, Opened, Past, Store, StoreError};
use thread::{Mode, Thread};

/// A [`Store`] in one file.
///
/// When it is dropped it finishes what it was asked for, and waits for that.
#[derive(Debug)]
pub struct Sqlite {
    writer: Thread,
    reader: Thread,
}

/// How a file is used.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Options {
    /// How many writes at most become durable together. One switches grouping off, which only a benchmark has a reason for;
    /// 1,024 are the most.
    pub group: usize,
    /// How long to wait for another process that writes to the same file: a day at most.
    pub busy: Duration,
}

impl Default for Options {
    /// 64 writes, 5 seconds.
    fn default() -> Self {
        Self { group: 64, busy: Duration::from_secs(5) }
    }
}

impl Sqlite {
    /// Opens a file, and makes it (readable by its owner only) if it is not there. Blocks while it does.
    ///
    /// # Errors
    ///
    /// [`OpenError`]: nothing is to be done with this file before that is mended.
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        Self::open_with(path, Options::default())
    }

    /// The same, and says how the file is used.
    ///
    /// # Errors
    ///
    /// As [`open`](Self::open).
    pub fn open_with(path: &Path, options: Options) -> Result<Self, OpenError> {
        // SQLite counts milliseconds in 32 bits.
        let busy = options.busy.min(Duration::from_secs(86_400));
        let writer = file::open(path, busy)?;
        let reader = file::open_to_read(path, busy)?;
        let write = Mode::Write { group: options.group.clamp(1, thread::WAITING) };
        Ok(Self {
            writer: Thread::spawn("tongbao-sqlite", writer, write).map_err(OpenError::Thread)?,
            reader: Thread::spawn("tongbao-sqlite-read", reader, Mode::Read).map_err(OpenError::Thread)?,
        })
    }

    /// Opens a file that is there and is ours, to look: neither it nor another is made or written to, and what writes is an error. Blocks
    /// while it does.
    ///
    /// Another process may write to it meanwhile. SQLite may leave its files `-wal` and `-shm` beside it.
    ///
    /// # Errors
    ///
    /// As [`open`](Self::open), and a file with no orders in it, or with those of an older version, is an error too.
    pub fn open_to_look(path: &Path) -> Result<Self, OpenError> {
        let connect = || file::open_to_look(path, Options::default().busy);
        let (writer, reader) = (connect()?, connect()?);
        Ok(Self {
            writer: Thread::spawn("tongbao-sqlite", writer, Mode::Write { group: 1 }).map_err(OpenError::Thread)?,
            reader: Thread::spawn("tongbao-sqlite-read", reader, Mode::Read).map_err(OpenError::Thread)?,
        })
    }
}

impl Store for Sqlite {
    fn open<'a>(&'a self, order: &'a Order, now: Moment) -> BoxFuture<'a, Result<Opened, StoreError>> {
        let order = order.clone();
        Box::pin(self.writer.run(move |db| queries::open(db, order, now)))
    }

    fn load<'a>(&'a self, account: &'a str, number: &'a str) -> BoxFuture<'a, Result<Option<Order>, StoreError>> {
        let (account, number) = (account.to_owned(), number.to_owned());
        Box::pin(self.reader.run(move |db| queries::load(db, &account, &number)))
    }

    fn commit<'a>(&'a self, change: &'a Change, now: Moment) -> BoxFuture<'a, Result<Committed, StoreError>> {
        let change = change.clone();
        Box::pin(self.writer.run(move |db| queries::commit(db, &change, now)))
    }

    fn claim<'a>(
        &'a self,
        account: &'a str,
        now: Moment,
        until: Moment,
        limit: u32,
    ) -> BoxFuture<'a, Result<Vec<Order>, StoreError>> {
        let account = account.to_owned();
        Box::pin(self.writer.run(move |db| queries::claim(db, &account, now, until, limit)))
    }

    fn letters<'a>(
        &'a self,
        account: &'a str,
        now: Moment,
        until: Moment,
        limit: u32,
    ) -> BoxFuture<'a, Result<Vec<Letter>, StoreError>> {
        let account = account.to_owned();
        Box::pin(self.writer.run(move |db| queries::letters(db, &account, now, until, limit)))
    }

    fn delivered<'a>(&'a self, letter: &'a Letter, now: Moment) -> BoxFuture<'a, Result<(), StoreError>> {
        let letter = letter.clone();
        Box::pin(self.writer.run(move |db| queries::delivered(db, &letter, now)))
    }

    fn list<'a>(&'a self, filter: &'a Filter) -> BoxFuture<'a, Result<Vec<Order>, StoreError>> {
        let filter = filter.clone();
        Box::pin(self.reader.run(move |db| queries::list(db, &filter)))
    }

    fn history<'a>(&'a self, account: &'a str, number: &'a str) -> BoxFuture<'a, Result<Vec<Past>, StoreError>> {
        let (account, number) = (account.to_owned(), number.to_owned());
        Box::pin(self.reader.run(move |db| queries::history(db, &account, &number)))
    }
}

/// A file that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// It cannot be made, or read.
    #[error("{path}: cannot {action} the file: {source}")]
    File {
        /// What was tried: `make`, `read`.
        action: &'static str,
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// SQLite refuses it: it is no database, is damaged, may not be read, or another process held it for too long.
    #[error("{path}: {source}")]
    Sqlite {
        /// The file.
        path: PathBuf,
        /// Why.
        source: rusqlite::Error,
    },
    /// A setting on which durability rests did not hold.
    #[error("{path}: {name} is {found} although it was set to {wanted}; {why}; use a file on a local disk")]
    Pragma {
        /// The file.
        path: PathBuf,
        /// The setting.
        name: &'static str,
        /// What it is.
        found: String,
        /// What it has to be.
        wanted: String,
        /// Why that matters.
        why: &'static str,
    },
    /// There is nothing in it that is ours: it is empty, or no file of SQLite.
    #[error(
        "{path}: this is no database of Tongbao: {found}; name the file that the service, or `tongbao worker`, writes"
    )]
    NotOurs {
        /// The file.
        path: PathBuf,
        /// What it is.
        found: &'static str,
    },
    /// It is a database of something else.
    #[error(
        "{path}: this is no database of Tongbao but of another program (application_id {found}, ours is {ours}); name another file"
    )]
    Foreign {
        /// The file.
        path: PathBuf,
        /// The mark that it has.
        found: i64,
        /// The mark of ours.
        ours: i64,
    },
    /// An older version of this library wrote it, and it was opened to look only.
    #[error(
        "{path}: version {found}, this program looks at version {known}; a program that writes to it brings it there"
    )]
    Older {
        /// The file.
        path: PathBuf,
        /// Its version.
        found: usize,
        /// The one that can be looked at.
        known: usize,
    },
    /// A newer version of this library wrote it.
    #[error("{path}: version {found}, this program knows versions up to {known}; run the newer program")]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its version.
        found: i64,
        /// The newest that is known.
        known: i64,
    },
    /// It was changed by other hands: something in it is about an order that is not there.
    #[error(
        "{path}: a notification, a letter or a refund in it is about an order that is not there; restore a copy of the file"
    )]
    Damaged {
        /// The file.
        path: PathBuf,
    },
    /// There is no thread for it.
    #[error("cannot start a thread for the database: {0}")]
    Thread(#[source] std::io::Error),
}
