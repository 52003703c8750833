//! 扫码交易关单查询 `scanpay_closequery`, `POST …/v2/trade/payment/scanpay/closequery`.
//!
//! Source: 斗拱开放平台, 扫码交易关单查询.
//!
//! @generated from specs/huifu/scanpay_closequery.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Date, Message, Request, UnknownMembers};

use super::{CloseStat, HINTS, OrderStat, RESP_CODE, YesNo};

/// 扫码交易关单查询: asks how the close of a scan-to-pay order stands.
///
/// org_req_date, org_req_seq_id and org_hf_seq_id are those of the payment, not of the close. trans_stat says how the
/// close stands, org_trans_stat how the order stands.
///
/// Of `org_hf_seq_id`, `org_req_seq_id`, at least one.
///
/// ```text
/// accepted (constructed):
/// req_date = 20240101
/// req_seq_id = R20240101000002
/// huifu_id = 6666000100000001
/// org_req_date = 20240101
/// org_req_seq_id = R20240101000001
/// ```
///
/// Source: 斗拱开放平台, 扫码交易关单查询.
#[doc(alias = "扫码交易关单查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "scanpay_closequery", label = "扫码交易关单查询", container = ["data"])]
#[message(at_least_one("org_hf_seq_id", "org_req_seq_id"))]
pub struct ScanpayClosequeryRequest {
    /// 请求日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "请求日期")]
    #[field("req_date", "请求日期", M, date = "yyyyMMdd")]
    req_date: Date,

    /// 请求流水号. At most 128 characters.
    ///
    /// Unique for each huifu_id and day.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", M, chars = ..=128)]
    req_seq_id: String,

    /// 商户号. At most 32 characters.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", M, chars = ..=32)]
    huifu_id: String,

    /// 原交易请求日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "原交易请求日期")]
    #[field("org_req_date", "原交易请求日期", M, date = "yyyyMMdd")]
    org_req_date: Date,

    /// 原交易请求流水号. At most 128 characters.
    #[doc(alias = "原交易请求流水号")]
    #[field("org_req_seq_id", "原交易请求流水号", C, chars = ..=128)]
    org_req_seq_id: Option<String>,

    /// 原交易返回的全局流水号. At most 128 characters.
    #[doc(alias = "原交易返回的全局流水号")]
    #[field("org_hf_seq_id", "原交易返回的全局流水号", C, chars = ..=128)]
    org_hf_seq_id: Option<String>,

    /// 是否合单交易关单查询.
    #[doc(alias = "是否合单交易关单查询")]
    #[field("merge_flag", "是否合单交易关单查询", O, values)]
    merge_flag: Option<YesNo>,
}

/// 扫码交易关单查询应答: the reply to [`ScanpayClosequeryRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// huifu_id = 6666000100000001
/// req_date = 20240101
/// req_seq_id = R20240101000002
/// org_req_date = 20240101
/// org_req_seq_id = R20240101000001
/// org_trans_stat = F
/// trans_stat = S
/// ```
///
/// Source: 斗拱开放平台, 扫码交易关单查询.
#[doc(alias = "扫码交易关单查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "scanpay_closequery", label = "扫码交易关单查询", container = ["data"])]
#[non_exhaustive]
pub struct ScanpayClosequeryResponse {
    /// 业务响应码. At most 8 characters.
    #[doc(alias = "业务响应码")]
    #[field("resp_code", "业务响应码", M, chars = ..=8)]
    pub resp_code: String,

    /// 业务响应信息. At most 512 characters.
    #[doc(alias = "业务响应信息")]
    #[field("resp_desc", "业务响应信息", O, chars = ..=512)]
    pub resp_desc: Option<String>,

    /// 商户号. At most 32 characters.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", O, chars = ..=32, echo)]
    pub huifu_id: Option<String>,

    /// 请求日期. At most 8 characters.
    #[doc(alias = "请求日期")]
    #[field("req_date", "请求日期", O, chars = ..=8)]
    pub req_date: Option<String>,

    /// 请求流水号. At most 128 characters.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", O, chars = ..=128, echo)]
    pub req_seq_id: Option<String>,

    /// 原交易请求日期. At most 8 characters.
    #[doc(alias = "原交易请求日期")]
    #[field("org_req_date", "原交易请求日期", O, chars = ..=8, echo)]
    pub org_req_date: Option<String>,

    /// 原交易请求流水号. At most 128 characters.
    #[doc(alias = "原交易请求流水号")]
    #[field("org_req_seq_id", "原交易请求流水号", O, chars = ..=128, echo)]
    pub org_req_seq_id: Option<String>,

    /// 原交易的全局流水号. At most 128 characters.
    #[doc(alias = "原交易的全局流水号")]
    #[field("org_hf_seq_id", "原交易的全局流水号", O, chars = ..=128, echo)]
    pub org_hf_seq_id: Option<String>,

    /// 原交易状态.
    ///
    /// Of the original order.
    #[doc(alias = "原交易状态")]
    #[field("org_trans_stat", "原交易状态", O, values)]
    pub org_trans_stat: Option<OrderStat>,

    /// 关单状态.
    #[doc(alias = "关单状态")]
    #[field("trans_stat", "关单状态", O, values)]
    pub trans_stat: Option<CloseStat>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `scanpay_closequery` 扫码交易关单查询: its two messages, and how its answer is judged.
pub const SCANPAY_CLOSEQUERY: Interface = Interface {
    id: "scanpay_closequery",
    gateway: "huifu",
    title: "扫码交易关单查询",
    summary: "Asks how the close of a scan-to-pay order stands.",
    path: "/v2/trade/payment/scanpay/closequery",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Query,
    key: Some("req_seq_id"),
    charges: false,
    source: "斗拱开放平台, 扫码交易关单查询",
    outbound: <ScanpayClosequeryRequest as Message>::SCHEMA,
    inbound: <ScanpayClosequeryResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for ScanpayClosequeryRequest {
    type Protocol = super::HuifuProtocol;
    type Response = ScanpayClosequeryResponse;
    const INTERFACE: &'static Interface = &SCANPAY_CLOSEQUERY;
}
