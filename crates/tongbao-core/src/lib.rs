//! What every gateway's messages are made of.
//!
//! A message is a Rust struct whose derive attributes repeat one table of the gateway's document. This crate gives the fields their
//! types ([`Amount`] in fen, [`BeijingTime`], [`Secret`]), checks a message against its table and reports **every** fault at once
//! ([`Invalid`]), shows it without its secrets ([`Message::masked`]), describes it as JSON Schema (feature `json-schema`), and sorts
//! every failure of a call by what the caller may conclude about the money ([`Error`]).
//!
//! It does not write or read a wire format (`tongbao-wire`), hold keys (`tongbao-crypto`) or open sockets (`tongbao-transport`).
//!
//! ```
//! use tongbao_core::Amount;
//! use tongbao_schema::AmountForm;
//!
//! let price = Amount::from_fen(1050);
//! assert_eq!(price.to_string(), "10.50");
//! assert_eq!(Amount::parse("10.5", AmountForm::Yuan)?, price);
//! assert!(Amount::parse("010.50", AmountForm::Yuan).is_err(), "ambiguous text is never money");
//! # Ok::<(), tongbao_core::AmountError>(())
//! ```

mod amount;
mod check;
mod endpoint;
mod error;
pub mod flow;
mod gateway;
mod judge;
mod masked;
mod message;
#[cfg(feature = "json-schema")]
mod schema_json;
mod secret;
mod time;
mod value;
mod verified;

pub use amount::{Amount, AmountError};
pub use check::{Fault, FaultKind, Faults, Invalid, fits, fits_in};
pub use endpoint::{Endpoint, EndpointError};
pub use error::{Answer, BoxError, Error, Unknown};
pub use gateway::{Acquirer, Gateway, Incoming, Notification, OpenError, Protocol, Reader, Request};
pub use judge::{echo, judge, state, text_of, verdict};
pub use masked::Masked;
pub use message::{Fields, Message, Reading, Strictness, UnknownMembers};
#[cfg(feature = "json-schema")]
pub use schema_json::json_schema;
pub use secret::{Credential, Cvv, IdCard, Name, Pan, Phone, Secret, SecretKind, Token};
pub use time::{BeijingTime, Date, TimeError};
pub use tongbao_macros::{Message, WireEnum};
pub use tongbao_schema as schema;
pub use value::{Input, List, Source, Unrecognized, Value, Visitor, WireEnum, WireValue};
pub use verified::{Channel, Proof, Unverified, Verified};

/// What the derives call. Not for people.
#[doc(hidden)]
pub mod derive {
    pub use crate::check::{Faults, check};
    pub use crate::message::{Reading, fixed};
    pub use crate::value::listed;
    pub use tongbao_schema::*;
}
