//! 商户基本信息修改 `merchant_basicdata_modify`, `POST …/v2/merchant/basicdata/modify`.
//!
//! Source: a public Java SDK of the vendor, V2MerchantBasicdataModify.
//!
//! @generated from specs/huifu/merchant_basicdata_modify.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Date, IdCard, Message, Name, Phone, Request, Secret, Token, UnknownMembers};

use super::{AgreementInfo, BeneficiaryInfoModify, CardInfoModify, CashConfigModify, ElecAcctConfigModify, EntType, ExtendedMaterialModify, HINTS, NaturalPersonCertType, RESP_CODE, SceneType, SettleConfigModify, ShareHolderInfoModify, SignUserInfo, ValidityType};

/// 商户基本信息修改: changes the data of a merchant.
///
/// Only what changes is sent, with the mandatory rows. Another settlement card needs verify_code, which
/// merchant_basicdata_sms_send has sent.
///
/// ```text
/// accepted (constructed):
/// req_seq_id = R20240101000001
/// req_date = 20240101
/// upper_huifu_id = 6666000100000000
/// huifu_id = 6666000100000001
/// ```
///
/// Source: a public Java SDK of the vendor, V2MerchantBasicdataModify.
#[doc(alias = "商户基本信息修改")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "merchant_basicdata_modify", label = "商户基本信息修改", container = ["data"])]
pub struct MerchantBasicdataModifyRequest {
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

    /// 直属渠道号.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "直属渠道号")]
    #[field("upper_huifu_id", "直属渠道号", M)]
    upper_huifu_id: String,

    /// 汇付客户Id.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "汇付客户Id")]
    #[field("huifu_id", "汇付客户Id", M)]
    huifu_id: String,

    /// 签约人. As JSON in a string.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "签约人")]
    #[field("sign_user_info", "签约人", O, object, json)]
    sign_user_info: Option<SignUserInfo>,

    /// 商户名称.
    ///
    /// A Chinese character counts as two.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "商户名称")]
    #[field("reg_name", "商户名称", O)]
    reg_name: Option<String>,

    /// 商户简称.
    ///
    /// Unsure: mandatory when it is opened; only what changes is sent here; no length here; 64 for the same field
    /// elsewhere.
    #[doc(alias = "商户简称")]
    #[field("short_name", "商户简称", O)]
    short_name: Option<String>,

    /// 商户英文名称.
    ///
    /// Unsure: no length here; 256 for the same field elsewhere.
    #[doc(alias = "商户英文名称")]
    #[field("mer_en_name", "商户英文名称", O)]
    mer_en_name: Option<String>,

    /// 公司类型.
    #[doc(alias = "公司类型")]
    #[field("ent_type", "公司类型", O, values)]
    ent_type: Option<EntType>,

    /// 所属行业.
    ///
    /// From the published table 汇付MCC编码.
    ///
    /// Unsure: no length here; 7 for the same field elsewhere.
    #[doc(alias = "所属行业")]
    #[field("mcc", "所属行业", O)]
    mcc: Option<String>,

    /// 营业执照类型.
    ///
    /// From the published table 机构证照类型. Default NATIONAL_LEGAL_MERGE.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "营业执照类型")]
    #[field("license_type", "营业执照类型", O)]
    license_type: Option<String>,

    /// 营业执照编号.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "营业执照编号")]
    #[field("license_code", "营业执照编号", O)]
    license_code: Option<String>,

    /// 营业执照有效期类型.
    ///
    /// Unsure: mandatory when it is opened; only what changes is sent here.
    #[doc(alias = "营业执照有效期类型")]
    #[field("license_validity_type", "营业执照有效期类型", O, values)]
    license_validity_type: Option<ValidityType>,

    /// 营业执照有效期开始日期. On the wire as `yyyyMMdd`, Beijing time.
    ///
    /// Unsure: mandatory when it is opened; only what changes is sent here.
    #[doc(alias = "营业执照有效期开始日期")]
    #[field("license_begin_date", "营业执照有效期开始日期", O, date = "yyyyMMdd")]
    license_begin_date: Option<Date>,

    /// 营业执照有效期截止日期. On the wire as `yyyyMMdd`, Beijing time.
    ///
    /// Left out if license_validity_type is 1. Mandatory if license_validity_type is 0.
    #[doc(alias = "营业执照有效期截止日期")]
    #[field("license_end_date", "营业执照有效期截止日期", O, date = "yyyyMMdd")]
    license_end_date: Option<Date>,

