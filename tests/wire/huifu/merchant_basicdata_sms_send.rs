//! 商户短信发送 `merchant_basicdata_sms_send`.
//!
//! @generated from specs/huifu/merchant_basicdata_sms_send.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{MerchantBasicdataSmsSendRequest, MerchantBasicdataSmsSendResponse, VerifyType};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = MerchantBasicdataSmsSendRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .phone("13500000000")
        .verify_type(VerifyType::SettleBankChange)
        .build()?;
    let response = MerchantBasicdataSmsSendResponse::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .build()?;
    support::exchange(&fixture(), "merchant_basicdata_sms_send", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = MerchantBasicdataSmsSendRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .phone("13500000000")
        .verify_type(VerifyType::SettleBankChange)
        .build()?;
    let response = MerchantBasicdataSmsSendResponse::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .build()?;
    support::exchange(&fixture(), "merchant_basicdata_sms_send", "refused", &request, &response)
}
