//! 快捷解绑 `quickbuckle_unbind`.
//!
//! @generated from specs/huifu/quickbuckle_unbind.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{QuickbuckleUnbindRequest, QuickbuckleUnbindResponse, TransStatus};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = QuickbuckleUnbindRequest::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .out_cust_id("U0001")
        .token_no("10000000001")
        .build()?;
    let response = QuickbuckleUnbindResponse::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .trans_status(TransStatus::Succeeded)
        .build()?;
    support::exchange(&fixture(), "quickbuckle_unbind", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = QuickbuckleUnbindRequest::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .out_cust_id("U0001")
        .token_no("10000000001")
        .build()?;
    let response = QuickbuckleUnbindResponse::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .build()?;
    support::exchange(&fixture(), "quickbuckle_unbind", "refused", &request, &response)
}
