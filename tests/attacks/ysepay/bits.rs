//! A8 and A5: nothing that is signed can be changed, and nothing that is not signed can be added.

use tongbao_core::Message;
use tongbao_core::schema::Charset;
use tongbao_tests::keys::TestKey;
use tongbao_ysepay::TradeNotify;

use super::{Pairs, calls, confirm, ends, notice, notified, post, text, view_of};

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

#[test]
fn a8_no_single_bit_of_a_reply_can_be_flipped() {
    let call = confirm();
    let sent = call.seen(&call.reply).unwrap();
    assert!(call.reply.len() > 500);
    let spared = flips(&call.reply, &sent, |bytes| call.seen(bytes).ok());
    assert!(spared.is_empty(), "the signature has no bit to spare: {spared:?}");
}

#[test]
fn a8_no_single_bit_of_a_notification_can_be_flipped() {
    let pairs = notice().sealed(TestKey::Gateway);
    let body = pairs.body(Charset::Gbk);
    let sent = notified(&body).unwrap();
    let spared = flips(body.as_bytes(), &sent, |bytes| notified(bytes).ok());
    // Hexadecimal digits of either case mean the same.
    let hex = |at: usize| body[at.saturating_sub(2)..at].contains('%') && body.as_bytes()[at].is_ascii_uppercase();
    assert!(!spared.is_empty() && spared.iter().all(|at| hex(*at)), "{spared:?}");
}

#[test]
fn a8_no_single_bit_of_a_request_can_be_flipped() {
    let call = confirm();
    let sent = call.taken(call.request.body()).unwrap();
    let body = std::str::from_utf8(call.request.body()).unwrap();
    let spared = flips(body.as_bytes(), &sent, |bytes| call.taken(bytes).ok());
    let hex = |at: usize| body[at.saturating_sub(2)..at].contains('%') && body.as_bytes()[at].is_ascii_uppercase();
    assert!(!spared.is_empty() && spared.iter().all(|at| hex(*at)), "{spared:?}");
}

#[test]
fn a8_no_byte_of_a_reply_or_a_notification_can_be_left_out() {
    let call = confirm();
    for at in 0..call.reply.len() {
        let mut bytes = call.reply.clone();
        bytes.remove(at);
        assert!(call.seen(&bytes).is_err(), "without byte {at}");
    }
    let body = notice().signed(TestKey::Gateway);
    for at in (0..body.len()).filter(|at| body.as_bytes()[*at] != b'&') {
        let mut bytes = body.clone().into_bytes();
        bytes.remove(at);
        assert!(notified(&bytes).is_err(), "without byte {at}");
    }
}

#[test]
fn a5_no_known_field_can_be_added_to_a_signed_notification() {
    let known = TradeNotify::SCHEMA.fields.iter().map(|field| field.wire);
    let mandatory = ["sign_type", "notify_type", "notify_time", "out_trade_no", "trade_status"];
    let signed = Pairs(notice().0.into_iter().filter(|(name, _)| mandatory.contains(&&**name)).collect());
    let signed = signed.sealed(TestKey::Gateway);
    assert!(notified(signed.body(Charset::Gbk)).is_ok());
    for name in known.filter(|name| !mandatory.contains(name)).chain(["extra", "amount", "sign_typ"]) {
        for at in 0..=signed.0.len() {
            for value in ["99999", "0.01", "TRADE_SUCCESS"] {
                assert!(notified(signed.insert(at, name, value).body(Charset::Gbk)).is_err(), "{name} at {at}");
            }
        }
    }
    // But for what is called as the signature, in whatever letters: nobody covers that, and nobody sees it.
    let seen = notified(signed.body(Charset::Gbk)).unwrap();
    for name in ["Sign", "SIGN", "sIgN"] {
        assert_eq!(notified(signed.with(name, "x").body(Charset::Gbk)).unwrap(), seen, "{name}");
    }
}

#[test]
fn a5_no_known_field_counts_beside_the_node_of_a_reply() {
    for call in calls() {
        let seen = call.seen(&call.reply).unwrap();
        let reply = std::str::from_utf8(&call.reply).unwrap();
        for field in call.interface.inbound.fields {
            for value in ["\"99999\"", "99999", "null", "[]"] {
                for body in [
                    reply.replacen('{', &format!("{{\"{}\":{value},", field.wire), 1),
                    format!("{},\"{}\":{value}}}", &reply[..reply.len() - 1], field.wire),
                ] {
                    assert_eq!(call.seen(&body).unwrap(), seen, "{}: {body}", call.interface.id);
                }
            }
            // What is not in the node is not in the reply.
            let node: serde_json::Value = serde_json::from_str(&call.node).unwrap();
            if let (Some(value), Some(mut node)) = (node.get(field.wire).cloned(), node.as_object().cloned()) {
                node.remove(field.wire);
                let node = serde_json::to_string(&node).unwrap();
                let body = String::from_utf8(super::signed(call.name(), &node)).unwrap();
                let body = body.replacen('{', &format!("{{\"{}\":{value},", field.wire), 1);
                if let Ok(view) = call.seen(&body) {
                    assert_eq!(text(&view, field.wire), None, "{}: {body}", call.interface.id);
                }
            }
        }
    }
}

#[test]
fn a5_what_stands_outside_a_notifications_body_changes_nothing() {
    let body = notice().signed(TestKey::Gateway);
    let mut request = post(&body);
    *request.uri_mut() =
        "https://merchant.example/notify?trade_status=TRADE_SUCCESS&total_amount=1&sign=x".parse().unwrap();
    *request.method_mut() = http::Method::GET;
    for name in ["trade_status", "sign", "content-type", "x-amount"] {
        request.headers_mut().insert(name, "TRADE_SUCCESS".parse().unwrap());
    }
    let notify = ends().0.open_notify(&request).expect("the body is untouched");
    assert_eq!(view_of(&*notify), notified(&body).unwrap());
    *request.body_mut() = bytes::Bytes::new();
    assert!(ends().0.open_notify(&request).is_err(), "and without a body it is nothing");
}
