//! The tongbao command.
fn main() {}
