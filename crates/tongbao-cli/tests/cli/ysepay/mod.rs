//! What is particular to this gateway.

mod built;
mod demo;
mod look_up;
mod notification;
mod notification_hints;
mod reply;
mod sandbox;
mod signing;

const GATEWAY: &str = "ysepay";
