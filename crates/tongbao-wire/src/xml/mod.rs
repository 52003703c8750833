//! XML: writing messages, reading them under a strict profile, and cutting out a signature.

mod document;
mod error;
mod members;
mod signature;
mod write;

pub use document::{Document, Element};
pub use error::XmlError;
pub use members::{Members, place};
pub use signature::{CutError, SignedText, cut_signature, insert_last};
pub use write::Writer;
