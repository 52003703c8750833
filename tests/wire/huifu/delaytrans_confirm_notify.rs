//! 交易确认异步通知 `delaytrans_confirm_notify`.
//!
//! @generated from specs/huifu/delaytrans_confirm_notify.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{DelaytransConfirmNotify, DelaytransConfirmNotifyAck, TransStat};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// succeeded (constructed).
#[test]
fn succeeded() -> TestResult {
    let notify = DelaytransConfirmNotify::builder()
        .req_seq_id("R20240101000001")
        .req_date("20240101")
        .huifu_id("6666000100000001")
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .trans_stat(TransStat::Succeeded)
        .build()?;
    let ack = DelaytransConfirmNotifyAck::builder()
        .req_seq_id("R20240101000001")
        .build()?;
    support::notification::<_, DelaytransConfirmNotify>(&fixture(), "delaytrans_confirm_notify", "succeeded", Some(&notify), Some(&ack))
}

/// failed (constructed).
#[test]
fn failed() -> TestResult {
    let notify = DelaytransConfirmNotify::builder()
        .req_seq_id("R20240101000001")
        .req_date("20240101")
        .huifu_id("6666000100000001")
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .trans_stat(TransStat::Failed)
        .build()?;
    let ack = DelaytransConfirmNotifyAck::builder()
        .req_seq_id("R20240101000001")
        .build()?;
    support::notification::<_, DelaytransConfirmNotify>(&fixture(), "delaytrans_confirm_notify", "failed", Some(&notify), Some(&ack))
}
