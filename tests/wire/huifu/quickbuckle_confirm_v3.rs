//! 快捷绑卡确认 `quickbuckle_confirm_v3`.
//!
//! @generated from specs/huifu/quickbuckle_confirm_v3.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{QuickbuckleConfirmV3Request, QuickbuckleConfirmV3Response};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = QuickbuckleConfirmV3Request::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000002")
        .huifu_id("6666000100000001")
        .org_req_seq_id("R20240101000001")
        .org_req_date(Date::parse("20240101", DateForm::Day8)?)
        .verify_code("123456")
        .build()?;
    let response = QuickbuckleConfirmV3Response::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .req_date("20240101")
        .req_seq_id("R20240101000002")
        .token_no("10000000001")
        .user_huifu_id("6666000100000002")
        .build()?;
    support::exchange(&fixture(), "quickbuckle_confirm_v3", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = QuickbuckleConfirmV3Request::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000002")
        .huifu_id("6666000100000001")
        .org_req_seq_id("R20240101000001")
        .org_req_date(Date::parse("20240101", DateForm::Day8)?)
        .verify_code("123456")
        .build()?;
    let response = QuickbuckleConfirmV3Response::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .req_date("20240101")
        .req_seq_id("R20240101000002")
        .build()?;
    support::exchange(&fixture(), "quickbuckle_confirm_v3", "refused", &request, &response)
}
