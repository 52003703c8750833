//! 扫码交易退款: `scanpay_refund` and `scanpay_refundquery`, versions 2, 3 and 4.

use tongbao_core::schema::DateForm;
use tongbao_core::{Amount, Date, Invalid};
use tongbao_huifu as h;
use tongbao_huifu::{
    AcctSplitBunchRefund, LoanFlag, ScanpayRefundNotify, ScanpayRefundV2Request, ScanpayRefundV2Response,
    ScanpayRefundV3Request, ScanpayRefundV3Response, ScanpayRefundV4Request, ScanpayRefundV4Response,
    ScanpayRefundqueryV2Request, ScanpayRefundqueryV2Response, ScanpayRefundqueryV3Request,
    ScanpayRefundqueryV3Response, ScanpayRefundqueryV4Request, ScanpayRefundqueryV4Response, TransStat, TransType,
};

use crate::huifu::desk::{Desk, Operation, Other, Refusal};
use crate::huifu::refund::{Ask, Refund};
use crate::huifu::trade::{Named, Trade, day8};

/// 退款 within so many days.
const DAYS: i64 = 360;

/// How a refund names its payment.
struct Original<'r> {
    huifu_id: &'r str,
    date: Date,
    req_seq_id: Option<&'r str>,
    hf_seq_id: Option<&'r str>,
    /// 用户账单上的商户订单号.
    party_order_id: Option<&'r str>,
}

impl Original<'_> {
    fn find(&self, desk: &mut Desk<'_>) -> Result<Trade, Refusal> {
        desk.own(self.huifu_id)?;
        let hf_seq_id = desk.billed(self.huifu_id, self.party_order_id, self.hf_seq_id)?;
        let trade = desk.find(&Named {
            huifu_id: self.huifu_id,
            date: Some(self.date),
            req_seq_id: self.req_seq_id,
            hf_seq_id: hf_seq_id.as_deref(),
        })?;
        if trade.is_online() { Err(Refusal::not_found()) } else { Ok(trade) }
    }
}

impl Refund {
    /// 退款交易发生日期 and 退款交易发生时间.
    fn day_and_time(&self) -> (String, String) {
        let mut day = self.time.format(DateForm::Second14);
        let time = day.split_off(DAY_DIGITS);
        (day, time)
    }
}

/// Of yyyyMMddHHmmss.
const DAY_DIGITS: usize = 8;

/// 分账金额 of each part.
fn parts(bunch: Option<&AcctSplitBunchRefund>) -> Vec<Amount> {
    bunch.map(|bunch| bunch.acct_infos().iter().map(|part| part.div_amt()).collect()).unwrap_or_default()
}

/// What only versions 2 and 3 have fields for.
fn extras(original: &Trade, loan_flag: Option<&LoanFlag>, has_reason: bool) -> Result<(), Refusal> {
    if original.terms.delayed && loan_flag == Some(&LoanFlag::Advance) {
        return Err(Refusal::invalid("loan_flag 是否垫资退款: 延迟交易不支持"));
    }
    if original.terms.trans_type == Some(TransType::DNative) && !has_reason {
        return Err(Refusal::invalid("digital_currency_data.refund_desc 退款原因: 数字货币退款必填"));
    }
    Ok(())
}

macro_rules! refunds {
    ($($request:ident -> $response:ident, $last:expr, $extras:expr;)+) => {$(
        impl Operation for $request {
            fn order(&self) -> &str {
                self.req_seq_id()
            }

            fn carry_out(&self, desk: &mut Desk<'_>) -> Result<$response, Refusal> {
                let extras: fn(&Self, &Trade) -> Result<(), Refusal> = $extras;
                let original = Original {
                    huifu_id: self.huifu_id(),
                    date: self.org_req_date(),
                    req_seq_id: self.org_req_seq_id(),
                    hf_seq_id: self.org_hf_seq_id(),
                    party_order_id: self.org_party_order_id(),
                };
                let original = original.find(desk)?;
                extras(self, &original)?;
                let refund = desk.give_back(Ask {
                    huifu_id: self.huifu_id(),
                    req_date: self.req_date(),
                    req_seq_id: self.req_seq_id(),
                    amount: self.ord_amt(),
                    parts: parts(self.acct_split_bunch()),
                    remark: self.remark(),
                    days: DAYS,
                    original,
                })?;
                desk.tell(notification(desk, &refund)?, self.notify_url());
                if desk.timed_out() {
                    return Err(Refusal::system());
                }
                let (code, text) = refund.words();
                let (date, time) = refund.day_and_time();
                let mut reply = $response::builder()
                    .resp_code(code)
                    .resp_desc(text)
                    .huifu_id(refund.huifu_id.as_str())
                    .req_date(day8(refund.req_date))
                    .req_seq_id(refund.req_seq_id.as_str())
                    .hf_seq_id(refund.hf_seq_id.as_str())
                    .org_req_date(day8(refund.original.req_date))
                    .org_req_seq_id(refund.original.req_seq_id.as_str())
                    .trans_date(date)
                    .trans_time(time)
                    .trans_stat(refund.trans_stat())
                    .ord_amt(refund.amount);
                if let Some(time) = refund.finish_time() {
                    reply = reply.trans_finish_time(time).actual_ref_amt(refund.amount);
                }
                Ok($last(reply, &refund).build()?)
            }

            fn swap(reply: &mut $response, other: &Other) {
                reply.req_seq_id = Some(other.req_seq_id.clone());
                reply.hf_seq_id = Some(other.hf_seq_id.clone());
            }
        }
    )+};
}

