//! 快捷短信发送异步通知 `quickpay_smssend_notify`.
//!
//! Source: public code of a third party, onlinepayment_quickpay_smssend.
//!
//! @generated from specs/huifu/quickpay_smssend_notify.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Amount, Message, Notification, UnknownMembers};

use super::{HINTS, OrderType, RESP_CODE};

/// 快捷短信发送异步通知应答: the acknowledgement of [`QuickpaySmssendNotify`].
///
/// It says nothing about the payment. One public client finds the fields of quick-pay messages in the form field data
/// instead of resp_data.
///
/// ```text
/// sent (constructed):
/// req_seq_id = R20240101000001
/// ```
///
/// Source: public code of a third party, onlinepayment_quickpay_smssend.
#[doc(alias = "快捷短信发送异步通知")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(ack, id = "quickpay_smssend_notify", label = "快捷短信发送异步通知", word = "RECV_ORD_ID_")]
pub struct QuickpaySmssendNotifyAck {
    /// 请求流水号.
    ///
    /// Unsure: read by a public client only; no length here; 128 for the same field elsewhere.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", M)]
    req_seq_id: String,
}

/// 快捷短信发送异步通知: reports whether the code of a quick payment was sent.
///
/// ```text
/// sent (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// huifu_id = 6666000100000001
/// hf_seq_id = 002900TOP2A240101120000P001ac13000000001
/// trans_amt = 1.00
/// sms_send_stat = S
/// ```
///
/// Source: public code of a third party, onlinepayment_quickpay_smssend.
#[doc(alias = "快捷短信发送异步通知")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(notify, id = "quickpay_smssend_notify", label = "快捷短信发送异步通知")]
#[non_exhaustive]
pub struct QuickpaySmssendNotify {
    /// 业务返回码. At most 8 characters.
    #[doc(alias = "业务返回码")]
    #[field("resp_code", "业务返回码", M, chars = ..=8)]
    pub resp_code: String,

    /// 业务返回描述.
    ///
    /// Unsure: no length here; 512 for the same field elsewhere.
    #[doc(alias = "业务返回描述")]
    #[field("resp_desc", "业务返回描述", O)]
    pub resp_desc: Option<String>,

    /// 请求日期.
    ///
    /// Unsure: read by a public client only; no length here; 8 for the same field elsewhere.
    #[doc(alias = "请求日期")]
    #[field("req_date", "请求日期", O)]
    pub req_date: Option<String>,

    /// 请求流水号.
    ///
    /// Unsure: read by a public client only; no length here; 128 for the same field elsewhere.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", M)]
    pub req_seq_id: String,

    /// 商户号.
    ///
    /// Unsure: read by a public client only; no length here; 32 for the same field elsewhere.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", O)]
    pub huifu_id: Option<String>,

    /// 产品号.
    ///
    /// Unsure: read by a public client only; no length here; 32 for the same field elsewhere.
    #[doc(alias = "产品号")]
    #[field("product_id", "产品号", O)]
    pub product_id: Option<String>,

    /// 用户客户号.
    ///
    /// Unsure: read by a public client only; no length here; 32 for the same field elsewhere.
    #[doc(alias = "用户客户号")]
    #[field("user_huifu_id", "用户客户号", O)]
    pub user_huifu_id: Option<String>,

    /// 全局流水号.
    ///
    /// Unsure: read by a public client only; no length here; 128 for the same field elsewhere.
    #[doc(alias = "全局流水号")]
    #[field("hf_seq_id", "全局流水号", O)]
    pub hf_seq_id: Option<String>,

    /// 交易金额. On the wire in yuan.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "交易金额")]
    #[field("trans_amt", "交易金额", O, amount = yuan)]
    pub trans_amt: Option<Amount>,

    /// 交易类型.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "交易类型")]
    #[field("trans_type", "交易类型", O)]
    pub trans_type: Option<String>,

    /// 短信发送状态.
    ///
    /// Unsure: read by a public client only; no public source gives a length; P, S and F are seen; their meaning is not
    /// published.
    #[doc(alias = "短信发送状态")]
    #[field("sms_send_stat", "短信发送状态", O)]
    pub sms_send_stat: Option<String>,

    /// 备注.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "备注")]
    #[field("remark", "备注", O)]
    pub remark: Option<String>,

    /// 订单类型.
    #[doc(alias = "订单类型")]
    #[field("order_type", "订单类型", O, values)]
    pub order_type: Option<OrderType>,

    /// 通道返回码. At most 32 characters.
    ///
    /// Never decides the outcome.
    #[doc(alias = "通道返回码")]
    #[field("bank_code", "通道返回码", O, chars = ..=32)]
    pub bank_code: Option<String>,

    /// 通道返回描述. At most 200 characters.
    #[doc(alias = "通道返回描述")]
    #[field("bank_message", "通道返回描述", O, chars = ..=200)]
    pub bank_message: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `quickpay_smssend_notify` 快捷短信发送异步通知: its two messages, and how its answer is judged.
pub const QUICKPAY_SMSSEND_NOTIFY: Interface = Interface {
    id: "quickpay_smssend_notify",
    gateway: "huifu",
    title: "快捷短信发送异步通知",
    summary: "Reports whether the code of a quick payment was sent.",
    path: "",
    method: "",
    endpoint: "",
    version: "",
    flow: Flow::Notify,
    key: None,
    charges: false,
    source: "public code of a third party, onlinepayment_quickpay_smssend",
    outbound: <QuickpaySmssendNotifyAck as Message>::SCHEMA,
    inbound: <QuickpaySmssendNotify as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Notification for QuickpaySmssendNotify {
    type Protocol = super::HuifuProtocol;
    type Ack = QuickpaySmssendNotifyAck;
    const INTERFACE: &'static Interface = &QUICKPAY_SMSSEND_NOTIFY;
}
