//! 商户业务开通 `merchant_busi_open`, `POST …/v2/merchant/busi/open`.
//!
//! Source: a public field catalogue of the vendor for merchant onboarding, 商户业务开通.
//!
//! @generated from specs/huifu/merchant_busi_open.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Date, Message, Request, UnknownMembers};

use super::{AgentRecheckConfigReply, AgreementInfoOpen, AliConf, AliZlConf, BalancePayConfig, BankCardConf, CombinePayConfig, EnterFeeFlag, ExtendedMaterialOpen, FeeAcctType, FeeFlag, HINTS, HbFqFeeConfig, JxfConfInfo, LargeAmtPayConfig, MergePayConfigInfo, OnlineFeeConf, OnlineMediaInfo, OnlinePayFeeConf, OutOrderFundsConfig, RESP_CODE, SignUserInfoOpen, SplitConfInfo, SurrogateConfig, UniAppPaymentConfig, UnionConf, WithholdPayScene, WxConf, WxZlConf, YesNo};

/// 商户业务开通: opens ways to pay for a merchant.
///
/// The audit is reported to async_return_url, each opened business to busi_async_return_url, and electronic agreements to
/// agreement_async_return_url.
///
/// ```text
/// accepted (constructed):
/// req_seq_id = R20240101000001
/// req_date = 20240101
/// huifu_id = 6666000100000001
/// upper_huifu_id = 6666000100000000
/// quick_flag = Y
/// agreement_info = {…}
/// busi_async_return_url = https://merchant.example/notify
/// ```
///
/// Source: a public field catalogue of the vendor for merchant onboarding, 商户业务开通.
#[doc(alias = "商户业务开通")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "merchant_busi_open", label = "商户业务开通", container = ["data"])]
pub struct MerchantBusiOpenRequest {
    /// 请求流水号. At most 32 characters.
    ///
    /// Unique for each huifu_id and day.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", M, chars = ..=32)]
    req_seq_id: String,

    /// 请求日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "请求日期")]
    #[field("req_date", "请求日期", M, date = "yyyyMMdd")]
    req_date: Date,

    /// 汇付客户Id. At most 18 characters.
    #[doc(alias = "汇付客户Id")]
    #[field("huifu_id", "汇付客户Id", M, chars = ..=18)]
    huifu_id: String,

    /// 直属渠道号. At most 18 characters.
    #[doc(alias = "直属渠道号")]
    #[field("upper_huifu_id", "直属渠道号", M, chars = ..=18)]
    upper_huifu_id: String,

    /// 微信支付宝商户简称. At most 64 characters.
    ///
    /// Mandatory in the case of 企业商户.
    #[doc(alias = "微信支付宝商户简称")]
    #[field("short_name", "微信支付宝商户简称", O, chars = ..=64)]
    short_name: Option<String>,

    /// 签约人. As JSON in a string.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "签约人")]
    #[field("sign_user_info", "签约人", O, object, json)]
    sign_user_info: Option<SignUserInfoOpen>,

    /// 是否开通网银.
    #[doc(alias = "是否开通网银")]
    #[field("online_flag", "是否开通网银", O, values)]
    online_flag: Option<YesNo>,

    /// 是否开通快捷.
    #[doc(alias = "是否开通快捷")]
    #[field("quick_flag", "是否开通快捷", O, values)]
    quick_flag: Option<YesNo>,

    /// 是否开通代扣.
    #[doc(alias = "是否开通代扣")]
    #[field("withhold_flag", "是否开通代扣", O, values)]
    withhold_flag: Option<YesNo>,

    /// 商户业务类型. At most 2 characters.
    ///
    /// From the published table 商户业务类型.
    #[doc(alias = "商户业务类型")]
    #[field("mer_bus_type", "商户业务类型", O, chars = ..=2)]
    mer_bus_type: Option<String>,

    /// 是否交易手续费外扣.
    ///
    /// Default 2.
    #[doc(alias = "是否交易手续费外扣")]
    #[field("out_fee_flag", "是否交易手续费外扣", O, values)]
    out_fee_flag: Option<FeeFlag>,

    /// 交易手续费外扣汇付ID. At most 18 characters.
    ///
    /// Mandatory in the case of 开通交易手续费外扣业务.
    #[doc(alias = "交易手续费外扣汇付ID")]
    #[field("out_fee_huifuid", "交易手续费外扣汇付ID", O, chars = ..=18)]
    out_fee_huifuid: Option<String>,

