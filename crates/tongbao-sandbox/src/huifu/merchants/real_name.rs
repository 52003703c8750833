//! 实名认证 at WeChat and Alipay.

use tongbao_huifu::{
    MerchantBusiAliRealnameApplyRequest, MerchantBusiAliRealnameApplyResponse, MerchantBusiAliRealnameQueryRequest,
    MerchantBusiAliRealnameQueryResponse, MerchantBusiRealnameQueryRequest, MerchantBusiRealnameQueryResponse,
    MerchantBusiRealnameRequest, MerchantBusiRealnameResponse, RealNameApplymentStat,
};

use super::registry::RealName;
use crate::huifu::desk::{Desk, Operation, Refusal};

impl Operation for MerchantBusiRealnameRequest {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<MerchantBusiRealnameResponse, Refusal> {
        desk.own(self.huifu_id())?;
        let applyment_id = desk.apply(self.huifu_id(), (self.req_date(), self.req_seq_id()))?;
        desk.profile(self.huifu_id())?.wechat_name = RealName::Applied;
        let reply = MerchantBusiRealnameResponse::builder().resp_code("00000000").resp_desc("成功");
        Ok(reply.huifu_id(self.huifu_id()).applyment_id(applyment_id).build()?)
    }
}

impl Operation for MerchantBusiRealnameQueryRequest {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<MerchantBusiRealnameQueryResponse, Refusal> {
        let profile = desk.profile(self.huifu_id())?;
        let reply = MerchantBusiRealnameQueryResponse::builder().resp_code("00000000").resp_desc("成功");
        let reply = reply.huifu_id(self.huifu_id());
        let reply = match profile.wechat_name {
            RealName::NotApplied => reply.applyment_stat(RealNameApplymentStat::WxNotApplied),
            RealName::Applied => {
                profile.wechat_name = RealName::Passed;
                let reply = reply.applyment_stat(RealNameApplymentStat::WxWaitingForContact);
                reply.qrcode_data("https://sandbox.invalid/real-name")
            }
            RealName::Passed => reply.applyment_stat(RealNameApplymentStat::WxPassed),
        };
        Ok(reply.build()?)
    }
}

impl Operation for MerchantBusiAliRealnameApplyRequest {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<MerchantBusiAliRealnameApplyResponse, Refusal> {
        desk.own(self.huifu_id())?;
        desk.apply(self.huifu_id(), (self.req_date(), self.req_seq_id()))?;
        desk.profile(self.huifu_id())?.alipay_name = true;
        let reply = MerchantBusiAliRealnameApplyResponse::builder().resp_code("00000000").resp_desc("成功");
        Ok(reply.huifu_id(self.huifu_id()).build()?)
    }
}

impl Operation for MerchantBusiAliRealnameQueryRequest {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<MerchantBusiAliRealnameQueryResponse, Refusal> {
        // In which field the state stands is not public.
        if !desk.profile(self.huifu_id())?.alipay_name {
            return Err(Refusal::not_found());
        }
        let reply = MerchantBusiAliRealnameQueryResponse::builder().resp_code("00000000").resp_desc("成功");
        Ok(reply.huifu_id(self.huifu_id()).build()?)
    }
}
