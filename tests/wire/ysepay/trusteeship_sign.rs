//! 协议签约 `trusteeship_sign`.
//!
//! @generated from specs/ysepay/trusteeship_sign.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_ysepay::{ActionScope, TradeStatus, TrusteeshipSignRequest, TrusteeshipSignResponse};
use tongbao_core::{Amount};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// a debit card is to be bound (constructed).
#[test]
fn a_debit_card_is_to_be_bound() -> TestResult {
    let request = TrusteeshipSignRequest::builder()
        .out_trade_no("20240101000000000001")
        .seller_id("hyfz_test2")
        .seller_name("银盛测试商户")
        .total_amount(Amount::from_fen(10000))
        .buyer_name("张三")
        .buyer_card_number("6222020000000000017")
        .buyer_mobile("13500000000")
        .pyer_id_no("110101199003070011")
        .user_id("U0000001")
        .build()?;
    let response = TrusteeshipSignResponse::builder()
        .code("10000")
        .msg("Success")
        .out_trade_no("20240101000000000001")
        .trade_status(TradeStatus::WaitConfirm)
        .build()?;
    support::exchange(&fixture(), "trusteeship_sign", "a debit card is to be bound", &request, &response)
}

/// a credit card is to be bound (constructed).
#[test]
fn a_credit_card_is_to_be_bound() -> TestResult {
    let request = TrusteeshipSignRequest::builder()
        .out_trade_no("20240101000000000001")
        .seller_id("hyfz_test2")
        .seller_name("银盛测试商户")
        .total_amount(Amount::from_fen(10000))
        .buyer_name("张三")
        .buyer_card_number("6222020000000000017")
        .buyer_mobile("13500000000")
        .card_cvn2("123")
        .card_expr_dt("1230")
        .pyer_id_no("110101199003070011")
        .action_scope(ActionScope::Initiator)
        .user_id("U0000001")
        .build()?;
    let response = TrusteeshipSignResponse::builder()
        .code("10000")
        .msg("Success")
        .out_trade_no("20240101000000000001")
        .trade_status(TradeStatus::WaitConfirm)
        .build()?;
    support::exchange(&fixture(), "trusteeship_sign", "a credit card is to be bound", &request, &response)
}

/// a parameter is wrong (constructed).
#[test]
fn a_parameter_is_wrong() -> TestResult {
    let request = TrusteeshipSignRequest::builder()
        .out_trade_no("20240101000000000001")
        .seller_id("hyfz_test2")
        .seller_name("银盛测试商户")
        .total_amount(Amount::from_fen(10000))
        .buyer_name("张三")
        .buyer_card_number("6222020000000000017")
        .buyer_mobile("13500000000")
        .pyer_id_no("110101199003070011")
        .user_id("U0000001")
        .build()?;
    let response = TrusteeshipSignResponse::builder()
        .code("40004")
        .msg("Business Failed")
        .sub_code("ACQ.INVALID_PARAMETER")
        .sub_msg("参数无效")
        .build()?;
    support::exchange(&fixture(), "trusteeship_sign", "a parameter is wrong", &request, &response)
}
