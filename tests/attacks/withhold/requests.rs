//! What the gateway's end takes: what the merchant wrote, rule for rule, and nothing else.

use std::panic::{AssertUnwindSafe, catch_unwind};

use tongbao_core::schema::AmountForm;
use tongbao_core::{Acquirer, Gateway, OpenError, Strictness, Unverified};
use tongbao_crypto::{BlockMode, Iv, TextEncoding};
use tongbao_tests::{sample, view};
use tongbao_withhold::{Dialect, KeyText, SingleWithholdRequest};

use super::{KEY, UA, access, acquirer_with, calls, charge, dialect, encrypted, member, merchant_with, read, signed};
use crate::mutate::{Dice, mutate_json, quick};

#[test]
fn a1_a_request_without_its_signature_is_refused() {
    for call in calls() {
        let quoted = format!("\"{}\"", call.member("sign"));
        let long = format!("\"{}\"", "0".repeat(200 << 10));
        for other in ["\"\"", "null", "\" \"", "\"null\"", "\"0\"", "0", "true", "[]", "{}", &long] {
            let body = call.body().replace(&quoted, other);
            assert!((call.take)(body.as_bytes()).is_err(), "{other:.20}");
        }
        let huge = call.body().replace(&call.member("sign"), &"0".repeat(10 << 20));
        assert!(quick("10 MiB", || (call.take)(huge.as_bytes())).is_err());
        let without = call.body().replace("\"sign\":", "\"Sign\":");
        assert!(matches!((call.take)(without.as_bytes()), Err(OpenError::Invalid(_))));
    }
}

#[test]
fn a3_only_the_merchants_own_key_ua_and_recipe_fit() {
    let keys = ["0123456789abcdef", "0123456789abcdeF", "30313233343536373839616263646566", "fedcba9876543210"];
    let mut ends = Vec::new();
    for ua in [UA, "UA0002"] {
        for key in keys {
            for digest_key in [KeyText::Utf8, KeyText::Hex].into_iter().take(if key.len() == 32 { 2 } else { 1 }) {
                ends.push(access(ua, key, dialect().digest_key(digest_key)));
            }
        }
    }
    ends.push(access(UA, KEY, dialect().separator("&")));
    let order: SingleWithholdRequest = read(&sample::full(charge().interface.outbound), Strictness::Strict);
    for (at, ours) in ends.iter().enumerate() {
        let sealed = merchant_with(ours.clone()).seal(&order).unwrap();
        for (other, theirs) in ends.iter().enumerate() {
            let opened = acquirer_with(theirs.clone()).open_request::<SingleWithholdRequest>(&sealed);
            match opened {
                Ok(opened) => {
                    assert_eq!(at, other, "{ours:?} and {theirs:?}");
                    assert_eq!(view::view(&*opened), view::view(&order));
                }
                Err(error) => {
                    assert_ne!(at, other, "{error}");
                    // One key's hex can be another key's text: then the digest fits, and the arguments are no text.
                    assert!(matches!(error, OpenError::Unverified(_) | OpenError::Unreadable(_)), "{error}");
                    assert!(keys.iter().all(|key| !format!("{error:?} {error}").contains(key)), "{error:?}");
                }
            }
        }
    }
}

#[test]
fn a4_a_digest_of_another_algorithm_or_form_is_refused() {
    let call = charge();
    let text = [UA, KEY, call.interface.method, &call.member("args")].concat();
    let digests = [
        tongbao_crypto::sha1(text.as_bytes()).to_vec(),
        tongbao_crypto::sha256(text.as_bytes()).to_vec(),
        tongbao_crypto::sm3(text.as_bytes()).to_vec(),
        tongbao_crypto::sha256(text.as_bytes())[..16].to_vec(),
        tongbao_crypto::hmac_sm3(KEY.as_bytes(), text.as_bytes()).to_vec(),
    ];
    for digest in digests {
        for encoding in [TextEncoding::HexLower, TextEncoding::Base64] {
            let body = call.body().replace(&call.member("sign"), &encoding.encode(&digest));
            assert!((call.take)(body.as_bytes()).is_err());
        }
    }
    let md5 = tongbao_crypto::md5(text.as_bytes());
    let body = |sign: String| call.body().replace(&call.member("sign"), &sign);
    assert!((call.take)(body(TextEncoding::Base64.encode(&md5)).as_bytes()).is_err());
    assert!((call.take)(body(TextEncoding::HexUpper.encode(&md5)).as_bytes()).is_ok(), "either case of hex");
}

