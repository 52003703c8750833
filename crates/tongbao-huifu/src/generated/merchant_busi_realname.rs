//! 微信实名认证 `merchant_busi_realname`, `POST …/v2/merchant/busi/realname`.
//!
//! Source: a public Java SDK of the vendor, V2MerchantBusiRealname.
//!
//! @generated from specs/huifu/merchant_busi_realname.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Date, IdCard, Message, Phone, Request, Secret, UnknownMembers};

use super::{CertificateType, ContactType, FinanceType, HINTS, MicroBizType, RESP_CODE, SpecialFileInfo, UboInfoWxRealname, YesNo};

/// 微信实名认证: applies for the verification of a merchant at WeChat.
///
/// Without it WeChat refuses payments: 当前商户需补齐相关资料后，才可进行相应的支付交易，请商户联系对接的微信支付服务商.
/// contact_type SUPER needs the pictures of the contact.
///
/// ```text
/// accepted (constructed):
/// req_seq_id = R20240101000001
/// req_date = 20240101
/// huifu_id = 6666000100000001
/// name = 1
/// mobile = (secret)
/// id_card_number = (secret)
/// contact_type = LEGAL
/// ```
///
/// Source: a public Java SDK of the vendor, V2MerchantBusiRealname.
#[doc(alias = "微信实名认证")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "merchant_busi_realname", label = "微信实名认证", container = ["data"])]
pub struct MerchantBusiRealnameRequest {
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

    /// 汇付ID.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "汇付ID")]
    #[field("huifu_id", "汇付ID", M)]
    huifu_id: String,

    /// 联系人姓名.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "联系人姓名")]
    #[field("name", "联系人姓名", M)]
    name: String,

    /// 联系人手机号.
    ///
    /// Unsure: no length here; 11 for the same field elsewhere.
    #[doc(alias = "联系人手机号")]
    #[field("mobile", "联系人手机号", M)]
    mobile: Secret<Phone>,

    /// 联系人身份证号码.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "联系人身份证号码")]
    #[field("id_card_number", "联系人身份证号码", M)]
    id_card_number: Secret<IdCard>,

    /// 联系人类型.
    #[doc(alias = "联系人类型")]
    #[field("contact_type", "联系人类型", M, values)]
    contact_type: ContactType,

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

    /// 经营者/法人是否为受益人.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory.
    #[doc(alias = "经营者/法人是否为受益人")]
    #[field("owner", "经营者/法人是否为受益人", O, values)]
    owner: Option<YesNo>,

    /// 法人证件居住地址.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "法人证件居住地址")]
    #[field("identification_address", "法人证件居住地址", O)]
    identification_address: Option<String>,

    /// 受益人信息. As JSON in a string.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory.
    #[doc(alias = "受益人信息")]
    #[field("ubo_info_list", "受益人信息", O, items = 0..=4294967295, json)]
    ubo_info_list: Vec<UboInfoWxRealname>,

    /// 联系人证件类型.
    ///
    /// Mandatory when `contact_type` is SUPER.
    ///
    /// Unsure: conditional as in a sibling interface; no length here; 10 for the same field elsewhere.
    #[doc(alias = "联系人证件类型")]
    #[field("contact_id_doc_type", "联系人证件类型", C, when("contact_type" = ["SUPER"]))]
    contact_id_doc_type: Option<String>,

    /// 联系人证件有效期开始时间.
    ///
    /// Mandatory when `contact_type` is SUPER.
    ///
    /// Unsure: conditional as in a sibling interface; no length here; 20 for the same field elsewhere.
    #[doc(alias = "联系人证件有效期开始时间")]
    #[field("contact_period_begin", "联系人证件有效期开始时间", C, when("contact_type" = ["SUPER"]))]
    contact_period_begin: Option<String>,

    /// 联系人证件有效期结束时间.
    ///
    /// Mandatory when `contact_type` is SUPER.
    ///
    /// Unsure: conditional as in a sibling interface; no length here; 20 for the same field elsewhere.
    #[doc(alias = "联系人证件有效期结束时间")]
    #[field("contact_period_end", "联系人证件有效期结束时间", C, when("contact_type" = ["SUPER"]))]
    contact_period_end: Option<String>,

