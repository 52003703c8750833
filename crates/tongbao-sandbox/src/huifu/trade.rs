//! A trade, from its order to its last refund: how it stands, and where the money is.

use tongbao_core::schema::DateForm;
use tongbao_core::{Amount, BeijingTime, Date, Pan, Secret, WireEnum};
use tongbao_huifu::{AcctSplitBunch, DelayAcctFlag, TransStat, TransType};

use super::desk::{Desk, Refusal};
use super::state::State;
use crate::card::CardBehaviour;
use crate::fault::Fault;
use crate::ledger::{Entry, EntryKind, EntryState};

/// A payment of a merchant.
#[derive(Clone)]
pub(super) struct Trade {
    pub(super) huifu_id: String,
    pub(super) req_date: Date,
    pub(super) req_seq_id: String,
    /// 全局流水号.
    pub(super) hf_seq_id: String,
    pub(super) terms: Terms,
    pub(super) payer: Payer,
    pub(super) notify_url: Option<String>,
    pub(super) standing: Standing,
    /// Whether the gateway has not heard from the channel yet. The money is where the book says it is.
    pub(super) unheard: bool,
    /// When it was placed.
    pub(super) placed: BeijingTime,
    /// When it is closed if it is not paid.
    pub(super) expires: Option<BeijingTime>,
    /// When it was paid, failed or closed.
    pub(super) ended: Option<BeijingTime>,
    /// What has been confirmed of a delayed trade.
    pub(super) confirmed: Amount,
}

/// What an order is about.
#[derive(Clone)]
pub(super) struct Terms {
    /// 交易类型 of a scan-to-pay order; nothing for quick pay.
    pub(super) trans_type: Option<TransType>,
    pub(super) amount: Amount,
    pub(super) goods_desc: String,
    pub(super) delayed: bool,
    pub(super) split: Option<AcctSplitBunch>,
    pub(super) remark: Option<String>,
}

/// Who pays.
#[derive(Clone, Eq, PartialEq)]
pub(super) enum Payer {
    /// A wallet with more than enough in it.
    Wallet,
    /// A bank card.
    Card(Secret<Pan>),
}

/// How a trade stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Standing {
    /// The payer has to act.
    Waiting,
    Paid,
    /// The bank refused, and why.
    Failed(&'static str),
    Closed,
}

/// What a request says of the trade that it is about.
#[derive(Clone, Copy, Debug)]
pub(super) struct Named<'r> {
    pub(super) huifu_id: &'r str,
    pub(super) date: Option<Date>,
    pub(super) req_seq_id: Option<&'r str>,
    pub(super) hf_seq_id: Option<&'r str>,
}

impl Named<'_> {
    /// Whether these are the numbers of what is meant. A day alone names nothing.
    pub(super) fn fits(&self, date: Date, req_seq_id: &str, hf_seq_id: &str) -> bool {
        (self.req_seq_id.is_some() || self.hf_seq_id.is_some())
            && self.date.is_none_or(|asked| asked == date)
            && self.req_seq_id.is_none_or(|asked| asked == req_seq_id)
            && self.hf_seq_id.is_none_or(|asked| asked == hf_seq_id)
    }
}

impl Trade {
    pub(super) fn is(&self, named: &Named<'_>) -> bool {
        self.huifu_id == named.huifu_id && named.fits(self.req_date, &self.req_seq_id, &self.hf_seq_id)
    }

    /// What the gateway says of it, as far as it has heard. A closed order has failed.
    pub(super) fn trans_stat(&self) -> TransStat {
        match self.standing {
            Standing::Waiting => TransStat::Processing,
            _ if self.unheard => TransStat::Processing,
            Standing::Paid => TransStat::Succeeded,
            Standing::Failed(_) | Standing::Closed => TransStat::Failed,
        }
    }

    /// 支付完成时间, once it is known.
    pub(super) fn end_time(&self) -> Option<String> {
        self.ended.filter(|_| self.trans_stat() == TransStat::Succeeded).map(|time| time.format(DateForm::Second14))
    }

    pub(super) fn acct_date(&self) -> Option<String> {
        self.ended.filter(|_| self.trans_stat() == TransStat::Succeeded).map(|time| time.format(DateForm::Day8))
    }

    pub(super) fn delay_acct_flag(&self) -> DelayAcctFlag {
        if self.terms.delayed { DelayAcctFlag::Delayed } else { DelayAcctFlag::Immediate }
    }

