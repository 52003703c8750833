//! 获取银联用户标识 `trade_payment_usermark2_query`, `POST …/v2/trade/payment/usermark2/query`.
//!
//! Source: a public Java SDK of the vendor, V2TradePaymentUsermark2Query.
//!
//! @generated from specs/huifu/trade_payment_usermark2_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Credential, Date, Message, Request, Secret, Token, UnknownMembers};

use super::{HINTS, RESP_CODE};

/// 获取银联用户标识: asks for the UnionPay user id that U_JSAPI needs.
///
/// ```text
/// accepted (constructed):
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// huifu_id = 6666000100000001
/// auth_code = (secret)
/// app_up_identifier = UnionPay/1.0 CloudPay
/// ```
///
/// Source: a public Java SDK of the vendor, V2TradePaymentUsermark2Query.
#[doc(alias = "获取银联用户标识")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "trade_payment_usermark2_query", label = "获取银联用户标识", container = ["data"])]
pub struct TradePaymentUsermark2QueryRequest {
    /// 请求日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "请求日期")]
    #[field("req_date", "请求日期", M, date = "yyyyMMdd")]
    req_date: Date,

    /// 请求流水号.
    ///
    /// Unique for each huifu_id and day.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", M)]
    req_seq_id: String,

    /// 商户号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", M)]
    huifu_id: String,

    /// 授权码.
    ///
    /// Scanned from the payer's phone.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "授权码")]
    #[field("auth_code", "授权码", M)]
    auth_code: Secret<Credential>,

    /// 银联支付标识.
    ///
    /// From the User-Agent of the browser, such as UnionPay/1.0 CloudPay.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "银联支付标识")]
    #[field("app_up_identifier", "银联支付标识", M)]
    app_up_identifier: String,
}

/// 获取银联用户标识应答: the reply to [`TradePaymentUsermark2QueryRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// user_id = (secret)
/// ```
///
/// Source: a public Java SDK of the vendor, V2TradePaymentUsermark2Query.
#[doc(alias = "获取银联用户标识")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "trade_payment_usermark2_query", label = "获取银联用户标识", container = ["data"])]
#[non_exhaustive]
pub struct TradePaymentUsermark2QueryResponse {
    /// 业务返回码. At most 8 characters.
    #[doc(alias = "业务返回码")]
    #[field("resp_code", "业务返回码", M, chars = ..=8)]
    pub resp_code: String,

    /// 业务返回描述. At most 512 characters.
    #[doc(alias = "业务返回描述")]
    #[field("resp_desc", "业务返回描述", O, chars = ..=512)]
    pub resp_desc: Option<String>,

    /// 银联用户标识. At most 128 characters.
    ///
    /// From trade.payment.usermark2.query.
    #[doc(alias = "银联用户标识")]
    #[field("user_id", "银联用户标识", O, chars = ..=128)]
    pub user_id: Option<Secret<Token>>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `trade_payment_usermark2_query` 获取银联用户标识: its two messages, and how its answer is judged.
pub const TRADE_PAYMENT_USERMARK2_QUERY: Interface = Interface {
    id: "trade_payment_usermark2_query",
    gateway: "huifu",
    title: "获取银联用户标识",
    summary: "Asks for the UnionPay user id that U_JSAPI needs.",
    path: "/v2/trade/payment/usermark2/query",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Query,
    key: Some("req_seq_id"),
    charges: false,
    source: "a public Java SDK of the vendor, V2TradePaymentUsermark2Query",
    outbound: <TradePaymentUsermark2QueryRequest as Message>::SCHEMA,
    inbound: <TradePaymentUsermark2QueryResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for TradePaymentUsermark2QueryRequest {
    type Protocol = super::HuifuProtocol;
    type Response = TradePaymentUsermark2QueryResponse;
    const INTERFACE: &'static Interface = &TRADE_PAYMENT_USERMARK2_QUERY;
}
