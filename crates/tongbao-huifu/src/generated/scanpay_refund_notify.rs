//! 扫码交易退款异步通知 `scanpay_refund_notify`.
//!
//! Source: 斗拱开放平台, 扫码交易退款.
//!
//! @generated from specs/huifu/scanpay_refund_notify.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Amount, Message, Notification, UnknownMembers};

use super::{AcctSplitBunchReply, AlipayResponse, CombinedpayDataReply, DcResponse, FundFreezeStat, HINTS, PayChannel, TRADE_CODE, TransFeeRefAllowanceInfoReply, TransStat, TransType, UnionpayResponse, WxResponse};

/// 扫码交易退款异步通知应答: the acknowledgement of [`ScanpayRefundNotify`].
///
/// trans_type is TRANS_REFUND.
///
/// ```text
/// succeeded (constructed):
/// req_seq_id = R20240101000001
/// ```
///
/// Source: 斗拱开放平台, 扫码交易退款.
#[doc(alias = "扫码交易退款异步通知")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(ack, id = "scanpay_refund_notify", label = "扫码交易退款异步通知", word = "RECV_ORD_ID_")]
pub struct ScanpayRefundNotifyAck {
    /// 请求流水号.
    ///
    /// Unsure: not in the official list of the message; no length here; 128 for the same field elsewhere.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", M)]
    req_seq_id: String,
}

/// 扫码交易退款异步通知: reports how a scan-to-pay refund went.
///
/// ```text
/// succeeded (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// huifu_id = 6666000100000001
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// hf_seq_id = 002900TOP2A240101120000P001ac13000000001
/// trans_stat = S
/// ord_amt = 1.00
/// ```
///
/// Source: 斗拱开放平台, 扫码交易退款.
#[doc(alias = "扫码交易退款异步通知")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(notify, id = "scanpay_refund_notify", label = "扫码交易退款异步通知")]
#[non_exhaustive]
pub struct ScanpayRefundNotify {
    /// 业务返回码. At most 8 characters.
    ///
    /// Unsure: not in the official list of the message.
    #[doc(alias = "业务返回码")]
    #[field("resp_code", "业务返回码", M, chars = ..=8)]
    pub resp_code: String,

    /// 业务返回描述.
    ///
    /// Unsure: not in the official list of the message; no length here; 512 for the same field elsewhere.
    #[doc(alias = "业务返回描述")]
    #[field("resp_desc", "业务返回描述", O)]
    pub resp_desc: Option<String>,

    /// 产品号.
    ///
    /// Unsure: not in the official list of the message; no length here; 32 for the same field elsewhere.
    #[doc(alias = "产品号")]
    #[field("product_id", "产品号", O)]
    pub product_id: Option<String>,

    /// 商户号.
    ///
    /// Unsure: not in the official list of the message; no length here; 32 for the same field elsewhere.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", O)]
    pub huifu_id: Option<String>,

    /// 请求日期.
    ///
    /// Unsure: not in the official list of the message; no length here; 8 for the same field elsewhere.
    #[doc(alias = "请求日期")]
    #[field("req_date", "请求日期", O)]
    pub req_date: Option<String>,

    /// 请求流水号.
    ///
    /// Unsure: not in the official list of the message; no length here; 128 for the same field elsewhere.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", M)]
    pub req_seq_id: String,

    /// 全局流水号. At most 128 characters.
    #[doc(alias = "全局流水号")]
    #[field("hf_seq_id", "全局流水号", O, chars = ..=128)]
    pub hf_seq_id: Option<String>,

    /// 原交易请求日期. At most 8 characters.
    #[doc(alias = "原交易请求日期")]
    #[field("org_req_date", "原交易请求日期", O, chars = ..=8)]
    pub org_req_date: Option<String>,

    /// 原交易请求流水号. At most 128 characters.
    #[doc(alias = "原交易请求流水号")]
    #[field("org_req_seq_id", "原交易请求流水号", O, chars = ..=128)]
    pub org_req_seq_id: Option<String>,

    /// 原交易订单金额. On the wire in yuan.
    #[doc(alias = "原交易订单金额")]
    #[field("org_ord_amt", "原交易订单金额", O, amount = yuan)]
    pub org_ord_amt: Option<Amount>,

    /// 原交易手续费. On the wire in yuan.
    #[doc(alias = "原交易手续费")]
    #[field("org_fee_amt", "原交易手续费", O, amount = yuan)]
    pub org_fee_amt: Option<Amount>,

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

    /// 交易类型.
    #[doc(alias = "交易类型")]
    #[field("trans_type", "交易类型", O, values)]
    pub trans_type: Option<TransType>,

    /// 交易状态.
    #[doc(alias = "交易状态")]
    #[field("trans_stat", "交易状态", O, values)]
    pub trans_stat: Option<TransStat>,

    /// 退款金额. On the wire in yuan.
    #[doc(alias = "退款金额")]
    #[field("ord_amt", "退款金额", O, amount = yuan)]
    pub ord_amt: Option<Amount>,

