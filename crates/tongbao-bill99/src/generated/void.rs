//! 撤销交易 `void`, `POST …/void`.
//!
//! Source: MAS CNP Merchant API Specification 1.28, 撤销交易报文格式, p. 74.
//!
//! @generated from specs/bill99/void.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Hints, Interface, Judge};
use tongbao_core::{Amount, BeijingTime, Message, Request, UnknownMembers};

use super::{CardOrg, ExtDate, InteractiveStatus, RESPONSE_CODE, TxnType};

/// 撤销交易: cancels a payment of the same day in full.
///
/// Same terminal, same settlement day and the full amount; after that use refund. The gateway gives a void no number of
/// its own: the reply keeps the refNumber of the payment. externalRefNumber need not be unique here.
///
/// ```text
/// voided (document):
/// version = 1.0
/// interactiveStatus = TR1
/// txnType = VTX
/// merchantId = 104110045112012
/// terminalId = 00002012
/// entryTime = 20160216143558
/// orignalTxnType = PUR
/// amount = 10
/// externalRefNumber = 20160216143526
/// refNumber = 000012878120
/// ```
///
/// Source: MAS CNP Merchant API Specification 1.28, 撤销交易报文格式, p. 74.
#[doc(alias = "撤销交易")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "void", label = "撤销交易", container = ["TxnMsgContent"])]
pub struct VoidRequest {
    /// 版本号. At most 6 characters. Always `1.0`.
    #[doc(alias = "版本号")]
    #[field("version", "版本号", M, chars = ..=6, fixed = "1.0", envelope)]
    version: String,

    /// 消息状态. Always `TR1`.
    #[doc(alias("消息状态", "interactiveStatus"))]
    #[field("interactiveStatus", "消息状态", M, values, fixed = "TR1")]
    interactive_status: InteractiveStatus,

    /// 交易类型. Always `VTX`.
    #[doc(alias("交易类型", "txnType"))]
    #[field("txnType", "交易类型", M, values, fixed = "VTX")]
    txn_type: TxnType,

    /// 商户号. Exactly 15 characters.
    #[doc(alias("商户号", "merchantId"))]
    #[field("merchantId", "商户号", M, chars = 15)]
    merchant_id: String,

    /// 终端号. Exactly 8 characters.
    ///
    /// The terminal of the payment.
    #[doc(alias("终端号", "terminalId"))]
    #[field("terminalId", "终端号", M, chars = 8)]
    terminal_id: String,

    /// 商户端交易时间. On the wire as `yyyyMMddHHmmss`, Beijing time.
    #[doc(alias("商户端交易时间", "entryTime"))]
    #[field("entryTime", "商户端交易时间", M, datetime = "yyyyMMddHHmmss")]
    entry_time: BeijingTime,

    /// 原交易类型.
    ///
    /// Of the payment, for example PUR. Spelled like this on the wire.
    #[doc(alias("原交易类型", "orignalTxnType"))]
    #[field("orignalTxnType", "原交易类型", M, values, also = ["originalTxnType"])]
    orignal_txn_type: TxnType,

    /// 金额. At most 12 characters. On the wire in yuan.
    ///
    /// The full amount of the payment.
    #[doc(alias = "金额")]
    #[field("amount", "金额", M, amount = yuan, chars = ..=12)]
    amount: Amount,

    /// 外部跟踪编号. At most 32 characters.
    ///
    /// Need not be unique for a void.
    #[doc(alias("外部跟踪编号", "externalRefNumber"))]
    #[field("externalRefNumber", "外部跟踪编号", M, chars = ..=32)]
    external_ref_number: String,

    /// 系统参考号. Exactly 12 characters.
    ///
    /// Of the payment.
    #[doc(alias("系统参考号", "refNumber"))]
    #[field("refNumber", "系统参考号", M, chars = 12)]
    ref_number: String,

    /// 结算商户编号. Exactly 15 characters.
    #[doc(alias("结算商户编号", "settleMerchantId"))]
    #[field("settleMerchantId", "结算商户编号", O, chars = 15)]
    settle_merchant_id: Option<String>,

    /// 扩展字段.
    ///
    /// Unsure: the field list gives an..3, but its own uses (a name, a 21-character number) are longer.
    #[doc(alias = "扩展字段")]
    #[field("ext", "扩展字段", O)]
    ext: Option<String>,

    /// 扩展字段. At most 32 UTF-8 bytes.
    ///
    /// Unsure: the document gives no unit; the full specification counts bytes.
    #[doc(alias = "扩展字段")]
    #[field("ext1", "扩展字段", O, utf8_bytes = ..=32)]
    ext1: Option<String>,

    /// 扩展字段map节点.
    #[doc(alias("扩展字段map节点", "extMap"))]
    #[field("extMap", "扩展字段map节点", O, items = 0..=4294967295, item = "extDate")]
    ext_map: Vec<ExtDate>,

    /// tr3 回调地址. At most 128 characters.
    ///
    /// Replaces the configured TR3 address; must be enabled by the gateway.
    #[doc(alias("tr3 回调地址", "tr3Url"))]
    #[field("tr3Url", "tr3 回调地址", O, chars = ..=128)]
    tr3_url: Option<String>,
}

