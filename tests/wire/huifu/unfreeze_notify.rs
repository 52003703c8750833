//! 资金解冻异步通知 `unfreeze_notify`.
//!
//! @generated from specs/huifu/unfreeze_notify.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{FundFreezeStat, NotifyType, UnfreezeNotify, UnfreezeNotifyAck};
use tongbao_core::{Amount};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// released (constructed).
#[test]
fn released() -> TestResult {
    let notify = UnfreezeNotify::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .req_seq_id("R20240101000001")
        .req_date("20240101")
        .huifu_id("6666000100000001")
        .notify_type(NotifyType::Unfreeze)
        .fund_freeze_stat(FundFreezeStat::Unfrozen)
        .unfreeze_amt(Amount::from_fen(100))
        .freeze_time("20240101120000")
        .unfreeze_time("20240102120000")
        .build()?;
    let ack = UnfreezeNotifyAck::builder()
        .req_seq_id("R20240101000001")
        .build()?;
    support::notification::<_, UnfreezeNotify>(&fixture(), "unfreeze_notify", "released", Some(&notify), Some(&ack))
}
