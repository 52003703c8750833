//! 商户分账配置查询 `merchant_split_query`, `POST …/v2/merchant/split/query`.
//!
//! Source: an older public Java SDK of the vendor, V2MerchantSplitQuery.
//!
//! @generated from specs/huifu/merchant_split_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Date, Message, Request, UnknownMembers};

use super::{HINTS, RESP_CODE, SplitBillResult};

/// 商户分账配置查询: asks how the splitting of a merchant is set up.
///
/// ```text
/// accepted (constructed):
/// req_seq_id = R20240101000001
/// req_date = 20240101
/// huifu_id = 6666000100000001
/// ```
///
/// Source: an older public Java SDK of the vendor, V2MerchantSplitQuery.
#[doc(alias = "商户分账配置查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "merchant_split_query", label = "商户分账配置查询", container = ["data"])]
pub struct MerchantSplitQueryRequest {
    /// 请求流水号.
    ///
    /// Unique for each huifu_id and day.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", M)]
    req_seq_id: String,

    /// 请求日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "请求日期")]
    #[field("req_date", "请求日期", M, date = "yyyyMMdd")]
    req_date: Date,

    /// 汇付客户Id.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "汇付客户Id")]
    #[field("huifu_id", "汇付客户Id", M)]
    huifu_id: String,
}

/// 商户分账配置查询应答: the reply to [`MerchantSplitQueryRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// split_bill_result = 1 items
/// ```
///
/// Source: an older public Java SDK of the vendor, V2MerchantSplitQuery.
#[doc(alias = "商户分账配置查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "merchant_split_query", label = "商户分账配置查询", container = ["data"])]
#[non_exhaustive]
pub struct MerchantSplitQueryResponse {
    /// 业务返回码. At most 8 characters.
    #[doc(alias = "业务返回码")]
    #[field("resp_code", "业务返回码", M, chars = ..=8)]
    pub resp_code: String,

    /// 业务返回描述. At most 512 characters.
    #[doc(alias = "业务返回描述")]
    #[field("resp_desc", "业务返回描述", O, chars = ..=512)]
    pub resp_desc: Option<String>,

    /// 分账配置信息. As JSON in a string.
    ///
    /// Unsure: as in merchant_basicdata_query; the reply itself is not published.
    #[doc(alias = "分账配置信息")]
    #[field("split_bill_result", "分账配置信息", O, items = 0..=4294967295, json)]
    pub split_bill_result: Vec<SplitBillResult>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `merchant_split_query` 商户分账配置查询: its two messages, and how its answer is judged.
pub const MERCHANT_SPLIT_QUERY: Interface = Interface {
    id: "merchant_split_query",
    gateway: "huifu",
    title: "商户分账配置查询",
    summary: "Asks how the splitting of a merchant is set up.",
    path: "/v2/merchant/split/query",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Query,
    key: Some("req_seq_id"),
    charges: false,
    source: "an older public Java SDK of the vendor, V2MerchantSplitQuery",
    outbound: <MerchantSplitQueryRequest as Message>::SCHEMA,
    inbound: <MerchantSplitQueryResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for MerchantSplitQueryRequest {
    type Protocol = super::HuifuProtocol;
    type Response = MerchantSplitQueryResponse;
    const INTERFACE: &'static Interface = &MERCHANT_SPLIT_QUERY;
}
