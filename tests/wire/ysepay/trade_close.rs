//! 关单 `trade_close`.
//!
//! @generated from specs/ysepay/trade_close.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_ysepay::{TradeCloseRequest, TradeCloseResponse};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// closed (constructed).
#[test]
fn closed() -> TestResult {
    let request = TradeCloseRequest::builder()
        .out_trade_no("20240101000000000001")
        .shopdate(Date::parse("20240101", DateForm::Day8)?)
        .build()?;
    let response = TradeCloseResponse::builder()
        .code("10000")
        .msg("Success")
        .build()?;
    support::exchange(&fixture(), "trade_close", "closed", &request, &response)
}

/// already paid (constructed).
#[test]
fn already_paid() -> TestResult {
    let request = TradeCloseRequest::builder()
        .out_trade_no("20240101000000000001")
        .shopdate(Date::parse("20240101", DateForm::Day8)?)
        .build()?;
    let response = TradeCloseResponse::builder()
        .code("40004")
        .msg("Business Failed")
        .sub_code("ACQ.TRADE_HAS_SUCCESS")
        .sub_msg("交易已被支付")
        .build()?;
    support::exchange(&fixture(), "trade_close", "already paid", &request, &response)
}
