//! 个人商户进件审核通知 `merchant_basicdata_indv_notify`.
//!
//! @generated from specs/huifu/merchant_basicdata_indv_notify.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{AuditStatus, MerchantBasicdataIndvNotify, MerchantBasicdataIndvNotifyAck};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// passed (constructed).
#[test]
fn passed() -> TestResult {
    let notify = MerchantBasicdataIndvNotify::builder()
        .sub_resp_code("00000000")
        .sub_resp_desc("成功")
        .req_seq_id("R20240101000001")
        .req_date("20240101")
        .audit_status(AuditStatus::Passed)
        .huifu_id("6666000100000001")
        .apply_no("100000000000000001")
        .build()?;
    let ack = MerchantBasicdataIndvNotifyAck::builder()
        .req_seq_id("R20240101000001")
        .build()?;
    support::notification::<_, MerchantBasicdataIndvNotify>(&fixture(), "merchant_basicdata_indv_notify", "passed", Some(&notify), Some(&ack))
}
