//! How a command ends when it does not end well, and what it warns of.

use std::fmt;
use std::io::{self, Write};
use std::process::ExitCode;

use crate::look::{DOUBT, paint};

/// Why a command failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// What was checked is not as it should be; or the work could not be done. Exit code 1.
    Check(String),
    /// The command line asks for something that does not exist. Exit code 2.
    Usage(String),
    /// Nobody reads the output any more. Not worth a word.
    Closed,
}

impl Failure {
    /// A check that failed, and whose report has been printed already.
    pub(crate) const fn reported() -> Self {
        Self::Check(String::new())
    }

    /// Whether its report has been printed already.
    pub(crate) const fn is_reported(&self) -> bool {
        matches!(self, Self::Check(what) if what.is_empty())
    }

    /// The exit code that stands for it.
    pub(crate) fn code(&self) -> ExitCode {
        ExitCode::from(match self {
            Self::Check(_) => 1,
            Self::Usage(_) => 2,
            Self::Closed => 0,
        })
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Check(what) | Self::Usage(what) => f.write_str(what),
            Self::Closed => Ok(()),
        }
    }
}

/// Only for writing output: reading a file is said with its name.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::Closed,
            _ => Self::Check(format!("the output cannot be written: {error}")),
        }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self::from(io::Error::from(error))
    }
}

/// Says something on standard error that ends nothing.
pub(crate) fn warn(what: impl fmt::Display) {
    // If standard error is closed there is nobody to tell.
    let _ = writeln!(anstream::stderr(), "{} {what}", paint(DOUBT, "warning:"));
}
