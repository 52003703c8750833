//! Keys by what they are for, so that none can be passed for another.
//!
//! | type | 用途 | made from | can |
//! |---|---|---|---|
//! | [`OurSigningKey`] | 商户私钥签名 | our [`PrivateKey`], or a secret | [`Signer`] |
//! | [`GatewayVerifyingKey`] | 平台公钥验签 | the gateway's [`PublicKey`], or a secret | [`Verifier`] |
//! | [`GatewayEncryptionKey`] | 平台公钥加密 | the gateway's [`PublicKey`], or a secret | [`Encryptor`](crate::Encryptor) |
//! | [`OurDecryptionKey`] | 商户私钥解密 | our [`PrivateKey`], or a secret | [`Decryptor`](crate::Decryptor) |

mod encryption;

use std::{fmt, sync::Arc};

pub use encryption::{GatewayEncryptionKey, OurDecryptionKey};

use crate::{
    Algorithm, Fingerprint, SignError, Signer, Verifier, VerifyError,
    keys::{KeyError, PrivateKey, PublicKey, Weakness},
    signer, verifier,
};

/// 商户签名私钥: what we sign requests with. Cheap to clone.
#[derive(Clone)]
pub struct OurSigningKey(Arc<dyn Signer>);

impl OurSigningKey {
    /// Our private key with the gateway's algorithm; SM2 with the usual user id, in DER.
    ///
    /// # Errors
    ///
    /// As [`signer`](crate::signer()).
    pub fn new(key: &PrivateKey, algorithm: Algorithm) -> Result<Self, KeyError> {
        Ok(Self(signer(key, algorithm)?))
    }

    /// Any signer of ours: SM2 with options, MD5 with a secret, a key in a hardware module.
    #[must_use]
    pub fn from_signer(signer: Arc<dyn Signer>) -> Self {
        Self(signer)
    }
}

impl Signer for OurSigningKey {
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignError> {
        self.0.sign(message)
    }

    fn algorithm(&self) -> Algorithm {
        self.0.algorithm()
    }

    fn fingerprint(&self) -> Fingerprint {
        self.0.fingerprint()
    }

    fn weaknesses(&self) -> Vec<Weakness> {
        self.0.weaknesses()
    }
}

impl fmt::Debug for OurSigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OurSigningKey({:?})", self.0)
    }
}

/// 平台验签公钥: what the gateway signs with, seen from our side. Cheap to clone.
///
/// The types keep it apart from keys of other roles. What they cannot see, because all are public keys, is checked by
/// two methods, to be called wherever a key comes from a configuration:
///
/// - [`not_ours`](Self::not_ours): the classic mistake is to upload the gateway's key to the gateway and to configure our
///   own here. Then nothing of the gateway's verifies, and our own request, sent back to us, does.
/// - [`pinned`](Self::pinned): a key of the test environment, of another merchant, or the one of the gateway's web
///   server, is a sound key too; only its fingerprint tells.
///
/// ```
/// use tongbao_crypto::{Algorithm, GatewayVerifyingKey, OurSigningKey, Signer, keys::PrivateKey};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let (our_file, gateway_file) = (PrivateKey::generate_rsa(2048)?, PrivateKey::generate_rsa(2048)?.public_key());
/// let ours = OurSigningKey::new(&our_file, Algorithm::RsaSha256)?;
/// let gateway = GatewayVerifyingKey::new(&gateway_file, Algorithm::RsaSha256)?.not_ours(ours.fingerprint())?;
///
/// let swapped = GatewayVerifyingKey::new(&our_file.public_key(), Algorithm::RsaSha256)?;
/// assert!(swapped.not_ours(ours.fingerprint()).is_err());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct GatewayVerifyingKey(Arc<dyn Verifier>);

impl GatewayVerifyingKey {
    /// The gateway's public key with its algorithm; SM2 with the usual user id, in DER.
    ///
    /// # Errors
    ///
    /// As [`verifier`](crate::verifier()).
    pub fn new(key: &PublicKey, algorithm: Algorithm) -> Result<Self, KeyError> {
        Ok(Self(verifier(key, algorithm)?))
    }

    /// Any verifier of what the gateway signs: SM2 with options, MD5 with a secret, a [`KeyRing`](crate::KeyRing).
    #[must_use]
    pub fn from_verifier(verifier: Arc<dyn Verifier>) -> Self {
        Self(verifier)
    }

    /// The same key, if it is not the one of ours with this fingerprint: that of our signing key, and that of the client
    /// certificate of mutual TLS. A shared secret is the same on both sides, and is let through.
    ///
    /// Of a [`KeyRing`](crate::KeyRing) every key that it has now; [`KeyRing::beside`](crate::KeyRing::beside) also looks
    /// at those that replace them.
    ///
    /// # Errors
    ///
    /// [`RoleError::OurOwn`].
    pub fn not_ours(self, ours: Fingerprint) -> Result<Self, RoleError> {
        if self.algorithm().has_key_pair() && self.0.fingerprints().contains(&ours) {
            return Err(RoleError::OurOwn { fingerprint: ours });
        }
        Ok(self)
    }

