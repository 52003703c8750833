//! 扫码交易查询 `scanpay_query_v2`.
//!
//! @generated from specs/huifu/scanpay_query_v2.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{ScanpayQueryV2Request, ScanpayQueryV2Response, TransStat};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// succeeded (constructed).
#[test]
fn succeeded() -> TestResult {
    let request = ScanpayQueryV2Request::builder()
        .huifu_id("6666000100000001")
        .org_req_date(Date::parse("20240101", DateForm::Day8)?)
        .org_req_seq_id("R20240101000001")
        .build()?;
    let response = ScanpayQueryV2Response::builder()
        .resp_code("00000000")
        .resp_desc("查询成功")
        .huifu_id("6666000100000001")
        .org_req_seq_id("R20240101000001")
        .trans_stat(TransStat::Succeeded)
        .build()?;
    support::exchange(&fixture(), "scanpay_query_v2", "succeeded", &request, &response)
}

/// still processing (constructed).
#[test]
fn still_processing() -> TestResult {
    let request = ScanpayQueryV2Request::builder()
        .huifu_id("6666000100000001")
        .org_req_date(Date::parse("20240101", DateForm::Day8)?)
        .org_req_seq_id("R20240101000001")
        .build()?;
    let response = ScanpayQueryV2Response::builder()
        .resp_code("00000000")
        .resp_desc("查询成功")
        .huifu_id("6666000100000001")
        .org_req_seq_id("R20240101000001")
        .trans_stat(TransStat::Processing)
        .build()?;
    support::exchange(&fixture(), "scanpay_query_v2", "still processing", &request, &response)
}

/// not found (constructed).
#[test]
fn not_found() -> TestResult {
    let request = ScanpayQueryV2Request::builder()
        .huifu_id("6666000100000001")
        .org_req_date(Date::parse("20240101", DateForm::Day8)?)
        .org_req_seq_id("R20240101000001")
        .build()?;
    let response = ScanpayQueryV2Response::builder()
        .resp_code("23000001")
        .resp_desc("原交易不存在")
        .huifu_id("6666000100000001")
        .org_req_seq_id("R20240101000001")
        .build()?;
    support::exchange(&fixture(), "scanpay_query_v2", "not found", &request, &response)
}
