//! `explain`: what stays readable of an encrypted request, and what a received message is worth.

use std::fs;

use super::GATEWAY;
use crate::{Run, tongbao};

const CALLBACK: &str = r#"{"biz_order_no":"T20240101000001","channel_response":"成功","order_type":"single_withhold","pay_order_no":"P20240101000009","pay_status":"success","pay_time":"2024-01-01 10:00:00","pay_type":"demo","sign":"aa14209007568adb4f76296862e640e8"}"#;
const PENDING: &str = r#"{"status":"1","message":"ok","response":{"biz_order_no":"T20240101000001","pay_order_no":"P1","pay_type":"demo","pay_status":"pending"}}"#;
const FAILED: &str = r#"{"status":"-1","message":"失败","response":[]}"#;

fn check(interface: &[&str], text: &str) -> Run {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("received.json");
    fs::write(&file, text).unwrap();
    tongbao(&[&["explain", GATEWAY], interface, &["--check", file.to_str().unwrap()]].concat())
}

#[test]
fn a_callback_is_a_hint_to_query_even_if_its_digest_fits() {
    let run = check(&[], CALLBACK);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    for part in [
        "fits as documented: MD5 over the other members",
        "has no key, so anybody can make one",
        "Query instead: single_order_query with biz_order_no T20240101000001",
        "The message is a hint and no proof",
    ] {
        assert!(run.out.contains(part), "{part}: {}", run.out);
    }
    assert!(!run.out.contains("that is final"), "{}", run.out);
}

#[test]
fn a_changed_callback_is_not_even_a_hint_and_nothing_is_read_from_it() {
    for changed in [CALLBACK.replace("success", "fail"), CALLBACK.replace("\"sign\"", "\"sing\"")] {
        let run = check(&["callback"], &changed);
        assert_eq!(run.code, 1, "{}", run.out);
        assert!(run.out.contains("not even a hint") && !run.out.contains("P20240101000009"), "{}", run.out);
    }
}

#[test]
fn a_reply_says_how_the_order_stands_and_not_only_how_the_call_went() {
    for interface in [&["single_withhold"][..], &["single_order_query"], &[]] {
        let run = check(interface, PENDING);
        assert_eq!(run.code, 0, "{}{}", run.out, run.err);
        assert!(run.out.contains("processing: accepted, not final"), "{interface:?}: {}", run.out);
        assert!(!run.out.contains("succeeded"), "{interface:?}: {}", run.out);
    }
}

#[test]
fn what_a_failed_call_means_depends_on_whether_it_moves_money() {
    assert!(check(&["pre_tied_card"], FAILED).out.contains("declined: a final failure"));
    assert!(check(&["single_withhold"], FAILED).out.contains("unknown: nothing is known about the money"));
    let run = check(&[], FAILED);
    assert!(run.out.contains("depends on the interface"), "{}", run.out);
    assert!(run.out.contains("single_withhold: unknown") && run.out.contains("pre_tied_card: declined"), "{}", run.out);
}

#[test]
fn a_good_code_without_a_reply_says_nothing() {
    let run = check(&["single_withhold"], r#"{"status":"1","message":""}"#);
    assert!(run.out.contains("unknown: nothing is known") && !run.out.contains("it happened"), "{}", run.out);
}

#[test]
fn a_good_state_beside_a_bad_code_says_nothing() {
    let both = PENDING.replace("pending", "success").replace(r#""status":"1""#, r#""status":"-1""#);
    let run = check(&["single_withhold"], &both);
    assert!(run.out.contains("unknown: nothing is known") && !run.out.contains("it happened"), "{}", run.out);
}

#[test]
fn rubbish_is_said_to_be_rubbish() {
    for rubbish in ["", "{}", "[]", "<html>502</html>", r#"{"status":"1","status":"1"}"#, r#"{"sign":1}"#] {
        assert_eq!(check(&[], rubbish).code, 1, "{rubbish}");
    }
}

#[test]
fn every_request_shows_what_goes_into_it_and_what_stands_around_it() {
    let all = tongbao(&["interfaces", GATEWAY, "--json"]).json();
    for interface in all["interfaces"].as_array().unwrap() {
        let id = interface["id"].as_str().unwrap();
        let run = tongbao(&["explain", GATEWAY, id]);
        assert_eq!(run.code, 0, "{id}: {}{}", run.out, run.err);
        assert!(!run.out.contains("XML"), "{id}: {}", run.out);
        if id == "callback" {
            continue;
        }
        for part in ["goes into `args` encrypted", "args 请求参数密文 = ***", "encrypted with AES and signed with MD5"]
        {
            assert!(run.out.contains(part), "{id}: {part}: {}", run.out);
        }
        for secret in ["6222020000000000017", "13500000000", "张三", "110101199003070011"] {
            assert!(!run.out.contains(secret), "{id} shows {secret}");
        }
    }
}
