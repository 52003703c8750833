//! 商户微信支付宝ID查询 `merchant_busi_mercode_query`, `POST …/v2/merchant/busi/mercode/query`.
//!
//! Source: a public Java SDK of the vendor, V2MerchantBusiMercodeQuery.
//!
//! @generated from specs/huifu/merchant_busi_mercode_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Date, Message, Request, UnknownMembers};

use super::{HINTS, PayWay, RESP_CODE};

/// 商户微信支付宝ID查询: asks for the numbers of a merchant at WeChat and Alipay.
///
/// ```text
/// accepted (constructed):
/// huifu_id = 6666000100000001
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// pay_way = A
/// ```
///
/// Source: a public Java SDK of the vendor, V2MerchantBusiMercodeQuery.
#[doc(alias = "商户微信支付宝ID查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "merchant_busi_mercode_query", label = "商户微信支付宝ID查询", container = ["data"])]
pub struct MerchantBusiMercodeQueryRequest {
    /// 汇付ID.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "汇付ID")]
    #[field("huifu_id", "汇付ID", M)]
    huifu_id: String,

    /// 请求日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "请求日期")]
    #[field("req_date", "请求日期", M, date = "yyyyMMdd")]
    req_date: Date,

    /// 请求流水号.
    ///
    /// Unique for each huifu_id and day.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", M)]
    req_seq_id: String,

    /// 入驻通道类型.
    ///
    /// Unsure: only A is seen in a public sample.
    #[doc(alias = "入驻通道类型")]
    #[field("pay_way", "入驻通道类型", M, values)]
    pay_way: PayWay,

    /// 费率类型.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no length here; 32 for the same field
    /// elsewhere.
    #[doc(alias = "费率类型")]
    #[field("fee_type", "费率类型", O)]
    fee_type: Option<String>,
}

/// 商户微信支付宝ID查询应答: the reply to [`MerchantBusiMercodeQueryRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// huifu_id = 6666000100000001
/// ```
///
/// Source: a public Java SDK of the vendor, V2MerchantBusiMercodeQuery.
#[doc(alias = "商户微信支付宝ID查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "merchant_busi_mercode_query", label = "商户微信支付宝ID查询", container = ["data"])]
#[non_exhaustive]
pub struct MerchantBusiMercodeQueryResponse {
    /// 业务返回码. At most 8 characters.
    #[doc(alias = "业务返回码")]
    #[field("resp_code", "业务返回码", M, chars = ..=8)]
    pub resp_code: String,

    /// 业务返回描述. At most 512 characters.
    #[doc(alias = "业务返回描述")]
    #[field("resp_desc", "业务返回描述", O, chars = ..=512)]
    pub resp_desc: Option<String>,

    /// 商户号. At most 32 characters.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", O, chars = ..=32, echo)]
    pub huifu_id: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `merchant_busi_mercode_query` 商户微信支付宝ID查询: its two messages, and how its answer is judged.
pub const MERCHANT_BUSI_MERCODE_QUERY: Interface = Interface {
    id: "merchant_busi_mercode_query",
    gateway: "huifu",
    title: "商户微信支付宝ID查询",
    summary: "Asks for the numbers of a merchant at WeChat and Alipay.",
    path: "/v2/merchant/busi/mercode/query",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Query,
    key: Some("req_seq_id"),
    charges: false,
    source: "a public Java SDK of the vendor, V2MerchantBusiMercodeQuery",
    outbound: <MerchantBusiMercodeQueryRequest as Message>::SCHEMA,
    inbound: <MerchantBusiMercodeQueryResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for MerchantBusiMercodeQueryRequest {
    type Protocol = super::HuifuProtocol;
    type Response = MerchantBusiMercodeQueryResponse;
    const INTERFACE: &'static Interface = &MERCHANT_BUSI_MERCODE_QUERY;
}
