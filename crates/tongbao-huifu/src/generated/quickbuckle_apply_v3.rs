//! 快捷绑卡申请 `quickbuckle_apply_v3`, `POST …/v3/quickbuckle/apply`.
//!
//! Source: a public Java SDK of the vendor, V3QuickbuckleApply.
//!
//! @generated from specs/huifu/quickbuckle_apply_v3.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Credential, Cvv, Date, IdCard, Message, Name, Pan, Phone, Request, Secret, UnknownMembers};

use super::{DcType, HINTS, RESP_CODE, RiskInfoBind, TrxDeviceInf, ValidityType};

/// 快捷绑卡申请: checks a card and has the bank send a code to bind it.
///
/// Checks card number, name, identity number and phone number; the bank then sends a code, which lives as long as the
/// bank decides, three minutes at the least. The confirmation names this request by org_req_date and org_req_seq_id.
///
/// ```text
/// accepted (constructed):
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// huifu_id = 6666000100000001
/// out_cust_id = U0001
/// card_no = (secret)
/// card_name = (secret)
/// cert_no = (secret)
/// cert_validity_type = 1
/// cert_begin_date = 20200101
/// mobile_no = (secret)
/// ```
///
/// Source: a public Java SDK of the vendor, V3QuickbuckleApply.
#[doc(alias = "快捷绑卡申请")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "quickbuckle_apply_v3", label = "快捷绑卡申请", container = ["data"])]
pub struct QuickbuckleApplyV3Request {
    /// 请求日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "请求日期")]
    #[field("req_date", "请求日期", M, date = "yyyyMMdd")]
    req_date: Date,

    /// 请求流水号.
    ///
    /// Unique for each huifu_id and day.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", M)]
    req_seq_id: String,

    /// 汇付客户Id.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "汇付客户Id")]
    #[field("huifu_id", "汇付客户Id", M)]
    huifu_id: String,

    /// 商户用户id.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "商户用户id")]
    #[field("out_cust_id", "商户用户id", M)]
    out_cust_id: String,

    /// 银行卡号. Sent encrypted.
    ///
    /// Unsure: 2048 characters are the ciphertext; no source gives the length of the clear text.
    #[doc(alias = "银行卡号")]
    #[field("card_no", "银行卡号", M, encrypted)]
    card_no: Secret<Pan>,

    /// 银行卡开户姓名. Sent encrypted.
    ///
    /// Unsure: 2048 characters are the ciphertext; no source gives the length of the clear text.
    #[doc(alias = "银行卡开户姓名")]
    #[field("card_name", "银行卡开户姓名", M, encrypted)]
    card_name: Secret<Name>,

    /// 银行卡绑定身份证. Sent encrypted.
    ///
    /// Unsure: 2048 characters are the ciphertext; no source gives the length of the clear text.
    #[doc(alias = "银行卡绑定身份证")]
    #[field("cert_no", "银行卡绑定身份证", M, encrypted)]
    cert_no: Secret<IdCard>,

    /// 个人证件有效期类型.
    #[doc(alias = "个人证件有效期类型")]
    #[field("cert_validity_type", "个人证件有效期类型", M, values)]
    cert_validity_type: ValidityType,

    /// 个人证件有效期起始日. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "个人证件有效期起始日")]
    #[field("cert_begin_date", "个人证件有效期起始日", M, date = "yyyyMMdd")]
    cert_begin_date: Date,

    /// 个人证件有效期到期日. On the wire as `yyyyMMdd`, Beijing time.
    ///
    /// Left out for 长期.
    #[doc(alias = "个人证件有效期到期日")]
    #[field("cert_end_date", "个人证件有效期到期日", O, date = "yyyyMMdd")]
    cert_end_date: Option<Date>,

    /// 银行卡绑定手机号. Sent encrypted.
    ///
    /// Unsure: 2048 characters are the ciphertext; no source gives the length of the clear text.
    #[doc(alias = "银行卡绑定手机号")]
    #[field("mobile_no", "银行卡绑定手机号", M, encrypted)]
    mobile_no: Secret<Phone>,

