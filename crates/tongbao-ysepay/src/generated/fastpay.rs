//! 快捷消费 `fastpay`, method `ysepay.online.fastpay`.
//!
//! Source: 银盛开放平台 and public PHP code, ysepay.online.fastpay.
//!
//! @generated from specs/ysepay/fastpay.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Detail, Flow, Hints, Interface, Judge};
use tongbao_core::{Amount, Credential, Cvv, Date, IdCard, Message, Name, Pan, Phone, Request, Secret, Token, UnknownMembers};

use super::{BankAccountType, CODE, LimitCreditPay, SUB_CODE, SupportCardType, TradeStatus};

/// 快捷消费: creates an order on a card and has the SMS code sent to the holder.
///
/// No money moves before ysepay.online.fastpay.authorize. If no SMS code arrives: ysepay.online.fastpay.authorize.msg.
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
/// buyer_name = (secret)
/// buyer_card_number = (secret)
/// buyer_mobile = (secret)
/// bank_type = 1021000
/// bank_account_type = personal
/// support_card_type = debit
/// bank_name = 中国工商银行
/// pyerIDTp = 01
/// pyerIDNo = (secret)
/// ```
///
/// Source: 银盛开放平台 and public PHP code, ysepay.online.fastpay.
#[doc(alias = "快捷消费")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "fastpay", label = "快捷消费")]
#[message(together("cardCvn2", "cardExprDt"))]
#[message(together("province", "city"))]
pub struct FastpayRequest {
    /// 商户系统生成的订单号. At most 32 bytes in the message's charset.
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

    /// 付款方银行姓名.
    ///
    /// Unsure: public PHP code does not insist on it; no length is given.
    #[doc(alias = "付款方银行姓名")]
    #[field("buyer_name", "付款方银行姓名", O)]
    buyer_name: Option<Secret<Name>>,

    /// 付款方银行账号. At most 32 bytes in the message's charset.
    #[doc(alias = "付款方银行账号")]
    #[field("buyer_card_number", "付款方银行账号", M, wire_bytes = ..=32)]
    buyer_card_number: Secret<Pan>,

    /// 付款方银行绑定手机号码. At most 11 bytes in the message's charset.
    #[doc(alias = "付款方银行绑定手机号码")]
    #[field("buyer_mobile", "付款方银行绑定手机号码", M, wire_bytes = ..=11)]
    buyer_mobile: Secret<Phone>,

    /// 确定快捷支付银行. At most 9 bytes in the message's charset.
    ///
    /// A number of seven digits for each bank.
    ///
    /// Unsure: that it is mandatory is what public PHP code insists on.
    #[doc(alias = "确定快捷支付银行")]
    #[field("bank_type", "确定快捷支付银行", M, wire_bytes = ..=9)]
    bank_type: String,

    /// 付款方银行账户类型.
    ///
    /// Unsure: that it is mandatory is what public PHP code insists on.
    #[doc(alias = "付款方银行账户类型")]
    #[field("bank_account_type", "付款方银行账户类型", M, values)]
    bank_account_type: BankAccountType,

    /// 支持卡类型.
    ///
    /// Unsure: that it is mandatory is what public PHP code insists on.
    #[doc(alias = "支持卡类型")]
    #[field("support_card_type", "支持卡类型", M, values)]
    support_card_type: SupportCardType,

    /// 付款方支付卡所对应的银行名称. At most 128 bytes in the message's charset.
    ///
    /// Unsure: that it is mandatory is what public PHP code insists on.
    #[doc(alias = "付款方支付卡所对应的银行名称")]
    #[field("bank_name", "付款方支付卡所对应的银行名称", M, wire_bytes = ..=128)]
    bank_name: String,

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

    /// 证件类型. At most 2 bytes in the message's charset. Sent encrypted.
    ///
    /// 01 is the identity card.
    ///
    /// Unsure: that it is mandatory is what public PHP code insists on; the values are not public.
    #[doc(alias("证件类型", "pyerIDTp"))]
    #[field("pyerIDTp", "证件类型", M, wire_bytes = ..=2, encrypted)]
    pyer_id_tp: String,

    /// 证件号码. At most 18 bytes in the message's charset. Sent encrypted.
    ///
    /// Unsure: that it is mandatory is what public PHP code insists on.
    #[doc(alias("证件号码", "pyerIDNo"))]
    #[field("pyerIDNo", "证件号码", M, wire_bytes = ..=18, encrypted)]
    pyer_id_no: Secret<IdCard>,

    /// 收货人信息.
    ///
    /// JSON.
    ///
    /// Unsure: its members are not public, nor whether it is an object or its text.
    #[doc(alias = "收货人信息")]
    #[field("consignee_info", "收货人信息", O)]
    consignee_info: Option<Secret<Credential>>,

    /// 跨境支付付款人信息.
    ///
    /// JSON; needed where the payee is a cross-border merchant.
    ///
    /// Unsure: its members are not public, nor whether it is an object or its text.
    #[doc(alias = "跨境支付付款人信息")]
    #[field("cross_border_info", "跨境支付付款人信息", O)]
    cross_border_info: Option<Secret<Credential>>,

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

    /// 是否限制信用卡.
    ///
    /// Unsure: seen in public code only.
    #[doc(alias = "是否限制信用卡")]
    #[field("limit_credit_pay", "是否限制信用卡", O, values)]
    limit_credit_pay: Option<LimitCreditPay>,

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

/// 快捷消费应答: the reply to [`FastpayRequest`].
///
/// ```text
/// the order waits for its code (constructed):
/// code = 10000
/// msg = Success
/// out_trade_no = 20240101000000000001
/// trade_no = 68431922806471166
/// trade_status = WAIT_BUYER_PAY
/// total_amount = 100.00
/// ```
///
/// Source: 银盛开放平台 and public PHP code, ysepay.online.fastpay.
#[doc(alias = "快捷消费")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "fastpay", label = "快捷消费", container = ["ysepay_online_fastpay_response"])]
#[non_exhaustive]
pub struct FastpayResponse {
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

    /// 状态.
    ///
    /// Of an order that waits for its SMS code: no word on a payment.
    ///
    /// Unsure: inferred: no public source shows this reply.
    #[doc(alias = "状态")]
    #[field("trade_status", "状态", O, values)]
    pub trade_status: Option<TradeStatus>,

    /// 该笔订单的资金总额. On the wire in yuan.
    ///
    /// Unsure: inferred: no public source shows this reply.
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

/// `fastpay` 快捷消费: its two messages, and how its answer is judged.
pub const FASTPAY: Interface = Interface {
    id: "fastpay",
    gateway: "ysepay",
    title: "快捷消费",
    summary: "Creates an order on a card and has the SMS code sent to the holder.",
    path: "",
    method: "ysepay.online.fastpay",
    endpoint: "openapi",
    version: "3.4",
    flow: Flow::Order,
    key: Some("out_trade_no"),
    charges: false,
    source: "银盛开放平台 and public PHP code, ysepay.online.fastpay",
    outbound: <FastpayRequest as Message>::SCHEMA,
    inbound: <FastpayResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("code", &CODE)), text: Some("msg"), detail: Some(Detail { field: "sub_code", codes: &SUB_CODE, text: Some("sub_msg") }), state: None, hints: Hints(&[]) },
    sign: None,
};

impl Request for FastpayRequest {
    type Protocol = super::YsePayProtocol;
    type Response = FastpayResponse;
    const INTERFACE: &'static Interface = &FASTPAY;
}
