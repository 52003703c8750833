//! 快捷消费授权短信 `fastpay_authorize_msg`.
//!
//! @generated from specs/ysepay/fastpay_authorize_msg.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_ysepay::{FastpayAuthorizeMsgRequest, FastpayAuthorizeMsgResponse};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// sent again (constructed).
#[test]
fn sent_again() -> TestResult {
    let request = FastpayAuthorizeMsgRequest::builder()
        .out_trade_no("20240101000000000001")
        .build()?;
    let response = FastpayAuthorizeMsgResponse::builder()
        .code("10000")
        .msg("Success")
        .build()?;
    support::exchange(&fixture(), "fastpay_authorize_msg", "sent again", &request, &response)
}

/// the order is closed (constructed).
#[test]
fn the_order_is_closed() -> TestResult {
    let request = FastpayAuthorizeMsgRequest::builder()
        .out_trade_no("20240101000000000001")
        .build()?;
    let response = FastpayAuthorizeMsgResponse::builder()
        .code("40004")
        .msg("Business Failed")
        .sub_code("ACQ.TRADE_HAS_CLOSE")
        .sub_msg("交易已经关闭")
        .build()?;
    support::exchange(&fixture(), "fastpay_authorize_msg", "the order is closed", &request, &response)
}
