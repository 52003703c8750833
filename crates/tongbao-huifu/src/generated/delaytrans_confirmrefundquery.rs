//! 交易确认退款查询 `delaytrans_confirmrefundquery`, `POST …/v2/trade/payment/delaytrans/confirmrefundquery`.
//!
//! Source: a public Java SDK of the vendor, V2TradePaymentDelaytransConfirmrefundquery.
//!
//! @generated from specs/huifu/delaytrans_confirmrefundquery.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Date, Message, Request, UnknownMembers};

use super::{HINTS, QUERY_CODE, TransStat};

/// 交易确认退款查询: asks how the refund of a confirmation stands.
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
/// Source: a public Java SDK of the vendor, V2TradePaymentDelaytransConfirmrefundquery.
#[doc(alias = "交易确认退款查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "delaytrans_confirmrefundquery", label = "交易确认退款查询", container = ["data"])]
#[message(at_least_one("org_hf_seq_id", "org_req_seq_id"))]
pub struct DelaytransConfirmrefundqueryRequest {
    /// 商户号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", M)]
    huifu_id: String,

    /// 原交易请求日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "原交易请求日期")]
    #[field("org_req_date", "原交易请求日期", M, date = "yyyyMMdd")]
    org_req_date: Date,

    /// 原交易请求流水号.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "原交易请求流水号")]
    #[field("org_req_seq_id", "原交易请求流水号", C)]
    org_req_seq_id: Option<String>,

    /// 原退款全局流水号.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "原退款全局流水号")]
    #[field("org_hf_seq_id", "原退款全局流水号", C)]
    org_hf_seq_id: Option<String>,
}

/// 交易确认退款查询应答: the reply to [`DelaytransConfirmrefundqueryRequest`].
///
/// ```text
/// succeeded (constructed):
/// resp_code = 00000000
/// resp_desc = 查询成功
/// huifu_id = 6666000100000001
/// org_req_date = 20240101
/// trans_stat = S
/// ```
///
/// Source: a public Java SDK of the vendor, V2TradePaymentDelaytransConfirmrefundquery.
#[doc(alias = "交易确认退款查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "delaytrans_confirmrefundquery", label = "交易确认退款查询", container = ["data"], anonymous)]
#[non_exhaustive]
pub struct DelaytransConfirmrefundqueryResponse {
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

    /// 商户号.
    ///
    /// Unsure: read by a public client only; no length here; 32 for the same field elsewhere.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", O, echo)]
    pub huifu_id: Option<String>,

    /// 原交易请求日期.
    ///
    /// Unsure: read by a public client only; no length here; 8 for the same field elsewhere.
    #[doc(alias = "原交易请求日期")]
    #[field("org_req_date", "原交易请求日期", O, echo)]
    pub org_req_date: Option<String>,

    /// 原交易全局流水号.
    ///
    /// Unsure: read by a public client only; no length here; 128 for the same field elsewhere.
    #[doc(alias = "原交易全局流水号")]
    #[field("org_hf_seq_id", "原交易全局流水号", O, echo)]
    pub org_hf_seq_id: Option<String>,

    /// 原交易请求流水号.
    ///
    /// Unsure: read by a public client only; no length here; 128 for the same field elsewhere.
    #[doc(alias = "原交易请求流水号")]
    #[field("org_req_seq_id", "原交易请求流水号", O, echo)]
    pub org_req_seq_id: Option<String>,

    /// 交易状态.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "交易状态")]
    #[field("trans_stat", "交易状态", O, values)]
    pub trans_stat: Option<TransStat>,

    /// pay_confirm_acct_details.
    ///
    /// A JSON text.
    ///
    /// Unsure: no source labels it; read by a public client only; no public source gives a length; its rows are not
    /// published.
    #[field("pay_confirm_acct_details", "pay_confirm_acct_details", O)]
    pub pay_confirm_acct_details: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `delaytrans_confirmrefundquery` 交易确认退款查询: its two messages, and how its answer is judged.
pub const DELAYTRANS_CONFIRMREFUNDQUERY: Interface = Interface {
    id: "delaytrans_confirmrefundquery",
    gateway: "huifu",
    title: "交易确认退款查询",
    summary: "Asks how the refund of a confirmation stands.",
    path: "/v2/trade/payment/delaytrans/confirmrefundquery",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Query,
    key: None,
    charges: false,
    source: "a public Java SDK of the vendor, V2TradePaymentDelaytransConfirmrefundquery",
    outbound: <DelaytransConfirmrefundqueryRequest as Message>::SCHEMA,
    inbound: <DelaytransConfirmrefundqueryResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &QUERY_CODE)), text: Some("resp_desc"), detail: None, state: Some("trans_stat"), hints: HINTS },
    sign: None,
};

impl Request for DelaytransConfirmrefundqueryRequest {
    type Protocol = super::HuifuProtocol;
    type Response = DelaytransConfirmrefundqueryResponse;
    const INTERFACE: &'static Interface = &DELAYTRANS_CONFIRMREFUNDQUERY;
}
