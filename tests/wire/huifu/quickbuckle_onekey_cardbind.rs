//! 一键绑卡 `quickbuckle_onekey_cardbind`.
//!
//! @generated from specs/huifu/quickbuckle_onekey_cardbind.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{DcType, QuickbuckleOnekeyCardbindRequest, QuickbuckleOnekeyCardbindResponse, TransStatus, TrxDeviceInf};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = QuickbuckleOnekeyCardbindRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .out_cust_id("U0001")
        .bank_id("01020000")
        .card_name("张三")
        .cert_id("110101199003070011")
        .cert_type("1")
        .card_mp("13500000000")
        .dc_type(DcType::Debit)
        .async_return_url("https://merchant.example/notify")
        .trx_device_inf(TrxDeviceInf::builder()
            .trx_mobile_num("13500000000")
            .build()?)
        .build()?;
    let response = QuickbuckleOnekeyCardbindResponse::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .token_no("10000000001")
        .trans_status(TransStatus::Succeeded)
        .build()?;
    support::exchange(&fixture(), "quickbuckle_onekey_cardbind", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = QuickbuckleOnekeyCardbindRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .out_cust_id("U0001")
        .bank_id("01020000")
        .card_name("张三")
        .cert_id("110101199003070011")
        .cert_type("1")
        .card_mp("13500000000")
        .dc_type(DcType::Debit)
        .async_return_url("https://merchant.example/notify")
        .trx_device_inf(TrxDeviceInf::builder()
            .trx_mobile_num("13500000000")
            .build()?)
        .build()?;
    let response = QuickbuckleOnekeyCardbindResponse::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .build()?;
    support::exchange(&fixture(), "quickbuckle_onekey_cardbind", "refused", &request, &response)
}
