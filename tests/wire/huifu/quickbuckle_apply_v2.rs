//! 快捷绑卡申请 `quickbuckle_apply_v2`.
//!
//! @generated from specs/huifu/quickbuckle_apply_v2.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{QuickbuckleApplyV2Request, QuickbuckleApplyV2Response, TrxDeviceInfBind, ValidityType};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = QuickbuckleApplyV2Request::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .out_cust_id("U0001")
        .order_id("R20240101000001")
        .order_date("20240101")
        .card_id("6222020000000000017")
        .card_name("张三")
        .cert_type("1")
        .cert_id("110101199003070011")
        .cert_validity_type(ValidityType::LongTerm)
        .cert_begin_date(Date::parse("20200101", DateForm::Day8)?)
        .card_mp("13500000000")
        .trx_device_inf(TrxDeviceInfBind::builder()
            .trx_mobile_num("13500000000")
            .trx_device_type("1")
            .trx_device_ip("203.0.113.7")
            .trx_device_mac("02:00:00:00:00:01")
            .trx_device_imei("000000000000000")
            .trx_device_imsi("460000000000000")
            .trx_device_icc_id("89860000000000000000")
            .trx_device_wfifi_mac("02:00:00:00:00:02")
            .trx_device_gps("121.47,31.23")
            .build()?)
        .build()?;
    let response = QuickbuckleApplyV2Response::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .trans_id("T0000001")
        .build()?;
    support::exchange(&fixture(), "quickbuckle_apply_v2", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = QuickbuckleApplyV2Request::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .out_cust_id("U0001")
        .order_id("R20240101000001")
        .order_date("20240101")
        .card_id("6222020000000000017")
        .card_name("张三")
        .cert_type("1")
        .cert_id("110101199003070011")
        .cert_validity_type(ValidityType::LongTerm)
        .cert_begin_date(Date::parse("20200101", DateForm::Day8)?)
        .card_mp("13500000000")
        .trx_device_inf(TrxDeviceInfBind::builder()
            .trx_mobile_num("13500000000")
            .trx_device_type("1")
            .trx_device_ip("203.0.113.7")
            .trx_device_mac("02:00:00:00:00:01")
            .trx_device_imei("000000000000000")
            .trx_device_imsi("460000000000000")
            .trx_device_icc_id("89860000000000000000")
            .trx_device_wfifi_mac("02:00:00:00:00:02")
            .trx_device_gps("121.47,31.23")
            .build()?)
        .build()?;
    let response = QuickbuckleApplyV2Response::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .build()?;
    support::exchange(&fixture(), "quickbuckle_apply_v2", "refused", &request, &response)
}
