//! 汇付 Huifu (斗拱): typed messages and both ends of the wire, signed with RSA or 国密. No sockets, no runtime.
//!
//! The messages are generated from `specs/huifu`. What the gateway does beyond its tables stands in a few short files: [`Access`] signs,
//! verifies and encrypts card fields, [`Huifu`] is the merchant's end with the notifications that it believes, [`Webhook`] reads the other
//! channel of the gateway's console, [`HuifuAcquirer`] is the gateway's end for sandboxes and tests.
//!
//! What protects what: a request's `data` is signed, and only `data`; **replies** are signed over the text of their `data`; **notifications**
//! over the JSON in their form. `sys_id` and `product_id` are covered by no signature. A reply without a signature is never a success, but for
//! that to an upload of a [`Picture`]. Messages of the console's **webhook** are digested with a shared key, and are hints.
//!
//! What one request alone can break beyond its table is refused before it is signed ([`rules`]); what time forbids is asked with [`timing`].

mod access;
mod acquirer;
pub mod bill;
mod canonical;
#[cfg(feature = "flow")]
pub mod flow;
#[rustfmt::skip]
mod generated;
mod merchant;
mod multipart;
mod notification;
mod picture;
pub mod rules;
#[cfg(test)]
mod tests;
pub mod timing;
mod webhook;

pub use access::{Access, AccessError};
pub use acquirer::{HuifuAcquirer, MerchantDirectory};
pub use canonical::signed_texts;
#[cfg(feature = "flow")]
pub use flow::HuifuConnector;
pub use generated::*;
pub use merchant::Huifu;
pub use notification::NotifyError;
pub use picture::{Picture, PictureError};
pub use webhook::{Webhook, WebhookError, WebhookHint};
