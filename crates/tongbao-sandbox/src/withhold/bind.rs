//! 签约: `pre_tied_card` sends a code, `confirm_tied_card` takes the code and binds the card.

use tongbao_core::Secret;
use tongbao_withhold::{ConfirmTiedCardRequest, ConfirmTiedCardResponse, PreTiedCardRequest, PreTiedCardResponse};

use super::PAY_TYPE;
use super::desk::{Desk, Operation, Refusal};
use super::state::{Binding, SentCode};

impl Operation for PreTiedCardRequest {
    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<PreTiedCardResponse, Refusal> {
        check_pay_type(self.pay_type())?;
        let card = desk.state.card(self.bank_card_number()).ok_or(Refusal::Because("银行卡号不存在"))?;
        let holder =
            card.holder == *self.name() && card.id_number == *self.id_card_number() && card.phone == *self.mobile();
        if !holder {
            return Err(Refusal::Because("持卡人信息不符"));
        }
        let of = format!("{} {}", desk.ua, desk.state.codes.len());
        let unique_code = Secret::from(format!("U{}", desk.seed.digits("unique", &of, 31)));
        desk.state.codes.push(SentCode {
            ua: desk.ua.to_owned(),
            request_id: desk.request_id.to_owned(),
            unique_code: unique_code.clone(),
            pan: self.bank_card_number().clone(),
            phone: self.mobile().clone(),
            code: Secret::from(desk.seed.digits("code", &of, 6)),
            sent: desk.now,
            used: false,
        });
        Ok(PreTiedCardResponse::builder().status("1").message("短信已发送").unique_code(unique_code).build()?)
    }
}

impl Operation for ConfirmTiedCardRequest {
    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<ConfirmTiedCardResponse, Refusal> {
        check_pay_type(self.pay_type())?;
        let of = format!("{} {}", desk.ua, desk.state.bindings.len());
        let mut codes = desk.state.codes.iter_mut();
        let sent = codes
            .find(|sent| sent.ua == desk.ua && sent.unique_code == *self.unique_code())
            .ok_or(Refusal::Because("签约唯一码不存在"))?;
        if sent.pan != *self.bank_card_number() {
            return Err(Refusal::Because("银行卡号与预绑卡不一致"));
        }
        if let Some(why) = sent.refusal(self.verification_code(), desk.now) {
            return Err(Refusal::Because(why));
        }
        sent.used = true;
        let of = format!("{of} {}", sent.unique_code.expose());
        let protocol_no = Secret::from(format!("A{}", desk.seed.digits("protocol", &of, 31)));
        let (ua, pan) = (desk.ua.to_owned(), self.bank_card_number().clone());
        desk.state.bind(Binding { ua, pan, protocol_no: protocol_no.clone() });
        Ok(ConfirmTiedCardResponse::builder().status("1").message("签约成功").protocol_no(protocol_no).build()?)
    }
}

pub(super) fn check_pay_type(pay_type: &str) -> Result<(), Refusal> {
    if pay_type == PAY_TYPE { Ok(()) } else { Err(Refusal::Because("支付类型不存在")) }
}
