//! Y10: what a caller may conclude from the two codes of an answer, and from an answer that lacks one.

use tongbao_core::schema::Outcome::{
    Declined, Duplicate, NotFound, Processing, Refused, Succeeded, Unknown as Nothing,
};
use tongbao_core::schema::{Flow, Outcome};
use tongbao_core::{Error, Unknown};
use tongbao_ysepay::{ACCEPTED_CODE, CODE, SUB_CODE};

use super::{Call, FAULT, ORDER, assert_unknown, calls, confirm, signed};

/// What the document says of each, copied by hand.
const SUB_CODES: [(&str, Outcome); 16] = [
    ("ACQ.SYSTEM_ERROR", Nothing),
    ("ACQ.BUSINESS_TIMEOUT_ERROR", Nothing),
    ("ACQ.QUERY_NO_RECORD", NotFound),
    ("ACQ.INVALID_PARAMETER", Refused),
    ("ACQ.ACCESS_FORBIDDEN", Refused),
    ("ACQ.EXIST_FORBIDDEN_WORD", Refused),
    ("ACQ.TOTAL_FEE_EXCEED", Refused),
    ("ACQ.SELLER_BEEN_BLOCKED", Refused),
    ("ACQ.CUSTID_NO_MATCH", Refused),
    ("ACQ.CONTEXT_INCONSISTENT", Duplicate),
    ("ACQ.TRADE_HAS_SUCCESS", Duplicate),
    ("ACQ.TRADE_BUYER_NOT_MATCH", Duplicate),
    ("ACQ.TRADE_HAS_CLOSE", Declined),
    ("ACQ.BUYER_SELLER_EQUAL", Declined),
    ("ACQ.BUYER_ENABLE_STATUS_FORBID", Declined),
    ("ACQ.ERROR_BUYER_CERTIFY_LEVEL_LIMIT", Declined),
];

const UNLISTED: [&str; 14] = [
    "ACQ.NEW_ERROR",
    "ACQ.TRADE_HAS_CLOSE ",
    " ACQ.TRADE_HAS_CLOSE",
    "acq.trade_has_close",
    "TRADE_HAS_CLOSE",
    "ACQ.",
    "10000",
    "40004",
    "success",
    "SUCCESS",
    "0",
    "-1",
    " ",
    "失败",
];

/// An answer with nothing but these codes, and the order that it is about.
fn node(code: &str, sub_code: Option<&str>) -> String {
    let sub_code =
        sub_code.map_or(String::new(), |sub_code| format!(",\"sub_code\":\"{sub_code}\",\"sub_msg\":\"失败\""));
    format!("{{\"code\":\"{code}\",\"msg\":\"x\",\"out_trade_no\":\"{ORDER}\"{sub_code}}}")
}

/// The whole sample of a reply with these codes.
fn full(call: &Call, code: &str, sub_code: Option<&str>) -> String {
    let node = call.node.replacen("\"code\":\"10000\"", &format!("\"code\":\"{code}\""), 1);
    match sub_code {
        Some(sub_code) => format!("{},\"sub_code\":\"{sub_code}\"}}", &node[..node.len() - 1]),
        None => node,
    }
}

/// Which variant of the error stands for an outcome. `Unknown` has several, and none of them says that the order failed.
#[track_caller]
fn assert_error(what: &str, error: &Error, expected: Outcome) {
    assert_eq!(error.outcome(), expected, "{what}: {error}");
    let right = match expected {
        Refused => matches!(error, Error::Refused(_)),
        Declined => matches!(error, Error::Declined(_)),
        Duplicate => matches!(error, Error::Duplicate(_)),
        NotFound => matches!(error, Error::Unknown(Unknown::NotFound(_))),
        Processing => matches!(error, Error::Unknown(Unknown::Pending(_))),
        _ => matches!(error, Error::Unknown(Unknown::Code(_) | Unknown::NoVerdict(_) | Unknown::Unreadable(_))),
    };
    assert!(right, "{what}: {error:?}");
}

