//! A private 代扣 gateway that speaks JSON with an AES-encrypted member, signed with MD5: typed messages and both ends of the wire. No
//! sockets, no runtime.
//!
//! The messages are generated from `specs/withhold`. What the gateway does beyond its tables stands in five short files: [`Dialect`] is
//! everything that the document leaves open, [`Access`] encrypts and signs as both ends do, [`Withhold`] is the merchant's end,
//! [`CallbackHint`] is all that an 异步回调 is good for, [`WithholdAcquirer`] is the gateway's end for sandboxes and tests.
//!
//! What protects what: the fields of a request are encrypted and signed with the one secret that both sides have. **Replies are neither**;
//! they count only if the transport says that the connection was authenticated ([`Channel`](tongbao_core::Channel)). **Callbacks prove
//! nothing** as the document has them: their digest has no key. Query before you believe one.
//!
//! ```
//! use tongbao_core::schema::AmountForm;
//! use tongbao_core::{Amount, Gateway};
//! use tongbao_crypto::BlockMode;
//! use tongbao_withhold::{Access, BizData, Dialect, SingleWithholdRequest, Withhold};
//!
//! // Mode and unit of amounts have no default: the document names neither, and a wrong guess is a hundred times the money.
//! let dialect = Dialect::new(BlockMode::Ecb, AmountForm::Yuan2dp);
//! let access = Access::new("UA0001", "0123456789abcdef", dialect)?;
//! let withhold = Withhold::new("https://pay.example/gateway", access)?;
//! let order = SingleWithholdRequest::builder()
//!     .biz_order_no("T20240101000001")
//!     .amount(Amount::from_fen(10_000))
//!     .name("张三")
//!     .id_card_number("110101199003070011")
//!     .mobile("13500000000")
//!     .biz_data(BizData::builder().protocol_no("P0001").build()?)
//!     .pay_type("demo")
//!     .build()?;
//! let request = withhold.seal(&order)?;
//! assert!(!String::from_utf8_lossy(request.body()).contains("张三"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod access;
mod acquirer;
mod callback;
mod dialect;
#[cfg(feature = "flow")]
mod flow;
#[rustfmt::skip]
mod generated;
mod merchant;
#[cfg(test)]
mod tests;

pub use access::{Access, AccessError};
pub use acquirer::{MerchantDirectory, WithholdAcquirer};
pub use callback::{CallbackError, CallbackHint};
pub use dialect::{CallbackKey, Dialect, KeyText};
#[cfg(feature = "flow")]
pub use flow::WithholdConnector;
pub use generated::*;
pub use merchant::{Stamp, Stamps, Withhold};
