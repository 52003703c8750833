//! 商户详细信息查询 `merchant_basicdata_query`, `POST …/v2/merchant/basicdata/query`.
//!
//! Source: a public field catalogue of the vendor for merchant onboarding, 商户详细信息查询.
//!
//! @generated from specs/huifu/merchant_basicdata_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Date, IdCard, Message, Name, Phone, Request, Secret, UnknownMembers};

use super::{AgentRecheckConfigReply, AgreementInfoReply, AliZlConfReply, BeneficiaryInfoReply, BusiType, CombinePayConfigReply, CustType, ElecAcctConfigReply, EntType, EnterFeeFlag, FeeAcctType, FeeFlag, FileInfo, HINTS, HeadOfficeFlag, JxfConfInfoReply, LargeAmtPayConfigReply, LlaWithholdConfig, MerConfigInfo, MerLevel, MerStat, MergePayConfigInfoReply, NaturalPersonCertType, OneZero, OnlineFeeConfReply, OnlineMediaInfoReply, OutOrderFundsMerge, QryAliConf, QryBalancePayConfig, QryBankCardConf, QryCashCardInfo, QryCashConfig, QrySettleConfig, QryUnionConf, QryWxConf, RESP_CODE, ShareHolderInfoReply, SignUserInfoReply, SmsSentFlag, SplitBillResult, SurrogateConfigReply, TaxConfig, UniAppPaymentConfigReply, ValidityType, WithholdPayScene, WxZlConfReply, YesNo};

/// 商户详细信息查询: asks for everything that is known of a merchant.
///
/// qry_cash_card_info_list has the token_no for payouts, qry_wx_conf_list, qry_ali_conf_list and qry_union_conf the
/// numbers at the wallets, split_bill_result the splitting.
///
/// ```text
/// accepted (constructed):
/// req_seq_id = R20240101000001
/// req_date = 20240101
/// huifu_id = 6666000100000001
/// ```
///
/// Source: a public field catalogue of the vendor for merchant onboarding, 商户详细信息查询.
#[doc(alias = "商户详细信息查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "merchant_basicdata_query", label = "商户详细信息查询", container = ["data"])]
pub struct MerchantBasicdataQueryRequest {
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
}

/// 商户详细信息查询应答: the reply to [`MerchantBasicdataQueryRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// reg_name = 示例商户有限公司
/// short_name = 示例商户
/// cust_type = 1
/// qry_cash_card_info_list = 1 items
/// ```
///
/// Source: a public field catalogue of the vendor for merchant onboarding, 商户详细信息查询.
#[doc(alias = "商户详细信息查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "merchant_basicdata_query", label = "商户详细信息查询", container = ["data"])]
#[non_exhaustive]
pub struct MerchantBasicdataQueryResponse {
    /// 业务返回码. At most 8 characters.
    #[doc(alias = "业务返回码")]
    #[field("resp_code", "业务返回码", M, chars = ..=8)]
    pub resp_code: String,

    /// 业务返回描述. At most 512 characters.
    #[doc(alias = "业务返回描述")]
    #[field("resp_desc", "业务返回描述", O, chars = ..=512)]
    pub resp_desc: Option<String>,

    /// 产品号. At most 32 characters.
    #[doc(alias = "产品号")]
    #[field("product_id", "产品号", O, chars = ..=32)]
    pub product_id: Option<String>,

    /// 直属渠道号. At most 18 characters.
    #[doc(alias = "直属渠道号")]
    #[field("upper_huifu_id", "直属渠道号", O, chars = ..=18)]
    pub upper_huifu_id: Option<String>,

    /// 外部商户号. At most 64 characters.
    #[doc(alias = "外部商户号")]
    #[field("ext_mer_id", "外部商户号", O, chars = ..=64)]
    pub ext_mer_id: Option<String>,

    /// 商户注册名称. At most 128 characters.
    #[doc(alias = "商户注册名称")]
    #[field("reg_name", "商户注册名称", O, chars = ..=128)]
    pub reg_name: Option<String>,

