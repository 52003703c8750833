//! 确认签约接口 `confirm_tied_card`.
//!
//! @generated from specs/withhold/confirm_tied_card.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_withhold::{ConfirmTiedCardRequest, ConfirmTiedCardResponse, WithholdFault};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// the card is bound (constructed).
#[test]
fn the_card_is_bound() -> TestResult {
    let request = ConfirmTiedCardRequest::builder()
        .verification_code("123456")
        .unique_code("U20240101000001")
        .bank_card_number("6222020000000000017")
        .pay_type("demo")
        .build()?;
    let response = ConfirmTiedCardResponse::builder()
        .status("1")
        .message("ok")
        .protocol_no("P0001")
        .build()?;
    support::exchange(&fixture(), "confirm_tied_card", "the card is bound", &request, &response)
}

/// wrong code (constructed).
#[test]
fn wrong_code() -> TestResult {
    let request = ConfirmTiedCardRequest::builder()
        .verification_code("000000")
        .unique_code("U20240101000001")
        .bank_card_number("6222020000000000017")
        .pay_type("demo")
        .build()?;
    let fault = WithholdFault::builder()
        .status("-1")
        .message("验证码错误")
        .build()?;
    support::fault(&fixture(), "confirm_tied_card", "wrong code", &request, &fault)
}
