//! 聚合正扫 `trade_payment_jspay_v3`, `POST …/v3/trade/payment/jspay`.
//!
//! Source: 斗拱开放平台, 聚合正扫.
//!
//! @generated from specs/huifu/trade_payment_jspay_v3.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Amount, BeijingTime, Credential, Date, Message, Request, Secret, UnknownMembers};

use super::{AcctSplitBunch, AlipayData, AlipayResponse, CombinedpayData, CombinedpayDataFeeInfo, CombinedpayDataFeeInfoReply, CombinedpayDataReply, DcData, DelayAcctFlag, DyData, FeeFlag, FqMerDiscountFlag, HINTS, RiskCheckData, TRADE_CODE, TermDivCouponType, TerminalDeviceData, TerminalType, TradeType, TransFeeAllowanceInfo, TransStat, UnionpayDataJspay, UnionpayResponse, WxData, WxResponse};

/// 聚合正扫: places a scan-to-pay order of WeChat, Alipay, UnionPay or digital currency.
///
/// Places the order; the money comes when the payer confirms. T_JSAPI, T_MINIAPP, T_APP, A_JSAPI and U_JSAPI answer with
/// pay_info for the wallet, the NATIVE ones with qr_code. resp_code 00000100 means that the order stands: trans_stat
/// decides, later the notification or the query.
///
/// ```text
/// T_JSAPI order placed (constructed):
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// huifu_id = 6666000100000001
/// goods_desc = 测试商品
/// trade_type = T_JSAPI
/// trans_amt = 1.00
/// wx_data = {…}
/// notify_url = https://merchant.example/notify
/// ```
///
/// Source: 斗拱开放平台, 聚合正扫.
#[doc(alias = "聚合正扫")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "trade_payment_jspay_v3", label = "聚合正扫", container = ["data"])]
pub struct TradePaymentJspayV3Request {
    /// 请求日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "请求日期")]
    #[field("req_date", "请求日期", M, date = "yyyyMMdd")]
    req_date: Date,

    /// 请求流水号. At most 128 characters.
    ///
    /// Unique for each huifu_id and day.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", M, chars = ..=128)]
    req_seq_id: String,

    /// 商户号. At most 32 characters.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", M, chars = ..=32)]
    huifu_id: String,

    /// 商品描述. At most 127 characters.
    #[doc(alias = "商品描述")]
    #[field("goods_desc", "商品描述", M, chars = ..=127)]
    goods_desc: String,

    /// 交易类型.
    #[doc(alias = "交易类型")]
    #[field("trade_type", "交易类型", M, values)]
    trade_type: TradeType,

    /// 交易金额. On the wire in yuan with two decimals.
    ///
    /// At least 0.01.
    #[doc(alias = "交易金额")]
    #[field("trans_amt", "交易金额", M, amount = yuan_2dp)]
    trans_amt: Amount,

    /// 账户号. At most 9 characters.
    ///
    /// The account that receives the money; left out, the basic account.
    #[doc(alias = "账户号")]
    #[field("acct_id", "账户号", O, chars = ..=9)]
    acct_id: Option<String>,

    /// 交易有效期. On the wire as `yyyyMMddHHmmss`, Beijing time.
    ///
    /// Left out, WeChat and Alipay orders live for about two hours.
    #[doc(alias = "交易有效期")]
    #[field("time_expire", "交易有效期", O, datetime = "yyyyMMddHHmmss")]
    time_expire: Option<BeijingTime>,

    /// 微信参数集合. As JSON in a string.
    ///
    /// With sub_openid.
    ///
    /// Mandatory when `trade_type` is T_JSAPI or T_MINIAPP.
    #[doc(alias = "微信参数集合")]
    #[field("wx_data", "微信参数集合", C, object, when("trade_type" = ["T_JSAPI", "T_MINIAPP"]), json)]
    wx_data: Option<WxData>,

