//! What is particular to this gateway.

mod demo;
mod explain;
mod look_up;
mod sandbox;

const GATEWAY: &str = "withhold";
