//! 线上交易退款异步通知 `onlinepayment_refund_notify`.
//!
//! Source: public code of a third party, onlinepayment_refund.
//!
//! @generated from specs/huifu/onlinepayment_refund_notify.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Amount, Message, Notification, UnknownMembers};

use super::{AcctSplitBunchReply, CombinedpayDataReply, FqMerDiscountFlag, HINTS, SplitFeeInfo, TRADE_CODE, TransStat, YljfqResponse};

/// 线上交易退款异步通知应答: the acknowledgement of [`OnlinepaymentRefundNotify`].
///
/// One public client finds the fields in the form field data instead of resp_data.
///
/// ```text
/// succeeded (constructed):
/// req_seq_id = R20240101000001
/// ```
///
/// Source: public code of a third party, onlinepayment_refund.
#[doc(alias = "线上交易退款异步通知")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(ack, id = "onlinepayment_refund_notify", label = "线上交易退款异步通知", word = "RECV_ORD_ID_")]
pub struct OnlinepaymentRefundNotifyAck {
    /// 请求流水号.
    ///
    /// Unsure: read by a public client only; no length here; 128 for the same field elsewhere.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", M)]
    req_seq_id: String,
}

/// 线上交易退款异步通知: reports how the refund of an online payment went.
///
/// ```text
/// succeeded (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// huifu_id = 6666000100000001
/// hf_seq_id = 002900TOP2A240101120000P001ac13000000001
/// ord_amt = 1.00
/// trans_stat = S
/// ```
///
/// Source: public code of a third party, onlinepayment_refund.
#[doc(alias = "线上交易退款异步通知")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(notify, id = "onlinepayment_refund_notify", label = "线上交易退款异步通知")]
#[non_exhaustive]
pub struct OnlinepaymentRefundNotify {
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

    /// 产品号.
    ///
    /// Unsure: read by a public client only; no length here; 32 for the same field elsewhere.
    #[doc(alias = "产品号")]
    #[field("product_id", "产品号", O)]
    pub product_id: Option<String>,

    /// 商户名称.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "商户名称")]
    #[field("mer_name", "商户名称", O)]
    pub mer_name: Option<String>,

    /// 全局流水号.
    ///
    /// Unsure: read by a public client only; no length here; 128 for the same field elsewhere.
    #[doc(alias = "全局流水号")]
    #[field("hf_seq_id", "全局流水号", O)]
    pub hf_seq_id: Option<String>,

    /// 交易类型.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "交易类型")]
    #[field("trans_type", "交易类型", O)]
    pub trans_type: Option<String>,

    /// 交易日期.
    ///
    /// yyyyMMdd.
    ///
    /// Unsure: read by a public client only; no length here; 8 for the same field elsewhere.
    #[doc(alias = "交易日期")]
    #[field("trans_date", "交易日期", O)]
    pub trans_date: Option<String>,

    /// 交易时间.
    ///
    /// HHmmss.
    ///
    /// Unsure: read by a public client only; no length here; 6 for the same field elsewhere.
    #[doc(alias = "交易时间")]
    #[field("trans_time", "交易时间", O)]
    pub trans_time: Option<String>,

    /// 原交易订单金额. On the wire in yuan.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "原交易订单金额")]
    #[field("org_ord_amt", "原交易订单金额", O, amount = yuan)]
    pub org_ord_amt: Option<Amount>,

    /// 原交易手续费. On the wire in yuan.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "原交易手续费")]
    #[field("org_fee_amt", "原交易手续费", O, amount = yuan)]
    pub org_fee_amt: Option<Amount>,

    /// 原交易累计退款金额. On the wire in yuan.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "原交易累计退款金额")]
    #[field("total_ref_amt", "原交易累计退款金额", O, amount = yuan)]
    pub total_ref_amt: Option<Amount>,

    /// 原交易累计退款手续费金额. On the wire in yuan.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "原交易累计退款手续费金额")]
    #[field("total_ref_fee_amt", "原交易累计退款手续费金额", O, amount = yuan)]
    pub total_ref_fee_amt: Option<Amount>,

    /// 退款金额. On the wire in yuan.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "退款金额")]
    #[field("ord_amt", "退款金额", O, amount = yuan)]
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

    /// 累计退款次数.
    ///
    /// Unsure: read by a public client only; no length here; 14 for the same field elsewhere.
    #[doc(alias = "累计退款次数")]
    #[field("ref_cut", "累计退款次数", O)]
    pub ref_cut: Option<String>,

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

    /// 分期手续费.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "分期手续费")]
    #[field("fq_fee_amt", "分期手续费", O)]
    pub fq_fee_amt: Option<String>,

    /// 商户贴息标记.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "商户贴息标记")]
    #[field("fq_mer_discount_flag", "商户贴息标记", O, values)]
    pub fq_mer_discount_flag: Option<FqMerDiscountFlag>,

    /// 分账对象. As JSON in a string.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "分账对象")]
    #[field("acct_split_bunch", "分账对象", O, object, json)]
    pub acct_split_bunch: Option<AcctSplitBunchReply>,

    /// 分账手续费信息. As JSON in a string.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "分账手续费信息")]
    #[field("split_fee_info", "分账手续费信息", O, object, json)]
    pub split_fee_info: Option<SplitFeeInfo>,

    /// 补贴支付信息. As JSON in a string.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "补贴支付信息")]
    #[field("combinedpay_data", "补贴支付信息", O, items = 0..=4294967295, json)]
    pub combinedpay_data: Vec<CombinedpayDataReply>,

    /// 银联聚分期响应. As JSON in a string.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "银联聚分期响应")]
    #[field("yljfq_response", "银联聚分期响应", O, object, json)]
    pub yljfq_response: Option<YljfqResponse>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `onlinepayment_refund_notify` 线上交易退款异步通知: its two messages, and how its answer is judged.
pub const ONLINEPAYMENT_REFUND_NOTIFY: Interface = Interface {
    id: "onlinepayment_refund_notify",
    gateway: "huifu",
    title: "线上交易退款异步通知",
    summary: "Reports how the refund of an online payment went.",
    path: "",
    method: "",
    endpoint: "",
    version: "",
    flow: Flow::Notify,
    key: None,
    charges: false,
    source: "public code of a third party, onlinepayment_refund",
    outbound: <OnlinepaymentRefundNotifyAck as Message>::SCHEMA,
    inbound: <OnlinepaymentRefundNotify as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &TRADE_CODE)), text: Some("resp_desc"), detail: None, state: Some("trans_stat"), hints: HINTS },
    sign: None,
};

impl Notification for OnlinepaymentRefundNotify {
    type Protocol = super::HuifuProtocol;
    type Ack = OnlinepaymentRefundNotifyAck;
    const INTERFACE: &'static Interface = &ONLINEPAYMENT_REFUND_NOTIFY;
}
