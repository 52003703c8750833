//! 聚合下单 `trade_payment_create_v4`.
//!
//! @generated from specs/huifu/trade_payment_create_v4.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{MethodExpand, TradePaymentCreateV4Request, TradePaymentCreateV4Response, TradeTypeV4, TransStat, TransType};
use tongbao_core::{Amount};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// order placed (constructed).
#[test]
fn order_placed() -> TestResult {
    let request = TradePaymentCreateV4Request::builder()
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .trade_type(TradeTypeV4::TJsapi)
        .trans_amt(Amount::from_fen(100))
        .goods_desc("测试商品")
        .notify_url("https://merchant.example/notify")
        .method_expand(MethodExpand::builder()
            .sub_appid("wx0000000000000000")
            .sub_openid("o0000000000000000000000000000")
            .build()?)
        .build()?;
    let response = TradePaymentCreateV4Response::builder()
        .resp_code("00000100")
        .resp_desc("下单成功")
        .req_seq_id("R20240101000001")
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .trade_type(TransType::TJsapi)
        .trans_amt(Amount::from_fen(100))
        .trans_stat(TransStat::Processing)
        .huifu_id("6666000100000001")
        .pay_info("{\"appId\":\"wx0000000000000000\"}")
        .build()?;
    support::exchange(&fixture(), "trade_payment_create_v4", "order placed", &request, &response)
}

/// paid with a shown code (constructed).
#[test]
fn paid_with_a_shown_code() -> TestResult {
    let request = TradePaymentCreateV4Request::builder()
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .trade_type(TradeTypeV4::AMicropay)
        .trans_amt(Amount::from_fen(100))
        .goods_desc("测试商品")
        .notify_url("https://merchant.example/notify")
        .method_expand(MethodExpand::builder()
            .auth_code("280000000000000000")
            .build()?)
        .build()?;
    let response = TradePaymentCreateV4Response::builder()
        .resp_code("00000000")
        .resp_desc("交易成功")
        .req_seq_id("R20240101000001")
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .trade_type(TransType::AMicropay)
        .trans_amt(Amount::from_fen(100))
        .trans_stat(TransStat::Succeeded)
        .huifu_id("6666000100000001")
        .end_time("20240101120005")
        .build()?;
    support::exchange(&fixture(), "trade_payment_create_v4", "paid with a shown code", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = TradePaymentCreateV4Request::builder()
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .trade_type(TradeTypeV4::ANative)
        .trans_amt(Amount::from_fen(100))
        .goods_desc("测试商品")
        .notify_url("https://merchant.example/notify")
        .build()?;
    let response = TradePaymentCreateV4Response::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .req_seq_id("R20240101000001")
        .trans_amt(Amount::from_fen(100))
        .huifu_id("6666000100000001")
        .build()?;
    support::exchange(&fixture(), "trade_payment_create_v4", "refused", &request, &response)
}
