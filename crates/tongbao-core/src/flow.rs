//! How a gateway joins the durable flows: one trait, [`Connector`], that opens no socket and reads no clock.
//!
//! A connector writes requests and reads what comes back. When to send, whether to send at all, what to believe of a [`Report`] and what
//! to write down first is decided elsewhere, once for all gateways (`tongbao-flow`). A gateway's crate implements it behind its feature
//! `flow`.

mod card;
mod connector;
mod exchange;
mod habits;
mod report;
mod shared;
mod words;

pub use card::{BoundCard, CardDetails, IdValidity, PayerDetails, PendingBinding};
pub use connector::{Connector, OrderFacts, Payment};
pub use exchange::{Exchange, Faults};
pub use habits::{Charging, Habits, Polling};
pub use report::{About, Notice, Report, Weight};
pub use words::without_long_numbers;
