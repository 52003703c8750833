//! 新增终端报备 `terminaldevice_add`, `POST …/v2/terminaldevice/deviceInfo/add`.
//!
//! Source: an older public Java SDK of the vendor, V2TerminaldeviceDeviceinfoAdd.
//!
//! @generated from specs/huifu/terminaldevice_add.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Date, Message, Request, UnknownMembers};

use super::{HINTS, RESP_CODE, TerminalInfo};

/// 新增终端报备: registers the terminals of a merchant.
///
/// Also for plates with a code. device_id of the reply is the devs_id of later trades; where exactly it stands is not
/// published.
///
/// ```text
/// accepted (constructed):
/// req_seq_id = R20240101000001
/// req_date = 20240101
/// huifu_id = 6666000100000001
/// terminal_info_list = 1 items
/// ```
///
/// Source: an older public Java SDK of the vendor, V2TerminaldeviceDeviceinfoAdd.
#[doc(alias = "新增终端报备")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "terminaldevice_add", label = "新增终端报备", container = ["data"])]
pub struct TerminaldeviceAddRequest {
    /// 请求流水号.
    ///
    /// Unique for each huifu_id and day.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", M)]
    req_seq_id: String,

    /// 请求日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "请求日期")]
    #[field("req_date", "请求日期", M, date = "yyyyMMdd")]
    req_date: Date,

    /// 商户号.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", M)]
    huifu_id: String,

    /// 终端信息. As JSON in a string.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory.
    #[doc(alias = "终端信息")]
    #[field("terminal_info_list", "终端信息", O, items = 0..=4294967295, json)]
    terminal_info_list: Vec<TerminalInfo>,
}

/// 新增终端报备应答: the reply to [`TerminaldeviceAddRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// huifu_id = 6666000100000001
/// device_id = 00000001
/// ```
///
/// Source: an older public Java SDK of the vendor, V2TerminaldeviceDeviceinfoAdd.
#[doc(alias = "新增终端报备")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "terminaldevice_add", label = "新增终端报备", container = ["data"])]
#[non_exhaustive]
pub struct TerminaldeviceAddResponse {
    /// 业务返回码. At most 8 characters.
    #[doc(alias = "业务返回码")]
    #[field("resp_code", "业务返回码", M, chars = ..=8)]
    pub resp_code: String,

    /// 业务返回描述. At most 512 characters.
    #[doc(alias = "业务返回描述")]
    #[field("resp_desc", "业务返回描述", O, chars = ..=512)]
    pub resp_desc: Option<String>,

    /// 商户号. At most 32 characters.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", O, chars = ..=32, echo)]
    pub huifu_id: Option<String>,

    /// 终端号/设备号. At most 32 characters.
    #[doc(alias = "终端号/设备号")]
    #[field("device_id", "终端号/设备号", O, chars = ..=32)]
    pub device_id: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `terminaldevice_add` 新增终端报备: its two messages, and how its answer is judged.
pub const TERMINALDEVICE_ADD: Interface = Interface {
    id: "terminaldevice_add",
    gateway: "huifu",
    title: "新增终端报备",
    summary: "Registers the terminals of a merchant.",
    path: "/v2/terminaldevice/deviceInfo/add",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Configure,
    key: Some("req_seq_id"),
    charges: false,
    source: "an older public Java SDK of the vendor, V2TerminaldeviceDeviceinfoAdd",
    outbound: <TerminaldeviceAddRequest as Message>::SCHEMA,
    inbound: <TerminaldeviceAddResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for TerminaldeviceAddRequest {
    type Protocol = super::HuifuProtocol;
    type Response = TerminaldeviceAddResponse;
    const INTERFACE: &'static Interface = &TERMINALDEVICE_ADD;
}
