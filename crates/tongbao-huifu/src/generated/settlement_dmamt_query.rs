//! DM取现额度查询 `settlement_dmamt_query`, `POST …/v2/trade/settlement/enchashment/dmamt/query`.
//!
//! Source: a public Java SDK of the vendor, V2TradeSettlementEnchashmentDmamtQuery.
//!
//! @generated from specs/huifu/settlement_dmamt_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Message, Request, UnknownMembers};

use super::{HINTS, RESP_CODE};

/// DM取现额度查询: asks how much can be paid out as DM.
///
/// ```text
/// accepted (constructed):
/// huifu_id = 6666000100000001
/// ```
///
/// Source: a public Java SDK of the vendor, V2TradeSettlementEnchashmentDmamtQuery.
#[doc(alias = "DM取现额度查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "settlement_dmamt_query", label = "DM取现额度查询", container = ["data"])]
pub struct SettlementDmamtQueryRequest {
    /// 商户号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", M)]
    huifu_id: String,

    /// 账户号.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no length here; 9 for the same field
    /// elsewhere.
    #[doc(alias = "账户号")]
    #[field("acct_id", "账户号", O)]
    acct_id: Option<String>,
}

/// DM取现额度查询应答: the reply to [`SettlementDmamtQueryRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// ```
///
/// Source: a public Java SDK of the vendor, V2TradeSettlementEnchashmentDmamtQuery.
#[doc(alias = "DM取现额度查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "settlement_dmamt_query", label = "DM取现额度查询", container = ["data"])]
#[non_exhaustive]
pub struct SettlementDmamtQueryResponse {
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

/// `settlement_dmamt_query` DM取现额度查询: its two messages, and how its answer is judged.
pub const SETTLEMENT_DMAMT_QUERY: Interface = Interface {
    id: "settlement_dmamt_query",
    gateway: "huifu",
    title: "DM取现额度查询",
    summary: "Asks how much can be paid out as DM.",
    path: "/v2/trade/settlement/enchashment/dmamt/query",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Query,
    key: None,
    charges: false,
    source: "a public Java SDK of the vendor, V2TradeSettlementEnchashmentDmamtQuery",
    outbound: <SettlementDmamtQueryRequest as Message>::SCHEMA,
    inbound: <SettlementDmamtQueryResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for SettlementDmamtQueryRequest {
    type Protocol = super::HuifuProtocol;
    type Response = SettlementDmamtQueryResponse;
    const INTERFACE: &'static Interface = &SETTLEMENT_DMAMT_QUERY;
}
