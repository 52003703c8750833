//! SM2 encryption (GM/T 0003.4).

mod layout;

use std::fmt;

use sm2::{
    ProjectivePoint, SecretKey,
    elliptic_curve::{common::getrandom::SysRng, common::rand_core::TryCryptoRng, sec1::ToSec1Point},
    pke::EncryptingKey,
};
use sm3::{Digest, Sm3};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use self::layout::Parts;
pub use self::layout::Sm2Layout;
use crate::{
    Cipher, DecryptError, Decryptor, EncryptError, Encryptor, Fingerprint,
    keys::{KeyError, PrivateKey, PublicKey},
};

/// 公钥加密: encrypts texts of any length with SM2, usually a key of a block cipher or a field.
///
/// The ciphertext is about 100 bytes longer than the text. An empty text is refused, as the standard does.
pub struct Sm2Encryptor {
    key: EncryptingKey,
    layout: Sm2Layout,
    fingerprint: Fingerprint,
}

impl Sm2Encryptor {
    /// An encryptor for this key and layout.
    ///
    /// # Errors
    ///
    /// [`KeyError::WrongCipher`] if the key is not SM2.
    pub fn new(key: &PublicKey, layout: Sm2Layout) -> Result<Self, KeyError> {
        let point = key.as_sm2().ok_or_else(|| wrong_cipher(key, layout))?;
        let encrypting = EncryptingKey::new_with_mode(*point, layout.order());
        Ok(Self { key: encrypting, layout, fingerprint: key.fingerprint() })
    }

    fn encrypt_with(&self, plain: &[u8], random: &mut impl TryCryptoRng) -> Result<Vec<u8>, EncryptError> {
        let cipher = self.cipher();
        if plain.is_empty() {
            return Err(EncryptError::Empty { cipher });
        }
        // Beside an empty text only a missing random source makes it fail.
        let encrypted = match self.layout {
            Sm2Layout::Der => self.key.encrypt_der(random, plain),
            _ => self.key.encrypt(random, plain),
        };
        let mut encrypted = encrypted.map_err(|_| EncryptError::NoRandom { cipher })?;
        if self.layout.is_without_04() {
            encrypted.remove(0);
        }
        Ok(encrypted)
    }
}

impl Encryptor for Sm2Encryptor {
    fn encrypt(&self, plain: &[u8]) -> Result<Vec<u8>, EncryptError> {
        self.encrypt_with(plain, &mut SysRng)
    }

    fn cipher(&self) -> Cipher {
        Cipher::sm2(self.layout)
    }
}

impl fmt::Debug for Sm2Encryptor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sm2Encryptor({}, 256 bits, {})", self.cipher(), self.fingerprint)
    }
}

/// 私钥解密: decrypts SM2.
///
/// The ciphertext carries a digest of the text (C3), so a changed one is refused. It does not say who wrote it: anybody
/// has the public key.
pub struct Sm2Decryptor {
    /// Wipes itself. sm2's own decrypting key does not.
    key: SecretKey,
    layout: Sm2Layout,
    fingerprint: Fingerprint,
}

impl Sm2Decryptor {
    /// A decryptor for this key. It reads one layout only, and of DER only the canonical form.
    ///
    /// # Errors
    ///
    /// [`KeyError::WrongCipher`] if the key is not SM2.
    pub fn new(key: &PrivateKey, layout: Sm2Layout) -> Result<Self, KeyError> {
        let secret = key.as_sm2().ok_or_else(|| wrong_cipher(&key.public_key(), layout))?;
        Ok(Self { key: secret.clone(), layout, fingerprint: key.fingerprint() })
    }
}

impl Decryptor for Sm2Decryptor {
    fn decrypt(&self, encrypted: &[u8]) -> Result<Zeroizing<Vec<u8>>, DecryptError> {
        let parts = self.layout.read(encrypted).ok_or(DecryptError)?;
        decrypt(&self.key, &parts).ok_or(DecryptError)
    }

    fn cipher(&self) -> Cipher {
        Cipher::sm2(self.layout)
    }
}

impl fmt::Debug for Sm2Decryptor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sm2Decryptor({}, 256 bits, {})", self.cipher(), self.fingerprint)
    }
}

/// GM/T 0003.4, 7.1, from step B3 on. C1 is a point of the curve and not at infinity, by its type.
///
/// sm2's own decryption stops at the first byte of C3 that differs, leaves a refused text in memory and does not look for
/// a stream of zeros, so only its arithmetic is used.
fn decrypt(key: &SecretKey, parts: &Parts<'_>) -> Option<Zeroizing<Vec<u8>>> {
    let scalar = Zeroizing::new(key.to_nonzero_scalar());
    let shared = (ProjectivePoint::from(*parts.c1.as_affine()) * **scalar).to_affine();
    let shared = Zeroizing::new(shared.to_sec1_point(false));
    let (x, y) = (shared.x()?, shared.y()?);

    let stream = stream(x, y, parts.c2.len())?;
    // Step B4: with a stream of zeros the ciphertext would be the text itself.
    let hides = !stream.iter().fold(0, |all, byte| all | byte).ct_eq(&0);
    let plain: Zeroizing<Vec<u8>> = Zeroizing::new(stream.iter().zip(parts.c2.iter()).map(|(s, c)| s ^ c).collect());
    let digest: [u8; 32] = Sm3::new().chain_update(x).chain_update(plain.as_slice()).chain_update(y).finalize().into();
    bool::from(hides & digest.ct_eq(&parts.c3)).then_some(plain)
}

/// The key derivation of GM/T 0003.4, 5.4.3: SM3 over the shared point and a counter from 1 on.
fn stream(x: &[u8], y: &[u8], length: usize) -> Option<Zeroizing<Vec<u8>>> {
    let prefix = Sm3::new().chain_update(x).chain_update(y);
    let mut stream = Zeroizing::new(Vec::with_capacity(length.next_multiple_of(32)));
    let mut counter = 0_u32;
    while stream.len() < length {
        counter = counter.checked_add(1)?;
        stream.extend_from_slice(&prefix.clone().chain_update(counter.to_be_bytes()).finalize());
    }
    stream.truncate(length);
    Some(stream)
}

fn wrong_cipher(key: &PublicKey, layout: Sm2Layout) -> KeyError {
    KeyError::WrongCipher { cipher: layout.cipher_name(), found: key.algorithm() }
}

#[cfg(test)]
mod tests;
