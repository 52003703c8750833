//! 快捷绑卡申请 `quickbuckle_apply_v3`.
//!
//! @generated from specs/huifu/quickbuckle_apply_v3.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{QuickbuckleApplyV3Request, QuickbuckleApplyV3Response, ValidityType};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = QuickbuckleApplyV3Request::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .out_cust_id("U0001")
        .card_no("6222020000000000017")
        .card_name("张三")
        .cert_no("110101199003070011")
        .cert_validity_type(ValidityType::LongTerm)
        .cert_begin_date(Date::parse("20200101", DateForm::Day8)?)
        .mobile_no("13500000000")
        .build()?;
    let response = QuickbuckleApplyV3Response::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .build()?;
    support::exchange(&fixture(), "quickbuckle_apply_v3", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = QuickbuckleApplyV3Request::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .out_cust_id("U0001")
        .card_no("6222020000000000017")
        .card_name("张三")
        .cert_no("110101199003070011")
        .cert_validity_type(ValidityType::LongTerm)
        .cert_begin_date(Date::parse("20200101", DateForm::Day8)?)
        .mobile_no("13500000000")
        .build()?;
    let response = QuickbuckleApplyV3Response::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .build()?;
    support::exchange(&fixture(), "quickbuckle_apply_v3", "refused", &request, &response)
}
