//! Public keys.

use std::fmt;

use rsa::{
    RsaPublicKey,
    pkcs1::{self, EncodeRsaPublicKey},
    pkcs8::{EncodePublicKey, ObjectIdentifier},
    traits::PublicKeyParts,
};
use x509_cert::{
    der::{Decode, asn1::AnyRef},
    spki::{AlgorithmIdentifierRef, SubjectPublicKeyInfoRef},
};

use super::{Certificate, KeyAlgorithm, KeyError, Weakness, hex, load, pem};
use crate::{Algorithm, Fingerprint};

/// 公钥: verifies what the peer signed, encrypts what only the peer may read. RSA from 1024 to 8192 bits, or SM2.
///
/// To trust a key is to pin it: compare [`fingerprint`](Self::fingerprint) with what the gateway says on another way.
#[derive(Clone)]
pub struct PublicKey {
    kind: PublicKind,
    spki: Vec<u8>,
}

#[derive(Clone)]
enum PublicKind {
    Rsa(RsaPublicKey),
    Sm2(sm2::PublicKey),
}

impl PublicKey {
    /// Reads a public key, bare or inside a certificate, in any form that [`load`] takes.
    ///
    /// Of a certificate only the key is used; see [`from_certificate`](Self::from_certificate).
    ///
    /// # Errors
    ///
    /// [`KeyError::WrongContent`] if there is a private key in the file, [`KeyError::Several`] if there are several
    /// public keys, otherwise like [`load`].
    pub fn load(input: &[u8]) -> Result<Self, KeyError> {
        load(input, None)?.into_public_key()
    }

    /// The key inside a certificate, **whether or not the certificate is still valid**.
    ///
    /// For gateways that pin a key and let its certificate expire, as 99bill does since 2008. Names, times and issuer are
    /// not looked at.
    ///
    /// # Errors
    ///
    /// [`KeyError::UnsupportedKey`] if it is neither RSA nor SM2.
    pub fn from_certificate(certificate: &Certificate) -> Result<Self, KeyError> {
        Self::from_spki_der(certificate.spki_der())
    }

    /// The kind of key.
    #[must_use]
    pub fn algorithm(&self) -> KeyAlgorithm {
        match self.kind {
            PublicKind::Rsa(_) => KeyAlgorithm::Rsa,
            PublicKind::Sm2(_) => KeyAlgorithm::Sm2,
        }
    }

    /// Length in bits.
    #[must_use]
    pub fn bits(&self) -> usize {
        match &self.kind {
            PublicKind::Rsa(key) => usize::try_from(key.n().bits_vartime()).unwrap_or(usize::MAX),
            PublicKind::Sm2(_) => 256,
        }
    }

    /// What is weak about the key, if anything.
    #[must_use]
    pub fn weakness(&self) -> Option<Weakness> {
        Weakness::of(&self.algorithm(), self.bits())
    }

