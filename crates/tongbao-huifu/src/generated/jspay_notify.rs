//! 聚合正扫异步通知 `jspay_notify`.
//!
//! Source: 斗拱开放平台, 聚合正扫.
//!
//! @generated from specs/huifu/jspay_notify.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Amount, Message, Notification, Secret, Token, UnknownMembers};

use super::{AcctSplitBunchReply, AcctStat, AlipayResponse, CombinedpayDataFeeInfoReply, CombinedpayDataReply, DcResponse, DebitType, DelayAcctFlag, FeeDeduction, FeeFlag, FeeFormulaInfo, FundFreezeStat, HINTS, MerDevLocation, NotifyType, OneZero, SplitFeeInfo, TRADE_CODE, TerminalType, TransFeeAllowanceInfoReply, TransStat, TransType, UnionpayResponse, WxResponse, YesNo};

/// 聚合正扫异步通知应答: the acknowledgement of [`JspayNotify`].
///
/// Comes twice by default: notify_type 1 decides the trade, notify_type 2 only says that it was booked. Orders of version
/// 4 are reported in the same form.
///
/// ```text
/// paid (constructed):
/// req_seq_id = R20240101000001
/// ```
///
/// Source: 斗拱开放平台, 聚合正扫.
#[doc(alias = "聚合正扫异步通知")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(ack, id = "jspay_notify", label = "聚合正扫异步通知", word = "RECV_ORD_ID_")]
pub struct JspayNotifyAck {
    /// 请求流水号. At most 128 characters.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", M, chars = ..=128)]
    req_seq_id: String,
}

/// 聚合正扫异步通知: reports how a scan-to-pay order went.
///
/// ```text
/// paid (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// huifu_id = 6666000100000001
/// req_seq_id = R20240101000001
/// req_date = 20240101
/// trans_type = A_NATIVE
/// hf_seq_id = 002900TOP2A240101120000P001ac13000000001
/// trans_amt = 1.00
/// trans_stat = S
/// is_div = 0
/// is_delay_acct = 0
/// notify_type = 1
/// ```
///
/// Source: 斗拱开放平台, 聚合正扫.
#[doc(alias = "聚合正扫异步通知")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(notify, id = "jspay_notify", label = "聚合正扫异步通知")]
#[non_exhaustive]
pub struct JspayNotify {
    /// 业务返回码. At most 8 characters.
    #[doc(alias = "业务返回码")]
    #[field("resp_code", "业务返回码", M, chars = ..=8)]
    pub resp_code: String,

    /// 业务返回描述. At most 256 characters.
    #[doc(alias = "业务返回描述")]
    #[field("resp_desc", "业务返回描述", O, chars = ..=256)]
    pub resp_desc: Option<String>,

    /// 商户号. At most 32 characters.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", O, chars = ..=32)]
    pub huifu_id: Option<String>,

    /// 请求流水号. At most 128 characters.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", M, chars = ..=128)]
    pub req_seq_id: String,

    /// 请求日期. At most 8 characters.
    #[doc(alias = "请求日期")]
    #[field("req_date", "请求日期", O, chars = ..=8)]
    pub req_date: Option<String>,

    /// 交易类型.
    #[doc(alias = "交易类型")]
    #[field("trans_type", "交易类型", O, values)]
    pub trans_type: Option<TransType>,

    /// 全局流水号. At most 128 characters.
    #[doc(alias = "全局流水号")]
    #[field("hf_seq_id", "全局流水号", O, chars = ..=128)]
    pub hf_seq_id: Option<String>,

    /// 用户账单上的交易订单号. At most 64 characters.
    #[doc(alias = "用户账单上的交易订单号")]
    #[field("out_trans_id", "用户账单上的交易订单号", O, chars = ..=64)]
    pub out_trans_id: Option<String>,

    /// 用户账单上的商户订单号. At most 64 characters.
    #[doc(alias = "用户账单上的商户订单号")]
    #[field("party_order_id", "用户账单上的商户订单号", O, chars = ..=64)]
    pub party_order_id: Option<String>,

    /// 交易金额. On the wire in yuan.
    #[doc(alias = "交易金额")]
    #[field("trans_amt", "交易金额", O, amount = yuan)]
    pub trans_amt: Option<Amount>,

