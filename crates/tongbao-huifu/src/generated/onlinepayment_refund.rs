//! 线上交易退款 `onlinepayment_refund`, `POST …/v2/trade/onlinepayment/refund`.
//!
//! Source: a public Java SDK of the vendor, V2TradeOnlinepaymentRefund.
//!
//! @generated from specs/huifu/onlinepayment_refund.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Amount, Date, Message, Request, UnknownMembers};

use super::{AcctSplitBunchOnlineRefund, AcctSplitBunchReply, BankInfoData, CombinedpayData, CombinedpayDataReply, FqMerDiscountFlag, HINTS, LoanAcctType, LoanFlag, RiskCheckDataOnlineRefund, TRADE_CODE, TerminalDeviceDataOnlineRefund, TransStat};

/// 线上交易退款: gives a quick-pay or other online payment back in full or in part.
///
/// For quick pay, online banking, mobile WAP, the UnionPay cashier, instalments, large transfers and withholding, for 180
/// days. The original is named by org_hf_seq_id, or by org_req_date and org_req_seq_id. A payment with a subsidy is given
/// back in full only.
///
/// Of `org_hf_seq_id`, `org_req_seq_id`, at least one. Of `org_hf_seq_id`, `org_req_date`, at least one.
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
/// Source: a public Java SDK of the vendor, V2TradeOnlinepaymentRefund.
#[doc(alias = "线上交易退款")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "onlinepayment_refund", label = "线上交易退款", container = ["data"])]
#[message(at_least_one("org_hf_seq_id", "org_req_seq_id"))]
#[message(at_least_one("org_hf_seq_id", "org_req_date"))]
pub struct OnlinepaymentRefundRequest {
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

    /// 退款金额. On the wire in yuan with two decimals.
    ///
    /// At least 0.01.
    #[doc(alias = "退款金额")]
    #[field("ord_amt", "退款金额", M, amount = yuan_2dp)]
    ord_amt: Amount,

    /// 设备信息. As JSON in a string.
    ///
    /// As text at most 2048 characters.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "设备信息")]
    #[field("terminal_device_data", "设备信息", O, object, json)]
    terminal_device_data: Option<TerminalDeviceDataOnlineRefund>,

    /// 安全信息. As JSON in a string.
    ///
    /// As text at most 2048 characters.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "安全信息")]
    #[field("risk_check_data", "安全信息", O, object, json)]
    risk_check_data: Option<RiskCheckDataOnlineRefund>,

    /// 原交易请求日期. On the wire as `yyyyMMdd`, Beijing time.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory.
    #[doc(alias = "原交易请求日期")]
    #[field("org_req_date", "原交易请求日期", C, date = "yyyyMMdd")]
    org_req_date: Option<Date>,

    /// 原交易全局流水号.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "原交易全局流水号")]
    #[field("org_hf_seq_id", "原交易全局流水号", C)]
    org_hf_seq_id: Option<String>,

    /// 原交易请求流水号.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no length here; 128 for the same field
    /// elsewhere.
    #[doc(alias = "原交易请求流水号")]
    #[field("org_req_seq_id", "原交易请求流水号", C)]
    org_req_seq_id: Option<String>,

    /// 分账对象. As JSON in a string.
    #[doc(alias = "分账对象")]
    #[field("acct_split_bunch", "分账对象", O, object, json)]
    acct_split_bunch: Option<AcctSplitBunchOnlineRefund>,

    /// 备注.
    ///
    /// Comes back unchanged.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "备注")]
    #[field("remark", "备注", O)]
    remark: Option<String>,

    /// 异步通知地址.
    ///
    /// http or https, without a query string and without redirects; a port of its own lies in 8000 to 9005.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no length here; 512 for the same field
    /// elsewhere.
    #[doc(alias = "异步通知地址")]
    #[field("notify_url", "异步通知地址", O)]
    notify_url: Option<String>,

    /// 补贴支付信息. As JSON in a string.
    #[doc(alias = "补贴支付信息")]
    #[field("combinedpay_data", "补贴支付信息", O, items = 0..=4294967295, json)]
    combinedpay_data: Vec<CombinedpayData>,

    /// 大额转账支付账户信息数据. As JSON in a string.
    #[doc(alias = "大额转账支付账户信息数据")]
    #[field("bank_info_data", "大额转账支付账户信息数据", O, object, json)]
    bank_info_data: Option<BankInfoData>,

    /// 是否垫资.
    ///
    /// Default N. Not for delayed trades.
    #[doc(alias = "是否垫资")]
    #[field("loan_flag", "是否垫资", O, values)]
    loan_flag: Option<LoanFlag>,

    /// 垫资承担者.
    ///
    /// The huifu_id of who advances the money.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "垫资承担者")]
    #[field("loan_undertaker", "垫资承担者", O)]
    loan_undertaker: Option<String>,

