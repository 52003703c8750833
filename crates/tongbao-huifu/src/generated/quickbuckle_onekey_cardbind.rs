//! 一键绑卡 `quickbuckle_onekey_cardbind`, `POST …/v2/quickbuckle/onekey/cardbind`.
//!
//! Source: a public Java SDK of the vendor, V2QuickbuckleOnekeyCardbind.
//!
//! @generated from specs/huifu/quickbuckle_onekey_cardbind.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Date, IdCard, Message, Name, Phone, Request, Secret, Token, UnknownMembers};

use super::{DcType, HINTS, RESP_CODE, RiskInfoOnekey, TransStatus, TrxDeviceInf, ValidityType};

/// 一键绑卡: binds a card of a bank without its number.
///
/// ```text
/// accepted (constructed):
/// req_seq_id = R20240101000001
/// req_date = 20240101
/// huifu_id = 6666000100000001
/// out_cust_id = U0001
/// bank_id = 01020000
/// card_name = (secret)
/// cert_id = (secret)
/// cert_type = 1
/// card_mp = (secret)
/// dc_type = D
/// async_return_url = https://merchant.example/notify
/// trx_device_inf = {…}
/// ```
///
/// Source: a public Java SDK of the vendor, V2QuickbuckleOnekeyCardbind.
#[doc(alias = "一键绑卡")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "quickbuckle_onekey_cardbind", label = "一键绑卡", container = ["data"])]
pub struct QuickbuckleOnekeyCardbindRequest {
    /// 请求流水号.
    ///
    /// Unique for each huifu_id and day.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", M)]
    req_seq_id: String,

    /// 请求时间. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "请求时间")]
    #[field("req_date", "请求时间", M, date = "yyyyMMdd")]
    req_date: Date,

    /// 汇付Id.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "汇付Id")]
    #[field("huifu_id", "汇付Id", M)]
    huifu_id: String,

    /// 顾客用户号.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "顾客用户号")]
    #[field("out_cust_id", "顾客用户号", M)]
    out_cust_id: String,

    /// 银行号.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "银行号")]
    #[field("bank_id", "银行号", M)]
    bank_id: String,

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
    #[field("cert_id", "银行卡绑定身份证", M, encrypted)]
    cert_id: Secret<IdCard>,

    /// 银行卡绑定证件类型.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "银行卡绑定证件类型")]
    #[field("cert_type", "银行卡绑定证件类型", M)]
    cert_type: String,

    /// 证件有效期到期日. On the wire as `yyyyMMdd`, Beijing time.
    ///
    /// Left out for 长期.
    #[doc(alias = "证件有效期到期日")]
    #[field("cert_end_date", "证件有效期到期日", O, date = "yyyyMMdd")]
    cert_end_date: Option<Date>,

    /// 银行卡绑定手机号. Sent encrypted.
    ///
    /// Unsure: 2048 characters are the ciphertext; no source gives the length of the clear text.
    #[doc(alias = "银行卡绑定手机号")]
    #[field("card_mp", "银行卡绑定手机号", M, encrypted)]
    card_mp: Secret<Phone>,

    /// 卡的借贷类型.
    #[doc(alias = "卡的借贷类型")]
    #[field("dc_type", "卡的借贷类型", M, values)]
    dc_type: DcType,

    /// 异步请求地址.
    ///
    /// The configuration interfaces call notify_url so.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "异步请求地址")]
    #[field("async_return_url", "异步请求地址", M)]
    async_return_url: String,

    /// 设备信息域. As JSON in a string.
    #[doc(alias = "设备信息域")]
    #[field("trx_device_inf", "设备信息域", M, object, json)]
    trx_device_inf: TrxDeviceInf,

    /// 证件有效期类型.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory.
    #[doc(alias = "证件有效期类型")]
    #[field("cert_validity_type", "证件有效期类型", O, values)]
    cert_validity_type: Option<ValidityType>,

    /// 证件有效期起始日. On the wire as `yyyyMMdd`, Beijing time.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory.
    #[doc(alias = "证件有效期起始日")]
    #[field("cert_begin_date", "证件有效期起始日", O, date = "yyyyMMdd")]
    cert_begin_date: Option<Date>,

    /// 挂网协议编号.
    ///
    /// For cards of 招商银行 only.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "挂网协议编号")]
    #[field("protocol_no", "挂网协议编号", O)]
    protocol_no: Option<String>,

