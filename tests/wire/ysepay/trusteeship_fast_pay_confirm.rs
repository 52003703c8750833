//! 快捷协议支付短信确认 `trusteeship_fast_pay_confirm`.
//!
//! @generated from specs/ysepay/trusteeship_fast_pay_confirm.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_ysepay::{InstallmentFeePayMode, InstallmentResp, TradeStatus, TrusteeshipFastPayConfirmRequest, TrusteeshipFastPayConfirmResponse, YsePayFault};
use tongbao_core::{Amount};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// paid (constructed). paysn, mobile_verify_code, trade_no and mer_discount_fee are the document's sample values.
#[test]
fn paid() -> TestResult {
    let request = TrusteeshipFastPayConfirmRequest::builder()
        .paysn("2013102500025604")
        .mobile_verify_code("101098")
        .build()?;
    let response = TrusteeshipFastPayConfirmResponse::builder()
        .code("10000")
        .msg("Success")
        .trade_status(TradeStatus::TradeSuccess)
        .trade_no("68431922806471166")
        .out_trade_no("20240101000000000001")
        .total_amount(Amount::from_fen(10000))
        .account_date("20240101")
        .mer_discount_fee(Amount::from_fen(100))
        .build()?;
    support::exchange(&fixture(), "trusteeship_fast_pay_confirm", "paid", &request, &response)
}

/// paid with instalments (constructed).
#[test]
fn paid_with_instalments() -> TestResult {
    let request = TrusteeshipFastPayConfirmRequest::builder()
        .paysn("2013102500025604")
        .mobile_verify_code("101098")
        .build()?;
    let response = TrusteeshipFastPayConfirmResponse::builder()
        .code("10000")
        .msg("Success")
        .trade_status(TradeStatus::TradeSuccess)
        .trade_no("68431922806471166")
        .out_trade_no("20240101000000000001")
        .total_amount(Amount::from_fen(10000))
        .account_date("20240101")
        .installment_resp(InstallmentResp::builder()
            .installment_num("12")
            .installment_fee_total(Amount::from_fen(600))
            .installment_fee_pay_mode(InstallmentFeePayMode::EachInstalment)
            .first_fee(Amount::from_fen(50))
            .each_fee(Amount::from_fen(50))
            .first_back_amount(Amount::from_fen(837))
            .real_discount_fee_rate("0.01")
            .build()?)
        .mer_discount_fee(Amount::from_fen(100))
        .build()?;
    support::exchange(&fixture(), "trusteeship_fast_pay_confirm", "paid with instalments", &request, &response)
}

/// processing (constructed).
#[test]
fn processing() -> TestResult {
    let request = TrusteeshipFastPayConfirmRequest::builder()
        .paysn("2013102500025604")
        .mobile_verify_code("101098")
        .build()?;
    let response = TrusteeshipFastPayConfirmResponse::builder()
        .code("10000")
        .msg("Success")
        .trade_status(TradeStatus::TradeProcess)
        .trade_no("68431922806471166")
        .out_trade_no("20240101000000000001")
        .build()?;
    support::exchange(&fixture(), "trusteeship_fast_pay_confirm", "processing", &request, &response)
}

/// refused (constructed). A refusal lacks what is mandatory in the table. It may also come in the member of the reply, and is judged before that is read.
#[test]
fn refused() -> TestResult {
    let request = TrusteeshipFastPayConfirmRequest::builder()
        .paysn("2013102500025604")
        .mobile_verify_code("101098")
        .build()?;
    let fault = YsePayFault::builder()
        .code("40004")
        .msg("Business Failed")
        .sub_code("ACQ.TOTAL_FEE_EXCEED")
        .sub_msg("订单总金额超过限额")
        .build()?;
    support::fault(&fixture(), "trusteeship_fast_pay_confirm", "refused", &request, &fault)
}

/// the outcome is unknown (constructed).
#[test]
fn the_outcome_is_unknown() -> TestResult {
    let request = TrusteeshipFastPayConfirmRequest::builder()
        .paysn("2013102500025604")
        .mobile_verify_code("101098")
        .build()?;
    let fault = YsePayFault::builder()
        .code("40004")
        .msg("Business Failed")
        .sub_code("ACQ.SYSTEM_ERROR")
        .sub_msg("接口返回错误")
        .build()?;
    support::fault(&fixture(), "trusteeship_fast_pay_confirm", "the outcome is unknown", &request, &fault)
}
