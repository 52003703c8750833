//! The standard's example, both encodings, and forgeries. Every signature is verified with a table, without one, and by sm2's own verifier.

use std::sync::LazyLock;

use sm2::{
    dsa::{
        SigningKey, VerifyingKey,
        signature::{Signer as _, Verifier as _},
    },
    pkcs8::EncodePrivateKey,
};

use super::*;
use crate::testing::{hex, sm2_key};

// GM/T 0003.5, appendix A: the curve of the standard, user id 1234567812345678.
const D: &str = "3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8";
const R: &str = "f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3";
const S: &str = "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa";
const N: &str = "fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123";
const N_MINUS_1: &str = "fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54122";
const N_MINUS_2: &str = "fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54121";
const ONE: &str = "0000000000000000000000000000000000000000000000000000000000000001";
const MESSAGE: &[u8] = b"message digest";

#[test]
fn the_standards_signature_verifies_in_both_encodings() {
    verifier(Sm2Encoding::Raw).verify(MESSAGE, &raw(R, S)).unwrap();
    verifier(Sm2Encoding::Der).verify(MESSAGE, &der(R, S)).unwrap();
}

#[test]
fn what_is_signed_verifies_and_is_the_same_every_time() {
    for encoding in [Sm2Encoding::Raw, Sm2Encoding::Der] {
        let options = Sm2Options { encoding, user_id: "商户 1".to_owned() };
        let signer = Sm2Signer::new(sm2_key(), options.clone()).unwrap();
        let verifier = Verifiers::new(&sm2_key().public_key(), options);
        for message in [&b""[..], b"a", &[0x55; 1000]] {
            let signature = signer.sign(message).unwrap();
            assert_eq!(signature, signer.sign(message).unwrap());
            verifier.verify(message, &signature).unwrap();
        }
    }
}

#[test]
fn signatures_are_byte_for_byte_those_of_the_library() {
    let keys = [key(D), key(N_MINUS_2), key(ONE), sm2_key().clone(), PrivateKey::generate_sm2().unwrap()];
    for key in keys {
        for user_id in ["1234567812345678", ""] {
            let options = Sm2Options { user_id: user_id.to_owned(), encoding: Sm2Encoding::Raw };
            let ours = Sm2Signer::new(&key, options).unwrap();
            let library = SigningKey::new(user_id, key.as_sm2().unwrap()).unwrap();
            for length in 0..50 {
                let message = vec![0xa5; length * 3];
                let theirs: Signature = library.sign(&message);
                assert_eq!(ours.sign(&message).unwrap(), theirs.to_vec());
            }
        }
    }
}

#[test]
fn all_verifiers_agree_on_random_signatures() {
    for _ in 0..5 {
        let key = PrivateKey::generate_sm2().unwrap();
        let options = Sm2Options { encoding: Sm2Encoding::Raw, ..Sm2Options::default() };
        let signer = Sm2Signer::new(&key, options.clone()).unwrap();
        let verifier = Verifiers::new(&key.public_key(), options);
        for length in 0..40u8 {
            let message = vec![length; usize::from(length) * 7];
            let mut signature = signer.sign(&message).unwrap();
            verifier.verify(&message, &signature).unwrap();
            signature[usize::from(length)] ^= 1;
            verifier.verify(&message, &signature).unwrap_err();
        }
    }
}

#[test]
fn no_flipped_bit_is_accepted() {
    for (encoding, signature) in [(Sm2Encoding::Raw, raw(R, S)), (Sm2Encoding::Der, der(R, S))] {
        for bit in (0..signature.len() * 8).step_by(5) {
            let mut flipped = signature.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            refuse(encoding, MESSAGE, &flipped);
        }
        for bit in 0..MESSAGE.len() * 8 {
            let mut flipped = MESSAGE.to_vec();
            flipped[bit / 8] ^= 1 << (bit % 8);
            refuse(encoding, &flipped, &signature);
        }
    }
}

#[test]
fn numbers_out_of_range_and_on_its_edge_are_refused() {
    let zero = "00".repeat(32);
    let n_minus_r = "0a5fc4f8b72d3b9cf1153aec1e447e5e18bf0532f9f04dea100f755c4aee2070";
    for (r, s) in [
        (zero.as_str(), S),
        (R, zero.as_str()),
        (zero.as_str(), zero.as_str()),
        (N, S),
        (R, N),
        (N_MINUS_1, S),
        (R, N_MINUS_1),
        (N_MINUS_1, N_MINUS_1),
        (N_MINUS_1, ONE), // t = 0
        (ONE, N_MINUS_1),
        (ONE, ONE),
        (&"ff".repeat(32), S),
        (R, &"ff".repeat(32)),
        (S, R),
        (R, R),
        (R, n_minus_r), // t = r + s = 0
    ] {
        refuse(Sm2Encoding::Raw, MESSAGE, &raw(r, s));
        refuse(Sm2Encoding::Der, MESSAGE, &der(r, s));
    }
}