#[test]
fn y10_the_table_is_the_documents() {
    assert_eq!(SUB_CODE.0.len(), SUB_CODES.len());
    for (code, outcome) in SUB_CODES {
        let listed = SUB_CODE.find(code).map(|code| code.outcome);
        assert_eq!(listed, Some(outcome), "{code}");
    }
    assert!(UNLISTED.iter().all(|code| SUB_CODE.find(code).is_none()));
    let outcomes =
        |codes: &tongbao_core::schema::Codes| codes.0.iter().map(|code| (code.code, code.outcome)).collect::<Vec<_>>();
    assert_eq!(outcomes(&CODE), [("10000", Succeeded), ("40004", Nothing)]);
    assert_eq!(outcomes(&ACCEPTED_CODE), [("10000", Processing), ("40004", Nothing)]);
}

#[test]
fn y10_every_code_with_every_sub_code_in_a_reply_or_a_fault_means_what_the_tables_say() {
    let mut tried = 0;
    for call in calls() {
        let accepted = if call.interface.flow == Flow::Refund { Processing } else { Succeeded };
        let sub_codes = SUB_CODES.into_iter().chain(UNLISTED.map(|code| (code, Nothing)));
        for (sub_code, exact) in sub_codes {
            for code in ["40004", "20000", "10000", "99999", "ERROR"] {
                // Beside a success an error contradicts it, and then nothing is known.
                let expected = if code == "10000" { Nothing } else { exact };
                let (short, long) = (node(code, Some(sub_code)), full(&call, code, Some(sub_code)));
                let what = format!("{} {code} {sub_code}", call.interface.id);
                for body in [signed(call.name(), &short), signed(call.name(), &long), signed(FAULT, &short)] {
                    assert_error(&what, &call.answer(body).expect_err("no success"), expected);
                    tried += 1;
                }
                if call.interface.id != "trusteeship_fast_pay_confirm" {
                    break;
                }
            }
        }
        for code in [
            "40004",
            "20000",
            "99999",
            "ERROR",
            "10000 ",
            " 10000",
            "010000",
            "１００００",
            "1e4",
            "10000.0",
            "success",
        ] {
            for body in [signed(call.name(), &node(code, None)), signed(call.name(), &full(&call, code, None))] {
                assert_error(code, &call.answer(body).expect_err("no success"), Nothing);
            }
            assert_error(code, &call.answer(signed(FAULT, &node(code, None))).expect_err("a fault"), Nothing);
        }
        match call.says(&full(&call, "10000", None)) {
            Ok(_) => assert_eq!(accepted, Succeeded),
            Err(error) => assert_error("accepted", &error, accepted),
        }
        // A fault is no reply, whatever its code says.
        let unknown = assert_unknown("a fault", call.answer(signed(FAULT, &node("10000", None))));
        assert!(matches!(unknown, Unknown::NoVerdict(_) | Unknown::Pending(_)), "{unknown:?}");
    }
    assert!(tried > 1_000, "{tried}");
}

#[test]
fn y10_what_may_have_gone_through_is_never_a_failure() {
    for call in calls() {
        for sub_code in ["ACQ.SYSTEM_ERROR", "ACQ.QUERY_NO_RECORD", "ACQ.BUSINESS_TIMEOUT_ERROR"] {
            for body in
                [signed(call.name(), &node("40004", Some(sub_code))), signed(FAULT, &node("40004", Some(sub_code)))]
            {
                let said = assert_unknown(sub_code, call.answer(body)).to_string();
                assert!(said.contains(sub_code) && said.contains("失败"), "{said}");
            }
        }
    }
}

