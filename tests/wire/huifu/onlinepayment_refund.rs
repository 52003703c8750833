//! 线上交易退款 `onlinepayment_refund`.
//!
//! @generated from specs/huifu/onlinepayment_refund.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{OnlinepaymentRefundRequest, OnlinepaymentRefundResponse, TransStat};
use tongbao_core::schema::DateForm;
use tongbao_core::{Amount, Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// processing (constructed).
#[test]
fn processing() -> TestResult {
    let request = OnlinepaymentRefundRequest::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000002")
        .huifu_id("6666000100000001")
        .ord_amt(Amount::from_fen(100))
        .org_req_date(Date::parse("20240101", DateForm::Day8)?)
        .org_req_seq_id("R20240101000001")
        .notify_url("https://merchant.example/notify")
        .build()?;
    let response = OnlinepaymentRefundResponse::builder()
        .resp_code("00000100")
        .resp_desc("交易处理中")
        .req_date("20240101")
        .req_seq_id("R20240101000002")
        .huifu_id("6666000100000001")
        .org_req_seq_id("R20240101000001")
        .org_req_date("20240101")
        .ord_amt(Amount::from_fen(100))
        .trans_stat(TransStat::Processing)
        .build()?;
    support::exchange(&fixture(), "onlinepayment_refund", "processing", &request, &response)
}

/// succeeded (constructed).
#[test]
fn succeeded() -> TestResult {
    let request = OnlinepaymentRefundRequest::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000002")
        .huifu_id("6666000100000001")
        .ord_amt(Amount::from_fen(100))
        .org_req_date(Date::parse("20240101", DateForm::Day8)?)
        .org_req_seq_id("R20240101000001")
        .notify_url("https://merchant.example/notify")
        .build()?;
    let response = OnlinepaymentRefundResponse::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .req_date("20240101")
        .req_seq_id("R20240101000002")
        .huifu_id("6666000100000001")
        .org_req_seq_id("R20240101000001")
        .org_req_date("20240101")
        .ord_amt(Amount::from_fen(100))
        .trans_stat(TransStat::Succeeded)
        .build()?;
    support::exchange(&fixture(), "onlinepayment_refund", "succeeded", &request, &response)
}

/// declined (constructed).
#[test]
fn declined() -> TestResult {
    let request = OnlinepaymentRefundRequest::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000002")
        .huifu_id("6666000100000001")
        .ord_amt(Amount::from_fen(100))
        .org_req_date(Date::parse("20240101", DateForm::Day8)?)
        .org_req_seq_id("R20240101000001")
        .notify_url("https://merchant.example/notify")
        .build()?;
    let response = OnlinepaymentRefundResponse::builder()
        .resp_code("90000000")
        .resp_desc("余额不足")
        .req_date("20240101")
        .req_seq_id("R20240101000002")
        .huifu_id("6666000100000001")
        .org_req_seq_id("R20240101000001")
        .org_req_date("20240101")
        .ord_amt(Amount::from_fen(100))
        .trans_stat(TransStat::Failed)
        .build()?;
    support::exchange(&fixture(), "onlinepayment_refund", "declined", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = OnlinepaymentRefundRequest::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000002")
        .huifu_id("6666000100000001")
        .ord_amt(Amount::from_fen(100))
        .org_req_date(Date::parse("20240101", DateForm::Day8)?)
        .org_req_seq_id("R20240101000001")
        .notify_url("https://merchant.example/notify")
        .build()?;
    let response = OnlinepaymentRefundResponse::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .req_date("20240101")
        .req_seq_id("R20240101000002")
        .huifu_id("6666000100000001")
        .org_req_seq_id("R20240101000001")
        .org_req_date("20240101")
        .ord_amt(Amount::from_fen(100))
        .build()?;
    support::exchange(&fixture(), "onlinepayment_refund", "refused", &request, &response)
}
