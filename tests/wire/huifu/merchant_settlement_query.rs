//! 结算记录查询 `merchant_settlement_query`.
//!
//! @generated from specs/huifu/merchant_settlement_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{MerchantSettlementQueryRequest, MerchantSettlementQueryResponse};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = MerchantSettlementQueryRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .begin_date("20240101")
        .end_date("20240101")
        .page_size("10")
        .build()?;
    let response = MerchantSettlementQueryResponse::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .build()?;
    support::exchange(&fixture(), "merchant_settlement_query", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = MerchantSettlementQueryRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .begin_date("20240101")
        .end_date("20240101")
        .page_size("10")
        .build()?;
    let response = MerchantSettlementQueryResponse::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .build()?;
    support::exchange(&fixture(), "merchant_settlement_query", "refused", &request, &response)
}
