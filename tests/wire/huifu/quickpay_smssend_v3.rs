//! 快捷短信发送 `quickpay_smssend_v3`.
//!
//! @generated from specs/huifu/quickpay_smssend_v3.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{DeviceType, GwChnnlTp, NuccData, QuickpaySmssendV3Request, QuickpaySmssendV3Response, RiskCheckData, TerminalDeviceDataQuickpay};
use tongbao_core::schema::DateForm;
use tongbao_core::{Amount, Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = QuickpaySmssendV3Request::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .user_huifu_id("6666000100000002")
        .card_bind_id("10000000001")
        .trans_amt(Amount::from_fen(100))
        .notify_url("https://merchant.example/notify")
        .nucc_data(NuccData::builder()
            .goods_short_name("测试商品")
            .gw_chnnl_tp(GwChnnlTp::PcBrowser)
            .biz_tp("100099")
            .build()?)
        .terminal_device_data(TerminalDeviceDataQuickpay::builder()
            .device_type(DeviceType::Phone)
            .build()?)
        .risk_check_data(RiskCheckData::builder()
            .ip_addr("203.0.113.7")
            .build()?)
        .build()?;
    let response = QuickpaySmssendV3Response::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .trans_amt(Amount::from_fen(100))
        .sms_send_stat("S")
        .build()?;
    support::exchange(&fixture(), "quickpay_smssend_v3", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = QuickpaySmssendV3Request::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .user_huifu_id("6666000100000002")
        .card_bind_id("10000000001")
        .trans_amt(Amount::from_fen(100))
        .notify_url("https://merchant.example/notify")
        .nucc_data(NuccData::builder()
            .goods_short_name("测试商品")
            .gw_chnnl_tp(GwChnnlTp::PcBrowser)
            .biz_tp("100099")
            .build()?)
        .terminal_device_data(TerminalDeviceDataQuickpay::builder()
            .device_type(DeviceType::Phone)
            .build()?)
        .risk_check_data(RiskCheckData::builder()
            .ip_addr("203.0.113.7")
            .build()?)
        .build()?;
    let response = QuickpaySmssendV3Response::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .trans_amt(Amount::from_fen(100))
        .build()?;
    support::exchange(&fixture(), "quickpay_smssend_v3", "refused", &request, &response)
}
