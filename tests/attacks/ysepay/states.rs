//! Y11: which state of an order is a payment.

use tongbao_core::schema::Flow;
use tongbao_core::schema::Outcome::{self, Declined, Processing, Succeeded, Unknown as Nothing};
use tongbao_core::{Error, Gateway, Strictness, Unknown, WireEnum, state};
use tongbao_tests::keys::TestKey;
use tongbao_tests::sample;
use tongbao_ysepay::{
    FastpayAuthorizeRequest, TRADE_NOTIFY, TRADE_QUERY, TradeQueryRequest, TradeStatus, TrusteeshipFastPayRequest,
};

use super::call::{read, typical};
use super::{Call, assert_unknown, calls, confirm, ends, notice, post, query, response, signed};

/// What may be concluded from each, copied by hand. TRADE_CLOSED stands beside TRADE_SUCCESS in the document's text about notifications,
/// and is closed unpaid in its list.
const STATES: [(&str, Outcome); 12] = [
    ("WAIT_BUYER_PAY", Processing),
    ("TRADE_CLOSED", Declined),
    ("TRADE_SUCCESS", Succeeded),
    ("TRADE_PART_REFUND", Nothing),
    ("TRADE_ALL_REFUND", Nothing),
    ("WAIT_SELLER_SEND_GOODS", Processing),
    ("WAIT_BUYER_CONFIRM_GOODS", Processing),
    ("TRADE_PROCESS", Processing),
    ("TRADE_FAILD", Declined),
    ("TRADE_FAILED", Declined),
    ("TRADE_ABNORMALITY", Nothing),
    ("WAIT_CONFIRM", Processing),
];

const UNLISTED: [&str; 14] = [
    "trade_success",
    "Trade_Success",
    "TRADE_SUCCESS ",
    " TRADE_SUCCESS",
    "TRADE_SUCCES",
    "TRADE_SUCCESSS",
    "TRADE_FINISHED",
    "TRADE_USERPAYING",
    "SUCCESS",
    "success",
    "00",
    "1",
    "ＴＲＡＤＥ_SUCCESS",
    "成功",
];

fn all() -> impl Iterator<Item = (&'static str, Outcome)> {
    STATES.into_iter().chain(UNLISTED.map(|state| (state, Nothing)))
}

fn with_state(call: &Call, state: &str) -> String {
    let node = call.node.replace("\"trade_status\":\"TRADE_SUCCESS\"", &format!("\"trade_status\":\"{state}\""));
    assert!(node.contains(state), "{node}");
    node
}

#[test]
fn y11_only_one_state_is_a_payment() {
    let listed = TradeStatus::SCHEMA.values;
    assert_eq!(listed.len(), STATES.len());
    for value in listed {
        let expected = STATES.iter().find(|(state, _)| *state == value.wire).expect(value.wire);
        assert_eq!(value.outcome.unwrap_or(Nothing), expected.1, "{}", value.wire);
    }
    let paid: Vec<_> = listed.iter().filter(|value| value.outcome == Some(Succeeded)).map(|value| value.wire).collect();
    assert_eq!(paid, ["TRADE_SUCCESS"]);
}

#[test]
fn y11_a_charge_ends_as_its_orders_state_says() {
    for call in [confirm(), Call::of::<FastpayAuthorizeRequest>()] {
        assert_eq!((call.interface.flow, call.interface.charges), (Flow::Pay, true));
        for (state, expected) in all() {
            let outcome = call.says(&with_state(&call, state)).map_or_else(|error| error.outcome(), |_| Succeeded);
            assert_eq!(outcome, expected, "{} {state:?}", call.interface.id);
            // It is read all the same, for whoever wants to look.
            assert!(call.seen(signed(call.name(), &with_state(&call, state))).is_ok(), "{state:?}");
        }
        for state in ["null", "\"\"", "[]", "{}", "true", "[\"TRADE_SUCCESS\"]", "1"] {
            let node = call.node.replace("\"trade_status\":\"TRADE_SUCCESS\"", &format!("\"trade_status\":{state}"));
            assert_unknown(state, call.says(&node));
        }
        let without = call.node.replace("\"trade_status\":\"TRADE_SUCCESS\",", "");
        assert_unknown("no state", call.says(&without));
        let misspelled = call.node.replace("\"trade_status\"", "\"tradeStatus\"");
        assert_unknown("a state under another name", call.says(&misspelled));
    }
}

#[test]
fn y11_a_state_never_outweighs_an_error() {
    for call in [confirm(), Call::of::<FastpayAuthorizeRequest>(), query()] {
        for (code, sub_code) in
            [("40004", ""), ("40004", "ACQ.SYSTEM_ERROR"), ("10000", "ACQ.SYSTEM_ERROR"), ("99", "")]
        {
            let node =
                call.node.replace("\"code\":\"10000\"", &format!("\"code\":\"{code}\",\"sub_code\":\"{sub_code}\""));
            let unknown = assert_unknown(code, call.says(&node));
            assert!(matches!(unknown, Unknown::Code(_)), "{unknown:?}");
        }
    }
}

#[test]
fn y11_a_query_that_was_answered_tells_the_state() {
    let call = query();
    let request = typical(sample::full(call.interface.outbound), call.interface.outbound);
    let request: TradeQueryRequest = read(&request, Strictness::Strict);
    for (text, expected) in all() {
        let body = signed(call.name(), &with_state(&call, text));
        let reply = ends().0.open(&response(200, &body), &request).expect("an answer");
        assert_eq!(state(&TRADE_QUERY, &*reply), expected, "{text:?}");
    }
    // What stands beside the state says nothing.
    let node = with_state(&call, "TRADE_CLOSED")
        .replace("\"trade_status_ext\":\"T7e5X3t9\"", "\"trade_status_ext\":\"TRADE_SUCCESS\"");
    assert!(node.contains("TRADE_SUCCESS"));
    let reply = ends().0.open(&response(200, &signed(call.name(), &node)), &request).expect("an answer");
    assert_eq!(state(&TRADE_QUERY, &*reply), Declined);
}

#[test]
fn y11_a_notification_tells_the_state() {
    for (text, expected) in all() {
        let body = notice().with("trade_status", text).signed(TestKey::Gateway);
        let notify = ends().0.open_notify(&post(body)).expect("a notification");
        assert_eq!(state(&TRADE_NOTIFY, &*notify), expected, "{text:?}");
        // The acknowledgement says that it arrived, and nothing about what it said.
        let ack = ends().0.ack(&notify);
        assert_eq!((ack.status().as_u16(), &ack.body()[..]), (200, &b"success"[..]));
        assert!(ends().1.is_ack(&ack));
    }
    for wrong in [" success", "success\n", "SUCCESS", "fail", "", "ok", "\"success\""] {
        assert!(!ends().1.is_ack(&response(200, wrong.as_bytes())), "{wrong:?}");
    }
    assert!(!ends().1.is_ack(&response(500, b"success")));
}

#[test]
fn y11_an_order_that_was_created_is_no_payment_and_a_refund_that_was_accepted_is_none_that_was_made() {
    let order = Call::of::<TrusteeshipFastPayRequest>();
    assert!(!order.interface.charges && order.interface.judge.state.is_none(), "no word on a payment");
    for call in calls().into_iter().filter(|call| call.interface.flow == Flow::Refund) {
        let Err(Error::Unknown(Unknown::Pending(_))) = call.answer(&call.reply) else {
            panic!("{}", call.interface.id)
        };
    }
}
