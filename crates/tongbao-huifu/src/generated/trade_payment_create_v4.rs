//! 聚合下单 `trade_payment_create_v4`, `POST …/v4/trade/payment/create`.
//!
//! Source: a public reference of the vendor for payment integrations, 聚合下单 v4.
//!
//! @generated from specs/huifu/trade_payment_create_v4.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Amount, BeijingTime, Credential, Date, Message, Request, Secret, Token, UnknownMembers};

use super::{AcctSplitBunch, AcctStat, CombinedpayData, CombinedpayDataFeeInfo, DebitType, DelayAcctFlag, FeeFlag, FqMerDiscountFlag, HINTS, MethodExpand, TRADE_CODE, TermDivCouponType, TerminalDeviceData, TerminalType, TradeTypeV4, TransFeeAllowanceInfo, TransStat, TransType};

/// 聚合下单: places an order of any wallet, with a code to show or a code that was shown.
///
/// method_expand holds the parameters of the wallet that trade_type names, without a name around them, and auth_code for
/// the MICROPAY ones. The notification is that of 聚合正扫.
///
/// ```text
/// order placed (constructed):
/// req_seq_id = R20240101000001
/// huifu_id = 6666000100000001
/// trade_type = T_JSAPI
/// trans_amt = 1.00
/// goods_desc = 测试商品
/// notify_url = https://merchant.example/notify
/// method_expand = {…}
/// ```
///
/// Source: a public reference of the vendor for payment integrations, 聚合下单 v4.
#[doc(alias = "聚合下单")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "trade_payment_create_v4", label = "聚合下单", container = ["data"])]
pub struct TradePaymentCreateV4Request {
    /// 请求日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "请求日期")]
    #[field("req_date", "请求日期", O, date = "yyyyMMdd")]
    req_date: Option<Date>,

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

    /// 交易类型.
    #[doc(alias = "交易类型")]
    #[field("trade_type", "交易类型", M, values)]
    trade_type: TradeTypeV4,

    /// 交易金额. On the wire in yuan with two decimals.
    ///
    /// At least 0.01.
    #[doc(alias = "交易金额")]
    #[field("trans_amt", "交易金额", M, amount = yuan_2dp)]
    trans_amt: Amount,

    /// 商品描述. At most 128 characters.
    #[doc(alias = "商品描述")]
    #[field("goods_desc", "商品描述", M, chars = ..=128)]
    goods_desc: String,

    /// 备注. At most 255 characters.
    ///
    /// Comes back unchanged.
    #[doc(alias = "备注")]
    #[field("remark", "备注", O, chars = ..=255)]
    remark: Option<String>,

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

    /// 延迟标识.
    ///
    /// Default N.
    #[doc(alias = "延迟标识")]
    #[field("delay_acct_flag", "延迟标识", O, values)]
    delay_acct_flag: Option<DelayAcctFlag>,

    /// 手续费扣款标识.
    ///
    /// Unsure: the table has an integer; other requests a text.
    #[doc(alias = "手续费扣款标识")]
    #[field("fee_flag", "手续费扣款标识", O, values)]
    fee_flag: Option<FeeFlag>,

    /// 分账对象. As JSON in a string.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "分账对象")]
    #[field("acct_split_bunch", "分账对象", O, object, json)]
    acct_split_bunch: Option<AcctSplitBunch>,

    /// 设备信息. As JSON in a string.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "设备信息")]
    #[field("terminal_device_data", "设备信息", O, object, json)]
    terminal_device_data: Option<TerminalDeviceData>,

    /// 禁用支付方式. At most 128 characters.
    ///
    /// Codes such as NO_CREDIT, several with commas between them; all but NO_CREDIT are for Alipay only.
    #[doc(alias = "禁用支付方式")]
    #[field("limit_pay_type", "禁用支付方式", O, chars = ..=128)]
    limit_pay_type: Option<String>,

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

    /// 分账遇到优惠的处理规则.
    ///
    /// Default 3.
    #[doc(alias = "分账遇到优惠的处理规则")]
    #[field("term_div_coupon_type", "分账遇到优惠的处理规则", O, values)]
    term_div_coupon_type: Option<TermDivCouponType>,

    /// 商户贴息标记.
    #[doc(alias = "商户贴息标记")]
    #[field("fq_mer_discount_flag", "商户贴息标记", O, values)]
    fq_mer_discount_flag: Option<FqMerDiscountFlag>,

