//! A conditional field, and nothing says when it must be there.

use tongbao_core::Message;

#[derive(Clone, Debug, Message)]
#[message(request, id = "pay", label = "支付")]
pub struct Pay {
    #[field("orderId", "订单号", M, chars = ..=32)]
    order_id: String,
    #[field("authCode", "付款码", C, chars = ..=128)]
    auth_code: Option<String>,
}

fn main() {}
