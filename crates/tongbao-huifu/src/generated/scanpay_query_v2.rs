//! 扫码交易查询 `scanpay_query_v2`, `POST …/v2/trade/payment/scanpay/query`.
//!
//! Source: 斗拱开放平台, 扫码交易查询.
//!
//! @generated from specs/huifu/scanpay_query_v2.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Amount, Date, Message, Request, Secret, Token, UnknownMembers};

use super::{AcctSplitBunchReply, AcctStat, AlipayResponse, CombinedpayDataReply, DcResponse, DebitType, DelayAcctFlag, FeeDeduction, FeeFormulaInfo, FundFreezeStat, HINTS, MerDevLocation, QUERY_CODE, SplitFeeInfo, TerminalType, TransFeeAllowanceInfoReply, TransStat, TransType, UnionpayResponse, WxResponse, YesNo};

/// 扫码交易查询: asks how a scan-to-pay order stands.
///
/// Version 2 is version 3 with out_trans_id and party_order_id as further ways to name the order, and without acct_id and
/// combinedpay_data_fee_info in the reply; its own table is not public. 23000001 says that there is no such order, which
/// shortly after a timeout is no proof.
///
/// Of `out_ord_id`, `org_hf_seq_id`, `org_req_seq_id`, `out_trans_id`, `party_order_id`, at least one.
///
/// ```text
/// succeeded (constructed):
/// huifu_id = 6666000100000001
/// org_req_date = 20240101
/// org_req_seq_id = R20240101000001
/// ```
///
/// Source: 斗拱开放平台, 扫码交易查询.
#[doc(alias = "扫码交易查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "scanpay_query_v2", label = "扫码交易查询", container = ["data"])]
#[message(at_least_one("out_ord_id", "org_hf_seq_id", "org_req_seq_id", "out_trans_id", "party_order_id"))]
pub struct ScanpayQueryV2Request {
    /// 汇付商户号. At most 32 characters.
    #[doc(alias = "汇付商户号")]
    #[field("huifu_id", "汇付商户号", M, chars = ..=32)]
    huifu_id: String,

    /// 原机构请求日期. On the wire as `yyyyMMdd`, Beijing time.
    ///
    /// Mandatory unless org_hf_seq_id is given.
    #[doc(alias = "原机构请求日期")]
    #[field("org_req_date", "原机构请求日期", O, date = "yyyyMMdd")]
    org_req_date: Option<Date>,

    /// 汇付服务订单号. At most 32 characters.
    #[doc(alias = "汇付服务订单号")]
    #[field("out_ord_id", "汇付服务订单号", C, chars = ..=32)]
    out_ord_id: Option<String>,

    /// 创建服务订单返回的汇付全局流水号. At most 128 characters.
    #[doc(alias = "创建服务订单返回的汇付全局流水号")]
    #[field("org_hf_seq_id", "创建服务订单返回的汇付全局流水号", C, chars = ..=128)]
    org_hf_seq_id: Option<String>,

    /// 服务订单创建请求流水号. At most 128 characters.
    #[doc(alias = "服务订单创建请求流水号")]
    #[field("org_req_seq_id", "服务订单创建请求流水号", C, chars = ..=128)]
    org_req_seq_id: Option<String>,

    /// 用户账单上的交易订单号.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere; seen in the text of an error only.
    #[doc(alias = "用户账单上的交易订单号")]
    #[field("out_trans_id", "用户账单上的交易订单号", C)]
    out_trans_id: Option<String>,

    /// 用户账单上的商户订单号.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere; seen in the text of an error only.
    #[doc(alias = "用户账单上的商户订单号")]
    #[field("party_order_id", "用户账单上的商户订单号", C)]
    party_order_id: Option<String>,
}

/// 扫码交易查询应答: the reply to [`ScanpayQueryV2Request`].
///
/// ```text
/// succeeded (constructed):
/// resp_code = 00000000
/// resp_desc = 查询成功
/// huifu_id = 6666000100000001
/// org_req_seq_id = R20240101000001
/// trans_stat = S
/// ```
///
/// Source: 斗拱开放平台, 扫码交易查询.
#[doc(alias = "扫码交易查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "scanpay_query_v2", label = "扫码交易查询", container = ["data"])]
#[non_exhaustive]
pub struct ScanpayQueryV2Response {
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

    /// 渠道商商户号. At most 32 characters.
    #[doc(alias = "渠道商商户号")]
    #[field("bagent_id", "渠道商商户号", O, chars = ..=32)]
    pub bagent_id: Option<String>,