    /// 消费者实付金额. On the wire in yuan.
    #[doc(alias = "消费者实付金额")]
    #[field("pay_amt", "消费者实付金额", O, amount = yuan)]
    pub pay_amt: Option<Amount>,

    /// 结算金额. On the wire in yuan.
    #[doc(alias = "结算金额")]
    #[field("settlement_amt", "结算金额", O, amount = yuan)]
    pub settlement_amt: Option<Amount>,

    /// 支付完成时间. At most 14 characters.
    ///
    /// yyyyMMddHHmmss.
    #[doc(alias = "支付完成时间")]
    #[field("end_time", "支付完成时间", O, chars = ..=14)]
    pub end_time: Option<String>,

    /// 入账时间. At most 8 characters.
    ///
    /// yyyyMMdd.
    #[doc(alias = "入账时间")]
    #[field("acct_date", "入账时间", O, chars = ..=8)]
    pub acct_date: Option<String>,

    /// 交易状态.
    #[doc(alias = "交易状态")]
    #[field("trans_stat", "交易状态", O, values)]
    pub trans_stat: Option<TransStat>,

    /// 手续费扣款标志.
    #[doc(alias = "手续费扣款标志")]
    #[field("fee_flag", "手续费扣款标志", O, values)]
    pub fee_flag: Option<FeeFlag>,

    /// 手续费费率信息.
    #[doc(alias = "手续费费率信息")]
    #[field("fee_formula_infos", "手续费费率信息", O, items = 0..=4294967295)]
    pub fee_formula_infos: Vec<FeeFormulaInfo>,

    /// 手续费金额. On the wire in yuan.
    #[doc(alias = "手续费金额")]
    #[field("fee_amount", "手续费金额", O, amount = yuan)]
    pub fee_amount: Option<Amount>,

    /// 手续费补贴信息.
    #[doc(alias = "手续费补贴信息")]
    #[field("trans_fee_allowance_info", "手续费补贴信息", O, object)]
    pub trans_fee_allowance_info: Option<TransFeeAllowanceInfoReply>,

    /// 补贴支付信息. As JSON in a string.
    #[doc(alias = "补贴支付信息")]
    #[field("combinedpay_data", "补贴支付信息", O, items = 0..=4294967295, json)]
    pub combinedpay_data: Vec<CombinedpayDataReply>,

    /// 补贴支付手续费信息. As JSON in a string.
    #[doc(alias = "补贴支付手续费信息")]
    #[field("combinedpay_data_fee_info", "补贴支付手续费信息", O, object, json)]
    pub combinedpay_data_fee_info: Option<CombinedpayDataFeeInfoReply>,

    /// 借贷记标识.
    #[doc(alias = "借贷记标识")]
    #[field("debit_type", "借贷记标识", O, values)]
    pub debit_type: Option<DebitType>,

    /// 是否分账交易.
    #[doc(alias = "是否分账交易")]
    #[field("is_div", "是否分账交易", O, values)]
    pub is_div: Option<OneZero>,

    /// 分账对象.
    #[doc(alias = "分账对象")]
    #[field("acct_split_bunch", "分账对象", O, object)]
    pub acct_split_bunch: Option<AcctSplitBunchReply>,

    /// 是否延时交易.
    #[doc(alias = "是否延时交易")]
    #[field("is_delay_acct", "是否延时交易", O, values)]
    pub is_delay_acct: Option<OneZero>,

    /// 微信用户唯一标识码. At most 128 characters.
    #[doc(alias = "微信用户唯一标识码")]
    #[field("wx_user_id", "微信用户唯一标识码", O, chars = ..=128)]
    pub wx_user_id: Option<Secret<Token>>,

    /// 微信响应报文.
    #[doc(alias = "微信响应报文")]
    #[field("wx_response", "微信响应报文", O, object)]
    pub wx_response: Option<WxResponse>,

    /// 支付宝响应报文.
    #[doc(alias = "支付宝响应报文")]
    #[field("alipay_response", "支付宝响应报文", O, object)]
    pub alipay_response: Option<AlipayResponse>,

