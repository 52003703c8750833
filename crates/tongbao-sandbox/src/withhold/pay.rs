//! 单笔代扣: `single_withhold` takes money, `single_order_query` says how an order stands.

use tongbao_core::{Amount, Pan, Secret};
use tongbao_withhold::{
    PayStatus, SingleOrderQueryRequest, SingleOrderQueryResponse, SingleWithholdRequest, SingleWithholdResponse,
};

use super::bind::check_pay_type;
use super::desk::{Desk, Operation, Refusal, Shown};
use super::state::{Hidden, Order, State};
use crate::card::{CardBehaviour, TestCard};
use crate::fault::Fault;
use crate::ledger::{Entry, EntryKind, EntryState};

impl Operation for SingleWithholdRequest {
    fn order(&self) -> &str {
        self.biz_order_no()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<SingleWithholdResponse, Refusal> {
        // Before anything else: the number decides whether this is a new order.
        if let Some(order) = desk.state.order(desk.ua, self.order()) {
            if order.request != *self {
                return Err(Refusal::Because("业务流水号重复"));
            }
            desk.remark = Some("the order exists: reported as it stands, nothing charged".to_owned());
            return reply(order, desk.fault);
        }
        check_pay_type(self.pay_type())?;
        if self.amount() == Amount::ZERO {
            return Err(Refusal::Because("交易金额有误"));
        }
        let pan = bound_card(self, desk)?;
        let card = desk.state.card(&pan).ok_or(Refusal::Because("银行卡号不存在"))?;
        let verdict = match desk.fault {
            Some(Fault::ProcessingNotCharged | Fault::TimeoutNotCharged) => Err("发卡行无应答"),
            _ => verdict(self, card),
        };
        let slow = card.behaviour == CardBehaviour::PaysLater;
        let order = book(self, desk, &pan, verdict, slow);
        let (number, amount, state) = (order.entry.ref_number.clone(), order.entry.amount, order.entry.state);
        let reply = reply(&order, desk.fault);
        desk.state.orders.push(order);
        desk.notify = self.notify_url().map(|address| (number, address.to_owned()));
        desk.remark = Some(format!("{} of {amount} {state}", EntryKind::Charge));
        reply
    }

    fn swap(reply: &mut SingleWithholdResponse, other: &str) {
        other.clone_into(&mut reply.biz_order_no);
    }
}

/// The card that this merchant has bound, by its agreement or its number; by both if both are given.
fn bound_card(request: &SingleWithholdRequest, desk: &Desk<'_>) -> Result<Secret<Pan>, Refusal> {
    let (agreement, pan) = (request.biz_data().protocol_no(), request.bank_card_number());
    if agreement.is_none() && pan.is_none() {
        return Err(Refusal::Because("缺少签约协议号"));
    }
    let mut bound = desk.state.bindings.iter().filter(|bound| bound.ua == desk.ua);
    let bound = bound.find(|bound| {
        agreement.is_none_or(|agreement| *agreement == bound.protocol_no) && pan.is_none_or(|pan| *pan == bound.pan)
    });
    bound.map(|bound| bound.pan.clone()).ok_or(Refusal::Because("签约协议不存在"))
}

/// What the bank says.
fn verdict(request: &SingleWithholdRequest, card: &TestCard) -> Result<(), &'static str> {
    if card.holder != *request.name() || card.id_number != *request.id_card_number() || card.phone != *request.mobile()
    {
        return Err("持卡人信息不符");
    }
    match card.behaviour {
        CardBehaviour::Blocked => Err("此卡受限"),
        _ if card.balance < request.amount() => Err("余额不足"),
        _ => Ok(()),
    }
}

