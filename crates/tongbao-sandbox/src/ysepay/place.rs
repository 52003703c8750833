//! 下单: `trusteeship_fast_pay` on a bound card and `fastpay` on any create an order and send its code, `…_reachievemsg` and
//! `fastpay_authorize_msg` send the code again. No money moves.

use tongbao_core::schema::DateForm;
use tongbao_core::{Amount, Pan, Phone, Secret};
use tongbao_ysepay::{
    BankAccountType, FastpayAuthorizeMsgRequest, FastpayAuthorizeMsgResponse, FastpayRequest, FastpayResponse,
    LimitCreditPay, SupportCardType, TrusteeshipFastPayReachievemsgRequest, TrusteeshipFastPayReachievemsgResponse,
    TrusteeshipFastPayRequest, TrusteeshipFastPayResponse,
};

use super::desk::{Desk, Operation, Other, Refusal};
use super::fields;
use super::order::{Buyer, Order, Standing, Terms};
use super::state::{Agreement, Purpose};
use crate::card::TestCard;

impl Operation for TrusteeshipFastPayRequest {
    fn order(&self) -> &str {
        self.out_trade_no()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<TrusteeshipFastPayResponse, Refusal> {
        fields::dated(self.out_trade_no(), desk.now)?;
        fields::today(self.shopdate(), desk.now)?;
        fields::payable(self.total_amount())?;
        fields::payee(self.seller_id(), self.seller_name())?;
        fields::business(desk.partner, self.business_code())?;
        fields::decent(self.subject())?;
        let closes = fields::timeout(self.timeout_express())?;
        let pan = bound_card(self, desk)?;
        let card = desk.state.card(&pan).ok_or_else(|| Refusal::invalid("银行卡号不存在"))?;
        fields::credit(card, self.card_cvn2(), self.card_expr_dt(), false)?;
        let phone = card.phone.clone();
        let terms = Terms {
            bound_card: true,
            shopdate: self.shopdate(),
            subject: self.subject().to_owned(),
            amount: self.total_amount(),
            seller_id: self.seller_id().to_owned(),
            extra_common_param: self.extra_common_param().map(str::to_owned),
        };
        let buyer = Buyer { user_id: Some(self.user_id().to_owned()), pan };
        let order = place(desk, self.out_trade_no(), terms, buyer, closes, &phone)?;
        let reply = TrusteeshipFastPayResponse::builder()
            .code("10000")
            .msg("Success")
            .paysn(order.paysn.as_deref().unwrap_or_default())
            .trade_no(order.trade_no.as_str())
            .out_trade_no(self.out_trade_no())
            .trade_status(order.status(Amount::ZERO))
            .total_amount(order.terms.amount);
        Ok(reply.build()?)
    }

    fn swap(reply: &mut TrusteeshipFastPayResponse, other: &Other) {
        reply.out_trade_no = Some(other.out_trade_no.clone());
    }
}

/// The card behind 协议号, for this customer and payee.
fn bound_card(request: &TrusteeshipFastPayRequest, desk: &Desk<'_>) -> Result<Secret<Pan>, Refusal> {
    let is_this = |bound: &&Agreement| bound.partner == desk.partner && bound.protocol_no == *request.protocol_no();
    let bound = desk.state.agreements.iter().find(is_this).ok_or_else(|| Refusal::invalid("协议号不存在"))?;
    if bound.user_id != request.user_id() {
        return Err(Refusal::of("ACQ.CUSTID_NO_MATCH"));
    }
    if bound.payee.as_deref().is_some_and(|payee| payee != request.seller_id()) {
        return Err(Refusal::invalid("协议不适用于该收款方"));
    }
    Ok(bound.pan.clone())
}

impl Operation for FastpayRequest {
    fn order(&self) -> &str {
        self.out_trade_no()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<FastpayResponse, Refusal> {
        fields::today(self.shopdate(), desk.now)?;
        fields::payable(self.total_amount())?;
        fields::payee(self.seller_id(), self.seller_name())?;
        fields::business(desk.partner, self.business_code())?;
        fields::decent(self.subject())?;
        let closes = fields::timeout(self.timeout_express())?;
        let card = desk.state.card(self.buyer_card_number()).ok_or_else(|| Refusal::invalid("银行卡号不存在"))?;
        check_card(self, card)?;
        let phone = card.phone.clone();
        let terms = Terms {
            bound_card: false,
            shopdate: self.shopdate(),
            subject: self.subject().to_owned(),
            amount: self.total_amount(),
            seller_id: self.seller_id().to_owned(),
            extra_common_param: self.extra_common_param().map(str::to_owned),
        };
        let buyer = Buyer { user_id: None, pan: self.buyer_card_number().clone() };
        let order = place(desk, self.out_trade_no(), terms, buyer, closes, &phone)?;
        let reply = FastpayResponse::builder()
            .code("10000")
            .msg("Success")
            .out_trade_no(self.out_trade_no())
            .trade_no(order.trade_no.as_str())
            .trade_status(order.status(Amount::ZERO))
            .total_amount(order.terms.amount);
        Ok(reply.build()?)
    }

    fn swap(reply: &mut FastpayResponse, other: &Other) {
        reply.out_trade_no = Some(other.out_trade_no.clone());
    }
}

fn check_card(request: &FastpayRequest, card: &TestCard) -> Result<(), Refusal> {
    let holder = request.buyer_name().is_none_or(|name| *name == card.holder)
        && *request.buyer_mobile() == card.phone
        && request.pyer_id_tp() == "01"
        && *request.pyer_id_no() == card.id_number;
    let kind = if card.credit { SupportCardType::Credit } else { SupportCardType::Debit };
    if !holder {
        return Err(Refusal::invalid("持卡人信息不符"));
    }
    if request.bank_type() != card.bank_id || *request.bank_account_type() != BankAccountType::Personal {
        return Err(Refusal::invalid("bank_type 或 bank_account_type 不符"));
    }
    if *request.support_card_type() != kind {
        return Err(Refusal::invalid("support_card_type 不符"));
    }
    if card.credit && request.limit_credit_pay() == Some(&LimitCreditPay::NoCredit) {
        return Err(Refusal::invalid("不支持信用卡"));
    }
    fields::credit(card, request.card_cvn2(), request.card_expr_dt(), true)
}

/// Creates the order and sends its code, unless there is one with this number.
fn place(
    desk: &mut Desk<'_>,
    out_trade_no: &str,
    terms: Terms,
    buyer: Buyer,
    closes: i64,
    phone: &Secret<Phone>,
) -> Result<Order, Refusal> {
    if let Some(order) = desk.state.order(desk.partner, out_trade_no) {
        if order.terms != terms {
            return Err(Refusal::of("ACQ.CONTEXT_INCONSISTENT"));
        }
        let known = !order.unheard;
        match order.standing {
            Standing::Paid if known => return Err(Refusal::of("ACQ.TRADE_HAS_SUCCESS")),
            Standing::Failed(_) | Standing::Closed if known => return Err(Refusal::of("ACQ.TRADE_HAS_CLOSE")),
            _ if order.buyer != buyer => return Err(Refusal::of("ACQ.TRADE_BUYER_NOT_MATCH")),
            _ => {}
        }
        desk.remark = Some("the order exists: reported as it stands, no code sent".to_owned());
        return Ok(order.clone());
    }
    let serial = desk.state.serial();
    let order = Order {
        partner: desk.partner.to_owned(),
        out_trade_no: out_trade_no.to_owned(),
        trade_no: format!("6843{serial:013}"),
        paysn: terms.bound_card.then(|| format!("{}{serial:08}", desk.now.format(DateForm::Day8))),
        terms,
        buyer,
        notify_url: desk.notify_url.map(str::to_owned),
        closes: desk.now.unix() + closes,
        standing: Standing::Waiting,
        unheard: false,
        time: desk.now,
    };
    desk.send_code(Purpose::Pay, (out_trade_no, order.paysn.as_deref()), phone);
    desk.state.orders.push(order.clone());
    Ok(order)
}

impl Operation for TrusteeshipFastPayReachievemsgRequest {
    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<TrusteeshipFastPayReachievemsgResponse, Refusal> {
        send_again(desk, |order| order.paysn.as_deref() == Some(self.paysn()))?;
        Ok(TrusteeshipFastPayReachievemsgResponse::builder().code("10000").msg("Success").build()?)
    }
}

impl Operation for FastpayAuthorizeMsgRequest {
    fn order(&self) -> &str {
        self.out_trade_no()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<FastpayAuthorizeMsgResponse, Refusal> {
        send_again(desk, |order| !order.terms.bound_card && order.out_trade_no == self.out_trade_no())?;
        Ok(FastpayAuthorizeMsgResponse::builder().code("10000").msg("Success").build()?)
    }
}

fn send_again(desk: &mut Desk<'_>, is_this: impl Fn(&Order) -> bool) -> Result<(), Refusal> {
    let order = desk.find(is_this)?;
    Desk::unpaid(&order)?;
    let card = desk.state.card(&order.buyer.pan).ok_or_else(Refusal::not_found)?;
    let phone = card.phone.clone();
    desk.send_code(Purpose::Pay, (&order.out_trade_no, order.paysn.as_deref()), &phone);
    Ok(())
}
