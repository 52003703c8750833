//! 结算记录查询 `merchant_settlement_query`, `POST …/v2/merchant/basicdata/settlement/query`.
//!
//! Source: a public Java SDK of the vendor, V2MerchantBasicdataSettlementQuery.
//!
//! @generated from specs/huifu/merchant_settlement_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Date, Message, Request, UnknownMembers};

use super::{HINTS, RESP_CODE, SettleCycle, SortOrder, TransStat};

/// 结算记录查询: lists the settlements of a merchant.
///
/// ```text
/// accepted (constructed):
/// req_seq_id = R20240101000001
/// req_date = 20240101
/// huifu_id = 6666000100000001
/// begin_date = 20240101
/// end_date = 20240101
/// page_size = 10
/// ```
///
/// Source: a public Java SDK of the vendor, V2MerchantBasicdataSettlementQuery.
#[doc(alias = "结算记录查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "merchant_settlement_query", label = "结算记录查询", container = ["data"])]
pub struct MerchantSettlementQueryRequest {
    /// 请求流水号.
    ///
    /// Unique for each huifu_id and day.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", M)]
    req_seq_id: String,

    /// 请求日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "请求日期")]
    #[field("req_date", "请求日期", M, date = "yyyyMMdd")]
    req_date: Date,

    /// 汇付客户Id.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "汇付客户Id")]
    #[field("huifu_id", "汇付客户Id", M)]
    huifu_id: String,

    /// 结算开始日期.
    ///
    /// Unsure: no public source gives a length or a form.
    #[doc(alias = "结算开始日期")]
    #[field("begin_date", "结算开始日期", M)]
    begin_date: String,

    /// 结算结束日期.
    ///
    /// Unsure: no public source gives a length or a form.
    #[doc(alias = "结算结束日期")]
    #[field("end_date", "结算结束日期", M)]
    end_date: String,

    /// 分页条数.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "分页条数")]
    #[field("page_size", "分页条数", M)]
    page_size: String,

    /// 结算方式.
    #[doc(alias = "结算方式")]
    #[field("settle_cycle", "结算方式", O, values)]
    settle_cycle: Option<SettleCycle>,

    /// 分页页码.
    ///
    /// Counted from 1.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "分页页码")]
    #[field("page_num", "分页页码", O)]
    page_num: Option<String>,

    /// 交易状态.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory.
    #[doc(alias = "交易状态")]
    #[field("trans_stat", "交易状态", O, values)]
    trans_stat: Option<TransStat>,

    /// 排序字段.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "排序字段")]
    #[field("sort_column", "排序字段", O)]
    sort_column: Option<String>,

    /// 排序顺序.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory.
    #[doc(alias = "排序顺序")]
    #[field("sort_order", "排序顺序", O, values)]
    sort_order: Option<SortOrder>,
}

/// 结算记录查询应答: the reply to [`MerchantSettlementQueryRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// ```
///
/// Source: a public Java SDK of the vendor, V2MerchantBasicdataSettlementQuery.
#[doc(alias = "结算记录查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "merchant_settlement_query", label = "结算记录查询", container = ["data"])]
#[non_exhaustive]
pub struct MerchantSettlementQueryResponse {
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

    /// 总条数.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "总条数")]
    #[field("result_count", "总条数", O)]
    pub result_count: Option<String>,

    /// 每页条数.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "每页条数")]
    #[field("page_size", "每页条数", O)]
    pub page_size: Option<String>,

    /// 页码.
    ///
    /// Counted from 1.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "页码")]
    #[field("page_num", "页码", O)]
    pub page_num: Option<String>,

    /// 结算记录列表.
    ///
    /// A JSON text.
    ///
    /// Unsure: read by a public client only; no public source gives a length; its rows are not published.
    #[doc(alias = "结算记录列表")]
    #[field("trans_log_result_list", "结算记录列表", O)]
    pub trans_log_result_list: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `merchant_settlement_query` 结算记录查询: its two messages, and how its answer is judged.
pub const MERCHANT_SETTLEMENT_QUERY: Interface = Interface {
    id: "merchant_settlement_query",
    gateway: "huifu",
    title: "结算记录查询",
    summary: "Lists the settlements of a merchant.",
    path: "/v2/merchant/basicdata/settlement/query",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Query,
    key: Some("req_seq_id"),
    charges: false,
    source: "a public Java SDK of the vendor, V2MerchantBasicdataSettlementQuery",
    outbound: <MerchantSettlementQueryRequest as Message>::SCHEMA,
    inbound: <MerchantSettlementQueryResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for MerchantSettlementQueryRequest {
    type Protocol = super::HuifuProtocol;
    type Response = MerchantSettlementQueryResponse;
    const INTERFACE: &'static Interface = &MERCHANT_SETTLEMENT_QUERY;
}
