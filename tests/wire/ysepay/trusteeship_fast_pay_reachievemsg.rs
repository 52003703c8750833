//! 重新获取协议快捷支付短信 `trusteeship_fast_pay_reachievemsg`.
//!
//! @generated from specs/ysepay/trusteeship_fast_pay_reachievemsg.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_ysepay::{TrusteeshipFastPayReachievemsgRequest, TrusteeshipFastPayReachievemsgResponse};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// sent again (constructed).
#[test]
fn sent_again() -> TestResult {
    let request = TrusteeshipFastPayReachievemsgRequest::builder()
        .paysn("2013102500025604")
        .build()?;
    let response = TrusteeshipFastPayReachievemsgResponse::builder()
        .code("10000")
        .msg("Success")
        .build()?;
    support::exchange(&fixture(), "trusteeship_fast_pay_reachievemsg", "sent again", &request, &response)
}

/// the order is closed (constructed).
#[test]
fn the_order_is_closed() -> TestResult {
    let request = TrusteeshipFastPayReachievemsgRequest::builder()
        .paysn("2013102500025604")
        .build()?;
    let response = TrusteeshipFastPayReachievemsgResponse::builder()
        .code("40004")
        .msg("Business Failed")
        .sub_code("ACQ.TRADE_HAS_CLOSE")
        .sub_msg("交易已经关闭")
        .build()?;
    support::exchange(&fixture(), "trusteeship_fast_pay_reachievemsg", "the order is closed", &request, &response)
}
