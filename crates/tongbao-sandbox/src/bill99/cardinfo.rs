//! 银行卡信息查询: `query_cardinfo` looks up bank and kind of a card number.

use tongbao_bill99::{CardInfo, CardOrg, CardType, QueryCardinfoRequest, QueryCardinfoResponse, ValidFlag};
use tongbao_core::BeijingTime;

use super::bound::bank;
use super::deck::by_bin;
use super::desk::{Desk, Operation, Refusal, wrong_merchant};
use crate::card::CardBehaviour;

impl Operation for QueryCardinfoRequest {
    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<QueryCardinfoResponse, Refusal> {
        let reply = QueryCardinfoResponse::builder().version("1.0");
        let card = desk.state.card(self.card_no()).cloned();
        let Some(card) = card.or_else(|| by_bin(&desk.state.cards, self.card_no().expose())) else {
            // The element is missing if the card is unknown.
            return Ok(reply.build()?);
        };
        let supported = card.behaviour != CardBehaviour::Blocked;
        let info = CardInfo::builder()
            .card_no(self.card_no().clone())
            .card_org(CardOrg::UnionPay)
            .card_type(if card.credit { CardType::Credit } else { CardType::Debit })
            .issuer(card.issuer)
            .valid_flag(if supported { ValidFlag::Supported } else { ValidFlag::NotSupported })
            .validate_type(if card.credit { "100" } else { "000" })
            .bank_id(bank(&card)?);
        Ok(reply.card_info_content(info.build()?).build()?)
    }

    fn refuse(&self, _: &'static str, _: BeijingTime) -> Result<QueryCardinfoResponse, Refusal> {
        Err(wrong_merchant())
    }
}
