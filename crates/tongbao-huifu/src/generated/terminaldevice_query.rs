//! 绑定终端信息查询 `terminaldevice_query`, `POST …/v2/terminaldevice/deviceInfo/query`.
//!
//! Source: an older public Java SDK of the vendor, V2TerminaldeviceDeviceinfoQuery.
//!
//! @generated from specs/huifu/terminaldevice_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Date, Message, Request, UnknownMembers};

use super::{HINTS, RESP_CODE};

/// 绑定终端信息查询: lists the registered terminals of a merchant.
///
/// ```text
/// accepted (constructed):
/// req_seq_id = R20240101000001
/// req_date = 20240101
/// huifu_id = 6666000100000001
/// page_size = 10
/// page_num = 1
/// ```
///
/// Source: an older public Java SDK of the vendor, V2TerminaldeviceDeviceinfoQuery.
#[doc(alias = "绑定终端信息查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "terminaldevice_query", label = "绑定终端信息查询", container = ["data"])]
pub struct TerminaldeviceQueryRequest {
    /// 请求流水号.
    ///
    /// Unique for each huifu_id and day.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", M)]
    req_seq_id: String,

    /// 请求时间. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "请求时间")]
    #[field("req_date", "请求时间", M, date = "yyyyMMdd")]
    req_date: Date,

    /// 汇付客户Id.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "汇付客户Id")]
    #[field("huifu_id", "汇付客户Id", M)]
    huifu_id: String,

    /// 分页大小.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "分页大小")]
    #[field("page_size", "分页大小", M)]
    page_size: String,

    /// 当前页码.
    ///
    /// Counted from 1.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "当前页码")]
    #[field("page_num", "当前页码", M)]
    page_num: String,

    /// 终端号.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "终端号")]
    #[field("device_id", "终端号", O)]
    device_id: Option<String>,
}

/// 绑定终端信息查询应答: the reply to [`TerminaldeviceQueryRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// ```
///
/// Source: an older public Java SDK of the vendor, V2TerminaldeviceDeviceinfoQuery.
#[doc(alias = "绑定终端信息查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "terminaldevice_query", label = "绑定终端信息查询", container = ["data"])]
#[non_exhaustive]
pub struct TerminaldeviceQueryResponse {
    /// 业务返回码. At most 8 characters.
    #[doc(alias = "业务返回码")]
    #[field("resp_code", "业务返回码", M, chars = ..=8)]
    pub resp_code: String,

    /// 业务返回描述. At most 512 characters.
    #[doc(alias = "业务返回描述")]
    #[field("resp_desc", "业务返回描述", O, chars = ..=512)]
    pub resp_desc: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `terminaldevice_query` 绑定终端信息查询: its two messages, and how its answer is judged.
pub const TERMINALDEVICE_QUERY: Interface = Interface {
    id: "terminaldevice_query",
    gateway: "huifu",
    title: "绑定终端信息查询",
    summary: "Lists the registered terminals of a merchant.",
    path: "/v2/terminaldevice/deviceInfo/query",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Query,
    key: Some("req_seq_id"),
    charges: false,
    source: "an older public Java SDK of the vendor, V2TerminaldeviceDeviceinfoQuery",
    outbound: <TerminaldeviceQueryRequest as Message>::SCHEMA,
    inbound: <TerminaldeviceQueryResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for TerminaldeviceQueryRequest {
    type Protocol = super::HuifuProtocol;
    type Response = TerminaldeviceQueryResponse;
    const INTERFACE: &'static Interface = &TERMINALDEVICE_QUERY;
}
