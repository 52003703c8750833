//! A2, A3 and A4: only the right key of the right algorithm, and nothing that a message says about its algorithm counts.

use tongbao_core::{Error, OpenError, Unknown, Unverified};
use tongbao_crypto::{Algorithm, TextEncoding};
use tongbao_huifu::{HuifuAcquirer, NotifyError, TradePaymentJspayV3Request};
use tongbao_tests::keys::TestKey;

use super::{
    Call, Ends, Known, MERCHANT, RSA, SM2, assert_unknown, calls, ends, ends_of, envelope, form, notice, notified, pay,
    request_of, sign,
};

/// Every key of the tests with every algorithm that it has.
fn signatures(bytes: &[u8]) -> Vec<(TestKey, Algorithm, String)> {
    let keys = TestKey::ALL.iter().flat_map(|key| key.algorithms().iter().map(|algorithm| (*key, *algorithm)));
    keys.map(|(key, algorithm)| (key, algorithm, sign(bytes, key, algorithm))).collect()
}

/// A gateway that signs with 国密, and a merchant of it.
fn sm2_ends() -> Ends {
    // The tests have one key of this kind; the merchant has one that is made for the occasion.
    let ours = tongbao_crypto::keys::PrivateKey::generate_sm2().expect("a key");
    let signer = tongbao_crypto::signer(&ours, SM2).expect("a signer");
    let verifier = tongbao_crypto::verifier(&ours.public_key(), SM2).expect("a verifier");
    ends_of((signer, TestKey::Sm2.signer(SM2)), (verifier, TestKey::Sm2.verifier(SM2)))
}

#[test]
fn a3_a4_only_the_gateways_key_with_its_algorithm_signs_replies_and_notifications() {
    let text = notice();
    for call in calls() {
        for (key, algorithm, sign) in signatures(call.data.as_bytes()) {
            let right = (key, algorithm) == (TestKey::Gateway, RSA);
            let answer = call.answer(envelope(&call.data, &sign));
            assert_eq!(answer.is_ok(), right, "{}: {key:?} {algorithm}", call.interface.id);
            if !right {
                let unknown = assert_unknown("another key", answer);
                assert!(matches!(unknown, Unknown::Unverified(Unverified::Signature { .. })), "{unknown:?}");
            }
        }
    }
    for (key, algorithm, sign) in signatures(text.as_bytes()) {
        let opened = notified(form(&[("resp_data", &text), ("sign", &sign)]));
        assert_eq!(opened.is_ok(), (key, algorithm) == (TestKey::Gateway, RSA), "{key:?} {algorithm}");
    }
}

#[test]
fn a3_a4_only_the_merchants_key_with_its_algorithm_signs_requests() {
    for call in calls() {
        for (key, algorithm, sign) in signatures(call.sent().as_bytes()) {
            let taken = call.taken(request_of(&call.sent(), &sign));
            assert_eq!(taken.is_ok(), (key, algorithm) == (MERCHANT, RSA), "{key:?} {algorithm}");
            if let Err(error) = taken {
                assert!(matches!(error, OpenError::Unverified(Unverified::Signature { .. })), "{error}");
            }
        }
    }
}

