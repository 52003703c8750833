//! 协议支付接口 `purchase`, `POST …/purchase`.
//!
//! Source: 协议支付 API 接口说明 1.0.1, §4.3, p. 11.
//!
//! @generated from specs/bill99/purchase.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Hints, Interface, Judge};
use tongbao_core::{Amount, BeijingTime, Credential, Cvv, IdCard, Message, Name, Pan, Request, Secret, Token, UnknownMembers};

use super::{BankId, BindType, CardOrg, ExtDate, IdType, InteractiveStatus, RESPONSE_CODE, SpFlag, TxnType};

/// 协议支付接口: pays with a bound card.
///
/// Agreement payment sends spFlag QPay02 and, in extMap, savePciFlag 0 and payBatch 2, and needs no SMS code. Quick
/// payment (spFlag QuickPay) follows getDynNum with the same externalRefNumber and carries validCode and token in extMap.
/// 00 is success; C0, 68 and no answer leave the outcome open: query_txn or wait for TR3. Calls with different order
/// numbers can debit twice.
///
/// Of `storableCardNo`, `payToken`, `cardNo`, at least one.
///
/// ```text
/// agreement payment (document):
/// version = 1.0
/// interactiveStatus = TR1
/// spFlag = QPay02
/// txnType = PUR
/// merchantId = 104110045112012
/// terminalId = 00002012
/// externalRefNumber = 20160127142017
/// entryTime = 20160127142017
/// amount = 10
/// customerId = 33150001
/// storableCardNo = 6217009100
/// payToken = (secret)
/// tr3Url = http://101.227.69.165:8801/YJZF_DEMO/ReceiveTR3ToTR4.jsp
/// extMap = 5 items
/// ```
///
/// Source: 协议支付 API 接口说明 1.0.1, §4.3, p. 11.
#[doc(alias = "协议支付接口")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "purchase", label = "协议支付接口", container = ["TxnMsgContent"])]
#[message(at_least_one("storableCardNo", "payToken", "cardNo"))]
pub struct PurchaseRequest {
    /// 接口版本号. At most 6 characters. Always `1.0`.
    #[doc(alias = "接口版本号")]
    #[field("version", "接口版本号", M, chars = ..=6, fixed = "1.0", envelope)]
    version: String,

    /// 消息状态. Always `TR1`.
    #[doc(alias("消息状态", "interactiveStatus"))]
    #[field("interactiveStatus", "消息状态", M, values, fixed = "TR1")]
    interactive_status: InteractiveStatus,

    /// 特殊交易标志.
    ///
    /// QPay02 for agreement payment, which is what this document describes; QuickPay after getDynNum.
    #[doc(alias("特殊交易标志", "spFlag"))]
    #[field("spFlag", "特殊交易标志", M, values)]
    sp_flag: SpFlag,

    /// 交易类型编码. Always `PUR`.
    #[doc(alias("交易类型编码", "txnType"))]
    #[field("txnType", "交易类型编码", M, values, fixed = "PUR")]
    txn_type: TxnType,

    /// 商户号. Exactly 15 characters.
    #[doc(alias("商户号", "merchantId"))]
    #[field("merchantId", "商户号", M, chars = 15)]
    merchant_id: String,

    /// 终端号. Exactly 8 characters.
    #[doc(alias("终端号", "terminalId"))]
    #[field("terminalId", "终端号", M, chars = 8)]
    terminal_id: String,

    /// 外部跟踪编号. At most 32 characters.
    ///
    /// Unique per payment. After getDynNum: the number used there, else T6.
    #[doc(alias("外部跟踪编号", "externalRefNumber"))]
    #[field("externalRefNumber", "外部跟踪编号", M, chars = ..=32)]
    external_ref_number: String,

    /// 商户端交易时间. On the wire as `yyyyMMddHHmmss`, Beijing time.
    #[doc(alias("商户端交易时间", "entryTime"))]
    #[field("entryTime", "商户端交易时间", M, datetime = "yyyyMMddHHmmss")]
    entry_time: BeijingTime,

    /// 金额. At most 12 characters. On the wire in yuan.
    ///
    /// Yuan, at most two decimals.
    #[doc(alias = "金额")]
    #[field("amount", "金额", M, amount = yuan, chars = ..=12)]
    amount: Amount,

    /// 卡号. At most 19 digits.
    ///
    /// From the full MAS CNP specification: the full card number, for the first quick payment. Not for agreement payment,
    /// which needs storableCardNo or payToken.
    #[doc(alias("卡号", "cardNo"))]
    #[field("cardNo", "卡号", C, digits = ..=19)]
    card_no: Option<Secret<Pan>>,

    /// 卡效期. Exactly 4 digits.
    ///
    /// From the full MAS CNP specification: MMYY, credit cards in the first quick payment.
    #[doc(alias("卡效期", "expiredDate"))]
    #[field("expiredDate", "卡效期", O, digits = 4)]
    expired_date: Option<Secret<Credential>>,

    /// 卡校验码. Exactly 3 digits.
    ///
    /// From the full MAS CNP specification: credit cards in the first quick payment.
    #[doc(alias = "卡校验码")]
    #[field("cvv2", "卡校验码", O, digits = 3)]
    cvv2: Option<Secret<Cvv>>,

