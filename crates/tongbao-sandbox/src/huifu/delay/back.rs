//! 交易确认退款: what was confirmed waits again, and 交易确认退款查询 says so. The payer gets nothing by it.

use tongbao_core::Amount;
use tongbao_huifu::{
    DelaytransConfirmrefundRequest, DelaytransConfirmrefundResponse, DelaytransConfirmrefundqueryRequest,
    DelaytransConfirmrefundqueryResponse,
};

use super::{Ask, sum};
use crate::huifu::desk::{Desk, Operation, Other, Refusal};
use crate::huifu::trade::{Named, day8};

impl Desk<'_> {
    /// What is left of a confirmation.
    fn left(&self, hf_seq_id: &str, amount: Amount) -> Amount {
        let of = self.state.confirmations.iter();
        let of = of.filter(|known| known.done && known.returns.as_deref() == Some(hf_seq_id));
        of.fold(amount, |left, known| left.checked_sub(known.amount).unwrap_or(Amount::ZERO))
    }
}

impl Operation for DelaytransConfirmrefundRequest {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<DelaytransConfirmrefundResponse, Refusal> {
        let ask = Ask { huifu_id: self.huifu_id(), req_date: self.req_date(), req_seq_id: self.req_seq_id() };
        desk.may_confirm(&ask)?;
        let named = Named {
            huifu_id: self.huifu_id(),
            date: Some(self.org_req_date()),
            req_seq_id: Some(self.org_req_seq_id()),
            hf_seq_id: None,
        };
        let all = &desk.state.confirmations;
        let known = all.iter().find(|known| known.returns.is_none() && known.is(&named)).cloned();
        let known = known.ok_or_else(Refusal::not_found)?;
        if !known.done || known.unheard {
            return Err(Refusal::state("原交易状态不允许退款"));
        }
        let trade = desk.state.trades.iter().find(|trade| trade.hf_seq_id == known.payment).cloned();
        let trade = trade.ok_or_else(Refusal::not_found)?;
        let left = desk.left(&known.hf_seq_id, known.amount);
        let parts = self.acct_split_bunch().map(|bunch| bunch.acct_infos()).unwrap_or_default();
        let parts: Vec<_> = parts.iter().map(|part| (part.huifu_id().to_owned(), part.div_amt())).collect();
        let back = if parts.is_empty() { Some((left, Vec::new())) } else { sum(&parts) };
        let back = back.ok_or_else(|| Refusal::invalid("acct_split_bunch 分账对象: div_amt 必填"))?;
        if back.0 == Amount::ZERO || back.0 > left {
            return Err(Refusal::of("23000003", "退款金额大于可退金额"));
        }
        let (booked, waits, confirmed) = desk.book_confirmation(&ask, &trade, Some(&known.hf_seq_id), back)?;
        let (code, text) = booked.words();
        let reply = DelaytransConfirmrefundResponse::builder()
            .resp_code(code)
            .resp_desc(text)
            .req_date(day8(booked.req_date))
            .req_seq_id(booked.req_seq_id.as_str())
            .huifu_id(booked.huifu_id.as_str())
            .trans_stat(booked.trans_stat())
            .hf_seq_id(booked.hf_seq_id.as_str())
            .unconfirm_amt(waits)
            .confirmed_amt(confirmed)
            .org_req_date(day8(known.req_date))
            .org_req_seq_id(known.req_seq_id.as_str())
            .org_hf_seq_id(known.hf_seq_id.as_str());
        Ok(reply.build()?)
    }

    fn swap(reply: &mut DelaytransConfirmrefundResponse, other: &Other) {
        reply.req_seq_id = Some(other.req_seq_id.clone());
        reply.hf_seq_id = Some(other.hf_seq_id.clone());
    }
}

impl Operation for DelaytransConfirmrefundqueryRequest {
    fn order(&self) -> &str {
        self.org_req_seq_id().or(self.org_hf_seq_id()).unwrap_or_default()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<DelaytransConfirmrefundqueryResponse, Refusal> {
        let named = Named {
            huifu_id: self.huifu_id(),
            date: Some(self.org_req_date()),
            req_seq_id: self.org_req_seq_id(),
            hf_seq_id: self.org_hf_seq_id(),
        };
        let (known, stat, _) = desk.look_confirmation(&named, true)?;
        let reply = DelaytransConfirmrefundqueryResponse::builder()
            .resp_code("00000000")
            .resp_desc("查询成功")
            .huifu_id(known.huifu_id.as_str())
            .org_req_date(day8(known.req_date))
            .org_req_seq_id(known.req_seq_id.as_str())
            .org_hf_seq_id(known.hf_seq_id.as_str())
            .trans_stat(stat);
        Ok(reply.build()?)
    }

    fn swap(reply: &mut DelaytransConfirmrefundqueryResponse, other: &Other) {
        reply.org_req_seq_id = Some(other.req_seq_id.clone());
        reply.org_hf_seq_id = Some(other.hf_seq_id.clone());
    }
}
