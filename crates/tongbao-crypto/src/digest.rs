//! Message digests.

use sm3::Digest;

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::hex;

    // GM/T 0004-2012, appendix A.
    #[test]
    fn sm3_matches_the_standard() {
        let one_block = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";
        let two_blocks = "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732";
        assert_eq!(sm3(b"abc").to_vec(), hex(one_block));
        assert_eq!(sm3(&b"abcd".repeat(16)).to_vec(), hex(two_blocks));
    }

    // FIPS 180-2, appendix B.1.
    #[test]
    fn sha256_matches_the_standard() {
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(sha256(b"abc").to_vec(), hex(expected));
    }
}
