//! JSON: writing messages, and reading them under a strict profile.

mod document;
mod error;
mod members;
mod raw;
#[cfg(test)]
mod tests;
mod write;

pub use document::{Document, Node, Value};
pub use error::JsonError;
pub use members::{Members, place};
pub use write::{Escape, Objects, Order, Style, sorted, strings};
