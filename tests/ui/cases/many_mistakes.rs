//! Eight mistakes in one declaration come out in one run.

use tongbao_core::Message;

#[derive(Clone, Debug, Message)]
#[message(response, id = "pay", label = "支付", roote = "a")]
#[message(together("orderId", "token"))]
pub struct PayResponse {
    #[field("orderId", "订单号", X)]
    pub order_id: String,
    #[field("amount", "金额", M, amount = dollars, chars = 9..=1, fixd = "1")]
    pub amount: u64,
    #[field("day", "日期", M, date = "yyMMdd")]
    pub day: tongbao_core::Date,
    pub note: String,
}

fn main() {}