    /// 交易手续费外扣时的账户类型.
    ///
    /// Default 01.
    #[doc(alias = "交易手续费外扣时的账户类型")]
    #[field("out_fee_acct_type", "交易手续费外扣时的账户类型", O, values)]
    out_fee_acct_type: Option<FeeAcctType>,

    /// 支付宝配置对象. As JSON in a string.
    #[doc(alias = "支付宝配置对象")]
    #[field("ali_conf_list", "支付宝配置对象", O, items = 0..=4294967295, json)]
    ali_conf_list: Vec<AliConf>,

    /// 支付宝直连配置对象. As JSON in a string.
    #[doc(alias = "支付宝直连配置对象")]
    #[field("ali_zl_conf", "支付宝直连配置对象", O, object, json)]
    ali_zl_conf: Option<AliZlConf>,

    /// 开通支付宝预授权.
    #[doc(alias = "开通支付宝预授权")]
    #[field("alipay_pre_auth_flag", "开通支付宝预授权", O, values)]
    alipay_pre_auth_flag: Option<YesNo>,

    /// 微信配置对象. As JSON in a string.
    #[doc(alias = "微信配置对象")]
    #[field("wx_conf_list", "微信配置对象", O, items = 0..=4294967295, json)]
    wx_conf_list: Vec<WxConf>,

    /// 微信直连配置对象. As JSON in a string.
    #[doc(alias = "微信直连配置对象")]
    #[field("wx_zl_conf", "微信直连配置对象", O, object, json)]
    wx_zl_conf: Option<WxZlConf>,

    /// 开通微信预授权.
    #[doc(alias = "开通微信预授权")]
    #[field("wechatpay_pre_auth_flag", "开通微信预授权", O, values)]
    wechatpay_pre_auth_flag: Option<YesNo>,

    /// 银联二维码配置. As JSON in a string.
    #[doc(alias = "银联二维码配置")]
    #[field("union_conf_list", "银联二维码配置", O, items = 0..=4294967295, json)]
    union_conf_list: Vec<UnionConf>,

    /// 银行卡业务配置. As JSON in a string.
    #[doc(alias = "银行卡业务配置")]
    #[field("bank_card_conf", "银行卡业务配置", O, object, json)]
    bank_card_conf: Option<BankCardConf>,

    /// 线上费率配置. As JSON in a string.
    #[doc(alias = "线上费率配置")]
    #[field("online_fee_conf_list", "线上费率配置", O, items = 0..=4294967295, json)]
    online_fee_conf_list: Vec<OnlineFeeConf>,

    /// 线上手续费承担方配置. As JSON in a string.
    #[doc(alias = "线上手续费承担方配置")]
    #[field("online_pay_fee_conf_list", "线上手续费承担方配置", O, items = 0..=4294967295, json)]
    online_pay_fee_conf_list: Vec<OnlinePayFeeConf>,

    /// 线上业务类型编码. At most 8 characters.
    ///
    /// From the published table 线上业务类型编码及补充材料说明. Mandatory if scene_type is ONLINE or ALL.
    #[doc(alias = "线上业务类型编码")]
    #[field("online_busi_type", "线上业务类型编码", O, chars = ..=8)]
    online_busi_type: Option<String>,

    /// 运营媒介. As JSON in a string.
    ///
    /// Mandatory if scene_type is ONLINE or ALL.
    #[doc(alias = "运营媒介")]
    #[field("online_media_info_list", "运营媒介", O, items = 0..=4294967295, json)]
    online_media_info_list: Vec<OnlineMediaInfo>,

    /// 余额支付配置. As JSON in a string.
    #[doc(alias = "余额支付配置")]
    #[field("balance_pay_config", "余额支付配置", O, object, json)]
    balance_pay_config: Option<BalancePayConfig>,

    /// 全域资金管理配置(华通银行). As JSON in a string.
    ///
    /// From the published table 全渠道资金管理配置接口.
    #[doc(alias = "全域资金管理配置(华通银行)")]
    #[field("out_order_funds_config", "全域资金管理配置(华通银行)", O, object, json)]
    out_order_funds_config: Option<OutOrderFundsConfig>,

    /// 补贴支付. As JSON in a string.
    #[doc(alias = "补贴支付")]
    #[field("combine_pay_config", "补贴支付", O, object, json)]
    combine_pay_config: Option<CombinePayConfig>,

    /// 花呗分期费率配置. As JSON in a string.
    #[doc(alias = "花呗分期费率配置")]
    #[field("hb_fq_fee_config", "花呗分期费率配置", O, object, json)]
    hb_fq_fee_config: Option<HbFqFeeConfig>,

    /// 分账配置信息. As JSON in a string.
    #[doc(alias = "分账配置信息")]
    #[field("split_conf_info", "分账配置信息", O, object, json)]
    split_conf_info: Option<SplitConfInfo>,

