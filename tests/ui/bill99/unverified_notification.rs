//! What was not verified cannot be acknowledged, and so not be taken for an event.

use tongbao_bill99::{Bill99, TxnNotify};

fn acknowledge(bill99: &Bill99, notify: &TxnNotify) {
    let _ = bill99.ack(notify);
}

fn main() {}
