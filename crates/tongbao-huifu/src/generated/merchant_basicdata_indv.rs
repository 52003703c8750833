//! 个人商户进件 `merchant_basicdata_indv`, `POST …/v2/merchant/basicdata/indv`.
//!
//! Source: a public field catalogue of the vendor for merchant onboarding, 个人商户进件.
//!
//! @generated from specs/huifu/merchant_basicdata_indv.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Date, IdCard, Message, Phone, Request, Secret, Token, UnknownMembers};

use super::{CardInfoIndv, CashConfigIndv, ElecAcctConfigIndv, ExtendedMaterial, HINTS, HeadOfficeFlag, RESP_CODE, SceneType, SettleConfigIndv, SmsSendFlag, ValidityType};

/// 个人商户进件: applies for an individual merchant.
///
/// Approved at once, the reply has token_no and no message follows; otherwise the result comes to async_return_url.
///
/// ```text
/// accepted (constructed):
/// req_seq_id = R20240101000001
/// req_date = 20240101
/// upper_huifu_id = 6666000100000000
/// reg_name = 示例商户有限公司
/// mcc = 5411
/// scene_type = OFFLINE
/// district_id = 310104
/// legal_cert_no = (secret)
/// legal_cert_begin_date = 20200101
/// legal_cert_end_date = 20400101
/// legal_addr = 上海市徐汇区示例路1号
/// legal_cert_back_pic = 00000000-0000-0000-0000-000000000001
/// legal_cert_front_pic = 00000000-0000-0000-0000-000000000001
/// contact_mobile_no = (secret)
/// contact_email = a@merchant.example
/// card_info = {…}
/// settle_card_front_pic = 00000000-0000-0000-0000-000000000001
/// async_return_url = https://merchant.example/notify
/// ```
///
/// Source: a public field catalogue of the vendor for merchant onboarding, 个人商户进件.
#[doc(alias = "个人商户进件")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "merchant_basicdata_indv", label = "个人商户进件", container = ["data"])]
pub struct MerchantBasicdataIndvRequest {
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

    /// 直属渠道号. At most 18 characters.
    #[doc(alias = "直属渠道号")]
    #[field("upper_huifu_id", "直属渠道号", M, chars = ..=18)]
    upper_huifu_id: String,

    /// 商户名. At most 32 characters.
    #[doc(alias = "商户名")]
    #[field("reg_name", "商户名", M, chars = ..=32)]
    reg_name: String,

    /// 商户简称. At most 32 characters.
    #[doc(alias = "商户简称")]
    #[field("short_name", "商户简称", O, chars = ..=32)]
    short_name: Option<String>,

    /// 所属行业. At most 7 characters.
    ///
    /// From the published table 汇付MCC编码.
    #[doc(alias = "所属行业")]
    #[field("mcc", "所属行业", M, chars = ..=7)]
    mcc: String,

    /// 场景类型.
    #[doc(alias = "场景类型")]
    #[field("scene_type", "场景类型", M, values)]
    scene_type: SceneType,

    /// 经营省. At most 6 characters.
    ///
    /// From the published table 地区码.
    #[doc(alias = "经营省")]
    #[field("prov_id", "经营省", O, chars = ..=6)]
    prov_id: Option<String>,

    /// 经营市. At most 6 characters.
    ///
    /// From the published table 地区码.
    #[doc(alias = "经营市")]
    #[field("area_id", "经营市", O, chars = ..=6)]
    area_id: Option<String>,

    /// 经营区. At most 6 characters.
    ///
    /// From the published table 地区码.
    #[doc(alias = "经营区")]
    #[field("district_id", "经营区", M, chars = ..=6)]
    district_id: String,

    /// 经营详细地址. At most 256 characters.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "经营详细地址")]
    #[field("detail_addr", "经营详细地址", O, chars = ..=256)]
    detail_addr: Option<String>,

    /// 负责人证件号码. At most 32 characters.
    #[doc(alias = "负责人证件号码")]
    #[field("legal_cert_no", "负责人证件号码", M, chars = ..=32)]
    legal_cert_no: Secret<IdCard>,

    /// 负责人证件有效期开始日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "负责人证件有效期开始日期")]
    #[field("legal_cert_begin_date", "负责人证件有效期开始日期", M, date = "yyyyMMdd")]
    legal_cert_begin_date: Date,

    /// 负责人证件有效期类型.
    #[doc(alias = "负责人证件有效期类型")]
    #[field("legal_cert_validity_type", "负责人证件有效期类型", O, values)]
    legal_cert_validity_type: Option<ValidityType>,

    /// 负责人证件有效期截止日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "负责人证件有效期截止日期")]
    #[field("legal_cert_end_date", "负责人证件有效期截止日期", M, date = "yyyyMMdd")]
    legal_cert_end_date: Date,

    /// 负责人身份证地址. At most 256 characters.
    #[doc(alias = "负责人身份证地址")]
    #[field("legal_addr", "负责人身份证地址", M, chars = ..=256)]
    legal_addr: String,

    /// 负责人身份证国徽面. At most 64 characters.
    ///
    /// A file_id whose picture has file_type F41.
    #[doc(alias = "负责人身份证国徽面")]
    #[field("legal_cert_back_pic", "负责人身份证国徽面", M, chars = ..=64)]
    legal_cert_back_pic: String,

    /// 负责人身份证人像面. At most 64 characters.
    ///
    /// A file_id whose picture has file_type F40.
    #[doc(alias = "负责人身份证人像面")]
    #[field("legal_cert_front_pic", "负责人身份证人像面", M, chars = ..=64)]
    legal_cert_front_pic: String,

