//! 银行列表查询 `quickbuckle_bank_query`, `POST …/v2/quickbuckle/bank/query`.
//!
//! Source: a public Java SDK of the vendor, V2QuickbuckleBankQuery.
//!
//! @generated from specs/huifu/quickbuckle_bank_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Date, Message, Request, UnknownMembers};

use super::{BizTypeBank, DcType, HINTS, OnlineBankInfo, RESP_CODE};

/// 银行列表查询: lists the banks of quick pay and their limits.
///
/// ```text
/// accepted (constructed):
/// req_seq_id = R20240101000001
/// req_date = 20240101
/// huifu_id = 6666000100000001
/// biz_type = B2C
/// dc_type = D
/// ```
///
/// Source: a public Java SDK of the vendor, V2QuickbuckleBankQuery.
#[doc(alias = "银行列表查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "quickbuckle_bank_query", label = "银行列表查询", container = ["data"])]
pub struct QuickbuckleBankQueryRequest {
    /// 请求流水号.
    ///
    /// Unique for each huifu_id and day.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", M)]
    req_seq_id: String,

    /// 请求时间. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "请求时间")]
    #[field("req_date", "请求时间", M, date = "yyyyMMdd")]
    req_date: Date,

    /// 商户汇付Id.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "商户汇付Id")]
    #[field("huifu_id", "商户汇付Id", M)]
    huifu_id: String,

    /// 业务类型.
    #[doc(alias = "业务类型")]
    #[field("biz_type", "业务类型", M, values)]
    biz_type: BizTypeBank,

    /// 借贷类型.
    #[doc(alias = "借贷类型")]
    #[field("dc_type", "借贷类型", M, values)]
    dc_type: DcType,
}

/// 银行列表查询应答: the reply to [`QuickbuckleBankQueryRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// online_bank_info_list = 1 items
/// ```
///
/// Source: a public Java SDK of the vendor, V2QuickbuckleBankQuery.
#[doc(alias = "银行列表查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "quickbuckle_bank_query", label = "银行列表查询", container = ["data"])]
#[non_exhaustive]
pub struct QuickbuckleBankQueryResponse {
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

    /// online_bank_info_list.
    ///
    /// Unsure: no source labels it; read by a public client only.
    #[field("online_bank_info_list", "online_bank_info_list", O, items = 0..=4294967295)]
    pub online_bank_info_list: Vec<OnlineBankInfo>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `quickbuckle_bank_query` 银行列表查询: its two messages, and how its answer is judged.
pub const QUICKBUCKLE_BANK_QUERY: Interface = Interface {
    id: "quickbuckle_bank_query",
    gateway: "huifu",
    title: "银行列表查询",
    summary: "Lists the banks of quick pay and their limits.",
    path: "/v2/quickbuckle/bank/query",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::CardInfo,
    key: Some("req_seq_id"),
    charges: false,
    source: "a public Java SDK of the vendor, V2QuickbuckleBankQuery",
    outbound: <QuickbuckleBankQueryRequest as Message>::SCHEMA,
    inbound: <QuickbuckleBankQueryResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for QuickbuckleBankQueryRequest {
    type Protocol = super::HuifuProtocol;
    type Response = QuickbuckleBankQueryResponse;
    const INTERFACE: &'static Interface = &QUICKBUCKLE_BANK_QUERY;
}
