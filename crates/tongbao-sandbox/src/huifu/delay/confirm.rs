//! 交易确认: `delaytrans_confirm`, and 交易确认查询, versions 2 and 3.

use tongbao_core::Amount;
use tongbao_huifu::{
    AcctInfoReply, AcctSplitBunchReply, ConfirmPayType, DelaytransConfirmRequest, DelaytransConfirmResponse,
    DelaytransConfirmqueryV2Request, DelaytransConfirmqueryV2Response, DelaytransConfirmqueryV3Request,
    DelaytransConfirmqueryV3Response,
};

use super::{Ask, sum};
use crate::huifu::desk::{Desk, Operation, Other, Refusal};
use crate::huifu::trade::{Named, day8};

/// How much a request confirms, and to whom if it says so.
fn asked(request: &DelaytransConfirmRequest, waits: Amount) -> Result<(Amount, Vec<(String, Amount)>), Refusal> {
    let Some(bunch) = request.acct_split_bunch() else { return Ok((waits, Vec::new())) };
    if let Some(total) = bunch.total_div_amt() {
        return Ok((total, Vec::new()));
    }
    let parts: Vec<_> = bunch.acct_infos().iter().map(|part| (part.huifu_id().to_owned(), part.div_amt())).collect();
    if parts.is_empty() {
        return Ok((waits, Vec::new()));
    }
    sum(&parts).ok_or_else(|| Refusal::invalid("acct_split_bunch 分账对象: div_amt 或 total_div_amt 必填"))
}

impl Operation for DelaytransConfirmRequest {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<DelaytransConfirmResponse, Refusal> {
        let ask = Ask { huifu_id: self.huifu_id(), req_date: self.req_date(), req_seq_id: self.req_seq_id() };
        desk.may_confirm(&ask)?;
        let trade = desk.find(&Named {
            huifu_id: self.huifu_id(),
            date: self.org_req_date(),
            req_seq_id: self.org_req_seq_id(),
            hf_seq_id: self.org_hf_seq_id(),
        })?;
        ask.req_seq_id.clone_into(&mut desk.order);
        if trade.is_online() && self.pay_type() != Some(&ConfirmPayType::QuickPay) {
            return Err(Refusal::invalid("pay_type 交易类型: 快捷支付必填"));
        }
        Desk::is_delayed(&trade)?;
        let (waits, _) = desk.waiting(&trade);
        let (amount, parts) = asked(self, waits)?;
        if amount == Amount::ZERO || amount > waits {
            return Err(Refusal::of("23000003", "确认金额大于待确认金额"));
        }
        let (booked, waits, confirmed) = desk.book_confirmation(&ask, &trade, None, (amount, parts))?;
        let (code, text) = booked.words();
        let reply = DelaytransConfirmResponse::builder()
            .resp_code(code)
            .resp_desc(text)
            .req_date(day8(booked.req_date))
            .req_seq_id(booked.req_seq_id.as_str())
            .huifu_id(booked.huifu_id.as_str())
            .trans_stat(booked.trans_stat())
            .hf_seq_id(booked.hf_seq_id.as_str())
            .unconfirm_amt(waits)
            .confirmed_amt(confirmed)
            .org_req_date(day8(trade.req_date))
            .org_req_seq_id(trade.req_seq_id.as_str())
            .org_hf_seq_id(trade.hf_seq_id.as_str());
        Ok(reply.build()?)
    }

    fn swap(reply: &mut DelaytransConfirmResponse, other: &Other) {
        reply.req_seq_id = Some(other.req_seq_id.clone());
        reply.hf_seq_id = Some(other.hf_seq_id.clone());
    }
}

macro_rules! queries {
    ($($request:ident -> $response:ident;)+) => {$(
        impl Operation for $request {
            fn order(&self) -> &str {
                self.org_req_seq_id()
            }

            fn carry_out(&self, desk: &mut Desk<'_>) -> Result<$response, Refusal> {
                let named = Named {
                    huifu_id: self.huifu_id(),
                    date: Some(self.org_req_date()),
                    req_seq_id: Some(self.org_req_seq_id()),
                    hf_seq_id: None,
                };
                let (known, stat, trade) = desk.look_confirmation(&named, false)?;
                let (waits, confirmed) = desk.waiting(&trade);
                let mut reply = $response::builder()
                    .resp_code("00000000")
                    .resp_desc("查询成功")
                    .huifu_id(known.huifu_id.as_str())
                    .org_req_seq_id(known.req_seq_id.as_str())
                    .trans_stat(stat)
                    .unconfirm_amt(waits)
                    .confirmed_amt(confirmed)
                    .hf_seq_id(known.hf_seq_id.as_str());
                if !known.parts.is_empty() {
                    reply = reply.acct_split_bunch(split(&known.parts)?);
                }
                Ok(reply.build()?)
            }

            fn swap(reply: &mut $response, other: &Other) {
                reply.org_req_seq_id = Some(other.req_seq_id.clone());
                reply.hf_seq_id = Some(other.hf_seq_id.clone());
            }
        }
    )+};
}

queries! {
    DelaytransConfirmqueryV2Request -> DelaytransConfirmqueryV2Response;
    DelaytransConfirmqueryV3Request -> DelaytransConfirmqueryV3Response;
}

fn split(parts: &[(String, Amount)]) -> Result<AcctSplitBunchReply, Refusal> {
    let part =
        |(to, amount): &(String, Amount)| AcctInfoReply::builder().huifu_id(to.as_str()).div_amt(*amount).build();
    let parts = parts.iter().map(part).collect::<Result<Vec<_>, _>>()?;
    Ok(AcctSplitBunchReply::builder().acct_infos(parts).build()?)
}
