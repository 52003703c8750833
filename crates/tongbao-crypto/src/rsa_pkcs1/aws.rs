//! The fast backend. Every constructor answers `None` for what it cannot serve.

use aws_lc_rs::{
    rand::SystemRandom,
    rsa::KeyPair,
    signature::{self, ParsedPublicKey},
};

use super::RsaDigest;
use crate::keys::{PrivateKey, PublicKey};

pub(super) struct Signing(KeyPair);

impl Signing {
    // aws-lc-rs has no SHA-1 signatures and refuses private keys below 2048 bits.
    pub(super) fn new(key: &PrivateKey, digest: RsaDigest) -> Option<Self> {
        match digest {
            RsaDigest::Sha1 => None,
            RsaDigest::Sha256 => {
                key.as_rsa()?;
                KeyPair::from_pkcs8(key.as_pkcs8_der()).ok().map(Self)
            }
        }
    }

    pub(super) fn sign(&self, message: &[u8]) -> Option<Vec<u8>> {
        let mut signature = vec![0; self.0.public_modulus_len()];
        self.0.sign(&signature::RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature).ok()?;
        Some(signature)
    }
}

pub(super) struct Verifying(ParsedPublicKey);

impl Verifying {
    pub(super) fn new(key: &PublicKey, digest: RsaDigest) -> Option<Self> {
        key.as_rsa()?;
        let parameters = match digest {
            RsaDigest::Sha1 => &signature::RSA_PKCS1_1024_8192_SHA1_FOR_LEGACY_USE_ONLY,
            RsaDigest::Sha256 => &signature::RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY,
        };
        ParsedPublicKey::new(parameters, key.as_spki_der()).ok().map(Self)
    }

    pub(super) fn matches(&self, message: &[u8], signature: &[u8]) -> bool {
        self.0.verify_sig(message, signature).is_ok()
    }
}