    /// 证书类型.
    ///
    /// Mandatory in the case of 企业商户. Mandatory in the case of 单位证明函照片. Mandatory in the case of 登记证书.
    #[doc(alias = "证书类型")]
    #[field("cert_type", "证书类型", O, values)]
    cert_type: Option<CertificateType>,

    /// 证书编号.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "证书编号")]
    #[field("cert_number", "证书编号", O)]
    cert_number: Option<String>,

    /// 证书照片.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "证书照片")]
    #[field("cert_copy", "证书照片", O)]
    cert_copy: Option<String>,

    /// 小微经营类型.
    #[doc(alias = "小微经营类型")]
    #[field("micro_biz_type", "小微经营类型", O, values)]
    micro_biz_type: Option<MicroBizType>,

    /// 门店名称.
    ///
    /// Unsure: no length here; 512 for the same field elsewhere.
    #[doc(alias = "门店名称")]
    #[field("store_name", "门店名称", O)]
    store_name: Option<String>,

    /// 门店门头照片.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "门店门头照片")]
    #[field("store_header_copy", "门店门头照片", O)]
    store_header_copy: Option<String>,

    /// 店内环境照片.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "店内环境照片")]
    #[field("store_indoor_copy", "店内环境照片", O)]
    store_indoor_copy: Option<String>,

    /// 门店省市编码.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "门店省市编码")]
    #[field("store_address_code", "门店省市编码", O)]
    store_address_code: Option<String>,

    /// 门店地址.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "门店地址")]
    #[field("store_address", "门店地址", O)]
    store_address: Option<String>,

    /// 身份证件人像面.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "身份证件人像面")]
    #[field("identification_front_copy", "身份证件人像面", O)]
    identification_front_copy: Option<String>,

    /// 身份证件国徽面.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "身份证件国徽面")]
    #[field("identification_back_copy", "身份证件国徽面", O)]
    identification_back_copy: Option<String>,

    /// 单位证明函照片.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "单位证明函照片")]
    #[field("company_prove_copy", "单位证明函照片", O)]
    company_prove_copy: Option<String>,

    /// 是否金融机构.
    #[doc(alias = "是否金融机构")]
    #[field("finance_institution_flag", "是否金融机构", O, values)]
    finance_institution_flag: Option<YesNo>,

    /// 金融机构类型.
    ///
    /// Mandatory in the case of 主体是金融机构.
    #[doc(alias = "金融机构类型")]
    #[field("finance_type", "金融机构类型", O, values)]
    finance_type: Option<FinanceType>,

    /// 特殊行业Id.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "特殊行业Id")]
    #[field("category_id", "特殊行业Id", O)]
    category_id: Option<String>,

    /// 文件列表. As JSON in a string.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory.
    #[doc(alias = "文件列表")]
    #[field("special_file_info_list", "文件列表", O, items = 0..=4294967295, json)]
    special_file_info_list: Vec<SpecialFileInfo>,
}

/// 微信实名认证应答: the reply to [`MerchantBusiRealnameRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// huifu_id = 6666000100000001
/// ```
///
/// Source: a public Java SDK of the vendor, V2MerchantBusiRealname.
#[doc(alias = "微信实名认证")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "merchant_busi_realname", label = "微信实名认证", container = ["data"])]
#[non_exhaustive]
pub struct MerchantBusiRealnameResponse {
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
    /// Unsure: no public source gives a length.
    #[doc(alias = "申请单号")]
    #[field("applyment_id", "申请单号", O)]
    pub applyment_id: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `merchant_busi_realname` 微信实名认证: its two messages, and how its answer is judged.
pub const MERCHANT_BUSI_REALNAME: Interface = Interface {
    id: "merchant_busi_realname",
    gateway: "huifu",
    title: "微信实名认证",
    summary: "Applies for the verification of a merchant at WeChat.",
    path: "/v2/merchant/busi/realname",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Configure,
    key: Some("req_seq_id"),
    charges: false,
    source: "a public Java SDK of the vendor, V2MerchantBusiRealname",
    outbound: <MerchantBusiRealnameRequest as Message>::SCHEMA,
    inbound: <MerchantBusiRealnameResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for MerchantBusiRealnameRequest {
    type Protocol = super::HuifuProtocol;
    type Response = MerchantBusiRealnameResponse;
    const INTERFACE: &'static Interface = &MERCHANT_BUSI_REALNAME;
}
