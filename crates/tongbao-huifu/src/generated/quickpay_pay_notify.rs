//! 快捷支付异步通知 `quickpay_pay_notify`.
//!
//! Source: public code of a third party, onlinepayment_quickpay_pay.
//!
//! @generated from specs/huifu/quickpay_pay_notify.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Amount, Message, Notification, UnknownMembers};

use super::{AcctSplitBunchReply, AcctStat, CombinedpayDataReply, DelayAcctFlag, FeeFlag, HINTS, NotifyType, OrderType, PyerResponse, SplitFeeInfo, TRADE_CODE, TransStat};

/// 快捷支付异步通知应答: the acknowledgement of [`QuickpayPayNotify`].
///
/// Comes twice: notify_type 1 decides the trade, notify_type 2 only says that it was booked. One public client finds the
/// fields in the form field data instead of resp_data.
///
/// ```text
/// succeeded (constructed):
/// req_seq_id = R20240101000001
/// ```
///
/// Source: public code of a third party, onlinepayment_quickpay_pay.
#[doc(alias = "快捷支付异步通知")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(ack, id = "quickpay_pay_notify", label = "快捷支付异步通知", word = "RECV_ORD_ID_")]
pub struct QuickpayPayNotifyAck {
    /// 请求流水号.
    ///
    /// Unsure: read by a public client only; no length here; 128 for the same field elsewhere.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", M)]
    req_seq_id: String,
}

/// 快捷支付异步通知: reports how a quick payment went.
///
/// ```text
/// succeeded (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// huifu_id = 6666000100000001
/// hf_seq_id = 002900TOP2A240101120000P001ac13000000001
/// trans_amt = 1.00
/// trans_stat = S
/// notify_type = 1
/// ```
///
/// Source: public code of a third party, onlinepayment_quickpay_pay.
#[doc(alias = "快捷支付异步通知")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(notify, id = "quickpay_pay_notify", label = "快捷支付异步通知")]
#[non_exhaustive]
pub struct QuickpayPayNotify {
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
    #[field("req_seq_id", "请求流水号", M)]
    pub req_seq_id: String,

    /// 商户号.
    ///
    /// Unsure: read by a public client only; no length here; 32 for the same field elsewhere.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", O)]
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

    /// 交易金额. On the wire in yuan.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "交易金额")]
    #[field("trans_amt", "交易金额", O, amount = yuan)]
    pub trans_amt: Option<Amount>,

    /// 交易类型.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "交易类型")]
    #[field("trans_type", "交易类型", O)]
    pub trans_type: Option<String>,

    /// 交易状态.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "交易状态")]
    #[field("trans_stat", "交易状态", O, values)]
    pub trans_stat: Option<TransStat>,

    /// 订单类型.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "订单类型")]
    #[field("order_type", "订单类型", O, values)]
    pub order_type: Option<OrderType>,

    /// 账务状态.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "账务状态")]
    #[field("acct_stat", "账务状态", O, values)]
    pub acct_stat: Option<AcctStat>,

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

    /// 是否延迟交易.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "是否延迟交易")]
    #[field("delay_acct_flag", "是否延迟交易", O, values)]
    pub delay_acct_flag: Option<DelayAcctFlag>,

    /// 备注.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "备注")]
    #[field("remark", "备注", O)]
    pub remark: Option<String>,

    /// acct_finish_time.
    ///
    /// yyyyMMddHHmmss.
    ///
    /// Unsure: no source labels it; read by a public client only; no public source gives a length.
    #[field("acct_finish_time", "acct_finish_time", O)]
    pub acct_finish_time: Option<String>,

    /// 完成时间.
    ///
    /// yyyyMMddHHmmss.
    ///
    /// Unsure: read by a public client only; no length here; 14 for the same field elsewhere.
    #[doc(alias = "完成时间")]
    #[field("trans_finish_time", "完成时间", O)]
    pub trans_finish_time: Option<String>,

    /// 支付完成时间.
    ///
    /// yyyyMMddHHmmss.
    ///
    /// Unsure: read by a public client only; no length here; 14 for the same field elsewhere.
    #[doc(alias = "支付完成时间")]
    #[field("end_time", "支付完成时间", O)]
    pub end_time: Option<String>,

    /// 手续费金额. On the wire in yuan.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "手续费金额")]
    #[field("fee_amt", "手续费金额", O, amount = yuan)]
    pub fee_amt: Option<Amount>,

    /// 手续费扣款标志.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "手续费扣款标志")]
    #[field("fee_flag", "手续费扣款标志", O, values)]
    pub fee_flag: Option<FeeFlag>,

    /// 通知类型.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "通知类型")]
    #[field("notify_type", "通知类型", O, values)]
    pub notify_type: Option<NotifyType>,

    /// 补贴支付手续费金额. On the wire in yuan.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "补贴支付手续费金额")]
    #[field("combinedpay_fee_amt", "补贴支付手续费金额", O, amount = yuan)]
    pub combinedpay_fee_amt: Option<Amount>,

    /// pyer_response. As JSON in a string.
    ///
    /// Unsure: no source labels it; read by a public client only.
    #[field("pyer_response", "pyer_response", O, object, json)]
    pub pyer_response: Option<PyerResponse>,

    /// 分账手续费信息. As JSON in a string.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "分账手续费信息")]
    #[field("split_fee_info", "分账手续费信息", O, object, json)]
    pub split_fee_info: Option<SplitFeeInfo>,

    /// 分账对象. As JSON in a string.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "分账对象")]
    #[field("acct_split_bunch", "分账对象", O, object, json)]
    pub acct_split_bunch: Option<AcctSplitBunchReply>,

    /// 补贴支付信息. As JSON in a string.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "补贴支付信息")]
    #[field("combinedpay_data", "补贴支付信息", O, items = 0..=4294967295, json)]
    pub combinedpay_data: Vec<CombinedpayDataReply>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `quickpay_pay_notify` 快捷支付异步通知: its two messages, and how its answer is judged.
pub const QUICKPAY_PAY_NOTIFY: Interface = Interface {
    id: "quickpay_pay_notify",
    gateway: "huifu",
    title: "快捷支付异步通知",
    summary: "Reports how a quick payment went.",
    path: "",
    method: "",
    endpoint: "",
    version: "",
    flow: Flow::Notify,
    key: None,
    charges: false,
    source: "public code of a third party, onlinepayment_quickpay_pay",
    outbound: <QuickpayPayNotifyAck as Message>::SCHEMA,
    inbound: <QuickpayPayNotify as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &TRADE_CODE)), text: Some("resp_desc"), detail: None, state: Some("trans_stat"), hints: HINTS },
    sign: None,
};

impl Notification for QuickpayPayNotify {
    type Protocol = super::HuifuProtocol;
    type Ack = QuickpayPayNotifyAck;
    const INTERFACE: &'static Interface = &QUICKPAY_PAY_NOTIFY;
}