    /// 数字货币响应报文.
    #[doc(alias = "数字货币响应报文")]
    #[field("dc_response", "数字货币响应报文", O, object)]
    pub dc_response: Option<DcResponse>,

    /// 银联响应报文.
    #[doc(alias = "银联响应报文")]
    #[field("unionpay_response", "银联响应报文", O, object)]
    pub unionpay_response: Option<UnionpayResponse>,

    /// 终端类型.
    #[doc(alias = "终端类型")]
    #[field("device_type", "终端类型", O, values)]
    pub device_type: Option<TerminalType>,

    /// 商户终端定位信息.
    #[doc(alias = "商户终端定位信息")]
    #[field("mer_dev_location", "商户终端定位信息", O, object)]
    pub mer_dev_location: Option<MerDevLocation>,

    /// 通道返回描述. At most 200 characters.
    #[doc(alias = "通道返回描述")]
    #[field("bank_message", "通道返回描述", O, chars = ..=200)]
    pub bank_message: Option<String>,

    /// 备注原样返回. At most 255 characters.
    #[doc(alias = "备注原样返回")]
    #[field("remark", "备注原样返回", O, chars = ..=255)]
    pub remark: Option<String>,

    /// 分期资产方式. At most 20 characters.
    #[doc(alias = "分期资产方式")]
    #[field("fq_channels", "分期资产方式", O, chars = ..=20)]
    pub fq_channels: Option<String>,

    /// 通知类型.
    #[doc(alias = "通知类型")]
    #[field("notify_type", "通知类型", O, values)]
    pub notify_type: Option<NotifyType>,

    /// 分账手续费信息.
    #[doc(alias = "分账手续费信息")]
    #[field("split_fee_info", "分账手续费信息", O, object)]
    pub split_fee_info: Option<SplitFeeInfo>,

    /// ATU真实商户号. At most 32 characters.
    #[doc(alias = "ATU真实商户号")]
    #[field("atu_sub_mer_id", "ATU真实商户号", O, chars = ..=32)]
    pub atu_sub_mer_id: Option<String>,

    /// 汇付终端号. At most 32 characters.
    ///
    /// The device_id of the terminal registration.
    #[doc(alias = "汇付终端号")]
    #[field("devs_id", "汇付终端号", O, chars = ..=32)]
    pub devs_id: Option<String>,

    /// 资金冻结状态.
    #[doc(alias = "资金冻结状态")]
    #[field("fund_freeze_stat", "资金冻结状态", O, values)]
    pub fund_freeze_stat: Option<FundFreezeStat>,

    /// 通道返回码/银行编码.
    ///
    /// Never decides the outcome.
    ///
    /// Unsure: seen in a real message; not in the official list; no length here; 8 for the same field elsewhere.
    #[doc(alias = "通道返回码/银行编码")]
    #[field("bank_code", "通道返回码/银行编码", O)]
    pub bank_code: Option<String>,

    /// 账务状态.
    #[doc(alias = "账务状态")]
    #[field("acct_stat", "账务状态", O, values)]
    pub acct_stat: Option<AcctStat>,

    /// 商户名称.
    ///
    /// Unsure: seen in a real message; not in the official list; no public source gives a length.
    #[doc(alias = "商户名称")]
    #[field("mer_name", "商户名称", O)]
    pub mer_name: Option<String>,

    /// 终端订单号.
    ///
    /// Unsure: seen in a real message; not in the official list; no length here; 50 for the same field elsewhere.
    #[doc(alias = "终端订单号")]
    #[field("mer_ord_id", "终端订单号", O)]
    pub mer_ord_id: Option<String>,

    /// 汇付服务订单号.
    ///
    /// Unsure: seen in a real message; not in the official list; no length here; 32 for the same field elsewhere.
    #[doc(alias = "汇付服务订单号")]
    #[field("out_ord_id", "汇付服务订单号", O)]
    pub out_ord_id: Option<String>,

    /// 产品号.
    ///
    /// Unsure: seen in a real message; not in the official list; no length here; 32 for the same field elsewhere.
    #[doc(alias = "产品号")]
    #[field("product_id", "产品号", O)]
    pub product_id: Option<String>,