#[test]
fn other_forms_of_the_same_numbers_are_refused() {
    let good = der(R, S);
    let body = &good[2..];
    let (r, s) = body.split_at(35);
    let length = |body: &[u8]| u8::try_from(body.len()).unwrap();
    let sequence = |body: &[u8]| [&[0x30, length(body)][..], body].concat();
    for wrong in [
        [&good[..], &[0]].concat(),
        good[..good.len() - 1].to_vec(),
        [&[0x30, 0x81, length(body)][..], body].concat(),
        [&[0x30, 0x80][..], body, &[0, 0]].concat(),
        sequence(&[&[2, 34, 0, 0][..], &r[3..], s].concat()),
        sequence(&[&[2, 32][..], &r[3..], s].concat()),
        sequence(&[r, s, &[5, 0]].concat()),
        sequence(r),
        sequence(&[]),
        [&[0x31, length(body)][..], body].concat(),
        raw(R, S),
        vec![0; 72],
        vec![0x30],
    ] {
        refuse(Sm2Encoding::Der, MESSAGE, &wrong);
    }
    for wrong in [der(R, S), raw(R, S)[1..].to_vec(), [&raw(R, S)[..], &[0]].concat(), vec![0; 64], vec![0]] {
        refuse(Sm2Encoding::Raw, MESSAGE, &wrong);
    }
    for encoding in [Sm2Encoding::Raw, Sm2Encoding::Der] {
        let missing = VerifyError::Missing { algorithm: Algorithm::Sm2Sm3 };
        assert_eq!(verifier(encoding).verify(MESSAGE, b""), Err(missing));
    }
}

#[test]
fn another_user_id_and_another_key_are_refused() {
    for (key, user_id) in [(key(D), ""), (key(D), "1234567812345679"), (sm2_key().clone(), "1234567812345678")] {
        let options = Sm2Options { user_id: user_id.to_owned(), encoding: Sm2Encoding::Raw };
        let verifier = Verifiers::new(&key.public_key(), options);
        let error = VerifyError::Mismatch { algorithm: Algorithm::Sm2Sm3, fingerprint: key.fingerprint() };
        assert_eq!(verifier.verify(MESSAGE, &raw(R, S)), Err(error));
    }
}

#[test]
fn a_user_id_has_at_most_8191_bytes() {
    let options = |length| Sm2Options { user_id: "1".repeat(length), ..Sm2Options::default() };
    assert!(Sm2Signer::new(sm2_key(), options(8191)).is_ok());
    let error = Sm2Signer::new(sm2_key(), options(8192)).unwrap_err();
    assert!(matches!(error, KeyError::UserId { found: 8192, max: 8191 }));
    assert!(Sm2Verifier::new(&sm2_key().public_key(), options(8192)).is_err());
}

#[test]
fn private_keys_end_two_below_the_order() {
    let signer = Sm2Signer::new(&key(N_MINUS_2), Sm2Options::default()).unwrap();
    signer.sign(MESSAGE).unwrap();
    let too_large = sm2::SecretKey::from_slice(&hex(N_MINUS_1)).unwrap().to_pkcs8_der().unwrap();
    let error = PrivateKey::load(too_large.as_bytes()).unwrap_err();
    assert!(matches!(error, KeyError::InvalidSm2 { .. }), "{error:?}");
}

fn refuse(encoding: Sm2Encoding, message: &[u8], signature: &[u8]) {
    assert!(verifier(encoding).verify(message, signature).is_err(), "{encoding:?} {signature:02x?}");
}

fn verifier(encoding: Sm2Encoding) -> &'static Verifiers {
    static STANDARD: LazyLock<[Verifiers; 2]> = LazyLock::new(|| {
        [Sm2Encoding::Raw, Sm2Encoding::Der]
            .map(|encoding| Verifiers::new(&key(D).public_key(), Sm2Options { encoding, ..Sm2Options::default() }))
    });
    STANDARD.iter().find(|verifiers| verifiers.plain.encoding == encoding).unwrap()
}

/// Answers only what all three say.
struct Verifiers {
    plain: Sm2Verifier,
    table: Sm2Verifier,
    oracle: VerifyingKey,
}

impl Verifiers {
    fn new(key: &PublicKey, options: Sm2Options) -> Self {
        let oracle = VerifyingKey::new(&options.user_id, *key.as_sm2().unwrap()).unwrap();
        let [plain, table] = [(); 2].map(|()| Sm2Verifier::new(key, options.clone()).unwrap());
        Self { plain, table: table.with_table(), oracle }
    }

    #[track_caller]
    fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), VerifyError> {
        let result = self.plain.verify(message, signature);
        assert_eq!(self.table.verify(message, signature), result);
        let read = self.plain.read(signature);
        let expected = read.is_some_and(|signature| self.oracle.verify(message, &signature).is_ok());
        assert_eq!(expected, result.is_ok());
        result
    }
}

fn key(d: &str) -> PrivateKey {
    let key = sm2::SecretKey::from_slice(&hex(d)).unwrap();
    PrivateKey::load(key.to_pkcs8_der().unwrap().as_bytes()).unwrap()
}

fn raw(r: &str, s: &str) -> Vec<u8> {
    [hex(r), hex(s)].concat()
}

/// Encodes any numbers, also those that no signature has.
fn der(r: &str, s: &str) -> Vec<u8> {
    let integer = |text: &str| {
        let number: Vec<u8> = hex(text).into_iter().skip_while(|byte| *byte == 0).collect();
        let zero = if number.first().is_none_or(|byte| *byte >= 0x80) { &[0][..] } else { &[] };
        [&[2, u8::try_from(zero.len() + number.len()).unwrap()][..], zero, &number].concat()
    };
    let body = [integer(r), integer(s)].concat();
    [&[0x30, u8::try_from(body.len()).unwrap()], &body[..]].concat()
}
