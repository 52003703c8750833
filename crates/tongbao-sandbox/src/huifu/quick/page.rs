//! 快捷支付页面版: the payer names a card on the gateway's page, and pays at once after the reply.

use tongbao_core::Amount;
use tongbao_huifu::{
    AcctInfo, AcctSplitBunch, AcctSplitBunchFrontpay, DelayAcctFlag, OrderType, QuickpayFrontpayRequest,
    QuickpayFrontpayResponse, TransStat,
};

use super::order::Placed;
use crate::huifu::desk::{Desk, Operation, Other, Refusal};
use crate::huifu::trade::{Payer, Standing, Terms, Trade, day8};

impl Operation for QuickpayFrontpayRequest {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<QuickpayFrontpayResponse, Refusal> {
        desk.own(self.huifu_id())?;
        desk.dated(self.req_date())?;
        desk.unused(self.huifu_id(), self.req_date(), self.req_seq_id())?;
        if self.trans_amt() == Amount::ZERO {
            return Err(Refusal::invalid("trans_amt 订单金额: 最低0.01"));
        }
        let goods = self.goods_desc().unwrap_or_else(|| self.extend_pay_data().goods_short_name());
        let trade = Trade {
            huifu_id: self.huifu_id().to_owned(),
            req_date: self.req_date(),
            req_seq_id: self.req_seq_id().to_owned(),
            hf_seq_id: desk.serial("TOP1A"),
            terms: Terms {
                trans_type: None,
                amount: self.trans_amt(),
                goods_desc: goods.to_owned(),
                delayed: self.delay_acct_flag() == Some(&DelayAcctFlag::Delayed),
                split: self.acct_split_bunch().map(split_of).transpose()?,
                remark: self.remark().map(str::to_owned),
            },
            payer: Payer::Wallet,
            notify_url: Some(self.notify_url().to_owned()),
            standing: Standing::Waiting,
            unheard: false,
            placed: desk.now,
            expires: self.time_expire(),
            ended: None,
            confirmed: Amount::ZERO,
        };
        let placed = Placed {
            hf_seq_id: trade.hf_seq_id.clone(),
            user_huifu_id: self.user_huifu_id().map(str::to_owned),
            card_bind_id: None,
            order_type: self.order_type().cloned().unwrap_or(OrderType::Payment),
        };
        desk.state.placed.push(placed.clone());
        let trade = desk.place(trade);
        desk.tell_paid(&trade, &placed)?;
        let mut reply = QuickpayFrontpayResponse::builder()
            .resp_code("00000100")
            .resp_desc("下单成功")
            .req_date(day8(trade.req_date))
            .req_seq_id(trade.req_seq_id.as_str())
            .goods_desc(trade.terms.goods_desc.as_str())
            .trans_amt(trade.terms.amount)
            .trans_stat(TransStat::Processing)
            .form_url(format!("https://pay.sandbox.example/{}", trade.hf_seq_id))
            .hf_seq_id(trade.hf_seq_id);
        if let Some(user) = placed.user_huifu_id {
            reply = reply.user_huifu_id(user);
        }
        if let Some(kind) = self.request_type() {
            reply = reply.request_type(kind.clone());
        }
        if let Some(remark) = trade.terms.remark {
            reply = reply.remark(remark);
        }
        Ok(reply.build()?)
    }

    fn swap(reply: &mut QuickpayFrontpayResponse, other: &Other) {
        reply.req_seq_id = Some(other.req_seq_id.clone());
        reply.hf_seq_id = Some(other.hf_seq_id.clone());
    }
}

/// The same split as the trade keeps it.
fn split_of(bunch: &AcctSplitBunchFrontpay) -> Result<AcctSplitBunch, Refusal> {
    let mut parts = Vec::new();
    for part in bunch.acct_infos() {
        let mut info = AcctInfo::builder().huifu_id(part.huifu_id());
        if let Some(amount) = part.div_amt() {
            info = info.div_amt(amount);
        }
        if let Some(percentage) = part.percentage_div() {
            info = info.percentage_div(percentage);
        }
        parts.push(info.build()?);
    }
    Ok(AcctSplitBunch::builder().acct_infos(parts).build()?)
}