    /// 负责人职业. At most 2 characters.
    #[doc(alias = "负责人职业")]
    #[field("occupation", "负责人职业", O, chars = ..=2)]
    occupation: Option<String>,

    /// 负责人手机号. At most 11 characters.
    #[doc(alias = "负责人手机号")]
    #[field("contact_mobile_no", "负责人手机号", M, chars = ..=11)]
    contact_mobile_no: Secret<Phone>,

    /// 负责人电子邮箱. At most 32 characters.
    #[doc(alias = "负责人电子邮箱")]
    #[field("contact_email", "负责人电子邮箱", M, chars = ..=32)]
    contact_email: String,

    /// 结算卡信息配置. As JSON in a string.
    #[doc(alias = "结算卡信息配置")]
    #[field("card_info", "结算卡信息配置", M, object, json)]
    card_info: CardInfoIndv,

    /// 银行卡卡号面. At most 64 characters.
    ///
    /// A file_id whose picture has file_type F13.
    #[doc(alias = "银行卡卡号面")]
    #[field("settle_card_front_pic", "银行卡卡号面", M, chars = ..=64)]
    settle_card_front_pic: String,

    /// 结算规则配置. As JSON in a string.
    #[doc(alias = "结算规则配置")]
    #[field("settle_config", "结算规则配置", O, object, json)]
    settle_config: Option<SettleConfigIndv>,

    /// 取现信息配置. As JSON in a string.
    #[doc(alias = "取现信息配置")]
    #[field("cash_config", "取现信息配置", O, items = 0..=4294967295, json)]
    cash_config: Vec<CashConfigIndv>,

    /// 商户通知标识.
    #[doc(alias = "商户通知标识")]
    #[field("sms_send_flag", "商户通知标识", O, values)]
    sms_send_flag: Option<SmsSendFlag>,

    /// 管理员账号. At most 32 characters.
    #[doc(alias = "管理员账号")]
    #[field("login_name", "管理员账号", O, chars = ..=32)]
    login_name: Option<String>,

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
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "店铺门头照")]
    #[field("store_header_pic", "店铺门头照", O, chars = ..=64)]
    store_header_pic: Option<String>,

    /// 店铺内景/工作区域照. At most 64 characters.
    ///
    /// A file_id whose picture has file_type F24.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "店铺内景/工作区域照")]
    #[field("store_indoor_pic", "店铺内景/工作区域照", O, chars = ..=64)]
    store_indoor_pic: Option<String>,

    /// 店铺收银台/公司前台照. At most 64 characters.
    ///
    /// A file_id whose picture has file_type F105.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "店铺收银台/公司前台照")]
    #[field("store_cashier_desk_pic", "店铺收银台/公司前台照", O, chars = ..=64)]
    store_cashier_desk_pic: Option<String>,

    /// 外部商户号. At most 64 characters.
    #[doc(alias = "外部商户号")]
    #[field("ext_mer_id", "外部商户号", O, chars = ..=64)]
    ext_mer_id: Option<String>,

    /// 备注. At most 300 characters.
    #[doc(alias = "备注")]
    #[field("remarks", "备注", O, chars = ..=300)]
    remarks: Option<String>,

    /// 异步通知地址. At most 120 characters.
    ///
    /// The configuration interfaces call notify_url so.
    #[doc(alias = "异步通知地址")]
    #[field("async_return_url", "异步通知地址", O, chars = ..=120)]
    async_return_url: Option<String>,

    /// 商户身份.
    ///
    /// Default: 普通商户.
    #[doc(alias = "商户身份")]
    #[field("head_office_flag", "商户身份", O, values)]
    head_office_flag: Option<HeadOfficeFlag>,

    /// 上级商户汇付ID. At most 18 characters.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "上级商户汇付ID")]
    #[field("head_huifu_id", "上级商户汇付ID", O, chars = ..=18)]
    head_huifu_id: Option<String>,

    /// 斗拱e账户功能配置. As JSON in a string.
    #[doc(alias = "斗拱e账户功能配置")]
    #[field("elec_acct_config", "斗拱e账户功能配置", O, object, json)]
    elec_acct_config: Option<ElecAcctConfigIndv>,

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

/// 个人商户进件应答: the reply to [`MerchantBasicdataIndvRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// huifu_id = 6666000100000001
/// token_no = (secret)
/// ```
///
/// Source: a public field catalogue of the vendor for merchant onboarding, 个人商户进件.
#[doc(alias = "个人商户进件")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "merchant_basicdata_indv", label = "个人商户进件", container = ["data"])]
#[non_exhaustive]
pub struct MerchantBasicdataIndvResponse {
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

    /// 取现卡序列号. At most 20 characters.
    #[doc(alias = "取现卡序列号")]
    #[field("token_no", "取现卡序列号", O, chars = ..=20)]
    pub token_no: Option<Secret<Token>>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `merchant_basicdata_indv` 个人商户进件: its two messages, and how its answer is judged.
pub const MERCHANT_BASICDATA_INDV: Interface = Interface {
    id: "merchant_basicdata_indv",
    gateway: "huifu",
    title: "个人商户进件",
    summary: "Applies for an individual merchant.",
    path: "/v2/merchant/basicdata/indv",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Configure,
    key: Some("req_seq_id"),
    charges: false,
    source: "a public field catalogue of the vendor for merchant onboarding, 个人商户进件",
    outbound: <MerchantBasicdataIndvRequest as Message>::SCHEMA,
    inbound: <MerchantBasicdataIndvResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for MerchantBasicdataIndvRequest {
    type Protocol = super::HuifuProtocol;
    type Response = MerchantBasicdataIndvResponse;
    const INTERFACE: &'static Interface = &MERCHANT_BASICDATA_INDV;
}
