//! `explain --check`: notifications that do not verify, and what would have to be changed for it.

use super::notification::{Pairs, body, changed, honest, joined, pairs, percent, string_to_sign};
use super::signing::{RSA, SM2, With, assert_hint, check, gbk, with_plus};
use crate::Run;

/// One that is signed over something else than documented.
fn signed_over(covered: impl FnOnce(&Pairs) -> Vec<u8>) -> Run {
    let pairs = pairs("RSA");
    let signature = With::Rsa.sign(&covered(&pairs));
    check(&[], body(&pairs, &signature).as_bytes(), &[&RSA])
}

#[test]
fn what_is_signed_in_another_way_is_named() {
    assert_hint(
        &signed_over(|pairs| string_to_sign(pairs).into_bytes()),
        "the string to sign is encoded in utf-8 instead of gbk",
    );
    let blank = |pairs: &Pairs| {
        let mut pairs = pairs.clone();
        pairs.sort();
        gbk(&joined(&pairs))
    };
    assert_hint(&signed_over(blank), "the parameters without a value are signed too");
    let without = |unwanted: &'static str| {
        move |pairs: &Pairs| {
            let mut pairs = pairs.clone();
            pairs.retain(|(name, _)| *name != unwanted);
            gbk(&string_to_sign(&pairs))
        }
    };
    assert_hint(&signed_over(without("sign_type")), "sign_type is left out of the string to sign");
    assert_hint(&signed_over(without("payer_account")), "payer_account, which is not in the table, is left out");
    assert_hint(&signed_over(without("fee")), "the parameters whose value is 0 are left out, as PHP's empty() does");
    let unsorted = |pairs: &Pairs| {
        let mut pairs = pairs.clone();
        pairs.retain(|(_, value)| !value.is_empty());
        gbk(&joined(&pairs))
    };
    assert_hint(&signed_over(unsorted), "the parameters stay in the order in which they came");
    let encoded = |pairs: &Pairs| {
        let encoded: Pairs = pairs.iter().map(|(name, value)| (*name, percent(&gbk(value)))).collect();
        string_to_sign(&encoded).into_bytes()
    };
    assert_hint(&signed_over(encoded), "the values are signed percent-encoded, as they came");
    let two = |pairs: &Pairs| {
        let mut pairs = pairs.clone();
        pairs.retain(|(name, value)| *name != "sign_type" && !value.is_empty());
        gbk(&joined(&pairs))
    };
    assert_hint(
        &signed_over(two),
        "sign_type is left out of the string to sign; and then the parameters stay in the order",
    );
}

#[test]
fn a_charset_that_is_not_the_documented_one_is_told() {
    let pairs = pairs("RSA");
    let utf8 = |signature: &str| {
        let each = pairs.iter().map(|(name, value)| format!("{name}={}", percent(value.as_bytes())));
        format!("{}&sign={}", each.collect::<Vec<_>>().join("&"), percent(signature.as_bytes()))
    };
    let run = check(&[], utf8(&With::Rsa.sign(string_to_sign(&pairs).as_bytes())).as_bytes(), &[&RSA]);
    assert_eq!(run.code, 0, "{}", run.out);
    assert!(run.out.contains("utf-8, not gbk as documented: a program has to be told"), "{}", run.out);
    assert!(run.out.contains("trade_status_description=交易成功"), "{}", run.out);
    let run = check(&[], utf8(&With::Rsa.sign(&gbk(&string_to_sign(&pairs)))).as_bytes(), &[&RSA]);
    assert_hint(&run, "the string to sign is encoded in gbk instead of utf-8");
}

#[test]
fn what_happened_to_the_signature_is_named() {
    let bare = with_plus(|salt| {
        let mut pairs = pairs("RSA");
        pairs.push(("extra_common_param", salt.to_owned()));
        let signature = With::Rsa.sign(&gbk(&string_to_sign(&pairs)));
        let bare = body(&pairs, "").replace("%20", "+") + &signature;
        (signature, bare.into_bytes())
    });
    assert_hint(&check(&[], &bare, &[&RSA]), "blanks in the signature are turned back into +");
    let sign = |change: fn(&str) -> String| {
        changed(|body| {
            let (before, signature) = body.split_once("&sign=").unwrap();
            format!("{before}&sign={}", change(signature))
        })
    };
    assert_hint(&sign(|signature| signature.replace('%', "%25")), "%XX in the signature is resolved");
    assert_hint(&sign(|signature| signature.replace('%', "%2525")), "%XX in the signature is resolved");
    let wrapped = |signature: &str| format!("{}%0A{}", &signature[..64], &signature[64..]);
    assert_hint(&sign(wrapped), "line ends and blanks in the signature are removed");
}

#[test]
fn what_happened_to_the_whole_body_is_named() {
    assert_hint(&changed(|body| body.replace('%', "%25")), "%XX is resolved: it was percent-encoded twice");
    let values = |body: &str| {
        let (values, signature) = body.split_once("&sign=").unwrap();
        format!("{}&sign={signature}", values.replace('%', "%25"))
    };
    assert_hint(&changed(values), "%XX in the values is resolved once more");
    assert_hint(&changed(|body| body.replace('&', "&amp;")), "&lt;, &gt;, &quot; and &amp; are resolved once");
    assert_hint(&changed(|body| format!("{body}\n")), "line ends and blanks in the signature are removed");
    assert_hint(&changed(|body| format!("\u{FEFF}{body}")), "the byte order mark is removed");
}

#[test]
fn another_digest_or_form_of_signatures_is_named() {
    let run = check(&[], honest(With::RsaSha256).as_bytes(), &[&RSA]);
    assert_hint(&run, "RSA-SHA256 is taken instead of RSA-SHA1, and nothing else is changed");
    let run = check(&[], honest(With::Sm2Raw).as_bytes(), &[&SM2]);
    assert_hint(&run, "r and s are taken as 64 bare bytes instead of DER, and nothing else is changed");
}
