//! What is no message and what is no value of a field is said so.

use tongbao_core::{Message, UnknownMembers};

fn show<T: Message>(_: &T) {}

#[derive(Clone, Debug, Message)]
#[message(object, id = "goods", label = "商品")]
pub struct Goods {
    #[field("kind", "种类", M, values)]
    kind: Vec<u8>,
    #[unknown]
    unknown: UnknownMembers,
}

fn main() {
    show(&"a message");
}
