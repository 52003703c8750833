//! 商户短信发送 `merchant_basicdata_sms_send`, `POST …/v2/merchant/basicdata/sms/send`.
//!
//! Source: a public Java SDK of the vendor, V2MerchantBasicdataSmsSend.
//!
//! @generated from specs/huifu/merchant_basicdata_sms_send.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Credential, Date, Message, Phone, Request, Secret, UnknownMembers};

use super::{HINTS, OperationType, RESP_CODE, VerifyType};

/// 商户短信发送: sends a code for another settlement card or for the electronic account.
///
/// ```text
/// accepted (constructed):
/// req_seq_id = R20240101000001
/// req_date = 20240101
/// huifu_id = 6666000100000001
/// phone = (secret)
/// verify_type = settleBankChange
/// ```
///
/// Source: a public Java SDK of the vendor, V2MerchantBasicdataSmsSend.
#[doc(alias = "商户短信发送")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "merchant_basicdata_sms_send", label = "商户短信发送", container = ["data"])]
pub struct MerchantBasicdataSmsSendRequest {
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

    /// 商户汇付Id.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "商户汇付Id")]
    #[field("huifu_id", "商户汇付Id", M)]
    huifu_id: String,

    /// 手机号.
    ///
    /// Unsure: conditional; no source says when; no length here; 11 for the same field elsewhere.
    #[doc(alias = "手机号")]
    #[field("phone", "手机号", O)]
    phone: Option<Secret<Phone>>,

    /// 验证类型.
    #[doc(alias = "验证类型")]
    #[field("verify_type", "验证类型", M, values)]
    verify_type: VerifyType,

    /// 操作类型.
    ///
    /// Mandatory when `verify_type` is elecAcctSign.
    #[doc(alias = "操作类型")]
    #[field("operation_type", "操作类型", C, values, when("verify_type" = ["elecAcctSign"]))]
    operation_type: Option<OperationType>,

    /// 验证码.
    ///
    /// Unsure: conditional; no source says when; no length here; 6 for the same field elsewhere.
    #[doc(alias = "验证码")]
    #[field("verify_code", "验证码", O)]
    verify_code: Option<Secret<Credential>>,

    /// 中信签约流水号.
    ///
    /// Unsure: conditional; no source says when; no length here; 64 for the same field elsewhere.
    #[doc(alias = "中信签约流水号")]
    #[field("elec_acct_sign_seq_id", "中信签约流水号", O)]
    elec_acct_sign_seq_id: Option<String>,
}

/// 商户短信发送应答: the reply to [`MerchantBasicdataSmsSendRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// ```
///
/// Source: a public Java SDK of the vendor, V2MerchantBasicdataSmsSend.
#[doc(alias = "商户短信发送")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "merchant_basicdata_sms_send", label = "商户短信发送", container = ["data"])]
#[non_exhaustive]
pub struct MerchantBasicdataSmsSendResponse {
    /// 业务返回码. At most 8 characters.
    #[doc(alias = "业务返回码")]
    #[field("resp_code", "业务返回码", M, chars = ..=8)]
    pub resp_code: String,

    /// 业务返回描述. At most 512 characters.
    #[doc(alias = "业务返回描述")]
    #[field("resp_desc", "业务返回描述", O, chars = ..=512)]
    pub resp_desc: Option<String>,

    /// 中信签约短信流水号.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "中信签约短信流水号")]
    #[field("elec_acct_sign_seq_id", "中信签约短信流水号", O)]
    pub elec_acct_sign_seq_id: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `merchant_basicdata_sms_send` 商户短信发送: its two messages, and how its answer is judged.
pub const MERCHANT_BASICDATA_SMS_SEND: Interface = Interface {
    id: "merchant_basicdata_sms_send",
    gateway: "huifu",
    title: "商户短信发送",
    summary: "Sends a code for another settlement card or for the electronic account.",
    path: "/v2/merchant/basicdata/sms/send",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::SendCode,
    key: Some("req_seq_id"),
    charges: false,
    source: "a public Java SDK of the vendor, V2MerchantBasicdataSmsSend",
    outbound: <MerchantBasicdataSmsSendRequest as Message>::SCHEMA,
    inbound: <MerchantBasicdataSmsSendResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for MerchantBasicdataSmsSendRequest {
    type Protocol = super::HuifuProtocol;
    type Response = MerchantBasicdataSmsSendResponse;
    const INTERFACE: &'static Interface = &MERCHANT_BASICDATA_SMS_SEND;
}
