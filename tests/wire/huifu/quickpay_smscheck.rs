//! 快捷短信预校验 `quickpay_smscheck`.
//!
//! @generated from specs/huifu/quickpay_smscheck.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{QuickpaySmscheckRequest, QuickpaySmscheckResponse};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = QuickpaySmscheckRequest::builder()
        .req_seq_id("R20240101000002")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .org_req_date(Date::parse("20240101", DateForm::Day8)?)
        .org_req_seq_id("R20240101000001")
        .sms_code("123456")
        .build()?;
    let response = QuickpaySmscheckResponse::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .req_date("20240101")
        .req_seq_id("R20240101000002")
        .huifu_id("6666000100000001")
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .sms_send_stat("S")
        .build()?;
    support::exchange(&fixture(), "quickpay_smscheck", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = QuickpaySmscheckRequest::builder()
        .req_seq_id("R20240101000002")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .org_req_date(Date::parse("20240101", DateForm::Day8)?)
        .org_req_seq_id("R20240101000001")
        .sms_code("123456")
        .build()?;
    let response = QuickpaySmscheckResponse::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .req_date("20240101")
        .req_seq_id("R20240101000002")
        .huifu_id("6666000100000001")
        .build()?;
    support::exchange(&fixture(), "quickpay_smscheck", "refused", &request, &response)
}
