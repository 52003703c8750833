//! Numbers that look random and are the same in every run.

use std::hash::{BuildHasher, Hasher};

/// Derives numbers from a seed, a purpose and a name, so that they do not depend on the order in which requests arrive.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seed(u64);

impl Seed {
    pub(crate) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A seed that differs from start to start.
    pub(crate) fn random() -> Self {
        Self(std::hash::RandomState::new().build_hasher().finish())
    }

    /// So many decimal digits.
    pub(crate) fn digits(self, purpose: &str, of: &str, count: usize) -> String {
        let bytes = purpose.bytes().chain([0]).chain(of.bytes());
        let mut state = bytes.fold(mix(self.0), |state, byte| mix(state ^ u64::from(byte)));
        let digit = |_| {
            state = mix(state);
            char::from_digit(u32::try_from(state % 10).unwrap_or_default(), 10).unwrap_or('0')
        };
        (0..count).map(digit).collect()
    }
}

/// One step of SplitMix64.
const fn mix(state: u64) -> u64 {
    let state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let state = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let state = (state ^ (state >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    state ^ (state >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_follow_from_seed_purpose_and_name() {
        let digits = Seed::new(1).digits("code", "order", 6);
        assert_eq!(digits.len(), 6);
        assert_eq!(digits, Seed::new(1).digits("code", "order", 6));
        assert_ne!(digits, Seed::new(2).digits("code", "order", 6));
        assert_ne!(digits, Seed::new(1).digits("code", "order2", 6));
        assert_ne!(digits, Seed::new(1).digits("token", "order", 6));
    }
}