    /// 支付宝参数集合. As JSON in a string.
    ///
    /// With buyer_id or buyer_logon_id.
    ///
    /// Mandatory when `trade_type` is A_JSAPI.
    #[doc(alias = "支付宝参数集合")]
    #[field("alipay_data", "支付宝参数集合", C, object, when("trade_type" = ["A_JSAPI"]), json)]
    alipay_data: Option<AlipayData>,

    /// 银联参数集合. As JSON in a string.
    ///
    /// With qr_code, user_id and customer_ip.
    ///
    /// Mandatory when `trade_type` is U_JSAPI.
    #[doc(alias = "银联参数集合")]
    #[field("unionpay_data", "银联参数集合", C, object, when("trade_type" = ["U_JSAPI"]), json)]
    unionpay_data: Option<UnionpayDataJspay>,

    /// 数字人民币参数集合. As JSON in a string.
    #[doc(alias = "数字人民币参数集合")]
    #[field("dc_data", "数字人民币参数集合", O, object, json)]
    dc_data: Option<DcData>,

    /// 抖音参数集合. As JSON in a string.
    ///
    /// As text at most 2048 characters.
    #[doc(alias = "抖音参数集合")]
    #[field("dy_data", "抖音参数集合", O, object, json)]
    dy_data: Option<DyData>,

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

    /// 分账对象. As JSON in a string.
    #[doc(alias = "分账对象")]
    #[field("acct_split_bunch", "分账对象", O, object, json)]
    acct_split_bunch: Option<AcctSplitBunch>,

    /// 传入分账遇到优惠的处理规则.
    ///
    /// Default 3.
    #[doc(alias = "传入分账遇到优惠的处理规则")]
    #[field("term_div_coupon_type", "传入分账遇到优惠的处理规则", O, values)]
    term_div_coupon_type: Option<TermDivCouponType>,

    /// 补贴支付信息. As JSON in a string.
    #[doc(alias = "补贴支付信息")]
    #[field("combinedpay_data", "补贴支付信息", O, items = 0..=4294967295, json)]
    combinedpay_data: Vec<CombinedpayData>,

    /// 补贴支付手续费承担方信息. As JSON in a string.
    #[doc(alias = "补贴支付手续费承担方信息")]
    #[field("combinedpay_data_fee_info", "补贴支付手续费承担方信息", O, object, json)]
    combinedpay_data_fee_info: Option<CombinedpayDataFeeInfo>,

    /// 禁用信用卡标记. At most 128 characters.
    ///
    /// Codes such as NO_CREDIT, several with commas between them; all but NO_CREDIT are for Alipay only.
    #[doc(alias = "禁用信用卡标记")]
    #[field("limit_pay_type", "禁用信用卡标记", O, chars = ..=128)]
    limit_pay_type: Option<String>,

    /// 商户贴息标记.
    #[doc(alias = "商户贴息标记")]
    #[field("fq_mer_discount_flag", "商户贴息标记", O, values)]
    fq_mer_discount_flag: Option<FqMerDiscountFlag>,

    /// 渠道号. At most 32 characters.
    ///
    /// Only for a channel of your own; never empty.
    #[doc(alias = "渠道号")]
    #[field("channel_no", "渠道号", O, chars = ..=32)]
    channel_no: Option<String>,

    /// 场景类型. At most 2 characters.
    ///
    /// Goes with channel_no.
    #[doc(alias = "场景类型")]
    #[field("pay_scene", "场景类型", O, chars = ..=2)]
    pay_scene: Option<String>,

    /// 备注. At most 255 characters.
    ///
    /// Comes back unchanged.
    #[doc(alias = "备注")]
    #[field("remark", "备注", O, chars = ..=255)]
    remark: Option<String>,

    /// 安全信息. As JSON in a string.
    #[doc(alias = "安全信息")]
    #[field("risk_check_data", "安全信息", O, object, json)]
    risk_check_data: Option<RiskCheckData>,

    /// 设备信息. As JSON in a string.
    #[doc(alias = "设备信息")]
    #[field("terminal_device_data", "设备信息", O, object, json)]
    terminal_device_data: Option<TerminalDeviceData>,

