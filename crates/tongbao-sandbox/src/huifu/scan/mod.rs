//! 聚合扫码: orders that the payer's wallet pays.

mod jspay;
mod query;

use tongbao_huifu as h;

use super::answer::Call;
use crate::simulator::Answer;

/// The answer, if the interface is one of these.
pub(super) fn answer(call: &Call<'_>) -> Option<Answer> {
    Some(match call.interface.id {
        "trade_payment_jspay_v2" => call.answer::<h::TradePaymentJspayV2Request>(),
        "trade_payment_jspay_v3" => call.answer::<h::TradePaymentJspayV3Request>(),
        "scanpay_query_v2" => call.answer::<h::ScanpayQueryV2Request>(),
        "scanpay_query_v3" => call.answer::<h::ScanpayQueryV3Request>(),
        "scanpay_query_v4" => call.answer::<h::ScanpayQueryV4Request>(),
        _ => return None,
    })
}
