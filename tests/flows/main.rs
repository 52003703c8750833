//! The durable flows through every gateway's sandbox: real TLS, real files, the gateway's own codecs and keys, and whatever can go wrong.
//!
//! No gateway is named here. `tongbao_sandbox::all` lists them, and each joins by its connector.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test stops at the first thing that is not as it should be, and prints its figures"
)]

mod canary;
mod case;
mod clock;
mod copies;
mod drill;
mod forgeries;
mod listener;
mod logs;
mod needles;
mod once;
mod shop;
mod spoiled;
mod story;
mod swapped;
mod together;
