//! 扫码交易退款 `scanpay_refund_v3`, `POST …/v3/trade/payment/scanpay/refund`.
//!
//! Source: 斗拱开放平台, 扫码交易退款.
//!
//! @generated from specs/huifu/scanpay_refund_v3.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Amount, Date, Message, Request, UnknownMembers};

use super::{AcctSplitBunchRefund, AcctSplitBunchReply, AlipayResponse, CombinedpayData, CombinedpayDataFeeInfo, CombinedpayDataFeeInfoReply, CombinedpayDataReply, DcResponse, DigitalCurrencyData, DyDataRefund, FundFreezeStat, HINTS, LoanAcctType, LoanFlag, PayChannel, RefundFeeFlag, RiskCheckData, TRADE_CODE, TerminalDeviceDataRefund, TransFeeRefAllowanceInfo, TransStat, UnionpayData, UnionpayResponse, WxDataRefund, WxResponse};

/// 扫码交易退款: gives a scan-to-pay payment back in full or in part.
///
/// WeChat, Alipay and UnionPay codes can be refunded for 360 days. A delayed trade gives back at most what is not
/// confirmed yet; a partial refund of a split trade needs acct_split_bunch, whose amounts add up to ord_amt.
///
/// Of `org_hf_seq_id`, `org_party_order_id`, `org_req_seq_id`, at least one.
///
/// ```text
/// processing (constructed):
/// req_date = 20240101
/// req_seq_id = R20240101000002
/// huifu_id = 6666000100000001
/// ord_amt = 1.00
/// org_req_date = 20240101
/// org_req_seq_id = R20240101000001
/// notify_url = https://merchant.example/notify
/// ```
///
/// Source: 斗拱开放平台, 扫码交易退款.
#[doc(alias = "扫码交易退款")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "scanpay_refund_v3", label = "扫码交易退款", container = ["data"])]
#[message(at_least_one("org_hf_seq_id", "org_party_order_id", "org_req_seq_id"))]
pub struct ScanpayRefundV3Request {
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

    /// 申请退款金额. On the wire in yuan with two decimals.
    ///
    /// At least 0.01.
    #[doc(alias = "申请退款金额")]
    #[field("ord_amt", "申请退款金额", M, amount = yuan_2dp)]
    ord_amt: Amount,

    /// 原交易请求日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "原交易请求日期")]
    #[field("org_req_date", "原交易请求日期", M, date = "yyyyMMdd")]
    org_req_date: Date,

    /// 原交易全局流水号. At most 128 characters.
    #[doc(alias = "原交易全局流水号")]
    #[field("org_hf_seq_id", "原交易全局流水号", C, chars = ..=128)]
    org_hf_seq_id: Option<String>,

    /// 原交易微信支付宝的商户单号. At most 64 characters.
    #[doc(alias = "原交易微信支付宝的商户单号")]
    #[field("org_party_order_id", "原交易微信支付宝的商户单号", C, chars = ..=64)]
    org_party_order_id: Option<String>,

    /// 原交易请求流水号. At most 128 characters.
    #[doc(alias = "原交易请求流水号")]
    #[field("org_req_seq_id", "原交易请求流水号", C, chars = ..=128)]
    org_req_seq_id: Option<String>,

    /// 分账对象. As JSON in a string.
    ///
    /// As text at most 2048 characters.
    #[doc(alias = "分账对象")]
    #[field("acct_split_bunch", "分账对象", O, object, json)]
    acct_split_bunch: Option<AcctSplitBunchRefund>,

    /// 微信拓展参数集合. As JSON in a string.
    ///
    /// As text at most 2048 characters.
    #[doc(alias = "微信拓展参数集合")]
    #[field("wx_data", "微信拓展参数集合", O, object, json)]
    wx_data: Option<WxDataRefund>,

