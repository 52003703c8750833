//! What was found in a file, for showing.

use std::fmt;

use super::{Protection, PublicKey, Serial, Validity};
use crate::Fingerprint;

/// One key or certificate of a file, without anything secret.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Description {
    /// The structure.
    pub kind: Kind,
    /// The wrapping it came in.
    pub encoding: Encoding,
    /// The kind of key.
    pub algorithm: KeyAlgorithm,
    /// Length of the key in bits, where known.
    pub bits: Option<usize>,
    /// SHA-256 of the public key's SPKI; `None` for kinds of keys that this crate does not use.
    pub fingerprint: Option<Fingerprint>,
    /// Whether a private key is inside: such a file must not be passed on.
    pub private: bool,
    /// How it was locked, if a password was needed.
    pub protection: Option<Protection>,
    /// Names and times, if it is a certificate.
    pub certificate: Option<CertificateFacts>,
}

impl Description {
    /// What is weak about the key, if anything.
    #[must_use]
    pub fn weakness(&self) -> Option<Weakness> {
        Weakness::of(&self.algorithm, self.bits?)
    }
}

/// Names and times of a certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct CertificateFacts {
    /// 使用者 (RFC 4514, common name first).
    pub subject: String,
    /// 颁发者 (RFC 4514, common name first).
    pub issuer: String,
    /// 证书序列号.
    pub serial: Serial,
    /// First second of validity, in Unix seconds.
    pub not_before: i64,
    /// Last second of validity, in Unix seconds.
    pub not_after: i64,
    /// SHA-256 of the whole certificate.
    pub fingerprint: Fingerprint,
}

impl CertificateFacts {
    /// Whether it may be used at this moment, and how long still.
    #[must_use]
    pub fn validity_at(&self, unix_seconds: i64) -> Validity {
        Validity::between(self.not_before, self.not_after, unix_seconds)
    }
}

/// The structure of a key or certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `BEGIN RSA PRIVATE KEY`.
    Pkcs1PrivateKey,
    /// `BEGIN PRIVATE KEY`: what Java wants.
    Pkcs8PrivateKey,
    /// `BEGIN EC PRIVATE KEY`, for SM2.
    Sec1PrivateKey,
    /// `BEGIN RSA PUBLIC KEY`.
    Pkcs1PublicKey,
    /// `BEGIN PUBLIC KEY`: what Java wants.
    Spki,
    /// `BEGIN CERTIFICATE`.
    X509,
    /// The bare number, 64 hex digits.
    RawSm2PrivateKey,
    /// The bare point, 66, 128 or 130 hex digits.
    RawSm2PublicKey,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Pkcs1PrivateKey => "PKCS#1 private key",
            Self::Pkcs8PrivateKey => "PKCS#8 private key",
            Self::Sec1PrivateKey => "SEC1 private key",
            Self::Pkcs1PublicKey => "PKCS#1 public key",
            Self::Spki => "SPKI public key",
            Self::X509 => "X.509 certificate",
            Self::RawSm2PrivateKey => "raw SM2 private key",
            Self::RawSm2PublicKey => "raw SM2 public key",
        })
    }
}

/// The wrapping of a key or certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Encoding {
    /// Text with `-----BEGIN …-----`.
    Pem,
    /// Bare binary.
    Der,
    /// Base64 without armour.
    Base64,
    /// Hex digits.
    Hex,
    /// Inside a PFX.
    Pfx,
    /// Inside a PKCS#7 file (`.p7b`).
    Pkcs7,
    /// Inside a `.sm2` file of 中金认证 (CFCA).
    CfcaSm2,
}

impl fmt::Display for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Pem => "PEM",
            Self::Der => "DER",
            Self::Base64 => "base64",
            Self::Hex => "hex",
            Self::Pfx => "PFX",
            Self::Pkcs7 => "PKCS#7",
            Self::CfcaSm2 => "CFCA .sm2",
        })
    }
}

/// The kind of a key.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyAlgorithm {
    /// RSA.
    Rsa,
    /// 国密 SM2.
    Sm2,
    /// Anything else, by name or object identifier. It can be shown but not used.
    Other(String),
}

impl fmt::Display for KeyAlgorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Rsa => "RSA",
            Self::Sm2 => "SM2",
            Self::Other(name) => name,
        })
    }
}

/// A key or an algorithm that works but should be replaced. `Display` says what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Weakness {
    /// RSA with fewer than 2048 bits.
    ShortRsa {
        /// Bits of the modulus.
        bits: usize,
    },
    /// SHA-1 in a signature.
    Sha1,
    /// MD5 with a shared secret.
    Md5,
    /// An MD5 recipe with nothing secret behind the message.
    Md5Extension,
    /// A shared secret of fewer than 16 bytes.
    ShortSecret,
}

impl Weakness {
    pub(super) fn of(algorithm: &KeyAlgorithm, bits: usize) -> Option<Self> {
        (*algorithm == KeyAlgorithm::Rsa && bits < 2048).then_some(Self::ShortRsa { bits })
    }
}

impl fmt::Display for Weakness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ShortRsa { bits } => {
                write!(f, "RSA-{bits} can be forged with enough effort; ask the gateway for 2048 bits")
            }
            Self::Sha1 => f.write_str(
                "SHA-1 lets whoever chooses a message make two with one signature; ask the gateway for SHA-256 or SM2",
            ),
            Self::Md5 => f.write_str(
                "MD5 with a shared secret: whoever verifies can sign; ask the gateway for RSA with SHA-256 or SM2",
            ),
            Self::Md5Extension => f.write_str(
                "nothing secret follows the message, so anybody can append to a signed one; refuse bytes below 0x20 in it",
            ),
            Self::ShortSecret => f.write_str(
                "a shared secret under 16 bytes can be guessed from one signed message; ask the gateway for a longer one",
            ),
        }
    }
}

impl Description {
    pub(super) fn of_key(kind: Kind, encoding: Encoding, key: &PublicKey, private: bool) -> Self {
        let (algorithm, bits, fingerprint) = (key.algorithm(), Some(key.bits()), Some(key.fingerprint()));
        Self { kind, encoding, algorithm, bits, fingerprint, private, protection: None, certificate: None }
    }
}
