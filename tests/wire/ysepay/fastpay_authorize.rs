//! 快捷消费授权 `fastpay_authorize`.
//!
//! @generated from specs/ysepay/fastpay_authorize.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_ysepay::{FastpayAuthorizeRequest, FastpayAuthorizeResponse, TradeStatus, YsePayFault};
use tongbao_core::{Amount};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// paid (constructed).
#[test]
fn paid() -> TestResult {
    let request = FastpayAuthorizeRequest::builder()
        .out_trade_no("20240101000000000001")
        .buyer_mobile("13500000000")
        .mobile_verify_code("101098")
        .build()?;
    let response = FastpayAuthorizeResponse::builder()
        .code("10000")
        .msg("Success")
        .trade_status(TradeStatus::TradeSuccess)
        .out_trade_no("20240101000000000001")
        .trade_no("68431922806471166")
        .total_amount(Amount::from_fen(10000))
        .account_date("20240101")
        .build()?;
    support::exchange(&fixture(), "fastpay_authorize", "paid", &request, &response)
}

/// processing (constructed).
#[test]
fn processing() -> TestResult {
    let request = FastpayAuthorizeRequest::builder()
        .out_trade_no("20240101000000000001")
        .buyer_mobile("13500000000")
        .mobile_verify_code("101098")
        .card_cvn2("123")
        .card_expr_dt("1230")
        .build()?;
    let response = FastpayAuthorizeResponse::builder()
        .code("10000")
        .msg("Success")
        .trade_status(TradeStatus::TradeProcess)
        .out_trade_no("20240101000000000001")
        .build()?;
    support::exchange(&fixture(), "fastpay_authorize", "processing", &request, &response)
}

/// already paid (constructed).
#[test]
fn already_paid() -> TestResult {
    let request = FastpayAuthorizeRequest::builder()
        .out_trade_no("20240101000000000001")
        .buyer_mobile("13500000000")
        .mobile_verify_code("101098")
        .build()?;
    let fault = YsePayFault::builder()
        .code("40004")
        .msg("Business Failed")
        .sub_code("ACQ.TRADE_HAS_SUCCESS")
        .sub_msg("交易已被支付")
        .build()?;
    support::fault(&fixture(), "fastpay_authorize", "already paid", &request, &fault)
}
