//! 签约短信验证接口(卡信息验证-动态码验证交易) `ind_auth_verify`, `POST …/ind_auth_verify`.
//!
//! Source: 协议支付 API 接口说明 1.0.1, §4.2, p. 9.
//!
//! @generated from specs/bill99/ind_auth_verify.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Hints, Interface, Judge};
use tongbao_core::{Credential, Message, Pan, Phone, Request, Secret, Token, UnknownMembers};

use super::{BindType, RESPONSE_CODE};

/// 签约短信验证接口(卡信息验证-动态码验证交易): confirms the SMS code and binds the card.
///
/// Step 2 of binding a card. externalRefNumber and phoneNO are those of ind_auth, else T6. An SMS code can be used once.
/// The merchant keeps payToken and customerId for later payments.
///
/// ```text
/// confirmed (document):
/// version = 1.0
/// merchantId = 104110045112012
/// terminalId = 00002012
/// customerId = 33150001
/// externalRefNumber = 20160127140727
/// pan = (secret)
/// validCode = (secret)
/// token = (secret)
/// phoneNO = (secret)
/// ```
///
/// Source: 协议支付 API 接口说明 1.0.1, §4.2, p. 9.
#[doc(alias = "签约短信验证接口(卡信息验证-动态码验证交易)")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "ind_auth_verify", label = "签约短信验证接口(卡信息验证-动态码验证交易)", container = ["indAuthDynVerifyContent"])]
pub struct IndAuthVerifyRequest {
    /// 接口版本号. At most 6 characters. Always `1.0`.
    #[doc(alias = "接口版本号")]
    #[field("version", "接口版本号", M, chars = ..=6, fixed = "1.0", envelope)]
    version: String,

    /// 商户号. Exactly 15 characters.
    #[doc(alias("商户号", "merchantId"))]
    #[field("merchantId", "商户号", M, chars = 15)]
    merchant_id: String,

    /// 终端号. Exactly 8 characters.
    ///
    /// In the samples, not in the table.
    #[doc(alias("终端号", "terminalId"))]
    #[field("terminalId", "终端号", O, chars = 8)]
    terminal_id: Option<String>,

    /// 客户号. At most 32 characters.
    ///
    /// As in ind_auth.
    #[doc(alias("客户号", "customerId"))]
    #[field("customerId", "客户号", M, chars = ..=32)]
    customer_id: String,

    /// 外部跟踪编号. At most 32 characters.
    ///
    /// The number used in ind_auth.
    #[doc(alias("外部跟踪编号", "externalRefNumber"))]
    #[field("externalRefNumber", "外部跟踪编号", M, chars = ..=32)]
    external_ref_number: String,

    /// 卡号. At most 19 digits.
    ///
    /// The full card number again.
    #[doc(alias = "卡号")]
    #[field("pan", "卡号", M, digits = ..=19)]
    pan: Secret<Pan>,

    /// 验证码. Exactly 6 digits.
    ///
    /// The code of the SMS; used once.
    #[doc(alias("验证码", "validCode"))]
    #[field("validCode", "验证码", M, digits = 6)]
    valid_code: Secret<Credential>,

    /// 令牌信息. At most 32 characters.
    ///
    /// As returned by ind_auth; not every bank issues one, but if there is one it must be sent.
    #[doc(alias = "令牌信息")]
    #[field("token", "令牌信息", O, chars = ..=32)]
    token: Option<Secret<Token>>,

    /// 手机号码. At most 20 characters.
    ///
    /// As in ind_auth.
    #[doc(alias("手机号码", "phoneNO"))]
    #[field("phoneNO", "手机号码", M, chars = ..=20)]
    phone_no: Secret<Phone>,

    /// 接入方式.
    ///
    /// From the full MAS CNP specification.
    #[doc(alias("接入方式", "bindType"))]
    #[field("bindType", "接入方式", O, values)]
    bind_type: Option<BindType>,
}

