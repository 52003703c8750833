//! What leaves and enters, byte for byte: every example of every spec goes through the public interface of its gateway's crate, both ends
//! of the wire, and into one snapshot.
//!
//! A snapshot that changes comes with its reason in the spec. To take the new ones: `INSTA_UPDATE=always cargo test -p tongbao-tests --test
//! wire`, and read the difference.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first thing that is not as it should be"
)]

#[rustfmt::skip]
mod gateways;
mod notification;
mod snapshot;
mod support;
mod tables;
mod unreferenced;
