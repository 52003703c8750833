//! 快捷支付页面版 `quickpay_frontpay`.
//!
//! @generated from specs/huifu/quickpay_frontpay.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{DeviceType, ExtendPayDataFrontpay, GwChnnlTp, QuickpayFrontpayRequest, QuickpayFrontpayResponse, RiskCheckData, TerminalDeviceDataQuickpay, TransStat};
use tongbao_core::schema::DateForm;
use tongbao_core::{Amount, Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = QuickpayFrontpayRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .trans_amt(Amount::from_fen(100))
        .extend_pay_data(ExtendPayDataFrontpay::builder()
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
        .notify_url("https://merchant.example/notify")
        .build()?;
    let response = QuickpayFrontpayResponse::builder()
        .resp_code("00000100")
        .resp_desc("下单成功")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .trans_amt(Amount::from_fen(100))
        .trans_stat(TransStat::Processing)
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .form_url("https://api.huifu.com/pay/0000")
        .build()?;
    support::exchange(&fixture(), "quickpay_frontpay", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = QuickpayFrontpayRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .trans_amt(Amount::from_fen(100))
        .extend_pay_data(ExtendPayDataFrontpay::builder()
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
        .notify_url("https://merchant.example/notify")
        .build()?;
    let response = QuickpayFrontpayResponse::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .trans_amt(Amount::from_fen(100))
        .build()?;
    support::exchange(&fixture(), "quickpay_frontpay", "refused", &request, &response)
}
