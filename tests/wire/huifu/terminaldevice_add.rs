//! 新增终端报备 `terminaldevice_add`.
//!
//! @generated from specs/huifu/terminaldevice_add.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{TerminalInfo, TerminaldeviceAddRequest, TerminaldeviceAddResponse};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = TerminaldeviceAddRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .terminal_info_list([TerminalInfo::builder()
            .sn("SN000001")
            .terminal_address("上海市徐汇区示例路1号")
            .build()?])
        .build()?;
    let response = TerminaldeviceAddResponse::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .huifu_id("6666000100000001")
        .device_id("00000001")
        .build()?;
    support::exchange(&fixture(), "terminaldevice_add", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = TerminaldeviceAddRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .terminal_info_list([TerminalInfo::builder()
            .sn("SN000001")
            .terminal_address("上海市徐汇区示例路1号")
            .build()?])
        .build()?;
    let response = TerminaldeviceAddResponse::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .huifu_id("6666000100000001")
        .build()?;
    support::exchange(&fixture(), "terminaldevice_add", "refused", &request, &response)
}
