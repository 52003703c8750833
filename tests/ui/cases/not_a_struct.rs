//! Messages are structs with named fields.

use tongbao_core::{Message, WireEnum};

#[derive(Clone, Debug, Message)]
#[message(request, id = "pay", label = "支付")]
pub enum Pay {
    Now,
}

#[derive(Clone, Debug, Message)]
#[message(request, id = "pay", label = "支付")]
pub struct Tuple(String);

#[derive(Clone, Debug, WireEnum)]
#[wire_enum(id = "state", label = "状态")]
pub struct State;

fn main() {}