    /// SHA-256 of [`as_spki_der`](Self::as_spki_der).
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(&self.spki)
    }

    /// The key as DER SubjectPublicKeyInfo.
    #[must_use]
    pub fn as_spki_der(&self) -> &[u8] {
        &self.spki
    }

    /// The key as PEM, `BEGIN PUBLIC KEY`.
    #[must_use]
    pub fn to_pem(&self) -> Vec<u8> {
        pem::encode("PUBLIC KEY", &self.spki).to_vec()
    }

    /// The key as SPKI in base64 on one line, as gateways' web pages take it.
    #[must_use]
    pub fn to_base64(&self) -> Vec<u8> {
        pem::base64(&self.spki).to_vec()
    }

    /// An RSA key as DER PKCS#1.
    ///
    /// # Errors
    ///
    /// [`KeyError::NoSuchForm`] for SM2.
    pub fn to_pkcs1_der(&self) -> Result<Vec<u8>, KeyError> {
        let no_form = || KeyError::NoSuchForm { form: "PKCS#1", found: self.algorithm() };
        let document = self.as_rsa().ok_or_else(no_form)?.to_pkcs1_der();
        Ok(document.map_err(|cause| KeyError::not_made("the PKCS#1 key", cause))?.into_vec())
    }

    /// An RSA key as PEM, `BEGIN RSA PUBLIC KEY`.
    ///
    /// # Errors
    ///
    /// [`KeyError::NoSuchForm`] for SM2.
    pub fn to_pkcs1_pem(&self) -> Result<Vec<u8>, KeyError> {
        Ok(pem::encode("RSA PUBLIC KEY", &self.to_pkcs1_der()?).to_vec())
    }

    /// The point of an SM2 key as 130 hex digits, beginning with 04.
    ///
    /// # Errors
    ///
    /// [`KeyError::NoSuchForm`] for RSA.
    pub fn to_hex(&self) -> Result<Vec<u8>, KeyError> {
        Ok(hex::encode(&hex::point(self, "hex")?).to_vec())
    }

    pub(super) fn from_spki_der(der: &[u8]) -> Result<Self, KeyError> {
        let malformed = |cause| KeyError::malformed("the public key (SPKI)", cause);
        let spki = SubjectPublicKeyInfoRef::from_der(der).map_err(malformed)?;
        match algorithm_of(&spki.algorithm) {
            KeyAlgorithm::Rsa => Self::from_pkcs1_der(spki.subject_public_key.as_bytes().unwrap_or_default()),
            KeyAlgorithm::Sm2 => Self::from_sm2(
                sm2::PublicKey::from_sec1_bytes(spki.subject_public_key.as_bytes().unwrap_or_default())
                    .map_err(|cause| KeyError::malformed("the SM2 public key", cause))?,
            ),
            found @ KeyAlgorithm::Other(_) => Err(KeyError::UnsupportedKey { found }),
        }
    }

    pub(super) fn from_pkcs1_der(der: &[u8]) -> Result<Self, KeyError> {
        let malformed = |cause| KeyError::malformed("the RSA public key", cause);
        let parts = pkcs1::RsaPublicKeyRef::from_der(der).map_err(|cause| malformed(cause.into()))?;
        check_size(parts.modulus.as_bytes())?;
        Self::from_rsa(RsaPublicKey::try_from(parts).map_err(malformed)?)
    }

    pub(super) fn from_rsa(key: RsaPublicKey) -> Result<Self, KeyError> {
        let spki = key.to_public_key_der().map_err(|cause| KeyError::malformed("the RSA public key", cause))?;
        Ok(Self { kind: PublicKind::Rsa(key), spki: spki.into_vec() })
    }

    pub(super) fn from_sm2(key: sm2::PublicKey) -> Result<Self, KeyError> {
        let spki = key.to_public_key_der().map_err(|cause| KeyError::malformed("the SM2 public key", cause))?;
        Ok(Self { kind: PublicKind::Sm2(key), spki: spki.into_vec() })
    }

    pub(crate) fn as_rsa(&self) -> Option<&RsaPublicKey> {
        match &self.kind {
            PublicKind::Rsa(key) => Some(key),
            PublicKind::Sm2(_) => None,
        }
    }

    pub(crate) fn as_sm2(&self) -> Option<&sm2::PublicKey> {
        match &self.kind {
            PublicKind::Sm2(key) => Some(key),
            PublicKind::Rsa(_) => None,
        }
    }

    pub(crate) fn wrong_algorithm(&self, algorithm: Algorithm) -> KeyError {
        KeyError::WrongAlgorithm { algorithm, found: self.algorithm() }
    }
}

impl PartialEq for PublicKey {
    fn eq(&self, other: &Self) -> bool {
        self.spki == other.spki
    }
}

impl Eq for PublicKey {}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({}, {} bits, {})", self.algorithm(), self.bits(), self.fingerprint())
    }
}

/// Refuses sizes that no backend serves, with a better message than theirs.
pub(super) fn check_size(modulus: &[u8]) -> Result<(), KeyError> {
    let zeros = modulus.iter().take_while(|byte| **byte == 0).count();
    let top = modulus.get(zeros).map_or(0, |byte| byte.leading_zeros() as usize);
    let found = (modulus.len() - zeros) * 8 - top;
    let (min, max) = (RsaPublicKey::MIN_SIZE, RsaPublicKey::MAX_SIZE);
    if (min..=max).contains(&found) { Ok(()) } else { Err(KeyError::KeySize { found, min, max }) }
}

/// The kind of key that an SPKI or PKCS#8 names.
pub(super) fn algorithm_of(identifier: &AlgorithmIdentifierRef<'_>) -> KeyAlgorithm {
    let curve = identifier.parameters.and_then(|any: AnyRef<'_>| any.decode_as::<ObjectIdentifier>().ok());
    match (identifier.oid, curve) {
        (RSA, _) => KeyAlgorithm::Rsa,
        (EC, Some(SM2_CURVE)) => KeyAlgorithm::Sm2,
        (EC, Some(curve)) => KeyAlgorithm::Other(format!("EC on curve {}", name_of(curve))),
        (EC, None) => KeyAlgorithm::Other("EC on an unnamed curve".to_owned()),
        (other, _) => KeyAlgorithm::Other(name_of(other)),
    }
}

fn name_of(oid: ObjectIdentifier) -> String {
    NAMES.iter().find(|(known, _)| *known == oid).map_or_else(|| oid.to_string(), |(_, name)| (*name).to_owned())
}

const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
const EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
const SM2_CURVE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.156.10197.1.301");
const NAMES: [(ObjectIdentifier, &str); 7] = [
    (ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.7"), "P-256"),
    (ObjectIdentifier::new_unwrap("1.3.132.0.34"), "P-384"),
    (ObjectIdentifier::new_unwrap("1.3.132.0.35"), "P-521"),
    (ObjectIdentifier::new_unwrap("1.3.101.112"), "Ed25519"),
    (ObjectIdentifier::new_unwrap("1.3.101.110"), "X25519"),
    (ObjectIdentifier::new_unwrap("1.2.840.10040.4.1"), "DSA"),
    (ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.10"), "RSA-PSS"),
];