    /// 异步通知地址. At most 504 characters.
    ///
    /// http or https, without a query string and without redirects; a port of its own lies in 8000 to 9005.
    #[doc(alias = "异步通知地址")]
    #[field("notify_url", "异步通知地址", O, chars = ..=504)]
    notify_url: Option<String>,

    /// 手续费补贴信息. As JSON in a string.
    #[doc(alias = "手续费补贴信息")]
    #[field("trans_fee_allowance_info", "手续费补贴信息", O, object, json)]
    trans_fee_allowance_info: Option<TransFeeAllowanceInfo>,

    /// 手续费场景标识.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "手续费场景标识")]
    #[field("fee_sign", "手续费场景标识", O)]
    fee_sign: Option<String>,
}

/// 聚合正扫应答: the reply to [`TradePaymentJspayV3Request`].
///
/// ```text
/// T_JSAPI order placed (constructed):
/// resp_code = 00000100
/// resp_desc = 下单成功
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// hf_seq_id = 002900TOP2A240101120000P001ac13000000001
/// trade_type = T_JSAPI
/// trans_amt = 1.00
/// trans_stat = P
/// huifu_id = 6666000100000001
/// pay_info = (secret)
/// ```
///
/// Source: 斗拱开放平台, 聚合正扫.
#[doc(alias = "聚合正扫")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "trade_payment_jspay_v3", label = "聚合正扫", container = ["data"])]
#[non_exhaustive]
pub struct TradePaymentJspayV3Response {
    /// 业务返回码. At most 8 characters.
    #[doc(alias = "业务返回码")]
    #[field("resp_code", "业务返回码", M, chars = ..=8)]
    pub resp_code: String,

    /// 业务返回描述. At most 256 characters.
    #[doc(alias = "业务返回描述")]
    #[field("resp_desc", "业务返回描述", O, chars = ..=256)]
    pub resp_desc: Option<String>,

    /// 请求日期. At most 8 characters.
    #[doc(alias = "请求日期")]
    #[field("req_date", "请求日期", O, chars = ..=8)]
    pub req_date: Option<String>,

    /// 请求流水号. At most 128 characters.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", O, chars = ..=128, echo)]
    pub req_seq_id: Option<String>,

    /// 全局流水号. At most 128 characters.
    #[doc(alias = "全局流水号")]
    #[field("hf_seq_id", "全局流水号", O, chars = ..=128)]
    pub hf_seq_id: Option<String>,

    /// 交易类型.
    #[doc(alias = "交易类型")]
    #[field("trade_type", "交易类型", O, values)]
    pub trade_type: Option<TradeType>,

    /// 交易金额. On the wire in yuan.
    #[doc(alias = "交易金额")]
    #[field("trans_amt", "交易金额", O, amount = yuan, echo)]
    pub trans_amt: Option<Amount>,

    /// 交易状态.
    #[doc(alias = "交易状态")]
    #[field("trans_stat", "交易状态", O, values)]
    pub trans_stat: Option<TransStat>,

    /// 商户号. At most 32 characters.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", O, chars = ..=32, echo)]
    pub huifu_id: Option<String>,

    /// 通道返回描述. At most 200 characters.
    #[doc(alias = "通道返回描述")]
    #[field("bank_message", "通道返回描述", O, chars = ..=200)]
    pub bank_message: Option<String>,

    /// 延时标记.
    #[doc(alias = "延时标记")]
    #[field("delay_acct_flag", "延时标记", O, values)]
    pub delay_acct_flag: Option<DelayAcctFlag>,

    /// JSAPI支付返回信息. At most 1024 characters.
    ///
    /// A JSON text that the page hands to the wallet.
    #[doc(alias = "JSAPI支付返回信息")]
    #[field("pay_info", "JSAPI支付返回信息", O, chars = ..=1024)]
    pub pay_info: Option<Secret<Credential>>,

