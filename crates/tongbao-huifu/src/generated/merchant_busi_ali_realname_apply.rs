//! 支付宝实名申请提交 `merchant_busi_ali_realname_apply`, `POST …/v2/merchant/busi/ali/realname/apply`.
//!
//! Source: a public Java SDK of the vendor, V2MerchantBusiAliRealnameApply.
//!
//! @generated from specs/huifu/merchant_busi_ali_realname_apply.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Date, Message, Request, UnknownMembers};

use super::{AuthIdentityInfo, ContactPersonInfoAliRealname, HINTS, LegalPersonInfoAliRealname, RESP_CODE, UboInfoAliRealname};

/// 支付宝实名申请提交: applies for the verification of a merchant at Alipay.
///
/// ```text
/// accepted (constructed):
/// req_seq_id = R20240101000001
/// req_date = 20240101
/// huifu_id = 6666000100000001
/// auth_identity_info = {…}
/// contact_person_info = {…}
/// ```
///
/// Source: a public Java SDK of the vendor, V2MerchantBusiAliRealnameApply.
#[doc(alias = "支付宝实名申请提交")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "merchant_busi_ali_realname_apply", label = "支付宝实名申请提交", container = ["data"])]
pub struct MerchantBusiAliRealnameApplyRequest {
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

    /// 汇付ID.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "汇付ID")]
    #[field("huifu_id", "汇付ID", M)]
    huifu_id: String,

    /// 主体信息. As JSON in a string.
    #[doc(alias = "主体信息")]
    #[field("auth_identity_info", "主体信息", M, object, json)]
    auth_identity_info: AuthIdentityInfo,

    /// 联系人信息. As JSON in a string.
    #[doc(alias = "联系人信息")]
    #[field("contact_person_info", "联系人信息", M, object, json)]
    contact_person_info: ContactPersonInfoAliRealname,

    /// 子渠道号.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no length here; 50 for the same field
    /// elsewhere.
    #[doc(alias = "子渠道号")]
    #[field("pay_channel_id", "子渠道号", O)]
    pay_channel_id: Option<String>,

    /// 业务开通类型.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no length here; 2 for the same field
    /// elsewhere.
    #[doc(alias = "业务开通类型")]
    #[field("pay_scene", "业务开通类型", O)]
    pay_scene: Option<String>,

    /// 法人身份信息. As JSON in a string.
    #[doc(alias = "法人身份信息")]
    #[field("legal_person_info", "法人身份信息", O, object, json)]
    legal_person_info: Option<LegalPersonInfoAliRealname>,

    /// 受益人信息. As JSON in a string.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory.
    #[doc(alias = "受益人信息")]
    #[field("ubo_info", "受益人信息", O, object, json)]
    ubo_info: Option<UboInfoAliRealname>,
}

/// 支付宝实名申请提交应答: the reply to [`MerchantBusiAliRealnameApplyRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// huifu_id = 6666000100000001
/// ```
///
/// Source: a public Java SDK of the vendor, V2MerchantBusiAliRealnameApply.
#[doc(alias = "支付宝实名申请提交")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "merchant_busi_ali_realname_apply", label = "支付宝实名申请提交", container = ["data"])]
#[non_exhaustive]
pub struct MerchantBusiAliRealnameApplyResponse {
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

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `merchant_busi_ali_realname_apply` 支付宝实名申请提交: its two messages, and how its answer is judged.
pub const MERCHANT_BUSI_ALI_REALNAME_APPLY: Interface = Interface {
    id: "merchant_busi_ali_realname_apply",
    gateway: "huifu",
    title: "支付宝实名申请提交",
    summary: "Applies for the verification of a merchant at Alipay.",
    path: "/v2/merchant/busi/ali/realname/apply",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Configure,
    key: Some("req_seq_id"),
    charges: false,
    source: "a public Java SDK of the vendor, V2MerchantBusiAliRealnameApply",
    outbound: <MerchantBusiAliRealnameApplyRequest as Message>::SCHEMA,
    inbound: <MerchantBusiAliRealnameApplyResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for MerchantBusiAliRealnameApplyRequest {
    type Protocol = super::HuifuProtocol;
    type Response = MerchantBusiAliRealnameApplyResponse;
    const INTERFACE: &'static Interface = &MERCHANT_BUSI_ALI_REALNAME_APPLY;
}
