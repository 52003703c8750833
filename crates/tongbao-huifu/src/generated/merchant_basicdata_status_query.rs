//! 申请单状态查询 `merchant_basicdata_status_query`, `POST …/v2/merchant/basicdata/status/query`.
//!
//! Source: a public field catalogue of the vendor for merchant onboarding, 申请单状态查询.
//!
//! @generated from specs/huifu/merchant_basicdata_status_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Date, Message, Pan, Request, Secret, UnknownMembers};

use super::{AgreementInfoStatus, AliConfResult, AliZlConfig, ApplyStatus, ChangeSettleState, CombinePayConfigStatus, HINTS, RESP_CODE, ResultStat, WxConfResult, WxConfig, WxZlConfig, ZftApplyResult};

/// 申请单状态查询: asks how an application of a merchant stands.
///
/// ```text
/// accepted (constructed):
/// req_seq_id = R20240101000001
/// req_date = 20240101
/// apply_no = 100000000000000001
/// huifu_id = 6666000100000001
/// ```
///
/// Source: a public field catalogue of the vendor for merchant onboarding, 申请单状态查询.
#[doc(alias = "申请单状态查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "merchant_basicdata_status_query", label = "申请单状态查询", container = ["data"])]
pub struct MerchantBasicdataStatusQueryRequest {
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

    /// 申请单. At most 18 characters.
    #[doc(alias = "申请单")]
    #[field("apply_no", "申请单", M, chars = ..=18)]
    apply_no: String,

    /// 汇付客户Id. At most 18 characters.
    #[doc(alias = "汇付客户Id")]
    #[field("huifu_id", "汇付客户Id", M, chars = ..=18)]
    huifu_id: String,
}

/// 申请单状态查询应答: the reply to [`MerchantBasicdataStatusQueryRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// huifu_id = 6666000100000001
/// apply_status = Y
/// reg_status = S
/// ```
///
/// Source: a public field catalogue of the vendor for merchant onboarding, 申请单状态查询.
#[doc(alias = "申请单状态查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "merchant_basicdata_status_query", label = "申请单状态查询", container = ["data"])]
#[non_exhaustive]
pub struct MerchantBasicdataStatusQueryResponse {
    /// 业务响应码. At most 8 characters.
    #[doc(alias = "业务响应码")]
    #[field("resp_code", "业务响应码", M, chars = ..=8)]
    pub resp_code: String,

    /// 业务响应信息. At most 512 characters.
    #[doc(alias = "业务响应信息")]
    #[field("resp_desc", "业务响应信息", O, chars = ..=512)]
    pub resp_desc: Option<String>,

    /// 商户号. At most 18 characters.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", O, chars = ..=18, echo)]
    pub huifu_id: Option<String>,

    /// 商户注册名称. At most 128 characters.
    #[doc(alias = "商户注册名称")]
    #[field("reg_name", "商户注册名称", O, chars = ..=128)]
    pub reg_name: Option<String>,

    /// 审核意见. At most 512 characters.
    #[doc(alias = "审核意见")]
    #[field("apply_reason", "审核意见", O, chars = ..=512)]
    pub apply_reason: Option<String>,

    /// 申请单审核状态.
    #[doc(alias = "申请单审核状态")]
    #[field("apply_status", "申请单审核状态", O, values)]
    pub apply_status: Option<ApplyStatus>,

    /// 银行卡业务开通描述. At most 512 characters.
    #[doc(alias = "银行卡业务开通描述")]
    #[field("bank_card_conf_reason", "银行卡业务开通描述", O, chars = ..=512)]
    pub bank_card_conf_reason: Option<String>,

    /// 银行卡支付业务开通状态.
    #[doc(alias = "银行卡支付业务开通状态")]
    #[field("bank_card_conf_status", "银行卡支付业务开通状态", O, values)]
    pub bank_card_conf_status: Option<ResultStat>,

    /// 银行卡银联商户号. At most 20 characters.
    #[doc(alias = "银行卡银联商户号")]
    #[field("bank_sub_mer_id", "银行卡银联商户号", O, chars = ..=20)]
    pub bank_sub_mer_id: Option<String>,

    /// 绑卡状态.
    #[doc(alias = "绑卡状态")]
    #[field("bind_card_status", "绑卡状态", O, values)]
    pub bind_card_status: Option<ResultStat>,

    /// 取现配置状态.
    #[doc(alias = "取现配置状态")]
    #[field("cash_status", "取现配置状态", O, values)]
    pub cash_status: Option<ResultStat>,

    /// 商户入驻汇付状态.
    #[doc(alias = "商户入驻汇付状态")]
    #[field("reg_status", "商户入驻汇付状态", O, values)]
    pub reg_status: Option<ResultStat>,

    /// 结算配置状态.
    #[doc(alias = "结算配置状态")]
    #[field("settle_status", "结算配置状态", O, values)]
    pub settle_status: Option<ResultStat>,