    /// 商户简称. At most 32 characters.
    #[doc(alias = "商户简称")]
    #[field("short_name", "商户简称", O, chars = ..=32)]
    pub short_name: Option<String>,

    /// 小票名称. At most 50 characters.
    #[doc(alias = "小票名称")]
    #[field("receipt_name", "小票名称", O, chars = ..=50)]
    pub receipt_name: Option<String>,

    /// 商户英文名称. At most 256 characters.
    #[doc(alias = "商户英文名称")]
    #[field("mer_en_name", "商户英文名称", O, chars = ..=256)]
    pub mer_en_name: Option<String>,

    /// 备注. At most 300 characters.
    #[doc(alias = "备注")]
    #[field("remarks", "备注", O, chars = ..=300)]
    pub remarks: Option<String>,

    /// 商户类型.
    #[doc(alias = "商户类型")]
    #[field("cust_type", "商户类型", O, values)]
    pub cust_type: Option<CustType>,

    /// 商户种类.
    #[doc(alias = "商户种类")]
    #[field("ent_type", "商户种类", O, values)]
    pub ent_type: Option<EntType>,

    /// 经营类型.
    #[doc(alias = "经营类型")]
    #[field("busi_type", "经营类型", O, values)]
    pub busi_type: Option<BusiType>,

    /// 所属行业（MCC）. At most 7 characters.
    ///
    /// From the published table 银联MCC编码.
    #[doc(alias = "所属行业（MCC）")]
    #[field("mcc", "所属行业（MCC）", O, chars = ..=7)]
    pub mcc: Option<String>,

    /// 证照类型. At most 32 characters.
    ///
    /// From the published table 机构证照类型.
    #[doc(alias = "证照类型")]
    #[field("license_type", "证照类型", O, chars = ..=32)]
    pub license_type: Option<String>,

    /// 营业执照编号. At most 18 characters.
    #[doc(alias = "营业执照编号")]
    #[field("license_code", "营业执照编号", O, chars = ..=18)]
    pub license_code: Option<String>,

    /// 证照有效期类型.
    #[doc(alias = "证照有效期类型")]
    #[field("license_validity_type", "证照有效期类型", O, values)]
    pub license_validity_type: Option<ValidityType>,

    /// 证照开始日期. At most 8 characters.
    ///
    /// yyyyMMdd.
    #[doc(alias = "证照开始日期")]
    #[field("license_begin_date", "证照开始日期", O, chars = ..=8)]
    pub license_begin_date: Option<String>,

    /// 证照结束日期. At most 8 characters.
    ///
    /// yyyyMMdd.
    #[doc(alias = "证照结束日期")]
    #[field("license_end_date", "证照结束日期", O, chars = ..=8)]
    pub license_end_date: Option<String>,

    /// 注册省. At most 6 characters.
    ///
    /// From the published table 地区码.
    #[doc(alias = "注册省")]
    #[field("reg_prov_id", "注册省", O, chars = ..=6)]
    pub reg_prov_id: Option<String>,

    /// 注册市. At most 6 characters.
    ///
    /// From the published table 地区码.
    #[doc(alias = "注册市")]
    #[field("reg_area_id", "注册市", O, chars = ..=6)]
    pub reg_area_id: Option<String>,

    /// 注册区. At most 6 characters.
    ///
    /// From the published table 地区码.
    #[doc(alias = "注册区")]
    #[field("reg_district_id", "注册区", O, chars = ..=6)]
    pub reg_district_id: Option<String>,

    /// 注册详细地址. At most 256 characters.
    #[doc(alias = "注册详细地址")]
    #[field("reg_detail", "注册详细地址", O, chars = ..=256)]
    pub reg_detail: Option<String>,

    /// 银行所在省. At most 6 characters.
    ///
    /// From the published table 地区码.
    #[doc(alias = "银行所在省")]
    #[field("prov_id", "银行所在省", O, chars = ..=6)]
    pub prov_id: Option<String>,

