//! 聚合交易退款查询 `scanpay_refundquery_v4`, `POST …/v4/trade/payment/scanpay/refundquery`.
//!
//! Source: a public reference of the vendor for payment integrations, 聚合交易退款查询 v4.
//!
//! @generated from specs/huifu/scanpay_refundquery_v4.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Amount, Date, Message, Request, UnknownMembers};

use super::{HINTS, PayChannel, QUERY_CODE, TransStat, TransType};

/// 聚合交易退款查询: asks how a refund of version 4 stands.
///
/// org_req_date may be left out only if org_hf_seq_id is given.
///
/// Of `org_hf_seq_id`, `org_req_seq_id`, `mer_ord_id`, at least one. Of `org_req_date`, `org_hf_seq_id`, at least one.
///
/// ```text
/// succeeded (constructed):
/// huifu_id = 6666000100000001
/// org_req_date = 20240101
/// org_req_seq_id = R20240101000001
/// ```
///
/// Source: a public reference of the vendor for payment integrations, 聚合交易退款查询 v4.
#[doc(alias = "聚合交易退款查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "scanpay_refundquery_v4", label = "聚合交易退款查询", container = ["data"])]
#[message(at_least_one("org_hf_seq_id", "org_req_seq_id", "mer_ord_id"))]
#[message(at_least_one("org_req_date", "org_hf_seq_id"))]
pub struct ScanpayRefundqueryV4Request {
    /// 商户号. At most 32 characters.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", M, chars = ..=32)]
    huifu_id: String,

    /// 退款请求日期. On the wire as `yyyyMMdd`, Beijing time.
    ///
    /// Unsure: when it may be left out is published for the payment query.
    #[doc(alias = "退款请求日期")]
    #[field("org_req_date", "退款请求日期", C, date = "yyyyMMdd")]
    org_req_date: Option<Date>,

    /// 退款全局流水号. At most 128 characters.
    #[doc(alias = "退款全局流水号")]
    #[field("org_hf_seq_id", "退款全局流水号", C, chars = ..=128)]
    org_hf_seq_id: Option<String>,

    /// 退款请求流水号. At most 128 characters.
    #[doc(alias = "退款请求流水号")]
    #[field("org_req_seq_id", "退款请求流水号", C, chars = ..=128)]
    org_req_seq_id: Option<String>,

    /// 终端订单号. At most 50 characters.
    #[doc(alias = "终端订单号")]
    #[field("mer_ord_id", "终端订单号", C, chars = ..=50)]
    mer_ord_id: Option<String>,
}

/// 聚合交易退款查询应答: the reply to [`ScanpayRefundqueryV4Request`].
///
/// ```text
/// succeeded (constructed):
/// resp_code = 00000000
/// resp_desc = 查询成功
/// huifu_id = 6666000100000001
/// org_req_date = 20240101
/// org_req_seq_id = R20240101000001
/// trans_stat = S
/// ```
///
/// Source: a public reference of the vendor for payment integrations, 聚合交易退款查询 v4.
#[doc(alias = "聚合交易退款查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "scanpay_refundquery_v4", label = "聚合交易退款查询", container = ["data"])]
#[non_exhaustive]
pub struct ScanpayRefundqueryV4Response {
    /// 业务响应码. At most 8 characters.
    #[doc(alias = "业务响应码")]
    #[field("resp_code", "业务响应码", M, chars = ..=8)]
    pub resp_code: String,

    /// 业务响应信息. At most 512 characters.
    #[doc(alias = "业务响应信息")]
    #[field("resp_desc", "业务响应信息", O, chars = ..=512)]
    pub resp_desc: Option<String>,

    /// 商户号. At most 32 characters.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", O, chars = ..=32, echo)]
    pub huifu_id: Option<String>,

    /// 退款全局流水号. At most 128 characters.
    #[doc(alias = "退款全局流水号")]
    #[field("org_hf_seq_id", "退款全局流水号", O, chars = ..=128, echo)]
    pub org_hf_seq_id: Option<String>,

    /// 退款请求日期. At most 8 characters.
    #[doc(alias = "退款请求日期")]
    #[field("org_req_date", "退款请求日期", O, chars = ..=8, echo)]
    pub org_req_date: Option<String>,

