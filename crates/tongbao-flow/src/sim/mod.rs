//! A world for flows: its own time, a scheduler that a number decides, a network and a bank that fail, a store that forgets what it did
//! not sync, processes that crash at any effect. The very code that runs in production runs in it.
//!
//! Two ways to decide: by a seed, or by walking through every combination of a few decisions.

mod bank;
mod chooser;
mod connector;
mod network;
pub(crate) mod planted;
mod play;
mod store;
#[cfg(test)]
mod tests;
mod world;
