//! 聚合正扫异步通知 `jspay_notify`.
//!
//! @generated from specs/huifu/jspay_notify.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{AcctStat, JspayNotify, JspayNotifyAck, NotifyType, OneZero, TransStat, TransType};
use tongbao_core::{Amount};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// paid (constructed).
#[test]
fn paid() -> TestResult {
    let notify = JspayNotify::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .huifu_id("6666000100000001")
        .req_seq_id("R20240101000001")
        .req_date("20240101")
        .trans_type(TransType::ANative)
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .trans_amt(Amount::from_fen(100))
        .trans_stat(TransStat::Succeeded)
        .is_div(OneZero::No)
        .is_delay_acct(OneZero::No)
        .notify_type(NotifyType::Trade)
        .build()?;
    let ack = JspayNotifyAck::builder()
        .req_seq_id("R20240101000001")
        .build()?;
    support::notification::<_, JspayNotify>(&fixture(), "jspay_notify", "paid", Some(&notify), Some(&ack))
}

/// booked (constructed).
#[test]
fn booked() -> TestResult {
    let notify = JspayNotify::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .huifu_id("6666000100000001")
        .req_seq_id("R20240101000001")
        .req_date("20240101")
        .trans_type(TransType::ANative)
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .trans_amt(Amount::from_fen(100))
        .trans_stat(TransStat::Succeeded)
        .is_div(OneZero::No)
        .is_delay_acct(OneZero::No)
        .notify_type(NotifyType::Account)
        .acct_stat(AcctStat::Succeeded)
        .build()?;
    let ack = JspayNotifyAck::builder()
        .req_seq_id("R20240101000001")
        .build()?;
    support::notification::<_, JspayNotify>(&fixture(), "jspay_notify", "booked", Some(&notify), Some(&ack))
}

/// failed (constructed).
#[test]
fn failed() -> TestResult {
    let notify = JspayNotify::builder()
        .resp_code("90000000")
        .resp_desc("交易失败")
        .huifu_id("6666000100000001")
        .req_seq_id("R20240101000001")
        .req_date("20240101")
        .trans_type(TransType::ANative)
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .trans_amt(Amount::from_fen(100))
        .trans_stat(TransStat::Failed)
        .is_div(OneZero::No)
        .is_delay_acct(OneZero::No)
        .notify_type(NotifyType::Trade)
        .build()?;
    let ack = JspayNotifyAck::builder()
        .req_seq_id("R20240101000001")
        .build()?;
    support::notification::<_, JspayNotify>(&fixture(), "jspay_notify", "failed", Some(&notify), Some(&ack))
}
