//! Both sides of every boundary in time.

use tongbao_core::schema::{DateForm, Need, Rule};
use tongbao_core::{BeijingTime, Protocol, Request};

use super::day;
use crate::rules::Breach;
use crate::timing::{NotClosable, OpenOrder, TooOld, Way, WrongDay, refundable, req_date_fits};
use crate::*;

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

fn noon() -> BeijingTime {
    BeijingTime::parse("20240101120000", DateForm::Second14).unwrap()
}

fn later(seconds: i64) -> BeijingTime {
    BeijingTime::from_unix(noon().unix() + seconds).unwrap()
}

fn order(trade_type: TransType) -> OpenOrder {
    OpenOrder { way: Way::Scan(trade_type), placed_at: noon(), trans_stat: None, close_sent: false }
}

#[test]
fn an_order_is_closed_between_its_first_minute_and_two_hours() {
    for trade_type in [TransType::TJsapi, TransType::TMiniapp, TransType::AJsapi, TransType::ANative] {
        let order = order(trade_type);
        assert_eq!(order.closable(later(0)), Err(NotClosable::TooEarly { seconds: 60 }));
        assert_eq!(order.closable(later(59)), Err(NotClosable::TooEarly { seconds: 1 }));
        assert_eq!(order.closable(later(60)), Ok(()));
        assert_eq!(order.closable(later(2 * HOUR)), Ok(()));
        assert_eq!(order.closable(later(2 * HOUR + 1)), Err(NotClosable::TooLate));
        // A clock that went back: not before the minute is over.
        assert_eq!(order.closable(later(-HOUR)), Err(NotClosable::TooEarly { seconds: 60 }));
    }
}

#[test]
fn the_rule_of_two_hours_is_for_codes_that_the_payer_scans() {
    for trade_type in [TransType::TMicropay, TransType::AMicropay] {
        assert_eq!(order(trade_type.clone()).closable(later(2 * HOUR + 1)), Ok(()));
        assert_eq!(order(trade_type).closable(later(59)), Err(NotClosable::TooEarly { seconds: 1 }));
    }
}

#[test]
fn what_the_gateway_never_closes_is_refused_at_any_time() {
    for (trade_type, refused) in [
        (TransType::UJsapi, NotClosable::UnionPay),
        (TransType::UNative, NotClosable::UnionPay),
        (TransType::UMicropay, NotClosable::UnionPay),
        (TransType::DNative, NotClosable::DigitalCurrency),
        (TransType::DMicropay, NotClosable::DigitalCurrency),
        (TransType::TransRefund, NotClosable::NoOrder),
    ] {
        assert_eq!(order(trade_type).closable(later(HOUR)), Err(refused));
    }
    for way in [Way::QuickPay, Way::Online] {
        assert_eq!(OpenOrder { way, ..order(TransType::TJsapi) }.closable(later(HOUR)), Err(NotClosable::Online));
    }
}

#[test]
fn neither_a_second_close_nor_one_after_a_final_state() {
    let open = order(TransType::TJsapi);
    let again = OpenOrder { close_sent: true, ..open.clone() };
    assert_eq!(again.closable(later(HOUR)), Err(NotClosable::Again));
    for state in [TransStat::Succeeded, TransStat::Failed] {
        let done = OpenOrder { trans_stat: Some(state), ..open.clone() };
        assert_eq!(done.closable(later(HOUR)), Err(NotClosable::Final));
    }
    for state in [TransStat::Processing, TransStat::Initial] {
        assert_eq!(OpenOrder { trans_stat: Some(state), ..open.clone() }.closable(later(HOUR)), Ok(()));
    }
}

#[test]
fn scan_payments_are_refunded_for_360_days_and_others_for_180() {
    let scan = Way::Scan(TransType::ANative);
    for (way, allowed) in [(scan, 360), (Way::QuickPay, 180), (Way::Online, 180)] {
        assert_eq!(refundable(&way, noon(), later(allowed * DAY)), Ok(()));
        assert_eq!(refundable(&way, noon(), later(allowed * DAY + 1)), Err(TooOld { allowed }));
    }
}

#[test]
fn a_request_carries_the_day_in_beijing_or_one_beside_it() {
    for (text, fits) in [
        ("20231230", Err(WrongDay)),
        ("20231231", Ok(())),
        ("20240101", Ok(())),
        ("20240102", Ok(())),
        ("20240103", Err(WrongDay)),
    ] {
        assert_eq!(req_date_fits(day(text), noon()), fits, "{text}");
    }
    // One second before midnight in Beijing, where it is still the day before in Greenwich.
    let late = BeijingTime::parse("20240101235959", DateForm::Second14).unwrap();
    assert_eq!(req_date_fits(day("20231231"), late), Ok(()));
    assert_eq!(req_date_fits(day("20240103"), late), Err(WrongDay));
}

/// H6: a number without its day names no order. What takes the number demands the day, unless the gateway's own number is there.
#[test]
fn h6_no_request_can_name_an_order_by_its_number_and_forget_its_day() {
    let mut left_to_rules = Vec::new();
    for incoming in HuifuProtocol::INTERFACES {
        let request = incoming.interface.outbound;
        if request.field("org_req_seq_id").is_none() {
            continue;
        }
        let day = request.field("org_req_date").unwrap();
        let ruled = |rule: &Rule| rule.fields.contains(&day.wire) && !rule.fields.contains(&"org_req_seq_id");
        if day.need != Need::Mandatory && !request.rules.iter().any(ruled) {
            left_to_rules.push(request.id);
        }
    }
    assert_eq!(left_to_rules, ["delaytrans_confirm", "scanpay_query_v2"]);
    let query = || ScanpayQueryV2Request::builder().huifu_id("6666000100000001").org_req_seq_id("R1");
    let found = |request: ScanpayQueryV2RequestBuilder| {
        rules::check(ScanpayQueryV2Request::INTERFACE, &request.build().unwrap()).err().map(|broken| broken.breaches)
    };
    let breach = Breach { field: "org_req_date".to_owned(), rule: rules::Rule::NoDay };
    assert_eq!(found(query()), Some(vec![breach]));
    assert_eq!(found(query().org_req_date(day("20240101"))), None);
    assert_eq!(found(query().org_hf_seq_id("H1")), None);
}
