//! 查询交易流水: `query_txn` says how an order stands.

use tongbao_bill99::{CardOrg, QueryTxnRequest, QueryTxnResponse, TxnStatus, VoidFlag};
use tongbao_core::BeijingTime;

use super::desk::{Desk, Operation, Refusal, text_of, wrong_merchant};
use super::state::Order;
use crate::card::short_number;
use crate::fault::Fault;
use crate::ledger::{EntryKind, EntryState};

/// Only the last half year can be queried.
const REACH: i64 = 183 * 24 * 60 * 60;

impl Operation for QueryTxnRequest {
    fn order(&self) -> &str {
        self.external_ref_number().or(self.ref_number()).unwrap_or_default()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<QueryTxnResponse, Refusal> {
        let is_it = |order: &&Order| {
            order.entry.merchant_id == desk.merchant.merchant_id
                && order.txn_type() == *self.txn_type()
                && self.external_ref_number().is_none_or(|number| number == order.entry.order)
                && self.ref_number().is_none_or(|number| number == order.wire_ref())
                && self.terminal_id().is_none_or(|terminal_id| terminal_id == order.terminal_id)
                && self.txn_status().is_none_or(|wanted| *wanted == status(order, desk.fault))
                && desk.now.unix() - order.entry.time.unix() <= REACH
        };
        // The newest one: the number of a void need not be unique.
        let order = desk.state.orders.iter().rev().find(is_it).filter(|_| desk.fault != Some(Fault::NotFound));
        let order = order.ok_or_else(not_found)?;
        let pending = desk.fault == Some(Fault::Pending);
        let code = if pending { "C0" } else { &order.entry.code };
        let mut reply = QueryTxnResponse::builder()
            .version("1.0")
            .txn_type(order.txn_type())
            .amount(order.entry.amount)
            .merchant_id(order.entry.merchant_id.as_str())
            .terminal_id(order.terminal_id.as_str())
            .entry_time(order.entry_time)
            .external_ref_number(order.entry.order.as_str())
            .trans_time(order.entry.time)
            .void_flag(if order.entry.state == EntryState::Voided { VoidFlag::Voided } else { VoidFlag::NotVoided })
            .ref_number(order.wire_ref())
            .response_code(code)
            .response_text_message(text_of(code))
            .card_org(CardOrg::UnionPay)
            .storable_card_no(short_number(order.pan.expose()))
            .txn_status(status(order, desk.fault));
        if let Some(customer_id) = &order.customer_id {
            reply = reply.customer_id(customer_id.as_str());
        }
        if let Some(card) = desk.state.card(&order.pan) {
            reply = reply.issuer(card.issuer);
        }
        if code == "00" && order.entry.kind != EntryKind::Refund {
            reply = reply.authorization_code(order.authorization.as_str());
        }
        Ok(reply.build()?)
    }

    fn refuse(&self, _: &'static str, _: BeijingTime) -> Result<QueryTxnResponse, Refusal> {
        Err(wrong_merchant())
    }

    fn swap(reply: &mut QueryTxnResponse, other: &str) {
        other.clone_into(&mut reply.external_ref_number);
    }
}

fn status(order: &Order, fault: Option<Fault>) -> TxnStatus {
    match order.entry.state {
        _ if fault == Some(Fault::Pending) => TxnStatus::Pending,
        // A voided payment did succeed; voidFlag says the rest.
        EntryState::Succeeded | EntryState::Voided => TxnStatus::Succeeded,
        EntryState::Failed => TxnStatus::Failed,
    }
}

fn not_found() -> Refusal {
    Refusal::Fault("B.MGW.0170", "MGW.交易不存在".to_owned())
}
