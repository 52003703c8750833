//! The Huifu sandbox as a merchant meets it: over real sockets, with the project's own client.

#![cfg(test)]

mod inbox;
mod merchants;
mod money;
mod quick;
mod scan;
mod support;
