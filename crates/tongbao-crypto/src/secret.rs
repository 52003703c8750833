//! Secrets that both sides know.

use std::{
    fmt,
    sync::{Arc, OnceLock},
};

use zeroize::Zeroizing;

use crate::{Fingerprint, keys::Weakness, sha256};

/// 共享密钥: a text or some bytes that the merchant and the gateway both know, for signing with a digest.
///
/// Who can verify with it can also sign with it, so it proves nothing to a third party, and a message that came back
/// from the other side may be our own.
///
/// It is wiped when the last clone is dropped. `Debug` shows a range for its length, nothing else. It cannot be compared,
/// shown or serialised.
#[derive(Clone)]
pub struct SharedSecret(Arc<Inner>);

struct Inner {
    bytes: Zeroizing<Vec<u8>>,
    fingerprint: OnceLock<Fingerprint>,
}

impl SharedSecret {
    /// A secret as the gateway's console shows it; its UTF-8 bytes are used.
    ///
    /// # Errors
    ///
    /// [`SecretError::Empty`], and [`SecretError::WhiteSpace`] if it begins or ends with white space, which is nearly
    /// always the line end of the file that it was read from.
    pub fn new(text: &str) -> Result<Self, SecretError> {
        let trimmed = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
        if trimmed.len() != text.len() && !trimmed.is_empty() {
            return Err(SecretError::WhiteSpace);
        }
        Self::from_bytes(trimmed.as_bytes())
    }

    /// A secret of any bytes, for gateways that hand it out as hex or base64 and use what that stands for.
    ///
    /// # Errors
    ///
    /// [`SecretError::Empty`]: without a secret anybody can sign.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SecretError> {
        if bytes.is_empty() {
            return Err(SecretError::Empty);
        }
        Ok(Self(Arc::new(Inner { bytes: Zeroizing::new(bytes.to_vec()), fingerprint: OnceLock::new() })))
    }

    /// **Secret:** its bytes, for a recipe that this crate does not have.
    #[must_use]
    pub fn expose(&self) -> &[u8] {
        &self.0.bytes
    }

    /// A name for logs that both sides can work out, to notice that they have different secrets.
    ///
    /// It is a digest that is repeated 65,536 times (some 20 ms, once per secret). So whoever wants to guess the secret
    /// does better with any signed message, for which one digest per guess is enough: the fingerprint does not help.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        *self.0.fingerprint.get_or_init(|| {
            let mut input = Zeroizing::new([FINGERPRINT_LABEL, self.expose(), &[0; 32]].concat());
            let mut digest = Zeroizing::new(sha256(&input));
            for _ in 0..FINGERPRINT_ROUNDS {
                if let Some(last) = input.last_chunk_mut() {
                    *last = *digest;
                }
                *digest = sha256(&input);
            }
            Fingerprint::of(digest.as_slice())
        })
    }

    /// Whether it is so short that it could be guessed.
    #[must_use]
    pub fn weakness(&self) -> Option<Weakness> {
        (self.expose().len() < SHORT).then_some(Weakness::ShortSecret)
    }
}

impl fmt::Debug for SharedSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.expose().len() {
            0..SHORT => "SharedSecret(under 16 bytes)",
            SHORT..32 => "SharedSecret(16 to 31 bytes)",
            _ => "SharedSecret(32 bytes or more)",
        })
    }
}

/// A text cannot be a [`SharedSecret`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SecretError {
    /// There is nothing, or only white space.
    #[error("the shared secret is empty; copy it from the gateway's console, without it anybody could sign")]
    Empty,
    /// It begins or ends with white space.
    #[error("the shared secret begins or ends with white space; was a line end read with it? remove it")]
    WhiteSpace,
}

const FINGERPRINT_LABEL: &[u8] = b"tongbao-crypto: fingerprint of a shared secret\0";
const FINGERPRINT_ROUNDS: u32 = 65_536;
/// Shorter secrets, even if they are random hex digits, can be found by trying.
const SHORT: usize = 16;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_around_a_text_is_refused() {
        for text in ["key\n", "key\r\n", " key", "\tkey", "key\u{3000}", "\u{feff}key"] {
            assert_eq!(SharedSecret::new(text).unwrap_err(), SecretError::WhiteSpace, "{text:?}");
        }
        assert!(SharedSecret::new("a key").is_ok());
        assert!(SharedSecret::from_bytes(b"key\n").is_ok());
    }

    #[test]
    fn nothing_is_no_secret() {
        for text in ["", " ", "\r\n"] {
            assert_eq!(SharedSecret::new(text).unwrap_err(), SecretError::Empty, "{text:?}");
        }
        assert_eq!(SharedSecret::from_bytes(b"").unwrap_err(), SecretError::Empty);
    }

    #[test]
    fn debug_shows_a_range_of_the_length_only() {
        let shown = |length: usize| format!("{:?}", SharedSecret::new(&"k".repeat(length)).unwrap());
        assert_eq!([shown(1), shown(15)], ["SharedSecret(under 16 bytes)"; 2]);
        assert_eq!([shown(16), shown(31)], ["SharedSecret(16 to 31 bytes)"; 2]);
        assert_eq!([shown(32), shown(99)], ["SharedSecret(32 bytes or more)"; 2]);
    }

    #[test]
    fn only_short_secrets_are_weak() {
        let weakness = |length: usize| SharedSecret::new(&"k".repeat(length)).unwrap().weakness();
        assert_eq!((weakness(15), weakness(16)), (Some(Weakness::ShortSecret), None));
    }

    #[test]
    fn equal_secrets_have_equal_fingerprints() {
        let of = |bytes: &[u8]| SharedSecret::from_bytes(bytes).unwrap().fingerprint();
        assert_eq!(of(b"0123456789abcdef"), SharedSecret::new("0123456789abcdef").unwrap().fingerprint());
        assert_ne!(of(b"0123456789abcdef"), of(b"0123456789abcdeF"));
        assert_ne!(of(b"0123456789abcdef"), Fingerprint::of(b"0123456789abcdef"));
    }

    // Worked out with an independent program, so that the name in old logs stays the same.
    #[test]
    fn the_fingerprint_does_not_change_between_versions() {
        let fingerprint = SharedSecret::new("0123456789abcdef").unwrap().fingerprint().to_string();
        assert_eq!(fingerprint, "b668b0216b9cc6bbb9c98a46296fec4d3260dfeca750a94a4d23f2c6b662ba61");
    }
}