#[test]
fn a4_sm2_is_what_was_set_up_and_no_header_or_member_changes_it() {
    let sm2 = sm2_ends();
    let make: super::call::Make = Call::edited::<TradePaymentJspayV3Request>;
    let (call, rsa) = (make(&sm2, &|tree| tree).unwrap(), pay());
    assert!(call.answer(&call.reply).is_ok() && call.taken(call.body()).is_ok());
    assert_eq!(call.request.headers()["signType"], "SM2");
    assert!(!rsa.request.headers().contains_key("signType"));
    assert_eq!(call.data, rsa.data, "the text that is signed is the same");
    for named in ["SM2", "RSA", "sm2", "RSA2", "MD5", "none", ""] {
        for body in [
            rsa.reply.replacen('{', &format!("{{\"sign_type\":\"{named}\",\"signType\":\"{named}\","), 1),
            rsa.reply.clone(),
        ] {
            let mut answer = super::response(200, body.as_bytes());
            answer.headers_mut().insert("signType", named.parse().unwrap());
            assert!(rsa.opened(&answer).is_ok(), "{named}: the algorithm is that of the key");
            let unknown = assert_unknown(named, call.opened(&answer));
            assert!(matches!(unknown, Unknown::Unverified(Unverified::Signature { .. })), "{unknown:?}");
        }
        let mut answer = super::response(200, call.reply.as_bytes());
        answer.headers_mut().insert("signType", named.parse().unwrap());
        assert_unknown(named, rsa.opened(&answer));
        assert!(call.opened(&answer).is_ok());
        // A member beside data that no table has does not make a request another one, and inside data it is not taken.
        let beside = rsa.body().replacen('{', &format!("{{\"sign_type\":\"{named}\","), 1);
        assert_eq!(rsa.taken(beside).ok(), rsa.taken(rsa.body()).ok(), "{named}");
    }
    assert!(rsa.taken(call.body()).is_err() && call.taken(rsa.body()).is_err());
    // Raw r and s instead of DER, upper case, base64: not the form that was agreed on, or the same bytes.
    let good = super::member(&call.reply, "sign").unwrap();
    let der = TextEncoding::HexLower.decode(&good).unwrap();
    assert!(call.answer(call.with_sign(&good.to_uppercase())).is_ok(), "hexadecimal digits of either case");
    for other in [TextEncoding::Base64.encode(&der), good[2..].to_owned(), format!("{good}00"), format!("00{good}")] {
        assert_unknown(&other, call.answer(call.with_sign(&other)));
    }
    let text = notice();
    let sign = sign(text.as_bytes(), TestKey::Sm2, SM2);
    let body = form(&[("resp_data", &text), ("sign", &sign)]);
    assert!(sm2.0.open_notify::<tongbao_huifu::JspayNotify>(&super::post(&body)).is_ok());
    assert!(matches!(notified(&body), Err(NotifyError::Unverified(_))));
}

#[test]
fn a2_whom_the_gateway_does_not_know_is_refused_before_anything_is_read() {
    let nobody = HuifuAcquirer::new(std::sync::Arc::new(Known(Vec::new())), known());
    for call in calls() {
        let body = bytes::Bytes::copy_from_slice(call.body().as_bytes());
        let request = http::Request::post(call.request.uri()).body(body).unwrap();
        let refused = tongbao_core::Acquirer::open_request::<TradePaymentJspayV3Request>(&nobody, &request);
        let Err(error) = refused else { panic!("{}", call.interface.id) };
        let typed = matches!(error, OpenError::Unverified(Unverified::Credentials(_)) | OpenError::Unreadable(_));
        assert!(typed, "{error}");
        call.assert_hidden(&format!("{error} {error:?}"));
    }
}

/// The gateway's view of its merchant.
fn known() -> tongbao_huifu::Access {
    let (signer, verifier) = (TestKey::Gateway.signer(RSA), MERCHANT.verifier(RSA));
    let decrypting = tongbao_crypto::OurDecryptionKey::rsa(&TestKey::Gateway.private()).unwrap();
    let of = tongbao_huifu::Access::of_gateway;
    of(super::SYS_ID, super::PRODUCT_ID, signer, verifier, std::sync::Arc::new(decrypting)).unwrap()
}

#[test]
fn e1_no_key_is_in_what_can_be_printed_of_an_end() {
    let all = format!("{:?} {:#?} {:?}", ends().0, ends().0, ends().1);
    assert!(all.contains("RSA-SHA256") && !all.contains("PRIVATE") && !all.contains("MII"), "{all}");
    let unknown = assert_unknown("a key", pay().answer(pay().with_sign("AAAA")));
    let fingerprint = TestKey::Gateway.verifier(RSA).fingerprint().to_string();
    assert!(unknown.to_string().contains(&fingerprint[..16]), "which key did not fit: {unknown}");
    assert!(matches!(pay().answer("{}"), Err(Error::Unknown(_))));
}
