//! 创建无卡快捷订单及明细登记 `trusteeship_fast_pay`.
//!
//! @generated from specs/ysepay/trusteeship_fast_pay.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_ysepay::{TradeStatus, TrusteeshipFastPayRequest, TrusteeshipFastPayResponse, YsePayFault};
use tongbao_core::schema::DateForm;
use tongbao_core::{Amount, Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// the order waits for its code (constructed). The paysn is the document's.
#[test]
fn the_order_waits_for_its_code() -> TestResult {
    let request = TrusteeshipFastPayRequest::builder()
        .out_trade_no("20240101000000000001")
        .shopdate(Date::parse("20240101", DateForm::Day8)?)
        .subject("测试消费")
        .total_amount(Amount::from_fen(10000))
        .currency("CNY")
        .seller_id("hyfz_test2")
        .seller_name("银盛测试商户")
        .timeout_express("30m")
        .business_code("0000001")
        .protocol_no("K0000000000000000001")
        .user_id("U0000001")
        .build()?;
    let response = TrusteeshipFastPayResponse::builder()
        .code("10000")
        .msg("Success")
        .paysn("2013102500025604")
        .trade_no("68431922806471166")
        .out_trade_no("20240101000000000001")
        .trade_status(TradeStatus::TradeProcess)
        .total_amount(Amount::from_fen(10000))
        .account_date("20240101")
        .build()?;
    support::exchange(&fixture(), "trusteeship_fast_pay", "the order waits for its code", &request, &response)
}

/// a credit card (constructed).
#[test]
fn a_credit_card() -> TestResult {
    let request = TrusteeshipFastPayRequest::builder()
        .out_trade_no("20240101000000000001")
        .shopdate(Date::parse("20240101", DateForm::Day8)?)
        .subject("测试消费")
        .total_amount(Amount::from_fen(10000))
        .seller_id("hyfz_test2")
        .seller_name("银盛测试商户")
        .timeout_express("1h")
        .business_code("0000001")
        .protocol_no("K0000000000000000001")
        .card_cvn2("123")
        .card_expr_dt("1230")
        .user_id("U0000001")
        .province("000659")
        .city("000660")
        .build()?;
    let response = TrusteeshipFastPayResponse::builder()
        .code("10000")
        .msg("Success")
        .paysn("2013102500025604")
        .trade_no("68431922806471166")
        .out_trade_no("20240101000000000001")
        .trade_status(TradeStatus::TradeProcess)
        .total_amount(Amount::from_fen(10000))
        .build()?;
    support::exchange(&fixture(), "trusteeship_fast_pay", "a credit card", &request, &response)
}

/// the number is taken (constructed).
#[test]
fn the_number_is_taken() -> TestResult {
    let request = TrusteeshipFastPayRequest::builder()
        .out_trade_no("20240101000000000001")
        .shopdate(Date::parse("20240101", DateForm::Day8)?)
        .subject("测试消费")
        .total_amount(Amount::from_fen(10000))
        .currency("CNY")
        .seller_id("hyfz_test2")
        .seller_name("银盛测试商户")
        .timeout_express("30m")
        .business_code("0000001")
        .protocol_no("K0000000000000000001")
        .user_id("U0000001")
        .build()?;
    let fault = YsePayFault::builder()
        .code("40004")
        .msg("Business Failed")
        .sub_code("ACQ.CONTEXT_INCONSISTENT")
        .sub_msg("交易信息被篡改")
        .build()?;
    support::fault(&fixture(), "trusteeship_fast_pay", "the number is taken", &request, &fault)
}
