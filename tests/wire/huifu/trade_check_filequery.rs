//! 交易结算对账单查询 `trade_check_filequery`.
//!
//! @generated from specs/huifu/trade_check_filequery.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{BillType, FileDetail, TradeCheckFilequeryRequest, TradeCheckFilequeryResponse};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = TradeCheckFilequeryRequest::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .file_date(Date::parse("20240102", DateForm::Day8)?)
        .bill_type(BillType::TradeBill)
        .build()?;
    let response = TradeCheckFilequeryResponse::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .file_details([FileDetail::builder()
            .huifu_id("6666000100000001")
            .bill_type(BillType::TradeBill)
            .file_date("20240102")
            .file_name("20240101_6666000100000001_order_1.csv")
            .download_url("https://merchant.example/bill")
            .build()?])
        .build()?;
    support::exchange(&fixture(), "trade_check_filequery", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = TradeCheckFilequeryRequest::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .file_date(Date::parse("20240102", DateForm::Day8)?)
        .bill_type(BillType::TradeBill)
        .build()?;
    let response = TradeCheckFilequeryResponse::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .build()?;
    support::exchange(&fixture(), "trade_check_filequery", "refused", &request, &response)
}
