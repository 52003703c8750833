//! 签约: `ind_auth` checks the card and sends a code, `ind_auth_verify` takes the code and binds the card.

use tongbao_bill99::{
    IndAuthRequest, IndAuthResponse, IndAuthResponseBuilder, IndAuthVerifyRequest, IndAuthVerifyResponse,
    IndAuthVerifyResponseBuilder,
};
use tongbao_core::{BeijingTime, Credential, Cvv, IdCard, Name, Phone, Secret};

use super::desk::{Desk, Operation, Refusal, text_of};
use super::state::{Purpose, SentCode};
use crate::card::{TestCard, short_number};

impl Operation for IndAuthRequest {
    fn order(&self) -> &str {
        self.external_ref_number()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<IndAuthResponse, Refusal> {
        let merchant_id = &desk.merchant.merchant_id;
        if self.terminal_id() != desk.merchant.terminal_id {
            return Err(Refusal::Code("M3"));
        }
        let is_this = |sent: &SentCode| {
            sent.merchant_id == *merchant_id && sent.purpose == Purpose::Bind && sent.order == self.order()
        };
        if desk.state.codes.iter().any(is_this) {
            return Err(Refusal::Code("I0"));
        }
        let card = desk.state.card(self.pan()).ok_or(Refusal::Code("14"))?;
        let holder = Holder {
            name: self.card_holder_name(),
            id_number: self.card_holder_id(),
            phone: Some(self.phone_no()),
            expiry: self.expired_date(),
            cvv2: self.cvv2(),
        };
        holder.check(card)?;
        // One bank gives no token, as not every bank does.
        let token = (card.bank_id != "ICBC").then(|| Secret::from(desk.seed.digits("token", self.order(), 10)));
        let short = card.short_number();
        let sent = SentCode {
            purpose: Purpose::Bind,
            merchant_id: merchant_id.clone(),
            customer_id: Some(self.customer_id().to_owned()),
            order: self.order().to_owned(),
            pan: self.pan().clone(),
            phone: self.phone_no().clone(),
            code: Secret::from(desk.seed.digits("code", self.order(), 6)),
            token: token.clone(),
            sent: desk.now,
            used: false,
        };
        desk.state.codes.push(sent);
        let reply = reply(self, "00").storable_pan(short);
        Ok(match token {
            Some(token) => reply.token(token).build()?,
            None => reply.build()?,
        })
    }

    fn refuse(&self, code: &'static str, _: BeijingTime) -> Result<IndAuthResponse, Refusal> {
        Ok(reply(self, code).build()?)
    }

    fn swap(reply: &mut IndAuthResponse, other: &str) {
        other.clone_into(&mut reply.external_ref_number);
    }
}

fn reply(request: &IndAuthRequest, code: &str) -> IndAuthResponseBuilder {
    IndAuthResponse::builder()
        .version("1.0")
        .merchant_id(request.merchant_id())
        .terminal_id(request.terminal_id())
        .customer_id(request.customer_id())
        .external_ref_number(request.external_ref_number())
        .response_code(code)
        .response_text_message(text_of(code))
}

/// What a request says about the holder of a card. What it does not say is not checked, except where the card needs it.
pub(super) struct Holder<'r> {
    pub(super) name: Option<&'r Secret<Name>>,
    pub(super) id_number: Option<&'r Secret<IdCard>>,
    pub(super) phone: Option<&'r Secret<Phone>>,
    pub(super) expiry: Option<&'r Secret<Credential>>,
    pub(super) cvv2: Option<&'r Secret<Cvv>>,
}

impl Holder<'_> {
    pub(super) fn check(&self, card: &TestCard) -> Result<(), Refusal> {
        let code = if self.name.is_some_and(|name| *name != card.holder) {
            "HX"
        } else if self.id_number.is_some_and(|id_number| *id_number != card.id_number) {
            "HZ"
        } else if self.phone.is_some_and(|phone| *phone != card.phone) {
            "HW"
        } else if card.expiry.is_some() && self.expiry.is_none() {
            "I4"
        } else if card.cvv2.is_some() && self.cvv2.is_none() {
            "I2"
        } else if card.expiry.is_some() && self.expiry != card.expiry.as_ref() {
            "HU"
        } else if card.cvv2.is_some() && self.cvv2 != card.cvv2.as_ref() {
            "HV"
        } else {
            return Ok(());
        };
        Err(Refusal::Code(code))
    }
}

impl Operation for IndAuthVerifyRequest {
    fn order(&self) -> &str {
        self.external_ref_number()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<IndAuthVerifyResponse, Refusal> {
        let (merchant_id, now) = (&desk.merchant.merchant_id, desk.now);
        let is_it = |sent: &&mut SentCode| {
            sent.purpose == Purpose::Bind
                && sent.merchant_id == *merchant_id
                && sent.order == self.order()
                && sent.customer_id.as_deref() == Some(self.customer_id())
                && sent.pan == *self.pan()
                && sent.phone == *self.phone_no()
                && sent.fits(self.valid_code(), self.token(), now)
        };
        let Some(sent) = desk.state.codes.iter_mut().find(is_it) else {
            // A binding that fails also ends the earlier one of the same card.
            desk.state.unbind(merchant_id, self.customer_id(), self.pan());
            return Err(Refusal::Code("T6"));
        };
        sent.used = true;
        let pay_token = desk.state.bind(merchant_id, self.customer_id(), self.pan(), desk.seed);
        Ok(verify_reply(self, "00").storable_pan(short_number(self.pan().expose())).pay_token(pay_token).build()?)
    }

    fn refuse(&self, code: &'static str, _: BeijingTime) -> Result<IndAuthVerifyResponse, Refusal> {
        Ok(verify_reply(self, code).build()?)
    }

    fn swap(reply: &mut IndAuthVerifyResponse, other: &str) {
        other.clone_into(&mut reply.external_ref_number);
    }
}

/// Without version, as in the samples.
fn verify_reply(request: &IndAuthVerifyRequest, code: &str) -> IndAuthVerifyResponseBuilder {
    IndAuthVerifyResponse::builder()
        .merchant_id(request.merchant_id())
        .customer_id(request.customer_id())
        .external_ref_number(request.external_ref_number())
        .response_code(code)
        .response_text_message(text_of(code))
}
