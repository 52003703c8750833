//! 订单及明细查询 `trade_order_query`, method `ysepay.online.trade.order.query`.
//!
//! Source: 银盛开放平台 and public PHP code, ysepay.online.trade.order.query.
//!
//! @generated from specs/ysepay/trade_order_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Detail, Flow, Hints, Interface, Judge};
use tongbao_core::{Amount, Date, Message, Request, UnknownMembers};

use super::{CODE, InstallmentResp, SUB_CODE, TradeStatus};

/// 订单及明细查询: asks how an order stands, and for its details.
///
/// pay_detail_list (bank_type, channel_send_sn, channel_recv_sn …), quick_pay_detail_list, wxpay_coupon_info and
/// is_discount are seen in public code and have no row: whether they are lists, objects or texts is open, and a wrong
/// guess would make the reply unreadable.
///
/// Of `out_trade_no`, `trade_no`, at least one.
///
/// ```text
/// paid (constructed):
/// shopdate = 20240101
/// out_trade_no = 20240101000000000001
/// ```
///
/// Source: 银盛开放平台 and public PHP code, ysepay.online.trade.order.query.
#[doc(alias = "订单及明细查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "trade_order_query", label = "订单及明细查询")]
#[message(at_least_one("out_trade_no", "trade_no"))]
pub struct TradeOrderQueryRequest {
    /// 商户日期. On the wire as `yyyyMMdd`, Beijing time.
    ///
    /// Of the order.
    #[doc(alias = "商户日期")]
    #[field("shopdate", "商户日期", M, date = "yyyyMMdd")]
    shopdate: Date,

    /// 商户系统生成的订单号. At most 32 bytes in the message's charset.
    #[doc(alias = "商户系统生成的订单号")]
    #[field("out_trade_no", "商户系统生成的订单号", C, wire_bytes = ..=32)]
    out_trade_no: Option<String>,

    /// 银盛交易流水号.
    ///
    /// Unsure: no length here; 30 in the notification.
    #[doc(alias = "银盛交易流水号")]
    #[field("trade_no", "银盛交易流水号", C)]
    trade_no: Option<String>,

    /// 收款方银盛支付用户号. At most 20 bytes in the message's charset.
    ///
    /// Added in 2022.
    #[doc(alias = "收款方银盛支付用户号")]
    #[field("seller_id", "收款方银盛支付用户号", O, wire_bytes = ..=20)]
    seller_id: Option<String>,
}

/// 订单及明细查询应答: the reply to [`TradeOrderQueryRequest`].
///
/// ```text
/// paid (constructed):
/// code = 10000
/// msg = Success
/// trade_status = TRADE_SUCCESS
/// out_trade_no = 20240101000000000001
/// trade_no = 68431922806471166
/// total_amount = 100.00
/// receipt_amount = 100.00
/// account_date = 20240101
/// settlement_amount = 100.00
/// seller_id = hyfz_test2
/// ```
///
/// Source: 银盛开放平台 and public PHP code, ysepay.online.trade.order.query.
#[doc(alias = "订单及明细查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "trade_order_query", label = "订单及明细查询", container = ["ysepay_online_trade_order_query_response"])]
#[non_exhaustive]
pub struct TradeOrderQueryResponse {
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

    /// 交易状态.
    ///
    /// Only TRADE_SUCCESS is a payment.
    ///
    /// Unsure: seen in public code only; without it a query answers nothing.
    #[doc(alias = "交易状态")]
    #[field("trade_status", "交易状态", M, values)]
    pub trade_status: TradeStatus,

    /// 交易扩展状态.
    ///
    /// TRADE_USERPAYING is seen here.
    ///
    /// Unsure: seen in public code only, without a length.
    #[doc(alias = "交易扩展状态")]
    #[field("trade_status_ext", "交易扩展状态", O)]
    pub trade_status_ext: Option<String>,

    /// 商户系统生成的订单号. At most 32 bytes in the message's charset.
    ///
    /// Unsure: seen in public code only.
    #[doc(alias = "商户系统生成的订单号")]
    #[field("out_trade_no", "商户系统生成的订单号", M, wire_bytes = ..=32, echo)]
    pub out_trade_no: String,

    /// 银盛交易流水号.
    ///
    /// Unsure: seen in public code only, without a length.
    #[doc(alias = "银盛交易流水号")]
    #[field("trade_no", "银盛交易流水号", O, echo)]
    pub trade_no: Option<String>,

    /// 该笔订单的资金总额. On the wire in yuan.
    ///
    /// Unsure: seen in public code only.
    #[doc(alias = "该笔订单的资金总额")]
    #[field("total_amount", "该笔订单的资金总额", O, amount = yuan)]
    pub total_amount: Option<Amount>,

    /// 实收金额. On the wire in yuan.
    ///
    /// Unsure: seen in public code only.
    #[doc(alias = "实收金额")]
    #[field("receipt_amount", "实收金额", O, amount = yuan)]
    pub receipt_amount: Option<Amount>,

    /// 入账日期.
    ///
    /// Unsure: lengths 19 and 10 and the format yyyyMMdd contradict each other, and a public sample has 2021-12-21.
    #[doc(alias = "入账日期")]
    #[field("account_date", "入账日期", O)]
    pub account_date: Option<String>,

    /// 结果说明.
    ///
    /// Unsure: seen in public code only, without a length.
    #[doc(alias = "结果说明")]
    #[field("result_note", "结果说明", O)]
    pub result_note: Option<String>,