    /// 交易类型.
    ///
    /// Unsure: seen in a real message; not in the official list.
    #[doc(alias = "交易类型")]
    #[field("trade_type", "交易类型", O, values)]
    pub trade_type: Option<TransType>,

    /// 交易日期. At most 8 characters.
    ///
    /// yyyyMMdd.
    #[doc(alias = "交易日期")]
    #[field("trans_date", "交易日期", O, chars = ..=8)]
    pub trans_date: Option<String>,

    /// 交易时间. At most 6 characters.
    ///
    /// HHmmss.
    #[doc(alias = "交易时间")]
    #[field("trans_time", "交易时间", O, chars = ..=6)]
    pub trans_time: Option<String>,

    /// 完成时间. At most 14 characters.
    ///
    /// yyyyMMddHHmmss.
    #[doc(alias = "完成时间")]
    #[field("trans_finish_time", "完成时间", O, chars = ..=14)]
    pub trans_finish_time: Option<String>,

    /// 手续费金额. On the wire in yuan.
    #[doc(alias = "手续费金额")]
    #[field("fee_amt", "手续费金额", O, amount = yuan)]
    pub fee_amt: Option<Amount>,

    /// 手续费扣取方式.
    ///
    /// Unsure: seen in a real message; not in the official list; no public source gives a length.
    #[doc(alias = "手续费扣取方式")]
    #[field("fee_rec_type", "手续费扣取方式", O)]
    pub fee_rec_type: Option<String>,

    /// 手续费类型.
    ///
    /// Unsure: seen in a real message; not in the official list.
    #[doc(alias = "手续费类型")]
    #[field("fee_type", "手续费类型", O, values)]
    pub fee_type: Option<FeeDeduction>,

    /// 是否延迟交易.
    #[doc(alias = "是否延迟交易")]
    #[field("delay_acct_flag", "是否延迟交易", O, values)]
    pub delay_acct_flag: Option<DelayAcctFlag>,

    /// 是否分账.
    #[doc(alias = "是否分账")]
    #[field("div_flag", "是否分账", O, values)]
    pub div_flag: Option<YesNo>,

    /// 支付渠道类型.
    ///
    /// Unsure: seen in a real message; not in the official list; no length here; 1 for the same field elsewhere.
    #[doc(alias = "支付渠道类型")]
    #[field("channel_type", "支付渠道类型", O)]
    pub channel_type: Option<String>,

    /// 批次号.
    ///
    /// Unsure: seen in a real message; not in the official list; no public source gives a length.
    #[doc(alias = "批次号")]
    #[field("batch_id", "批次号", O)]
    pub batch_id: Option<String>,

    /// 网关号.
    ///
    /// Unsure: seen in a real message; not in the official list; no public source gives a length.
    #[doc(alias = "网关号")]
    #[field("gate_id", "网关号", O)]
    pub gate_id: Option<String>,

    /// 基本户账号.
    ///
    /// Unsure: seen in a real message; not in the official list; no public source gives a length.
    #[doc(alias = "基本户账号")]
    #[field("base_acct_id", "基本户账号", O)]
    pub base_acct_id: Option<String>,

    /// 账户号. At most 9 characters.
    #[doc(alias = "账户号")]
    #[field("acct_id", "账户号", O, chars = ..=9)]
    pub acct_id: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `jspay_notify` 聚合正扫异步通知: its two messages, and how its answer is judged.
pub const JSPAY_NOTIFY: Interface = Interface {
    id: "jspay_notify",
    gateway: "huifu",
    title: "聚合正扫异步通知",
    summary: "Reports how a scan-to-pay order went.",
    path: "",
    method: "",
    endpoint: "",
    version: "",
    flow: Flow::Notify,
    key: None,
    charges: false,
    source: "斗拱开放平台, 聚合正扫",
    outbound: <JspayNotifyAck as Message>::SCHEMA,
    inbound: <JspayNotify as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &TRADE_CODE)), text: Some("resp_desc"), detail: None, state: Some("trans_stat"), hints: HINTS },
    sign: None,
};

impl Notification for JspayNotify {
    type Protocol = super::HuifuProtocol;
    type Ack = JspayNotifyAck;
    const INTERFACE: &'static Interface = &JSPAY_NOTIFY;
}
