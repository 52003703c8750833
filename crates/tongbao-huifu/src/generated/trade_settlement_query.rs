//! 出金交易查询 `trade_settlement_query`, `POST …/v2/trade/settlement/query`.
//!
//! Source: a public Java SDK of the vendor, V2TradeSettlementQuery.
//!
//! @generated from specs/huifu/trade_settlement_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Amount, Date, Message, Request, UnknownMembers};

use super::{HINTS, QUERY_CODE, TransStatus};

/// 出金交易查询: asks how a payout stands.
///
/// Of `org_hf_seq_id`, `org_req_seq_id`, at least one.
///
/// ```text
/// succeeded (constructed):
/// huifu_id = 6666000100000001
/// org_req_date = 20240101
/// org_req_seq_id = R20240101000001
/// ```
///
/// Source: a public Java SDK of the vendor, V2TradeSettlementQuery.
#[doc(alias = "出金交易查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "trade_settlement_query", label = "出金交易查询", container = ["data"])]
#[message(at_least_one("org_hf_seq_id", "org_req_seq_id"))]
pub struct TradeSettlementQueryRequest {
    /// 汇付客户Id.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "汇付客户Id")]
    #[field("huifu_id", "汇付客户Id", M)]
    huifu_id: String,

    /// 原交易请求日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "原交易请求日期")]
    #[field("org_req_date", "原交易请求日期", M, date = "yyyyMMdd")]
    org_req_date: Date,

    /// 原交易返回的全局流水号.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "原交易返回的全局流水号")]
    #[field("org_hf_seq_id", "原交易返回的全局流水号", C)]
    org_hf_seq_id: Option<String>,

    /// 原交易请求流水号.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "原交易请求流水号")]
    #[field("org_req_seq_id", "原交易请求流水号", C)]
    org_req_seq_id: Option<String>,
}

/// 出金交易查询应答: the reply to [`TradeSettlementQueryRequest`].
///
/// ```text
/// succeeded (constructed):
/// resp_code = 00000000
/// resp_desc = 查询成功
/// org_req_date = 20240101
/// trans_status = S
/// org_req_seq_id = R20240101000001
/// ```
///
/// Source: a public Java SDK of the vendor, V2TradeSettlementQuery.
#[doc(alias = "出金交易查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "trade_settlement_query", label = "出金交易查询", container = ["data"])]
#[non_exhaustive]
pub struct TradeSettlementQueryResponse {
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

    /// 原交易全局流水号.
    ///
    /// Unsure: read by a public client only; no length here; 128 for the same field elsewhere.
    #[doc(alias = "原交易全局流水号")]
    #[field("org_hf_seq_id", "原交易全局流水号", O, echo)]
    pub org_hf_seq_id: Option<String>,

    /// 原交易请求日期.
    ///
    /// Unsure: read by a public client only; no length here; 8 for the same field elsewhere.
    #[doc(alias = "原交易请求日期")]
    #[field("org_req_date", "原交易请求日期", O, echo)]
    pub org_req_date: Option<String>,

    /// 交易状态.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "交易状态")]
    #[field("trans_status", "交易状态", O, values)]
    pub trans_status: Option<TransStatus>,

    /// 原交易请求流水号.
    ///
    /// Unsure: read by a public client only; no length here; 128 for the same field elsewhere.
    #[doc(alias = "原交易请求流水号")]
    #[field("org_req_seq_id", "原交易请求流水号", O, echo)]
    pub org_req_seq_id: Option<String>,

    /// 交易描述.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "交易描述")]
    #[field("trans_desc", "交易描述", O)]
    pub trans_desc: Option<String>,

    /// 取现金额. On the wire in yuan.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "取现金额")]
    #[field("cash_amt", "取现金额", O, amount = yuan)]
    pub cash_amt: Option<Amount>,

    /// 手续费金额. On the wire in yuan.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "手续费金额")]
    #[field("fee_amt", "手续费金额", O, amount = yuan)]
    pub fee_amt: Option<Amount>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `trade_settlement_query` 出金交易查询: its two messages, and how its answer is judged.
pub const TRADE_SETTLEMENT_QUERY: Interface = Interface {
    id: "trade_settlement_query",
    gateway: "huifu",
    title: "出金交易查询",
    summary: "Asks how a payout stands.",
    path: "/v2/trade/settlement/query",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Query,
    key: None,
    charges: false,
    source: "a public Java SDK of the vendor, V2TradeSettlementQuery",
    outbound: <TradeSettlementQueryRequest as Message>::SCHEMA,
    inbound: <TradeSettlementQueryResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &QUERY_CODE)), text: Some("resp_desc"), detail: None, state: Some("trans_status"), hints: HINTS },
    sign: None,
};

impl Request for TradeSettlementQueryRequest {
    type Protocol = super::HuifuProtocol;
    type Response = TradeSettlementQueryResponse;
    const INTERFACE: &'static Interface = &TRADE_SETTLEMENT_QUERY;
}
