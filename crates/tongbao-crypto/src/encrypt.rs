//! Encrypting and decrypting by a cipher that is chosen at run time.

mod cipher;

use std::fmt::Debug;

use sm2::elliptic_curve::common::getrandom::{SysRng, rand_core::TryRng};
use zeroize::Zeroizing;

pub(crate) use cipher::Chain;
pub use cipher::{Cipher, CipherWeakness};

/// 加密: encrypts texts with one key and one cipher.
pub trait Encryptor: Debug + Send + Sync {
    /// Encrypts the text and answers with the bare bytes, not base64.
    ///
    /// What belongs around them, such as a fixed or random initialization vector, is part of the cipher.
    ///
    /// # Errors
    ///
    /// [`EncryptError`] if the cipher cannot carry this text, or if the system has no random numbers.
    fn encrypt(&self, plain: &[u8]) -> Result<Vec<u8>, EncryptError>;

    /// The cipher of every text that this encryptor writes.
    fn cipher(&self) -> Cipher;
}

/// 解密: decrypts texts with one key and one cipher.
pub trait Decryptor: Debug + Send + Sync {
    /// Decrypts bare bytes, not base64. The text is wiped when it is dropped.
    ///
    /// **A text that was decrypted is not a text that was checked.** No cipher here but SM2 notices every change, and
    /// anybody can encrypt with a public key: verify the signature of the message as well.
    ///
    /// # Errors
    ///
    /// [`DecryptError`], which says nothing about the reason on purpose.
    fn decrypt(&self, encrypted: &[u8]) -> Result<Zeroizing<Vec<u8>>, DecryptError>;

    /// The only cipher that this decryptor reads.
    fn cipher(&self) -> Cipher;
}

/// A text was not encrypted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EncryptError {
    /// The cipher has no form for a text of no bytes.
    #[error("{cipher}: the text is empty, at least 1 byte needed; leave the field out instead")]
    Empty {
        /// What was asked for.
        cipher: Cipher,
    },
    /// The key is too short for the text.
    #[error("{cipher}: text of {found} bytes, at most {max} allowed; is a longer key or a block cipher meant?")]
    TooLong {
        /// What was asked for.
        cipher: Cipher,
        /// Bytes of the text.
        found: usize,
        /// Bytes that the key can carry.
        max: usize,
    },
    /// Zero padding, and the text ends in a zero byte, which the reader would take for padding.
    #[error("{cipher}: the text ends in a zero byte, which zero padding loses; is it text at all?")]
    EndsInNul {
        /// What was asked for.
        cipher: Cipher,
    },
    /// The system gave no random numbers.
    #[error("{cipher}: no random numbers from the system; is its random source blocked (container, sandbox)?")]
    NoRandom {
        /// What was asked for.
        cipher: Cipher,
    },
}

/// A text was not decrypted: wrong key, wrong cipher, or bytes that nobody encrypted.
///
/// There is one value and one text for all of it, on purpose. Whoever may send ciphertexts and learns *why* one was
/// refused can read recorded ones without the key: by "bad padding" a text in CBC, byte by byte, and by "not PKCS#1" a
/// text under RSA, in some hundred thousand questions. That is called a padding oracle, known since 1998 and found in
/// new software ever since. So:
///
/// - **Never tell the peer.** Answer as for a message that decrypts to nonsense or whose signature is wrong: the same
///   code, the same text and, as far as you can, the same time.
/// - Check the signature over the ciphertext first where the gateway signs it; then nobody else can ask at all.
/// - Look for the reason on your side: key, [`Cipher`], base64, and whether the peer meant the same key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[error("decryption failed; compare key, cipher and encoding with the sender's, and tell the sender nothing")]
pub struct DecryptError;

/// Fills the bytes with random numbers from the system; `false` if it has none.
pub(crate) fn system_random(bytes: &mut [u8]) -> bool {
    SysRng.try_fill_bytes(bytes).is_ok()
}

#[cfg(test)]
mod tests;
