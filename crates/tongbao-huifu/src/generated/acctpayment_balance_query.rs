//! 账户余额信息查询 `acctpayment_balance_query`, `POST …/v2/trade/acctpayment/balance/query`.
//!
//! Source: a public Java SDK of the vendor, V2TradeAcctpaymentBalanceQuery.
//!
//! @generated from specs/huifu/acctpayment_balance_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Date, Message, Request, UnknownMembers};

use super::{AcctInfoBalance, HINTS, RESP_CODE};

/// 账户余额信息查询: asks for the balances of a merchant.
///
/// ```text
/// accepted (constructed):
/// req_date = 20240101
/// huifu_id = 6666000100000001
/// ```
///
/// Source: a public Java SDK of the vendor, V2TradeAcctpaymentBalanceQuery.
#[doc(alias = "账户余额信息查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "acctpayment_balance_query", label = "账户余额信息查询", container = ["data"])]
pub struct AcctpaymentBalanceQueryRequest {
    /// 请求日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "请求日期")]
    #[field("req_date", "请求日期", M, date = "yyyyMMdd")]
    req_date: Date,

    /// 商户号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", M)]
    huifu_id: String,

    /// 请求流水号.
    ///
    /// Unique for each huifu_id and day.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no length here; 128 for the same field
    /// elsewhere.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", O)]
    req_seq_id: Option<String>,

    /// 账务日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "账务日期")]
    #[field("acct_date", "账务日期", O, date = "yyyyMMdd")]
    acct_date: Option<Date>,
}

/// 账户余额信息查询应答: the reply to [`AcctpaymentBalanceQueryRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// req_date = 20240101
/// acctInfo_list = 1 items
/// ```
///
/// Source: a public Java SDK of the vendor, V2TradeAcctpaymentBalanceQuery.
#[doc(alias = "账户余额信息查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "acctpayment_balance_query", label = "账户余额信息查询", container = ["data"])]
#[non_exhaustive]
pub struct AcctpaymentBalanceQueryResponse {
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

    /// 账户余额信息列表. As JSON in a string.
    ///
    /// Spelled so, with a capital I; an older client reads acctinfo_list.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias("账户余额信息列表", "acctInfo_list"))]
    #[field("acctInfo_list", "账户余额信息列表", O, items = 0..=4294967295, also = ["acctinfo_list"], json)]
    pub acct_info_list: Vec<AcctInfoBalance>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `acctpayment_balance_query` 账户余额信息查询: its two messages, and how its answer is judged.
pub const ACCTPAYMENT_BALANCE_QUERY: Interface = Interface {
    id: "acctpayment_balance_query",
    gateway: "huifu",
    title: "账户余额信息查询",
    summary: "Asks for the balances of a merchant.",
    path: "/v2/trade/acctpayment/balance/query",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Query,
    key: Some("req_seq_id"),
    charges: false,
    source: "a public Java SDK of the vendor, V2TradeAcctpaymentBalanceQuery",
    outbound: <AcctpaymentBalanceQueryRequest as Message>::SCHEMA,
    inbound: <AcctpaymentBalanceQueryResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for AcctpaymentBalanceQueryRequest {
    type Protocol = super::HuifuProtocol;
    type Response = AcctpaymentBalanceQueryResponse;
    const INTERFACE: &'static Interface = &ACCTPAYMENT_BALANCE_QUERY;
}
