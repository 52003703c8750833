//! 取现异步通知 `encashment_notify`.
//!
//! Source: a public Java SDK of the vendor, V2TradeSettlementEncashment.
//!
//! @generated from specs/huifu/encashment_notify.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Amount, Message, Notification, UnknownMembers};

use super::{EncashAcctStatus, EncashMsgType, EncashTransType, HINTS, ResultStat, TRADE_CODE, TransStatus};

/// 取现异步通知应答: the acknowledgement of [`EncashmentNotify`].
///
/// Its names differ from those of other messages: sub_resp_code, trans_status, acct_status, channel_status. msg_type 01
/// is about the channel, 02 about the account.
///
/// ```text
/// succeeded (constructed):
/// req_seq_id = R20240101000001
/// ```
///
/// Source: a public Java SDK of the vendor, V2TradeSettlementEncashment.
#[doc(alias = "取现异步通知")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(ack, id = "encashment_notify", label = "取现异步通知", word = "RECV_ORD_ID_")]
pub struct EncashmentNotifyAck {
    /// 业务请求流水号. At most 128 characters.
    #[doc(alias = "业务请求流水号")]
    #[field("req_seq_id", "业务请求流水号", M, chars = ..=128)]
    req_seq_id: String,
}

/// 取现异步通知: reports how a payout went.
///
/// ```text
/// succeeded (constructed):
/// sub_resp_code = 00000000
/// sub_resp_desc = 成功
/// req_seq_id = R20240101000001
/// req_date = 20240101
/// hf_seq_id = 002900TOP2A240101120000P001ac13000000001
/// trans_status = S
/// fee_amt = 0.00
/// cash_amt = 1.00
/// msg_type = 01
/// huifu_id = 6666000100000001
/// ```
///
/// Source: a public Java SDK of the vendor, V2TradeSettlementEncashment.
#[doc(alias = "取现异步通知")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(notify, id = "encashment_notify", label = "取现异步通知")]
#[non_exhaustive]
pub struct EncashmentNotify {
    /// 业务返回码. At most 8 characters.
    #[doc(alias = "业务返回码")]
    #[field("sub_resp_code", "业务返回码", M, chars = ..=8)]
    pub sub_resp_code: String,

    /// 业务返回描述. At most 512 characters.
    #[doc(alias = "业务返回描述")]
    #[field("sub_resp_desc", "业务返回描述", O, chars = ..=512)]
    pub sub_resp_desc: Option<String>,

    /// 业务请求流水号. At most 128 characters.
    #[doc(alias = "业务请求流水号")]
    #[field("req_seq_id", "业务请求流水号", M, chars = ..=128)]
    pub req_seq_id: String,

    /// 业务请求时间. At most 8 characters.
    #[doc(alias = "业务请求时间")]
    #[field("req_date", "业务请求时间", O, chars = ..=8)]
    pub req_date: Option<String>,

    /// 汇付全局流水号. At most 128 characters.
    #[doc(alias = "汇付全局流水号")]
    #[field("hf_seq_id", "汇付全局流水号", O, chars = ..=128)]
    pub hf_seq_id: Option<String>,

    /// 交易状态.
    #[doc(alias = "交易状态")]
    #[field("trans_status", "交易状态", O, values)]
    pub trans_status: Option<TransStatus>,

    /// 账务状态.
    #[doc(alias = "账务状态")]
    #[field("acct_status", "账务状态", O, values)]
    pub acct_status: Option<EncashAcctStatus>,

    /// 通道状态.
    #[doc(alias = "通道状态")]
    #[field("channel_status", "通道状态", O, values)]
    pub channel_status: Option<ResultStat>,

    /// 手续费. On the wire in yuan.
    #[doc(alias = "手续费")]
    #[field("fee_amt", "手续费", O, amount = yuan)]
    pub fee_amt: Option<Amount>,

    /// 取现金额. On the wire in yuan.
    #[doc(alias = "取现金额")]
    #[field("cash_amt", "取现金额", O, amount = yuan)]
    pub cash_amt: Option<Amount>,

    /// 消息类型.
    #[doc(alias = "消息类型")]
    #[field("msg_type", "消息类型", O, values)]
    pub msg_type: Option<EncashMsgType>,

    /// 原支付全局流水号. At most 128 characters.
    #[doc(alias = "原支付全局流水号")]
    #[field("payment_hf_seq_id", "原支付全局流水号", O, chars = ..=128)]
    pub payment_hf_seq_id: Option<String>,

    /// 取现方ID号. At most 32 characters.
    #[doc(alias = "取现方ID号")]
    #[field("huifu_id", "取现方ID号", O, chars = ..=32)]
    pub huifu_id: Option<String>,

    /// 账户号. At most 32 characters.
    #[doc(alias = "账户号")]
    #[field("acct_id", "账户号", O, chars = ..=32)]
    pub acct_id: Option<String>,

    /// 交易类型.
    #[doc(alias = "交易类型")]
    #[field("trans_type", "交易类型", O, values)]
    pub trans_type: Option<EncashTransType>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `encashment_notify` 取现异步通知: its two messages, and how its answer is judged.
pub const ENCASHMENT_NOTIFY: Interface = Interface {
    id: "encashment_notify",
    gateway: "huifu",
    title: "取现异步通知",
    summary: "Reports how a payout went.",
    path: "",
    method: "",
    endpoint: "",
    version: "",
    flow: Flow::Notify,
    key: None,
    charges: false,
    source: "a public Java SDK of the vendor, V2TradeSettlementEncashment",
    outbound: <EncashmentNotifyAck as Message>::SCHEMA,
    inbound: <EncashmentNotify as Message>::SCHEMA,
    judge: Judge { code: Some(("sub_resp_code", &TRADE_CODE)), text: Some("sub_resp_desc"), detail: None, state: Some("trans_status"), hints: HINTS },
    sign: None,
};

impl Notification for EncashmentNotify {
    type Protocol = super::HuifuProtocol;
    type Ack = EncashmentNotifyAck;
    const INTERFACE: &'static Interface = &ENCASHMENT_NOTIFY;
}
