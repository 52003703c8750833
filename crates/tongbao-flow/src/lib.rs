//! Durable payments: bind a card, pay, be notified, refund, as state machines that survive crashes, lost answers and bad notifications.

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
    Account, BillLine, Cashier, CashierBuilder, CashierError, Consumer, Differences, Found, Nobody, Notified, Period,
    Raised, Stop, Stopper, Survey, SurveyLine, Verdict, Worked,
};
