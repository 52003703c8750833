//! The equation of a verification (GM/T 0003.2, §7).
//!
//! With the signer's point P, its Z and the message M, a signature (r, s) with 1 ≤ r, s ≤ n-1 is right if
//!
//! - e = SM3(Z || M), read as a number,
//! - t = (r + s) mod n, and t ≠ 0,
//! - (x₁, y₁) = s·G + t·P,
//! - R = (e + x₁) mod n, and R = r.
//!
//! Nothing in it is secret, so the time may depend on the data, and the two products may come from tables.

use std::sync::LazyLock;

use sm2::{
    ProjectivePoint, PublicKey, Scalar,
    dsa::Signature,
    elliptic_curve::{
        Group,
        ops::{MulVartime, Reduce},
        point::AffineCoordinates,
    },
};

use super::{prefix::Prefix, table::Table};

pub(super) struct Verifying {
    point: ProjectivePoint,
    table: Option<Table>,
    prefix: Prefix,
}

impl Verifying {
    /// `None` if the user id is too long.
    pub(super) fn new(user_id: &str, key: &PublicKey) -> Option<Self> {
        Some(Self { point: key.to_projective(), table: None, prefix: Prefix::new(user_id, key)? })
    }

    pub(super) fn make_table(&mut self) {
        self.table = Some(Table::new(self.point));
    }

    pub(super) fn matches(&self, message: &[u8], signature: &Signature) -> bool {
        self.holds(self.prefix.digest(message), signature)
    }

    fn holds(&self, e: Scalar, signature: &Signature) -> bool {
        let (r, s) = signature.split_scalars(); // their range was checked when the signature was read
        let t = *r + *s;
        if t.is_zero().into() {
            return false;
        }
        let t_p = match &self.table {
            Some(table) => table.multiply(&t),
            None => self.point.mul_vartime(&t),
        };
        let sum = GENERATOR.multiply(&s) + t_p;
        // The standard does not name the point at infinity, which has no x₁.
        if sum.is_identity().into() {
            return false;
        }
        *r == e + Scalar::reduce(&sum.to_affine().x())
    }
}

/// One for the process, made by the first verification.
static GENERATOR: LazyLock<Table> = LazyLock::new(|| Table::new(ProjectivePoint::GENERATOR));

#[cfg(test)]
mod tests {
    use sm2::{
        dsa::{VerifyingKey, signature::hazmat::PrehashVerifier},
        elliptic_curve::{common::getrandom::SysRng, ff::Field, ops::LinearCombination},
    };

    use super::*;

    #[test]
    fn whatever_the_numbers_the_equation_decides() {
        let random = || Scalar::try_random(&mut SysRng).unwrap();
        let [one, two] = [1u64, 2].map(Scalar::from);
        for d in [one, two, -two, random()] {
            let both = Both::new(d);
            let edges = [one, two, two.invert().unwrap(), -two, -one, random()];
            for r in edges {
                for s in edges {
                    both.check(r, s);
                }
            }
            // s·G = t·P, so that a point is added to itself. With d = 1 this has r = 0.
            if d != one {
                let t = random();
                both.check(t - t * d, t * d);
            }
        }
    }

    #[test]
    fn the_point_at_infinity_is_refused() {
        let d = Scalar::try_random(&mut SysRng).unwrap();
        let both = Both::new(d);
        let t = Scalar::try_random(&mut SysRng).unwrap();
        let s = -t * d; // s·G + t·P = (s + t·d)·G
        let r = t - s;
        // r = e + 0 would hold if x₁ were taken for 0.
        both.expect(r, &Signature::from_scalars(r, s).unwrap(), false);
    }

    /// With a table and without, and the library's own.
    struct Both {
        point: ProjectivePoint,
        ours: [Verifying; 2],
        oracle: VerifyingKey,
    }

    impl Both {
        fn new(d: Scalar) -> Self {
            let point = ProjectivePoint::mul_by_generator(&d);
            let key = PublicKey::from_affine(point.to_affine()).unwrap();
            let [plain, mut table] = [(); 2].map(|()| Verifying::new("1234567812345678", &key).unwrap());
            table.make_table();
            Self { point, ours: [plain, table], oracle: VerifyingKey::new("1234567812345678", key).unwrap() }
        }

        /// Looks for the e with which these numbers are a signature; no other e will do.
        fn check(&self, r: Scalar, s: Scalar) {
            let signature = Signature::from_scalars(r, s).unwrap();
            let sum = ProjectivePoint::lincomb(&[(ProjectivePoint::GENERATOR, s), (self.point, r + s)]);
            let e = r - Scalar::reduce(&sum.to_affine().x());
            let possible = !bool::from((r + s).is_zero() | sum.is_identity());
            self.expect(e, &signature, possible);
            self.expect(e + Scalar::ONE, &signature, false);
            self.expect(-e, &signature, possible && e == -e);
        }

        fn expect(&self, e: Scalar, signature: &Signature, expected: bool) {
            for ours in &self.ours {
                assert_eq!(ours.holds(e, signature), expected, "{e:?} {signature:?}");
            }
            assert_eq!(self.oracle.verify_prehash(&e.to_bytes(), signature).is_ok(), expected, "{e:?} {signature:?}");
        }
    }
}
