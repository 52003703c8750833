//! Durable payments: bind a card, pay, be notified, refund, as state machines that survive crashes, lost answers and bad notifications.
//!
//! [`Cashier`] is what a program calls. It writes an order down before its request leaves, sends what moves money **once**, asks about what is
//! not known, and acknowledges a notification after it is durable. Below it lies [`step::step`], a pure function from an order and an event to
//! what is written down and done; beside it [`store::Store`], with [`sqlite`] for one machine and `postgres` (feature) for several. A gateway
//! joins by a [`Connector`](tongbao_core::flow::Connector) from its own crate; no gateway is named here.
//!
//! ```
//! use std::path::Path;
//!
//! use tongbao_core::flow::{Connector, Payment};
//! use tongbao_flow::order::State;
//! use tongbao_flow::sqlite::Sqlite;
//! use tongbao_flow::{Account, Cashier};
//! use tongbao_transport::Transport;
//!
//! async fn sell(
//!     connector: impl Connector + 'static,
//!     https: impl Transport + 'static,
//!     payment: &Payment,
//! ) -> Result<&'static str, Box<dyn std::error::Error>> {
//!     let store = Sqlite::open(Path::new("orders.db"))?;
//!     let cashier = Cashier::builder(store).account("shop", Account::new(connector, https)).build();
//!     // Again after a crash, a timeout or a second click: the same number is sent once.
//!     Ok(match cashier.pay("shop", payment).await?.state {
//!         State::Succeeded => "fulfil",
//!         State::Failed | State::Closed => "no money moved; a new attempt needs a new number",
//!         State::NeedsCustomer => "ask for the code, and call confirm_payment",
//!         _ => "not known yet: a worker asks, and a letter tells",
//!     })
//! }
//! ```
//!
//! What is promised is tried by a simulator in this crate's tests: `cargo xtask sim`.

#[cfg(test)]
macro_rules! planted {
    ($bug:ident) => {
        $crate::sim::planted::is($crate::sim::planted::Bug::$bug)
    };
}
#[cfg(not(test))]
macro_rules! planted {
    ($bug:ident) => {
        false
    };
}

mod cashier;
pub mod clock;
mod hash;
#[cfg(not(feature = "metrics"))]
mod metrics;
#[cfg(feature = "metrics")]
pub mod metrics;
pub mod order;
#[cfg(feature = "postgres")]
pub mod postgres;
pub mod rules;
#[cfg(test)]
mod sim;
#[cfg(feature = "sqlite")]
pub mod sqlite;
pub mod step;
pub mod store;
#[cfg(feature = "axum")]
pub mod web;

pub use cashier::{
    Account, BillLine, Cashier, CashierBuilder, CashierError, Consumer, Differences, Found, Nobody, Notified,
    OtherAmount, Period, Raised, Stop, Stopper, Survey, SurveyLine, Verdict, Worked,
};
