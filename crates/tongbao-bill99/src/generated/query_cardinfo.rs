//! 银行卡信息查询接口 `query_cardinfo`, `POST …/query_cardinfo`.
//!
//! Source: 协议支付 API 接口说明 1.0.1, §4.7, p. 23.
//!
//! @generated from specs/bill99/query_cardinfo.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Hints, Interface, Judge};
use tongbao_core::{Message, Pan, Request, Secret, UnknownMembers};

use super::{CardInfo, TxnType};

/// 银行卡信息查询接口: looks up bank and kind of a card number.
///
/// A card bin lookup; nothing is checked at the bank. The reply repeats the request; CardInfoContent is missing if the
/// card is unknown.
///
/// ```text
/// debit card (document):
/// version = 1.0
/// txnType = PUR
/// cardNo = (secret)
/// ```
///
/// Source: 协议支付 API 接口说明 1.0.1, §4.7, p. 23.
#[doc(alias = "银行卡信息查询接口")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "query_cardinfo", label = "银行卡信息查询接口", container = ["QryCardContent"])]
pub struct QueryCardinfoRequest {
    /// 接口版本号. At most 6 characters. Always `1.0`.
    #[doc(alias = "接口版本号")]
    #[field("version", "接口版本号", M, chars = ..=6, fixed = "1.0", envelope)]
    version: String,

    /// 交易类型编码.
    ///
    /// The full specification has it mandatory: better sent.
    #[doc(alias("交易类型编码", "txnType"))]
    #[field("txnType", "交易类型编码", O, values)]
    txn_type: Option<TxnType>,

    /// 卡号. At most 19 digits.
    #[doc(alias("卡号", "cardNo"))]
    #[field("cardNo", "卡号", M, digits = ..=19)]
    card_no: Secret<Pan>,
}

/// 银行卡信息查询接口应答: the reply to [`QueryCardinfoRequest`].
///
/// ```text
/// debit card (document):
/// version = 1.0
/// CardInfoContent = {…}
/// ```
///
/// Source: 协议支付 API 接口说明 1.0.1, §4.7, p. 23.
#[doc(alias = "银行卡信息查询接口")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "query_cardinfo", label = "银行卡信息查询接口", echo_container = "QryCardContent")]
#[non_exhaustive]
pub struct QueryCardinfoResponse {
    /// 版本号. At most 6 characters.
    #[doc(alias = "版本号")]
    #[field("version", "版本号", O, chars = ..=6, envelope)]
    pub version: Option<String>,

    /// 卡信息.
    ///
    /// Missing if the card is unknown.
    #[doc(alias("卡信息", "CardInfoContent"))]
    #[field("CardInfoContent", "卡信息", O, object)]
    pub card_info_content: Option<CardInfo>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `query_cardinfo` 银行卡信息查询接口: its two messages, and how its answer is judged.
pub const QUERY_CARDINFO: Interface = Interface {
    id: "query_cardinfo",
    gateway: "bill99",
    title: "银行卡信息查询接口",
    summary: "Looks up bank and kind of a card number.",
    path: "/query_cardinfo",
    method: "",
    endpoint: "",
    version: "",
    flow: Flow::CardInfo,
    key: None,
    charges: false,
    source: "§4.7, p. 23",
    outbound: <QueryCardinfoRequest as Message>::SCHEMA,
    inbound: <QueryCardinfoResponse as Message>::SCHEMA,
    judge: Judge { code: None, text: None, detail: None, state: None, hints: Hints(&[]) },
    sign: None,
};

impl Request for QueryCardinfoRequest {
    type Protocol = super::Bill99Protocol;
    type Response = QueryCardinfoResponse;
    const INTERFACE: &'static Interface = &QUERY_CARDINFO;
}
