//! Whatever the bytes are, the loader takes at most 16 MiB of memory.
//!
//! One test, because the allocator counts the whole process. The time is bounded in the fuzz target (`tests/fuzz`).

#![expect(clippy::unwrap_used, reason = "helpers of tests fail by panicking")]

use std::fmt::Write as _;

use peak_alloc::PeakAlloc;
use proptest::{
    prelude::*,
    test_runner::{Config, TestRunner},
};
use tongbao_crypto::keys::{KeyError, MAX_INPUT, PrivateKey, load};

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

#[test]
fn reading_takes_at_most_16_mib() {
    let sm2 = PrivateKey::generate_sm2().unwrap();
    let rsa = PrivateKey::generate_rsa(8192).unwrap();
    let public = sm2.public_key();
    let far = "-----BEGIN X-----AA==-----END X-----";
    let full = |text: &str| text.repeat(MAX_INPUT / text.len()).into_bytes();
    for (case, input) in [
        ("many small blocks", full(far)),
        ("64 small blocks", far.repeat(64).into_bytes()),
        ("64 public keys", public.to_pem().repeat(64)),
        ("as many long keys as are allowed", rsa.to_pem().repeat(4)),
        ("many long keys", rsa.to_pem().repeat(MAX_INPUT / rsa.to_pem().len())),
        ("base64", full("MIIB")),
        ("base64 of zeros", full("A")),
        ("text in no encoding", vec![0xff; MAX_INPUT]),
        ("hex", full("30")),
        ("line ends written out", full("\\n")),
        ("nested sequences", nested(0x30)),
        ("nested context tags", nested(0xa0)),
        ("nested in PKCS#7", pkcs7(&nested(0x30))),
        ("many empty sequences", der(0x30, &vec![[0x30, 0]; MAX_INPUT / 2 - 8].concat())),
        ("many integers", der(0x30, &vec![[2, 1, 1]; MAX_INPUT / 3 - 8].concat())),
        ("a long modulus", der(0x30, &[&der(2, &vec![0x7f; MAX_INPUT - 100])[..], &[2, 1, 3]].concat())),
        ("a long exponent", der(0x30, &[&der(2, &[0x7f; 256])[..], &der(2, &vec![0x7f; MAX_INPUT - 400])].concat())),
        ("a certificate of many names", certificate(&name(MAX_INPUT - 200), &[])),
        ("a certificate of one long name", certificate(&der(0x30, &der(0x31, &values(MAX_INPUT - 300))), &[])),
        ("a certificate of many extensions", certificate(&[0x30, 0], &extensions(MAX_INPUT - 300))),
        ("a chain of empty certificates", pkcs7(&vec![[0x30, 0]; 900].concat())),
        ("much scrypt", locked(&scrypt(1 << 14, 8, 1))),
        ("the most scrypt", locked(&scrypt(1 << 13, 11, 1))),
        ("wide scrypt", locked(&scrypt(2, 40_000, 1))),
        ("parallel scrypt", locked(&scrypt(2, 1, 90_000))),
        ("many rounds", locked(&pbkdf2(175_000))),
        ("a PFX with many rounds", pfx(350_000)),
        ("a PFX with too many rounds", pfx(350_001)),
        ("too many rounds", locked(&pbkdf2(u32::MAX))),
    ] {
        let input = &input[..input.len().min(MAX_INPUT)];
        check(case, input);
    }
    // The cases reach the limits that they are for.
    assert!(matches!(load(&far.repeat(65).into_bytes(), None), Err(KeyError::TooMany { .. })));
    assert!(matches!(load(&locked(&scrypt(1 << 14, 8, 1)), None), Err(KeyError::TooCostly { .. })));
    assert!(matches!(load(&locked(&scrypt(1 << 13, 11, 1)), None), Err(KeyError::PasswordNeeded { .. })));
    assert!(matches!(load(&locked(&pbkdf2(175_000)), None), Err(KeyError::PasswordNeeded { .. })));
    assert!(matches!(load(&locked(&pbkdf2(175_001)), None), Err(KeyError::TooCostly { .. })));
    assert!(matches!(load(&pfx(350_000), None), Err(KeyError::PasswordNeeded { .. })));
    assert!(matches!(load(&pfx(350_001), None), Err(KeyError::TooCostly { .. })));
    // Triple DES takes two digests for its key and one for its initialization vector.
    assert!(matches!(load(&triple_des(116_666), None), Err(KeyError::PasswordNeeded { .. })));
    assert!(matches!(load(&triple_des(116_667), None), Err(KeyError::TooCostly { .. })));
    for certificate in [certificate(&name(60_000), &[]), certificate(&[0x30, 0], &extensions(60_000))] {
        assert!(load(&certificate, None).is_ok());
    }
    assert!(matches!(load(&locked(&pbkdf2(u32::MAX)), None), Err(KeyError::TooCostly { .. })));

    let mut runner = TestRunner::new(Config { cases: 200, failure_persistence: None, ..Config::default() });
    let bytes = prop::collection::vec(any::<u8>(), 0..2000);
    let heads: [&[u8]; 4] = [b"", &[0x30, 0x82], b"-----BEGIN X-----", b"MII"];
    runner
        .run(&(prop::sample::select(heads.to_vec()), bytes, 1..100usize), |(head, bytes, times)| {
            let input = [head, &bytes.repeat(times)].concat();
            check("random", &input[..input.len().min(MAX_INPUT)]);
            Ok(())
        })
        .unwrap();
}