    /// 注册省.
    ///
    /// From the published table 地区码.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "注册省")]
    #[field("reg_prov_id", "注册省", O)]
    reg_prov_id: Option<String>,

    /// 注册市.
    ///
    /// From the published table 地区码.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "注册市")]
    #[field("reg_area_id", "注册市", O)]
    reg_area_id: Option<String>,

    /// 注册区.
    ///
    /// From the published table 地区码.
    ///
    /// Unsure: mandatory when it is opened; only what changes is sent here; no length here; 6 for the same field
    /// elsewhere.
    #[doc(alias = "注册区")]
    #[field("reg_district_id", "注册区", O)]
    reg_district_id: Option<String>,

    /// 注册详细地址.
    ///
    /// A Chinese character counts as two.
    ///
    /// Unsure: mandatory when it is opened; only what changes is sent here; no length here; 255 for the same field
    /// elsewhere.
    #[doc(alias = "注册详细地址")]
    #[field("reg_detail", "注册详细地址", O)]
    reg_detail: Option<String>,

    /// 注册资本.
    ///
    /// Two decimals. Mandatory for 国营, 私营, 外资, 事业单位 and 其他; optional for 政府机构 and 个体户.
    ///
    /// Unsure: no length here; 16 for the same field elsewhere.
    #[doc(alias = "注册资本")]
    #[field("reg_capital", "注册资本", O)]
    reg_capital: Option<String>,

    /// 经营范围.
    ///
    /// Unsure: no length here; 1000 for the same field elsewhere.
    #[doc(alias = "经营范围")]
    #[field("business_scope", "经营范围", O)]
    business_scope: Option<String>,

    /// 成立时间. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "成立时间")]
    #[field("found_date", "成立时间", O, date = "yyyyMMdd")]
    found_date: Option<Date>,

    /// 法人姓名.
    ///
    /// Unsure: mandatory when it is opened; only what changes is sent here; no length here; 32 for the same field
    /// elsewhere.
    #[doc(alias = "法人姓名")]
    #[field("legal_name", "法人姓名", O)]
    legal_name: Option<Secret<Name>>,

    /// 法人证件类型.
    ///
    /// Unsure: mandatory when it is opened; only what changes is sent here.
    #[doc(alias = "法人证件类型")]
    #[field("legal_cert_type", "法人证件类型", O, values)]
    legal_cert_type: Option<NaturalPersonCertType>,

    /// 法人证件号码.
    ///
    /// Unsure: mandatory when it is opened; only what changes is sent here; no length here; 32 for the same field
    /// elsewhere.
    #[doc(alias = "法人证件号码")]
    #[field("legal_cert_no", "法人证件号码", O)]
    legal_cert_no: Option<Secret<IdCard>>,

    /// 法人证件有效期类型.
    ///
    /// Unsure: mandatory when it is opened; only what changes is sent here.
    #[doc(alias = "法人证件有效期类型")]
    #[field("legal_cert_validity_type", "法人证件有效期类型", O, values)]
    legal_cert_validity_type: Option<ValidityType>,

    /// 法人证件有效期开始日期. On the wire as `yyyyMMdd`, Beijing time.
    ///
    /// Unsure: mandatory when it is opened; only what changes is sent here.
    #[doc(alias = "法人证件有效期开始日期")]
    #[field("legal_cert_begin_date", "法人证件有效期开始日期", O, date = "yyyyMMdd")]
    legal_cert_begin_date: Option<Date>,

    /// 法人证件有效期截止日期. On the wire as `yyyyMMdd`, Beijing time.
    ///
    /// Left out if legal_cert_validity_type is 1. Mandatory if legal_cert_validity_type is 0.
    #[doc(alias = "法人证件有效期截止日期")]
    #[field("legal_cert_end_date", "法人证件有效期截止日期", O, date = "yyyyMMdd")]
    legal_cert_end_date: Option<Date>,

    /// 法人身份证地址.
    ///
    /// Unsure: no length here; 256 for the same field elsewhere.
    #[doc(alias = "法人身份证地址")]
    #[field("legal_addr", "法人身份证地址", O)]
    legal_addr: Option<String>,

    /// 法人手机号.
    ///
    /// Mandatory in the case of 全域资金业务.
    ///
    /// Unsure: no length here; 11 for the same field elsewhere.
    #[doc(alias = "法人手机号")]
    #[field("legal_mobile_no", "法人手机号", O)]
    legal_mobile_no: Option<Secret<Phone>>,

