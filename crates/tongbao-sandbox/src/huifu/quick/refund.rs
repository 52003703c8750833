//! 线上交易退款 gives back, 线上交易退款查询 says so.

use tongbao_core::Invalid;
use tongbao_huifu::{
    OnlinepaymentRefundNotify, OnlinepaymentRefundQueryRequest, OnlinepaymentRefundQueryResponse,
    OnlinepaymentRefundRequest, OnlinepaymentRefundResponse, TransStat,
};

use crate::huifu::desk::{Desk, Operation, Other, Refusal};
use crate::huifu::refund::{Ask, Refund};
use crate::huifu::trade::{Named, Trade, day8};

/// 退款 within so many days.
const DAYS: i64 = 180;

impl Operation for OnlinepaymentRefundRequest {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<OnlinepaymentRefundResponse, Refusal> {
        desk.own(self.huifu_id())?;
        let original = desk.find(&Named {
            huifu_id: self.huifu_id(),
            date: self.org_req_date(),
            req_seq_id: self.org_req_seq_id(),
            hf_seq_id: self.org_hf_seq_id(),
        });
        let original = original?;
        if !original.is_online() {
            return Err(Refusal::not_found());
        }
        let parts = self.acct_split_bunch().map(|bunch| bunch.acct_infos()).unwrap_or_default();
        let refund = desk.give_back(Ask {
            huifu_id: self.huifu_id(),
            req_date: self.req_date(),
            req_seq_id: self.req_seq_id(),
            amount: self.ord_amt(),
            parts: parts.iter().filter_map(|part| part.div_amt()).collect(),
            remark: self.remark(),
            days: DAYS,
            original,
        })?;
        desk.tell(notification(desk, &refund)?, self.notify_url());
        if desk.timed_out() {
            return Err(Refusal::system());
        }
        let (code, text) = refund.words();
        let mut reply = OnlinepaymentRefundResponse::builder()
            .resp_code(code)
            .resp_desc(text)
            .req_date(day8(refund.req_date))
            .req_seq_id(refund.req_seq_id.as_str())
            .huifu_id(refund.huifu_id.as_str())
            .org_hf_seq_id(refund.original.hf_seq_id.as_str())
            .org_req_seq_id(refund.original.req_seq_id.as_str())
            .org_req_date(day8(refund.original.req_date))
            .ord_amt(refund.amount)
            .trans_stat(refund.trans_stat());
        if let Some(time) = refund.finish_time() {
            reply = reply.trans_finish_time(time);
        }
        if let Some(remark) = &refund.remark {
            reply = reply.remark(remark.as_str());
        }
        Ok(reply.build()?)
    }

    /// The reply has no number of its own beside the merchant's.
    fn swap(reply: &mut OnlinepaymentRefundResponse, other: &Other) {
        reply.req_seq_id = Some(other.req_seq_id.clone());
    }
}

fn notification(desk: &Desk<'_>, refund: &Refund) -> Result<OnlinepaymentRefundNotify, Invalid> {
    let heard = Refund { unheard: false, ..refund.clone() };
    let (code, text) = heard.words();
    let mut notify = OnlinepaymentRefundNotify::builder()
        .resp_code(code)
        .resp_desc(text)
        .req_date(day8(heard.req_date))
        .req_seq_id(heard.req_seq_id.as_str())
        .huifu_id(heard.huifu_id.as_str())
        .hf_seq_id(heard.hf_seq_id.as_str())
        .org_ord_amt(heard.original.terms.amount)
        .total_ref_amt(desk.refunded(&heard.original.hf_seq_id))
        .ord_amt(heard.amount)
        .trans_stat(heard.trans_stat());
    if let Some(time) = heard.finish_time() {
        notify = notify.trans_finish_time(time);
    }
    if let Some(remark) = &heard.remark {
        notify = notify.remark(remark.as_str());
    }
    notify.build()
}

impl Operation for OnlinepaymentRefundQueryRequest {
    fn order(&self) -> &str {
        self.org_req_seq_id().or(self.org_hf_seq_id()).unwrap_or_default()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<OnlinepaymentRefundQueryResponse, Refusal> {
        let named = Named {
            huifu_id: self.huifu_id(),
            date: Some(self.org_req_date()),
            req_seq_id: self.org_req_seq_id(),
            hf_seq_id: self.org_hf_seq_id(),
        };
        let (refund, stat) = desk.look_refund(&named, Trade::is_online)?;
        let mut reply = OnlinepaymentRefundQueryResponse::builder()
            .resp_code("00000000")
            .resp_desc("查询成功")
            .huifu_id(refund.huifu_id.as_str())
            .org_req_date(day8(refund.req_date))
            .org_req_seq_id(refund.req_seq_id.as_str())
            .org_hf_seq_id(refund.hf_seq_id.as_str())
            .ord_amt(refund.amount)
            .trans_stat(stat.clone());
        if let (Some(time), TransStat::Succeeded) = (refund.finish_time(), stat) {
            reply = reply.trans_finish_time(time);
        }
        if let Some(remark) = &refund.remark {
            reply = reply.remark(remark.as_str());
        }
        Ok(reply.build()?)
    }

    fn swap(reply: &mut OnlinepaymentRefundQueryResponse, other: &Other) {
        reply.org_req_seq_id = Some(other.req_seq_id.clone());
        reply.org_hf_seq_id = Some(other.hf_seq_id.clone());
    }
}
