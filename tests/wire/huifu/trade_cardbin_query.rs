//! 卡bin信息查询 `trade_cardbin_query`.
//!
//! @generated from specs/huifu/trade_cardbin_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{TradeCardbinQueryRequest, TradeCardbinQueryResponse};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = TradeCardbinQueryRequest::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .bank_card_no_crypt("6222020000000000017")
        .build()?;
    let response = TradeCardbinQueryResponse::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .card_bin("622202")
        .bank_name("工商银行")
        .build()?;
    support::exchange(&fixture(), "trade_cardbin_query", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = TradeCardbinQueryRequest::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .bank_card_no_crypt("6222020000000000017")
        .build()?;
    let response = TradeCardbinQueryResponse::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .build()?;
    support::exchange(&fixture(), "trade_cardbin_query", "refused", &request, &response)
}