#[test]
fn a8_every_flipped_bit_of_a_request_is_refused_or_changes_nothing_that_is_read() {
    let call = charge();
    let sent = (call.take)(call.body().as_bytes()).unwrap();
    let mut bytes = call.body().into_bytes();
    let (mut flips, mut accepted) = (0, Vec::new());
    for at in 0..bytes.len() {
        for bit in 0..8 {
            bytes[at] ^= 1 << bit;
            flips += 1;
            if let Ok(view) = (call.take)(&bytes) {
                assert_eq!(view, sent, "bit {bit} of byte {at}");
                accepted.push(at);
            }
            bytes[at] ^= 1 << bit;
        }
    }
    assert_eq!(flips, call.body().len() * 8);
    // Only what nothing covers, and the case of the digest's letters.
    let spared = |at: usize| {
        ["timestamp", "requestId", "sign"].iter().any(|name| {
            let value = call.member(name);
            let from = call.body().find(&format!("\"{name}\":\"{value}\"")).unwrap();
            (from..from + name.len() + value.len() + 6).contains(&at)
        })
    };
    assert!(!accepted.is_empty() && accepted.iter().all(|at| spared(*at)), "{accepted:?}");
}

#[test]
fn a12_neither_a_reply_nor_another_methods_request_is_taken() {
    let calls = calls();
    for call in &calls {
        assert!((call.take)(call.reply.as_bytes()).is_err());
        for other in calls.iter().filter(|other| other.interface.id != call.interface.id) {
            assert!((call.take)(other.body().as_bytes()).is_err());
            // The same arguments signed for this method: the table refuses them.
            let swapped = signed(call.interface.method, &other.member("args"));
            let result = (call.take)(swapped.as_bytes());
            assert!(result.is_err(), "{} took the arguments of {}", call.interface.id, other.interface.id);
            let renamed = other.body().replace(other.interface.method, call.interface.method);
            assert!(matches!(
                (call.take)(renamed.as_bytes()),
                Err(OpenError::Unverified(Unverified::Signature { .. }))
            ));
        }
    }
}

