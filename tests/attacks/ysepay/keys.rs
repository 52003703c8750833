//! Y7, A3 and A4: whose key it is and which algorithm it signs with is configured, and no message chooses.

use std::sync::Arc;

use tongbao_core::schema::Charset;
use tongbao_core::{OpenError, Proof, Unknown, Unverified};
use tongbao_crypto::{
    Algorithm, GatewayVerifyingKey, Md5Recipe, Md5Signer, Md5Verifier, OurSigningKey, RoleError, SharedSecret, Signer,
    Verifier,
};
use tongbao_tests::keys::TestKey;
use tongbao_ysepay::{Access, AccessError, Dialect, NotifyError, TrusteeshipFastPayConfirmRequest, YsePay};

use super::sm::ours;
use super::{Call, post};
use super::{
    Ends, PARTNER, RSA, assert_unknown, bind, calls, confirm, ends, ends_of, envelope, gbk, merchant_with, notice,
    notified, notified_at, sign,
};

const SM: Algorithm = Algorithm::Sm2Sm3;

/// Ends of a gateway that signs with this key.
fn ends_trusting(key: TestKey, algorithm: Algorithm) -> Ends {
    let (signer, verifier) = match (algorithm, key) {
        (SM, _) => ours(&tongbao_crypto::Sm2Options::default()),
        (_, TestKey::Long) => (TestKey::Stranger.signer(RSA), TestKey::Stranger.verifier(RSA)),
        _ => (TestKey::Long.signer(RSA), TestKey::Long.verifier(RSA)),
    };
    ends_of((signer, key.signer(algorithm)), (verifier, key.verifier(algorithm)), Dialect::default())
}

#[test]
fn a3_only_the_gateways_own_key_with_its_algorithm_is_believed() {
    let mut believed = 0;
    for checking in TestKey::ALL {
        let algorithm = if checking == TestKey::Sm2 { SM } else { RSA };
        let ends = ends_trusting(checking, algorithm);
        let call = Call::edited::<TrusteeshipFastPayConfirmRequest>(&ends, &|tree| tree).unwrap();
        let pairs = notice().with("sign_type", if algorithm == SM { "SM" } else { "RSA" });
        for signing in TestKey::ALL {
            for &signed_as in signing.algorithms() {
                let same = (signing, signed_as) == (checking, algorithm);
                let reply =
                    envelope(call.name(), call.node.as_bytes(), &sign(call.node.as_bytes(), signing, signed_as));
                assert_eq!(call.answer(reply).is_ok(), same, "{signing:?} {signed_as} for {checking:?}");
                let body = pairs.with("sign", &sign(&gbk(&pairs.covered()), signing, signed_as)).body(Charset::Gbk);
                match ends.0.open_notify(&post(body)) {
                    Ok(notify) => {
                        let key = checking.private().public_key().fingerprint().to_string();
                        assert_eq!(notify.proof(), &Proof::Signature { algorithm: algorithm.name(), key });
                        assert!(same, "{signing:?} {signed_as} for {checking:?}");
                        believed += 1;
                    }
                    Err(error) => assert!(!same, "{error}"),
                }
            }
        }
    }
    assert_eq!(believed, TestKey::ALL.len());
}

#[test]
fn a3_our_own_signature_is_not_the_gateways() {
    let call = confirm();
    let ours = sign(call.node.as_bytes(), TestKey::Long, RSA);
    let unknown = assert_unknown("ours", call.answer(envelope(call.name(), call.node.as_bytes(), &ours)));
    assert!(matches!(unknown, Unknown::Unverified(Unverified::Signature { .. })), "{unknown:?}");
    assert!(notified(notice().signed(TestKey::Long)).is_err());
    for call in calls() {
        // Nor is the gateway's ours.
        let error = call.taken(call.pairs().without("sign").signed(TestKey::Gateway)).unwrap_err();
        assert!(matches!(error, OpenError::Unverified(Unverified::Signature { .. })), "{error}");
    }
}

#[test]
fn y7_a4_a_notification_that_names_another_algorithm_is_refused_whoever_signed_it() {
    let sm = ends_trusting(TestKey::Sm2, SM);
    let rsa = ends_trusting(TestKey::Gateway, RSA);
    let others = ["SM", "RSA", "rsa", "sm", "Rsa", "RSA2", "RSA ", " RSA", "SM2", "MD5", "null", "none", "0", "", " "];
    for (ends, right, key, algorithm) in [(&rsa, "RSA", TestKey::Gateway, RSA), (&sm, "SM", TestKey::Sm2, SM)] {
        for named in others.into_iter().filter(|named| *named != right) {
            let pairs = notice().with("sign_type", named);
            // By the right key over this very text; by keys of the algorithm that it names; by what is signed for the right name.
            for (key, algorithm) in [(key, algorithm), (TestKey::Gateway, RSA), (TestKey::Sm2, SM)] {
                for covered in [pairs.covered(), pairs.with("sign_type", right).covered()] {
                    let body = pairs.with("sign", &sign(&gbk(&covered), key, algorithm)).body(Charset::Gbk);
                    let error = notified_at(&ends.0, body).unwrap_err();
                    assert!(matches!(error, NotifyError::SignType { .. }), "{named:?}: {error}");
                }
            }
        }
        let without = notice().without("sign_type");
        let body = without.with("sign", &sign(&gbk(&without.covered()), key, algorithm)).body(Charset::Gbk);
        let error = notified_at(&ends.0, body).unwrap_err();
        assert!(matches!(error, NotifyError::Read(_)) && error.to_string().contains("sign_type"), "{error}");
    }
}

