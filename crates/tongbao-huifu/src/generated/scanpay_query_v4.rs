//! 聚合交易查询 `scanpay_query_v4`, `POST …/v4/trade/payment/scanpay/query`.
//!
//! Source: a public reference of the vendor for payment integrations, 聚合交易查询 v4.
//!
//! @generated from specs/huifu/scanpay_query_v4.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Amount, Date, Message, Request, Secret, Token, UnknownMembers};

use super::{AcctStat, DebitType, DelayAcctFlag, FundFreezeStat, HINTS, QUERY_CODE, TerminalType, TransStat, TransType, YesNo};

/// 聚合交易查询: asks how an order of version 4 stands.
///
/// The fields that name the order have no org_ in front, unlike those of version 3. req_date may be left out only if
/// hf_seq_id is given.
///
/// Of `out_ord_id`, `hf_seq_id`, `req_seq_id`, at least one. Of `req_date`, `hf_seq_id`, at least one.
///
/// ```text
/// succeeded (constructed):
/// huifu_id = 6666000100000001
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// ```
///
/// Source: a public reference of the vendor for payment integrations, 聚合交易查询 v4.
#[doc(alias = "聚合交易查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "scanpay_query_v4", label = "聚合交易查询", container = ["data"])]
#[message(at_least_one("out_ord_id", "hf_seq_id", "req_seq_id"))]
#[message(at_least_one("req_date", "hf_seq_id"))]
pub struct ScanpayQueryV4Request {
    /// 汇付商户号. At most 32 characters.
    #[doc(alias = "汇付商户号")]
    #[field("huifu_id", "汇付商户号", M, chars = ..=32)]
    huifu_id: String,

    /// 请求日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "请求日期")]
    #[field("req_date", "请求日期", C, date = "yyyyMMdd")]
    req_date: Option<Date>,

    /// 汇付服务订单号. At most 32 characters.
    #[doc(alias = "汇付服务订单号")]
    #[field("out_ord_id", "汇付服务订单号", C, chars = ..=32)]
    out_ord_id: Option<String>,

    /// 创建服务订单返回的汇付全局流水号. At most 128 characters.
    #[doc(alias = "创建服务订单返回的汇付全局流水号")]
    #[field("hf_seq_id", "创建服务订单返回的汇付全局流水号", C, chars = ..=128)]
    hf_seq_id: Option<String>,

    /// 服务订单创建请求流水号. At most 128 characters.
    ///
    /// Unique for each huifu_id and day.
    #[doc(alias = "服务订单创建请求流水号")]
    #[field("req_seq_id", "服务订单创建请求流水号", C, chars = ..=128)]
    req_seq_id: Option<String>,
}

/// 聚合交易查询应答: the reply to [`ScanpayQueryV4Request`].
///
/// ```text
/// succeeded (constructed):
/// resp_code = 00000000
/// resp_desc = 查询成功
/// huifu_id = 6666000100000001
/// req_date = 20240101
/// hf_seq_id = 002900TOP2A240101120000P001ac13000000001
/// req_seq_id = R20240101000001
/// trans_stat = S
/// ```
///
/// Source: a public reference of the vendor for payment integrations, 聚合交易查询 v4.
#[doc(alias = "聚合交易查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "scanpay_query_v4", label = "聚合交易查询", container = ["data"])]
#[non_exhaustive]
pub struct ScanpayQueryV4Response {
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
    #[field("req_date", "请求日期", O, chars = ..=8, echo)]
    pub req_date: Option<String>,

    /// 汇付全局流水号. At most 128 characters.
    #[doc(alias = "汇付全局流水号")]
    #[field("hf_seq_id", "汇付全局流水号", O, chars = ..=128, echo)]
    pub hf_seq_id: Option<String>,

    /// 请求流水号. At most 128 characters.
    #[doc(alias = "请求流水号")]
    #[field("req_seq_id", "请求流水号", O, chars = ..=128, echo)]
    pub req_seq_id: Option<String>,

    /// 用户账单上的交易订单号. At most 64 characters.
    #[doc(alias = "用户账单上的交易订单号")]
    #[field("out_trans_id", "用户账单上的交易订单号", O, chars = ..=64)]
    pub out_trans_id: Option<String>,

    /// 用户账单上的商户订单号. At most 64 characters.
    #[doc(alias = "用户账单上的商户订单号")]
    #[field("party_order_id", "用户账单上的商户订单号", O, chars = ..=64)]
    pub party_order_id: Option<String>,

    /// 交易金额. On the wire in yuan.
    #[doc(alias = "交易金额")]
    #[field("trans_amt", "交易金额", O, amount = yuan)]
    pub trans_amt: Option<Amount>,

    /// 结算金额. On the wire in yuan.
    #[doc(alias = "结算金额")]
    #[field("settlement_amt", "结算金额", O, amount = yuan)]
    pub settlement_amt: Option<Amount>,

    /// 待确认总金额. On the wire in yuan.
    #[doc(alias = "待确认总金额")]
    #[field("unconfirm_amt", "待确认总金额", O, amount = yuan)]
    pub unconfirm_amt: Option<Amount>,

    /// 交易类型.
    #[doc(alias = "交易类型")]
    #[field("trade_type", "交易类型", O, values)]
    pub trade_type: Option<TransType>,

    /// 交易状态.
    #[doc(alias = "交易状态")]
    #[field("trans_stat", "交易状态", O, values)]
    pub trans_stat: Option<TransStat>,

    /// 支付完成时间. At most 14 characters.
    ///
    /// yyyyMMddHHmmss.
    #[doc(alias = "支付完成时间")]
    #[field("end_time", "支付完成时间", O, chars = ..=14)]
    pub end_time: Option<String>,

