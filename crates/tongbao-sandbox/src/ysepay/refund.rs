//! 退款: `trade_refund`, `trade_refund_general_account` and `trade_refund_split` give back, `trade_refund_query` says so.

use tongbao_core::schema::DateForm;
use tongbao_core::{Amount, BeijingTime, Date, Request};
use tongbao_ysepay::{
    IsDivision, RefundState, TradeRefundGeneralAccountRequest, TradeRefundGeneralAccountResponse,
    TradeRefundQueryRequest, TradeRefundQueryResponse, TradeRefundRequest, TradeRefundResponse,
    TradeRefundSplitRequest, TradeRefundSplitResponse,
};

use super::desk::{Desk, Operation, Other, Refusal};
use super::order::{Order, Standing};
use super::state::State;
use crate::fault::Fault;
use crate::ledger::{Entry, EntryKind, EntryState};

/// A refund that was given back.
#[derive(Clone)]
pub(super) struct Refund {
    pub(super) partner: String,
    pub(super) ask: Ask,
    /// 退款流水号.
    pub(super) refundsn: String,
    pub(super) trade_no: String,
    /// Of the order.
    pub(super) total: Amount,
    /// Whether the next query still finds it being processed.
    pub(super) unheard: bool,
    pub(super) time: BeijingTime,
}

/// What a refund asks for. With other content it is another refund.
#[derive(Clone, Eq, PartialEq)]
pub(super) struct Ask {
    interface: &'static str,
    pub(super) out_request_no: String,
    out_trade_no: String,
    shopdate: Date,
    trade_no: Option<String>,
    amount: Amount,
    reason: String,
    split: Option<TradeRefundSplitRequest>,
}

/// What has gone back of an order.
pub(super) fn refunded(state: &State, trade_no: &str) -> Amount {
    let refunds = state.refunds.iter().filter(|refund| refund.trade_no == trade_no);
    refunds.fold(Amount::ZERO, |sum, refund| sum.checked_add(refund.ask.amount).unwrap_or(sum))
}

/// The three requests differ in their node, and one has more fields.
macro_rules! refunds {
    ($($request:ident -> $response:ident, $split:expr;)+) => {$(
        impl Operation for $request {
            fn order(&self) -> &str {
                self.out_request_no()
            }

            fn carry_out(&self, desk: &mut Desk<'_>) -> Result<$response, Refusal> {
                let split: fn(&Self) -> Option<TradeRefundSplitRequest> = $split;
                let refund = give_back(desk, Ask {
                    interface: Self::INTERFACE.id,
                    out_request_no: self.out_request_no().to_owned(),
                    out_trade_no: self.out_trade_no().to_owned(),
                    shopdate: self.shopdate(),
                    trade_no: self.trade_no().map(str::to_owned),
                    amount: self.refund_amount(),
                    reason: self.refund_reason().to_owned(),
                    split: split(self),
                })?;
                let reply = $response::builder()
                    .code("10000")
                    .msg("Success")
                    .refund_amount(refund.ask.amount)
                    .trade_no(refund.trade_no)
                    .out_trade_no(refund.ask.out_trade_no)
                    .account_date(refund.time.format(DateForm::Day8))
                    .out_request_no(refund.ask.out_request_no)
                    .refundsn(refund.refundsn);
                Ok(reply.build()?)
            }

            fn swap(reply: &mut $response, other: &Other) {
                reply.out_request_no = Some(other.out_request_no.clone());
            }
        }
    )+};
}

refunds! {
    TradeRefundRequest -> TradeRefundResponse, |_| None;
    TradeRefundGeneralAccountRequest -> TradeRefundGeneralAccountResponse, |_| None;
    TradeRefundSplitRequest -> TradeRefundSplitResponse, |request| Some(request.clone());
}

/// Gives back, unless this very refund was given back before. A reply says no more than that it was accepted.
fn give_back(desk: &mut Desk<'_>, ask: Ask) -> Result<Refund, Refusal> {
    let partner = desk.partner;
    let same = |known: &&Refund| known.partner == partner && known.ask.out_request_no == ask.out_request_no;
    if let Some(known) = desk.state.refunds.iter().find(same) {
        if known.ask != ask {
            return Err(Refusal::of("ACQ.CONTEXT_INCONSISTENT"));
        }
        desk.remark = Some("the refund exists: reported as it stands, nothing given back".to_owned());
        return Ok(known.clone());
    }
    let order = refundable(desk, &ask)?;
    let refund = book(desk, &order, ask);
    match desk.fault {
        Some(Fault::TimeoutNotCharged | Fault::TimeoutCharged) => Err(Refusal::of("ACQ.SYSTEM_ERROR")),
        _ => Ok(refund),
    }
}

