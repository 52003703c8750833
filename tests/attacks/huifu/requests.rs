//! What the gateway's end takes: what the merchant wrote, at the address that it is for, rule for rule.

use serde_json::Value;
use tongbao_core::{OpenError, Unverified};
use tongbao_crypto::{Encryptor, GatewayEncryptionKey, TextEncoding};
use tongbao_huifu::QuickbuckleApplyV3Request;
use tongbao_tests::keys::TestKey;

use super::{Call, bind, calls, ends, pay, request_of, sign, text};

/// The data with another value for a member.
fn with(data: &str, name: &str, value: Value) -> String {
    let mut object: Value = serde_json::from_str(data).unwrap();
    object[name] = value;
    object.to_string()
}

#[test]
fn a12_a_request_is_taken_at_its_own_address_only() {
    let calls = calls();
    for call in &calls {
        for other in calls.iter().filter(|other| other.interface.id != call.interface.id) {
            let error = call.taken_at(other.request.uri().clone(), call.body()).unwrap_err();
            assert!(error.to_string().contains(call.interface.path), "{error}");
            // The other's data at our address: signed as it is, it must be what our table has.
            if let Ok(view) = call.taken(other.body()) {
                panic!("{} took the request of {}: {view:?}", call.interface.id, other.interface.id);
            }
        }
        for address in ["/", "/v1", "/x", "https://api.huifu.com", "https://api.huifu.com/v3/trade/payment/jspay/"] {
            assert!(call.taken_at(address.parse().unwrap(), call.body()).is_err(), "{address}");
        }
        let query = format!("https://api.huifu.com{}?trans_amt=0.01", call.interface.path);
        assert_eq!(call.taken_at(query.parse().unwrap(), call.body()).unwrap(), call.taken(call.body()).unwrap());
    }
    let v2 = pay().request.uri().to_string().replace("/v3/", "/v2/");
    assert!(pay().taken_at(v2.parse().unwrap(), pay().body()).is_err(), "another version is another interface");
}

#[test]
fn h1_a_nested_object_that_is_no_string_is_read_as_it_was_signed_or_refused() {
    let call = pay();
    let sent = call.taken(call.body()).unwrap();
    let wx_data: Value = serde_json::from_str(&super::member(&call.sent(), "wx_data").unwrap()).unwrap();
    let native = with(&call.sent(), "wx_data", wx_data.clone());
    assert!(native.contains("\"wx_data\":{"));
    // Programs of the vendor would sign it in two orders. Each is taken over the bytes that are there, so nobody reads what was not signed.
    assert_eq!(call.taken(call.resigned(&native)).unwrap(), sent, "signed as it stands");
    let mut reversed: Vec<_> = wx_data.as_object().unwrap().clone().into_iter().collect();
    reversed.reverse();
    let reversed = with(&call.sent(), "wx_data", Value::Object(reversed.into_iter().collect()));
    assert_ne!(reversed, native);
    assert_eq!(call.taken(call.resigned(&reversed)).unwrap(), sent, "in another order, signed so");
    let signature = |text: &str| sign(text.as_bytes(), super::MERCHANT, super::RSA);
    for (data, covered) in
        [(&reversed, &native), (&native, &reversed), (&native, &call.sent()), (&call.sent(), &native)]
    {
        let error = call.taken(request_of(data, &signature(covered))).unwrap_err();
        assert!(matches!(error, OpenError::Unverified(Unverified::Signature { .. })), "{error}");
    }
    // And the merchant's end never writes one.
    for call in calls() {
        let sent: Value = serde_json::from_str(&call.sent()).unwrap();
        assert!(sent.as_object().unwrap().values().all(Value::is_string), "{}", call.interface.id);
    }
}

