//! A request that exists is valid: nobody writes its fields down without the builder.

mod gateway {
    use tongbao_core::Message;

    #[derive(Clone, Debug, Message)]
    #[message(request, id = "pay", label = "支付")]
    pub struct Pay {
        #[field("orderId", "订单号", M, chars = ..=32)]
        order_id: String,
    }
}

fn main() {
    let _ = gateway::Pay { order_id: "1".repeat(99) };
}
