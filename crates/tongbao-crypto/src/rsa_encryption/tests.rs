//! Every check runs through both backends.

use proptest::prelude::*;
use rsa::{BoxedUint, hazmat::rsa_decrypt_and_check, traits::PublicKeyParts};
use sm2::elliptic_curve::common::getrandom::SysRng;

use super::*;
use crate::testing::{NoRandom, other_rsa_2048, rsa_1024, rsa_2048, sm2_key};

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn both_backends_read_what_either_wrote(text in prop::collection::vec(any::<u8>(), 0..=117)) {
        for key in [rsa_1024(), rsa_2048()] {
            for encryptor in encryptors(key) {
                let encrypted = encryptor.encrypt(&text).unwrap();
                prop_assert_eq!(encrypted.len(), key.bits() / 8);
                for decryptor in decryptors(key) {
                    let decrypted = decryptor.decrypt(&encrypted).unwrap();
                    prop_assert_eq!(decrypted.as_slice(), text.as_slice());
                }
            }
        }
    }
}

#[test]
fn a_text_has_at_most_the_keys_bytes_less_eleven() {
    for (key, max) in [(rsa_1024(), 117), (rsa_2048(), 245)] {
        for encryptor in encryptors(key) {
            assert_eq!(encryptor.max_len(), max);
            let encrypted = encryptor.encrypt(&vec![7; max]).unwrap();
            for decryptor in decryptors(key) {
                assert_eq!(decryptor.decrypt(&encrypted).unwrap().as_slice(), vec![7; max]);
            }
            let error = EncryptError::TooLong { cipher: encryptor.cipher(), found: max + 1, max };
            assert_eq!(encryptor.encrypt(&vec![7; max + 1]), Err(error));
        }
    }
}

#[cfg(feature = "aws-lc")]
#[test]
fn the_backend_follows_from_the_key() {
    for (key, fast) in [(rsa_2048(), true), (rsa_1024(), false)] {
        let encryptor = RsaEncryptor::new(&key.public_key()).unwrap();
        assert_eq!(matches!(encryptor.backend, EncryptingBackend::Aws(_)), fast, "{encryptor:?}");
        let decryptor = RsaDecryptor::new(key).unwrap();
        assert_eq!(matches!(decryptor.backend, DecryptingBackend::Aws(_)), fast, "{decryptor:?}");
    }
}

#[test]
fn equal_texts_give_different_ciphertexts() {
    for encryptor in encryptors(rsa_2048()) {
        assert_ne!(encryptor.encrypt(b"a").unwrap(), encryptor.encrypt(b"a").unwrap());
    }
}

#[test]
fn ciphertexts_of_another_length_or_beyond_the_modulus_are_errors_in_both_backends() {
    for key in [rsa_1024(), rsa_2048()] {
        let good = RsaEncryptor::new(&key.public_key()).unwrap().encrypt(b"text").unwrap();
        let modulus = key.as_rsa().unwrap().n().to_be_bytes();
        let modulus = modulus[modulus.len() - good.len()..].to_vec();
        for decryptor in decryptors(key) {
            for wrong in [
                vec![],
                good[1..].to_vec(),
                good[..good.len() - 1].to_vec(),
                [&[0], &good[..]].concat(),
                [&good[..], &[0]].concat(),
                modulus.clone(),
                vec![0xff; good.len()],
            ] {
                assert_eq!(decryptor.decrypt(&wrong), Err(DecryptError), "{decryptor:?} {} bytes", wrong.len());
            }
        }
    }
}