    /// 银行所在市. At most 6 characters.
    ///
    /// From the published table 地区码.
    #[doc(alias = "银行所在市")]
    #[field("area_id", "银行所在市", O, chars = ..=6)]
    pub area_id: Option<String>,

    /// 经营地址所在区县. At most 6 characters.
    ///
    /// From the published table 地区码.
    #[doc(alias = "经营地址所在区县")]
    #[field("district_id", "经营地址所在区县", O, chars = ..=6)]
    pub district_id: Option<String>,

    /// 商户经营详细地址. At most 256 characters.
    #[doc(alias = "商户经营详细地址")]
    #[field("detail_addr", "商户经营详细地址", O, chars = ..=256)]
    pub detail_addr: Option<String>,

    /// 法人姓名. At most 32 characters.
    #[doc(alias = "法人姓名")]
    #[field("legal_name", "法人姓名", O, chars = ..=32)]
    pub legal_name: Option<Secret<Name>>,

    /// 法人证件类型.
    #[doc(alias = "法人证件类型")]
    #[field("legal_cert_type", "法人证件类型", O, values)]
    pub legal_cert_type: Option<NaturalPersonCertType>,

    /// 法人证件号码. At most 40 characters.
    #[doc(alias = "法人证件号码")]
    #[field("legal_cert_no", "法人证件号码", O, chars = ..=40)]
    pub legal_cert_no: Option<Secret<IdCard>>,

    /// 法人证件有效期类型.
    #[doc(alias = "法人证件有效期类型")]
    #[field("legal_cert_validity_type", "法人证件有效期类型", O, values)]
    pub legal_cert_validity_type: Option<ValidityType>,

    /// 法人证件有效期开始日期. At most 8 characters.
    ///
    /// yyyyMMdd.
    #[doc(alias = "法人证件有效期开始日期")]
    #[field("legal_cert_begin_date", "法人证件有效期开始日期", O, chars = ..=8)]
    pub legal_cert_begin_date: Option<String>,

    /// 法人证件有效期结束日期. At most 8 characters.
    ///
    /// yyyyMMdd.
    #[doc(alias = "法人证件有效期结束日期")]
    #[field("legal_cert_end_date", "法人证件有效期结束日期", O, chars = ..=8)]
    pub legal_cert_end_date: Option<String>,

    /// 法人手机号. At most 11 characters.
    #[doc(alias = "法人手机号")]
    #[field("legal_mobile_no", "法人手机号", O, chars = ..=11)]
    pub legal_mobile_no: Option<Secret<Phone>>,

    /// 法人身份证地址. At most 256 characters.
    #[doc(alias = "法人身份证地址")]
    #[field("legal_addr", "法人身份证地址", O, chars = ..=256)]
    pub legal_addr: Option<String>,

    /// 负责人职业. At most 2 characters.
    #[doc(alias = "负责人职业")]
    #[field("occupation", "负责人职业", O, chars = ..=2)]
    pub occupation: Option<String>,

    /// 受益人信息实体. As JSON in a string.
    #[doc(alias = "受益人信息实体")]
    #[field("beneficiary_info_list", "受益人信息实体", O, items = 0..=4294967295, json)]
    pub beneficiary_info_list: Vec<BeneficiaryInfoReply>,

    /// 管理员姓名. At most 30 characters.
    #[doc(alias = "管理员姓名")]
    #[field("contact_name", "管理员姓名", O, chars = ..=30)]
    pub contact_name: Option<Secret<Name>>,

    /// 管理员手机号. At most 11 characters.
    #[doc(alias = "管理员手机号")]
    #[field("contact_mobile_no", "管理员手机号", O, chars = ..=11)]
    pub contact_mobile_no: Option<Secret<Phone>>,

    /// 管理员邮箱. At most 40 characters.
    #[doc(alias = "管理员邮箱")]
    #[field("contact_email", "管理员邮箱", O, chars = ..=40)]
    pub contact_email: Option<String>,

    /// 客服电话. At most 11 characters.
    #[doc(alias = "客服电话")]
    #[field("service_phone", "客服电话", O, chars = ..=11)]
    pub service_phone: Option<String>,

