//! 子账户开通配置 `merchant_settle_config`, `POST …/v2/merchant/settle/config`.
//!
//! Source: a public Java SDK of the vendor, V2MerchantSettleConfig.
//!
//! @generated from specs/huifu/merchant_settle_config.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Date, Message, Request, Secret, Token, UnknownMembers};

use super::{CardInfoSettle, HINTS, RESP_CODE, SettleConfigSettle, SubAcctType};

/// 子账户开通配置: opens a sub-account and sets its settlement.
///
/// ```text
/// accepted (constructed):
/// req_seq_id = R20240101000001
/// req_date = 20240101
/// huifu_id = 6666000100000001
/// upper_huifu_id = 6666000100000000
/// acct_type = 01
/// acct_name = 示例账户
/// ```
///
/// Source: a public Java SDK of the vendor, V2MerchantSettleConfig.
#[doc(alias = "子账户开通配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "merchant_settle_config", label = "子账户开通配置", container = ["data"])]
pub struct MerchantSettleConfigRequest {
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

    /// 商户汇付Id.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "商户汇付Id")]
    #[field("huifu_id", "商户汇付Id", M)]
    huifu_id: String,

    /// 上级汇付Id.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "上级汇付Id")]
    #[field("upper_huifu_id", "上级汇付Id", M)]
    upper_huifu_id: String,

    /// 子账户类型.
    #[doc(alias = "子账户类型")]
    #[field("acct_type", "子账户类型", M, values)]
    acct_type: SubAcctType,

    /// 账户名称.
    ///
    /// Unsure: no length here; 25 for the same field elsewhere.
    #[doc(alias = "账户名称")]
    #[field("acct_name", "账户名称", M)]
    acct_name: String,

    /// 结算卡信息配置. As JSON in a string.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "结算卡信息配置")]
    #[field("card_info", "结算卡信息配置", O, object, json)]
    card_info: Option<CardInfoSettle>,

    /// 结算规则配置. As JSON in a string.
    #[doc(alias = "结算规则配置")]
    #[field("settle_config", "结算规则配置", O, object, json)]
    settle_config: Option<SettleConfigSettle>,

    /// 异步请求地址.
    ///
    /// The configuration interfaces call notify_url so.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "异步请求地址")]
    #[field("async_return_url", "异步请求地址", O)]
    async_return_url: Option<String>,
}

/// 子账户开通配置应答: the reply to [`MerchantSettleConfigRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// huifu_id = 6666000100000001
/// apply_no = 100000000000000001
/// ```
///
/// Source: a public Java SDK of the vendor, V2MerchantSettleConfig.
#[doc(alias = "子账户开通配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "merchant_settle_config", label = "子账户开通配置", container = ["data"])]
#[non_exhaustive]
pub struct MerchantSettleConfigResponse {
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

    /// 账户号. At most 9 characters.
    #[doc(alias = "账户号")]
    #[field("acct_id", "账户号", O, chars = ..=9)]
    pub acct_id: Option<String>,

    /// 卡序列号. At most 20 characters.
    #[doc(alias = "卡序列号")]
    #[field("token_no", "卡序列号", O, chars = ..=20)]
    pub token_no: Option<Secret<Token>>,

    /// 申请单号.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "申请单号")]
    #[field("apply_no", "申请单号", O)]
    pub apply_no: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `merchant_settle_config` 子账户开通配置: its two messages, and how its answer is judged.
pub const MERCHANT_SETTLE_CONFIG: Interface = Interface {
    id: "merchant_settle_config",
    gateway: "huifu",
    title: "子账户开通配置",
    summary: "Opens a sub-account and sets its settlement.",
    path: "/v2/merchant/settle/config",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Configure,
    key: Some("req_seq_id"),
    charges: false,
    source: "a public Java SDK of the vendor, V2MerchantSettleConfig",
    outbound: <MerchantSettleConfigRequest as Message>::SCHEMA,
    inbound: <MerchantSettleConfigResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for MerchantSettleConfigRequest {
    type Protocol = super::HuifuProtocol;
    type Response = MerchantSettleConfigResponse;
    const INTERFACE: &'static Interface = &MERCHANT_SETTLE_CONFIG;
}
