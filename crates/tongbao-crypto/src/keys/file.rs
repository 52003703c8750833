//! Key files: read with a look at who else may, written for the owner alone.

use std::{
    fmt,
    fs::{self, File},
    io::{Read as _, Write as _},
    path::Path,
};

use zeroize::Zeroizing;

use super::{KeyError, Loaded, MAX_INPUT, load};

/// Reads a file and what is in it: [`read_file`] and [`KeyFile::load`] at once.
///
/// # Errors
///
/// As those two.
pub fn load_file(path: &Path, password: Option<&str>) -> Result<Loaded, KeyError> {
    read_file(path)?.load(password)
}

/// Reads the bytes of a key file, at most [`MAX_INPUT`] and one.
///
/// Links are followed: containers mount secrets so.
///
/// # Errors
///
/// [`KeyError::File`] if the file system says no.
pub fn read_file(path: &Path) -> Result<KeyFile, KeyError> {
    let failed = |action| move |source| KeyError::File { action, path: path.to_owned(), source };
    let file = File::open(path).map_err(failed("opened"))?;
    // Asked of the opened file: the name may mean another one a moment later.
    let mode = mode_of(&file).map_err(failed("examined"))?;
    // Made large enough at once: growing would leave copies of secrets behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(MAX_INPUT + 1));
    file.take(MAX_INPUT as u64 + 1).read_to_end(&mut bytes).map_err(failed("read"))?;
    Ok(KeyFile { bytes, mode })
}

/// The bytes of a key file, and who may read and change it.
pub struct KeyFile {
    bytes: Zeroizing<Vec<u8>>,
    mode: Option<u32>,
}

impl KeyFile {
    /// Reads keys and certificates as [`load`](super::load) does.
    ///
    /// On Unix a file with a private key, plain or locked, is refused if anybody but its owner may read or change it.
    ///
    /// # Errors
    ///
    /// [`KeyError::Permissions`] with the mode, also before a missing or wrong password is named; otherwise as
    /// [`load`](super::load).
    pub fn load(&self, password: Option<&str>) -> Result<Loaded, KeyError> {
        let loaded = load(&self.bytes, password);
        let private = match &loaded {
            Ok(loaded) => loaded.has_private_key(),
            Err(error) => error.is_locked(),
        };
        match self.mode {
            Some(mode) if private && mode & TOO_OPEN != 0 => Err(KeyError::Permissions { mode: mode & 0o7777 }),
            _ => loaded,
        }
    }

    /// The bytes; they may be secret.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }
}

impl fmt::Debug for KeyFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KeyFile({} bytes, mode {:04o})", self.bytes.len(), self.mode.unwrap_or_default() & 0o7777)
    }
}

/// Writes a new file that only its owner may read. It never replaces one: a lost private key does not come back. If it
/// cannot be written as a whole, it is removed again.
///
/// # Errors
///
/// [`KeyError::File`] if there is a file of that name, or the file system says no.
pub fn write_private(path: &Path, bytes: &[u8]) -> Result<(), KeyError> {
    let failed = |action| move |source| KeyError::File { action, path: path.to_owned(), source };
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).map_err(failed("created"))?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    if written.is_err() {
        // Half a key is of no use, and in the way of the next attempt. It is ours: it was not there before.
        let _ = fs::remove_file(path);
    }
    written.map_err(failed("written"))
}

#[cfg(unix)]
fn mode_of(file: &File) -> std::io::Result<Option<u32>> {
    use std::os::unix::fs::MetadataExt as _;
    Ok(Some(file.metadata()?.mode()))
}

#[cfg(not(unix))]
fn mode_of(_: &File) -> std::io::Result<Option<u32>> {
    Ok(None)
}

/// Everything by the group and by others.
const TOO_OPEN: u32 = 0o077;
