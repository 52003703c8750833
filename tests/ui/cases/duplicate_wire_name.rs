//! The same wire name on two fields.

use tongbao_core::Message;

#[derive(Clone, Debug, Message)]
#[message(request, id = "pay", label = "支付")]
pub struct Pay {
    #[field("orderId", "订单号", M, chars = ..=32)]
    order_id: String,
    #[field("orderId", "原订单号", M, chars = ..=32)]
    original_order_id: String,
}

fn main() {}
