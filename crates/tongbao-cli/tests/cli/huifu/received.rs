//! `explain --check`: replies signed over the text of `data`, notifications over the JSON in a form.

use std::fs;
use std::sync::LazyLock;

use tongbao_core::schema::Charset;
use tongbao_crypto::keys::PrivateKey;
use tongbao_crypto::{Algorithm, TextEncoding, signer};
use tongbao_wire::form::Form;

use crate::{Run, tongbao};

/// The gateway's keys.
static RSA: LazyLock<PrivateKey> = LazyLock::new(|| PrivateKey::generate_rsa(2048).unwrap());
static SM2: LazyLock<PrivateKey> = LazyLock::new(|| PrivateKey::generate_sm2().unwrap());

const PLACED: &str = r#"{"req_date":"20240101","req_seq_id":"R1","resp_code":"00000100","resp_desc":"下单成功<1>","trade_type":"T_JSAPI","trans_stat":"P"}"#;
const PAID: &str = r#"{"resp_code":"00000000","trans_stat":"S","resp_desc":"交易成功","req_seq_id":"R1","trans_amt":"1.00","notify_type":"1","out_trans_id":"42"}"#;

fn rsa(text: &str) -> String {
    TextEncoding::Base64.encode(&signer(&RSA, Algorithm::RsaSha256).unwrap().sign(text.as_bytes()).unwrap())
}

fn sm2(text: &str) -> String {
    TextEncoding::HexLower.encode(&signer(&SM2, Algorithm::Sm2Sm3).unwrap().sign(text.as_bytes()).unwrap())
}

fn reply(data: &str, sign: &str) -> String {
    format!(r#"{{"data":{data},"sign":"{sign}"}}"#)
}

fn notification(parameter: &'static str, text: &str, sign: &str) -> String {
    let mut form = Form::default();
    form.push(parameter, text).unwrap();
    form.push("sign", sign).unwrap();
    form.write(Charset::Utf8).unwrap()
}

/// Checks what was received with both keys.
fn check(interface: &[&str], received: &str) -> Run {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let [file, rsa, sm2] = [path("received"), path("rsa.pem"), path("sm2.pem")];
    fs::write(&file, received).unwrap();
    fs::write(&rsa, RSA.public_key().to_pem()).unwrap();
    fs::write(&sm2, SM2.public_key().to_pem()).unwrap();
    let mut args = vec!["explain", "huifu"];
    args.extend(interface);
    args.extend(["--check", &file, "--key", &rsa, "--key", &sm2]);
    tongbao(&args)
}

#[track_caller]
fn believed(run: &Run, parts: &[&str]) {
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    for part in parts.iter().chain(&["The message is believed"]) {
        assert!(run.out.contains(part), "{part}: {}", run.out);
    }
}

#[track_caller]
fn refused(run: &Run, parts: &[&str]) {
    assert_eq!(run.code, 1, "{}{}", run.out, run.err);
    for part in parts.iter().chain(&["The message is not believed"]) {
        assert!(run.out.contains(part), "{part}: {}", run.out);
    }
    assert!(!run.out.contains("that is final"), "nothing follows from it: {}", run.out);
}

#[test]
fn a_reply_is_believed_with_rsa_in_base64_and_with_sm2_in_hex() {
    for (sign, algorithm) in [(rsa(PLACED), "RSA-SHA256 verifies over"), (sm2(PLACED), "SM2-SM3 verifies over")] {
        let run = check(&["trade_payment_jspay_v3"], &reply(PLACED, &sign));
        believed(&run, &[algorithm, "trade_payment_jspay_v3", "processing", "下单成功"]);
    }
}

#[test]
fn a_reply_is_believed_in_the_spellings_that_the_gateway_signs_too() {
    let escaped = PLACED.replace('<', r"\u003c").replace('>', r"\u003e");
    let reordered = PLACED.replacen(r#""req_date":"20240101","#, "", 1).replacen('}', r#","req_date":"20240101"}"#, 1);
    for sent in [escaped, reordered] {
        let run = check(&["trade_payment_jspay_v3"], &reply(&sent, &rsa(PLACED)));
        believed(&run, &["RSA-SHA256 verifies over", "another spelling of the same values"]);
    }
}

#[test]
fn a_reply_of_which_a_value_was_changed_is_not_read() {
    let sent = reply(&PLACED.replace("\"P\"", "\"S\""), &rsa(PLACED));
    refused(&check(&["trade_payment_jspay_v3"], &sent), &["does not verify", "not read: what is in a message"]);
    refused(&check(&[], &reply(PLACED, "")), &["nobody signed this", "or one of 73 others"]);
    refused(&check(&[], &format!("{{\"data\":{PLACED}}}")), &["nobody signed this", "claimed, not known"]);
}

#[test]
fn a_relay_that_wrote_the_json_anew_is_found_out() {
    let paths = PLACED.replace("<1>", "a/b");
    let sent = reply(&paths.replace('/', r"\/").replace(',', ", "), &rsa(&paths));
    let run = check(&["trade_payment_jspay_v3"], &sent);
    // The gateway's own other spelling covers these: sorted and compact.
    believed(&run, &["another spelling of the same values"]);
    let log = format!("2024-01-01 INFO {}", reply(PLACED, &rsa(PLACED)));
    refused(&check(&["trade_payment_jspay_v3"], &log), &["verifies if what stands before the first { is removed"]);
}

#[test]
fn a_notification_is_believed_in_either_parameter_and_found_by_its_members() {
    for parameter in ["resp_data", "data"] {
        for sign in [rsa(PAID), sm2(PAID)] {
            let run = check(&[], &notification(parameter, PAID, &sign));
            believed(&run, &[&format!("the text of `{parameter}`"), "succeeded: it happened", "jspay_notify"]);
        }
    }
    believed(&check(&["jspay_notify"], &notification("resp_data", PAID, &rsa(PAID))), &["jspay_notify, "]);
}

#[test]
fn a_notification_that_was_forged_stripped_or_doubled_is_not_read() {
    let forged = PAID.replace("1.00", "9.00");
    refused(&check(&[], &notification("resp_data", &forged, &rsa(PAID))), &["does not verify"]);
    let stripped = notification("resp_data", PAID, "x").replace("&sign=x", "");
    refused(&check(&[], &stripped), &["no `sign`: an unsigned notification is never believed"]);
    let doubled = format!("{}&data=%7B%7D", notification("resp_data", PAID, &rsa(PAID)));
    refused(&check(&[], &doubled), &["resp_data or data must be there, and once"]);
    let webhook = r#"{"event_define_no":"pay.wx_pub","data":"data"}"#;
    assert_eq!(check(&[], webhook).code, 1, "the console's webhook is no reply");
}

#[test]
fn a_notification_that_is_sorted_anew_says_what_was_changed_on_the_way() {
    let sent = notification("resp_data", &PAID.replace("交易成功", r"\u4ea4\u6613\u6210\u529f"), &rsa(PAID));
    refused(&check(&[], &sent), &[r"verifies if \u escapes in the JSON are written as characters"]);
    let logged = notification("resp_data", PAID, &rsa(PAID)).replace('%', "%25");
    refused(&check(&[], &logged), &["verifies if %XX is resolved"]);
}
