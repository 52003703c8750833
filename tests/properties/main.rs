//! Laws that hold for every message of every gateway, checked over the tables alone: no file here names a gateway or a field.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first thing that is not as it should be"
)]

mod broken;
mod generate;
mod json;
mod json_schema;
mod json_text;
mod limits;
mod masks;
mod messages;
mod presence;
mod round_trip;
mod rules;
mod secrets;

/// The generated list of gateways; the command line tool has the same one.
#[path = "../../crates/tongbao-cli/src/gateways.rs"]
#[rustfmt::skip]
mod gateways;

/// A made-up gateway with one of everything that a table can say, so that every law meets every kind of row.
mod everything {
    tongbao_macros::protocol!("private/lianlian_like.toml");
}
