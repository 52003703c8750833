//! 快捷短信预校验 `quickpay_smscheck`, `POST …/v2/trade/onlinepayment/quickpay/smscheck`.
//!
//! Source: a public Java SDK of the vendor, V2TradeOnlinepaymentQuickpaySmscheck.
//!
//! @generated from specs/huifu/quickpay_smscheck.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Amount, Credential, Date, Message, Request, Secret, Token, UnknownMembers};

use super::{HINTS, RESP_CODE};

/// 快捷短信预校验: checks a code that was sent for a quick payment, before it is confirmed.
///
/// org_req_date and org_req_seq_id name the application of the payment. No money moves; the code is checked, not sent.
///
/// ```text
/// accepted (constructed):
/// req_seq_id = R20240101000002
/// req_date = 20240101
/// huifu_id = 6666000100000001
/// org_req_date = 20240101
/// org_req_seq_id = R20240101000001
/// sms_code = (secret)
/// ```
///
/// Source: a public Java SDK of the vendor, V2TradeOnlinepaymentQuickpaySmscheck.
#[doc(alias = "快捷短信预校验")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "quickpay_smscheck", label = "快捷短信预校验", container = ["data"])]
pub struct QuickpaySmscheckRequest {
    /// 请求流水号.
    ///
    /// Unique for each huifu_id and day.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", M)]
    req_seq_id: String,

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

    /// 短信验证码.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "短信验证码")]
    #[field("sms_code", "短信验证码", M)]
    sms_code: Secret<Credential>,
}

/// 快捷短信预校验应答: the reply to [`QuickpaySmscheckRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// req_date = 20240101
/// req_seq_id = R20240101000002
/// huifu_id = 6666000100000001
/// hf_seq_id = 002900TOP2A240101120000P001ac13000000001
/// sms_send_stat = S
/// ```
///
/// Source: a public Java SDK of the vendor, V2TradeOnlinepaymentQuickpaySmscheck.
#[doc(alias = "快捷短信预校验")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "quickpay_smscheck", label = "快捷短信预校验", container = ["data"])]
#[non_exhaustive]
pub struct QuickpaySmscheckResponse {
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

    /// 用户客户号.
    ///
    /// Unsure: read by a public client only; no length here; 32 for the same field elsewhere.
    #[doc(alias = "用户客户号")]
    #[field("user_huifu_id", "用户客户号", O)]
    pub user_huifu_id: Option<String>,

    /// 全局流水号.
    ///
    /// Unsure: read by a public client only; no length here; 128 for the same field elsewhere.
    #[doc(alias = "全局流水号")]
    #[field("hf_seq_id", "全局流水号", O)]
    pub hf_seq_id: Option<String>,

    /// 绑卡id.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "绑卡id")]
    #[field("card_bind_id", "绑卡id", O)]
    pub card_bind_id: Option<Secret<Token>>,

    /// 交易金额. On the wire in yuan.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "交易金额")]
    #[field("trans_amt", "交易金额", O, amount = yuan)]
    pub trans_amt: Option<Amount>,

    /// 交易类型.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "交易类型")]
    #[field("trans_type", "交易类型", O)]
    pub trans_type: Option<String>,

    /// 短信发送状态.
    ///
    /// Unsure: read by a public client only; no public source gives a length; P, S and F are seen; their meaning is not
    /// published.
    #[doc(alias = "短信发送状态")]
    #[field("sms_send_stat", "短信发送状态", O)]
    pub sms_send_stat: Option<String>,

    /// 备注.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "备注")]
    #[field("remark", "备注", O)]
    pub remark: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `quickpay_smscheck` 快捷短信预校验: its two messages, and how its answer is judged.
pub const QUICKPAY_SMSCHECK: Interface = Interface {
    id: "quickpay_smscheck",
    gateway: "huifu",
    title: "快捷短信预校验",
    summary: "Checks a code that was sent for a quick payment, before it is confirmed.",
    path: "/v2/trade/onlinepayment/quickpay/smscheck",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::SendCode,
    key: Some("req_seq_id"),
    charges: false,
    source: "a public Java SDK of the vendor, V2TradeOnlinepaymentQuickpaySmscheck",
    outbound: <QuickpaySmscheckRequest as Message>::SCHEMA,
    inbound: <QuickpaySmscheckResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for QuickpaySmscheckRequest {
    type Protocol = super::HuifuProtocol;
    type Response = QuickpaySmscheckResponse;
    const INTERFACE: &'static Interface = &QUICKPAY_SMSCHECK;
}