    /// 异步通知地址. At most 504 characters.
    ///
    /// http or https, without a query string and without redirects; a port of its own lies in 8000 to 9005.
    #[doc(alias = "异步通知地址")]
    #[field("notify_url", "异步通知地址", O, chars = ..=504)]
    notify_url: Option<String>,

    /// 交易类型扩展参数. As JSON in a string.
    ///
    /// The parameters of the wallet that trade_type names, without a name around them; auth_code for the MICROPAY ones.
    ///
    /// Mandatory when `trade_type` is T_JSAPI or T_MINIAPP or T_MICROPAY or A_JSAPI or A_MICROPAY or U_JSAPI or
    /// U_MICROPAY.
    ///
    /// Unsure: conditional; which trade types need it follows from what their parameters hold.
    #[doc(alias = "交易类型扩展参数")]
    #[field("method_expand", "交易类型扩展参数", C, object, when("trade_type" = ["T_JSAPI", "T_MINIAPP", "T_MICROPAY", "A_JSAPI", "A_MICROPAY", "U_JSAPI", "U_MICROPAY"]), json)]
    method_expand: Option<MethodExpand>,

    /// 补贴支付信息. As JSON in a string.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "补贴支付信息")]
    #[field("combinedpay_data", "补贴支付信息", O, items = 0..=4294967295, json)]
    combinedpay_data: Vec<CombinedpayData>,

    /// 补贴支付手续费承担方信息. As JSON in a string.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "补贴支付手续费承担方信息")]
    #[field("combinedpay_data_fee_info", "补贴支付手续费承担方信息", O, object, json)]
    combinedpay_data_fee_info: Option<CombinedpayDataFeeInfo>,

    /// 手续费补贴信息. As JSON in a string.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "手续费补贴信息")]
    #[field("trans_fee_allowance_info", "手续费补贴信息", O, object, json)]
    trans_fee_allowance_info: Option<TransFeeAllowanceInfo>,
}

/// 聚合下单应答: the reply to [`TradePaymentCreateV4Request`].
///
/// ```text
/// order placed (constructed):
/// resp_code = 00000100
/// resp_desc = 下单成功
/// req_seq_id = R20240101000001
/// hf_seq_id = 002900TOP2A240101120000P001ac13000000001
/// trade_type = T_JSAPI
/// trans_amt = 1.00
/// trans_stat = P
/// huifu_id = 6666000100000001
/// pay_info = (secret)
/// ```
///
/// Source: a public reference of the vendor for payment integrations, 聚合下单 v4.
#[doc(alias = "聚合下单")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "trade_payment_create_v4", label = "聚合下单", container = ["data"])]
#[non_exhaustive]
pub struct TradePaymentCreateV4Response {
    /// 业务响应码. At most 8 characters.
    #[doc(alias = "业务响应码")]
    #[field("resp_code", "业务响应码", M, chars = ..=8)]
    pub resp_code: String,

    /// 业务响应信息. At most 256 characters.
    #[doc(alias = "业务响应信息")]
    #[field("resp_desc", "业务响应信息", O, chars = ..=256)]
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
    pub trade_type: Option<TransType>,

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

    /// 延时标记.
    #[doc(alias = "延时标记")]
    #[field("delay_acct_flag", "延时标记", O, values)]
    pub delay_acct_flag: Option<DelayAcctFlag>,

    /// 备注. At most 255 characters.
    #[doc(alias = "备注")]
    #[field("remark", "备注", O, chars = ..=255)]
    pub remark: Option<String>,

    /// 终端类型.
    #[doc(alias = "终端类型")]
    #[field("device_type", "终端类型", O, values)]
    pub device_type: Option<TerminalType>,

    /// 用户账单上的交易订单号. At most 64 characters.
    #[doc(alias = "用户账单上的交易订单号")]
    #[field("out_trans_id", "用户账单上的交易订单号", O, chars = ..=64)]
    pub out_trans_id: Option<String>,

    /// 用户账单上的商户订单号. At most 64 characters.
    #[doc(alias = "用户账单上的商户订单号")]
    #[field("party_order_id", "用户账单上的商户订单号", O, chars = ..=64)]
    pub party_order_id: Option<String>,

