//! 快捷支付页面版 `quickpay_frontpay`, `POST …/v2/trade/onlinepayment/quickpay/frontpay`.
//!
//! Source: a public Java SDK of the vendor, V2TradeOnlinepaymentQuickpayFrontpay.
//!
//! @generated from specs/huifu/quickpay_frontpay.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Amount, BeijingTime, Date, Message, Request, UnknownMembers};

use super::{AcctSplitBunchFrontpay, AcctSplitBunchReply, DelayAcctFlag, ExtendPayDataFrontpay, FeeFlag, HINTS, OrderType, RESP_CODE, RequestType, RiskCheckData, TerminalDeviceDataQuickpay, TransStat};

/// 快捷支付页面版: places a quick-pay order that the payer completes on a page of Huifu.
///
/// Send the payer to form_url. An older path, quickpay/pageinfo, answered with the page itself and without a signature.
///
/// ```text
/// accepted (constructed):
/// req_seq_id = R20240101000001
/// req_date = 20240101
/// huifu_id = 6666000100000001
/// trans_amt = 1.00
/// extend_pay_data = {…}
/// terminal_device_data = {…}
/// risk_check_data = {…}
/// notify_url = https://merchant.example/notify
/// ```
///
/// Source: a public Java SDK of the vendor, V2TradeOnlinepaymentQuickpayFrontpay.
#[doc(alias = "快捷支付页面版")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "quickpay_frontpay", label = "快捷支付页面版", container = ["data"])]
pub struct QuickpayFrontpayRequest {
    /// 业务请求流水号.
    ///
    /// Unique for each huifu_id and day.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "业务请求流水号")]
    #[field("req_seq_id", "业务请求流水号", M)]
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

    /// 订单金额. On the wire in yuan with two decimals.
    ///
    /// At least 0.01.
    #[doc(alias = "订单金额")]
    #[field("trans_amt", "订单金额", M, amount = yuan_2dp)]
    trans_amt: Amount,

    /// 银行扩展信息. As JSON in a string.
    #[doc(alias = "银行扩展信息")]
    #[field("extend_pay_data", "银行扩展信息", M, object, json)]
    extend_pay_data: ExtendPayDataFrontpay,

    /// 设备信息. As JSON in a string.
    ///
    /// As text at most 2048 characters.
    #[doc(alias = "设备信息")]
    #[field("terminal_device_data", "设备信息", M, object, json)]
    terminal_device_data: TerminalDeviceDataQuickpay,

    /// 安全信息. As JSON in a string.
    ///
    /// As text at most 2048 characters.
    #[doc(alias = "安全信息")]
    #[field("risk_check_data", "安全信息", M, object, json)]
    risk_check_data: RiskCheckData,

    /// 异步通知地址.
    ///
    /// http or https, without a query string and without redirects; a port of its own lies in 8000 to 9005.
    ///
    /// Unsure: no length here; 512 for the same field elsewhere.
    #[doc(alias = "异步通知地址")]
    #[field("notify_url", "异步通知地址", M)]
    notify_url: String,

    /// 用户客户号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "用户客户号")]
    #[field("user_huifu_id", "用户客户号", O)]
    user_huifu_id: Option<String>,

    /// 订单类型.
    ///
    /// Default P.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory.
    #[doc(alias = "订单类型")]
    #[field("order_type", "订单类型", O, values)]
    order_type: Option<OrderType>,

    /// 订单失效时间. On the wire as `yyyyMMddHHmmss`, Beijing time.
    #[doc(alias = "订单失效时间")]
    #[field("time_expire", "订单失效时间", O, datetime = "yyyyMMddHHmmss")]
    time_expire: Option<BeijingTime>,

    /// 商品描述.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no length here; 40 for the same field
    /// elsewhere.
    #[doc(alias = "商品描述")]
    #[field("goods_desc", "商品描述", O)]
    goods_desc: Option<String>,

    /// 请求类型.
    ///
    /// Default P.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory.
    #[doc(alias = "请求类型")]
    #[field("request_type", "请求类型", O, values)]
    request_type: Option<RequestType>,

