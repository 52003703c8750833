//! 支付, 查询, 退款.

use tongbao_core::flow::{Exchange, Faults, OrderFacts, Payment, Report};
use tongbao_core::schema::Outcome;
use tongbao_core::{Error, Request};

use super::Bill99Connector;
use crate::{ExtDate, PurchaseRequest, QueryTxnRequest, QueryTxnResponse, RefundRequest, SpFlag, TxnType, VoidFlag};

impl Bill99Connector {
    /// 协议支付. The table has no field for what is paid for, and none for the customer's address.
    pub(super) fn purchase(&self, order: &OrderFacts, payment: &Payment) -> Result<Exchange<Report>, Error> {
        let card = &payment.card;
        let mut request = PurchaseRequest::builder()
            .sp_flag(SpFlag::AgreementPay)
            .merchant_id(self.access.merchant_id())
            .terminal_id(self.terminal_id.as_str())
            .external_ref_number(order.number.as_str())
            .entry_time(order.made)
            .amount(order.amount)
            .customer_id(card.customer.as_str())
            .pay_token(card.token.clone())
            .ext_map(ExtDate::agreement_payment()?);
        if let Some(short_number) = &card.short_number {
            request = request.storable_card_no(short_number.as_str());
        }
        if let Some(url) = &self.notify_url {
            request = request.tr3_url(url.as_str());
        }
        // The card's bank is not sent: it can only be one reason more to refuse.
        Exchange::about(&self.access, request.build()?, order, Faults::Final, |reply| {
            Ok(Report::of(PurchaseRequest::INTERFACE, reply)
                .number(reply.external_ref_number.clone())
                .amount(reply.amount)
                .gateway_number(reply.ref_number.clone()))
        })
    }

    /// 查询交易流水, of a payment or of a refund.
    pub(super) fn ask(&self, order: &OrderFacts, kind: TxnType) -> Result<Exchange<Report>, Error> {
        let request = QueryTxnRequest::builder()
            .external_ref_number(order.number.as_str())
            .txn_type(kind)
            .merchant_id(self.access.merchant_id())
            .build()?;
        Exchange::about(&self.access, request, order, Faults::Final, |reply| {
            Ok(standing(reply)
                .number(reply.external_ref_number.clone())
                .amount(reply.amount)
                .gateway_number(reply.ref_number.clone()))
        })
    }

    /// 退货. Success means accepted, and no more.
    pub(super) fn give_back(&self, refund: &OrderFacts, of: &OrderFacts) -> Result<Exchange<Report>, Error> {
        let paid = of.gateway_number.as_deref().ok_or_else(|| Error::Seal(NO_REF_NUMBER.into()))?;
        let mut request = RefundRequest::builder()
            .merchant_id(self.access.merchant_id())
            .terminal_id(self.terminal_id.as_str())
            .entry_time(refund.made)
            .amount(refund.amount)
            .external_ref_number(refund.number.as_str())
            .orig_ref_number(paid);
        if let Some(url) = &self.notify_url {
            request = request.tr3_url(url.as_str());
        }
        Exchange::about(&self.access, request.build()?, refund, Faults::Final, |reply| {
            Ok(Report::new(Outcome::Processing, "accepted; only a query says whether it was given back")
                .number(reply.external_ref_number.clone())
                .amount(reply.amount)
                .gateway_number(reply.ref_number.clone()))
        })
    }
}

/// How the order stands: by `txnStatus`, never by `responseCode`, and not even by that if it was voided.
fn standing(reply: &QueryTxnResponse) -> Report {
    match reply.void_flag {
        VoidFlag::NotVoided => Report::of(QueryTxnRequest::INTERFACE, reply),
        VoidFlag::Voided => Report::new(Outcome::Unknown, VOIDED),
        VoidFlag::Unrecognized(_) => Report::new(Outcome::Unknown, "voidFlag (撤销标志) is not in the gateway's table"),
    }
}

const VOIDED: &str = "voided (撤销, voidFlag 1), by somebody else than these flows, which void nothing";

const NO_REF_NUMBER: &str =
    "refNumber (系统参考号) of the payment is not known, and a refund must name it; query the payment first";
