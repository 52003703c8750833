//! 快钱 99bill agreement pay (协议支付).
#[rustfmt::skip]
mod generated;
pub use generated::*;
