//! What can be wrong with a key file.

use std::{fmt, path::PathBuf};

use super::{KeyAlgorithm, Locked};
use crate::{Algorithm, Fingerprint};

/// The error of the library underneath, for `source()`.
pub type Cause = Box<dyn std::error::Error + Send + Sync>;

/// A key or certificate could not be read, used or written.
///
/// Every message says what was found, what was expected and what to do next. None shows key material or a password.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum KeyError {
    /// There are no bytes, or only white space.
    #[error("the input is empty; give a key or certificate as PEM, DER, base64, hex or PFX")]
    Empty,
    /// More than [`MAX_INPUT`](super::MAX_INPUT) bytes.
    #[error("the input has {found} bytes or more, at most {max} allowed; is it the right file?")]
    TooLarge {
        /// Bytes given; of a larger file only one more than is allowed is ever read.
        found: usize,
        /// Bytes allowed.
        max: usize,
    },
    /// Nothing that looks like a key or certificate.
    #[error("found {found}, expected a key or certificate as PEM, DER, base64, hex or PFX; is it the right file?")]
    Unrecognized {
        /// What the bytes look like.
        found: &'static str,
    },
    /// The armour of a PEM file is broken.
    #[error("broken PEM: {fault}; copy the whole block with its BEGIN and END lines")]
    Pem {
        /// What is wrong with it.
        fault: &'static str,
    },
    /// It is a known structure whose inside cannot be read.
    #[error("{what} is damaged or not DER; ask for the file again and copy it as binary or as whole PEM")]
    Malformed {
        /// The structure.
        what: &'static str,
        /// Where reading stopped.
        #[source]
        source: Option<Cause>,
    },
    /// It is a known structure that this crate does not read.
    #[error("found {found}, which is not read here; {advice}")]
    NotSupported {
        /// The structure.
        found: &'static str,
        /// What to do.
        advice: &'static str,
    },
    /// The file holds something else than its role needs.
    #[error("found {found}, expected {}; {}", need(*.expected), advice(*.expected, *.found))]
    WrongContent {
        /// What the role needs.
        expected: Content,
        /// What is there.
        found: Content,
    },
    /// The file holds several and it is not clear which one is meant.
    #[error("found {count} times {content}, expected one; split the file")]
    Several {
        /// What there are several of.
        content: Content,
        /// How many.
        count: usize,
    },
    /// A password is needed, and none was given.
    #[error("found {locked} and no password was given; give the password that came with it")]
    PasswordNeeded {
        /// What is locked.
        locked: Locked,
    },
    /// The given password does not open it.
    #[error("found {locked} that the password does not open; check upper and lower case, spaces and the input method")]
    WrongPassword {
        /// What is locked.
        locked: Locked,
    },
    /// It is locked with a cipher or derivation that this crate does not have.
    #[error("found {locked} encrypted with {cipher}, which is not read here; {}", locked.rewrite_cipher())]
    CipherNotSupported {
        /// What is locked.
        locked: Locked,
        /// The cipher's name or object identifier.
        cipher: String,
    },
    /// Opening it takes more work than any usual file; found out before the work is done.
    #[error("opening {locked} takes {found} {unit}, at most {max} allowed; {}", locked.rewrite())]
    TooCostly {
        /// What is locked.
        locked: Locked,
        /// What the file demands.
        found: u64,
        /// What is allowed.
        max: u64,
        /// Of what.
        unit: &'static str,
    },
    /// More keys and certificates than a key file can mean.
    #[error("found more than {max} {what} in one file; split the file, or is it a list of trusted issuers?")]
    TooMany {
        /// Of what.
        what: &'static str,
        /// How many are allowed.
        max: usize,
    },
    /// An SM2 key that cannot be one.
    #[error("{what} {fault}; copy it again as a whole and ask whether it is an SM2 key")]
    InvalidSm2 {
        /// Which half.
        what: &'static str,
        /// What is wrong with it.
        fault: &'static str,
    },
    /// Hex digits of another number than a raw key has.
    #[error("found {found} hex digits, expected 64 (SM2 private key) or 66, 128 or 130 (SM2 public key); is it whole?")]
    HexLength {
        /// Digits found.
        found: usize,
    },
    /// A key has no such form.
    #[error("{found} keys have no {form} form; {}", other_form(.found))]
    NoSuchForm {
        /// The form.
        form: &'static str,
        /// The kind of the key.
        found: KeyAlgorithm,
    },
    /// Others on this machine may read or change the private key.
    #[error("the file with a private key has mode {mode:04o}, at most 0600 allowed; run `chmod 600 FILE`")]
    Permissions {
        /// The mode.
        mode: u32,
    },
    /// The file system says no.
    #[error("{} could not be {action}; see the cause", path.display())]
    File {
        /// What was tried.
        action: &'static str,
        /// Which file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// RSA outside of 1024 to 8192 bits.
    #[error("RSA key of {found} bits, {min} to {max} allowed; ask for a key of 2048 bits")]
    KeySize {
        /// Bits of the modulus.
        found: usize,
        /// Fewest bits.
        min: usize,
        /// Most bits.
        max: usize,
    },
    /// A key of a kind that no gateway here uses.
    #[error("found a key of kind {found}, expected RSA or SM2; is it the right file?")]
    UnsupportedKey {
        /// The kind.
        found: KeyAlgorithm,
    },
    /// A signer or verifier was asked for with a key of another kind.
    #[error("{algorithm} cannot use a key of kind {found}; correct the configured algorithm or key")]
    WrongAlgorithm {
        /// The configured algorithm.
        algorithm: Algorithm,
        /// The kind of the key.
        found: KeyAlgorithm,
    },
    /// An encryptor or decryptor was asked for with a key of another kind.
    #[error("{cipher} encryption cannot use a key of kind {found}; correct the configured cipher or key")]
    WrongCipher {
        /// The configured cipher.
        cipher: &'static str,
        /// The kind of the key.
        found: KeyAlgorithm,
    },
    /// A secret key of a length that the cipher does not have.
    #[error("{cipher} key of {found} bytes, {allowed} allowed; is it still hex or base64, is it the right key?")]
    SecretLength {
        /// The configured cipher.
        cipher: &'static str,
        /// Bytes given.
        found: usize,
        /// Bytes allowed.
        allowed: &'static str,
    },
    /// A fixed initialization vector that is not as long as the cipher's block.
    #[error("{cipher} initialization vector of {found} bytes, {expected} expected; is it still hex or base64?")]
    IvLength {
        /// The configured cipher.
        cipher: &'static str,
        /// Bytes given.
        found: usize,
        /// Bytes of a block.
        expected: usize,
    },
    /// An SM2 user id that is too long.
    #[error("SM2 user id of {found} bytes, at most {max} allowed; the usual one is 1234567812345678")]
    UserId {
        /// Bytes given.
        found: usize,
        /// Bytes allowed.
        max: usize,
    },
    /// The private key and the certificate of an identity are not a pair.
    #[error("private key {key} does not fit certificate {certificate}; find the other half of one of them")]
    Mismatch {
        /// The public half of the private key.
        key: Fingerprint,
        /// The key inside the certificate.
        certificate: Fingerprint,
    },
    /// The certificate's time is over.
    #[error("the certificate of {subject} expired {days_ago} days ago; ask the gateway for a new one")]
    Expired {
        /// Whose certificate it is.
        subject: String,
        /// Whole days since it ended.
        days_ago: i64,
    },
    /// The certificate's time has not come.
    #[error("the certificate of {subject} is valid only in {days_until} days; is the clock of this machine right?")]
    NotYetValid {
        /// Whose certificate it is.
        subject: String,
        /// Whole days until it begins.
        days_until: i64,
    },
    /// An identity needs at least one certificate.
    #[error("the identity has no certificate; add the certificate that belongs to the private key")]
    NoCertificate,
    /// A key could not be generated or written.
    #[error("{what} could not be made; see the cause")]
    NotMade {
        /// What was asked for.
        what: &'static str,
        /// Why.
        #[source]
        source: Option<Cause>,
    },
}

