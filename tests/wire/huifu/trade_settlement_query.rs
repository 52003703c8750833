//! 出金交易查询 `trade_settlement_query`.
//!
//! @generated from specs/huifu/trade_settlement_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{TradeSettlementQueryRequest, TradeSettlementQueryResponse, TransStatus};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// succeeded (constructed).
#[test]
fn succeeded() -> TestResult {
    let request = TradeSettlementQueryRequest::builder()
        .huifu_id("6666000100000001")
        .org_req_date(Date::parse("20240101", DateForm::Day8)?)
        .org_req_seq_id("R20240101000001")
        .build()?;
    let response = TradeSettlementQueryResponse::builder()
        .resp_code("00000000")
        .resp_desc("查询成功")
        .org_req_date("20240101")
        .trans_status(TransStatus::Succeeded)
        .org_req_seq_id("R20240101000001")
        .build()?;
    support::exchange(&fixture(), "trade_settlement_query", "succeeded", &request, &response)
}

/// still processing (constructed).
#[test]
fn still_processing() -> TestResult {
    let request = TradeSettlementQueryRequest::builder()
        .huifu_id("6666000100000001")
        .org_req_date(Date::parse("20240101", DateForm::Day8)?)
        .org_req_seq_id("R20240101000001")
        .build()?;
    let response = TradeSettlementQueryResponse::builder()
        .resp_code("00000000")
        .resp_desc("查询成功")
        .org_req_date("20240101")
        .trans_status(TransStatus::Processing)
        .org_req_seq_id("R20240101000001")
        .build()?;
    support::exchange(&fixture(), "trade_settlement_query", "still processing", &request, &response)
}

/// not found (constructed).
#[test]
fn not_found() -> TestResult {
    let request = TradeSettlementQueryRequest::builder()
        .huifu_id("6666000100000001")
        .org_req_date(Date::parse("20240101", DateForm::Day8)?)
        .org_req_seq_id("R20240101000001")
        .build()?;
    let response = TradeSettlementQueryResponse::builder()
        .resp_code("23000001")
        .resp_desc("原交易不存在")
        .org_req_date("20240101")
        .org_req_seq_id("R20240101000001")
        .build()?;
    support::exchange(&fixture(), "trade_settlement_query", "not found", &request, &response)
}
