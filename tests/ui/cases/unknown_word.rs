//! A word that the attribute does not have.

use tongbao_core::Message;

#[derive(Clone, Debug, Message)]
#[message(request, id = "pay", label = "支付", xmll = ["pay"])]
pub struct Pay {
    #[field("orderId", "订单号", M, char = ..=32)]
    order_id: String,
}

fn main() {}