    /// 延迟入账开关.
    #[doc(alias = "延迟入账开关")]
    #[field("delay_flag", "延迟入账开关", O, values)]
    delay_flag: Option<YesNo>,

    /// 商户开通强制延迟标记.
    #[doc(alias = "商户开通强制延迟标记")]
    #[field("forced_delay_flag", "商户开通强制延迟标记", O, values)]
    forced_delay_flag: Option<YesNo>,

    /// 使用上级. At most 8 characters.
    #[doc(alias = "使用上级")]
    #[field("use_chains_flag", "使用上级", O, chars = ..=8)]
    use_chains_flag: Option<String>,

    /// 补充文件信息. As JSON in a string.
    ///
    /// From the published table 商户纸质协议说明. From the published table 分账功能提供材料说明.
    #[doc(alias = "补充文件信息")]
    #[field("extended_material_list", "补充文件信息", O, items = 0..=4294967295, json)]
    extended_material_list: Vec<ExtendedMaterialOpen>,

    /// 协议信息实体. As JSON in a string.
    ///
    /// From the published table 签约协议材料说明. Mandatory in the case of 调用该接口.
    #[doc(alias = "协议信息实体")]
    #[field("agreement_info", "协议信息实体", O, object, json)]
    agreement_info: Option<AgreementInfoOpen>,

    /// 开户费用值(元). At most 14 characters.
    #[doc(alias = "开户费用值(元)")]
    #[field("enter_fee", "开户费用值(元)", O, chars = ..=14)]
    enter_fee: Option<String>,

    /// 开户费用类型.
    #[doc(alias = "开户费用类型")]
    #[field("enter_fee_flag", "开户费用类型", O, values)]
    enter_fee_flag: Option<EnterFeeFlag>,

    /// 是否开通在线退款.
    #[doc(alias = "是否开通在线退款")]
    #[field("online_refund", "是否开通在线退款", O, values)]
    online_refund: Option<YesNo>,

    /// 是否支持平台退款.
    #[doc(alias = "是否支持平台退款")]
    #[field("platform_refund", "是否支持平台退款", O, values)]
    platform_refund: Option<YesNo>,

    /// 是否支持撤销.
    #[doc(alias = "是否支持撤销")]
    #[field("support_revoke", "是否支持撤销", O, values)]
    support_revoke: Option<YesNo>,

    /// 异步消息接收地址. At most 128 characters.
    ///
    /// The configuration interfaces call notify_url so.
    #[doc(alias = "异步消息接收地址")]
    #[field("async_return_url", "异步消息接收地址", O, chars = ..=128)]
    async_return_url: Option<String>,

    /// 业务开通结果异步消息接收地址. At most 128 characters.
    #[doc(alias = "业务开通结果异步消息接收地址")]
    #[field("busi_async_return_url", "业务开通结果异步消息接收地址", O, chars = ..=128)]
    busi_async_return_url: Option<String>,

    /// 交易异步应答地址. At most 256 characters.
    #[doc(alias = "交易异步应答地址")]
    #[field("recon_resp_addr", "交易异步应答地址", O, chars = ..=256)]
    recon_resp_addr: Option<String>,

    /// 银联线上收银台. As JSON in a string.
    #[doc(alias = "银联线上收银台")]
    #[field("uni_app_payment_config", "银联线上收银台", O, object, json)]
    uni_app_payment_config: Option<UniAppPaymentConfig>,

    /// 资金归集开通标记.
    #[doc(alias = "资金归集开通标记")]
    #[field("fund_collection_flag", "资金归集开通标记", O, values)]
    fund_collection_flag: Option<YesNo>,

    /// 代发配置. As JSON in a string.
    #[doc(alias = "代发配置")]
    #[field("surrogate_config_list", "代发配置", O, items = 0..=4294967295, json)]
    surrogate_config_list: Vec<SurrogateConfig>,

    /// 大额支付配置. As JSON in a string.
    #[doc(alias = "大额支付配置")]
    #[field("large_amt_pay_config", "大额支付配置", O, object, json)]
    large_amt_pay_config: Option<LargeAmtPayConfig>,

    /// 统一收银台开关.
    ///
    /// Default: 未开通.
    #[doc(alias = "统一收银台开关")]
    #[field("half_pay_host_flag", "统一收银台开关", O, values)]
    half_pay_host_flag: Option<YesNo>,

