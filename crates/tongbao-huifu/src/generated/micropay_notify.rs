//! 聚合反扫异步通知 `micropay_notify`.
//!
//! Source: a public Java SDK of the vendor, V3TradePaymentMicropay.
//!
//! @generated from specs/huifu/micropay_notify.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Amount, Message, Notification, Secret, Token, UnknownMembers};

use super::{AcctSplitBunchReply, AlipayResponse, CombinedpayDataReply, DcResponse, DebitType, FeeFlag, FeeFormulaInfo, HINTS, MerDevLocation, NotifyType, OneZero, SplitFeeInfo, TRADE_CODE, TerminalType, TransFeeAllowanceInfoReply, TransStat, TransType, UnionpayResponse, WxResponse};

/// 聚合反扫异步通知应答: the acknowledgement of [`MicropayNotify`].
///
/// ```text
/// succeeded (constructed):
/// req_seq_id = R20240101000001
/// ```
///
/// Source: a public Java SDK of the vendor, V3TradePaymentMicropay.
#[doc(alias = "聚合反扫异步通知")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(ack, id = "micropay_notify", label = "聚合反扫异步通知", word = "RECV_ORD_ID_")]
pub struct MicropayNotifyAck {
    /// 请求流水号.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", M)]
    req_seq_id: String,
}

/// 聚合反扫异步通知: reports how a payment with a shown code went.
///
/// ```text
/// succeeded (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// huifu_id = 6666000100000001
/// hf_seq_id = 002900TOP2A240101120000P001ac13000000001
/// trans_stat = S
/// trans_amt = 1.00
/// notify_type = 1
/// ```
///
/// Source: a public Java SDK of the vendor, V3TradePaymentMicropay.
#[doc(alias = "聚合反扫异步通知")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(notify, id = "micropay_notify", label = "聚合反扫异步通知")]
#[non_exhaustive]
pub struct MicropayNotify {
    /// 业务返回码. At most 8 characters.
    #[doc(alias = "业务返回码")]
    #[field("resp_code", "业务返回码", M, chars = ..=8)]
    pub resp_code: String,

    /// 业务返回描述.
    ///
    /// Unsure: no length here; 256 for the same field elsewhere.
    #[doc(alias = "业务返回描述")]
    #[field("resp_desc", "业务返回描述", O)]
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
    #[field("req_seq_id", "请求流水号", M)]
    pub req_seq_id: String,

    /// 商户号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", O)]
    pub huifu_id: Option<String>,

    /// 全局流水号.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "全局流水号")]
    #[field("hf_seq_id", "全局流水号", O)]
    pub hf_seq_id: Option<String>,

    /// 入账时间.
    ///
    /// yyyyMMdd.
    ///
    /// Unsure: no length here; 8 for the same field elsewhere.
    #[doc(alias = "入账时间")]
    #[field("acct_date", "入账时间", O)]
    pub acct_date: Option<String>,

    /// 支付完成时间.
    ///
    /// yyyyMMddHHmmss.
    ///
    /// Unsure: no length here; 14 for the same field elsewhere.
    #[doc(alias = "支付完成时间")]
    #[field("end_time", "支付完成时间", O)]
    pub end_time: Option<String>,

    /// 交易类型.
    #[doc(alias = "交易类型")]
    #[field("trans_type", "交易类型", O, values)]
    pub trans_type: Option<TransType>,

    /// 交易状态.
    #[doc(alias = "交易状态")]
    #[field("trans_stat", "交易状态", O, values)]
    pub trans_stat: Option<TransStat>,

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

    /// 手续费金额. On the wire in yuan.
    #[doc(alias = "手续费金额")]
    #[field("fee_amount", "手续费金额", O, amount = yuan)]
    pub fee_amount: Option<Amount>,

    /// 手续费扣款标志.
    #[doc(alias = "手续费扣款标志")]
    #[field("fee_flag", "手续费扣款标志", O, values)]
    pub fee_flag: Option<FeeFlag>,

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

    /// 借贷记标识.
    #[doc(alias = "借贷记标识")]
    #[field("debit_type", "借贷记标识", O, values)]
    pub debit_type: Option<DebitType>,

    /// 分账对象.
    #[doc(alias = "分账对象")]
    #[field("acct_split_bunch", "分账对象", O, object)]
    pub acct_split_bunch: Option<AcctSplitBunchReply>,

    /// 是否延时交易.
    #[doc(alias = "是否延时交易")]
    #[field("is_delay_acct", "是否延时交易", O, values)]
    pub is_delay_acct: Option<OneZero>,

    /// 是否分账交易.
    #[doc(alias = "是否分账交易")]
    #[field("is_div", "是否分账交易", O, values)]
    pub is_div: Option<OneZero>,

    /// 微信用户唯一标识码.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "微信用户唯一标识码")]
    #[field("wx_user_id", "微信用户唯一标识码", O)]
    pub wx_user_id: Option<Secret<Token>>,

