//! 扫码交易退款异步通知 `scanpay_refund_notify`.
//!
//! @generated from specs/huifu/scanpay_refund_notify.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{ScanpayRefundNotify, ScanpayRefundNotifyAck, TransStat};
use tongbao_core::{Amount};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// succeeded (constructed).
#[test]
fn succeeded() -> TestResult {
    let notify = ScanpayRefundNotify::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .huifu_id("6666000100000001")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .trans_stat(TransStat::Succeeded)
        .ord_amt(Amount::from_fen(100))
        .build()?;
    let ack = ScanpayRefundNotifyAck::builder()
        .req_seq_id("R20240101000001")
        .build()?;
    support::notification::<_, ScanpayRefundNotify>(&fixture(), "scanpay_refund_notify", "succeeded", Some(&notify), Some(&ack))
}

/// failed (constructed).
#[test]
fn failed() -> TestResult {
    let notify = ScanpayRefundNotify::builder()
        .resp_code("90000000")
        .resp_desc("交易失败")
        .huifu_id("6666000100000001")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .trans_stat(TransStat::Failed)
        .ord_amt(Amount::from_fen(100))
        .build()?;
    let ack = ScanpayRefundNotifyAck::builder()
        .req_seq_id("R20240101000001")
        .build()?;
    support::notification::<_, ScanpayRefundNotify>(&fixture(), "scanpay_refund_notify", "failed", Some(&notify), Some(&ack))
}
