//! 注销终端 `terminaldevice_cancel`.
//!
//! @generated from specs/huifu/terminaldevice_cancel.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{TerminaldeviceCancelRequest, TerminaldeviceCancelResponse};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = TerminaldeviceCancelRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .device_id("00000001")
        .build()?;
    let response = TerminaldeviceCancelResponse::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .build()?;
    support::exchange(&fixture(), "terminaldevice_cancel", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = TerminaldeviceCancelRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .device_id("00000001")
        .build()?;
    let response = TerminaldeviceCancelResponse::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .build()?;
    support::exchange(&fixture(), "terminaldevice_cancel", "refused", &request, &response)
}
