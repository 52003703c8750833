//! 商户分账配置 `merchant_split_config`.
//!
//! @generated from specs/huifu/merchant_split_config.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{MerchantSplitConfigRequest, MerchantSplitConfigResponse, RuleOrigin, StartType, YesNo};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = MerchantSplitConfigRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .rule_origin(RuleOrigin::PerTrade)
        .div_flag(YesNo::Yes)
        .apply_ratio("10")
        .start_type(StartType::Immediately)
        .build()?;
    let response = MerchantSplitConfigResponse::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .huifu_id("6666000100000001")
        .apply_no("100000000000000001")
        .build()?;
    support::exchange(&fixture(), "merchant_split_config", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = MerchantSplitConfigRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .rule_origin(RuleOrigin::PerTrade)
        .div_flag(YesNo::Yes)
        .apply_ratio("10")
        .start_type(StartType::Immediately)
        .build()?;
    let response = MerchantSplitConfigResponse::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .huifu_id("6666000100000001")
        .build()?;
    support::exchange(&fixture(), "merchant_split_config", "refused", &request, &response)
}
