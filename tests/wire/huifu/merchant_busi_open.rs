//! 商户业务开通 `merchant_busi_open`.
//!
//! @generated from specs/huifu/merchant_busi_open.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{AgreementInfoOpen, AgreementType, MerchantBusiOpenRequest, MerchantBusiOpenResponse, YesNo};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = MerchantBusiOpenRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .upper_huifu_id("6666000100000000")
        .quick_flag(YesNo::Yes)
        .agreement_info(AgreementInfoOpen::builder()
            .agreement_type(AgreementType::Electronic)
            .build()?)
        .busi_async_return_url("https://merchant.example/notify")
        .build()?;
    let response = MerchantBusiOpenResponse::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .req_seq_id("R20240101000001")
        .req_date("20240101")
        .huifu_id("6666000100000001")
        .apply_no("100000000000000001")
        .build()?;
    support::exchange(&fixture(), "merchant_busi_open", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = MerchantBusiOpenRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .upper_huifu_id("6666000100000000")
        .quick_flag(YesNo::Yes)
        .agreement_info(AgreementInfoOpen::builder()
            .agreement_type(AgreementType::Electronic)
            .build()?)
        .busi_async_return_url("https://merchant.example/notify")
        .build()?;
    let response = MerchantBusiOpenResponse::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .req_seq_id("R20240101000001")
        .req_date("20240101")
        .huifu_id("6666000100000001")
        .build()?;
    support::exchange(&fixture(), "merchant_busi_open", "refused", &request, &response)
}
