//! 查询交易流水接口(交易订单查询) `query_txn`, `POST …/query_txn`.
//!
//! Source: 协议支付 API 接口说明 1.0.1, §4.4, p. 16.
//!
//! @generated from specs/bill99/query_txn.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Hints, Interface, Judge};
use tongbao_core::{Amount, BeijingTime, Message, Request, UnknownMembers};

use super::{CardOrg, TxnStatus, TxnType, VoidFlag};

/// 查询交易流水接口(交易订单查询): queries the state of one order.
///
/// Orders of the last half year only. S and F are final; on P query again after a minute and hand over to manual
/// operation after ten tries. The reply repeats the request, then has the order or an ErrorMsgContent; B.MGW.0170 says
/// that no such order is known, which is no failure while the request may still be on its way. The orders of a settlement
/// merchant are queried with that merchant's certificate.
///
/// Of `externalRefNumber`, `refNumber`, at least one.
///
/// ```text
/// succeeded (document):
/// version = 1.0
/// externalRefNumber = 20160126145859
/// txnType = PUR
/// merchantId = 104110045112012
/// terminalId = 00002012
/// ```
///
/// Source: 协议支付 API 接口说明 1.0.1, §4.4, p. 16.
#[doc(alias = "查询交易流水接口(交易订单查询)")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "query_txn", label = "查询交易流水接口(交易订单查询)", container = ["QryTxnMsgContent"])]
#[message(at_least_one("externalRefNumber", "refNumber"))]
pub struct QueryTxnRequest {
    /// 接口版本号. At most 6 characters. Always `1.0`.
    #[doc(alias = "接口版本号")]
    #[field("version", "接口版本号", M, chars = ..=6, fixed = "1.0", envelope)]
    version: String,

    /// 外部跟踪编号. At most 32 characters.
    ///
    /// The order number of the merchant.
    #[doc(alias("外部跟踪编号", "externalRefNumber"))]
    #[field("externalRefNumber", "外部跟踪编号", C, chars = ..=32)]
    external_ref_number: Option<String>,

    /// 系统参考号. Exactly 12 characters.
    ///
    /// The number of the gateway.
    #[doc(alias("系统参考号", "refNumber"))]
    #[field("refNumber", "系统参考号", C, chars = 12)]
    ref_number: Option<String>,

    /// 交易类型.
    #[doc(alias("交易类型", "txnType"))]
    #[field("txnType", "交易类型", M, values)]
    txn_type: TxnType,

    /// 商户号. Exactly 15 characters.
    #[doc(alias("商户号", "merchantId"))]
    #[field("merchantId", "商户号", M, chars = 15)]
    merchant_id: String,

    /// 结算商户号. Exactly 15 characters.
    ///
    /// From the full MAS CNP specification: mandatory there when the orders of a settlement merchant are queried.
    #[doc(alias("结算商户号", "settleMerchantId"))]
    #[field("settleMerchantId", "结算商户号", O, chars = 15)]
    settle_merchant_id: Option<String>,

    /// 终端号. Exactly 8 characters.
    ///
    /// Only to restrict the query to one terminal.
    #[doc(alias("终端号", "terminalId"))]
    #[field("terminalId", "终端号", O, chars = 8)]
    terminal_id: Option<String>,

    /// 交易状态.
    ///
    /// Only orders in this state: S, P or F.
    #[doc(alias("交易状态", "txnStatus"))]
    #[field("txnStatus", "交易状态", O, values)]
    txn_status: Option<TxnStatus>,
}

