//! 聚合反扫 `trade_payment_micropay_v3`.
//!
//! @generated from specs/huifu/trade_payment_micropay_v3.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{RiskCheckData, TradePaymentMicropayV3Request, TradePaymentMicropayV3Response, TransStat};
use tongbao_core::schema::DateForm;
use tongbao_core::{Amount, Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// processing (constructed).
#[test]
fn processing() -> TestResult {
    let request = TradePaymentMicropayV3Request::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .trans_amt(Amount::from_fen(100))
        .goods_desc("测试商品")
        .auth_code("280000000000000000")
        .risk_check_data(RiskCheckData::builder()
            .ip_addr("203.0.113.7")
            .build()?)
        .notify_url("https://merchant.example/notify")
        .build()?;
    let response = TradePaymentMicropayV3Response::builder()
        .resp_code("00000100")
        .resp_desc("交易处理中")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .trans_amt(Amount::from_fen(100))
        .trans_stat(TransStat::Processing)
        .build()?;
    support::exchange(&fixture(), "trade_payment_micropay_v3", "processing", &request, &response)
}

/// paid (constructed).
#[test]
fn paid() -> TestResult {
    let request = TradePaymentMicropayV3Request::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .trans_amt(Amount::from_fen(100))
        .goods_desc("测试商品")
        .auth_code("280000000000000000")
        .risk_check_data(RiskCheckData::builder()
            .ip_addr("203.0.113.7")
            .build()?)
        .notify_url("https://merchant.example/notify")
        .build()?;
    let response = TradePaymentMicropayV3Response::builder()
        .resp_code("00000000")
        .resp_desc("交易成功")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .trans_amt(Amount::from_fen(100))
        .trans_stat(TransStat::Succeeded)
        .build()?;
    support::exchange(&fixture(), "trade_payment_micropay_v3", "paid", &request, &response)
}

/// declined (constructed).
#[test]
fn declined() -> TestResult {
    let request = TradePaymentMicropayV3Request::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .trans_amt(Amount::from_fen(100))
        .goods_desc("测试商品")
        .auth_code("280000000000000000")
        .risk_check_data(RiskCheckData::builder()
            .ip_addr("203.0.113.7")
            .build()?)
        .notify_url("https://merchant.example/notify")
        .build()?;
    let response = TradePaymentMicropayV3Response::builder()
        .resp_code("90000000")
        .resp_desc("交易失败")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .trans_amt(Amount::from_fen(100))
        .trans_stat(TransStat::Failed)
        .build()?;
    support::exchange(&fixture(), "trade_payment_micropay_v3", "declined", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = TradePaymentMicropayV3Request::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .trans_amt(Amount::from_fen(100))
        .goods_desc("测试商品")
        .auth_code("280000000000000000")
        .risk_check_data(RiskCheckData::builder()
            .ip_addr("203.0.113.7")
            .build()?)
        .notify_url("https://merchant.example/notify")
        .build()?;
    let response = TradePaymentMicropayV3Response::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .trans_amt(Amount::from_fen(100))
        .build()?;
    support::exchange(&fixture(), "trade_payment_micropay_v3", "refused", &request, &response)
}
