//! 签约申请接口(卡信息验证-发送动态码) `ind_auth`, `POST …/ind_auth`.
//!
//! Source: 协议支付 API 接口说明 1.0.1, §4.1, p. 6.
//!
//! @generated from specs/bill99/ind_auth.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Hints, Interface, Judge};
use tongbao_core::{Credential, Cvv, IdCard, Message, Name, Pan, Phone, Request, Secret, Token, UnknownMembers};

use super::{BindType, IdType, RESPONSE_CODE};

/// 签约申请接口(卡信息验证-发送动态码): checks card data and sends the SMS code that binds the card.
///
/// Step 1 of binding a card (4.1 + 4.2). The gateway checks the card data and sends an SMS code to the bank-registered
/// phone; externalRefNumber and phoneNO are used again in ind_auth_verify. The sandbox does not check card data.
///
/// ```text
/// card check (document):
/// version = 1.0
/// merchantId = 104110045112012
/// terminalId = 00002012
/// customerId = 33150001
/// externalRefNumber = 20160127140727
/// pan = (secret)
/// cardHolderName = (secret)
/// idType = 0
/// cardHolderId = (secret)
/// phoneNO = (secret)
/// ```
///
/// Source: 协议支付 API 接口说明 1.0.1, §4.1, p. 6.
#[doc(alias = "签约申请接口(卡信息验证-发送动态码)")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "ind_auth", label = "签约申请接口(卡信息验证-发送动态码)", container = ["indAuthContent"])]
pub struct IndAuthRequest {
    /// 接口版本号. At most 6 characters. Always `1.0`.
    #[doc(alias = "接口版本号")]
    #[field("version", "接口版本号", M, chars = ..=6, fixed = "1.0", envelope)]
    version: String,

    /// 商户号. Exactly 15 characters.
    #[doc(alias("商户号", "merchantId"))]
    #[field("merchantId", "商户号", M, chars = 15)]
    merchant_id: String,

    /// 终端号. Exactly 8 characters.
    #[doc(alias("终端号", "terminalId"))]
    #[field("terminalId", "终端号", M, chars = 8)]
    terminal_id: String,

    /// 客户号. At most 32 characters.
    ///
    /// Set by the merchant, one per user. Later payments match it together with payToken or storableCardNo.
    #[doc(alias("客户号", "customerId"))]
    #[field("customerId", "客户号", M, chars = ..=32)]
    customer_id: String,

    /// 外部跟踪编号. At most 32 characters.
    ///
    /// Unique per card check; ind_auth_verify must repeat it, else T6.
    #[doc(alias("外部跟踪编号", "externalRefNumber"))]
    #[field("externalRefNumber", "外部跟踪编号", M, chars = ..=32)]
    external_ref_number: String,

    /// 卡号. At most 19 digits.
    ///
    /// Mandatory when a card is bound for the first time.
    #[doc(alias = "卡号")]
    #[field("pan", "卡号", M, digits = ..=19)]
    pan: Secret<Pan>,

    /// 持卡人户名. At most 32 UTF-8 bytes.
    ///
    /// Some banks need it, see the acceptance table of the gateway.
    ///
    /// Unsure: the document gives no unit; the full specification counts bytes.
    #[doc(alias("持卡人户名", "cardHolderName"))]
    #[field("cardHolderName", "持卡人户名", O, utf8_bytes = ..=32)]
    card_holder_name: Option<Secret<Name>>,

    /// 证件类型.
    ///
    /// Normally 0.
    #[doc(alias("证件类型", "idType"))]
    #[field("idType", "证件类型", O, values)]
    id_type: Option<IdType>,

    /// 证件号码. At most 32 characters.
    ///
    /// Some banks need it.
    #[doc(alias("证件号码", "cardHolderId"))]
    #[field("cardHolderId", "证件号码", O, chars = ..=32)]
    card_holder_id: Option<Secret<IdCard>>,

    /// 有效期. Exactly 4 digits.
    ///
    /// MMYY. Credit cards only, where the bank checks it.
    #[doc(alias("有效期", "expiredDate"))]
    #[field("expiredDate", "有效期", O, digits = 4)]
    expired_date: Option<Secret<Credential>>,

    /// 卡校验码. Exactly 3 digits.
    ///
    /// Credit cards only, where the bank checks it.
    #[doc(alias = "卡校验码")]
    #[field("cvv2", "卡校验码", O, digits = 3)]
    cvv2: Option<Secret<Cvv>>,

    /// 手机号码. At most 20 characters.
    ///
    /// As registered at the bank.
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

/// 签约申请接口(卡信息验证-发送动态码)应答: the reply to [`IndAuthRequest`].
///
/// ```text
/// card check (document):
/// version = 1.0
/// merchantId = 104110045112012
/// terminalId = 00002012
/// customerId = 33150001
/// externalRefNumber = 20160127140727
/// storablePan = 6217009100
/// token = (secret)
/// responseCode = 00
/// responseTextMessage = 交易成功
/// ```
///
/// Source: 协议支付 API 接口说明 1.0.1, §4.1, p. 6.
#[doc(alias = "签约申请接口(卡信息验证-发送动态码)")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "ind_auth", label = "签约申请接口(卡信息验证-发送动态码)", container = ["indAuthContent"])]
#[non_exhaustive]
pub struct IndAuthResponse {
    /// 版本号. At most 6 characters.
    #[doc(alias = "版本号")]
    #[field("version", "版本号", O, chars = ..=6, envelope)]
    pub version: Option<String>,

    /// 商户号. Exactly 15 characters.
    #[doc(alias("商户号", "merchantId"))]
    #[field("merchantId", "商户号", M, chars = 15, echo)]
    pub merchant_id: String,

    /// 终端号. Exactly 8 characters.
    #[doc(alias("终端号", "terminalId"))]
    #[field("terminalId", "终端号", M, chars = 8, echo)]
    pub terminal_id: String,

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

    /// 令牌信息. At most 32 characters.
    ///
    /// Not every bank issues one; if it is there, ind_auth_verify must pass it on. Has nothing to do with payToken.
    #[doc(alias = "令牌信息")]
    #[field("token", "令牌信息", O, chars = ..=32)]
    pub token: Option<Secret<Token>>,

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

/// `ind_auth` 签约申请接口(卡信息验证-发送动态码): its two messages, and how its answer is judged.
pub const IND_AUTH: Interface = Interface {
    id: "ind_auth",
    gateway: "bill99",
    title: "签约申请接口(卡信息验证-发送动态码)",
    summary: "Checks card data and sends the SMS code that binds the card.",
    path: "/ind_auth",
    method: "",
    endpoint: "",
    version: "",
    flow: Flow::Bind,
    key: Some("externalRefNumber"),
    charges: false,
    source: "§4.1, p. 6",
    outbound: <IndAuthRequest as Message>::SCHEMA,
    inbound: <IndAuthResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("responseCode", &RESPONSE_CODE)), text: Some("responseTextMessage"), detail: None, state: None, hints: Hints(&[]) },
    sign: None,
};

impl Request for IndAuthRequest {
    type Protocol = super::Bill99Protocol;
    type Response = IndAuthResponse;
    const INTERFACE: &'static Interface = &IND_AUTH;
}
