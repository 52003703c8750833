//! What can be asked of cards: 快捷绑卡查询, 快捷解绑, 快捷银行列表查询 and 卡bin信息查询.
//!
//! Names and numbers come back masked. 卡类型 of a 卡bin is left out: no document lists its values.

use tongbao_core::{Date, Name, Pan, Secret};
use tongbao_huifu::{
    BizTypeBank, Card, OnlineBankInfo, QuickbuckleBankQueryRequest, QuickbuckleBankQueryResponse,
    QuickbuckleQueryRequest, QuickbuckleQueryResponse, QuickbuckleUnbindRequest, QuickbuckleUnbindResponse,
    TradeCardbinQueryRequest, TradeCardbinQueryResponse, TransStatus,
};

use super::bound::{Binding, kind};
use crate::card::TestCard;
use crate::huifu::desk::{Desk, Operation, Other, Refusal};
use crate::huifu::trade::day8;

impl Desk<'_> {
    /// Whether this merchant may ask today.
    fn asks(&self, huifu_id: &str, date: Date) -> Result<(), Refusal> {
        self.own(huifu_id)?;
        self.dated(date)
    }
}

impl Operation for QuickbuckleQueryRequest {
    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<QuickbuckleQueryResponse, Refusal> {
        desk.asks(self.huifu_id(), self.req_date())?;
        let is_theirs = |bound: &&Binding| {
            bound.huifu_id == self.huifu_id()
                && bound.out_cust_id == self.out_cust_id()
                && self.user_huifu_id().is_none_or(|user| user == bound.user_huifu_id)
        };
        let theirs: Vec<&Binding> = desk.state.bindings.iter().filter(is_theirs).collect();
        let mut reply = QuickbuckleQueryResponse::builder()
            .resp_code("00000000")
            .resp_desc("查询成功")
            .req_date(day8(self.req_date()))
            .req_seq_id(self.req_seq_id())
            .huifu_id(self.huifu_id());
        if let Some(bound) = theirs.first() {
            reply = reply.user_huifu_id(bound.user_huifu_id.as_str());
        }
        let mut cards = Vec::new();
        for bound in theirs {
            let Some(card) = desk.state.card(&bound.pan) else { continue };
            let listed = Card::builder()
                .card_name(Secret::<Name>::from(card.holder.masked()))
                .card_no(Secret::<Pan>::from(card.pan.masked()))
                .token_no(bound.token_no.clone());
            cards.push(listed.build()?);
        }
        Ok(reply.card_list(cards).build()?)
    }

    fn swap(reply: &mut QuickbuckleQueryResponse, other: &Other) {
        reply.req_seq_id = Some(other.req_seq_id.clone());
    }
}

impl Operation for QuickbuckleUnbindRequest {
    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<QuickbuckleUnbindResponse, Refusal> {
        desk.asks(self.huifu_id(), self.req_date())?;
        let bindings = &mut desk.state.bindings;
        let before = bindings.len();
        bindings.retain(|bound| {
            bound.huifu_id != self.huifu_id()
                || bound.out_cust_id != self.out_cust_id()
                || bound.token_no != *self.token_no()
        });
        if bindings.len() == before {
            return Err(Refusal::invalid("token_no 卡令牌不存在"));
        }
        let reply = QuickbuckleUnbindResponse::builder()
            .resp_code("00000000")
            .resp_desc("解绑成功")
            .req_date(day8(self.req_date()))
            .req_seq_id(self.req_seq_id())
            .trans_status(TransStatus::Succeeded);
        Ok(reply.build()?)
    }

    fn swap(reply: &mut QuickbuckleUnbindResponse, other: &Other) {
        reply.req_seq_id = Some(other.req_seq_id.clone());
    }
}

impl Operation for QuickbuckleBankQueryRequest {
    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<QuickbuckleBankQueryResponse, Refusal> {
        desk.asks(self.huifu_id(), self.req_date())?;
        // The made-up cards are all of people.
        let fits = |card: &&TestCard| *self.biz_type() == BizTypeBank::Personal && kind(card) == *self.dc_type();
        let bank = |card: &TestCard| {
            let bank = OnlineBankInfo::builder().bank_code(card.bank_id).bank_name(card.issuer);
            bank.biz_type(self.biz_type().clone()).dc_type(self.dc_type().clone()).build()
        };
        let banks = desk.state.cards.iter().filter(fits).map(bank).collect::<Result<Vec<_>, _>>()?;
        let reply = QuickbuckleBankQueryResponse::builder().resp_code("00000000").resp_desc("查询成功");
        Ok(reply.online_bank_info_list(banks).build()?)
    }
}

impl Operation for TradeCardbinQueryRequest {
    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<TradeCardbinQueryResponse, Refusal> {
        desk.dated(self.req_date())?;
        let card = desk.state.card(self.bank_card_no_crypt());
        let card = card.ok_or_else(|| Refusal::invalid("银行卡号不存在"))?;
        let reply = TradeCardbinQueryResponse::builder()
            .resp_code("00000000")
            .resp_desc("查询成功")
            .req_date(day8(self.req_date()))
            .req_seq_id(self.req_seq_id())
            .card_bin(card.pan.expose().chars().take(BIN).collect::<String>())
            .bank_name(card.issuer)
            .bank_code(card.bank_id);
        Ok(reply.build()?)
    }

    fn swap(reply: &mut TradeCardbinQueryResponse, other: &Other) {
        reply.req_seq_id = Some(other.req_seq_id.clone());
    }
}

/// Digits that tell the bank.
const BIN: usize = 6;
