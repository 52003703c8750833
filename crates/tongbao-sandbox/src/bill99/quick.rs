//! 快捷支付手机动态鉴权: `getDynNum` sends the code for a quick payment.

use tongbao_bill99::{GetDynNumRequest, GetDynNumResponse, GetDynNumResponseBuilder};
use tongbao_core::{BeijingTime, Pan, Secret, WireEnum};

use super::bind::Holder;
use super::desk::{Desk, Operation, Refusal, bad_element, text_of};
use super::state::{Purpose, SentCode};
use crate::card::short_number;

impl Operation for GetDynNumRequest {
    fn order(&self) -> &str {
        self.external_ref_number()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<GetDynNumResponse, Refusal> {
        if self.pan_en().is_some() || self.cvv2_en().is_some() || self.card_holder_id_en().is_some() {
            // The sandbox has no key for encrypted card data.
            return Err(Refusal::Code("JB"));
        }
        let merchant_id = &desk.merchant.merchant_id;
        let pan = card_number(self, desk)?;
        let card = desk.state.card(&pan).ok_or(Refusal::Code("14"))?;
        if self.bank_id().is_some_and(|bank| bank.wire() != card.bank_id) {
            return Err(bad_element("bankId"));
        }
        if self.pan().is_some() {
            let holder = Holder {
                name: self.card_holder_name(),
                id_number: self.card_holder_id(),
                phone: self.phone_no(),
                expiry: self.expired_date(),
                cvv2: self.cvv2(),
            };
            holder.check(card)?;
        }
        let token = Secret::from(desk.seed.digits("token", self.order(), 10));
        let earlier = |known: &SentCode| {
            known.merchant_id == *merchant_id && known.order == self.order() && known.purpose != Purpose::Bind
        };
        let mut codes = desk.state.codes.iter().rev();
        let last = codes.find(|known| earlier(known)).map_or("", |known| known.code.expose());
        let code = Secret::from(desk.seed.digits("code", &format!("{} {last}", self.order()), 6));
        let sent = SentCode {
            purpose: Purpose::Pay(self.amount()),
            merchant_id: merchant_id.clone(),
            customer_id: self.customer_id().map(str::to_owned),
            order: self.order().to_owned(),
            phone: card.phone.clone(),
            pan,
            code,
            token: Some(token.clone()),
            sent: desk.now,
            used: false,
        };
        let short = short_number(sent.pan.expose());
        // A code that is asked for again replaces the earlier one.
        desk.state.codes.retain(|known| known.used || !earlier(known));
        desk.state.codes.push(sent);
        Ok(reply(self, "00").storable_pan(short).token(token).build()?)
    }

    fn refuse(&self, code: &'static str, _: BeijingTime) -> Result<GetDynNumResponse, Refusal> {
        Ok(reply(self, code).build()?)
    }
}

/// The number itself the first time, afterwards the short number of a bound card.
fn card_number(request: &GetDynNumRequest, desk: &Desk<'_>) -> Result<Secret<Pan>, Refusal> {
    if let Some(pan) = request.pan() {
        return Ok(pan.clone());
    }
    let customer_id = request.customer_id().unwrap_or_default();
    let bound = desk.state.bindings_of(&desk.merchant.merchant_id, customer_id);
    let mut found = bound.filter(|bound| request.storable_pan() == Some(&short_number(bound.pan.expose())));
    match (found.next(), found.next()) {
        (Some(bound), None) => Ok(bound.pan.clone()),
        _ => Err(Refusal::Code("T3")),
    }
}

/// Without version, as in the samples.
fn reply(request: &GetDynNumRequest, code: &str) -> GetDynNumResponseBuilder {
    let reply = GetDynNumResponse::builder()
        .merchant_id(request.merchant_id())
        .response_code(code)
        .response_text_message(text_of(code));
    match request.customer_id() {
        Some(customer_id) => reply.customer_id(customer_id),
        None => reply,
    }
}
