//! 汇付 Huifu, from the outside.

mod bill;
mod demo;
mod index;
mod received;
mod sandbox;
mod worker;

const GATEWAY: &str = "huifu";
