//! Signing and verifying by a key that is chosen at run time.

use std::{
    fmt::{self, Debug},
    sync::Arc,
};

use crate::{
    Algorithm, Fingerprint, RsaSigner, RsaVerifier, Sm2Options, Sm2Signer, Sm2Verifier,
    keys::{KeyError, PrivateKey, PublicKey, Serial, Weakness},
};

/// 签名: signs messages with one private key and one algorithm.
pub trait Signer: Debug + Send + Sync {
    /// Signs the message and answers with the bare signature bytes, not base64.
    ///
    /// The same message gives the same signature every time, for RSA and for SM2 (RFC 6979).
    ///
    /// # Errors
    ///
    /// [`SignError`] if the library underneath fails, which a sound key and a working random source do not cause.
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignError>;

    /// The algorithm of every signature this signer makes.
    fn algorithm(&self) -> Algorithm;

    /// The fingerprint of the public half: tells which key signs, for logs and to notice a swapped key.
    fn fingerprint(&self) -> Fingerprint;

    /// What is weak about these signatures. Show it to a person once, where the signer is set up: nothing is refused for
    /// it, because gateways still ask for it, and this crate prints nothing by itself.
    fn weaknesses(&self) -> Vec<Weakness>;
}

/// 验签: verifies messages with one public key and one algorithm.
pub trait Verifier: Debug + Send + Sync {
    /// Checks that the signature belongs to exactly these bytes.
    ///
    /// # Errors
    ///
    /// [`VerifyError`] if it does not, whatever the reason. No error may be read as "unsigned but acceptable".
    fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), VerifyError>;

    /// The only algorithm this verifier accepts.
    fn algorithm(&self) -> Algorithm;

    /// The fingerprint of the public key.
    fn fingerprint(&self) -> Fingerprint;

    /// The fingerprint of every key that it accepts: one, but of a [`KeyRing`](crate::KeyRing) as many as it has now.
    fn fingerprints(&self) -> Vec<Fingerprint> {
        vec![self.fingerprint()]
    }

    /// What is weak about these signatures, as of [`Signer::weaknesses`].
    fn weaknesses(&self) -> Vec<Weakness>;

    /// [`verify`](Self::verify), and says which key it was: of a [`KeyRing`](crate::KeyRing) the one that fits.
    ///
    /// # Errors
    ///
    /// As [`verify`](Self::verify).
    fn verified_by(&self, message: &[u8], signature: &[u8]) -> Result<Fingerprint, VerifyError> {
        self.verify(message, signature)?;
        Ok(self.fingerprint())
    }
}

/// A signer for this key and algorithm; SM2 with the default [`Sm2Options`].
///
/// # Errors
///
/// [`KeyError::WrongAlgorithm`] if the key is of another kind, and for [`Algorithm::Md5`], which has no key pair: see
/// [`Md5Signer`](crate::Md5Signer).
pub fn signer(key: &PrivateKey, algorithm: Algorithm) -> Result<Arc<dyn Signer>, KeyError> {
    Ok(match algorithm {
        Algorithm::RsaSha1 => Arc::new(RsaSigner::sha1(key)?),
        Algorithm::RsaSha256 => Arc::new(RsaSigner::sha256(key)?),
        Algorithm::Sm2Sm3 => Arc::new(Sm2Signer::new(key, Sm2Options::default())?),
        Algorithm::Md5 => return Err(key.wrong_algorithm(algorithm)),
    })
}

/// A verifier for this key and algorithm; SM2 with the default [`Sm2Options`].
///
/// # Errors
///
/// [`KeyError::WrongAlgorithm`] if the key is of another kind, and for [`Algorithm::Md5`], which has no key pair: see
/// [`Md5Verifier`](crate::Md5Verifier).
pub fn verifier(key: &PublicKey, algorithm: Algorithm) -> Result<Arc<dyn Verifier>, KeyError> {
    Ok(match algorithm {
        Algorithm::RsaSha1 => Arc::new(RsaVerifier::sha1(key)?),
        Algorithm::RsaSha256 => Arc::new(RsaVerifier::sha256(key)?),
        Algorithm::Sm2Sm3 => Arc::new(Sm2Verifier::new(key, Sm2Options::default())?.with_table()),
        Algorithm::Md5 => return Err(key.wrong_algorithm(algorithm)),
    })
}

/// A message was not signed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SignError {
    /// The library underneath refused: a damaged key or no random numbers from the system.
    #[error("{algorithm}: key {fingerprint} could not sign; check the key file with `openssl pkey -check`")]
    Refused {
        /// What was asked for.
        algorithm: Algorithm,
        /// The public half of the key.
        fingerprint: Fingerprint,
    },
}