    /// 原机构请求日期. At most 8 characters.
    #[doc(alias = "原机构请求日期")]
    #[field("org_req_date", "原机构请求日期", O, chars = ..=8, echo)]
    pub org_req_date: Option<String>,

    /// 交易返回的全局流水号. At most 128 characters.
    #[doc(alias = "交易返回的全局流水号")]
    #[field("org_hf_seq_id", "交易返回的全局流水号", O, chars = ..=128, echo)]
    pub org_hf_seq_id: Option<String>,

    /// 原机构请求流水号. At most 128 characters.
    #[doc(alias = "原机构请求流水号")]
    #[field("org_req_seq_id", "原机构请求流水号", O, chars = ..=128, echo)]
    pub org_req_seq_id: Option<String>,

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

    /// 消费者实付金额. On the wire in yuan.
    #[doc(alias = "消费者实付金额")]
    #[field("pay_amt", "消费者实付金额", O, amount = yuan)]
    pub pay_amt: Option<Amount>,

    /// 结算金额. On the wire in yuan.
    #[doc(alias = "结算金额")]
    #[field("settlement_amt", "结算金额", O, amount = yuan)]
    pub settlement_amt: Option<Amount>,

    /// 待确认总金额. On the wire in yuan.
    #[doc(alias = "待确认总金额")]
    #[field("unconfirm_amt", "待确认总金额", O, amount = yuan)]
    pub unconfirm_amt: Option<Amount>,

    /// 已确认总金额. On the wire in yuan.
    #[doc(alias = "已确认总金额")]
    #[field("confirmed_amt", "已确认总金额", O, amount = yuan)]
    pub confirmed_amt: Option<Amount>,

    /// 交易类型.
    #[doc(alias = "交易类型")]
    #[field("trans_type", "交易类型", O, values)]
    pub trans_type: Option<TransType>,

    /// 交易状态.
    #[doc(alias = "交易状态")]
    #[field("trans_stat", "交易状态", O, values)]
    pub trans_stat: Option<TransStat>,

    /// 交易时间. At most 6 characters.
    ///
    /// HHmmss.
    #[doc(alias = "交易时间")]
    #[field("trans_time", "交易时间", O, chars = ..=6)]
    pub trans_time: Option<String>,

    /// 支付完成时间. At most 14 characters.
    ///
    /// yyyyMMddHHmmss.
    #[doc(alias = "支付完成时间")]
    #[field("end_time", "支付完成时间", O, chars = ..=14)]
    pub end_time: Option<String>,

    /// 账务日期. At most 8 characters.
    ///
    /// yyyyMMdd.
    #[doc(alias = "账务日期")]
    #[field("acct_date", "账务日期", O, chars = ..=8)]
    pub acct_date: Option<String>,

    /// 冻结时间. At most 14 characters.
    ///
    /// yyyyMMddHHmmss.
    #[doc(alias = "冻结时间")]
    #[field("freeze_time", "冻结时间", O, chars = ..=14)]
    pub freeze_time: Option<String>,

    /// 解冻时间. At most 14 characters.
    ///
    /// yyyyMMddHHmmss.
    #[doc(alias = "解冻时间")]
    #[field("unfreeze_time", "解冻时间", O, chars = ..=14)]
    pub unfreeze_time: Option<String>,

    /// 是否延时交易.
    #[doc(alias = "是否延时交易")]
    #[field("delay_acct_flag", "是否延时交易", O, values)]
    pub delay_acct_flag: Option<DelayAcctFlag>,

    /// 账务状态.
    #[doc(alias = "账务状态")]
    #[field("acct_stat", "账务状态", O, values)]
    pub acct_stat: Option<AcctStat>,

    /// 手续费商户号. At most 32 characters.
    #[doc(alias = "手续费商户号")]
    #[field("fee_huifu_id", "手续费商户号", O, chars = ..=32)]
    pub fee_huifu_id: Option<String>,

    /// 手续费费率信息.
    #[doc(alias = "手续费费率信息")]
    #[field("fee_formula_infos", "手续费费率信息", O, items = 0..=4294967295)]
    pub fee_formula_infos: Vec<FeeFormulaInfo>,

    /// 手续费金额. On the wire in yuan.
    #[doc(alias = "手续费金额")]
    #[field("fee_amt", "手续费金额", O, amount = yuan)]
    pub fee_amt: Option<Amount>,

