//! 服务器异步通知 `trade_notify`.
//!
//! @generated from specs/ysepay/trade_notify.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_ysepay::{SignType, TradeNotify, TradeNotifyAck, TradeStatus};
use tongbao_core::schema::DateForm;
use tongbao_core::{Amount, BeijingTime};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// paid (constructed). SIGNATURE stands for the value: tests sign the message again with a throw-away key.
#[test]
fn paid() -> TestResult {
    let notify = TradeNotify::builder()
        .sign_type(SignType::Rsa)
        .notify_time(BeijingTime::parse("2024-01-01 10:00:00", DateForm::SecondDashed)?)
        .out_trade_no("20240101000000000001")
        .total_amount(Amount::from_fen(10000))
        .trade_no("68431922806471166")
        .trade_status(TradeStatus::TradeSuccess)
        .account_date("20240101")
        .payer_fee(Amount::from_fen(100))
        .payee_fee(Amount::from_fen(100))
        .partner_fee(Amount::from_fen(100))
        .fee(Amount::from_fen(300))
        .build()?;
    let ack = TradeNotifyAck::builder()
        .build()?;
    support::notification::<_, TradeNotify>(&fixture(), "trade_notify", "paid", Some(&notify), Some(&ack))
}

/// closed without a payment (constructed).
#[test]
fn closed_without_a_payment() -> TestResult {
    let notify = TradeNotify::builder()
        .sign_type(SignType::Rsa)
        .notify_time(BeijingTime::parse("2024-01-01 10:00:00", DateForm::SecondDashed)?)
        .out_trade_no("20240101000000000001")
        .total_amount(Amount::from_fen(10000))
        .trade_status(TradeStatus::TradeClosed)
        .build()?;
    let ack = TradeNotifyAck::builder()
        .build()?;
    support::notification::<_, TradeNotify>(&fixture(), "trade_notify", "closed without a payment", Some(&notify), Some(&ack))
}
