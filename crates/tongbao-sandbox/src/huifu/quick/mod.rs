//! 快捷支付: cards that users bind with a code, and pay with by another.
//!
//! - A card is bound if number, holder, identity number and phone are those of a made-up card; 有效期 and CVV2 are needed of a credit card.
//! - A code is good once: to bind for five minutes (the bank decides, no document says how long), to pay for ten. A wrong one costs nothing.
//! - A payment that was confirmed is not confirmed again: 重复交易, query it. A bank that refuses is `90000000` and `F`.
//! - On the gateway's page the payer pays at once after the reply, with a card that nobody knows; who never pays has 未支付 in `goods_desc`.
//! - One-key binding finds the card by its bank and holder and binds it at once: no document says what its page and its message are.

mod bind;
mod bound;
mod cards;
mod code;
mod confirm;
mod one_key;
mod order;
mod page;
mod pay;
mod query;
mod refund;

use tongbao_huifu as h;

pub(super) use self::bound::{Application, Binding};
pub(super) use self::order::Placed;
use super::answer::Call;
use crate::simulator::Answer;

/// The answer, if the interface is one of these.
pub(super) fn answer(call: &Call<'_>) -> Option<Answer> {
    Some(match call.interface.id {
        "quickbuckle_apply_v2" => call.answer::<h::QuickbuckleApplyV2Request>(),
        "quickbuckle_apply_v3" => call.answer::<h::QuickbuckleApplyV3Request>(),
        "quickbuckle_confirm_v2" => call.answer::<h::QuickbuckleConfirmV2Request>(),
        "quickbuckle_confirm_v3" => call.answer::<h::QuickbuckleConfirmV3Request>(),
        "quickbuckle_query" => call.answer::<h::QuickbuckleQueryRequest>(),
        "quickbuckle_unbind" => call.answer::<h::QuickbuckleUnbindRequest>(),
        "quickbuckle_bank_query" => call.answer::<h::QuickbuckleBankQueryRequest>(),
        "trade_cardbin_query" => call.answer::<h::TradeCardbinQueryRequest>(),
        "quickpay_apply_v2" => call.answer::<h::QuickpayApplyV2Request>(),
        "quickpay_smssend_v3" => call.answer::<h::QuickpaySmssendV3Request>(),
        "quickbuckle_onekey_cardbind" => call.answer::<h::QuickbuckleOnekeyCardbindRequest>(),
        "quickpay_frontpay" => call.answer::<h::QuickpayFrontpayRequest>(),
        "quickpay_smscheck" => call.answer::<h::QuickpaySmscheckRequest>(),
        "quickpay_confirm_v2" => call.answer::<h::QuickpayConfirmV2Request>(),
        "quickpay_pay_v3" => call.answer::<h::QuickpayPayV3Request>(),
        "onlinepayment_query" => call.answer::<h::OnlinepaymentQueryRequest>(),
        "onlinepayment_refund" => call.answer::<h::OnlinepaymentRefundRequest>(),
        "onlinepayment_refund_query" => call.answer::<h::OnlinepaymentRefundQueryRequest>(),
        _ => return None,
    })
}