    /// 管理员账号. At most 32 characters.
    #[doc(alias = "管理员账号")]
    #[field("login_name", "管理员账号", O, chars = ..=32)]
    pub login_name: Option<String>,

    /// 注册短信发送标记.
    #[doc(alias = "注册短信发送标记")]
    #[field("sms_send_flag", "注册短信发送标记", O, values)]
    pub sms_send_flag: Option<SmsSentFlag>,

    /// 商户主页URL. At most 256 characters.
    #[doc(alias = "商户主页URL")]
    #[field("mer_url", "商户主页URL", O, chars = ..=256)]
    pub mer_url: Option<String>,

    /// 商户ICP备案编号. At most 50 characters.
    #[doc(alias = "商户ICP备案编号")]
    #[field("mer_icp", "商户ICP备案编号", O, chars = ..=50)]
    pub mer_icp: Option<String>,

    /// 开户许可证核准号. At most 32 characters.
    #[doc(alias = "开户许可证核准号")]
    #[field("open_licence_no", "开户许可证核准号", O, chars = ..=32)]
    pub open_licence_no: Option<String>,

    /// 卡信息. As JSON in a string.
    #[doc(alias = "卡信息")]
    #[field("qry_cash_card_info_list", "卡信息", O, items = 0..=4294967295, json)]
    pub qry_cash_card_info_list: Vec<QryCashCardInfo>,

    /// 取现配置列表. As JSON in a string.
    #[doc(alias = "取现配置列表")]
    #[field("qry_cash_config_list", "取现配置列表", O, items = 0..=4294967295, json)]
    pub qry_cash_config_list: Vec<QryCashConfig>,

    /// 结算配置. As JSON in a string.
    #[doc(alias = "结算配置")]
    #[field("qry_settle_config_list", "结算配置", O, items = 0..=4294967295, json)]
    pub qry_settle_config_list: Vec<QrySettleConfig>,

    /// 协议信息. As JSON in a string.
    ///
    /// From the published table 签约协议说明.
    #[doc(alias = "协议信息")]
    #[field("agreement_info_list", "协议信息", O, items = 0..=4294967295, json)]
    pub agreement_info_list: Vec<AgreementInfoReply>,

    /// 签约人列表. As JSON in a string.
    #[doc(alias = "签约人列表")]
    #[field("sign_user_info_list", "签约人列表", O, items = 0..=4294967295, json)]
    pub sign_user_info_list: Vec<SignUserInfoReply>,

    /// 线上业务类型. At most 64 characters.
    ///
    /// From the published table 线上业务类型编码及补充材料说明.
    #[doc(alias = "线上业务类型")]
    #[field("online_busi_type", "线上业务类型", O, chars = ..=64)]
    pub online_busi_type: Option<String>,

    /// 运营媒介. As JSON in a string.
    ///
    /// Unsure: named a list, but its rows are shown as those of one object.
    #[doc(alias = "运营媒介")]
    #[field("online_media_info_list", "运营媒介", O, object, json)]
    pub online_media_info_list: Option<OnlineMediaInfoReply>,

    /// 是否开通快捷.
    #[doc(alias = "是否开通快捷")]
    #[field("quick_flag", "是否开通快捷", O, values)]
    pub quick_flag: Option<OneZero>,

    /// 是否开通网银.
    #[doc(alias = "是否开通网银")]
    #[field("online_flag", "是否开通网银", O, values)]
    pub online_flag: Option<OneZero>,

    /// 是否开通代扣.
    #[doc(alias = "是否开通代扣")]
    #[field("withhold_flag", "是否开通代扣", O, values)]
    pub withhold_flag: Option<OneZero>,

    /// 是否开通支付宝预授权.
    #[doc(alias = "是否开通支付宝预授权")]
    #[field("pre_authorization_flag", "是否开通支付宝预授权", O, values)]
    pub pre_authorization_flag: Option<OneZero>,

