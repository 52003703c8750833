//! Names of signature algorithms.

use std::{fmt, str::FromStr};

use crate::keys::Weakness;

/// 签名算法: what a key does with a message.
///
/// It comes from the configuration, never from a field of a received message: a peer that could choose would choose the
/// weakest.
///
/// ```
/// use tongbao_crypto::Algorithm;
///
/// assert_eq!("SHA1withRSA".parse(), Ok(Algorithm::RsaSha1));
/// assert_eq!(Algorithm::RsaSha1.to_string(), "RSA-SHA1");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Algorithm {
    /// RSA PKCS#1 v1.5 with SHA-1, Java's `SHA1withRSA`. Legacy: only where the gateway offers nothing else.
    RsaSha1,
    /// RSA PKCS#1 v1.5 with SHA-256, Java's `SHA256withRSA`, often called RSA2.
    RsaSha256,
    /// 国密 SM2 with SM3 (GM/T 0003.2), BouncyCastle's `SM3withSM2`.
    Sm2Sm3,
    /// MD5 with a shared secret, by the gateway's [`Md5Recipe`](crate::Md5Recipe). Legacy, and no key pair: who verifies
    /// can sign.
    Md5,
}

impl Algorithm {
    /// Every algorithm of this crate.
    pub const ALL: [Self; 4] = [Self::RsaSha1, Self::RsaSha256, Self::Sm2Sm3, Self::Md5];

    /// The name that [`Display`](fmt::Display) writes.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::RsaSha1 => "RSA-SHA1",
            Self::RsaSha256 => "RSA-SHA256",
            Self::Sm2Sm3 => "SM2-SM3",
            Self::Md5 => "MD5",
        }
    }

    /// The name that Java and most gateway documents use.
    #[must_use]
    pub const fn java_name(self) -> &'static str {
        match self {
            Self::RsaSha1 => "SHA1withRSA",
            Self::RsaSha256 => "SHA256withRSA",
            Self::Sm2Sm3 => "SM3withSM2",
            Self::Md5 => "MD5",
        }
    }

    /// Whether it signs with a private key and verifies with a public one. Otherwise both sides have the same secret.
    #[must_use]
    pub const fn has_key_pair(self) -> bool {
        match self {
            Self::RsaSha1 | Self::RsaSha256 | Self::Sm2Sm3 => true,
            Self::Md5 => false,
        }
    }

    /// What is weak about it whatever the key, if anything.
    #[must_use]
    pub const fn weakness(self) -> Option<Weakness> {
        match self {
            Self::RsaSha1 => Some(Weakness::Sha1),
            Self::Md5 => Some(Weakness::Md5),
            Self::RsaSha256 | Self::Sm2Sm3 => None,
        }
    }
}

impl fmt::Display for Algorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Reads either name of an algorithm, in any case of letters.
impl FromStr for Algorithm {
    type Err = UnknownAlgorithm;

    fn from_str(text: &str) -> Result<Self, UnknownAlgorithm> {
        Self::ALL
            .into_iter()
            .find(|a| text.eq_ignore_ascii_case(a.name()) || text.eq_ignore_ascii_case(a.java_name()))
            .ok_or(UnknownAlgorithm)
    }
}

/// The text names no [`Algorithm`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("unknown signature algorithm: write RSA-SHA1, RSA-SHA256, SM2-SM3 or MD5")]
pub struct UnknownAlgorithm;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_names_read_back_in_any_case() {
        for algorithm in Algorithm::ALL {
            assert_eq!(algorithm.to_string().to_lowercase().parse(), Ok(algorithm));
            assert_eq!(algorithm.java_name().to_uppercase().parse(), Ok(algorithm));
        }
    }

    #[test]
    fn the_error_names_every_algorithm() {
        assert!(Algorithm::ALL.into_iter().all(|algorithm| UnknownAlgorithm.to_string().contains(algorithm.name())));
    }

    #[test]
    fn other_names_are_refused() {
        for text in ["", "RSA", "RSA2", "MD5withRSA", "RSA-SHA1 ", "SHA512withRSA"] {
            assert_eq!(text.parse::<Algorithm>(), Err(UnknownAlgorithm), "{text}");
        }
    }
}
