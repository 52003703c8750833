//! The fast backend. Every constructor answers `None` for what it cannot serve: keys below 2048 bits.

use aws_lc_rs::rsa::{Pkcs1PrivateDecryptingKey, Pkcs1PublicEncryptingKey, PrivateDecryptingKey, PublicEncryptingKey};
use zeroize::Zeroizing;

use crate::keys::{PrivateKey, PublicKey};

pub(super) struct Encrypting(Pkcs1PublicEncryptingKey);

impl Encrypting {
    pub(super) fn new(key: &PublicKey) -> Option<Self> {
        key.as_rsa()?;
        Pkcs1PublicEncryptingKey::new(PublicEncryptingKey::from_der(key.as_spki_der()).ok()?).ok().map(Self)
    }

    pub(super) fn encrypt(&self, plain: &[u8]) -> Option<Vec<u8>> {
        let mut encrypted = vec![0; self.0.ciphertext_size()];
        let length = self.0.encrypt(plain, &mut encrypted).ok()?.len();
        (length == encrypted.len()).then_some(encrypted)
    }
}

pub(super) struct Decrypting(Pkcs1PrivateDecryptingKey);

impl Decrypting {
    pub(super) fn new(key: &PrivateKey) -> Option<Self> {
        key.as_rsa()?;
        Pkcs1PrivateDecryptingKey::new(PrivateDecryptingKey::from_pkcs8(key.as_pkcs8_der()).ok()?).ok().map(Self)
    }

    pub(super) fn decrypt(&self, encrypted: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let mut plain = Zeroizing::new(vec![0; self.0.min_output_size()]);
        let length = self.0.decrypt(encrypted, &mut plain).ok()?.len();
        plain.truncate(length);
        Some(plain)
    }
}
