//! 退货 and 撤销: `refund` gives back all or part of a payment, `void` takes one of the same day back in full.

use tongbao_bill99::{
    CardOrg, RefundRequest, RefundResponse, RefundResponseBuilder, TxnType, VoidRequest, VoidResponse,
    VoidResponseBuilder,
};
use tongbao_core::{Amount, BeijingTime};

use super::desk::{Booking, Desk, Operation, Refusal, text_of};
use super::state::{Order, State};
use crate::card::short_number;
use crate::ledger::{EntryKind, EntryState};

/// Refunds are possible for a year.
const REFUND_REACH: i64 = 365 * 24 * 60 * 60;

impl Operation for RefundRequest {
    fn order(&self) -> &str {
        self.external_ref_number()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<RefundResponse, Refusal> {
        if self.terminal_id() != desk.merchant.terminal_id {
            return Err(Refusal::Code("M3"));
        }
        if desk.state.number_used(&desk.merchant.merchant_id, EntryKind::Refund, self.order()) {
            return Err(Refusal::Code("OR"));
        }
        let charge = charge(desk, self.orig_ref_number())?;
        if charge.entry.state != EntryState::Succeeded {
            return Err(Refusal::Code("O4"));
        }
        if desk.now.unix() - charge.entry.time.unix() > REFUND_REACH {
            return Err(Refusal::Code("KD"));
        }
        let refunded = refunded(desk.state, &charge).checked_add(self.amount());
        if self.amount() == Amount::ZERO || refunded.is_none_or(|sum| sum > charge.entry.amount) {
            return Err(Refusal::Code("OC"));
        }
        let code = desk.final_code("00");
        let order = desk.book(&Booking {
            kind: EntryKind::Refund,
            order: self.order(),
            terminal_id: self.terminal_id(),
            customer_id: charge.customer_id.as_deref(),
            pan: &charge.pan,
            amount: self.amount(),
            entry_time: self.entry_time(),
            original: Some(self.orig_ref_number()),
            tr3_url: self.tr3_url(),
            code,
        });
        let reply = refund_reply(self, desk.shown_code(code), desk.now)
            .ref_number(order.entry.ref_number.as_str())
            .card_org(CardOrg::UnionPay)
            .storable_card_no(short_number(order.pan.expose()));
        Ok(match desk.state.card(&order.pan) {
            Some(card) => reply.issuer(card.issuer).build()?,
            None => reply.build()?,
        })
    }

    fn refuse(&self, code: &'static str, now: BeijingTime) -> Result<RefundResponse, Refusal> {
        Ok(refund_reply(self, code, now).build()?)
    }

    fn swap(reply: &mut RefundResponse, other: &str) {
        other.clone_into(&mut reply.external_ref_number);
    }
}

/// The payment of this merchant that is to be given back.
fn charge(desk: &Desk<'_>, ref_number: &str) -> Result<Order, Refusal> {
    let is_it =
        |order: &&Order| order.entry.kind == EntryKind::Charge && order.entry.merchant_id == desk.merchant.merchant_id;
    desk.state.order(ref_number).filter(is_it).cloned().ok_or(Refusal::Code("O2"))
}

/// What has gone back already.
fn refunded(state: &State, charge: &Order) -> Amount {
    let refunds = state.orders.iter().map(|order| &order.entry).filter(|entry| {
        entry.kind == EntryKind::Refund
            && entry.state == EntryState::Succeeded
            && entry.original.as_ref() == Some(&charge.entry.ref_number)
    });
    refunds.fold(Amount::ZERO, |sum, entry| sum.checked_add(entry.amount).unwrap_or(sum))
}

fn refund_reply(request: &RefundRequest, code: &str, now: BeijingTime) -> RefundResponseBuilder {
    RefundResponse::builder()
        .version("1.0")
        .txn_type(request.txn_type().clone())
        .amount(request.amount())
        .merchant_id(request.merchant_id())
        .terminal_id(request.terminal_id())
        .entry_time(request.entry_time())
        .external_ref_number(request.external_ref_number())
        .trans_time(now)
        .response_code(code)
        .response_text_message(text_of(code))
        .orig_ref_number(request.orig_ref_number())
}

impl Operation for VoidRequest {
    fn order(&self) -> &str {
        self.external_ref_number()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<VoidResponse, Refusal> {
        let charge = charge(desk, self.ref_number())?;
        let refused = if charge.terminal_id != self.terminal_id() {
            Some("O6")
        } else if *self.orignal_txn_type() != TxnType::Purchase {
            Some("OA")
        } else if charge.entry.state == EntryState::Voided {
            Some("83")
        } else if charge.entry.state == EntryState::Failed || refunded(desk.state, &charge) > Amount::ZERO {
            Some("O3")
        } else if charge.entry.time.date() != desk.now.date() {
            Some("AN")
        } else if charge.entry.amount != self.amount() {
            Some("O7")
        } else {
            None
        };
        if let Some(code) = refused {
            return Err(Refusal::Code(code));
        }
        let code = desk.final_code("00");
        let order = desk.book(&Booking {
            kind: EntryKind::Void,
            order: self.order(),
            terminal_id: self.terminal_id(),
            customer_id: charge.customer_id.as_deref(),
            pan: &charge.pan,
            amount: self.amount(),
            entry_time: self.entry_time(),
            original: Some(self.ref_number()),
            tr3_url: self.tr3_url(),
            code,
        });
        let reply = void_reply(self, desk.shown_code(code), desk.now)
            .card_org(CardOrg::UnionPay)
            .storable_card_no(short_number(order.pan.expose()))
            .authorization_code(order.authorization.as_str());
        Ok(match desk.state.card(&order.pan) {
            Some(card) => reply.issuer(card.issuer).build()?,
            None => reply.build()?,
        })
    }

    fn refuse(&self, code: &'static str, now: BeijingTime) -> Result<VoidResponse, Refusal> {
        Ok(void_reply(self, code, now).build()?)
    }

    fn swap(reply: &mut VoidResponse, other: &str) {
        other.clone_into(&mut reply.external_ref_number);
    }
}

fn void_reply(request: &VoidRequest, code: &str, now: BeijingTime) -> VoidResponseBuilder {
    VoidResponse::builder()
        .version("1.0")
        .txn_type(request.txn_type().clone())
        .amount(request.amount())
        .merchant_id(request.merchant_id())
        .terminal_id(request.terminal_id())
        .entry_time(request.entry_time())
        .external_ref_number(request.external_ref_number())
        .trans_time(now)
        .ref_number(request.ref_number())
        .response_code(code)
        .response_text_message(text_of(code))
        .orignal_txn_type(request.orignal_txn_type().clone())
}
