//! 快钱 99bill: what leaves and enters, byte for byte.
//!
//! @generated from specs/bill99 by `cargo xtask codegen`.

mod fixture;
mod get_dyn_num;
mod ind_auth;
mod ind_auth_verify;
mod pci_del;
mod pci_query;
mod purchase;
mod query_cardinfo;
mod query_txn;
mod refund;
mod txn_notify;
mod void;
