//! 签约短信验证接口(卡信息验证-动态码验证交易) `ind_auth_verify`.
//!
//! @generated from specs/bill99/ind_auth_verify.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_bill99::{IndAuthVerifyRequest, IndAuthVerifyResponse};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// confirmed (document).
#[test]
fn confirmed() -> TestResult {
    let request = IndAuthVerifyRequest::builder()
        .merchant_id("104110045112012")
        .terminal_id("00002012")
        .customer_id("33150001")
        .external_ref_number("20160127140727")
        .pan("6217003320034459100")
        .valid_code("960398")
        .token("1300177")
        .phone_no("13500000000")
        .build()?;
    let response = IndAuthVerifyResponse::builder()
        .merchant_id("104110045112012")
        .customer_id("33150001")
        .external_ref_number("20160127140727")
        .storable_pan("6217009100")
        .pay_token("8120000002867710851")
        .response_code("00")
        .response_text_message("成功")
        .build()?;
    support::exchange(&fixture(), "ind_auth_verify", "confirmed", &request, &response)
}

/// wrong code (constructed).
#[test]
fn wrong_code() -> TestResult {
    let request = IndAuthVerifyRequest::builder()
        .merchant_id("104110045112012")
        .terminal_id("00002012")
        .customer_id("33150001")
        .external_ref_number("20160127140727")
        .pan("6217003320034459100")
        .valid_code("960399")
        .token("1300177")
        .phone_no("13500000000")
        .build()?;
    let response = IndAuthVerifyResponse::builder()
        .merchant_id("104110045112012")
        .customer_id("33150001")
        .external_ref_number("20160127140727")
        .response_code("T6")
        .response_text_message("验证码不符")
        .build()?;
    support::exchange(&fixture(), "ind_auth_verify", "wrong code", &request, &response)
}
