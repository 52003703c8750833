//! 创建无卡快捷订单及明细登记 `trusteeship_fast_pay`, method `ysepay.trusteeship.fastPay`.
//!
//! Source: 银盛开放平台 ysepay.trusteeship.fastPay, 业务请求参数.
//!
//! @generated from specs/ysepay/trusteeship_fast_pay.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Detail, Flow, Hints, Interface, Judge};
use tongbao_core::{Amount, Credential, Cvv, Date, Message, Request, Secret, Token, UnknownMembers};

use super::{CODE, SUB_CODE, TradeStatus};

/// 创建无卡快捷订单及明细登记: creates an order on a bound card and has the SMS code sent to the holder.
///
/// No money moves before ysepay.trusteeship.fastPay.confirm. If no SMS code arrives:
/// ysepay.trusteeship.fastPay.reachievemsg with the paysn of the reply.
///
/// Of `cardCvn2`, `cardExprDt`, together. Of `province`, `city`, together.
///
/// ```text
/// the order waits for its code (constructed):
/// out_trade_no = 20240101000000000001
/// shopdate = 20240101
/// subject = 测试消费
/// total_amount = 100.00
/// currency = CNY
/// seller_id = hyfz_test2
/// seller_name = 银盛测试商户
/// timeout_express = 30m
/// business_code = 0000001
/// protocol_no = (secret)
/// user_id = U0000001
/// ```
///
/// Source: 银盛开放平台 ysepay.trusteeship.fastPay, 业务请求参数.
#[doc(alias = "创建无卡快捷订单及明细登记")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "trusteeship_fast_pay", label = "创建无卡快捷订单及明细登记")]
#[message(together("cardCvn2", "cardExprDt"))]
#[message(together("province", "city"))]
pub struct TrusteeshipFastPayRequest {
    /// 商户系统生成的订单号. At most 32 bytes in the message's charset.
    ///
    /// The first eight characters are the trade date, a day more or less at most; letters, digits, underscore and hyphen.
    #[doc(alias = "商户系统生成的订单号")]
    #[field("out_trade_no", "商户系统生成的订单号", M, wire_bytes = ..=32)]
    out_trade_no: String,

    /// 商户日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "商户日期")]
    #[field("shopdate", "商户日期", M, date = "yyyyMMdd")]
    shopdate: Date,

    /// 商品的标题. At most 250 bytes in the message's charset.
    #[doc(alias = "商品的标题")]
    #[field("subject", "商品的标题", M, wire_bytes = ..=250)]
    subject: String,

    /// 该笔订单的资金总额. On the wire in yuan with two decimals.
    ///
    /// Yuan.
    #[doc(alias = "该笔订单的资金总额")]
    #[field("total_amount", "该笔订单的资金总额", M, amount = yuan_2dp)]
    total_amount: Amount,

    /// 支持币种.
    ///
    /// CNY.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "支持币种")]
    #[field("currency", "支持币种", O)]
    currency: Option<String>,

    /// 收款方银盛支付用户号. At most 20 bytes in the message's charset.
    #[doc(alias = "收款方银盛支付用户号")]
    #[field("seller_id", "收款方银盛支付用户号", M, wire_bytes = ..=20)]
    seller_id: String,

    /// 收款方银盛支付客户名. At most 50 bytes in the message's charset.
    #[doc(alias = "收款方银盛支付客户名")]
    #[field("seller_name", "收款方银盛支付客户名", M, wire_bytes = ..=50)]
    seller_name: String,

    /// 设置未付款交易的超时时间. At most 6 bytes in the message's charset.
    ///
    /// From 1m to 15d: a number of minutes (m), hours (h) or days (d). The gateway takes 7d by default.
    #[doc(alias = "设置未付款交易的超时时间")]
    #[field("timeout_express", "设置未付款交易的超时时间", M, wire_bytes = ..=6)]
    timeout_express: String,

    /// 业务扩展参数.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "业务扩展参数")]
    #[field("extend_params", "业务扩展参数", O)]
    extend_params: Option<String>,

    /// 公用回传参数.
    ///
    /// Given back in the notification.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "公用回传参数")]
    #[field("extra_common_param", "公用回传参数", O)]
    extra_common_param: Option<String>,

    /// 业务代码. At most 10 bytes in the message's charset.
    ///
    /// Assigned by YSEPay.
    #[doc(alias = "业务代码")]
    #[field("business_code", "业务代码", M, wire_bytes = ..=10)]
    business_code: String,

    /// 银盛协议号. At most 20 bytes in the message's charset.
    ///
    /// From ysepay.trusteeship.sign.confirm.
    #[doc(alias = "银盛协议号")]
    #[field("protocol_no", "银盛协议号", M, wire_bytes = ..=20)]
    protocol_no: Secret<Token>,

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

    /// 收货人信息.
    ///
    /// JSON.
    ///
    /// Unsure: its members are not public, nor whether it is an object or its text.
    #[doc(alias = "收货人信息")]
    #[field("consignee_info", "收货人信息", O)]
    consignee_info: Option<Secret<Credential>>,

    /// 唯一客户标识. At most 25 bytes in the message's charset.
    ///
    /// The same as at signing.
    #[doc(alias = "唯一客户标识")]
    #[field("user_id", "唯一客户标识", M, wire_bytes = ..=25)]
    user_id: String,

