//! 协议查询 `trusteeship_fast_pay_query_protocol`, method `ysepay.trusteeship.fastPay.queryProtocol`.
//!
//! Source: a public Java SDK of the vendor, queryProtocol.
//!
//! @generated from specs/ysepay/trusteeship_fast_pay_query_protocol.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Detail, Flow, Hints, Interface, Judge};
use tongbao_core::{Message, Request, Secret, Token, UnknownMembers};

use super::{CODE, SUB_CODE};

/// 协议查询: asks for the bindings of a customer.
///
/// Its fields are not public. The rows of the request are a guess that the operator of the gateway must confirm; what the
/// reply says about the bindings is among its unknown members.
///
/// ```text
/// of one customer (constructed):
/// user_id = U0000001
/// ```
///
/// Source: a public Java SDK of the vendor, queryProtocol.
#[doc(alias = "协议查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "trusteeship_fast_pay_query_protocol", label = "协议查询")]
pub struct TrusteeshipFastPayQueryProtocolRequest {
    /// 唯一客户标识. At most 25 bytes in the message's charset.
    ///
    /// Unsure: a guess: the fields are not public.
    #[doc(alias = "唯一客户标识")]
    #[field("user_id", "唯一客户标识", O, wire_bytes = ..=25)]
    user_id: Option<String>,

    /// 银盛协议号. At most 20 bytes in the message's charset.
    ///
    /// Unsure: a guess: the fields are not public.
    #[doc(alias = "银盛协议号")]
    #[field("protocol_no", "银盛协议号", O, wire_bytes = ..=20)]
    protocol_no: Option<Secret<Token>>,

    /// 商户系统生成的订单号. At most 32 bytes in the message's charset.
    ///
    /// Unsure: a guess: the fields are not public.
    #[doc(alias = "商户系统生成的订单号")]
    #[field("out_trade_no", "商户系统生成的订单号", O, wire_bytes = ..=32)]
    out_trade_no: Option<String>,
}

/// 协议查询应答: the reply to [`TrusteeshipFastPayQueryProtocolRequest`].
///
/// ```text
/// of one customer (constructed):
/// code = 10000
/// msg = Success
/// ```
///
/// Source: a public Java SDK of the vendor, queryProtocol.
#[doc(alias = "协议查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "trusteeship_fast_pay_query_protocol", label = "协议查询", container = ["ysepay_trusteeship_fastPay_queryProtocol_response"])]
#[non_exhaustive]
pub struct TrusteeshipFastPayQueryProtocolResponse {
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

/// `trusteeship_fast_pay_query_protocol` 协议查询: its two messages, and how its answer is judged.
pub const TRUSTEESHIP_FAST_PAY_QUERY_PROTOCOL: Interface = Interface {
    id: "trusteeship_fast_pay_query_protocol",
    gateway: "ysepay",
    title: "协议查询",
    summary: "Asks for the bindings of a customer.",
    path: "",
    method: "ysepay.trusteeship.fastPay.queryProtocol",
    endpoint: "trusteeship",
    version: "3.0",
    flow: Flow::ListBindings,
    key: None,
    charges: false,
    source: "a public Java SDK of the vendor, queryProtocol",
    outbound: <TrusteeshipFastPayQueryProtocolRequest as Message>::SCHEMA,
    inbound: <TrusteeshipFastPayQueryProtocolResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("code", &CODE)), text: Some("msg"), detail: Some(Detail { field: "sub_code", codes: &SUB_CODE, text: Some("sub_msg") }), state: None, hints: Hints(&[]) },
    sign: None,
};

impl Request for TrusteeshipFastPayQueryProtocolRequest {
    type Protocol = super::YsePayProtocol;
    type Response = TrusteeshipFastPayQueryProtocolResponse;
    const INTERFACE: &'static Interface = &TRUSTEESHIP_FAST_PAY_QUERY_PROTOCOL;
}