    /// 银联二维码银联商户号. At most 20 characters.
    #[doc(alias = "银联二维码银联商户号")]
    #[field("union_sub_mer_id", "银联二维码银联商户号", O, chars = ..=20)]
    pub union_sub_mer_id: Option<String>,

    /// 银联二维码业务开通描述. At most 512 characters.
    #[doc(alias = "银联二维码业务开通描述")]
    #[field("union_conf_reason", "银联二维码业务开通描述", O, chars = ..=512)]
    pub union_conf_reason: Option<String>,

    /// 银联二维码业务开通状态.
    #[doc(alias = "银联二维码业务开通状态")]
    #[field("union_conf_status", "银联二维码业务开通状态", O, values)]
    pub union_conf_status: Option<ResultStat>,

    /// 支付宝配置结果集合. As JSON in a string.
    #[doc(alias = "支付宝配置结果集合")]
    #[field("ali_conf_result_list", "支付宝配置结果集合", O, items = 0..=4294967295, json)]
    pub ali_conf_result_list: Vec<AliConfResult>,

    /// 微信配置结果集合. As JSON in a string.
    #[doc(alias = "微信配置结果集合")]
    #[field("wx_conf_result_list", "微信配置结果集合", O, items = 0..=4294967295, json)]
    pub wx_conf_result_list: Vec<WxConfResult>,

    /// 支付宝直付通申请结果集合. As JSON in a string.
    #[doc(alias = "支付宝直付通申请结果集合")]
    #[field("zft_apply_result_list", "支付宝直付通申请结果集合", O, items = 0..=4294967295, json)]
    pub zft_apply_result_list: Vec<ZftApplyResult>,

    /// 补贴支付. As JSON in a string.
    #[doc(alias = "补贴支付")]
    #[field("combine_pay_config", "补贴支付", O, object, json)]
    pub combine_pay_config: Option<CombinePayConfigStatus>,

    /// 微信配置状态结果集. As JSON in a string.
    #[doc(alias = "微信配置状态结果集")]
    #[field("wx_config_list", "微信配置状态结果集", O, items = 0..=4294967295, json)]
    pub wx_config_list: Vec<WxConfig>,

    /// 银行账户名. At most 128 characters.
    #[doc(alias = "银行账户名")]
    #[field("account_name", "银行账户名", O, chars = ..=128)]
    pub account_name: Option<String>,

    /// 银行收款电子账号. At most 32 characters.
    #[doc(alias = "银行收款电子账号")]
    #[field("electron_account", "银行收款电子账号", O, chars = ..=32)]
    pub electron_account: Option<Secret<Pan>>,

    /// 银行收款入账状态.
    #[doc(alias = "银行收款入账状态")]
    #[field("out_order_funds_status", "银行收款入账状态", O, values)]
    pub out_order_funds_status: Option<ResultStat>,

    /// 银行收款入账描述. At most 256 characters.
    #[doc(alias = "银行收款入账描述")]
    #[field("out_order_funds_desc", "银行收款入账描述", O, chars = ..=256)]
    pub out_order_funds_desc: Option<String>,

    /// 微信直连配置对象. As JSON in a string.
    #[doc(alias = "微信直连配置对象")]
    #[field("wx_zl_config", "微信直连配置对象", O, object, json)]
    pub wx_zl_config: Option<WxZlConfig>,

    /// 支付宝直连配置列表. As JSON in a string.
    #[doc(alias = "支付宝直连配置列表")]
    #[field("ali_zl_config", "支付宝直连配置列表", O, items = 0..=4294967295, json)]
    pub ali_zl_config: Vec<AliZlConfig>,

    /// 意愿核实状态.
    #[doc(alias = "意愿核实状态")]
    #[field("change_settle_state", "意愿核实状态", O, values)]
    pub change_settle_state: Option<ChangeSettleState>,

    /// 协议信息. As JSON in a string.
    #[doc(alias = "协议信息")]
    #[field("agreement_info_list", "协议信息", O, items = 0..=4294967295, json)]
    pub agreement_info_list: Vec<AgreementInfoStatus>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `merchant_basicdata_status_query` 申请单状态查询: its two messages, and how its answer is judged.
pub const MERCHANT_BASICDATA_STATUS_QUERY: Interface = Interface {
    id: "merchant_basicdata_status_query",
    gateway: "huifu",
    title: "申请单状态查询",
    summary: "Asks how an application of a merchant stands.",
    path: "/v2/merchant/basicdata/status/query",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Query,
    key: Some("req_seq_id"),
    charges: false,
    source: "a public field catalogue of the vendor for merchant onboarding, 申请单状态查询",
    outbound: <MerchantBasicdataStatusQueryRequest as Message>::SCHEMA,
    inbound: <MerchantBasicdataStatusQueryResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for MerchantBasicdataStatusQueryRequest {
    type Protocol = super::HuifuProtocol;
    type Response = MerchantBasicdataStatusQueryResponse;
    const INTERFACE: &'static Interface = &MERCHANT_BASICDATA_STATUS_QUERY;
}
