//! 快捷绑卡确认 `quickbuckle_confirm_v3`, `POST …/v3/quickbuckle/confirm`.
//!
//! Source: a public Java SDK of the vendor, V3QuickbuckleConfirm.
//!
//! @generated from specs/huifu/quickbuckle_confirm_v3.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Credential, Date, Message, Request, Secret, Token, UnknownMembers};

use super::{HINTS, RESP_CODE};

/// 快捷绑卡确认: binds a card with the code that the bank sent.
///
/// token_no is the card_bind_id of later payments, and user_huifu_id their user_huifu_id.
///
/// ```text
/// accepted (constructed):
/// req_date = 20240101
/// req_seq_id = R20240101000002
/// huifu_id = 6666000100000001
/// org_req_seq_id = R20240101000001
/// org_req_date = 20240101
/// verify_code = (secret)
/// ```
///
/// Source: a public Java SDK of the vendor, V3QuickbuckleConfirm.
#[doc(alias = "快捷绑卡确认")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "quickbuckle_confirm_v3", label = "快捷绑卡确认", container = ["data"])]
pub struct QuickbuckleConfirmV3Request {
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

    /// 原申请流水号.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "原申请流水号")]
    #[field("org_req_seq_id", "原申请流水号", M)]
    org_req_seq_id: String,

    /// 原申请日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "原申请日期")]
    #[field("org_req_date", "原申请日期", M, date = "yyyyMMdd")]
    org_req_date: Date,

    /// 验证码.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "验证码")]
    #[field("verify_code", "验证码", M)]
    verify_code: Secret<Credential>,
}

/// 快捷绑卡确认应答: the reply to [`QuickbuckleConfirmV3Request`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// req_date = 20240101
/// req_seq_id = R20240101000002
/// token_no = (secret)
/// user_huifu_id = 6666000100000002
/// ```
///
/// Source: a public Java SDK of the vendor, V3QuickbuckleConfirm.
#[doc(alias = "快捷绑卡确认")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "quickbuckle_confirm_v3", label = "快捷绑卡确认", container = ["data"])]
#[non_exhaustive]
pub struct QuickbuckleConfirmV3Response {
    /// 业务返回码. At most 8 characters.
    #[doc(alias = "业务返回码")]
    #[field("resp_code", "业务返回码", M, chars = ..=8)]
    pub resp_code: String,

    /// 业务返回描述. At most 512 characters.
    #[doc(alias = "业务返回描述")]
    #[field("resp_desc", "业务返回描述", O, chars = ..=512)]
    pub resp_desc: Option<String>,

    /// 请求日期. At most 8 characters.
    #[doc(alias = "请求日期")]
    #[field("req_date", "请求日期", O, chars = ..=8)]
    pub req_date: Option<String>,

    /// 请求流水号. At most 128 characters.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", O, chars = ..=128, echo)]
    pub req_seq_id: Option<String>,

    /// 卡序列号. At most 20 characters.
    #[doc(alias = "卡序列号")]
    #[field("token_no", "卡序列号", O, chars = ..=20)]
    pub token_no: Option<Secret<Token>>,

    /// 用户客户号. At most 32 characters.
    #[doc(alias = "用户客户号")]
    #[field("user_huifu_id", "用户客户号", O, chars = ..=32)]
    pub user_huifu_id: Option<String>,

    /// 绑卡状态. Exactly 1 character.
    ///
    /// Unsure: P, S and F are seen; their meaning is not published.
    #[doc(alias = "绑卡状态")]
    #[field("bind_card_stat", "绑卡状态", O, chars = 1)]
    pub bind_card_stat: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `quickbuckle_confirm_v3` 快捷绑卡确认: its two messages, and how its answer is judged.
pub const QUICKBUCKLE_CONFIRM_V3: Interface = Interface {
    id: "quickbuckle_confirm_v3",
    gateway: "huifu",
    title: "快捷绑卡确认",
    summary: "Binds a card with the code that the bank sent.",
    path: "/v3/quickbuckle/confirm",
    method: "",
    endpoint: "",
    version: "v3",
    flow: Flow::ConfirmBind,
    key: Some("req_seq_id"),
    charges: false,
    source: "a public Java SDK of the vendor, V3QuickbuckleConfirm",
    outbound: <QuickbuckleConfirmV3Request as Message>::SCHEMA,
    inbound: <QuickbuckleConfirmV3Response as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for QuickbuckleConfirmV3Request {
    type Protocol = super::HuifuProtocol;
    type Response = QuickbuckleConfirmV3Response;
    const INTERFACE: &'static Interface = &QUICKBUCKLE_CONFIRM_V3;
}