    /// 应结订单金额. On the wire in yuan.
    ///
    /// Unsure: seen in public code only.
    #[doc(alias = "应结订单金额")]
    #[field("settlement_amount", "应结订单金额", O, amount = yuan)]
    pub settlement_amount: Option<Amount>,

    /// 收款方银盛支付用户号.
    ///
    /// Unsure: seen in public code only, without a length.
    #[doc(alias = "收款方银盛支付用户号")]
    #[field("seller_id", "收款方银盛支付用户号", O)]
    pub seller_id: Option<String>,

    /// 支付成功时间.
    ///
    /// Unsure: seen in public code only, without a format.
    #[doc(alias = "支付成功时间")]
    #[field("pay_success_time", "支付成功时间", O)]
    pub pay_success_time: Option<String>,

    /// 子商户appid下用户唯一标识.
    ///
    /// Unsure: seen in public code only, without a length.
    #[doc(alias = "子商户appid下用户唯一标识")]
    #[field("openid", "子商户appid下用户唯一标识", O)]
    pub openid: Option<String>,

    /// 买家用户号.
    ///
    /// Unsure: seen in public code only, without a length.
    #[doc(alias = "买家用户号")]
    #[field("buyer_user_id", "买家用户号", O)]
    pub buyer_user_id: Option<String>,

    /// 卡类型.
    ///
    /// Unsure: seen in public code only, without a length.
    #[doc(alias = "卡类型")]
    #[field("card_type", "卡类型", O)]
    pub card_type: Option<String>,

    /// 公用回传参数.
    ///
    /// Unsure: seen in public code only, without a length.
    #[doc(alias = "公用回传参数")]
    #[field("extra_common_param", "公用回传参数", O)]
    pub extra_common_param: Option<String>,

    /// 优惠总额.
    ///
    /// Unsure: seen in public code only; whether an amount in yuan is not said.
    #[doc(alias = "优惠总额")]
    #[field("total_discount", "优惠总额", O)]
    pub total_discount: Option<String>,

    /// 优惠手续费总额.
    ///
    /// Unsure: seen in public code only; whether an amount in yuan is not said.
    #[doc(alias = "优惠手续费总额")]
    #[field("total_discount_fee", "优惠手续费总额", O)]
    pub total_discount_fee: Option<String>,

    /// 退款金额. On the wire in yuan.
    ///
    /// Unsure: seen in public code only.
    #[doc(alias = "退款金额")]
    #[field("refund_amount", "退款金额", O, amount = yuan)]
    pub refund_amount: Option<Amount>,

    /// 已退源手续费. On the wire in yuan.
    ///
    /// Unsure: seen in public code only, there in the reply about a refund.
    #[doc(alias = "已退源手续费")]
    #[field("has_refund_src_fee", "已退源手续费", O, amount = yuan)]
    pub has_refund_src_fee: Option<Amount>,

    /// 已退收款方手续费. On the wire in yuan.
    ///
    /// Unsure: seen in public code only, there in the reply about a refund.
    #[doc(alias = "已退收款方手续费")]
    #[field("has_refund_payee_fee", "已退收款方手续费", O, amount = yuan)]
    pub has_refund_payee_fee: Option<Amount>,

    /// 已退付款方手续费. On the wire in yuan.
    ///
    /// Unsure: seen in public code only, there in the reply about a refund.
    #[doc(alias = "已退付款方手续费")]
    #[field("has_refund_payer_fee", "已退付款方手续费", O, amount = yuan)]
    pub has_refund_payer_fee: Option<Amount>,

    /// 分期响应信息.
    ///
    /// Unsure: seen in public code only; that it is the object of fastPay.confirm is assumed.
    #[doc(alias = "分期响应信息")]
    #[field("installment_resp", "分期响应信息", O, object)]
    pub installment_resp: Option<InstallmentResp>,

    /// 商户贴息手续费. On the wire in yuan.
    ///
    /// Unsure: seen in public code only.
    #[doc(alias = "商户贴息手续费")]
    #[field("mer_discount_fee", "商户贴息手续费", O, amount = yuan)]
    pub mer_discount_fee: Option<Amount>,

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

/// `trade_order_query` 订单及明细查询: its two messages, and how its answer is judged.
pub const TRADE_ORDER_QUERY: Interface = Interface {
    id: "trade_order_query",
    gateway: "ysepay",
    title: "订单及明细查询",
    summary: "Asks how an order stands, and for its details.",
    path: "",
    method: "ysepay.online.trade.order.query",
    endpoint: "search",
    version: "3.0",
    flow: Flow::Query,
    key: None,
    charges: false,
    source: "银盛开放平台 and public PHP code, ysepay.online.trade.order.query",
    outbound: <TradeOrderQueryRequest as Message>::SCHEMA,
    inbound: <TradeOrderQueryResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("code", &CODE)), text: Some("msg"), detail: Some(Detail { field: "sub_code", codes: &SUB_CODE, text: Some("sub_msg") }), state: Some("trade_status"), hints: Hints(&[]) },
    sign: None,
};

impl Request for TradeOrderQueryRequest {
    type Protocol = super::YsePayProtocol;
    type Response = TradeOrderQueryResponse;
    const INTERFACE: &'static Interface = &TRADE_ORDER_QUERY;
}
