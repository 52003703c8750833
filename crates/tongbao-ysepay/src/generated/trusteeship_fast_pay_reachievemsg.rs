//! 重新获取协议快捷支付短信 `trusteeship_fast_pay_reachievemsg`, method `ysepay.trusteeship.fastPay.reachievemsg`.
//!
//! Source: 银盛开放平台 ysepay.trusteeship.fastPay.reachievemsg, 业务请求参数.
//!
//! @generated from specs/ysepay/trusteeship_fast_pay_reachievemsg.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Detail, Flow, Hints, Interface, Judge};
use tongbao_core::{Message, Request, UnknownMembers};

use super::{CODE, SUB_CODE};

/// 重新获取协议快捷支付短信: sends the SMS code of an order once more.
///
/// ```text
/// sent again (constructed):
/// paysn = 2013102500025604
/// ```
///
/// Source: 银盛开放平台 ysepay.trusteeship.fastPay.reachievemsg, 业务请求参数.
#[doc(alias = "重新获取协议快捷支付短信")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "trusteeship_fast_pay_reachievemsg", label = "重新获取协议快捷支付短信")]
pub struct TrusteeshipFastPayReachievemsgRequest {
    /// 支付流水. At most 32 bytes in the message's charset.
    ///
    /// From ysepay.trusteeship.fastPay.
    #[doc(alias = "支付流水")]
    #[field("paysn", "支付流水", M, wire_bytes = ..=32)]
    paysn: String,
}

/// 重新获取协议快捷支付短信应答: the reply to [`TrusteeshipFastPayReachievemsgRequest`].
///
/// ```text
/// sent again (constructed):
/// code = 10000
/// msg = Success
/// ```
///
/// Source: 银盛开放平台 ysepay.trusteeship.fastPay.reachievemsg, 业务请求参数.
#[doc(alias = "重新获取协议快捷支付短信")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "trusteeship_fast_pay_reachievemsg", label = "重新获取协议快捷支付短信", container = ["ysepay_trusteeship_fastPay_reachievemsg_response"])]
#[non_exhaustive]
pub struct TrusteeshipFastPayReachievemsgResponse {
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

/// `trusteeship_fast_pay_reachievemsg` 重新获取协议快捷支付短信: its two messages, and how its answer is judged.
pub const TRUSTEESHIP_FAST_PAY_REACHIEVEMSG: Interface = Interface {
    id: "trusteeship_fast_pay_reachievemsg",
    gateway: "ysepay",
    title: "重新获取协议快捷支付短信",
    summary: "Sends the SMS code of an order once more.",
    path: "",
    method: "ysepay.trusteeship.fastPay.reachievemsg",
    endpoint: "trusteeship",
    version: "3.0",
    flow: Flow::SendCode,
    key: Some("paysn"),
    charges: false,
    source: "银盛开放平台 ysepay.trusteeship.fastPay.reachievemsg, 业务请求参数",
    outbound: <TrusteeshipFastPayReachievemsgRequest as Message>::SCHEMA,
    inbound: <TrusteeshipFastPayReachievemsgResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("code", &CODE)), text: Some("msg"), detail: Some(Detail { field: "sub_code", codes: &SUB_CODE, text: Some("sub_msg") }), state: None, hints: Hints(&[]) },
    sign: None,
};

impl Request for TrusteeshipFastPayReachievemsgRequest {
    type Protocol = super::YsePayProtocol;
    type Response = TrusteeshipFastPayReachievemsgResponse;
    const INTERFACE: &'static Interface = &TRUSTEESHIP_FAST_PAY_REACHIEVEMSG;
}
