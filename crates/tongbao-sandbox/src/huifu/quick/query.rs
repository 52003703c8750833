//! 线上交易查询: how a payment of the online family stands. A scan-to-pay order is not found here.

use tongbao_huifu::{AcctStat, OnlinepaymentQueryRequest, OnlinepaymentQueryResponse, PayType, TransStat};

use crate::huifu::desk::{Desk, Operation, Other, Refusal};
use crate::huifu::trade::{Named, day8};

impl Operation for OnlinepaymentQueryRequest {
    fn order(&self) -> &str {
        self.org_req_seq_id().or(self.org_hf_seq_id()).unwrap_or_default()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<OnlinepaymentQueryResponse, Refusal> {
        let named = Named {
            huifu_id: self.huifu_id(),
            date: Some(self.org_req_date()),
            req_seq_id: self.org_req_seq_id(),
            hf_seq_id: self.org_hf_seq_id(),
        };
        let (trade, stat) = desk.look(&named)?;
        if !trade.is_online() {
            return Err(Refusal::not_found());
        }
        let mut reply = OnlinepaymentQueryResponse::builder()
            .resp_code("00000000")
            .resp_desc("查询成功")
            .huifu_id(trade.huifu_id.as_str())
            .org_req_date(day8(trade.req_date))
            .org_req_seq_id(trade.req_seq_id.as_str())
            .org_hf_seq_id(trade.hf_seq_id.as_str())
            .trans_amt(trade.terms.amount)
            .pay_type(PayType::QuickPay)
            .trans_stat(stat.clone());
        match stat {
            TransStat::Succeeded => reply = reply.acct_stat(AcctStat::Succeeded),
            TransStat::Failed => {
                if let Some(message) = trade.bank_message() {
                    reply = reply.bank_message(message);
                }
            }
            _ => {}
        }
        if let (Some(time), TransStat::Succeeded) = (trade.end_time(), stat) {
            reply = reply.end_time(time);
        }
        if let Some(remark) = &trade.terms.remark {
            reply = reply.remark(remark.as_str());
        }
        Ok(reply.build()?)
    }

    fn swap(reply: &mut OnlinepaymentQueryResponse, other: &Other) {
        reply.org_req_seq_id = Some(other.req_seq_id.clone());
        reply.org_hf_seq_id = Some(other.hf_seq_id.clone());
    }
}
