//! From a checked spec to the text of Rust declarations, wire tests and documentation tables.
