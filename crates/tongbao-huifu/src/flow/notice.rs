//! 异步通知: of a payment, of a refund, or of a code that was sent.

use bytes::Bytes;
use tongbao_core::flow::{About, Notice, Report, Weight};
use tongbao_core::schema::{Interface, Outcome};
use tongbao_core::{Amount, BoxError, Fields, Notification, UnknownMembers, Verified, judge, text_of};

use crate::{Huifu, HuifuProtocol, OnlinepaymentRefundNotify, QuickpayPayNotify, QuickpaySmssendNotify};

/// Checks a notification and reads what it proves.
///
/// The address that it came to is not signed, so its own members say what it is: a payment has trans_amt, a refund has ord_amt and a code has
/// sms_send_stat, and neither of these two is in the table of payments.
pub(super) fn read(access: &Huifu, huifu_id: &str, request: &http::Request<Bytes>) -> Result<Notice, BoxError> {
    let pay = access.open_notify::<QuickpayPayNotify>(request)?;
    if pay.trans_amt.is_none() && has(&pay.unknown, "ord_amt") {
        let refund = access.open_notify::<OnlinepaymentRefundNotify>(request)?;
        return told(access, huifu_id, &refund, (About::Refund, refund.ord_amt));
    }
    if pay.trans_stat.is_none() && has(&pay.unknown, "sms_send_stat") {
        let code = access.open_notify::<QuickpaySmssendNotify>(request)?;
        let notice = told(access, huifu_id, &code, (About::Payment, None))?;
        let report = Report::new(Outcome::Unknown, "about the SMS code, not the payment").number(notice.number.clone());
        return Ok(Notice { weight: Weight::Note, report, ..notice });
    }
    told(access, huifu_id, &pay, (About::Payment, pay.trans_amt))
}

fn has(unknown: &UnknownMembers, name: &str) -> bool {
    unknown.iter().any(|(found, _)| found == name)
}

fn told<N: Notification<Protocol = HuifuProtocol>>(
    access: &Huifu,
    huifu_id: &str,
    notify: &Verified<N>,
    (about, amount): (About, Option<Amount>),
) -> Result<Notice, BoxError> {
    let text = |wire| text_of(&**notify, wire).filter(|text| !text.is_empty());
    let number = text("req_seq_id").ok_or("req_seq_id (请求流水号) is empty: the notification names no order")?;
    let merchant = text("huifu_id");
    if merchant.as_deref().is_some_and(|theirs| theirs != huifu_id) {
        return Err(
            "huifu_id (商户号) is another merchant's; is the address of notifications another merchant's too?".into()
        );
    }
    // The gateway has one key for all merchants. What names neither merchant nor amount is a reason to ask, and not more.
    let weight = match (Huifu::is_about_the_trade(&**notify), merchant, amount) {
        (false, ..) => Weight::Note,
        (true, Some(_), Some(_)) => Weight::Proof,
        (true, ..) => Weight::Hint,
    };
    let told = ["hf_seq_id", "notify_type", "trans_stat", "resp_code"].map(text);
    let told = told.into_iter().chain([amount.map(|amount| amount.to_string())]);
    let told = told.map(Option::unwrap_or_default).collect::<Vec<_>>().join("/");
    let report = report(N::INTERFACE, &**notify).number(number.clone()).amount(amount);
    Ok(Notice {
        id: format!("{}/{number}/{told}", N::INTERFACE.id),
        about,
        number,
        report: report.gateway_number(text("hf_seq_id")),
        weight,
        ack: access.ack(notify),
    })
}

/// Its trans_stat, if its resp_code agrees. A failure has two codes, and a message that contradicts itself says nothing.
fn report(interface: &Interface, notify: &dyn Fields) -> Report {
    let state = Report::of(interface, notify);
    match judge(&interface.judge, notify) {
        Ok(()) => state,
        Err(error) if error.outcome() == Outcome::Declined && state.outcome == Outcome::Declined => state,
        Err(error) => Report::new(Outcome::Unknown, format!("{}, and {error}", state.words)),
    }
}
