//! 分账配置: who gets a share.

use tongbao_huifu::{
    AcctSplitBunchDetail, AcctSplitBunchSplitConfig, MerchantSplitConfigRequest, MerchantSplitConfigResponse,
    MerchantSplitQueryRequest, MerchantSplitQueryResponse, SplitBillResult,
};

use crate::huifu::desk::{Desk, Operation, Refusal};

impl Operation for MerchantSplitConfigRequest {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<MerchantSplitConfigResponse, Refusal> {
        desk.own(self.huifu_id())?;
        let apply_no = desk.apply(self.huifu_id(), (self.req_date(), self.req_seq_id()))?;
        desk.profile(self.huifu_id())?.split = Some(self.clone());
        let reply = MerchantSplitConfigResponse::builder().resp_code("00000000").resp_desc("成功");
        Ok(reply.huifu_id(self.huifu_id()).apply_no(apply_no).build()?)
    }
}

impl Operation for MerchantSplitQueryRequest {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<MerchantSplitQueryResponse, Refusal> {
        let mut reply = MerchantSplitQueryResponse::builder().resp_code("00000000").resp_desc("成功");
        if let Some(split) = &desk.profile(self.huifu_id())?.split {
            let share = |share: &AcctSplitBunchSplitConfig| {
                AcctSplitBunchDetail::builder().fee_rate(share.fee_rate()).huifu_id(share.huifu_id()).build()
            };
            let shares: Result<Vec<_>, _> = split.acct_split_bunch_list().iter().map(share).collect();
            let known = SplitBillResult::builder()
                .rule_origin(split.rule_origin().clone())
                .div_flag(split.div_flag().clone())
                .apply_ratio(split.apply_ratio())
                .acct_split_bunch_list(shares?);
            reply = reply.split_bill_result(vec![known.build()?]);
        }
        Ok(reply.build()?)
    }
}
