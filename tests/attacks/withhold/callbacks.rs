//! W1 and W2: anybody can make a callback, so a callback is worth a question and nothing else.

use std::collections::{BTreeMap, HashSet};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use serde_json::{Value, json};
use tongbao_core::schema::Outcome;
use tongbao_core::{Channel, Gateway};
use tongbao_wire::json::Escape;
use tongbao_withhold::{CallbackError, CallbackHint, CallbackKey};

use super::{KEY, ORDER, UA, access, calls, dialect, member, merchant, merchant_with, query, response, sign};
use crate::mutate::Dice;

/// A callback with the digest that the document describes, which needs no key.
fn forged(order: &str, state: &str) -> String {
    with_digest(json!({
        "biz_order_no": order, "pay_order_no": "P1", "order_type": "single_withhold", "pay_type": "demo",
        "pay_status": state, "pay_time": "2024-01-01 10:00:00", "channel_response": "ok",
    }))
}

/// The members with their digest: sorted, and escaped as PHP does.
fn with_digest(mut members: Value) -> String {
    let sorted: BTreeMap<_, _> = members.as_object().unwrap().iter().collect();
    let covered = serde_json::to_string(&sorted).unwrap().replace('/', "\\/");
    members["sign"] = sign(&[&covered]).into();
    members.to_string()
}

fn post(body: impl Into<Bytes>) -> http::Request<Bytes> {
    http::Request::post("https://merchant.example/notify").body(body.into()).unwrap()
}

fn hint(body: &str) -> Result<CallbackHint, CallbackError> {
    merchant().open_callback(&post(body.to_owned()))
}

#[test]
fn w1_ten_thousand_forged_callbacks_with_a_correct_digest_give_hints_and_nothing_else() {
    let merchant = merchant();
    let mut dice = Dice::new(11);
    let states = ["success", "fail", "initial", "pending", "wait_pay", "paid", "SUCCESS"];
    let mut claims = HashSet::new();
    for round in 0..10_000 {
        let order = format!("T{:014}", dice.below(1_000_000));
        let state = states[round % states.len()];
        let hint = merchant.open_callback(&post(forged(&order, state))).unwrap();
        assert_eq!(hint.biz_order_no(), order);
        claims.insert(hint.claims().word());
        // All that comes of it is a question about this order; its answer counts, and it says what the gateway says.
        let query = hint.query().unwrap();
        if round % 100 == 0 {
            let reply = query_reply(&order, "fail");
            let answer = merchant.open(&response(200, reply.as_bytes()), &query).unwrap();
            assert_eq!(tongbao_core::state(super::query().interface, &*answer), Outcome::Declined, "{state}");
        }
    }
    assert_eq!(claims, HashSet::from(["succeeded", "declined", "processing", "unknown"]));
}

fn query_reply(order: &str, state: &str) -> String {
    json!({"status": "1", "message": "", "response": {
        "biz_order_no": order, "pay_order_no": "P1", "pay_type": "demo", "pay_status": state, "channel_response": "",
    }})
    .to_string()
}

#[test]
fn w1_what_an_acknowledgement_says_does_not_depend_on_what_is_claimed() {
    let merchant = merchant();
    for state in ["success", "fail", "pending", "paid"] {
        let ack = merchant.ack(&hint(&forged(ORDER, state)).unwrap());
        assert_eq!((ack.status().as_u16(), &ack.body()[..]), (200, &b"success"[..]));
    }
}

#[test]
fn w1_an_authenticated_channel_or_a_keyed_digest_makes_no_proof_of_a_callback() {
    let mut request = post(forged(ORDER, "success"));
    request.extensions_mut().insert(Channel::Authenticated);
    let _: CallbackHint = merchant().open_callback(&request).unwrap();
    for key in [CallbackKey::Before, CallbackKey::After] {
        let keyed = merchant_with(access(UA, KEY, dialect().callback_key(key)));
        let error = keyed.open_callback(&post(forged(ORDER, "success"))).unwrap_err();
        assert!(matches!(error, CallbackError::Digest(_)), "without the key nobody makes one: {error}");
        assert!(!error.to_string().contains(KEY));
    }
}

