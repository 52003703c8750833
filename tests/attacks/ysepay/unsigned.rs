//! A1: replies and notifications without a signature that could be one.

use tongbao_core::schema::Charset;
use tongbao_core::{Error, Unknown, Unverified};
use tongbao_tests::keys::TestKey;
use tongbao_wire::Limits;
use tongbao_ysepay::NotifyError;

use super::{Call, FAULT, ORDER, RSA, assert_unknown, calls, confirm, envelope, gbk, notice, notified, sign};

/// The reply with this token in place of the signature's string.
fn with_token(call: &Call, token: &str) -> Vec<u8> {
    format!("{{\"sign\":{token},\"{}\":{}}}", call.name(), call.node).into_bytes()
}

fn bare(name: &str, node: &str) -> Vec<u8> {
    gbk(&format!("{{\"{name}\":{node}}}"))
}

#[track_caller]
fn assert_unsigned(what: &str, body: impl AsRef<[u8]>, call: &Call) -> String {
    match assert_unknown(what, call.answer(body)) {
        Unknown::Unverified(Unverified::Unsigned { says }) => says,
        other => panic!("{what}: {other:?}"),
    }
}

#[test]
fn a1_a_reply_without_its_signature_is_unknown_whatever_it_says() {
    for call in calls() {
        for token in ["null", "1", "true", "false", "[]", "[\"x\"]"] {
            assert_unsigned(token, with_token(&call, token), &call);
        }
        let says = assert_unsigned("missing", bare(call.name(), &call.node), &call);
        assert!(says.contains("success") || says.contains("accepted"), "{says}");
        // An object beside the node might be the reply by another name.
        assert_unknown("an object", call.answer(with_token(&call, "{}")));
        for name in ["Sign", "SIGN", "sign ", "signature", "\\u0053ign"] {
            let body = format!("{{\"{name}\":\"{}\",\"{}\":{}}}", "A".repeat(172), call.name(), call.node);
            assert_unsigned(name, body, &call);
        }
    }
}

