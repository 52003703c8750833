//! Notifications: what they prove, and what is none.

use std::collections::BTreeSet;

use tongbao_core::Acquirer;
use tongbao_core::flow::{About, Weight};

use super::*;

#[test]
fn a_notification_is_a_hint_or_decides_once_its_signature_is_right() {
    let (connector, acquirer) = ends();
    let deciding = connector.clone().notifications_decide(true);
    let address = http::Uri::from_static("https://shop.example/paid");
    let notify = |state: &str, second: i8| {
        let time = BeijingTime::new(2024, 1, 1, 12, 0, second).unwrap();
        let notify = TradeNotify::builder().sign_type(SignType::Sm).notify_time(time).out_trade_no(ORDER);
        notify.trade_no(TRADE_NO).total_amount(order().amount).trade_status(status(state)).build().unwrap()
    };
    let mut ids = BTreeSet::new();
    for (state, expected) in [
        ("TRADE_SUCCESS", Outcome::Succeeded),
        ("TRADE_CLOSED", Outcome::Declined),
        ("TRADE_PROCESS", Outcome::Processing),
        ("TRADE_NEW", Outcome::Unknown),
    ] {
        let told = |second| acquirer.seal_notify(&notify(state, second), &address).unwrap();
        let notice = deciding.notice(&told(0)).unwrap();
        assert_eq!((notice.about, notice.weight, notice.number.as_str()), (About::Payment, Weight::Proof, ORDER));
        assert_eq!(connector.notice(&told(0)).unwrap().weight, Weight::Hint);
        let report = notice.report;
        assert_eq!((report.outcome, report.number.as_deref()), (expected, Some(ORDER)), "{state}");
        assert_eq!((report.amount, report.gateway_number.as_deref()), (Some(order().amount), Some(TRADE_NO)));
        assert!(acquirer.is_ack(&notice.ack));
        assert_eq!(notice.id, connector.notice(&told(1)).unwrap().id, "a copy");
        ids.insert(notice.id);
    }
    assert_eq!(ids.len(), 4, "{ids:?}");
    let priceless = TradeNotify { total_amount: None, ..notify("TRADE_SUCCESS", 0) };
    let priceless = acquirer.seal_notify(&priceless, &address).unwrap();
    assert_eq!(deciding.notice(&priceless).unwrap().weight, Weight::Hint);

    let honest = acquirer.seal_notify(&notify("TRADE_PROCESS", 0), &address).unwrap();
    let text = String::from_utf8(honest.body().to_vec()).unwrap();
    let stripped = text.split('&').filter(|pair| !pair.starts_with("sign=")).collect::<Vec<_>>().join("&");
    let changed = text.replace("TRADE_PROCESS", "TRADE_SUCCESS");
    let forged = self::acquirer(&KEYS[2]).seal_notify(&notify("TRADE_SUCCESS", 0), &address).unwrap();
    let others = [stripped, changed].map(|body| http::Request::new(Bytes::from(body)));
    for bad in others.iter().chain([&forged]) {
        assert!(connector.notice(bad).is_err() && deciding.notice(bad).is_err());
    }
}