#[test]
fn w2_a_thousand_copies_ask_one_question() {
    let questions: HashSet<_> = (0..1000)
        .map(|at| hint(&forged(ORDER, if at % 2 == 0 { "success" } else { "fail" })).unwrap().query().unwrap())
        .map(|query| {
            let body = merchant().seal(&query).unwrap().into_body();
            member(std::str::from_utf8(&body).unwrap(), "args").unwrap()
        })
        .collect();
    assert_eq!(questions.len(), 1, "so that whoever keeps them by order keeps one");
}

#[test]
fn a1_a_callback_without_its_digest_is_not_even_a_hint() {
    let good = forged(ORDER, "success");
    let sign = member(&good, "sign").unwrap();
    let quoted = format!("\"{sign}\"");
    let long = format!("\"{}\"", "0".repeat(200 << 10));
    for other in ["\"\"", "null", "\" \"", "\"null\"", "\"0\"", "0", "true", "[]", "{}", &long] {
        assert!(hint(&good.replace(&quoted, other)).is_err(), "{other:.20}");
    }
    for (place, other) in [("sign", "Sign"), ("sign", "signature"), ("sign", "\\u0020sign")] {
        assert!(hint(&good.replace(&format!("\"{place}\""), &format!("\"{other}\""))).is_err(), "{other}");
    }
    for other in [&sign[1..], &sign[..31], &format!("{sign}0"), &format!(" {sign}"), &format!("{sign}\\n")] {
        assert!(hint(&good.replace(&sign, other)).is_err(), "{other}");
    }
    let huge = good.replace(&sign, &"0".repeat(10 << 20));
    assert!(matches!(hint(&huge), Err(CallbackError::TooLarge { .. })));
}

#[test]
fn a5_members_beside_the_table_are_covered_and_change_nothing() {
    let good = forged(ORDER, "fail");
    for extra in ["amount", "status", "response", "paid", "Pay_Status", "pay_status ", "biz_order_no2", ""] {
        let members: Value = serde_json::from_str(&good).unwrap();
        let mut more = members.clone();
        more[extra] = json!({"pay_status": "success"});
        assert!(hint(&more.to_string()).is_err(), "{extra:?} is not covered");
        more.as_object_mut().unwrap().remove("sign");
        let hint = hint(&with_digest(more)).unwrap();
        assert_eq!((hint.biz_order_no(), hint.claims()), (ORDER, Outcome::Declined), "{extra:?}");
    }
    // What stands outside the body changes nothing either.
    let mut request = post(good);
    *request.uri_mut() = "https://merchant.example/notify?pay_status=success&biz_order_no=T2".parse().unwrap();
    request.headers_mut().insert("pay_status", "success".parse().unwrap());
    let hint = merchant().open_callback(&request).unwrap();
    assert_eq!((hint.biz_order_no(), hint.claims()), (ORDER, Outcome::Declined));
}

#[test]
fn a6_no_member_of_a_callback_or_parameter_of_a_form_may_be_there_twice() {
    let good = forged(ORDER, "fail");
    let members: Value = serde_json::from_str(&good).unwrap();
    let form = good_form(&members);
    assert!(merchant().open_callback(&form_post(&form)).is_ok());
    for (name, value) in members.as_object().unwrap() {
        let escaped: String = name.bytes().map(|byte| format!("\\u00{byte:02x}")).collect();
        for twin in [name.clone(), escaped] {
            for value in [value.to_string(), "\"success\"".to_owned(), "null".to_owned()] {
                assert!(hint(&good.replacen('{', &format!("{{\"{twin}\":{value},"), 1)).is_err(), "{twin}");
                assert!(hint(&good.replace('}', &format!(",\"{twin}\":{value}}}"))).is_err(), "{twin}");
            }
        }
        let percent: String = name.bytes().map(|byte| format!("%{byte:02x}")).collect();
        for twin in [name.clone(), percent] {
            for doubled in [format!("{twin}=success&{form}"), format!("{form}&{twin}=success")] {
                assert!(merchant().open_callback(&form_post(&doubled)).is_err(), "{doubled}");
            }
        }
    }
}

