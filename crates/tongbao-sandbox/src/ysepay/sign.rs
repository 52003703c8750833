//! 签约: `trusteeship_sign` checks the card and sends a code, `trusteeship_sign_confirm` takes the code and binds the card.

use tongbao_core::Secret;
use tongbao_ysepay::{
    ActionScope, TradeStatus, TrusteeshipSignConfirmRequest, TrusteeshipSignConfirmResponse, TrusteeshipSignRequest,
    TrusteeshipSignResponse,
};

use super::desk::{Desk, Operation, Other, Refusal};
use super::fields;
use super::state::{Agreement, Purpose, Signing};

impl Operation for TrusteeshipSignRequest {
    fn order(&self) -> &str {
        self.out_trade_no()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<TrusteeshipSignResponse, Refusal> {
        fields::dated(self.out_trade_no(), desk.now)?;
        fields::payee(self.seller_id(), self.seller_name())?;
        let card = desk.state.card(self.buyer_card_number()).ok_or_else(|| Refusal::invalid("银行卡号不存在"))?;
        let holder = card.holder == *self.buyer_name()
            && card.id_number == *self.pyer_id_no()
            && card.phone == *self.buyer_mobile();
        if !holder {
            return Err(Refusal::invalid("持卡人信息不符"));
        }
        fields::credit(card, self.card_cvn2(), self.card_expr_dt(), true)?;
        let is_this =
            |known: &&Signing| known.partner == desk.partner && known.request.out_trade_no() == self.out_trade_no();
        match desk.state.signings.iter().find(is_this) {
            Some(known) if known.confirmed || known.request != *self => {
                return Err(Refusal::of("ACQ.CONTEXT_INCONSISTENT"));
            }
            // There is no other way to have the code sent again.
            Some(_) => desk.remark = Some("begun before: another code is sent".to_owned()),
            None => desk.state.signings.push(Signing {
                partner: desk.partner.to_owned(),
                request: self.clone(),
                confirmed: false,
            }),
        }
        desk.send_code(Purpose::Bind, (self.out_trade_no(), None), self.buyer_mobile());
        let reply = TrusteeshipSignResponse::builder().code("10000").msg("Success");
        Ok(reply.out_trade_no(self.out_trade_no()).trade_status(TradeStatus::WaitConfirm).build()?)
    }

    fn swap(reply: &mut TrusteeshipSignResponse, other: &Other) {
        reply.out_trade_no = Some(other.out_trade_no.clone());
    }
}

impl Operation for TrusteeshipSignConfirmRequest {
    fn order(&self) -> &str {
        self.out_trade_no()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<TrusteeshipSignConfirmResponse, Refusal> {
        let partner = desk.partner;
        let is_this = |known: &Signing| known.partner == partner && known.request.out_trade_no() == self.out_trade_no();
        let begun = desk.state.signings.iter().find(|known| is_this(known)).ok_or_else(Refusal::not_found)?;
        let request = begun.request.clone();
        if let Some(card) = desk.state.card(request.buyer_card_number()) {
            fields::credit(card, self.card_cvn2(), self.card_expr_dt(), false)?;
        }
        desk.take_code(Purpose::Bind, self.out_trade_no(), self.mobile_verify_code())?;
        for known in desk.state.signings.iter_mut().filter(|known| is_this(known)) {
            known.confirmed = true;
        }
        let of = format!("{partner} {}", self.out_trade_no());
        let protocol_no = Secret::from(format!("K{}", desk.seed.digits("protocol", &of, 19)));
        let every_payee = request.action_scope() == Some(&ActionScope::Initiator);
        desk.state.bind(Agreement {
            partner: partner.to_owned(),
            user_id: request.user_id().to_owned(),
            pan: request.buyer_card_number().clone(),
            payee: (!every_payee).then(|| request.seller_id().to_owned()),
            protocol_no: protocol_no.clone(),
            out_trade_no: self.out_trade_no().to_owned(),
        });
        let reply = TrusteeshipSignConfirmResponse::builder().code("10000").msg("Success");
        Ok(reply.out_trade_no(self.out_trade_no()).protocol_no(protocol_no).build()?)
    }

    fn swap(reply: &mut TrusteeshipSignConfirmResponse, other: &Other) {
        reply.out_trade_no = Some(other.out_trade_no.clone());
    }
}
