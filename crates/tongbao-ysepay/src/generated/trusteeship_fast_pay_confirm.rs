//! 快捷协议支付短信确认 `trusteeship_fast_pay_confirm`, method `ysepay.trusteeship.fastPay.confirm`.
//!
//! Source: 快捷协议支付短信确认 V0.4, §4.
//!
//! @generated from specs/ysepay/trusteeship_fast_pay_confirm.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Detail, Flow, Hints, Interface, Judge};
use tongbao_core::{Amount, Credential, Message, Request, Secret, UnknownMembers};

use super::{CODE, InstallmentResp, SUB_CODE, TradeStatus};

/// 快捷协议支付短信确认: pays an order with the SMS code that the holder got.
///
/// The reply repeats nothing of its request: it has no paysn, and the request has no order number. Compare its
/// out_trade_no with the order that the paysn came from, or else the signed reply of another order would do. Without an
/// answer the outcome is unknown: query the order, do not confirm again.
///
/// ```text
/// paid (constructed):
/// paysn = 2013102500025604
/// mobile_verify_code = (secret)
/// ```
///
/// Source: 快捷协议支付短信确认 V0.4, §4.
#[doc(alias = "快捷协议支付短信确认")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "trusteeship_fast_pay_confirm", label = "快捷协议支付短信确认")]
pub struct TrusteeshipFastPayConfirmRequest {
    /// 支付流水.
    ///
    /// From ysepay.trusteeship.fastPay.
    ///
    /// Unsure: no length is given; 32 in public code.
    #[doc(alias = "支付流水")]
    #[field("paysn", "支付流水", M)]
    paysn: String,

    /// 验证码.
    ///
    /// Unsure: no length is given; 6 in sign.confirm.
    #[doc(alias = "验证码")]
    #[field("mobile_verify_code", "验证码", M)]
    mobile_verify_code: Secret<Credential>,
}

/// 快捷协议支付短信确认应答: the reply to [`TrusteeshipFastPayConfirmRequest`].
///
/// ```text
/// paid (constructed):
/// code = 10000
/// msg = Success
/// trade_status = TRADE_SUCCESS
/// trade_no = 68431922806471166
/// out_trade_no = 20240101000000000001
/// total_amount = 100.00
/// account_date = 20240101
/// mer_discount_fee = 1.00
/// ```
///
/// Source: 快捷协议支付短信确认 V0.4, §4.
#[doc(alias = "快捷协议支付短信确认")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "trusteeship_fast_pay_confirm", label = "快捷协议支付短信确认", container = ["ysepay_trusteeship_fastPay_confirm_response"])]
#[non_exhaustive]
pub struct TrusteeshipFastPayConfirmResponse {
    /// 响应代码.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "响应代码")]
    #[field("code", "响应代码", M)]
    pub code: String,

    /// 响应代码描述.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "响应代码描述")]
    #[field("msg", "响应代码描述", M)]
    pub msg: String,

    /// 状态.
    ///
    /// Only TRADE_SUCCESS is a payment.
    #[doc(alias = "状态")]
    #[field("trade_status", "状态", M, values)]
    pub trade_status: TradeStatus,

    /// 银盛交易流水号.
    ///
    /// Unsure: no length is given; 30 in the notification.
    #[doc(alias = "银盛交易流水号")]
    #[field("trade_no", "银盛交易流水号", M)]
    pub trade_no: String,

    /// 商户系统生成的订单号. At most 32 bytes in the message's charset.
    ///
    /// Of the order: must be compared with the one that the paysn belongs to.
    #[doc(alias = "商户系统生成的订单号")]
    #[field("out_trade_no", "商户系统生成的订单号", M, wire_bytes = ..=32)]
    pub out_trade_no: String,

    /// 该笔订单的资金总额. On the wire in yuan.
    ///
    /// 0.01 to 100000000.00, exact to two decimals.
    #[doc(alias = "该笔订单的资金总额")]
    #[field("total_amount", "该笔订单的资金总额", O, amount = yuan)]
    pub total_amount: Option<Amount>,

    /// 入账日期.
    ///
    /// Unsure: lengths 19 and 10 and the format yyyyMMdd contradict each other, and a public sample has 2021-12-21.
    #[doc(alias = "入账日期")]
    #[field("account_date", "入账日期", O)]
    pub account_date: Option<String>,

    /// 分期响应信息.
    #[doc(alias = "分期响应信息")]
    #[field("installment_resp", "分期响应信息", O, object)]
    pub installment_resp: Option<InstallmentResp>,

    /// 商户贴息手续费. On the wire in yuan.
    #[doc(alias = "商户贴息手续费")]
    #[field("mer_discount_fee", "商户贴息手续费", O, amount = yuan)]
    pub mer_discount_fee: Option<Amount>,

    /// 业务错误码.
    ///
    /// Says more exactly than code what went wrong: the codes of 8.1.
    ///
    /// Unsure: not in the table; seen in public code.
    #[doc(alias = "业务错误码")]
    #[field("sub_code", "业务错误码", O)]
    pub sub_code: Option<String>,

    /// 返回信息. At most 50 bytes in the message's charset.
    ///
    /// Since V0.4.
    #[doc(alias = "返回信息")]
    #[field("sub_msg", "返回信息", O, wire_bytes = ..=50)]
    pub sub_msg: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `trusteeship_fast_pay_confirm` 快捷协议支付短信确认: its two messages, and how its answer is judged.
pub const TRUSTEESHIP_FAST_PAY_CONFIRM: Interface = Interface {
    id: "trusteeship_fast_pay_confirm",
    gateway: "ysepay",
    title: "快捷协议支付短信确认",
    summary: "Pays an order with the SMS code that the holder got.",
    path: "",
    method: "ysepay.trusteeship.fastPay.confirm",
    endpoint: "trusteeship",
    version: "3.0",
    flow: Flow::Pay,
    key: Some("paysn"),
    charges: true,
    source: "§4",
    outbound: <TrusteeshipFastPayConfirmRequest as Message>::SCHEMA,
    inbound: <TrusteeshipFastPayConfirmResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("code", &CODE)), text: Some("msg"), detail: Some(Detail { field: "sub_code", codes: &SUB_CODE, text: Some("sub_msg") }), state: Some("trade_status"), hints: Hints(&[]) },
    sign: None,
};

impl Request for TrusteeshipFastPayConfirmRequest {
    type Protocol = super::YsePayProtocol;
    type Response = TrusteeshipFastPayConfirmResponse;
    const INTERFACE: &'static Interface = &TRUSTEESHIP_FAST_PAY_CONFIRM;
}