#[test]
fn a5_what_no_table_has_is_not_taken() {
    for call in calls() {
        for name in ["sys_id", "product_id_", "sign", "resp_code", "Trans_amt", "trans_amt ", "base_url", ""] {
            let data = with(&call.sent(), name, "x".into());
            assert!(matches!(call.taken(call.resigned(&data)), Err(OpenError::Invalid(_))), "{name:?}");
        }
        for data in ["{}", "[]", "null", "\"{}\"", "0", "true", "{\"a\":{}}"] {
            assert!(call.taken(call.resigned(data)).is_err(), "{data}");
        }
        // Data as a string is how version 1 sends it.
        let as_string = Value::from(call.sent()).to_string();
        let error = call.taken(request_of(&as_string, &sign(call.sent().as_bytes(), super::MERCHANT, super::RSA)));
        assert!(matches!(error, Err(OpenError::Unreadable(_))));
        for field in call.interface.outbound.fields.iter().filter(|field| field.json) {
            for bad in ["x", "[", "{'a':1}", "7", "\"{}\"", "{} {}", "\u{feff}{}"] {
                let data = with(&call.sent(), field.wire, bad.into());
                assert!(call.taken(call.resigned(&data)).is_err(), "{} = {bad}", field.wire);
            }
        }
    }
}

/// Every encrypted field of a call, and a text in place of its ciphertext.
fn with_field(call: &Call, name: &str, sent: Value) -> String {
    call.resigned(&with(&call.sent(), name, sent))
}

#[test]
fn w7_a_card_number_in_clear_and_everything_else_that_is_no_ciphertext_is_one_error() {
    let key = |key: TestKey| GatewayEncryptionKey::rsa(&key.private().public_key()).unwrap();
    let base64 = |bytes: &[u8]| TextEncoding::Base64.encode(bytes);
    let good = key(TestKey::Gateway).encrypt(b"6222029876543217").unwrap();
    let broken = [
        ("the clear text", "6222029876543217".to_owned()),
        ("the clear text as base64", base64(b"6222029876543217")),
        ("no base64", "not base64!".to_owned()),
        ("base64 without its padding", base64(&good).trim_end_matches('=').to_owned()),
        ("two lines", format!("{}\n{}", &base64(&good)[..76], &base64(&good)[76..])),
        ("hexadecimal", TextEncoding::HexLower.encode(&good)),
        ("a byte too few", base64(&good[1..])),
        ("a byte too many", base64(&[&good[..], &[0]].concat())),
        ("two blocks", base64(&[&good[..], &good[..]].concat())),
        ("another key's", base64(&key(TestKey::Long).encrypt(b"6222029876543217").unwrap())),
    ];
    let call = bind();
    let fields: Vec<_> = call.interface.outbound.fields.iter().filter(|field| field.encrypted).collect();
    assert_eq!(fields.len(), 6);
    for field in fields {
        let said = |sent: Value| {
            let Err(error) = call.taken(with_field(&call, field.wire, sent)) else { panic!("{}", field.wire) };
            assert!(matches!(error, OpenError::Invalid(_)), "{error}");
            format!("{error} | {error:?} | {error:#?}")
        };
        let expected = said(broken[0].1.clone().into());
        assert!(expected.contains("cannot be decrypted") && expected.contains(field.wire), "{expected}");
        for (what, sent) in &broken {
            assert_eq!(said(sent.clone().into()), expected, "{}: {what}", field.wire);
        }
        assert_eq!(said(serde_json::json!(6_222_029_876_543_217_u64)), expected);
        let whole = with_field(&call, field.wire, base64(&good).into());
        match call.taken(whole) {
            Ok(view) => assert_eq!(text(&view, field.wire), Some("6222029876543217")),
            Err(error) => assert!(field.wire == "expiration", "{}: {error}", field.wire),
        }
    }
    // What is text of another charset is one of them.
    let gbk = key(TestKey::Gateway).encrypt(b"\xd5\xc5\xc8\xfd").unwrap();
    let error = call.taken(with_field(&call, "card_name", base64(&gbk).into())).unwrap_err();
    assert!(error.to_string().contains("cannot be decrypted"), "{error}");
}

#[test]
fn w7_nothing_is_decrypted_before_the_signature_fits() {
    let call = bind();
    let other = Call::edited::<QuickbuckleApplyV3Request>(ends(), &|tree| tree.with("card_no", "6222020000000000017"));
    let other = super::member(&other.unwrap().sent(), "card_no").unwrap();
    for sent in ["not base64!", "AAAA", "6222029876543217", &other] {
        let good = super::member(call.body(), "sign").unwrap();
        let body = request_of(&with(&call.sent(), "card_no", sent.into()), &good);
        let error = call.taken(body).unwrap_err();
        assert!(matches!(error, OpenError::Unverified(Unverified::Signature { .. })), "{error}");
    }
}
