//! 快捷消费授权 `fastpay_authorize`, method `ysepay.online.fastpay.authorize`.
//!
//! Source: 银盛开放平台 and public PHP code, ysepay.online.fastpay.authorize.
//!
//! @generated from specs/ysepay/fastpay_authorize.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Detail, Flow, Hints, Interface, Judge};
use tongbao_core::{Amount, Credential, Cvv, Message, Phone, Request, Secret, UnknownMembers};

use super::{CODE, SUB_CODE, TradeStatus};

/// 快捷消费授权: pays an order with the SMS code that the holder got.
///
/// Without an answer the outcome is unknown: query the order, do not authorise again.
///
/// Of `cardCvn2`, `cardExprDt`, together.
///
/// ```text
/// paid (constructed):
/// out_trade_no = 20240101000000000001
/// buyer_mobile = (secret)
/// mobile_verify_code = (secret)
/// ```
///
/// Source: 银盛开放平台 and public PHP code, ysepay.online.fastpay.authorize.
#[doc(alias = "快捷消费授权")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "fastpay_authorize", label = "快捷消费授权")]
#[message(together("cardCvn2", "cardExprDt"))]
pub struct FastpayAuthorizeRequest {
    /// 商户系统生成的订单号. At most 32 bytes in the message's charset.
    ///
    /// Of ysepay.online.fastpay.
    #[doc(alias = "商户系统生成的订单号")]
    #[field("out_trade_no", "商户系统生成的订单号", M, wire_bytes = ..=32)]
    out_trade_no: String,

    /// 付款方银行绑定手机号码. At most 11 bytes in the message's charset.
    ///
    /// In clear text.
    ///
    /// Unsure: that it is mandatory is assumed.
    #[doc(alias = "付款方银行绑定手机号码")]
    #[field("buyer_mobile", "付款方银行绑定手机号码", M, wire_bytes = ..=11)]
    buyer_mobile: Secret<Phone>,

    /// 验证码. At most 6 bytes in the message's charset.
    #[doc(alias = "验证码")]
    #[field("mobile_verify_code", "验证码", M, wire_bytes = ..=6)]
    mobile_verify_code: Secret<Credential>,

    /// 信用卡安全码. Sent encrypted.
    ///
    /// For credit cards.
    ///
    /// Unsure: no length here; 3 in sign.confirm.
    #[doc(alias("信用卡安全码", "cardCvn2"))]
    #[field("cardCvn2", "信用卡安全码", O, encrypted)]
    card_cvn2: Option<Secret<Cvv>>,

    /// 信用卡有效期. Exactly 4 bytes in the message's charset. Sent encrypted.
    ///
    /// For credit cards: MMYY.
    #[doc(alias("信用卡有效期", "cardExprDt"))]
    #[field("cardExprDt", "信用卡有效期", O, wire_bytes = 4, encrypted)]
    card_expr_dt: Option<Secret<Credential>>,
}

/// 快捷消费授权应答: the reply to [`FastpayAuthorizeRequest`].
///
/// ```text
/// paid (constructed):
/// code = 10000
/// msg = Success
/// trade_status = TRADE_SUCCESS
/// out_trade_no = 20240101000000000001
/// trade_no = 68431922806471166
/// total_amount = 100.00
/// account_date = 20240101
/// ```
///
/// Source: 银盛开放平台 and public PHP code, ysepay.online.fastpay.authorize.
#[doc(alias = "快捷消费授权")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "fastpay_authorize", label = "快捷消费授权", container = ["ysepay_online_fastpay_authorize_response"])]
#[non_exhaustive]
pub struct FastpayAuthorizeResponse {
    /// 响应代码.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "响应代码")]
    #[field("code", "响应代码", M)]
    pub code: String,

    /// 响应代码描述.
    ///
    /// Unsure: inferred: no public source shows this reply.
    #[doc(alias = "响应代码描述")]
    #[field("msg", "响应代码描述", O)]
    pub msg: Option<String>,

    /// 状态.
    ///
    /// Only TRADE_SUCCESS is a payment.
    ///
    /// Unsure: inferred; mandatory because a reply without it must not pass for a payment.
    #[doc(alias = "状态")]
    #[field("trade_status", "状态", M, values)]
    pub trade_status: TradeStatus,

    /// 商户系统生成的订单号. At most 32 bytes in the message's charset.
    ///
    /// Unsure: inferred: no public source shows this reply.
    #[doc(alias = "商户系统生成的订单号")]
    #[field("out_trade_no", "商户系统生成的订单号", O, wire_bytes = ..=32, echo)]
    pub out_trade_no: Option<String>,

    /// 银盛交易流水号.
    ///
    /// Unsure: inferred: no public source shows this reply.
    #[doc(alias = "银盛交易流水号")]
    #[field("trade_no", "银盛交易流水号", O)]
    pub trade_no: Option<String>,

    /// 该笔订单的资金总额. On the wire in yuan.
    ///
    /// Unsure: inferred: no public source shows this reply.
    #[doc(alias = "该笔订单的资金总额")]
    #[field("total_amount", "该笔订单的资金总额", O, amount = yuan)]
    pub total_amount: Option<Amount>,

    /// 入账日期.
    ///
    /// Unsure: lengths 19 and 10 and the format yyyyMMdd contradict each other, and a public sample has 2021-12-21.
    #[doc(alias = "入账日期")]
    #[field("account_date", "入账日期", O)]
    pub account_date: Option<String>,

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

/// `fastpay_authorize` 快捷消费授权: its two messages, and how its answer is judged.
pub const FASTPAY_AUTHORIZE: Interface = Interface {
    id: "fastpay_authorize",
    gateway: "ysepay",
    title: "快捷消费授权",
    summary: "Pays an order with the SMS code that the holder got.",
    path: "",
    method: "ysepay.online.fastpay.authorize",
    endpoint: "openapi",
    version: "3.0",
    flow: Flow::Pay,
    key: Some("out_trade_no"),
    charges: true,
    source: "银盛开放平台 and public PHP code, ysepay.online.fastpay.authorize",
    outbound: <FastpayAuthorizeRequest as Message>::SCHEMA,
    inbound: <FastpayAuthorizeResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("code", &CODE)), text: Some("msg"), detail: Some(Detail { field: "sub_code", codes: &SUB_CODE, text: Some("sub_msg") }), state: Some("trade_status"), hints: Hints(&[]) },
    sign: None,
};

impl Request for FastpayAuthorizeRequest {
    type Protocol = super::YsePayProtocol;
    type Response = FastpayAuthorizeResponse;
    const INTERFACE: &'static Interface = &FASTPAY_AUTHORIZE;
}