    /// The same key, if it has the fingerprint that the configuration names for this gateway and environment.
    ///
    /// A [`KeyRing`](crate::KeyRing) of several keys has one that changes with them: pin its keys instead.
    ///
    /// # Errors
    ///
    /// [`RoleError::NotPinned`].
    pub fn pinned(self, expected: Fingerprint) -> Result<Self, RoleError> {
        let found = self.fingerprint();
        if found == expected { Ok(self) } else { Err(RoleError::NotPinned { found, expected }) }
    }
}

impl Verifier for GatewayVerifyingKey {
    fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), VerifyError> {
        self.0.verify(message, signature)
    }

    fn algorithm(&self) -> Algorithm {
        self.0.algorithm()
    }

    fn fingerprint(&self) -> Fingerprint {
        self.0.fingerprint()
    }

    fn fingerprints(&self) -> Vec<Fingerprint> {
        self.0.fingerprints()
    }

    fn weaknesses(&self) -> Vec<Weakness> {
        self.0.weaknesses()
    }

    fn verified_by(&self, message: &[u8], signature: &[u8]) -> Result<Fingerprint, VerifyError> {
        self.0.verified_by(message, signature)
    }
}

impl fmt::Debug for GatewayVerifyingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "GatewayVerifyingKey({:?})", self.0)
    }
}

/// A key is not the one for this role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RoleError {
    /// Our own key stands where the gateway's belongs.
    #[error(
        "the gateway's verifying key {fingerprint} is our own public key; give the key that the gateway signs with \
         (平台公钥), from its console, and upload ours (商户公钥) there"
    )]
    OurOwn {
        /// Of the key.
        fingerprint: Fingerprint,
    },
    /// It is another key than the pinned one.
    #[error(
        "the key is {found}, pinned is {expected}; is it the one of the test environment, or of the web server? \
         if the gateway has changed its key, ask it for the new fingerprint on another way"
    )]
    NotPinned {
        /// Of the key that was given.
        found: Fingerprint,
        /// Of the key that belongs there.
        expected: Fingerprint,
    },
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Md5Recipe, Md5Signer, Md5Verifier, SharedSecret,
        testing::{other_rsa_2048, rsa_2048, sm2_key},
    };

    #[test]
    fn a_role_does_what_the_key_does() {
        for (key, algorithm) in [(rsa_2048(), Algorithm::RsaSha1), (sm2_key(), Algorithm::Sm2Sm3)] {
            let ours = OurSigningKey::new(key, algorithm).unwrap();
            let theirs = GatewayVerifyingKey::new(&key.public_key(), algorithm).unwrap();
            let signature = ours.sign(b"m").unwrap();
            assert_eq!(theirs.verified_by(b"m", &signature), Ok(key.fingerprint()));
            assert!(theirs.verify(b"n", &signature).is_err());
            assert_eq!((ours.algorithm(), theirs.algorithm()), (algorithm, algorithm));
            assert_eq!((ours.fingerprint(), theirs.fingerprint()), (key.fingerprint(), key.fingerprint()));
            assert_eq!(ours.weaknesses(), theirs.weaknesses());
        }
    }

    #[test]
    fn our_own_key_is_not_taken_for_the_gateways() {
        let key = |key: &PrivateKey| GatewayVerifyingKey::new(&key.public_key(), Algorithm::RsaSha256).unwrap();
        let ours = rsa_2048().fingerprint();
        assert_eq!(key(rsa_2048()).not_ours(ours).unwrap_err(), RoleError::OurOwn { fingerprint: ours });
        assert!(key(other_rsa_2048()).not_ours(ours).is_ok());
        assert!(key(other_rsa_2048()).not_ours(ours).unwrap().not_ours(other_rsa_2048().fingerprint()).is_err());
    }

    #[test]
    fn a_shared_secret_is_on_both_sides() {
        let secret = SharedSecret::new("0123456789abcdef").unwrap();
        let ours = OurSigningKey::from_signer(Arc::new(Md5Signer::new(Md5Recipe::message_secret(), secret.clone())));
        let theirs =
            GatewayVerifyingKey::from_verifier(Arc::new(Md5Verifier::new(Md5Recipe::message_secret(), secret)));
        let theirs = theirs.not_ours(ours.fingerprint()).unwrap();
        assert_eq!(theirs.verify(b"m", &ours.sign(b"m").unwrap()), Ok(()));
    }

    #[test]
    fn only_the_pinned_key_is_taken() {
        let (found, expected) = (rsa_2048().fingerprint(), other_rsa_2048().fingerprint());
        let key = GatewayVerifyingKey::new(&rsa_2048().public_key(), Algorithm::RsaSha256).unwrap();
        assert!(key.clone().pinned(found).is_ok());
        assert_eq!(key.pinned(expected).unwrap_err(), RoleError::NotPinned { found, expected });
    }

    #[test]
    fn debug_names_role_key_and_weakness() {
        let key = OurSigningKey::new(rsa_2048(), Algorithm::RsaSha1).unwrap();
        let inside = format!("RsaSigner(RSA-SHA1, 2048 bits, {}, weak)", rsa_2048().fingerprint());
        assert_eq!(format!("{key:?}"), format!("OurSigningKey({inside})"));
    }
}
