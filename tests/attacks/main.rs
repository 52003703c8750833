//! Messages as an attacker, a broken proxy or a confused server sends them. Each test carries the id of its row in the threat model.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first thing that is not as it should be"
)]

mod mutate;

// gateways: this block is written by `cargo xtask codegen`
mod bill99;
mod huifu;
mod withhold;
mod ysepay;
// end of gateways
