//! 线上交易退款查询 `onlinepayment_refund_query`, `POST …/v2/trade/onlinepayment/refund/query`.
//!
//! Source: a public Java SDK of the vendor, V2TradeOnlinepaymentRefundQuery.
//!
//! @generated from specs/huifu/onlinepayment_refund_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Amount, Date, Message, Request, UnknownMembers};

use super::{HINTS, QUERY_CODE, TransStat};

/// 线上交易退款查询: asks how the refund of an online payment stands.
///
/// The reply is inferred from that of the refund: no public source lists it. What the org_ fields of the request name is
/// the refund. A reply that names another number there, and be it the payment's, counts as that of another order.
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
/// Source: a public Java SDK of the vendor, V2TradeOnlinepaymentRefundQuery.
#[doc(alias = "线上交易退款查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "onlinepayment_refund_query", label = "线上交易退款查询", container = ["data"])]
#[message(at_least_one("org_hf_seq_id", "org_req_seq_id"))]
pub struct OnlinepaymentRefundQueryRequest {
    /// 商户号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", M)]
    huifu_id: String,

    /// 原退款请求日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "原退款请求日期")]
    #[field("org_req_date", "原退款请求日期", M, date = "yyyyMMdd")]
    org_req_date: Date,

    /// 原退款全局流水号.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no length here; 128 for the same field
    /// elsewhere.
    #[doc(alias = "原退款全局流水号")]
    #[field("org_hf_seq_id", "原退款全局流水号", C)]
    org_hf_seq_id: Option<String>,

    /// 原退款请求流水号.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no length here; 128 for the same field
    /// elsewhere.
    #[doc(alias = "原退款请求流水号")]
    #[field("org_req_seq_id", "原退款请求流水号", C)]
    org_req_seq_id: Option<String>,
}

/// 线上交易退款查询应答: the reply to [`OnlinepaymentRefundQueryRequest`].
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
/// Source: a public Java SDK of the vendor, V2TradeOnlinepaymentRefundQuery.
#[doc(alias = "线上交易退款查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "onlinepayment_refund_query", label = "线上交易退款查询", container = ["data"], anonymous)]
#[non_exhaustive]
pub struct OnlinepaymentRefundQueryResponse {
    /// 业务返回码. At most 8 characters.
    #[doc(alias = "业务返回码")]
    #[field("resp_code", "业务返回码", M, chars = ..=8)]
    pub resp_code: String,

    /// 业务返回描述. At most 512 characters.
    #[doc(alias = "业务返回描述")]
    #[field("resp_desc", "业务返回描述", O, chars = ..=512)]
    pub resp_desc: Option<String>,

    /// 商户号. At most 32 characters.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", O, chars = ..=32, echo)]
    pub huifu_id: Option<String>,

    /// 原交易请求日期. At most 8 characters.
    ///
    /// Unsure: inferred from the refund reply; no public list.
    #[doc(alias = "原交易请求日期")]
    #[field("org_req_date", "原交易请求日期", O, chars = ..=8, echo)]
    pub org_req_date: Option<String>,

    /// 原交易请求流水号. At most 128 characters.
    ///
    /// Unsure: inferred from the refund reply; no public list.
    #[doc(alias = "原交易请求流水号")]
    #[field("org_req_seq_id", "原交易请求流水号", O, chars = ..=128, echo)]
    pub org_req_seq_id: Option<String>,

    /// 原交易全局流水号. At most 128 characters.
    ///
    /// Unsure: inferred from the refund reply; no public list.
    #[doc(alias = "原交易全局流水号")]
    #[field("org_hf_seq_id", "原交易全局流水号", O, chars = ..=128, echo)]
    pub org_hf_seq_id: Option<String>,

    /// 退款金额. On the wire in yuan.
    ///
    /// Unsure: inferred from the refund reply; no public list.
    #[doc(alias = "退款金额")]
    #[field("ord_amt", "退款金额", O, amount = yuan)]
    pub ord_amt: Option<Amount>,

    /// 交易状态.
    ///
    /// Unsure: inferred from the refund reply; no public list.
    #[doc(alias = "交易状态")]
    #[field("trans_stat", "交易状态", O, values)]
    pub trans_stat: Option<TransStat>,

    /// 完成时间. At most 14 characters.
    ///
    /// yyyyMMddHHmmss.
    ///
    /// Unsure: inferred from the refund reply; no public list.
    #[doc(alias = "完成时间")]
    #[field("trans_finish_time", "完成时间", O, chars = ..=14)]
    pub trans_finish_time: Option<String>,

    /// 通道返回码/银行编码.
    ///
    /// Never decides the outcome.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere; inferred from the refund reply; no public list.
    #[doc(alias = "通道返回码/银行编码")]
    #[field("bank_code", "通道返回码/银行编码", O)]
    pub bank_code: Option<String>,

    /// 通道返回描述.
    ///
    /// Unsure: no public source gives a length; inferred from the refund reply; no public list.
    #[doc(alias = "通道返回描述")]
    #[field("bank_message", "通道返回描述", O)]
    pub bank_message: Option<String>,

    /// 备注.
    ///
    /// Unsure: no public source gives a length; inferred from the refund reply; no public list.
    #[doc(alias = "备注")]
    #[field("remark", "备注", O)]
    pub remark: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `onlinepayment_refund_query` 线上交易退款查询: its two messages, and how its answer is judged.
pub const ONLINEPAYMENT_REFUND_QUERY: Interface = Interface {
    id: "onlinepayment_refund_query",
    gateway: "huifu",
    title: "线上交易退款查询",
    summary: "Asks how the refund of an online payment stands.",
    path: "/v2/trade/onlinepayment/refund/query",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Query,
    key: None,
    charges: false,
    source: "a public Java SDK of the vendor, V2TradeOnlinepaymentRefundQuery",
    outbound: <OnlinepaymentRefundQueryRequest as Message>::SCHEMA,
    inbound: <OnlinepaymentRefundQueryResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &QUERY_CODE)), text: Some("resp_desc"), detail: None, state: Some("trans_stat"), hints: HINTS },
    sign: None,
};

impl Request for OnlinepaymentRefundQueryRequest {
    type Protocol = super::HuifuProtocol;
    type Response = OnlinepaymentRefundQueryResponse;
    const INTERFACE: &'static Interface = &ONLINEPAYMENT_REFUND_QUERY;
}
