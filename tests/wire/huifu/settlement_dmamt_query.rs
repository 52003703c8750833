//! DM取现额度查询 `settlement_dmamt_query`.
//!
//! @generated from specs/huifu/settlement_dmamt_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{SettlementDmamtQueryRequest, SettlementDmamtQueryResponse};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = SettlementDmamtQueryRequest::builder()
        .huifu_id("6666000100000001")
        .build()?;
    let response = SettlementDmamtQueryResponse::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .build()?;
    support::exchange(&fixture(), "settlement_dmamt_query", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = SettlementDmamtQueryRequest::builder()
        .huifu_id("6666000100000001")
        .build()?;
    let response = SettlementDmamtQueryResponse::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .build()?;
    support::exchange(&fixture(), "settlement_dmamt_query", "refused", &request, &response)
}