#[test]
fn w7_all_failures_to_decrypt_are_one_error() {
    let call = charge();
    let args = call.member("args");
    let raw = TextEncoding::Base64.decode(&args).unwrap();
    let mut last = raw.clone();
    let at = last.len() - 17;
    last[at] ^= 1;
    let other_key = merchant_with(access(UA, "fedcba9876543210", dialect()));
    let order: SingleWithholdRequest = read(&sample::full(call.interface.outbound), Strictness::Strict);
    let other = other_key.seal(&order).unwrap();
    let other = member(std::str::from_utf8(other.body()).unwrap(), "args").unwrap();
    let base64 = |bytes: &[u8]| TextEncoding::Base64.encode(bytes);
    let broken = [
        ("no base64", "not base64!".to_owned()),
        ("another base64", "-_-_".to_owned()),
        ("no whole block", base64(&raw[..raw.len() - 1])),
        ("a block too few", base64(&raw[..raw.len() - 16])),
        ("one byte", base64(b"x")),
        ("padding", base64(&last)),
        ("another key", other),
        ("random blocks", base64(&[7; 64])),
        ("no UTF-8", encrypted(b"{\"a\":\"\xff\"}")),
        ("GBK", encrypted(b"{\"name\":\"\xbd\xbb\"}")),
        ("a byte order mark", encrypted("\u{FEFF}{}".as_bytes())),
        ("no JSON", encrypted(b"{\"a\":")),
        ("nothing", encrypted(b"")),
        ("a list", encrypted(b"[]")),
        ("a form", encrypted(b"a=1&b=2")),
        ("a page", encrypted(b"<html>")),
        ("a member twice", encrypted(b"{\"a\":1,\"a\":1}")),
        ("too deep", encrypted("[".repeat(1000).as_bytes())),
    ];
    let said = |args: &str| {
        let error = (call.take)(signed(call.interface.method, args).as_bytes()).unwrap_err();
        assert!(matches!(error, OpenError::Unreadable(_)), "{error}");
        format!("{error} | {error:?} | {error:#?}")
    };
    let expected = said(&broken[0].1);
    for (what, args) in &broken {
        assert_eq!(said(args), expected, "{what}");
    }
    for mode in [BlockMode::Cbc(Iv::fixed(b"fedcba9876543210")), BlockMode::Cbc(Iv::random_prefix())] {
        let acquirer = acquirer_with(access(UA, KEY, Dialect::new(mode, AmountForm::Yuan2dp)));
        for (what, args) in &broken {
            let body = signed(call.interface.method, args);
            let error = acquirer.open_request::<SingleWithholdRequest>(&http::Request::new(body.into())).unwrap_err();
            assert_eq!(format!("{error} | {error:?} | {error:#?}"), expected, "{what}");
        }
    }
}

#[test]
fn w7_nothing_is_decrypted_before_its_signature_fits() {
    let call = charge();
    let said = |args: &str| {
        let body = super::envelope(call.interface.method, args, &"0".repeat(32));
        let error = (call.take)(body.as_bytes()).unwrap_err();
        assert!(matches!(error, OpenError::Unverified(Unverified::Signature { .. })), "{error}");
    };
    [call.member("args"), encrypted(b"no JSON"), "no base64".to_owned(), "AAAA".to_owned()]
        .iter()
        .for_each(|a| said(a));
}

#[test]
fn mutated_requests_are_refused_or_say_what_was_signed() {
    let calls = calls();
    let sent: Vec<_> = calls.iter().map(|call| (call.take)(call.body().as_bytes()).unwrap()).collect();
    let mut dice = Dice::new(21);
    let mut accepted = 0;
    for round in 0..30_000 {
        let at = round % calls.len();
        let mutated = mutate_json(calls[at].request.body(), &mut dice);
        let result = catch_unwind(AssertUnwindSafe(|| (calls[at].take)(&mutated)));
        let result = result.unwrap_or_else(|_| panic!("round {round} panics: {}", String::from_utf8_lossy(&mutated)));
        if let Ok(view) = result {
            accepted += 1;
            assert_eq!(view, sent[at], "round {round}: {}", String::from_utf8_lossy(&mutated));
        }
    }
    assert!(accepted > 50, "{accepted}: the reader was reached");
}

#[test]
fn mutated_arguments_that_are_signed_again_never_make_the_reader_panic() {
    let mut dice = Dice::new(22);
    let calls = calls();
    let mut accepted = 0;
    for round in 0..10_000 {
        let call = &calls[round % calls.len()];
        let args = TextEncoding::Base64.decode(&call.member("args")).unwrap();
        let plain = super::access::decrypted(&args);
        let mutated = mutate_json(&plain, &mut dice);
        let body = signed(call.interface.method, &encrypted(&mutated));
        let result = catch_unwind(AssertUnwindSafe(|| (call.take)(body.as_bytes())));
        let result = result.unwrap_or_else(|_| panic!("round {round} panics: {}", String::from_utf8_lossy(&mutated)));
        accepted += usize::from(result.is_ok());
    }
    assert!(accepted > 50, "{accepted} of them still are requests, so the reader was reached");
}
