//! 聚合正扫 `trade_payment_jspay_v2`.
//!
//! @generated from specs/huifu/trade_payment_jspay_v2.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{AlipayData, TradePaymentJspayV2Request, TradePaymentJspayV2Response, TradeType, TransStat, UnionpayDataJspayV2, WxData};
use tongbao_core::schema::DateForm;
use tongbao_core::{Amount, Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// T_JSAPI order placed (constructed).
#[test]
fn t_jsapi_order_placed() -> TestResult {
    let request = TradePaymentJspayV2Request::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .goods_desc("测试商品")
        .trade_type(TradeType::TJsapi)
        .trans_amt(Amount::from_fen(100))
        .wx_data(WxData::builder()
            .sub_appid("wx0000000000000000")
            .sub_openid("o0000000000000000000000000000")
            .build()?)
        .notify_url("https://merchant.example/notify")
        .build()?;
    let response = TradePaymentJspayV2Response::builder()
        .resp_code("00000100")
        .resp_desc("下单成功")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .trade_type(TradeType::TJsapi)
        .trans_amt(Amount::from_fen(100))
        .trans_stat(TransStat::Processing)
        .huifu_id("6666000100000001")
        .pay_info("{\"appId\":\"wx0000000000000000\"}")
        .build()?;
    support::exchange(&fixture(), "trade_payment_jspay_v2", "T_JSAPI order placed", &request, &response)
}

/// T_MINIAPP order placed (constructed).
#[test]
fn t_miniapp_order_placed() -> TestResult {
    let request = TradePaymentJspayV2Request::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .goods_desc("测试商品")
        .trade_type(TradeType::TMiniapp)
        .trans_amt(Amount::from_fen(100))
        .wx_data(WxData::builder()
            .sub_appid("wx0000000000000000")
            .sub_openid("o0000000000000000000000000000")
            .build()?)
        .notify_url("https://merchant.example/notify")
        .build()?;
    let response = TradePaymentJspayV2Response::builder()
        .resp_code("00000100")
        .resp_desc("下单成功")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .trade_type(TradeType::TMiniapp)
        .trans_amt(Amount::from_fen(100))
        .trans_stat(TransStat::Processing)
        .huifu_id("6666000100000001")
        .pay_info("{\"appId\":\"wx0000000000000000\"}")
        .build()?;
    support::exchange(&fixture(), "trade_payment_jspay_v2", "T_MINIAPP order placed", &request, &response)
}

/// A_JSAPI order placed (constructed).
#[test]
fn a_jsapi_order_placed() -> TestResult {
    let request = TradePaymentJspayV2Request::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .goods_desc("测试商品")
        .trade_type(TradeType::AJsapi)
        .trans_amt(Amount::from_fen(100))
        .alipay_data(AlipayData::builder()
            .buyer_id("2088000000000000")
            .build()?)
        .notify_url("https://merchant.example/notify")
        .build()?;
    let response = TradePaymentJspayV2Response::builder()
        .resp_code("00000100")
        .resp_desc("下单成功")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .trade_type(TradeType::AJsapi)
        .trans_amt(Amount::from_fen(100))
        .trans_stat(TransStat::Processing)
        .huifu_id("6666000100000001")
        .pay_info("{\"tradeNO\":\"2024010122000000000000000000\"}")
        .build()?;
    support::exchange(&fixture(), "trade_payment_jspay_v2", "A_JSAPI order placed", &request, &response)
}

/// U_JSAPI order placed (constructed).
#[test]
fn u_jsapi_order_placed() -> TestResult {
    let request = TradePaymentJspayV2Request::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .goods_desc("测试商品")
        .trade_type(TradeType::UJsapi)
        .trans_amt(Amount::from_fen(100))
        .unionpay_data(UnionpayDataJspayV2::builder()
            .qr_code("https://qr.95516.com/00000000/0000")
            .customer_ip("203.0.113.7")
            .user_id("U00000000000")
            .build()?)
        .notify_url("https://merchant.example/notify")
        .build()?;
    let response = TradePaymentJspayV2Response::builder()
        .resp_code("00000100")
        .resp_desc("下单成功")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .trade_type(TradeType::UJsapi)
        .trans_amt(Amount::from_fen(100))
        .trans_stat(TransStat::Processing)
        .huifu_id("6666000100000001")
        .pay_info("{\"tradeNO\":\"2024010122000000000000000000\"}")
        .build()?;
    support::exchange(&fixture(), "trade_payment_jspay_v2", "U_JSAPI order placed", &request, &response)
}

/// A_NATIVE order placed (constructed).
#[test]
fn a_native_order_placed() -> TestResult {
    let request = TradePaymentJspayV2Request::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .goods_desc("测试商品")
        .trade_type(TradeType::ANative)
        .trans_amt(Amount::from_fen(100))
        .notify_url("https://merchant.example/notify")
        .build()?;
    let response = TradePaymentJspayV2Response::builder()
        .resp_code("00000100")
        .resp_desc("下单成功")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .trade_type(TradeType::ANative)
        .trans_amt(Amount::from_fen(100))
        .trans_stat(TransStat::Processing)
        .huifu_id("6666000100000001")
        .qr_code("https://qr.alipay.com/bax00000000000000000000")
        .build()?;
    support::exchange(&fixture(), "trade_payment_jspay_v2", "A_NATIVE order placed", &request, &response)
}

/// U_NATIVE order placed (constructed).
#[test]
fn u_native_order_placed() -> TestResult {
    let request = TradePaymentJspayV2Request::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .goods_desc("测试商品")
        .trade_type(TradeType::UNative)
        .trans_amt(Amount::from_fen(100))
        .notify_url("https://merchant.example/notify")
        .build()?;
    let response = TradePaymentJspayV2Response::builder()
        .resp_code("00000100")
        .resp_desc("下单成功")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .trade_type(TradeType::UNative)
        .trans_amt(Amount::from_fen(100))
        .trans_stat(TransStat::Processing)
        .huifu_id("6666000100000001")
        .qr_code("https://qr.95516.com/00000000/0000")
        .build()?;
    support::exchange(&fixture(), "trade_payment_jspay_v2", "U_NATIVE order placed", &request, &response)
}

/// D_NATIVE order placed (constructed).
#[test]
fn d_native_order_placed() -> TestResult {
    let request = TradePaymentJspayV2Request::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .goods_desc("测试商品")
        .trade_type(TradeType::DNative)
        .trans_amt(Amount::from_fen(100))
        .notify_url("https://merchant.example/notify")
        .build()?;
    let response = TradePaymentJspayV2Response::builder()
        .resp_code("00000100")
        .resp_desc("下单成功")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .trade_type(TradeType::DNative)
        .trans_amt(Amount::from_fen(100))
        .trans_stat(TransStat::Processing)
        .huifu_id("6666000100000001")
        .qr_code("https://pay.example/dcep/0000")
        .build()?;
    support::exchange(&fixture(), "trade_payment_jspay_v2", "D_NATIVE order placed", &request, &response)
}

/// declined (constructed).
#[test]
fn declined() -> TestResult {
    let request = TradePaymentJspayV2Request::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .goods_desc("测试商品")
        .trade_type(TradeType::TJsapi)
        .trans_amt(Amount::from_fen(100))
        .wx_data(WxData::builder()
            .sub_appid("wx0000000000000000")
            .sub_openid("o0000000000000000000000000000")
            .build()?)
        .notify_url("https://merchant.example/notify")
        .build()?;
    let response = TradePaymentJspayV2Response::builder()
        .resp_code("90000000")
        .resp_desc("当前商户需补齐相关资料后，才可进行相应的支付交易，请商户联系对接的微信支付服务商")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .trans_amt(Amount::from_fen(100))
        .trans_stat(TransStat::Failed)
        .huifu_id("6666000100000001")
        .build()?;
    support::exchange(&fixture(), "trade_payment_jspay_v2", "declined", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = TradePaymentJspayV2Request::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .goods_desc("测试商品")
        .trade_type(TradeType::ANative)
        .trans_amt(Amount::from_fen(100))
        .notify_url("https://merchant.example/notify")
        .build()?;
    let response = TradePaymentJspayV2Response::builder()
        .resp_code("23000002")
        .resp_desc("数据权限认证失败")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .trans_amt(Amount::from_fen(100))
        .huifu_id("6666000100000001")
        .build()?;
    support::exchange(&fixture(), "trade_payment_jspay_v2", "refused", &request, &response)
}
