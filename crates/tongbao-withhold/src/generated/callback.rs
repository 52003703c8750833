//! 异步回调 `callback`.
//!
//! Source: 代扣接口文档, §5.异步回调.
//!
//! @generated from specs/withhold/callback.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Hints, Interface, Judge, Sign};
use tongbao_core::{Message, Notification, UnknownMembers};

use super::{PayStatus};

/// 异步回调应答: the acknowledgement of [`Callback`].
///
/// As documented the signature has no key, so anyone can make one: take it as a reason to query, never as a payment.
///
/// ```text
/// paid (constructed):
/// ```
///
/// Source: 代扣接口文档, §5.异步回调.
#[doc(alias = "异步回调")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(ack, id = "callback", label = "异步回调", word = "success")]
pub struct CallbackAck {
}

/// 异步回调: tells how an order stands, if the charge named an address.
///
/// ```text
/// paid (constructed):
/// biz_order_no = T20240101000001
/// pay_order_no = P20240101000009
/// order_type = single_withhold
/// pay_type = demo
/// pay_status = success
/// pay_time = 2024-01-01 10:00:00
/// sign = aa14209007568adb4f76296862e640e8
/// channel_response = 成功
/// ```
///
/// Source: 代扣接口文档, §5.异步回调.
#[doc(alias = "异步回调")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(notify, id = "callback", label = "异步回调")]
#[non_exhaustive]
pub struct Callback {
    /// 业务流水号.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "业务流水号")]
    #[field("biz_order_no", "业务流水号", M)]
    pub biz_order_no: String,

    /// 支付系统支付流水号.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "支付系统支付流水号")]
    #[field("pay_order_no", "支付系统支付流水号", M)]
    pub pay_order_no: String,

    /// 订单类型. Always `single_withhold`.
    ///
    /// With an underscore, unlike the method's name.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "订单类型")]
    #[field("order_type", "订单类型", M, fixed = "single_withhold")]
    pub order_type: String,

    /// 支付类型.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "支付类型")]
    #[field("pay_type", "支付类型", M)]
    pub pay_type: String,

    /// 支付状态.
    #[doc(alias = "支付状态")]
    #[field("pay_status", "支付状态", M, values)]
    pub pay_status: PayStatus,

    /// 交易成功时间.
    ///
    /// Unsure: no format is given.
    #[doc(alias = "交易成功时间")]
    #[field("pay_time", "交易成功时间", O)]
    pub pay_time: Option<String>,

    /// 支付渠道支付失败时的返回值.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "支付渠道支付失败时的返回值")]
    #[field("channel_response", "支付渠道支付失败时的返回值", O)]
    pub channel_response: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `callback` 异步回调: its two messages, and how its answer is judged.
pub const CALLBACK: Interface = Interface {
    id: "callback",
    gateway: "withhold",
    title: "异步回调",
    summary: "Tells how an order stands, if the charge named an address.",
    path: "",
    method: "",
    endpoint: "",
    version: "",
    flow: Flow::Notify,
    key: None,
    charges: false,
    source: "§5.异步回调",
    outbound: <CallbackAck as Message>::SCHEMA,
    inbound: <Callback as Message>::SCHEMA,
    judge: Judge { code: None, text: None, detail: None, state: Some("pay_status"), hints: Hints(&[]) },
    sign: Some(Sign { field: "sign", algorithms: &["md5"] }),
};

impl Notification for Callback {
    type Protocol = super::WithholdProtocol;
    type Ack = CallbackAck;
    const INTERFACE: &'static Interface = &CALLBACK;
}
