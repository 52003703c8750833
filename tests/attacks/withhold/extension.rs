//! W4 and W5: what MD5 without borders lets an attacker do who knows no key.

use std::collections::HashSet;

use bytes::Bytes;
use tongbao_core::schema::Flow;
use tongbao_core::{Acquirer, Gateway, OpenError, Protocol, Strictness};
use tongbao_crypto::{Md5Part, Md5Recipe, TextEncoding};
use tongbao_tests::sample;
use tongbao_withhold::{CallbackKey, SingleWithholdRequest, WithholdProtocol};

use super::md5::{extend, padding};
use super::{
    KEY, UA, access, acquirer_with, calls, charge, dialect, encrypted, envelope, member, merchant_with, sign, signed,
};

#[test]
fn w4_a_real_length_extension_is_refused_because_args_is_strict_base64() {
    let recipe = Md5Recipe::new([Md5Part::Text(UA.to_owned()), Md5Part::Secret, Md5Part::Message]).unwrap();
    assert!(recipe.is_extendable(), "the recipe ends with the message, so the attack is a real one");
    let call = charge();
    let (method, args) = (call.interface.method, call.member("args"));
    let seen: [u8; 16] = TextEncoding::HexLower.decode(&call.member("sign")).unwrap().try_into().unwrap();
    // The attacker knows the lengths, saw the signature, and knows no key. What is appended is a whole block of its own.
    let length = UA.len() + KEY.len() + method.len() + args.len();
    for more in [encrypted(b"{}"), args.clone(), "AAAAAAAAAAAAAAAAAAAAAA==".to_owned(), String::new()] {
        let forged = TextEncoding::HexLower.encode(&extend(seen, length, more.as_bytes()));
        let raw = [args.as_bytes(), &padding(length), more.as_bytes()].concat();
        let whole = [UA.as_bytes(), KEY.as_bytes(), method.as_bytes(), &raw].concat();
        let expected = TextEncoding::HexLower.encode(&tongbao_crypto::md5(&whole));
        assert_eq!(forged, expected, "the signature is the right one for these bytes");
        // The bytes as they are; each byte as a character; as escapes; as a blank would be if somebody were lenient.
        let latin: String = raw.iter().map(|byte| char::from(*byte)).collect();
        let template = envelope(method, "ARGS", &forged);
        let at = template.find("ARGS").unwrap();
        let as_bytes = [&template.as_bytes()[..at], &raw, &template.as_bytes()[at + 4..]].concat();
        let escaped: String = raw.iter().map(|byte| format!("\\u{byte:04x}")).collect();
        let stripped: String = latin.chars().filter(char::is_ascii_graphic).collect();
        let bodies = [
            as_bytes,
            envelope(method, &latin, &forged).into_bytes(),
            template.replace("ARGS", &escaped).into_bytes(),
            envelope(method, &stripped, &forged).into_bytes(),
            envelope(method, &String::from_utf8_lossy(&raw), &forged).into_bytes(),
        ];
        for body in bodies {
            assert!((call.take)(&body).is_err(), "{}", String::from_utf8_lossy(&body));
        }
    }
}

#[test]
fn w4_args_is_one_spelling_of_whole_blocks_even_with_a_signature_that_fits() {
    let call = charge();
    let (method, args) = (call.interface.method, call.member("args"));
    let take = |args: &str| (call.take)(signed(method, args).as_bytes());
    assert!(take(&args).is_ok());
    let bare = args.trim_end_matches('=');
    let mut other_spellings = vec![
        format!("{args}\u{80}\0\0"),
        format!("{args}\0"),
        format!("{args}\n"),
        format!(" {args}"),
        format!("{args}AAAA"),
        format!("{args}{args}"),
        format!("{args}===="),
        format!("={args}"),
        args.replacen('A', "%41", 1),
        args[..args.len() - 4].to_owned(),
        args[..args.len() - 1].to_owned(),
        format!("{}\r\n{}", &args[..76], &args[76..]),
        args.replace('+', "-").replace('/', "_"),
    ];
    if bare.len() < args.len() {
        other_spellings.push(bare.to_owned());
    }
    for other in other_spellings.into_iter().filter(|other| *other != args) {
        assert!(take(&other).is_err(), "{other:?}");
    }
}

