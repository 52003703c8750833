//! 企业商户进件 `merchant_basicdata_ent`, `POST …/v2/merchant/basicdata/ent`.
//!
//! Source: a public field catalogue of the vendor for merchant onboarding, 企业商户进件.
//!
//! @generated from specs/huifu/merchant_basicdata_ent.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Date, IdCard, Message, Name, Phone, Request, Secret, Token, UnknownMembers};

use super::{BeneficiaryInfo, BusiType, CardInfo, CashConfig, ElecAcctConfig, EntType, ExtendedMaterial, HINTS, HeadOfficeFlag, NaturalPersonCertType, RESP_CODE, SceneType, SettleConfig, ShareHolderInfo, SmsSendFlag, ValidityType, YesNo};

/// 企业商户进件: applies for a corporate merchant.
///
/// Approved at once, the reply has token_no and no message follows; otherwise the result comes to async_return_url.
/// 90000000 may still carry huifu_id: the merchant exists, and a later step failed. Dates without an end are 29991231
/// where one is needed.
///
/// ```text
/// accepted (constructed):
/// req_seq_id = R20240101000001
/// req_date = 20240101
/// upper_huifu_id = 6666000100000000
/// reg_name = 示例商户有限公司
/// short_name = 示例商户
/// receipt_name = 示例商户
/// scene_type = OFFLINE
/// license_pic = 00000000-0000-0000-0000-000000000001
/// found_date = 20200101
/// district_id = 310104
/// detail_addr = 上海市徐汇区示例路1号
/// legal_cert_validity_type = 1
/// legal_addr = 上海市徐汇区示例路1号
/// legal_cert_back_pic = 00000000-0000-0000-0000-000000000001
/// legal_cert_front_pic = 00000000-0000-0000-0000-000000000001
/// contact_mobile_no = (secret)
/// contact_email = a@merchant.example
/// login_name = merchant01
/// card_info = {…}
/// store_header_pic = 00000000-0000-0000-0000-000000000001
/// store_indoor_pic = 00000000-0000-0000-0000-000000000001
/// store_cashier_desk_pic = 00000000-0000-0000-0000-000000000001
/// async_return_url = https://merchant.example/notify
/// ```
///
/// Source: a public field catalogue of the vendor for merchant onboarding, 企业商户进件.
#[doc(alias = "企业商户进件")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "merchant_basicdata_ent", label = "企业商户进件", container = ["data"])]
pub struct MerchantBasicdataEntRequest {
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

    /// 渠道商号. At most 18 characters.
    #[doc(alias = "渠道商号")]
    #[field("upper_huifu_id", "渠道商号", M, chars = ..=18)]
    upper_huifu_id: String,

    /// 商户名称. At most 64 characters.
    ///
    /// A Chinese character counts as two.
    #[doc(alias = "商户名称")]
    #[field("reg_name", "商户名称", M, chars = ..=64)]
    reg_name: String,

    /// 商户简称. At most 64 characters.
    #[doc(alias = "商户简称")]
    #[field("short_name", "商户简称", M, chars = ..=64)]
    short_name: String,

    /// 小票名称. At most 50 characters.
    #[doc(alias = "小票名称")]
    #[field("receipt_name", "小票名称", M, chars = ..=50)]
    receipt_name: String,

    /// 商户英文名称. At most 256 characters.
    #[doc(alias = "商户英文名称")]
    #[field("mer_en_name", "商户英文名称", O, chars = ..=256)]
    mer_en_name: Option<String>,

    /// 公司类型.
    ///
    /// Mandatory unless use_head_info_flag is Y.
    ///
    /// Mandatory when `use_head_info_flag` is N.
    #[doc(alias = "公司类型")]
    #[field("ent_type", "公司类型", C, values, when("use_head_info_flag" = ["N"]))]
    ent_type: Option<EntType>,

