//! Raw SM2 keys: the number and the point themselves, as hex digits.

use sm2::elliptic_curve::sec1::ToSec1Point as _;
use zeroize::Zeroizing;

use super::{KeyError, PrivateKey, PublicKey};

/// The digits, if the text is nothing else and long enough for a key; fewer may be a word.
pub(super) fn digits(text: &str) -> Option<&str> {
    let digits = text.trim_ascii();
    (digits.len() >= SHORTEST && digits.bytes().all(|byte| byte.is_ascii_hexdigit())).then_some(digits)
}

/// The bytes of these digits in any case; `None` for anything else and for half a byte.
pub(super) fn bytes(digits: &str) -> Option<Zeroizing<Vec<u8>>> {
    let digit = |byte: &u8| char::from(*byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let (pairs, half) = digits.as_bytes().as_chunks::<2>();
    let mut bytes = Zeroizing::new(Vec::with_capacity(pairs.len()));
    for [high, low] in pairs {
        bytes.push(digit(high)? << 4 | digit(low)?);
    }
    half.is_empty().then_some(bytes)
}

/// Upper-case digits.
pub(super) fn encode(bytes: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut text = Zeroizing::new(Vec::with_capacity(2 * bytes.len()));
    for byte in bytes {
        text.extend([byte >> 4, byte & 15].map(|digit| if digit < 10 { b'0' + digit } else { b'A' - 10 + digit }));
    }
    text
}

/// The private key of this number.
pub(super) fn private(scalar: &[u8]) -> Result<PrivateKey, KeyError> {
    let invalid = |_| KeyError::InvalidSm2 { what: "the SM2 private key", fault: "is not between 1 and n-2" };
    PrivateKey::from_sm2(sm2::SecretKey::from_slice(scalar).map_err(invalid)?)
}

/// The public key of this point: 02 or 03 and x; x and y; 04, x and y.
pub(super) fn public(point: &[u8]) -> Result<PublicKey, KeyError> {
    let whole = if point.len() == 64 { [&[4], point].concat() } else { point.to_vec() };
    let invalid = |_| KeyError::InvalidSm2 { what: "the SM2 public key", fault: "is not a point on the curve" };
    PublicKey::from_sm2(sm2::PublicKey::from_sec1_bytes(&whole).map_err(invalid)?)
}

/// The number of a private key, 32 bytes.
pub(super) fn scalar(key: &PrivateKey, form: &'static str) -> Result<Zeroizing<[u8; 32]>, KeyError> {
    let secret = key.as_sm2().ok_or_else(|| KeyError::NoSuchForm { form, found: key.algorithm() })?;
    Ok(Zeroizing::new(secret.to_bytes().into()))
}

/// The point of a public key, not compressed.
pub(super) fn point(key: &PublicKey, form: &'static str) -> Result<Vec<u8>, KeyError> {
    let public = key.as_sm2().ok_or_else(|| KeyError::NoSuchForm { form, found: key.algorithm() })?;
    Ok(public.to_sec1_point(false).as_bytes().to_vec())
}

const SHORTEST: usize = 32;
