//! Acme: typed messages and both ends of the wire. No sockets, no runtime.
//!
//! The messages are generated from `specs/acme`; what this gateway does beyond its tables stands in two short files: [`Acme`] is the
//! merchant's end, [`AcmeAcquirer`] is the gateway's end for sandboxes and tests.
//!
//! What protects what: **nothing is signed**. Messages count only over an authenticated connection
//! ([`Channel`](tongbao_core::Channel)).
//!
//! ```
//! use tongbao_acme::Acme;
//!
//! let acme = Acme::new("https://sandbox.acme.example/gateway")?;
//! assert_eq!(acme.endpoint(), "https://sandbox.acme.example/gateway");
//! # Ok::<(), tongbao_core::EndpointError>(())
//! ```

mod acquirer;
#[rustfmt::skip]
mod generated;
mod merchant;

pub use acquirer::AcmeAcquirer;
pub use generated::*;
pub use merchant::Acme;
