//! 注销终端 `terminaldevice_cancel`, `POST …/v2/terminaldevice/deviceInfo/cancel`.
//!
//! Source: an older public Java SDK of the vendor, V2TerminaldeviceDeviceinfoCancel.
//!
//! @generated from specs/huifu/terminaldevice_cancel.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Date, Message, Request, UnknownMembers};

use super::{HINTS, RESP_CODE};

/// 注销终端: takes a registered terminal off the list.
///
/// ```text
/// accepted (constructed):
/// req_seq_id = R20240101000001
/// req_date = 20240101
/// huifu_id = 6666000100000001
/// device_id = 00000001
/// ```
///
/// Source: an older public Java SDK of the vendor, V2TerminaldeviceDeviceinfoCancel.
#[doc(alias = "注销终端")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "terminaldevice_cancel", label = "注销终端", container = ["data"])]
pub struct TerminaldeviceCancelRequest {
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

    /// 终端号.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "终端号")]
    #[field("device_id", "终端号", M)]
    device_id: String,
}

/// 注销终端应答: the reply to [`TerminaldeviceCancelRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// ```
///
/// Source: an older public Java SDK of the vendor, V2TerminaldeviceDeviceinfoCancel.
#[doc(alias = "注销终端")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "terminaldevice_cancel", label = "注销终端", container = ["data"])]
#[non_exhaustive]
pub struct TerminaldeviceCancelResponse {
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

/// `terminaldevice_cancel` 注销终端: its two messages, and how its answer is judged.
pub const TERMINALDEVICE_CANCEL: Interface = Interface {
    id: "terminaldevice_cancel",
    gateway: "huifu",
    title: "注销终端",
    summary: "Takes a registered terminal off the list.",
    path: "/v2/terminaldevice/deviceInfo/cancel",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Configure,
    key: Some("req_seq_id"),
    charges: false,
    source: "an older public Java SDK of the vendor, V2TerminaldeviceDeviceinfoCancel",
    outbound: <TerminaldeviceCancelRequest as Message>::SCHEMA,
    inbound: <TerminaldeviceCancelResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for TerminaldeviceCancelRequest {
    type Protocol = super::HuifuProtocol;
    type Response = TerminaldeviceCancelResponse;
    const INTERFACE: &'static Interface = &TERMINALDEVICE_CANCEL;
}
