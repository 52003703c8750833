//! Notifications that were tampered with, sent in another shape, or meant for somebody else.

use tongbao_core::schema::Outcome;
use tongbao_core::{Notification, Unverified};
use tongbao_huifu::{JspayNotify, NotifyError, QuickpayPayNotify, ScanpayRefundNotify};
use tongbao_tests::keys::TestKey;

use super::{ORDER, RSA, ends, form, notice, notified, notifies, post, sign, text};

fn signature(text: &str) -> String {
    sign(text.as_bytes(), TestKey::Gateway, RSA)
}

#[test]
fn b4_a_signed_failure_is_never_read_as_a_success() {
    let text = notice();
    let good = signature(&text);
    for (from, to) in [
        ("\"trans_stat\":\"F\"", "\"trans_stat\":\"S\""),
        ("\"resp_code\":\"90000000\"", "\"resp_code\":\"00000000\""),
        ("\"trans_amt\":\"10\"", "\"trans_amt\":\"9999\""),
        (ORDER, "R20240101000002"),
        (super::HUIFU_ID, "6666000100000002"),
        ("\"notify_type\":\"1\"", "\"notify_type\":\"2\""),
        ("{", "{ "),
        ("\":", "\" :"),
        ("\"F\"", "\"\\u0046\""),
    ] {
        let other = text.replacen(from, to, 1);
        assert_ne!(other, text, "{from}");
        let error = notified(form(&[("resp_data", &other), ("sign", &good)])).unwrap_err();
        assert!(matches!(error, NotifyError::Unverified(Unverified::Signature { .. })), "{from}: {error}");
    }
    // The signatures of two notifications exchanged.
    let paid = text.replace("\"trans_stat\":\"F\"", "\"trans_stat\":\"S\"");
    for (text, sign) in [(&text, signature(&paid)), (&paid, signature(&text))] {
        assert!(notified(form(&[("resp_data", text), ("sign", &sign)])).is_err());
    }
}

#[test]
fn a7_only_the_received_text_is_tried_and_nothing_is_rewritten() {
    let html = notice().replace("\"resp_desc\":\"", "\"resp_desc\":\"<a>&/中");
    assert!(notified(notifies(&html)).is_ok());
    let escaped = html.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
    let slashed = html.replace('/', "\\/");
    for (sent, covered) in [(&escaped, &html), (&html, &escaped), (&slashed, &html), (&html, &slashed)] {
        assert!(notified(form(&[("resp_data", sent), ("sign", &signature(covered))])).is_err());
    }
    for odd in [&escaped, &slashed, &format!(" {html}\n"), &html.replacen(',', " ,\t", 3)] {
        assert!(notified(notifies(odd)).is_ok(), "as it was signed, whatever it looks like: {odd}");
    }
}

#[test]
fn a1_a_form_in_another_shape_is_refused() {
    let (text, sign) = (notice(), signature(&notice()));
    let whole = form(&[("resp_data", &text), ("sign", &sign)]);
    assert!(notified(&whole).is_ok());
    assert!(notified(form(&[("data", &text), ("sign", &sign)])).is_ok(), "some kinds have it under this name");
    for (body, typed) in [
        (form(&[("Resp_data", &text), ("sign", &sign)]), "resp_data"),
        (form(&[("sign", &sign)]), "resp_data"),
        (form(&[("resp_data", &text), ("data", &text), ("sign", &sign)]), "once"),
        (String::new(), "resp_data"),
        (text.clone(), "`=`"),
        (super::envelope(&text, &sign), ""),
        (format!("{{\"resp_data\":{},\"sign\":\"{sign}\"}}", serde_json::Value::from(text.as_str())), ""),
        (whole.replace("%7B", "%7"), ""),
        (whole.replace("%7B", "%7b%7b"), ""),
        (whole.replacen("%22", "%FF", 1), "utf-8"),
        (whole.replacen("resp_data=", "resp_data", 1), ""),
    ] {
        let error = notified(&body).unwrap_err();
        assert!(error.to_string().contains(typed), "{body:.40}: {error}");
        assert!(!error.to_string().contains(ORDER), "{error}");
    }
    // A plus sign of the signature that a client did not encode is a blank.
    let raw = format!("resp_data={}&sign={sign}", whole.split(['=', '&']).nth(1).unwrap());
    assert_eq!(notified(raw).is_ok(), !sign.contains('+'));
    for not_json in ["", "x", "[]", "null", "\"{}\"", "<html>", "{", "resp_code=00000000"] {
        let error = notified(notifies(not_json)).unwrap_err();
        assert!(matches!(error, NotifyError::Read(_)), "{not_json}: {error}");
    }
}

