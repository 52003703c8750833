//! 快捷支付申请 `quickpay_apply_v2`.
//!
//! @generated from specs/huifu/quickpay_apply_v2.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{DeviceType, ExtendPayData, GwChnnlTp, QuickpayApplyV2Request, QuickpayApplyV2Response, RiskCheckData, TerminalDeviceDataQuickpay};
use tongbao_core::schema::DateForm;
use tongbao_core::{Amount, Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = QuickpayApplyV2Request::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .user_huifu_id("6666000100000002")
        .card_bind_id("10000000001")
        .trans_amt(Amount::from_fen(100))
        .extend_pay_data(ExtendPayData::builder()
            .goods_short_name("测试商品")
            .gw_chnnl_tp(GwChnnlTp::PcBrowser)
            .biz_tp("100099")
            .build()?)
        .risk_check_data(RiskCheckData::builder()
            .ip_addr("203.0.113.7")
            .build()?)
        .terminal_device_data(TerminalDeviceDataQuickpay::builder()
            .device_type(DeviceType::Phone)
            .build()?)
        .notify_url("https://merchant.example/notify")
        .build()?;
    let response = QuickpayApplyV2Response::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .trans_amt(Amount::from_fen(100))
        .sms_send_stat("S")
        .build()?;
    support::exchange(&fixture(), "quickpay_apply_v2", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = QuickpayApplyV2Request::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .user_huifu_id("6666000100000002")
        .card_bind_id("10000000001")
        .trans_amt(Amount::from_fen(100))
        .extend_pay_data(ExtendPayData::builder()
            .goods_short_name("测试商品")
            .gw_chnnl_tp(GwChnnlTp::PcBrowser)
            .biz_tp("100099")
            .build()?)
        .risk_check_data(RiskCheckData::builder()
            .ip_addr("203.0.113.7")
            .build()?)
        .terminal_device_data(TerminalDeviceDataQuickpay::builder()
            .device_type(DeviceType::Phone)
            .build()?)
        .notify_url("https://merchant.example/notify")
        .build()?;
    let response = QuickpayApplyV2Response::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .trans_amt(Amount::from_fen(100))
        .build()?;
    support::exchange(&fixture(), "quickpay_apply_v2", "refused", &request, &response)
}