    /// 数字货币拓展参数集合. As JSON in a string.
    ///
    /// As text at most 2048 characters.
    #[doc(alias = "数字货币拓展参数集合")]
    #[field("digital_currency_data", "数字货币拓展参数集合", O, object, json)]
    digital_currency_data: Option<DigitalCurrencyData>,

    /// 抖音拓展参数集合. As JSON in a string.
    ///
    /// As text at most 2048 characters.
    #[doc(alias = "抖音拓展参数集合")]
    #[field("dy_data", "抖音拓展参数集合", O, object, json)]
    dy_data: Option<DyDataRefund>,

    /// 补贴支付信息. As JSON in a string.
    #[doc(alias = "补贴支付信息")]
    #[field("combinedpay_data", "补贴支付信息", O, items = 0..=4294967295, json)]
    combinedpay_data: Vec<CombinedpayData>,

    /// 补贴支付手续费承担方信息. As JSON in a string.
    #[doc(alias = "补贴支付手续费承担方信息")]
    #[field("combinedpay_data_fee_info", "补贴支付手续费承担方信息", O, object, json)]
    combinedpay_data_fee_info: Option<CombinedpayDataFeeInfo>,

    /// 备注. At most 84 characters.
    ///
    /// Comes back unchanged.
    #[doc(alias = "备注")]
    #[field("remark", "备注", O, chars = ..=84)]
    remark: Option<String>,

    /// 是否垫资退款.
    ///
    /// Default N. Not for delayed trades.
    #[doc(alias = "是否垫资退款")]
    #[field("loan_flag", "是否垫资退款", O, values)]
    loan_flag: Option<LoanFlag>,

    /// 垫资承担者. At most 32 characters.
    ///
    /// The huifu_id of who advances the money.
    #[doc(alias = "垫资承担者")]
    #[field("loan_undertaker", "垫资承担者", O, chars = ..=32)]
    loan_undertaker: Option<String>,

    /// 垫资账户类型.
    ///
    /// Default 05.
    #[doc(alias = "垫资账户类型")]
    #[field("loan_acct_type", "垫资账户类型", O, values)]
    loan_acct_type: Option<LoanAcctType>,

    /// 安全信息. As JSON in a string.
    ///
    /// As text at most 2048 characters.
    #[doc(alias = "安全信息")]
    #[field("risk_check_data", "安全信息", O, object, json)]
    risk_check_data: Option<RiskCheckData>,

    /// 设备信息. As JSON in a string.
    ///
    /// As text at most 2048 characters.
    #[doc(alias = "设备信息")]
    #[field("terminal_device_data", "设备信息", O, object, json)]
    terminal_device_data: Option<TerminalDeviceDataRefund>,

    /// 异步通知地址. At most 512 characters.
    ///
    /// http or https, without a query string and without redirects; a port of its own lies in 8000 to 9005.
    #[doc(alias = "异步通知地址")]
    #[field("notify_url", "异步通知地址", O, chars = ..=512)]
    notify_url: Option<String>,

    /// 银联参数集合. As JSON in a string.
    ///
    /// As text at most 2048 characters.
    #[doc(alias = "银联参数集合")]
    #[field("unionpay_data", "银联参数集合", O, object, json)]
    unionpay_data: Option<UnionpayData>,
}

/// 扫码交易退款应答: the reply to [`ScanpayRefundV3Request`].
///
/// ```text
/// processing (constructed):
/// resp_code = 00000100
/// resp_desc = 交易处理中
/// huifu_id = 6666000100000001
/// req_date = 20240101
/// req_seq_id = R20240101000002
/// hf_seq_id = 002900TOP2A240101120000P001ac13000000001
/// org_req_date = 20240101
/// org_req_seq_id = R20240101000001
/// trans_stat = P
/// ord_amt = 1.00
/// ```
///
/// Source: 斗拱开放平台, 扫码交易退款.
#[doc(alias = "扫码交易退款")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "scanpay_refund_v3", label = "扫码交易退款", container = ["data"])]
#[non_exhaustive]
pub struct ScanpayRefundV3Response {
    /// 业务响应码. At most 8 characters.
    #[doc(alias = "业务响应码")]
    #[field("resp_code", "业务响应码", M, chars = ..=8)]
    pub resp_code: String,

