//! Every gateway of the workspace.
//!
//! @generated from specs by `cargo xtask codegen`.

#[path = "bill99/mod.rs"]
mod bill99;
#[path = "huifu/mod.rs"]
mod huifu;
#[path = "withhold/mod.rs"]
mod withhold;
#[path = "ysepay/mod.rs"]
mod ysepay;
