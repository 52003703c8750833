//! Rust types that do not fit the rows.

use tongbao_core::{Amount, Message};

#[derive(Clone, Debug, Message)]
#[message(request, id = "pay", label = "支付")]
pub struct Pay {
    #[field("amount", "金额", M, amount = fen)]
    amount: String,
    #[field("fee", "手续费", M)]
    fee: Amount,
    #[field("time", "时间", M, datetime = "yyyyMMddHHmmss")]
    time: tongbao_core::Date,
    #[field("count", "数量", M, int = 1..=9)]
    count: u32,
    #[field("goods", "商品", O, items = ..=20)]
    goods: Option<String>,
}

fn main() {}
