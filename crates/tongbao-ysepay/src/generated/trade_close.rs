//! 关单 `trade_close`, method `ysepay.online.trade.close`.
//!
//! Source: 银盛开放平台 and public PHP code, ysepay.online.trade.close.
//!
//! @generated from specs/ysepay/trade_close.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Detail, Flow, Hints, Interface, Judge};
use tongbao_core::{Date, Message, Request, UnknownMembers};

use super::{CODE, SUB_CODE};

/// 关单: closes an order that is not paid.
///
/// That it is version 3.0 is inferred from the interfaces beside it. Query the order afterwards: it may have been paid
/// meanwhile.
///
/// ```text
/// closed (constructed):
/// out_trade_no = 20240101000000000001
/// shopdate = 20240101
/// ```
///
/// Source: 银盛开放平台 and public PHP code, ysepay.online.trade.close.
#[doc(alias = "关单")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "trade_close", label = "关单")]
pub struct TradeCloseRequest {
    /// 商户系统生成的订单号. At most 32 bytes in the message's charset.
    ///
    /// Unsure: whether trade_no alone would do is not public.
    #[doc(alias = "商户系统生成的订单号")]
    #[field("out_trade_no", "商户系统生成的订单号", M, wire_bytes = ..=32)]
    out_trade_no: String,

    /// 商户日期. On the wire as `yyyyMMdd`, Beijing time.
    ///
    /// Of the order.
    ///
    /// Unsure: seen in public code only; that it is mandatory is inferred from the other interfaces.
    #[doc(alias = "商户日期")]
    #[field("shopdate", "商户日期", M, date = "yyyyMMdd")]
    shopdate: Date,

    /// 银盛交易流水号.
    ///
    /// Unsure: no length here; 30 in the notification.
    #[doc(alias = "银盛交易流水号")]
    #[field("trade_no", "银盛交易流水号", O)]
    trade_no: Option<String>,
}

/// 关单应答: the reply to [`TradeCloseRequest`].
///
/// ```text
/// closed (constructed):
/// code = 10000
/// msg = Success
/// ```
///
/// Source: 银盛开放平台 and public PHP code, ysepay.online.trade.close.
#[doc(alias = "关单")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "trade_close", label = "关单", container = ["ysepay_online_trade_close_response"])]
#[non_exhaustive]
pub struct TradeCloseResponse {
    /// 响应代码.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "响应代码")]
    #[field("code", "响应代码", M)]
    pub code: String,

    /// 响应代码描述.
    ///
    /// Unsure: seen in public code only.
    #[doc(alias = "响应代码描述")]
    #[field("msg", "响应代码描述", O)]
    pub msg: Option<String>,

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

/// `trade_close` 关单: its two messages, and how its answer is judged.
pub const TRADE_CLOSE: Interface = Interface {
    id: "trade_close",
    gateway: "ysepay",
    title: "关单",
    summary: "Closes an order that is not paid.",
    path: "",
    method: "ysepay.online.trade.close",
    endpoint: "openapi",
    version: "3.0",
    flow: Flow::Close,
    key: Some("out_trade_no"),
    charges: false,
    source: "银盛开放平台 and public PHP code, ysepay.online.trade.close",
    outbound: <TradeCloseRequest as Message>::SCHEMA,
    inbound: <TradeCloseResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("code", &CODE)), text: Some("msg"), detail: Some(Detail { field: "sub_code", codes: &SUB_CODE, text: Some("sub_msg") }), state: None, hints: Hints(&[]) },
    sign: None,
};

impl Request for TradeCloseRequest {
    type Protocol = super::YsePayProtocol;
    type Response = TradeCloseResponse;
    const INTERFACE: &'static Interface = &TRADE_CLOSE;
}
