//! 交易结算对账文件配置 `merchant_busi_bill_config`, `POST …/v2/merchant/busi/bill/config`.
//!
//! Source: a public Java SDK of the vendor, V2MerchantBusiBillConfig.
//!
//! @generated from specs/huifu/merchant_busi_bill_config.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Credential, Date, Message, Request, Secret, UnknownMembers};

use super::{HINTS, RESP_CODE, YesNo};

/// 交易结算对账文件配置: sets up the bills that Huifu makes regularly.
///
/// ```text
/// accepted (constructed):
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// huifu_id = 6666000100000001
/// recon_send_flag = Y
/// file_type = 1,2,3,4
/// ```
///
/// Source: a public Java SDK of the vendor, V2MerchantBusiBillConfig.
#[doc(alias = "交易结算对账文件配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "merchant_busi_bill_config", label = "交易结算对账文件配置", container = ["data"])]
pub struct MerchantBusiBillConfigRequest {
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

    /// 汇付机构编号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "汇付机构编号")]
    #[field("huifu_id", "汇付机构编号", M)]
    huifu_id: String,

    /// 对账文件生成开关.
    #[doc(alias = "对账文件生成开关")]
    #[field("recon_send_flag", "对账文件生成开关", M, values)]
    recon_send_flag: YesNo,

    /// 对账单类型.
    ///
    /// Kinds of bills with commas between them, such as 1,2,3,4.
    ///
    /// Unsure: no public source gives a length; which number is which is not published.
    #[doc(alias = "对账单类型")]
    #[field("file_type", "对账单类型", M)]
    file_type: String,

    /// SFTP地址.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "SFTP地址")]
    #[field("ftp_addr", "SFTP地址", O)]
    ftp_addr: Option<String>,

    /// SFTP用户名.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "SFTP用户名")]
    #[field("ftp_user", "SFTP用户名", O)]
    ftp_user: Option<String>,

    /// SFTP密码.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "SFTP密码")]
    #[field("ftp_pwd", "SFTP密码", O)]
    ftp_pwd: Option<Secret<Credential>>,

    /// 是否跟随结算时间.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "是否跟随结算时间")]
    #[field("as_settle_flag", "是否跟随结算时间", O)]
    as_settle_flag: Option<String>,

    /// 跑批完成通知地址.
    ///
    /// http or https, without a query string and without redirects; a port of its own lies in 8000 to 9005.
    ///
    /// Unsure: no length here; 512 for the same field elsewhere.
    #[doc(alias = "跑批完成通知地址")]
    #[field("notify_url", "跑批完成通知地址", O)]
    notify_url: Option<String>,

    /// 用户数据范围.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "用户数据范围")]
    #[field("contain_user", "用户数据范围", O)]
    contain_user: Option<String>,

    /// 商户数据范围.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "商户数据范围")]
    #[field("contain_merchant", "商户数据范围", O)]
    contain_merchant: Option<String>,
}

/// 交易结算对账文件配置应答: the reply to [`MerchantBusiBillConfigRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// huifu_id = 6666000100000001
/// ```
///
/// Source: a public Java SDK of the vendor, V2MerchantBusiBillConfig.
#[doc(alias = "交易结算对账文件配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "merchant_busi_bill_config", label = "交易结算对账文件配置", container = ["data"])]
#[non_exhaustive]
pub struct MerchantBusiBillConfigResponse {
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

    /// 对账文件生成开关.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "对账文件生成开关")]
    #[field("recon_send_flag", "对账文件生成开关", O, values)]
    pub recon_send_flag: Option<YesNo>,

    /// SFTP地址.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "SFTP地址")]
    #[field("ftp_addr", "SFTP地址", O)]
    pub ftp_addr: Option<String>,

    /// SFTP用户名.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "SFTP用户名")]
    #[field("ftp_user", "SFTP用户名", O)]
    pub ftp_user: Option<String>,

    /// 文件类型.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "文件类型")]
    #[field("file_type", "文件类型", O)]
    pub file_type: Option<String>,

    /// 是否跟随结算时间.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "是否跟随结算时间")]
    #[field("as_settle_flag", "是否跟随结算时间", O)]
    pub as_settle_flag: Option<String>,

    /// 异步通知地址.
    ///
    /// Unsure: read by a public client only; no length here; 512 for the same field elsewhere.
    #[doc(alias = "异步通知地址")]
    #[field("notify_url", "异步通知地址", O)]
    pub notify_url: Option<String>,

    /// 用户数据范围.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "用户数据范围")]
    #[field("contain_user", "用户数据范围", O)]
    pub contain_user: Option<String>,

    /// 商户数据范围.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "商户数据范围")]
    #[field("contain_merchant", "商户数据范围", O)]
    pub contain_merchant: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `merchant_busi_bill_config` 交易结算对账文件配置: its two messages, and how its answer is judged.
pub const MERCHANT_BUSI_BILL_CONFIG: Interface = Interface {
    id: "merchant_busi_bill_config",
    gateway: "huifu",
    title: "交易结算对账文件配置",
    summary: "Sets up the bills that Huifu makes regularly.",
    path: "/v2/merchant/busi/bill/config",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Configure,
    key: Some("req_seq_id"),
    charges: false,
    source: "a public Java SDK of the vendor, V2MerchantBusiBillConfig",
    outbound: <MerchantBusiBillConfigRequest as Message>::SCHEMA,
    inbound: <MerchantBusiBillConfigResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for MerchantBusiBillConfigRequest {
    type Protocol = super::HuifuProtocol;
    type Response = MerchantBusiBillConfigResponse;
    const INTERFACE: &'static Interface = &MERCHANT_BUSI_BILL_CONFIG;
}