#[test]
fn a12_a_notification_of_another_kind_says_nothing_about_the_trade() {
    // Kinds have no name in their message: a receiver has one address for each.
    let minimal = format!(r#"{{"resp_code":"00000000","req_seq_id":"{ORDER}"}}"#);
    let opened = ends().0.open_notify::<JspayNotify>(&post(notifies(&minimal))).unwrap();
    let state = tongbao_core::state(JspayNotify::INTERFACE, &*opened);
    assert_eq!(state, Outcome::Unknown, "without a state nothing is paid");
    // A refund and a quick payment look alike; the state is that of what the order number names, and the amount has another name.
    let refund = format!(
        r#"{{"resp_code":"00000000","req_seq_id":"{ORDER}","ord_amt":"1.00","trans_stat":"S","org_req_seq_id":"R1"}}"#
    );
    let as_payment = notified(notifies(&refund)).unwrap();
    assert_eq!(text(&as_payment, "trans_amt"), None, "so whoever compares the amount of the order does not take it");
    let as_refund = ends().0.open_notify::<ScanpayRefundNotify>(&post(notifies(&refund)));
    as_refund.unwrap_or_else(|error| panic!("{error}"));
    assert!(ends().0.open_notify::<QuickpayPayNotify>(&post(notifies(&refund))).is_ok());
}

#[test]
fn b4_what_the_acknowledgement_repeats_must_be_there() {
    for token in ["null", "\"\"", "[]", "{}", "true"] {
        let without = notice().replace(&format!("\"req_seq_id\":\"{ORDER}\""), &format!("\"req_seq_id\":{token}"));
        assert_ne!(without, notice());
        if let Ok(view) = notified(notifies(&without)) {
            panic!("{token}: {:?}", text(&view, "req_seq_id"));
        }
    }
    // A number of digits is a text; control characters in it cannot leave the word's line.
    let odd = notice().replace(&format!("\"{ORDER}\""), "\"R1\\r\\nX: 1\"");
    if let Ok(notify) = ends().0.open_notify::<JspayNotify>(&post(notifies(&odd))) {
        let ack = ends().0.ack(&notify);
        assert!(ack.headers().is_empty(), "it stands in the body, not in a header");
        assert_eq!(&ack.body()[..], b"RECV_ORD_ID_R1\r\nX: 1");
    }
}

#[test]
fn b4_a_state_that_no_table_has_is_unknown() {
    for state in ["s", "SUCCESS", "1", "成功", "S ", "Ｓ", "I"] {
        let other = notice().replace("\"trans_stat\":\"F\"", &format!("\"trans_stat\":\"{state}\""));
        let notify = ends().0.open_notify::<JspayNotify>(&post(notifies(&other))).unwrap();
        assert_eq!(tongbao_core::state(JspayNotify::INTERFACE, &*notify), Outcome::Unknown, "{state}");
        assert!(tongbao_core::verdict(JspayNotify::INTERFACE, &*notify).is_err(), "{state}");
    }
    for token in ["null", "true", "[]", "{}", "0"] {
        let other = notice().replace("\"trans_stat\":\"F\"", &format!("\"trans_stat\":{token}"));
        if let Ok(notify) = ends().0.open_notify::<JspayNotify>(&post(notifies(&other))) {
            assert_eq!(tongbao_core::state(JspayNotify::INTERFACE, &*notify), Outcome::Unknown, "{token}");
        }
    }
}
