//! The backend that is always there, in Rust.

use rsa::{Pkcs1v15Encrypt, RsaPublicKey, rand_core::TryCryptoRng, traits::PaddingScheme};
use sm2::elliptic_curve::common::getrandom::SysRng;
use zeroize::Zeroizing;

use crate::keys::PrivateKey;

pub(super) struct Encrypting(RsaPublicKey);

impl Encrypting {
    pub(super) fn new(key: &RsaPublicKey) -> Self {
        Self(key.clone())
    }

    pub(super) fn encrypt(&self, plain: &[u8]) -> Option<Vec<u8>> {
        self.encrypt_with(plain, &mut SysRng)
    }

    // Through the padding and not through the key, whose method cannot report a missing random source.
    pub(super) fn encrypt_with(&self, plain: &[u8], random: &mut impl TryCryptoRng) -> Option<Vec<u8>> {
        Pkcs1v15Encrypt.encrypt(random, &self.0, plain).ok()
    }
}

pub(super) struct Decrypting(PrivateKey);

impl Decrypting {
    pub(super) fn new(key: &PrivateKey) -> Self {
        Self(key.clone())
    }

    /// Blinded with the system's random numbers. Wrong padding gives other bytes, not `None`.
    pub(super) fn decrypt(&self, encrypted: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        self.0.as_rsa()?.decrypt(Pkcs1v15Encrypt, encrypted).ok().map(Zeroizing::new)
    }
}