#[test]
fn y10_a_query_that_finds_nothing_need_not_repeat_what_it_was_asked_for() {
    let nothing_found =
        r#"{"code":"40004","msg":"Business Failed","sub_code":"ACQ.QUERY_NO_RECORD","sub_msg":"暂未查询到交易"}"#;
    for call in calls().into_iter().filter(|call| call.interface.flow == Flow::Query) {
        for name in [call.name(), FAULT] {
            let error = call.answer(signed(name, nothing_found)).unwrap_err();
            assert_error(call.interface.id, &error, NotFound);
            assert!(error.to_string().contains("暂未查询到交易"), "{error}");
        }
    }
}

#[test]
fn y10_an_answer_without_a_code_says_nothing() {
    for call in calls() {
        for code in ["null", "\"\"", "[]", "{}", "true", "[\"10000\"]", "{\"code\":\"10000\"}"] {
            let long = call.node.replacen("\"code\":\"10000\"", &format!("\"code\":{code}"), 1);
            let short = format!("{{\"code\":{code},\"msg\":\"Success\",\"sub_code\":\"ACQ.TRADE_HAS_CLOSE\"}}");
            for body in [signed(call.name(), &long), signed(call.name(), &short), signed(FAULT, &short)] {
                assert_unknown(code, call.answer(body));
            }
        }
        for node in ["{}", "{\"msg\":\"Success\"}", "{\"Code\":\"10000\"}", "{\"sub_code\":\"ACQ.TRADE_HAS_CLOSE\"}"] {
            assert_unknown(node, call.says(node));
            assert_unknown(node, call.answer(signed(FAULT, node)));
        }
        // A number is its digits.
        let number = call.node.replacen("\"code\":\"10000\"", "\"code\":10000", 1);
        assert!(call.seen(signed(call.name(), &number)).is_ok());
        for code in ["1e4", "10000.0", "1E4", "10000.00"] {
            let node = call.node.replacen("\"code\":\"10000\"", &format!("\"code\":{code}"), 1);
            assert_error(code, &call.says(&node).expect_err("no success"), Nothing);
        }
    }
}

#[test]
fn y10_a_refusal_may_lack_what_a_success_has_and_a_success_may_not() {
    let call = confirm();
    for field in ["msg", "trade_status", "trade_no", "out_trade_no"] {
        let mut json: serde_json::Value = serde_json::from_str(&call.node).unwrap();
        for (lacking, value) in
            [("absent", None), ("null", Some("null")), ("empty", Some("\"\"")), ("a list", Some("[]"))]
        {
            json.as_object_mut().unwrap().remove(field);
            if let Some(value) = value {
                json[field] = serde_json::from_str(value).unwrap();
            }
            let success = json.to_string();
            let unknown = assert_unknown(field, call.says(&success));
            assert!(matches!(unknown, Unknown::Unreadable(_)), "{field} {lacking}: {unknown:?}");
            assert!(unknown.to_string().contains(field), "{unknown}");
            // Unless its own words are not text: then it cannot be read either.
            let readable = field != "msg" || lacking != "a list";
            let refusal =
                success.replace("\"code\":\"10000\"", "\"sub_code\":\"ACQ.TRADE_HAS_CLOSE\",\"code\":\"40004\"");
            let expected = if readable { Declined } else { Nothing };
            assert_error(field, &call.says(&refusal).unwrap_err(), expected);
        }
    }
    for sub_code in ["null", "\"\""] {
        let node = format!("{{\"code\":\"40004\",\"msg\":\"x\",\"sub_code\":{sub_code}}}");
        assert_error(sub_code, &call.says(&node).unwrap_err(), Nothing);
    }
    for sub_code in ["[]", "{}", "true", "[\"ACQ.TRADE_HAS_CLOSE\"]"] {
        for code in ["10000", "40004"] {
            let node = full(&call, code, None);
            let node = format!("{},\"sub_code\":{sub_code}}}", &node[..node.len() - 1]);
            assert_error(sub_code, &call.says(&node).unwrap_err(), Nothing);
        }
    }
}
