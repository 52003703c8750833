//! 聚合扫码: orders that the payer's wallet pays.
//!
//! - 正扫 is answered with `00000100` and `P`, 反扫 with `00000000` and `S`: there the payer has paid already, unless 未支付 is in `goods_desc`.
//!   With 需确认 in it the wallet of a 反扫 asks its payer first: answered with `00000100` and `P`, and paid meanwhile. The notification and
//!   the second query say so. Until then nothing is given back.
//! - Which wallet a 付款码 belongs to is told by its first two digits: 10 to 15 WeChat, 25 to 30 Alipay, 62 UnionPay, 01 digital currency.
//! - Without `time_expire` a WeChat or Alipay order lives for two hours. Then it has failed, and nobody is notified: no document says that
//!   one would be, nor when an order is closed.
//! - 关单 is refused within the first minute, after two hours, for a second time, after a final state, and of UnionPay and digital currency.
//!   An Alipay QR code must have been scanned before: whose payer does not even scan has 未扫码 in `goods_desc`.
//! - A refund is known to its query at once. Of `org_party_order_id` any that the gateway gave out is found.

mod close;
mod create;
mod jspay;
mod micropay;
mod notify;
mod order;
mod query;
mod refund;
mod user_mark;

use tongbao_huifu as h;

pub(super) use self::close::Close;
use super::answer::Call;
use crate::simulator::Answer;

/// The answer, if the interface is one of these.
pub(super) fn answer(call: &Call<'_>) -> Option<Answer> {
    Some(match call.interface.id {
        "trade_payment_jspay_v2" => call.answer::<h::TradePaymentJspayV2Request>(),
        "trade_payment_jspay_v3" => call.answer::<h::TradePaymentJspayV3Request>(),
        "trade_payment_micropay_v2" => call.answer::<h::TradePaymentMicropayV2Request>(),
        "trade_payment_micropay_v3" => call.answer::<h::TradePaymentMicropayV3Request>(),
        "trade_payment_create_v4" => call.answer::<h::TradePaymentCreateV4Request>(),
        "scanpay_query_v2" => call.answer::<h::ScanpayQueryV2Request>(),
        "scanpay_query_v3" => call.answer::<h::ScanpayQueryV3Request>(),
        "scanpay_query_v4" => call.answer::<h::ScanpayQueryV4Request>(),
        "scanpay_close" => call.answer::<h::ScanpayCloseRequest>(),
        "scanpay_closequery" => call.answer::<h::ScanpayClosequeryRequest>(),
        "scanpay_refund_v2" => call.answer::<h::ScanpayRefundV2Request>(),
        "scanpay_refund_v3" => call.answer::<h::ScanpayRefundV3Request>(),
        "scanpay_refund_v4" => call.answer::<h::ScanpayRefundV4Request>(),
        "scanpay_refundquery_v2" => call.answer::<h::ScanpayRefundqueryV2Request>(),
        "scanpay_refundquery_v3" => call.answer::<h::ScanpayRefundqueryV3Request>(),
        "scanpay_refundquery_v4" => call.answer::<h::ScanpayRefundqueryV4Request>(),
        "trade_payment_usermark2_query" => call.answer::<h::TradePaymentUsermark2QueryRequest>(),
        _ => return None,
    })
}
