//! 一键绑卡: the bank knows the card by its holder.

use tongbao_huifu::{QuickbuckleOnekeyCardbindRequest, QuickbuckleOnekeyCardbindResponse, TransStatus};

use super::bound::{Application, kind};
use crate::card::TestCard;
use crate::huifu::desk::{Desk, Operation, Other, Refusal};
use crate::huifu::trade::day8;

impl Operation for QuickbuckleOnekeyCardbindRequest {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<QuickbuckleOnekeyCardbindResponse, Refusal> {
        desk.own(self.huifu_id())?;
        desk.dated(self.req_date())?;
        desk.unapplied(self.huifu_id(), self.req_date(), self.req_seq_id())?;
        let is_theirs = |card: &&TestCard| {
            card.bank_id == self.bank_id()
                && card.holder == *self.card_name()
                && card.id_number == *self.cert_id()
                && card.phone == *self.card_mp()
                && kind(card) == *self.dc_type()
        };
        let pan = desk.state.cards.iter().find(is_theirs).map(|card| card.pan.clone());
        let pan = pan.ok_or_else(|| Refusal::invalid("持卡人信息不符"))?;
        let begun = Application {
            huifu_id: self.huifu_id().to_owned(),
            req_date: self.req_date(),
            req_seq_id: self.req_seq_id().to_owned(),
            order: None,
            out_cust_id: self.out_cust_id().to_owned(),
            pan,
            trans_id: desk.serial("CARD"),
            confirmed: true,
        };
        desk.state.bind_applications.push(begun.clone());
        let bound = desk.bind(&begun);
        let reply = QuickbuckleOnekeyCardbindResponse::builder()
            .resp_code("00000000")
            .resp_desc("绑卡成功")
            .req_date(day8(self.req_date()))
            .req_seq_id(self.req_seq_id())
            .huifu_id(self.huifu_id())
            .token_no(bound.token_no)
            .card_id_mask(bound.pan.masked())
            .trans_status(TransStatus::Succeeded);
        Ok(reply.build()?)
    }

    fn swap(reply: &mut QuickbuckleOnekeyCardbindResponse, other: &Other) {
        reply.req_seq_id = Some(other.req_seq_id.clone());
    }
}
