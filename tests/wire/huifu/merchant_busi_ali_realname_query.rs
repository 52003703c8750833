//! 支付宝实名申请单查询 `merchant_busi_ali_realname_query`.
//!
//! @generated from specs/huifu/merchant_busi_ali_realname_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{MerchantBusiAliRealnameQueryRequest, MerchantBusiAliRealnameQueryResponse};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = MerchantBusiAliRealnameQueryRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .build()?;
    let response = MerchantBusiAliRealnameQueryResponse::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .huifu_id("6666000100000001")
        .build()?;
    support::exchange(&fixture(), "merchant_busi_ali_realname_query", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = MerchantBusiAliRealnameQueryRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .build()?;
    let response = MerchantBusiAliRealnameQueryResponse::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .huifu_id("6666000100000001")
        .build()?;
    support::exchange(&fixture(), "merchant_busi_ali_realname_query", "refused", &request, &response)
}
