//! 快捷支付申请 of version 2 and 快捷短信发送 of version 3 place an order and send a code; 短信预校验 looks at one without taking it.
//!
//! Whether the code was sent is told in the reply only: when the message about it comes is not published.

use tongbao_core::{Amount, BeijingTime, Date, Secret, Token};
use tongbao_huifu::{
    AcctInfo, AcctSplitBunch, AcctSplitBunchQuickpay, DelayAcctFlag, OrderType, QuickpayApplyV2Request,
    QuickpayApplyV2Response, QuickpaySmscheckRequest, QuickpaySmscheckResponse, QuickpaySmssendV3Request,
    QuickpaySmssendV3Response,
};

use crate::huifu::desk::{Desk, Operation, Other, Refusal};
use crate::huifu::state::Purpose;
use crate::huifu::trade::{Named, Payer, Standing, Terms, Trade, day8};

/// What a quick-pay order has beside its trade.
#[derive(Clone)]
pub(in crate::huifu) struct Placed {
    pub(super) hf_seq_id: String,
    pub(super) user_huifu_id: Option<String>,
    /// Nothing if the payer names the card on the gateway's page.
    pub(super) card_bind_id: Option<Secret<Token>>,
    pub(super) order_type: OrderType,
}

/// What the two versions have in common.
struct Order<'r> {
    huifu_id: &'r str,
    req_date: Date,
    req_seq_id: &'r str,
    user_huifu_id: &'r str,
    card_bind_id: &'r Secret<Token>,
    amount: Amount,
    goods: &'r str,
    order_type: Option<&'r OrderType>,
    delay: Option<&'r DelayAcctFlag>,
    split: Option<AcctSplitBunch>,
    remark: Option<&'r str>,
    notify_url: &'r str,
    expires: Option<BeijingTime>,
}

impl Order<'_> {
    fn place(self, desk: &mut Desk<'_>) -> Result<Trade, Refusal> {
        desk.own(self.huifu_id)?;
        desk.dated(self.req_date)?;
        desk.unused(self.huifu_id, self.req_date, self.req_seq_id)?;
        if self.amount == Amount::ZERO {
            return Err(Refusal::invalid("trans_amt 订单金额: 最低0.01"));
        }
        let bound = desk.bound(self.huifu_id, self.user_huifu_id, self.card_bind_id)?;
        let phone = desk.state.card(&bound.pan).map(|card| card.phone.clone()).ok_or_else(Refusal::not_found)?;
        let trade = Trade {
            huifu_id: self.huifu_id.to_owned(),
            req_date: self.req_date,
            req_seq_id: self.req_seq_id.to_owned(),
            hf_seq_id: desk.serial("TOP1A"),
            terms: Terms {
                trans_type: None,
                amount: self.amount,
                goods_desc: self.goods.to_owned(),
                delayed: self.delay == Some(&DelayAcctFlag::Delayed),
                split: self.split,
                remark: self.remark.map(str::to_owned),
            },
            payer: Payer::Card(bound.pan),
            notify_url: Some(self.notify_url.to_owned()),
            standing: Standing::Waiting,
            unheard: false,
            placed: desk.now,
            expires: self.expires,
            ended: None,
            confirmed: Amount::ZERO,
        };
        desk.state.trades.push(trade.clone());
        desk.state.placed.push(Placed {
            hf_seq_id: trade.hf_seq_id.clone(),
            user_huifu_id: Some(bound.user_huifu_id),
            card_bind_id: Some(bound.token_no),
            order_type: self.order_type.cloned().unwrap_or(OrderType::Payment),
        });
        desk.send_code(Purpose::Pay, self.huifu_id, self.req_seq_id, &phone);
        Ok(trade)
    }
}

/// The split of version 2 may leave out who gets a part; the trade has to know.
fn split_of(bunch: &AcctSplitBunchQuickpay) -> Result<AcctSplitBunch, Refusal> {
    let mut parts = Vec::new();
    for part in bunch.acct_infos() {
        let to = part.huifu_id().ok_or_else(|| Refusal::invalid("acct_split_bunch.acct_infos.huifu_id 必填"))?;
        let mut info = AcctInfo::builder().huifu_id(to);
        if let Some(amount) = part.div_amt() {
            info = info.div_amt(amount);
        }
        if let Some(percentage) = part.percentage_div() {
            info = info.percentage_div(percentage);
        }
        if let Some(account) = part.acct_id() {
            info = info.acct_id(account);
        }
        parts.push(info.build()?);
    }
    let mut split = AcctSplitBunch::builder().acct_infos(parts);
    if let Some(flag) = bunch.percentage_flag() {
        split = split.percentage_flag(flag.clone());
    }
    if let Some(flag) = bunch.is_clean_split() {
        split = split.is_clean_split(flag.clone());
    }
    Ok(split.build()?)
}

