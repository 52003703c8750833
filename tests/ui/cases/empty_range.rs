//! A length that no text has.

use tongbao_core::Message;

#[derive(Clone, Debug, Message)]
#[message(request, id = "pay", label = "支付")]
pub struct Pay {
    #[field("merOrdId", "商户订单号", M, chars = 32..=1)]
    mer_ord_id: String,
}

fn main() {}