impl KeyError {
    /// Whether the file holds something that a password locks: nearly always a private key.
    pub(super) const fn is_locked(&self) -> bool {
        matches!(
            self,
            Self::PasswordNeeded { .. }
                | Self::WrongPassword { .. }
                | Self::CipherNotSupported { .. }
                | Self::TooCostly { .. }
        )
    }

    pub(super) fn malformed(what: &'static str, cause: impl Into<Cause>) -> Self {
        Self::Malformed { what, source: Some(cause.into()) }
    }

    pub(super) fn not_made(what: &'static str, cause: impl Into<Cause>) -> Self {
        Self::NotMade { what, source: Some(cause.into()) }
    }
}

/// What a file holds, or what a role needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Content {
    /// A private key.
    PrivateKey,
    /// A bare public key; as a need also a certificate, which contains one.
    PublicKey,
    /// A certificate without its private key.
    Certificate,
    /// A private key together with its certificate.
    Identity,
}

impl fmt::Display for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::PrivateKey => "a private key",
            Self::PublicKey => "a public key",
            Self::Certificate => "a certificate",
            Self::Identity => "a private key with its certificate",
        })
    }
}

fn need(expected: Content) -> String {
    match expected {
        Content::PublicKey => "a public key or certificate".to_owned(),
        other => other.to_string(),
    }
}

fn advice(expected: Content, found: Content) -> &'static str {
    match (expected, found) {
        (Content::PrivateKey, Content::Certificate) => "give the .key or .pfx file that belongs to the certificate",
        (Content::PrivateKey, _) => "give our own private key; the gateway's public key cannot sign",
        (Content::PublicKey, _) => "ask the peer for its public key and keep this file secret",
        (Content::Certificate, Content::PublicKey) => "ask for the .cer or .crt file",
        (Content::Certificate, _) => "give the .cer or .crt file and keep this file secret",
        (Content::Identity, Content::PrivateKey) => "add the certificate, or give the .pfx file",
        (Content::Identity, _) => "give the .pfx file, or a PEM file with the private key and its certificate",
    }
}

fn other_form(found: &KeyAlgorithm) -> &'static str {
    match found {
        KeyAlgorithm::Rsa => "use PKCS#8 for private and SPKI for public RSA keys, or PKCS#1",
        _ => "use PKCS#8 for private and SPKI for public SM2 keys, or SEC1 and hex",
    }
}