    /// 退款请求流水号. At most 128 characters.
    #[doc(alias = "退款请求流水号")]
    #[field("org_req_seq_id", "退款请求流水号", O, chars = ..=128, echo)]
    pub org_req_seq_id: Option<String>,

    /// 退款金额. On the wire in yuan.
    #[doc(alias = "退款金额")]
    #[field("ord_amt", "退款金额", O, amount = yuan)]
    pub ord_amt: Option<Amount>,

    /// 实际退款金额. On the wire in yuan.
    #[doc(alias = "实际退款金额")]
    #[field("actual_ref_amt", "实际退款金额", O, amount = yuan)]
    pub actual_ref_amt: Option<Amount>,

    /// 交易发生日期. At most 8 characters.
    ///
    /// yyyyMMdd.
    #[doc(alias = "交易发生日期")]
    #[field("trans_date", "交易发生日期", O, chars = ..=8)]
    pub trans_date: Option<String>,

    /// 交易发生时间. At most 6 characters.
    ///
    /// HHmmss.
    #[doc(alias = "交易发生时间")]
    #[field("trans_time", "交易发生时间", O, chars = ..=6)]
    pub trans_time: Option<String>,

    /// 交易类型.
    #[doc(alias = "交易类型")]
    #[field("trade_type", "交易类型", O, values)]
    pub trade_type: Option<TransType>,

    /// 交易状态.
    #[doc(alias = "交易状态")]
    #[field("trans_stat", "交易状态", O, values)]
    pub trans_stat: Option<TransStat>,

    /// 通道返回码. At most 64 characters.
    ///
    /// Never decides the outcome.
    #[doc(alias = "通道返回码")]
    #[field("bank_code", "通道返回码", O, chars = ..=64)]
    pub bank_code: Option<String>,

    /// 通道返回描述. At most 256 characters.
    #[doc(alias = "通道返回描述")]
    #[field("bank_message", "通道返回描述", O, chars = ..=256)]
    pub bank_message: Option<String>,

    /// 手续费金额. On the wire in yuan.
    #[doc(alias = "手续费金额")]
    #[field("fee_amount", "手续费金额", O, amount = yuan)]
    pub fee_amount: Option<Amount>,

    /// 退款完成时间. At most 14 characters.
    ///
    /// yyyyMMddHHmmss.
    #[doc(alias = "退款完成时间")]
    #[field("trans_finish_time", "退款完成时间", O, chars = ..=14)]
    pub trans_finish_time: Option<String>,

    /// 交易通道.
    #[doc(alias = "交易通道")]
    #[field("pay_channel", "交易通道", O, values)]
    pub pay_channel: Option<PayChannel>,

    /// 退款时上送的备注. At most 84 characters.
    #[doc(alias = "退款时上送的备注")]
    #[field("remark", "退款时上送的备注", O, chars = ..=84)]
    pub remark: Option<String>,

    /// 扩展参数集合.
    ///
    /// A JSON text.
    ///
    /// Unsure: no public source gives a length; its rows are not published.
    #[doc(alias = "扩展参数集合")]
    #[field("tx_metadata", "扩展参数集合", O)]
    pub tx_metadata: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `scanpay_refundquery_v4` 聚合交易退款查询: its two messages, and how its answer is judged.
pub const SCANPAY_REFUNDQUERY_V4: Interface = Interface {
    id: "scanpay_refundquery_v4",
    gateway: "huifu",
    title: "聚合交易退款查询",
    summary: "Asks how a refund of version 4 stands.",
    path: "/v4/trade/payment/scanpay/refundquery",
    method: "",
    endpoint: "",
    version: "v4",
    flow: Flow::Query,
    key: None,
    charges: false,
    source: "a public reference of the vendor for payment integrations, 聚合交易退款查询 v4",
    outbound: <ScanpayRefundqueryV4Request as Message>::SCHEMA,
    inbound: <ScanpayRefundqueryV4Response as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &QUERY_CODE)), text: Some("resp_desc"), detail: None, state: Some("trans_stat"), hints: HINTS },
    sign: None,
};

impl Request for ScanpayRefundqueryV4Request {
    type Protocol = super::HuifuProtocol;
    type Response = ScanpayRefundqueryV4Response;
    const INTERFACE: &'static Interface = &SCANPAY_REFUNDQUERY_V4;
}