macro_rules! orders {
    ($($request:ident -> $response:ident, $goods:ident, $split:expr;)+) => {$(
        impl Operation for $request {
            fn order(&self) -> &str {
                self.req_seq_id()
            }

            fn carry_out(&self, desk: &mut Desk<'_>) -> Result<$response, Refusal> {
                let split: fn(&Self) -> Result<Option<AcctSplitBunch>, Refusal> = $split;
                let order = Order {
                    huifu_id: self.huifu_id(),
                    req_date: self.req_date(),
                    req_seq_id: self.req_seq_id(),
                    user_huifu_id: self.user_huifu_id(),
                    card_bind_id: self.card_bind_id(),
                    amount: self.trans_amt(),
                    goods: self.$goods().goods_short_name(),
                    order_type: self.order_type(),
                    delay: self.delay_acct_flag(),
                    split: split(self)?,
                    remark: self.remark(),
                    notify_url: self.notify_url(),
                    expires: self.time_expire(),
                };
                let trade = order.place(desk)?;
                let mut reply = $response::builder()
                    .resp_code("00000000")
                    .resp_desc("短信发送成功")
                    .req_date(day8(trade.req_date))
                    .req_seq_id(trade.req_seq_id.as_str())
                    .huifu_id(trade.huifu_id.as_str())
                    .user_huifu_id(self.user_huifu_id())
                    .hf_seq_id(trade.hf_seq_id.as_str())
                    .card_bind_id(self.card_bind_id().clone())
                    .trans_amt(trade.terms.amount)
                    .sms_send_stat("S");
                if let Some(remark) = &trade.terms.remark {
                    reply = reply.remark(remark.as_str());
                }
                Ok(reply.build()?)
            }

            fn swap(reply: &mut $response, other: &Other) {
                reply.req_seq_id = Some(other.req_seq_id.clone());
                reply.hf_seq_id = Some(other.hf_seq_id.clone());
            }
        }
    )+};
}

orders! {
    QuickpayApplyV2Request -> QuickpayApplyV2Response, extend_pay_data,
        |request| request.acct_split_bunch().map(split_of).transpose();
    QuickpaySmssendV3Request -> QuickpaySmssendV3Response, nucc_data, |request| Ok(request.acct_split_bunch().cloned());
}

impl Desk<'_> {
    /// The quick-pay order of these numbers, and what it has beside its trade.
    pub(super) fn placed(&mut self, huifu_id: &str, date: Date, number: &str) -> Result<(Trade, Placed), Refusal> {
        self.own(huifu_id)?;
        let named = Named { huifu_id, date: Some(date), req_seq_id: Some(number), hf_seq_id: None };
        let trade = self.find(&named)?;
        let placed = self.state.placed.iter().find(|placed| placed.hf_seq_id == trade.hf_seq_id);
        let placed = placed.cloned().ok_or_else(Refusal::not_found)?;
        Ok((trade, placed))
    }
}

impl Operation for QuickpaySmscheckRequest {
    fn order(&self) -> &str {
        self.org_req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<QuickpaySmscheckResponse, Refusal> {
        desk.dated(self.req_date())?;
        let (trade, placed) = desk.placed(self.huifu_id(), self.org_req_date(), self.org_req_seq_id())?;
        desk.check_code(Purpose::Pay, &trade.huifu_id, &trade.req_seq_id, self.sms_code())?;
        let mut reply = QuickpaySmscheckResponse::builder()
            .resp_code("00000000")
            .resp_desc("验证码正确")
            .req_date(day8(self.req_date()))
            .req_seq_id(self.req_seq_id())
            .huifu_id(trade.huifu_id.as_str())
            .hf_seq_id(trade.hf_seq_id.as_str())
            .trans_amt(trade.terms.amount)
            .sms_send_stat("S");
        if let (Some(user), Some(bound)) = (placed.user_huifu_id, placed.card_bind_id) {
            reply = reply.user_huifu_id(user).card_bind_id(bound);
        }
        if let Some(remark) = trade.terms.remark {
            reply = reply.remark(remark);
        }
        Ok(reply.build()?)
    }
}
