//! 协议签约确认 `trusteeship_sign_confirm`, method `ysepay.trusteeship.sign.confirm`.
//!
//! Source: 银盛开放平台 ysepay.trusteeship.sign.confirm, 业务请求参数.
//!
//! @generated from specs/ysepay/trusteeship_sign_confirm.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Detail, Flow, Hints, Interface, Judge};
use tongbao_core::{Credential, Cvv, Message, Request, Secret, Token, UnknownMembers};

use super::{CODE, SUB_CODE, TradeStatus};

/// 协议签约确认: binds a card with the SMS code that the holder got.
///
/// Of `cardCvn2`, `cardExprDt`, together.
///
/// ```text
/// the card is bound (constructed):
/// out_trade_no = 20240101000000000001
/// mobile_verify_code = (secret)
/// ```
///
/// Source: 银盛开放平台 ysepay.trusteeship.sign.confirm, 业务请求参数.
#[doc(alias = "协议签约确认")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "trusteeship_sign_confirm", label = "协议签约确认")]
#[message(together("cardCvn2", "cardExprDt"))]
pub struct TrusteeshipSignConfirmRequest {
    /// 商户系统生成的订单号. At most 32 bytes in the message's charset.
    ///
    /// The number of ysepay.trusteeship.sign.
    #[doc(alias = "商户系统生成的订单号")]
    #[field("out_trade_no", "商户系统生成的订单号", M, wire_bytes = ..=32)]
    out_trade_no: String,

    /// 验证码. At most 6 bytes in the message's charset.
    #[doc(alias = "验证码")]
    #[field("mobile_verify_code", "验证码", M, wire_bytes = ..=6)]
    mobile_verify_code: Secret<Credential>,

    /// 信用卡安全码. At most 3 bytes in the message's charset. Sent encrypted.
    ///
    /// For credit cards.
    #[doc(alias("信用卡安全码", "cardCvn2"))]
    #[field("cardCvn2", "信用卡安全码", O, wire_bytes = ..=3, encrypted)]
    card_cvn2: Option<Secret<Cvv>>,

    /// 信用卡有效期. Exactly 4 bytes in the message's charset. Sent encrypted.
    ///
    /// For credit cards: MMYY.
    #[doc(alias("信用卡有效期", "cardExprDt"))]
    #[field("cardExprDt", "信用卡有效期", O, wire_bytes = 4, encrypted)]
    card_expr_dt: Option<Secret<Credential>>,
}

/// 协议签约确认应答: the reply to [`TrusteeshipSignConfirmRequest`].
///
/// ```text
/// the card is bound (constructed):
/// code = 10000
/// msg = Success
/// out_trade_no = 20240101000000000001
/// protocol_no = (secret)
/// ```
///
/// Source: 银盛开放平台 ysepay.trusteeship.sign.confirm, 业务请求参数.
#[doc(alias = "协议签约确认")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "trusteeship_sign_confirm", label = "协议签约确认", container = ["ysepay_trusteeship_sign_confirm_response"])]
#[non_exhaustive]
pub struct TrusteeshipSignConfirmResponse {
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

    /// 商户系统生成的订单号. At most 32 bytes in the message's charset.
    ///
    /// Unsure: inferred: no public source shows this reply.
    #[doc(alias = "商户系统生成的订单号")]
    #[field("out_trade_no", "商户系统生成的订单号", O, wire_bytes = ..=32, echo)]
    pub out_trade_no: Option<String>,

    /// 状态.
    ///
    /// Unsure: inferred: no public source shows this reply.
    #[doc(alias = "状态")]
    #[field("trade_status", "状态", O, values)]
    pub trade_status: Option<TradeStatus>,

    /// 银盛协议号. At most 20 bytes in the message's charset.
    ///
    /// Stands for the card in fastPay; K and 19 digits on the page of sign.cancel. Without it nothing is bound.
    ///
    /// Unsure: inferred: no public source shows this reply.
    #[doc(alias = "银盛协议号")]
    #[field("protocol_no", "银盛协议号", O, wire_bytes = ..=20)]
    pub protocol_no: Option<Secret<Token>>,

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

/// `trusteeship_sign_confirm` 协议签约确认: its two messages, and how its answer is judged.
pub const TRUSTEESHIP_SIGN_CONFIRM: Interface = Interface {
    id: "trusteeship_sign_confirm",
    gateway: "ysepay",
    title: "协议签约确认",
    summary: "Binds a card with the SMS code that the holder got.",
    path: "",
    method: "ysepay.trusteeship.sign.confirm",
    endpoint: "trusteeship",
    version: "3.0",
    flow: Flow::ConfirmBind,
    key: Some("out_trade_no"),
    charges: false,
    source: "银盛开放平台 ysepay.trusteeship.sign.confirm, 业务请求参数",
    outbound: <TrusteeshipSignConfirmRequest as Message>::SCHEMA,
    inbound: <TrusteeshipSignConfirmResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("code", &CODE)), text: Some("msg"), detail: Some(Detail { field: "sub_code", codes: &SUB_CODE, text: Some("sub_msg") }), state: None, hints: Hints(&[]) },
    sign: None,
};

impl Request for TrusteeshipSignConfirmRequest {
    type Protocol = super::YsePayProtocol;
    type Response = TrusteeshipSignConfirmResponse;
    const INTERFACE: &'static Interface = &TRUSTEESHIP_SIGN_CONFIRM;
}
