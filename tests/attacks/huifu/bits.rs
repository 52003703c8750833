//! A8 and A5: nothing that is signed can be changed, and nothing that is not signed can be added.

use tongbao_core::Message;
use tongbao_huifu::JspayNotify;

use super::{calls, ends, notice, notified, notifies, pay, post, query, view_of};

/// Flips every bit of a message, and says at which bytes one was that nobody missed. What is then read must be what was signed.
fn flips<T: PartialEq + std::fmt::Debug>(message: &[u8], sent: &T, read: impl Fn(&[u8]) -> Option<T>) -> Vec<usize> {
    let mut bytes = message.to_vec();
    let mut spared = Vec::new();
    for at in 0..bytes.len() {
        for bit in 0..8 {
            bytes[at] ^= 1 << bit;
            if let Some(view) = read(&bytes) {
                assert_eq!(&view, sent, "bit {bit} of byte {at} changed what is read");
                spared.push(at);
            }
            bytes[at] ^= 1 << bit;
        }
    }
    spared
}

/// A short notification.
fn short() -> String {
    format!(
        r#"{{"resp_code":"90000000","req_seq_id":"{}","trans_amt":"1.00","trans_stat":"F","notify_type":"1"}}"#,
        super::ORDER
    )
}

#[test]
fn a8_no_single_bit_of_a_reply_can_be_flipped() {
    let call = super::Call::of::<tongbao_huifu::QuickpayPayV3Request>();
    let sent = call.seen(&call.reply).unwrap();
    let spared = flips(call.reply.as_bytes(), &sent, |bytes| call.seen(bytes).ok());
    assert!(spared.is_empty(), "the signature has no bit to spare: {spared:?}");
}

#[test]
fn a8_no_single_bit_of_a_notification_can_be_flipped() {
    let body = notifies(&short());
    let sent = notified(&body).unwrap();
    let spared = flips(body.as_bytes(), &sent, |bytes| notified(bytes).ok());
    // Hexadecimal digits of either case mean the same.
    let hex = |at: usize| body[at.saturating_sub(2)..at].contains('%') && body.as_bytes()[at].is_ascii_uppercase();
    assert!(!spared.is_empty() && spared.iter().all(|at| hex(*at)), "{spared:?}");
}

#[test]
fn a8_no_single_bit_of_a_request_can_be_flipped() {
    let call = query();
    let sent = call.taken(call.body()).unwrap();
    let spared = flips(call.body().as_bytes(), &sent, |bytes| call.taken(bytes).ok());
    assert!(spared.is_empty(), "{spared:?}");
}

#[test]
fn a8_no_byte_of_a_reply_or_a_notification_can_be_left_out() {
    let call = query();
    for at in 0..call.reply.len() {
        let mut bytes = call.reply.clone().into_bytes();
        bytes.remove(at);
        assert!(call.seen(&bytes).is_err(), "without byte {at}");
    }
    let body = notifies(&short());
    for at in 0..body.len() {
        let mut bytes = body.clone().into_bytes();
        bytes.remove(at);
        assert!(notified(&bytes).is_err(), "without byte {at}");
    }
}

#[test]
fn a5_no_known_field_can_be_added_to_what_was_signed() {
    let text = short();
    for name in JspayNotify::SCHEMA.fields.iter().map(|field| field.wire).chain(["extra", "sign", "data"]) {
        for value in ["\"S\"", "\"99999.00\"", "0", "null"] {
            for more in [
                text.replacen('{', &format!("{{\"{name}\":{value},"), 1),
                format!("{},\"{name}\":{value}}}", &text[..text.len() - 1]),
            ] {
                let sign = super::sign(text.as_bytes(), tongbao_tests::keys::TestKey::Gateway, super::RSA);
                let body = super::form(&[("resp_data", &more), ("sign", &sign)]);
                assert!(notified(body).is_err(), "{name}: {value}");
            }
        }
    }
    let call = pay();
    let sign = super::member(&call.reply, "sign").unwrap();
    for field in call.interface.inbound.fields.iter().filter(|field| !call.data.contains(field.wire)) {
        for value in ["\"S\"", "\"1\"", "{}"] {
            let more = call.data.replacen('{', &format!("{{\"{}\":{value},", field.wire), 1);
            assert!(call.seen(super::envelope(&more, &sign)).is_err(), "{}", field.wire);
        }
    }
    // What is null is not there: a name that no signature covers, and no value.
    for at in [call.data.replacen('{', "{\"bank_code\":null,", 1), call.data.replacen('{', "{\"zz\":null,", 1)] {
        let seen = call.seen(super::envelope(&at, &sign)).unwrap();
        let plain = call.seen(&call.reply).unwrap();
        assert_eq!(seen[..seen.len() - 1], plain[..plain.len() - 1]);
    }
}

#[test]
fn a5_no_known_field_counts_beside_the_message() {
    let plain = notified(notifies(&notice())).unwrap();
    for name in JspayNotify::SCHEMA.fields.iter().map(|field| field.wire) {
        for body in [format!("{name}=S&{}", notifies(&notice())), format!("{}&{name}=99999", notifies(&notice()))] {
            assert_eq!(notified(&body).unwrap(), plain, "{name}");
        }
    }
    for call in calls() {
        // What is not in the data of a reply is not in the reply.
        for field in call.interface.inbound.fields.iter().filter(|field| !field.echo && field.wire != "resp_code") {
            let mut value: serde_json::Value = serde_json::from_str(&call.data).unwrap();
            let Some(removed) = value.as_object_mut().unwrap().shift_remove(field.wire) else { continue };
            if removed.is_object() {
                continue;
            }
            let body = super::signed(&value.to_string()).replacen('{', &format!("{{\"{}\":{removed},", field.wire), 1);
            let view = call.seen(&body).unwrap();
            assert_eq!(super::text(&view, field.wire), None, "{}: {body}", call.interface.id);
        }
    }
}

#[test]
fn a5_what_stands_outside_a_notifications_body_changes_nothing() {
    let body = notifies(&notice());
    let mut request = post(&body);
    *request.uri_mut() = "https://merchant.example/notify?trans_stat=S&resp_data=x&sign=x".parse().unwrap();
    *request.method_mut() = http::Method::GET;
    for name in ["trans_stat", "sign", "content-type", "signtype"] {
        request.headers_mut().insert(name, "S".parse().unwrap());
    }
    let notify = ends().0.open_notify::<JspayNotify>(&request).expect("the body is untouched");
    assert_eq!(view_of(&*notify), notified(&body).unwrap());
    *request.body_mut() = bytes::Bytes::new();
    assert!(ends().0.open_notify::<JspayNotify>(&request).is_err(), "and without a body it is nothing");
}
