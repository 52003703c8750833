//! A mandatory field that may be absent, and an optional one that may not.

use tongbao_core::Message;

#[derive(Clone, Debug, Message)]
#[message(request, id = "pay", label = "支付")]
pub struct Pay {
    #[field("orderId", "订单号", M, chars = ..=32)]
    order_id: Option<String>,
    #[field("attach", "附加数据", O, chars = ..=32)]
    attach: String,
}

fn main() {}
