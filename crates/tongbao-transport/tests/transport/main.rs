//! The transports against servers on this machine that misbehave on purpose.

#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "helpers of tests fail by panicking")]

mod answers;
mod blocking;
mod calls;
mod cuts;
mod download;
mod once;
mod secrets;
mod support;
mod timeouts;
mod tls;
