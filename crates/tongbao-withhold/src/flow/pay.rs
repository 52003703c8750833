//! 代扣, 查询.

use tongbao_core::flow::{Exchange, Faults, OrderFacts, Payment, Report};
use tongbao_core::{Error, Request};

use super::WithholdConnector;
use crate::{BizData, SingleOrderQueryRequest, SingleWithholdRequest};

impl WithholdConnector {
    /// 单笔代扣. The table has no field for what is paid for. The card is named by its protocol_no alone.
    pub(super) fn charge(&self, order: &OrderFacts, payment: &Payment) -> Result<Exchange<Report>, Error> {
        let payer = payment.payer.as_ref().ok_or_else(|| Error::Seal(NO_PAYER.into()))?;
        let mut request = SingleWithholdRequest::builder()
            .biz_order_no(order.number.as_str())
            .amount(order.amount)
            .name(payer.name.clone())
            .id_card_number(payer.id_number.clone())
            .mobile(payer.phone.clone())
            .biz_data(BizData::builder().protocol_no(payment.card.token.clone()).build()?)
            .pay_type(self.pay_type.as_str());
        if let Some(url) = &self.notify_url {
            request = request.notify_url(url.as_str());
        }
        Exchange::about(&self.access, request.build()?, order, Faults::Open, |reply| {
            Ok(Report::of(SingleWithholdRequest::INTERFACE, reply)
                .number(reply.biz_order_no.clone())
                .gateway_number(reply.pay_order_no.clone()))
        })
    }

    /// 单笔代扣结果查询.
    pub(super) fn ask(&self, order: &OrderFacts) -> Result<Exchange<Report>, Error> {
        let request = SingleOrderQueryRequest::builder().biz_order_no(order.number.as_str()).build()?;
        Exchange::about(&self.access, request, order, Faults::Open, |reply| {
            Ok(Report::of(SingleOrderQueryRequest::INTERFACE, reply)
                .number(reply.biz_order_no.clone())
                .gateway_number(reply.pay_order_no.clone()))
        })
    }
}

const NO_PAYER: &str = "name, id_card_number and mobile (姓名, 身份证号, 手机号) are missing, which every charge must have; \
    set the payer of the payment, as when the card was bound";
