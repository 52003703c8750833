//! A world for flows: its own time, a scheduler that a number decides, a network and a bank that fail, a store that loses what it wrote and
//! did not sync, processes that crash at any effect or stand still for longer than a lease, clocks that are wrong, power cuts, and people
//! who decide, not always rightly. The very code that runs in production runs in it.
//!
//! Two ways to decide: by a seed, or by walking through every combination of a few decisions. Two kinds of gateway: a model whose messages
//! are words, for volume, and the real ones as they are played, with their own messages and keys. One account, or two whose order numbers,
//! gateway's numbers and notifications are the same.
//!
//! What is judged: what the bank knows of the money against what the store has; that what was answered, told or acknowledged stays,
//! and that everything is told. A conflict has to have a reason that the world [knows](truth), and excuses nothing else.
//!
//! Whatever the clocks show, money moves once and nothing about it is lost; when they are right again, everything ends. Only one promise needs
//! clocks that differ by less than the time for an answer: that nobody can decide about what may be on its way.

mod bank;
mod chooser;
mod clocks;
mod connector;
mod customer;
mod judge;
mod label;
mod model;
mod network;
mod news;
mod operator;
pub(crate) mod planted;
mod play;
mod processes;
mod real;
mod scheduler;
mod stage;
mod store;
mod tables;
#[cfg(test)]
mod tests;
mod trouble;
mod truth;
mod world;
