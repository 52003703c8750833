//! 电子协议通知 `merchant_busi_open_agreement_notify`.
//!
//! @generated from specs/huifu/merchant_busi_open_agreement_notify.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{MerchantBusiOpenAgreementNotify, MerchantBusiOpenAgreementNotifyAck};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// reported (constructed).
#[test]
fn reported() -> TestResult {
    let notify = MerchantBusiOpenAgreementNotify::builder()
        .sub_resp_code("00000000")
        .sub_resp_desc("成功")
        .req_seq_id("R20240101000001")
        .req_date("20240101")
        .huifu_id("6666000100000001")
        .apply_no("100000000000000001")
        .build()?;
    let ack = MerchantBusiOpenAgreementNotifyAck::builder()
        .req_seq_id("R20240101000001")
        .build()?;
    support::notification::<_, MerchantBusiOpenAgreementNotify>(&fixture(), "merchant_busi_open_agreement_notify", "reported", Some(&notify), Some(&ack))
}
