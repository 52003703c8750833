//! 微信实名认证 `merchant_busi_realname`.
//!
//! @generated from specs/huifu/merchant_busi_realname.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{ContactType, MerchantBusiRealnameRequest, MerchantBusiRealnameResponse};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = MerchantBusiRealnameRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .name("1")
        .mobile("13500000000")
        .id_card_number("110101199003070011")
        .contact_type(ContactType::Legal)
        .build()?;
    let response = MerchantBusiRealnameResponse::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .huifu_id("6666000100000001")
        .build()?;
    support::exchange(&fixture(), "merchant_busi_realname", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = MerchantBusiRealnameRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .name("1")
        .mobile("13500000000")
        .id_card_number("110101199003070011")
        .contact_type(ContactType::Legal)
        .build()?;
    let response = MerchantBusiRealnameResponse::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .huifu_id("6666000100000001")
        .build()?;
    support::exchange(&fixture(), "merchant_busi_realname", "refused", &request, &response)
}
