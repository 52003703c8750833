//! PCI 数据查询接口 `pci_query`, `POST …/pci_query`.
//!
//! Source: 协议支付 API 接口说明 1.0.1, §4.6, p. 21.
//!
//! @generated from specs/bill99/pci_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Hints, Interface, Judge};
use tongbao_core::{Message, Phone, Request, Secret, Token, UnknownMembers};

use super::{BankId, BindType, CardType, PciInfo, RESPONSE_CODE};

/// PCI 数据查询接口: lists the cards a customer has bound.
///
/// Without cardType only credit cards are listed. No match is a success with an empty list.
///
/// ```text
/// one card (document):
/// version = 1.0
/// merchantId = 104110045112012
/// customerId = 33150003
/// cardType = 0002
/// ```
///
/// Source: 协议支付 API 接口说明 1.0.1, §4.6, p. 21.
#[doc(alias = "PCI 数据查询接口")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "pci_query", label = "PCI 数据查询接口", container = ["PciQueryContent", "pciQueryContent"])]
pub struct PciQueryRequest {
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
    #[field("terminalId", "终端号", O, chars = 8)]
    terminal_id: Option<String>,

    /// 客户号. At most 32 characters.
    #[doc(alias("客户号", "customerId"))]
    #[field("customerId", "客户号", M, chars = ..=32)]
    customer_id: String,

    /// 卡类型.
    ///
    /// Without it the gateway takes credit cards.
    #[doc(alias("卡类型", "cardType"))]
    #[field("cardType", "卡类型", O, values)]
    card_type: Option<CardType>,

    /// 接入方式.
    #[doc(alias("接入方式", "bindType"))]
    #[field("bindType", "接入方式", O, values)]
    bind_type: Option<BindType>,

    /// 缩略卡号. Exactly 10 digits.
    ///
    /// Only this card: first six and last four digits.
    #[doc(alias("缩略卡号", "storablePan"))]
    #[field("storablePan", "缩略卡号", O, digits = 10, also = ["storableCardNo"])]
    storable_pan: Option<String>,

    /// 支付标记. Exactly 19 digits.
    ///
    /// Only this card.
    #[doc(alias("支付标记", "payToken"))]
    #[field("payToken", "支付标记", O, digits = 19)]
    pay_token: Option<Secret<Token>>,

    /// 银行代码.
    ///
    /// Only cards of this bank.
    #[doc(alias("银行代码", "bankId"))]
    #[field("bankId", "银行代码", O, values)]
    bank_id: Option<BankId>,
}

/// PCI 数据查询接口应答: the reply to [`PciQueryRequest`].
///
/// ```text
/// one card (document):
/// merchantId = 104110045112012
/// customerId = 33150003
/// cardType = 0002
/// pciInfos = 1 items
/// responseCode = 00
/// ```
///
/// Source: 协议支付 API 接口说明 1.0.1, §4.6, p. 21.
#[doc(alias = "PCI 数据查询接口")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "pci_query", label = "PCI 数据查询接口", container = ["PciQueryContent", "pciQueryContent"])]
#[non_exhaustive]
pub struct PciQueryResponse {
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
    #[field("terminalId", "终端号", O, chars = 8, echo)]
    pub terminal_id: Option<String>,

    /// 客户号. At most 32 characters.
    #[doc(alias("客户号", "customerId"))]
    #[field("customerId", "客户号", M, chars = ..=32, echo)]
    pub customer_id: String,

    /// 缩略卡号. Exactly 10 digits.
    ///
    /// The filter of the request; empty in the sample.
    #[doc(alias("缩略卡号", "storablePan"))]
    #[field("storablePan", "缩略卡号", O, digits = 10, also = ["storableCardNo"])]
    pub storable_pan: Option<String>,

    /// 支付标记. Exactly 19 digits.
    ///
    /// Listed here by the table; belongs to each pciInfo.
    #[doc(alias("支付标记", "payToken"))]
    #[field("payToken", "支付标记", O, digits = 19)]
    pub pay_token: Option<Secret<Token>>,

    /// 银行代码.
    ///
    /// The filter of the request; empty in the sample.
    #[doc(alias("银行代码", "bankId"))]
    #[field("bankId", "银行代码", O, values)]
    pub bank_id: Option<BankId>,

    /// 卡类型.
    #[doc(alias("卡类型", "cardType"))]
    #[field("cardType", "卡类型", M, values)]
    pub card_type: CardType,

    /// 接入方式.
    #[doc(alias("接入方式", "bindType"))]
    #[field("bindType", "接入方式", O, values)]
    pub bind_type: Option<BindType>,

    /// 缩略手机号. Exactly 7 digits.
    ///
    /// Listed here by the table; the sample has it in each pciInfo.
    #[doc(alias("缩略手机号", "shortPhoneNo"))]
    #[field("shortPhoneNo", "缩略手机号", O, digits = 7)]
    pub short_phone_no: Option<Secret<Phone>>,

    /// 已存储的卡相关信息.
    ///
    /// Not in the table. Empty if nothing is bound.
    #[doc(alias("已存储的卡相关信息", "pciInfos"))]
    #[field("pciInfos", "已存储的卡相关信息", O, items = 0..=4294967295, item = "pciInfo")]
    pub pci_infos: Vec<PciInfo>,

    /// 应答码. Exactly 2 characters.
    #[doc(alias("应答码", "responseCode"))]
    #[field("responseCode", "应答码", M, chars = 2)]
    pub response_code: String,

    /// 应答码文本消息. At most 128 UTF-8 bytes.
    ///
    /// From the full MAS CNP specification.
    ///
    /// Unsure: the document gives no unit; the full specification counts bytes.
    #[doc(alias("应答码文本消息", "responseTextMessage"))]
    #[field("responseTextMessage", "应答码文本消息", O, utf8_bytes = ..=128)]
    pub response_text_message: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `pci_query` PCI 数据查询接口: its two messages, and how its answer is judged.
pub const PCI_QUERY: Interface = Interface {
    id: "pci_query",
    gateway: "bill99",
    title: "PCI 数据查询接口",
    summary: "Lists the cards a customer has bound.",
    path: "/pci_query",
    method: "",
    endpoint: "",
    version: "",
    flow: Flow::ListBindings,
    key: None,
    charges: false,
    source: "§4.6, p. 21",
    outbound: <PciQueryRequest as Message>::SCHEMA,
    inbound: <PciQueryResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("responseCode", &RESPONSE_CODE)), text: Some("responseTextMessage"), detail: None, state: None, hints: Hints(&[]) },
    sign: None,
};

impl Request for PciQueryRequest {
    type Protocol = super::Bill99Protocol;
    type Response = PciQueryResponse;
    const INTERFACE: &'static Interface = &PCI_QUERY;
}
