//! 协议支付: `purchase` takes money, from a bound card or, after `getDynNum`, with an SMS code.

use tongbao_bill99::{CardOrg, PurchaseRequest, PurchaseResponse, PurchaseResponseBuilder, SpFlag};
use tongbao_core::{Amount, BeijingTime, Credential, Pan, Secret, Token, WireEnum};

use super::desk::{Booking, Desk, Operation, Refusal, bad_element, text_of};
use super::state::{Order, Purpose, SentCode};
use crate::card::{CardBehaviour, TestCard, short_number};
use crate::ledger::EntryKind;

impl Operation for PurchaseRequest {
    fn order(&self) -> &str {
        self.external_ref_number()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<PurchaseResponse, Refusal> {
        if self.terminal_id() != desk.merchant.terminal_id {
            return Err(Refusal::Code("M3"));
        }
        // Before anything else: an answer that says more about a repeated order could be taken for that of the first.
        if desk.state.number_used(&desk.merchant.merchant_id, EntryKind::Charge, self.order()) {
            return Err(Refusal::Code("I0"));
        }
        if self.amount() == Amount::ZERO {
            return Err(Refusal::Code("13"));
        }
        let pan = match self.sp_flag() {
            SpFlag::AgreementPay => bound_card(self, desk)?,
            SpFlag::QuickPay => confirmed_card(self, desk)?,
            _ => return Err(Refusal::Code("M7")),
        };
        let card = desk.state.card(&pan).ok_or(Refusal::Code("14"))?;
        if self.bank_id().is_some_and(|bank| bank.wire() != card.bank_id) {
            return Err(bad_element("bankId"));
        }
        let issuer = card.issuer;
        let code = desk.final_code(verdict(card, self.amount()));
        let order = desk.book(&Booking {
            kind: EntryKind::Charge,
            order: self.order(),
            terminal_id: self.terminal_id(),
            customer_id: Some(self.customer_id()),
            pan: &pan,
            amount: self.amount(),
            entry_time: self.entry_time(),
            original: None,
            tr3_url: self.tr3_url(),
            code,
        });
        let shown = desk.shown_code(code);
        let reply = booked(reply(self, shown, desk.now), &order, shown).issuer(issuer);
        let stores = entry(self, "savePciFlag").is_some_and(|flag| flag.expose() == "1");
        if code == "00" && stores {
            let pay_token = desk.state.bind(&desk.merchant.merchant_id, self.customer_id(), &pan, desk.seed);
            return Ok(reply.pay_token(pay_token).build()?);
        }
        Ok(reply.build()?)
    }

    fn refuse(&self, code: &'static str, now: BeijingTime) -> Result<PurchaseResponse, Refusal> {
        Ok(reply(self, code, now).build()?)
    }

    fn swap(reply: &mut PurchaseResponse, other: &str) {
        other.clone_into(&mut reply.external_ref_number);
    }
}

fn verdict(card: &TestCard, amount: Amount) -> &'static str {
    match card.behaviour {
        CardBehaviour::Blocked => "62",
        _ if card.balance < amount => "51",
        _ => "00",
    }
}

/// 协议支付: exactly one bound card fits customer, token and short number.
fn bound_card(request: &PurchaseRequest, desk: &Desk<'_>) -> Result<Secret<Pan>, Refusal> {
    let bound = desk.state.bindings_of(&desk.merchant.merchant_id, request.customer_id());
    let mut found = bound
        .filter(|bound| request.pay_token().is_none_or(|token| *token == bound.pay_token))
        .filter(|bound| request.storable_card_no().is_none_or(|short| short == short_number(bound.pan.expose())))
        .filter(|bound| request.card_no().is_none_or(|pan| *pan == bound.pan));
    match (found.next(), found.next()) {
        (Some(bound), None) => Ok(bound.pan.clone()),
        _ => Err(Refusal::Code("T3")),
    }
}

/// 认证支付: the code that `getDynNum` sent for this order, card and amount.
fn confirmed_card(request: &PurchaseRequest, desk: &mut Desk<'_>) -> Result<Secret<Pan>, Refusal> {
    let (merchant_id, now) = (&desk.merchant.merchant_id, desk.now);
    let code: Secret<Credential> = entry(request, "validCode").cloned().ok_or(Refusal::Code("T6"))?;
    let token = entry(request, "token").map(|token| Secret::<Token>::from(token.expose()));
    let is_it = |sent: &&mut SentCode| {
        sent.purpose == Purpose::Pay(request.amount())
            && sent.merchant_id == *merchant_id
            && sent.order == request.external_ref_number()
            && sent.customer_id.as_deref().is_none_or(|customer_id| customer_id == request.customer_id())
            && request.card_no().is_none_or(|pan| *pan == sent.pan)
            && request.storable_card_no().is_none_or(|short| short == short_number(sent.pan.expose()))
            && sent.fits(&code, token.as_ref(), now)
    };
    let sent = desk.state.codes.iter_mut().find(is_it).ok_or(Refusal::Code("T6"))?;
    sent.used = true;
    Ok(sent.pan.clone())
}

/// 扩展数据 with this key.
fn entry<'r>(request: &'r PurchaseRequest, key: &str) -> Option<&'r Secret<Credential>> {
    let value = request.ext_map().iter().find(|entry| entry.key() == key)?.value();
    (!value.expose().is_empty()).then_some(value)
}

fn booked(reply: PurchaseResponseBuilder, order: &Order, shown: &str) -> PurchaseResponseBuilder {
    let reply = reply
        .ref_number(order.entry.ref_number.as_str())
        .card_org(CardOrg::UnionPay)
        .storable_card_no(short_number(order.pan.expose()));
    if shown == "00" { reply.authorization_code(order.authorization.as_str()) } else { reply }
}

fn reply(request: &PurchaseRequest, code: &str, now: BeijingTime) -> PurchaseResponseBuilder {
    PurchaseResponse::builder()
        .version("1.0")
        .txn_type(request.txn_type().clone())
        .amount(request.amount())
        .merchant_id(request.merchant_id())
        .terminal_id(request.terminal_id())
        .entry_time(request.entry_time())
        .external_ref_number(request.external_ref_number())
        .customer_id(request.customer_id())
        .trans_time(now)
        .response_code(code)
        .response_text_message(text_of(code))
}
