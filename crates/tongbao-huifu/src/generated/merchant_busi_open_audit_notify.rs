//! 商户业务开通审核通知 `merchant_busi_open_audit_notify`.
//!
//! Source: a public field catalogue of the vendor for merchant onboarding, 商户业务开通.
//!
//! @generated from specs/huifu/merchant_busi_open_audit_notify.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Message, Notification, UnknownMembers};

use super::{AuditStatus, HINTS, RESP_CODE};

/// 商户业务开通审核通知应答: the acknowledgement of [`MerchantBusiOpenAuditNotify`].
///
/// How it is acknowledged and what of it is signed is not published; public clients answer as they answer trades.
///
/// ```text
/// passed (constructed):
/// req_seq_id = R20240101000001
/// ```
///
/// Source: a public field catalogue of the vendor for merchant onboarding, 商户业务开通.
#[doc(alias = "商户业务开通审核通知")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(ack, id = "merchant_busi_open_audit_notify", label = "商户业务开通审核通知", word = "RECV_ORD_ID_")]
pub struct MerchantBusiOpenAuditNotifyAck {
    /// 请求流水号. At most 32 characters.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", M, chars = ..=32)]
    req_seq_id: String,
}

/// 商户业务开通审核通知: reports how the audit of opened businesses ended.
///
/// ```text
/// passed (constructed):
/// sub_resp_code = 00000000
/// sub_resp_desc = 成功
/// req_seq_id = R20240101000001
/// req_date = 20240101
/// audit_status = Y
/// huifu_id = 6666000100000001
/// apply_no = 100000000000000001
/// ```
///
/// Source: a public field catalogue of the vendor for merchant onboarding, 商户业务开通.
#[doc(alias = "商户业务开通审核通知")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(notify, id = "merchant_busi_open_audit_notify", label = "商户业务开通审核通知")]
#[non_exhaustive]
pub struct MerchantBusiOpenAuditNotify {
    /// 业务返回码. At most 8 characters.
    #[doc(alias = "业务返回码")]
    #[field("sub_resp_code", "业务返回码", M, chars = ..=8)]
    pub sub_resp_code: String,

    /// 业务返回描述. At most 512 characters.
    #[doc(alias = "业务返回描述")]
    #[field("sub_resp_desc", "业务返回描述", O, chars = ..=512)]
    pub sub_resp_desc: Option<String>,

    /// 请求流水号. At most 32 characters.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", M, chars = ..=32)]
    pub req_seq_id: String,

    /// 请求日期. At most 8 characters.
    #[doc(alias = "请求日期")]
    #[field("req_date", "请求日期", O, chars = ..=8)]
    pub req_date: Option<String>,

    /// 审核结果.
    #[doc(alias = "审核结果")]
    #[field("audit_status", "审核结果", O, values)]
    pub audit_status: Option<AuditStatus>,

    /// 审核描述. At most 256 characters.
    #[doc(alias = "审核描述")]
    #[field("audit_desc", "审核描述", O, chars = ..=256)]
    pub audit_desc: Option<String>,

    /// 产品号. At most 32 characters.
    #[doc(alias = "产品号")]
    #[field("product_id", "产品号", O, chars = ..=32)]
    pub product_id: Option<String>,

    /// 商户号. At most 18 characters.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", O, chars = ..=18)]
    pub huifu_id: Option<String>,

    /// 申请单号. At most 18 characters.
    #[doc(alias = "申请单号")]
    #[field("apply_no", "申请单号", O, chars = ..=18)]
    pub apply_no: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `merchant_busi_open_audit_notify` 商户业务开通审核通知: its two messages, and how its answer is judged.
pub const MERCHANT_BUSI_OPEN_AUDIT_NOTIFY: Interface = Interface {
    id: "merchant_busi_open_audit_notify",
    gateway: "huifu",
    title: "商户业务开通审核通知",
    summary: "Reports how the audit of opened businesses ended.",
    path: "",
    method: "",
    endpoint: "",
    version: "",
    flow: Flow::Notify,
    key: None,
    charges: false,
    source: "a public field catalogue of the vendor for merchant onboarding, 商户业务开通",
    outbound: <MerchantBusiOpenAuditNotifyAck as Message>::SCHEMA,
    inbound: <MerchantBusiOpenAuditNotify as Message>::SCHEMA,
    judge: Judge { code: Some(("sub_resp_code", &RESP_CODE)), text: Some("sub_resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Notification for MerchantBusiOpenAuditNotify {
    type Protocol = super::HuifuProtocol;
    type Ack = MerchantBusiOpenAuditNotifyAck;
    const INTERFACE: &'static Interface = &MERCHANT_BUSI_OPEN_AUDIT_NOTIFY;
}
