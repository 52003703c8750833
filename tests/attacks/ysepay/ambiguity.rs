//! Y1: one string to sign that reads as several sets of parameters.

use std::collections::BTreeMap;

use tongbao_core::schema::{Charset, Kind};
use tongbao_core::{Error, Gateway, OpenError};
use tongbao_crypto::{GatewayVerifyingKey, OurSigningKey};
use tongbao_tests::keys::TestKey;
use tongbao_wire::form::{Form, FormError};
use tongbao_ysepay::{Access, Dialect, NotifyError, TrusteeshipFastPayConfirmRequest};

use super::pairs::Pairs;
use super::{MAKE, RSA, calls, ends, merchant_with, notice, notified, text};
use crate::mutate::Dice;

/// Pieces of names and values that make a text look like another one.
const PIECES: &[&str] =
    &["a", "b", "sign", "total_amount", "0.01", "=", "&", "%", "+", " ", "誠", "é", "==", "&&", "a=1&b", ""];

#[test]
fn y1_a_hundred_thousand_sets_of_parameters_read_back_from_their_signed_string_or_are_refused() {
    let mut dice = Dice::new(1);
    let mut seen = [0_usize; 3];
    for round in 0..100_000 {
        let mut piece = || PIECES[dice.below(PIECES.len())];
        let pairs = (0..round % 6).map(|_| ([piece(), piece()].concat(), [piece(), piece()].concat()));
        let pairs = Pairs(pairs.collect());
        // From the wire, so that what can be there at all is what is looked at.
        let Ok(form) = Form::parse(pairs.body(Charset::Utf8).as_bytes(), Charset::Utf8) else {
            seen[2] += 1;
            continue;
        };
        let covered = pairs.0.iter().filter(|(name, value)| name != "sign" && !value.trim().is_empty());
        let covered: BTreeMap<_, _> = covered.map(|(name, value)| (name.as_str(), value.as_str())).collect();
        match form.string_to_sign("sign") {
            Ok(text) => {
                seen[0] += 1;
                let split = text.split('&').filter(|pair| !text.is_empty() || !pair.is_empty());
                let split: Vec<_> = split.map(|pair| pair.split_once('=').expect("a name and a value")).collect();
                assert!(split.iter().copied().eq(covered), "{text:?} of {pairs:?}");
            }
            Err(FormError::Ambiguous(name)) => {
                seen[1] += 1;
                assert!(name.contains(['&', '=']) || covered[&*name].contains('&'), "{name:?} of {pairs:?}");
            }
            Err(other) => panic!("{other}: {pairs:?}"),
        }
    }
    assert!(seen[0] > 20_000 && seen[1] > 20_000 && seen[2] > 1_000, "{seen:?}");
}

#[test]
fn y1_no_parameters_of_a_signed_notification_can_be_merged_or_cut_in_another_place() {
    let signed = notice().with("extra_common_param", "a=b=c").sealed(TestKey::Gateway);
    let sent = notified(signed.body(Charset::Gbk)).unwrap();
    assert_eq!(text(&sent, "extra_common_param"), Some("a=b=c"), "an `=` in a value reads in one way only");
    let mut sorted = signed.without("sign").0;
    sorted.sort();
    let mut tried = 0;
    for from in 0..sorted.len() {
        for to in from + 1..sorted.len() {
            let rest: String = sorted[from + 1..=to].iter().map(|(name, value)| format!("&{name}={value}")).collect();
            let mut forged = Pairs(sorted.clone());
            forged.0.drain(from + 1..=to);
            forged.0[from].1.push_str(&rest);
            assert_eq!(forged.covered(), signed.covered(), "the signature fits");
            let body = forged.with("sign", signed.value("sign").unwrap()).body(Charset::Gbk);
            let error = notified(body).unwrap_err();
            let named = &sorted[from].0;
            let refused = match &error {
                NotifyError::Form(FormError::Ambiguous(name)) => name == named,
                // Looked at before.
                NotifyError::SignType { .. } => named == "sign_type",
                _ => false,
            };
            assert!(refused, "{named}: {error}");
            tried += 1;
        }
    }
    assert!(tried > 200, "{tried}");
    for (name, value) in [("extra_common_param=a", "b=c"), ("extra_common_param=a=b", "c")] {
        let forged = signed.without("extra_common_param").with(name, value);
        assert_eq!(forged.covered(), signed.covered());
        let error = notified(forged.body(Charset::Gbk)).unwrap_err();
        assert!(matches!(error, NotifyError::Form(FormError::Ambiguous(_))), "{name}: {error}");
    }
}