    /// NATIVE支付返回二维码链接. At most 1024 characters.
    ///
    /// The link that the payer scans.
    #[doc(alias = "NATIVE支付返回二维码链接")]
    #[field("qr_code", "NATIVE支付返回二维码链接", O, chars = ..=1024)]
    pub qr_code: Option<String>,

    /// 支付宝响应报文. As JSON in a string.
    #[doc(alias = "支付宝响应报文")]
    #[field("alipay_response", "支付宝响应报文", O, object, json)]
    pub alipay_response: Option<AlipayResponse>,

    /// 微信响应报文. As JSON in a string.
    #[doc(alias = "微信响应报文")]
    #[field("wx_response", "微信响应报文", O, object, json)]
    pub wx_response: Option<WxResponse>,

    /// 银联响应报文. As JSON in a string.
    #[doc(alias = "银联响应报文")]
    #[field("unionpay_response", "银联响应报文", O, object, json)]
    pub unionpay_response: Option<UnionpayResponse>,

    /// 备注原样返回. At most 255 characters.
    #[doc(alias = "备注原样返回")]
    #[field("remark", "备注原样返回", O, chars = ..=255)]
    pub remark: Option<String>,

    /// 商户账户号. At most 9 characters.
    #[doc(alias = "商户账户号")]
    #[field("acct_id", "商户账户号", O, chars = ..=9)]
    pub acct_id: Option<String>,

    /// 终端类型.
    #[doc(alias = "终端类型")]
    #[field("device_type", "终端类型", O, values)]
    pub device_type: Option<TerminalType>,

    /// 用户账单上的商户订单号. At most 64 characters.
    #[doc(alias = "用户账单上的商户订单号")]
    #[field("party_order_id", "用户账单上的商户订单号", O, chars = ..=64)]
    pub party_order_id: Option<String>,

    /// ATU真实商户号. At most 32 characters.
    #[doc(alias = "ATU真实商户号")]
    #[field("atu_sub_mer_id", "ATU真实商户号", O, chars = ..=32)]
    pub atu_sub_mer_id: Option<String>,

    /// 待确认金额. On the wire in yuan.
    #[doc(alias = "待确认金额")]
    #[field("unconfirm_amt", "待确认金额", O, amount = yuan)]
    pub unconfirm_amt: Option<Amount>,

    /// 补贴支付信息. As JSON in a string.
    #[doc(alias = "补贴支付信息")]
    #[field("combinedpay_data", "补贴支付信息", O, items = 0..=4294967295, json)]
    pub combinedpay_data: Vec<CombinedpayDataReply>,

    /// 补贴支付手续费承担方信息. As JSON in a string.
    #[doc(alias = "补贴支付手续费承担方信息")]
    #[field("combinedpay_data_fee_info", "补贴支付手续费承担方信息", O, object, json)]
    pub combinedpay_data_fee_info: Option<CombinedpayDataFeeInfoReply>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `trade_payment_jspay_v3` 聚合正扫: its two messages, and how its answer is judged.
pub const TRADE_PAYMENT_JSPAY_V3: Interface = Interface {
    id: "trade_payment_jspay_v3",
    gateway: "huifu",
    title: "聚合正扫",
    summary: "Places a scan-to-pay order of WeChat, Alipay, UnionPay or digital currency.",
    path: "/v3/trade/payment/jspay",
    method: "",
    endpoint: "",
    version: "v3",
    flow: Flow::Pay,
    key: Some("req_seq_id"),
    charges: true,
    source: "斗拱开放平台, 聚合正扫",
    outbound: <TradePaymentJspayV3Request as Message>::SCHEMA,
    inbound: <TradePaymentJspayV3Response as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &TRADE_CODE)), text: Some("resp_desc"), detail: None, state: Some("trans_stat"), hints: HINTS },
    sign: None,
};

impl Request for TradePaymentJspayV3Request {
    type Protocol = super::HuifuProtocol;
    type Response = TradePaymentJspayV3Response;
    const INTERFACE: &'static Interface = &TRADE_PAYMENT_JSPAY_V3;
}
