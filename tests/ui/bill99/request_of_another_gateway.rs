//! A request of another gateway cannot be sealed.

use tongbao_bill99::Bill99;
use tongbao_core::schema::Interface;
use tongbao_core::{Gateway, Incoming, Message, Protocol, Request};

enum Other {}

impl Protocol for Other {
    const ID: &'static str = "other";
    const NAME: &'static str = "other";
    const WIRE: tongbao_core::schema::WireSchema = tongbao_bill99::Bill99Protocol::WIRE;
    const ENDPOINTS: &'static [(&'static str, &'static str)] = &[];
    const INTERFACES: &'static [Incoming] = &[];
}

#[derive(Clone, Debug, Message)]
#[message(request, id = "pay", label = "支付")]
pub struct Pay {
    #[field("orderId", "订单号", M, chars = ..=32)]
    order_id: String,
}

impl Request for Pay {
    type Protocol = Other;
    type Response = Pay;
    const INTERFACE: &'static Interface = &tongbao_bill99::PURCHASE;
}

fn send(bill99: &Bill99, pay: &Pay) {
    let _ = bill99.seal(pay);
}

fn main() {}
