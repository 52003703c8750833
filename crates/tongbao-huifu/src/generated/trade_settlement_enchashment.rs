//! 取现 `trade_settlement_enchashment`, `POST …/v2/trade/settlement/enchashment`.
//!
//! Source: a public Java SDK of the vendor, V2TradeSettlementEncashment.
//!
//! @generated from specs/huifu/trade_settlement_enchashment.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Amount, Date, Message, Request, Secret, Token, UnknownMembers};

use super::{EnchashmentChannel, HINTS, IntoAcctDateType, TRADE_CODE, TransStat};

/// 取现: pays out from a merchant's account to a bound card.
///
/// Needs the withdrawal permission (cash_config) and the token_no of a bound card. The table is that of
/// trade_settlement_encashment.
///
/// ```text
/// processing (constructed):
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// cash_amt = 1.00
/// huifu_id = 6666000100000001
/// into_acct_date_type = D0
/// token_no = (secret)
/// notify_url = https://merchant.example/notify
/// ```
///
/// Source: a public Java SDK of the vendor, V2TradeSettlementEncashment.
#[doc(alias = "取现")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "trade_settlement_enchashment", label = "取现", container = ["data"])]
pub struct TradeSettlementEnchashmentRequest {
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

    /// 取现金额. On the wire in yuan with two decimals.
    #[doc(alias = "取现金额")]
    #[field("cash_amt", "取现金额", M, amount = yuan_2dp)]
    cash_amt: Amount,

    /// 取现方ID号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "取现方ID号")]
    #[field("huifu_id", "取现方ID号", M)]
    huifu_id: String,

    /// 到账日期类型.
    ///
    /// Unsure: the codes are those of cash_config.cash_type; a public sample sends T0.
    #[doc(alias = "到账日期类型")]
    #[field("into_acct_date_type", "到账日期类型", M, values)]
    into_acct_date_type: IntoAcctDateType,

    /// 取现卡序列号.
    ///
    /// Unsure: no length here; 20 for the same field elsewhere.
    #[doc(alias = "取现卡序列号")]
    #[field("token_no", "取现卡序列号", M)]
    token_no: Secret<Token>,

    /// 账户号.
    ///
    /// Unsure: no length here; 9 for the same field elsewhere.
    #[doc(alias = "账户号")]
    #[field("acct_id", "账户号", O)]
    acct_id: Option<String>,

    /// 取现渠道.
    ///
    /// Default 00.
    #[doc(alias = "取现渠道")]
    #[field("enchashment_channel", "取现渠道", O, values)]
    enchashment_channel: Option<EnchashmentChannel>,

    /// 中信e账通手续费承担方.
    ///
    /// For 中信e账通.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "中信e账通手续费承担方")]
    #[field("fee_type", "中信e账通手续费承担方", O)]
    fee_type: Option<String>,

    /// 备注. At most 100 characters.
    ///
    /// Comes back unchanged.
    #[doc(alias = "备注")]
    #[field("remark", "备注", O, chars = ..=100)]
    remark: Option<String>,

    /// 异步通知地址. At most 128 characters.
    ///
    /// http or https, without a query string and without redirects; a port of its own lies in 8000 to 9005.
    #[doc(alias = "异步通知地址")]
    #[field("notify_url", "异步通知地址", O, chars = ..=128)]
    notify_url: Option<String>,
}

/// 取现应答: the reply to [`TradeSettlementEnchashmentRequest`].
///
/// ```text
/// processing (constructed):
/// resp_code = 00000100
/// resp_desc = 交易处理中
/// req_date = 20240101
/// req_seq_id = R20240101000001
/// huifu_id = 6666000100000001
/// hf_seq_id = 002900TOP2A240101120000P001ac13000000001
/// trans_stat = P
/// ```
///
/// Source: a public Java SDK of the vendor, V2TradeSettlementEncashment.
#[doc(alias = "取现")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "trade_settlement_enchashment", label = "取现", container = ["data"])]
#[non_exhaustive]
pub struct TradeSettlementEnchashmentResponse {
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

    /// 商户号/机构号. At most 32 characters.
    #[doc(alias = "商户号/机构号")]
    #[field("huifu_id", "商户号/机构号", O, chars = ..=32, echo)]
    pub huifu_id: Option<String>,

    /// 汇付全局流水号. At most 128 characters.
    #[doc(alias = "汇付全局流水号")]
    #[field("hf_seq_id", "汇付全局流水号", O, chars = ..=128)]
    pub hf_seq_id: Option<String>,

    /// 交易状态.
    #[doc(alias = "交易状态")]
    #[field("trans_stat", "交易状态", O, values)]
    pub trans_stat: Option<TransStat>,

    /// 账户号. At most 32 characters.
    #[doc(alias = "账户号")]
    #[field("acct_id", "账户号", O, chars = ..=32)]
    pub acct_id: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `trade_settlement_enchashment` 取现: its two messages, and how its answer is judged.
pub const TRADE_SETTLEMENT_ENCHASHMENT: Interface = Interface {
    id: "trade_settlement_enchashment",
    gateway: "huifu",
    title: "取现",
    summary: "Pays out from a merchant's account to a bound card.",
    path: "/v2/trade/settlement/enchashment",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Settle,
    key: Some("req_seq_id"),
    charges: true,
    source: "a public Java SDK of the vendor, V2TradeSettlementEncashment",
    outbound: <TradeSettlementEnchashmentRequest as Message>::SCHEMA,
    inbound: <TradeSettlementEnchashmentResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &TRADE_CODE)), text: Some("resp_desc"), detail: None, state: Some("trans_stat"), hints: HINTS },
    sign: None,
};

impl Request for TradeSettlementEnchashmentRequest {
    type Protocol = super::HuifuProtocol;
    type Response = TradeSettlementEnchashmentResponse;
    const INTERFACE: &'static Interface = &TRADE_SETTLEMENT_ENCHASHMENT;
}