    /// 垫资账户类型.
    ///
    /// Default 05.
    #[doc(alias = "垫资账户类型")]
    #[field("loan_acct_type", "垫资账户类型", O, values)]
    loan_acct_type: Option<LoanAcctType>,
}

/// 线上交易退款应答: the reply to [`OnlinepaymentRefundRequest`].
///
/// ```text
/// processing (constructed):
/// resp_code = 00000100
/// resp_desc = 交易处理中
/// req_date = 20240101
/// req_seq_id = R20240101000002
/// huifu_id = 6666000100000001
/// org_req_seq_id = R20240101000001
/// org_req_date = 20240101
/// ord_amt = 1.00
/// trans_stat = P
/// ```
///
/// Source: a public Java SDK of the vendor, V2TradeOnlinepaymentRefund.
#[doc(alias = "线上交易退款")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "onlinepayment_refund", label = "线上交易退款", container = ["data"])]
#[non_exhaustive]
pub struct OnlinepaymentRefundResponse {
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

    /// 产品号.
    ///
    /// Unsure: read by a public client only; no length here; 32 for the same field elsewhere.
    #[doc(alias = "产品号")]
    #[field("product_id", "产品号", O)]
    pub product_id: Option<String>,

    /// 原交易全局流水号.
    ///
    /// Unsure: read by a public client only; no length here; 128 for the same field elsewhere.
    #[doc(alias = "原交易全局流水号")]
    #[field("org_hf_seq_id", "原交易全局流水号", O, echo)]
    pub org_hf_seq_id: Option<String>,

    /// 原交易请求流水号.
    ///
    /// Unsure: read by a public client only; no length here; 128 for the same field elsewhere.
    #[doc(alias = "原交易请求流水号")]
    #[field("org_req_seq_id", "原交易请求流水号", O, echo)]
    pub org_req_seq_id: Option<String>,

    /// 原交易请求日期.
    ///
    /// Unsure: read by a public client only; no length here; 8 for the same field elsewhere.
    #[doc(alias = "原交易请求日期")]
    #[field("org_req_date", "原交易请求日期", O, echo)]
    pub org_req_date: Option<String>,

    /// 退款金额. On the wire in yuan.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "退款金额")]
    #[field("ord_amt", "退款金额", O, amount = yuan, echo)]
    pub ord_amt: Option<Amount>,

    /// 手续费金额. On the wire in yuan.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "手续费金额")]
    #[field("fee_amt", "手续费金额", O, amount = yuan)]
    pub fee_amt: Option<Amount>,

    /// 完成时间.
    ///
    /// yyyyMMddHHmmss.
    ///
    /// Unsure: read by a public client only; no length here; 14 for the same field elsewhere.
    #[doc(alias = "完成时间")]
    #[field("trans_finish_time", "完成时间", O)]
    pub trans_finish_time: Option<String>,

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

    /// 通道返回码/银行编码.
    ///
    /// Never decides the outcome.
    ///
    /// Unsure: read by a public client only; no length here; 32 for the same field elsewhere.
    #[doc(alias = "通道返回码/银行编码")]
    #[field("bank_code", "通道返回码/银行编码", O)]
    pub bank_code: Option<String>,

    /// 通道返回描述.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "通道返回描述")]
    #[field("bank_message", "通道返回描述", O)]
    pub bank_message: Option<String>,

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

    /// 商户贴息标记.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "商户贴息标记")]
    #[field("fq_mer_discount_flag", "商户贴息标记", O, values)]
    pub fq_mer_discount_flag: Option<FqMerDiscountFlag>,

    /// 补贴支付信息. As JSON in a string.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "补贴支付信息")]
    #[field("combinedpay_data", "补贴支付信息", O, items = 0..=4294967295, json)]
    pub combinedpay_data: Vec<CombinedpayDataReply>,

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

/// `onlinepayment_refund` 线上交易退款: its two messages, and how its answer is judged.
pub const ONLINEPAYMENT_REFUND: Interface = Interface {
    id: "onlinepayment_refund",
    gateway: "huifu",
    title: "线上交易退款",
    summary: "Gives a quick-pay or other online payment back in full or in part.",
    path: "/v2/trade/onlinepayment/refund",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Refund,
    key: Some("req_seq_id"),
    charges: true,
    source: "a public Java SDK of the vendor, V2TradeOnlinepaymentRefund",
    outbound: <OnlinepaymentRefundRequest as Message>::SCHEMA,
    inbound: <OnlinepaymentRefundResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &TRADE_CODE)), text: Some("resp_desc"), detail: None, state: Some("trans_stat"), hints: HINTS },
    sign: None,
};

impl Request for OnlinepaymentRefundRequest {
    type Protocol = super::HuifuProtocol;
    type Response = OnlinepaymentRefundResponse;
    const INTERFACE: &'static Interface = &ONLINEPAYMENT_REFUND;
}
