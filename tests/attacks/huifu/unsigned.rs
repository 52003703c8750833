//! A1: replies and notifications without a signature that could be one.

use tongbao_core::{Error, Unknown, Unverified};
use tongbao_crypto::TextEncoding;
use tongbao_huifu::NotifyError;
use tongbao_tests::keys::TestKey;
use tongbao_wire::Limits;

use super::{Call, ORDER, RSA, assert_unknown, calls, form, notice, notified, pay, sign};

/// The reply with this token in place of the signature's string.
fn with_token(call: &Call, token: &str) -> String {
    format!("{{\"data\":{},\"sign\":{token}}}", call.data)
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
        for token in ["null", "1", "0", "true", "false", "[]", "[\"x\"]", "\"\""] {
            let says = assert_unsigned(token, with_token(&call, token), &call);
            assert!(says.contains("success"), "{says}");
        }
        assert_unsigned("missing", format!("{{\"data\":{}}}", call.data), &call);
        // An object beside data might be the reply by another name.
        assert_unknown("an object", call.answer(with_token(&call, "{}")));
        for name in ["Sign", "SIGN", "sign ", "signature", "\\u0053ign"] {
            let body = format!("{{\"data\":{},\"{name}\":\"{}\"}}", call.data, "A".repeat(172));
            assert_unsigned(name, body, &call);
        }
        // Inside data it covers itself, or nothing.
        let inside = format!("{{\"sign\":\"x\",{}", &call.data[1..]);
        assert_unsigned("inside", format!("{{\"data\":{inside}}}"), &call);
        let escaped = call.reply.replace("\"sign\"", "\"\\u0073ign\"");
        assert!(call.answer(escaped).is_ok(), "another spelling of the same name");
    }
}

