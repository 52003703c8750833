//! 交易确认退款 `delaytrans_confirmrefund`, `POST …/v2/trade/payment/delaytrans/confirmrefund`.
//!
//! Source: a public Java SDK of the vendor, V2TradePaymentDelaytransConfirmrefund.
//!
//! @generated from specs/huifu/delaytrans_confirmrefund.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Amount, Date, Message, Request, UnknownMembers};

use super::{AcctSplitBunchConfirmRefund, HINTS, LoanAcctType, LoanFlag, TRADE_CODE, TransStat};

/// 交易确认退款: takes a confirmed split back.
///
/// The money goes back to the delayed trade, not to the payer. org_req_date and org_req_seq_id are those of the
/// confirmation.
///
/// ```text
/// processing (constructed):
/// req_date = 20240101
/// req_seq_id = R20240101000002
/// huifu_id = 6666000100000001
/// org_req_date = 20240101
/// org_req_seq_id = R20240101000001
/// ```
///
/// Source: a public Java SDK of the vendor, V2TradePaymentDelaytransConfirmrefund.
#[doc(alias = "交易确认退款")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "delaytrans_confirmrefund", label = "交易确认退款", container = ["data"])]
pub struct DelaytransConfirmrefundRequest {
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
    #[field("org_req_seq_id", "原交易请求流水号", M)]
    org_req_seq_id: String,

    /// 分账对象. As JSON in a string.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory.
    #[doc(alias = "分账对象")]
    #[field("acct_split_bunch", "分账对象", O, object, json)]
    acct_split_bunch: Option<AcctSplitBunchConfirmRefund>,

    /// 是否垫资退款.
    ///
    /// Default N. Not for delayed trades.
    #[doc(alias = "是否垫资退款")]
    #[field("loan_flag", "是否垫资退款", O, values)]
    loan_flag: Option<LoanFlag>,

    /// 垫资承担者.
    ///
    /// The huifu_id of who advances the money.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "垫资承担者")]
    #[field("loan_undertaker", "垫资承担者", O)]
    loan_undertaker: Option<String>,

    /// 垫资账户类型.
    ///
    /// Default 05.
    #[doc(alias = "垫资账户类型")]
    #[field("loan_acct_type", "垫资账户类型", O, values)]
    loan_acct_type: Option<LoanAcctType>,

    /// 备注.
    ///
    /// Comes back unchanged.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "备注")]
    #[field("remark", "备注", O)]
    remark: Option<String>,
}

/// 交易确认退款应答: the reply to [`DelaytransConfirmrefundRequest`].
///
/// ```text
/// processing (constructed):
/// resp_code = 00000100
/// resp_desc = 交易处理中
/// req_date = 20240101
/// req_seq_id = R20240101000002
/// huifu_id = 6666000100000001
/// trans_stat = P
/// hf_seq_id = 002900TOP2A240101120000P001ac13000000001
/// org_req_date = 20240101
/// ```
///
/// Source: a public Java SDK of the vendor, V2TradePaymentDelaytransConfirmrefund.
#[doc(alias = "交易确认退款")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "delaytrans_confirmrefund", label = "交易确认退款", container = ["data"])]
#[non_exhaustive]
pub struct DelaytransConfirmrefundResponse {
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

    /// 交易状态.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "交易状态")]
    #[field("trans_stat", "交易状态", O, values)]
    pub trans_stat: Option<TransStat>,

    /// 全局流水号.
    ///
    /// Unsure: read by a public client only; no length here; 128 for the same field elsewhere.
    #[doc(alias = "全局流水号")]
    #[field("hf_seq_id", "全局流水号", O)]
    pub hf_seq_id: Option<String>,

    /// 原交易请求流水号.
    ///
    /// Unsure: read by a public client only; no length here; 128 for the same field elsewhere.
    #[doc(alias = "原交易请求流水号")]
    #[field("org_req_seq_id", "原交易请求流水号", O, echo)]
    pub org_req_seq_id: Option<String>,

    /// 是否垫资退款.
    ///
    /// Not for delayed trades.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "是否垫资退款")]
    #[field("loan_flag", "是否垫资退款", O, values)]
    pub loan_flag: Option<LoanFlag>,

    /// 垫资承担者.
    ///
    /// The huifu_id of who advances the money.
    ///
    /// Unsure: read by a public client only; no length here; 32 for the same field elsewhere.
    #[doc(alias = "垫资承担者")]
    #[field("loan_undertaker", "垫资承担者", O)]
    pub loan_undertaker: Option<String>,

    /// 垫资账户类型.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "垫资账户类型")]
    #[field("loan_acct_type", "垫资账户类型", O, values)]
    pub loan_acct_type: Option<LoanAcctType>,

    /// 待确认总金额. On the wire in yuan.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "待确认总金额")]
    #[field("unconfirm_amt", "待确认总金额", O, amount = yuan)]
    pub unconfirm_amt: Option<Amount>,

    /// 已确认总金额. On the wire in yuan.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "已确认总金额")]
    #[field("confirmed_amt", "已确认总金额", O, amount = yuan)]
    pub confirmed_amt: Option<Amount>,

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
    #[field("org_hf_seq_id", "原交易全局流水号", O)]
    pub org_hf_seq_id: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `delaytrans_confirmrefund` 交易确认退款: its two messages, and how its answer is judged.
pub const DELAYTRANS_CONFIRMREFUND: Interface = Interface {
    id: "delaytrans_confirmrefund",
    gateway: "huifu",
    title: "交易确认退款",
    summary: "Takes a confirmed split back.",
    path: "/v2/trade/payment/delaytrans/confirmrefund",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Refund,
    key: Some("req_seq_id"),
    charges: true,
    source: "a public Java SDK of the vendor, V2TradePaymentDelaytransConfirmrefund",
    outbound: <DelaytransConfirmrefundRequest as Message>::SCHEMA,
    inbound: <DelaytransConfirmrefundResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &TRADE_CODE)), text: Some("resp_desc"), detail: None, state: Some("trans_stat"), hints: HINTS },
    sign: None,
};

impl Request for DelaytransConfirmrefundRequest {
    type Protocol = super::HuifuProtocol;
    type Response = DelaytransConfirmrefundResponse;
    const INTERFACE: &'static Interface = &DELAYTRANS_CONFIRMREFUND;
}