    /// 手续费扣款标志.
    #[doc(alias = "手续费扣款标志")]
    #[field("fee_type", "手续费扣款标志", O, values)]
    pub fee_type: Option<FeeDeduction>,

    /// 是否分账交易.
    #[doc(alias = "是否分账交易")]
    #[field("div_flag", "是否分账交易", O, values)]
    pub div_flag: Option<YesNo>,

    /// 分账对象. As JSON in a string.
    #[doc(alias = "分账对象")]
    #[field("acct_split_bunch", "分账对象", O, object, json)]
    pub acct_split_bunch: Option<AcctSplitBunchReply>,

    /// 分账手续费信息. As JSON in a string.
    #[doc(alias = "分账手续费信息")]
    #[field("split_fee_info", "分账手续费信息", O, object, json)]
    pub split_fee_info: Option<SplitFeeInfo>,

    /// 补贴支付信息. As JSON in a string.
    #[doc(alias = "补贴支付信息")]
    #[field("combinedpay_data", "补贴支付信息", O, items = 0..=4294967295, json)]
    pub combinedpay_data: Vec<CombinedpayDataReply>,

    /// 手续费补贴信息. As JSON in a string.
    #[doc(alias = "手续费补贴信息")]
    #[field("trans_fee_allowance_info", "手续费补贴信息", O, object, json)]
    pub trans_fee_allowance_info: Option<TransFeeAllowanceInfoReply>,

    /// 借贷记标识.
    #[doc(alias = "借贷记标识")]
    #[field("debit_type", "借贷记标识", O, values)]
    pub debit_type: Option<DebitType>,

    /// 微信用户唯一标识码. At most 128 characters.
    #[doc(alias = "微信用户唯一标识码")]
    #[field("wx_user_id", "微信用户唯一标识码", O, chars = ..=128)]
    pub wx_user_id: Option<Secret<Token>>,

    /// 微信返回的响应报文. As JSON in a string.
    #[doc(alias = "微信返回的响应报文")]
    #[field("wx_response", "微信返回的响应报文", O, object, json)]
    pub wx_response: Option<WxResponse>,

    /// 支付宝返回的响应报文. As JSON in a string.
    #[doc(alias = "支付宝返回的响应报文")]
    #[field("alipay_response", "支付宝返回的响应报文", O, object, json)]
    pub alipay_response: Option<AlipayResponse>,

    /// 银联返回的响应报文. As JSON in a string.
    #[doc(alias = "银联返回的响应报文")]
    #[field("unionpay_response", "银联返回的响应报文", O, object, json)]
    pub unionpay_response: Option<UnionpayResponse>,

    /// 数字货币返回的响应报文. As JSON in a string.
    #[doc(alias = "数字货币返回的响应报文")]
    #[field("dc_response", "数字货币返回的响应报文", O, object, json)]
    pub dc_response: Option<DcResponse>,

    /// 备注. At most 255 characters.
    #[doc(alias = "备注")]
    #[field("remark", "备注", O, chars = ..=255)]
    pub remark: Option<String>,

    /// 终端类型.
    #[doc(alias = "终端类型")]
    #[field("device_type", "终端类型", O, values)]
    pub device_type: Option<TerminalType>,

    /// 商户终端定位信息. As JSON in a string.
    #[doc(alias = "商户终端定位信息")]
    #[field("mer_dev_location", "商户终端定位信息", O, object, json)]
    pub mer_dev_location: Option<MerDevLocation>,

    /// 商户私有域. At most 1500 characters.
    #[doc(alias = "商户私有域")]
    #[field("mer_priv", "商户私有域", O, chars = ..=1500)]
    pub mer_priv: Option<String>,

    /// 授权号. At most 6 characters.
    #[doc(alias = "授权号")]
    #[field("auth_no", "授权号", O, chars = ..=6)]
    pub auth_no: Option<String>,

    /// 输入密码提示. Exactly 1 character.
    #[doc(alias = "输入密码提示")]
    #[field("password_trade", "输入密码提示", O, chars = 1)]
    pub password_trade: Option<String>,

    /// 商户名称. At most 100 characters.
    #[doc(alias = "商户名称")]
    #[field("mer_name", "商户名称", O, chars = ..=100)]
    pub mer_name: Option<String>,

    /// 店铺名称. At most 100 characters.
    #[doc(alias = "店铺名称")]
    #[field("shop_name", "店铺名称", O, chars = ..=100)]
    pub shop_name: Option<String>,

