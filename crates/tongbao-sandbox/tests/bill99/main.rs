//! The sandbox as a merchant meets it: over real sockets, with the project's own client.

#![cfg(test)]

mod faults;
mod limits;
mod notify;
mod operations;
mod story;
mod support;
mod tls;
