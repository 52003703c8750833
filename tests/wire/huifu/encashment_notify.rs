//! 取现异步通知 `encashment_notify`.
//!
//! @generated from specs/huifu/encashment_notify.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{EncashMsgType, EncashmentNotify, EncashmentNotifyAck, TransStatus};
use tongbao_core::{Amount};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// succeeded (constructed).
#[test]
fn succeeded() -> TestResult {
    let notify = EncashmentNotify::builder()
        .sub_resp_code("00000000")
        .sub_resp_desc("成功")
        .req_seq_id("R20240101000001")
        .req_date("20240101")
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .trans_status(TransStatus::Succeeded)
        .fee_amt(Amount::from_fen(0))
        .cash_amt(Amount::from_fen(100))
        .msg_type(EncashMsgType::Channel)
        .huifu_id("6666000100000001")
        .build()?;
    let ack = EncashmentNotifyAck::builder()
        .req_seq_id("R20240101000001")
        .build()?;
    support::notification::<_, EncashmentNotify>(&fixture(), "encashment_notify", "succeeded", Some(&notify), Some(&ack))
}

/// failed (constructed).
#[test]
fn failed() -> TestResult {
    let notify = EncashmentNotify::builder()
        .sub_resp_code("90000000")
        .sub_resp_desc("交易失败")
        .req_seq_id("R20240101000001")
        .req_date("20240101")
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .trans_status(TransStatus::Failed)
        .cash_amt(Amount::from_fen(100))
        .huifu_id("6666000100000001")
        .build()?;
    let ack = EncashmentNotifyAck::builder()
        .req_seq_id("R20240101000001")
        .build()?;
    support::notification::<_, EncashmentNotify>(&fixture(), "encashment_notify", "failed", Some(&notify), Some(&ack))
}
