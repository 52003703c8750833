//! 交易确认 `delaytrans_confirm`, `POST …/v2/trade/payment/delaytrans/confirm`.
//!
//! Source: a public Java SDK of the vendor, V2TradePaymentDelaytransConfirm.
//!
//! @generated from specs/huifu/delaytrans_confirm.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Amount, Date, Message, Request, UnknownMembers};

use super::{AcctSplitBunchConfirm, ConfirmPayType, HINTS, RiskCheckDataConfirm, TRADE_CODE, TransStat};

/// 交易确认: confirms a delayed trade and splits its money.
///
/// Moves the money of a payment with delay_acct_flag Y to its receivers. One of the fields that name the original is
/// needed, though no source says so row by row.
///
/// Of `org_req_seq_id`, `org_mer_ord_id`, `org_hf_seq_id`, at least one.
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
/// Source: a public Java SDK of the vendor, V2TradePaymentDelaytransConfirm.
#[doc(alias = "交易确认")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "delaytrans_confirm", label = "交易确认", container = ["data"])]
#[message(at_least_one("org_req_seq_id", "org_mer_ord_id", "org_hf_seq_id"))]
pub struct DelaytransConfirmRequest {
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

    /// 交易类型.
    ///
    /// Left out for scan pay.
    #[doc(alias = "交易类型")]
    #[field("pay_type", "交易类型", O, values)]
    pay_type: Option<ConfirmPayType>,

    /// 原交易请求日期. On the wire as `yyyyMMdd`, Beijing time.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory.
    #[doc(alias = "原交易请求日期")]
    #[field("org_req_date", "原交易请求日期", O, date = "yyyyMMdd")]
    org_req_date: Option<Date>,

    /// 原交易请求流水号.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no length here; 128 for the same field
    /// elsewhere.
    #[doc(alias = "原交易请求流水号")]
    #[field("org_req_seq_id", "原交易请求流水号", C)]
    org_req_seq_id: Option<String>,

    /// 原交易商户订单号.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "原交易商户订单号")]
    #[field("org_mer_ord_id", "原交易商户订单号", C)]
    org_mer_ord_id: Option<String>,

    /// 原交易全局流水号.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "原交易全局流水号")]
    #[field("org_hf_seq_id", "原交易全局流水号", C)]
    org_hf_seq_id: Option<String>,

    /// 分账对象. As JSON in a string.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory.
    #[doc(alias = "分账对象")]
    #[field("acct_split_bunch", "分账对象", O, object, json)]
    acct_split_bunch: Option<AcctSplitBunchConfirm>,

    /// 安全信息. As JSON in a string.
    ///
    /// As text at most 2048 characters.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory.
    #[doc(alias = "安全信息")]
    #[field("risk_check_data", "安全信息", O, object, json)]
    risk_check_data: Option<RiskCheckDataConfirm>,

    /// 备注.
    ///
    /// Comes back unchanged.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "备注")]
    #[field("remark", "备注", O)]
    remark: Option<String>,
}

/// 交易确认应答: the reply to [`DelaytransConfirmRequest`].
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
/// org_req_seq_id = R20240101000001
/// ```
///
/// Source: a public Java SDK of the vendor, V2TradePaymentDelaytransConfirm.
#[doc(alias = "交易确认")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "delaytrans_confirm", label = "交易确认", container = ["data"])]
#[non_exhaustive]
pub struct DelaytransConfirmResponse {
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

    /// acct_resp_code.
    ///
    /// Unsure: no source labels it; read by a public client only; no public source gives a length.
    #[field("acct_resp_code", "acct_resp_code", O)]
    pub acct_resp_code: Option<String>,

    /// acct_resp_desc.
    ///
    /// Unsure: no source labels it; read by a public client only; no public source gives a length.
    #[field("acct_resp_desc", "acct_resp_desc", O)]
    pub acct_resp_desc: Option<String>,

    /// 原交易商户订单号.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "原交易商户订单号")]
    #[field("org_mer_ord_id", "原交易商户订单号", O, echo)]
    pub org_mer_ord_id: Option<String>,

    /// 原交易请求日期.
    ///
    /// Unsure: read by a public client only; no length here; 8 for the same field elsewhere.
    #[doc(alias = "原交易请求日期")]
    #[field("org_req_date", "原交易请求日期", O, echo)]
    pub org_req_date: Option<String>,

    /// 原交易请求流水号.
    ///
    /// Unsure: read by a public client only; no length here; 128 for the same field elsewhere.
    #[doc(alias = "原交易请求流水号")]
    #[field("org_req_seq_id", "原交易请求流水号", O, echo)]
    pub org_req_seq_id: Option<String>,

    /// 原交易全局流水号.
    ///
    /// Unsure: read by a public client only; no length here; 128 for the same field elsewhere.
    #[doc(alias = "原交易全局流水号")]
    #[field("org_hf_seq_id", "原交易全局流水号", O, echo)]
    pub org_hf_seq_id: Option<String>,

    /// 灵活用工标志.
    ///
    /// Unsure: read by a public client only; no length here; 1 for the same field elsewhere.
    #[doc(alias = "灵活用工标志")]
    #[field("hyc_flag", "灵活用工标志", O)]
    pub hyc_flag: Option<String>,

    /// 灵活用工代发批次号.
    ///
    /// Unsure: read by a public client only; no length here; 12 for the same field elsewhere.
    #[doc(alias = "灵活用工代发批次号")]
    #[field("hyc_attach_id", "灵活用工代发批次号", O)]
    pub hyc_attach_id: Option<String>,

    /// 代发模式.
    ///
    /// Unsure: read by a public client only; no length here; 1 for the same field elsewhere.
    #[doc(alias = "代发模式")]
    #[field("salary_modle_type", "代发模式", O)]
    pub salary_modle_type: Option<String>,

    /// 落地公司商户号.
    ///
    /// Unsure: read by a public client only; no length here; 18 for the same field elsewhere.
    #[doc(alias = "落地公司商户号")]
    #[field("bmember_id", "落地公司商户号", O)]
    pub bmember_id: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `delaytrans_confirm` 交易确认: its two messages, and how its answer is judged.
pub const DELAYTRANS_CONFIRM: Interface = Interface {
    id: "delaytrans_confirm",
    gateway: "huifu",
    title: "交易确认",
    summary: "Confirms a delayed trade and splits its money.",
    path: "/v2/trade/payment/delaytrans/confirm",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Settle,
    key: Some("req_seq_id"),
    charges: true,
    source: "a public Java SDK of the vendor, V2TradePaymentDelaytransConfirm",
    outbound: <DelaytransConfirmRequest as Message>::SCHEMA,
    inbound: <DelaytransConfirmResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &TRADE_CODE)), text: Some("resp_desc"), detail: None, state: Some("trans_stat"), hints: HINTS },
    sign: None,
};

impl Request for DelaytransConfirmRequest {
    type Protocol = super::HuifuProtocol;
    type Response = DelaytransConfirmResponse;
    const INTERFACE: &'static Interface = &DELAYTRANS_CONFIRM;
}
