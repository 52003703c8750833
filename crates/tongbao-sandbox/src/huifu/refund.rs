//! 退款, of either family: what may go back, the money that does, and how it stands.
//!
//! - What was paid goes back in full or in part, at most what is left, and of a delayed trade at most what is not confirmed yet.
//! - A partial refund of a split trade names its parts, which add up to the refund.
//! - A refund is answered with `S` at once, except for the faults. `processing-not-charged` and `timeout-not-charged` leave one that has failed.

use tongbao_core::schema::DateForm;
use tongbao_core::{Amount, BeijingTime, Date};
use tongbao_huifu::TransStat;

use super::desk::{Desk, Refusal};
use super::trade::{Named, Payer, Standing, Trade};
use crate::fault::Fault;
use crate::ledger::{Entry, EntryKind, EntryState};

/// A refund, given back or failed.
#[derive(Clone)]
pub(super) struct Refund {
    pub(super) huifu_id: String,
    pub(super) req_date: Date,
    pub(super) req_seq_id: String,
    /// 全局流水号 of the refund.
    pub(super) hf_seq_id: String,
    pub(super) amount: Amount,
    pub(super) remark: Option<String>,
    /// What it was paid with, as it was then.
    pub(super) original: Trade,
    /// Whether the money went back.
    pub(super) moved: bool,
    /// Whether the gateway has not heard of it yet.
    pub(super) unheard: bool,
    pub(super) time: BeijingTime,
}

/// What a refund asks for.
pub(super) struct Ask<'r> {
    pub(super) huifu_id: &'r str,
    pub(super) req_date: Date,
    pub(super) req_seq_id: &'r str,
    pub(super) amount: Amount,
    /// 分账金额 of each part, if the request has any.
    pub(super) parts: Vec<Amount>,
    pub(super) remark: Option<&'r str>,
    /// For how many days such a trade can be given back.
    pub(super) days: i64,
    /// The payment, as [`Desk::find`] finds it.
    pub(super) original: Trade,
}

impl Trade {
    /// Whether it is one of the online family, and not a scan-to-pay order.
    pub(super) const fn is_online(&self) -> bool {
        self.terms.trans_type.is_none()
    }
}

impl Refund {
    /// What the gateway says of it, as far as it has heard.
    pub(super) const fn trans_stat(&self) -> TransStat {
        match (self.unheard, self.moved) {
            (true, _) => TransStat::Processing,
            (false, true) => TransStat::Succeeded,
            (false, false) => TransStat::Failed,
        }
    }

    /// 业务返回码 and 业务返回描述 beside the state.
    pub(super) fn words(&self) -> (&'static str, &'static str) {
        match self.trans_stat() {
            TransStat::Succeeded => ("00000000", "退款成功"),
            TransStat::Failed => ("90000000", "退款失败"),
            _ => ("00000100", "退款处理中"),
        }
    }

    /// 退款完成时间, once it is known.
    pub(super) fn finish_time(&self) -> Option<String> {
        (self.trans_stat() == TransStat::Succeeded).then(|| self.time.format(DateForm::Second14))
    }

    fn is(&self, named: &Named<'_>) -> bool {
        self.huifu_id == named.huifu_id && named.fits(self.req_date, &self.req_seq_id, &self.hf_seq_id)
    }
}

const DAY: i64 = 24 * 60 * 60;