/// 撤销交易应答: the reply to [`VoidRequest`].
///
/// ```text
/// voided (document):
/// version = 1.0
/// txnType = VTX
/// interactiveStatus = TR2
/// amount = 10
/// merchantId = 104110045112012
/// terminalId = 00002012
/// entryTime = 20160216143558
/// externalRefNumber = 20160216143526
/// transTime = 20160216143559
/// refNumber = 000012878120
/// responseCode = 00
/// responseTextMessage = 交易成功
/// cardOrg = CU
/// issuer = 建设银行
/// storableCardNo = 6217009100
/// authorizationCode = 530823
/// ```
///
/// Source: MAS CNP Merchant API Specification 1.28, 撤销交易报文格式, p. 74.
#[doc(alias = "撤销交易")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "void", label = "撤销交易", container = ["TxnMsgContent"])]
#[non_exhaustive]
pub struct VoidResponse {
    /// 版本号. At most 6 characters.
    #[doc(alias = "版本号")]
    #[field("version", "版本号", O, chars = ..=6, envelope)]
    pub version: Option<String>,

    /// 交易类型.
    #[doc(alias("交易类型", "txnType"))]
    #[field("txnType", "交易类型", M, values, echo)]
    pub txn_type: TxnType,

    /// 消息状态. Always `TR2`.
    #[doc(alias("消息状态", "interactiveStatus"))]
    #[field("interactiveStatus", "消息状态", M, values, fixed = "TR2")]
    pub interactive_status: InteractiveStatus,

    /// 金额. At most 12 characters. On the wire in yuan.
    #[doc(alias = "金额")]
    #[field("amount", "金额", M, amount = yuan, chars = ..=12, echo)]
    pub amount: Amount,

    /// 商户号. Exactly 15 characters.
    #[doc(alias("商户号", "merchantId"))]
    #[field("merchantId", "商户号", M, chars = 15, echo)]
    pub merchant_id: String,

    /// 终端号. Exactly 8 characters.
    #[doc(alias("终端号", "terminalId"))]
    #[field("terminalId", "终端号", M, chars = 8, echo)]
    pub terminal_id: String,

    /// 商户端交易时间. On the wire as `yyyyMMddHHmmss`, Beijing time.
    #[doc(alias("商户端交易时间", "entryTime"))]
    #[field("entryTime", "商户端交易时间", M, datetime = "yyyyMMddHHmmss", echo)]
    pub entry_time: BeijingTime,

    /// 外部跟踪编号. At most 32 characters.
    #[doc(alias("外部跟踪编号", "externalRefNumber"))]
    #[field("externalRefNumber", "外部跟踪编号", M, chars = ..=32, echo)]
    pub external_ref_number: String,

    /// 客户号. At most 32 characters.
    #[doc(alias("客户号", "customerId"))]
    #[field("customerId", "客户号", O, chars = ..=32)]
    pub customer_id: Option<String>,

    /// 交易传输时间. On the wire as `yyyyMMddHHmmss`, Beijing time.
    #[doc(alias("交易传输时间", "transTime"))]
    #[field("transTime", "交易传输时间", M, datetime = "yyyyMMddHHmmss")]
    pub trans_time: BeijingTime,

    /// 系统参考号. Exactly 12 characters.
    ///
    /// That of the payment.
    ///
    /// Mandatory when `responseCode` is 00.
    #[doc(alias("系统参考号", "refNumber"))]
    #[field("refNumber", "系统参考号", C, chars = 12, when("responseCode" = ["00"]), echo)]
    pub ref_number: Option<String>,

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

    /// 卡组织编号.
    #[doc(alias("卡组织编号", "cardOrg"))]
    #[field("cardOrg", "卡组织编号", O, values)]
    pub card_org: Option<CardOrg>,

    /// 发卡银行名称. At most 64 UTF-8 bytes.
    ///
    /// Unsure: the document gives no unit; the full specification counts bytes.
    #[doc(alias = "发卡银行名称")]
    #[field("issuer", "发卡银行名称", O, utf8_bytes = ..=64)]
    pub issuer: Option<String>,

    /// 缩略卡号. Exactly 10 digits.
    ///
    /// Mandatory when `responseCode` is 00.
    #[doc(alias("缩略卡号", "storableCardNo"))]
    #[field("storableCardNo", "缩略卡号", C, digits = 10, when("responseCode" = ["00"]), also = ["storablePan"])]
    pub storable_card_no: Option<String>,

    /// 授权码. Exactly 6 characters.
    ///
    /// Mandatory when `responseCode` is 00.
    #[doc(alias("授权码", "authorizationCode"))]
    #[field("authorizationCode", "授权码", C, chars = 6, when("responseCode" = ["00"]))]
    pub authorization_code: Option<String>,

    /// 原交易类型.
    #[doc(alias("原交易类型", "orignalTxnType"))]
    #[field("orignalTxnType", "原交易类型", O, values, also = ["originalTxnType"])]
    pub orignal_txn_type: Option<TxnType>,

    /// 结算商户编号. Exactly 15 characters.
    #[doc(alias("结算商户编号", "settleMerchantId"))]
    #[field("settleMerchantId", "结算商户编号", O, chars = 15)]
    pub settle_merchant_id: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `void` 撤销交易: its two messages, and how its answer is judged.
pub const VOID: Interface = Interface {
    id: "void",
    gateway: "bill99",
    title: "撤销交易",
    summary: "Cancels a payment of the same day in full.",
    path: "/void",
    method: "",
    endpoint: "",
    version: "",
    flow: Flow::Void,
    key: None,
    charges: true,
    source: "MAS CNP Merchant API Specification 1.28, 撤销交易报文格式, p. 74",
    outbound: <VoidRequest as Message>::SCHEMA,
    inbound: <VoidResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("responseCode", &RESPONSE_CODE)), text: Some("responseTextMessage"), detail: None, state: None, hints: Hints(&[]) },
    sign: None,
};

impl Request for VoidRequest {
    type Protocol = super::Bill99Protocol;
    type Response = VoidResponse;
    const INTERFACE: &'static Interface = &VOID;
}
