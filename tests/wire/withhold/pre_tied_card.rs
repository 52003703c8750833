//! 预绑卡接口(签约获取验证码) `pre_tied_card`.
//!
//! @generated from specs/withhold/pre_tied_card.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_withhold::{PreTiedCardRequest, PreTiedCardResponse, WithholdFault};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// a card is to be bound (constructed).
#[test]
fn a_card_is_to_be_bound() -> TestResult {
    let request = PreTiedCardRequest::builder()
        .id_card_number("110101199003070011")
        .bank_card_number("6222020000000000017")
        .mobile("13500000000")
        .name("张三")
        .pay_type("demo")
        .build()?;
    let response = PreTiedCardResponse::builder()
        .status("1")
        .message("ok")
        .unique_code("U20240101000001")
        .build()?;
    support::exchange(&fixture(), "pre_tied_card", "a card is to be bound", &request, &response)
}

/// the card is refused (constructed).
#[test]
fn the_card_is_refused() -> TestResult {
    let request = PreTiedCardRequest::builder()
        .id_card_number("110101199003070011")
        .bank_card_number("6222020000000000017")
        .mobile("13500000000")
        .name("张三")
        .pay_type("demo")
        .build()?;
    let fault = WithholdFault::builder()
        .status("-1")
        .message("卡号与姓名不符")
        .build()?;
    support::fault(&fixture(), "pre_tied_card", "the card is refused", &request, &fault)
}
