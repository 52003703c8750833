//! `explain --check`: replies, whose signature covers the text of one member.

use super::signing::{RSA, SM2, With, assert_hint, assert_not_read, check, gbk};
use crate::Run;

const MEMBER: &str = "ysepay_trusteeship_fastPay_confirm_response";
const PAID: &str = r#"{"code":"10000","msg":"成功/完成","trade_status":"TRADE_SUCCESS","trade_no":"6843","out_trade_no":"20240101000000000001","total_amount":"100"}"#;
const REFUSED: &str =
    r#"{"code":"40004","msg":"Business Failed","sub_code":"ACQ.TOTAL_FEE_EXCEED","sub_msg":"订单总金额超过限额"}"#;

fn body(member: &str, node: &str, signature: &str) -> String {
    format!(r#"{{"sign":"{signature}","{member}":{node}}}"#)
}

/// An honest reply in GBK.
fn honest(with: With, member: &str, node: &str) -> String {
    body(member, node, &with.sign(&gbk(node)))
}

/// A paid reply whose signature is over something else.
fn signed_over(covered: &[u8]) -> Run {
    check(&[], &gbk(&body(MEMBER, PAID, &With::Rsa.sign(covered))), &[&RSA])
}

/// An honest reply after a change on the way.
fn changed(change: impl FnOnce(&str) -> String) -> Run {
    check(&[], &gbk(&change(&honest(With::Rsa, MEMBER, PAID))), &[&RSA])
}

#[test]
fn an_honest_one_is_believed_with_either_algorithm_and_whether_or_not_it_is_named() {
    for (with, verifies) in [(With::Rsa, "RSA-SHA1 verifies over "), (With::Sm2, "SM2-SM3 verifies over ")] {
        for interface in [&[][..], &["trusteeship_fast_pay_confirm"]] {
            let run = check(interface, &gbk(&honest(with, MEMBER, PAID)), &[&RSA, &SM2]);
            assert_eq!(run.code, 0, "{}{}", run.out, run.err);
            let length = format!("{} bytes from its {{ at byte ", gbk(PAID).len());
            for part in [
                "trusteeship_fast_pay_confirm, ",
                verifies,
                length.as_str(),
                "succeeded: it happened, and that is final",
                "compare its order number with yours",
                "The message is believed",
            ] {
                assert!(run.out.contains(part), "{part}: {}", run.out);
            }
        }
    }
}

#[test]
fn a_reply_in_utf_8_is_one_too() {
    let run = check(&[], body(MEMBER, PAID, &With::Rsa.sign(PAID.as_bytes())).as_bytes(), &[&RSA]);
    assert_eq!(run.code, 0, "{}", run.out);
    assert!(run.out.contains("utf-8, not gbk as documented"), "{}", run.out);
    assert!(run.out.contains("成功/完成"), "{}", run.out);
}

#[test]
fn a_refusal_is_explained_wherever_it_stands() {
    for member in [MEMBER, "unknow_response"] {
        let run = check(&[], &gbk(&honest(With::Rsa, member, REFUSED)), &[&RSA]);
        assert_eq!(run.code, 0, "{member}: {}{}", run.out, run.err);
        assert!(run.out.contains("refused: nothing happened"), "{member}: {}", run.out);
        assert!(run.out.contains("ACQ.TOTAL_FEE_EXCEED"), "{member}: {}", run.out);
    }
}

#[test]
fn an_unsigned_one_only_claims_something() {
    for (member, node, claim) in
        [(MEMBER, PAID, "succeeded: "), (MEMBER, REFUSED, "refused: "), ("unknow_response", REFUSED, "refused: ")]
    {
        let run = check(&[], &gbk(&format!(r#"{{"{member}":{node}}}"#)), &[&RSA]);
        assert_eq!(run.code, 1, "{}", run.out);
        assert!(run.out.contains("no `sign` beside it: nobody signed this"), "{}", run.out);
        assert!(run.out.contains(&format!("what it claims\n    {claim}")), "{claim}: {}", run.out);
        assert!(run.out.contains("claimed, not known") && !run.out.contains("that is final"), "{}", run.out);
    }
}

#[test]
fn a_forged_one_is_not_believed_and_nothing_is_read_from_it() {
    let other = tongbao_crypto::keys::PrivateKey::generate_sm2().unwrap();
    for run in [
        changed(|body| body.replace(r#":"100""#, r#":"1000""#)),
        check(&[], &gbk(&honest(With::Sm2, MEMBER, PAID)), &[&other]),
    ] {
        assert_eq!(run.code, 1, "{}", run.out);
        assert!(run.out.contains("another key, or the content was changed"), "{}", run.out);
        assert_not_read(&run);
    }
}

#[test]
fn two_objects_are_refused_before_anything_is_verified() {
    let run = changed(|body| body.replacen('{', r#"{"unknow_response":{},"#, 1));
    assert_eq!(run.code, 1);
    assert!(run.out.contains("stand side by side"), "{}", run.out);
    assert_not_read(&run);
}

#[test]
fn a_reply_to_another_interface_is_said_to_be_one() {
    let run = check(&["trade_query"], &gbk(&honest(With::Rsa, MEMBER, PAID)), &[&RSA]);
    assert_eq!(run.code, 1);
    assert!(run.out.contains("\"ysepay_online_trade_query_response\" is missing"), "{}", run.out);
    assert_not_read(&run);
}

#[test]
fn another_text_under_the_signature_is_named() {
    assert_hint(&signed_over(PAID.as_bytes()), "the member is encoded in utf-8 instead of gbk");
    assert_hint(&signed_over(&gbk(&PAID.replace('/', r"\/"))), r"`/` in the JSON is written as `\/`");
    assert_hint(
        &signed_over(&gbk(&format!(r#"{{"{MEMBER}":{PAID}}}"#))),
        "the whole body without the signature is taken",
    );
    let escaped = PAID.replace("成功/完成", r"\u6210\u529f/\u5b8c\u6210");
    assert_hint(&signed_over(escaped.as_bytes()), r"characters beyond ASCII are written as \u escapes");
    let php = escaped.replace('/', r"\/");
    assert_hint(
        &signed_over(php.as_bytes()),
        r"`/` in the JSON is written as `\/`, as PHP does: it was written anew on the way; and then",
    );
}

#[test]
fn what_happened_to_the_json_is_named() {
    assert_hint(&changed(|body| body.replace("成功/完成", r"成功\/完成")), r"`\/` in the JSON is written as `/`");
    assert_hint(
        &changed(|body| body.replace("成功", r"\u6210\u529f")),
        r"\u escapes in the JSON are written as characters",
    );
    assert_hint(&changed(|body| body.replace(',', ",\n  ")), "blanks in the JSON are removed");
    let logged = format!("reply: {}", honest(With::Rsa, MEMBER, PAID));
    let logged = check(&["trusteeship_fast_pay_confirm"], &gbk(&logged), &[&RSA]);
    assert_hint(&logged, "what stands before the first { is removed");
    let utf8 = check(&[], honest(With::Rsa, MEMBER, PAID).as_bytes(), &[&RSA]);
    assert_hint(&utf8, "the member is encoded in gbk instead of utf-8");
}

#[test]
fn what_happened_to_the_signature_is_named() {
    let sign = |change: fn(&str) -> String| {
        let signature = With::Rsa.sign(&gbk(PAID));
        check(&[], &gbk(&body(MEMBER, PAID, &change(&signature))), &[&RSA])
    };
    assert_hint(
        &sign(|signature| signature.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D")),
        "%XX in the signature is resolved",
    );
    assert_hint(
        &sign(|signature| format!("{}\\r\\n{}", &signature[..76], &signature[76..])),
        "line ends and blanks in the signature",
    );
    assert_hint(
        &sign(|signature| signature.replace('+', "-").replace('/', "_")),
        "- and _ in the signature are read as + and /",
    );
}

#[test]
fn another_digest_or_form_of_signatures_is_named() {
    let run = check(&[], &gbk(&honest(With::RsaSha256, MEMBER, PAID)), &[&RSA]);
    assert_hint(&run, "RSA-SHA256 is taken instead of RSA-SHA1, and nothing else is changed");
    let run = check(&[], &gbk(&honest(With::Sm2Raw, MEMBER, PAID)), &[&SM2]);
    assert_hint(&run, "r and s are taken as 64 bare bytes instead of DER, and nothing else is changed");
}

#[test]
fn a_protocol_number_is_not_shown() {
    let node = r#"{"code":"10000","out_trade_no":"20240101000000000001","protocol_no":"K0000000000000000001"}"#;
    let run = check(&[], &gbk(&honest(With::Rsa, "ysepay_trusteeship_sign_confirm_response", node)), &[&RSA]);
    assert_eq!(run.code, 0, "{}", run.out);
    assert!(run.out.contains("***0001") && !run.out.contains("K0000000000000000001"), "{}", run.out);
}

#[test]
fn rubbish_is_said_to_be_rubbish() {
    for rubbish in [
        &b""[..],
        b"{}",
        b"{",
        b"[]",
        b"<html>502</html>",
        b"\xff\xfe\x00",
        b"{\"sign\":1}",
        b"{\"a\":{}}",
        b"a=1&a=2",
        b"a",
        b"%",
    ] {
        let run = check(&[], rubbish, &[&RSA]);
        assert_eq!(run.code, 1, "{rubbish:?}: {}", run.out);
    }
}