    /// 是否开通手机WAP支付.
    #[doc(alias = "是否开通手机WAP支付")]
    #[field("web_flag", "是否开通手机WAP支付", O, values)]
    pub web_flag: Option<OneZero>,

    /// 是否开通余额支付.
    #[doc(alias = "是否开通余额支付")]
    #[field("balance_pay_flag", "是否开通余额支付", O, values)]
    pub balance_pay_flag: Option<OneZero>,

    /// 余额支付配置对象. As JSON in a string.
    #[doc(alias = "余额支付配置对象")]
    #[field("qry_balance_pay_config", "余额支付配置对象", O, object, json)]
    pub qry_balance_pay_config: Option<QryBalancePayConfig>,

    /// 线上费率配置. As JSON in a string.
    #[doc(alias = "线上费率配置")]
    #[field("online_fee_conf_list", "线上费率配置", O, items = 0..=4294967295, json)]
    pub online_fee_conf_list: Vec<OnlineFeeConfReply>,

    /// 是否开通延迟入账.
    #[doc(alias = "是否开通延迟入账")]
    #[field("delay_flag", "是否开通延迟入账", O, values)]
    pub delay_flag: Option<YesNo>,

    /// 商户开通强制延迟标记.
    #[doc(alias = "商户开通强制延迟标记")]
    #[field("forced_delay_flag", "商户开通强制延迟标记", O, values)]
    pub forced_delay_flag: Option<YesNo>,

    /// 交易手续费外扣标记.
    ///
    /// Default 2.
    #[doc(alias = "交易手续费外扣标记")]
    #[field("out_fee_flag", "交易手续费外扣标记", O, values)]
    pub out_fee_flag: Option<FeeFlag>,

    /// 交易手续费外扣汇付ID. At most 18 characters.
    #[doc(alias = "交易手续费外扣汇付ID")]
    #[field("out_fee_huifu_id", "交易手续费外扣汇付ID", O, chars = ..=18)]
    pub out_fee_huifu_id: Option<String>,

    /// 交易手续费外扣时的账户类型.
    ///
    /// Default 01.
    #[doc(alias = "交易手续费外扣时的账户类型")]
    #[field("out_fee_acct_type", "交易手续费外扣时的账户类型", O, values)]
    pub out_fee_acct_type: Option<FeeAcctType>,

    /// 微信支付配置信息. As JSON in a string.
    #[doc(alias = "微信支付配置信息")]
    #[field("qry_wx_conf_list", "微信支付配置信息", O, items = 0..=4294967295, json)]
    pub qry_wx_conf_list: Vec<QryWxConf>,

    /// 支付宝支付配置信息. As JSON in a string.
    #[doc(alias = "支付宝支付配置信息")]
    #[field("qry_ali_conf_list", "支付宝支付配置信息", O, items = 0..=4294967295, json)]
    pub qry_ali_conf_list: Vec<QryAliConf>,

    /// 银行卡支付配置信息. As JSON in a string.
    #[doc(alias = "银行卡支付配置信息")]
    #[field("qry_bank_card_conf", "银行卡支付配置信息", O, object, json)]
    pub qry_bank_card_conf: Option<QryBankCardConf>,

    /// 银联二维码支付配置信息. As JSON in a string.
    #[doc(alias = "银联二维码支付配置信息")]
    #[field("qry_union_conf", "银联二维码支付配置信息", O, object, json)]
    pub qry_union_conf: Option<QryUnionConf>,

    /// 全域资金管理配置. As JSON in a string.
    #[doc(alias = "全域资金管理配置")]
    #[field("out_order_funds_merge", "全域资金管理配置", O, object, json)]
    pub out_order_funds_merge: Option<OutOrderFundsMerge>,

    /// 补贴支付配置对象. As JSON in a string.
    #[doc(alias = "补贴支付配置对象")]
    #[field("combine_pay_config", "补贴支付配置对象", O, object, json)]
    pub combine_pay_config: Option<CombinePayConfigReply>,

