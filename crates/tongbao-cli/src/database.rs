//! The database of orders, as commands open it.

use std::path::Path;

use tongbao_flow::sqlite::{OpenError, Sqlite};

use crate::failure::{Failure, warn};

/// One that is there, to look. Nothing is made and nothing is written.
pub(crate) fn open_to_look(path: &Path) -> Result<Sqlite, Failure> {
    opened(path, Sqlite::open_to_look(path))
}

/// One that is there, to write to.
pub(crate) fn open(path: &Path) -> Result<Sqlite, Failure> {
    match Sqlite::open_to_look(path) {
        // Opening it makes it newer.
        Ok(_) | Err(OpenError::Older { .. }) => {}
        Err(error) => return Err(unusable(error)),
    }
    opened(path, Sqlite::open(path))
}

/// One that is there, or a new one.
pub(crate) fn open_or_make(path: &Path) -> Result<Sqlite, Failure> {
    opened(path, Sqlite::open(path))
}

fn opened(path: &Path, store: Result<Sqlite, OpenError>) -> Result<Sqlite, Failure> {
    let store = store.map_err(unusable)?;
    warn_if_exposed(path);
    Ok(store)
}

fn unusable(error: OpenError) -> Failure {
    Failure::Usage(error.to_string())
}

/// No secret is in it, so it is used all the same.
#[cfg(unix)]
fn warn_if_exposed(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::metadata(path).map_or(0, |file| file.permissions().mode() & 0o777);
    if mode & 0o077 != 0 {
        let name = path.display();
        warn(format!(
            "{name}: its mode is {mode:03o}, so other users of this machine can get at the orders in it; `chmod 600` it, and its -wal and \
             -shm if they are there"
        ));
    }
}

#[cfg(not(unix))]
const fn warn_if_exposed(_: &Path) {}
