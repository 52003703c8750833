//! What several test binaries share: where things are, keys that protect nothing, and a view of a message to compare.
//!
//! Every file below a folder with a gateway's id belongs to that gateway; everything else works from tables and knows no gateway.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first thing that is not as it should be"
)]

pub mod keys;
pub mod places;
pub mod sample;
pub mod tree;
pub mod view;
