//! Notifications: what they prove, and what is none.

use std::collections::BTreeSet;

use tongbao_core::flow::{About, Weight};
use tongbao_core::schema::Interface;
use tongbao_core::{Acquirer, Notification};

use super::*;

fn posted<N: Notification<Protocol = HuifuProtocol>>(notify: &N) -> http::Request<Bytes> {
    ends().1.seal_notify(notify, &http::Uri::from_static(ADDRESS)).unwrap()
}

fn paid(code: &str, state: &str) -> QuickpayPayNotify {
    let notify = QuickpayPayNotify::builder().resp_code(code).req_seq_id(ORDER).huifu_id(MERCHANT);
    let notify = notify.hf_seq_id(HF_SEQ_ID).trans_amt(order().amount).trans_stat(stat(state));
    notify.notify_type(NotifyType::Trade).build().unwrap()
}

#[test]
fn a_notification_of_the_trade_decides() {
    let (connector, acquirer) = ends();
    let mut ids = BTreeSet::new();
    for (state, expected) in STATS {
        let notify = paid("00000000", state);
        let notice = connector.notice(&posted(&notify)).unwrap();
        assert_eq!((notice.about, notice.weight, notice.number.as_str()), (About::Payment, Weight::Proof, ORDER));
        assert_eq!((notice.report.outcome, notice.report.number.as_deref()), (expected, Some(ORDER)), "{state}");
        assert_eq!(notice.report.amount, Some(order().amount));
        assert_eq!(notice.report.gateway_number.as_deref(), Some(HF_SEQ_ID));
        assert!(acquirer.is_ack(QuickpayPayNotify::INTERFACE, &notify, &notice.ack));
        assert_eq!(connector.notice(&posted(&notify)).unwrap().id, notice.id, "a copy");
        ids.insert(notice.id);
    }
    let booked = QuickpayPayNotify { notify_type: Some(NotifyType::Account), ..paid("00000000", "S") };
    let booked = connector.notice(&posted(&booked)).unwrap();
    assert_eq!((booked.weight, ids.insert(booked.id)), (Weight::Note, true));
    assert_eq!(ids.len(), 6, "{ids:?}");
    for (code, state, expected) in [
        ("90000000", "F", Outcome::Declined),
        ("90000000", "S", Outcome::Unknown),
        ("10000000", "F", Outcome::Unknown),
        ("12345678", "S", Outcome::Unknown),
    ] {
        let notice = connector.notice(&posted(&paid(code, state))).unwrap();
        assert_eq!(notice.report.outcome, expected, "{code} {state}");
    }
    let anybodys = QuickpayPayNotify { huifu_id: None, ..paid("00000000", "S") };
    let priceless = QuickpayPayNotify { trans_amt: None, ..paid("00000000", "S") };
    for hint in [anybodys, priceless] {
        assert_eq!(connector.notice(&posted(&hint)).unwrap().weight, Weight::Hint);
    }
}

#[test]
fn notifications_of_refunds_and_codes_are_told_apart_by_what_is_signed() {
    let (connector, acquirer) = ends();
    let is_ack = |interface: &Interface, notify: &dyn tongbao_core::Fields, notice: &Notice| {
        acquirer.is_ack(interface, notify, &notice.ack)
    };
    let notify = OnlinepaymentRefundNotify::builder().resp_code("00000000").req_seq_id(REFUND).huifu_id(MERCHANT);
    let notify = notify.org_ord_amt(order().amount).ord_amt(refund().amount).trans_stat(stat("S")).build().unwrap();
    let notice = connector.notice(&posted(&notify)).unwrap();
    assert_eq!((notice.about, notice.weight, notice.number.as_str()), (About::Refund, Weight::Proof, REFUND));
    assert_eq!((notice.report.outcome, notice.report.amount), (Outcome::Succeeded, Some(refund().amount)));
    assert!(is_ack(OnlinepaymentRefundNotify::INTERFACE, &notify, &notice));

    let notify = QuickpaySmssendNotify::builder().resp_code("00000000").req_seq_id(ORDER).huifu_id(MERCHANT);
    let notify = notify.trans_amt(order().amount).sms_send_stat("S").build().unwrap();
    let notice = connector.notice(&posted(&notify)).unwrap();
    assert_eq!((notice.weight, notice.report.outcome), (Weight::Note, Outcome::Unknown));
    assert!(is_ack(QuickpaySmssendNotify::INTERFACE, &notify, &notice));
}

#[test]
fn what_is_forged_or_another_merchants_is_no_notice() {
    let (connector, _) = ends();
    let uri = http::Uri::from_static(ADDRESS);
    let forged = acquirer(&KEYS[2]).seal_notify(&paid("00000000", "S"), &uri).unwrap();
    let text = String::from_utf8(posted(&paid("00000000", "P")).body().to_vec()).unwrap();
    let changed = text.replace("%22P%22", "%22S%22");
    assert_ne!(changed, text);
    let stripped = text.split("&sign=").next().unwrap().to_owned();
    let another = QuickpayPayNotify { huifu_id: Some(USER.to_owned()), ..paid("00000000", "S") };
    let others = [changed, stripped].map(|body| http::Request::new(Bytes::from(body)));
    for bad in others.iter().chain([&forged, &posted(&another)]) {
        assert!(connector.notice(bad).is_err());
    }
}