    /// 负责人职业.
    ///
    /// Unsure: no length here; 2 for the same field elsewhere.
    #[doc(alias = "负责人职业")]
    #[field("occupation", "负责人职业", O)]
    occupation: Option<String>,

    /// 经营省.
    ///
    /// From the published table 地区编码.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "经营省")]
    #[field("prov_id", "经营省", O)]
    prov_id: Option<String>,

    /// 经营市.
    ///
    /// From the published table 地区编码.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "经营市")]
    #[field("area_id", "经营市", O)]
    area_id: Option<String>,

    /// 经营区.
    ///
    /// From the published table 地区编码.
    ///
    /// Unsure: mandatory when it is opened; only what changes is sent here; no length here; 6 for the same field
    /// elsewhere.
    #[doc(alias = "经营区")]
    #[field("district_id", "经营区", O)]
    district_id: Option<String>,

    /// 经营详细地址.
    ///
    /// Mandatory if scene_type is OFFLINE or ALL.
    ///
    /// Unsure: no length here; 256 for the same field elsewhere.
    #[doc(alias = "经营详细地址")]
    #[field("detail_addr", "经营详细地址", O)]
    detail_addr: Option<String>,

    /// 管理员姓名.
    ///
    /// Default: 法人姓名.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "管理员姓名")]
    #[field("contact_name", "管理员姓名", O)]
    contact_name: Option<Secret<Name>>,

    /// 管理员电子邮箱.
    ///
    /// Unsure: mandatory when it is opened; only what changes is sent here; no length here; 32 for the same field
    /// elsewhere.
    #[doc(alias = "管理员电子邮箱")]
    #[field("contact_email", "管理员电子邮箱", O)]
    contact_email: Option<String>,

    /// 客服电话.
    ///
    /// Default: 联系人手机号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "客服电话")]
    #[field("service_phone", "客服电话", O)]
    service_phone: Option<String>,

    /// 小票名称.
    ///
    /// Unsure: mandatory when it is opened; only what changes is sent here; no length here; 50 for the same field
    /// elsewhere.
    #[doc(alias = "小票名称")]
    #[field("receipt_name", "小票名称", O)]
    receipt_name: Option<String>,

    /// 结算卡信息配置. As JSON in a string.
    ///
    /// Unsure: mandatory when it is opened; only what changes is sent here.
    #[doc(alias = "结算卡信息配置")]
    #[field("card_info", "结算卡信息配置", O, object, json)]
    card_info: Option<CardInfoModify>,

    /// 结算协议图片文件.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "结算协议图片文件")]
    #[field("settle_agree_pic", "结算协议图片文件", O)]
    settle_agree_pic: Option<String>,

    /// 取现信息配置. As JSON in a string.
    #[doc(alias = "取现信息配置")]
    #[field("cash_config", "取现信息配置", O, items = 0..=4294967295, json)]
    cash_config: Vec<CashConfigModify>,

    /// 结算规则配置. As JSON in a string.
    #[doc(alias = "结算规则配置")]
    #[field("settle_config", "结算规则配置", O, object, json)]
    settle_config: Option<SettleConfigModify>,

    /// 商户主页URL.
    ///
    /// Unsure: no length here; 256 for the same field elsewhere.
    #[doc(alias = "商户主页URL")]
    #[field("mer_url", "商户主页URL", O)]
    mer_url: Option<String>,

    /// 商户ICP备案编号.
    ///
    /// Unsure: no length here; 50 for the same field elsewhere.
    #[doc(alias = "商户ICP备案编号")]
    #[field("mer_icp", "商户ICP备案编号", O)]
    mer_icp: Option<String>,

    /// 受益人列表. As JSON in a string.
    #[doc(alias = "受益人列表")]
    #[field("beneficiary_info", "受益人列表", O, items = 0..=4294967295, json)]
    beneficiary_info: Vec<BeneficiaryInfoModify>,

    /// 协议信息. As JSON in a string.
    #[doc(alias = "协议信息")]
    #[field("agreement_info", "协议信息", O, object, json)]
    agreement_info: Option<AgreementInfo>,

    /// 营业执照图片.
    ///
    /// A file_id whose picture has file_type F07.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "营业执照图片")]
    #[field("license_pic", "营业执照图片", O)]
    license_pic: Option<String>,

    /// 授权委托书.
    ///
    /// A file_id whose picture has file_type F15. Mandatory in the case of 对公非同名结算.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "授权委托书")]
    #[field("auth_entrust_pic", "授权委托书", O)]
    auth_entrust_pic: Option<String>,

