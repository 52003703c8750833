//! 退款查询 `trade_refund_query`, method `ysepay.online.trade.refund.query`.
//!
//! Source: 银盛开放平台 and public PHP code, ysepay.online.trade.refund.query.
//!
//! @generated from specs/ysepay/trade_refund_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Detail, Flow, Hints, Interface, Judge};
use tongbao_core::{Amount, Message, Request, UnknownMembers};

use super::{CODE, RefundState, SUB_CODE};

/// 退款查询: asks how a refund stands.
///
/// refund_channelfunds_dynamics is seen in public code and has no row: whether it is a list or a text is open, and a
/// wrong guess would make the reply unreadable. Public code sends this query to openapi, in one place to search.
///
/// ```text
/// given back (constructed):
/// out_request_no = 20240101000000000002
/// out_trade_no = 20240101000000000001
/// trade_no = 68431922806471166
/// ```
///
/// Source: 银盛开放平台 and public PHP code, ysepay.online.trade.refund.query.
#[doc(alias = "退款查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "trade_refund_query", label = "退款查询")]
pub struct TradeRefundQueryRequest {
    /// 标识一次退款请求. At most 32 bytes in the message's charset.
    ///
    /// Of the refund.
    #[doc(alias = "标识一次退款请求")]
    #[field("out_request_no", "标识一次退款请求", M, wire_bytes = ..=32)]
    out_request_no: String,

    /// 商户系统生成的订单号. At most 32 bytes in the message's charset.
    #[doc(alias = "商户系统生成的订单号")]
    #[field("out_trade_no", "商户系统生成的订单号", O, wire_bytes = ..=32)]
    out_trade_no: Option<String>,

    /// 银盛交易流水号.
    ///
    /// Unsure: no length here; 30 in the notification.
    #[doc(alias = "银盛交易流水号")]
    #[field("trade_no", "银盛交易流水号", O)]
    trade_no: Option<String>,
}

/// 退款查询应答: the reply to [`TradeRefundQueryRequest`].
///
/// ```text
/// given back (constructed):
/// code = 10000
/// msg = Success
/// trade_no = 68431922806471166
/// out_trade_no = 20240101000000000001
/// out_request_no = 20240101000000000002
/// refund_state = success
/// funds_state = success
/// refund_reason = 正常退款
/// total_amount = 100.0
/// refund_amount = 100.0
/// account_date = 2024-01-01
/// ```
///
/// Source: 银盛开放平台 and public PHP code, ysepay.online.trade.refund.query.
#[doc(alias = "退款查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "trade_refund_query", label = "退款查询", container = ["ysepay_online_trade_refund_query_response"])]
#[non_exhaustive]
pub struct TradeRefundQueryResponse {
    /// 响应代码.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "响应代码")]
    #[field("code", "响应代码", M)]
    pub code: String,

    /// 响应代码描述.
    ///
    /// Unsure: seen in public code only.
    #[doc(alias = "响应代码描述")]
    #[field("msg", "响应代码描述", O)]
    pub msg: Option<String>,

    /// 标识一次退款请求. At most 32 bytes in the message's charset.
    ///
    /// Unsure: seen in public code only.
    #[doc(alias = "标识一次退款请求")]
    #[field("out_request_no", "标识一次退款请求", M, wire_bytes = ..=32, echo)]
    pub out_request_no: String,

    /// 商户系统生成的订单号. At most 32 bytes in the message's charset.
    ///
    /// Unsure: seen in public code only.
    #[doc(alias = "商户系统生成的订单号")]
    #[field("out_trade_no", "商户系统生成的订单号", O, wire_bytes = ..=32, echo)]
    pub out_trade_no: Option<String>,

    /// 银盛交易流水号.
    ///
    /// Unsure: seen in public code only, without a length.
    #[doc(alias = "银盛交易流水号")]
    #[field("trade_no", "银盛交易流水号", O, echo)]
    pub trade_no: Option<String>,

