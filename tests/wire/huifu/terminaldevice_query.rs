//! 绑定终端信息查询 `terminaldevice_query`.
//!
//! @generated from specs/huifu/terminaldevice_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{TerminaldeviceQueryRequest, TerminaldeviceQueryResponse};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = TerminaldeviceQueryRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .page_size("10")
        .page_num("1")
        .build()?;
    let response = TerminaldeviceQueryResponse::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .build()?;
    support::exchange(&fixture(), "terminaldevice_query", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = TerminaldeviceQueryRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .page_size("10")
        .page_num("1")
        .build()?;
    let response = TerminaldeviceQueryResponse::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .build()?;
    support::exchange(&fixture(), "terminaldevice_query", "refused", &request, &response)
}
