//! 取现 `trade_settlement_enchashment`.
//!
//! @generated from specs/huifu/trade_settlement_enchashment.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{IntoAcctDateType, TradeSettlementEnchashmentRequest, TradeSettlementEnchashmentResponse, TransStat};
use tongbao_core::schema::DateForm;
use tongbao_core::{Amount, Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// processing (constructed).
#[test]
fn processing() -> TestResult {
    let request = TradeSettlementEnchashmentRequest::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .cash_amt(Amount::from_fen(100))
        .huifu_id("6666000100000001")
        .into_acct_date_type(IntoAcctDateType::SameDay)
        .token_no("10000000001")
        .notify_url("https://merchant.example/notify")
        .build()?;
    let response = TradeSettlementEnchashmentResponse::builder()
        .resp_code("00000100")
        .resp_desc("交易处理中")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .trans_stat(TransStat::Processing)
        .build()?;
    support::exchange(&fixture(), "trade_settlement_enchashment", "processing", &request, &response)
}

/// succeeded (constructed).
#[test]
fn succeeded() -> TestResult {
    let request = TradeSettlementEnchashmentRequest::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .cash_amt(Amount::from_fen(100))
        .huifu_id("6666000100000001")
        .into_acct_date_type(IntoAcctDateType::SameDay)
        .token_no("10000000001")
        .notify_url("https://merchant.example/notify")
        .build()?;
    let response = TradeSettlementEnchashmentResponse::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .trans_stat(TransStat::Succeeded)
        .build()?;
    support::exchange(&fixture(), "trade_settlement_enchashment", "succeeded", &request, &response)
}

/// declined (constructed).
#[test]
fn declined() -> TestResult {
    let request = TradeSettlementEnchashmentRequest::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .cash_amt(Amount::from_fen(100))
        .huifu_id("6666000100000001")
        .into_acct_date_type(IntoAcctDateType::SameDay)
        .token_no("10000000001")
        .notify_url("https://merchant.example/notify")
        .build()?;
    let response = TradeSettlementEnchashmentResponse::builder()
        .resp_code("90000000")
        .resp_desc("余额不足")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .trans_stat(TransStat::Failed)
        .build()?;
    support::exchange(&fixture(), "trade_settlement_enchashment", "declined", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = TradeSettlementEnchashmentRequest::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .cash_amt(Amount::from_fen(100))
        .huifu_id("6666000100000001")
        .into_acct_date_type(IntoAcctDateType::SameDay)
        .token_no("10000000001")
        .notify_url("https://merchant.example/notify")
        .build()?;
    let response = TradeSettlementEnchashmentResponse::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .build()?;
    support::exchange(&fixture(), "trade_settlement_enchashment", "refused", &request, &response)
}