    /// 所属行业. At most 7 characters.
    ///
    /// From the published table 汇付MCC编码. Left out if use_head_info_flag is Y.
    #[doc(alias = "所属行业")]
    #[field("mcc", "所属行业", O, chars = ..=7)]
    mcc: Option<String>,

    /// 经营类型.
    ///
    /// Left out if use_head_info_flag is Y.
    #[doc(alias = "经营类型")]
    #[field("busi_type", "经营类型", O, values)]
    busi_type: Option<BusiType>,

    /// 场景类型.
    #[doc(alias = "场景类型")]
    #[field("scene_type", "场景类型", M, values)]
    scene_type: SceneType,

    /// 证照图片. At most 64 characters.
    ///
    /// A file_id whose picture has file_type F07.
    #[doc(alias = "证照图片")]
    #[field("license_pic", "证照图片", M, chars = ..=64)]
    license_pic: String,

    /// 证照编号. At most 18 characters.
    ///
    /// Mandatory unless use_head_info_flag is Y.
    ///
    /// Mandatory when `use_head_info_flag` is N.
    #[doc(alias = "证照编号")]
    #[field("license_code", "证照编号", C, chars = ..=18, when("use_head_info_flag" = ["N"]))]
    license_code: Option<String>,

    /// 证照类型. At most 32 characters.
    ///
    /// From the published table 机构证照类型. Default NATIONAL_LEGAL_MERGE.
    #[doc(alias = "证照类型")]
    #[field("license_type", "证照类型", O, chars = ..=32)]
    license_type: Option<String>,

    /// 证照有效期类型.
    ///
    /// Mandatory unless use_head_info_flag is Y.
    ///
    /// Mandatory when `use_head_info_flag` is N.
    #[doc(alias = "证照有效期类型")]
    #[field("license_validity_type", "证照有效期类型", C, values, when("use_head_info_flag" = ["N"]))]
    license_validity_type: Option<ValidityType>,

    /// 证照有效期开始日期. On the wire as `yyyyMMdd`, Beijing time.
    ///
    /// Mandatory unless use_head_info_flag is Y.
    ///
    /// Mandatory when `use_head_info_flag` is N.
    #[doc(alias = "证照有效期开始日期")]
    #[field("license_begin_date", "证照有效期开始日期", C, date = "yyyyMMdd", when("use_head_info_flag" = ["N"]))]
    license_begin_date: Option<Date>,

    /// 证照有效期截止日期. On the wire as `yyyyMMdd`, Beijing time.
    ///
    /// Left out if license_validity_type is 1. Left out if use_head_info_flag is Y.
    ///
    /// Mandatory when `license_validity_type` is 0.
    #[doc(alias = "证照有效期截止日期")]
    #[field("license_end_date", "证照有效期截止日期", C, date = "yyyyMMdd", when("license_validity_type" = ["0"]))]
    license_end_date: Option<Date>,

    /// 成立时间. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "成立时间")]
    #[field("found_date", "成立时间", M, date = "yyyyMMdd")]
    found_date: Date,

    /// 注册资本. At most 16 characters.
    ///
    /// Two decimals.
    ///
    /// Mandatory when `ent_type` is 2 or 3 or 4 or 6 or 7.
    #[doc(alias = "注册资本")]
    #[field("reg_capital", "注册资本", C, chars = ..=16, when("ent_type" = ["2", "3", "4", "6", "7"]))]
    reg_capital: Option<String>,

    /// 经营范围. At most 1000 characters.
    #[doc(alias = "经营范围")]
    #[field("business_scope", "经营范围", O, chars = ..=1000)]
    business_scope: Option<String>,

    /// 注册省. At most 6 characters.
    ///
    /// From the published table 地区码. Left out if use_head_info_flag is Y.
    #[doc(alias = "注册省")]
    #[field("reg_prov_id", "注册省", O, chars = ..=6)]
    reg_prov_id: Option<String>,

