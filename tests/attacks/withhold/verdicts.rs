//! W8 and W10: what an answer says, in the table's words and from the gateway itself.

use serde_json::{Value, json};
use tongbao_core::schema::Outcome;
use tongbao_core::{Channel, Error, Unknown, Unverified};

use super::{Call, ORDER, assert_unknown, calls, charge, query, response};

fn reply(status: &Value, state: &Value) -> String {
    json!({"status": status, "message": "", "response": {
        "biz_order_no": ORDER, "pay_order_no": "P1", "pay_type": "demo", "pay_status": state, "channel_response": "",
    }})
    .to_string()
}

fn outcome(call: &Call, body: &str) -> Outcome {
    call.answer(body).map_or_else(|error| error.outcome(), |_| Outcome::Succeeded)
}

/// What a charge may conclude from each state, if the call itself was handled.
const STATES: [(&str, Outcome); 16] = [
    ("success", Outcome::Succeeded),
    ("fail", Outcome::Declined),
    ("initial", Outcome::Processing),
    ("pending", Outcome::Processing),
    ("wait_pay", Outcome::Processing),
    ("SUCCESS", Outcome::Unknown),
    ("Success", Outcome::Unknown),
    ("success ", Outcome::Unknown),
    ("succes", Outcome::Unknown),
    ("paid", Outcome::Unknown),
    ("failed", Outcome::Unknown),
    ("FAIL", Outcome::Unknown),
    ("1", Outcome::Unknown),
    ("-1", Outcome::Unknown),
    ("true", Outcome::Unknown),
    ("", Outcome::Unknown),
];

/// Statuses that are not the one that says the call was handled.
const NOT_HANDLED: [&str; 16] =
    ["-1", "0", "2", "", " ", "01", "1.0", "1e0", "1 ", "+1", "１", "11", "true", "success", "ok", "200"];

#[test]
fn w8_only_pay_status_says_whether_a_charge_was_paid() {
    let call = charge();
    for (state, expected) in STATES {
        for status in [json!("1"), json!(1)] {
            let body = reply(&status, &state.into());
            assert_eq!(outcome(&call, &body), expected, "{body}");
        }
        for status in NOT_HANDLED {
            assert_eq!(outcome(&call, &reply(&status.into(), &state.into())), Outcome::Unknown, "{status:?} {state:?}");
        }
        for status in [json!(-1), json!(0), json!(1.0), json!(null), json!(true), json!([]), json!({}), json!(["1"])] {
            assert_eq!(outcome(&call, &reply(&status, &state.into())), Outcome::Unknown, "{status} {state:?}");
        }
    }
    for state in [json!(null), json!(1), json!(true), json!([]), json!({}), json!(["success"])] {
        assert_eq!(outcome(&call, &reply(&json!("1"), &state)), Outcome::Unknown, "{state}");
    }
    let missing = reply(&json!("1"), &json!("success")).replace("\"pay_status\":\"success\",", "");
    assert_eq!(outcome(&call, &missing), Outcome::Unknown);
}

#[test]
fn w8_a_query_that_was_handled_tells_the_state_and_any_other_tells_nothing() {
    use tongbao_core::{Gateway, Strictness};
    use tongbao_withhold::SingleOrderQueryRequest;
    let call = query();
    let tree = tongbao_tests::sample::full(call.interface.outbound).with("biz_order_no", ORDER);
    let request: SingleOrderQueryRequest = super::read(&tree, Strictness::Strict);
    for (state, expected) in STATES {
        let body = reply(&json!("1"), &state.into());
        match super::merchant().open(&response(200, body.as_bytes()), &request) {
            Ok(answer) => assert_eq!(tongbao_core::state(call.interface, &*answer), expected, "{state:?}"),
            Err(error) => {
                assert_eq!(error.outcome(), Outcome::Unknown, "{error}");
                assert!(state.is_empty(), "only a state that is not there cannot be read: {state:?}: {error}");
            }
        }
        for status in NOT_HANDLED {
            let body = reply(&status.into(), &state.into());
            assert_eq!(outcome(&call, &body), Outcome::Unknown, "{status:?} {state:?}");
        }
    }
}

