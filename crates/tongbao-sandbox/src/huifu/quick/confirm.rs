//! 快捷绑卡确认: `quickbuckle_confirm`, versions 2 and 3. Takes the code and binds the card.

use tongbao_core::{Credential, Secret};
use tongbao_huifu::{
    QuickbuckleConfirmV2Request, QuickbuckleConfirmV2Response, QuickbuckleConfirmV3Request,
    QuickbuckleConfirmV3Response,
};

use super::bound::{Application, Binding, Holder};
use crate::huifu::desk::{Desk, Operation, Other, Refusal};
use crate::huifu::state::Purpose;
use crate::huifu::trade::day8;

impl Desk<'_> {
    fn begun(&self, huifu_id: &str, is_this: impl Fn(&Application) -> bool) -> Option<Application> {
        let mut begun = self.state.bind_applications.iter().rev();
        begun.find(|known| known.huifu_id == huifu_id && is_this(known)).cloned()
    }

    fn confirm(&mut self, begun: &Application, code: &Secret<Credential>) -> Result<Binding, Refusal> {
        if begun.confirmed {
            return Err(Refusal::of("20000000", "重复交易"));
        }
        self.take_code(Purpose::Bind, &begun.huifu_id, &begun.req_seq_id, code)?;
        Ok(self.bind(begun))
    }
}

impl Operation for QuickbuckleConfirmV2Request {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<QuickbuckleConfirmV2Response, Refusal> {
        desk.own(self.huifu_id())?;
        desk.dated(self.req_date())?;
        let order = (self.order_id(), self.order_date());
        let begun = desk.begun(self.huifu_id(), |known| {
            known.order.as_ref().is_some_and(|(id, date)| (id.as_str(), date.as_str()) == order)
                && known.out_cust_id == self.out_cust_id()
                && known.pan == *self.card_id()
                && self.trans_id().is_none_or(|trans_id| known.trans_id == trans_id)
        });
        let begun = begun.ok_or_else(|| Refusal::invalid("一阶段验卡订单未成功"))?;
        let holder = Holder {
            pan: self.card_id(),
            name: self.card_name(),
            id_number: self.cert_id(),
            phone: self.card_mp(),
            cvv2: self.vip_code(),
            expiry: self.expiration(),
            dc_type: self.dc_type(),
        };
        holder.check(desk.state, false)?;
        let bound = desk.confirm(&begun, self.verify_code())?;
        let reply = QuickbuckleConfirmV2Response::builder()
            .resp_code("00000000")
            .resp_desc("绑卡成功")
            .req_date(day8(self.req_date()))
            .req_seq_id(self.req_seq_id())
            .user_huifu_id(bound.user_huifu_id)
            .token_no(bound.token_no);
        Ok(reply.build()?)
    }

    fn swap(reply: &mut QuickbuckleConfirmV2Response, other: &Other) {
        reply.req_seq_id = Some(other.req_seq_id.clone());
    }
}

impl Operation for QuickbuckleConfirmV3Request {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<QuickbuckleConfirmV3Response, Refusal> {
        desk.own(self.huifu_id())?;
        desk.dated(self.req_date())?;
        let begun = desk.begun(self.huifu_id(), |known| {
            known.req_date == self.org_req_date() && known.req_seq_id == self.org_req_seq_id()
        });
        let begun = begun.ok_or_else(Refusal::not_found)?;
        let bound = desk.confirm(&begun, self.verify_code())?;
        let reply = QuickbuckleConfirmV3Response::builder()
            .resp_code("00000000")
            .resp_desc("绑卡成功")
            .req_date(day8(self.req_date()))
            .req_seq_id(self.req_seq_id())
            .user_huifu_id(bound.user_huifu_id)
            .token_no(bound.token_no);
        Ok(reply.build()?)
    }

    fn swap(reply: &mut QuickbuckleConfirmV3Response, other: &Other) {
        reply.req_seq_id = Some(other.req_seq_id.clone());
    }
}
