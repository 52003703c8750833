//! FNV-1a: the same everywhere and for ever, which the standard library's hashes are not. Not for secrets.

/// Of nothing.
pub(crate) const BEGIN: u64 = 0xcbf2_9ce4_8422_2325;

/// Of what `hash` is the hash of, and then this.
pub(crate) fn add(hash: u64, text: &str) -> u64 {
    text.bytes().fold(hash, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
