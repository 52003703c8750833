//! The label of the document is left out.

use tongbao_core::Message;

#[derive(Clone, Debug, Message)]
#[message(request, id = "pay", label = "支付")]
pub struct Pay {
    #[field("orderId", M, chars = ..=32)]
    order_id: String,
}

fn main() {}
