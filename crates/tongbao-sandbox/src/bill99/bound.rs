//! Bound cards: `pci_query` lists them, `pci_del` forgets one.

use tongbao_bill99::{
    BankId, CardType, PciDelRequest, PciDelResponse, PciDelResponseBuilder, PciInfo, PciQueryRequest, PciQueryResponse,
    PciQueryResponseBuilder,
};
use tongbao_core::{BeijingTime, Secret, WireEnum};

use super::desk::{Desk, Operation, Refusal, text_of};
use crate::card::{TestCard, short_number};

impl Operation for PciDelRequest {
    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<PciDelResponse, Refusal> {
        let merchant_id = &desk.merchant.merchant_id;
        let of_bank = |card: &TestCard| card.bank_id == self.bank_id().wire();
        let found: Vec<_> = desk
            .state
            .bindings_of(merchant_id, self.customer_id())
            .filter(|bound| self.pay_token().is_none_or(|token| *token == bound.pay_token))
            .filter(|bound| self.storable_pan().is_none_or(|short| short == short_number(bound.pan.expose())))
            .filter(|bound| self.pan().is_none_or(|pan| *pan == bound.pan))
            .filter(|bound| desk.state.card(&bound.pan).is_some_and(of_bank))
            .map(|bound| bound.pan.clone())
            .collect();
        let [pan] = found.as_slice() else { return Err(Refusal::Code("T8")) };
        desk.state.unbind(merchant_id, self.customer_id(), pan);
        Ok(del_reply(self, "00").storable_pan(short_number(pan.expose())).build()?)
    }

    fn refuse(&self, code: &'static str, _: BeijingTime) -> Result<PciDelResponse, Refusal> {
        Ok(del_reply(self, code).build()?)
    }
}

fn del_reply(request: &PciDelRequest, code: &str) -> PciDelResponseBuilder {
    let mut reply = PciDelResponse::builder()
        .merchant_id(request.merchant_id())
        .customer_id(request.customer_id())
        .bank_id(request.bank_id().clone())
        .response_code(code)
        .response_text_message(text_of(code));
    if let Some(pan) = request.pan() {
        reply = reply.pan(pan.clone());
    }
    if let Some(short) = request.storable_pan() {
        reply = reply.storable_pan(short);
    }
    reply
}

impl Operation for PciQueryRequest {
    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<PciQueryResponse, Refusal> {
        // Without cardType the gateway lists credit cards only.
        let card_type = self.card_type().unwrap_or(&CardType::Credit);
        let wanted = |card: &TestCard| match card_type {
            CardType::Any => true,
            CardType::Debit => !card.credit,
            _ => card.credit,
        };
        let bound = desk.state.bindings_of(&desk.merchant.merchant_id, self.customer_id());
        let bound = bound
            .filter(|bound| self.pay_token().is_none_or(|token| *token == bound.pay_token))
            .filter(|bound| self.storable_pan().is_none_or(|short| short == short_number(bound.pan.expose())))
            .filter_map(|bound| Some((bound, desk.state.card(&bound.pan)?)))
            .filter(|(_, card)| wanted(card) && self.bank_id().is_none_or(|bank| bank.wire() == card.bank_id));
        let infos: Vec<PciInfo> = bound
            .map(|(bound, card)| {
                let phone = card.phone.expose();
                let head = phone.chars().take(3);
                let short_phone: String = head.chain(phone.chars().skip(phone.len().saturating_sub(4))).collect();
                PciInfo::builder()
                    .bank_id(bank(card)?)
                    .storable_pan(card.short_number())
                    .short_phone_no(Secret::from(short_phone))
                    .phone_no(card.phone.clone())
                    .pay_token(bound.pay_token.clone())
                    .build()
                    .map_err(Refusal::from)
            })
            .collect::<Result<_, _>>()?;
        Ok(query_reply(self, "00").pci_infos(infos).build()?)
    }

    fn refuse(&self, code: &'static str, _: BeijingTime) -> Result<PciQueryResponse, Refusal> {
        Ok(query_reply(self, code).build()?)
    }
}

fn query_reply(request: &PciQueryRequest, code: &str) -> PciQueryResponseBuilder {
    let mut reply = PciQueryResponse::builder()
        .merchant_id(request.merchant_id())
        .customer_id(request.customer_id())
        .card_type(request.card_type().unwrap_or(&CardType::Credit).clone())
        .response_code(code)
        .response_text_message(text_of(code));
    if let Some(terminal_id) = request.terminal_id() {
        reply = reply.terminal_id(terminal_id);
    }
    if let Some(short) = request.storable_pan() {
        reply = reply.storable_pan(short);
    }
    if let Some(bank_id) = request.bank_id() {
        reply = reply.bank_id(bank_id.clone());
    }
    if let Some(bind_type) = request.bind_type() {
        reply = reply.bind_type(bind_type.clone());
    }
    reply
}

/// The listed value for a card's bank.
pub(super) fn bank(card: &TestCard) -> Result<BankId, Refusal> {
    let unlisted = || Refusal::Fault("B.MGW.0999", "SANDBOX: a card of a bank that is not listed".to_owned());
    BankId::from_wire(card.bank_id).ok_or_else(unlisted)
}
