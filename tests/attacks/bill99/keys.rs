//! A1 to A4: no signature, no key, the wrong key, another algorithm.

use tongbao_bill99::NotifyError;
use tongbao_core::{Acquirer, OpenError, Proof, Unverified};
use tongbao_crypto::Algorithm;
use tongbao_tests::keys::TestKey;
use tongbao_wire::Limits;
use tongbao_wire::xml::CutError;

use super::{Tr3, acquirer, keyless, merchant, notified, post, purchase, signature};

#[test]
fn a1_a_notification_without_a_usable_signature_is_refused() {
    let tr3 = Tr3::new();
    let with = |value: &str| tr3.body.replace(&tr3.signature, &format!("<signature>{value}</signature>"));
    let value = tr3.signature.trim_start_matches("<signature>").trim_end_matches("</signature>");
    for (name, body) in [
        ("absent", tr3.covered.clone()),
        ("empty", with("")),
        ("an empty element", tr3.body.replace(&tr3.signature, "<signature/>")),
        ("null", with("null")),
        ("None", with("None")),
        ("blanks", with("    ")),
        ("a tab", with("\t")),
        ("one character", with("A")),
        ("one byte", with("AA==")),
        ("half of it", with(&value[..value.len() / 2])),
        ("a byte more", with(&format!("{}AAAA", value.trim_end_matches('=')))),
        ("without its padding", with(value.trim_end_matches('='))),
        ("twice", with(&value.repeat(2))),
        ("all zero", with(&format!("{}=", "A".repeat(171)))),
        ("in hexadecimal", with(&"0f".repeat(128))),
        ("base64 for addresses", with(&value.replace('+', "-").replace('/', "_").replacen('D', "-", 1))),
        ("not ASCII", with("签名")),
        ("a signature of nothing", with(&signature(b"", TestKey::Gateway, Algorithm::RsaSha1))),
        ("a signature of something else", with(&signature(b"other", TestKey::Gateway, Algorithm::RsaSha1))),
    ] {
        assert!(notified(body.as_bytes()).is_err(), "{name} was accepted");
    }
    assert!(matches!(notified(tr3.covered.as_bytes()), Err(NotifyError::Signature(CutError::Missing))));
    assert!(matches!(notified(with("").as_bytes()), Err(NotifyError::Signature(CutError::Empty))));
    assert!(matches!(notified(with("A").as_bytes()), Err(NotifyError::NotBase64 { found: 1 })));
}

#[test]
fn a1_a_huge_signature_is_refused_by_its_size() {
    let tr3 = Tr3::new();
    for length in [Limits::NOTIFY.bytes, 10 << 20] {
        let body = tr3.body.replace(&tr3.signature, &format!("<signature>{}</signature>", "A".repeat(length)));
        assert!(matches!(notified(body.as_bytes()), Err(NotifyError::TooLarge { .. })), "{length} characters");
    }
    let rest = tr3.covered.len() + "<signature></signature>".len();
    let body = tr3.body.replace(
        &tr3.signature,
        &format!("<signature>{}</signature>", "A".repeat((Limits::NOTIFY.bytes - rest) / 4 * 4)),
    );
    assert!(matches!(notified(body.as_bytes()), Err(NotifyError::Unverified(_))), "as large as it may be");
}

#[test]
fn a2_without_a_key_nothing_is_believed() {
    let tr3 = Tr3::new();
    assert!(matches!(keyless().open_notify(&post(tr3.body.as_bytes())), Err(NotifyError::NoKey)));
}

#[test]
fn a3_only_the_key_that_signed_verifies() {
    let tr3 = Tr3::new();
    let mut accepted = Vec::new();
    for signing in TestKey::ALL {
        for &signed_as in signing.algorithms() {
            let value = signature(tr3.covered.as_bytes(), signing, signed_as);
            let body = tr3.body.replace(&tr3.signature, &format!("<signature>{value}</signature>"));
            for checking in TestKey::ALL {
                for &checked_as in checking.algorithms() {
                    let merchant = keyless().notify_key(checking.verifier(checked_as));
                    let same = (signing, signed_as) == (checking, checked_as);
                    if let Ok(notify) = merchant.open_notify(&post(body.as_bytes())) {
                        assert!(same, "{signing:?} {signed_as} was taken for {checking:?} {checked_as}");
                        accepted.push((checked_as, notify.proof().clone(), checking));
                    }
                }
            }
        }
    }
    assert!(!accepted.is_empty(), "the gateway's own key verifies");
    for (algorithm, proof, key) in accepted {
        let fingerprint = key.private().public_key().fingerprint().to_string();
        assert_eq!(algorithm, Algorithm::RsaSha1, "A4: the table says rsa-sha1, and nothing else may verify");
        assert_eq!(proof, Proof::Signature { algorithm: "rsa-sha1", key: fingerprint });
    }
}

