//! 快钱 99bill agreement pay (协议支付): typed messages and both ends of the wire. No sockets, no runtime.
//!
//! The messages are generated from `specs/bill99`; what this gateway does beyond its tables stands in three short files: [`Bill99`] is the
//! merchant's end, [`notification`](Bill99::open_notify) checks 异步通知 TR3 and answers TR4, [`Bill99Acquirer`] is the gateway's end for
//! sandboxes and tests.
//!
//! What protects what: requests carry the merchant's number and login key (Basic authentication) over mutual TLS. **Replies are not
//! signed**; they count only if the transport says that the connection was authenticated ([`Channel`](tongbao_core::Channel)).
//! Notifications are signed, RSA with SHA-1.
//!
//! ```
//! use tongbao_bill99::{Bill99, ExtDate, PurchaseRequest, SpFlag};
//! use tongbao_core::{Amount, BeijingTime, Gateway};
//!
//! let bill99 = Bill99::new("https://sandbox.99bill.com:9445/cnp", "104110045112012", "login key")?;
//! let order = PurchaseRequest::builder()
//!     .sp_flag(SpFlag::AgreementPay)
//!     .merchant_id("104110045112012")
//!     .terminal_id("00002012")
//!     .external_ref_number("20250501000001")
//!     .entry_time(BeijingTime::now())
//!     .amount(Amount::from_fen(1000))
//!     .customer_id("33150001")
//!     .pay_token("8120000002867710851")
//!     .ext_map(ExtDate::agreement_payment()?)
//!     .build()?;
//! let request = bill99.seal(&order)?;
//! assert_eq!(request.uri().path(), "/cnp/purchase");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod acquirer;
mod ext_map;
#[cfg(feature = "flow")]
mod flow;
#[rustfmt::skip]
mod generated;
mod merchant;
mod notification;

pub use acquirer::{Bill99Acquirer, MerchantDirectory};
#[cfg(feature = "flow")]
pub use flow::Bill99Connector;
pub use generated::*;
pub use merchant::{Bill99, ConfigError};
pub use notification::NotifyError;
