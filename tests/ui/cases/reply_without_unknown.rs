//! A reply that would lose what its table does not have.

use tongbao_core::Message;

#[derive(Clone, Debug, Message)]
#[message(response, id = "pay", label = "支付")]
pub struct PayResponse {
    #[field("orderId", "订单号", M, chars = ..=32)]
    pub order_id: String,
}

fn main() {}
