//! How the last block is filled, and how the filling is taken off.

use subtle::{Choice, ConstantTimeEq, ConstantTimeGreater, ConstantTimeLess};

use super::BlockPadding;
use crate::{Cipher, EncryptError};

impl BlockPadding {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Pkcs7 => "PKCS7",
            Self::Zero => "ZERO",
        }
    }

    /// Refuses what could not be read back.
    pub(super) fn check(self, plain: &[u8], cipher: Cipher) -> Result<(), EncryptError> {
        match (self, plain.last()) {
            (Self::Pkcs7, _) => Ok(()),
            (Self::Zero, None) => Err(EncryptError::Empty { cipher }),
            (Self::Zero, Some(0)) => Err(EncryptError::EndsInNul { cipher }),
            (Self::Zero, Some(_)) => Ok(()),
        }
    }

    pub(super) fn pad(self, text: &mut Vec<u8>, block: usize) {
        let missing = block - text.len() % block;
        match self {
            // A block has at most 16 bytes.
            Self::Pkcs7 => text.resize(text.len() + missing, u8::try_from(missing).unwrap_or_default()),
            Self::Zero => text.resize(text.len().next_multiple_of(block), 0),
        }
    }

    /// The length of the text without its padding; `None` if the padding is wrong.
    pub(super) fn length_without(self, text: &[u8], block: usize) -> Option<usize> {
        let last = text.rchunks(block).next()?;
        match self {
            Self::Pkcs7 => Some(text.len() - pkcs7(last)?),
            Self::Zero => Some(text.len() - last.iter().rev().take_while(|byte| **byte == 0).count()),
        }
    }
}

/// Bytes of padding. Every byte of the block is looked at in the same way, whatever it is; only the answer tells.
fn pkcs7(block: &[u8]) -> Option<usize> {
    let count = *block.last()?;
    let most = u8::try_from(block.len()).ok()?;
    let mut right = !count.ct_eq(&0) & !count.ct_gt(&most);
    for (from_the_end, byte) in (0..most).zip(block.iter().rev()) {
        let padding: Choice = from_the_end.ct_lt(&count);
        right &= !padding | byte.ct_eq(&count);
    }
    bool::from(right).then_some(usize::from(count))
}
