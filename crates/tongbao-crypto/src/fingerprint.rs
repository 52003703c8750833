//! SHA-256 names of keys and certificates.

use std::{fmt, str::FromStr};

use crate::sha256;

/// 指纹: the SHA-256 of a key's SPKI or of a certificate, written as 64 lower-case hex digits.
///
/// Of a key it is the same whether it comes from the private key, the public key or the certificate. It is no secret.
/// That of a shared secret is made otherwise, see [`SharedSecret::fingerprint`](crate::SharedSecret::fingerprint).
/// The same figure from OpenSSL: `openssl pkey -pubin -in pub.pem -outform DER | sha256sum`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    pub(crate) fn of(der: &[u8]) -> Self {
        Self(sha256(der))
    }

    /// The 32 bytes of the digest.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fingerprint({self})")
    }
}

/// Reads 64 hex digits, as [`Display`](fmt::Display) writes them or with a colon between bytes.
impl FromStr for Fingerprint {
    type Err = NotAFingerprint;

    fn from_str(text: &str) -> Result<Self, NotAFingerprint> {
        let digits: Vec<u8> = text
            .chars()
            .filter(|c| *c != ':')
            .map(|c| c.to_digit(16).and_then(|d| u8::try_from(d).ok()))
            .collect::<Option<_>>()
            .ok_or(NotAFingerprint)?;
        let (pairs, rest) = digits.as_chunks::<2>();
        let bytes: Vec<u8> = pairs.iter().map(|[high, low]| high << 4 | low).collect();
        match (bytes.try_into(), rest) {
            (Ok(bytes), []) => Ok(Self(bytes)),
            _ => Err(NotAFingerprint),
        }
    }
}

/// The text is not a [`Fingerprint`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a SHA-256 fingerprint: 64 hex digits expected")]
pub struct NotAFingerprint;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_reads_back_with_and_without_colons() {
        let fingerprint = Fingerprint::of(b"abc");
        let text = fingerprint.to_string();
        let colons = text.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).unwrap().to_uppercase());
        assert_eq!(text.parse(), Ok(fingerprint));
        assert_eq!(colons.collect::<Vec<_>>().join(":").parse(), Ok(fingerprint));
    }

    #[test]
    fn other_lengths_and_letters_are_refused() {
        let text = Fingerprint::of(b"abc").to_string();
        for wrong in ["", &text[..63], &text[..62], &format!("{text}0"), &format!("{text}00"), &text.replace('a', "g")]
        {
            assert_eq!(wrong.parse::<Fingerprint>(), Err(NotAFingerprint), "{wrong}");
        }
    }
}