refunds! {
    ScanpayRefundV2Request -> ScanpayRefundV2Response, |reply: h::ScanpayRefundV2ResponseBuilder, refund: &Refund| {
        let remark = refund.remark.as_deref();
        if let Some(remark) = remark { reply.remark(remark) } else { reply }
    }, |request, original| {
        let reason = request.digital_currency_data().and_then(|data| data.refund_desc());
        extras(original, request.loan_flag(), reason.is_some())
    };
    ScanpayRefundV3Request -> ScanpayRefundV3Response, |reply: h::ScanpayRefundV3ResponseBuilder, refund: &Refund| {
        let remark = refund.remark.as_deref();
        if let Some(remark) = remark { reply.remark(remark) } else { reply }
    }, |request, original| {
        let reason = request.digital_currency_data().and_then(|data| data.refund_desc());
        extras(original, request.loan_flag(), reason.is_some())
    };
    ScanpayRefundV4Request -> ScanpayRefundV4Response, |reply: h::ScanpayRefundV4ResponseBuilder, refund: &Refund| {
        reply.org_hf_seq_id(refund.original.hf_seq_id.as_str())
    }, |_, _| Ok(());
}

fn notification(desk: &Desk<'_>, refund: &Refund) -> Result<ScanpayRefundNotify, Invalid> {
    let heard = Refund { unheard: false, ..refund.clone() };
    let (code, text) = heard.words();
    let (date, time) = heard.day_and_time();
    let mut notify = ScanpayRefundNotify::builder()
        .resp_code(code)
        .resp_desc(text)
        .huifu_id(heard.huifu_id.as_str())
        .req_date(day8(heard.req_date))
        .req_seq_id(heard.req_seq_id.as_str())
        .hf_seq_id(heard.hf_seq_id.as_str())
        .org_req_date(day8(heard.original.req_date))
        .org_req_seq_id(heard.original.req_seq_id.as_str())
        .org_ord_amt(heard.original.terms.amount)
        .trans_date(date)
        .trans_time(time)
        .trans_type(TransType::TransRefund)
        .trans_stat(heard.trans_stat())
        .ord_amt(heard.amount)
        .total_ref_amt(desk.refunded(&heard.original.hf_seq_id))
        .party_order_id(heard.original.payers_numbers().0);
    if let Some(time) = heard.finish_time() {
        notify = notify.trans_finish_time(time).actual_ref_amt(heard.amount);
    }
    if let Some(remark) = &heard.remark {
        notify = notify.remark(remark.as_str());
    }
    notify.build()
}

macro_rules! queries {
    ($($request:ident -> $response:ident, $kind:ident;)+) => {$(
        impl Operation for $request {
            fn order(&self) -> &str {
                self.org_req_seq_id().or(self.org_hf_seq_id()).unwrap_or_default()
            }

            /// 终端订单号 is a number that no request here gives: it finds nothing.
            fn carry_out(&self, desk: &mut Desk<'_>) -> Result<$response, Refusal> {
                let named = Named {
                    huifu_id: self.huifu_id(),
                    date: self.org_req_date(),
                    req_seq_id: self.org_req_seq_id(),
                    hf_seq_id: self.org_hf_seq_id(),
                };
                let (refund, stat) = desk.look_refund(&named, |original| !original.is_online())?;
                let (date, time) = refund.day_and_time();
                let mut reply = $response::builder()
                    .resp_code("00000000")
                    .resp_desc("查询成功")
                    .huifu_id(refund.huifu_id.as_str())
                    .org_req_date(day8(refund.req_date))
                    .org_req_seq_id(refund.req_seq_id.as_str())
                    .org_hf_seq_id(refund.hf_seq_id.as_str())
                    .ord_amt(refund.amount)
                    .trans_date(date)
                    .trans_time(time)
                    .$kind(TransType::TransRefund)
                    .trans_stat(stat.clone());
                if let (Some(time), TransStat::Succeeded) = (refund.finish_time(), stat) {
                    reply = reply.trans_finish_time(time).actual_ref_amt(refund.amount);
                }
                if let Some(remark) = &refund.remark {
                    reply = reply.remark(remark.as_str());
                }
                Ok(reply.build()?)
            }

            fn swap(reply: &mut $response, other: &Other) {
                reply.org_req_seq_id = Some(other.req_seq_id.clone());
                reply.org_hf_seq_id = Some(other.hf_seq_id.clone());
            }
        }
    )+};
}

queries! {
    ScanpayRefundqueryV2Request -> ScanpayRefundqueryV2Response, trans_type;
    ScanpayRefundqueryV3Request -> ScanpayRefundqueryV3Response, trans_type;
    ScanpayRefundqueryV4Request -> ScanpayRefundqueryV4Response, trade_type;
}
