//! 卡bin信息查询 `trade_cardbin_query`, `POST …/v2/trade/cardbin/query`.
//!
//! Source: a public Java SDK of the vendor, V2TradeCardbinQuery.
//!
//! @generated from specs/huifu/trade_cardbin_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Date, Message, Pan, Request, Secret, UnknownMembers};

use super::{HINTS, RESP_CODE};

/// 卡bin信息查询: asks which bank and kind of card a card number belongs to.
///
/// ```text
/// accepted (constructed):
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// bank_card_no_crypt = (secret)
/// ```
///
/// Source: a public Java SDK of the vendor, V2TradeCardbinQuery.
#[doc(alias = "卡bin信息查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "trade_cardbin_query", label = "卡bin信息查询", container = ["data"])]
pub struct TradeCardbinQueryRequest {
    /// 请求日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "请求日期")]
    #[field("req_date", "请求日期", M, date = "yyyyMMdd")]
    req_date: Date,

    /// 请求流水号.
    ///
    /// Unique for each huifu_id and day.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", M)]
    req_seq_id: String,

    /// 银行卡号密文. Sent encrypted.
    ///
    /// Unsure: 2048 characters are the ciphertext; no source gives the length of the clear text.
    #[doc(alias = "银行卡号密文")]
    #[field("bank_card_no_crypt", "银行卡号密文", M, encrypted)]
    bank_card_no_crypt: Secret<Pan>,
}

/// 卡bin信息查询应答: the reply to [`TradeCardbinQueryRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// card_bin = 622202
/// bank_name = 工商银行
/// ```
///
/// Source: a public Java SDK of the vendor, V2TradeCardbinQuery.
#[doc(alias = "卡bin信息查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "trade_cardbin_query", label = "卡bin信息查询", container = ["data"])]
#[non_exhaustive]
pub struct TradeCardbinQueryResponse {
    /// 业务返回码. At most 8 characters.
    #[doc(alias = "业务返回码")]
    #[field("resp_code", "业务返回码", M, chars = ..=8)]
    pub resp_code: String,

    /// 业务返回描述.
    ///
    /// Unsure: no length here; 512 for the same field elsewhere.
    #[doc(alias = "业务返回描述")]
    #[field("resp_desc", "业务返回描述", O)]
    pub resp_desc: Option<String>,

    /// 请求日期.
    ///
    /// Unsure: read by a public client only; no length here; 8 for the same field elsewhere.
    #[doc(alias = "请求日期")]
    #[field("req_date", "请求日期", O)]
    pub req_date: Option<String>,

    /// 请求流水号.
    ///
    /// Unsure: read by a public client only; no length here; 128 for the same field elsewhere.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", O, echo)]
    pub req_seq_id: Option<String>,

    /// 卡类型.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "卡类型")]
    #[field("card_type", "卡类型", O)]
    pub card_type: Option<String>,

    /// card_bin.
    ///
    /// Unsure: no source labels it; read by a public client only; no public source gives a length.
    #[field("card_bin", "card_bin", O)]
    pub card_bin: Option<String>,

    /// 银行名称.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "银行名称")]
    #[field("bank_name", "银行名称", O)]
    pub bank_name: Option<String>,

    /// issuer_id.
    ///
    /// Unsure: no source labels it; read by a public client only; no public source gives a length.
    #[field("issuer_id", "issuer_id", O)]
    pub issuer_id: Option<String>,

    /// 银行编码.
    ///
    /// Unsure: read by a public client only; no length here; 32 for the same field elsewhere.
    #[doc(alias = "银行编码")]
    #[field("bank_code", "银行编码", O)]
    pub bank_code: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `trade_cardbin_query` 卡bin信息查询: its two messages, and how its answer is judged.
pub const TRADE_CARDBIN_QUERY: Interface = Interface {
    id: "trade_cardbin_query",
    gateway: "huifu",
    title: "卡bin信息查询",
    summary: "Asks which bank and kind of card a card number belongs to.",
    path: "/v2/trade/cardbin/query",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::CardInfo,
    key: Some("req_seq_id"),
    charges: false,
    source: "a public Java SDK of the vendor, V2TradeCardbinQuery",
    outbound: <TradeCardbinQueryRequest as Message>::SCHEMA,
    inbound: <TradeCardbinQueryResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for TradeCardbinQueryRequest {
    type Protocol = super::HuifuProtocol;
    type Response = TradeCardbinQueryResponse;
    const INTERFACE: &'static Interface = &TRADE_CARDBIN_QUERY;
}
