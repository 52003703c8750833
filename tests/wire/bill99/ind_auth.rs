//! 签约申请接口(卡信息验证-发送动态码) `ind_auth`.
//!
//! @generated from specs/bill99/ind_auth.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_bill99::{Bill99Fault, IdType, IndAuthRequest, IndAuthResponse};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// card check (document). The request takes customerId and externalRefNumber of the reply sample, whose card and phone it already has.
#[test]
fn card_check() -> TestResult {
    let request = IndAuthRequest::builder()
        .merchant_id("104110045112012")
        .terminal_id("00002012")
        .customer_id("33150001")
        .external_ref_number("20160127140727")
        .pan("6217003320034459100")
        .card_holder_name("小强")
        .id_type(IdType::IdentityCard)
        .card_holder_id("32058219870706111X")
        .phone_no("13500000000")
        .build()?;
    let response = IndAuthResponse::builder()
        .version("1.0")
        .merchant_id("104110045112012")
        .terminal_id("00002012")
        .customer_id("33150001")
        .external_ref_number("20160127140727")
        .storable_pan("6217009100")
        .token("1300177")
        .response_code("00")
        .response_text_message("交易成功")
        .build()?;
    support::exchange(&fixture(), "ind_auth", "card check", &request, &response)
}

/// credit card check (constructed). The values of the table column 样例.
#[test]
fn credit_card_check() -> TestResult {
    let request = IndAuthRequest::builder()
        .merchant_id("104110045112012")
        .terminal_id("00002012")
        .customer_id("fj2030")
        .external_ref_number("d2f3f42g")
        .pan("6225757519832520")
        .card_holder_name("小强")
        .id_type(IdType::IdentityCard)
        .card_holder_id("32058219870706111X")
        .expired_date("1007")
        .cvv2("111")
        .phone_no("13500000000")
        .build()?;
    let response = IndAuthResponse::builder()
        .version("1.0")
        .merchant_id("104110045112012")
        .terminal_id("00002012")
        .customer_id("fj2030")
        .external_ref_number("d2f3f42g")
        .storable_pan("6225752520")
        .token("111")
        .response_code("00")
        .response_text_message("交易成功")
        .build()?;
    support::exchange(&fixture(), "ind_auth", "credit card check", &request, &response)
}

/// wrong merchant number (constructed). The error of the table column 样例.
#[test]
fn wrong_merchant_number() -> TestResult {
    let request = IndAuthRequest::builder()
        .merchant_id("104110045112013")
        .terminal_id("00002012")
        .customer_id("fj2030")
        .external_ref_number("d2f3f42g")
        .pan("6225757519832520")
        .phone_no("13500000000")
        .build()?;
    let fault = Bill99Fault::builder()
        .error_code("B.MGW.0001")
        .error_message("错误的商户编号")
        .build()?;
    support::fault(&fixture(), "ind_auth", "wrong merchant number", &request, &fault)
}
