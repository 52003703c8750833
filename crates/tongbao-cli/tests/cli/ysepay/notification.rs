//! `explain --check`: notifications, which are forms.

use super::signing::{RSA, SM2, With, assert_not_read, check, gbk};
use crate::Run;

/// Name and value of each parameter but the signature, as the gateway sends them.
pub(super) type Pairs = Vec<(&'static str, String)>;

pub(super) fn pairs(sign_type: &str) -> Pairs {
    [
        ("sign_type", sign_type),
        ("notify_type", "directpay.status.sync"),
        ("notify_time", "2024-01-01 10:00:00"),
        ("out_trade_no", "20240101000000000001"),
        ("total_amount", "100"),
        ("trade_status", "TRADE_SUCCESS"),
        ("card_type", ""),
        ("fee", "0"),
        ("trade_status_description", "交易成功"),
        ("payer_account", "6222020000000000017"),
    ]
    .map(|(name, value)| (name, value.to_owned()))
    .to_vec()
}

/// The documented string to sign.
pub(super) fn string_to_sign(pairs: &Pairs) -> String {
    let mut pairs = pairs.clone();
    pairs.retain(|(_, value)| !value.is_empty());
    pairs.sort();
    joined(&pairs)
}

pub(super) fn joined(pairs: &Pairs) -> String {
    pairs.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
}

pub(super) fn percent(bytes: &[u8]) -> String {
    let escape = |byte: &u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' => char::from(*byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    bytes.iter().map(escape).collect()
}

/// The body: every value percent-encoded in GBK, the signature last.
pub(super) fn body(pairs: &Pairs, signature: &str) -> String {
    let each = pairs.iter().map(|(name, value)| format!("{name}={}", percent(&gbk(value))));
    format!("{}&sign={}", each.collect::<Vec<_>>().join("&"), percent(signature.as_bytes()))
}

/// An honest one.
pub(super) fn honest(with: With) -> String {
    let pairs = pairs(if matches!(with, With::Sm2 | With::Sm2Raw) { "SM" } else { "RSA" });
    let signature = with.sign(&gbk(&string_to_sign(&pairs)));
    body(&pairs, &signature)
}

/// An honest one after a change on the way.
pub(super) fn changed(change: impl FnOnce(&str) -> String) -> Run {
    check(&[], change(&honest(With::Rsa)).as_bytes(), &[&RSA])
}

#[test]
fn an_honest_one_is_believed_with_either_algorithm() {
    for (with, names) in [
        (With::Rsa, ["RSA, which is RSA-SHA1", "RSA-SHA1 verifies over "]),
        (With::Sm2, ["SM, which is SM2-SM3", "SM2-SM3 verifies over "]),
    ] {
        for interface in [&[][..], &["trade_notify"]] {
            let run = check(interface, honest(with).as_bytes(), &[&RSA, &SM2]);
            assert_eq!(run.code, 0, "{}{}", run.out, run.err);
            let parts = [
                "11 parameters, none twice",
                "\n    &out_trade_no=20240101000000000001\n",
                "left out, for it has no value: card_type",
                "bytes in gbk: the string to sign\n    SHA-256 ",
                "交易成功",
                "succeeded: it happened, and that is final",
                "The message is believed",
            ];
            for part in parts.iter().chain(&names) {
                assert!(run.out.contains(part), "{part}: {}", run.out);
            }
        }
    }
}

#[test]
fn a_value_of_which_nobody_said_that_it_may_be_shown_is_not_shown() {
    let runs = [
        check(&[], honest(With::Rsa).as_bytes(), &[&RSA]),
        changed(|body| body.replace("total_amount=100", "total_amount=1")),
    ];
    for run in runs {
        assert!(run.out.contains("&payer_account=*** (19 characters, not in the table)"), "{}", run.out);
        assert!(!run.out.contains("6222020000000000017"), "{}", run.out);
    }
}

#[test]
fn for_machines_the_parameters_are_a_list() {
    let pairs = pairs("RSA");
    let run = {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("received");
        std::fs::write(&file, honest(With::Rsa)).unwrap();
        crate::tongbao(&["explain", super::GATEWAY, "--check", file.to_str().unwrap(), "--json"])
    };
    let report = run.json();
    let step =
        |name: &str| report["steps"].as_array().unwrap().iter().find(|step| step["step"] == name).unwrap().clone();
    let mut names: Vec<_> = pairs.iter().map(|(name, _)| *name).filter(|name| *name != "card_type").collect();
    names.sort_unstable();
    assert_eq!(step("string to sign")["facts"]["parameters"], serde_json::json!(names));
    assert_eq!(step("string to sign")["facts"]["left_out"], serde_json::json!(["card_type"]));
    assert_eq!(step("covered bytes")["facts"]["length"], gbk(&string_to_sign(&pairs)).len());
}

#[test]
fn a_forged_one_is_not_believed_and_nothing_is_read_from_it() {
    let other = tongbao_crypto::keys::PrivateKey::generate_rsa(1024).unwrap();
    for run in [
        changed(|body| body.replace("total_amount=100", "total_amount=1000")),
        check(&[], honest(With::Rsa).as_bytes(), &[&other]),
    ] {
        assert_eq!(run.code, 1, "{}", run.out);
        assert!(run.out.contains("another key, or the content was changed"), "{}", run.out);
        assert_not_read(&run);
    }
}

#[test]
fn without_a_signature_or_a_key_nothing_is_believed() {
    let run = changed(|body| body.split("&sign=").next().unwrap().to_owned());
    assert_eq!(run.code, 1);
    assert!(run.out.contains("no `sign`: an unsigned notification is never believed"), "{}", run.out);
    assert_not_read(&run);
    let run = check(&[], honest(With::Rsa).as_bytes(), &[]);
    assert_eq!(run.code, 1);
    assert!(run.out.contains("not checked: no key"), "{}", run.out);
    assert_not_read(&run);
}

#[test]
fn a_key_for_another_algorithm_is_said_to_be_one() {
    let run = check(&[], honest(With::Rsa).as_bytes(), &[&SM2]);
    assert_eq!(run.code, 1);
    assert!(run.out.contains("RSA, which is RSA-SHA1\n    None of the keys is for that."), "{}", run.out);
}

#[test]
fn a_request_is_not_taken_for_a_notification() {
    let pairs: Pairs = [("biz_content", r#"{"mobile_verify_code":"101098"}"#), ("method", "m"), ("sign_type", "RSA")]
        .map(|(name, value)| (name, value.to_owned()))
        .to_vec();
    let signature = With::Rsa.sign(&gbk(&string_to_sign(&pairs)));
    let run = check(&[], body(&pairs, &signature).as_bytes(), &[&RSA]);
    assert_eq!(run.code, 1);
    assert!(run.out.contains("it is a request to the gateway"), "{}", run.out);
    assert!(run.out.contains("RSA-SHA1 verifies over"), "its signature is checked all the same: {}", run.out);
    assert!(!run.out.contains("101098"), "{}", run.out);
}

#[test]
fn what_can_be_taken_in_two_ways_is_refused() {
    let run = changed(|body| format!("{body}&total_amount=1000"));
    assert_eq!(run.code, 1);
    assert!(run.out.contains("\"total_amount\" is there twice"), "{}", run.out);
    let mut pairs = pairs("RSA");
    pairs.push(("extra_common_param", "x&total_amount=1000".to_owned()));
    let signature = With::Rsa.sign(&gbk(&string_to_sign(&pairs)));
    let run = check(&[], body(&pairs, &signature).as_bytes(), &[&RSA]);
    assert_eq!(run.code, 1);
    assert!(run.out.contains("the string to sign would read as other parameters"), "{}", run.out);
}

#[test]
fn the_message_does_not_choose_its_algorithm() {
    for (with, named) in [(With::Rsa, "SM"), (With::Sm2, "RSA"), (With::Rsa, "R"), (With::Rsa, "MD5")] {
        let pairs = pairs(named);
        let signature = with.sign(&gbk(&string_to_sign(&pairs)));
        let run = check(&[], body(&pairs, &signature).as_bytes(), &[&RSA, &SM2]);
        assert_eq!(run.code, 1, "{named}: {}", run.out);
        assert_not_read(&run);
    }
}