    /// 客户号. At most 32 characters.
    ///
    /// The merchant's number of the user; finds the bound card together with payToken or storableCardNo.
    #[doc(alias("客户号", "customerId"))]
    #[field("customerId", "客户号", M, chars = ..=32)]
    customer_id: String,

    /// 缩略卡号. Exactly 10 digits.
    ///
    /// First six and last four digits of the card number. Needed when the customer has bound several cards.
    #[doc(alias("缩略卡号", "storableCardNo"))]
    #[field("storableCardNo", "缩略卡号", C, digits = 10, also = ["storablePan"])]
    storable_card_no: Option<String>,

    /// 支付协议号. Exactly 19 digits.
    ///
    /// From ind_auth_verify.
    #[doc(alias("支付协议号", "payToken"))]
    #[field("payToken", "支付协议号", C, digits = 19)]
    pay_token: Option<Secret<Token>>,

    /// 持卡人姓名. At most 32 UTF-8 bytes.
    ///
    /// From the full MAS CNP specification.
    ///
    /// Unsure: the document gives no unit; the full specification counts bytes.
    #[doc(alias("持卡人姓名", "cardHolderName"))]
    #[field("cardHolderName", "持卡人姓名", O, utf8_bytes = ..=32)]
    card_holder_name: Option<Secret<Name>>,

    /// 证件类型.
    ///
    /// From the full MAS CNP specification.
    #[doc(alias("证件类型", "idType"))]
    #[field("idType", "证件类型", O, values)]
    id_type: Option<IdType>,

    /// 持卡人身份证号. At most 32 characters.
    ///
    /// From the full MAS CNP specification.
    #[doc(alias("持卡人身份证号", "cardHolderId"))]
    #[field("cardHolderId", "持卡人身份证号", O, chars = ..=32)]
    card_holder_id: Option<Secret<IdCard>>,

    /// 结算商户号. Exactly 15 characters.
    #[doc(alias("结算商户号", "settleMerchantId"))]
    #[field("settleMerchantId", "结算商户号", O, chars = 15)]
    settle_merchant_id: Option<String>,

    /// 异步通知地址. At most 128 characters.
    ///
    /// Replaces the configured TR3 address; must be enabled by the gateway. One order must not use two addresses.
    #[doc(alias("异步通知地址", "tr3Url"))]
    #[field("tr3Url", "异步通知地址", O, chars = ..=128)]
    tr3_url: Option<String>,

    /// 银行简称.
    ///
    /// If sent it must match the card, else B.MGW.0120.
    #[doc(alias("银行简称", "bankId"))]
    #[field("bankId", "银行简称", O, values)]
    bank_id: Option<BankId>,

    /// 接入方式.
    ///
    /// From the full MAS CNP specification.
    #[doc(alias("接入方式", "bindType"))]
    #[field("bindType", "接入方式", O, values)]
    bind_type: Option<BindType>,

    /// 持卡人国籍. At most 128 characters.
    ///
    /// From the full MAS CNP specification: foreign cards.
    #[doc(alias("持卡人国籍", "issuerCountry"))]
    #[field("issuerCountry", "持卡人国籍", O, chars = ..=128)]
    issuer_country: Option<String>,

    /// 交易发生地点类型. Exactly 1 digit.
    ///
    /// From the full MAS CNP specification: 0 is an IP address.
    #[doc(alias("交易发生地点类型", "siteType"))]
    #[field("siteType", "交易发生地点类型", O, digits = 1)]
    site_type: Option<String>,

    /// 交易发生地点编号. At most 32 characters.
    ///
    /// From the full MAS CNP specification: for example the IP address; foreign cards.
    #[doc(alias("交易发生地点编号", "siteID"))]
    #[field("siteID", "交易发生地点编号", O, chars = ..=32)]
    site_id: Option<String>,

    /// 附属卡标识. Exactly 1 digit.
    ///
    /// From the full MAS CNP specification: 0 no, 1 supplementary card.
    #[doc(alias("附属卡标识", "supCardFlag"))]
    #[field("supCardFlag", "附属卡标识", O, digits = 1)]
    sup_card_flag: Option<String>,

    /// 商户信息扩展字段. At most 256 UTF-8 bytes.
    ///
    /// From the full MAS CNP specification; returned as sent.
    ///
    /// Unsure: the document gives no unit; the full specification counts bytes.
    #[doc(alias("商户信息扩展字段", "miExt"))]
    #[field("miExt", "商户信息扩展字段", O, utf8_bytes = ..=256)]
    mi_ext: Option<String>,

    /// 扩展风控数据节点.
    ///
    /// From the full MAS CNP specification: risk data of the order.
    #[doc(alias("扩展风控数据节点", "rifleMap"))]
    #[field("rifleMap", "扩展风控数据节点", O, items = 0..=4294967295, item = "extDate")]
    rifle_map: Vec<ExtDate>,

