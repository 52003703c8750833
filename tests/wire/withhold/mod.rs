//! 代扣 withhold (AES + MD5): what leaves and enters, byte for byte.
//!
//! @generated from specs/withhold by `cargo xtask codegen`.

mod fixture;
mod callback;
mod confirm_tied_card;
mod pre_tied_card;
mod single_order_query;
mod single_withhold;