#[track_caller]
fn check(case: &str, input: &[u8]) {
    let before = ALLOCATOR.current_usage();
    ALLOCATOR.reset_peak_usage();
    let loaded = load(input, Some("password"));
    let mut shown = String::new();
    if let Ok(loaded) = &loaded {
        write!(shown, "{:?}", loaded.descriptions()).unwrap();
    }
    let taken = ALLOCATOR.peak_usage().saturating_sub(before);
    assert!(taken <= 16 * 1024 * 1024, "{case}: {taken} bytes");
}

fn der(tag: u8, body: &[u8]) -> Vec<u8> {
    let [_, a, b, c] = u32::try_from(body.len()).unwrap().to_be_bytes();
    let length: &[u8] = match (a, b, c) {
        (0, 0, ..0x80) => &[c],
        (0, 0, _) => &[0x81, c],
        (0, ..) => &[0x82, b, c],
        _ => &[0x83, a, b, c],
    };
    [&[tag], length, body].concat()
}

/// As deep as the input may be.
fn nested(tag: u8) -> Vec<u8> {
    let mut inner = Vec::new();
    while inner.len() < MAX_INPUT / 8 {
        // Small lengths by the hundred, so that building it takes no square of the time.
        let mut level = Vec::new();
        for depth in 0..1000 {
            let [_, a, b, c] = u32::try_from(inner.len() + (999 - depth) * 5).unwrap().to_be_bytes();
            level.extend([tag, 0x83, a, b, c]);
        }
        inner = [level, inner].concat();
    }
    der(0x30, &inner)
}

fn pkcs7(certificates: &[u8]) -> Vec<u8> {
    let signed = der(0x30, &[&[2, 1, 1, 0x31, 0, 0x30, 0][..], &der(0xa0, certificates)].concat());
    let oid = [6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 2];
    der(0x30, &[&oid[..], &der(0xa0, &signed)].concat())
}

/// Attributes `2.5.4.3 = NULL`.
fn values(length: usize) -> Vec<u8> {
    [0x30, 7, 6, 3, 0x55, 4, 3, 5, 0].repeat(length / 9)
}

fn name(length: usize) -> Vec<u8> {
    der(0x30, &[0x31, 9, 0x30, 7, 6, 3, 0x55, 4, 3, 5, 0].repeat(length / 11))
}

fn extensions(length: usize) -> Vec<u8> {
    let list = [0x30, 7, 6, 3, 0x55, 0x1d, 14, 4, 0].repeat(length / 9);
    der(0xa3, &der(0x30, &list))
}

fn certificate(subject: &[u8], extensions: &[u8]) -> Vec<u8> {
    let algorithm = [0x30, 10, 6, 8, 0x2a, 0x81, 0x1c, 0xcf, 0x55, 1, 0x83, 0x75];
    let time = *b"\x17\x0d200101000000Z";
    let validity = [&[0x30, 30][..], &time, &time].concat();
    let public = PrivateKey::generate_sm2().unwrap().public_key();
    let tbs = [
        &[0xa0, 3, 2, 1, 2, 2, 1, 1][..],
        &algorithm,
        &[0x30, 0],
        &validity,
        subject,
        public.as_spki_der(),
        extensions,
    ];
    der(0x30, &[&der(0x30, &tbs.concat())[..], &algorithm, &[3, 1, 0]].concat())
}

fn integer(value: u32) -> Vec<u8> {
    [&[2, 5, 0][..], &value.to_be_bytes()].concat()
}

fn pbkdf2(rounds: u32) -> Vec<u8> {
    let prf = [0x30, 12, 6, 8, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 2, 9, 5, 0];
    let parameters = der(0x30, &[&[4, 1, 0][..], &integer(rounds), &prf].concat());
    [&[6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 5, 12][..], &parameters].concat()
}

fn scrypt(n: u32, r: u32, p: u32) -> Vec<u8> {
    let parameters = der(0x30, &[&[4, 1, 0][..], &integer(n), &integer(r), &integer(p)].concat());
    [&[6, 9, 0x2b, 6, 1, 4, 1, 0xda, 0x47, 4, 11][..], &parameters].concat()
}

/// An empty PFX whose MAC takes this many rounds of SHA-256.
fn pfx(rounds: u32) -> Vec<u8> {
    let data = [6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 1];
    let safe = der(0x30, &[&data[..], &der(0xa0, &der(4, &[0x30, 0]))].concat());
    let sha256 = der(0x30, &[6, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 1, 5, 0]);
    let digest = der(0x30, &[&sha256[..], &der(4, &[7; 32])].concat());
    let mac = der(0x30, &[&digest[..], &[4, 1, 0], &integer(rounds)].concat());
    der(0x30, &[&[2, 1, 3][..], &safe, &mac].concat())
}

/// An encrypted PKCS#8 by PKCS#12's triple DES with SHA-1.
fn triple_des(rounds: u32) -> Vec<u8> {
    let parameters = der(0x30, &[&[4, 1, 0][..], &integer(rounds)].concat());
    let algorithm = [&[6, 10, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 12, 1, 3][..], &parameters].concat();
    der(0x30, &[&der(0x30, &algorithm)[..], &der(4, &[7; 32])].concat())
}

/// An encrypted PKCS#8 with this derivation and AES-256.
fn locked(derivation: &[u8]) -> Vec<u8> {
    let cipher = [&[0x30, 29, 6, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 1, 0x2a, 4, 16][..], &[7; 16]].concat();
    let parameters = der(0x30, &[&der(0x30, derivation)[..], &cipher].concat());
    let pbes2 = [6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 5, 13];
    let algorithm = der(0x30, &[&pbes2[..], &parameters].concat());
    der(0x30, &[&algorithm[..], &der(4, &[9; 4096])].concat())
}
