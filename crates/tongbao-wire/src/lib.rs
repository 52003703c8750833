//! Messages on the wire, written once over the schema tables.
//!
//! [`xml`] writes a message as XML and reads it back under a strict profile: a prolog, one root, elements and text, nothing else. [`json`]
//! does the same for JSON, where no member may be there twice, and [`form`] for the parameters of a form and the text that is signed of them.
//! [`exchange`] puts messages into a gateway's envelope and answers what a reply means. [`charset`] turns bytes into text and back without
//! ever replacing a character. [`table`] reads bills, which are CSV, row by row.
//!
//! Nothing here signs, verifies or opens a socket. A gateway crate verifies the received bytes first, and gives this crate only what was
//! covered.

pub mod charset;
mod encrypted;
pub mod exchange;
pub mod form;
pub mod json;
mod limits;
mod received;
pub mod table;
pub mod xml;

pub use encrypted::{Decrypting, Encrypted};
pub use limits::Limits;
pub use received::Received;
