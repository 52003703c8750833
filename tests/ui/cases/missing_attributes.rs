//! Nothing says what the struct and its field are.

use tongbao_core::Message;

#[derive(Clone, Debug, Message)]
pub struct Pay {
    order_id: String,
}

fn main() {}
