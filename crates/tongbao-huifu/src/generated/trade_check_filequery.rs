//! 交易结算对账单查询 `trade_check_filequery`, `POST …/v2/trade/check/filequery`.
//!
//! Source: a public reference of the vendor for payment integrations, 交易结算对账单查询.
//!
//! @generated from specs/huifu/trade_check_filequery.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Date, Message, Request, UnknownMembers};

use super::{BillType, FileDetail, HINTS, RESP_CODE, TaskDetail};

/// 交易结算对账单查询: asks for the bills of a day and where to download them.
///
/// Trade and split bills are made about 03:00 and fetched after 12:00, payout bills 10:30 and 11:30, settlement bills
/// 17:00 and 18:00. Older fields: file_type_query in the request, file_type in the rows.
///
/// ```text
/// accepted (constructed):
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// huifu_id = 6666000100000001
/// file_date = 20240102
/// bill_type = TRADE_BILL
/// ```
///
/// Source: a public reference of the vendor for payment integrations, 交易结算对账单查询.
#[doc(alias = "交易结算对账单查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "trade_check_filequery", label = "交易结算对账单查询", container = ["data"])]
pub struct TradeCheckFilequeryRequest {
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

    /// 汇付客户Id. At most 18 characters.
    #[doc(alias = "汇付客户Id")]
    #[field("huifu_id", "汇付客户Id", M, chars = ..=18)]
    huifu_id: String,

    /// 文件生成日期. On the wire as `yyyyMMdd`, Beijing time.
    ///
    /// The day after the trades.
    #[doc(alias = "文件生成日期")]
    #[field("file_date", "文件生成日期", M, date = "yyyyMMdd")]
    file_date: Date,

    /// 文件类型.
    #[doc(alias = "文件类型")]
    #[field("bill_type", "文件类型", O, values)]
    bill_type: Option<BillType>,
}

/// 交易结算对账单查询应答: the reply to [`TradeCheckFilequeryRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// file_details = 1 items
/// ```
///
/// Source: a public reference of the vendor for payment integrations, 交易结算对账单查询.
#[doc(alias = "交易结算对账单查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "trade_check_filequery", label = "交易结算对账单查询", container = ["data"])]
#[non_exhaustive]
pub struct TradeCheckFilequeryResponse {
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

    /// 文件信息.
    #[doc(alias = "文件信息")]
    #[field("file_details", "文件信息", O, items = 0..=4294967295)]
    pub file_details: Vec<FileDetail>,

    /// 文件生成任务信息.
    #[doc(alias = "文件生成任务信息")]
    #[field("task_details", "文件生成任务信息", O, items = 0..=4294967295)]
    pub task_details: Vec<TaskDetail>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `trade_check_filequery` 交易结算对账单查询: its two messages, and how its answer is judged.
pub const TRADE_CHECK_FILEQUERY: Interface = Interface {
    id: "trade_check_filequery",
    gateway: "huifu",
    title: "交易结算对账单查询",
    summary: "Asks for the bills of a day and where to download them.",
    path: "/v2/trade/check/filequery",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Query,
    key: Some("req_seq_id"),
    charges: false,
    source: "a public reference of the vendor for payment integrations, 交易结算对账单查询",
    outbound: <TradeCheckFilequeryRequest as Message>::SCHEMA,
    inbound: <TradeCheckFilequeryResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for TradeCheckFilequeryRequest {
    type Protocol = super::HuifuProtocol;
    type Response = TradeCheckFilequeryResponse;
    const INTERFACE: &'static Interface = &TRADE_CHECK_FILEQUERY;
}
