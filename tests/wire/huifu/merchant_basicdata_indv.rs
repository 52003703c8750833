//! 个人商户进件 `merchant_basicdata_indv`.
//!
//! @generated from specs/huifu/merchant_basicdata_indv.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{CardInfoIndv, MerchantBasicdataIndvRequest, MerchantBasicdataIndvResponse, NaturalPersonCertType, SceneType, ValidityType};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = MerchantBasicdataIndvRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .upper_huifu_id("6666000100000000")
        .reg_name("示例商户有限公司")
        .mcc("5411")
        .scene_type(SceneType::Offline)
        .district_id("310104")
        .legal_cert_no("110101199003070011")
        .legal_cert_begin_date(Date::parse("20200101", DateForm::Day8)?)
        .legal_cert_end_date(Date::parse("20400101", DateForm::Day8)?)
        .legal_addr("上海市徐汇区示例路1号")
        .legal_cert_back_pic("00000000-0000-0000-0000-000000000001")
        .legal_cert_front_pic("00000000-0000-0000-0000-000000000001")
        .contact_mobile_no("13500000000")
        .contact_email("a@merchant.example")
        .card_info(CardInfoIndv::builder()
            .card_name("张三")
            .card_no("6222020000000000017")
            .area_id("310100")
            .cert_type(NaturalPersonCertType::IdCard)
            .cert_no("110101199003070011")
            .cert_validity_type(ValidityType::LongTerm)
            .cert_begin_date(Date::parse("20200101", DateForm::Day8)?)
            .build()?)
        .settle_card_front_pic("00000000-0000-0000-0000-000000000001")
        .async_return_url("https://merchant.example/notify")
        .build()?;
    let response = MerchantBasicdataIndvResponse::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .huifu_id("6666000100000001")
        .token_no("10000000001")
        .build()?;
    support::exchange(&fixture(), "merchant_basicdata_indv", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = MerchantBasicdataIndvRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .upper_huifu_id("6666000100000000")
        .reg_name("示例商户有限公司")
        .mcc("5411")
        .scene_type(SceneType::Offline)
        .district_id("310104")
        .legal_cert_no("110101199003070011")
        .legal_cert_begin_date(Date::parse("20200101", DateForm::Day8)?)
        .legal_cert_end_date(Date::parse("20400101", DateForm::Day8)?)
        .legal_addr("上海市徐汇区示例路1号")
        .legal_cert_back_pic("00000000-0000-0000-0000-000000000001")
        .legal_cert_front_pic("00000000-0000-0000-0000-000000000001")
        .contact_mobile_no("13500000000")
        .contact_email("a@merchant.example")
        .card_info(CardInfoIndv::builder()
            .card_name("张三")
            .card_no("6222020000000000017")
            .area_id("310100")
            .cert_type(NaturalPersonCertType::IdCard)
            .cert_no("110101199003070011")
            .cert_validity_type(ValidityType::LongTerm)
            .cert_begin_date(Date::parse("20200101", DateForm::Day8)?)
            .build()?)
        .settle_card_front_pic("00000000-0000-0000-0000-000000000001")
        .async_return_url("https://merchant.example/notify")
        .build()?;
    let response = MerchantBasicdataIndvResponse::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .build()?;
    support::exchange(&fixture(), "merchant_basicdata_indv", "refused", &request, &response)
}
