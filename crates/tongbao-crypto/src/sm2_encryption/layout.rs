//! How the three parts of an SM2 ciphertext are written.

use std::borrow::Cow;

use sm2::{
    PublicKey as Point,
    pke::{Cipher, Mode},
};
use x509_cert::der::Decode;

/// How an SM2 ciphertext is written: C1 is a point, C2 as long as the text, C3 a digest of 32 bytes.
///
/// **It is configured, never guessed.** Nothing in the bytes says which one it is: C2 and C3 look random in any order,
/// and a point without its leading 0x04 begins with 0x04 in one case of 256, as in the example of GB/T 32918.5 itself. A
/// reader that tries several would refuse one message in 256 that is right, and answer for every wrong one several times.
///
/// CFCA's SADK numbers them since its version 3.2: 0 is [`Der`](Self::Der), 2 and 4 are C1C3C2 with and without 0x04, 8
/// and 16 are C1C2C3 with and without. Older versions only write C1C2C3 without.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sm2Layout {
    /// GM/T 0009: a DER sequence of C1's coordinates, C3 and C2. OpenSSL's form, and GmSSL's.
    Der,
    /// C1 with the leading 0x04, C3, C2: the order of the standard since 2012 and BouncyCastle's `Mode.C1C3C2`.
    C1C3C2,
    /// C1 with the leading 0x04, C2, C3: the order before 2012 and BouncyCastle's default.
    C1C2C3,
    /// Like [`C1C3C2`](Self::C1C3C2), the leading 0x04 left out.
    C1C3C2Without04,
    /// Like [`C1C2C3`](Self::C1C2C3), the leading 0x04 left out.
    C1C2C3Without04,
}

impl Sm2Layout {
    /// Every layout.
    pub const ALL: [Self; 5] = [Self::Der, Self::C1C3C2, Self::C1C2C3, Self::C1C3C2Without04, Self::C1C2C3Without04];

    pub(crate) const fn cipher_name(self) -> &'static str {
        match self {
            Self::Der => "SM2-DER",
            Self::C1C3C2 => "SM2-C1C3C2",
            Self::C1C2C3 => "SM2-C1C2C3",
            Self::C1C3C2Without04 => "SM2-C1C3C2-WITHOUT-04",
            Self::C1C2C3Without04 => "SM2-C1C2C3-WITHOUT-04",
        }
    }

    pub(super) const fn order(self) -> Mode {
        match self {
            Self::Der | Self::C1C3C2 | Self::C1C3C2Without04 => Mode::C1C3C2,
            Self::C1C2C3 | Self::C1C2C3Without04 => Mode::C1C2C3,
        }
    }

    pub(super) const fn is_without_04(self) -> bool {
        matches!(self, Self::C1C3C2Without04 | Self::C1C2C3Without04)
    }

    /// Takes a ciphertext apart. `None` if it is not of this layout, C1 is no point of the curve or C2 is empty.
    pub(super) fn read(self, encrypted: &[u8]) -> Option<Parts<'_>> {
        let parts = match self {
            Self::Der => Parts::from_der(encrypted)?,
            Self::C1C3C2 | Self::C1C2C3 => self.read_bare(encrypted.strip_prefix(&[UNCOMPRESSED])?)?,
            Self::C1C3C2Without04 | Self::C1C2C3Without04 => self.read_bare(encrypted)?,
        };
        (!parts.c2.is_empty()).then_some(parts)
    }

    fn read_bare(self, encrypted: &[u8]) -> Option<Parts<'_>> {
        let (c1, rest) = encrypted.split_first_chunk::<64>()?;
        let (c2, c3) = match self.order() {
            Mode::C1C3C2 => rest.split_first_chunk::<32>().map(|(c3, c2)| (c2, c3))?,
            Mode::C1C2C3 => rest.split_last_chunk::<32>()?,
        };
        let mut point = [UNCOMPRESSED; 65];
        for (to, from) in point.iter_mut().skip(1).zip(c1) {
            *to = *from;
        }
        Some(Parts { c1: Point::from_sec1_bytes(&point).ok()?, c2: c2.into(), c3: *c3 })
    }
}

/// A ciphertext taken apart.
pub(super) struct Parts<'a> {
    /// A point of the curve, and not the one at infinity.
    pub(super) c1: Point,
    pub(super) c2: Cow<'a, [u8]>,
    pub(super) c3: [u8; 32],
}

impl Parts<'_> {
    fn from_der(encrypted: &[u8]) -> Option<Self> {
        let read = Cipher::<sm2::Sm2, sm3::Sm3>::from_der(encrypted).ok()?;
        let c1 = Point::from_affine(*read.c1()).ok()?;
        Some(Self { c1, c2: Cow::Owned(read.c2().to_vec()), c3: (*read.c3()).into() })
    }
}

/// What SEC 1 writes before a point's two coordinates.
const UNCOMPRESSED: u8 = 4;
