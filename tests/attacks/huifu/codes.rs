//! H4: `00000000` and `00000100` say that the call was accepted, and the order's state alone says that it was paid.

use tongbao_core::schema::Outcome::{
    Declined, Duplicate, NotFound, Processing, Refused, Succeeded, Unknown as Nothing,
};
use tongbao_core::schema::{Codes, Flow, Outcome};
use tongbao_core::{Error, Unknown};
use tongbao_huifu::{QUERY_CODE, RESP_CODE, TRADE_CODE, TransStat};

use super::{Call, assert_unknown, calls, notice, notified, notifies, pay, query};

/// What each code means for a call with a state, for a query of one, and for every other, copied by hand. `None`: not listed there.
const CODES: [(&str, [Option<Outcome>; 3]); 28] = [
    ("00000000", [Some(Succeeded), Some(Succeeded), Some(Succeeded)]),
    ("00000100", [Some(Succeeded), Some(Succeeded), Some(Processing)]),
    ("10000000", [Some(Refused), Some(Refused), Some(Refused)]),
    ("10000002", [Some(Declined), None, None]),
    ("10000009", [Some(Declined), None, None]),
    ("10000015", [None, None, Some(Refused)]),
    ("10000016", [None, None, Some(Nothing)]),
    ("10000018", [None, None, Some(Nothing)]),
    ("20000000", [Some(Duplicate), None, Some(Duplicate)]),
    ("20000001", [Some(Nothing), Some(Nothing), Some(Nothing)]),
    ("20000004", [Some(NotFound), Some(NotFound), Some(NotFound)]),
    ("21000000", [Some(Refused), Some(Refused), Some(Refused)]),
    ("22000000", [Some(Refused), Some(Refused), Some(Refused)]),
    ("22000001", [Some(Refused), Some(Refused), Some(Refused)]),
    ("22000002", [Some(Refused), Some(Refused), Some(Refused)]),
    ("22000003", [Some(Refused), Some(Refused), Some(Refused)]),
    ("22000004", [Some(Refused), Some(Refused), Some(Refused)]),
    ("22000005", [Some(Refused), Some(Refused), Some(Refused)]),
    ("23000000", [Some(Nothing), Some(Nothing), Some(Nothing)]),
    ("23000001", [Some(NotFound), Some(NotFound), Some(NotFound)]),
    ("23000002", [Some(Refused), Some(Refused), Some(Refused)]),
    ("23000003", [Some(Declined), Some(Nothing), Some(Declined)]),
    ("23000004", [Some(Declined), Some(Nothing), Some(Declined)]),
    ("30000000", [Some(Nothing), None, Some(Nothing)]),
    ("90000000", [Some(Declined), Some(Nothing), Some(Declined)]),
    ("91111119", [Some(Nothing), Some(Nothing), Some(Nothing)]),
    ("98888888", [Some(Nothing), Some(Nothing), Some(Nothing)]),
    ("99999999", [Some(Nothing), Some(Nothing), Some(Nothing)]),
];

const UNLISTED: [&str; 14] = [
    "0",
    "00",
    "0000000",
    "000000000",
    "00000001",
    "00000200",
    "10000",
    "10000001",
    " 00000000",
    "00000000 ",
    "０００００００0",
    "SUCCESS",
    "success",
    "S",
];

/// What each state means.
const STATES: [(&str, Outcome); 12] = [
    ("S", Succeeded),
    ("F", Declined),
    ("P", Processing),
    ("I", Nothing),
    ("s", Nothing),
    ("SUCCESS", Nothing),
    ("S ", Nothing),
    ("Ｓ", Nothing),
    ("1", Nothing),
    ("C", Nothing),
    ("null", Nothing),
    ("00000000", Nothing),
];

fn column(call: &Call) -> usize {
    match (call.interface.judge.state, call.interface.flow) {
        (None, _) => 2,
        (Some(_), Flow::Query) => 1,
        (Some(_), _) => 0,
    }
}

/// The reply with this code, and with this state if it has one: `None` leaves it out.
fn with(call: &Call, code: &str, state: Option<&str>) -> String {
    let data = call.data.replacen("\"resp_code\":\"00000000\"", &format!("\"resp_code\":\"{code}\""), 1);
    let name = call.interface.judge.state.unwrap_or("trans_stat");
    match state {
        Some(state) => data.replacen(&format!("\"{name}\":\"S\""), &format!("\"{name}\":\"{state}\""), 1),
        None => data.replacen(&format!("\"{name}\":\"S\""), &format!("\"{name}_\":\"S\""), 1),
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
        _ => matches!(error, Error::Unknown(Unknown::Code(_) | Unknown::NoVerdict(_))),
    };
    assert!(right, "{what}: {error:?}");
}

#[test]
fn h4_the_tables_are_the_documents() {
    for (at, table) in [&TRADE_CODE, &QUERY_CODE, &RESP_CODE].into_iter().enumerate() {
        let Codes(listed) = table;
        let listed: Vec<_> = listed.iter().map(|code| (code.code, code.outcome)).collect();
        let mut expected: Vec<_> = CODES.iter().filter_map(|(code, of)| Some((*code, of[at]?))).collect();
        let mut sorted = listed.clone();
        sorted.sort_by_key(|(code, _)| *code);
        expected.sort_by_key(|(code, _)| *code);
        assert_eq!(sorted, expected, "table {at}");
        assert!(UNLISTED.iter().all(|code| table.find(code).is_none()));
    }
    let values = <TransStat as tongbao_core::WireEnum>::SCHEMA.values;
    assert_eq!(values.len(), 4);
    for value in values {
        let expected = STATES.iter().find(|(state, _)| *state == value.wire).unwrap().1;
        assert_eq!(value.outcome, Some(expected), "{}", value.wire);
    }
}

