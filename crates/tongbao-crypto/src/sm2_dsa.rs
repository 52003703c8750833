//! SM2 signatures with SM3 (GM/T 0003.2).

mod prefix;
mod signing;
mod table;
mod verifying;

use std::fmt;

use sm2::dsa::Signature;

use self::{signing::Signing, verifying::Verifying};
use crate::{
    Algorithm, Fingerprint, Shape, SignError, Signer, Verifier, VerifyError,
    keys::{KeyError, PrivateKey, PublicKey, Weakness},
};

/// What both sides of an SM2 signature must agree on beside the key.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Sm2Options {
    /// 用户标识: the signer's user id, at most 8191 bytes. Nearly always the standard's `1234567812345678`.
    pub user_id: String,
    /// How r and s are written.
    pub encoding: Sm2Encoding,
}

impl Default for Sm2Options {
    fn default() -> Self {
        Self { user_id: "1234567812345678".to_owned(), encoding: Sm2Encoding::Der }
    }
}

/// How an SM2 signature is written. It is configured, not guessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Sm2Encoding {
    /// A DER sequence of r and s, 8 to 72 bytes. BouncyCastle's and OpenSSL's form.
    #[default]
    Der,
    /// r and s, 32 bytes each.
    Raw,
}

/// Signs with SM2 and SM3.
///
/// Nonces follow RFC 6979, so the same message gives the same signature.
pub struct Sm2Signer {
    key: Signing,
    encoding: Sm2Encoding,
    fingerprint: Fingerprint,
}

impl Sm2Signer {
    /// A signer for this key.
    ///
    /// # Errors
    ///
    /// [`KeyError::WrongAlgorithm`] if the key is not SM2, [`KeyError::UserId`] if the user id is too long.
    pub fn new(key: &PrivateKey, options: Sm2Options) -> Result<Self, KeyError> {
        let secret = key.as_sm2().ok_or_else(|| key.wrong_algorithm(Algorithm::Sm2Sm3))?;
        let user_id = options.user_id.as_str();
        let signing = Signing::new(user_id, key, secret).ok_or_else(|| too_long(user_id))?;
        Ok(Self { key: signing, encoding: options.encoding, fingerprint: key.fingerprint() })
    }
}

impl Signer for Sm2Signer {
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignError> {
        let refused = SignError::Refused { algorithm: Algorithm::Sm2Sm3, fingerprint: self.fingerprint };
        let signature = self.key.sign(message).ok_or(refused)?;
        Ok(match self.encoding {
            Sm2Encoding::Der => signature.to_der().to_vec(),
            Sm2Encoding::Raw => signature.to_vec(),
        })
    }

    fn algorithm(&self) -> Algorithm {
        Algorithm::Sm2Sm3
    }

    fn fingerprint(&self) -> Fingerprint {
        self.fingerprint
    }

    fn weaknesses(&self) -> Vec<Weakness> {
        Vec::new()
    }
}

impl fmt::Debug for Sm2Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sm2Signer({}, 256 bits, {})", Algorithm::Sm2Sm3, self.fingerprint)
    }
}

/// Verifies SM2 signatures with SM3.
///
/// The time depends on the key, the message and the signature, none of which is secret.
pub struct Sm2Verifier {
    key: Verifying,
    encoding: Sm2Encoding,
    fingerprint: Fingerprint,
}

impl Sm2Verifier {
    /// A verifier for this key. It accepts one encoding only, and of DER only the canonical form.
    ///
    /// # Errors
    ///
    /// [`KeyError::WrongAlgorithm`] if the key is not SM2, [`KeyError::UserId`] if the user id is too long.
    pub fn new(key: &PublicKey, options: Sm2Options) -> Result<Self, KeyError> {
        let point = key.as_sm2().ok_or_else(|| key.wrong_algorithm(Algorithm::Sm2Sm3))?;
        let user_id = options.user_id.as_str();
        let verifying = Verifying::new(user_id, point).ok_or_else(|| too_long(user_id))?;
        Ok(Self { key: verifying, encoding: options.encoding, fingerprint: key.fingerprint() })
    }

    /// Makes a table of the key's multiples, with which every verification takes a third of the time.
    ///
    /// It takes 97 KB and the time of about fifteen verifications with it, once: worth it for the key of a platform, not
    /// for one that is seen a few times. Results are the same. Share the verifier, by `Arc` or reference, over threads.
    #[must_use]
    pub fn with_table(mut self) -> Self {
        self.key.make_table();
        self
    }

    fn read(&self, signature: &[u8]) -> Option<Signature> {
        match self.encoding {
            Sm2Encoding::Raw => Signature::from_slice(signature).ok(),
            Sm2Encoding::Der => {
                let read = Signature::from_der(signature).ok()?;
                (read.to_der().as_bytes() == signature).then_some(read)
            }
        }
    }
}

impl Verifier for Sm2Verifier {
    fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), VerifyError> {
        let (algorithm, fingerprint) = (Algorithm::Sm2Sm3, self.fingerprint);
        if signature.is_empty() {
            return Err(VerifyError::Missing { algorithm });
        }
        let expected = match self.encoding {
            Sm2Encoding::Der => Shape::Der,
            Sm2Encoding::Raw => Shape::Bytes(64),
        };
        let found = signature.len();
        let signature = self.read(signature).ok_or(VerifyError::Shape { algorithm, found, expected })?;
        if self.key.matches(message, &signature) {
            Ok(())
        } else {
            Err(VerifyError::Mismatch { algorithm, fingerprint })
        }
    }

    fn algorithm(&self) -> Algorithm {
        Algorithm::Sm2Sm3
    }

    fn fingerprint(&self) -> Fingerprint {
        self.fingerprint
    }

    fn weaknesses(&self) -> Vec<Weakness> {
        Vec::new()
    }
}

impl fmt::Debug for Sm2Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sm2Verifier({}, 256 bits, {})", Algorithm::Sm2Sm3, self.fingerprint)
    }
}

fn too_long(user_id: &str) -> KeyError {
    KeyError::UserId { found: user_id.len(), max: MAX_USER_ID }
}

/// Its length in bits is hashed as 16 bits.
const MAX_USER_ID: usize = 8191;

#[cfg(test)]
mod tests;