    /// 注册市. At most 6 characters.
    ///
    /// From the published table 地区码. Left out if use_head_info_flag is Y.
    #[doc(alias = "注册市")]
    #[field("reg_area_id", "注册市", O, chars = ..=6)]
    reg_area_id: Option<String>,

    /// 注册区. At most 6 characters.
    ///
    /// From the published table 地区码. Mandatory unless use_head_info_flag is Y.
    ///
    /// Mandatory when `use_head_info_flag` is N.
    #[doc(alias = "注册区")]
    #[field("reg_district_id", "注册区", C, chars = ..=6, when("use_head_info_flag" = ["N"]))]
    reg_district_id: Option<String>,

    /// 注册详细地址. At most 255 characters.
    ///
    /// A Chinese character counts as two. Mandatory unless use_head_info_flag is Y.
    ///
    /// Mandatory when `use_head_info_flag` is N.
    #[doc(alias = "注册详细地址")]
    #[field("reg_detail", "注册详细地址", C, chars = ..=255, when("use_head_info_flag" = ["N"]))]
    reg_detail: Option<String>,

    /// 经营省. At most 6 characters.
    ///
    /// From the published table 地区编码.
    #[doc(alias = "经营省")]
    #[field("prov_id", "经营省", O, chars = ..=6)]
    prov_id: Option<String>,

    /// 经营市. At most 6 characters.
    ///
    /// From the published table 地区编码.
    #[doc(alias = "经营市")]
    #[field("area_id", "经营市", O, chars = ..=6)]
    area_id: Option<String>,

    /// 经营区. At most 6 characters.
    ///
    /// From the published table 地区编码.
    #[doc(alias = "经营区")]
    #[field("district_id", "经营区", M, chars = ..=6)]
    district_id: String,

    /// 经营详细地址. At most 256 characters.
    ///
    /// Mandatory when `scene_type` is OFFLINE or ALL.
    #[doc(alias = "经营详细地址")]
    #[field("detail_addr", "经营详细地址", C, chars = ..=256, when("scene_type" = ["OFFLINE", "ALL"]))]
    detail_addr: Option<String>,

    /// 法人姓名. At most 32 characters.
    ///
    /// Mandatory unless use_head_info_flag is Y.
    ///
    /// Mandatory when `use_head_info_flag` is N.
    #[doc(alias = "法人姓名")]
    #[field("legal_name", "法人姓名", C, chars = ..=32, when("use_head_info_flag" = ["N"]))]
    legal_name: Option<Secret<Name>>,

    /// 法人证件类型.
    ///
    /// Mandatory unless use_head_info_flag is Y.
    ///
    /// Mandatory when `use_head_info_flag` is N.
    #[doc(alias = "法人证件类型")]
    #[field("legal_cert_type", "法人证件类型", C, values, when("use_head_info_flag" = ["N"]))]
    legal_cert_type: Option<NaturalPersonCertType>,

    /// 法人证件号码. At most 32 characters.
    ///
    /// Mandatory unless use_head_info_flag is Y.
    ///
    /// Mandatory when `use_head_info_flag` is N.
    #[doc(alias = "法人证件号码")]
    #[field("legal_cert_no", "法人证件号码", C, chars = ..=32, when("use_head_info_flag" = ["N"]))]
    legal_cert_no: Option<Secret<IdCard>>,

    /// 法人证件有效期类型.
    #[doc(alias = "法人证件有效期类型")]
    #[field("legal_cert_validity_type", "法人证件有效期类型", M, values)]
    legal_cert_validity_type: ValidityType,

    /// 法人证件有效期开始日期. On the wire as `yyyyMMdd`, Beijing time.
    ///
    /// Mandatory unless use_head_info_flag is Y.
    ///
    /// Mandatory when `use_head_info_flag` is N.
    #[doc(alias = "法人证件有效期开始日期")]
    #[field("legal_cert_begin_date", "法人证件有效期开始日期", C, date = "yyyyMMdd", when("use_head_info_flag" = ["N"]))]
    legal_cert_begin_date: Option<Date>,

