//! 快捷支付申请 `quickpay_apply_v2`, `POST …/v2/trade/onlinepayment/quickpay/apply`.
//!
//! Source: an older public Java SDK of the vendor, V2TradeOnlinepaymentQuickpayApply.
//!
//! @generated from specs/huifu/quickpay_apply_v2.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Amount, BeijingTime, Date, Message, Request, Secret, Token, UnknownMembers};

use super::{AcctSplitBunchQuickpay, CombinedpayData, DelayAcctFlag, ExtendPayData, FeeFlag, HINTS, OrderType, RESP_CODE, RiskCheckData, TerminalDeviceDataQuickpay};

/// 快捷支付申请: places a quick-pay order and sends the payer a code.
///
/// Places the order and has Huifu send a code, which is good for ten minutes. No money moves before the confirmation,
/// which seems to use the same req_date and req_seq_id.
///
/// ```text
/// accepted (constructed):
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// huifu_id = 6666000100000001
/// user_huifu_id = 6666000100000002
/// card_bind_id = (secret)
/// trans_amt = 1.00
/// extend_pay_data = {…}
/// risk_check_data = {…}
/// terminal_device_data = {…}
/// notify_url = https://merchant.example/notify
/// ```
///
/// Source: an older public Java SDK of the vendor, V2TradeOnlinepaymentQuickpayApply.
#[doc(alias = "快捷支付申请")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "quickpay_apply_v2", label = "快捷支付申请", container = ["data"])]
pub struct QuickpayApplyV2Request {
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

    /// 用户客户号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "用户客户号")]
    #[field("user_huifu_id", "用户客户号", M)]
    user_huifu_id: String,

    /// 绑卡id.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "绑卡id")]
    #[field("card_bind_id", "绑卡id", M)]
    card_bind_id: Secret<Token>,

    /// 订单金额. On the wire in yuan with two decimals.
    ///
    /// At least 0.01.
    #[doc(alias = "订单金额")]
    #[field("trans_amt", "订单金额", M, amount = yuan_2dp)]
    trans_amt: Amount,

    /// 银行扩展字段. As JSON in a string.
    #[doc(alias = "银行扩展字段")]
    #[field("extend_pay_data", "银行扩展字段", M, object, json)]
    extend_pay_data: ExtendPayData,

    /// 安全信息. As JSON in a string.
    ///
    /// As text at most 2048 characters.
    #[doc(alias = "安全信息")]
    #[field("risk_check_data", "安全信息", M, object, json)]
    risk_check_data: RiskCheckData,

    /// 设备数据. As JSON in a string.
    ///
    /// As text at most 2048 characters.
    #[doc(alias = "设备数据")]
    #[field("terminal_device_data", "设备数据", M, object, json)]
    terminal_device_data: TerminalDeviceDataQuickpay,

    /// 异步通知地址.
    ///
    /// http or https, without a query string and without redirects; a port of its own lies in 8000 to 9005.
    ///
    /// Unsure: no length here; 512 for the same field elsewhere.
    #[doc(alias = "异步通知地址")]
    #[field("notify_url", "异步通知地址", M)]
    notify_url: String,

    /// 订单类型.
    ///
    /// Default P.
    #[doc(alias = "订单类型")]
    #[field("order_type", "订单类型", O, values)]
    order_type: Option<OrderType>,

    /// 备注.
    ///
    /// Comes back unchanged.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "备注")]
    #[field("remark", "备注", O)]
    remark: Option<String>,

    /// 订单失效时间. On the wire as `yyyyMMddHHmmss`, Beijing time.
    #[doc(alias = "订单失效时间")]
    #[field("time_expire", "订单失效时间", O, datetime = "yyyyMMddHHmmss")]
    time_expire: Option<BeijingTime>,

    /// 分账对象. As JSON in a string.
    #[doc(alias = "分账对象")]
    #[field("acct_split_bunch", "分账对象", O, object, json)]
    acct_split_bunch: Option<AcctSplitBunchQuickpay>,

    /// 是否延迟交易.
    ///
    /// Default N.
    #[doc(alias = "是否延迟交易")]
    #[field("delay_acct_flag", "是否延迟交易", O, values)]
    delay_acct_flag: Option<DelayAcctFlag>,

    /// 手续费扣款标志.
    #[doc(alias = "手续费扣款标志")]
    #[field("fee_flag", "手续费扣款标志", O, values)]
    fee_flag: Option<FeeFlag>,

    /// 补贴支付信息. As JSON in a string.
    #[doc(alias = "补贴支付信息")]
    #[field("combinedpay_data", "补贴支付信息", O, items = 0..=4294967295, json)]
    combinedpay_data: Vec<CombinedpayData>,
}

/// 快捷支付申请应答: the reply to [`QuickpayApplyV2Request`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// huifu_id = 6666000100000001
/// hf_seq_id = 002900TOP2A240101120000P001ac13000000001
/// trans_amt = 1.00
/// sms_send_stat = S
/// ```
///
/// Source: an older public Java SDK of the vendor, V2TradeOnlinepaymentQuickpayApply.
#[doc(alias = "快捷支付申请")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "quickpay_apply_v2", label = "快捷支付申请", container = ["data"])]
#[non_exhaustive]
pub struct QuickpayApplyV2Response {
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
    #[field("trans_amt", "交易金额", O, amount = yuan, echo)]
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

/// `quickpay_apply_v2` 快捷支付申请: its two messages, and how its answer is judged.
pub const QUICKPAY_APPLY_V2: Interface = Interface {
    id: "quickpay_apply_v2",
    gateway: "huifu",
    title: "快捷支付申请",
    summary: "Places a quick-pay order and sends the payer a code.",
    path: "/v2/trade/onlinepayment/quickpay/apply",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Order,
    key: Some("req_seq_id"),
    charges: false,
    source: "an older public Java SDK of the vendor, V2TradeOnlinepaymentQuickpayApply",
    outbound: <QuickpayApplyV2Request as Message>::SCHEMA,
    inbound: <QuickpayApplyV2Response as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for QuickpayApplyV2Request {
    type Protocol = super::HuifuProtocol;
    type Response = QuickpayApplyV2Response;
    const INTERFACE: &'static Interface = &QUICKPAY_APPLY_V2;
}
