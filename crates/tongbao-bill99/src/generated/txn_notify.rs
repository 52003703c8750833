//! 异步通知 `txn_notify`.
//!
//! Source: 协议支付 API 接口说明 1.0.1, §5.3.2, p. 34.
//!
//! @generated from specs/bill99/txn_notify.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Hints, Interface, Judge, Sign};
use tongbao_core::{Amount, BeijingTime, Message, Notification, UnknownMembers};

use super::{CardOrg, InteractiveStatus, RESPONSE_CODE, TxnStatus, TxnType};

/// 异步通知应答: the acknowledgement of [`TxnNotify`].
///
/// Off by default; the gateway must enable it. Sent about ten seconds after TR2, or when an order that was C0 or 68 is
/// final. Voids (VTX) and refunds (RFD) are notified too: look at txnType before the code. A void has the refNumber of
/// its payment. Without a correct TR4 it is sent up to ten times with growing intervals, so handling must be idempotent
/// on txnType and refNumber together. The signature covers the received bytes with the whole signature element cut out
/// and nothing else changed; the key is in mgw.cer, the same for test and production.
///
/// ```text
/// payment succeeded (document):
/// version = 1.0
/// txnType = PUR
/// interactiveStatus = TR4
/// merchantId = 104110045112012
/// terminalId = 00002012
/// refNumber = 000012846461
/// ```
///
/// Source: 协议支付 API 接口说明 1.0.1, §5.3.2, p. 34.
#[doc(alias = "异步通知")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(ack, id = "txn_notify", label = "异步通知", container = ["TxnMsgContent"])]
pub struct TxnNotifyAck {
    /// 版本号. At most 6 characters. Always `1.0`.
    #[doc(alias = "版本号")]
    #[field("version", "版本号", M, chars = ..=6, fixed = "1.0", envelope)]
    version: String,

    /// 交易类型编码.
    ///
    /// As notified.
    #[doc(alias("交易类型编码", "txnType"))]
    #[field("txnType", "交易类型编码", M, values)]
    txn_type: TxnType,

    /// 消息状态. Always `TR4`.
    #[doc(alias("消息状态", "interactiveStatus"))]
    #[field("interactiveStatus", "消息状态", M, values, fixed = "TR4")]
    interactive_status: InteractiveStatus,

    /// 商户号. Exactly 15 characters.
    ///
    /// As notified.
    #[doc(alias("商户号", "merchantId"))]
    #[field("merchantId", "商户号", M, chars = 15)]
    merchant_id: String,

    /// 结算商户编号. Exactly 15 characters.
    ///
    /// As notified.
    #[doc(alias("结算商户编号", "settleMerchantId"))]
    #[field("settleMerchantId", "结算商户编号", O, chars = 15)]
    settle_merchant_id: Option<String>,

    /// 终端号. Exactly 8 characters.
    ///
    /// As notified.
    #[doc(alias("终端号", "terminalId"))]
    #[field("terminalId", "终端号", M, chars = 8)]
    terminal_id: String,

    /// 系统参考号. Exactly 12 characters.
    ///
    /// As notified.
    #[doc(alias("系统参考号", "refNumber"))]
    #[field("refNumber", "系统参考号", M, chars = 12)]
    ref_number: String,
}

/// 异步通知: tells the final outcome of an order.
///
/// ```text
/// payment succeeded (document):
/// version = 1.0
/// txnType = PUR
/// interactiveStatus = TR3
/// amount = 10
/// merchantId = 104110045112012
/// terminalId = 00002012
/// entryTime = 20160126145908
/// externalRefNumber = 20160126145859
/// transTime = 20160126145942
/// refNumber = 000012846461
/// responseCode = 00
/// cardOrg = CU
/// storableCardNo = 6217009100
/// authorizationCode = 584559
/// signature = SIGNATURE
/// ```
///
/// Source: 协议支付 API 接口说明 1.0.1, §5.3.2, p. 34.
#[doc(alias = "异步通知")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(notify, id = "txn_notify", label = "异步通知", container = ["TxnMsgContent"])]
#[non_exhaustive]
pub struct TxnNotify {
    /// 版本号. At most 6 characters.
    #[doc(alias = "版本号")]
    #[field("version", "版本号", O, chars = ..=6, envelope)]
    pub version: Option<String>,

    /// 交易类型编码.
    #[doc(alias("交易类型编码", "txnType"))]
    #[field("txnType", "交易类型编码", M, values)]
    pub txn_type: TxnType,

    /// 消息状态. Always `TR3`.
    #[doc(alias("消息状态", "interactiveStatus"))]
    #[field("interactiveStatus", "消息状态", M, values, fixed = "TR3")]
    pub interactive_status: InteractiveStatus,

    /// 金额. At most 12 characters. On the wire in yuan.
    #[doc(alias = "金额")]
    #[field("amount", "金额", M, amount = yuan, chars = ..=12)]
    pub amount: Amount,

