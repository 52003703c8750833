//! What was not verified cannot be acknowledged, and so not be taken for an event.

use tongbao_ysepay::{TradeNotify, YsePay};

fn acknowledge(ysepay: &YsePay, notify: &TradeNotify) {
    let _ = ysepay.ack(notify);
}

fn main() {}
