//! 企业商户进件 `merchant_basicdata_ent`.
//!
//! @generated from specs/huifu/merchant_basicdata_ent.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{CardInfo, MerchantBasicdataEntRequest, MerchantBasicdataEntResponse, SceneType, SettleCardType, ValidityType};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = MerchantBasicdataEntRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .upper_huifu_id("6666000100000000")
        .reg_name("示例商户有限公司")
        .short_name("示例商户")
        .receipt_name("示例商户")
        .scene_type(SceneType::Offline)
        .license_pic("00000000-0000-0000-0000-000000000001")
        .found_date(Date::parse("20200101", DateForm::Day8)?)
        .district_id("310104")
        .detail_addr("上海市徐汇区示例路1号")
        .legal_cert_validity_type(ValidityType::LongTerm)
        .legal_addr("上海市徐汇区示例路1号")
        .legal_cert_back_pic("00000000-0000-0000-0000-000000000001")
        .legal_cert_front_pic("00000000-0000-0000-0000-000000000001")
        .contact_mobile_no("13500000000")
        .contact_email("a@merchant.example")
        .login_name("merchant01")
        .card_info(CardInfo::builder()
            .card_type(SettleCardType::Corporate)
            .card_name("张三")
            .card_no("6222020000000000017")
            .area_id("310100")
            .branch_code("102290000000")
            .build()?)
        .store_header_pic("00000000-0000-0000-0000-000000000001")
        .store_indoor_pic("00000000-0000-0000-0000-000000000001")
        .store_cashier_desk_pic("00000000-0000-0000-0000-000000000001")
        .async_return_url("https://merchant.example/notify")
        .build()?;
    let response = MerchantBasicdataEntResponse::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .huifu_id("6666000100000001")
        .token_no("10000000001")
        .build()?;
    support::exchange(&fixture(), "merchant_basicdata_ent", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = MerchantBasicdataEntRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .upper_huifu_id("6666000100000000")
        .reg_name("示例商户有限公司")
        .short_name("示例商户")
        .receipt_name("示例商户")
        .scene_type(SceneType::Offline)
        .license_pic("00000000-0000-0000-0000-000000000001")
        .found_date(Date::parse("20200101", DateForm::Day8)?)
        .district_id("310104")
        .detail_addr("上海市徐汇区示例路1号")
        .legal_cert_validity_type(ValidityType::LongTerm)
        .legal_addr("上海市徐汇区示例路1号")
        .legal_cert_back_pic("00000000-0000-0000-0000-000000000001")
        .legal_cert_front_pic("00000000-0000-0000-0000-000000000001")
        .contact_mobile_no("13500000000")
        .contact_email("a@merchant.example")
        .login_name("merchant01")
        .card_info(CardInfo::builder()
            .card_type(SettleCardType::Corporate)
            .card_name("张三")
            .card_no("6222020000000000017")
            .area_id("310100")
            .branch_code("102290000000")
            .build()?)
        .store_header_pic("00000000-0000-0000-0000-000000000001")
        .store_indoor_pic("00000000-0000-0000-0000-000000000001")
        .store_cashier_desk_pic("00000000-0000-0000-0000-000000000001")
        .async_return_url("https://merchant.example/notify")
        .build()?;
    let response = MerchantBasicdataEntResponse::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .build()?;
    support::exchange(&fixture(), "merchant_basicdata_ent", "refused", &request, &response)
}
