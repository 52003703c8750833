//! 协议签约 `trusteeship_sign`, method `ysepay.trusteeship.sign`.
//!
//! Source: 银盛开放平台 ysepay.trusteeship.sign, 业务请求参数.
//!
//! @generated from specs/ysepay/trusteeship_sign.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Detail, Flow, Hints, Interface, Judge};
use tongbao_core::{Amount, Credential, Cvv, IdCard, Message, Name, Pan, Phone, Request, Secret, UnknownMembers};

use super::{ActionScope, CODE, SUB_CODE, TradeStatus};

/// 协议签约: begins to bind a card and has the SMS code sent to the holder.
///
/// Nothing is bound before ysepay.trusteeship.sign.confirm. The clear texts are in GBK in code of the vendor and in UTF-8
/// in other code, which matters for the name only.
///
/// Of `cardCvn2`, `cardExprDt`, together.
///
/// ```text
/// a debit card is to be bound (constructed):
/// out_trade_no = 20240101000000000001
/// seller_id = hyfz_test2
/// seller_name = 银盛测试商户
/// total_amount = 100.00
/// buyer_name = (secret)
/// buyer_card_number = (secret)
/// buyer_mobile = (secret)
/// pyerIDNo = (secret)
/// user_id = U0000001
/// ```
///
/// Source: 银盛开放平台 ysepay.trusteeship.sign, 业务请求参数.
#[doc(alias = "协议签约")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "trusteeship_sign", label = "协议签约")]
#[message(together("cardCvn2", "cardExprDt"))]
pub struct TrusteeshipSignRequest {
    /// 商户系统生成的订单号. At most 32 bytes in the message's charset.
    ///
    /// The first eight characters are the trade date, a day more or less at most; letters, digits, underscore and hyphen.
    #[doc(alias = "商户系统生成的订单号")]
    #[field("out_trade_no", "商户系统生成的订单号", M, wire_bytes = ..=32)]
    out_trade_no: String,

    /// 收款方银盛支付用户号. At most 20 bytes in the message's charset.
    #[doc(alias = "收款方银盛支付用户号")]
    #[field("seller_id", "收款方银盛支付用户号", M, wire_bytes = ..=20)]
    seller_id: String,

    /// 收款方银盛支付客户名. At most 50 bytes in the message's charset.
    #[doc(alias = "收款方银盛支付客户名")]
    #[field("seller_name", "收款方银盛支付客户名", M, wire_bytes = ..=50)]
    seller_name: String,

    /// 该笔订单的资金总额. On the wire in yuan with two decimals.
    ///
    /// Added in 2019.
    ///
    /// Unsure: what an amount is for at signing is not said.
    #[doc(alias = "该笔订单的资金总额")]
    #[field("total_amount", "该笔订单的资金总额", M, amount = yuan_2dp)]
    total_amount: Amount,

    /// 付款方银行姓名. At most 50 bytes in the message's charset. Sent encrypted.
    #[doc(alias = "付款方银行姓名")]
    #[field("buyer_name", "付款方银行姓名", M, wire_bytes = ..=50, encrypted)]
    buyer_name: Secret<Name>,

    /// 付款方银行账号. At most 32 bytes in the message's charset. Sent encrypted.
    #[doc(alias = "付款方银行账号")]
    #[field("buyer_card_number", "付款方银行账号", M, wire_bytes = ..=32, encrypted)]
    buyer_card_number: Secret<Pan>,

    /// 付款方银行绑定手机号码. At most 11 bytes in the message's charset. Sent encrypted.
    #[doc(alias = "付款方银行绑定手机号码")]
    #[field("buyer_mobile", "付款方银行绑定手机号码", M, wire_bytes = ..=11, encrypted)]
    buyer_mobile: Secret<Phone>,

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

    /// 证件号码. At most 18 bytes in the message's charset. Sent encrypted.
    ///
    /// Identity card.
    #[doc(alias("证件号码", "pyerIDNo"))]
    #[field("pyerIDNo", "证件号码", M, wire_bytes = ..=18, encrypted)]
    pyer_id_no: Secret<IdCard>,

    /// 设备号.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "设备号")]
    #[field("imei", "设备号", O)]
    imei: Option<String>,

    /// 支付作用范围.
    ///
    /// 01 if it is absent.
    #[doc(alias("支付作用范围", "actionScope"))]
    #[field("actionScope", "支付作用范围", O, values)]
    action_scope: Option<ActionScope>,

    /// 唯一客户标识. At most 25 bytes in the message's charset.
    ///
    /// The merchant's number of the customer; the same in fastPay.
    #[doc(alias = "唯一客户标识")]
    #[field("user_id", "唯一客户标识", M, wire_bytes = ..=25)]
    user_id: String,
}

/// 协议签约应答: the reply to [`TrusteeshipSignRequest`].
///
/// ```text
/// a debit card is to be bound (constructed):
/// code = 10000
/// msg = Success
/// out_trade_no = 20240101000000000001
/// trade_status = WAIT_CONFIRM
/// ```
///
/// Source: 银盛开放平台 ysepay.trusteeship.sign, 业务请求参数.
#[doc(alias = "协议签约")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "trusteeship_sign", label = "协议签约", container = ["ysepay_trusteeship_sign_response"])]
#[non_exhaustive]
pub struct TrusteeshipSignResponse {
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

    /// 商户系统生成的订单号. At most 32 bytes in the message's charset.
    ///
    /// Unsure: seen in public code only.
    #[doc(alias = "商户系统生成的订单号")]
    #[field("out_trade_no", "商户系统生成的订单号", O, wire_bytes = ..=32, echo)]
    pub out_trade_no: Option<String>,

    /// 状态.
    ///
    /// Unsure: only WAIT_CONFIRM is seen, in public code.
    #[doc(alias = "状态")]
    #[field("trade_status", "状态", O, values)]
    pub trade_status: Option<TradeStatus>,

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

/// `trusteeship_sign` 协议签约: its two messages, and how its answer is judged.
pub const TRUSTEESHIP_SIGN: Interface = Interface {
    id: "trusteeship_sign",
    gateway: "ysepay",
    title: "协议签约",
    summary: "Begins to bind a card and has the SMS code sent to the holder.",
    path: "",
    method: "ysepay.trusteeship.sign",
    endpoint: "trusteeship",
    version: "3.0",
    flow: Flow::Bind,
    key: Some("out_trade_no"),
    charges: false,
    source: "银盛开放平台 ysepay.trusteeship.sign, 业务请求参数",
    outbound: <TrusteeshipSignRequest as Message>::SCHEMA,
    inbound: <TrusteeshipSignResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("code", &CODE)), text: Some("msg"), detail: Some(Detail { field: "sub_code", codes: &SUB_CODE, text: Some("sub_msg") }), state: None, hints: Hints(&[]) },
    sign: None,
};

impl Request for TrusteeshipSignRequest {
    type Protocol = super::YsePayProtocol;
    type Response = TrusteeshipSignResponse;
    const INTERFACE: &'static Interface = &TRUSTEESHIP_SIGN;
}
