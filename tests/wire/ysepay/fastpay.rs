//! 快捷消费 `fastpay`.
//!
//! @generated from specs/ysepay/fastpay.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_ysepay::{BankAccountType, FastpayRequest, FastpayResponse, SupportCardType, TradeStatus};
use tongbao_core::schema::DateForm;
use tongbao_core::{Amount, Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// the order waits for its code (constructed).
#[test]
fn the_order_waits_for_its_code() -> TestResult {
    let request = FastpayRequest::builder()
        .out_trade_no("20240101000000000001")
        .shopdate(Date::parse("20240101", DateForm::Day8)?)
        .subject("测试消费")
        .total_amount(Amount::from_fen(10000))
        .currency("CNY")
        .seller_id("hyfz_test2")
        .seller_name("银盛测试商户")
        .timeout_express("30m")
        .business_code("0000001")
        .buyer_name("张三")
        .buyer_card_number("6222020000000000017")
        .buyer_mobile("13500000000")
        .bank_type("1021000")
        .bank_account_type(BankAccountType::Personal)
        .support_card_type(SupportCardType::Debit)
        .bank_name("中国工商银行")
        .pyer_id_tp("01")
        .pyer_id_no("110101199003070011")
        .build()?;
    let response = FastpayResponse::builder()
        .code("10000")
        .msg("Success")
        .out_trade_no("20240101000000000001")
        .trade_no("68431922806471166")
        .trade_status(TradeStatus::WaitBuyerPay)
        .total_amount(Amount::from_fen(10000))
        .build()?;
    support::exchange(&fixture(), "fastpay", "the order waits for its code", &request, &response)
}

/// no permission (constructed).
#[test]
fn no_permission() -> TestResult {
    let request = FastpayRequest::builder()
        .out_trade_no("20240101000000000001")
        .shopdate(Date::parse("20240101", DateForm::Day8)?)
        .subject("测试消费")
        .total_amount(Amount::from_fen(10000))
        .currency("CNY")
        .seller_id("hyfz_test2")
        .seller_name("银盛测试商户")
        .timeout_express("30m")
        .business_code("0000001")
        .buyer_name("张三")
        .buyer_card_number("6222020000000000017")
        .buyer_mobile("13500000000")
        .bank_type("1021000")
        .bank_account_type(BankAccountType::Personal)
        .support_card_type(SupportCardType::Credit)
        .bank_name("中国工商银行")
        .card_cvn2("123")
        .card_expr_dt("1230")
        .pyer_id_tp("01")
        .pyer_id_no("110101199003070011")
        .build()?;
    let response = FastpayResponse::builder()
        .code("40004")
        .msg("Business Failed")
        .sub_code("ACQ.ACCESS_FORBIDDEN")
        .sub_msg("无权限使用接口")
        .build()?;
    support::exchange(&fixture(), "fastpay", "no permission", &request, &response)
}
