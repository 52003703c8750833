//! 签约: a card is bound with an SMS code.

use tongbao_core::flow::{BoundCard, CardDetails, Exchange, PendingBinding};
use tongbao_core::{BeijingTime, Credential, Error, Secret};

use super::WithholdConnector;
use crate::{ConfirmTiedCardRequest, PreTiedCardRequest};

impl WithholdConnector {
    /// 预绑卡. The gateway names the attempt itself; `number` is the merchant's own and is not sent.
    pub(super) fn begin(
        &self,
        number: &str,
        begun: BeijingTime,
        card: &CardDetails,
    ) -> Result<Exchange<PendingBinding>, Error> {
        let request = PreTiedCardRequest::builder()
            .id_card_number(card.id_number.clone())
            .bank_card_number(card.pan.clone())
            .mobile(card.phone.clone())
            .name(card.holder.clone())
            .pay_type(self.pay_type.as_str())
            .build()?;
        let (number, card) = (number.to_owned(), card.clone());
        Exchange::seal(&self.access, request, move |_, reply| {
            Ok(PendingBinding { number, begun, card, token: Some(reply.unique_code.clone()) })
        })
    }

    /// 确认签约: the code, with the unique_code of the attempt.
    pub(super) fn confirm(
        &self,
        binding: &PendingBinding,
        code: &Secret<Credential>,
    ) -> Result<Exchange<BoundCard>, Error> {
        let unique_code = binding.token.clone().ok_or_else(|| Error::Seal(NO_UNIQUE_CODE.into()))?;
        let card = &binding.card;
        let request = ConfirmTiedCardRequest::builder()
            .verification_code(code.clone())
            .unique_code(unique_code)
            .bank_card_number(card.pan.clone())
            .pay_type(self.pay_type.as_str())
            .build()?;
        let (customer, short_number, bank) = (card.customer.clone(), card.short_number(), card.bank.clone());
        Exchange::seal(&self.access, request, move |_, reply| {
            let token = reply.protocol_no.clone();
            Ok(BoundCard { customer, token, short_number, gateway_customer: None, bank })
        })
    }
}

const NO_UNIQUE_CODE: &str =
    "unique_code (签约唯一码) is missing, which pre_tied_card answers; begin the binding again";
