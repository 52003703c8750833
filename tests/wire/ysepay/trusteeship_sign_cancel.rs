//! 协议解约 `trusteeship_sign_cancel`.
//!
//! @generated from specs/ysepay/trusteeship_sign_cancel.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_ysepay::{TrusteeshipSignCancelRequest, TrusteeshipSignCancelResponse};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// unbound (constructed).
#[test]
fn unbound() -> TestResult {
    let request = TrusteeshipSignCancelRequest::builder()
        .protocol_no("K0000000000000000001")
        .build()?;
    let response = TrusteeshipSignCancelResponse::builder()
        .code("10000")
        .msg("Success")
        .build()?;
    support::exchange(&fixture(), "trusteeship_sign_cancel", "unbound", &request, &response)
}

/// a parameter is wrong (constructed).
#[test]
fn a_parameter_is_wrong() -> TestResult {
    let request = TrusteeshipSignCancelRequest::builder()
        .protocol_no("K0000000000000000001")
        .build()?;
    let response = TrusteeshipSignCancelResponse::builder()
        .code("40004")
        .msg("Business Failed")
        .sub_code("ACQ.INVALID_PARAMETER")
        .sub_msg("参数无效")
        .build()?;
    support::exchange(&fixture(), "trusteeship_sign_cancel", "a parameter is wrong", &request, &response)
}