    /// 信用卡分期资产方式. At most 20 characters.
    #[doc(alias = "信用卡分期资产方式")]
    #[field("fq_channels", "信用卡分期资产方式", O, chars = ..=20)]
    pub fq_channels: Option<String>,

    /// 外部通道返回描述. At most 200 characters.
    #[doc(alias = "外部通道返回描述")]
    #[field("bank_desc", "外部通道返回描述", O, chars = ..=200)]
    pub bank_desc: Option<String>,

    /// ATU真实商户号. At most 32 characters.
    #[doc(alias = "ATU真实商户号")]
    #[field("atu_sub_mer_id", "ATU真实商户号", O, chars = ..=32)]
    pub atu_sub_mer_id: Option<String>,

    /// 资金冻结状态.
    #[doc(alias = "资金冻结状态")]
    #[field("fund_freeze_stat", "资金冻结状态", O, values)]
    pub fund_freeze_stat: Option<FundFreezeStat>,

    /// 解冻金额. On the wire in yuan.
    #[doc(alias = "解冻金额")]
    #[field("unfreeze_amt", "解冻金额", O, amount = yuan)]
    pub unfreeze_amt: Option<Amount>,

    /// 预授权金额. On the wire in yuan.
    #[doc(alias = "预授权金额")]
    #[field("pre_auth_amt", "预授权金额", O, amount = yuan)]
    pub pre_auth_amt: Option<Amount>,

    /// 预授权完成金额. On the wire in yuan.
    #[doc(alias = "预授权完成金额")]
    #[field("pre_auth_pay_amt", "预授权完成金额", O, amount = yuan)]
    pub pre_auth_pay_amt: Option<Amount>,

    /// 原授权号. At most 6 characters.
    #[doc(alias = "原授权号")]
    #[field("org_auth_no", "原授权号", O, chars = ..=6)]
    pub org_auth_no: Option<String>,

    /// 预授权汇付全局流水号. At most 128 characters.
    #[doc(alias = "预授权汇付全局流水号")]
    #[field("pre_auth_hf_seq_id", "预授权汇付全局流水号", O, chars = ..=128)]
    pub pre_auth_hf_seq_id: Option<String>,

    /// 预授权完成手续费. On the wire in yuan.
    #[doc(alias = "预授权完成手续费")]
    #[field("pre_auth_pay_fee_amount", "预授权完成手续费", O, amount = yuan)]
    pub pre_auth_pay_fee_amount: Option<Amount>,

    /// 预授权完成退还手续费. On the wire in yuan.
    #[doc(alias = "预授权完成退还手续费")]
    #[field("pre_auth_pay_refund_fee_amount", "预授权完成退还手续费", O, amount = yuan)]
    pub pre_auth_pay_refund_fee_amount: Option<Amount>,

    /// 原手续费扣款标志. At most 8 characters.
    #[doc(alias = "原手续费扣款标志")]
    #[field("org_fee_flag", "原手续费扣款标志", O, chars = ..=8)]
    pub org_fee_flag: Option<String>,

    /// 原手续费扣取方式. Exactly 1 character.
    #[doc(alias = "原手续费扣取方式")]
    #[field("org_fee_rec_type", "原手续费扣取方式", O, chars = 1)]
    pub org_fee_rec_type: Option<String>,

    /// 原补贴类型. Exactly 1 character.
    #[doc(alias = "原补贴类型")]
    #[field("org_allowance_type", "原补贴类型", O, chars = 1)]
    pub org_allowance_type: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `scanpay_query_v2` 扫码交易查询: its two messages, and how its answer is judged.
pub const SCANPAY_QUERY_V2: Interface = Interface {
    id: "scanpay_query_v2",
    gateway: "huifu",
    title: "扫码交易查询",
    summary: "Asks how a scan-to-pay order stands.",
    path: "/v2/trade/payment/scanpay/query",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Query,
    key: None,
    charges: false,
    source: "斗拱开放平台, 扫码交易查询",
    outbound: <ScanpayQueryV2Request as Message>::SCHEMA,
    inbound: <ScanpayQueryV2Response as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &QUERY_CODE)), text: Some("resp_desc"), detail: None, state: Some("trans_stat"), hints: HINTS },
    sign: None,
};

impl Request for ScanpayQueryV2Request {
    type Protocol = super::HuifuProtocol;
    type Response = ScanpayQueryV2Response;
    const INTERFACE: &'static Interface = &SCANPAY_QUERY_V2;
}
