//! 聚合交易退款 `scanpay_refund_v4`, `POST …/v4/trade/payment/scanpay/refund`.
//!
//! Source: a public reference of the vendor for payment integrations, 聚合交易退款 v4.
//!
//! @generated from specs/huifu/scanpay_refund_v4.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Amount, Date, Message, Request, UnknownMembers};

use super::{AcctSplitBunchRefund, AcctSplitBunchReply, CombinedpayData, CombinedpayDataReply, FundFreezeStat, HINTS, MerDevLocation, PayChannel, TRADE_CODE, TerminalDeviceDataRefund, TransStat, TransType};

/// 聚合交易退款: gives a payment of version 4 back in full or in part.
///
/// Lengths are known from version 3 only.
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
/// Source: a public reference of the vendor for payment integrations, 聚合交易退款 v4.
#[doc(alias = "聚合交易退款")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "scanpay_refund_v4", label = "聚合交易退款", container = ["data"])]
#[message(at_least_one("org_hf_seq_id", "org_party_order_id", "org_req_seq_id"))]
pub struct ScanpayRefundV4Request {
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

    /// 原交易全局流水号.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "原交易全局流水号")]
    #[field("org_hf_seq_id", "原交易全局流水号", C)]
    org_hf_seq_id: Option<String>,

    /// 原交易微信支付宝的商户单号.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "原交易微信支付宝的商户单号")]
    #[field("org_party_order_id", "原交易微信支付宝的商户单号", C)]
    org_party_order_id: Option<String>,

    /// 原交易请求流水号.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "原交易请求流水号")]
    #[field("org_req_seq_id", "原交易请求流水号", C)]
    org_req_seq_id: Option<String>,

    /// 备注.
    ///
    /// Comes back unchanged.
    ///
    /// Unsure: no length here; 84 for the same field elsewhere.
    #[doc(alias = "备注")]
    #[field("remark", "备注", O)]
    remark: Option<String>,

    /// 异步通知地址.
    ///
    /// http or https, without a query string and without redirects; a port of its own lies in 8000 to 9005.
    ///
    /// Unsure: no length here; 512 for the same field elsewhere.
    #[doc(alias = "异步通知地址")]
    #[field("notify_url", "异步通知地址", O)]
    notify_url: Option<String>,

    /// 分账对象. As JSON in a string.
    ///
    /// As text at most 2048 characters.
    #[doc(alias = "分账对象")]
    #[field("acct_split_bunch", "分账对象", O, object, json)]
    acct_split_bunch: Option<AcctSplitBunchRefund>,

    /// 补贴支付信息. As JSON in a string.
    #[doc(alias = "补贴支付信息")]
    #[field("combinedpay_data", "补贴支付信息", O, items = 0..=4294967295, json)]
    combinedpay_data: Vec<CombinedpayData>,

    /// 设备信息. As JSON in a string.
    ///
    /// As text at most 2048 characters.
    #[doc(alias = "设备信息")]
    #[field("terminal_device_data", "设备信息", O, object, json)]
    terminal_device_data: Option<TerminalDeviceDataRefund>,
}

/// 聚合交易退款应答: the reply to [`ScanpayRefundV4Request`].
///
/// ```text
/// processing (constructed):
/// resp_code = 00000100
/// resp_desc = 交易处理中
/// req_date = 20240101
/// req_seq_id = R20240101000002
/// huifu_id = 6666000100000001
/// ord_amt = 1.00
/// hf_seq_id = 002900TOP2A240101120000P001ac13000000001
/// org_req_date = 20240101
/// org_req_seq_id = R20240101000001
/// trans_stat = P
/// ```
///
/// Source: a public reference of the vendor for payment integrations, 聚合交易退款 v4.
#[doc(alias = "聚合交易退款")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "scanpay_refund_v4", label = "聚合交易退款", container = ["data"])]
#[non_exhaustive]
pub struct ScanpayRefundV4Response {
    /// 业务响应码. At most 8 characters.
    #[doc(alias = "业务响应码")]
    #[field("resp_code", "业务响应码", M, chars = ..=8)]
    pub resp_code: String,

    /// 业务响应信息.
    ///
    /// Unsure: no length here; 512 for the same field elsewhere.
    #[doc(alias = "业务响应信息")]
    #[field("resp_desc", "业务响应信息", O)]
    pub resp_desc: Option<String>,

    /// 产品号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "产品号")]
    #[field("product_id", "产品号", O)]
    pub product_id: Option<String>,

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

    /// 退款金额. On the wire in yuan.
    #[doc(alias = "退款金额")]
    #[field("ord_amt", "退款金额", O, amount = yuan, echo)]
    pub ord_amt: Option<Amount>,

    /// 实际退款金额. On the wire in yuan.
    #[doc(alias = "实际退款金额")]
    #[field("actual_ref_amt", "实际退款金额", O, amount = yuan)]
    pub actual_ref_amt: Option<Amount>,