/// 签约短信验证接口(卡信息验证-动态码验证交易)应答: the reply to [`IndAuthVerifyRequest`].
///
/// ```text
/// confirmed (document):
/// merchantId = 104110045112012
/// customerId = 33150001
/// externalRefNumber = 20160127140727
/// storablePan = 6217009100
/// payToken = (secret)
/// responseCode = 00
/// responseTextMessage = 成功
/// ```
///
/// Source: 协议支付 API 接口说明 1.0.1, §4.2, p. 9.
#[doc(alias = "签约短信验证接口(卡信息验证-动态码验证交易)")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "ind_auth_verify", label = "签约短信验证接口(卡信息验证-动态码验证交易)", container = ["indAuthDynVerifyContent"])]
#[non_exhaustive]
pub struct IndAuthVerifyResponse {
    /// 版本号. At most 6 characters.
    #[doc(alias = "版本号")]
    #[field("version", "版本号", O, chars = ..=6, envelope)]
    pub version: Option<String>,

    /// 商户号. Exactly 15 characters.
    #[doc(alias("商户号", "merchantId"))]
    #[field("merchantId", "商户号", M, chars = 15, echo)]
    pub merchant_id: String,

    /// 客户号. At most 32 characters.
    #[doc(alias("客户号", "customerId"))]
    #[field("customerId", "客户号", M, chars = ..=32, echo)]
    pub customer_id: String,

    /// 外部跟踪编号. At most 32 characters.
    #[doc(alias("外部跟踪编号", "externalRefNumber"))]
    #[field("externalRefNumber", "外部跟踪编号", M, chars = ..=32, echo)]
    pub external_ref_number: String,

    /// 缩略卡号. Exactly 10 digits.
    ///
    /// First six and last four digits of the card number.
    ///
    /// Mandatory when `responseCode` is 00.
    #[doc(alias("缩略卡号", "storablePan"))]
    #[field("storablePan", "缩略卡号", C, digits = 10, when("responseCode" = ["00"]), also = ["storableCardNo"])]
    pub storable_pan: Option<String>,

    /// 支付标记. Exactly 19 digits.
    ///
    /// To be stored; later payments send it together with customerId. Older replies have none.
    #[doc(alias("支付标记", "payToken"))]
    #[field("payToken", "支付标记", O, digits = 19)]
    pub pay_token: Option<Secret<Token>>,

    /// 应答码. Exactly 2 characters.
    #[doc(alias("应答码", "responseCode"))]
    #[field("responseCode", "应答码", M, chars = 2)]
    pub response_code: String,

    /// 应答码文本消息. At most 128 UTF-8 bytes.
    ///
    /// Unsure: the document gives no unit; the full specification counts bytes.
    #[doc(alias("应答码文本消息", "responseTextMessage"))]
    #[field("responseTextMessage", "应答码文本消息", O, utf8_bytes = ..=128)]
    pub response_text_message: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `ind_auth_verify` 签约短信验证接口(卡信息验证-动态码验证交易): its two messages, and how its answer is judged.
pub const IND_AUTH_VERIFY: Interface = Interface {
    id: "ind_auth_verify",
    gateway: "bill99",
    title: "签约短信验证接口(卡信息验证-动态码验证交易)",
    summary: "Confirms the SMS code and binds the card.",
    path: "/ind_auth_verify",
    method: "",
    endpoint: "",
    version: "",
    flow: Flow::ConfirmBind,
    key: Some("externalRefNumber"),
    charges: false,
    source: "§4.2, p. 9",
    outbound: <IndAuthVerifyRequest as Message>::SCHEMA,
    inbound: <IndAuthVerifyResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("responseCode", &RESPONSE_CODE)), text: Some("responseTextMessage"), detail: None, state: None, hints: Hints(&[]) },
    sign: None,
};

impl Request for IndAuthVerifyRequest {
    type Protocol = super::Bill99Protocol;
    type Response = IndAuthVerifyResponse;
    const INTERFACE: &'static Interface = &IND_AUTH_VERIFY;
}