#[test]
fn h4_every_code_with_every_state_means_what_the_tables_say() {
    let mut tried = 0;
    for call in calls() {
        let at = column(&call);
        let codes = CODES.into_iter().map(|(code, of)| (code, of[at].unwrap_or(Nothing)));
        for (code, said) in codes.chain(UNLISTED.map(|code| (code, Nothing))) {
            for state in STATES.iter().map(|(state, of)| (Some(*state), *of)).chain([(None, Nothing)]) {
                let what = format!("{} {code} {state:?}", call.interface.id);
                let expected = if at == 0 && said == Succeeded { state.1 } else { said };
                match call.says(&with(&call, code, state.0)) {
                    Ok(_) => assert_eq!(expected, Succeeded, "{what}"),
                    Err(error) => assert_error(&what, &error, expected),
                }
                tried += 1;
                if at == 2 || said != Succeeded && !matches!(call.interface.id, "trade_payment_jspay_v3") {
                    break;
                }
            }
        }
    }
    assert!(tried > 1_000, "{tried}");
}

#[test]
fn h4_only_s_of_an_accepted_call_is_paid() {
    let call = pay();
    let mut paid = Vec::new();
    for code in CODES.iter().map(|(code, _)| *code).chain(UNLISTED) {
        for (state, _) in STATES {
            if call.says(&with(&call, code, Some(state))).is_ok() {
                paid.push((code, state));
            }
        }
    }
    assert_eq!(paid, [("00000000", "S"), ("00000100", "S")]);
    for code in ["00000000", "00000100"] {
        let unknown = assert_unknown(code, call.says(&with(&call, code, Some("P"))));
        assert!(matches!(unknown, Unknown::Pending(_)), "{unknown:?}");
        let unknown = assert_unknown(code, call.says(&with(&call, code, None)));
        assert!(matches!(unknown, Unknown::NoVerdict(_)), "{unknown:?}");
    }
}

#[test]
fn h4_no_other_member_decides() {
    // Codes of banks and channels, the state of the booking, words: all of success, beside a state that is none.
    let words = [("bank_code", "00000000"), ("bank_message", "Success"), ("resp_desc", "支付成功"), ("acct_stat", "S")];
    let call = Call::of::<tongbao_huifu::TradePaymentMicropayV3Request>();
    for (state, expected) in [("P", Processing), ("F", Declined), ("I", Nothing)] {
        let data = with(&call, "00000000", Some(state));
        let mut value: serde_json::Value = serde_json::from_str(&data).unwrap();
        for (name, text) in words {
            value[name] = text.into();
        }
        value["Trans_stat"] = "S".into();
        value["order_stat"] = "S".into();
        assert_error(state, &call.says(&value.to_string()).unwrap_err(), expected);
    }
    let mut value: serde_json::Value = serde_json::from_str(&call.data).unwrap();
    value["resp_code"] = serde_json::json!(0);
    assert_error("a number", &call.says(&value.to_string()).unwrap_err(), Nothing);
    for token in ["null", "\"\"", "[]", "{}", "true", "\" \""] {
        let data = call.data.replacen("\"resp_code\":\"00000000\"", &format!("\"resp_code\":{token}"), 1);
        assert_unknown(token, call.says(&data));
        let data = call.data.replacen("\"trans_stat\":\"S\"", &format!("\"trans_stat\":{token}"), 1);
        assert_unknown(token, call.says(&data));
    }
}

#[test]
fn h4_a_query_says_how_the_order_stands_and_its_code_only_whether_it_was_answered() {
    let call = query();
    for (state, expected) in STATES {
        let data = with(&call, "00000000", Some(state));
        let view = call.says(&data).unwrap();
        assert_eq!(super::text(&view, "trans_stat"), Some(state));
        let reply = super::notify_types::read_query(&data);
        assert_eq!(tongbao_core::state(call.interface, &reply), expected, "{state}");
    }
    // That a query failed says nothing about the order.
    for (code, of) in CODES {
        if let Err(error) = call.says(&with(&call, code, Some("F"))) {
            assert_ne!(error.outcome(), Declined, "{code}");
            assert_ne!(of[1], Some(Succeeded), "{code}");
        }
    }
    let (unknown, error) = (with(&call, "23000001", None), "no such order");
    let answer = call.says(&unknown).unwrap_err();
    assert!(matches!(answer, Error::Unknown(Unknown::NotFound(_))) && answer.to_string().contains(error), "{answer}");
}

#[test]
fn h4_the_outer_code_of_a_notification_counts_for_nothing() {
    let failed = notified(notifies(&notice())).unwrap();
    for outer in ["resp_code=00000000&resp_desc=S&trans_stat=S&", "resp_code=10000&notify_type=1&huifu_id=1&"] {
        assert_eq!(notified(format!("{outer}{}", notifies(&notice()))).unwrap(), failed, "{outer}");
    }
}
