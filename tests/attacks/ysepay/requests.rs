//! What the gateway's end takes: what this partner signed for this method, and nothing else.

use std::sync::Arc;

use tongbao_core::schema::Charset;
use tongbao_core::{Acquirer, OpenError, Unverified};
use tongbao_tests::keys::TestKey;
use tongbao_ysepay::{Access, Dialect, TradeQueryRequest, YsePayAcquirer, YsePayFault};

use super::{Known, PARTNER, Pairs, RSA, bind, calls, confirm, query};
use crate::mutate::quick;

#[test]
fn a8_no_parameter_of_a_request_can_be_changed() {
    for call in calls() {
        let pairs = call.pairs();
        for (name, value) in pairs.0.iter().filter(|(name, _)| name != "sign") {
            for other in [
                format!("{value}0"),
                format!(" {value}"),
                format!("{value} "),
                value.to_uppercase() + "x",
                "0".to_owned(),
            ] {
                assert!(call.taken(pairs.with(name, &other).body(Charset::Gbk)).is_err(), "{name} = {other}");
            }
            assert!(call.taken(pairs.without(name).body(Charset::Gbk)).is_err(), "without {name}");
        }
        for name in ["return_url", "tran_type", "proxy_password", "merchant_usercode", "extra"] {
            let error = call.taken(pairs.with(name, "2").body(Charset::Gbk)).unwrap_err();
            assert!(matches!(error, OpenError::Unverified(_) | OpenError::Unreadable(_)), "{name}: {error}");
        }
        let mut turned = pairs.clone();
        turned.0.reverse();
        assert_eq!(
            call.taken(turned.body(Charset::Gbk)).unwrap(),
            call.taken(call.request.body()).unwrap(),
            "any order"
        );
    }
}

#[test]
fn a1_a_request_without_its_signature_is_refused() {
    for call in calls() {
        let pairs = call.pairs().without("sign");
        let good = call.pairs().value("sign").unwrap().to_owned();
        assert!(call.taken(pairs.body(Charset::Gbk)).is_err());
        let others =
            ["", " ", "null", "A", "AA==", "0", &good[..good.len() / 2], &good.repeat(2), &"A".repeat(20 << 10)];
        for other in others {
            assert!(call.taken(pairs.with("sign", other).body(Charset::Gbk)).is_err(), "{other:.20}");
        }
        for name in ["Sign", "SIGN", "signature"] {
            assert!(call.taken(pairs.with(name, &good).body(Charset::Gbk)).is_err(), "{name}");
        }
        let huge = format!("{}&sign={}", pairs.body(Charset::Gbk), "A".repeat(10 << 20));
        assert!(quick("10 MiB", || call.take(huge)).is_err());
    }
}

/// A gateway that knows two partners, with a key each.
fn two_partners() -> YsePayAcquirer {
    let access = |partner: &str, key: TestKey| {
        Access::of_pair(partner, TestKey::Gateway.signer(RSA), key.verifier(RSA), Dialect::default())
            .expect("a partner")
    };
    let (one, two) = (access(PARTNER, TestKey::Long), access("hyfz_test3", TestKey::Stranger));
    YsePayAcquirer::new(Arc::new(Known(vec![one.clone(), two])), one)
}

#[test]
fn a3_a_partners_key_signs_for_this_partner_alone() {
    let acquirer = two_partners();
    let pairs = query().pairs().without("sign");
    let open = |pairs: &Pairs, key: TestKey| {
        acquirer.open_request::<TradeQueryRequest>(&http::Request::new(pairs.signed(key).into()))
    };
    for (partner, right) in [(PARTNER, TestKey::Long), ("hyfz_test3", TestKey::Stranger)] {
        let pairs = pairs.with("partner_id", partner);
        for key in [TestKey::Long, TestKey::Stranger, TestKey::Gateway] {
            match open(&pairs, key) {
                Ok(_) => assert_eq!(key, right, "{partner}"),
                Err(OpenError::Unverified(Unverified::Signature { .. })) => assert_ne!(key, right, "{partner}"),
                Err(error) => panic!("{partner}: {error}"),
            }
        }
    }
    for nobody in ["hyfz_test", "HYFZ_TEST2", "hyfz_test2 ", " hyfz_test2", "0", "hyfz_test2,hyfz_", "ｈyfz_test2"] {
        let error = open(&pairs.with("partner_id", nobody), TestKey::Long).unwrap_err();
        assert!(matches!(error, OpenError::Unverified(Unverified::Credentials(_))), "{nobody}: {error}");
    }
    assert!(open(&pairs.with("partner_id", ""), TestKey::Long).is_err());
    assert!(open(&pairs.with("partner_id", "123456789012345678901"), TestKey::Long).is_err());
}

