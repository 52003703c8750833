//! 服务器异步通知 `trade_notify`.
//!
//! Source: 快捷协议支付短信确认 V0.4, §6.
//!
//! @generated from specs/ysepay/trade_notify.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Hints, Interface, Judge, Sign};
use tongbao_core::{Amount, BeijingTime, Message, Notification, UnknownMembers};

use super::{SignType, TradeStatus};

/// 服务器异步通知应答: the acknowledgement of [`TradeNotify`].
///
/// Comes to notify_url as form fields and is sent again until the answer is success; who never answers is no longer
/// notified. Every field but sign that has a value is signed, sign_type and those that are not listed here too. Only
/// TRADE_SUCCESS is a payment, and only for the order and the amount that it names.
///
/// ```text
/// paid (constructed):
/// ```
///
/// Source: 快捷协议支付短信确认 V0.4, §6.
#[doc(alias = "服务器异步通知")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(ack, id = "trade_notify", label = "服务器异步通知", word = "success")]
pub struct TradeNotifyAck {
}

/// 服务器异步通知: tells how an order stands.
///
/// ```text
/// paid (constructed):
/// sign_type = RSA
/// sign = SIGNATURE
/// notify_type = directpay.status.sync
/// notify_time = 2024-01-01 10:00:00
/// out_trade_no = 20240101000000000001
/// total_amount = 100.00
/// trade_no = 68431922806471166
/// trade_status = TRADE_SUCCESS
/// account_date = 20240101
/// payer_fee = 1.00
/// payee_fee = 1.00
/// partner_fee = 1.00
/// fee = 3.00
/// ```
///
/// Source: 快捷协议支付短信确认 V0.4, §6.
#[doc(alias = "服务器异步通知")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(notify, id = "trade_notify", label = "服务器异步通知")]
#[non_exhaustive]
pub struct TradeNotify {
    /// 报文签名算法.
    ///
    /// The one of the request.
    #[doc(alias = "报文签名算法")]
    #[field("sign_type", "报文签名算法", M, values)]
    pub sign_type: SignType,

    /// 通知类型. Always `directpay.status.sync`.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "通知类型")]
    #[field("notify_type", "通知类型", M, fixed = "directpay.status.sync")]
    pub notify_type: String,

    /// 发送请求的时间. On the wire as `yyyy-MM-dd HH:mm:ss`, Beijing time.
    ///
    /// Beijing time.
    #[doc(alias = "发送请求的时间")]
    #[field("notify_time", "发送请求的时间", M, datetime = "yyyy-MM-dd HH:mm:ss")]
    pub notify_time: BeijingTime,

    /// 商户系统生成的订单号. At most 32 bytes in the message's charset.
    #[doc(alias = "商户系统生成的订单号")]
    #[field("out_trade_no", "商户系统生成的订单号", M, wire_bytes = ..=32)]
    pub out_trade_no: String,

    /// 该笔订单的资金总额. On the wire in yuan.
    ///
    /// 0.01 to 100000000.00, exact to two decimals.
    #[doc(alias = "该笔订单的资金总额")]
    #[field("total_amount", "该笔订单的资金总额", O, amount = yuan)]
    pub total_amount: Option<Amount>,

    /// 该交易在银盛支付系统中的交易流水号. At most 30 bytes in the message's charset.
    #[doc(alias = "该交易在银盛支付系统中的交易流水号")]
    #[field("trade_no", "该交易在银盛支付系统中的交易流水号", O, wire_bytes = ..=30)]
    pub trade_no: Option<String>,

    /// 交易目前所处的状态.
    ///
    /// Only TRADE_SUCCESS is a payment.
    #[doc(alias = "交易目前所处的状态")]
    #[field("trade_status", "交易目前所处的状态", M, values)]
    pub trade_status: TradeStatus,

    /// 入账的时间.
    ///
    /// Unsure: lengths 19 and 10 and the format yyyyMMdd contradict each other, and a public sample has 2021-12-21.
    #[doc(alias = "入账的时间")]
    #[field("account_date", "入账的时间", O)]
    pub account_date: Option<String>,

    /// 子商户appid下用户唯一标识. At most 128 bytes in the message's charset.
    #[doc(alias = "子商户appid下用户唯一标识")]
    #[field("openid", "子商户appid下用户唯一标识", O, wire_bytes = ..=128)]
    pub openid: Option<String>,

