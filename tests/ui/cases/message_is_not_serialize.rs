//! `json!(request)` in a log line does not compile; `request.masked()` does.

use tongbao_core::Message;

#[derive(Clone, Debug, Message)]
#[message(request, id = "pay", label = "支付")]
pub struct Pay {
    #[field("orderId", "订单号", M, chars = ..=32)]
    order_id: String,
}

fn main() {
    let pay = Pay::builder().order_id("1").build().unwrap();
    println!("{}", serde_json::to_string(&pay.masked()).unwrap());
    println!("{}", serde_json::to_string(&pay).unwrap());
}