#[test]
fn a1_an_unsigned_refusal_shows_its_code_and_is_no_verdict() {
    for call in calls() {
        for name in [call.name(), FAULT] {
            for (sub_code, listed) in
                [("ACQ.TRADE_HAS_CLOSE", "交易已经关闭"), ("ACQ.INVALID_PARAMETER", "参数无效"), ("ACQ.NEW", "not in")]
            {
                let node = format!(
                    r#"{{"code":"40004","msg":"Business Failed","sub_code":"{sub_code}","sub_msg":"签名错误","out_trade_no":"{ORDER}"}}"#
                );
                let says = assert_unsigned(sub_code, bare(name, &node), &call);
                let Err(error) = call.answer(bare(name, &node)) else { panic!("{sub_code}") };
                for shown in [says, error.to_string()] {
                    assert!(
                        shown.contains(sub_code) && shown.contains("签名错误") && shown.contains(listed),
                        "{shown}"
                    );
                }
                assert_eq!(error.outcome(), tongbao_core::schema::Outcome::Unknown);
            }
            let node = format!(r#"{{"code":"40001","msg":"invalid sign","out_trade_no":"{ORDER}"}}"#);
            let says = assert_unsigned("code", bare(name, &node), &call);
            assert!(says.contains("40001") && says.contains("invalid sign"), "{says}");
            assert_unsigned("nothing", bare(name, "{}"), &call);
        }
    }
}

#[test]
fn a1_an_empty_signature_is_none() {
    let call = confirm();
    for empty in ["\"\"", "\" \"", "\"\\t\"", "\"\\u3000\""] {
        let unknown = assert_unknown(empty, call.answer(with_token(&call, empty)));
        let Unknown::Unverified(unverified) = unknown else { panic!("{empty}: {unknown:?}") };
        // Today a signature that is there and empty is one that does not fit; what the reply says is not shown then.
        assert!(
            matches!(unverified, Unverified::Signature { .. } | Unverified::Unsigned { .. }),
            "{empty}: {unverified:?}"
        );
    }
}

/// Texts in place of a signature that is this one.
fn texts(good: &str) -> Vec<(&'static str, String)> {
    let base64 = |bytes: &[u8]| tongbao_crypto::TextEncoding::Base64.encode(bytes);
    vec![
        ("null in letters", "null".to_owned()),
        ("None", "None".to_owned()),
        ("one character", "A".to_owned()),
        ("one byte", "AA==".to_owned()),
        ("half of it", good[..good.len() / 2].to_owned()),
        ("a byte less", base64(&[0; 127])),
        ("a byte more", base64(&[0; 129])),
        ("zeros", base64(&[0; 128])),
        ("ones", base64(&[0xff; 128])),
        ("the number one", base64(&[&[0; 127][..], &[1]].concat())),
        ("without its padding", good.trim_end_matches('=').to_owned()),
        ("with more padding", format!("{good}=")),
        ("a blank before", format!(" {good}")),
        ("a blank behind", format!("{good} ")),
        ("a line break", format!("{}\n{}", &good[..76], &good[76..])),
        ("blanks for plus signs", good.replacen(|c: char| c.is_ascii_digit(), " ", 1)),
        ("base64 of addresses", good.replacen(|c: char| c.is_ascii_digit(), "-", 1)),
        ("percent signs", good.replacen('=', "%3D", 1)),
        ("twice", good.repeat(2)),
        ("in hexadecimal", "0f".repeat(128)),
        ("not ASCII", "签名".to_owned()),
        ("of nothing", sign(b"", TestKey::Gateway, RSA)),
        ("of something else", sign(b"other", TestKey::Gateway, RSA)),
        ("long", "A".repeat(200 << 10)),
    ]
}

#[test]
fn a1_a_reply_with_anything_in_place_of_its_signature_is_unknown() {
    let call = confirm();
    for (what, text) in texts(&sign(call.node.as_bytes(), TestKey::Gateway, RSA)) {
        let token = serde_json::to_string(&text).unwrap();
        let unknown = assert_unknown(what, call.answer(gbk(&String::from_utf8(with_token(&call, &token)).unwrap())));
        let Unknown::Unverified(Unverified::Signature { .. }) = unknown else { panic!("{what}: {unknown:?}") };
        assert!(unknown.to_string().len() < 300, "{what}: {unknown}");
    }
    let huge = envelope(call.name(), call.node.as_bytes(), &"A".repeat(10 << 20));
    assert!(matches!(call.answer(huge), Err(Error::Unknown(Unknown::Unreadable(_)))));
}

#[test]
fn a1_a_notification_without_its_signature_is_refused() {
    let pairs = notice();
    let good = pairs.sealed(TestKey::Gateway);
    let good = good.value("sign").unwrap();
    assert!(matches!(notified(pairs.body(Charset::Gbk)), Err(NotifyError::NoSign)));
    assert!(matches!(notified(pairs.with("sign", "").body(Charset::Gbk)), Err(NotifyError::NoSign)));
    for (what, text) in texts(good).into_iter().chain([("a blank", " ".to_owned())]) {
        let error = notified(pairs.with("sign", &text).body(Charset::Gbk)).unwrap_err();
        assert!(matches!(error, NotifyError::Unverified(_)), "{what}: {error}");
    }
    for name in ["Sign", "SIGN", "sign ", "signature"] {
        assert!(matches!(notified(pairs.with(name, good).body(Charset::Gbk)), Err(NotifyError::NoSign)), "{name}");
    }
    for length in [Limits::NOTIFY.bytes, 10 << 20] {
        let huge = format!("{}&sign={}", pairs.body(Charset::Gbk), "A".repeat(length));
        assert!(matches!(notified(huge), Err(NotifyError::TooLarge { .. })), "{length}");
    }
    // A plus sign that a client did not encode is a blank, and then the signature is no base64.
    assert!(good.contains('+') || good.contains('/'), "{good}");
    let raw = format!("{}&sign={good}", pairs.body(Charset::Gbk));
    assert_eq!(notified(raw).is_ok(), !good.contains('+'));
}

#[test]
fn a1_an_authenticated_channel_does_not_stand_in_for_a_signature() {
    let call = confirm();
    let mut answer = super::response(200, &bare(call.name(), &call.node));
    assert!(answer.extensions().get::<tongbao_core::Channel>().is_some());
    assert_unknown("over TLS", call.opened(&answer));
    answer.extensions_mut().remove::<tongbao_core::Channel>();
    assert_unknown("over anything", call.opened(&answer));
    *answer.body_mut() = call.reply.clone().into();
    assert!(call.opened(&answer).is_ok(), "and a signature needs no channel");
}