    /// 法人证件有效期截止日期. On the wire as `yyyyMMdd`, Beijing time.
    ///
    /// Left out if legal_cert_validity_type is 1. Left out if use_head_info_flag is Y.
    ///
    /// Mandatory when `legal_cert_validity_type` is 0.
    #[doc(alias = "法人证件有效期截止日期")]
    #[field("legal_cert_end_date", "法人证件有效期截止日期", C, date = "yyyyMMdd", when("legal_cert_validity_type" = ["0"]))]
    legal_cert_end_date: Option<Date>,

    /// 法人手机号. At most 11 characters.
    ///
    /// Mandatory in the case of 全域资金业务.
    #[doc(alias = "法人手机号")]
    #[field("legal_mobile_no", "法人手机号", O, chars = ..=11)]
    legal_mobile_no: Option<Secret<Phone>>,

    /// 法人证件地址. At most 256 characters.
    #[doc(alias = "法人证件地址")]
    #[field("legal_addr", "法人证件地址", M, chars = ..=256)]
    legal_addr: String,

    /// 法人身份证国徽面. At most 64 characters.
    ///
    /// A file_id whose picture has file_type F03.
    #[doc(alias = "法人身份证国徽面")]
    #[field("legal_cert_back_pic", "法人身份证国徽面", M, chars = ..=64)]
    legal_cert_back_pic: String,

    /// 法人身份证人像面. At most 64 characters.
    ///
    /// A file_id whose picture has file_type F02.
    #[doc(alias = "法人身份证人像面")]
    #[field("legal_cert_front_pic", "法人身份证人像面", M, chars = ..=64)]
    legal_cert_front_pic: String,

    /// 受益人列表. As JSON in a string.
    #[doc(alias = "受益人列表")]
    #[field("beneficiary_info", "受益人列表", O, items = 0..=4294967295, json)]
    beneficiary_info: Vec<BeneficiaryInfo>,

    /// 管理员姓名. At most 128 characters.
    ///
    /// Default: 法人姓名.
    #[doc(alias = "管理员姓名")]
    #[field("contact_name", "管理员姓名", O, chars = ..=128)]
    contact_name: Option<Secret<Name>>,

    /// 管理员手机号. At most 11 characters.
    #[doc(alias = "管理员手机号")]
    #[field("contact_mobile_no", "管理员手机号", M, chars = ..=11)]
    contact_mobile_no: Secret<Phone>,

    /// 管理员电子邮箱. At most 32 characters.
    #[doc(alias = "管理员电子邮箱")]
    #[field("contact_email", "管理员电子邮箱", M, chars = ..=32)]
    contact_email: String,

    /// 商户通知标识.
    #[doc(alias = "商户通知标识")]
    #[field("sms_send_flag", "商户通知标识", O, values)]
    sms_send_flag: Option<SmsSendFlag>,

    /// 管理员账号. At most 32 characters.
    #[doc(alias = "管理员账号")]
    #[field("login_name", "管理员账号", M, chars = ..=32)]
    login_name: String,

    /// 客服电话. At most 32 characters.
    ///
    /// Default: 联系人手机号.
    #[doc(alias = "客服电话")]
    #[field("service_phone", "客服电话", O, chars = ..=32)]
    service_phone: Option<String>,

    /// 开户许可证. At most 64 characters.
    ///
    /// A file_id whose picture has file_type F08. Mandatory in the case of 结算账号为对公账户.
    #[doc(alias = "开户许可证")]
    #[field("reg_acct_pic", "开户许可证", O, chars = ..=64)]
    reg_acct_pic: Option<String>,

    /// 银行卡信息配置. As JSON in a string.
    #[doc(alias = "银行卡信息配置")]
    #[field("card_info", "银行卡信息配置", M, object, json)]
    card_info: CardInfo,

