//! H3: several notifications about one trade, and only one of them decides it.

use tongbao_core::schema::Outcome;
use tongbao_core::{Message, Notification, Request, Strictness};
use tongbao_huifu::{
    EncashmentNotify, Huifu, JspayNotify, MerchantBusiOpenNotify, MicropayNotify, OnlinepaymentRefundNotify,
    QuickpayPayNotify, ScanpayQueryV3Request, ScanpayQueryV3Response, ScanpayRefundNotify,
};
use tongbao_wire::Limits;
use tongbao_wire::json::{Document, Members};

use super::{ORDER, ends, notified, notifies, post};

/// Reads data without checking anything.
pub(super) fn read_query(data: &str) -> ScanpayQueryV3Response {
    assert_eq!(<ScanpayQueryV3Request as Request>::INTERFACE.judge.state, Some("trans_stat"));
    let document = Document::parse(data, Limits::REPLY).expect("JSON");
    let mut members = Members::of(&document, document.root());
    ScanpayQueryV3Response::read(&mut members, Strictness::Lenient).expect("a reply")
}

/// A notification of one type, with the states of the trade and of its booking.
fn note(kind: Option<&str>, trans_stat: &str, acct_stat: Option<&str>) -> String {
    let mut value = serde_json::json!({
        "resp_code": "00000000", "resp_desc": "成功", "huifu_id": super::HUIFU_ID, "req_seq_id": ORDER,
        "req_date": "20240101", "hf_seq_id": "002900TOP2A", "trans_amt": "1.00", "trans_stat": trans_stat,
    });
    for (name, text) in [("notify_type", kind), ("acct_stat", acct_stat)] {
        if let Some(text) = text {
            value[name] = text.into();
        }
    }
    value.to_string()
}

fn open<N: Notification<Protocol = tongbao_huifu::HuifuProtocol>>(text: &str) -> tongbao_core::Verified<N> {
    ends().0.open_notify::<N>(&post(notifies(text))).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// How the trade stands after these notifications: what a receiver concludes that keeps to the documentation of `open_notify`.
fn concluded(notes: &[&str]) -> Option<Outcome> {
    notes.iter().fold(None, |known, text| {
        let notify = open::<JspayNotify>(text);
        if Huifu::is_about_the_trade(&*notify) {
            Some(tongbao_core::state(JspayNotify::INTERFACE, &*notify))
        } else {
            known
        }
    })
}

#[test]
fn h3_the_notification_about_the_booking_never_drives_the_trade() {
    let paid = note(Some("1"), "S", None);
    let failed = note(Some("1"), "F", None);
    let booked = note(Some("2"), "S", Some("S"));
    let not_booked = note(Some("2"), "P", Some("F"));
    let released = note(Some("3"), "S", None);
    assert_eq!(concluded(&[&booked]), None, "2 before 1: nothing is known");
    assert_eq!(concluded(&[&released, &booked, &not_booked]), None);
    for (trade, expected) in [(&paid, Outcome::Succeeded), (&failed, Outcome::Declined)] {
        let all = [trade.as_str(), &booked, &not_booked, &released];
        for first in 0..4 {
            for second in (0..4).filter(|at| *at != first) {
                for third in (0..4).filter(|at| ![first, second].contains(at)) {
                    let order = [first, second, third, 6 - first - second - third];
                    assert_eq!(concluded(&order.map(|at| all[at])), Some(expected), "{order:?}");
                }
            }
        }
    }
}

#[test]
fn h3_only_one_or_no_type_is_about_the_trade() {
    let about = |text: &str| Huifu::is_about_the_trade(&*open::<JspayNotify>(text));
    assert!(about(&note(Some("1"), "S", None)));
    assert!(about(&note(None, "S", None)), "kinds of notifications that have no type");
    for other in ["2", "3", "0", "01", "1 ", " 1", "１", "Z", "A", "true"] {
        assert!(!about(&note(Some(other), "S", Some("S"))), "{other:?}");
    }
    // A number is its digits, and null is nothing.
    let native =
        |token: &str| note(Some("1"), "S", None).replace("\"notify_type\":\"1\"", &format!("\"notify_type\":{token}"));
    assert!(about(&native("1")) && !about(&native("2")) && !about(&native("1.0")) && about(&native("null")));
    for token in ["true", "[1]", "{}", "[]"] {
        assert!(notified(notifies(&native(token))).is_err(), "{token}");
    }
    // A type on another level, or of another name, is none.
    let inside = note(Some("2"), "S", None)
        .replace("\"resp_code\"", "\"wx_response\":{\"notify_type\":\"1\"},\"Notify_type\":\"1\",\"resp_code\"");
    assert!(!about(&inside));
}

#[test]
fn h3_every_kind_of_notification_has_the_same_rule() {
    fn check<N: Notification<Protocol = tongbao_huifu::HuifuProtocol>>() {
        let has_type = N::SCHEMA.field("notify_type").is_some();
        for kind in ["1", "2", "3"] {
            let text = note(Some(kind), "S", None)
                .replace("\"trans_stat\"", "\"trans_status\":\"S\",\"sub_resp_code\":\"00000000\",\"trans_stat\"");
            let notify = open::<N>(&text);
            let about = Huifu::is_about_the_trade(&*notify);
            assert_eq!(about, !has_type || kind == "1", "{} {kind}", N::INTERFACE.id);
            assert!(notify.schema().id.contains("notify"));
        }
    }
    check::<JspayNotify>();
    check::<MicropayNotify>();
    check::<ScanpayRefundNotify>();
    check::<OnlinepaymentRefundNotify>();
    check::<QuickpayPayNotify>();
    check::<EncashmentNotify>();
    let business =
        r#"{"resp_code":"00000000","sub_resp_code":"00000000","ord_id":"O1","req_seq_id":"R1","notify_type":"W"}"#;
    let notify = open::<MerchantBusiOpenNotify>(business);
    assert!(!Huifu::is_about_the_trade(&*notify), "a business that was opened is no trade");
}

#[test]
fn h3_both_are_acknowledged_alike_with_the_order_in_the_word() {
    for (kind, state) in [("1", "S"), ("2", "S"), ("3", "F"), ("9", "X")] {
        let notify = open::<JspayNotify>(&note(Some(kind), state, None));
        let ack = ends().0.ack(&notify);
        assert_eq!((ack.status().as_u16(), &ack.body()[..]), (200, format!("RECV_ORD_ID_{ORDER}").as_bytes()));
        assert!(ends().1.is_ack(JspayNotify::INTERFACE, &*notify, &ack));
        for other in ["success", "RECV_ORD_ID_", "RECV_ORD_ID_R2", "", "recv_ord_id_R20240101000001"] {
            assert!(!ends().1.is_ack(JspayNotify::INTERFACE, &*notify, &super::response(200, other.as_bytes())));
        }
        assert!(!ends().1.is_ack(JspayNotify::INTERFACE, &*notify, &super::response(500, ack.body())));
    }
}
