//! 快捷支付手机动态鉴权 `get_dyn_num`, `POST …/getDynNum`.
//!
//! Source: MAS CNP Merchant API Specification 1.28, 快捷支付手机动态鉴权, p. 115.
//!
//! @generated from specs/bill99/get_dyn_num.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Hints, Interface, Judge};
use tongbao_core::{Amount, Credential, Cvv, IdCard, Message, Name, Pan, Phone, Request, Secret, Token, UnknownMembers};

use super::{BankId, BindType, IdType, RESPONSE_CODE};

/// 快捷支付手机动态鉴权: sends the SMS code for a quick payment.
///
/// For quick payment only (spFlag QuickPay); agreement payment needs no code. The purchase that follows has the same
/// externalRefNumber and amount, and validCode and token in its extMap. The first payment sends pan and phoneNO, later
/// ones storablePan.
///
/// Of `pan`, `panEn`, `storablePan`, at least one.
///
/// ```text
/// first payment (document):
/// version = 1.0
/// merchantId = 104110045112012
/// customerId = 33150003
/// externalRefNumber = 20160126145859
/// cardHolderName = (secret)
/// idType = 0
/// cardHolderId = (secret)
/// pan = (secret)
/// phoneNO = (secret)
/// amount = 10
/// ```
///
/// Source: MAS CNP Merchant API Specification 1.28, 快捷支付手机动态鉴权, p. 115.
#[doc(alias = "快捷支付手机动态鉴权")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "get_dyn_num", label = "快捷支付手机动态鉴权", container = ["GetDynNumContent", "getDynNumContent"])]
#[message(at_least_one("pan", "panEn", "storablePan"))]
pub struct GetDynNumRequest {
    /// 版本号. At most 6 characters. Always `1.0`.
    #[doc(alias = "版本号")]
    #[field("version", "版本号", M, chars = ..=6, fixed = "1.0", envelope)]
    version: String,

    /// 商户号. Exactly 15 characters.
    #[doc(alias("商户号", "merchantId"))]
    #[field("merchantId", "商户号", M, chars = 15)]
    merchant_id: String,

    /// 客户号. At most 32 characters.
    ///
    /// Returned if sent; needed to store the card.
    #[doc(alias("客户号", "customerId"))]
    #[field("customerId", "客户号", O, chars = ..=32)]
    customer_id: Option<String>,

    /// 外部跟踪编号. At most 32 characters.
    ///
    /// The purchase must repeat it, else T6.
    #[doc(alias("外部跟踪编号", "externalRefNumber"))]
    #[field("externalRefNumber", "外部跟踪编号", M, chars = ..=32)]
    external_ref_number: String,

    /// 持卡人姓名. At most 32 UTF-8 bytes.
    ///
    /// Unsure: the document gives no unit; the full specification counts bytes.
    #[doc(alias("持卡人姓名", "cardHolderName"))]
    #[field("cardHolderName", "持卡人姓名", O, utf8_bytes = ..=32)]
    card_holder_name: Option<Secret<Name>>,

    /// 证件类型.
    #[doc(alias("证件类型", "idType"))]
    #[field("idType", "证件类型", O, values)]
    id_type: Option<IdType>,

    /// 持卡人身份证号. At most 32 characters.
    #[doc(alias("持卡人身份证号", "cardHolderId"))]
    #[field("cardHolderId", "持卡人身份证号", O, chars = ..=32)]
    card_holder_id: Option<Secret<IdCard>>,

    /// 加密持卡人证件号. At most 128 characters.
    ///
    /// Encrypted, instead of cardHolderId; the method is agreed separately.
    #[doc(alias("加密持卡人证件号", "cardHolderIdEn"))]
    #[field("cardHolderIdEn", "加密持卡人证件号", O, chars = ..=128)]
    card_holder_id_en: Option<Secret<IdCard>>,

    /// 卡号. At most 19 digits.
    ///
    /// First payment.
    #[doc(alias = "卡号")]
    #[field("pan", "卡号", C, digits = ..=19)]
    pan: Option<Secret<Pan>>,

    /// 加密卡号. At most 60 characters.
    ///
    /// Encrypted, instead of pan.
    #[doc(alias("加密卡号", "panEn"))]
    #[field("panEn", "加密卡号", C, chars = ..=60)]
    pan_en: Option<Secret<Pan>>,

