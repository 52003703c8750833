//! 电子协议通知 `merchant_busi_open_agreement_notify`.
//!
//! Source: a public field catalogue of the vendor for merchant onboarding, 商户业务开通.
//!
//! @generated from specs/huifu/merchant_busi_open_agreement_notify.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Message, Notification, UnknownMembers};

use super::{AgreementNotice, HINTS, RESP_CODE};

/// 电子协议通知应答: the acknowledgement of [`MerchantBusiOpenAgreementNotify`].
///
/// How it is acknowledged and what of it is signed is not published; public clients answer as they answer trades.
///
/// ```text
/// reported (constructed):
/// req_seq_id = R20240101000001
/// ```
///
/// Source: a public field catalogue of the vendor for merchant onboarding, 商户业务开通.
#[doc(alias = "电子协议通知")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(ack, id = "merchant_busi_open_agreement_notify", label = "电子协议通知", word = "RECV_ORD_ID_")]
pub struct MerchantBusiOpenAgreementNotifyAck {
    /// 请求流水号. At most 32 characters.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", M, chars = ..=32)]
    req_seq_id: String,
}

/// 电子协议通知: reports how an electronic agreement stands.
///
/// ```text
/// reported (constructed):
/// sub_resp_code = 00000000
/// sub_resp_desc = 成功
/// req_seq_id = R20240101000001
/// req_date = 20240101
/// huifu_id = 6666000100000001
/// apply_no = 100000000000000001
/// ```
///
/// Source: a public field catalogue of the vendor for merchant onboarding, 商户业务开通.
#[doc(alias = "电子协议通知")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(notify, id = "merchant_busi_open_agreement_notify", label = "电子协议通知")]
#[non_exhaustive]
pub struct MerchantBusiOpenAgreementNotify {
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

    /// 商户号. At most 18 characters.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", O, chars = ..=18)]
    pub huifu_id: Option<String>,

    /// 申请单号. At most 18 characters.
    #[doc(alias = "申请单号")]
    #[field("apply_no", "申请单号", O, chars = ..=18)]
    pub apply_no: Option<String>,

    /// 协议信息. As JSON in a string.
    ///
    /// Unsure: named a list, but its rows are shown as those of one object.
    #[doc(alias = "协议信息")]
    #[field("agreement_info_list", "协议信息", O, object, json)]
    pub agreement_info_list: Option<AgreementNotice>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `merchant_busi_open_agreement_notify` 电子协议通知: its two messages, and how its answer is judged.
pub const MERCHANT_BUSI_OPEN_AGREEMENT_NOTIFY: Interface = Interface {
    id: "merchant_busi_open_agreement_notify",
    gateway: "huifu",
    title: "电子协议通知",
    summary: "Reports how an electronic agreement stands.",
    path: "",
    method: "",
    endpoint: "",
    version: "",
    flow: Flow::Notify,
    key: None,
    charges: false,
    source: "a public field catalogue of the vendor for merchant onboarding, 商户业务开通",
    outbound: <MerchantBusiOpenAgreementNotifyAck as Message>::SCHEMA,
    inbound: <MerchantBusiOpenAgreementNotify as Message>::SCHEMA,
    judge: Judge { code: Some(("sub_resp_code", &RESP_CODE)), text: Some("sub_resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Notification for MerchantBusiOpenAgreementNotify {
    type Protocol = super::HuifuProtocol;
    type Ack = MerchantBusiOpenAgreementNotifyAck;
    const INTERFACE: &'static Interface = &MERCHANT_BUSI_OPEN_AGREEMENT_NOTIFY;
}
