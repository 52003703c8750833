//! 聚合反扫异步通知 `micropay_notify`.
//!
//! @generated from specs/huifu/micropay_notify.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{MicropayNotify, MicropayNotifyAck, NotifyType, TransStat};
use tongbao_core::{Amount};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// succeeded (constructed).
#[test]
fn succeeded() -> TestResult {
    let notify = MicropayNotify::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .trans_stat(TransStat::Succeeded)
        .trans_amt(Amount::from_fen(100))
        .notify_type(NotifyType::Trade)
        .build()?;
    let ack = MicropayNotifyAck::builder()
        .req_seq_id("R20240101000001")
        .build()?;
    support::notification::<_, MicropayNotify>(&fixture(), "micropay_notify", "succeeded", Some(&notify), Some(&ack))
}

/// failed (constructed).
#[test]
fn failed() -> TestResult {
    let notify = MicropayNotify::builder()
        .resp_code("90000000")
        .resp_desc("交易失败")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .trans_stat(TransStat::Failed)
        .trans_amt(Amount::from_fen(100))
        .notify_type(NotifyType::Trade)
        .build()?;
    let ack = MicropayNotifyAck::builder()
        .req_seq_id("R20240101000001")
        .build()?;
    support::notification::<_, MicropayNotify>(&fixture(), "micropay_notify", "failed", Some(&notify), Some(&ack))
}