    /// 业务响应信息. At most 512 characters.
    #[doc(alias = "业务响应信息")]
    #[field("resp_desc", "业务响应信息", O, chars = ..=512)]
    pub resp_desc: Option<String>,

    /// 产品号. At most 32 characters.
    #[doc(alias = "产品号")]
    #[field("product_id", "产品号", O, chars = ..=32)]
    pub product_id: Option<String>,

    /// 商户号. At most 32 characters.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", O, chars = ..=32, echo)]
    pub huifu_id: Option<String>,

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

    /// 原交易请求日期. At most 8 characters.
    #[doc(alias = "原交易请求日期")]
    #[field("org_req_date", "原交易请求日期", O, chars = ..=8, echo)]
    pub org_req_date: Option<String>,

    /// 原交易请求流水号. At most 128 characters.
    #[doc(alias = "原交易请求流水号")]
    #[field("org_req_seq_id", "原交易请求流水号", O, chars = ..=128, echo)]
    pub org_req_seq_id: Option<String>,

    /// 退款交易发生日期. At most 8 characters.
    ///
    /// yyyyMMdd.
    #[doc(alias = "退款交易发生日期")]
    #[field("trans_date", "退款交易发生日期", O, chars = ..=8)]
    pub trans_date: Option<String>,

    /// 退款交易发生时间. At most 6 characters.
    ///
    /// HHmmss.
    #[doc(alias = "退款交易发生时间")]
    #[field("trans_time", "退款交易发生时间", O, chars = ..=6)]
    pub trans_time: Option<String>,

    /// 退款完成时间. At most 14 characters.
    ///
    /// yyyyMMddHHmmss.
    #[doc(alias = "退款完成时间")]
    #[field("trans_finish_time", "退款完成时间", O, chars = ..=14)]
    pub trans_finish_time: Option<String>,

    /// 交易状态.
    #[doc(alias = "交易状态")]
    #[field("trans_stat", "交易状态", O, values)]
    pub trans_stat: Option<TransStat>,

    /// 退款金额. On the wire in yuan.
    #[doc(alias = "退款金额")]
    #[field("ord_amt", "退款金额", O, amount = yuan, echo)]
    pub ord_amt: Option<Amount>,

    /// 实际退款金额. On the wire in yuan.
    #[doc(alias = "实际退款金额")]
    #[field("actual_ref_amt", "实际退款金额", O, amount = yuan)]
    pub actual_ref_amt: Option<Amount>,

    /// 分账信息. As JSON in a string.
    #[doc(alias = "分账信息")]
    #[field("acct_split_bunch", "分账信息", O, object, json)]
    pub acct_split_bunch: Option<AcctSplitBunchReply>,

    /// 补贴支付信息. As JSON in a string.
    #[doc(alias = "补贴支付信息")]
    #[field("combinedpay_data", "补贴支付信息", O, items = 0..=4294967295, json)]
    pub combinedpay_data: Vec<CombinedpayDataReply>,

    /// 补贴支付手续费承担方信息. As JSON in a string.
    #[doc(alias = "补贴支付手续费承担方信息")]
    #[field("combinedpay_data_fee_info", "补贴支付手续费承担方信息", O, object, json)]
    pub combinedpay_data_fee_info: Option<CombinedpayDataFeeInfoReply>,

    /// 是否垫资退款.
    ///
    /// Not for delayed trades.
    #[doc(alias = "是否垫资退款")]
    #[field("loan_flag", "是否垫资退款", O, values)]
    pub loan_flag: Option<LoanFlag>,

    /// 垫资承担者. At most 32 characters.
    ///
    /// The huifu_id of who advances the money.
    #[doc(alias = "垫资承担者")]
    #[field("loan_undertaker", "垫资承担者", O, chars = ..=32)]
    pub loan_undertaker: Option<String>,

