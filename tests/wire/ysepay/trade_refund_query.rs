//! 退款查询 `trade_refund_query`.
//!
//! @generated from specs/ysepay/trade_refund_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_ysepay::{RefundState, TradeRefundQueryRequest, TradeRefundQueryResponse, YsePayFault};
use tongbao_core::{Amount};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// given back (constructed). Amounts and account_date in the form of a public sample.
#[test]
fn given_back() -> TestResult {
    let request = TradeRefundQueryRequest::builder()
        .out_request_no("20240101000000000002")
        .out_trade_no("20240101000000000001")
        .trade_no("68431922806471166")
        .build()?;
    let response = TradeRefundQueryResponse::builder()
        .code("10000")
        .msg("Success")
        .out_request_no("20240101000000000002")
        .out_trade_no("20240101000000000001")
        .trade_no("68431922806471166")
        .refund_state(RefundState::Success)
        .funds_state("success")
        .refund_reason("正常退款")
        .total_amount(Amount::from_fen(10000))
        .refund_amount(Amount::from_fen(10000))
        .account_date("2024-01-01")
        .build()?;
    support::exchange(&fixture(), "trade_refund_query", "given back", &request, &response)
}

/// not found (constructed).
#[test]
fn not_found() -> TestResult {
    let request = TradeRefundQueryRequest::builder()
        .out_request_no("20240101000000000002")
        .build()?;
    let fault = YsePayFault::builder()
        .code("40004")
        .msg("Business Failed")
        .sub_code("ACQ.QUERY_NO_RECORD")
        .sub_msg("暂未查询到交易,请检查订单号/流水号后重试")
        .build()?;
    support::fault(&fixture(), "trade_refund_query", "not found", &request, &fault)
}