fn good_form(members: &Value) -> String {
    let text = |value: &Value| value.as_str().unwrap().replace(' ', "+").replace(':', "%3A");
    let pairs = members.as_object().unwrap().iter().map(|(name, value)| format!("{name}={}", text(value)));
    pairs.collect::<Vec<_>>().join("&")
}

fn form_post(body: &str) -> http::Request<Bytes> {
    let mut request = post(body.to_owned());
    request.headers_mut().insert(CONTENT_TYPE, "application/x-www-form-urlencoded; charset=utf-8".parse().unwrap());
    request
}

#[test]
fn a7_the_digest_covers_what_was_received_and_not_a_second_thought() {
    // Numbers keep their digits, nested values their blanks and order; strings are escaped as the dialect says.
    let inner = r#""z":{"b":1, "a":1.50},"#;
    let sorted = format!(
        r#"{{"amount":0.00,"biz_order_no":"{ORDER}","channel_response":"https:\/\/m\/\u6210\u529f","order_type":"single_withhold","pay_order_no":"P1","pay_status":"fail","pay_type":1e2,{}}}"#,
        inner.trim_end_matches(',')
    );
    let digest = sign(&[&sorted]);
    let body = |escaped: &str, number: &str| {
        format!(
            r#" {{ "sign" : "{digest}", {inner} "pay_type":1e2, "pay_status":"\u0066ail", "pay_order_no":"P1","order_type":"single_withhold", "channel_response":"{escaped}", "biz_order_no":"{ORDER}", "amount":{number} }} "#
        )
    };
    for escaped in ["https://m/成功", r"https:\/\/m\/\u6210\u529F", r"https:\u002f/m/成\u529f"] {
        let hint = hint(&body(escaped, "0.00")).unwrap();
        assert_eq!((hint.biz_order_no(), hint.claims()), (ORDER, Outcome::Declined));
    }
    for other in ["0", "0.0", "0.000", "\"0.00\"", "null"] {
        assert!(hint(&body("https://m/成功", other)).is_err(), "{other}");
    }
    let least = merchant_with(access(UA, KEY, dialect().callback_escape(Escape::Least)));
    assert!(least.open_callback(&post(body("https://m/成功", "0.00"))).is_err(), "one form, the configured one");
}

#[test]
fn a8_no_bit_of_a_callback_changes_what_it_says() {
    let good = forged(ORDER, "fail");
    let merchant = merchant();
    let mut bytes = good.clone().into_bytes();
    let mut accepted = 0;
    for at in 0..bytes.len() {
        for bit in 0..8 {
            bytes[at] ^= 1 << bit;
            if let Ok(hint) = merchant.open_callback(&post(bytes.clone())) {
                accepted += 1;
                assert_eq!((hint.biz_order_no(), hint.claims()), (ORDER, Outcome::Declined), "bit {bit} of {at}");
            }
            bytes[at] ^= 1 << bit;
        }
    }
    // The letters of the digest may be of either case; nothing else has a bit to spare.
    let letters = member(&good, "sign").unwrap().chars().filter(char::is_ascii_alphabetic).count();
    assert_eq!(accepted, letters);
}

#[test]
fn a12_neither_our_request_nor_a_reply_is_a_callback() {
    for call in calls() {
        for body in [call.body(), call.reply.clone(), String::new(), "success".to_owned()] {
            assert!(hint(&body).is_err(), "{body}");
            assert!(merchant().open_callback(&form_post(&body)).is_err(), "{body}");
            if body.starts_with('{') {
                let mut members: Value = serde_json::from_str(&body).unwrap();
                members.as_object_mut().unwrap().remove("sign");
                let error = hint(&with_digest(members)).unwrap_err();
                assert!(matches!(error, CallbackError::Read(_)), "not even with a digest: {error}");
            }
        }
        assert!((call.take)(forged(ORDER, "success").as_bytes()).is_err());
        assert!(call.answer(forged(ORDER, "success")).is_err());
    }
    assert!(query().answer(query_reply(ORDER, "success")).is_ok());
}