    /// 垫资账户类型.
    #[doc(alias = "垫资账户类型")]
    #[field("loan_acct_type", "垫资账户类型", O, values)]
    pub loan_acct_type: Option<LoanAcctType>,

    /// 微信返回的响应报文. As JSON in a string.
    #[doc(alias = "微信返回的响应报文")]
    #[field("wx_response", "微信返回的响应报文", O, object, json)]
    pub wx_response: Option<WxResponse>,

    /// 支付宝返回的响应报文. As JSON in a string.
    #[doc(alias = "支付宝返回的响应报文")]
    #[field("alipay_response", "支付宝返回的响应报文", O, object, json)]
    pub alipay_response: Option<AlipayResponse>,

    /// 银联返回的响应报文. As JSON in a string.
    #[doc(alias = "银联返回的响应报文")]
    #[field("unionpay_response", "银联返回的响应报文", O, object, json)]
    pub unionpay_response: Option<UnionpayResponse>,

    /// 数字货币返回报文. As JSON in a string.
    #[doc(alias = "数字货币返回报文")]
    #[field("dc_response", "数字货币返回报文", O, object, json)]
    pub dc_response: Option<DcResponse>,

    /// 通道返回描述. At most 256 characters.
    #[doc(alias = "通道返回描述")]
    #[field("bank_message", "通道返回描述", O, chars = ..=256)]
    pub bank_message: Option<String>,

    /// 备注. At most 84 characters.
    #[doc(alias = "备注")]
    #[field("remark", "备注", O, chars = ..=84)]
    pub remark: Option<String>,

    /// 待确认金额. On the wire in yuan.
    #[doc(alias = "待确认金额")]
    #[field("unconfirm_amt", "待确认金额", O, amount = yuan)]
    pub unconfirm_amt: Option<Amount>,

    /// 资金冻结状态.
    #[doc(alias = "资金冻结状态")]
    #[field("fund_freeze_stat", "资金冻结状态", O, values)]
    pub fund_freeze_stat: Option<FundFreezeStat>,

    /// 手续费补贴返还信息. As JSON in a string.
    #[doc(alias = "手续费补贴返还信息")]
    #[field("trans_fee_ref_allowance_info", "手续费补贴返还信息", O, object, json)]
    pub trans_fee_ref_allowance_info: Option<TransFeeRefAllowanceInfo>,

    /// 交易通道.
    #[doc(alias = "交易通道")]
    #[field("pay_channel", "交易通道", O, values)]
    pub pay_channel: Option<PayChannel>,

    /// 是否退还手续费.
    #[doc(alias = "是否退还手续费")]
    #[field("is_refund_fee_flag", "是否退还手续费", O, values)]
    pub is_refund_fee_flag: Option<RefundFeeFlag>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `scanpay_refund_v3` 扫码交易退款: its two messages, and how its answer is judged.
pub const SCANPAY_REFUND_V3: Interface = Interface {
    id: "scanpay_refund_v3",
    gateway: "huifu",
    title: "扫码交易退款",
    summary: "Gives a scan-to-pay payment back in full or in part.",
    path: "/v3/trade/payment/scanpay/refund",
    method: "",
    endpoint: "",
    version: "v3",
    flow: Flow::Refund,
    key: Some("req_seq_id"),
    charges: true,
    source: "斗拱开放平台, 扫码交易退款",
    outbound: <ScanpayRefundV3Request as Message>::SCHEMA,
    inbound: <ScanpayRefundV3Response as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &TRADE_CODE)), text: Some("resp_desc"), detail: None, state: Some("trans_stat"), hints: HINTS },
    sign: None,
};

impl Request for ScanpayRefundV3Request {
    type Protocol = super::HuifuProtocol;
    type Response = ScanpayRefundV3Response;
    const INTERFACE: &'static Interface = &SCANPAY_REFUND_V3;
}
