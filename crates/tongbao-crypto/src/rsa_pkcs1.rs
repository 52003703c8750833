//! RSA PKCS#1 v1.5 signatures with SHA-1 or SHA-256.
//!
//! `pure` always works. `aws` is faster and serves what it can: verification with 1024 to 8192 bits, and signing with
//! SHA-256 and at least 2048 bits. Which one runs follows from the key and the algorithm; the bytes are the same.

#[cfg(feature = "aws-lc")]
mod aws;
mod pure;

use std::fmt;

use crate::{
    Algorithm, Fingerprint, Shape, SignError, Signer, Verifier, VerifyError,
    keys::{KeyError, PrivateKey, PublicKey, Weakness},
};

/// Signs with RSA PKCS#1 v1.5.
///
/// **Keys below 2048 bits and SHA-1 sign too**, because gateways still ask for them: show
/// [`weaknesses`](Signer::weaknesses) to a person where the signer is set up. `Debug` says "weak" for such a signer.
pub struct RsaSigner {
    backend: SigningBackend,
    facts: Facts,
}

enum SigningBackend {
    #[cfg(feature = "aws-lc")]
    Aws(aws::Signing),
    Pure(pure::Signing),
}

impl RsaSigner {
    /// `SHA1withRSA`. Legacy: only where the gateway offers nothing else.
    ///
    /// # Errors
    ///
    /// [`KeyError::WrongAlgorithm`] if the key is not RSA.
    pub fn sha1(key: &PrivateKey) -> Result<Self, KeyError> {
        Self::new(key, RsaDigest::Sha1)
    }

    /// `SHA256withRSA`, often called RSA2.
    ///
    /// # Errors
    ///
    /// [`KeyError::WrongAlgorithm`] if the key is not RSA.
    pub fn sha256(key: &PrivateKey) -> Result<Self, KeyError> {
        Self::new(key, RsaDigest::Sha256)
    }

    fn new(key: &PrivateKey, digest: RsaDigest) -> Result<Self, KeyError> {
        #[cfg(feature = "aws-lc")]
        if let Some(signing) = aws::Signing::new(key, digest) {
            let facts = Facts::new(&key.public_key(), digest);
            return Ok(Self { backend: SigningBackend::Aws(signing), facts });
        }
        Self::new_pure(key, digest)
    }

    fn new_pure(key: &PrivateKey, digest: RsaDigest) -> Result<Self, KeyError> {
        key.as_rsa().ok_or_else(|| key.wrong_algorithm(digest.algorithm()))?;
        let backend = SigningBackend::Pure(pure::Signing::new(key, digest));
        Ok(Self { backend, facts: Facts::new(&key.public_key(), digest) })
    }
}

impl Signer for RsaSigner {
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignError> {
        let signature = match &self.backend {
            #[cfg(feature = "aws-lc")]
            SigningBackend::Aws(signing) => signing.sign(message),
            SigningBackend::Pure(signing) => signing.sign(message),
        };
        let Facts { algorithm, fingerprint, .. } = self.facts;
        signature.ok_or(SignError::Refused { algorithm, fingerprint })
    }

    fn algorithm(&self) -> Algorithm {
        self.facts.algorithm
    }

    fn fingerprint(&self) -> Fingerprint {
        self.facts.fingerprint
    }

    fn weaknesses(&self) -> Vec<Weakness> {
        self.facts.weaknesses()
    }
}

impl fmt::Debug for RsaSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.facts.debug("RsaSigner", f)
    }
}

/// Verifies RSA PKCS#1 v1.5 signatures, with keys from 1024 bits on.
///
/// Strict: the signature is as long as the modulus, the padding and the digest's DER are compared byte by byte.
pub struct RsaVerifier {
    backend: VerifyingBackend,
    facts: Facts,
}

enum VerifyingBackend {
    #[cfg(feature = "aws-lc")]
    Aws(aws::Verifying),
    Pure(pure::Verifying),
}

