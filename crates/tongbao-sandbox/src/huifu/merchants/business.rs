//! 业务开通: what a merchant may do.

use tongbao_huifu::{
    AuditStatus, BusiNotifyType, MerchantBusiConfigQueryRequest, MerchantBusiConfigQueryResponse,
    MerchantBusiConfigRequest, MerchantBusiConfigResponse, MerchantBusiMercodeQueryRequest,
    MerchantBusiMercodeQueryResponse, MerchantBusiModifyRequest, MerchantBusiModifyResponse,
    MerchantBusiOpenAuditNotify, MerchantBusiOpenNotify, MerchantBusiOpenRequest, MerchantBusiOpenResponse, RegResult,
    ResultStat, YesNo,
};

use super::registry::Asked;
use crate::huifu::desk::{Desk, Operation, Refusal};
use crate::huifu::trade::day8;

/// What is opened, and who is told.
struct Opening<'r> {
    huifu_id: &'r str,
    asked: Asked<'r>,
    businesses: Vec<BusiNotifyType>,
    quick: Option<bool>,
    audit: Option<&'r str>,
    each: Option<&'r str>,
}

/// The opening that a request asks for: both tables have these fields.
macro_rules! opening {
    ($request:expr) => {{
        let request = $request;
        let lists = [
            (BusiNotifyType::WeChat, !request.wx_conf_list().is_empty()),
            (BusiNotifyType::Alipay, !request.ali_conf_list().is_empty()),
            (BusiNotifyType::UnionPayQr, !request.union_conf_list().is_empty()),
            (BusiNotifyType::BankCard, request.bank_card_conf().is_some()),
        ];
        Opening {
            huifu_id: request.huifu_id(),
            asked: (request.req_date(), request.req_seq_id()),
            businesses: lists.into_iter().filter(|(_, open)| *open).map(|(business, _)| business).collect(),
            quick: request.quick_flag().map(|flag| *flag == YesNo::Yes),
            audit: request.async_return_url(),
            each: request.busi_async_return_url(),
        }
    }};
}

impl Opening<'_> {
    /// Opens everything at once; answers the number of the application.
    fn open(self, desk: &mut Desk<'_>) -> Result<String, Refusal> {
        let Self { huifu_id, asked, businesses, quick, audit, each } = self;
        desk.own(huifu_id)?;
        let apply_no = desk.apply(huifu_id, asked)?;
        let profile = desk.profile(huifu_id)?;
        profile.quick = quick.unwrap_or(profile.quick);
        for business in &businesses {
            if !profile.opened.contains(business) {
                profile.opened.push(business.clone());
            }
        }
        let (req_date, req_seq_id) = asked;
        let notify = MerchantBusiOpenAuditNotify::builder()
            .sub_resp_code("00000000")
            .sub_resp_desc("成功")
            .req_seq_id(req_seq_id)
            .req_date(day8(req_date))
            .audit_status(AuditStatus::Passed)
            .huifu_id(huifu_id)
            .apply_no(apply_no.as_str());
        desk.tell(notify.build()?, audit);
        for business in businesses {
            let result = RegResult::builder().business_stat(ResultStat::Succeeded).business_desc("成功");
            let notify = MerchantBusiOpenNotify::builder()
                .sub_resp_code("00000000")
                .sub_resp_desc("成功")
                .req_seq_id(req_seq_id)
                .req_date(day8(req_date))
                .huifu_id(huifu_id)
                .apply_no(apply_no.as_str())
                .notify_type(business)
                .reg_result_list(vec![result.build()?])
                .ord_id(desk.serial("OPEN"));
            desk.tell(notify.build()?, each);
        }
        Ok(apply_no)
    }
}

impl Operation for MerchantBusiOpenRequest {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<MerchantBusiOpenResponse, Refusal> {
        desk.upper(self.upper_huifu_id())?;
        let apply_no = opening!(self).open(desk)?;
        let reply = MerchantBusiOpenResponse::builder().resp_code("00000000").resp_desc("成功");
        let reply = reply.req_seq_id(self.req_seq_id()).req_date(day8(self.req_date()));
        Ok(reply.huifu_id(self.huifu_id()).apply_no(apply_no).build()?)
    }
}

impl Operation for MerchantBusiModifyRequest {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<MerchantBusiModifyResponse, Refusal> {
        let apply_no = opening!(self).open(desk)?;
        let reply = MerchantBusiModifyResponse::builder().resp_code("00000000").resp_desc("成功");
        Ok(reply.huifu_id(self.huifu_id()).apply_no(apply_no).build()?)
    }
}

impl Operation for MerchantBusiMercodeQueryRequest {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<MerchantBusiMercodeQueryResponse, Refusal> {
        desk.own(self.huifu_id())?;
        let reply = MerchantBusiMercodeQueryResponse::builder().resp_code("00000000").resp_desc("成功");
        Ok(reply.huifu_id(self.huifu_id()).build()?)
    }
}

impl Operation for MerchantBusiConfigRequest {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<MerchantBusiConfigResponse, Refusal> {
        desk.own(self.huifu_id())?;
        desk.apply(self.huifu_id(), (self.req_date(), self.req_seq_id()))?;
        let reply = MerchantBusiConfigResponse::builder().resp_code("00000000").resp_desc("成功");
        Ok(reply.huifu_id(self.huifu_id()).build()?)
    }
}

impl Operation for MerchantBusiConfigQueryRequest {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<MerchantBusiConfigQueryResponse, Refusal> {
        desk.own(self.huifu_id())?;
        Ok(MerchantBusiConfigQueryResponse::builder().resp_code("00000000").resp_desc("成功").build()?)
    }
}
