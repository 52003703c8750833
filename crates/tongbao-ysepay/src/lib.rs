//! 银盛 YSEPay: typed messages and both ends of the wire, signed with RSA or 国密. No sockets, no runtime.
//!
//! The messages are generated from `specs/ysepay`. What the gateway does beyond its tables stands in five short files: [`Dialect`] is what the
//! documents leave open, [`Access`] signs, verifies and encrypts as both ends do, [`YsePay`] is the merchant's end with the notifications that
//! it believes, [`YsePayAcquirer`] is the gateway's end for sandboxes and tests.
//!
//! What protects what: requests are signed over all their parameters. **Replies** are signed over the text of the one member that holds the
//! reply, as it was received; **notifications** over all their parameters that are not blank. Nothing in a reply ties it to its request but the
//! fields that it repeats, and the reply to [`TrusteeshipFastPayConfirmRequest`] repeats none: compare its `out_trade_no` with your order.
//! Sensitive fields are encrypted with a key that everybody knows who knows the partner's number; only TLS keeps them secret.
//!
//! ```
//! use tongbao_core::Gateway;
//! use tongbao_crypto::{Algorithm, GatewayVerifyingKey, OurSigningKey, keys::PrivateKey};
//! use tongbao_ysepay::{Access, Dialect, TrusteeshipFastPayConfirmRequest, YsePay};
//!
//! # let (our_file, gateway_file) = (PrivateKey::generate_sm2(), PrivateKey::generate_sm2());
//! # let gateway_file = gateway_file?.public_key();
//! # let our_file = our_file?;
//! let ours = OurSigningKey::new(&our_file, Algorithm::Sm2Sm3)?; // Algorithm::RsaSha1 for sign_type RSA
//! let gateway = GatewayVerifyingKey::new(&gateway_file, Algorithm::Sm2Sm3)?;
//! let access = Access::new("hyfz_test2", ours, gateway, Dialect::default())?;
//! let ysepay = YsePay::production(access)?.notify_url("https://shop.example/paid");
//!
//! let confirm = TrusteeshipFastPayConfirmRequest::builder()
//!     .paysn("2013102500025604")
//!     .mobile_verify_code("101098")
//!     .build()?;
//! let request = ysepay.seal(&confirm)?;
//! assert_eq!(request.uri(), "https://trusteeship.ysepay.com/gateway.do");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod access;
mod acquirer;
mod dialect;
#[cfg(feature = "flow")]
pub mod flow;
#[rustfmt::skip]
mod generated;
mod merchant;
mod notification;
#[cfg(test)]
mod tests;

pub use access::{Access, AccessError};
pub use acquirer::{MerchantDirectory, YsePayAcquirer};
pub use dialect::Dialect;
#[cfg(feature = "flow")]
pub use flow::YsePayConnector;
pub use generated::*;
pub use merchant::{Clock, YsePay};
pub use notification::NotifyError;
