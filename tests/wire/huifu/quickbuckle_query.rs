//! 快捷绑卡查询 `quickbuckle_query`.
//!
//! @generated from specs/huifu/quickbuckle_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{Card, QuickbuckleQueryRequest, QuickbuckleQueryResponse};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = QuickbuckleQueryRequest::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .out_cust_id("U0001")
        .build()?;
    let response = QuickbuckleQueryResponse::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .card_list([Card::builder()
            .card_name("张*")
            .card_no("622202*********0017")
            .token_no("10000000001")
            .build()?])
        .build()?;
    support::exchange(&fixture(), "quickbuckle_query", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = QuickbuckleQueryRequest::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .out_cust_id("U0001")
        .build()?;
    let response = QuickbuckleQueryResponse::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .build()?;
    support::exchange(&fixture(), "quickbuckle_query", "refused", &request, &response)
}
