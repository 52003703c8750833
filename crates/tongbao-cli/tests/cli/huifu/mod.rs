//! 汇付 Huifu, from the outside.

mod index;
mod received;
