//! Nothing changes a request afterwards, and a fixed field has no setter.

mod gateway {
    use tongbao_core::Message;

    #[derive(Clone, Debug, Message)]
    #[message(request, id = "pay", label = "支付")]
    pub struct Pay {
        #[field("orderId", "订单号", M, chars = ..=32)]
        order_id: String,
        #[field("version", "版本", M, chars = ..=6, fixed = "1.0")]
        version: String,
    }
}

use gateway::Pay;

fn main() {
    let mut pay = Pay::builder().order_id("1").build().unwrap();
    pay.order_id = "2".repeat(99);
    let _ = Pay::builder().version("2.0");
}
