//! 单笔代扣接口 `single_withhold`.
//!
//! @generated from specs/withhold/single_withhold.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_withhold::{BizData, PayStatus, SingleWithholdRequest, SingleWithholdResponse, WithholdFault};
use tongbao_core::{Amount};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = SingleWithholdRequest::builder()
        .biz_order_no("T20240101000001")
        .amount(Amount::from_fen(10000))
        .name("张三")
        .id_card_number("110101199003070011")
        .mobile("13500000000")
        .biz_data(BizData::builder()
            .protocol_no("P0001")
            .build()?)
        .notify_url("https://m.example/cb")
        .pay_type("demo")
        .build()?;
    let response = SingleWithholdResponse::builder()
        .status("1")
        .message("ok")
        .biz_order_no("T20240101000001")
        .pay_order_no("P20240101000009")
        .pay_type("demo")
        .pay_status(PayStatus::Pending)
        .build()?;
    support::exchange(&fixture(), "single_withhold", "accepted", &request, &response)
}

/// paid at once (constructed).
#[test]
fn paid_at_once() -> TestResult {
    let request = SingleWithholdRequest::builder()
        .biz_order_no("T20240101000002")
        .amount(Amount::from_fen(1))
        .name("张三")
        .id_card_number("110101199003070011")
        .mobile("13500000000")
        .biz_data(BizData::builder()
            .protocol_no("P0001")
            .build()?)
        .pay_type("demo")
        .build()?;
    let response = SingleWithholdResponse::builder()
        .status("1")
        .message("ok")
        .biz_order_no("T20240101000002")
        .pay_order_no("P20240101000010")
        .pay_type("demo")
        .pay_status(PayStatus::Success)
        .pay_time("2024-01-01 10:00:00")
        .channel_response("成功")
        .build()?;
    support::exchange(&fixture(), "single_withhold", "paid at once", &request, &response)
}

/// the call failed (constructed).
#[test]
fn the_call_failed() -> TestResult {
    let request = SingleWithholdRequest::builder()
        .biz_order_no("T20240101000003")
        .amount(Amount::from_fen(100))
        .name("张三")
        .id_card_number("110101199003070011")
        .mobile("13500000000")
        .biz_data(BizData::builder()
            .protocol_no("P0001")
            .build()?)
        .pay_type("demo")
        .build()?;
    let fault = WithholdFault::builder()
        .status("-1")
        .message("系统繁忙")
        .build()?;
    support::fault(&fixture(), "single_withhold", "the call failed", &request, &fault)
}
