//! The backend that is always there, in Rust.

use rsa::{Pkcs1v15Sign, RsaPublicKey};
use sha1::Sha1;
use sha2::{Digest, Sha256};

use super::RsaDigest;
use crate::keys::PrivateKey;

pub(super) struct Signing {
    key: PrivateKey,
    digest: RsaDigest,
}

impl Signing {
    pub(super) fn new(key: &PrivateKey, digest: RsaDigest) -> Self {
        Self { key: key.clone(), digest }
    }

    /// Blinded with the system's random numbers.
    pub(super) fn sign(&self, message: &[u8]) -> Option<Vec<u8>> {
        self.key.as_rsa()?.sign(self.digest.padding(), &self.digest.hash(message)).ok()
    }
}

pub(super) struct Verifying {
    key: RsaPublicKey,
    digest: RsaDigest,
}

impl Verifying {
    pub(super) fn new(key: &RsaPublicKey, digest: RsaDigest) -> Self {
        Self { key: key.clone(), digest }
    }

    pub(super) fn matches(&self, message: &[u8], signature: &[u8]) -> bool {
        self.key.verify(self.digest.padding(), &self.digest.hash(message), signature).is_ok()
    }
}

impl RsaDigest {
    fn padding(self) -> Pkcs1v15Sign {
        match self {
            Self::Sha1 => Pkcs1v15Sign::new::<Sha1>(),
            Self::Sha256 => Pkcs1v15Sign::new::<Sha256>(),
        }
    }

    fn hash(self, message: &[u8]) -> Vec<u8> {
        match self {
            Self::Sha1 => Sha1::digest(message).to_vec(),
            Self::Sha256 => Sha256::digest(message).to_vec(),
        }
    }
}
