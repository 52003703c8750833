//! 交易确认异步通知 `delaytrans_confirm_notify`.
//!
//! Source: public code of a third party, trade_payment_delaytrans_confirm.
//!
//! @generated from specs/huifu/delaytrans_confirm_notify.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Message, Notification, UnknownMembers};

use super::{HINTS, PayConfirmDetail, TransStat};

/// 交易确认异步通知应答: the acknowledgement of [`DelaytransConfirmNotify`].
///
/// It has no code of its own: trans_stat decides.
///
/// ```text
/// succeeded (constructed):
/// req_seq_id = R20240101000001
/// ```
///
/// Source: public code of a third party, trade_payment_delaytrans_confirm.
#[doc(alias = "交易确认异步通知")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(ack, id = "delaytrans_confirm_notify", label = "交易确认异步通知", word = "RECV_ORD_ID_")]
pub struct DelaytransConfirmNotifyAck {
    /// 请求流水号.
    ///
    /// Unsure: read by a public client only; no length here; 128 for the same field elsewhere.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", M)]
    req_seq_id: String,
}

/// 交易确认异步通知: reports how the confirmation of a delayed trade went.
///
/// ```text
/// succeeded (constructed):
/// req_seq_id = R20240101000001
/// req_date = 20240101
/// huifu_id = 6666000100000001
/// hf_seq_id = 002900TOP2A240101120000P001ac13000000001
/// trans_stat = S
/// ```
///
/// Source: public code of a third party, trade_payment_delaytrans_confirm.
#[doc(alias = "交易确认异步通知")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(notify, id = "delaytrans_confirm_notify", label = "交易确认异步通知")]
#[non_exhaustive]
pub struct DelaytransConfirmNotify {
    /// 请求流水号.
    ///
    /// Unsure: read by a public client only; no length here; 128 for the same field elsewhere.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", M)]
    pub req_seq_id: String,

    /// 请求日期.
    ///
    /// Unsure: read by a public client only; no length here; 8 for the same field elsewhere.
    #[doc(alias = "请求日期")]
    #[field("req_date", "请求日期", O)]
    pub req_date: Option<String>,

    /// 商户号.
    ///
    /// Unsure: read by a public client only; no length here; 32 for the same field elsewhere.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", O)]
    pub huifu_id: Option<String>,

    /// 全局流水号.
    ///
    /// Unsure: read by a public client only; no length here; 128 for the same field elsewhere.
    #[doc(alias = "全局流水号")]
    #[field("hf_seq_id", "全局流水号", O)]
    pub hf_seq_id: Option<String>,

    /// 交易状态.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "交易状态")]
    #[field("trans_stat", "交易状态", O, values)]
    pub trans_stat: Option<TransStat>,

    /// 确认分账明细. As JSON in a string.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "确认分账明细")]
    #[field("pay_confirm_details", "确认分账明细", O, items = 0..=4294967295, json)]
    pub pay_confirm_details: Vec<PayConfirmDetail>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `delaytrans_confirm_notify` 交易确认异步通知: its two messages, and how its answer is judged.
pub const DELAYTRANS_CONFIRM_NOTIFY: Interface = Interface {
    id: "delaytrans_confirm_notify",
    gateway: "huifu",
    title: "交易确认异步通知",
    summary: "Reports how the confirmation of a delayed trade went.",
    path: "",
    method: "",
    endpoint: "",
    version: "",
    flow: Flow::Notify,
    key: None,
    charges: false,
    source: "public code of a third party, trade_payment_delaytrans_confirm",
    outbound: <DelaytransConfirmNotifyAck as Message>::SCHEMA,
    inbound: <DelaytransConfirmNotify as Message>::SCHEMA,
    judge: Judge { code: None, text: None, detail: None, state: Some("trans_stat"), hints: HINTS },
    sign: None,
};

impl Notification for DelaytransConfirmNotify {
    type Protocol = super::HuifuProtocol;
    type Ack = DelaytransConfirmNotifyAck;
    const INTERFACE: &'static Interface = &DELAYTRANS_CONFIRM_NOTIFY;
}
