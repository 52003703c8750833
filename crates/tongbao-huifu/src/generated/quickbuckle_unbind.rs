//! 快捷解绑 `quickbuckle_unbind`, `POST …/v2/quickbuckle/unbind`.
//!
//! Source: a public Java SDK of the vendor, V2QuickbuckleUnbind.
//!
//! @generated from specs/huifu/quickbuckle_unbind.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Date, Message, Request, Secret, Token, UnknownMembers};

use super::{HINTS, RESP_CODE, TransStatus};

/// 快捷解绑: unbinds a card.
///
/// ```text
/// accepted (constructed):
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// huifu_id = 6666000100000001
/// out_cust_id = U0001
/// token_no = (secret)
/// ```
///
/// Source: a public Java SDK of the vendor, V2QuickbuckleUnbind.
#[doc(alias = "快捷解绑")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "quickbuckle_unbind", label = "快捷解绑", container = ["data"])]
pub struct QuickbuckleUnbindRequest {
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

    /// 汇付商户Id.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "汇付商户Id")]
    #[field("huifu_id", "汇付商户Id", M)]
    huifu_id: String,

    /// 用户ID.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "用户ID")]
    #[field("out_cust_id", "用户ID", M)]
    out_cust_id: String,

    /// 卡令牌.
    ///
    /// Unsure: no length here; 20 for the same field elsewhere.
    #[doc(alias = "卡令牌")]
    #[field("token_no", "卡令牌", M)]
    token_no: Secret<Token>,

    /// 商户名称.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "商户名称")]
    #[field("merch_name", "商户名称", O)]
    merch_name: Option<String>,
}

/// 快捷解绑应答: the reply to [`QuickbuckleUnbindRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// trans_status = S
/// ```
///
/// Source: a public Java SDK of the vendor, V2QuickbuckleUnbind.
#[doc(alias = "快捷解绑")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "quickbuckle_unbind", label = "快捷解绑", container = ["data"])]
#[non_exhaustive]
pub struct QuickbuckleUnbindResponse {
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

    /// 交易状态.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "交易状态")]
    #[field("trans_status", "交易状态", O, values)]
    pub trans_status: Option<TransStatus>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `quickbuckle_unbind` 快捷解绑: its two messages, and how its answer is judged.
pub const QUICKBUCKLE_UNBIND: Interface = Interface {
    id: "quickbuckle_unbind",
    gateway: "huifu",
    title: "快捷解绑",
    summary: "Unbinds a card.",
    path: "/v2/quickbuckle/unbind",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Unbind,
    key: Some("req_seq_id"),
    charges: false,
    source: "a public Java SDK of the vendor, V2QuickbuckleUnbind",
    outbound: <QuickbuckleUnbindRequest as Message>::SCHEMA,
    inbound: <QuickbuckleUnbindResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for QuickbuckleUnbindRequest {
    type Protocol = super::HuifuProtocol;
    type Response = QuickbuckleUnbindResponse;
    const INTERFACE: &'static Interface = &QUICKBUCKLE_UNBIND;
}