#[test]
fn w8_a_failed_call_without_an_object_is_no_proof_that_nothing_was_charged() {
    let empty = [json!(null), json!([]), json!(""), json!("null"), json!(0), json!([{}])];
    for call in [charge(), query()] {
        for status in NOT_HANDLED.into_iter().chain(["1"]) {
            let mut bodies = vec![json!({"status": status, "message": "订单不存在"}), json!({"status": status})];
            bodies.extend(empty.iter().map(|none| json!({"status": status, "message": "失败", "response": none})));
            for body in bodies {
                assert_eq!(outcome(&call, &body.to_string()), Outcome::Unknown, "{}: {body}", call.interface.id);
            }
        }
    }
}

#[test]
fn w8_a_binding_succeeds_by_status_one_and_its_object_alone() {
    for call in calls().into_iter().filter(|call| call.interface.judge.state.is_none()) {
        let good: Value = serde_json::from_str(&call.reply).unwrap();
        for (status, expected) in [("1", Outcome::Succeeded), ("-1", Outcome::Declined)]
            .into_iter()
            .chain(NOT_HANDLED[1..].iter().map(|status| (*status, Outcome::Unknown)))
        {
            let mut body = good.clone();
            body["status"] = status.into();
            assert_eq!(outcome(&call, &body.to_string()), expected, "{} {status:?}", call.interface.id);
            body.as_object_mut().unwrap().remove("response");
            let without = if expected == Outcome::Succeeded { Outcome::Unknown } else { expected };
            assert_eq!(outcome(&call, &body.to_string()), without, "{} {status:?}", call.interface.id);
        }
    }
}

#[test]
fn w10_a_reply_without_an_authenticated_channel_is_never_believed() {
    for call in calls() {
        for body in [call.reply.as_str(), "", "<html/>", "{}", r#"{"status":"-1","message":"x"}"#] {
            let mut unproved = response(200, body.as_bytes());
            unproved.extensions_mut().remove::<Channel>();
            let unknown = assert_unknown(call.interface.id, (call.open)(&unproved));
            assert!(matches!(unknown, Unknown::Unverified(Unverified::Channel)), "{unknown:?}");
        }
    }
}

#[test]
fn w10_a_signature_in_a_reply_does_not_stand_in_for_the_channel() {
    for call in calls() {
        let mut body: Value = serde_json::from_str(&call.reply).unwrap();
        body["sign"] = super::sign(&[&call.reply]).into();
        let mut unproved = response(200, body.to_string().as_bytes());
        unproved.extensions_mut().remove::<Channel>();
        assert_unknown(call.interface.id, (call.open)(&unproved));
    }
}

#[test]
fn w10_a_reply_must_repeat_the_order_in_every_character() {
    for call in [charge(), query()] {
        for other in ["T20240101000002", "t20240101000001", " T20240101000001", "T20240101000001 ", "T2024010100000１"]
        {
            let body = call.reply.replace(ORDER, other);
            match assert_unknown(other, call.answer(&body)) {
                Unknown::Mismatch { field: "biz_order_no", .. } => {}
                unknown => panic!("{other}: {unknown:?}"),
            }
        }
        for none in ["null", "\"\"", "[]", "{}", "true"] {
            let body = call.reply.replace(&format!("\"{ORDER}\""), none);
            assert_unknown(none, call.answer(&body));
        }
        let escaped = call.reply.replace(ORDER, "\\u005420240101000001");
        assert!(call.answer(&escaped).is_ok(), "another spelling of the same characters");
        assert!(!matches!(call.answer(""), Err(Error::NotSent(_))));
    }
}