#[test]
fn y1_no_parameters_of_a_signed_request_can_be_merged() {
    for call in calls() {
        let signed = call.pairs();
        let mut sorted = signed.without("sign").0;
        sorted.sort();
        for at in 1..sorted.len() {
            let mut forged = Pairs(sorted.clone());
            let (name, value) = forged.0.remove(at);
            forged.0[at - 1].1.push_str(&format!("&{name}={value}"));
            assert_eq!(forged.covered(), signed.covered(), "the signature fits");
            // `charset` is read before anything can be decoded, so that one with more behind it is none that is known.
            let body = forged.with("sign", signed.value("sign").unwrap()).body(Charset::Gbk);
            let error = call.taken(body).unwrap_err();
            assert!(matches!(error, OpenError::Unreadable(_) | OpenError::Invalid(_)), "{name}: {error}");
        }
    }
}

#[test]
fn y1_an_ampersand_in_any_text_of_a_request_arrives_as_it_was_meant() {
    let mut tried = 0;
    for make in MAKE {
        let plain = make(ends(), &|tree| tree).unwrap();
        for field in plain.interface.outbound.fields.iter().filter(|field| matches!(field.kind, Kind::Text)) {
            let room = field.len.map_or(8, |len| len.max);
            let value = if room < 8 { "&=&="[..room.min(4) as usize].to_owned() } else { "茶&水=1".to_owned() };
            let call = make(ends(), &|tree| tree.with(field.wire, &value)).unwrap();
            let body = std::str::from_utf8(call.request.body()).unwrap();
            assert!(!call.pairs().value("biz_content").unwrap().contains('&'), "{body}");
            assert_eq!(body.contains("%5Cu0026"), !field.encrypted, "{body}");
            assert_eq!(text(&call.taken(body).unwrap(), field.wire), Some(&*value), "{}", call.interface.id);
            tried += 1;
        }
    }
    assert!(tried > 80, "{tried} fields");
}

#[test]
fn y1_an_ampersand_outside_the_business_fields_is_refused_before_anything_is_sent() {
    let confirm = TrusteeshipFastPayConfirmRequest::builder().paysn("1").mobile_verify_code("86q421").build().unwrap();
    for url in ["https://m.example/?a=1&b=2", "https://m.example/&", "https://m.example/?a=1&sign_type=RSA"] {
        let error = ends().0.clone().notify_url(url).seal(&confirm).unwrap_err();
        assert!(matches!(&error, Error::Seal(_)), "{error:?}");
        assert!(error.to_string().contains("notify_url"), "{error}");
        assert!(!error.to_string().contains("m.example"), "{error}");
    }
    for url in ["https://m.example/?a=1", "https://m.example/?a=1%26b=2", "https://m.example/,https://n.example/?b=="] {
        assert!(ends().0.clone().notify_url(url).seal(&confirm).is_ok(), "{url}");
    }
    for partner in ["a&b", "x&sign_type=RSA", "&"] {
        let ours = OurSigningKey::from_signer(TestKey::Long.signer(RSA));
        let gateway = GatewayVerifyingKey::from_verifier(TestKey::Gateway.verifier(RSA));
        let access = Access::new(partner, ours, gateway, Dialect::default()).unwrap();
        let error = merchant_with(access).seal(&confirm).unwrap_err();
        assert!(matches!(&error, Error::Seal(_)) && error.to_string().contains("partner_id"), "{error}");
    }
}
