//! 协议查询 `trusteeship_fast_pay_query_protocol`.
//!
//! @generated from specs/ysepay/trusteeship_fast_pay_query_protocol.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_ysepay::{TrusteeshipFastPayQueryProtocolRequest, TrusteeshipFastPayQueryProtocolResponse};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// of one customer (constructed).
#[test]
fn of_one_customer() -> TestResult {
    let request = TrusteeshipFastPayQueryProtocolRequest::builder()
        .user_id("U0000001")
        .build()?;
    let response = TrusteeshipFastPayQueryProtocolResponse::builder()
        .code("10000")
        .msg("Success")
        .build()?;
    support::exchange(&fixture(), "trusteeship_fast_pay_query_protocol", "of one customer", &request, &response)
}
