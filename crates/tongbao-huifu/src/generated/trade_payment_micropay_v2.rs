//! 聚合反扫 `trade_payment_micropay_v2`, `POST …/v2/trade/payment/micropay`.
//!
//! Source: a public Java SDK of the vendor, V2TradePaymentMicropay.
//!
//! @generated from specs/huifu/trade_payment_micropay_v2.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Amount, BeijingTime, Credential, Date, Message, Request, Secret, Token, UnknownMembers};

use super::{AcctSplitBunch, AcctStat, AlipayDataMicropay, AlipayResponse, CombinedpayData, DcResponse, DebitType, DelayAcctFlag, FeeFlag, FeeFormulaInfo, HINTS, MerDevLocation, RiskCheckData, TRADE_CODE, TermDivCouponType, TerminalDeviceData, TerminalType, TransFeeAllowanceInfo, TransStat, TransType, UnionpayDataMicropayV2, UnionpayResponse, WxDataMicropay, WxResponse};

/// 聚合反扫: takes money with the code that the payer shows.
///
/// trans_stat P means that the payer is entering a password: query, and close the order if it is given up. Version 2 is
/// version 3 without combinedpay_data_fee_info, fee_sign, pid_info in unionpay_data, and without acct_id in the reply;
/// its own table is not public.
///
/// ```text
/// processing (constructed):
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// huifu_id = 6666000100000001
/// trans_amt = 1.00
/// goods_desc = 测试商品
/// auth_code = (secret)
/// risk_check_data = {…}
/// notify_url = https://merchant.example/notify
/// ```
///
/// Source: a public Java SDK of the vendor, V2TradePaymentMicropay.
#[doc(alias = "聚合反扫")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "trade_payment_micropay_v2", label = "聚合反扫", container = ["data"])]
pub struct TradePaymentMicropayV2Request {
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

    /// 交易金额. On the wire in yuan with two decimals.
    ///
    /// At least 0.01.
    #[doc(alias = "交易金额")]
    #[field("trans_amt", "交易金额", M, amount = yuan_2dp)]
    trans_amt: Amount,

    /// 商品描述.
    ///
    /// Unsure: no length here; 127 for the same field elsewhere.
    #[doc(alias = "商品描述")]
    #[field("goods_desc", "商品描述", M)]
    goods_desc: String,

    /// 支付授权码.
    ///
    /// Scanned from the payer's phone.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "支付授权码")]
    #[field("auth_code", "支付授权码", M)]
    auth_code: Secret<Credential>,

    /// 安全信息. As JSON in a string.
    ///
    /// As text at most 2048 characters.
    #[doc(alias = "安全信息")]
    #[field("risk_check_data", "安全信息", M, object, json)]
    risk_check_data: RiskCheckData,

    /// 交易有效期. On the wire as `yyyyMMddHHmmss`, Beijing time.
    ///
    /// Left out, WeChat and Alipay orders live for about two hours.
    #[doc(alias = "交易有效期")]
    #[field("time_expire", "交易有效期", O, datetime = "yyyyMMddHHmmss")]
    time_expire: Option<BeijingTime>,

    /// 手续费扣款标志.
    #[doc(alias = "手续费扣款标志")]
    #[field("fee_flag", "手续费扣款标志", O, values)]
    fee_flag: Option<FeeFlag>,

    /// 禁用支付方式.
    ///
    /// Codes such as NO_CREDIT, several with commas between them; all but NO_CREDIT are for Alipay only.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "禁用支付方式")]
    #[field("limit_pay_type", "禁用支付方式", O)]
    limit_pay_type: Option<String>,

    /// 是否延迟交易.
    ///
    /// Default N.
    #[doc(alias = "是否延迟交易")]
    #[field("delay_acct_flag", "是否延迟交易", O, values)]
    delay_acct_flag: Option<DelayAcctFlag>,

    /// 渠道号.
    ///
    /// Only for a channel of your own; never empty.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "渠道号")]
    #[field("channel_no", "渠道号", O)]
    channel_no: Option<String>,

