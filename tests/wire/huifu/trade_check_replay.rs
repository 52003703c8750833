//! 对账文件重新生成 `trade_check_replay`.
//!
//! @generated from specs/huifu/trade_check_replay.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{TradeCheckReplayRequest, TradeCheckReplayResponse};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = TradeCheckReplayRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .file_type("1")
        .build()?;
    let response = TradeCheckReplayResponse::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .build()?;
    support::exchange(&fixture(), "trade_check_replay", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = TradeCheckReplayRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .file_type("1")
        .build()?;
    let response = TradeCheckReplayResponse::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .build()?;
    support::exchange(&fixture(), "trade_check_replay", "refused", &request, &response)
}
