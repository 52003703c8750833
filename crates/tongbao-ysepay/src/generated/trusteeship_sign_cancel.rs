//! 协议解约 `trusteeship_sign_cancel`, method `ysepay.trusteeship.sign.cancel`.
//!
//! Source: 银盛开放平台 ysepay.trusteeship.sign.cancel, 业务请求参数.
//!
//! @generated from specs/ysepay/trusteeship_sign_cancel.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Detail, Flow, Hints, Interface, Judge};
use tongbao_core::{Message, Request, Secret, Token, UnknownMembers};

use super::{CODE, SUB_CODE};

/// 协议解约: forgets a bound card.
///
/// ```text
/// unbound (constructed):
/// protocol_no = (secret)
/// ```
///
/// Source: 银盛开放平台 ysepay.trusteeship.sign.cancel, 业务请求参数.
#[doc(alias = "协议解约")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "trusteeship_sign_cancel", label = "协议解约")]
pub struct TrusteeshipSignCancelRequest {
    /// 银盛协议号. At most 20 bytes in the message's charset.
    ///
    /// From ysepay.trusteeship.sign.confirm.
    #[doc(alias = "银盛协议号")]
    #[field("protocol_no", "银盛协议号", M, wire_bytes = ..=20)]
    protocol_no: Secret<Token>,
}

/// 协议解约应答: the reply to [`TrusteeshipSignCancelRequest`].
///
/// ```text
/// unbound (constructed):
/// code = 10000
/// msg = Success
/// ```
///
/// Source: 银盛开放平台 ysepay.trusteeship.sign.cancel, 业务请求参数.
#[doc(alias = "协议解约")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "trusteeship_sign_cancel", label = "协议解约", container = ["ysepay_trusteeship_sign_cancel_response"])]
#[non_exhaustive]
pub struct TrusteeshipSignCancelResponse {
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

/// `trusteeship_sign_cancel` 协议解约: its two messages, and how its answer is judged.
pub const TRUSTEESHIP_SIGN_CANCEL: Interface = Interface {
    id: "trusteeship_sign_cancel",
    gateway: "ysepay",
    title: "协议解约",
    summary: "Forgets a bound card.",
    path: "",
    method: "ysepay.trusteeship.sign.cancel",
    endpoint: "trusteeship",
    version: "3.0",
    flow: Flow::Unbind,
    key: None,
    charges: false,
    source: "银盛开放平台 ysepay.trusteeship.sign.cancel, 业务请求参数",
    outbound: <TrusteeshipSignCancelRequest as Message>::SCHEMA,
    inbound: <TrusteeshipSignCancelResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("code", &CODE)), text: Some("msg"), detail: Some(Detail { field: "sub_code", codes: &SUB_CODE, text: Some("sub_msg") }), state: None, hints: Hints(&[]) },
    sign: None,
};

impl Request for TrusteeshipSignCancelRequest {
    type Protocol = super::YsePayProtocol;
    type Response = TrusteeshipSignCancelResponse;
    const INTERFACE: &'static Interface = &TRUSTEESHIP_SIGN_CANCEL;
}