/// What is written in the documentation of [`RsaDecryptor`], case by case.
#[test]
fn wrong_padding_is_an_error_in_aws_lc_and_the_same_nonsense_every_time_in_rsa() {
    for key in [rsa_1024(), rsa_2048()] {
        let k = key.bits() / 8;
        let filled = |head: &[u8], zero_at: Option<usize>| {
            let mut block = vec![0x55; k];
            block[..head.len()].copy_from_slice(head);
            if let Some(at) = zero_at {
                block[at] = 0;
            }
            block
        };
        for (wrong, why) in [
            (filled(&[0, 1], Some(20)), "block type 1"),
            (filled(&[0, 0], Some(20)), "block type 0"),
            (filled(&[0, 3], Some(20)), "block type 3"),
            (filled(&[1, 2], Some(20)), "first byte not zero"),
            (filled(&[0, 2], None), "no zero byte"),
            (filled(&[0, 2], Some(2)), "no padding string"),
            (filled(&[0, 2], Some(9)), "padding string of seven bytes"),
        ] {
            let encrypted = encrypt_raw(key, &wrong);
            let pure = RsaDecryptor::new_pure(key).unwrap();
            let nonsense = pure.decrypt(&encrypted).unwrap();
            assert_eq!(pure.decrypt(&encrypted).unwrap(), nonsense, "{why}");
            if let Some(zero) = wrong.iter().skip(2).position(|byte| *byte == 0) {
                assert_ne!(nonsense.as_slice(), &wrong[zero + 3..], "{why}");
            }
            let chosen = RsaDecryptor::new(key).unwrap();
            if cfg!(feature = "aws-lc") && key.bits() >= 2048 {
                assert_eq!(chosen.decrypt(&encrypted), Err(DecryptError), "{why}");
            } else {
                assert_eq!(chosen.decrypt(&encrypted).unwrap(), nonsense, "{why}");
            }
        }
        let shortest = encrypt_raw(key, &filled(&[0, 2], Some(10)));
        for decryptor in decryptors(key) {
            assert_eq!(decryptor.decrypt(&shortest).unwrap().as_slice(), vec![0x55; k - 11], "eight bytes of padding");
        }
    }
}

#[test]
fn no_flipped_bit_gives_the_text() {
    for key in [rsa_1024(), rsa_2048()] {
        let encrypted = RsaEncryptor::new(&key.public_key()).unwrap().encrypt(TEXT).unwrap();
        for decryptor in decryptors(key) {
            for bit in (0..encrypted.len() * 8).step_by(41) {
                let mut flipped = encrypted.clone();
                flipped[bit / 8] ^= 1 << (bit % 8);
                assert_ne!(decryptor.decrypt(&flipped).as_ref().map(|text| text.as_slice()), Ok(TEXT), "{bit}");
            }
        }
    }
}

#[test]
fn another_key_does_not_give_the_text() {
    let encrypted = RsaEncryptor::new(&rsa_2048().public_key()).unwrap().encrypt(TEXT).unwrap();
    for decryptor in decryptors(other_rsa_2048()) {
        assert_ne!(decryptor.decrypt(&encrypted).as_ref().map(|text| text.as_slice()), Ok(TEXT));
    }
}

#[test]
fn only_rsa_keys_are_taken() {
    let error = RsaEncryptor::new(&sm2_key().public_key()).unwrap_err();
    assert!(matches!(error, KeyError::WrongCipher { cipher: "RSA-PKCS1", .. }), "{error}");
    let error = RsaDecryptor::new(sm2_key()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "RSA-PKCS1 encryption cannot use a key of kind SM2; correct the configured cipher or key"
    );
}

#[test]
fn without_random_numbers_there_is_an_error() {
    let encrypting = pure::Encrypting::new(rsa_2048().public_key().as_rsa().unwrap());
    assert_eq!(encrypting.encrypt_with(b"a", &mut NoRandom), None);
    assert!(encrypting.encrypt_with(b"a", &mut SysRng).is_some());
}

#[test]
fn debug_shows_bits_and_fingerprint_only() {
    let (encryptor, decryptor) = (RsaEncryptor::new(&rsa_1024().public_key()), RsaDecryptor::new(rsa_1024()));
    let facts = format!("(RSA-PKCS1, 1024 bits, {})", rsa_1024().fingerprint());
    assert_eq!(format!("{:?}", encryptor.unwrap()), format!("RsaEncryptor{facts}"));
    assert_eq!(format!("{:?}", decryptor.unwrap()), format!("RsaDecryptor{facts}"));
}

fn encryptors(key: &PrivateKey) -> [RsaEncryptor; 2] {
    let key = key.public_key();
    [RsaEncryptor::new(&key), RsaEncryptor::new_pure(&key)].map(Result::unwrap)
}

fn decryptors(key: &PrivateKey) -> [RsaDecryptor; 2] {
    [RsaDecryptor::new(key), RsaDecryptor::new_pure(key)].map(Result::unwrap)
}

/// Encrypts a whole block as it is, with wrong padding too.
fn encrypt_raw(key: &PrivateKey, block: &[u8]) -> Vec<u8> {
    let rsa = key.as_rsa().unwrap();
    let number = BoxedUint::from_be_slice(block, rsa.n_bits_precision()).unwrap();
    let encrypted = rsa::hazmat::rsa_encrypt(rsa, &number).unwrap();
    assert_eq!(rsa_decrypt_and_check(rsa, Some(&mut SysRng), &encrypted).unwrap(), number);
    let bytes = encrypted.to_be_bytes();
    bytes[bytes.len() - block.len()..].to_vec()
}

const TEXT: &[u8] = b"6225880123456789";