    /// 通道返回描述.
    pub(super) const fn bank_message(&self) -> Option<&'static str> {
        match self.standing {
            Standing::Failed(why) if !self.unheard => Some(why),
            Standing::Closed => Some("订单已关闭"),
            _ => None,
        }
    }

    /// 用户账单上的商户订单号 and 用户账单上的交易订单号: what the payer sees.
    pub(super) fn payers_numbers(&self) -> (String, String) {
        let digits: String = self.hf_seq_id.chars().filter(char::is_ascii_digit).collect();
        (format!("03{digits}"), format!("42{digits}"))
    }
}

/// The word in 商品描述 for a payer who never pays.
const NEVER_PAYS: &str = "未支付";

impl Desk<'_> {
    /// 请求流水号 is good for one payment, refund, confirmation or close of a merchant and day.
    pub(super) fn unused(&self, huifu_id: &str, date: Date, req_seq_id: &str) -> Result<(), Refusal> {
        let State { trades, refunds, closes, confirmations, .. } = &*self.state;
        let trades = trades.iter().map(|trade| (trade.huifu_id.as_str(), trade.req_date, trade.req_seq_id.as_str()));
        let refunds = refunds.iter().map(|back| (back.huifu_id.as_str(), back.req_date, back.req_seq_id.as_str()));
        let closes = closes.iter().map(|close| (close.huifu_id.as_str(), close.req_date, close.req_seq_id.as_str()));
        let confirmed = confirmations.iter().map(|it| (it.huifu_id.as_str(), it.req_date, it.req_seq_id.as_str()));
        let is_used =
            trades.chain(refunds).chain(closes).chain(confirmed).any(|known| known == (huifu_id, date, req_seq_id));
        if is_used { Err(Refusal::of("20000000", "重复交易")) } else { Ok(()) }
    }

    /// Remembers a trade and has the payer pay it, unless the payer never does. Answers how it stands now.
    pub(super) fn place(&mut self, mut trade: Trade) -> Trade {
        if !trade.terms.goods_desc.contains(NEVER_PAYS) {
            self.pay(&mut trade);
        }
        self.state.trades.push(trade.clone());
        trade
    }

    /// Moves the money and writes it down. This is the commit that the faults are about.
    pub(super) fn pay(&mut self, trade: &mut Trade) {
        let (now, amount) = (self.now, trade.terms.amount);
        let verdict = match self.fault {
            Some(Fault::ProcessingNotCharged | Fault::TimeoutNotCharged) => Err("渠道无应答"),
            _ => self.take(&trade.payer, amount),
        };
        let (standing, state, code) = match verdict {
            Ok(()) => (Standing::Paid, EntryState::Succeeded, "S"),
            Err(why) => (Standing::Failed(why), EntryState::Failed, "F"),
        };
        trade.standing = standing;
        trade.ended = Some(now);
        trade.confirmed = if trade.terms.delayed || standing != Standing::Paid { Amount::ZERO } else { amount };
        self.state.book.push(Entry {
            merchant_id: trade.huifu_id.clone(),
            order: trade.req_seq_id.clone(),
            ref_number: trade.hf_seq_id.clone(),
            kind: EntryKind::Charge,
            amount,
            state,
            code: code.to_owned(),
            original: None,
            time: now,
        });
        self.remark = Some(format!("{} of {amount} {state}", EntryKind::Charge));
    }

    fn take(&mut self, payer: &Payer, amount: Amount) -> Result<(), &'static str> {
        let Payer::Card(pan) = payer else { return Ok(()) };
        let card = self.state.cards.iter_mut().find(|card| card.pan == *pan).ok_or("无此卡号")?;
        match card.behaviour {
            CardBehaviour::Blocked => Err("此卡受限"),
            _ => {
                card.balance = card.balance.checked_sub(amount).ok_or("余额不足")?;
                Ok(())
            }
        }
    }
}

/// The same value in another list of values.
pub(super) fn same<A: WireEnum, B: WireEnum>(value: &A) -> Result<B, Refusal> {
    B::from_wire(value.wire()).ok_or_else(|| Refusal::invalid("trade_type 交易类型"))
}

/// yyyyMMdd.
pub(super) fn day8(date: Date) -> String {
    let mut text = String::new();
    // A String takes everything.
    let _ = date.write(DateForm::Day8, &mut text);
    text
}
