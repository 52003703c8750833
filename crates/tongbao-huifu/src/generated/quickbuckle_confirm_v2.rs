//! 快捷绑卡确认 `quickbuckle_confirm_v2`, `POST …/v2/quickbuckle/confirm`.
//!
//! Source: an older public Java SDK of the vendor, V2QuickbuckleConfirm.
//!
//! @generated from specs/huifu/quickbuckle_confirm_v2.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Credential, Cvv, Date, IdCard, Message, Name, Pan, Phone, Request, Secret, Token, UnknownMembers};

use super::{DcType, HINTS, RESP_CODE, RiskInfo, TrxDeviceInfBindConfirm};

/// 快捷绑卡确认: binds a card with the code that the bank sent.
///
/// token_no is the card_bind_id of later payments, and user_huifu_id their user_huifu_id. 一阶段验卡订单未成功 means that
/// trans_id is not the one that the application returned.
///
/// ```text
/// accepted (constructed):
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// huifu_id = 6666000100000001
/// out_cust_id = U0001
/// order_id = R20240101000001
/// order_date = 20240101
/// card_id = (secret)
/// card_name = (secret)
/// cert_type = 1
/// cert_id = (secret)
/// card_mp = (secret)
/// verify_code = (secret)
/// trx_device_inf = {…}
/// ```
///
/// Source: an older public Java SDK of the vendor, V2QuickbuckleConfirm.
#[doc(alias = "快捷绑卡确认")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "quickbuckle_confirm_v2", label = "快捷绑卡确认", container = ["data"])]
pub struct QuickbuckleConfirmV2Request {
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

    /// 汇付商户Id.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "汇付商户Id")]
    #[field("huifu_id", "汇付商户Id", M)]
    huifu_id: String,

    /// 用户id.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "用户id")]
    #[field("out_cust_id", "用户id", M)]
    out_cust_id: String,

    /// 订单号.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "订单号")]
    #[field("order_id", "订单号", M)]
    order_id: String,

    /// 订单日期.
    ///
    /// Unsure: no public source gives a length or a form.
    #[doc(alias = "订单日期")]
    #[field("order_date", "订单日期", M)]
    order_date: String,

    /// 银行卡号. Sent encrypted.
    ///
    /// Unsure: 2048 characters are the ciphertext; no source gives the length of the clear text.
    #[doc(alias = "银行卡号")]
    #[field("card_id", "银行卡号", M, encrypted)]
    card_id: Secret<Pan>,

    /// 银行卡开户姓名. Sent encrypted.
    ///
    /// Unsure: 2048 characters are the ciphertext; no source gives the length of the clear text.
    #[doc(alias = "银行卡开户姓名")]
    #[field("card_name", "银行卡开户姓名", M, encrypted)]
    card_name: Secret<Name>,

    /// 银行卡绑定证件类型.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "银行卡绑定证件类型")]
    #[field("cert_type", "银行卡绑定证件类型", M)]
    cert_type: String,

    /// 银行卡绑定身份证. Sent encrypted.
    ///
    /// Unsure: 2048 characters are the ciphertext; no source gives the length of the clear text.
    #[doc(alias = "银行卡绑定身份证")]
    #[field("cert_id", "银行卡绑定身份证", M, encrypted)]
    cert_id: Secret<IdCard>,

    /// 银行卡绑定手机号. Sent encrypted.
    ///
    /// Unsure: 2048 characters are the ciphertext; no source gives the length of the clear text.
    #[doc(alias = "银行卡绑定手机号")]
    #[field("card_mp", "银行卡绑定手机号", M, encrypted)]
    card_mp: Secret<Phone>,

    /// 验证码.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "验证码")]
    #[field("verify_code", "验证码", M)]
    verify_code: Secret<Credential>,

    /// CVV2. Exactly 3 digits. Sent encrypted.
    ///
    /// For credit cards.
    #[doc(alias = "CVV2")]
    #[field("vip_code", "CVV2", O, digits = 3, encrypted)]
    vip_code: Option<Secret<Cvv>>,

    /// 卡有效期. Exactly 4 digits. Sent encrypted.
    ///
    /// For credit cards: MMYY.
    #[doc(alias = "卡有效期")]
    #[field("expiration", "卡有效期", O, digits = 4, encrypted)]
    expiration: Option<Secret<Credential>>,

    /// 设备信息域. As JSON in a string.
    #[doc(alias = "设备信息域")]
    #[field("trx_device_inf", "设备信息域", M, object, json)]
    trx_device_inf: TrxDeviceInfBindConfirm,

    /// 商户名称.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "商户名称")]
    #[field("merch_name", "商户名称", O)]
    merch_name: Option<String>,

    /// 验卡流水号.
    ///
    /// The one that the application returned.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "验卡流水号")]
    #[field("trans_id", "验卡流水号", O)]
    trans_id: Option<String>,

    /// 卡的借贷类型.
    #[doc(alias = "卡的借贷类型")]
    #[field("dc_type", "卡的借贷类型", O, values)]
    dc_type: Option<DcType>,

    /// 风控信息. As JSON in a string.
    #[doc(alias = "风控信息")]
    #[field("risk_info", "风控信息", O, object, json)]
    risk_info: Option<RiskInfo>,
}

/// 快捷绑卡确认应答: the reply to [`QuickbuckleConfirmV2Request`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// token_no = (secret)
/// user_huifu_id = 6666000100000002
/// ```
///
/// Source: an older public Java SDK of the vendor, V2QuickbuckleConfirm.
#[doc(alias = "快捷绑卡确认")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "quickbuckle_confirm_v2", label = "快捷绑卡确认", container = ["data"])]
#[non_exhaustive]
pub struct QuickbuckleConfirmV2Response {
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

    /// 卡序列号. At most 20 characters.
    #[doc(alias = "卡序列号")]
    #[field("token_no", "卡序列号", O, chars = ..=20)]
    pub token_no: Option<Secret<Token>>,

    /// 用户客户号. At most 32 characters.
    #[doc(alias = "用户客户号")]
    #[field("user_huifu_id", "用户客户号", O, chars = ..=32)]
    pub user_huifu_id: Option<String>,

    /// 绑卡状态. Exactly 1 character.
    ///
    /// Unsure: P, S and F are seen; their meaning is not published.
    #[doc(alias = "绑卡状态")]
    #[field("bind_card_stat", "绑卡状态", O, chars = 1)]
    pub bind_card_stat: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `quickbuckle_confirm_v2` 快捷绑卡确认: its two messages, and how its answer is judged.
pub const QUICKBUCKLE_CONFIRM_V2: Interface = Interface {
    id: "quickbuckle_confirm_v2",
    gateway: "huifu",
    title: "快捷绑卡确认",
    summary: "Binds a card with the code that the bank sent.",
    path: "/v2/quickbuckle/confirm",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::ConfirmBind,
    key: Some("req_seq_id"),
    charges: false,
    source: "an older public Java SDK of the vendor, V2QuickbuckleConfirm",
    outbound: <QuickbuckleConfirmV2Request as Message>::SCHEMA,
    inbound: <QuickbuckleConfirmV2Response as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for QuickbuckleConfirmV2Request {
    type Protocol = super::HuifuProtocol;
    type Response = QuickbuckleConfirmV2Response;
    const INTERFACE: &'static Interface = &QUICKBUCKLE_CONFIRM_V2;
}
