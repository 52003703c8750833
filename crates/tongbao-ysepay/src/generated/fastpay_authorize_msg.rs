//! 快捷消费授权短信 `fastpay_authorize_msg`, method `ysepay.online.fastpay.authorize.msg`.
//!
//! Source: 银盛开放平台 and public PHP code, ysepay.online.fastpay.authorize.msg.
//!
//! @generated from specs/ysepay/fastpay_authorize_msg.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Detail, Flow, Hints, Interface, Judge};
use tongbao_core::{Message, Request, UnknownMembers};

use super::{CODE, SUB_CODE};

/// 快捷消费授权短信: sends the SMS code of an order once more.
///
/// ```text
/// sent again (constructed):
/// out_trade_no = 20240101000000000001
/// ```
///
/// Source: 银盛开放平台 and public PHP code, ysepay.online.fastpay.authorize.msg.
#[doc(alias = "快捷消费授权短信")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "fastpay_authorize_msg", label = "快捷消费授权短信")]
pub struct FastpayAuthorizeMsgRequest {
    /// 商户系统生成的订单号. At most 32 bytes in the message's charset.
    ///
    /// Of ysepay.online.fastpay.
    #[doc(alias = "商户系统生成的订单号")]
    #[field("out_trade_no", "商户系统生成的订单号", M, wire_bytes = ..=32)]
    out_trade_no: String,
}

/// 快捷消费授权短信应答: the reply to [`FastpayAuthorizeMsgRequest`].
///
/// ```text
/// sent again (constructed):
/// code = 10000
/// msg = Success
/// ```
///
/// Source: 银盛开放平台 and public PHP code, ysepay.online.fastpay.authorize.msg.
#[doc(alias = "快捷消费授权短信")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "fastpay_authorize_msg", label = "快捷消费授权短信", container = ["ysepay_online_fastpay_authorize_msg_response"])]
#[non_exhaustive]
pub struct FastpayAuthorizeMsgResponse {
    /// 响应代码.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "响应代码")]
    #[field("code", "响应代码", M)]
    pub code: String,

    /// 响应代码描述.
    ///
    /// Unsure: inferred: no public source shows this reply.
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

/// `fastpay_authorize_msg` 快捷消费授权短信: its two messages, and how its answer is judged.
pub const FASTPAY_AUTHORIZE_MSG: Interface = Interface {
    id: "fastpay_authorize_msg",
    gateway: "ysepay",
    title: "快捷消费授权短信",
    summary: "Sends the SMS code of an order once more.",
    path: "",
    method: "ysepay.online.fastpay.authorize.msg",
    endpoint: "openapi",
    version: "3.0",
    flow: Flow::SendCode,
    key: Some("out_trade_no"),
    charges: false,
    source: "银盛开放平台 and public PHP code, ysepay.online.fastpay.authorize.msg",
    outbound: <FastpayAuthorizeMsgRequest as Message>::SCHEMA,
    inbound: <FastpayAuthorizeMsgResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("code", &CODE)), text: Some("msg"), detail: Some(Detail { field: "sub_code", codes: &SUB_CODE, text: Some("sub_msg") }), state: None, hints: Hints(&[]) },
    sign: None,
};

impl Request for FastpayAuthorizeMsgRequest {
    type Protocol = super::YsePayProtocol;
    type Response = FastpayAuthorizeMsgResponse;
    const INTERFACE: &'static Interface = &FASTPAY_AUTHORIZE_MSG;
}
