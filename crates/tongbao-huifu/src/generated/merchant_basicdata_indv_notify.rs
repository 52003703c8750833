//! 个人商户进件审核通知 `merchant_basicdata_indv_notify`.
//!
//! Source: a public field catalogue of the vendor for merchant onboarding, 个人商户进件.
//!
//! @generated from specs/huifu/merchant_basicdata_indv_notify.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Message, Notification, Secret, Token, UnknownMembers};

use super::{AuditStatus, ElecAcctResult, ElecNotifyType, HINTS, RESP_CODE};

/// 个人商户进件审核通知应答: the acknowledgement of [`MerchantBasicdataIndvNotify`].
///
/// How it is acknowledged and what of it is signed is not published; public clients answer as they answer trades.
///
/// ```text
/// passed (constructed):
/// req_seq_id = R20240101000001
/// ```
///
/// Source: a public field catalogue of the vendor for merchant onboarding, 个人商户进件.
#[doc(alias = "个人商户进件审核通知")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(ack, id = "merchant_basicdata_indv_notify", label = "个人商户进件审核通知", word = "RECV_ORD_ID_")]
pub struct MerchantBasicdataIndvNotifyAck {
    /// 请求流水号. At most 32 characters.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", M, chars = ..=32)]
    req_seq_id: String,
}

/// 个人商户进件审核通知: reports how the audit of an individual merchant ended.
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
/// Source: a public field catalogue of the vendor for merchant onboarding, 个人商户进件.
#[doc(alias = "个人商户进件审核通知")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(notify, id = "merchant_basicdata_indv_notify", label = "个人商户进件审核通知")]
#[non_exhaustive]
pub struct MerchantBasicdataIndvNotify {
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

    /// 审核描述. At most 512 characters.
    #[doc(alias = "审核描述")]
    #[field("audit_desc", "审核描述", O, chars = ..=512)]
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

    /// 取现卡序列号. At most 20 characters.
    #[doc(alias = "取现卡序列号")]
    #[field("token_no", "取现卡序列号", O, chars = ..=20)]
    pub token_no: Option<Secret<Token>>,

    /// 通知类型.
    #[doc(alias = "通知类型")]
    #[field("notify_type", "通知类型", O, values)]
    pub notify_type: Option<ElecNotifyType>,

    /// 斗拱e账户开通结果. As JSON in a string.
    #[doc(alias = "斗拱e账户开通结果")]
    #[field("elec_acct_result", "斗拱e账户开通结果", O, object, json)]
    pub elec_acct_result: Option<ElecAcctResult>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `merchant_basicdata_indv_notify` 个人商户进件审核通知: its two messages, and how its answer is judged.
pub const MERCHANT_BASICDATA_INDV_NOTIFY: Interface = Interface {
    id: "merchant_basicdata_indv_notify",
    gateway: "huifu",
    title: "个人商户进件审核通知",
    summary: "Reports how the audit of an individual merchant ended.",
    path: "",
    method: "",
    endpoint: "",
    version: "",
    flow: Flow::Notify,
    key: None,
    charges: false,
    source: "a public field catalogue of the vendor for merchant onboarding, 个人商户进件",
    outbound: <MerchantBasicdataIndvNotifyAck as Message>::SCHEMA,
    inbound: <MerchantBasicdataIndvNotify as Message>::SCHEMA,
    judge: Judge { code: Some(("sub_resp_code", &RESP_CODE)), text: Some("sub_resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Notification for MerchantBasicdataIndvNotify {
    type Protocol = super::HuifuProtocol;
    type Ack = MerchantBasicdataIndvNotifyAck;
    const INTERFACE: &'static Interface = &MERCHANT_BASICDATA_INDV_NOTIFY;
}
