//! 商户: who was onboarded, and what was set up for them.
//!
//! No document says how long an audit takes, so every application is passed when its reply leaves, and the notification follows. What the
//! public tables of a reply lack (the sub-merchants of `mercode_query`, the list of `deviceInfo/query`, the settings of WeChat, the state of a
//! real-name application at Alipay) it lacks here too: it is a code, and nothing is made up.
//!
//! - `upper_huifu_id` (上级) must be the one who asks.
//! - A `req_seq_id` is good for one application of a day: after that 重复交易.
//! - Another settlement card needs the code that `sms/send` sent: good for five minutes and once.
//! - A picture gets a `file_id`; whether an application names one that was uploaded is not checked, nor is what the file shows.
//! - Real names at WeChat are passed when somebody asks for the second time: before that the contact has to scan a code.
//! - A split above 20 % is passed at once, although the gateway audits it.
//! - Of 业务开通, `async_return_url` is told about the application, and `busi_async_return_url` about each of WeChat, Alipay, UnionPay and
//!   cards. Changes, splits and settlements have no notification in any public table, and none here.

mod business;
mod onboard;
mod picture;
mod real_name;
mod registry;
mod settle;
mod split;
mod terminal;

use tongbao_huifu as h;

use super::answer::Call;
use crate::simulator::Answer;

pub(super) use registry::Registry;

/// The answer, if the interface is one of these.
pub(super) fn answer(call: &Call<'_>) -> Option<Answer> {
    Some(match call.interface.id {
        "merchant_basicdata_ent" => call.answer::<h::MerchantBasicdataEntRequest>(),
        "merchant_basicdata_indv" => call.answer::<h::MerchantBasicdataIndvRequest>(),
        "merchant_basicdata_modify" => call.answer::<h::MerchantBasicdataModifyRequest>(),
        "merchant_basicdata_query" => call.answer::<h::MerchantBasicdataQueryRequest>(),
        "merchant_basicdata_status_query" => call.answer::<h::MerchantBasicdataStatusQueryRequest>(),
        "merchant_basicdata_sms_send" => call.answer::<h::MerchantBasicdataSmsSendRequest>(),
        "merchant_busi_open" => call.answer::<h::MerchantBusiOpenRequest>(),
        "merchant_busi_modify" => call.answer::<h::MerchantBusiModifyRequest>(),
        "merchant_busi_mercode_query" => call.answer::<h::MerchantBusiMercodeQueryRequest>(),
        "merchant_busi_realname" => call.answer::<h::MerchantBusiRealnameRequest>(),
        "merchant_busi_realname_query" => call.answer::<h::MerchantBusiRealnameQueryRequest>(),
        "merchant_busi_ali_realname_apply" => call.answer::<h::MerchantBusiAliRealnameApplyRequest>(),
        "merchant_busi_ali_realname_query" => call.answer::<h::MerchantBusiAliRealnameQueryRequest>(),
        "merchant_busi_config" => call.answer::<h::MerchantBusiConfigRequest>(),
        "merchant_busi_config_query" => call.answer::<h::MerchantBusiConfigQueryRequest>(),
        "terminaldevice_add" => call.answer::<h::TerminaldeviceAddRequest>(),
        "terminaldevice_query" => call.answer::<h::TerminaldeviceQueryRequest>(),
        "terminaldevice_cancel" => call.answer::<h::TerminaldeviceCancelRequest>(),
        "merchant_split_config" => call.answer::<h::MerchantSplitConfigRequest>(),
        "merchant_split_query" => call.answer::<h::MerchantSplitQueryRequest>(),
        "merchant_settle_config" => call.answer::<h::MerchantSettleConfigRequest>(),
        "merchant_settle_modify" => call.answer::<h::MerchantSettleModifyRequest>(),
        "supplementary_picture" => call.upload(),
        _ => return None,
    })
}