/// A signature was not accepted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum VerifyError {
    /// There is no signature at all: the peer sent none, or somebody took it off.
    #[error("{algorithm}: the signature is empty; refuse the message")]
    Missing {
        /// What was expected.
        algorithm: Algorithm,
    },
    /// The signature cannot come from this key and algorithm, whatever the message.
    #[error("{algorithm}: signature of {found} bytes, {expected} expected; is it decoded, is the algorithm right?")]
    Shape {
        /// What was expected.
        algorithm: Algorithm,
        /// Its length in bytes.
        found: usize,
        /// The form that was expected.
        expected: Shape,
    },
    /// The signature is of the right form and belongs to another message or another key.
    #[error("{algorithm}: signature does not match the message under key {fingerprint}")]
    Mismatch {
        /// What was expected.
        algorithm: Algorithm,
        /// The key that was used.
        fingerprint: Fingerprint,
    },
    /// Of a [`KeyRing`](crate::KeyRing), no key accepts the signature.
    #[error(
        "{algorithm}: signature matches the message under none of the {} keys valid now ({}); \
         has the gateway a new key?",
        .tried.len(), list(.tried)
    )]
    NoneMatches {
        /// What was expected.
        algorithm: Algorithm,
        /// The keys that were tried.
        tried: Vec<Fingerprint>,
    },
    /// Of a [`KeyRing`](crate::KeyRing), no key may be used at this moment, or not the one that the message names.
    #[error("{algorithm}: no key valid now; key {nearest} {}", distance(*.seconds))]
    NoKeyNow {
        /// What was expected.
        algorithm: Algorithm,
        /// The key whose time is nearest.
        nearest: Fingerprint,
        /// Seconds until its time begins; negative: since its time ended.
        seconds: i64,
    },
    /// A [`KeyRing`](crate::KeyRing) has no key of this serial.
    #[error("{algorithm}: no key of serial {found}, known are {}; refuse the message, has the gateway a new key?", list(.known))]
    UnknownSerial {
        /// What was expected.
        algorithm: Algorithm,
        /// The serial that the message names, cut off after 48 characters; nothing but letters and digits.
        found: String,
        /// The serials in the ring.
        known: Vec<Serial>,
    },
}

fn list(items: &[impl fmt::Display]) -> String {
    match items {
        [] => "none".to_owned(),
        items => items.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
    }
}

fn distance(seconds: i64) -> String {
    let (count, unit) = match seconds.unsigned_abs() {
        seconds @ 0..120 => (seconds, "seconds"),
        seconds @ 120..7_200 => (seconds / 60, "minutes"),
        seconds @ 7_200..172_800 => (seconds / 3_600, "hours"),
        seconds => (seconds / 86_400, "days"),
    };
    if seconds < 0 {
        format!("ended {count} {unit} ago; get the gateway's new key")
    } else {
        format!("begins in {count} {unit}; is the clock of this machine right?")
    }
}

/// The form of a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Shape {
    /// This many bytes.
    Bytes(usize),
    /// SM2's r and s as DER.
    Der,
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bytes(n) => write!(f, "{n}"),
            Self::Der => f.write_str("a DER sequence of r and s"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{rsa_2048, sm2_key};

    #[test]
    fn only_keys_of_the_right_kind_make_signers_and_verifiers() {
        for (key, works) in [(rsa_2048(), [true, true, false, false]), (sm2_key(), [false, false, true, false])] {
            for (algorithm, works) in Algorithm::ALL.into_iter().zip(works) {
                assert_eq!(signer(key, algorithm).is_ok(), works, "{key:?} {algorithm}");
                assert_eq!(verifier(&key.public_key(), algorithm).is_ok(), works, "{key:?} {algorithm}");
            }
        }
    }

    #[test]
    fn what_is_weak_is_said_by_both_sides() {
        let short = Weakness::ShortRsa { bits: 1024 };
        for (key, algorithm, expected) in [
            (crate::testing::rsa_1024(), Algorithm::RsaSha1, vec![short, Weakness::Sha1]),
            (crate::testing::rsa_1024(), Algorithm::RsaSha256, vec![short]),
            (rsa_2048(), Algorithm::RsaSha1, vec![Weakness::Sha1]),
            (rsa_2048(), Algorithm::RsaSha256, vec![]),
            (sm2_key(), Algorithm::Sm2Sm3, vec![]),
        ] {
            assert_eq!(signer(key, algorithm).unwrap().weaknesses(), expected, "{algorithm}");
            assert_eq!(verifier(&key.public_key(), algorithm).unwrap().weaknesses(), expected, "{algorithm}");
        }
    }

    #[test]
    fn distances_are_in_the_unit_that_a_person_would_say() {
        for (seconds, expected) in [
            (1, "begins in 1 seconds"),
            (-119, "ended 119 seconds ago"),
            (120, "begins in 2 minutes"),
            (-7_199, "ended 119 minutes ago"),
            (7_200, "begins in 2 hours"),
            (-172_799, "ended 47 hours ago"),
            (172_800, "begins in 2 days"),
            (i64::MIN, "ended 106751991167300 days ago"),
        ] {
            assert_eq!(distance(seconds).split(';').next(), Some(expected));
        }
    }

    #[test]
    fn only_the_diagonal_of_keys_and_algorithms_verifies() {
        let pairs = [
            (rsa_2048(), Algorithm::RsaSha1),
            (rsa_2048(), Algorithm::RsaSha256),
            (crate::testing::other_rsa_2048(), Algorithm::RsaSha1),
            (crate::testing::other_rsa_2048(), Algorithm::RsaSha256),
            (sm2_key(), Algorithm::Sm2Sm3),
        ];
        for (i, (signing, algorithm)) in pairs.iter().enumerate() {
            let signature = signer(signing, *algorithm).unwrap().sign(b"m").unwrap();
            for (j, (verifying, algorithm)) in pairs.iter().enumerate() {
                let verifier = verifier(&verifying.public_key(), *algorithm).unwrap();
                assert_eq!(verifier.verify(b"m", &signature).is_ok(), i == j, "{i} {j}");
            }
        }
    }

    #[test]
    fn signer_and_verifier_of_a_pair_share_the_fingerprint() {
        let signer = signer(sm2_key(), Algorithm::Sm2Sm3).unwrap();
        let verifier = verifier(&sm2_key().public_key(), Algorithm::Sm2Sm3).unwrap();
        assert_eq!(signer.fingerprint(), verifier.fingerprint());
    }
}
