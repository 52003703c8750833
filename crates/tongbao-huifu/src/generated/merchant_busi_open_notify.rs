//! 业务开通结果通知 `merchant_busi_open_notify`.
//!
//! Source: a public field catalogue of the vendor for merchant onboarding, 商户业务开通.
//!
//! @generated from specs/huifu/merchant_busi_open_notify.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Message, Notification, UnknownMembers};

use super::{BusiNotifyType, HINTS, RESP_CODE, RegResult, ZlAsyncInfo};

/// 业务开通结果通知应答: the acknowledgement of [`MerchantBusiOpenNotify`].
///
/// One message for each notify_type. It is acknowledged with ord_id, where it has one.
///
/// ```text
/// reported (constructed):
/// ord_id = 1000000001
/// ```
///
/// Source: a public field catalogue of the vendor for merchant onboarding, 商户业务开通.
#[doc(alias = "业务开通结果通知")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(ack, id = "merchant_busi_open_notify", label = "业务开通结果通知", word = "RECV_ORD_ID_")]
pub struct MerchantBusiOpenNotifyAck {
    /// 通知流水号. At most 44 characters.
    ///
    /// Acknowledged with this.
    ///
    /// Unsure: no source says that it is always there; without it nothing could be acknowledged.
    #[doc(alias = "通知流水号")]
    #[field("ord_id", "通知流水号", M, chars = ..=44)]
    ord_id: String,
}

/// 业务开通结果通知: reports how one business of a merchant was opened.
///
/// ```text
/// reported (constructed):
/// sub_resp_code = 00000000
/// sub_resp_desc = 成功
/// req_seq_id = R20240101000001
/// req_date = 20240101
/// huifu_id = 6666000100000001
/// apply_no = 100000000000000001
/// notify_type = W
/// ord_id = 1000000001
/// ```
///
/// Source: a public field catalogue of the vendor for merchant onboarding, 商户业务开通.
#[doc(alias = "业务开通结果通知")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(notify, id = "merchant_busi_open_notify", label = "业务开通结果通知")]
#[non_exhaustive]
pub struct MerchantBusiOpenNotify {
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
    #[field("req_seq_id", "请求流水号", O, chars = ..=32)]
    pub req_seq_id: Option<String>,

    /// 请求日期. At most 8 characters.
    #[doc(alias = "请求日期")]
    #[field("req_date", "请求日期", O, chars = ..=8)]
    pub req_date: Option<String>,

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

    /// 通知类型.
    #[doc(alias = "通知类型")]
    #[field("notify_type", "通知类型", O, values)]
    pub notify_type: Option<BusiNotifyType>,

    /// 入驻结果集合. As JSON in a string.
    #[doc(alias = "入驻结果集合")]
    #[field("reg_result_list", "入驻结果集合", O, items = 0..=4294967295, json)]
    pub reg_result_list: Vec<RegResult>,

    /// 直连结果合集. As JSON in a string.
    #[doc(alias = "直连结果合集")]
    #[field("zl_async_info", "直连结果合集", O, object, json)]
    pub zl_async_info: Option<ZlAsyncInfo>,

    /// 通知流水号. At most 44 characters.
    ///
    /// Acknowledged with this.
    ///
    /// Unsure: no source says that it is always there; without it nothing could be acknowledged.
    #[doc(alias = "通知流水号")]
    #[field("ord_id", "通知流水号", M, chars = ..=44)]
    pub ord_id: String,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `merchant_busi_open_notify` 业务开通结果通知: its two messages, and how its answer is judged.
pub const MERCHANT_BUSI_OPEN_NOTIFY: Interface = Interface {
    id: "merchant_busi_open_notify",
    gateway: "huifu",
    title: "业务开通结果通知",
    summary: "Reports how one business of a merchant was opened.",
    path: "",
    method: "",
    endpoint: "",
    version: "",
    flow: Flow::Notify,
    key: None,
    charges: false,
    source: "a public field catalogue of the vendor for merchant onboarding, 商户业务开通",
    outbound: <MerchantBusiOpenNotifyAck as Message>::SCHEMA,
    inbound: <MerchantBusiOpenNotify as Message>::SCHEMA,
    judge: Judge { code: Some(("sub_resp_code", &RESP_CODE)), text: Some("sub_resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Notification for MerchantBusiOpenNotify {
    type Protocol = super::HuifuProtocol;
    type Ack = MerchantBusiOpenNotifyAck;
    const INTERFACE: &'static Interface = &MERCHANT_BUSI_OPEN_NOTIFY;
}
