//! 异步回调 `callback`.
//!
//! @generated from specs/withhold/callback.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_withhold::{Callback, CallbackAck, PayStatus};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// paid (constructed).
#[test]
fn paid() -> TestResult {
    let notify = Callback::builder()
        .biz_order_no("T20240101000001")
        .pay_order_no("P20240101000009")
        .pay_type("demo")
        .pay_status(PayStatus::Success)
        .pay_time("2024-01-01 10:00:00")
        .channel_response("成功")
        .build()?;
    let ack = CallbackAck::builder()
        .build()?;
    support::notification::<_, Callback>(&fixture(), "callback", "paid", Some(&notify), Some(&ack))
}
