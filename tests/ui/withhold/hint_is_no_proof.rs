//! What anybody can make proves nothing: a hint is not taken for a verified callback, and has no field that says "paid".

use tongbao_core::Verified;
use tongbao_withhold::{Callback, CallbackHint, PayStatus};

fn credit(_: &Verified<Callback>) {}

fn on_callback(hint: &CallbackHint) {
    credit(hint);
    if hint.pay_status == PayStatus::Success {}
    let _: &Callback = &*hint;
}

fn main() {}
