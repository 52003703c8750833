//! The plain vocabulary of an interface table.
//!
//! Everything here is `Copy` data that can stand in a `const`: a message is a table of fields, a field is need, kind, length and
//! secret class, an interface is a path and two messages. The derive writes these tables, and validation, wire formats, masking, JSON
//! Schema and documentation read them. Nothing here parses, prints or decides; that is the business of the crates above.
//!
//! ```
//! use tongbao_schema::{Len, Unit};
//!
//! let len = Len::max(32, Unit::Chars);
//! assert_eq!(len.to_string(), "at most 32 characters");
//! ```

mod field;
mod interface;
mod words;

pub use field::{AmountForm, Condition, DateForm, FieldSchema, Kind, Len, Need, Place, SecretClass, Unit};
pub use interface::{
    Body, Charset, Code, Codes, Detail, EnumSchema, EnumValue, Flow, Hints, Interface, Judge, MessageSchema, Outcome,
    Role, Rule, RuleKind, Sign, WireSchema, XmlRoot,
};