    /// 补贴支付信息. As JSON in a string.
    #[doc(alias = "补贴支付信息")]
    #[field("combinedpay_data", "补贴支付信息", O, items = 0..=4294967295, json)]
    combinedpay_data: Vec<CombinedpayData>,

    /// 场景类型.
    ///
    /// Goes with channel_no.
    ///
    /// Unsure: no length here; 2 for the same field elsewhere.
    #[doc(alias = "场景类型")]
    #[field("pay_scene", "场景类型", O)]
    pay_scene: Option<String>,

    /// 分账对象. As JSON in a string.
    #[doc(alias = "分账对象")]
    #[field("acct_split_bunch", "分账对象", O, object, json)]
    acct_split_bunch: Option<AcctSplitBunch>,

    /// 传入分帐遇到优惠的处理规则.
    ///
    /// Default 3.
    #[doc(alias = "传入分帐遇到优惠的处理规则")]
    #[field("term_div_coupon_type", "传入分帐遇到优惠的处理规则", O, values)]
    term_div_coupon_type: Option<TermDivCouponType>,

    /// 聚合反扫微信参数集合. As JSON in a string.
    ///
    /// As text at most 2048 characters.
    #[doc(alias = "聚合反扫微信参数集合")]
    #[field("wx_data", "聚合反扫微信参数集合", O, object, json)]
    wx_data: Option<WxDataMicropay>,

    /// 支付宝扩展参数集合. As JSON in a string.
    ///
    /// As text at most 2048 characters.
    #[doc(alias = "支付宝扩展参数集合")]
    #[field("alipay_data", "支付宝扩展参数集合", O, object, json)]
    alipay_data: Option<AlipayDataMicropay>,

    /// 银联参数集合. As JSON in a string.
    ///
    /// As text at most 2048 characters.
    #[doc(alias = "银联参数集合")]
    #[field("unionpay_data", "银联参数集合", O, object, json)]
    unionpay_data: Option<UnionpayDataMicropayV2>,

    /// 设备信息. As JSON in a string.
    #[doc(alias = "设备信息")]
    #[field("terminal_device_info", "设备信息", O, object, json)]
    terminal_device_info: Option<TerminalDeviceData>,

    /// 异步通知地址.
    ///
    /// http or https, without a query string and without redirects; a port of its own lies in 8000 to 9005.
    ///
    /// Unsure: no length here; 504 for the same field elsewhere.
    #[doc(alias = "异步通知地址")]
    #[field("notify_url", "异步通知地址", O)]
    notify_url: Option<String>,

    /// 交易备注.
    ///
    /// Comes back unchanged.
    ///
    /// Unsure: no length here; 255 for the same field elsewhere.
    #[doc(alias = "交易备注")]
    #[field("remark", "交易备注", O)]
    remark: Option<String>,

    /// 账户号.
    ///
    /// The account that receives the money; left out, the basic account.
    ///
    /// Unsure: no length here; 9 for the same field elsewhere.
    #[doc(alias = "账户号")]
    #[field("acct_id", "账户号", O)]
    acct_id: Option<String>,

    /// 手续费补贴信息. As JSON in a string.
    ///
    /// As text at most 6000 characters.
    #[doc(alias = "手续费补贴信息")]
    #[field("trans_fee_allowance_info", "手续费补贴信息", O, object, json)]
    trans_fee_allowance_info: Option<TransFeeAllowanceInfo>,
}

/// 聚合反扫应答: the reply to [`TradePaymentMicropayV2Request`].
///
/// ```text
/// processing (constructed):
/// resp_code = 00000100
/// resp_desc = 交易处理中
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// huifu_id = 6666000100000001
/// hf_seq_id = 002900TOP2A240101120000P001ac13000000001
/// trans_amt = 1.00
/// trans_stat = P
/// ```
///
/// Source: a public Java SDK of the vendor, V2TradePaymentMicropay.
#[doc(alias = "聚合反扫")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "trade_payment_micropay_v2", label = "聚合反扫", container = ["data"])]
#[non_exhaustive]
pub struct TradePaymentMicropayV2Response {
    /// 业务返回码. At most 8 characters.
    #[doc(alias = "业务返回码")]
    #[field("resp_code", "业务返回码", M, chars = ..=8)]
    pub resp_code: String,