    /// 退款状态.
    ///
    /// Unsure: seen in public code only; without it a query answers nothing.
    #[doc(alias = "退款状态")]
    #[field("refund_state", "退款状态", M, values)]
    pub refund_state: RefundState,

    /// 资金状态.
    ///
    /// Unsure: seen in public code only; success is the only value seen.
    #[doc(alias = "资金状态")]
    #[field("funds_state", "资金状态", O)]
    pub funds_state: Option<String>,

    /// 退款的原因说明.
    ///
    /// Unsure: seen in public code only, without a length.
    #[doc(alias = "退款的原因说明")]
    #[field("refund_reason", "退款的原因说明", O)]
    pub refund_reason: Option<String>,

    /// 该笔订单的资金总额. On the wire in yuan.
    ///
    /// Unsure: seen in public code only.
    #[doc(alias = "该笔订单的资金总额")]
    #[field("total_amount", "该笔订单的资金总额", O, amount = yuan)]
    pub total_amount: Option<Amount>,

    /// 退款金额. On the wire in yuan.
    ///
    /// Unsure: seen in public code only.
    #[doc(alias = "退款金额")]
    #[field("refund_amount", "退款金额", O, amount = yuan)]
    pub refund_amount: Option<Amount>,

    /// 入账日期.
    ///
    /// Unsure: lengths 19 and 10 and the format yyyyMMdd contradict each other, and a public sample has 2021-12-21.
    #[doc(alias = "入账日期")]
    #[field("account_date", "入账日期", O)]
    pub account_date: Option<String>,

    /// 营销退款明细.
    ///
    /// Spelled so.
    ///
    /// Unsure: seen in public code only, JSON in a text.
    #[doc(alias = "营销退款明细")]
    #[field("markting_refund_detail", "营销退款明细", O)]
    pub markting_refund_detail: Option<String>,

    /// 商户分期实际贴息费率.
    ///
    /// Unsure: seen in public code only; whether a share or a percentage is not said.
    #[doc(alias = "商户分期实际贴息费率")]
    #[field("real_discount_fee_rate", "商户分期实际贴息费率", O)]
    pub real_discount_fee_rate: Option<String>,

    /// 业务错误码.
    ///
    /// Says more exactly than code what went wrong.
    ///
    /// Unsure: seen in public code only.
    #[doc(alias = "业务错误码")]
    #[field("sub_code", "业务错误码", O)]
    pub sub_code: Option<String>,

    /// 返回信息.
    ///
    /// Unsure: 50 bytes in fastPay.confirm; no length here.
    #[doc(alias = "返回信息")]
    #[field("sub_msg", "返回信息", O)]
    pub sub_msg: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `trade_refund_query` 退款查询: its two messages, and how its answer is judged.
pub const TRADE_REFUND_QUERY: Interface = Interface {
    id: "trade_refund_query",
    gateway: "ysepay",
    title: "退款查询",
    summary: "Asks how a refund stands.",
    path: "",
    method: "ysepay.online.trade.refund.query",
    endpoint: "openapi",
    version: "3.0",
    flow: Flow::Query,
    key: Some("out_request_no"),
    charges: false,
    source: "银盛开放平台 and public PHP code, ysepay.online.trade.refund.query",
    outbound: <TradeRefundQueryRequest as Message>::SCHEMA,
    inbound: <TradeRefundQueryResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("code", &CODE)), text: Some("msg"), detail: Some(Detail { field: "sub_code", codes: &SUB_CODE, text: Some("sub_msg") }), state: Some("refund_state"), hints: Hints(&[]) },
    sign: None,
};

impl Request for TradeRefundQueryRequest {
    type Protocol = super::YsePayProtocol;
    type Response = TradeRefundQueryResponse;
    const INTERFACE: &'static Interface = &TRADE_REFUND_QUERY;
}
