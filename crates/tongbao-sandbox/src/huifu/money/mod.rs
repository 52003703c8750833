//! 取现, 余额 and 对账单: the merchant's own money, and the bills of it.
//!
//! - 可用余额 is what was paid and confirmed, less what was given back and taken out. Fees are nothing, and a share of a split stays where it
//!   was paid: no document says when shares are booked.
//! - A withdrawal goes to the card whose 卡序列号 onboarding gave out. It is answered as being processed, and is paid out at once: the query
//!   says so, and two notifications follow, of the channel (`msg_type` 01) and of the booking (02). It is no entry of the ledger, which is
//!   about payers.
//! - What a reply has no public fields for (settlements, the quota of `DM`, the rows of a split) is a code here.

mod balance;
mod bill;
mod bill_file;
mod withdraw;

use tongbao_huifu as h;

use super::answer::Call;
use crate::simulator::Answer;

pub(super) use bill_file::Shelf;
pub(super) use withdraw::Withdrawal;

/// The answer, if the interface is one of these.
pub(super) fn answer(call: &Call<'_>) -> Option<Answer> {
    Some(match call.interface.id {
        "trade_settlement_encashment" => call.answer::<h::TradeSettlementEncashmentRequest>(),
        "trade_settlement_enchashment" => call.answer::<h::TradeSettlementEnchashmentRequest>(),
        "trade_settlement_query" => call.answer::<h::TradeSettlementQueryRequest>(),
        "acctpayment_balance_query" => call.answer::<h::AcctpaymentBalanceQueryRequest>(),
        "merchant_settlement_query" => call.answer::<h::MerchantSettlementQueryRequest>(),
        "settlement_dmamt_query" => call.answer::<h::SettlementDmamtQueryRequest>(),
        "trade_trans_split_query" => call.answer::<h::TradeTransSplitQueryRequest>(),
        "merchant_busi_bill_config" => call.answer::<h::MerchantBusiBillConfigRequest>(),
        "merchant_busi_bill_query" => call.answer::<h::MerchantBusiBillQueryRequest>(),
        "trade_check_replay" => call.answer::<h::TradeCheckReplayRequest>(),
        "trade_check_filequery" => call.answer::<h::TradeCheckFilequeryRequest>(),
        _ => return None,
    })
}