impl Desk<'_> {
    /// What has gone back of a trade.
    pub(super) fn refunded(&self, hf_seq_id: &str) -> Amount {
        let refunds = self.state.refunds.iter().filter(|refund| refund.moved && refund.original.hf_seq_id == hf_seq_id);
        refunds.fold(Amount::ZERO, |sum, refund| sum.checked_add(refund.amount).unwrap_or(sum))
    }

    /// Checks a refund, gives the money back and writes it down. The merchant is not told yet.
    pub(super) fn give_back(&mut self, ask: Ask<'_>) -> Result<Refund, Refusal> {
        // In the event log it is the refund's own number that counts.
        ask.req_seq_id.clone_into(&mut self.order);
        self.own(ask.huifu_id)?;
        self.dated(ask.req_date)?;
        self.unused(ask.huifu_id, ask.req_date, ask.req_seq_id)?;
        self.refundable(&ask)?;
        Ok(self.book_refund(ask))
    }

    fn refundable(&self, ask: &Ask<'_>) -> Result<(), Refusal> {
        let original = &ask.original;
        if original.standing != Standing::Paid || original.unheard {
            return Err(Refusal::state("原交易状态不允许退款"));
        }
        if self.now.unix() - original.placed.unix() > ask.days * DAY {
            return Err(Refusal::of("23000004", format!("原交易超过{}天，不支持退款", ask.days)));
        }
        if ask.amount == Amount::ZERO {
            return Err(Refusal::invalid("ord_amt 退款金额: 最低0.01"));
        }
        let whole = original.terms.amount;
        let most = if original.terms.delayed { whole.checked_sub(original.confirmed) } else { Some(whole) };
        let sum = self.refunded(&original.hf_seq_id).checked_add(ask.amount);
        if sum.is_none_or(|sum| most.is_none_or(|most| sum > most)) {
            return Err(Refusal::of("23000003", "退款金额大于可退金额"));
        }
        let is_split = original.terms.split.as_ref().is_some_and(|split| !split.acct_infos().is_empty());
        if ask.parts.is_empty() {
            let is_partial = ask.amount < whole;
            return if is_split && is_partial {
                Err(Refusal::invalid("acct_split_bunch 分账对象: 分账交易部分退款必填"))
            } else {
                Ok(())
            };
        }
        let parts = ask.parts.iter().try_fold(Amount::ZERO, |sum, part| sum.checked_add(*part));
        if parts == Some(ask.amount) {
            Ok(())
        } else {
            Err(Refusal::invalid("acct_split_bunch 分账对象: 合计须等于退款金额"))
        }
    }

    /// This is the commit that the faults are about.
    fn book_refund(&mut self, ask: Ask<'_>) -> Refund {
        let moved = !matches!(self.fault, Some(Fault::ProcessingNotCharged | Fault::TimeoutNotCharged));
        let refund = Refund {
            huifu_id: ask.huifu_id.to_owned(),
            req_date: ask.req_date,
            req_seq_id: ask.req_seq_id.to_owned(),
            hf_seq_id: self.serial("REFUND"),
            amount: ask.amount,
            remark: ask.remark.map(str::to_owned),
            original: ask.original,
            moved,
            unheard: matches!(self.fault, Some(Fault::ProcessingNotCharged | Fault::ProcessingCharged)),
            time: self.now,
        };
        let (amount, payer) = (refund.amount, &refund.original.payer);
        if let (true, Payer::Card(pan)) = (moved, payer)
            && let Some(card) = self.state.cards.iter_mut().find(|card| card.pan == *pan)
        {
            card.balance = card.balance.checked_add(amount).unwrap_or(card.balance);
        }
        let (state, code) = if moved { (EntryState::Succeeded, "S") } else { (EntryState::Failed, "F") };
        self.state.book.push(Entry {
            merchant_id: refund.huifu_id.clone(),
            order: refund.req_seq_id.clone(),
            ref_number: refund.hf_seq_id.clone(),
            kind: EntryKind::Refund,
            amount,
            state,
            code: code.to_owned(),
            original: Some(refund.original.hf_seq_id.clone()),
            time: self.now,
        });
        self.remark = Some(format!("{} of {amount} {state}", EntryKind::Refund));
        self.state.refunds.push(refund.clone());
        refund
    }

    /// Whether the answer says no more than that the system failed, whatever was done.
    pub(super) const fn timed_out(&self) -> bool {
        matches!(self.fault, Some(Fault::TimeoutCharged | Fault::TimeoutNotCharged))
    }

    /// The refund that a query is about, and what it is told of it.
    pub(super) fn look_refund(
        &mut self,
        named: &Named<'_>,
        is_family: impl Fn(&Trade) -> bool,
    ) -> Result<(Refund, TransStat), Refusal> {
        self.own(named.huifu_id)?;
        let fault = self.fault;
        let mut refunds = self.state.refunds.iter_mut();
        let found = refunds.find(|refund| refund.is(named) && is_family(&refund.original));
        let refund = found.filter(|_| fault != Some(Fault::NotFound)).ok_or_else(Refusal::not_found)?;
        let known = refund.clone();
        self.order.clone_from(&known.req_seq_id);
        if fault == Some(Fault::Pending) {
            return Ok((known, TransStat::Processing));
        }
        // The next query finds the result.
        refund.unheard = false;
        Ok((known.clone(), known.trans_stat()))
    }
}
