//! 线上交易查询 `onlinepayment_query`, `POST …/v2/trade/onlinepayment/query`.
//!
//! Source: a public Java SDK of the vendor, V2TradeOnlinepaymentQuery.
//!
//! @generated from specs/huifu/onlinepayment_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Amount, Date, Message, Request, UnknownMembers};

use super::{AcctStat, HINTS, PayType, QUERY_CODE, TransStat};

/// 线上交易查询: asks how a quick-pay or other online payment stands.
///
/// Not for scan-to-pay orders. A public caller reads trans_stat; the rest of the reply is inferred from that of the
/// payment.
///
/// Of `org_hf_seq_id`, `org_req_seq_id`, at least one.
///
/// ```text
/// succeeded (constructed):
/// huifu_id = 6666000100000001
/// org_req_date = 20240101
/// org_req_seq_id = R20240101000001
/// pay_type = QUICK_PAY
/// ```
///
/// Source: a public Java SDK of the vendor, V2TradeOnlinepaymentQuery.
#[doc(alias = "线上交易查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "onlinepayment_query", label = "线上交易查询", container = ["data"])]
#[message(at_least_one("org_hf_seq_id", "org_req_seq_id"))]
pub struct OnlinepaymentQueryRequest {
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

    /// 原交易支付类型.
    ///
    /// Mandatory for quick pay: QUICK_PAY.
    #[doc(alias = "原交易支付类型")]
    #[field("pay_type", "原交易支付类型", O, values)]
    pay_type: Option<PayType>,
}

/// 线上交易查询应答: the reply to [`OnlinepaymentQueryRequest`].
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
/// Source: a public Java SDK of the vendor, V2TradeOnlinepaymentQuery.
#[doc(alias = "线上交易查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "onlinepayment_query", label = "线上交易查询", container = ["data"], anonymous)]
#[non_exhaustive]
pub struct OnlinepaymentQueryResponse {
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
    /// Unsure: inferred from the payment reply.
    #[doc(alias = "原交易请求日期")]
    #[field("org_req_date", "原交易请求日期", O, chars = ..=8, echo)]
    pub org_req_date: Option<String>,

    /// 原交易请求流水号. At most 128 characters.
    ///
    /// Unsure: inferred from the payment reply.
    #[doc(alias = "原交易请求流水号")]
    #[field("org_req_seq_id", "原交易请求流水号", O, chars = ..=128, echo)]
    pub org_req_seq_id: Option<String>,

    /// 原交易全局流水号. At most 128 characters.
    ///
    /// Unsure: inferred from the payment reply.
    #[doc(alias = "原交易全局流水号")]
    #[field("org_hf_seq_id", "原交易全局流水号", O, chars = ..=128, echo)]
    pub org_hf_seq_id: Option<String>,

    /// 交易金额. On the wire in yuan.
    ///
    /// Unsure: inferred from the payment reply.
    #[doc(alias = "交易金额")]
    #[field("trans_amt", "交易金额", O, amount = yuan)]
    pub trans_amt: Option<Amount>,

    /// 交易类型.
    ///
    /// Unsure: inferred from the payment reply; no public source gives a length.
    #[doc(alias = "交易类型")]
    #[field("trans_type", "交易类型", O)]
    pub trans_type: Option<String>,

    /// 交易状态.
    ///
    /// Unsure: inferred from the payment reply.
    #[doc(alias = "交易状态")]
    #[field("trans_stat", "交易状态", O, values)]
    pub trans_stat: Option<TransStat>,

    /// 账务状态.
    ///
    /// Unsure: inferred from the payment reply.
    #[doc(alias = "账务状态")]
    #[field("acct_stat", "账务状态", O, values)]
    pub acct_stat: Option<AcctStat>,

    /// 手续费金额. On the wire in yuan.
    ///
    /// Unsure: inferred from the payment reply.
    #[doc(alias = "手续费金额")]
    #[field("fee_amt", "手续费金额", O, amount = yuan)]
    pub fee_amt: Option<Amount>,

    /// 支付类型.
    ///
    /// Unsure: inferred from the payment reply.
    #[doc(alias = "支付类型")]
    #[field("pay_type", "支付类型", O, values)]
    pub pay_type: Option<PayType>,

    /// 通道返回码/银行编码.
    ///
    /// Never decides the outcome.
    ///
    /// Unsure: inferred from the payment reply; no length here; 32 for the same field elsewhere.
    #[doc(alias = "通道返回码/银行编码")]
    #[field("bank_code", "通道返回码/银行编码", O)]
    pub bank_code: Option<String>,

    /// 通道返回描述.
    ///
    /// Unsure: inferred from the payment reply; no public source gives a length.
    #[doc(alias = "通道返回描述")]
    #[field("bank_message", "通道返回描述", O)]
    pub bank_message: Option<String>,

    /// 支付完成时间. At most 14 characters.
    ///
    /// yyyyMMddHHmmss.
    ///
    /// Unsure: inferred from the payment reply.
    #[doc(alias = "支付完成时间")]
    #[field("end_time", "支付完成时间", O, chars = ..=14)]
    pub end_time: Option<String>,

    /// 备注.
    ///
    /// Unsure: inferred from the payment reply; no public source gives a length.
    #[doc(alias = "备注")]
    #[field("remark", "备注", O)]
    pub remark: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `onlinepayment_query` 线上交易查询: its two messages, and how its answer is judged.
pub const ONLINEPAYMENT_QUERY: Interface = Interface {
    id: "onlinepayment_query",
    gateway: "huifu",
    title: "线上交易查询",
    summary: "Asks how a quick-pay or other online payment stands.",
    path: "/v2/trade/onlinepayment/query",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Query,
    key: None,
    charges: false,
    source: "a public Java SDK of the vendor, V2TradeOnlinepaymentQuery",
    outbound: <OnlinepaymentQueryRequest as Message>::SCHEMA,
    inbound: <OnlinepaymentQueryResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &QUERY_CODE)), text: Some("resp_desc"), detail: None, state: Some("trans_stat"), hints: HINTS },
    sign: None,
};

impl Request for OnlinepaymentQueryRequest {
    type Protocol = super::HuifuProtocol;
    type Response = OnlinepaymentQueryResponse;
    const INTERFACE: &'static Interface = &ONLINEPAYMENT_QUERY;
}
