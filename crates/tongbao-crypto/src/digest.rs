//! Message digests and one MAC.

use hmac::{
    Hmac, KeyInit, Mac,
    digest::{Key, array::Array},
};
use sm3::Digest;
use zeroize::Zeroize;

/// SM3 摘要 (GM/T 0004): 32 bytes.
///
/// ```
/// assert_eq!(tongbao_crypto::sm3(b"abc")[..4], [0x66, 0xc7, 0xf0, 0xf4]);
/// ```
#[must_use]
pub fn sm3(message: &[u8]) -> [u8; 32] {
    sm3::Sm3::digest(message).into()
}

/// SHA-256 摘要: 32 bytes.
#[must_use]
pub fn sha256(message: &[u8]) -> [u8; 32] {
    sha2::Sha256::digest(message).into()
}

/// SHA-1 摘要: 20 bytes. **Broken**: two texts with the same digest can be made for some ten thousand dollars.
///
/// Only where a gateway prescribes it, and never over a text that somebody else may word.
#[must_use]
pub fn sha1(message: &[u8]) -> [u8; 20] {
    sha1::Sha1::digest(message).into()
}

/// MD5 摘要: 16 bytes. **Broken**: two texts with the same digest are made in seconds.
///
/// It is no signature by itself: who knows the digest of `secret + text` can go on writing after the text without the
/// secret. Only where a gateway prescribes it. Compare a received digest in constant time, not by `==`.
#[must_use]
pub fn md5(message: &[u8]) -> [u8; 16] {
    md5::Md5::digest(message).into()
}

/// HMAC (RFC 2104) with SM3: 32 bytes. The key has any length; 32 random bytes are good, an empty one protects nothing.
///
/// Compare a received value in constant time, not by `==`.
#[must_use]
pub fn hmac_sm3(key: &[u8], message: &[u8]) -> [u8; 32] {
    // RFC 2104: a key longer than a block is hashed. Done here, because a whole block is a key that cannot be refused.
    let mut block: Key<Hmac<sm3::Sm3>> = Array::default();
    let mut digest = sm3(key);
    let short = if key.len() > block.len() { &digest } else { key };
    for (to, from) in block.iter_mut().zip(short) {
        *to = *from;
    }
    let mac = Hmac::<sm3::Sm3>::new(&block).chain_update(message).finalize();
    block.zeroize();
    digest.zeroize();
    mac.into_bytes().into()
}

#[cfg(test)]
mod tests;
