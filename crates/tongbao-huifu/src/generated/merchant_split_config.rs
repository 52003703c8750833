//! 商户分账配置 `merchant_split_config`, `POST …/v2/merchant/split/config`.
//!
//! Source: an older public Java SDK of the vendor, V2MerchantSplitConfig.
//!
//! @generated from specs/huifu/merchant_split_config.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Amount, Date, Message, Request, UnknownMembers};

use super::{AcctSplitBunchSplitConfig, FeeAcctType, FeeFlag, HINTS, RESP_CODE, RuleOrigin, StartType, YesNo};

/// 商户分账配置: applies for splitting the money of trades.
///
/// Up to 20 % it is open at once and no message follows; above, people look at it, and the result comes under the same
/// apply_no. Today the same is set by split_conf_info of merchant_busi_open.
///
/// ```text
/// accepted (constructed):
/// req_seq_id = R20240101000001
/// req_date = 20240101
/// huifu_id = 6666000100000001
/// rule_origin = 01
/// div_flag = Y
/// apply_ratio = 10
/// start_type = 0
/// ```
///
/// Source: an older public Java SDK of the vendor, V2MerchantSplitConfig.
#[doc(alias = "商户分账配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "merchant_split_config", label = "商户分账配置", container = ["data"])]
pub struct MerchantSplitConfigRequest {
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

    /// 分账规则来源.
    #[doc(alias = "分账规则来源")]
    #[field("rule_origin", "分账规则来源", M, values)]
    rule_origin: RuleOrigin,

    /// 分账开关.
    #[doc(alias = "分账开关")]
    #[field("div_flag", "分账开关", M, values)]
    div_flag: YesNo,

    /// 最大分账比例.
    ///
    /// Unsure: no length here; 9 for the same field elsewhere.
    #[doc(alias = "最大分账比例")]
    #[field("apply_ratio", "最大分账比例", M)]
    apply_ratio: String,

    /// 生效类型.
    #[doc(alias = "生效类型")]
    #[field("start_type", "生效类型", M, values)]
    start_type: StartType,

    /// 分账明细. As JSON in a string.
    ///
    /// Mandatory when `rule_origin` is 02.
    #[doc(alias = "分账明细")]
    #[field("acct_split_bunch_list", "分账明细", C, items = 0..=4294967295, when("rule_origin" = ["02"]), json)]
    acct_split_bunch_list: Vec<AcctSplitBunchSplitConfig>,

    /// 分账手续费外扣开关.
    #[doc(alias = "分账手续费外扣开关")]
    #[field("out_fee_flag", "分账手续费外扣开关", O, values)]
    out_fee_flag: Option<FeeFlag>,

    /// 分账手续费外扣时的账户类型.
    #[doc(alias = "分账手续费外扣时的账户类型")]
    #[field("out_fee_acct_type", "分账手续费外扣时的账户类型", O, values)]
    out_fee_acct_type: Option<FeeAcctType>,

    /// 分账手续费外扣汇付ID.
    ///
    /// Mandatory in the case of 选择手续费外扣.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "分账手续费外扣汇付ID")]
    #[field("out_fee_huifuid", "分账手续费外扣汇付ID", O)]
    out_fee_huifuid: Option<String>,

    /// 固定手续费.
    ///
    /// Unsure: no length here; 9 for the same field elsewhere.
    #[doc(alias = "固定手续费")]
    #[field("split_fee_rate", "固定手续费", O)]
    split_fee_rate: Option<String>,

    /// 百分比手续费. On the wire in yuan with two decimals.
    #[doc(alias = "百分比手续费")]
    #[field("per_amt", "百分比手续费", O, amount = yuan_2dp)]
    per_amt: Option<Amount>,

    /// 异步地址.
    ///
    /// The configuration interfaces call notify_url so.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "异步地址")]
    #[field("async_return_url", "异步地址", O)]
    async_return_url: Option<String>,
}

/// 商户分账配置应答: the reply to [`MerchantSplitConfigRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// huifu_id = 6666000100000001
/// apply_no = 100000000000000001
/// ```
///
/// Source: an older public Java SDK of the vendor, V2MerchantSplitConfig.
#[doc(alias = "商户分账配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "merchant_split_config", label = "商户分账配置", container = ["data"])]
#[non_exhaustive]
pub struct MerchantSplitConfigResponse {
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

/// `merchant_split_config` 商户分账配置: its two messages, and how its answer is judged.
pub const MERCHANT_SPLIT_CONFIG: Interface = Interface {
    id: "merchant_split_config",
    gateway: "huifu",
    title: "商户分账配置",
    summary: "Applies for splitting the money of trades.",
    path: "/v2/merchant/split/config",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Configure,
    key: Some("req_seq_id"),
    charges: false,
    source: "an older public Java SDK of the vendor, V2MerchantSplitConfig",
    outbound: <MerchantSplitConfigRequest as Message>::SCHEMA,
    inbound: <MerchantSplitConfigResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for MerchantSplitConfigRequest {
    type Protocol = super::HuifuProtocol;
    type Response = MerchantSplitConfigResponse;
    const INTERFACE: &'static Interface = &MERCHANT_SPLIT_CONFIG;
}
