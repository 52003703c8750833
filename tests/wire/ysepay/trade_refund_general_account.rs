//! 一般户退款 `trade_refund_general_account`.
//!
//! @generated from specs/ysepay/trade_refund_general_account.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_ysepay::{TradeRefundGeneralAccountRequest, TradeRefundGeneralAccountResponse, YsePayFault};
use tongbao_core::schema::DateForm;
use tongbao_core::{Amount, Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = TradeRefundGeneralAccountRequest::builder()
        .out_trade_no("20240101000000000001")
        .shopdate(Date::parse("20240101", DateForm::Day8)?)
        .trade_no("68431922806471166")
        .refund_amount(Amount::from_fen(10000))
        .refund_reason("正常退款")
        .out_request_no("20240101000000000002")
        .build()?;
    let response = TradeRefundGeneralAccountResponse::builder()
        .code("10000")
        .msg("Success")
        .refund_amount(Amount::from_fen(10000))
        .trade_no("68431922806471166")
        .out_trade_no("20240101000000000001")
        .account_date("20240101")
        .out_request_no("20240101000000000002")
        .refundsn("01R240101000000001")
        .build()?;
    support::exchange(&fixture(), "trade_refund_general_account", "accepted", &request, &response)
}

/// the order is not found (constructed).
#[test]
fn the_order_is_not_found() -> TestResult {
    let request = TradeRefundGeneralAccountRequest::builder()
        .out_trade_no("20240101000000000001")
        .shopdate(Date::parse("20240101", DateForm::Day8)?)
        .trade_no("68431922806471166")
        .refund_amount(Amount::from_fen(10000))
        .refund_reason("正常退款")
        .out_request_no("20240101000000000002")
        .build()?;
    let fault = YsePayFault::builder()
        .code("40004")
        .msg("Business Failed")
        .sub_code("ACQ.QUERY_NO_RECORD")
        .sub_msg("暂未查询到交易,请检查订单号/流水号后重试")
        .build()?;
    support::fault(&fixture(), "trade_refund_general_account", "the order is not found", &request, &fault)
}
