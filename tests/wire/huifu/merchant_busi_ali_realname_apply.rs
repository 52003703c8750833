//! 支付宝实名申请提交 `merchant_busi_ali_realname_apply`.
//!
//! @generated from specs/huifu/merchant_busi_ali_realname_apply.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{AliBusinessType, AuthIdentityInfo, ContactPersonInfoAliRealname, MerchantBusiAliRealnameApplyRequest, MerchantBusiAliRealnameApplyResponse};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = MerchantBusiAliRealnameApplyRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .auth_identity_info(AuthIdentityInfo::builder()
            .business_type(AliBusinessType::Personal)
            .build()?)
        .contact_person_info(ContactPersonInfoAliRealname::builder()
            .id_card_number("110101199003070011")
            .build()?)
        .build()?;
    let response = MerchantBusiAliRealnameApplyResponse::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .huifu_id("6666000100000001")
        .build()?;
    support::exchange(&fixture(), "merchant_busi_ali_realname_apply", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = MerchantBusiAliRealnameApplyRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .auth_identity_info(AuthIdentityInfo::builder()
            .business_type(AliBusinessType::Personal)
            .build()?)
        .contact_person_info(ContactPersonInfoAliRealname::builder()
            .id_card_number("110101199003070011")
            .build()?)
        .build()?;
    let response = MerchantBusiAliRealnameApplyResponse::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .huifu_id("6666000100000001")
        .build()?;
    support::exchange(&fixture(), "merchant_busi_ali_realname_apply", "refused", &request, &response)
}
