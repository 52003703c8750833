//! 线上交易退款异步通知 `onlinepayment_refund_notify`.
//!
//! @generated from specs/huifu/onlinepayment_refund_notify.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{OnlinepaymentRefundNotify, OnlinepaymentRefundNotifyAck, TransStat};
use tongbao_core::{Amount};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// succeeded (constructed).
#[test]
fn succeeded() -> TestResult {
    let notify = OnlinepaymentRefundNotify::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .ord_amt(Amount::from_fen(100))
        .trans_stat(TransStat::Succeeded)
        .build()?;
    let ack = OnlinepaymentRefundNotifyAck::builder()
        .req_seq_id("R20240101000001")
        .build()?;
    support::notification::<_, OnlinepaymentRefundNotify>(&fixture(), "onlinepayment_refund_notify", "succeeded", Some(&notify), Some(&ack))
}

/// failed (constructed).
#[test]
fn failed() -> TestResult {
    let notify = OnlinepaymentRefundNotify::builder()
        .resp_code("90000000")
        .resp_desc("交易失败")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .ord_amt(Amount::from_fen(100))
        .trans_stat(TransStat::Failed)
        .build()?;
    let ack = OnlinepaymentRefundNotifyAck::builder()
        .req_seq_id("R20240101000001")
        .build()?;
    support::notification::<_, OnlinepaymentRefundNotify>(&fixture(), "onlinepayment_refund_notify", "failed", Some(&notify), Some(&ack))
}