    /// 微信直连配置对象. As JSON in a string.
    #[doc(alias = "微信直连配置对象")]
    #[field("wx_zl_conf", "微信直连配置对象", O, object, json)]
    pub wx_zl_conf: Option<WxZlConfReply>,

    /// 支付宝直连配置列表. As JSON in a string.
    #[doc(alias = "支付宝直连配置列表")]
    #[field("ali_zl_conf_list", "支付宝直连配置列表", O, items = 0..=4294967295, json)]
    pub ali_zl_conf_list: Vec<AliZlConfReply>,

    /// 商户材料列表. As JSON in a string.
    #[doc(alias = "商户材料列表")]
    #[field("file_info_list", "商户材料列表", O, items = 0..=4294967295, json)]
    pub file_info_list: Vec<FileInfo>,

    /// 交易应答异步通知地址. At most 128 characters.
    #[doc(alias = "交易应答异步通知地址")]
    #[field("recon_resp_addr", "交易应答异步通知地址", O, chars = ..=128)]
    pub recon_resp_addr: Option<String>,

    /// 开户费用值(元). At most 14 characters.
    #[doc(alias = "开户费用值(元)")]
    #[field("enter_fee", "开户费用值(元)", O, chars = ..=14)]
    pub enter_fee: Option<String>,

    /// 开户费用类型.
    #[doc(alias = "开户费用类型")]
    #[field("enter_fee_flag", "开户费用类型", O, values)]
    pub enter_fee_flag: Option<EnterFeeFlag>,

    /// 商户身份.
    #[doc(alias("商户身份", "mer_Identity"))]
    #[field("mer_Identity", "商户身份", O, values)]
    pub mer_identity: Option<HeadOfficeFlag>,

    /// 商户层级.
    #[doc(alias = "商户层级")]
    #[field("mer_level", "商户层级", O, values)]
    pub mer_level: Option<MerLevel>,

    /// 开通下级商户权限配置对象. As JSON in a string.
    #[doc(alias = "开通下级商户权限配置对象")]
    #[field("mer_config_info", "开通下级商户权限配置对象", O, object, json)]
    pub mer_config_info: Option<MerConfigInfo>,

    /// 斗拱e账户功能配置. As JSON in a string.
    #[doc(alias = "斗拱e账户功能配置")]
    #[field("elec_acct_config", "斗拱e账户功能配置", O, object, json)]
    pub elec_acct_config: Option<ElecAcctConfigReply>,

    /// 灵活用工配置. As JSON in a string.
    #[doc(alias = "灵活用工配置")]
    #[field("tax_config", "灵活用工配置", O, object, json)]
    pub tax_config: Option<TaxConfig>,

    /// 是否开通在线退款.
    #[doc(alias = "是否开通在线退款")]
    #[field("online_refund", "是否开通在线退款", O, values)]
    pub online_refund: Option<YesNo>,

    /// 是否支持平台退款.
    #[doc(alias = "是否支持平台退款")]
    #[field("platform_refund", "是否支持平台退款", O, values)]
    pub platform_refund: Option<YesNo>,

    /// 是否支持撤销.
    #[doc(alias = "是否支持撤销")]
    #[field("support_revoke", "是否支持撤销", O, values)]
    pub support_revoke: Option<YesNo>,

    /// 分账配置信息. As JSON in a string.
    #[doc(alias = "分账配置信息")]
    #[field("split_bill_result", "分账配置信息", O, items = 0..=4294967295, json)]
    pub split_bill_result: Vec<SplitBillResult>,

    /// 股东信息. As JSON in a string.
    #[doc(alias = "股东信息")]
    #[field("share_holder_info_list", "股东信息", O, items = 0..=4294967295, json)]
    pub share_holder_info_list: Vec<ShareHolderInfoReply>,

    /// 是否总部商户.
    ///
    /// Default: 总部.
    #[doc(alias = "是否总部商户")]
    #[field("head_office_flag", "是否总部商户", O, values)]
    pub head_office_flag: Option<HeadOfficeFlag>,

