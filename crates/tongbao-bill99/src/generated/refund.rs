//! 退货交易 `refund`, `POST …/refund`.
//!
//! Source: MAS CNP Merchant API Specification 1.28, 退货交易报文格式, p. 76.
//!
//! @generated from specs/bill99/refund.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Hints, Interface, Judge};
use tongbao_core::{Amount, BeijingTime, Message, Request, UnknownMembers};

use super::{CardOrg, ExtDate, InteractiveStatus, RESPONSE_CODE, TxnType};

/// 退货交易: pays back a payment in full or in part.
///
/// Success means accepted; the final state comes from query_txn with txnType RFD (S accepted, D handed to the acquiring
/// bank, F failed). Several partial refunds up to the amount of the payment. A refund cannot be voided.
///
/// ```text
/// refunded in part (document):
/// version = 1.0
/// interactiveStatus = TR1
/// txnType = RFD
/// merchantId = 104110045112012
/// terminalId = 00002012
/// entryTime = 20160216143647
/// amount = 1
/// externalRefNumber = 20160216143619
/// origRefNumber = 000012878122
/// ```
///
/// Source: MAS CNP Merchant API Specification 1.28, 退货交易报文格式, p. 76.
#[doc(alias = "退货交易")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "refund", label = "退货交易", container = ["TxnMsgContent"])]
pub struct RefundRequest {
    /// 版本号. At most 6 characters. Always `1.0`.
    #[doc(alias = "版本号")]
    #[field("version", "版本号", M, chars = ..=6, fixed = "1.0", envelope)]
    version: String,

    /// 消息状态. Always `TR1`.
    #[doc(alias("消息状态", "interactiveStatus"))]
    #[field("interactiveStatus", "消息状态", M, values, fixed = "TR1")]
    interactive_status: InteractiveStatus,

    /// 交易类型. Always `RFD`.
    #[doc(alias("交易类型", "txnType"))]
    #[field("txnType", "交易类型", M, values, fixed = "RFD")]
    txn_type: TxnType,

    /// 商户号. Exactly 15 characters.
    #[doc(alias("商户号", "merchantId"))]
    #[field("merchantId", "商户号", M, chars = 15)]
    merchant_id: String,

    /// 终端号. Exactly 8 characters.
    #[doc(alias("终端号", "terminalId"))]
    #[field("terminalId", "终端号", M, chars = 8)]
    terminal_id: String,

    /// 商户端交易时间. On the wire as `yyyyMMddHHmmss`, Beijing time.
    #[doc(alias("商户端交易时间", "entryTime"))]
    #[field("entryTime", "商户端交易时间", M, datetime = "yyyyMMddHHmmss")]
    entry_time: BeijingTime,

    /// 金额. At most 12 characters. On the wire in yuan.
    ///
    /// To be paid back.
    #[doc(alias = "金额")]
    #[field("amount", "金额", M, amount = yuan, chars = ..=12)]
    amount: Amount,

    /// 外部跟踪编号. At most 32 characters.
    ///
    /// A new number, unique per refund.
    #[doc(alias("外部跟踪编号", "externalRefNumber"))]
    #[field("externalRefNumber", "外部跟踪编号", M, chars = ..=32)]
    external_ref_number: String,

    /// 原系统参考号. Exactly 12 characters.
    ///
    /// refNumber of the payment.
    #[doc(alias("原系统参考号", "origRefNumber"))]
    #[field("origRefNumber", "原系统参考号", M, chars = 12)]
    orig_ref_number: String,

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

    /// 扩展字段1. At most 32 UTF-8 bytes.
    ///
    /// Unsure: the document gives no unit; the full specification counts bytes.
    #[doc(alias = "扩展字段1")]
    #[field("ext1", "扩展字段1", O, utf8_bytes = ..=32)]
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

/// 退货交易应答: the reply to [`RefundRequest`].
///
/// ```text
/// refunded in part (document):
/// version = 1.0
/// txnType = RFD
/// interactiveStatus = TR2
/// amount = 1
/// merchantId = 104110045112012
/// terminalId = 00002012
/// entryTime = 20160216143647
/// externalRefNumber = 20160216143619
/// transTime = 20160216143648
/// refNumber = 000012878128
/// responseCode = 00
/// responseTextMessage = 交易成功
/// cardOrg = CU
/// issuer = 建设银行
/// storableCardNo = 6217009100
/// authorizationCode = 582244
/// origRefNumber = 000012878122
/// ```
///
/// Source: MAS CNP Merchant API Specification 1.28, 退货交易报文格式, p. 76.
#[doc(alias = "退货交易")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "refund", label = "退货交易", container = ["TxnMsgContent"])]
#[non_exhaustive]
pub struct RefundResponse {
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

    /// 交易传输时间. On the wire as `yyyyMMddHHmmss`, Beijing time.
    #[doc(alias("交易传输时间", "transTime"))]
    #[field("transTime", "交易传输时间", M, datetime = "yyyyMMddHHmmss")]
    pub trans_time: BeijingTime,

    /// 系统参考号. Exactly 12 characters.
    ///
    /// A new number, of the refund.
    ///
    /// Mandatory when `responseCode` is 00 or C0.
    #[doc(alias("系统参考号", "refNumber"))]
    #[field("refNumber", "系统参考号", C, chars = 12, when("responseCode" = ["00", "C0"]))]
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
    /// In the sample, not in the table.
    #[doc(alias("授权码", "authorizationCode"))]
    #[field("authorizationCode", "授权码", O, chars = 6)]
    pub authorization_code: Option<String>,

    /// 原系统参考号. Exactly 12 characters.
    ///
    /// Mandatory when `responseCode` is 00 or C0.
    #[doc(alias("原系统参考号", "origRefNumber"))]
    #[field("origRefNumber", "原系统参考号", C, chars = 12, when("responseCode" = ["00", "C0"]), echo)]
    pub orig_ref_number: Option<String>,

    /// 结算商户编号. Exactly 15 characters.
    #[doc(alias("结算商户编号", "settleMerchantId"))]
    #[field("settleMerchantId", "结算商户编号", O, chars = 15)]
    pub settle_merchant_id: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `refund` 退货交易: its two messages, and how its answer is judged.
pub const REFUND: Interface = Interface {
    id: "refund",
    gateway: "bill99",
    title: "退货交易",
    summary: "Pays back a payment in full or in part.",
    path: "/refund",
    method: "",
    endpoint: "",
    version: "",
    flow: Flow::Refund,
    key: Some("externalRefNumber"),
    charges: true,
    source: "MAS CNP Merchant API Specification 1.28, 退货交易报文格式, p. 76",
    outbound: <RefundRequest as Message>::SCHEMA,
    inbound: <RefundResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("responseCode", &RESPONSE_CODE)), text: Some("responseTextMessage"), detail: None, state: None, hints: Hints(&[]) },
    sign: None,
};

impl Request for RefundRequest {
    type Protocol = super::Bill99Protocol;
    type Response = RefundResponse;
    const INTERFACE: &'static Interface = &REFUND;
}