fn refundable(desk: &mut Desk<'_>, ask: &Ask) -> Result<Order, Refusal> {
    let number = std::mem::take(&mut desk.order);
    let order = desk.find(|order| {
        order.out_trade_no == ask.out_trade_no
            && order.terms.shopdate == ask.shopdate
            && ask.trade_no.as_ref().is_none_or(|trade_no| *trade_no == order.trade_no)
    });
    // In the event log it is the refund's own number that counts.
    desk.order = number;
    let order = order?;
    match order.standing {
        _ if order.unheard => return Err(Refusal::invalid("交易处理中")),
        Standing::Waiting => return Err(Refusal::invalid("交易未支付")),
        Standing::Closed | Standing::Failed(_) => return Err(Refusal::of("ACQ.TRADE_HAS_CLOSE")),
        Standing::Paid => {}
    }
    if ask.amount == Amount::ZERO {
        return Err(Refusal::invalid("refund_amount 最小0.01"));
    }
    let sum = refunded(desk.state, &order.trade_no).checked_add(ask.amount);
    if sum.is_none_or(|sum| sum > order.terms.amount) {
        return Err(Refusal::Because("ACQ.TOTAL_FEE_EXCEED", "可退金额不足".to_owned()));
    }
    if let Some(split) = &ask.split {
        check_parts(split)?;
    }
    Ok(order)
}

/// What the payees give back is what the buyer gets.
fn check_parts(split: &TradeRefundSplitRequest) -> Result<(), Refusal> {
    let parts = split.refund_split_info();
    if parts.is_empty() || split.is_division() == Some(&IsDivision::NotSplit) {
        return Ok(());
    }
    let sum = parts.iter().try_fold(Amount::ZERO, |sum, part| sum.checked_add(part.refund_amount()));
    if sum == Some(split.refund_amount()) { Ok(()) } else { Err(Refusal::invalid("refund_split_info 合计有误")) }
}

/// Moves the money and writes it down. This is the commit that the faults are about.
fn book(desk: &mut Desk<'_>, order: &Order, ask: Ask) -> Refund {
    let moved = !matches!(desk.fault, Some(Fault::ProcessingNotCharged | Fault::TimeoutNotCharged));
    let refund = Refund {
        partner: order.partner.clone(),
        refundsn: format!("01R{:015}", desk.state.serial()),
        trade_no: order.trade_no.clone(),
        total: order.terms.amount,
        unheard: desk.fault == Some(Fault::ProcessingCharged),
        time: desk.now,
        ask,
    };
    let amount = refund.ask.amount;
    let (state, code) =
        if moved { (EntryState::Succeeded, "success") } else { (EntryState::Failed, "ACQ.QUERY_NO_RECORD") };
    if moved {
        if let Some(card) = desk.state.card_mut(&order.buyer.pan) {
            card.balance = card.balance.checked_add(amount).unwrap_or(card.balance);
        }
        desk.state.refunds.push(refund.clone());
    }
    desk.state.book.push(Entry {
        merchant_id: order.partner.clone(),
        order: refund.ask.out_request_no.clone(),
        ref_number: refund.refundsn.clone(),
        kind: EntryKind::Refund,
        amount,
        state,
        code: code.to_owned(),
        original: Some(order.trade_no.clone()),
        time: desk.now,
    });
    desk.remark = Some(format!("{} of {amount} {state}", EntryKind::Refund));
    refund
}

impl Operation for TradeRefundQueryRequest {
    fn order(&self) -> &str {
        self.out_request_no()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<TradeRefundQueryResponse, Refusal> {
        let (partner, fault) = (desk.partner, desk.fault);
        let is_this = |known: &&mut Refund| {
            known.partner == partner
                && known.ask.out_request_no == self.out_request_no()
                && self.out_trade_no().is_none_or(|number| number == known.ask.out_trade_no)
                && self.trade_no().is_none_or(|number| number == known.trade_no)
        };
        let found = desk.state.refunds.iter_mut().find(is_this).filter(|_| fault != Some(Fault::NotFound));
        let refund = found.ok_or_else(Refusal::not_found)?;
        let hidden = fault == Some(Fault::Pending) || refund.unheard;
        if fault != Some(Fault::Pending) {
            refund.unheard = false;
        }
        let mut reply = TradeRefundQueryResponse::builder()
            .code("10000")
            .msg("Success")
            .out_request_no(self.out_request_no())
            .out_trade_no(refund.ask.out_trade_no.as_str())
            .trade_no(refund.trade_no.as_str())
            .refund_state(if hidden { RefundState::InProcess } else { RefundState::Success })
            .refund_reason(refund.ask.reason.as_str())
            .total_amount(refund.total)
            .refund_amount(refund.ask.amount);
        if !hidden {
            reply = reply.funds_state("success").account_date(refund.time.format(DateForm::DayDashed));
        }
        Ok(reply.build()?)
    }

    fn swap(reply: &mut TradeRefundQueryResponse, other: &Other) {
        reply.out_request_no.clone_from(&other.out_request_no);
    }
}