    /// 挂网协议编号.
    ///
    /// For cards of 招商银行 only.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "挂网协议编号")]
    #[field("protocol_no", "挂网协议编号", O)]
    protocol_no: Option<String>,

    /// CVV2. Sent encrypted.
    ///
    /// For credit cards.
    ///
    /// Unsure: 2048 characters are the ciphertext; no source gives the length of the clear text; 3 digits for the same
    /// field of version 2.
    #[doc(alias = "CVV2")]
    #[field("cvv2", "CVV2", O, encrypted)]
    cvv2: Option<Secret<Cvv>>,

    /// 卡有效期. Exactly 4 digits. Sent encrypted.
    ///
    /// For credit cards: MMYY.
    #[doc(alias = "卡有效期")]
    #[field("expiration", "卡有效期", O, digits = 4, encrypted)]
    expiration: Option<Secret<Credential>>,

    /// 卡的借贷类型.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory.
    #[doc(alias = "卡的借贷类型")]
    #[field("dc_type", "卡的借贷类型", O, values)]
    dc_type: Option<DcType>,

    /// 设备信息域. As JSON in a string.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory.
    #[doc(alias = "设备信息域")]
    #[field("trx_device_inf", "设备信息域", O, object, json)]
    trx_device_inf: Option<TrxDeviceInf>,

    /// 风控信息. As JSON in a string.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory.
    #[doc(alias = "风控信息")]
    #[field("risk_info", "风控信息", O, object, json)]
    risk_info: Option<RiskInfoBind>,
}

/// 快捷绑卡申请应答: the reply to [`QuickbuckleApplyV3Request`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// ```
///
/// Source: a public Java SDK of the vendor, V3QuickbuckleApply.
#[doc(alias = "快捷绑卡申请")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "quickbuckle_apply_v3", label = "快捷绑卡申请", container = ["data"])]
#[non_exhaustive]
pub struct QuickbuckleApplyV3Response {
    /// 业务返回码. At most 8 characters.
    #[doc(alias = "业务返回码")]
    #[field("resp_code", "业务返回码", M, chars = ..=8)]
    pub resp_code: String,

    /// 业务返回描述. At most 512 characters.
    #[doc(alias = "业务返回描述")]
    #[field("resp_desc", "业务返回描述", O, chars = ..=512)]
    pub resp_desc: Option<String>,

    /// 请求日期. At most 8 characters.
    #[doc(alias = "请求日期")]
    #[field("req_date", "请求日期", O, chars = ..=8)]
    pub req_date: Option<String>,

    /// 请求流水号. At most 128 characters.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", O, chars = ..=128, echo)]
    pub req_seq_id: Option<String>,

    /// 验卡流水号.
    ///
    /// To be given back by the confirmation.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "验卡流水号")]
    #[field("trans_id", "验卡流水号", O)]
    pub trans_id: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `quickbuckle_apply_v3` 快捷绑卡申请: its two messages, and how its answer is judged.
pub const QUICKBUCKLE_APPLY_V3: Interface = Interface {
    id: "quickbuckle_apply_v3",
    gateway: "huifu",
    title: "快捷绑卡申请",
    summary: "Checks a card and has the bank send a code to bind it.",
    path: "/v3/quickbuckle/apply",
    method: "",
    endpoint: "",
    version: "v3",
    flow: Flow::Bind,
    key: Some("req_seq_id"),
    charges: false,
    source: "a public Java SDK of the vendor, V3QuickbuckleApply",
    outbound: <QuickbuckleApplyV3Request as Message>::SCHEMA,
    inbound: <QuickbuckleApplyV3Response as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for QuickbuckleApplyV3Request {
    type Protocol = super::HuifuProtocol;
    type Response = QuickbuckleApplyV3Response;
    const INTERFACE: &'static Interface = &QUICKBUCKLE_APPLY_V3;
}