    /// 该笔订单的付款方手续费. On the wire in yuan.
    ///
    /// For reference.
    #[doc(alias = "该笔订单的付款方手续费")]
    #[field("payer_fee", "该笔订单的付款方手续费", O, amount = yuan)]
    pub payer_fee: Option<Amount>,

    /// 该笔订单的收款方手续费. On the wire in yuan.
    ///
    /// For reference.
    #[doc(alias = "该笔订单的收款方手续费")]
    #[field("payee_fee", "该笔订单的收款方手续费", O, amount = yuan)]
    pub payee_fee: Option<Amount>,

    /// 该笔订单的合作方手续费. On the wire in yuan.
    ///
    /// For reference.
    #[doc(alias = "该笔订单的合作方手续费")]
    #[field("partner_fee", "该笔订单的合作方手续费", O, amount = yuan)]
    pub partner_fee: Option<Amount>,

    /// 该笔订单的手续费总和. On the wire in yuan.
    ///
    /// For reference.
    #[doc(alias = "该笔订单的手续费总和")]
    #[field("fee", "该笔订单的手续费总和", O, amount = yuan)]
    pub fee: Option<Amount>,

    /// 应结订单金额. On the wire in yuan.
    ///
    /// Unsure: seen in public code only.
    #[doc(alias = "应结订单金额")]
    #[field("settlement_amount", "应结订单金额", O, amount = yuan)]
    pub settlement_amount: Option<Amount>,

    /// 支付网关号.
    ///
    /// Unsure: seen in public code only, without a length.
    #[doc(alias = "支付网关号")]
    #[field("paygate_no", "支付网关号", O)]
    pub paygate_no: Option<String>,

    /// 发往渠道流水号.
    ///
    /// Unsure: seen in public code only, without a length.
    #[doc(alias = "发往渠道流水号")]
    #[field("channel_send_sn", "发往渠道流水号", O)]
    pub channel_send_sn: Option<String>,

    /// 渠道返回流水号.
    ///
    /// Unsure: seen in public code only, without a length.
    #[doc(alias = "渠道返回流水号")]
    #[field("channel_recv_sn", "渠道返回流水号", O)]
    pub channel_recv_sn: Option<String>,

    /// 卡类型.
    ///
    /// Comes empty too.
    ///
    /// Unsure: seen in public code only, without a length.
    #[doc(alias = "卡类型")]
    #[field("card_type", "卡类型", O)]
    pub card_type: Option<String>,

    /// 买家用户号.
    ///
    /// Unsure: seen in public code only, without a length.
    #[doc(alias = "买家用户号")]
    #[field("buyer_user_id", "买家用户号", O)]
    pub buyer_user_id: Option<String>,

    /// 公用回传参数.
    ///
    /// As sent with the order.
    ///
    /// Unsure: seen in public code only, without a length.
    #[doc(alias = "公用回传参数")]
    #[field("extra_common_param", "公用回传参数", O)]
    pub extra_common_param: Option<String>,

    /// 交易状态描述.
    ///
    /// Unsure: seen in public code only, without a length.
    #[doc(alias = "交易状态描述")]
    #[field("trade_status_description", "交易状态描述", O)]
    pub trade_status_description: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `trade_notify` 服务器异步通知: its two messages, and how its answer is judged.
pub const TRADE_NOTIFY: Interface = Interface {
    id: "trade_notify",
    gateway: "ysepay",
    title: "服务器异步通知",
    summary: "Tells how an order stands.",
    path: "",
    method: "",
    endpoint: "",
    version: "",
    flow: Flow::Notify,
    key: None,
    charges: false,
    source: "§6",
    outbound: <TradeNotifyAck as Message>::SCHEMA,
    inbound: <TradeNotify as Message>::SCHEMA,
    judge: Judge { code: None, text: None, detail: None, state: Some("trade_status"), hints: Hints(&[]) },
    sign: Some(Sign { field: "sign", algorithms: &["rsa-sha1", "sm2-sm3"] }),
};

impl Notification for TradeNotify {
    type Protocol = super::YsePayProtocol;
    type Ack = TradeNotifyAck;
    const INTERFACE: &'static Interface = &TRADE_NOTIFY;
}
