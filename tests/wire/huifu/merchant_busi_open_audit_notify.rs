//! 商户业务开通审核通知 `merchant_busi_open_audit_notify`.
//!
//! @generated from specs/huifu/merchant_busi_open_audit_notify.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{AuditStatus, MerchantBusiOpenAuditNotify, MerchantBusiOpenAuditNotifyAck};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// passed (constructed).
#[test]
fn passed() -> TestResult {
    let notify = MerchantBusiOpenAuditNotify::builder()
        .sub_resp_code("00000000")
        .sub_resp_desc("成功")
        .req_seq_id("R20240101000001")
        .req_date("20240101")
        .audit_status(AuditStatus::Passed)
        .huifu_id("6666000100000001")
        .apply_no("100000000000000001")
        .build()?;
    let ack = MerchantBusiOpenAuditNotifyAck::builder()
        .req_seq_id("R20240101000001")
        .build()?;
    support::notification::<_, MerchantBusiOpenAuditNotify>(&fixture(), "merchant_busi_open_audit_notify", "passed", Some(&notify), Some(&ack))
}