    /// 延时标记.
    ///
    /// Default N.
    #[doc(alias = "延时标记")]
    #[field("delay_acct_flag", "延时标记", O, values)]
    delay_acct_flag: Option<DelayAcctFlag>,

    /// 分账串. As JSON in a string.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory.
    #[doc(alias = "分账串")]
    #[field("acct_split_bunch", "分账串", O, object, json)]
    acct_split_bunch: Option<AcctSplitBunchFrontpay>,

    /// 手续费扣款标志.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory.
    #[doc(alias = "手续费扣款标志")]
    #[field("fee_flag", "手续费扣款标志", O, values)]
    fee_flag: Option<FeeFlag>,

    /// 备注.
    ///
    /// Comes back unchanged.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "备注")]
    #[field("remark", "备注", O)]
    remark: Option<String>,

    /// 页面跳转地址.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no length here; 200 for the same field
    /// elsewhere.
    #[doc(alias = "页面跳转地址")]
    #[field("front_url", "页面跳转地址", O)]
    front_url: Option<String>,
}

/// 快捷支付页面版应答: the reply to [`QuickpayFrontpayRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000100
/// resp_desc = 下单成功
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// trans_amt = 1.00
/// trans_stat = P
/// hf_seq_id = 002900TOP2A240101120000P001ac13000000001
/// form_url = https://api.huifu.com/pay/0000
/// ```
///
/// Source: a public Java SDK of the vendor, V2TradeOnlinepaymentQuickpayFrontpay.
#[doc(alias = "快捷支付页面版")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "quickpay_frontpay", label = "快捷支付页面版", container = ["data"])]
#[non_exhaustive]
pub struct QuickpayFrontpayResponse {
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

    /// 商户名称.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "商户名称")]
    #[field("mer_name", "商户名称", O)]
    pub mer_name: Option<String>,

    /// 用户客户号.
    ///
    /// Unsure: read by a public client only; no length here; 32 for the same field elsewhere.
    #[doc(alias = "用户客户号")]
    #[field("user_huifu_id", "用户客户号", O)]
    pub user_huifu_id: Option<String>,

    /// 商品描述.
    ///
    /// Unsure: read by a public client only; no length here; 40 for the same field elsewhere.
    #[doc(alias = "商品描述")]
    #[field("goods_desc", "商品描述", O)]
    pub goods_desc: Option<String>,

    /// 交易金额. On the wire in yuan.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "交易金额")]
    #[field("trans_amt", "交易金额", O, amount = yuan, echo)]
    pub trans_amt: Option<Amount>,

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

    /// 请求类型.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "请求类型")]
    #[field("request_type", "请求类型", O, values)]
    pub request_type: Option<RequestType>,

    /// 跳转地址.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "跳转地址")]
    #[field("form_url", "跳转地址", O)]
    pub form_url: Option<String>,

    /// 备注.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "备注")]
    #[field("remark", "备注", O)]
    pub remark: Option<String>,

    /// 分账对象. As JSON in a string.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "分账对象")]
    #[field("acct_split_bunch", "分账对象", O, object, json)]
    pub acct_split_bunch: Option<AcctSplitBunchReply>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `quickpay_frontpay` 快捷支付页面版: its two messages, and how its answer is judged.
pub const QUICKPAY_FRONTPAY: Interface = Interface {
    id: "quickpay_frontpay",
    gateway: "huifu",
    title: "快捷支付页面版",
    summary: "Places a quick-pay order that the payer completes on a page of Huifu.",
    path: "/v2/trade/onlinepayment/quickpay/frontpay",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Order,
    key: Some("req_seq_id"),
    charges: false,
    source: "a public Java SDK of the vendor, V2TradeOnlinepaymentQuickpayFrontpay",
    outbound: <QuickpayFrontpayRequest as Message>::SCHEMA,
    inbound: <QuickpayFrontpayResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for QuickpayFrontpayRequest {
    type Protocol = super::HuifuProtocol;
    type Response = QuickpayFrontpayResponse;
    const INTERFACE: &'static Interface = &QUICKPAY_FRONTPAY;
}