    /// 商户号. Exactly 15 characters.
    #[doc(alias("商户号", "merchantId"))]
    #[field("merchantId", "商户号", M, chars = 15)]
    pub merchant_id: String,

    /// 结算商户编号. Exactly 15 characters.
    ///
    /// From the full MAS CNP specification.
    #[doc(alias("结算商户编号", "settleMerchantId"))]
    #[field("settleMerchantId", "结算商户编号", O, chars = 15)]
    pub settle_merchant_id: Option<String>,

    /// 终端号. Exactly 8 characters.
    #[doc(alias("终端号", "terminalId"))]
    #[field("terminalId", "终端号", M, chars = 8)]
    pub terminal_id: String,

    /// 商户端交易时间. On the wire as `yyyyMMddHHmmss`, Beijing time.
    #[doc(alias("商户端交易时间", "entryTime"))]
    #[field("entryTime", "商户端交易时间", M, datetime = "yyyyMMddHHmmss")]
    pub entry_time: BeijingTime,

    /// 外部跟踪编号. At most 32 characters.
    #[doc(alias("外部跟踪编号", "externalRefNumber"))]
    #[field("externalRefNumber", "外部跟踪编号", M, chars = ..=32)]
    pub external_ref_number: String,

    /// 客户号. At most 32 characters.
    ///
    /// From the full MAS CNP specification.
    #[doc(alias("客户号", "customerId"))]
    #[field("customerId", "客户号", O, chars = ..=32)]
    pub customer_id: Option<String>,

    /// 交易传输时间. On the wire as `yyyyMMddHHmmss`, Beijing time.
    #[doc(alias("交易传输时间", "transTime"))]
    #[field("transTime", "交易传输时间", M, datetime = "yyyyMMddHHmmss")]
    pub trans_time: BeijingTime,

    /// 系统参考号. Exactly 12 characters.
    #[doc(alias("系统参考号", "refNumber"))]
    #[field("refNumber", "系统参考号", M, chars = 12)]
    pub ref_number: String,

    /// 应答码. Exactly 2 characters.
    #[doc(alias("应答码", "responseCode"))]
    #[field("responseCode", "应答码", M, chars = 2)]
    pub response_code: String,

    /// 卡组织编号.
    #[doc(alias("卡组织编号", "cardOrg"))]
    #[field("cardOrg", "卡组织编号", O, values)]
    pub card_org: Option<CardOrg>,

    /// 发卡银行名称. At most 64 UTF-8 bytes.
    ///
    /// From the full MAS CNP specification.
    ///
    /// Unsure: the document gives no unit; the full specification counts bytes.
    #[doc(alias = "发卡银行名称")]
    #[field("issuer", "发卡银行名称", O, utf8_bytes = ..=64)]
    pub issuer: Option<String>,

    /// 缩略卡号. Exactly 10 digits.
    #[doc(alias("缩略卡号", "storableCardNo"))]
    #[field("storableCardNo", "缩略卡号", O, digits = 10, also = ["storablePan"])]
    pub storable_card_no: Option<String>,

    /// 授权码. Exactly 6 characters.
    ///
    /// May be padded with blanks on the right.
    ///
    /// Mandatory when `responseCode` is 00.
    #[doc(alias("授权码", "authorizationCode"))]
    #[field("authorizationCode", "授权码", C, chars = 6, when("responseCode" = ["00"]))]
    pub authorization_code: Option<String>,

    /// 交易状态.
    ///
    /// Unsure: the use cases of the full specification judge by it, but neither its table nor any sample has it.
    #[doc(alias("交易状态", "txnStatus"))]
    #[field("txnStatus", "交易状态", O, values)]
    pub txn_status: Option<TxnStatus>,

    /// 商户信息扩展字段. At most 256 UTF-8 bytes.
    ///
    /// From the full MAS CNP specification.
    ///
    /// Unsure: the document gives no unit; the full specification counts bytes.
    #[doc(alias("商户信息扩展字段", "miExt"))]
    #[field("miExt", "商户信息扩展字段", O, utf8_bytes = ..=256)]
    pub mi_ext: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `txn_notify` 异步通知: its two messages, and how its answer is judged.
pub const TXN_NOTIFY: Interface = Interface {
    id: "txn_notify",
    gateway: "bill99",
    title: "异步通知",
    summary: "Tells the final outcome of an order.",
    path: "",
    method: "",
    endpoint: "",
    version: "",
    flow: Flow::Notify,
    key: None,
    charges: false,
    source: "§5.3.2, p. 34",
    outbound: <TxnNotifyAck as Message>::SCHEMA,
    inbound: <TxnNotify as Message>::SCHEMA,
    judge: Judge { code: Some(("responseCode", &RESPONSE_CODE)), text: None, detail: None, state: None, hints: Hints(&[]) },
    sign: Some(Sign { field: "signature", algorithms: &["rsa-sha1"] }),
};

impl Notification for TxnNotify {
    type Protocol = super::Bill99Protocol;
    type Ack = TxnNotifyAck;
    const INTERFACE: &'static Interface = &TXN_NOTIFY;
}
