//! 一般户退款 `trade_refund_general_account`, method `ysepay.online.trade.refund.general.account`.
//!
//! Source: 银盛开放平台 and public PHP code, ysepay.online.trade.refund.general.account.
//!
//! @generated from specs/ysepay/trade_refund_general_account.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Detail, Flow, Hints, Interface, Judge};
use tongbao_core::{Amount, Date, Message, Request, UnknownMembers};

use super::{ACCEPTED_CODE, SUB_CODE};

/// 一般户退款: gives a payment back from the general account.
///
/// 10000 only means that the refund was accepted: ysepay.online.trade.refund.query says how it stands.
///
/// ```text
/// accepted (constructed):
/// out_trade_no = 20240101000000000001
/// shopdate = 20240101
/// trade_no = 68431922806471166
/// refund_amount = 100.00
/// refund_reason = 正常退款
/// out_request_no = 20240101000000000002
/// ```
///
/// Source: 银盛开放平台 and public PHP code, ysepay.online.trade.refund.general.account.
#[doc(alias = "一般户退款")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "trade_refund_general_account", label = "一般户退款")]
pub struct TradeRefundGeneralAccountRequest {
    /// 商户系统生成的订单号. At most 32 bytes in the message's charset.
    #[doc(alias = "商户系统生成的订单号")]
    #[field("out_trade_no", "商户系统生成的订单号", M, wire_bytes = ..=32)]
    out_trade_no: String,

    /// 商户日期. On the wire as `yyyyMMdd`, Beijing time.
    ///
    /// Of the order.
    #[doc(alias = "商户日期")]
    #[field("shopdate", "商户日期", M, date = "yyyyMMdd")]
    shopdate: Date,

    /// 银盛交易流水号.
    ///
    /// Unsure: no length here; 30 in the notification.
    #[doc(alias = "银盛交易流水号")]
    #[field("trade_no", "银盛交易流水号", O)]
    trade_no: Option<String>,

    /// 需要退款的金额. On the wire in yuan with two decimals.
    ///
    /// Yuan.
    #[doc(alias = "需要退款的金额")]
    #[field("refund_amount", "需要退款的金额", M, amount = yuan_2dp)]
    refund_amount: Amount,

    /// 退款的原因说明. At most 50 bytes in the message's charset.
    #[doc(alias = "退款的原因说明")]
    #[field("refund_reason", "退款的原因说明", M, wire_bytes = ..=50)]
    refund_reason: String,

    /// 标识一次退款请求. At most 32 bytes in the message's charset.
    ///
    /// Names one refund: each needs a number of its own.
    #[doc(alias = "标识一次退款请求")]
    #[field("out_request_no", "标识一次退款请求", M, wire_bytes = ..=32)]
    out_request_no: String,
}

/// 一般户退款应答: the reply to [`TradeRefundGeneralAccountRequest`].
///
/// ```text
/// accepted (constructed):
/// code = 10000
/// msg = Success
/// refund_amount = 100.00
/// trade_no = 68431922806471166
/// out_trade_no = 20240101000000000001
/// account_date = 20240101
/// out_request_no = 20240101000000000002
/// refundsn = 01R240101000000001
/// ```
///
/// Source: 银盛开放平台 and public PHP code, ysepay.online.trade.refund.general.account.
#[doc(alias = "一般户退款")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "trade_refund_general_account", label = "一般户退款", container = ["ysepay_online_trade_refund_general_account_response"])]
#[non_exhaustive]
pub struct TradeRefundGeneralAccountResponse {
    /// 响应代码.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "响应代码")]
    #[field("code", "响应代码", M)]
    pub code: String,

    /// 响应代码描述.
    ///
    /// Unsure: inferred: as in ysepay.online.trade.refund.
    #[doc(alias = "响应代码描述")]
    #[field("msg", "响应代码描述", O)]
    pub msg: Option<String>,

    /// 退款金额. On the wire in yuan.
    ///
    /// Unsure: inferred: as in ysepay.online.trade.refund.
    #[doc(alias = "退款金额")]
    #[field("refund_amount", "退款金额", O, amount = yuan, echo)]
    pub refund_amount: Option<Amount>,

    /// 银盛交易流水号.
    ///
    /// Unsure: inferred: as in ysepay.online.trade.refund, without a length.
    #[doc(alias = "银盛交易流水号")]
    #[field("trade_no", "银盛交易流水号", O, echo)]
    pub trade_no: Option<String>,

    /// 商户系统生成的订单号. At most 32 bytes in the message's charset.
    ///
    /// Unsure: inferred: as in ysepay.online.trade.refund.
    #[doc(alias = "商户系统生成的订单号")]
    #[field("out_trade_no", "商户系统生成的订单号", O, wire_bytes = ..=32, echo)]
    pub out_trade_no: Option<String>,

    /// 入账日期.
    ///
    /// Unsure: lengths 19 and 10 and the format yyyyMMdd contradict each other, and a public sample has 2021-12-21.
    #[doc(alias = "入账日期")]
    #[field("account_date", "入账日期", O)]
    pub account_date: Option<String>,

    /// 标识一次退款请求. At most 32 bytes in the message's charset.
    ///
    /// Unsure: inferred: as in ysepay.online.trade.refund.
    #[doc(alias = "标识一次退款请求")]
    #[field("out_request_no", "标识一次退款请求", O, wire_bytes = ..=32, echo)]
    pub out_request_no: Option<String>,

    /// 退款流水号.
    ///
    /// Unsure: inferred: as in ysepay.online.trade.refund, without a length.
    #[doc(alias = "退款流水号")]
    #[field("refundsn", "退款流水号", O)]
    pub refundsn: Option<String>,

    /// 业务错误码.
    ///
    /// Says more exactly than code what went wrong.
    ///
    /// Unsure: seen in public code only.
    #[doc(alias = "业务错误码")]
    #[field("sub_code", "业务错误码", O)]
    pub sub_code: Option<String>,

    /// 返回信息.
    ///
    /// Unsure: 50 bytes in fastPay.confirm; no length here.
    #[doc(alias = "返回信息")]
    #[field("sub_msg", "返回信息", O)]
    pub sub_msg: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `trade_refund_general_account` 一般户退款: its two messages, and how its answer is judged.
pub const TRADE_REFUND_GENERAL_ACCOUNT: Interface = Interface {
    id: "trade_refund_general_account",
    gateway: "ysepay",
    title: "一般户退款",
    summary: "Gives a payment back from the general account.",
    path: "",
    method: "ysepay.online.trade.refund.general.account",
    endpoint: "openapi",
    version: "3.0",
    flow: Flow::Refund,
    key: Some("out_request_no"),
    charges: true,
    source: "银盛开放平台 and public PHP code, ysepay.online.trade.refund.general.account",
    outbound: <TradeRefundGeneralAccountRequest as Message>::SCHEMA,
    inbound: <TradeRefundGeneralAccountResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("code", &ACCEPTED_CODE)), text: Some("msg"), detail: Some(Detail { field: "sub_code", codes: &SUB_CODE, text: Some("sub_msg") }), state: None, hints: Hints(&[]) },
    sign: None,
};

impl Request for TradeRefundGeneralAccountRequest {
    type Protocol = super::YsePayProtocol;
    type Response = TradeRefundGeneralAccountResponse;
    const INTERFACE: &'static Interface = &TRADE_REFUND_GENERAL_ACCOUNT;
}