    /// 全局流水号.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "全局流水号")]
    #[field("hf_seq_id", "全局流水号", O)]
    pub hf_seq_id: Option<String>,

    /// 原交易请求日期.
    ///
    /// Unsure: no length here; 8 for the same field elsewhere.
    #[doc(alias = "原交易请求日期")]
    #[field("org_req_date", "原交易请求日期", O, echo)]
    pub org_req_date: Option<String>,

    /// 原交易请求流水号.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "原交易请求流水号")]
    #[field("org_req_seq_id", "原交易请求流水号", O, echo)]
    pub org_req_seq_id: Option<String>,

    /// 原交易全局流水号.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "原交易全局流水号")]
    #[field("org_hf_seq_id", "原交易全局流水号", O, echo)]
    pub org_hf_seq_id: Option<String>,

    /// 退款交易发生日期.
    ///
    /// yyyyMMdd.
    ///
    /// Unsure: no length here; 8 for the same field elsewhere.
    #[doc(alias = "退款交易发生日期")]
    #[field("trans_date", "退款交易发生日期", O)]
    pub trans_date: Option<String>,

    /// 退款交易发生时间.
    ///
    /// HHmmss.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "退款交易发生时间")]
    #[field("trans_time", "退款交易发生时间", O)]
    pub trans_time: Option<String>,

    /// 退款完成时间.
    ///
    /// yyyyMMddHHmmss.
    ///
    /// Unsure: no length here; 14 for the same field elsewhere.
    #[doc(alias = "退款完成时间")]
    #[field("trans_finish_time", "退款完成时间", O)]
    pub trans_finish_time: Option<String>,

    /// 交易状态.
    #[doc(alias = "交易状态")]
    #[field("trans_stat", "交易状态", O, values)]
    pub trans_stat: Option<TransStat>,

    /// 通道返回描述.
    ///
    /// Unsure: no length here; 256 for the same field elsewhere.
    #[doc(alias = "通道返回描述")]
    #[field("bank_message", "通道返回描述", O)]
    pub bank_message: Option<String>,

    /// 资金冻结状态.
    #[doc(alias = "资金冻结状态")]
    #[field("fund_freeze_stat", "资金冻结状态", O, values)]
    pub fund_freeze_stat: Option<FundFreezeStat>,

    /// 交易通道.
    #[doc(alias = "交易通道")]
    #[field("pay_channel", "交易通道", O, values)]
    pub pay_channel: Option<PayChannel>,

    /// 手续费金额. On the wire in yuan.
    #[doc(alias = "手续费金额")]
    #[field("fee_amount", "手续费金额", O, amount = yuan)]
    pub fee_amount: Option<Amount>,

    /// 交易类型.
    #[doc(alias = "交易类型")]
    #[field("trade_type", "交易类型", O, values)]
    pub trade_type: Option<TransType>,

    /// 扩展参数集合.
    ///
    /// A JSON text.
    ///
    /// Unsure: no public source gives a length; its rows are not published.
    #[doc(alias = "扩展参数集合")]
    #[field("tx_metadata", "扩展参数集合", O)]
    pub tx_metadata: Option<String>,

    /// 分账信息. As JSON in a string.
    #[doc(alias = "分账信息")]
    #[field("acct_split_bunch", "分账信息", O, object, json)]
    pub acct_split_bunch: Option<AcctSplitBunchReply>,

    /// 补贴支付信息. As JSON in a string.
    #[doc(alias = "补贴支付信息")]
    #[field("combinedpay_data", "补贴支付信息", O, items = 0..=4294967295, json)]
    pub combinedpay_data: Vec<CombinedpayDataReply>,

    /// 设备信息. As JSON in a string.
    #[doc(alias = "设备信息")]
    #[field("terminal_device_data", "设备信息", O, object, json)]
    pub terminal_device_data: Option<MerDevLocation>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `scanpay_refund_v4` 聚合交易退款: its two messages, and how its answer is judged.
pub const SCANPAY_REFUND_V4: Interface = Interface {
    id: "scanpay_refund_v4",
    gateway: "huifu",
    title: "聚合交易退款",
    summary: "Gives a payment of version 4 back in full or in part.",
    path: "/v4/trade/payment/scanpay/refund",
    method: "",
    endpoint: "",
    version: "v4",
    flow: Flow::Refund,
    key: Some("req_seq_id"),
    charges: true,
    source: "a public reference of the vendor for payment integrations, 聚合交易退款 v4",
    outbound: <ScanpayRefundV4Request as Message>::SCHEMA,
    inbound: <ScanpayRefundV4Response as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &TRADE_CODE)), text: Some("resp_desc"), detail: None, state: Some("trans_stat"), hints: HINTS },
    sign: None,
};

impl Request for ScanpayRefundV4Request {
    type Protocol = super::HuifuProtocol;
    type Response = ScanpayRefundV4Response;
    const INTERFACE: &'static Interface = &SCANPAY_REFUND_V4;
}