    /// 银联线上收银台. As JSON in a string.
    #[doc(alias = "银联线上收银台")]
    #[field("uni_app_payment_config", "银联线上收银台", O, object, json)]
    pub uni_app_payment_config: Option<UniAppPaymentConfigReply>,

    /// 代发配置. As JSON in a string.
    #[doc(alias = "代发配置")]
    #[field("surrogate_config_list", "代发配置", O, items = 0..=4294967295, json)]
    pub surrogate_config_list: Vec<SurrogateConfigReply>,

    /// 大额支付配置. As JSON in a string.
    #[doc(alias = "大额支付配置")]
    #[field("large_amt_pay_config", "大额支付配置", O, object, json)]
    pub large_amt_pay_config: Option<LargeAmtPayConfigReply>,

    /// 统一收银台开关.
    ///
    /// Default: 未开通.
    #[doc(alias = "统一收银台开关")]
    #[field("half_pay_host_flag", "统一收银台开关", O, values)]
    pub half_pay_host_flag: Option<YesNo>,

    /// 商户状态.
    #[doc(alias = "商户状态")]
    #[field("mer_stat", "商户状态", O, values)]
    pub mer_stat: Option<MerStat>,

    /// 代发复核.
    #[doc(alias = "代发复核")]
    #[field("agent_recheck_config", "代发复核", O, object)]
    pub agent_recheck_config: Option<AgentRecheckConfigReply>,

    /// 商户开通网银充值开关.
    #[doc(alias = "商户开通网银充值开关")]
    #[field("online_recharge_flag", "商户开通网银充值开关", O, values)]
    pub online_recharge_flag: Option<OneZero>,

    /// 本地生活.
    #[doc(alias = "本地生活")]
    #[field("lla_withhold_config", "本地生活", O, object)]
    pub lla_withhold_config: Option<LlaWithholdConfig>,

    /// 是否开通垫资退款.
    #[doc(alias = "是否开通垫资退款")]
    #[field("refund_mend_open_flag", "是否开通垫资退款", O, values)]
    pub refund_mend_open_flag: Option<YesNo>,

    /// 捷行付配置.
    #[doc(alias = "捷行付配置")]
    #[field("jxf_conf_info", "捷行付配置", O, object)]
    pub jxf_conf_info: Option<JxfConfInfoReply>,

    /// 合单支付配置信息.
    #[doc(alias = "合单支付配置信息")]
    #[field("merge_pay_config_info", "合单支付配置信息", O, object)]
    pub merge_pay_config_info: Option<MergePayConfigInfoReply>,

    /// 是否开通账单支付.
    #[doc(alias = "是否开通账单支付")]
    #[field("bill_payment_flag", "是否开通账单支付", O, values)]
    pub bill_payment_flag: Option<YesNo>,

    /// 产品大类.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "产品大类")]
    #[field("activated_products", "产品大类", O)]
    pub activated_products: Option<String>,

    /// 代扣场景.
    #[doc(alias = "代扣场景")]
    #[field("withhold_pay_scene", "代扣场景", O, values)]
    pub withhold_pay_scene: Option<WithholdPayScene>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `merchant_basicdata_query` 商户详细信息查询: its two messages, and how its answer is judged.
pub const MERCHANT_BASICDATA_QUERY: Interface = Interface {
    id: "merchant_basicdata_query",
    gateway: "huifu",
    title: "商户详细信息查询",
    summary: "Asks for everything that is known of a merchant.",
    path: "/v2/merchant/basicdata/query",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Query,
    key: Some("req_seq_id"),
    charges: false,
    source: "a public field catalogue of the vendor for merchant onboarding, 商户详细信息查询",
    outbound: <MerchantBasicdataQueryRequest as Message>::SCHEMA,
    inbound: <MerchantBasicdataQueryResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for MerchantBasicdataQueryRequest {
    type Protocol = super::HuifuProtocol;
    type Response = MerchantBasicdataQueryResponse;
    const INTERFACE: &'static Interface = &MERCHANT_BASICDATA_QUERY;
}
