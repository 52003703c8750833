//! Reading a key file, with its password where it needs one.

use std::io;
use std::path::Path;

use tongbao_crypto::keys::{self, Description, KeyError, Loaded};

use super::password::Passwords;
use super::quoted;
use crate::failure::Failure;

/// A file and what was found in it.
#[derive(Debug)]
pub(crate) struct Opened {
    /// Its name, as it was given.
    pub(crate) name: String,
    /// What was found.
    pub(crate) loaded: Loaded,
    /// Who else may read the private key in it.
    pub(crate) exposed: Option<KeyError>,
}

impl Opened {
    /// Reads a file, and asks for its password if it is locked and none was given.
    ///
    /// # Errors
    ///
    /// A usage error if the file cannot be opened or its password is missing, a failed check if its content is not as it should be, or if
    /// others may read the private key in it.
    pub(crate) fn new(path: &Path, passwords: &Passwords) -> Result<Self, Failure> {
        Self::open(path, passwords, false)
    }

    /// The same for looking only: a private key that others may read is looked at all the same.
    pub(crate) fn even_if_exposed(path: &Path, passwords: &Passwords) -> Result<Self, Failure> {
        Self::open(path, passwords, true)
    }

    fn open(path: &Path, passwords: &Passwords, even_if_exposed: bool) -> Result<Self, Failure> {
        let name = path.display().to_string();
        let file = keys::read_file(path).map_err(|error| failure(&name, error))?;
        let read = |password| match file.load(password) {
            // Told in the end: it does not keep the file shut, and its password is asked for all the same.
            Err(exposed @ KeyError::Permissions { .. }) if even_if_exposed => {
                (keys::load(file.as_bytes(), password), Some(exposed))
            }
            loaded => (loaded, None),
        };
        let (loaded, exposed) = match (read(passwords.given()), passwords.given()) {
            ((Err(KeyError::PasswordNeeded { locked }), _), None) => {
                read(Some(Passwords::ask(&name, locked)?.expose()))
            }
            ((Err(KeyError::PasswordNeeded { locked }), _), Some(_)) => {
                let advice = "is the file or variable with the password the right one?";
                return Err(Failure::Check(format!(
                    "{name}: found {locked} that an empty password does not open; {advice}"
                )));
            }
            (read, _) => read,
        };
        Ok(Self { loaded: loaded.map_err(|error| failure(&name, error))?, name, exposed })
    }

    /// Whether there are private keys and certificates in it, and no two of them belong together.
    pub(crate) fn is_torn(&self) -> bool {
        let (keys, rest): (Vec<_>, Vec<_>) = self.loaded.descriptions().into_iter().partition(|item| item.private);
        let fits = |key: &Description| rest.iter().any(|item| item.fingerprint == key.fingerprint);
        !keys.is_empty() && !rest.is_empty() && !keys.iter().any(fits)
    }
}

/// What is wrong with a file.
pub(crate) fn failure(name: &str, error: KeyError) -> Failure {
    match error {
        KeyError::File { action, source, .. } => Failure::Usage(format!("{name}: {}", said(action, &source))),
        error => Failure::Check(format!("{name}: {}", words(name, &error))),
    }
}

/// An error in words, with the name of the file where its advice only says FILE or OLD.
pub(crate) fn words(name: &str, error: &KeyError) -> String {
    let text = error.to_string();
    match error {
        KeyError::Permissions { .. } => text.replace("FILE", &quoted(name)),
        KeyError::CipherNotSupported { .. } | KeyError::TooCostly { .. } | KeyError::NotSupported { .. } => {
            text.replace("OLD", &quoted(name))
        }
        _ => text,
    }
}

fn said(action: &str, error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::IsADirectory => "it is a folder; name a file in it".to_owned(),
        io::ErrorKind::AlreadyExists => "it exists, and nothing is ever overwritten; name a new file".to_owned(),
        _ => format!("it could not be {action}: {error}"),
    }
}
