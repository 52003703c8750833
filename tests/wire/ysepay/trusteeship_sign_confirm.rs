//! 协议签约确认 `trusteeship_sign_confirm`.
//!
//! @generated from specs/ysepay/trusteeship_sign_confirm.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_ysepay::{TrusteeshipSignConfirmRequest, TrusteeshipSignConfirmResponse, YsePayFault};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// the card is bound (constructed).
#[test]
fn the_card_is_bound() -> TestResult {
    let request = TrusteeshipSignConfirmRequest::builder()
        .out_trade_no("20240101000000000001")
        .mobile_verify_code("101098")
        .build()?;
    let response = TrusteeshipSignConfirmResponse::builder()
        .code("10000")
        .msg("Success")
        .out_trade_no("20240101000000000001")
        .protocol_no("K0000000000000000001")
        .build()?;
    support::exchange(&fixture(), "trusteeship_sign_confirm", "the card is bound", &request, &response)
}

/// a credit card is bound (constructed).
#[test]
fn a_credit_card_is_bound() -> TestResult {
    let request = TrusteeshipSignConfirmRequest::builder()
        .out_trade_no("20240101000000000001")
        .mobile_verify_code("101098")
        .card_cvn2("123")
        .card_expr_dt("1230")
        .build()?;
    let response = TrusteeshipSignConfirmResponse::builder()
        .code("10000")
        .msg("Success")
        .out_trade_no("20240101000000000001")
        .protocol_no("K0000000000000000001")
        .build()?;
    support::exchange(&fixture(), "trusteeship_sign_confirm", "a credit card is bound", &request, &response)
}

/// the signing is not found (constructed).
#[test]
fn the_signing_is_not_found() -> TestResult {
    let request = TrusteeshipSignConfirmRequest::builder()
        .out_trade_no("20240101000000000001")
        .mobile_verify_code("101098")
        .build()?;
    let fault = YsePayFault::builder()
        .code("40004")
        .msg("Business Failed")
        .sub_code("ACQ.QUERY_NO_RECORD")
        .sub_msg("暂未查询到交易,请检查订单号/流水号后重试")
        .build()?;
    support::fault(&fixture(), "trusteeship_sign_confirm", "the signing is not found", &request, &fault)
}
