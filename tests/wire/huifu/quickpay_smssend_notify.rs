//! 快捷短信发送异步通知 `quickpay_smssend_notify`.
//!
//! @generated from specs/huifu/quickpay_smssend_notify.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{QuickpaySmssendNotify, QuickpaySmssendNotifyAck};
use tongbao_core::{Amount};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// sent (constructed).
#[test]
fn sent() -> TestResult {
    let notify = QuickpaySmssendNotify::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .req_date("20240101")
        .req_seq_id("R20240101000001")
        .huifu_id("6666000100000001")
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .trans_amt(Amount::from_fen(100))
        .sms_send_stat("S")
        .build()?;
    let ack = QuickpaySmssendNotifyAck::builder()
        .req_seq_id("R20240101000001")
        .build()?;
    support::notification::<_, QuickpaySmssendNotify>(&fixture(), "quickpay_smssend_notify", "sent", Some(&notify), Some(&ack))
}