#[test]
fn a1_an_unsigned_refusal_shows_its_code_and_is_no_verdict() {
    // What the gateway answers before it knows the merchant has no signature.
    for call in calls() {
        for (code, words, shown) in [
            ("10000000", "无效参数", "无效参数"),
            ("23000002", "数据权限认证失败", "product_id"),
            ("90000000", "失败", "business"),
            ("99999999", "系统错误", "system"),
            ("12345678", "x", "not in the gateway's table"),
        ] {
            let body = format!(r#"{{"data":{{"resp_code":"{code}","resp_desc":"{words}","req_seq_id":"{ORDER}"}}}}"#);
            let Err(error) = call.answer(&body) else { panic!("{code}") };
            assert_eq!(error.outcome(), tongbao_core::schema::Outcome::Unknown, "{}: {error}", call.interface.id);
            // Of a query the reply must name the order before its code counts for anything.
            let names = call.interface.inbound.field("req_seq_id").is_some_and(|field| field.echo);
            let says = assert_unsigned(code, &body, &call);
            if names && call.interface.outbound.rules.is_empty() {
                assert!(says.contains(code) && says.contains(words), "{says}");
                assert!(error.to_string().contains(shown), "{error}");
            }
        }
        assert_unsigned("nothing", r#"{"data":{}}"#, &call);
    }
    let error = pay().answer(r#"{"data":{"resp_code":"10000000","resp_desc":"无效参数"}}"#).unwrap_err();
    assert!(error.to_string().contains("Content-Type"), "the commonest cause: {error}");
}

/// Texts in place of a signature that is this one.
fn texts(good: &str) -> Vec<(&'static str, String)> {
    let base64 = |bytes: &[u8]| TextEncoding::Base64.encode(bytes);
    let raw = TextEncoding::Base64.decode(good).expect("base64");
    vec![
        ("a blank", " ".to_owned()),
        ("null in letters", "null".to_owned()),
        ("None", "None".to_owned()),
        ("one byte", base64(&[1])),
        ("a byte too few", base64(&raw[1..])),
        ("a byte too many", base64(&[&raw[..], &[0]].concat())),
        ("a zero before", base64(&[&[0], &raw[..]].concat())),
        ("zeros", base64(&[0; 128])),
        ("ones", base64(&[0xff; 128])),
        ("the number one", base64(&[&[0; 127][..], &[1]].concat())),
        ("of 2048 bits", base64(&[7; 256])),
        ("without its padding", good.trim_end_matches('=').to_owned()),
        ("with more padding", format!("{good}=")),
        ("a blank before", format!(" {good}")),
        ("a blank behind", format!("{good} ")),
        ("a line break", format!("{}\n{}", &good[..76], &good[76..])),
        ("base64 of addresses", good.replacen(|c: char| c.is_ascii_digit(), "-", 1)),
        ("percent signs", good.replacen('=', "%3D", 1)),
        ("twice", good.repeat(2)),
        ("in hexadecimal", TextEncoding::HexLower.encode(&raw)),
        ("not ASCII", "签名".to_owned()),
        ("of nothing", sign(b"", TestKey::Gateway, RSA)),
        ("of an empty object", sign(b"{}", TestKey::Gateway, RSA)),
        ("of something else", sign(b"other", TestKey::Gateway, RSA)),
        ("an MD5", "d41d8cd98f00b204e9800998ecf8427e".to_owned()),
        ("long", "A".repeat(200 << 10)),
    ]
}

#[test]
fn a1_a_reply_with_anything_in_place_of_its_signature_is_unknown() {
    let call = pay();
    for (what, text) in texts(&sign(call.data.as_bytes(), TestKey::Gateway, RSA)) {
        let token = serde_json::to_string(&text).unwrap();
        let unknown = assert_unknown(what, call.answer(with_token(&call, &token)));
        match unknown {
            Unknown::Unverified(Unverified::Unsigned { .. }) if text.trim().is_empty() => {}
            Unknown::Unverified(Unverified::Signature { .. }) => {}
            _ => panic!("{what}: {unknown:?}"),
        }
        assert!(unknown.to_string().len() < 300, "{what}: {unknown}");
    }
    let huge = call.with_sign(&"A".repeat(10 << 20));
    assert!(matches!(call.answer(huge), Err(Error::Unknown(Unknown::Unreadable(_)))));
}

#[test]
fn a1_a_request_without_its_signature_is_refused() {
    for call in calls() {
        let good = super::member(call.body(), "sign").unwrap();
        for token in ["\"\"", "null", "\" \"", "\"null\"", "0", "true", "[]", "{}"] {
            assert!(call.taken(call.body().replace(&format!("\"{good}\""), token)).is_err(), "{token}");
        }
        assert!(call.taken(call.body().replace("\"sign\":", "\"Sign\":")).is_err());
        assert!(call.taken(call.body().replace(&good, &good[4..])).is_err());
        assert!(call.taken(call.body().replace(&good, &sign(call.data.as_bytes(), super::MERCHANT, RSA))).is_err());
    }
    let call = pay();
    let huge = call.body().replace("\"sign\":\"", &format!("\"sign\":\"{}", "A".repeat(10 << 20)));
    assert!(call.taken(huge).is_err());
}

#[test]
fn a1_a_notification_without_its_signature_is_refused() {
    let text = notice();
    let good = sign(text.as_bytes(), TestKey::Gateway, RSA);
    for body in [form(&[("resp_data", &text)]), form(&[("resp_data", &text), ("sign", "")])] {
        assert!(matches!(notified(body), Err(NotifyError::NoSign)));
    }
    for (what, text) in texts(&good) {
        let error = notified(form(&[("resp_data", &notice()), ("sign", &text)])).unwrap_err();
        assert!(matches!(error, NotifyError::Unverified(_)), "{what}: {error}");
        assert!(error.to_string().len() < 300, "{what}: {error}");
    }
    for name in ["Sign", "SIGN", "sign ", "signature"] {
        assert!(matches!(notified(form(&[("resp_data", &text), (name, &good)])), Err(NotifyError::NoSign)), "{name}");
    }
    // Inside the JSON it is a member like any other.
    let inside = format!("{{\"sign\":\"{good}\",{}", &text[1..]);
    assert!(matches!(notified(form(&[("resp_data", &inside)])), Err(NotifyError::NoSign)));
    for length in [Limits::NOTIFY.bytes, 10 << 20] {
        let huge = format!("{}&sign={}", form(&[("resp_data", &text)]), "A".repeat(length));
        assert!(matches!(notified(huge), Err(NotifyError::TooLarge { .. })), "{length}");
    }
}

#[test]
fn a1_an_authenticated_channel_does_not_stand_in_for_a_signature() {
    let call = pay();
    let bare = format!("{{\"data\":{}}}", call.data);
    let mut answer = super::response(200, bare.as_bytes());
    assert!(answer.extensions().get::<tongbao_core::Channel>().is_some());
    assert_unknown("over TLS", call.opened(&answer));
    answer.extensions_mut().remove::<tongbao_core::Channel>();
    assert_unknown("over anything", call.opened(&answer));
    *answer.body_mut() = call.reply.clone().into();
    assert!(call.opened(&answer).is_ok(), "and a signature needs no channel");
}
