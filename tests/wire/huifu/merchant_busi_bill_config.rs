//! 交易结算对账文件配置 `merchant_busi_bill_config`.
//!
//! @generated from specs/huifu/merchant_busi_bill_config.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{MerchantBusiBillConfigRequest, MerchantBusiBillConfigResponse, YesNo};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = MerchantBusiBillConfigRequest::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .recon_send_flag(YesNo::Yes)
        .file_type("1,2,3,4")
        .build()?;
    let response = MerchantBusiBillConfigResponse::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .build()?;
    support::exchange(&fixture(), "merchant_busi_bill_config", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = MerchantBusiBillConfigRequest::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .recon_send_flag(YesNo::Yes)
        .file_type("1,2,3,4")
        .build()?;
    let response = MerchantBusiBillConfigResponse::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .build()?;
    support::exchange(&fixture(), "merchant_busi_bill_config", "refused", &request, &response)
}
