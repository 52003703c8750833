//! Reads and checks the TOML specs; mistakes come with file, line and caret.
//!
//! A spec is the transcribed interface document of a payment gateway; `docs/spec-format.md` describes it. [`load`] reads the folder
//! of a gateway, [`load_file`] and [`load_text`] a private gateway in one file. The result is a [`Gateway`] in which every reference
//! leads somewhere and every example satisfies its table, or a [`Report`] with all mistakes of all files.
//!
//! Nothing here writes Rust, and nothing here knows what a gateway means by its fields.
//!
//! ```
//! let report = tongbao_spec::load_text("acme.toml", "format = 2").expect_err("almost everything is missing");
//!
//! assert_eq!(report.diagnostics()[0].title, "the gateway has no `endpoints`");
//! assert!(report.to_string().contains("write `format = 1`"));
//! ```

pub mod names;

mod check;
mod conform;
mod define;
mod diagnostic;
mod errata;
mod example;
mod field;
mod field_type;
mod gateway;
mod hint;
mod interface;
mod judge;
mod known;
mod load;
mod message;
mod model;
mod read;
mod sentence;
#[cfg(test)]
mod testing;
mod tree;
mod unsure;
mod value;

pub use diagnostic::{Diagnostic, Report};
pub use load::{load, load_file, load_text};
pub use model::*;
