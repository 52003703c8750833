//! 银行列表查询 `quickbuckle_bank_query`.
//!
//! @generated from specs/huifu/quickbuckle_bank_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{BizTypeBank, DcType, OnlineBankInfo, QuickbuckleBankQueryRequest, QuickbuckleBankQueryResponse};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = QuickbuckleBankQueryRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .biz_type(BizTypeBank::Personal)
        .dc_type(DcType::Debit)
        .build()?;
    let response = QuickbuckleBankQueryResponse::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .online_bank_info_list([OnlineBankInfo::builder()
            .bank_code("01020000")
            .bank_name("工商银行")
            .dc_type(DcType::Debit)
            .build()?])
        .build()?;
    support::exchange(&fixture(), "quickbuckle_bank_query", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = QuickbuckleBankQueryRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .biz_type(BizTypeBank::Personal)
        .dc_type(DcType::Debit)
        .build()?;
    let response = QuickbuckleBankQueryResponse::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .build()?;
    support::exchange(&fixture(), "quickbuckle_bank_query", "refused", &request, &response)
}
