//! 扫码交易查询: `scanpay_query`, versions 2, 3 and 4.

use tongbao_core::{Amount, Date};
use tongbao_huifu::{
    ScanpayQueryV2Request, ScanpayQueryV2Response, ScanpayQueryV3Request, ScanpayQueryV3Response,
    ScanpayQueryV4Request, ScanpayQueryV4Response, TransStat,
};

use crate::fault::Fault;
use crate::huifu::desk::{Desk, Operation, Other, Refusal};
use crate::huifu::trade::{Named, Trade, day8};

impl Desk<'_> {
    /// The trade that a query is about, and what it is told of it.
    pub(in crate::huifu) fn look(&mut self, named: &Named<'_>) -> Result<(Trade, TransStat), Refusal> {
        self.own(named.huifu_id)?;
        let trade = self.find(named)?;
        let stat = match self.fault {
            Some(Fault::NotFound) => return Err(Refusal::not_found()),
            Some(Fault::Pending) => TransStat::Processing,
            _ => trade.trans_stat(),
        };
        if self.fault != Some(Fault::Pending)
            && let Some(known) = self.state.trades.iter_mut().find(|known| known.hf_seq_id == trade.hf_seq_id)
        {
            // The next query finds the result.
            known.unheard = false;
        }
        Ok((trade, stat))
    }

    /// The same for a scan-to-pay order: a payment of the online family is not found.
    fn look_scanned(&mut self, named: &Named<'_>) -> Result<(Trade, TransStat), Refusal> {
        let (trade, stat) = self.look(named)?;
        if trade.is_online() { Err(Refusal::not_found()) } else { Ok((trade, stat)) }
    }

    /// 全局流水号 of the trade that has this number on the payer's bill. It must be the same as that in the request, if there is one.
    pub(super) fn billed(
        &self,
        huifu_id: &str,
        on_bill: Option<&str>,
        hf_seq_id: Option<&str>,
    ) -> Result<Option<String>, Refusal> {
        let Some(number) = on_bill else { return Ok(hf_seq_id.map(str::to_owned)) };
        let on_bill = |trade: &&Trade| {
            let (party, out) = trade.payers_numbers();
            trade.huifu_id == huifu_id && (party == number || out == number)
        };
        let found = self.state.trades.iter().find(on_bill);
        let found = found.filter(|trade| hf_seq_id.is_none_or(|asked| asked == trade.hf_seq_id));
        found.map(|trade| Some(trade.hf_seq_id.clone())).ok_or_else(Refusal::not_found)
    }
}

const FOUND: (&str, &str) = ("00000000", "查询成功");

macro_rules! queries {
    ($($request:ident -> $response:ident, $on_bill:expr;)+) => {$(
        impl Operation for $request {
            fn order(&self) -> &str {
                self.org_req_seq_id().or(self.org_hf_seq_id()).unwrap_or_default()
            }

            fn carry_out(&self, desk: &mut Desk<'_>) -> Result<$response, Refusal> {
                let on_bill: fn(&Self) -> Option<&str> = $on_bill;
                let hf_seq_id = desk.billed(self.huifu_id(), on_bill(self), self.org_hf_seq_id())?;
                let named = Named {
                    huifu_id: self.huifu_id(),
                    date: self.org_req_date(),
                    req_seq_id: self.org_req_seq_id(),
                    hf_seq_id: hf_seq_id.as_deref(),
                };
                let (trade, stat) = desk.look_scanned(&named)?;
                let (party, out) = trade.payers_numbers();
                let mut reply = $response::builder()
                    .resp_code(FOUND.0)
                    .resp_desc(FOUND.1)
                    .huifu_id(trade.huifu_id.as_str())
                    .org_req_date(day8(trade.req_date))
                    .org_req_seq_id(trade.req_seq_id.as_str())
                    .org_hf_seq_id(trade.hf_seq_id.as_str())
                    .trans_amt(trade.terms.amount)
                    .trans_stat(stat.clone())
                    .delay_acct_flag(trade.delay_acct_flag())
                    .out_trans_id(out)
                    .party_order_id(party);
                if let Some(kind) = &trade.terms.trans_type {
                    reply = reply.trans_type(kind.clone());
                }
                if let (Some(time), Some(date), TransStat::Succeeded) = (trade.end_time(), trade.acct_date(), &stat) {
                    reply = reply.end_time(time).acct_date(date).unconfirm_amt(unconfirmed(&trade));
                }
                if let Some(remark) = &trade.terms.remark {
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
    ScanpayQueryV2Request -> ScanpayQueryV2Response, |query| query.party_order_id().or(query.out_trans_id());
    ScanpayQueryV3Request -> ScanpayQueryV3Response, |_| None;
}

impl Operation for ScanpayQueryV4Request {
    fn order(&self) -> &str {
        self.req_seq_id().or(self.hf_seq_id()).unwrap_or_default()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<ScanpayQueryV4Response, Refusal> {
        let date: Option<Date> = self.req_date();
        let named =
            Named { huifu_id: self.huifu_id(), date, req_seq_id: self.req_seq_id(), hf_seq_id: self.hf_seq_id() };
        let (trade, stat) = desk.look_scanned(&named)?;
        let (party, out) = trade.payers_numbers();
        let mut reply = ScanpayQueryV4Response::builder()
            .resp_code(FOUND.0)
            .resp_desc(FOUND.1)
            .huifu_id(trade.huifu_id.as_str())
            .req_date(day8(trade.req_date))
            .req_seq_id(trade.req_seq_id.as_str())
            .hf_seq_id(trade.hf_seq_id.as_str())
            .trans_amt(trade.terms.amount)
            .trans_stat(stat.clone())
            .delay_acct_flag(trade.delay_acct_flag())
            .out_trans_id(out)
            .party_order_id(party);
        if let Some(kind) = &trade.terms.trans_type {
            reply = reply.trade_type(kind.clone());
        }
        if let (Some(time), Some(date), TransStat::Succeeded) = (trade.end_time(), trade.acct_date(), &stat) {
            reply = reply.end_time(time).acct_date(date).unconfirm_amt(unconfirmed(&trade));
        }
        if let (Some(message), TransStat::Failed) = (trade.bank_message(), stat) {
            reply = reply.bank_message(message);
        }
        if let Some(remark) = &trade.terms.remark {
            reply = reply.remark(remark.as_str());
        }
        Ok(reply.build()?)
    }

    fn swap(reply: &mut ScanpayQueryV4Response, other: &Other) {
        reply.req_seq_id = Some(other.req_seq_id.clone());
        reply.hf_seq_id = Some(other.hf_seq_id.clone());
    }
}

/// 待确认金额 of a delayed trade.
fn unconfirmed(trade: &Trade) -> Amount {
    trade.terms.amount.checked_sub(trade.confirmed).unwrap_or(Amount::ZERO)
}