    /// 扩展字段1. At most 32 UTF-8 bytes.
    ///
    /// Free text of the merchant, or a sub-merchant.
    ///
    /// Unsure: the document gives no unit; the full specification counts bytes.
    #[doc(alias = "扩展字段1")]
    #[field("ext1", "扩展字段1", O, utf8_bytes = ..=32)]
    ext1: Option<String>,

    /// 扩展字段map节点.
    ///
    /// phone, validCode, savePciFlag, token, payBatch (4.13); not in the table, but in every sample.
    #[doc(alias("扩展字段map节点", "extMap"))]
    #[field("extMap", "扩展字段map节点", O, items = 0..=4294967295, item = "extDate")]
    ext_map: Vec<ExtDate>,
}

/// 协议支付接口应答: the reply to [`PurchaseRequest`].
///
/// ```text
/// agreement payment (document):
/// version = 1.0
/// txnType = PUR
/// interactiveStatus = TR2
/// amount = 10
/// merchantId = 104110045112012
/// terminalId = 00002012
/// entryTime = 20160127142017
/// externalRefNumber = 20160127142017
/// customerId = 33150001
/// transTime = 20160127142035
/// refNumber = 000012849494
/// responseCode = 00
/// responseTextMessage = 交易成功
/// cardOrg = CU
/// issuer = 建设银行
/// storableCardNo = 6217009100
/// authorizationCode = 637967
/// ```
///
/// Source: 协议支付 API 接口说明 1.0.1, §4.3, p. 11.
#[doc(alias = "协议支付接口")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "purchase", label = "协议支付接口", container = ["TxnMsgContent"])]
#[non_exhaustive]
pub struct PurchaseResponse {
    /// 版本号. At most 6 characters.
    #[doc(alias = "版本号")]
    #[field("version", "版本号", O, chars = ..=6, envelope)]
    pub version: Option<String>,

    /// 交易类型编码.
    #[doc(alias("交易类型编码", "txnType"))]
    #[field("txnType", "交易类型编码", M, values, echo)]
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
    #[field("customerId", "客户号", O, chars = ..=32, echo)]
    pub customer_id: Option<String>,

    /// 交易传输时间. On the wire as `yyyyMMddHHmmss`, Beijing time.
    ///
    /// Time of the gateway; the description copied from entryTime is a slip, see 4.4.
    #[doc(alias("交易传输时间", "transTime"))]
    #[field("transTime", "交易传输时间", M, datetime = "yyyyMMddHHmmss")]
    pub trans_time: BeijingTime,

    /// 系统参考号. Exactly 12 characters.
    ///
    /// Number of the gateway, padded with zeros.
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

    /// 发卡行银行名称. At most 64 UTF-8 bytes.
    ///
    /// Unsure: the document gives no unit; the full specification counts bytes.
    #[doc(alias = "发卡行银行名称")]
    #[field("issuer", "发卡行银行名称", O, utf8_bytes = ..=64)]
    pub issuer: Option<String>,

    /// 缩略卡号. Exactly 10 digits.
    ///
    /// Mandatory when `responseCode` is 00 or C0.
    #[doc(alias("缩略卡号", "storableCardNo"))]
    #[field("storableCardNo", "缩略卡号", C, digits = 10, when("responseCode" = ["00", "C0"]), also = ["storablePan"])]
    pub storable_card_no: Option<String>,

    /// 支付协议号. Exactly 19 digits.
    #[doc(alias("支付协议号", "payToken"))]
    #[field("payToken", "支付协议号", O, digits = 19)]
    pub pay_token: Option<Secret<Token>>,

    /// 授权码. Exactly 6 characters.
    ///
    /// May be padded with blanks on the right; keep as it is.
    ///
    /// Mandatory when `responseCode` is 00.
    #[doc(alias("授权码", "authorizationCode"))]
    #[field("authorizationCode", "授权码", C, chars = 6, when("responseCode" = ["00"]))]
    pub authorization_code: Option<String>,

    /// 接入方式.
    #[doc(alias("接入方式", "bindType"))]
    #[field("bindType", "接入方式", O, values)]
    pub bind_type: Option<BindType>,

    /// 结算商户号. Exactly 15 characters.
    #[doc(alias("结算商户号", "settleMerchantId"))]
    #[field("settleMerchantId", "结算商户号", O, chars = 15)]
    pub settle_merchant_id: Option<String>,

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

/// `purchase` 协议支付接口: its two messages, and how its answer is judged.
pub const PURCHASE: Interface = Interface {
    id: "purchase",
    gateway: "bill99",
    title: "协议支付接口",
    summary: "Pays with a bound card.",
    path: "/purchase",
    method: "",
    endpoint: "",
    version: "",
    flow: Flow::Pay,
    key: Some("externalRefNumber"),
    charges: true,
    source: "§4.3, p. 11",
    outbound: <PurchaseRequest as Message>::SCHEMA,
    inbound: <PurchaseResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("responseCode", &RESPONSE_CODE)), text: Some("responseTextMessage"), detail: None, state: None, hints: Hints(&[]) },
    sign: None,
};

impl Request for PurchaseRequest {
    type Protocol = super::Bill99Protocol;
    type Response = PurchaseResponse;
    const INTERFACE: &'static Interface = &PURCHASE;
}