    /// 结算业务配置. As JSON in a string.
    #[doc(alias = "结算业务配置")]
    #[field("settle_config", "结算业务配置", O, object, json)]
    settle_config: Option<SettleConfig>,

    /// 银行卡卡号面. At most 64 characters.
    ///
    /// A file_id whose picture has file_type F13. Mandatory in the case of 对私.
    #[doc(alias = "银行卡卡号面")]
    #[field("settle_card_front_pic", "银行卡卡号面", O, chars = ..=64)]
    settle_card_front_pic: Option<String>,

    /// 持卡人身份证国徽面. At most 64 characters.
    ///
    /// A file_id whose picture has file_type F56. Mandatory in the case of 对私.
    #[doc(alias = "持卡人身份证国徽面")]
    #[field("settle_cert_back_pic", "持卡人身份证国徽面", O, chars = ..=64)]
    settle_cert_back_pic: Option<String>,

    /// 持卡人身份证人像面. At most 64 characters.
    ///
    /// A file_id whose picture has file_type F55. Mandatory in the case of 对私.
    #[doc(alias = "持卡人身份证人像面")]
    #[field("settle_cert_front_pic", "持卡人身份证人像面", O, chars = ..=64)]
    settle_cert_front_pic: Option<String>,

    /// 授权委托书. At most 64 characters.
    ///
    /// A file_id whose picture has file_type F15. Mandatory in the case of 对公非同名结算.
    #[doc(alias = "授权委托书")]
    #[field("auth_entrust_pic", "授权委托书", O, chars = ..=64)]
    auth_entrust_pic: Option<String>,

    /// 取现业务配置. As JSON in a string.
    #[doc(alias = "取现业务配置")]
    #[field("cash_config", "取现业务配置", O, items = 0..=4294967295, json)]
    cash_config: Vec<CashConfig>,

    /// 商户身份.
    ///
    /// Default: 普通商户.
    #[doc(alias = "商户身份")]
    #[field("head_office_flag", "商户身份", O, values)]
    head_office_flag: Option<HeadOfficeFlag>,

    /// 使用上级资料信息.
    #[doc(alias = "使用上级资料信息")]
    #[field("use_head_info_flag", "使用上级资料信息", O, values)]
    use_head_info_flag: Option<YesNo>,

    /// 上级汇付Id. At most 18 characters.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "上级汇付Id")]
    #[field("head_huifu_id", "上级汇付Id", O, chars = ..=18)]
    head_huifu_id: Option<String>,

    /// 商户主页URL. At most 256 characters.
    #[doc(alias = "商户主页URL")]
    #[field("mer_url", "商户主页URL", O, chars = ..=256)]
    mer_url: Option<String>,

    /// 商户ICP备案编号. At most 50 characters.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "商户ICP备案编号")]
    #[field("mer_icp", "商户ICP备案编号", O, chars = ..=50)]
    mer_icp: Option<String>,

    /// 店铺门头照. At most 64 characters.
    ///
    /// A file_id whose picture has file_type F22.
    #[doc(alias = "店铺门头照")]
    #[field("store_header_pic", "店铺门头照", M, chars = ..=64)]
    store_header_pic: String,

    /// 店铺内景/工作区域照. At most 64 characters.
    ///
    /// A file_id whose picture has file_type F24.
    #[doc(alias = "店铺内景/工作区域照")]
    #[field("store_indoor_pic", "店铺内景/工作区域照", M, chars = ..=64)]
    store_indoor_pic: String,

    /// 店铺收银台/公司前台照. At most 64 characters.
    ///
    /// A file_id whose picture has file_type F105.
    #[doc(alias = "店铺收银台/公司前台照")]
    #[field("store_cashier_desk_pic", "店铺收银台/公司前台照", M, chars = ..=64)]
    store_cashier_desk_pic: String,

