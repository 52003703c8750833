//! The transports against servers on this machine that misbehave on purpose.

mod answers;
mod blocking;
mod calls;
mod cuts;
mod once;
mod secrets;
mod support;
mod timeouts;
mod tls;
