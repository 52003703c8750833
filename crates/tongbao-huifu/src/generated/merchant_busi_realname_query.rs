//! 微信实名认证状态查询 `merchant_busi_realname_query`, `POST …/v2/merchant/busi/realname/query`.
//!
//! Source: a public Java SDK of the vendor, V2MerchantBusiRealnameQuery.
//!
//! @generated from specs/huifu/merchant_busi_realname_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Date, Message, Request, UnknownMembers};

use super::{HINTS, RESP_CODE, RealNameApplymentStat};

/// 微信实名认证状态查询: asks how the verification of a merchant at WeChat stands.
///
/// ```text
/// accepted (constructed):
/// req_seq_id = R20240101000001
/// req_date = 20240101
/// huifu_id = 6666000100000001
/// ```
///
/// Source: a public Java SDK of the vendor, V2MerchantBusiRealnameQuery.
#[doc(alias = "微信实名认证状态查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "merchant_busi_realname_query", label = "微信实名认证状态查询", container = ["data"])]
pub struct MerchantBusiRealnameQueryRequest {
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

    /// 汇付Id.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "汇付Id")]
    #[field("huifu_id", "汇付Id", M)]
    huifu_id: String,

    /// 子渠道号.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no length here; 50 for the same field
    /// elsewhere.
    #[doc(alias = "子渠道号")]
    #[field("pay_channel_id", "子渠道号", O)]
    pay_channel_id: Option<String>,

    /// 支付场景.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no length here; 2 for the same field
    /// elsewhere.
    #[doc(alias = "支付场景")]
    #[field("pay_scene", "支付场景", O)]
    pay_scene: Option<String>,
}

/// 微信实名认证状态查询应答: the reply to [`MerchantBusiRealnameQueryRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// huifu_id = 6666000100000001
/// applyment_stat = APPLYMENT_STATE_PASSED
/// ```
///
/// Source: a public Java SDK of the vendor, V2MerchantBusiRealnameQuery.
#[doc(alias = "微信实名认证状态查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "merchant_busi_realname_query", label = "微信实名认证状态查询", container = ["data"])]
#[non_exhaustive]
pub struct MerchantBusiRealnameQueryResponse {
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

    /// 申请单状态.
    ///
    /// Unsure: presumably the values of the same state elsewhere.
    #[doc(alias = "申请单状态")]
    #[field("applyment_stat", "申请单状态", O, values)]
    pub applyment_stat: Option<RealNameApplymentStat>,

    /// 授权状态.
    ///
    /// Unsure: no public source gives a length; its values are not published.
    #[doc(alias = "授权状态")]
    #[field("authorize_stat", "授权状态", O)]
    pub authorize_stat: Option<String>,

    /// 驳回参数.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "驳回参数")]
    #[field("reject_param", "驳回参数", O)]
    pub reject_param: Option<String>,

    /// 驳回原因.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "驳回原因")]
    #[field("reject_reason", "驳回原因", O)]
    pub reject_reason: Option<String>,

    /// 二维码数据.
    ///
    /// To be scanned by the contact or the legal person; there only while that is needed.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "二维码数据")]
    #[field("qrcode_data", "二维码数据", O)]
    pub qrcode_data: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `merchant_busi_realname_query` 微信实名认证状态查询: its two messages, and how its answer is judged.
pub const MERCHANT_BUSI_REALNAME_QUERY: Interface = Interface {
    id: "merchant_busi_realname_query",
    gateway: "huifu",
    title: "微信实名认证状态查询",
    summary: "Asks how the verification of a merchant at WeChat stands.",
    path: "/v2/merchant/busi/realname/query",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Query,
    key: Some("req_seq_id"),
    charges: false,
    source: "a public Java SDK of the vendor, V2MerchantBusiRealnameQuery",
    outbound: <MerchantBusiRealnameQueryRequest as Message>::SCHEMA,
    inbound: <MerchantBusiRealnameQueryResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for MerchantBusiRealnameQueryRequest {
    type Protocol = super::HuifuProtocol;
    type Response = MerchantBusiRealnameQueryResponse;
    const INTERFACE: &'static Interface = &MERCHANT_BUSI_REALNAME_QUERY;
}
