//! 进件: onboarding, changing, and asking about both.

use tongbao_huifu::{
    ApplyStatus, AuditStatus, BusiNotifyType, CustType, MerchantBasicdataEntNotify, MerchantBasicdataEntRequest,
    MerchantBasicdataEntResponse, MerchantBasicdataIndvNotify, MerchantBasicdataIndvRequest,
    MerchantBasicdataIndvResponse, MerchantBasicdataModifyRequest, MerchantBasicdataModifyResponse,
    MerchantBasicdataQueryRequest, MerchantBasicdataQueryResponse, MerchantBasicdataSmsSendRequest,
    MerchantBasicdataSmsSendResponse, MerchantBasicdataStatusQueryRequest, MerchantBasicdataStatusQueryResponse,
    OneZero, OperationType, ResultStat, VerifyType,
};

use super::registry::Names;
use crate::huifu::desk::{Desk, Operation, Refusal};
use crate::huifu::trade::day8;

/// Onboards a merchant: the two tables differ in their names only.
macro_rules! onboarding {
    ($request:ident, $response:ident, $notify:ident, person = $person:literal, $names:expr) => {
        impl Operation for $request {
            fn order(&self) -> &str {
                self.req_seq_id()
            }

            fn carry_out(&self, desk: &mut Desk<'_>) -> Result<$response, Refusal> {
                desk.upper(self.upper_huifu_id())?;
                let asked = (self.req_date(), self.req_seq_id());
                let names: fn(&Self) -> Names = $names;
                let (huifu_id, token_no) = desk.onboard(asked, names(self), $person)?;
                let apply_no = desk.apply(&huifu_id, asked)?;
                let notify = $notify::builder()
                    .sub_resp_code("00000000")
                    .sub_resp_desc("成功")
                    .req_seq_id(self.req_seq_id())
                    .req_date(day8(self.req_date()))
                    .audit_status(AuditStatus::Passed)
                    .huifu_id(huifu_id.as_str())
                    .apply_no(apply_no.as_str())
                    .token_no(token_no.clone());
                desk.tell(notify.build()?, self.async_return_url());
                let reply = $response::builder().resp_code("00000000").resp_desc("成功");
                Ok(reply.huifu_id(huifu_id).apply_no(apply_no).token_no(token_no).build()?)
            }
        }
    };
}

onboarding! {
    MerchantBasicdataEntRequest, MerchantBasicdataEntResponse, MerchantBasicdataEntNotify, person = false,
    |asked| Names {
        reg_name: asked.reg_name().to_owned(),
        short_name: Some(asked.short_name().to_owned()),
        receipt_name: Some(asked.receipt_name().to_owned()),
    }
}

onboarding! {
    MerchantBasicdataIndvRequest, MerchantBasicdataIndvResponse, MerchantBasicdataIndvNotify, person = true,
    |asked| Names {
        reg_name: asked.reg_name().to_owned(),
        short_name: asked.short_name().map(str::to_owned),
        receipt_name: None,
    }
}

impl Operation for MerchantBasicdataModifyRequest {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<MerchantBasicdataModifyResponse, Refusal> {
        desk.upper(self.upper_huifu_id())?;
        desk.own(self.huifu_id())?;
        if let Some(card) = self.card_info() {
            desk.take_card_code(self.huifu_id(), card.verify_code())?;
        }
        let apply_no = desk.apply(self.huifu_id(), (self.req_date(), self.req_seq_id()))?;
        let mut reply = MerchantBasicdataModifyResponse::builder().resp_code("00000000").resp_desc("成功");
        if self.card_info().is_some() {
            let token_no = desk.card_number(self.huifu_id());
            desk.profile(self.huifu_id())?.token_no = Some(token_no.clone());
            reply = reply.token_no(token_no);
        }
        let names = &mut desk.profile(self.huifu_id())?.names;
        if let Some(name) = self.reg_name() {
            name.clone_into(&mut names.reg_name);
        }
        names.short_name = self.short_name().map(str::to_owned).or(names.short_name.take());
        names.receipt_name = self.receipt_name().map(str::to_owned).or(names.receipt_name.take());
        Ok(reply.huifu_id(self.huifu_id()).apply_no(apply_no).build()?)
    }
}

impl Operation for MerchantBasicdataQueryRequest {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<MerchantBasicdataQueryResponse, Refusal> {
        let upper = desk.sys_id.to_owned();
        let profile = desk.profile(self.huifu_id())?;
        let mut reply = MerchantBasicdataQueryResponse::builder()
            .resp_code("00000000")
            .resp_desc("成功")
            .upper_huifu_id(upper)
            .cust_type(if profile.person { CustType::Personal } else { CustType::Corporate })
            .quick_flag(if profile.quick { OneZero::Yes } else { OneZero::No });
        if !profile.names.reg_name.is_empty() {
            reply = reply.reg_name(profile.names.reg_name.as_str());
        }
        if let Some(name) = &profile.names.short_name {
            reply = reply.short_name(name.as_str());
        }
        if let Some(name) = &profile.names.receipt_name {
            reply = reply.receipt_name(name.as_str());
        }
        Ok(reply.build()?)
    }
}

impl Operation for MerchantBasicdataStatusQueryRequest {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<MerchantBasicdataStatusQueryResponse, Refusal> {
        let profile = desk.profile(self.huifu_id())?.clone();
        if !desk.has_applied(self.huifu_id(), self.apply_no()) {
            return Err(Refusal::not_found());
        }
        let mut reply = MerchantBasicdataStatusQueryResponse::builder()
            .resp_code("00000000")
            .resp_desc("成功")
            .huifu_id(self.huifu_id())
            .apply_status(ApplyStatus::Passed)
            .reg_status(ResultStat::Succeeded);
        if !profile.names.reg_name.is_empty() {
            reply = reply.reg_name(profile.names.reg_name);
        }
        if profile.token_no.is_some() {
            reply = reply.bind_card_status(ResultStat::Succeeded);
        }
        if profile.opened.contains(&BusiNotifyType::UnionPayQr) {
            reply = reply.union_conf_status(ResultStat::Succeeded);
        }
        if profile.opened.contains(&BusiNotifyType::BankCard) {
            reply = reply.bank_card_conf_status(ResultStat::Succeeded);
        }
        Ok(reply.build()?)
    }
}

impl Operation for MerchantBasicdataSmsSendRequest {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<MerchantBasicdataSmsSendResponse, Refusal> {
        desk.own(self.huifu_id())?;
        desk.dated(self.req_date())?;
        let mut reply = MerchantBasicdataSmsSendResponse::builder().resp_code("00000000").resp_desc("成功");
        if self.operation_type() == Some(&OperationType::IdentitySmsCode) {
            desk.take_card_code(self.huifu_id(), self.verify_code())?;
            return Ok(reply.build()?);
        }
        let phone = self.phone().ok_or_else(|| Refusal::invalid("phone 手机号: 缺失"))?;
        desk.send_card_code(self.huifu_id(), self.req_seq_id(), phone);
        if *self.verify_type() == VerifyType::ElecAcctSign {
            reply = reply.elec_acct_sign_seq_id(self.req_seq_id());
        }
        Ok(reply.build()?)
    }
}