#[test]
fn y7_a4_a_request_that_names_another_algorithm_is_refused_whoever_signed_it() {
    for call in [confirm(), bind()] {
        for named in ["SM", "rsa", "RSA2", "RSA ", "SM2", "MD5", "null", "", " "] {
            let pairs = call.pairs().without("sign").with("sign_type", named);
            for (key, algorithm) in [(TestKey::Long, RSA), (TestKey::Sm2, SM), (TestKey::Long, Algorithm::RsaSha256)] {
                let body = pairs.with("sign", &sign(&gbk(&pairs.covered()), key, algorithm)).body(Charset::Gbk);
                let error = call.taken(body).unwrap_err();
                let typed =
                    matches!(error, OpenError::Unverified(Unverified::Credentials(_)) | OpenError::Unreadable(_));
                assert!(typed, "{named:?}: {error}");
                assert!(error.to_string().contains("sign_type"), "{named:?}: {error}");
            }
        }
        let without = call.pairs().without("sign").without("sign_type");
        assert!(call.taken(without.signed(TestKey::Long)).is_err());
    }
    // The algorithm that sign_type RSA stands for has SHA-1, and no other digest.
    let call = confirm();
    let pairs = call.pairs().without("sign");
    let sign = sign(&gbk(&pairs.covered()), TestKey::Long, Algorithm::RsaSha256);
    let error = call.taken(pairs.with("sign", &sign).body(Charset::Gbk)).unwrap_err();
    assert!(matches!(error, OpenError::Unverified(Unverified::Signature { .. })), "{error}");
}

fn access(ours: Arc<dyn Signer>, gateway: Arc<dyn Verifier>) -> Result<Access, AccessError> {
    let gateway = GatewayVerifyingKey::from_verifier(gateway);
    Access::new(PARTNER, OurSigningKey::from_signer(ours), gateway, Dialect::default())
}

#[test]
fn y7_keys_that_cannot_belong_together_are_refused_at_setup() {
    let (sm, _) = ours(&tongbao_crypto::Sm2Options::default());
    let mixed = [
        access(TestKey::Long.signer(RSA), TestKey::Sm2.verifier(SM)),
        access(sm, TestKey::Gateway.verifier(RSA)),
        Access::of_pair(PARTNER, TestKey::Sm2.signer(SM), TestKey::Long.verifier(RSA), Dialect::default()),
    ];
    for refused in mixed {
        let error = refused.unwrap_err();
        assert!(matches!(error, AccessError::Mixed { .. }), "{error}");
        assert!(error.to_string().contains("RSA-SHA1") && error.to_string().contains("SM2-SM3"), "{error}");
    }
    let sha256 = Algorithm::RsaSha256;
    let secret = SharedSecret::new("0123456789abcdef").unwrap();
    let md5 = (Md5Recipe::message_secret(), secret);
    let md5: (Arc<dyn Signer>, Arc<dyn Verifier>) =
        (Arc::new(Md5Signer::new(md5.0.clone(), md5.1.clone())), Arc::new(Md5Verifier::new(md5.0, md5.1)));
    for refused in [
        access(TestKey::Long.signer(sha256), TestKey::Gateway.verifier(sha256)),
        access(TestKey::Long.signer(sha256), TestKey::Gateway.verifier(RSA)),
        access(TestKey::Long.signer(RSA), TestKey::Gateway.verifier(sha256)),
        access(md5.0.clone(), md5.1.clone()),
        access(TestKey::Long.signer(RSA), md5.1),
    ] {
        assert!(matches!(refused.unwrap_err(), AccessError::Algorithm { .. }));
    }
    for (key, algorithm) in [(TestKey::Long, RSA), (TestKey::Gateway, RSA), (TestKey::Sm2, SM)] {
        let error = access(key.signer(algorithm), key.verifier(algorithm)).unwrap_err();
        assert!(matches!(error, AccessError::Role(RoleError::OurOwn { .. })), "{error}");
    }
}

#[test]
fn y7_a_partners_number_is_what_was_assigned() {
    let of = |number: &str| {
        let ours = OurSigningKey::from_signer(TestKey::Long.signer(RSA));
        let gateway = GatewayVerifyingKey::from_verifier(TestKey::Gateway.verifier(RSA));
        Access::new(number, ours, gateway, Dialect::default())
    };
    for number in ["a", "abc", PARTNER, "12345678901234567890"] {
        assert!(of(number).is_ok(), "{number}");
    }
    for number in ["", " ", "a b", " abc", "abc ", "abc\n", "商户", "ａ", "a\0", "123456789012345678901"] {
        assert!(matches!(of(number), Err(AccessError::PartnerId { .. })), "{number:?}");
    }
}

#[test]
fn a3_plain_http_is_taken_for_loopback_only() {
    let access = access(TestKey::Long.signer(RSA), TestKey::Gateway.verifier(RSA)).unwrap();
    for bad in
        ["http://openapi.ysepay.com/gateway.do", "HTTP://a.example/", "http://127.0.0.1.example/", "a", "", "ftp://a/"]
    {
        assert!(YsePay::single(bad, access.clone()).is_err(), "{bad}");
    }
    for good in ["https://a.example/gateway.do", "http://127.0.0.1:8080/", "http://localhost/"] {
        assert!(YsePay::single(good, access.clone()).is_ok(), "{good}");
    }
    let all = format!("{:?} {:#?} {:?}", access, merchant_with(access.clone()), ends().1);
    assert!(!all.contains("PRIVATE") && all.contains("RSA-SHA1"), "{all}");
}
