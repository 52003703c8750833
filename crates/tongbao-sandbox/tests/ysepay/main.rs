//! The YSEPay sandbox as a merchant meets it: over real sockets, with the project's own client.

#![cfg(test)]

mod amiss;
mod faults;
mod inbox;
mod kit;
mod notify;
mod orders;
mod quick;
mod refunds;
mod sign;
mod story;
mod support;
mod wire;
