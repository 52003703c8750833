//! 快捷支付: binding, paying, giving back.

mod bind;
mod delay;
mod faults;
mod pay;
mod refunds;
mod till;