    /// 业务返回描述. At most 512 characters.
    #[doc(alias = "业务返回描述")]
    #[field("resp_desc", "业务返回描述", O, chars = ..=512)]
    pub resp_desc: Option<String>,

    /// 请求日期.
    ///
    /// Unsure: no length here; 8 for the same field elsewhere.
    #[doc(alias = "请求日期")]
    #[field("req_date", "请求日期", O)]
    pub req_date: Option<String>,

    /// 请求流水号.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", O, echo)]
    pub req_seq_id: Option<String>,

    /// 商户号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", O, echo)]
    pub huifu_id: Option<String>,

    /// 全局流水号.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "全局流水号")]
    #[field("hf_seq_id", "全局流水号", O)]
    pub hf_seq_id: Option<String>,

    /// 用户账单上的交易订单号.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "用户账单上的交易订单号")]
    #[field("out_trans_id", "用户账单上的交易订单号", O)]
    pub out_trans_id: Option<String>,

    /// 用户账单上的商户订单号.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "用户账单上的商户订单号")]
    #[field("party_order_id", "用户账单上的商户订单号", O)]
    pub party_order_id: Option<String>,

    /// 交易金额. On the wire in yuan.
    #[doc(alias = "交易金额")]
    #[field("trans_amt", "交易金额", O, amount = yuan, echo)]
    pub trans_amt: Option<Amount>,

    /// 消费者实付金额. On the wire in yuan.
    #[doc(alias = "消费者实付金额")]
    #[field("pay_amt", "消费者实付金额", O, amount = yuan)]
    pub pay_amt: Option<Amount>,

    /// 结算金额. On the wire in yuan.
    #[doc(alias = "结算金额")]
    #[field("settlement_amt", "结算金额", O, amount = yuan)]
    pub settlement_amt: Option<Amount>,

    /// 交易类型.
    #[doc(alias = "交易类型")]
    #[field("trade_type", "交易类型", O, values)]
    pub trade_type: Option<TransType>,

    /// 交易状态.
    #[doc(alias = "交易状态")]
    #[field("trans_stat", "交易状态", O, values)]
    pub trans_stat: Option<TransStat>,

    /// 账务状态.
    #[doc(alias = "账务状态")]
    #[field("acct_stat", "账务状态", O, values)]
    pub acct_stat: Option<AcctStat>,

    /// 借贷记标识.
    #[doc(alias = "借贷记标识")]
    #[field("debit_type", "借贷记标识", O, values)]
    pub debit_type: Option<DebitType>,

    /// 通道返回码/银行编码.
    ///
    /// Never decides the outcome.
    ///
    /// Unsure: its table is taken from a sibling interface; no length here; 32 for the same field elsewhere.
    #[doc(alias = "通道返回码/银行编码")]
    #[field("bank_code", "通道返回码/银行编码", O)]
    pub bank_code: Option<String>,

    /// 外部通道返回描述.
    ///
    /// Unsure: no length here; 200 for the same field elsewhere.
    #[doc(alias = "外部通道返回描述")]
    #[field("bank_desc", "外部通道返回描述", O)]
    pub bank_desc: Option<String>,

    /// 延时标记.
    #[doc(alias = "延时标记")]
    #[field("delay_acct_flag", "延时标记", O, values)]
    pub delay_acct_flag: Option<DelayAcctFlag>,

    /// 支付完成时间.
    ///
    /// yyyyMMddHHmmss.
    ///
    /// Unsure: no length here; 14 for the same field elsewhere.
    #[doc(alias = "支付完成时间")]
    #[field("end_time", "支付完成时间", O)]
    pub end_time: Option<String>,

