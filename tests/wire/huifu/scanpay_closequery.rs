//! 扫码交易关单查询 `scanpay_closequery`.
//!
//! @generated from specs/huifu/scanpay_closequery.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{CloseStat, OrderStat, ScanpayClosequeryRequest, ScanpayClosequeryResponse};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = ScanpayClosequeryRequest::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000002")
        .huifu_id("6666000100000001")
        .org_req_date(Date::parse("20240101", DateForm::Day8)?)
        .org_req_seq_id("R20240101000001")
        .build()?;
    let response = ScanpayClosequeryResponse::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .huifu_id("6666000100000001")
        .req_date("20240101")
        .req_seq_id("R20240101000002")
        .org_req_date("20240101")
        .org_req_seq_id("R20240101000001")
        .org_trans_stat(OrderStat::Failed)
        .trans_stat(CloseStat::Succeeded)
        .build()?;
    support::exchange(&fixture(), "scanpay_closequery", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = ScanpayClosequeryRequest::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000002")
        .huifu_id("6666000100000001")
        .org_req_date(Date::parse("20240101", DateForm::Day8)?)
        .org_req_seq_id("R20240101000001")
        .build()?;
    let response = ScanpayClosequeryResponse::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .huifu_id("6666000100000001")
        .req_date("20240101")
        .req_seq_id("R20240101000002")
        .org_req_date("20240101")
        .org_req_seq_id("R20240101000001")
        .build()?;
    support::exchange(&fixture(), "scanpay_closequery", "refused", &request, &response)
}