#[test]
fn w4_no_dialect_opens_an_extended_request() {
    for (text, digest, separator) in [
        (TextEncoding::HexLower, TextEncoding::HexLower, ""),
        (TextEncoding::HexUpper, TextEncoding::HexUpper, "&"),
        (TextEncoding::Base64, TextEncoding::Base64, "|"),
    ] {
        let access = access(UA, KEY, dialect().args(text).digest(digest).separator(separator));
        let call = charge();
        let order = sample::full(call.interface.outbound);
        let order: SingleWithholdRequest = super::read(&order, Strictness::Strict);
        let sealed = merchant_with(access.clone()).seal(&order).unwrap();
        let body = String::from_utf8(sealed.body().to_vec()).unwrap();
        let (args, seen) = (member(&body, "args").unwrap(), member(&body, "sign").unwrap());
        let seen: [u8; 16] = digest.decode(&seen).unwrap().try_into().unwrap();
        let length = [UA, KEY, separator, call.interface.method, separator, &args].concat().len();
        let more = "AAAAAAAAAAAAAAAAAAAAAA==";
        let forged = digest.encode(&extend(seen, length, more.as_bytes()));
        let latin: String = padding(length).into_iter().map(char::from).collect();
        let open = |args: &str, sign: &str| {
            let body = envelope(call.interface.method, args, sign);
            acquirer_with(access.clone()).open_request::<SingleWithholdRequest>(&http::Request::new(Bytes::from(body)))
        };
        assert!(open(&args, &digest.encode(&seen)).is_ok(), "{text} {digest} {separator:?}");
        assert!(open(&format!("{args}{latin}{more}"), &forged).is_err(), "{text} {digest} {separator:?}");
    }
}

#[test]
fn w4_a_callback_whose_key_stands_before_its_text_cannot_be_extended() {
    // Its text is JSON made anew from the members, which ends with a brace: what stands behind it never gets into it.
    let withhold = merchant_with(access(UA, KEY, dialect().callback_key(CallbackKey::Before)));
    let covered = format!(r#"{{"biz_order_no":"{}","order_type":"single_withhold","pay_order_no":"P1","#, super::ORDER)
        + r#""pay_status":"fail","pay_type":"demo"}"#;
    let seen = tongbao_crypto::md5([KEY, &covered].concat().as_bytes());
    let post = |covered: &[u8], sign: [u8; 16]| {
        let sign = TextEncoding::HexLower.encode(&sign);
        let body = [&covered[..1], format!("\"sign\":\"{sign}\",").as_bytes(), &covered[1..]].concat();
        withhold.open_callback(&http::Request::post("/cb").body(Bytes::from(body)).unwrap())
    };
    assert_eq!(post(covered.as_bytes(), seen).unwrap().claims().word(), "declined");
    let length = KEY.len() + covered.len();
    for more in [r#"{"pay_status":"success"}"#, r#","pay_status":"success"}"#, ""] {
        let longer = [covered.as_bytes(), &padding(length), more.as_bytes()].concat();
        assert!(post(&longer, extend(seen, length, more.as_bytes())).is_err(), "{more}");
        assert!(post(covered.as_bytes(), extend(seen, length, more.as_bytes())).is_err(), "{more}");
    }
}

#[test]
fn w5_no_method_is_a_prefix_of_another() {
    let methods: Vec<_> = WithholdProtocol::INTERFACES
        .iter()
        .map(|incoming| incoming.interface)
        .filter(|interface| interface.flow != Flow::Notify)
        .map(|interface| interface.method)
        .collect();
    assert_eq!(methods.len(), 4);
    for (at, one) in methods.iter().enumerate() {
        assert!(!one.is_empty());
        for (_, other) in methods.iter().enumerate().filter(|(other, _)| *other != at) {
            assert!(!other.starts_with(one), "{one} and {other}");
        }
    }
}

#[test]
fn w5_the_border_between_ua_method_and_args_cannot_be_moved() {
    let mut tried = HashSet::new();
    for call in calls() {
        let (method, args) = (call.interface.method, call.member("args"));
        let text = format!("{method}{args}");
        let mut moved = 0;
        for border in (0..text.len()).filter(|border| *border != method.len()) {
            let (other_method, other_args) = text.split_at(border);
            let body = envelope(other_method, other_args, &call.member("sign"));
            assert_eq!(sign(&[UA, KEY, other_method, other_args]), call.member("sign"), "MD5 sees no border");
            // Whatever the body is routed as, nobody takes it.
            for taker in calls() {
                assert!((taker.take)(body.as_bytes()).is_err(), "{}: {other_method}", taker.interface.id);
            }
            moved += 1;
            if moved > 60 {
                break;
            }
        }
        tried.insert(moved);
        for ua in [&UA[..5], "", "UA00010", "ua0001", " UA0001", "UA0001 "] {
            let body = call.body().replace(UA, ua);
            let error = (call.take)(body.as_bytes()).unwrap_err();
            assert!(matches!(error, OpenError::Unverified(_) | OpenError::Invalid(_)), "{ua:?}: {error}");
        }
    }
    assert!(tried.iter().all(|moved| *moved > 20), "{tried:?}");
}
