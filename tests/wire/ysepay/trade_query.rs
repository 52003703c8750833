//! 单笔订单支付查询 `trade_query`.
//!
//! @generated from specs/ysepay/trade_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_ysepay::{TradeQueryRequest, TradeQueryResponse, TradeStatus, YsePayFault};
use tongbao_core::schema::DateForm;
use tongbao_core::{Amount, Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// paid (constructed).
#[test]
fn paid() -> TestResult {
    let request = TradeQueryRequest::builder()
        .shopdate(Date::parse("20240101", DateForm::Day8)?)
        .out_trade_no("20240101000000000001")
        .build()?;
    let response = TradeQueryResponse::builder()
        .code("10000")
        .msg("Success")
        .trade_status(TradeStatus::TradeSuccess)
        .out_trade_no("20240101000000000001")
        .trade_no("68431922806471166")
        .total_amount(Amount::from_fen(10000))
        .receipt_amount(Amount::from_fen(10000))
        .account_date("20240101")
        .build()?;
    support::exchange(&fixture(), "trade_query", "paid", &request, &response)
}

/// by the number of the gateway, still open (constructed).
#[test]
fn by_the_number_of_the_gateway_still_open() -> TestResult {
    let request = TradeQueryRequest::builder()
        .shopdate(Date::parse("20240101", DateForm::Day8)?)
        .trade_no("68431922806471166")
        .seller_id("hyfz_test2")
        .build()?;
    let response = TradeQueryResponse::builder()
        .code("10000")
        .msg("Success")
        .trade_status(TradeStatus::WaitBuyerPay)
        .out_trade_no("20240101000000000001")
        .trade_no("68431922806471166")
        .total_amount(Amount::from_fen(10000))
        .build()?;
    support::exchange(&fixture(), "trade_query", "by the number of the gateway, still open", &request, &response)
}

/// not found (constructed). Says nothing about the money: query again.
#[test]
fn not_found() -> TestResult {
    let request = TradeQueryRequest::builder()
        .shopdate(Date::parse("20240101", DateForm::Day8)?)
        .out_trade_no("20240101000000000001")
        .build()?;
    let fault = YsePayFault::builder()
        .code("40004")
        .msg("Business Failed")
        .sub_code("ACQ.QUERY_NO_RECORD")
        .sub_msg("暂未查询到交易,请检查订单号/流水号后重试")
        .build()?;
    support::fault(&fixture(), "trade_query", "not found", &request, &fault)
}
