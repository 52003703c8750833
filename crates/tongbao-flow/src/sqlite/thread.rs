//! A thread that owns a connection, and group commit.

use std::sync::Arc;
use std::thread::JoinHandle;
use std::{fmt, io};

use rusqlite::Connection;
use tokio::sync::{mpsc, oneshot};
use tongbao_core::BoxError;

use crate::store::StoreError;

/// Does one thing after the other with its connection.
pub(super) struct Thread {
    jobs: Option<mpsc::Sender<Box<dyn Job>>>,
    thread: Option<JoinHandle<()>>,
}

/// What a thread does for each group of jobs.
#[derive(Clone, Copy, Debug)]
pub(super) enum Mode {
    /// One transaction for all of them.
    Write {
        /// How many at most.
        group: usize,
    },
    /// No transaction: every job is one statement.
    Read,
}

impl Thread {
    pub(super) fn spawn(name: &str, db: Connection, mode: Mode) -> io::Result<Self> {
        let (jobs, queue) = mpsc::channel(WAITING);
        let thread = std::thread::Builder::new().name(name.to_owned()).spawn(move || serve(&db, queue, mode))?;
        Ok(Self { jobs: Some(jobs), thread: Some(thread) })
    }

    /// Has some work done. It is durable when this answers. The work is done even if nobody waits for the answer any more.
    pub(super) async fn run<T, F>(&self, work: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: FnOnce(&Connection) -> Result<T, BoxError> + Send + 'static,
    {
        let (to, answer) = oneshot::channel();
        let task: Box<dyn Job> = Box::new(Task { work: Some(work), result: None, to });
        let jobs = self.jobs.as_ref().ok_or_else(gone)?;
        jobs.send(task).await.map_err(|_| gone())?;
        answer.await.map_err(|_| gone())?
    }
}

impl Drop for Thread {
    fn drop(&mut self) {
        // The thread ends when its queue is empty and nobody can fill it.
        drop(self.jobs.take());
        if let Some(thread) = self.thread.take() {
            // It failed only if it panicked, and then everybody who waited was told.
            let _ = thread.join();
        }
    }
}

impl fmt::Debug for Thread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Thread").finish_non_exhaustive()
    }
}

/// A piece of work whose type is forgotten.
trait Job: Send {
    /// Whether its writes are to be kept.
    fn run(&mut self, db: &Connection) -> bool;

    /// Tells whoever waits, once it is known what became of the whole group.
    fn answer(self: Box<Self>, group: Result<(), Arc<GroupError>>);
}

struct Task<T, F> {
    work: Option<F>,
    result: Option<Result<T, BoxError>>,
    to: oneshot::Sender<Result<T, StoreError>>,
}

impl<T, F> Job for Task<T, F>
where
    T: Send,
    F: FnOnce(&Connection) -> Result<T, BoxError> + Send,
{
    fn run(&mut self, db: &Connection) -> bool {
        self.result = self.work.take().map(|work| work(db));
        matches!(self.result, Some(Ok(_)))
    }

    fn answer(self: Box<Self>, group: Result<(), Arc<GroupError>>) {
        let result = match (self.result, group) {
            (Some(Err(error)), _) => Err(error),
            (_, Err(error)) => Err(error.into()),
            (Some(Ok(done)), Ok(())) => Ok(done),
            (None, Ok(())) => Err(GroupError::GivenUp.into()),
        };
        // Whoever asked may have gone.
        let _ = self.to.send(result.map_err(StoreError));
    }
}

fn serve(db: &Connection, mut queue: mpsc::Receiver<Box<dyn Job>>, mode: Mode) {
    let most = match mode {
        Mode::Write { group } => group,
        Mode::Read => 1,
    };
    let mut jobs = Vec::with_capacity(most);
    while queue.blocking_recv_many(&mut jobs, most) > 0 {
        let outcome = match mode {
            Mode::Write { .. } => together(db, &mut jobs).map_err(Arc::new),
            Mode::Read => {
                jobs.iter_mut().for_each(|job| {
                    job.run(db);
                });
                Ok(())
            }
        };
        for job in jobs.drain(..) {
            job.answer(outcome.clone());
        }
    }
}

/// One transaction. If it fails, nothing of it is there, for anybody.
fn together(db: &Connection, jobs: &mut [Box<dyn Job>]) -> Result<(), GroupError> {
    if !db.is_autocommit() {
        // An earlier rollback failed. Until one succeeds nothing is written.
        db.execute_batch("ROLLBACK")?;
    }
    // Not deferred: a transaction that reads first and then finds another writer there could only fail.
    say(db, "BEGIN IMMEDIATE")?;
    let outcome = each(db, jobs).and_then(|()| Ok(say(db, "COMMIT")?));
    if outcome.is_err() && !db.is_autocommit() {
        // What failed first is what is told; the next transaction tries again.
        let _ = db.execute_batch("ROLLBACK");
    }
    outcome
}

/// Each in a savepoint: what one of them could not do does not harm the others. One alone has the transaction for that.
fn each(db: &Connection, jobs: &mut [Box<dyn Job>]) -> Result<(), GroupError> {
    if let [alone] = jobs {
        return if alone.run(db) { Ok(()) } else { Err(GroupError::GivenUp) };
    }
    for job in jobs {
        say(db, "SAVEPOINT job")?;
        if job.run(db) {
            say(db, "RELEASE job")?;
        } else if db.is_autocommit() {
            // After some errors (a full disk is one) SQLite rolls back the whole transaction by itself.
            return Err(GroupError::GivenUp);
        } else {
            db.execute_batch("ROLLBACK TO job; RELEASE job")?;
        }
    }
    Ok(())
}

/// A statement that is said so often that it is kept.
fn say(db: &Connection, sql: &str) -> rusqlite::Result<()> {
    db.prepare_cached(sql)?.execute([]).map(drop)
}

#[derive(Debug, thiserror::Error)]
enum GroupError {
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
    #[error("another write of the same group failed in a way that made SQLite give up all of them")]
    GivenUp,
}

#[derive(Debug, thiserror::Error)]
#[error("the thread of the database has ended; open the store again")]
struct Gone;

fn gone() -> StoreError {
    StoreError(Gone.into())
}

/// How many jobs wait at most. Whoever has one more waits for room.
pub(super) const WAITING: usize = 1024;