    /// 风控信息. As JSON in a string.
    #[doc(alias = "风控信息")]
    #[field("risk_info", "风控信息", O, object, json)]
    risk_info: Option<RiskInfoOnekey>,

    /// 回调页面地址.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "回调页面地址")]
    #[field("verify_front_url", "回调页面地址", O)]
    verify_front_url: Option<String>,
}

/// 一键绑卡应答: the reply to [`QuickbuckleOnekeyCardbindRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// huifu_id = 6666000100000001
/// token_no = (secret)
/// trans_status = S
/// ```
///
/// Source: a public Java SDK of the vendor, V2QuickbuckleOnekeyCardbind.
#[doc(alias = "一键绑卡")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "quickbuckle_onekey_cardbind", label = "一键绑卡", container = ["data"])]
#[non_exhaustive]
pub struct QuickbuckleOnekeyCardbindResponse {
    /// 业务返回码. At most 8 characters.
    #[doc(alias = "业务返回码")]
    #[field("resp_code", "业务返回码", M, chars = ..=8)]
    pub resp_code: String,

    /// 业务返回描述.
    ///
    /// Unsure: no length here; 512 for the same field elsewhere.
    #[doc(alias = "业务返回描述")]
    #[field("resp_desc", "业务返回描述", O)]
    pub resp_desc: Option<String>,

    /// 请求日期.
    ///
    /// Unsure: read by a public client only; no length here; 8 for the same field elsewhere.
    #[doc(alias = "请求日期")]
    #[field("req_date", "请求日期", O)]
    pub req_date: Option<String>,

    /// 请求流水号.
    ///
    /// Unsure: read by a public client only; no length here; 128 for the same field elsewhere.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", O, echo)]
    pub req_seq_id: Option<String>,

    /// 商户号.
    ///
    /// Unsure: read by a public client only; no length here; 32 for the same field elsewhere.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", O, echo)]
    pub huifu_id: Option<String>,

    /// 卡序列号.
    ///
    /// Unsure: read by a public client only; no length here; 20 for the same field elsewhere.
    #[doc(alias = "卡序列号")]
    #[field("token_no", "卡序列号", O)]
    pub token_no: Option<Secret<Token>>,

    /// 交易状态.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "交易状态")]
    #[field("trans_status", "交易状态", O, values)]
    pub trans_status: Option<TransStatus>,

    /// 通道返回码/银行编码.
    ///
    /// Never decides the outcome.
    ///
    /// Unsure: read by a public client only; no length here; 32 for the same field elsewhere.
    #[doc(alias = "通道返回码/银行编码")]
    #[field("bank_code", "通道返回码/银行编码", O)]
    pub bank_code: Option<String>,

    /// 外部通道返回描述.
    ///
    /// Unsure: read by a public client only; no length here; 200 for the same field elsewhere.
    #[doc(alias = "外部通道返回描述")]
    #[field("bank_desc", "外部通道返回描述", O)]
    pub bank_desc: Option<String>,

    /// 验证明细.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "验证明细")]
    #[field("verify_detail", "验证明细", O)]
    pub verify_detail: Option<String>,

    /// 脱敏卡号.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "脱敏卡号")]
    #[field("card_id_mask", "脱敏卡号", O)]
    pub card_id_mask: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `quickbuckle_onekey_cardbind` 一键绑卡: its two messages, and how its answer is judged.
pub const QUICKBUCKLE_ONEKEY_CARDBIND: Interface = Interface {
    id: "quickbuckle_onekey_cardbind",
    gateway: "huifu",
    title: "一键绑卡",
    summary: "Binds a card of a bank without its number.",
    path: "/v2/quickbuckle/onekey/cardbind",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Bind,
    key: Some("req_seq_id"),
    charges: false,
    source: "a public Java SDK of the vendor, V2QuickbuckleOnekeyCardbind",
    outbound: <QuickbuckleOnekeyCardbindRequest as Message>::SCHEMA,
    inbound: <QuickbuckleOnekeyCardbindResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for QuickbuckleOnekeyCardbindRequest {
    type Protocol = super::HuifuProtocol;
    type Response = QuickbuckleOnekeyCardbindResponse;
    const INTERFACE: &'static Interface = &QUICKBUCKLE_ONEKEY_CARDBIND;
}
