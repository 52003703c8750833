//! 对账文件重新生成 `trade_check_replay`, `POST …/v2/trade/check/replay`.
//!
//! Source: a public Java SDK of the vendor, V2TradeCheckReplay.
//!
//! @generated from specs/huifu/trade_check_replay.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Date, Message, Request, UnknownMembers};

use super::{HINTS, RESP_CODE};

/// 对账文件重新生成: has a bill made once more.
///
/// ```text
/// accepted (constructed):
/// req_seq_id = R20240101000001
/// req_date = 20240101
/// huifu_id = 6666000100000001
/// file_type = 1
/// ```
///
/// Source: a public Java SDK of the vendor, V2TradeCheckReplay.
#[doc(alias = "对账文件重新生成")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "trade_check_replay", label = "对账文件重新生成", container = ["data"])]
pub struct TradeCheckReplayRequest {
    /// 请求流水号.
    ///
    /// Unique for each huifu_id and day.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", M)]
    req_seq_id: String,

    /// 交易日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "交易日期")]
    #[field("req_date", "交易日期", M, date = "yyyyMMdd")]
    req_date: Date,

    /// 汇付机构编号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "汇付机构编号")]
    #[field("huifu_id", "汇付机构编号", M)]
    huifu_id: String,

    /// 文件类型.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "文件类型")]
    #[field("file_type", "文件类型", M)]
    file_type: String,
}

/// 对账文件重新生成应答: the reply to [`TradeCheckReplayRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// huifu_id = 6666000100000001
/// ```
///
/// Source: a public Java SDK of the vendor, V2TradeCheckReplay.
#[doc(alias = "对账文件重新生成")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "trade_check_replay", label = "对账文件重新生成", container = ["data"])]
#[non_exhaustive]
pub struct TradeCheckReplayResponse {
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

    /// 商户号.
    ///
    /// Unsure: read by a public client only; no length here; 32 for the same field elsewhere.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", O, echo)]
    pub huifu_id: Option<String>,

    /// 下载地址.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "下载地址")]
    #[field("download_url", "下载地址", O)]
    pub download_url: Option<String>,

    /// 文件类型.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "文件类型")]
    #[field("file_type", "文件类型", O)]
    pub file_type: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `trade_check_replay` 对账文件重新生成: its two messages, and how its answer is judged.
pub const TRADE_CHECK_REPLAY: Interface = Interface {
    id: "trade_check_replay",
    gateway: "huifu",
    title: "对账文件重新生成",
    summary: "Has a bill made once more.",
    path: "/v2/trade/check/replay",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Configure,
    key: Some("req_seq_id"),
    charges: false,
    source: "a public Java SDK of the vendor, V2TradeCheckReplay",
    outbound: <TradeCheckReplayRequest as Message>::SCHEMA,
    inbound: <TradeCheckReplayResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for TradeCheckReplayRequest {
    type Protocol = super::HuifuProtocol;
    type Response = TradeCheckReplayResponse;
    const INTERFACE: &'static Interface = &TRADE_CHECK_REPLAY;
}
