//! 快捷绑卡查询 `quickbuckle_query`, `POST …/v2/quickbuckle/query`.
//!
//! Source: a public Java SDK of the vendor, V2QuickbuckleQuery.
//!
//! @generated from specs/huifu/quickbuckle_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Date, Message, Request, UnknownMembers};

use super::{Card, HINTS, RESP_CODE};

/// 快捷绑卡查询: lists the cards that a user has bound.
///
/// ```text
/// accepted (constructed):
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// huifu_id = 6666000100000001
/// out_cust_id = U0001
/// ```
///
/// Source: a public Java SDK of the vendor, V2QuickbuckleQuery.
#[doc(alias = "快捷绑卡查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "quickbuckle_query", label = "快捷绑卡查询", container = ["data"])]
pub struct QuickbuckleQueryRequest {
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

    /// 汇付商户Id.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "汇付商户Id")]
    #[field("huifu_id", "汇付商户Id", M)]
    huifu_id: String,

    /// 用户id.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "用户id")]
    #[field("out_cust_id", "用户id", M)]
    out_cust_id: String,

    /// 用户汇付号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "用户汇付号")]
    #[field("user_huifu_id", "用户汇付号", O)]
    user_huifu_id: Option<String>,
}

/// 快捷绑卡查询应答: the reply to [`QuickbuckleQueryRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// huifu_id = 6666000100000001
/// card_list = 1 items
/// ```
///
/// Source: a public Java SDK of the vendor, V2QuickbuckleQuery.
#[doc(alias = "快捷绑卡查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "quickbuckle_query", label = "快捷绑卡查询", container = ["data"])]
#[non_exhaustive]
pub struct QuickbuckleQueryResponse {
    /// 业务返回码. At most 8 characters.
    #[doc(alias = "业务返回码")]
    #[field("resp_code", "业务返回码", M, chars = ..=8)]
    pub resp_code: String,

    /// 业务返回描述.
    ///
    /// Unsure: no length here; 512 for the same field elsewhere.
    #[doc(alias = "业务返回描述")]
    #[field("resp_desc", "业务返回描述", O)]
    pub resp_desc: Option<String>,

    /// 请求日期.
    ///
    /// Unsure: read by a public client only; no length here; 8 for the same field elsewhere.
    #[doc(alias = "请求日期")]
    #[field("req_date", "请求日期", O)]
    pub req_date: Option<String>,

    /// 请求流水号.
    ///
    /// Unsure: read by a public client only; no length here; 128 for the same field elsewhere.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", O, echo)]
    pub req_seq_id: Option<String>,

    /// 商户号.
    ///
    /// Unsure: read by a public client only; no length here; 32 for the same field elsewhere.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", O, echo)]
    pub huifu_id: Option<String>,

    /// 用户客户号.
    ///
    /// Unsure: read by a public client only; no length here; 32 for the same field elsewhere.
    #[doc(alias = "用户客户号")]
    #[field("user_huifu_id", "用户客户号", O)]
    pub user_huifu_id: Option<String>,

    /// 卡列表. As JSON in a string.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "卡列表")]
    #[field("card_list", "卡列表", O, items = 0..=4294967295, json)]
    pub card_list: Vec<Card>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `quickbuckle_query` 快捷绑卡查询: its two messages, and how its answer is judged.
pub const QUICKBUCKLE_QUERY: Interface = Interface {
    id: "quickbuckle_query",
    gateway: "huifu",
    title: "快捷绑卡查询",
    summary: "Lists the cards that a user has bound.",
    path: "/v2/quickbuckle/query",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::ListBindings,
    key: Some("req_seq_id"),
    charges: false,
    source: "a public Java SDK of the vendor, V2QuickbuckleQuery",
    outbound: <QuickbuckleQueryRequest as Message>::SCHEMA,
    inbound: <QuickbuckleQueryResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for QuickbuckleQueryRequest {
    type Protocol = super::HuifuProtocol;
    type Response = QuickbuckleQueryResponse;
    const INTERFACE: &'static Interface = &QUICKBUCKLE_QUERY;
}
