//! A key to check signatures with.

use std::path::Path;

use tongbao_crypto::keys::{PublicKey, Weakness};

use super::read;
use crate::failure::Failure;

/// A gateway's public key, and the file that it is from.
#[derive(Debug)]
pub(crate) struct Key {
    /// The name of the file.
    pub(crate) file: String,
    /// The key.
    pub(crate) public: PublicKey,
}

impl Key {
    /// Which key it is, in a line.
    pub(crate) fn describe(&self) -> String {
        let fingerprint: String = self.public.fingerprint().to_string().chars().take(16).collect();
        let weak = self.public.weakness().as_ref().map(Weakness::to_string);
        let weak = weak.map(|weak| format!("; {weak}")).unwrap_or_default();
        format!(
            "{}: {} with {} bits, SHA-256 {fingerprint}…{weak}",
            self.file,
            self.public.algorithm(),
            self.public.bits()
        )
    }
}

/// Reads a certificate or a public key. A file with a private key is refused: nobody's private key is needed to check anything.
pub(crate) fn load(path: &Path) -> Result<Key, Failure> {
    let file = path.display().to_string();
    let public = PublicKey::load(&read(path)?).map_err(|error| Failure::Check(format!("{file}: {error}")))?;
    Ok(Key { file, public })
}
