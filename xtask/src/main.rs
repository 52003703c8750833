//! The repository's verbs.
fn main() {}
