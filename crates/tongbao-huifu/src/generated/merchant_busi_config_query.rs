//! 微信配置查询 `merchant_busi_config_query`, `POST …/v2/merchant/busi/config/query`.
//!
//! Source: a public Java SDK of the vendor, V2MerchantBusiConfigQuery.
//!
//! @generated from specs/huifu/merchant_busi_config_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Date, Message, Request, UnknownMembers};

use super::{HINTS, RESP_CODE};

/// 微信配置查询: asks which app ids and directories a merchant uses at WeChat.
///
/// ```text
/// accepted (constructed):
/// req_seq_id = R20240101000001
/// req_date = 20240101
/// huifu_id = 6666000100000001
/// ```
///
/// Source: a public Java SDK of the vendor, V2MerchantBusiConfigQuery.
#[doc(alias = "微信配置查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "merchant_busi_config_query", label = "微信配置查询", container = ["data"])]
pub struct MerchantBusiConfigQueryRequest {
    /// 请求流水号.
    ///
    /// Unique for each huifu_id and day.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", M)]
    req_seq_id: String,

    /// 请求时间. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "请求时间")]
    #[field("req_date", "请求时间", M, date = "yyyyMMdd")]
    req_date: Date,

    /// 汇付客户Id.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "汇付客户Id")]
    #[field("huifu_id", "汇付客户Id", M)]
    huifu_id: String,

    /// 渠道号.
    ///
    /// Unsure: no length here; 50 for the same field elsewhere.
    #[doc(alias = "渠道号")]
    #[field("bank_channel_no", "渠道号", O)]
    bank_channel_no: Option<String>,
}

/// 微信配置查询应答: the reply to [`MerchantBusiConfigQueryRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// ```
///
/// Source: a public Java SDK of the vendor, V2MerchantBusiConfigQuery.
#[doc(alias = "微信配置查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "merchant_busi_config_query", label = "微信配置查询", container = ["data"])]
#[non_exhaustive]
pub struct MerchantBusiConfigQueryResponse {
    /// 业务返回码. At most 8 characters.
    #[doc(alias = "业务返回码")]
    #[field("resp_code", "业务返回码", M, chars = ..=8)]
    pub resp_code: String,

    /// 业务返回描述. At most 512 characters.
    #[doc(alias = "业务返回描述")]
    #[field("resp_desc", "业务返回描述", O, chars = ..=512)]
    pub resp_desc: Option<String>,

    /// 配置成功列表.
    ///
    /// A JSON text.
    ///
    /// Unsure: no public source gives a length; its rows are not published.
    #[doc(alias = "配置成功列表")]
    #[field("atu_config_bo_list", "配置成功列表", O)]
    pub atu_config_bo_list: Option<String>,

    /// 配置失败列表.
    ///
    /// A JSON text.
    ///
    /// Unsure: no public source gives a length; its rows are not published.
    #[doc(alias = "配置失败列表")]
    #[field("atu_config_bo_fail_list", "配置失败列表", O)]
    pub atu_config_bo_fail_list: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `merchant_busi_config_query` 微信配置查询: its two messages, and how its answer is judged.
pub const MERCHANT_BUSI_CONFIG_QUERY: Interface = Interface {
    id: "merchant_busi_config_query",
    gateway: "huifu",
    title: "微信配置查询",
    summary: "Asks which app ids and directories a merchant uses at WeChat.",
    path: "/v2/merchant/busi/config/query",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Query,
    key: Some("req_seq_id"),
    charges: false,
    source: "a public Java SDK of the vendor, V2MerchantBusiConfigQuery",
    outbound: <MerchantBusiConfigQueryRequest as Message>::SCHEMA,
    inbound: <MerchantBusiConfigQueryResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for MerchantBusiConfigQueryRequest {
    type Protocol = super::HuifuProtocol;
    type Response = MerchantBusiConfigQueryResponse;
    const INTERFACE: &'static Interface = &MERCHANT_BUSI_CONFIG_QUERY;
}
