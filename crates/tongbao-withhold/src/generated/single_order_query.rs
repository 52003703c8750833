//! 单笔代扣结果查询接口 `single_order_query`, method `single-order-query`.
//!
//! Source: 代扣接口文档, §3.单笔代扣结果查询接口.
//!
//! @generated from specs/withhold/single_order_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Hints, Interface, Judge};
use tongbao_core::{Message, Request, UnknownMembers};

use super::{CHARGE_STATUS, PayStatus};

/// 单笔代扣结果查询接口: asks how an order stands.
///
/// ```text
/// paid (constructed):
/// biz_order_no = T20240101000001
/// ```
///
/// Source: 代扣接口文档, §3.单笔代扣结果查询接口.
#[doc(alias = "单笔代扣结果查询接口")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "single_order_query", label = "单笔代扣结果查询接口")]
pub struct SingleOrderQueryRequest {
    /// 业务流水号.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "业务流水号")]
    #[field("biz_order_no", "业务流水号", M)]
    biz_order_no: String,
}

/// 单笔代扣结果查询接口应答: the reply to [`SingleOrderQueryRequest`].
///
/// ```text
/// paid (constructed):
/// status = 1
/// message = ok
/// biz_order_no = T20240101000001
/// pay_order_no = P20240101000009
/// pay_type = demo
/// pay_status = success
/// pay_time = 2024-01-01 10:00:00
/// channel_response = 成功
/// ```
///
/// Source: 代扣接口文档, §3.单笔代扣结果查询接口.
#[doc(alias = "单笔代扣结果查询接口")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "single_order_query", label = "单笔代扣结果查询接口", container = ["response"])]
#[non_exhaustive]
pub struct SingleOrderQueryResponse {
    /// 状态. At most 66 characters.
    #[doc(alias = "状态")]
    #[field("status", "状态", M, chars = ..=66, envelope)]
    pub status: String,

    /// 错误原因. At most 250 characters.
    #[doc(alias = "错误原因")]
    #[field("message", "错误原因", O, chars = ..=250, envelope)]
    pub message: Option<String>,

    /// 业务流水号.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "业务流水号")]
    #[field("biz_order_no", "业务流水号", M, echo)]
    pub biz_order_no: String,

    /// 支付系统支付流水号.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "支付系统支付流水号")]
    #[field("pay_order_no", "支付系统支付流水号", M)]
    pub pay_order_no: String,

    /// 支付类型.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "支付类型")]
    #[field("pay_type", "支付类型", M)]
    pub pay_type: String,

    /// 支付状态.
    ///
    /// Unsure: the document leaves the need of this row blank; without it a query answers nothing.
    #[doc(alias = "支付状态")]
    #[field("pay_status", "支付状态", M, values)]
    pub pay_status: PayStatus,

    /// 交易成功时间.
    ///
    /// Unsure: no format is given.
    #[doc(alias = "交易成功时间")]
    #[field("pay_time", "交易成功时间", O)]
    pub pay_time: Option<String>,

    /// 支付渠道支付失败时的返回值.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "支付渠道支付失败时的返回值")]
    #[field("channel_response", "支付渠道支付失败时的返回值", O)]
    pub channel_response: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `single_order_query` 单笔代扣结果查询接口: its two messages, and how its answer is judged.
pub const SINGLE_ORDER_QUERY: Interface = Interface {
    id: "single_order_query",
    gateway: "withhold",
    title: "单笔代扣结果查询接口",
    summary: "Asks how an order stands.",
    path: "",
    method: "single-order-query",
    endpoint: "",
    version: "",
    flow: Flow::Query,
    key: Some("biz_order_no"),
    charges: false,
    source: "§3.单笔代扣结果查询接口",
    outbound: <SingleOrderQueryRequest as Message>::SCHEMA,
    inbound: <SingleOrderQueryResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("status", &CHARGE_STATUS)), text: Some("message"), detail: None, state: Some("pay_status"), hints: Hints(&[]) },
    sign: None,
};

impl Request for SingleOrderQueryRequest {
    type Protocol = super::WithholdProtocol;
    type Response = SingleOrderQueryResponse;
    const INTERFACE: &'static Interface = &SINGLE_ORDER_QUERY;
}