/// 查询交易流水接口(交易订单查询)应答: the reply to [`QueryTxnRequest`].
///
/// ```text
/// succeeded (document):
/// version = 1.0
/// txnType = PUR
/// amount = 10
/// merchantId = 104110045112012
/// terminalId = 00002012
/// entryTime = 20160126145908
/// externalRefNumber = 20160126145859
/// customerId = 33150003
/// transTime = 20160126145942
/// voidFlag = 0
/// refNumber = 000012846461
/// responseCode = 00
/// cardOrg = CU
/// issuer = 建设银行
/// storableCardNo = 6217009100
/// authorizationCode = 584559
/// txnStatus = S
/// ```
///
/// Source: 协议支付 API 接口说明 1.0.1, §4.4, p. 16.
#[doc(alias = "查询交易流水接口(交易订单查询)")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "query_txn", label = "查询交易流水接口(交易订单查询)", container = ["TxnMsgContent"], echo_container = "QryTxnMsgContent")]
#[non_exhaustive]
pub struct QueryTxnResponse {
    /// 版本号. At most 6 characters.
    #[doc(alias = "版本号")]
    #[field("version", "版本号", O, chars = ..=6, envelope)]
    pub version: Option<String>,

    /// 交易类型.
    #[doc(alias("交易类型", "txnType"))]
    #[field("txnType", "交易类型", M, values, echo)]
    pub txn_type: TxnType,

    /// 金额. At most 12 characters. On the wire in yuan.
    #[doc(alias = "金额")]
    #[field("amount", "金额", M, amount = yuan, chars = ..=12)]
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
    #[field("entryTime", "商户端交易时间", M, datetime = "yyyyMMddHHmmss")]
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
    ///
    /// Time of the gateway.
    #[doc(alias("交易传输时间", "transTime"))]
    #[field("transTime", "交易传输时间", M, datetime = "yyyyMMddHHmmss")]
    pub trans_time: BeijingTime,

    /// 撤销标志.
    ///
    /// 1: the payment has been cancelled, whatever txnStatus says.
    ///
    /// Unsure: no source says whether txnStatus stays S after a void.
    #[doc(alias("撤销标志", "voidFlag"))]
    #[field("voidFlag", "撤销标志", M, values)]
    pub void_flag: VoidFlag,

    /// 系统参考号. Exactly 12 characters.
    #[doc(alias("系统参考号", "refNumber"))]
    #[field("refNumber", "系统参考号", O, chars = 12, echo)]
    pub ref_number: Option<String>,

    /// 应答码. Exactly 2 characters.
    ///
    /// Of the queried order. The full specification adds V1, V2 and V3 for top-ups.
    #[doc(alias("应答码", "responseCode"))]
    #[field("responseCode", "应答码", O, chars = 2)]
    pub response_code: Option<String>,

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
    /// From the full MAS CNP specification, and in the samples.
    #[doc(alias("缩略卡号", "storableCardNo"))]
    #[field("storableCardNo", "缩略卡号", O, digits = 10, also = ["storablePan"])]
    pub storable_card_no: Option<String>,

    /// 授权码. Exactly 6 characters.
    ///
    /// May be padded with blanks on the right; keep as it is.
    #[doc(alias("授权码", "authorizationCode"))]
    #[field("authorizationCode", "授权码", O, chars = 6)]
    pub authorization_code: Option<String>,

    /// 交易状态.
    ///
    /// Unsure: for a refund S is only 退货申请成功 (accepted); no source says whether D or F may follow S.
    #[doc(alias("交易状态", "txnStatus"))]
    #[field("txnStatus", "交易状态", M, values)]
    pub txn_status: TxnStatus,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `query_txn` 查询交易流水接口(交易订单查询): its two messages, and how its answer is judged.
pub const QUERY_TXN: Interface = Interface {
    id: "query_txn",
    gateway: "bill99",
    title: "查询交易流水接口(交易订单查询)",
    summary: "Queries the state of one order.",
    path: "/query_txn",
    method: "",
    endpoint: "",
    version: "",
    flow: Flow::Query,
    key: None,
    charges: false,
    source: "§4.4, p. 16",
    outbound: <QueryTxnRequest as Message>::SCHEMA,
    inbound: <QueryTxnResponse as Message>::SCHEMA,
    judge: Judge { code: None, text: None, detail: None, state: Some("txnStatus"), hints: Hints(&[]) },
    sign: None,
};

impl Request for QueryTxnRequest {
    type Protocol = super::Bill99Protocol;
    type Response = QueryTxnResponse;
    const INTERFACE: &'static Interface = &QUERY_TXN;
}
