//! A6 and C1: a member there twice at any depth, in JSON inside strings too, and too much of anything.

use serde_json::Value;
use tongbao_core::{Error, Unknown};
use tongbao_wire::Limits;

use super::{assert_unknown, calls, form, notice, notified, notifies, pay, query, sign, signed};
use crate::mutate::quick;

fn members(json: &str) -> Vec<(String, Value)> {
    let object: Value = serde_json::from_str(json).unwrap();
    object.as_object().unwrap().iter().map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// The object with a member more at its beginning, and at its end.
fn with_member(json: &str, member: &str) -> [String; 2] {
    [format!("{{{member},{}", &json[1..]), format!("{},{member}}}", &json[..json.len() - 1])]
}

/// The name, and another spelling of it.
fn spellings(name: &str) -> [String; 2] {
    [name.to_owned(), name.bytes().map(|byte| format!("\\u00{byte:02X}")).collect()]
}

#[test]
fn a6_no_member_of_a_signed_reply_may_be_there_twice() {
    let mut tried = 0;
    for call in calls() {
        for (name, value) in members(&call.data) {
            for twin in spellings(&name) {
                for value in [value.to_string(), "\"S\"".to_owned(), "null".to_owned()] {
                    for data in with_member(&call.data, &format!("\"{twin}\":{value}")) {
                        let unknown = assert_unknown(&name, call.says(&data));
                        assert!(matches!(unknown, Unknown::Unreadable(_)), "{name}: {unknown:?}");
                        tried += 1;
                    }
                }
            }
        }
        for (name, value) in members(&call.reply) {
            for twin in spellings(&name) {
                for value in [value.to_string(), "\"x\"".to_owned(), "null".to_owned(), "{}".to_owned()] {
                    for body in with_member(&call.reply, &format!("\"{twin}\":{value}")) {
                        assert_unknown(&name, call.answer(&body));
                        tried += 1;
                    }
                }
            }
        }
    }
    assert!(tried > 2_000, "{tried} doubled members");
}

/// The JSON with a member of each inner object doubled, one object at a time.
fn doubled_inside(json: &str) -> Vec<String> {
    let inner: Vec<_> = json.match_indices("{\"").map(|(at, _)| at).filter(|at| *at > 0).collect();
    inner
        .into_iter()
        .filter_map(|at| {
            let name = json[at + 2..].split('"').next().unwrap();
            (!name.is_empty()).then(|| format!("{}{{\"{name}\":\"x\",{}", &json[..at], &json[at + 1..]))
        })
        .collect()
}

#[test]
fn a6_nor_may_one_inside_an_object_or_inside_json_in_a_string() {
    let (mut native, mut in_strings) = (0, 0);
    for call in calls() {
        for (name, value) in members(&call.data) {
            let field = call.interface.inbound.field(&name);
            let (is_string, inner) = match &value {
                Value::String(text) if field.is_some_and(|field| field.json) => (true, text.clone()),
                Value::Object(_) | Value::Array(_) => (false, value.to_string()),
                _ => continue,
            };
            let mut doubled = doubled_inside(&inner);
            if inner.starts_with('{') {
                let (first, _) = members(&inner).remove(0);
                doubled.extend(
                    spellings(&first).iter().flat_map(|twin| with_member(&inner, &format!("\"{twin}\":\"x\""))),
                );
            }
            for doubled in doubled {
                for as_string in [is_string, false] {
                    let token = if as_string { Value::from(doubled.clone()).to_string() } else { doubled.clone() };
                    let data = call.data.replacen(&format!("\"{name}\":{value}"), &format!("\"{name}\":{token}"), 1);
                    assert_ne!(data, call.data, "{name}");
                    let unknown = assert_unknown(&name, call.says(&data));
                    assert!(matches!(unknown, Unknown::Unreadable(_)), "{name}: {unknown:?}");
                    *(if as_string { &mut in_strings } else { &mut native }) += 1;
                }
            }
        }
    }
    assert!(native > 50 && in_strings > 50, "{native} in objects, {in_strings} in strings");
    // In a text that no table calls JSON it is a text.
    let free = query().data.replacen('{', "{\"extra\":\"{\\\"a\\\":1,\\\"a\\\":2}\",", 1);
    assert!(query().says(&free).is_ok());
}

#[test]
fn a6_no_member_of_a_signed_request_may_be_there_twice() {
    for call in calls() {
        let data = call.sent();
        for (name, value) in members(&data) {
            for twin in spellings(&name) {
                for value in [value.to_string(), "\"0.01\"".to_owned(), "null".to_owned()] {
                    for data in with_member(&data, &format!("\"{twin}\":{value}")) {
                        assert!(call.taken(call.resigned(&data)).is_err(), "{data}");
                    }
                }
            }
            let Some(inner) = value.as_str().filter(|text| text.starts_with('{')) else { continue };
            for doubled in with_member(inner, &inner[1..inner.find(',').unwrap_or(inner.len() - 1)]) {
                let (from, to) = (format!("\"{name}\":{value}"), format!("\"{name}\":{}", Value::from(doubled)));
                let data = data.replacen(&from, &to, 1);
                let error = call.taken(call.resigned(&data)).unwrap_err();
                assert!(error.to_string().contains(&name), "{name}: {error}");
            }
        }
        for (name, value) in members(call.body()) {
            for twin in spellings(&name) {
                for body in with_member(call.body(), &format!("\"{twin}\":{value}")) {
                    assert!(call.taken(&body).is_err(), "{name}");
                }
            }
        }
    }
}

#[test]
fn a6_no_parameter_or_member_of_a_notification_may_be_there_twice() {
    let text = notice();
    let good = notifies(&text);
    for name in ["resp_data", "sign", "extra"] {
        let percent: String = name.bytes().map(|byte| format!("%{byte:02x}")).collect();
        for twin in [name, &percent] {
            let alone = format!("{good}&extra=1");
            for body in [format!("{twin}=x&{alone}"), format!("{alone}&{twin}=x"), format!("{alone}&{twin}=")] {
                assert!(notified(&body).is_err(), "{body:.60}");
            }
        }
    }
    // Both members that could be the message: nobody knows which one counts.
    let signature = sign(text.as_bytes(), tongbao_tests::keys::TestKey::Gateway, super::RSA);
    for other in ["", "{}", "x", &text] {
        let both = form(&[("data", other), ("resp_data", &text), ("sign", &signature)]);
        assert!(notified(both).is_err(), "{other:.20}");
    }
    for (name, value) in members(&text) {
        for twin in spellings(&name) {
            for value in [value.to_string(), "\"S\"".to_owned(), "null".to_owned()] {
                for text in with_member(&text, &format!("\"{twin}\":{value}")) {
                    assert!(notified(notifies(&text)).is_err(), "{name}");
                }
            }
        }
    }
    let inside = doubled_inside(&text);
    assert!(inside.len() > 10);
    assert!(inside.iter().all(|text| notified(notifies(text)).is_err()));
}

#[test]
fn c1_sizes_hold_at_their_limit() {
    let call = pay();
    for (more, good) in [(-1, true), (0, true), (1, false)] {
        let pad = |text: &str, limit: usize| {
            let length = limit.checked_add_signed(more).unwrap();
            format!("{text}{}", " ".repeat(length - text.len()))
        };
        let reply = pad(&call.reply, Limits::REPLY.bytes);
        assert_eq!(call.answer(&reply).is_ok(), good, "a reply {more} bytes from the limit");
        assert_eq!(call.taken(pad(call.body(), Limits::REPLY.bytes)).is_ok(), good, "a request {more} bytes from it");
        let notification = format!("{}&x=", notifies(&notice()));
        let length = Limits::NOTIFY.bytes.checked_add_signed(more).unwrap();
        let notification = format!("{notification}{}", "1".repeat(length - notification.len()));
        assert_eq!(notified(&notification).is_ok(), good, "a notification {more} bytes from the limit");
    }
}

#[test]
fn c1_deep_wide_and_long_texts_are_refused_quickly() {
    let call = pay();
    let bombs = [
        ("lists", format!("{{\"a\":{}", "[".repeat(500_000))),
        ("closed lists", format!("{{\"a\":{}{}}}", "[".repeat(500_000), "]".repeat(500_000))),
        ("objects", format!("{{\"a\":{}", "{\"a\":".repeat(180_000))),
        ("items", format!("{{\"a\":[{}0]}}", "0,".repeat(500_000))),
        ("members", format!("{{{}\"z\":0}}", (0..80_000).map(|at| format!("\"{at}\":0,")).collect::<String>())),
        ("same members", format!("{{{}\"a\":0}}", "\"a\":0,".repeat(160_000))),
        ("a name", format!("{{\"{}\":0}}", "\\u0061".repeat(170_000))),
        ("a number", format!("{{\"a\":1{}}}", "0".repeat(1_000_000))),
        ("escapes", format!("{{\"a\":\"{}\"}}", "\\u003c".repeat(170_000))),
        ("deep in a string", format!("{{\"wx_response\":\"{}\"}}", "[".repeat(500_000))),
        ("items in a string", format!("{{\"combinedpay_data\":\"[{}{{}}]\"}}", "{},".repeat(300_000))),
        ("strings in strings", format!("{{\"wx_response\":\"{}", "{\\\"a\\\":\\\"".repeat(100_000))),
        ("backslashes", format!("{{\"a\":\"{}\"}}", "\\\\".repeat(500_000))),
    ];
    for (what, data) in bombs {
        let read = quick(what, || call.answer(signed(&data)));
        assert!(matches!(read, Err(Error::Unknown(_))), "{what}: {read:?}");
        // What no signature fits costs three readings and no more.
        let read = quick(what, || call.answer(call.with_sign("AAAA").replace(&call.data, &data)));
        assert!(matches!(read, Err(Error::Unknown(_))), "{what}: {read:?}");
        assert!(quick(what, || call.taken(call.resigned(&data))).is_err(), "{what}");
        let body = notifies(&data);
        assert!(quick(what, || notified(&body)).is_err(), "{what}");
        assert!(quick(what, || notified(notifies(&data[..data.len().min(80_000)]))).is_err(), "{what}");
    }
}
