//! The withhold sandbox as a merchant meets it: over real sockets, with the project's own client.

#![cfg(test)]

mod callback;
mod faults;
mod operations;
mod support;
mod wire;
