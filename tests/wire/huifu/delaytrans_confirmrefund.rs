//! 交易确认退款 `delaytrans_confirmrefund`.
//!
//! @generated from specs/huifu/delaytrans_confirmrefund.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{DelaytransConfirmrefundRequest, DelaytransConfirmrefundResponse, TransStat};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// processing (constructed).
#[test]
fn processing() -> TestResult {
    let request = DelaytransConfirmrefundRequest::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000002")
        .huifu_id("6666000100000001")
        .org_req_date(Date::parse("20240101", DateForm::Day8)?)
        .org_req_seq_id("R20240101000001")
        .build()?;
    let response = DelaytransConfirmrefundResponse::builder()
        .resp_code("00000100")
        .resp_desc("交易处理中")
        .req_date("20240101")
        .req_seq_id("R20240101000002")
        .huifu_id("6666000100000001")
        .trans_stat(TransStat::Processing)
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .org_req_date("20240101")
        .build()?;
    support::exchange(&fixture(), "delaytrans_confirmrefund", "processing", &request, &response)
}

/// succeeded (constructed).
#[test]
fn succeeded() -> TestResult {
    let request = DelaytransConfirmrefundRequest::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000002")
        .huifu_id("6666000100000001")
        .org_req_date(Date::parse("20240101", DateForm::Day8)?)
        .org_req_seq_id("R20240101000001")
        .build()?;
    let response = DelaytransConfirmrefundResponse::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .req_date("20240101")
        .req_seq_id("R20240101000002")
        .huifu_id("6666000100000001")
        .trans_stat(TransStat::Succeeded)
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .org_req_date("20240101")
        .build()?;
    support::exchange(&fixture(), "delaytrans_confirmrefund", "succeeded", &request, &response)
}

/// declined (constructed).
#[test]
fn declined() -> TestResult {
    let request = DelaytransConfirmrefundRequest::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000002")
        .huifu_id("6666000100000001")
        .org_req_date(Date::parse("20240101", DateForm::Day8)?)
        .org_req_seq_id("R20240101000001")
        .build()?;
    let response = DelaytransConfirmrefundResponse::builder()
        .resp_code("90000000")
        .resp_desc("余额不足")
        .req_date("20240101")
        .req_seq_id("R20240101000002")
        .huifu_id("6666000100000001")
        .trans_stat(TransStat::Failed)
        .org_req_date("20240101")
        .build()?;
    support::exchange(&fixture(), "delaytrans_confirmrefund", "declined", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = DelaytransConfirmrefundRequest::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000002")
        .huifu_id("6666000100000001")
        .org_req_date(Date::parse("20240101", DateForm::Day8)?)
        .org_req_seq_id("R20240101000001")
        .build()?;
    let response = DelaytransConfirmrefundResponse::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .req_date("20240101")
        .req_seq_id("R20240101000002")
        .huifu_id("6666000100000001")
        .org_req_date("20240101")
        .build()?;
    support::exchange(&fixture(), "delaytrans_confirmrefund", "refused", &request, &response)
}
