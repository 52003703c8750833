//! A world for flows: its own time, a scheduler that a number decides, a network and a bank that fail, a store that forgets what it did
//! not sync, processes that crash at any effect. The very code that runs in production runs in it.
//!
//! Two ways to decide: by a seed, or by walking through every combination of a few decisions. Two kinds of gateway: a model whose messages
//! are words, for volume, and the real ones as they are played, with their own messages and keys.

mod bank;
mod chooser;
mod connector;
mod customer;
mod judge;
mod label;
mod model;
mod network;
mod news;
pub(crate) mod planted;
mod play;
mod real;
mod store;
#[cfg(test)]
mod tests;
mod world;