#[test]
fn a3_during_a_change_of_keys_the_proof_names_the_one_that_verified() {
    let tr3 = Tr3::new();
    let merchant = keyless()
        .notify_key(TestKey::Stranger.verifier(Algorithm::RsaSha1))
        .notify_key(TestKey::Gateway.verifier(Algorithm::RsaSha1));
    let notify = merchant.open_notify(&post(tr3.body.as_bytes())).expect("the second key");
    let fingerprint = TestKey::Gateway.private().public_key().fingerprint().to_string();
    assert_eq!(notify.proof(), &Proof::Signature { algorithm: "rsa-sha1", key: fingerprint });
}

#[test]
fn a4_a_field_that_names_an_algorithm_chooses_nothing() {
    let tr3 = Tr3::new();
    for (name, algorithm, key) in [
        ("signType", Algorithm::RsaSha256, TestKey::Gateway),
        ("algorithm", Algorithm::RsaSha1, TestKey::Stranger),
        ("signMethod", Algorithm::Sm2Sm3, TestKey::Sm2),
    ] {
        let covered = tr3.covered.replace("</TxnMsgContent>", &format!("<{name}>{algorithm}</{name}></TxnMsgContent>"));
        let value = signature(covered.as_bytes(), key, algorithm);
        let body = covered.replace("</TxnMsgContent>", &format!("<signature>{value}</signature></TxnMsgContent>"));
        assert!(matches!(notified(body.as_bytes()), Err(NotifyError::Unverified(_))), "{name} = {algorithm}");
    }
}

#[test]
fn a3_a_notification_for_another_merchant_is_refused_although_it_verifies() {
    let tr3 = Tr3::new();
    let body = super::signed(&tr3.covered.replace(super::MERCHANT_ID, "104110045112013"));
    assert!(matches!(notified(&body), Err(NotifyError::OtherMerchant)));
}

#[test]
fn a1_a_request_without_its_merchants_credentials_is_refused() {
    use tongbao_bill99::PurchaseRequest;
    let call = purchase();
    let open = |request: &http::Request<bytes::Bytes>| acquirer().open_request::<PurchaseRequest>(request);
    assert!(open(&call.request).is_ok());
    let whole = call.request.headers()["authorization"].to_str().unwrap().to_owned();
    for value in
        ["", "Basic", "Basic ", "Basic null", "basic AAAA", "Bearer AAAA", "Basic AAAA", "Basic Og==", &whole[6..]]
    {
        let mut request = call.request.clone();
        request.headers_mut().insert("authorization", value.parse().unwrap());
        let result = open(&request);
        assert!(matches!(result, Err(OpenError::Unverified(Unverified::Credentials(_)))), "{value:?}: {result:?}");
    }
    let mut request = call.request.clone();
    request.headers_mut().remove("authorization");
    assert!(matches!(open(&request), Err(OpenError::Unverified(Unverified::Credentials(_)))), "no header");
}

#[test]
fn a6_two_credentials_in_one_request_are_refused() {
    use tongbao_bill99::PurchaseRequest;
    let call = purchase();
    let mut request = call.request.clone();
    request.headers_mut().append("authorization", "Basic b3RoZXI6a2V5".parse().unwrap());
    assert!(acquirer().open_request::<PurchaseRequest>(&request).is_err(), "which of the two merchants sent it?");
}

#[test]
fn a3_a_request_with_another_merchants_credentials_is_refused() {
    use tongbao_bill99::PurchaseRequest;
    let call = purchase();
    let mut request = call.request.clone();
    let body = String::from_utf8(request.body().to_vec()).unwrap();
    *request.body_mut() = body.replace(super::MERCHANT_ID, "104110045112013").into();
    let result = acquirer().open_request::<PurchaseRequest>(&request);
    assert!(result.is_err(), "one merchant's credentials with a request in the name of another: {result:?}");
    assert!(merchant().merchant_id() == super::MERCHANT_ID);
}
