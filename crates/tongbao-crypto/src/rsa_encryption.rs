//! RSA PKCS#1 v1.5 encryption.
//!
//! `pure` always works. `aws` is faster and serves keys from 2048 bits on. Which one runs follows from the key.

#[cfg(feature = "aws-lc")]
mod aws;
mod pure;

use std::fmt;

use zeroize::Zeroizing;

use crate::{
    Cipher, DecryptError, Decryptor, EncryptError, Encryptor, Fingerprint,
    keys::{KeyError, PrivateKey, PublicKey},
};

/// 公钥加密: encrypts short texts with RSA PKCS#1 v1.5, Java's `RSA/ECB/PKCS1Padding`.
///
/// A text has at most [`max_len`](Self::max_len) bytes, enough for the key of a block cipher or one field. Longer texts
/// are refused. Some programs cut them into pieces (分段加密); such pieces can be exchanged and left out unnoticed, so a
/// caller who must do it cuts and joins himself.
pub struct RsaEncryptor {
    backend: EncryptingBackend,
    facts: Facts,
}

enum EncryptingBackend {
    #[cfg(feature = "aws-lc")]
    Aws(aws::Encrypting),
    Pure(pure::Encrypting),
}

impl RsaEncryptor {
    /// An encryptor for this key.
    ///
    /// # Errors
    ///
    /// [`KeyError::WrongCipher`] if the key is not RSA.
    pub fn new(key: &PublicKey) -> Result<Self, KeyError> {
        #[cfg(feature = "aws-lc")]
        if let Some(encrypting) = aws::Encrypting::new(key) {
            return Ok(Self { backend: EncryptingBackend::Aws(encrypting), facts: Facts::new(key) });
        }
        Self::new_pure(key)
    }

    fn new_pure(key: &PublicKey) -> Result<Self, KeyError> {
        let rsa = key.as_rsa().ok_or_else(|| wrong_cipher(key))?;
        Ok(Self { backend: EncryptingBackend::Pure(pure::Encrypting::new(rsa)), facts: Facts::new(key) })
    }

    /// Most bytes that a text may have: the key's bytes less 11, so 117 with 1024 bits and 245 with 2048.
    #[must_use]
    pub fn max_len(&self) -> usize {
        self.facts.bits.div_ceil(8).saturating_sub(11)
    }
}

impl Encryptor for RsaEncryptor {
    fn encrypt(&self, plain: &[u8]) -> Result<Vec<u8>, EncryptError> {
        let (cipher, found, max) = (self.cipher(), plain.len(), self.max_len());
        if found > max {
            return Err(EncryptError::TooLong { cipher, found, max });
        }
        let encrypted = match &self.backend {
            #[cfg(feature = "aws-lc")]
            EncryptingBackend::Aws(encrypting) => encrypting.encrypt(plain),
            EncryptingBackend::Pure(encrypting) => encrypting.encrypt(plain),
        };
        encrypted.ok_or(EncryptError::NoRandom { cipher })
    }

    fn cipher(&self) -> Cipher {
        Cipher::rsa_pkcs1()
    }
}

impl fmt::Debug for RsaEncryptor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.facts.debug("RsaEncryptor", f)
    }
}

/// 私钥解密: decrypts RSA PKCS#1 v1.5, Java's `RSA/ECB/PKCS1Padding`.
///
/// **This padding is an oracle.** Whoever may send ciphertexts and learns which of them fail can decrypt a recorded one,
/// or sign with the key (known since 1998; the attacks named ROBOT and Marvin are younger forms). So:
///
/// - **Check the result; `Ok` does not mean that the ciphertext was sound.** With keys below 2048 bits, and wherever the
///   feature `aws-lc` is off, a wrong ciphertext gives random-looking bytes of a random length, the same each time
///   (implicit rejection). With aws-lc it gives [`DecryptError`]. Write for both: check that a key has its length and
///   that what it decrypts has a valid signature, and treat nonsense and error alike.
/// - **Say nothing to the peer**, neither by a code nor by an earlier answer: see [`DecryptError`].
/// - Verify a signature over the ciphertext first, where there is one.
///
/// Keys of 1024 bits only run on the `rsa` crate, to whose timing RUSTSEC-2023-0071 applies: use none where a peer can
/// send many ciphertexts and measure.
pub struct RsaDecryptor {
    backend: DecryptingBackend,
    facts: Facts,
}

enum DecryptingBackend {
    #[cfg(feature = "aws-lc")]
    Aws(aws::Decrypting),
    Pure(pure::Decrypting),
}

impl RsaDecryptor {
    /// A decryptor for this key.
    ///
    /// # Errors
    ///
    /// [`KeyError::WrongCipher`] if the key is not RSA.
    pub fn new(key: &PrivateKey) -> Result<Self, KeyError> {
        #[cfg(feature = "aws-lc")]
        if let Some(decrypting) = aws::Decrypting::new(key) {
            let facts = Facts::new(&key.public_key());
            return Ok(Self { backend: DecryptingBackend::Aws(decrypting), facts });
        }
        Self::new_pure(key)
    }

    fn new_pure(key: &PrivateKey) -> Result<Self, KeyError> {
        let public = key.public_key();
        key.as_rsa().ok_or_else(|| wrong_cipher(&public))?;
        Ok(Self { backend: DecryptingBackend::Pure(pure::Decrypting::new(key)), facts: Facts::new(&public) })
    }
}

impl Decryptor for RsaDecryptor {
    fn decrypt(&self, encrypted: &[u8]) -> Result<Zeroizing<Vec<u8>>, DecryptError> {
        if encrypted.len() != self.facts.bits.div_ceil(8) {
            return Err(DecryptError);
        }
        match &self.backend {
            #[cfg(feature = "aws-lc")]
            DecryptingBackend::Aws(decrypting) => decrypting.decrypt(encrypted),
            DecryptingBackend::Pure(decrypting) => decrypting.decrypt(encrypted),
        }
        .ok_or(DecryptError)
    }

    fn cipher(&self) -> Cipher {
        Cipher::rsa_pkcs1()
    }
}

impl fmt::Debug for RsaDecryptor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.facts.debug("RsaDecryptor", f)
    }
}

/// What may be shown of a key.
struct Facts {
    bits: usize,
    fingerprint: Fingerprint,
}

impl Facts {
    fn new(key: &PublicKey) -> Self {
        Self { bits: key.bits(), fingerprint: key.fingerprint() }
    }

    fn debug(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { bits, fingerprint } = self;
        write!(f, "{name}({}, {bits} bits, {fingerprint})", Cipher::rsa_pkcs1())
    }
}

fn wrong_cipher(key: &PublicKey) -> KeyError {
    KeyError::WrongCipher { cipher: "RSA-PKCS1", found: key.algorithm() }
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod wycheproof;
