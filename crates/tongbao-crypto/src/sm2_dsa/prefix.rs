//! What is hashed before the message.

use sm2::{
    AffinePoint, PublicKey, Scalar,
    elliptic_curve::{ops::Reduce, point::AffineCoordinates},
};
use sm3::{Digest, Sm3};

/// Z of GM/T 0003.2 §5.5, which ties a signature to the signer's id, curve and public key. Made once for a key.
pub(super) struct Prefix([u8; 32]);

impl Prefix {
    /// Z = SM3(ENTL || ID || a || b || x_G || y_G || x_P || y_P), where ENTL is the length of the user id in bits, in two bytes.
    ///
    /// `None` if this length does not fit.
    pub(super) fn new(user_id: &str, key: &PublicKey) -> Option<Self> {
        let bits = u16::try_from(user_id.len().checked_mul(8)?).ok()?;
        let mut hash = Sm3::new_with_prefix(bits.to_be_bytes()).chain_update(user_id);
        for word in A.into_iter().chain(B) {
            hash.update(word.to_be_bytes());
        }
        for point in [&AffinePoint::GENERATOR, key.as_affine()] {
            hash.update(point.x());
            hash.update(point.y());
        }
        Some(Self(hash.finalize().into()))
    }

    /// e = SM3(Z || M), read as a number modulo n.
    pub(super) fn digest(&self, message: &[u8]) -> Scalar {
        Scalar::reduce(&Sm3::new_with_prefix(self.0).chain_update(message).finalize())
    }
}

// The curve y² = x³ + ax + b of GM/T 0003.5.
const A: [u32; 8] =
    [0xffff_fffe, 0xffff_ffff, 0xffff_ffff, 0xffff_ffff, 0xffff_ffff, 0x0000_0000, 0xffff_ffff, 0xffff_fffc];
const B: [u32; 8] =
    [0x28e9_fa9e, 0x9d9f_5e34, 0x4d5a_9e4b, 0xcf65_09a7, 0xf397_89f5, 0x15ab_8f92, 0xddbc_bd41, 0x4d94_0e93];