impl RsaVerifier {
    /// `SHA1withRSA`.
    ///
    /// # Errors
    ///
    /// [`KeyError::WrongAlgorithm`] if the key is not RSA.
    pub fn sha1(key: &PublicKey) -> Result<Self, KeyError> {
        Self::new(key, RsaDigest::Sha1)
    }

    /// `SHA256withRSA`, often called RSA2.
    ///
    /// # Errors
    ///
    /// [`KeyError::WrongAlgorithm`] if the key is not RSA.
    pub fn sha256(key: &PublicKey) -> Result<Self, KeyError> {
        Self::new(key, RsaDigest::Sha256)
    }

    fn new(key: &PublicKey, digest: RsaDigest) -> Result<Self, KeyError> {
        #[cfg(feature = "aws-lc")]
        if let Some(verifying) = aws::Verifying::new(key, digest) {
            return Ok(Self { backend: VerifyingBackend::Aws(verifying), facts: Facts::new(key, digest) });
        }
        Self::new_pure(key, digest)
    }

    fn new_pure(key: &PublicKey, digest: RsaDigest) -> Result<Self, KeyError> {
        let rsa = key.as_rsa().ok_or_else(|| key.wrong_algorithm(digest.algorithm()))?;
        let backend = VerifyingBackend::Pure(pure::Verifying::new(rsa, digest));
        Ok(Self { backend, facts: Facts::new(key, digest) })
    }
}

impl Verifier for RsaVerifier {
    fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), VerifyError> {
        let Facts { algorithm, fingerprint, bits, .. } = self.facts;
        let expected = bits.div_ceil(8);
        if signature.is_empty() {
            return Err(VerifyError::Missing { algorithm });
        }
        if signature.len() != expected {
            return Err(VerifyError::Shape { algorithm, found: signature.len(), expected: Shape::Bytes(expected) });
        }
        let matches = match &self.backend {
            #[cfg(feature = "aws-lc")]
            VerifyingBackend::Aws(verifying) => verifying.matches(message, signature),
            VerifyingBackend::Pure(verifying) => verifying.matches(message, signature),
        };
        if matches { Ok(()) } else { Err(VerifyError::Mismatch { algorithm, fingerprint }) }
    }

    fn algorithm(&self) -> Algorithm {
        self.facts.algorithm
    }

    fn fingerprint(&self) -> Fingerprint {
        self.facts.fingerprint
    }

    fn weaknesses(&self) -> Vec<Weakness> {
        self.facts.weaknesses()
    }
}

impl fmt::Debug for RsaVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.facts.debug("RsaVerifier", f)
    }
}

/// What may be shown of a key.
struct Facts {
    algorithm: Algorithm,
    bits: usize,
    fingerprint: Fingerprint,
    weakness: Option<Weakness>,
}

impl Facts {
    fn new(key: &PublicKey, digest: RsaDigest) -> Self {
        let (bits, fingerprint, weakness) = (key.bits(), key.fingerprint(), key.weakness());
        Self { algorithm: digest.algorithm(), bits, fingerprint, weakness }
    }

    fn weaknesses(&self) -> Vec<Weakness> {
        self.weakness.into_iter().chain(self.algorithm.weakness()).collect()
    }

    fn debug(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { algorithm, bits, fingerprint, .. } = self;
        let weak = if self.weaknesses().is_empty() { "" } else { ", weak" };
        write!(f, "{name}({algorithm}, {bits} bits, {fingerprint}{weak})")
    }
}

#[derive(Clone, Copy)]
enum RsaDigest {
    Sha1,
    Sha256,
}

impl RsaDigest {
    fn algorithm(self) -> Algorithm {
        match self {
            Self::Sha1 => Algorithm::RsaSha1,
            Self::Sha256 => Algorithm::RsaSha256,
        }
    }
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod wycheproof;