    /// 实际退款金额. On the wire in yuan.
    #[doc(alias = "实际退款金额")]
    #[field("actual_ref_amt", "实际退款金额", O, amount = yuan)]
    pub actual_ref_amt: Option<Amount>,

    /// 原交易累计退款金额. On the wire in yuan.
    #[doc(alias = "原交易累计退款金额")]
    #[field("total_ref_amt", "原交易累计退款金额", O, amount = yuan)]
    pub total_ref_amt: Option<Amount>,

    /// 原交易累计退款手续费金额. On the wire in yuan.
    #[doc(alias = "原交易累计退款手续费金额")]
    #[field("total_ref_fee_amt", "原交易累计退款手续费金额", O, amount = yuan)]
    pub total_ref_fee_amt: Option<Amount>,

    /// 累计退款次数. At most 14 characters.
    #[doc(alias = "累计退款次数")]
    #[field("ref_cut", "累计退款次数", O, chars = ..=14)]
    pub ref_cut: Option<String>,

    /// 分账信息.
    #[doc(alias = "分账信息")]
    #[field("acct_split_bunch", "分账信息", O, object)]
    pub acct_split_bunch: Option<AcctSplitBunchReply>,

    /// 微信支付宝的商户单号. At most 64 characters.
    #[doc(alias = "微信支付宝的商户单号")]
    #[field("party_order_id", "微信支付宝的商户单号", O, chars = ..=64)]
    pub party_order_id: Option<String>,

    /// 微信返回的响应报文.
    #[doc(alias = "微信返回的响应报文")]
    #[field("wx_response", "微信返回的响应报文", O, object)]
    pub wx_response: Option<WxResponse>,

    /// 数字人民币响应报文.
    #[doc(alias = "数字人民币响应报文")]
    #[field("dc_response", "数字人民币响应报文", O, object)]
    pub dc_response: Option<DcResponse>,

    /// 支付宝返回的响应报文. As JSON in a string.
    ///
    /// Unsure: not in the official list of the message.
    #[doc(alias = "支付宝返回的响应报文")]
    #[field("alipay_response", "支付宝返回的响应报文", O, object, json)]
    pub alipay_response: Option<AlipayResponse>,

    /// 补贴支付信息. As JSON in a string.
    ///
    /// Unsure: nothing says whether it comes as an object or as text.
    #[doc(alias = "补贴支付信息")]
    #[field("combinedpay_data", "补贴支付信息", O, items = 0..=4294967295, json)]
    pub combinedpay_data: Vec<CombinedpayDataReply>,

    /// 备注. At most 1500 characters.
    #[doc(alias = "备注")]
    #[field("remark", "备注", O, chars = ..=1500)]
    pub remark: Option<String>,

    /// 通道返回描述. At most 256 characters.
    #[doc(alias = "通道返回描述")]
    #[field("bank_message", "通道返回描述", O, chars = ..=256)]
    pub bank_message: Option<String>,

    /// 银联返回的响应报文.
    #[doc(alias = "银联返回的响应报文")]
    #[field("unionpay_response", "银联返回的响应报文", O, object)]
    pub unionpay_response: Option<UnionpayResponse>,

    /// 资金冻结状态.
    #[doc(alias = "资金冻结状态")]
    #[field("fund_freeze_stat", "资金冻结状态", O, values)]
    pub fund_freeze_stat: Option<FundFreezeStat>,

    /// 手续费补贴返还信息.
    #[doc(alias = "手续费补贴返还信息")]
    #[field("trans_fee_ref_allowance_info", "手续费补贴返还信息", O, object)]
    pub trans_fee_ref_allowance_info: Option<TransFeeRefAllowanceInfoReply>,

    /// 交易通道.
    #[doc(alias = "交易通道")]
    #[field("pay_channel", "交易通道", O, values)]
    pub pay_channel: Option<PayChannel>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `scanpay_refund_notify` 扫码交易退款异步通知: its two messages, and how its answer is judged.
pub const SCANPAY_REFUND_NOTIFY: Interface = Interface {
    id: "scanpay_refund_notify",
    gateway: "huifu",
    title: "扫码交易退款异步通知",
    summary: "Reports how a scan-to-pay refund went.",
    path: "",
    method: "",
    endpoint: "",
    version: "",
    flow: Flow::Notify,
    key: None,
    charges: false,
    source: "斗拱开放平台, 扫码交易退款",
    outbound: <ScanpayRefundNotifyAck as Message>::SCHEMA,
    inbound: <ScanpayRefundNotify as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &TRADE_CODE)), text: Some("resp_desc"), detail: None, state: Some("trans_stat"), hints: HINTS },
    sign: None,
};

impl Notification for ScanpayRefundNotify {
    type Protocol = super::HuifuProtocol;
    type Ack = ScanpayRefundNotifyAck;
    const INTERFACE: &'static Interface = &SCANPAY_REFUND_NOTIFY;
}
