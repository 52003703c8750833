//! 查询: `trade_query` says how an order stands, `trade_order_query` says more.

use tongbao_core::schema::DateForm;
use tongbao_core::{Amount, Date};
use tongbao_ysepay::{
    TradeOrderQueryRequest, TradeOrderQueryResponse, TradeQueryRequest, TradeQueryResponse, TradeStatus,
};

use super::desk::{Desk, Operation, Other, Refusal};
use super::order::Order;
use super::refund::refunded;
use crate::fault::Fault;

/// What a query names.
struct Asked<'r> {
    shopdate: Date,
    out_trade_no: Option<&'r str>,
    trade_no: Option<&'r str>,
    seller_id: Option<&'r str>,
}

/// What is told about an order.
struct Told {
    order: Order,
    status: TradeStatus,
    refunded: Amount,
}

impl Told {
    /// What was received, if that is known.
    fn receipt(&self) -> Option<Amount> {
        self.account_date().map(|_| self.order.terms.amount)
    }

    fn account_date(&self) -> Option<String> {
        self.order.account_date().filter(|_| self.status != TradeStatus::TradeProcess)
    }

    fn note(&self) -> Option<&'static str> {
        self.order.note().filter(|_| self.status != TradeStatus::TradeProcess)
    }
}

impl Asked<'_> {
    fn look(&self, desk: &mut Desk<'_>) -> Result<Told, Refusal> {
        let order = desk.find(|order| {
            order.terms.shopdate == self.shopdate
                && self.out_trade_no.is_none_or(|number| number == order.out_trade_no)
                && self.trade_no.is_none_or(|number| number == order.trade_no)
                && self.seller_id.is_none_or(|payee| payee == order.terms.seller_id)
        })?;
        let refunded = refunded(desk.state, &order.trade_no);
        let status = match desk.fault {
            Some(Fault::NotFound) => return Err(Refusal::not_found()),
            Some(Fault::Pending) => TradeStatus::TradeProcess,
            _ => order.status(refunded),
        };
        if let (true, Some(known)) = (desk.fault != Some(Fault::Pending), desk.state.by_trade_no(&order.trade_no)) {
            // The next query finds the result.
            known.unheard = false;
        }
        Ok(Told { order, status, refunded })
    }
}

impl Operation for TradeQueryRequest {
    fn order(&self) -> &str {
        self.out_trade_no().or(self.trade_no()).unwrap_or_default()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<TradeQueryResponse, Refusal> {
        let asked = Asked {
            shopdate: self.shopdate(),
            out_trade_no: self.out_trade_no(),
            trade_no: self.trade_no(),
            seller_id: self.seller_id(),
        };
        let told = asked.look(desk)?;
        let mut reply = TradeQueryResponse::builder()
            .code("10000")
            .msg("Success")
            .trade_status(told.status.clone())
            .out_trade_no(told.order.out_trade_no.as_str())
            .trade_no(told.order.trade_no.as_str())
            .total_amount(told.order.terms.amount);
        if let (Some(amount), Some(date)) = (told.receipt(), told.account_date()) {
            reply = reply.receipt_amount(amount).account_date(date);
        }
        if let Some(note) = told.note() {
            reply = reply.result_note(note);
        }
        Ok(reply.build()?)
    }

    fn swap(reply: &mut TradeQueryResponse, other: &Other) {
        reply.out_trade_no.clone_from(&other.out_trade_no);
        reply.trade_no = Some(other.trade_no.clone());
    }
}

impl Operation for TradeOrderQueryRequest {
    fn order(&self) -> &str {
        self.out_trade_no().or(self.trade_no()).unwrap_or_default()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<TradeOrderQueryResponse, Refusal> {
        let asked = Asked {
            shopdate: self.shopdate(),
            out_trade_no: self.out_trade_no(),
            trade_no: self.trade_no(),
            seller_id: self.seller_id(),
        };
        let told = asked.look(desk)?;
        let terms = &told.order.terms;
        let mut reply = TradeOrderQueryResponse::builder()
            .code("10000")
            .msg("Success")
            .trade_status(told.status.clone())
            .out_trade_no(told.order.out_trade_no.as_str())
            .trade_no(told.order.trade_no.as_str())
            .total_amount(terms.amount)
            .seller_id(terms.seller_id.as_str());
        if let (Some(amount), Some(date)) = (told.receipt(), told.account_date()) {
            let time = told.order.time.format(DateForm::SecondDashed);
            reply = reply.receipt_amount(amount).settlement_amount(amount).account_date(date).pay_success_time(time);
        }
        if told.refunded > Amount::ZERO {
            reply = reply.refund_amount(told.refunded);
        }
        if let Some(extra) = &terms.extra_common_param {
            reply = reply.extra_common_param(extra.as_str());
        }
        if let Some(note) = told.note() {
            reply = reply.result_note(note);
        }
        Ok(reply.build()?)
    }

    fn swap(reply: &mut TradeOrderQueryResponse, other: &Other) {
        reply.out_trade_no.clone_from(&other.out_trade_no);
        reply.trade_no = Some(other.trade_no.clone());
    }
}
