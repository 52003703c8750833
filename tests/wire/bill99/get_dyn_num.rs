//! 快捷支付手机动态鉴权 `get_dyn_num`.
//!
//! @generated from specs/bill99/get_dyn_num.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_bill99::{GetDynNumRequest, GetDynNumResponse, IdType};
use tongbao_core::{Amount};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// first payment (document). Sample 快捷支付手机动态鉴权（首次）报文 of 接口报文规范示例 V1.1.
#[test]
fn first_payment() -> TestResult {
    let request = GetDynNumRequest::builder()
        .merchant_id("104110045112012")
        .customer_id("33150003")
        .external_ref_number("20160126145859")
        .card_holder_name("测试")
        .id_type(IdType::IdentityCard)
        .card_holder_id("32058219870706111X")
        .pan("6217003320034459100")
        .phone_no("13500000000")
        .amount(Amount::from_fen(1000))
        .build()?;
    let response = GetDynNumResponse::builder()
        .merchant_id("104110045112012")
        .customer_id("33150003")
        .storable_pan("6217009100")
        .token("1298793")
        .response_code("00")
        .build()?;
    support::exchange(&fixture(), "get_dyn_num", "first payment", &request, &response)
}

/// later payment (document). Sample 快捷支付手机动态鉴权（再次）报文 of 接口报文规范示例 V1.1, which also sends an empty phoneNO.
#[test]
fn later_payment() -> TestResult {
    let request = GetDynNumRequest::builder()
        .merchant_id("104110045112012")
        .customer_id("33150003")
        .external_ref_number("20160126151302")
        .storable_pan("6217009100")
        .amount(Amount::from_fen(1000))
        .build()?;
    let response = GetDynNumResponse::builder()
        .merchant_id("104110045112012")
        .customer_id("33150003")
        .storable_pan("6217009100")
        .token("1298902")
        .response_code("00")
        .build()?;
    support::exchange(&fixture(), "get_dyn_num", "later payment", &request, &response)
}