    /// 缩略卡号. Exactly 10 digits.
    ///
    /// Later payments.
    #[doc(alias("缩略卡号", "storablePan"))]
    #[field("storablePan", "缩略卡号", C, digits = 10, also = ["storableCardNo"])]
    storable_pan: Option<String>,

    /// 银行代码.
    #[doc(alias("银行代码", "bankId"))]
    #[field("bankId", "银行代码", O, values)]
    bank_id: Option<BankId>,

    /// 卡效期. Exactly 4 digits.
    ///
    /// MMYY, credit cards.
    #[doc(alias("卡效期", "expiredDate"))]
    #[field("expiredDate", "卡效期", O, digits = 4)]
    expired_date: Option<Secret<Credential>>,

    /// 手机号码. At most 20 characters.
    ///
    /// Mandatory in the first payment; empty in the sample of a later one.
    #[doc(alias("手机号码", "phoneNO"))]
    #[field("phoneNO", "手机号码", O, chars = ..=20)]
    phone_no: Option<Secret<Phone>>,

    /// 卡校验码. Exactly 3 digits.
    ///
    /// Credit cards.
    #[doc(alias = "卡校验码")]
    #[field("cvv2", "卡校验码", O, digits = 3)]
    cvv2: Option<Secret<Cvv>>,

    /// 加密卡校验码. At most 10 characters.
    ///
    /// Encrypted, instead of cvv2.
    #[doc(alias("加密卡校验码", "cvv2En"))]
    #[field("cvv2En", "加密卡校验码", O, chars = ..=10)]
    cvv2_en: Option<Secret<Cvv>>,

    /// 金额. At most 12 characters. On the wire in yuan.
    #[doc(alias = "金额")]
    #[field("amount", "金额", M, amount = yuan, chars = ..=12)]
    amount: Amount,

    /// 接入方式.
    #[doc(alias("接入方式", "bindType"))]
    #[field("bindType", "接入方式", O, values)]
    bind_type: Option<BindType>,
}

/// 快捷支付手机动态鉴权应答: the reply to [`GetDynNumRequest`].
///
/// ```text
/// first payment (document):
/// merchantId = 104110045112012
/// customerId = 33150003
/// storablePan = 6217009100
/// token = (secret)
/// responseCode = 00
/// ```
///
/// Source: MAS CNP Merchant API Specification 1.28, 快捷支付手机动态鉴权, p. 115.
#[doc(alias = "快捷支付手机动态鉴权")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "get_dyn_num", label = "快捷支付手机动态鉴权", container = ["GetDynNumContent", "getDynNumContent"])]
#[non_exhaustive]
pub struct GetDynNumResponse {
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
    #[field("customerId", "客户号", O, chars = ..=32, echo)]
    pub customer_id: Option<String>,

    /// 缩略卡号. Exactly 10 digits.
    #[doc(alias("缩略卡号", "storablePan"))]
    #[field("storablePan", "缩略卡号", O, digits = 10, also = ["storableCardNo"])]
    pub storable_pan: Option<String>,

    /// 令牌信息. At most 32 characters.
    ///
    /// Not every bank issues one; if it is there, the purchase must pass it on in extMap.
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

    /// 接入方式.
    #[doc(alias("接入方式", "bindType"))]
    #[field("bindType", "接入方式", O, values)]
    pub bind_type: Option<BindType>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `get_dyn_num` 快捷支付手机动态鉴权: its two messages, and how its answer is judged.
pub const GET_DYN_NUM: Interface = Interface {
    id: "get_dyn_num",
    gateway: "bill99",
    title: "快捷支付手机动态鉴权",
    summary: "Sends the SMS code for a quick payment.",
    path: "/getDynNum",
    method: "",
    endpoint: "",
    version: "",
    flow: Flow::SendCode,
    key: Some("externalRefNumber"),
    charges: false,
    source: "MAS CNP Merchant API Specification 1.28, 快捷支付手机动态鉴权, p. 115",
    outbound: <GetDynNumRequest as Message>::SCHEMA,
    inbound: <GetDynNumResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("responseCode", &RESPONSE_CODE)), text: Some("responseTextMessage"), detail: None, state: None, hints: Hints(&[]) },
    sign: None,
};

impl Request for GetDynNumRequest {
    type Protocol = super::Bill99Protocol;
    type Response = GetDynNumResponse;
    const INTERFACE: &'static Interface = &GET_DYN_NUM;
}
