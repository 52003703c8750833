//! 快捷支付异步通知 `quickpay_pay_notify`.
//!
//! @generated from specs/huifu/quickpay_pay_notify.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{NotifyType, QuickpayPayNotify, QuickpayPayNotifyAck, TransStat};
use tongbao_core::{Amount};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// succeeded (constructed).
#[test]
fn succeeded() -> TestResult {
    let notify = QuickpayPayNotify::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .trans_amt(Amount::from_fen(100))
        .trans_stat(TransStat::Succeeded)
        .notify_type(NotifyType::Trade)
        .build()?;
    let ack = QuickpayPayNotifyAck::builder()
        .req_seq_id("R20240101000001")
        .build()?;
    support::notification::<_, QuickpayPayNotify>(&fixture(), "quickpay_pay_notify", "succeeded", Some(&notify), Some(&ack))
}

/// failed (constructed).
#[test]
fn failed() -> TestResult {
    let notify = QuickpayPayNotify::builder()
        .resp_code("90000000")
        .resp_desc("交易失败")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .trans_amt(Amount::from_fen(100))
        .trans_stat(TransStat::Failed)
        .notify_type(NotifyType::Trade)
        .build()?;
    let ack = QuickpayPayNotifyAck::builder()
        .req_seq_id("R20240101000001")
        .build()?;
    support::notification::<_, QuickpayPayNotify>(&fixture(), "quickpay_pay_notify", "failed", Some(&notify), Some(&ack))
}