    /// 场景类型.
    #[doc(alias = "场景类型")]
    #[field("scene_type", "场景类型", O, values)]
    scene_type: Option<SceneType>,

    /// 店铺门头照.
    ///
    /// A file_id whose picture has file_type F22.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "店铺门头照")]
    #[field("store_header_pic", "店铺门头照", O)]
    store_header_pic: Option<String>,

    /// 店铺内景/工作区域照.
    ///
    /// A file_id whose picture has file_type F24.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "店铺内景/工作区域照")]
    #[field("store_indoor_pic", "店铺内景/工作区域照", O)]
    store_indoor_pic: Option<String>,

    /// 店铺收银台/公司前台照.
    ///
    /// A file_id whose picture has file_type F105.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "店铺收银台/公司前台照")]
    #[field("store_cashier_desk_pic", "店铺收银台/公司前台照", O)]
    store_cashier_desk_pic: Option<String>,

    /// 扩展资料包. As JSON in a string.
    #[doc(alias = "扩展资料包")]
    #[field("extended_material_list", "扩展资料包", O, items = 0..=4294967295, json)]
    extended_material_list: Vec<ExtendedMaterialModify>,

    /// 异步通知地址.
    ///
    /// The configuration interfaces call notify_url so.
    ///
    /// Unsure: no length here; 120 for the same field elsewhere.
    #[doc(alias = "异步通知地址")]
    #[field("async_return_url", "异步通知地址", O)]
    async_return_url: Option<String>,

    /// 斗拱e账户功能配置. As JSON in a string.
    #[doc(alias = "斗拱e账户功能配置")]
    #[field("elec_acct_config", "斗拱e账户功能配置", O, object, json)]
    elec_acct_config: Option<ElecAcctConfigModify>,

    /// 股东信息. As JSON in a string.
    ///
    /// Mandatory in the case of 全域资金业务新网银行.
    #[doc(alias = "股东信息")]
    #[field("share_holder_info_list", "股东信息", O, items = 0..=4294967295, json)]
    share_holder_info_list: Vec<ShareHolderInfoModify>,

    /// 外部商户号.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "外部商户号")]
    #[field("ext_mer_id", "外部商户号", O)]
    ext_mer_id: Option<String>,

    /// 备注.
    ///
    /// Comes back unchanged.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "备注")]
    #[field("remark", "备注", O)]
    remark: Option<String>,

    /// 产品大类.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "产品大类")]
    #[field("activated_products", "产品大类", O)]
    activated_products: Option<String>,
}

/// 商户基本信息修改应答: the reply to [`MerchantBasicdataModifyRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// huifu_id = 6666000100000001
/// apply_no = 100000000000000001
/// ```
///
/// Source: a public Java SDK of the vendor, V2MerchantBasicdataModify.
#[doc(alias = "商户基本信息修改")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "merchant_basicdata_modify", label = "商户基本信息修改", container = ["data"])]
#[non_exhaustive]
pub struct MerchantBasicdataModifyResponse {
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
    #[field("huifu_id", "商户号", O, chars = ..=18, echo)]
    pub huifu_id: Option<String>,

    /// 申请单号.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "申请单号")]
    #[field("apply_no", "申请单号", O)]
    pub apply_no: Option<String>,

    /// 卡序列号.
    ///
    /// Unsure: no length here; 20 for the same field elsewhere.
    #[doc(alias = "卡序列号")]
    #[field("token_no", "卡序列号", O)]
    pub token_no: Option<Secret<Token>>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `merchant_basicdata_modify` 商户基本信息修改: its two messages, and how its answer is judged.
pub const MERCHANT_BASICDATA_MODIFY: Interface = Interface {
    id: "merchant_basicdata_modify",
    gateway: "huifu",
    title: "商户基本信息修改",
    summary: "Changes the data of a merchant.",
    path: "/v2/merchant/basicdata/modify",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Configure,
    key: Some("req_seq_id"),
    charges: false,
    source: "a public Java SDK of the vendor, V2MerchantBasicdataModify",
    outbound: <MerchantBasicdataModifyRequest as Message>::SCHEMA,
    inbound: <MerchantBasicdataModifyResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for MerchantBasicdataModifyRequest {
    type Protocol = super::HuifuProtocol;
    type Response = MerchantBasicdataModifyResponse;
    const INTERFACE: &'static Interface = &MERCHANT_BASICDATA_MODIFY;
}
