//! 获取银联用户标识 `trade_payment_usermark2_query`.
//!
//! @generated from specs/huifu/trade_payment_usermark2_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{TradePaymentUsermark2QueryRequest, TradePaymentUsermark2QueryResponse};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = TradePaymentUsermark2QueryRequest::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .auth_code("280000000000000000")
        .app_up_identifier("UnionPay/1.0 CloudPay")
        .build()?;
    let response = TradePaymentUsermark2QueryResponse::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .user_id("U00000000000")
        .build()?;
    support::exchange(&fixture(), "trade_payment_usermark2_query", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = TradePaymentUsermark2QueryRequest::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .auth_code("280000000000000000")
        .app_up_identifier("UnionPay/1.0 CloudPay")
        .build()?;
    let response = TradePaymentUsermark2QueryResponse::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .build()?;
    support::exchange(&fixture(), "trade_payment_usermark2_query", "refused", &request, &response)
}