    /// 代发复核配置. As JSON in a string.
    ///
    /// Unsure: the table has a native object; everything else that is nested stands as JSON text.
    #[doc(alias = "代发复核配置")]
    #[field("agent_recheck_config", "代发复核配置", O, object, json)]
    agent_recheck_config: Option<AgentRecheckConfigReply>,

    /// 商户开通网银充值开关.
    #[doc(alias = "商户开通网银充值开关")]
    #[field("online_recharge_flag", "商户开通网银充值开关", O, values)]
    online_recharge_flag: Option<YesNo>,

    /// 是否开通垫资退款.
    #[doc(alias = "是否开通垫资退款")]
    #[field("refund_mend_open_flag", "是否开通垫资退款", O, values)]
    refund_mend_open_flag: Option<YesNo>,

    /// 捷行付配置. As JSON in a string.
    ///
    /// Unsure: the table has a native object; everything else that is nested stands as JSON text.
    #[doc(alias = "捷行付配置")]
    #[field("jxf_conf_info", "捷行付配置", O, object, json)]
    jxf_conf_info: Option<JxfConfInfo>,

    /// 合单支付配置信息. As JSON in a string.
    ///
    /// Unsure: the table has a native object; everything else that is nested stands as JSON text.
    #[doc(alias = "合单支付配置信息")]
    #[field("merge_pay_config_info", "合单支付配置信息", O, object, json)]
    merge_pay_config_info: Option<MergePayConfigInfo>,

    /// 是否开通账单支付.
    #[doc(alias = "是否开通账单支付")]
    #[field("bill_payment_flag", "是否开通账单支付", O, values)]
    bill_payment_flag: Option<YesNo>,

    /// 代扣场景.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "代扣场景")]
    #[field("withhold_pay_scene", "代扣场景", O, values)]
    withhold_pay_scene: Option<WithholdPayScene>,

    /// 交易应答返回推送系统号. At most 32 characters.
    #[doc(alias = "交易应答返回推送系统号")]
    #[field("recon_resp_sys_id", "交易应答返回推送系统号", O, chars = ..=32)]
    recon_resp_sys_id: Option<String>,
}

/// 商户业务开通应答: the reply to [`MerchantBusiOpenRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// req_seq_id = R20240101000001
/// req_date = 20240101
/// huifu_id = 6666000100000001
/// apply_no = 100000000000000001
/// ```
///
/// Source: a public field catalogue of the vendor for merchant onboarding, 商户业务开通.
#[doc(alias = "商户业务开通")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "merchant_busi_open", label = "商户业务开通", container = ["data"])]
#[non_exhaustive]
pub struct MerchantBusiOpenResponse {
    /// 业务返回码. At most 8 characters.
    #[doc(alias = "业务返回码")]
    #[field("resp_code", "业务返回码", M, chars = ..=8)]
    pub resp_code: String,

    /// 业务返回描述. At most 512 characters.
    #[doc(alias = "业务返回描述")]
    #[field("resp_desc", "业务返回描述", O, chars = ..=512)]
    pub resp_desc: Option<String>,

    /// 请求流水号. At most 32 characters.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", O, chars = ..=32, echo)]
    pub req_seq_id: Option<String>,

    /// 请求时间. At most 8 characters.
    #[doc(alias = "请求时间")]
    #[field("req_date", "请求时间", O, chars = ..=8)]
    pub req_date: Option<String>,

    /// 产品号. At most 32 characters.
    #[doc(alias = "产品号")]
    #[field("product_id", "产品号", O, chars = ..=32)]
    pub product_id: Option<String>,

    /// 商户号. At most 18 characters.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", O, chars = ..=18, echo)]
    pub huifu_id: Option<String>,

    /// 申请单号. At most 18 characters.
    #[doc(alias = "申请单号")]
    #[field("apply_no", "申请单号", O, chars = ..=18)]
    pub apply_no: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `merchant_busi_open` 商户业务开通: its two messages, and how its answer is judged.
pub const MERCHANT_BUSI_OPEN: Interface = Interface {
    id: "merchant_busi_open",
    gateway: "huifu",
    title: "商户业务开通",
    summary: "Opens ways to pay for a merchant.",
    path: "/v2/merchant/busi/open",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Configure,
    key: Some("req_seq_id"),
    charges: false,
    source: "a public field catalogue of the vendor for merchant onboarding, 商户业务开通",
    outbound: <MerchantBusiOpenRequest as Message>::SCHEMA,
    inbound: <MerchantBusiOpenResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for MerchantBusiOpenRequest {
    type Protocol = super::HuifuProtocol;
    type Response = MerchantBusiOpenResponse;
    const INTERFACE: &'static Interface = &MERCHANT_BUSI_OPEN;
}
