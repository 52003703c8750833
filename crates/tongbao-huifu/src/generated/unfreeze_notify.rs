//! 资金解冻异步通知 `unfreeze_notify`.
//!
//! Source: 斗拱开放平台, 聚合正扫.
//!
//! @generated from specs/huifu/unfreeze_notify.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Amount, Message, Notification, UnknownMembers};

use super::{FundFreezeStat, HINTS, NotifyType, RESP_CODE};

/// 资金解冻异步通知应答: the acknowledgement of [`UnfreezeNotify`].
///
/// notify_type is 3. It says nothing about the payment itself.
///
/// ```text
/// released (constructed):
/// req_seq_id = R20240101000001
/// ```
///
/// Source: 斗拱开放平台, 聚合正扫.
#[doc(alias = "资金解冻异步通知")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(ack, id = "unfreeze_notify", label = "资金解冻异步通知", word = "RECV_ORD_ID_")]
pub struct UnfreezeNotifyAck {
    /// 交易请求流水号. At most 128 characters.
    #[doc(alias = "交易请求流水号")]
    #[field("req_seq_id", "交易请求流水号", M, chars = ..=128)]
    req_seq_id: String,
}

/// 资金解冻异步通知: reports that the frozen funds of a trade were released.
///
/// ```text
/// released (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// hf_seq_id = 002900TOP2A240101120000P001ac13000000001
/// req_seq_id = R20240101000001
/// req_date = 20240101
/// huifu_id = 6666000100000001
/// notify_type = 3
/// fund_freeze_stat = UNFREEZE
/// unfreeze_amt = 1.00
/// freeze_time = 20240101120000
/// unfreeze_time = 20240102120000
/// ```
///
/// Source: 斗拱开放平台, 聚合正扫.
#[doc(alias = "资金解冻异步通知")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(notify, id = "unfreeze_notify", label = "资金解冻异步通知")]
#[non_exhaustive]
pub struct UnfreezeNotify {
    /// 业务返回码. At most 8 characters.
    #[doc(alias = "业务返回码")]
    #[field("resp_code", "业务返回码", M, chars = ..=8)]
    pub resp_code: String,

    /// 业务返回描述. At most 512 characters.
    #[doc(alias = "业务返回描述")]
    #[field("resp_desc", "业务返回描述", O, chars = ..=512)]
    pub resp_desc: Option<String>,

    /// 交易的汇付全局流水号. At most 40 characters.
    #[doc(alias = "交易的汇付全局流水号")]
    #[field("hf_seq_id", "交易的汇付全局流水号", O, chars = ..=40)]
    pub hf_seq_id: Option<String>,

    /// 交易请求流水号. At most 128 characters.
    #[doc(alias = "交易请求流水号")]
    #[field("req_seq_id", "交易请求流水号", M, chars = ..=128)]
    pub req_seq_id: String,

    /// 交易请求日期. At most 8 characters.
    #[doc(alias = "交易请求日期")]
    #[field("req_date", "交易请求日期", O, chars = ..=8)]
    pub req_date: Option<String>,

    /// 商户号. At most 32 characters.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", O, chars = ..=32)]
    pub huifu_id: Option<String>,

    /// 通知类型.
    #[doc(alias = "通知类型")]
    #[field("notify_type", "通知类型", O, values)]
    pub notify_type: Option<NotifyType>,

    /// 资金冻结状态.
    #[doc(alias = "资金冻结状态")]
    #[field("fund_freeze_stat", "资金冻结状态", O, values)]
    pub fund_freeze_stat: Option<FundFreezeStat>,

    /// 解冻金额. On the wire in yuan.
    #[doc(alias = "解冻金额")]
    #[field("unfreeze_amt", "解冻金额", O, amount = yuan)]
    pub unfreeze_amt: Option<Amount>,

    /// 冻结时间. At most 14 characters.
    ///
    /// yyyyMMddHHmmss.
    #[doc(alias = "冻结时间")]
    #[field("freeze_time", "冻结时间", O, chars = ..=14)]
    pub freeze_time: Option<String>,

    /// 解冻时间. At most 14 characters.
    ///
    /// yyyyMMddHHmmss.
    #[doc(alias = "解冻时间")]
    #[field("unfreeze_time", "解冻时间", O, chars = ..=14)]
    pub unfreeze_time: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `unfreeze_notify` 资金解冻异步通知: its two messages, and how its answer is judged.
pub const UNFREEZE_NOTIFY: Interface = Interface {
    id: "unfreeze_notify",
    gateway: "huifu",
    title: "资金解冻异步通知",
    summary: "Reports that the frozen funds of a trade were released.",
    path: "",
    method: "",
    endpoint: "",
    version: "",
    flow: Flow::Notify,
    key: None,
    charges: false,
    source: "斗拱开放平台, 聚合正扫",
    outbound: <UnfreezeNotifyAck as Message>::SCHEMA,
    inbound: <UnfreezeNotify as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Notification for UnfreezeNotify {
    type Protocol = super::HuifuProtocol;
    type Ack = UnfreezeNotifyAck;
    const INTERFACE: &'static Interface = &UNFREEZE_NOTIFY;
}
