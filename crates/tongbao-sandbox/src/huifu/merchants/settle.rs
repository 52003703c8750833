//! 子账户: accounts with a settlement of their own.

use tongbao_huifu::{
    MerchantSettleConfigRequest, MerchantSettleConfigResponse, MerchantSettleModifyRequest,
    MerchantSettleModifyResponse,
};

use crate::huifu::desk::{Desk, Operation, Refusal};

impl Operation for MerchantSettleConfigRequest {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<MerchantSettleConfigResponse, Refusal> {
        desk.upper(self.upper_huifu_id())?;
        desk.own(self.huifu_id())?;
        let apply_no = desk.apply(self.huifu_id(), (self.req_date(), self.req_seq_id()))?;
        let acct_id = format!("A{:08}", desk.state.serial() % 100_000_000);
        desk.profile(self.huifu_id())?.accounts.push(acct_id.clone());
        let mut reply = MerchantSettleConfigResponse::builder().resp_code("00000000").resp_desc("成功");
        if self.card_info().is_some() {
            reply = reply.token_no(desk.card_number(self.huifu_id()));
        }
        Ok(reply.huifu_id(self.huifu_id()).acct_id(acct_id).apply_no(apply_no).build()?)
    }
}

impl Operation for MerchantSettleModifyRequest {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<MerchantSettleModifyResponse, Refusal> {
        desk.upper(self.upper_huifu_id())?;
        if !desk.profile(self.huifu_id())?.accounts.iter().any(|known| known == self.acct_id()) {
            return Err(Refusal::of("22000003", "账户信息异常: acct_id 子账户号不存在"));
        }
        let apply_no = desk.apply(self.huifu_id(), (self.req_date(), self.req_seq_id()))?;
        let reply = MerchantSettleModifyResponse::builder().resp_code("00000000").resp_desc("成功");
        Ok(reply.huifu_id(self.huifu_id()).apply_no(apply_no).build()?)
    }
}
