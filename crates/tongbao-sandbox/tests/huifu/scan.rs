//! 聚合扫码: orders, shown codes, closing, giving back, being told.

mod close;
mod faults;
mod life;
mod notify;
mod orders;
mod refunds;
pub(crate) mod shop;
mod story;
mod wire;
