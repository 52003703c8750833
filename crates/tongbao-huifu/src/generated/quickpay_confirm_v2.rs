//! 快捷支付确认 `quickpay_confirm_v2`, `POST …/v2/trade/onlinepayment/quickpay/confirm`.
//!
//! Source: an older public Java SDK of the vendor, V2TradeOnlinepaymentQuickpayConfirm.
//!
//! @generated from specs/huifu/quickpay_confirm_v2.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Amount, Credential, Date, Message, Request, Secret, UnknownMembers};

use super::{HINTS, TRADE_CODE, TransStat};

/// 快捷支付确认: confirms a quick payment with the code that the payer got.
///
/// req_date and req_seq_id are those of the application: it has no field that names it otherwise, and public code passes
/// both on. trans_stat decides; a success comes as two messages, notify_type 1 and 2.
///
/// ```text
/// processing (constructed):
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// huifu_id = 6666000100000001
/// sms_code = (secret)
/// goods_desc = 测试商品
/// notify_url = https://merchant.example/notify
/// ```
///
/// Source: an older public Java SDK of the vendor, V2TradeOnlinepaymentQuickpayConfirm.
#[doc(alias = "快捷支付确认")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "quickpay_confirm_v2", label = "快捷支付确认", container = ["data"])]
pub struct QuickpayConfirmV2Request {
    /// 请求日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "请求日期")]
    #[field("req_date", "请求日期", M, date = "yyyyMMdd")]
    req_date: Date,

    /// 请求流水号.
    ///
    /// That of the application.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere; that the application is meant is inferred.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", M)]
    req_seq_id: String,

    /// 商户号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", M)]
    huifu_id: String,

    /// 短信验证码.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "短信验证码")]
    #[field("sms_code", "短信验证码", M)]
    sms_code: Secret<Credential>,

    /// 商品描述.
    ///
    /// Unsure: no length here; 40 for the same field elsewhere.
    #[doc(alias = "商品描述")]
    #[field("goods_desc", "商品描述", M)]
    goods_desc: String,

    /// 外部地址.
    ///
    /// http or https, without a query string and without redirects; a port of its own lies in 8000 to 9005.
    ///
    /// Unsure: no length here; 512 for the same field elsewhere.
    #[doc(alias = "外部地址")]
    #[field("notify_url", "外部地址", M)]
    notify_url: String,
}

/// 快捷支付确认应答: the reply to [`QuickpayConfirmV2Request`].
///
/// ```text
/// processing (constructed):
/// resp_code = 00000100
/// resp_desc = 交易处理中
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// huifu_id = 6666000100000001
/// hf_seq_id = 002900TOP2A240101120000P001ac13000000001
/// trans_stat = P
/// ```
///
/// Source: an older public Java SDK of the vendor, V2TradeOnlinepaymentQuickpayConfirm.
#[doc(alias = "快捷支付确认")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "quickpay_confirm_v2", label = "快捷支付确认", container = ["data"])]
#[non_exhaustive]
pub struct QuickpayConfirmV2Response {
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

    /// 全局流水号.
    ///
    /// Unsure: read by a public client only; no length here; 128 for the same field elsewhere.
    #[doc(alias = "全局流水号")]
    #[field("hf_seq_id", "全局流水号", O)]
    pub hf_seq_id: Option<String>,

    /// 用户客户号.
    ///
    /// Unsure: read by a public client only; no length here; 32 for the same field elsewhere.
    #[doc(alias = "用户客户号")]
    #[field("user_huifu_id", "用户客户号", O)]
    pub user_huifu_id: Option<String>,

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

    /// 交易状态.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "交易状态")]
    #[field("trans_stat", "交易状态", O, values)]
    pub trans_stat: Option<TransStat>,

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

/// `quickpay_confirm_v2` 快捷支付确认: its two messages, and how its answer is judged.
pub const QUICKPAY_CONFIRM_V2: Interface = Interface {
    id: "quickpay_confirm_v2",
    gateway: "huifu",
    title: "快捷支付确认",
    summary: "Confirms a quick payment with the code that the payer got.",
    path: "/v2/trade/onlinepayment/quickpay/confirm",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Pay,
    key: Some("req_seq_id"),
    charges: true,
    source: "an older public Java SDK of the vendor, V2TradeOnlinepaymentQuickpayConfirm",
    outbound: <QuickpayConfirmV2Request as Message>::SCHEMA,
    inbound: <QuickpayConfirmV2Response as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &TRADE_CODE)), text: Some("resp_desc"), detail: None, state: Some("trans_stat"), hints: HINTS },
    sign: None,
};

impl Request for QuickpayConfirmV2Request {
    type Protocol = super::HuifuProtocol;
    type Response = QuickpayConfirmV2Response;
    const INTERFACE: &'static Interface = &QUICKPAY_CONFIRM_V2;
}
