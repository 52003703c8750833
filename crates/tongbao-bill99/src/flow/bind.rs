//! 签约, 解绑: cards are bound with an SMS code, and unbound.

use tongbao_core::flow::{BoundCard, CardDetails, Exchange, PendingBinding};
use tongbao_core::{BeijingTime, Credential, Error, Secret, Unknown, WireEnum};

use super::Bill99Connector;
use crate::{BankId, IndAuthRequest, IndAuthVerifyRequest, PciDelRequest};

impl Bill99Connector {
    /// 签约申请: has the card checked and the code sent. `number` names the attempt in both steps.
    pub(super) fn check_card(
        &self,
        number: &str,
        begun: BeijingTime,
        card: &CardDetails,
    ) -> Result<Exchange<PendingBinding>, Error> {
        let mut request = IndAuthRequest::builder()
            .merchant_id(self.access.merchant_id())
            .terminal_id(self.terminal_id.as_str())
            .customer_id(card.customer.as_str())
            .external_ref_number(number)
            .pan(card.pan.clone())
            .card_holder_name(card.holder.clone())
            .card_holder_id(card.id_number.clone())
            .phone_no(card.phone.clone());
        if let Some(cvv) = &card.cvv {
            request = request.cvv2(cvv.clone());
        }
        if let Some(expiry) = &card.expiry {
            request = request.expired_date(expiry.clone());
        }
        let (number, card) = (number.to_owned(), card.clone());
        Exchange::seal(&self.access, request.build()?, move |_, reply| {
            Ok(PendingBinding { number, begun, card, token: reply.token.clone() })
        })
    }

    /// 签约短信验证: the code binds the card. A token that the first step answered must be sent on.
    pub(super) fn verify_code(
        &self,
        binding: &PendingBinding,
        code: &Secret<Credential>,
    ) -> Result<Exchange<BoundCard>, Error> {
        let card = &binding.card;
        let mut request = IndAuthVerifyRequest::builder()
            .merchant_id(self.access.merchant_id())
            .terminal_id(self.terminal_id.as_str())
            .customer_id(card.customer.as_str())
            .external_ref_number(binding.number.as_str())
            .pan(card.pan.clone())
            .valid_code(code.clone())
            .phone_no(card.phone.clone());
        if let Some(token) = &binding.token {
            request = request.token(token.clone());
        }
        let (known, bank) = (card.short_number(), card.bank.clone());
        Exchange::seal(&self.access, request.build()?, move |request, reply| {
            let Some(token) = reply.pay_token.clone() else {
                return Err(Error::Unknown(Unknown::Unreadable(NO_TOKEN.into())));
            };
            Ok(BoundCard {
                customer: request.customer_id().to_owned(),
                token,
                short_number: reply.storable_pan.clone().or(known),
                gateway_customer: None,
                bank,
            })
        })
    }

    /// PCI 数据解绑.
    pub(super) fn delete_card(&self, card: &BoundCard) -> Result<Exchange<()>, Error> {
        let bank = card.bank.as_deref().and_then(BankId::from_wire).ok_or_else(|| Error::Seal(NO_BANK.into()))?;
        let mut request = PciDelRequest::builder()
            .merchant_id(self.access.merchant_id())
            .customer_id(card.customer.as_str())
            .pay_token(card.token.clone())
            .bank_id(bank);
        if let Some(short_number) = &card.short_number {
            request = request.storable_pan(short_number.as_str());
        }
        Exchange::seal(&self.access, request.build()?, |_, _| Ok(()))
    }
}

const NO_TOKEN: &str =
    "the card is bound, but there is no payToken (支付标记) to charge it with; look it up with pci_query";

const NO_BANK: &str = "bankId (银行代码) of the card is missing, which pci_del must name; \
    set the bank when the card is bound, query_cardinfo knows it";
