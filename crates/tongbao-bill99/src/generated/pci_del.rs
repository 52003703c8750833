//! PCI 数据解绑接口 `pci_del`, `POST …/pci_del`.
//!
//! Source: 协议支付 API 接口说明 1.0.1, §4.5, p. 19.
//!
//! @generated from specs/bill99/pci_del.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Hints, Interface, Judge};
use tongbao_core::{Message, Pan, Request, Secret, Token, UnknownMembers};

use super::{BankId, BindType, RESPONSE_CODE};

/// PCI 数据解绑接口: removes a bound card.
///
/// The binding is found by customerId and payToken or storablePan. T8 means that nothing was bound.
///
/// Of `payToken`, `storablePan`, at least one.
///
/// ```text
/// unbound (document):
/// version = 1.0
/// merchantId = 104110045112012
/// customerId = 33150003
/// storablePan = 6217009100
/// bankId = CCB
/// ```
///
/// Source: 协议支付 API 接口说明 1.0.1, §4.5, p. 19.
#[doc(alias = "PCI 数据解绑接口")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "pci_del", label = "PCI 数据解绑接口", container = ["PciDeleteContent", "pciDeleteContent"])]
#[message(at_least_one("payToken", "storablePan"))]
pub struct PciDelRequest {
    /// 接口版本号. At most 6 characters. Always `1.0`.
    #[doc(alias = "接口版本号")]
    #[field("version", "接口版本号", M, chars = ..=6, fixed = "1.0", envelope)]
    version: String,

    /// 商户号. Exactly 15 characters.
    #[doc(alias("商户号", "merchantId"))]
    #[field("merchantId", "商户号", M, chars = 15)]
    merchant_id: String,

    /// 客户号. At most 32 characters.
    #[doc(alias("客户号", "customerId"))]
    #[field("customerId", "客户号", M, chars = ..=32)]
    customer_id: String,

    /// 卡号. At most 19 digits.
    ///
    /// Present and empty in the sample.
    #[doc(alias = "卡号")]
    #[field("pan", "卡号", O, digits = ..=19)]
    pan: Option<Secret<Pan>>,

    /// 支付标记. Exactly 19 digits.
    #[doc(alias("支付标记", "payToken"))]
    #[field("payToken", "支付标记", C, digits = 19)]
    pay_token: Option<Secret<Token>>,

    /// 缩略卡号. Exactly 10 digits.
    ///
    /// First six and last four digits of the card number.
    #[doc(alias("缩略卡号", "storablePan"))]
    #[field("storablePan", "缩略卡号", C, digits = 10, also = ["storableCardNo"])]
    storable_pan: Option<String>,

    /// 银行代码.
    #[doc(alias("银行代码", "bankId"))]
    #[field("bankId", "银行代码", M, values)]
    bank_id: BankId,

    /// 接入方式.
    ///
    /// From the full MAS CNP specification.
    #[doc(alias("接入方式", "bindType"))]
    #[field("bindType", "接入方式", O, values)]
    bind_type: Option<BindType>,
}

/// PCI 数据解绑接口应答: the reply to [`PciDelRequest`].
///
/// ```text
/// unbound (document):
/// merchantId = 104110045112012
/// customerId = 33150003
/// storablePan = 6217009100
/// bankId = CCB
/// responseCode = 00
/// ```
///
/// Source: 协议支付 API 接口说明 1.0.1, §4.5, p. 19.
#[doc(alias = "PCI 数据解绑接口")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "pci_del", label = "PCI 数据解绑接口", container = ["PciDeleteContent", "pciDeleteContent"])]
#[non_exhaustive]
pub struct PciDelResponse {
    /// 接口版本号. At most 6 characters.
    ///
    /// Neither in the table nor in the sample.
    #[doc(alias = "接口版本号")]
    #[field("version", "接口版本号", O, chars = ..=6, envelope)]
    pub version: Option<String>,

    /// 商户号. Exactly 15 characters.
    #[doc(alias("商户号", "merchantId"))]
    #[field("merchantId", "商户号", M, chars = 15, echo)]
    pub merchant_id: String,

    /// 客户号. At most 32 characters.
    #[doc(alias("客户号", "customerId"))]
    #[field("customerId", "客户号", M, chars = ..=32, echo)]
    pub customer_id: String,

    /// 卡号. At most 19 digits.
    #[doc(alias = "卡号")]
    #[field("pan", "卡号", O, digits = ..=19)]
    pub pan: Option<Secret<Pan>>,

    /// 缩略卡号. Exactly 10 digits.
    ///
    /// Mandatory when `responseCode` is 00.
    #[doc(alias("缩略卡号", "storablePan"))]
    #[field("storablePan", "缩略卡号", C, digits = 10, when("responseCode" = ["00"]), also = ["storableCardNo"])]
    pub storable_pan: Option<String>,

    /// 银行代码.
    #[doc(alias("银行代码", "bankId"))]
    #[field("bankId", "银行代码", M, values)]
    pub bank_id: BankId,

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

/// `pci_del` PCI 数据解绑接口: its two messages, and how its answer is judged.
pub const PCI_DEL: Interface = Interface {
    id: "pci_del",
    gateway: "bill99",
    title: "PCI 数据解绑接口",
    summary: "Removes a bound card.",
    path: "/pci_del",
    method: "",
    endpoint: "",
    version: "",
    flow: Flow::Unbind,
    key: None,
    charges: false,
    source: "§4.5, p. 19",
    outbound: <PciDelRequest as Message>::SCHEMA,
    inbound: <PciDelResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("responseCode", &RESPONSE_CODE)), text: Some("responseTextMessage"), detail: None, state: None, hints: Hints(&[]) },
    sign: None,
};

impl Request for PciDelRequest {
    type Protocol = super::Bill99Protocol;
    type Response = PciDelResponse;
    const INTERFACE: &'static Interface = &PCI_DEL;
}