    /// JS 支付信息. At most 1024 characters.
    ///
    /// A JSON text that the page hands to the wallet.
    #[doc(alias = "JS 支付信息")]
    #[field("pay_info", "JS 支付信息", O, chars = ..=1024)]
    pub pay_info: Option<Secret<Credential>>,

    /// 二维码链接. At most 1024 characters.
    ///
    /// The link that the payer scans.
    #[doc(alias = "二维码链接")]
    #[field("qr_code", "二维码链接", O, chars = ..=1024)]
    pub qr_code: Option<String>,

    /// ATU 真实商户号. At most 32 characters.
    #[doc(alias = "ATU 真实商户号")]
    #[field("atu_sub_mer_id", "ATU 真实商户号", O, chars = ..=32)]
    pub atu_sub_mer_id: Option<String>,

    /// 待确认金额. On the wire in yuan.
    #[doc(alias = "待确认金额")]
    #[field("unconfirm_amt", "待确认金额", O, amount = yuan)]
    pub unconfirm_amt: Option<Amount>,

    /// 结算金额. On the wire in yuan.
    #[doc(alias = "结算金额")]
    #[field("settlement_amt", "结算金额", O, amount = yuan)]
    pub settlement_amt: Option<Amount>,

    /// 借贷记标识.
    #[doc(alias = "借贷记标识")]
    #[field("debit_type", "借贷记标识", O, values)]
    pub debit_type: Option<DebitType>,

    /// 微信用户唯一标识码. At most 128 characters.
    #[doc(alias = "微信用户唯一标识码")]
    #[field("wx_user_id", "微信用户唯一标识码", O, chars = ..=128)]
    pub wx_user_id: Option<Secret<Token>>,

    /// 支付完成时间. At most 14 characters.
    ///
    /// yyyyMMddHHmmss.
    #[doc(alias = "支付完成时间")]
    #[field("end_time", "支付完成时间", O, chars = ..=14)]
    pub end_time: Option<String>,

    /// 账户号. At most 9 characters.
    #[doc(alias = "账户号")]
    #[field("acct_id", "账户号", O, chars = ..=9)]
    pub acct_id: Option<String>,

    /// 账务状态.
    #[doc(alias = "账务状态")]
    #[field("acct_stat", "账务状态", O, values)]
    pub acct_stat: Option<AcctStat>,

    /// 通道返回描述. At most 200 characters.
    #[doc(alias = "通道返回描述")]
    #[field("bank_message", "通道返回描述", O, chars = ..=200)]
    pub bank_message: Option<String>,

    /// 交易扩展参数.
    ///
    /// A JSON text.
    ///
    /// Unsure: no public source gives a length; its rows are not published.
    #[doc(alias = "交易扩展参数")]
    #[field("method_expand", "交易扩展参数", O)]
    pub method_expand: Option<String>,

    /// 扩展参数集合.
    ///
    /// A JSON text.
    ///
    /// Unsure: no public source gives a length; its rows are not published.
    #[doc(alias = "扩展参数集合")]
    #[field("tx_metadata", "扩展参数集合", O)]
    pub tx_metadata: Option<String>,

    /// 手续费对象.
    ///
    /// A JSON text.
    ///
    /// Unsure: no public source gives a length; its rows are not published.
    #[doc(alias = "手续费对象")]
    #[field("payment_fee", "手续费对象", O)]
    pub payment_fee: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `trade_payment_create_v4` 聚合下单: its two messages, and how its answer is judged.
pub const TRADE_PAYMENT_CREATE_V4: Interface = Interface {
    id: "trade_payment_create_v4",
    gateway: "huifu",
    title: "聚合下单",
    summary: "Places an order of any wallet, with a code to show or a code that was shown.",
    path: "/v4/trade/payment/create",
    method: "",
    endpoint: "",
    version: "v4",
    flow: Flow::Pay,
    key: Some("req_seq_id"),
    charges: true,
    source: "a public reference of the vendor for payment integrations, 聚合下单 v4",
    outbound: <TradePaymentCreateV4Request as Message>::SCHEMA,
    inbound: <TradePaymentCreateV4Response as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &TRADE_CODE)), text: Some("resp_desc"), detail: None, state: Some("trans_stat"), hints: HINTS },
    sign: None,
};

impl Request for TradePaymentCreateV4Request {
    type Protocol = super::HuifuProtocol;
    type Response = TradePaymentCreateV4Response;
    const INTERFACE: &'static Interface = &TRADE_PAYMENT_CREATE_V4;
}