    /// 是否延迟交易.
    #[doc(alias = "是否延迟交易")]
    #[field("delay_acct_flag", "是否延迟交易", O, values)]
    pub delay_acct_flag: Option<DelayAcctFlag>,

    /// 商户账户号. At most 9 characters.
    #[doc(alias = "商户账户号")]
    #[field("acct_id", "商户账户号", O, chars = ..=9)]
    pub acct_id: Option<String>,

    /// 账务日期. At most 8 characters.
    ///
    /// yyyyMMdd.
    #[doc(alias = "账务日期")]
    #[field("acct_date", "账务日期", O, chars = ..=8)]
    pub acct_date: Option<String>,

    /// 账务状态.
    #[doc(alias = "账务状态")]
    #[field("acct_stat", "账务状态", O, values)]
    pub acct_stat: Option<AcctStat>,

    /// 借贷记标识.
    #[doc(alias = "借贷记标识")]
    #[field("debit_type", "借贷记标识", O, values)]
    pub debit_type: Option<DebitType>,

    /// 微信用户唯一标识码. At most 128 characters.
    #[doc(alias = "微信用户唯一标识码")]
    #[field("wx_user_id", "微信用户唯一标识码", O, chars = ..=128)]
    pub wx_user_id: Option<Secret<Token>>,

    /// 是否分账.
    #[doc(alias = "是否分账")]
    #[field("div_flag", "是否分账", O, values)]
    pub div_flag: Option<YesNo>,

    /// 原样返回. At most 255 characters.
    #[doc(alias = "原样返回")]
    #[field("remark", "原样返回", O, chars = ..=255)]
    pub remark: Option<String>,

    /// 终端类型.
    #[doc(alias = "终端类型")]
    #[field("device_type", "终端类型", O, values)]
    pub device_type: Option<TerminalType>,

    /// 外部通道返回描述. At most 200 characters.
    #[doc(alias = "外部通道返回描述")]
    #[field("bank_message", "外部通道返回描述", O, chars = ..=200)]
    pub bank_message: Option<String>,

    /// ATU 真实商户号. At most 32 characters.
    #[doc(alias = "ATU 真实商户号")]
    #[field("atu_sub_mer_id", "ATU 真实商户号", O, chars = ..=32)]
    pub atu_sub_mer_id: Option<String>,

    /// 冻结时间. At most 14 characters.
    ///
    /// yyyyMMddHHmmss.
    #[doc(alias = "冻结时间")]
    #[field("freeze_time", "冻结时间", O, chars = ..=14)]
    pub freeze_time: Option<String>,

    /// 解冻金额. On the wire in yuan.
    #[doc(alias = "解冻金额")]
    #[field("unfreeze_amt", "解冻金额", O, amount = yuan)]
    pub unfreeze_amt: Option<Amount>,

    /// 解冻时间. At most 14 characters.
    ///
    /// yyyyMMddHHmmss.
    #[doc(alias = "解冻时间")]
    #[field("unfreeze_time", "解冻时间", O, chars = ..=14)]
    pub unfreeze_time: Option<String>,

    /// 资金冻结状态.
    #[doc(alias = "资金冻结状态")]
    #[field("fund_freeze_stat", "资金冻结状态", O, values)]
    pub fund_freeze_stat: Option<FundFreezeStat>,

    /// 交易类型扩展参数.
    ///
    /// A JSON text.
    ///
    /// Unsure: no public source gives a length; its rows are not published.
    #[doc(alias = "交易类型扩展参数")]
    #[field("method_expand", "交易类型扩展参数", O)]
    pub method_expand: Option<String>,

    /// 扩展参数集合.
    ///
    /// A JSON text.
    ///
    /// Unsure: no public source gives a length; its rows are not published.
    #[doc(alias = "扩展参数集合")]
    #[field("tx_metadata", "扩展参数集合", O)]
    pub tx_metadata: Option<String>,

    /// 手续费对象.
    ///
    /// A JSON text.
    ///
    /// Unsure: no public source gives a length; its rows are not published.
    #[doc(alias = "手续费对象")]
    #[field("payment_fee", "手续费对象", O)]
    pub payment_fee: Option<String>,

    /// 官方成功示例出现的顶层兼容字段. On the wire in yuan.
    #[doc(alias = "官方成功示例出现的顶层兼容字段")]
    #[field("combinedpay_fee_amt", "官方成功示例出现的顶层兼容字段", O, amount = yuan)]
    pub combinedpay_fee_amt: Option<Amount>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `scanpay_query_v4` 聚合交易查询: its two messages, and how its answer is judged.
pub const SCANPAY_QUERY_V4: Interface = Interface {
    id: "scanpay_query_v4",
    gateway: "huifu",
    title: "聚合交易查询",
    summary: "Asks how an order of version 4 stands.",
    path: "/v4/trade/payment/scanpay/query",
    method: "",
    endpoint: "",
    version: "v4",
    flow: Flow::Query,
    key: None,
    charges: false,
    source: "a public reference of the vendor for payment integrations, 聚合交易查询 v4",
    outbound: <ScanpayQueryV4Request as Message>::SCHEMA,
    inbound: <ScanpayQueryV4Response as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &QUERY_CODE)), text: Some("resp_desc"), detail: None, state: Some("trans_stat"), hints: HINTS },
    sign: None,
};

impl Request for ScanpayQueryV4Request {
    type Protocol = super::HuifuProtocol;
    type Response = ScanpayQueryV4Response;
    const INTERFACE: &'static Interface = &SCANPAY_QUERY_V4;
}