    /// 订单所属省编号.
    ///
    /// Together with a city of this province.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "订单所属省编号")]
    #[field("province", "订单所属省编号", O)]
    province: Option<String>,

    /// 订单所属市编号.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "订单所属市编号")]
    #[field("city", "订单所属市编号", O)]
    city: Option<String>,

    /// MCC 码.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "MCC 码")]
    #[field("mccs", "MCC 码", O)]
    mccs: Option<String>,

    /// 第三方商户号.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "第三方商户号")]
    #[field("mer_no", "第三方商户号", O)]
    mer_no: Option<String>,

    /// 付款方IP.
    ///
    /// Added in 2021.
    ///
    /// Unsure: submer_ip and sumber_ip both occur in sources; no length is given.
    #[doc(alias = "付款方IP")]
    #[field("submer_ip", "付款方IP", O)]
    submer_ip: Option<String>,

    /// 用户标识.
    ///
    /// Unsure: added in 2023; its meaning and length are not public.
    #[doc(alias = "用户标识")]
    #[field("uid", "用户标识", O)]
    uid: Option<String>,

    /// 令牌.
    ///
    /// Unsure: added in 2023; its meaning and length are not public.
    #[doc(alias = "令牌")]
    #[field("token", "令牌", O)]
    token: Option<Secret<Token>>,
}

/// 创建无卡快捷订单及明细登记应答: the reply to [`TrusteeshipFastPayRequest`].
///
/// ```text
/// the order waits for its code (constructed):
/// code = 10000
/// msg = Success
/// paysn = 2013102500025604
/// trade_no = 68431922806471166
/// out_trade_no = 20240101000000000001
/// trade_status = TRADE_PROCESS
/// total_amount = 100.00
/// account_date = 20240101
/// ```
///
/// Source: 银盛开放平台 ysepay.trusteeship.fastPay, 业务请求参数.
#[doc(alias = "创建无卡快捷订单及明细登记")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "trusteeship_fast_pay", label = "创建无卡快捷订单及明细登记", container = ["ysepay_trusteeship_fastPay_response"])]
#[non_exhaustive]
pub struct TrusteeshipFastPayResponse {
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
    #[field("msg", "响应代码描述", O)]
    pub msg: Option<String>,

    /// 支付流水. At most 32 bytes in the message's charset.
    ///
    /// Names the payment in fastPay.confirm, which needs it.
    ///
    /// Unsure: the length is from public code.
    #[doc(alias = "支付流水")]
    #[field("paysn", "支付流水", O, wire_bytes = ..=32)]
    pub paysn: Option<String>,

    /// 银盛交易流水号.
    ///
    /// Unsure: inferred, as most of this reply.
    #[doc(alias = "银盛交易流水号")]
    #[field("trade_no", "银盛交易流水号", O)]
    pub trade_no: Option<String>,

    /// 商户系统生成的订单号. At most 32 bytes in the message's charset.
    ///
    /// Unsure: inferred, as most of this reply.
    #[doc(alias = "商户系统生成的订单号")]
    #[field("out_trade_no", "商户系统生成的订单号", O, wire_bytes = ..=32, echo)]
    pub out_trade_no: Option<String>,

    /// 状态.
    ///
    /// Of an order that waits for its SMS code: no word on a payment.
    ///
    /// Unsure: TRADE_PROCESS is seen; inferred, as most of this reply.
    #[doc(alias = "状态")]
    #[field("trade_status", "状态", O, values)]
    pub trade_status: Option<TradeStatus>,

    /// 支付状态.
    ///
    /// Unsure: added in 2019; its values are not public.
    #[doc(alias = "支付状态")]
    #[field("pay_status", "支付状态", O)]
    pub pay_status: Option<String>,

    /// 该笔订单的资金总额. On the wire in yuan.
    ///
    /// Unsure: inferred, as most of this reply.
    #[doc(alias = "该笔订单的资金总额")]
    #[field("total_amount", "该笔订单的资金总额", O, amount = yuan, echo)]
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

/// `trusteeship_fast_pay` 创建无卡快捷订单及明细登记: its two messages, and how its answer is judged.
pub const TRUSTEESHIP_FAST_PAY: Interface = Interface {
    id: "trusteeship_fast_pay",
    gateway: "ysepay",
    title: "创建无卡快捷订单及明细登记",
    summary: "Creates an order on a bound card and has the SMS code sent to the holder.",
    path: "",
    method: "ysepay.trusteeship.fastPay",
    endpoint: "trusteeship",
    version: "3.0",
    flow: Flow::Order,
    key: Some("out_trade_no"),
    charges: false,
    source: "银盛开放平台 ysepay.trusteeship.fastPay, 业务请求参数",
    outbound: <TrusteeshipFastPayRequest as Message>::SCHEMA,
    inbound: <TrusteeshipFastPayResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("code", &CODE)), text: Some("msg"), detail: Some(Detail { field: "sub_code", codes: &SUB_CODE, text: Some("sub_msg") }), state: None, hints: Hints(&[]) },
    sign: None,
};

impl Request for TrusteeshipFastPayRequest {
    type Protocol = super::YsePayProtocol;
    type Response = TrusteeshipFastPayResponse;
    const INTERFACE: &'static Interface = &TRUSTEESHIP_FAST_PAY;
}
