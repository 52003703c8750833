//! What replies say about an order. All were verified, compared with their request and judged by their result code.

use tongbao_core::flow::{BoundCard, CardDetails, Report};
use tongbao_core::schema::Outcome;
use tongbao_core::{Error, Request, Unknown};

use crate::{
    OnlinepaymentQueryRequest, OnlinepaymentQueryResponse, OnlinepaymentRefundQueryRequest,
    OnlinepaymentRefundQueryResponse, OnlinepaymentRefundRequest, OnlinepaymentRefundResponse, PayType,
    QuickbuckleConfirmV3Response, QuickbuckleUnbindResponse, QuickpayPayV3Request, QuickpayPayV3Response,
    QuickpaySmssendV3Response, TransStatus,
};

/// 快捷绑卡确认: the card, if there are its token and its user, and it is no other one.
pub(super) fn bound(card: &CardDetails, reply: &QuickbuckleConfirmV3Response) -> Result<BoundCard, Error> {
    named(reply.req_seq_id.as_deref())?;
    let (Some(token), Some(user)) = (&reply.token_no, &reply.user_huifu_id) else {
        return Err(Error::Unknown(Unknown::NoVerdict(UNBOUND)));
    };
    Ok(BoundCard {
        customer: card.customer.clone(),
        token: token.clone(),
        short_number: card.short_number(),
        gateway_customer: Some(user.clone()),
        bank: card.bank.clone(),
    })
}

/// 快捷解绑. Its state is in the reply of some, and then it counts.
pub(super) fn unbound(reply: &QuickbuckleUnbindResponse) -> Result<(), Error> {
    named(reply.req_seq_id.as_deref())?;
    match reply.trans_status {
        None | Some(TransStatus::Succeeded) => Ok(()),
        Some(_) => Err(Error::Unknown(Unknown::NoVerdict(STILL_BOUND))),
    }
}

/// That it is the right number was seen before.
const fn named(req_seq_id: Option<&str>) -> Result<(), Error> {
    match req_seq_id {
        Some(_) => Ok(()),
        None => Err(Error::Unknown(Unknown::NoVerdict(UNNAMED))),
    }
}

/// 快捷短信发送: the order waits for its code. What its sms_send_stat means is not published, and it is not looked at.
pub(super) fn placed(reply: &QuickpaySmssendV3Response) -> Report {
    let mut report = Report::new(Outcome::Succeeded, "the order waits for its SMS code")
        .number(reply.req_seq_id.clone())
        .amount(reply.trans_amt);
    report.step_number.clone_from(&reply.hf_seq_id);
    report
}

/// 快捷支付.
pub(super) fn charged(reply: &QuickpayPayV3Response) -> Report {
    Report::of(QuickpayPayV3Request::INTERFACE, reply)
        .number(reply.req_seq_id.clone())
        .amount(reply.trans_amt)
        .gateway_number(reply.hf_seq_id.clone())
}

/// 线上交易查询. It also serves other ways to pay online, and those are not ours.
pub(super) fn queried(reply: &OnlinepaymentQueryResponse) -> Result<Report, Error> {
    if reply.pay_type.as_ref().is_some_and(|pay_type| *pay_type != PayType::QuickPay) {
        return Err(Error::Unknown(Unknown::Mismatch { field: "pay_type", label: "支付类型" }));
    }
    Ok(Report::of(OnlinepaymentQueryRequest::INTERFACE, reply)
        .number(reply.org_req_seq_id.clone())
        .amount(reply.trans_amt)
        .gateway_number(reply.org_hf_seq_id.clone()))
}

/// 线上交易退款. Its trans_stat decides: S is money that was given back, P mostly.
pub(super) fn given_back(reply: &OnlinepaymentRefundResponse) -> Report {
    Report::of(OnlinepaymentRefundRequest::INTERFACE, reply).number(reply.req_seq_id.clone()).amount(reply.ord_amt)
}

/// 线上交易退款查询.
pub(super) fn refund_queried(reply: &OnlinepaymentRefundQueryResponse) -> Report {
    Report::of(OnlinepaymentRefundQueryRequest::INTERFACE, reply)
        .number(reply.org_req_seq_id.clone())
        .amount(reply.ord_amt)
}

const UNBOUND: &str = "not both token_no (卡序列号) and user_huifu_id (用户客户号), so nothing is bound that could pay";
const UNNAMED: &str = "no req_seq_id (请求流水号), so it may be the answer to another request";
const STILL_BOUND: &str = "a trans_status (交易状态) other than S, so the card may still be bound";