/// Moves the money and makes the order. This is the commit that the faults are about.
fn book(
    request: &SingleWithholdRequest,
    desk: &mut Desk<'_>,
    pan: &Secret<Pan>,
    verdict: Result<(), &'static str>,
    slow: bool,
) -> Order {
    if let (Ok(()), Some(card)) = (verdict, desk.state.card_mut(pan)) {
        // Checked before: there is enough on the card.
        card.balance = card.balance.checked_sub(request.amount()).unwrap_or(card.balance);
    }
    let (state, code) = match verdict {
        Ok(()) => (EntryState::Succeeded, "success"),
        Err(_) => (EntryState::Failed, "fail"),
    };
    Order {
        entry: Entry {
            merchant_id: desk.ua.to_owned(),
            order: request.biz_order_no().to_owned(),
            ref_number: desk.state.pay_order_no(),
            kind: EntryKind::Charge,
            amount: request.amount(),
            state,
            code: code.to_owned(),
            original: None,
            time: desk.now,
        },
        request: request.clone(),
        channel: verdict.err().unwrap_or("成功"),
        hidden: if slow { Hidden::FromNextQuery } else { Hidden::No },
    }
}

fn reply(order: &Order, fault: Option<Fault>) -> Result<SingleWithholdResponse, Refusal> {
    let not_yet = match fault {
        Some(Fault::TimeoutNotCharged | Fault::TimeoutCharged) => return Err(Refusal::Because("支付渠道超时")),
        Some(Fault::ProcessingNotCharged | Fault::ProcessingCharged) => Some(PayStatus::Pending),
        _ => (order.hidden != Hidden::No).then_some(PayStatus::Pending),
    };
    let Shown { pay_status, pay_time, channel_response } = Shown::of(order, not_yet);
    let mut reply = SingleWithholdResponse::builder()
        .status("1")
        .message("ok")
        .biz_order_no(order.entry.order.as_str())
        .pay_order_no(order.entry.ref_number.as_str())
        .pay_type(order.request.pay_type())
        .pay_status(pay_status);
    if let Some(pay_time) = pay_time {
        reply = reply.pay_time(pay_time);
    }
    if let Some(channel_response) = channel_response {
        reply = reply.channel_response(channel_response);
    }
    Ok(reply.build()?)
}

impl Operation for SingleOrderQueryRequest {
    fn order(&self) -> &str {
        self.biz_order_no()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<SingleOrderQueryResponse, Refusal> {
        let order = desk.state.order_mut(desk.ua, self.order()).filter(|_| desk.fault != Some(Fault::NotFound));
        let order = order.ok_or(Refusal::Because("订单不存在"))?;
        let not_yet = match (desk.fault, order.hidden) {
            (Some(Fault::Pending), _) => Some(PayStatus::Pending),
            // The word that only queries have.
            (_, Hidden::FromNextQuery) => Some(PayStatus::WaitPay),
            _ => None,
        };
        if desk.fault != Some(Fault::Pending) {
            order.hidden = match order.hidden {
                Hidden::FromNextQuery => Hidden::UntilNextQuery,
                _ => Hidden::No,
            };
        }
        let Shown { pay_status, pay_time, channel_response } = Shown::of(order, not_yet);
        let mut reply = SingleOrderQueryResponse::builder()
            .status("1")
            .message("ok")
            .biz_order_no(order.entry.order.as_str())
            .pay_order_no(order.entry.ref_number.as_str())
            .pay_type(order.request.pay_type())
            .pay_status(pay_status);
        if let Some(pay_time) = pay_time {
            reply = reply.pay_time(pay_time);
        }
        if let Some(channel_response) = channel_response {
            reply = reply.channel_response(channel_response);
        }
        Ok(reply.build()?)
    }

    fn swap(reply: &mut SingleOrderQueryResponse, other: &str) {
        other.clone_into(&mut reply.biz_order_no);
    }
}

/// The newest order with another number, or one that nobody has.
pub(super) fn another(state: &State, order: &str) -> String {
    let other = state.orders.iter().rev().map(|known| &known.entry.order).find(|other| *other != order);
    other.cloned().unwrap_or_else(|| "SANDBOX-ANOTHER-ORDER".to_owned())
}
