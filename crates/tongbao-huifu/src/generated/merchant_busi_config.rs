//! 微信商户配置 `merchant_busi_config`, `POST …/v2/merchant/busi/config`.
//!
//! Source: a public Java SDK of the vendor, V2MerchantBusiConfig.
//!
//! @generated from specs/huifu/merchant_busi_config.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Credential, Date, Message, Request, Secret, UnknownMembers};

use super::{HINTS, RESP_CODE};

/// 微信商户配置: sets the app ids and the page directory that a merchant uses at WeChat.
///
/// fee_type is the kind of business, not who bears a fee; public samples have 02.
///
/// Of `wx_woa_app_id`, `wx_woa_path`, `wx_applet_app_id`, `micro_sub_appid`, at least one.
///
/// ```text
/// accepted (constructed):
/// req_seq_id = R20240101000001
/// req_date = 20240101
/// huifu_id = 6666000100000001
/// fee_type = 02
/// wx_woa_path = https://merchant.example/pay/
/// ```
///
/// Source: a public Java SDK of the vendor, V2MerchantBusiConfig.
#[doc(alias = "微信商户配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "merchant_busi_config", label = "微信商户配置", container = ["data"])]
#[message(at_least_one("wx_woa_app_id", "wx_woa_path", "wx_applet_app_id", "micro_sub_appid"))]
pub struct MerchantBusiConfigRequest {
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

    /// 汇付客户Id.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "汇付客户Id")]
    #[field("huifu_id", "汇付客户Id", M)]
    huifu_id: String,

    /// 业务开通类型.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere; public samples have 02; the values are not published.
    #[doc(alias = "业务开通类型")]
    #[field("fee_type", "业务开通类型", M)]
    fee_type: String,

    /// 公众号支付Appid.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "公众号支付Appid")]
    #[field("wx_woa_app_id", "公众号支付Appid", C)]
    wx_woa_app_id: Option<String>,

    /// 微信公众号授权目录.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "微信公众号授权目录")]
    #[field("wx_woa_path", "微信公众号授权目录", C)]
    wx_woa_path: Option<String>,

    /// 微信小程序APPID.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "微信小程序APPID")]
    #[field("wx_applet_app_id", "微信小程序APPID", C)]
    wx_applet_app_id: Option<String>,

    /// 微信公众号APPID对应的秘钥.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "微信公众号APPID对应的秘钥")]
    #[field("wx_woa_secret", "微信公众号APPID对应的秘钥", O)]
    wx_woa_secret: Option<Secret<Credential>>,

    /// 微信反扫类交易APPID.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "微信反扫类交易APPID")]
    #[field("micro_sub_appid", "微信反扫类交易APPID", C)]
    micro_sub_appid: Option<String>,

    /// 微信小程序APPID对应的秘钥.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "微信小程序APPID对应的秘钥")]
    #[field("wx_applet_secret", "微信小程序APPID对应的秘钥", O)]
    wx_applet_secret: Option<Secret<Credential>>,

    /// 渠道号.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no length here; 50 for the same field
    /// elsewhere.
    #[doc(alias = "渠道号")]
    #[field("bank_channel_no", "渠道号", O)]
    bank_channel_no: Option<String>,

    /// 异步消息接收地址.
    ///
    /// The configuration interfaces call notify_url so.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "异步消息接收地址")]
    #[field("async_return_url", "异步消息接收地址", O)]
    async_return_url: Option<String>,
}

/// 微信商户配置应答: the reply to [`MerchantBusiConfigRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// huifu_id = 6666000100000001
/// ```
///
/// Source: a public Java SDK of the vendor, V2MerchantBusiConfig.
#[doc(alias = "微信商户配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "merchant_busi_config", label = "微信商户配置", container = ["data"])]
#[non_exhaustive]
pub struct MerchantBusiConfigResponse {
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

/// `merchant_busi_config` 微信商户配置: its two messages, and how its answer is judged.
pub const MERCHANT_BUSI_CONFIG: Interface = Interface {
    id: "merchant_busi_config",
    gateway: "huifu",
    title: "微信商户配置",
    summary: "Sets the app ids and the page directory that a merchant uses at WeChat.",
    path: "/v2/merchant/busi/config",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Configure,
    key: Some("req_seq_id"),
    charges: false,
    source: "a public Java SDK of the vendor, V2MerchantBusiConfig",
    outbound: <MerchantBusiConfigRequest as Message>::SCHEMA,
    inbound: <MerchantBusiConfigResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for MerchantBusiConfigRequest {
    type Protocol = super::HuifuProtocol;
    type Response = MerchantBusiConfigResponse;
    const INTERFACE: &'static Interface = &MERCHANT_BUSI_CONFIG;
}
