//! 交易确认查询 `delaytrans_confirmquery_v3`, `POST …/v3/trade/payment/delaytrans/confirmquery`.
//!
//! Source: a public Java SDK of the vendor, V3TradePaymentDelaytransConfirmquery.
//!
//! @generated from specs/huifu/delaytrans_confirmquery_v3.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Amount, Date, Message, Request, UnknownMembers};

use super::{AcctSplitBunchReply, HINTS, QUERY_CODE, TransStat};

/// 交易确认查询: asks how the confirmation of a delayed trade stands.
///
/// org_req_date and org_req_seq_id are those of the confirmation.
///
/// ```text
/// succeeded (constructed):
/// org_req_date = 20240101
/// org_req_seq_id = R20240101000001
/// huifu_id = 6666000100000001
/// ```
///
/// Source: a public Java SDK of the vendor, V3TradePaymentDelaytransConfirmquery.
#[doc(alias = "交易确认查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "delaytrans_confirmquery_v3", label = "交易确认查询", container = ["data"])]
pub struct DelaytransConfirmqueryV3Request {
    /// 原请求日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "原请求日期")]
    #[field("org_req_date", "原请求日期", M, date = "yyyyMMdd")]
    org_req_date: Date,

    /// 原请求流水号.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "原请求流水号")]
    #[field("org_req_seq_id", "原请求流水号", M)]
    org_req_seq_id: String,

    /// 商户号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", M)]
    huifu_id: String,
}

/// 交易确认查询应答: the reply to [`DelaytransConfirmqueryV3Request`].
///
/// ```text
/// succeeded (constructed):
/// resp_code = 00000000
/// resp_desc = 查询成功
/// huifu_id = 6666000100000001
/// trans_stat = S
/// hf_seq_id = 002900TOP2A240101120000P001ac13000000001
/// ```
///
/// Source: a public Java SDK of the vendor, V3TradePaymentDelaytransConfirmquery.
#[doc(alias = "交易确认查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "delaytrans_confirmquery_v3", label = "交易确认查询", container = ["data"])]
#[non_exhaustive]
pub struct DelaytransConfirmqueryV3Response {
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

    /// 全局流水号.
    ///
    /// Unsure: read by a public client only; no length here; 128 for the same field elsewhere.
    #[doc(alias = "全局流水号")]
    #[field("hf_seq_id", "全局流水号", O)]
    pub hf_seq_id: Option<String>,

    /// 分账对象. As JSON in a string.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "分账对象")]
    #[field("acct_split_bunch", "分账对象", O, object, json)]
    pub acct_split_bunch: Option<AcctSplitBunchReply>,

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

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `delaytrans_confirmquery_v3` 交易确认查询: its two messages, and how its answer is judged.
pub const DELAYTRANS_CONFIRMQUERY_V3: Interface = Interface {
    id: "delaytrans_confirmquery_v3",
    gateway: "huifu",
    title: "交易确认查询",
    summary: "Asks how the confirmation of a delayed trade stands.",
    path: "/v3/trade/payment/delaytrans/confirmquery",
    method: "",
    endpoint: "",
    version: "v3",
    flow: Flow::Query,
    key: None,
    charges: false,
    source: "a public Java SDK of the vendor, V3TradePaymentDelaytransConfirmquery",
    outbound: <DelaytransConfirmqueryV3Request as Message>::SCHEMA,
    inbound: <DelaytransConfirmqueryV3Response as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &QUERY_CODE)), text: Some("resp_desc"), detail: None, state: Some("trans_stat"), hints: HINTS },
    sign: None,
};

impl Request for DelaytransConfirmqueryV3Request {
    type Protocol = super::HuifuProtocol;
    type Response = DelaytransConfirmqueryV3Response;
    const INTERFACE: &'static Interface = &DELAYTRANS_CONFIRMQUERY_V3;
}