#[test]
fn a3_who_cannot_be_understood_is_answered_as_everybody() {
    let acquirer = two_partners();
    let fault = YsePayFault::builder().code("40004").msg("x").build().unwrap();
    let written =
        |request: &http::Request<bytes::Bytes>| acquirer.clone().answering(request).seal_fault(&fault).unwrap();
    let known = written(&query().request);
    for body in ["", "a", "partner_id=hyfz_test3", "charset=x", "<html>", "\0"] {
        assert_eq!(written(&http::Request::new(body.into())).body(), known.body(), "{body:?}");
        assert!(acquirer.method(&http::Request::new(body.into())).is_err(), "{body:?}");
    }
}

#[test]
fn a4_a_request_of_another_version_is_refused_although_it_is_signed() {
    for call in calls() {
        let pairs = call.pairs().without("sign");
        for version in ["3.1", "3", "2.0", "3.0.", "3.00", "４.0", "0", "", "3.5", " 3.", "v3"] {
            let error = call.taken(pairs.with("version", version).signed(TestKey::Long)).unwrap_err();
            assert!(error.to_string().contains("version"), "{version}: {error}");
        }
    }
}

#[test]
fn a7_a_body_may_be_written_bare_or_percent_encoded() {
    for call in calls() {
        let sent = call.taken(call.request.body()).unwrap();
        // As a vendor's SDK does: raw, and only the plus signs encoded.
        let bare = |(name, value): &(String, String)| format!("{name}={}", value.replace('+', "%2B"));
        let raw = call.pairs().0.iter().map(bare).collect::<Vec<_>>().join("&");
        assert_eq!(call.taken(super::gbk(&raw)).unwrap(), sent);
        assert_eq!(call.taken(call.request.body().iter().chain(b"&&").copied().collect::<Vec<_>>()).unwrap(), sent);
        for broken in ["%", "%4", "%zz", "&a", "&=1", "&%", "&a=%u4e00", "&a=\u{80}"] {
            let body = [call.request.body(), broken.as_bytes()].concat();
            assert!(matches!(call.taken(body), Err(OpenError::Unreadable(_))), "{broken}");
        }
    }
}

#[test]
fn a7_the_time_is_one_and_everything_else_of_a_request_is_read_strictly() {
    let call = confirm();
    let pairs = call.pairs().without("sign");
    for time in [
        "2024-01-01 12:00",
        "20240101120000",
        "2024-02-30 12:00:00",
        "2024-01-01T12:00:00",
        "",
        "0",
        "2024-01-01 24:00:00",
    ] {
        let error = call.taken(pairs.with("timestamp", time).signed(TestKey::Long)).unwrap_err();
        assert!(error.to_string().contains("timestamp"), "{time}: {error}");
    }
    let content = pairs.value("biz_content").unwrap();
    for (from, to) in [("\"paysn\"", "\"Paysn\""), ("\"paysn\":\"T7e5X3t9\"", "\"paysn\":null"), ("\"T7e5X3t9\"", "[]")]
    {
        let broken = content.replace(from, to);
        assert_ne!(broken, content);
        assert!(call.taken(pairs.with("biz_content", &broken).signed(TestKey::Long)).is_err(), "{broken}");
    }
    let long = bind()
        .pairs()
        .value("biz_content")
        .unwrap()
        .replace("\"seller_id\":\"", "\"seller_id\":\"123456789012345678901");
    let error =
        bind().taken(bind().pairs().without("sign").with("biz_content", &long).signed(TestKey::Long)).unwrap_err();
    assert!(matches!(error, OpenError::Invalid(_)) && error.to_string().contains("seller_id"), "{error}");
}
