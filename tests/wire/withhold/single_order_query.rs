//! 单笔代扣结果查询接口 `single_order_query`.
//!
//! @generated from specs/withhold/single_order_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_withhold::{PayStatus, SingleOrderQueryRequest, SingleOrderQueryResponse, WithholdFault};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// paid (constructed).
#[test]
fn paid() -> TestResult {
    let request = SingleOrderQueryRequest::builder()
        .biz_order_no("T20240101000001")
        .build()?;
    let response = SingleOrderQueryResponse::builder()
        .status("1")
        .message("ok")
        .biz_order_no("T20240101000001")
        .pay_order_no("P20240101000009")
        .pay_type("demo")
        .pay_status(PayStatus::Success)
        .pay_time("2024-01-01 10:00:00")
        .channel_response("成功")
        .build()?;
    support::exchange(&fixture(), "single_order_query", "paid", &request, &response)
}

/// still open (constructed).
#[test]
fn still_open() -> TestResult {
    let request = SingleOrderQueryRequest::builder()
        .biz_order_no("T20240101000001")
        .build()?;
    let response = SingleOrderQueryResponse::builder()
        .status("1")
        .message("ok")
        .biz_order_no("T20240101000001")
        .pay_order_no("P20240101000009")
        .pay_type("demo")
        .pay_status(PayStatus::WaitPay)
        .build()?;
    support::exchange(&fixture(), "single_order_query", "still open", &request, &response)
}

/// the query failed (constructed).
#[test]
fn the_query_failed() -> TestResult {
    let request = SingleOrderQueryRequest::builder()
        .biz_order_no("T20240101000001")
        .build()?;
    let fault = WithholdFault::builder()
        .status("-1")
        .message("系统繁忙")
        .build()?;
    support::fault(&fixture(), "single_order_query", "the query failed", &request, &fault)
}