    /// 微信响应报文.
    #[doc(alias = "微信响应报文")]
    #[field("wx_response", "微信响应报文", O, object)]
    pub wx_response: Option<WxResponse>,

    /// 支付宝响应报文.
    #[doc(alias = "支付宝响应报文")]
    #[field("alipay_response", "支付宝响应报文", O, object)]
    pub alipay_response: Option<AlipayResponse>,

    /// 银联响应报文.
    #[doc(alias = "银联响应报文")]
    #[field("unionpay_response", "银联响应报文", O, object)]
    pub unionpay_response: Option<UnionpayResponse>,

    /// 数字货币响应报文.
    #[doc(alias = "数字货币响应报文")]
    #[field("dc_response", "数字货币响应报文", O, object)]
    pub dc_response: Option<DcResponse>,

    /// 商户终端定位信息.
    #[doc(alias = "商户终端定位信息")]
    #[field("mer_dev_location", "商户终端定位信息", O, object)]
    pub mer_dev_location: Option<MerDevLocation>,

    /// 手续费补贴信息.
    #[doc(alias = "手续费补贴信息")]
    #[field("trans_fee_allowance_info", "手续费补贴信息", O, object)]
    pub trans_fee_allowance_info: Option<TransFeeAllowanceInfoReply>,

    /// 补贴支付信息. As JSON in a string.
    ///
    /// Unsure: nothing says whether it comes as an object or as text.
    #[doc(alias = "补贴支付信息")]
    #[field("combinedpay_data", "补贴支付信息", O, items = 0..=4294967295, json)]
    pub combinedpay_data: Vec<CombinedpayDataReply>,

    /// 补贴支付手续费金额. On the wire in yuan.
    ///
    /// Unsure: seen in public code only.
    #[doc(alias = "补贴支付手续费金额")]
    #[field("combinedpay_fee_amt", "补贴支付手续费金额", O, amount = yuan)]
    pub combinedpay_fee_amt: Option<Amount>,

    /// 通道返回码/银行编码.
    ///
    /// Never decides the outcome.
    ///
    /// Unsure: seen in public code only; no length here; 32 for the same field elsewhere.
    #[doc(alias = "通道返回码/银行编码")]
    #[field("bank_code", "通道返回码/银行编码", O)]
    pub bank_code: Option<String>,

    /// 通道返回描述.
    ///
    /// Unsure: no length here; 200 for the same field elsewhere.
    #[doc(alias = "通道返回描述")]
    #[field("bank_message", "通道返回描述", O)]
    pub bank_message: Option<String>,

    /// 备注原样返回.
    ///
    /// Unsure: no length here; 255 for the same field elsewhere.
    #[doc(alias = "备注原样返回")]
    #[field("remark", "备注原样返回", O)]
    pub remark: Option<String>,

    /// 通知类型.
    #[doc(alias = "通知类型")]
    #[field("notify_type", "通知类型", O, values)]
    pub notify_type: Option<NotifyType>,

    /// 终端类型.
    #[doc(alias = "终端类型")]
    #[field("device_type", "终端类型", O, values)]
    pub device_type: Option<TerminalType>,

    /// 手续费费率信息.
    #[doc(alias = "手续费费率信息")]
    #[field("fee_formula_infos", "手续费费率信息", O, items = 0..=4294967295)]
    pub fee_formula_infos: Vec<FeeFormulaInfo>,

    /// 分账手续费信息. As JSON in a string.
    #[doc(alias = "分账手续费信息")]
    #[field("split_fee_info", "分账手续费信息", O, object, json)]
    pub split_fee_info: Option<SplitFeeInfo>,

    /// ATU真实商户号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "ATU真实商户号")]
    #[field("atu_sub_mer_id", "ATU真实商户号", O)]
    pub atu_sub_mer_id: Option<String>,

    /// 汇付终端号.
    ///
    /// The device_id of the terminal registration.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "汇付终端号")]
    #[field("devs_id", "汇付终端号", O)]
    pub devs_id: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `micropay_notify` 聚合反扫异步通知: its two messages, and how its answer is judged.
pub const MICROPAY_NOTIFY: Interface = Interface {
    id: "micropay_notify",
    gateway: "huifu",
    title: "聚合反扫异步通知",
    summary: "Reports how a payment with a shown code went.",
    path: "",
    method: "",
    endpoint: "",
    version: "",
    flow: Flow::Notify,
    key: None,
    charges: false,
    source: "a public Java SDK of the vendor, V3TradePaymentMicropay",
    outbound: <MicropayNotifyAck as Message>::SCHEMA,
    inbound: <MicropayNotify as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &TRADE_CODE)), text: Some("resp_desc"), detail: None, state: Some("trans_stat"), hints: HINTS },
    sign: None,
};

impl Notification for MicropayNotify {
    type Protocol = super::HuifuProtocol;
    type Ack = MicropayNotifyAck;
    const INTERFACE: &'static Interface = &MICROPAY_NOTIFY;
}
