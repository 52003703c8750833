//! 扫码交易关单 `scanpay_close`.
//!
//! @generated from specs/huifu/scanpay_close.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{CloseStat, OrderStat, ScanpayCloseRequest, ScanpayCloseResponse};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = ScanpayCloseRequest::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000002")
        .huifu_id("6666000100000001")
        .org_req_date(Date::parse("20240101", DateForm::Day8)?)
        .org_req_seq_id("R20240101000001")
        .build()?;
    let response = ScanpayCloseResponse::builder()
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
    support::exchange(&fixture(), "scanpay_close", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = ScanpayCloseRequest::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000002")
        .huifu_id("6666000100000001")
        .org_req_date(Date::parse("20240101", DateForm::Day8)?)
        .org_req_seq_id("R20240101000001")
        .build()?;
    let response = ScanpayCloseResponse::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .huifu_id("6666000100000001")
        .req_date("20240101")
        .req_seq_id("R20240101000002")
        .org_req_date("20240101")
        .org_req_seq_id("R20240101000001")
        .build()?;
    support::exchange(&fixture(), "scanpay_close", "refused", &request, &response)
}
