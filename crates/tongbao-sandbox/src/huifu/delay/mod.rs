//! 延迟交易: what waits of a payment is confirmed to its receivers, and given back to the payment.
//!
//! - A confirmation without parts is of all that waits. Parts with amounts are added up; of a split by percentage it is `total_div_amt`.
//! - The receivers' accounts are not kept: what is confirmed counts as the merchant's own.
//! - 交易确认异步通知 is not sent: no request of the family has an address for it.

mod back;
mod confirm;

use tongbao_core::{Amount, Date};
use tongbao_huifu as h;
use tongbao_huifu::TransStat;

use super::answer::Call;
use super::desk::{Desk, Refusal};
use super::trade::{Named, Standing, Trade};
use crate::fault::Fault;
use crate::simulator::Answer;

/// The answer, if the interface is one of these.
pub(super) fn answer(call: &Call<'_>) -> Option<Answer> {
    Some(match call.interface.id {
        "delaytrans_confirm" => call.answer::<h::DelaytransConfirmRequest>(),
        "delaytrans_confirmquery_v2" => call.answer::<h::DelaytransConfirmqueryV2Request>(),
        "delaytrans_confirmquery_v3" => call.answer::<h::DelaytransConfirmqueryV3Request>(),
        "delaytrans_confirmrefund" => call.answer::<h::DelaytransConfirmrefundRequest>(),
        "delaytrans_confirmrefundquery" => call.answer::<h::DelaytransConfirmrefundqueryRequest>(),
        _ => return None,
    })
}

/// A confirmation, or the return of one.
#[derive(Clone)]
pub(super) struct Confirmation {
    pub(super) huifu_id: String,
    pub(super) req_date: Date,
    pub(super) req_seq_id: String,
    hf_seq_id: String,
    /// 全局流水号 of the payment.
    payment: String,
    /// 全局流水号 of the confirmation that this takes back.
    returns: Option<String>,
    amount: Amount,
    /// Who gets how much, if it was said so.
    parts: Vec<(String, Amount)>,
    /// Whether it was carried out.
    done: bool,
    /// Whether the gateway has not heard of it yet.
    unheard: bool,
}

/// What is asked for.
struct Ask<'r> {
    huifu_id: &'r str,
    req_date: Date,
    req_seq_id: &'r str,
}

impl Confirmation {
    const fn trans_stat(&self) -> TransStat {
        match (self.unheard, self.done) {
            (true, _) => TransStat::Processing,
            (false, true) => TransStat::Succeeded,
            (false, false) => TransStat::Failed,
        }
    }

    /// 业务返回码 and 业务返回描述 beside the state.
    fn words(&self) -> (&'static str, &'static str) {
        match self.trans_stat() {
            TransStat::Succeeded => ("00000000", "交易成功"),
            TransStat::Failed => ("90000000", "交易失败"),
            _ => ("00000100", "交易处理中"),
        }
    }

    fn is(&self, named: &Named<'_>) -> bool {
        self.huifu_id == named.huifu_id && named.fits(self.req_date, &self.req_seq_id, &self.hf_seq_id)
    }
}

/// The sum of the parts, and nothing if there are none or one has no amount.
fn sum(parts: &[(String, Option<Amount>)]) -> Option<(Amount, Vec<(String, Amount)>)> {
    let known = parts.iter().map(|(to, amount)| Some((to.clone(), (*amount)?))).collect::<Option<Vec<_>>>()?;
    let sum = known.iter().try_fold(Amount::ZERO, |sum, (_, amount)| sum.checked_add(*amount))?;
    (!known.is_empty()).then_some((sum, known))
}

