//! What replies and notifications say about an order. All were verified, compared with their request and judged by their result code.

use bytes::Bytes;
use tongbao_core::flow::{About, BoundCard, CardDetails, Notice, Report, Weight};
use tongbao_core::schema::Outcome;
use tongbao_core::{Error, Notification, Request, Unknown, WireEnum};

use crate::{
    TradeNotify, TradeQueryRequest, TradeQueryResponse, TradeRefundQueryRequest, TradeRefundQueryResponse,
    TradeRefundResponse, TrusteeshipFastPayConfirmRequest, TrusteeshipFastPayConfirmResponse,
    TrusteeshipFastPayResponse, TrusteeshipSignConfirmResponse,
};

/// 协议签约确认: the card, if there is a protocol_no, and it is no other one. That it is the right number was seen before.
pub(super) fn bound(card: &CardDetails, reply: &TrusteeshipSignConfirmResponse) -> Result<BoundCard, Error> {
    if reply.out_trade_no.is_none() {
        return Err(Error::Unknown(Unknown::NoVerdict(ANYBODYS)));
    }
    let token = reply.protocol_no.clone().ok_or(Error::Unknown(Unknown::NoVerdict(UNBOUND)))?;
    Ok(BoundCard {
        customer: card.customer.clone(),
        token,
        short_number: card.short_number(),
        gateway_customer: None,
        bank: card.bank.clone(),
    })
}

/// 下单: the order waits for its code. Its trade_status is no word on a payment, and is not looked at. A reply need not name the order: with the
/// paysn of another one its code is none, and what the confirmation answers names the order. The trade_no of another one would stay.
pub(super) fn placed(reply: &TrusteeshipFastPayResponse) -> Result<Report, Error> {
    let paysn = reply.paysn.clone().ok_or(Error::Unknown(Unknown::NoVerdict(UNNAMED)))?;
    let mut report = Report::new(Outcome::Succeeded, "the order waits for its SMS code")
        .number(reply.out_trade_no.clone())
        .amount(reply.total_amount)
        .gateway_number(reply.trade_no.clone().filter(|_| reply.out_trade_no.is_some()));
    report.step_number = Some(paysn);
    Ok(report)
}

/// 支付确认.
pub(super) fn charged(reply: &TrusteeshipFastPayConfirmResponse) -> Report {
    Report::of(TrusteeshipFastPayConfirmRequest::INTERFACE, reply)
        .number(reply.out_trade_no.clone())
        .amount(reply.total_amount)
        .gateway_number(reply.trade_no.clone())
}

/// 查询. A payment that was given back in part or in full is unknown in the gateway's own table: what follows is in its refunds.
pub(super) fn queried(reply: &TradeQueryResponse) -> Report {
    Report::of(TradeQueryRequest::INTERFACE, reply)
        .number(reply.out_trade_no.clone())
        .amount(reply.total_amount)
        .gateway_number(reply.trade_no.clone())
}

/// 退款. The table of this interface has no code for a refund that is done, so its replies are errors of some kind; should one ever come here,
/// it was accepted.
pub(super) fn accepted(reply: &TradeRefundResponse) -> Report {
    Report::new(Outcome::Processing, "the refund was accepted")
        .number(reply.out_request_no.clone())
        .amount(reply.refund_amount)
        .gateway_number(reply.refundsn.clone())
}

/// 退款查询. Its trade_no is the payment's, so the refund's own number at the gateway stays open.
pub(super) fn refunded(reply: &TradeRefundQueryResponse) -> Report {
    Report::of(TradeRefundQueryRequest::INTERFACE, reply)
        .number(reply.out_request_no.clone())
        .amount(reply.refund_amount)
}

/// 异步通知. Its time is no part of what it is known by: whether copies have the same is not said.
pub(super) fn told(notify: &TradeNotify, decide: bool, ack: http::Response<Bytes>) -> Notice {
    let amount = notify.total_amount.map_or(String::new(), |amount| amount.to_string());
    let trade_no = notify.trade_no.as_deref().unwrap_or_default();
    let report = Report::of(TradeNotify::INTERFACE, notify)
        .number(notify.out_trade_no.clone())
        .amount(notify.total_amount)
        .gateway_number(notify.trade_no.clone());
    Notice {
        id: [&notify.out_trade_no, trade_no, notify.trade_status.wire(), &amount].join("/"),
        about: About::Payment,
        number: notify.out_trade_no.clone(),
        report,
        weight: if decide && notify.total_amount.is_some() { Weight::Proof } else { Weight::Hint },
        ack,
    }
}

const UNBOUND: &str = "no protocol_no (银盛协议号), so nothing is bound that could pay";
const ANYBODYS: &str = "no out_trade_no (商户订单号), so the protocol_no may be that of another card";
const UNNAMED: &str = "no paysn (支付流水), without which the order cannot be paid";