    /// 微信用户唯一标识码.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "微信用户唯一标识码")]
    #[field("wx_user_id", "微信用户唯一标识码", O)]
    pub wx_user_id: Option<Secret<Token>>,

    /// 微信响应报文. As JSON in a string.
    #[doc(alias = "微信响应报文")]
    #[field("wx_response", "微信响应报文", O, object, json)]
    pub wx_response: Option<WxResponse>,

    /// 支付宝响应报文. As JSON in a string.
    #[doc(alias = "支付宝响应报文")]
    #[field("alipay_response", "支付宝响应报文", O, object, json)]
    pub alipay_response: Option<AlipayResponse>,

    /// 数字货币响应报文. As JSON in a string.
    #[doc(alias = "数字货币响应报文")]
    #[field("dc_response", "数字货币响应报文", O, object, json)]
    pub dc_response: Option<DcResponse>,

    /// 商户终端定位信息. As JSON in a string.
    #[doc(alias = "商户终端定位信息")]
    #[field("mer_dev_location", "商户终端定位信息", O, object, json)]
    pub mer_dev_location: Option<MerDevLocation>,

    /// 备注原样返回.
    ///
    /// Unsure: no length here; 255 for the same field elsewhere.
    #[doc(alias = "备注原样返回")]
    #[field("remark", "备注原样返回", O)]
    pub remark: Option<String>,

    /// 手续费金额. On the wire in yuan.
    #[doc(alias = "手续费金额")]
    #[field("fee_amt", "手续费金额", O, amount = yuan)]
    pub fee_amt: Option<Amount>,

    /// 银联响应报文. As JSON in a string.
    #[doc(alias = "银联响应报文")]
    #[field("unionpay_response", "银联响应报文", O, object, json)]
    pub unionpay_response: Option<UnionpayResponse>,

    /// 手续费商户号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "手续费商户号")]
    #[field("fee_huifu_id", "手续费商户号", O)]
    pub fee_huifu_id: Option<String>,

    /// 手续费扣款标志.
    #[doc(alias = "手续费扣款标志")]
    #[field("fee_flag", "手续费扣款标志", O, values)]
    pub fee_flag: Option<FeeFlag>,

    /// 终端类型.
    #[doc(alias = "终端类型")]
    #[field("device_type", "终端类型", O, values)]
    pub device_type: Option<TerminalType>,

    /// 手续费费率信息. As JSON in a string.
    #[doc(alias = "手续费费率信息")]
    #[field("fee_formula_infos", "手续费费率信息", O, items = 0..=4294967295, json)]
    pub fee_formula_infos: Vec<FeeFormulaInfo>,

    /// ATU真实商户号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "ATU真实商户号")]
    #[field("atu_sub_mer_id", "ATU真实商户号", O)]
    pub atu_sub_mer_id: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `trade_payment_micropay_v2` 聚合反扫: its two messages, and how its answer is judged.
pub const TRADE_PAYMENT_MICROPAY_V2: Interface = Interface {
    id: "trade_payment_micropay_v2",
    gateway: "huifu",
    title: "聚合反扫",
    summary: "Takes money with the code that the payer shows.",
    path: "/v2/trade/payment/micropay",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Pay,
    key: Some("req_seq_id"),
    charges: true,
    source: "a public Java SDK of the vendor, V2TradePaymentMicropay",
    outbound: <TradePaymentMicropayV2Request as Message>::SCHEMA,
    inbound: <TradePaymentMicropayV2Response as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &TRADE_CODE)), text: Some("resp_desc"), detail: None, state: Some("trans_stat"), hints: HINTS },
    sign: None,
};

impl Request for TradePaymentMicropayV2Request {
    type Protocol = super::HuifuProtocol;
    type Response = TradePaymentMicropayV2Response;
    const INTERFACE: &'static Interface = &TRADE_PAYMENT_MICROPAY_V2;
}
