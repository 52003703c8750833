//! A table of one point's multiples, which turns a multiplication by this point into 43 additions.

use sm2::{
    AffinePoint, ProjectivePoint, Scalar,
    elliptic_curve::{BatchNormalize, PrimeField, ops::Double},
};

/// The multiples 1·64ⁱ·P to 32·64ⁱ·P for each i from 0 to 42: 1376 points, 97 KB, made in about 1.5 ms.
///
/// A scalar k = Σ dᵢ·64ⁱ with digits from -31 to 32 then gives k·P = Σ dᵢ·(64ⁱ·P), one addition for each digit that is not 0.
/// Which entries are read depends on k, so this is for public scalars only: for verification, never for signing.
pub(super) struct Table(Vec<AffinePoint>);

impl Table {
    pub(super) fn new(point: ProjectivePoint) -> Self {
        let mut multiples = Vec::with_capacity(DIGITS * ROW);
        let mut base = point;
        for _ in 0..DIGITS {
            let mut multiple = base;
            for _ in 0..ROW {
                multiples.push(multiple);
                multiple += base;
            }
            for _ in 0..WINDOW {
                base.double_in_place();
            }
        }
        // All together, because one by one would take an inversion for each.
        Self(<ProjectivePoint as BatchNormalize<[_]>>::batch_normalize(&multiples))
    }

    /// k·P, in a time that depends on k.
    pub(super) fn multiply(&self, k: &Scalar) -> ProjectivePoint {
        let mut sum = ProjectivePoint::IDENTITY;
        for (row, digit) in self.0.chunks_exact(ROW).zip(digits(k)) {
            let entry = usize::from(digit.unsigned_abs()).checked_sub(1).and_then(|at| row.get(at));
            match entry {
                Some(entry) if digit < 0 => sum -= entry,
                Some(entry) => sum += entry,
                None => {} // the digit 0
            }
        }
        sum
    }
}

/// k = Σ dᵢ·64ⁱ with -31 ≤ dᵢ ≤ 32, the least digit first.
fn digits(k: &Scalar) -> impl Iterator<Item = i16> {
    let big_endian = k.to_repr();
    let mut bytes = big_endian.into_iter().rev();
    let (mut rest, mut bits) = (0, 0);
    std::iter::repeat_with(move || {
        if bits < WINDOW {
            rest += i16::from(bytes.next().unwrap_or(0)) << bits;
            bits += 8;
        }
        let digit = rest % BASE;
        let borrowed = digit > BASE / 2;
        rest = rest / BASE + i16::from(borrowed);
        bits -= WINDOW;
        if borrowed { digit - BASE } else { digit }
    })
    .take(DIGITS)
}

/// Bits of a digit. 5 would halve the table and take 52 additions, 8 would triple it and take 33.
const WINDOW: u32 = 6;
const BASE: i16 = 1 << WINDOW;
/// Entries for one digit; negative digits use the same ones.
const ROW: usize = 1 << (WINDOW - 1);
/// 43 digits hold 258 bits: the scalar and the last borrow.
const DIGITS: usize = 43;

#[cfg(test)]
mod tests {
    use sm2::elliptic_curve::{Group, common::getrandom::SysRng, ff::Field};

    use super::*;

    #[test]
    fn digits_add_up_to_the_scalar_and_stay_in_their_range() {
        for k in scalars() {
            let mut sum = Scalar::ZERO;
            let mut weight = Scalar::ONE;
            for digit in digits(&k) {
                assert!((-31..=32).contains(&digit), "{digit}");
                let part = weight * Scalar::from(u64::from(digit.unsigned_abs()));
                if digit < 0 {
                    sum -= part
                } else {
                    sum += part
                }
                weight *= Scalar::from(64u64);
            }
            assert_eq!(sum, k);
        }
    }

    #[test]
    fn products_are_those_of_the_library() {
        let point = ProjectivePoint::mul_by_generator(&random());
        let table = Table::new(point);
        for k in scalars().into_iter().step_by(5) {
            assert_eq!(table.multiply(&k), point * k, "{k:?}");
        }
    }

    /// 0, 1, n-1, every power of two and its neighbours, and random ones.
    fn scalars() -> Vec<Scalar> {
        let powers = std::iter::successors(Some(Scalar::ONE), |power| Some(power.double())).take(256);
        let edges = powers.flat_map(|power| [power - Scalar::ONE, power, power + Scalar::ONE, -power]);
        edges.chain(std::iter::repeat_with(random).take(100)).collect()
    }

    fn random() -> Scalar {
        Scalar::try_random(&mut SysRng).unwrap()
    }
}
