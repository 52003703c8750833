//! 交易分账明细查询 `trade_trans_split_query`, `POST …/v2/trade/trans/split/query`.
//!
//! Source: a public Java SDK of the vendor, V2TradeTransSplitQuery.
//!
//! @generated from specs/huifu/trade_trans_split_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Message, Request, UnknownMembers};

use super::{HINTS, RESP_CODE};

/// 交易分账明细查询: asks how a trade was split.
///
/// For trades of the last 180 days.
///
/// ```text
/// accepted (constructed):
/// hf_seq_id = 002900TOP2A240101120000P001ac13000000001
/// huifu_id = 6666000100000001
/// ord_type = consume
/// ```
///
/// Source: a public Java SDK of the vendor, V2TradeTransSplitQuery.
#[doc(alias = "交易分账明细查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "trade_trans_split_query", label = "交易分账明细查询", container = ["data"])]
pub struct TradeTransSplitQueryRequest {
    /// 分账交易汇付全局流水号.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "分账交易汇付全局流水号")]
    #[field("hf_seq_id", "分账交易汇付全局流水号", M)]
    hf_seq_id: String,

    /// 商户号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", M)]
    huifu_id: String,

    /// 交易类型.
    ///
    /// A public sample has consume.
    ///
    /// Unsure: no public source gives a length; refund presumably, too.
    #[doc(alias = "交易类型")]
    #[field("ord_type", "交易类型", M)]
    ord_type: String,
}

/// 交易分账明细查询应答: the reply to [`TradeTransSplitQueryRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// ```
///
/// Source: a public Java SDK of the vendor, V2TradeTransSplitQuery.
#[doc(alias = "交易分账明细查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "trade_trans_split_query", label = "交易分账明细查询", container = ["data"])]
#[non_exhaustive]
pub struct TradeTransSplitQueryResponse {
    /// 业务返回码. At most 8 characters.
    #[doc(alias = "业务返回码")]
    #[field("resp_code", "业务返回码", M, chars = ..=8)]
    pub resp_code: String,

    /// 业务返回描述. At most 512 characters.
    #[doc(alias = "业务返回描述")]
    #[field("resp_desc", "业务返回描述", O, chars = ..=512)]
    pub resp_desc: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `trade_trans_split_query` 交易分账明细查询: its two messages, and how its answer is judged.
pub const TRADE_TRANS_SPLIT_QUERY: Interface = Interface {
    id: "trade_trans_split_query",
    gateway: "huifu",
    title: "交易分账明细查询",
    summary: "Asks how a trade was split.",
    path: "/v2/trade/trans/split/query",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Query,
    key: None,
    charges: false,
    source: "a public Java SDK of the vendor, V2TradeTransSplitQuery",
    outbound: <TradeTransSplitQueryRequest as Message>::SCHEMA,
    inbound: <TradeTransSplitQueryResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for TradeTransSplitQueryRequest {
    type Protocol = super::HuifuProtocol;
    type Response = TradeTransSplitQueryResponse;
    const INTERFACE: &'static Interface = &TRADE_TRANS_SPLIT_QUERY;
}
