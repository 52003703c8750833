//! 支付: `trusteeship_fast_pay_confirm` and `fastpay_authorize` take the code, and then the money.

use tongbao_core::{Amount, Credential, Secret};
use tongbao_ysepay::{
    FastpayAuthorizeRequest, FastpayAuthorizeResponse, TradeStatus, TrusteeshipFastPayConfirmRequest,
    TrusteeshipFastPayConfirmResponse,
};

use super::desk::{Desk, Operation, Other, Refusal};
use super::fields;
use super::order::{Order, Standing};
use super::state::{Agreement, Purpose};
use crate::card::{CardBehaviour, TestCard};
use crate::fault::Fault;
use crate::ledger::{Entry, EntryKind, EntryState};

impl Operation for TrusteeshipFastPayConfirmRequest {
    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<TrusteeshipFastPayConfirmResponse, Refusal> {
        let order = desk.find(|order| order.paysn.as_deref() == Some(self.paysn()))?;
        let is_bound = |bound: &Agreement| {
            bound.partner == order.partner
                && Some(&bound.user_id) == order.buyer.user_id.as_ref()
                && bound.pan == order.buyer.pan
        };
        if order.standing == Standing::Waiting && !desk.state.agreements.iter().any(is_bound) {
            return Err(Refusal::invalid("协议已解约"));
        }
        let (order, status) = settle(desk, order, self.mobile_verify_code())?;
        let mut reply = TrusteeshipFastPayConfirmResponse::builder()
            .code("10000")
            .msg("Success")
            .trade_no(order.trade_no.as_str())
            .out_trade_no(order.out_trade_no.as_str())
            .total_amount(order.terms.amount);
        if let Some(note) = order.note().filter(|_| status == TradeStatus::TradeFailed) {
            reply = reply.sub_msg(note);
        }
        if let Some(date) = order.account_date().filter(|_| status == TradeStatus::TradeSuccess) {
            reply = reply.account_date(date);
        }
        Ok(reply.trade_status(status).build()?)
    }

    /// The order that it names is the only thing that tells it from the right one.
    fn swap(reply: &mut TrusteeshipFastPayConfirmResponse, other: &Other) {
        reply.out_trade_no.clone_from(&other.out_trade_no);
        reply.trade_no.clone_from(&other.trade_no);
    }
}

impl Operation for FastpayAuthorizeRequest {
    fn order(&self) -> &str {
        self.out_trade_no()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<FastpayAuthorizeResponse, Refusal> {
        let order = desk.find(|order| !order.terms.bound_card && order.out_trade_no == self.out_trade_no())?;
        let card = desk.state.card(&order.buyer.pan).ok_or_else(Refusal::not_found)?;
        if card.phone != *self.buyer_mobile() {
            return Err(Refusal::invalid("buyer_mobile 不符"));
        }
        fields::credit(card, self.card_cvn2(), self.card_expr_dt(), false)?;
        let (order, status) = settle(desk, order, self.mobile_verify_code())?;
        let mut reply = FastpayAuthorizeResponse::builder()
            .code("10000")
            .msg("Success")
            .out_trade_no(order.out_trade_no.as_str())
            .trade_no(order.trade_no.as_str())
            .total_amount(order.terms.amount);
        if let Some(note) = order.note().filter(|_| status == TradeStatus::TradeFailed) {
            reply = reply.sub_msg(note);
        }
        if let Some(date) = order.account_date().filter(|_| status == TradeStatus::TradeSuccess) {
            reply = reply.account_date(date);
        }
        Ok(reply.trade_status(status).build()?)
    }

    fn swap(reply: &mut FastpayAuthorizeResponse, other: &Other) {
        reply.out_trade_no = Some(other.out_trade_no.clone());
        reply.trade_no = Some(other.trade_no.clone());
    }
}

/// What a bank says of a card that it has blocked.
const BLOCKED: &str = "此卡受限";

/// Takes the code and the money. Also how the reply says that the order stands.
fn settle(desk: &mut Desk<'_>, order: Order, code: &Secret<Credential>) -> Result<(Order, TradeStatus), Refusal> {
    if order.unheard {
        desk.remark = Some("confirmed before: reported as it stands, nothing charged".to_owned());
        let status = order.status(Amount::ZERO);
        return Ok((order, status));
    }
    Desk::unpaid(&order)?;
    desk.take_code(Purpose::Pay, &order.out_trade_no, code)?;
    let order = book(desk, order)?;
    let status = match (desk.fault, order.standing) {
        (Some(Fault::TimeoutNotCharged | Fault::TimeoutCharged), _) => return Err(Refusal::of("ACQ.SYSTEM_ERROR")),
        (Some(Fault::ProcessingNotCharged | Fault::ProcessingCharged), _) => TradeStatus::TradeProcess,
        (_, Standing::Failed(BLOCKED)) => {
            return Err(Refusal::Because("ACQ.BUYER_ENABLE_STATUS_FORBID", BLOCKED.to_owned()));
        }
        _ => order.status(Amount::ZERO),
    };
    Ok((order, status))
}

/// What the bank says.
fn verdict(card: &TestCard, amount: Amount) -> Result<(), &'static str> {
    match card.behaviour {
        CardBehaviour::Blocked => Err(BLOCKED),
        _ if card.balance < amount => Err("余额不足"),
        _ => Ok(()),
    }
}

/// Moves the money and writes it down. This is the commit that the faults are about.
fn book(desk: &mut Desk<'_>, order: Order) -> Result<Order, Refusal> {
    let (fault, now, amount) = (desk.fault, desk.now, order.terms.amount);
    let card = desk.state.card_mut(&order.buyer.pan).ok_or_else(Refusal::not_found)?;
    let verdict = match fault {
        Some(Fault::ProcessingNotCharged | Fault::TimeoutNotCharged) => Err("发卡行无应答"),
        _ => verdict(card, amount),
    };
    if verdict.is_ok() {
        // Checked before: there is enough on the card.
        card.balance = card.balance.checked_sub(amount).unwrap_or(card.balance);
    }
    let unheard = card.behaviour == CardBehaviour::PaysLater;
    let (standing, state, code) = match verdict {
        Ok(()) => (Standing::Paid, EntryState::Succeeded, "TRADE_SUCCESS"),
        Err(why) => (Standing::Failed(why), EntryState::Failed, "TRADE_FAILED"),
    };
    let order = Order { standing, unheard, time: now, ..order };
    if let Some(known) = desk.state.by_trade_no(&order.trade_no) {
        known.clone_from(&order);
    }
    desk.state.book.push(Entry {
        merchant_id: order.partner.clone(),
        order: order.out_trade_no.clone(),
        ref_number: order.trade_no.clone(),
        kind: EntryKind::Charge,
        amount,
        state,
        code: code.to_owned(),
        original: None,
        time: now,
    });
    desk.tell(&order);
    desk.remark = Some(format!("{} of {amount} {state}", EntryKind::Charge));
    Ok(order)
}