    /// 外部商户号. At most 64 characters.
    #[doc(alias = "外部商户号")]
    #[field("ext_mer_id", "外部商户号", O, chars = ..=64)]
    ext_mer_id: Option<String>,

    /// 备注. At most 300 characters.
    #[doc(alias = "备注")]
    #[field("remarks", "备注", O, chars = ..=300)]
    remarks: Option<String>,

    /// 异步请求地址. At most 120 characters.
    ///
    /// The configuration interfaces call notify_url so.
    #[doc(alias = "异步请求地址")]
    #[field("async_return_url", "异步请求地址", O, chars = ..=120)]
    async_return_url: Option<String>,

    /// 斗拱e账户功能配置. As JSON in a string.
    #[doc(alias = "斗拱e账户功能配置")]
    #[field("elec_acct_config", "斗拱e账户功能配置", O, object, json)]
    elec_acct_config: Option<ElecAcctConfig>,

    /// 股东信息. As JSON in a string.
    ///
    /// Mandatory in the case of 全域资金业务新网银行.
    #[doc(alias = "股东信息")]
    #[field("share_holder_info_list", "股东信息", O, items = 0..=4294967295, json)]
    share_holder_info_list: Vec<ShareHolderInfo>,

    /// 扩展资料包. As JSON in a string.
    #[doc(alias = "扩展资料包")]
    #[field("extended_material_list", "扩展资料包", O, items = 0..=4294967295, json)]
    extended_material_list: Vec<ExtendedMaterial>,

    /// 产品大类.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "产品大类")]
    #[field("activated_products", "产品大类", O)]
    activated_products: Option<String>,
}

/// 企业商户进件应答: the reply to [`MerchantBasicdataEntRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// huifu_id = 6666000100000001
/// token_no = (secret)
/// ```
///
/// Source: a public field catalogue of the vendor for merchant onboarding, 企业商户进件.
#[doc(alias = "企业商户进件")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "merchant_basicdata_ent", label = "企业商户进件", container = ["data"])]
#[non_exhaustive]
pub struct MerchantBasicdataEntResponse {
    /// 业务返回码. At most 8 characters.
    #[doc(alias = "业务返回码")]
    #[field("resp_code", "业务返回码", M, chars = ..=8)]
    pub resp_code: String,

    /// 业务返回描述. At most 512 characters.
    #[doc(alias = "业务返回描述")]
    #[field("resp_desc", "业务返回描述", O, chars = ..=512)]
    pub resp_desc: Option<String>,

    /// 商户号. At most 18 characters.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", O, chars = ..=18)]
    pub huifu_id: Option<String>,

    /// 申请单号. At most 18 characters.
    #[doc(alias = "申请单号")]
    #[field("apply_no", "申请单号", O, chars = ..=18)]
    pub apply_no: Option<String>,

    /// 银行卡序列号. At most 20 characters.
    #[doc(alias = "银行卡序列号")]
    #[field("token_no", "银行卡序列号", O, chars = ..=20)]
    pub token_no: Option<Secret<Token>>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `merchant_basicdata_ent` 企业商户进件: its two messages, and how its answer is judged.
pub const MERCHANT_BASICDATA_ENT: Interface = Interface {
    id: "merchant_basicdata_ent",
    gateway: "huifu",
    title: "企业商户进件",
    summary: "Applies for a corporate merchant.",
    path: "/v2/merchant/basicdata/ent",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Configure,
    key: Some("req_seq_id"),
    charges: false,
    source: "a public field catalogue of the vendor for merchant onboarding, 企业商户进件",
    outbound: <MerchantBasicdataEntRequest as Message>::SCHEMA,
    inbound: <MerchantBasicdataEntResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for MerchantBasicdataEntRequest {
    type Protocol = super::HuifuProtocol;
    type Response = MerchantBasicdataEntResponse;
    const INTERFACE: &'static Interface = &MERCHANT_BASICDATA_ENT;
}
