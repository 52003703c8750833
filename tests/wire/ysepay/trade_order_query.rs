//! 订单及明细查询 `trade_order_query`.
//!
//! @generated from specs/ysepay/trade_order_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_ysepay::{InstallmentFeePayMode, InstallmentResp, TradeOrderQueryRequest, TradeOrderQueryResponse, TradeStatus, YsePayFault};
use tongbao_core::schema::DateForm;
use tongbao_core::{Amount, Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// paid (constructed).
#[test]
fn paid() -> TestResult {
    let request = TradeOrderQueryRequest::builder()
        .shopdate(Date::parse("20240101", DateForm::Day8)?)
        .out_trade_no("20240101000000000001")
        .build()?;
    let response = TradeOrderQueryResponse::builder()
        .code("10000")
        .msg("Success")
        .trade_status(TradeStatus::TradeSuccess)
        .out_trade_no("20240101000000000001")
        .trade_no("68431922806471166")
        .total_amount(Amount::from_fen(10000))
        .receipt_amount(Amount::from_fen(10000))
        .account_date("20240101")
        .settlement_amount(Amount::from_fen(10000))
        .seller_id("hyfz_test2")
        .build()?;
    support::exchange(&fixture(), "trade_order_query", "paid", &request, &response)
}

/// paid with instalments (constructed).
#[test]
fn paid_with_instalments() -> TestResult {
    let request = TradeOrderQueryRequest::builder()
        .shopdate(Date::parse("20240101", DateForm::Day8)?)
        .out_trade_no("20240101000000000001")
        .build()?;
    let response = TradeOrderQueryResponse::builder()
        .code("10000")
        .msg("Success")
        .trade_status(TradeStatus::TradeSuccess)
        .out_trade_no("20240101000000000001")
        .trade_no("68431922806471166")
        .total_amount(Amount::from_fen(10000))
        .receipt_amount(Amount::from_fen(10000))
        .account_date("20240101")
        .installment_resp(InstallmentResp::builder()
            .installment_num("12")
            .installment_fee_total(Amount::from_fen(600))
            .installment_fee_pay_mode(InstallmentFeePayMode::EachInstalment)
            .first_fee(Amount::from_fen(50))
            .each_fee(Amount::from_fen(50))
            .first_back_amount(Amount::from_fen(837))
            .build()?)
        .mer_discount_fee(Amount::from_fen(100))
        .build()?;
    support::exchange(&fixture(), "trade_order_query", "paid with instalments", &request, &response)
}

/// not found (constructed). Says nothing about the money: query again.
#[test]
fn not_found() -> TestResult {
    let request = TradeOrderQueryRequest::builder()
        .shopdate(Date::parse("20240101", DateForm::Day8)?)
        .out_trade_no("20240101000000000001")
        .build()?;
    let fault = YsePayFault::builder()
        .code("40004")
        .msg("Business Failed")
        .sub_code("ACQ.QUERY_NO_RECORD")
        .sub_msg("暂未查询到交易,请检查订单号/流水号后重试")
        .build()?;
    support::fault(&fixture(), "trade_order_query", "not found", &request, &fault)
}