impl Desk<'_> {
    /// 请求流水号 that is not used yet, of a day that is allowed.
    fn may_confirm(&mut self, ask: &Ask<'_>) -> Result<(), Refusal> {
        ask.req_seq_id.clone_into(&mut self.order);
        self.own(ask.huifu_id)?;
        self.dated(ask.req_date)?;
        self.unused(ask.huifu_id, ask.req_date, ask.req_seq_id)
    }

    /// What waits of a payment to be confirmed, and what is.
    fn waiting(&self, trade: &Trade) -> (Amount, Amount) {
        let gone = self.refunded(&trade.hf_seq_id).checked_add(trade.confirmed);
        let waits = gone.and_then(|gone| trade.terms.amount.checked_sub(gone));
        (waits.unwrap_or(Amount::ZERO), trade.confirmed)
    }

    /// Whether this payment waits to be confirmed.
    fn is_delayed(trade: &Trade) -> Result<(), Refusal> {
        if trade.standing != Standing::Paid || trade.unheard {
            return Err(Refusal::state("原交易状态不允许确认"));
        }
        if trade.terms.delayed { Ok(()) } else { Err(Refusal::of("23000004", "原交易不是延时交易")) }
    }

    /// Writes it down and moves the amount, unless a fault is that it does not. Answers with what waits and what is confirmed then.
    fn book_confirmation(
        &mut self,
        ask: &Ask<'_>,
        trade: &Trade,
        returns: Option<&str>,
        (amount, parts): (Amount, Vec<(String, Amount)>),
    ) -> Result<(Confirmation, Amount, Amount), Refusal> {
        let done = !matches!(self.fault, Some(Fault::ProcessingNotCharged | Fault::TimeoutNotCharged));
        let booked = Confirmation {
            huifu_id: ask.huifu_id.to_owned(),
            req_date: ask.req_date,
            req_seq_id: ask.req_seq_id.to_owned(),
            hf_seq_id: self.serial("DELAY"),
            payment: trade.hf_seq_id.clone(),
            returns: returns.map(str::to_owned),
            amount,
            parts,
            done,
            unheard: matches!(self.fault, Some(Fault::ProcessingNotCharged | Fault::ProcessingCharged)),
        };
        let confirmed = match (done, returns) {
            (false, _) => Some(trade.confirmed),
            (true, None) => trade.confirmed.checked_add(amount),
            (true, Some(_)) => trade.confirmed.checked_sub(amount),
        };
        let confirmed = confirmed.ok_or_else(Refusal::system)?;
        for known in self.state.trades.iter_mut().filter(|known| known.hf_seq_id == trade.hf_seq_id) {
            known.confirmed = confirmed;
        }
        self.state.confirmations.push(booked.clone());
        self.remark = Some(format!("{amount} {}", if returns.is_some() { "waits again" } else { "confirmed" }));
        if self.timed_out() {
            return Err(Refusal::system());
        }
        let (waits, confirmed) = self.waiting(&Trade { confirmed, ..trade.clone() });
        Ok((booked, waits, confirmed))
    }

    /// The confirmation, or the return of one, that a query is about; what it is told of it; and its payment.
    fn look_confirmation(
        &mut self,
        named: &Named<'_>,
        returned: bool,
    ) -> Result<(Confirmation, TransStat, Trade), Refusal> {
        self.own(named.huifu_id)?;
        let fault = self.fault;
        let mut all = self.state.confirmations.iter_mut();
        let found = all.find(|known| known.returns.is_some() == returned && known.is(named));
        let found = found.filter(|_| fault != Some(Fault::NotFound)).ok_or_else(Refusal::not_found)?;
        let known = found.clone();
        if fault != Some(Fault::Pending) {
            // The next query finds the result.
            found.unheard = false;
        }
        self.order.clone_from(&known.req_seq_id);
        let trade = self.state.trades.iter().find(|trade| trade.hf_seq_id == known.payment).cloned();
        let trade = trade.ok_or_else(Refusal::not_found)?;
        let stat = if fault == Some(Fault::Pending) { TransStat::Processing } else { known.trans_stat() };
        Ok((known, stat, trade))
    }
}
