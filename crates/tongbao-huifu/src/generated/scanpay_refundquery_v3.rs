//! 扫码交易退款查询 `scanpay_refundquery_v3`, `POST …/v3/trade/payment/scanpay/refundquery`.
//!
//! Source: 斗拱开放平台, 扫码交易退款查询.
//!
//! @generated from specs/huifu/scanpay_refundquery_v3.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Amount, Date, Message, Request, UnknownMembers};

use super::{AcctSplitBunchReply, AlipayResponse, CombinedpayDataFeeInfoReply, CombinedpayDataReply, DcResponse, DebitFlag, HINTS, PayChannel, QUERY_CODE, RefundFeeFlag, SplitFeeInfo, TransFeeRefAllowanceInfo, TransStat, TransType, UnionpayResponse, WxResponse};

/// 扫码交易退款查询: asks how a scan-to-pay refund stands.
///
/// org_req_date, org_req_seq_id and org_hf_seq_id are those of the refund, not of the payment. org_req_date may be left
/// out only if org_hf_seq_id is given.
///
/// Of `org_hf_seq_id`, `org_req_seq_id`, `mer_ord_id`, at least one. Of `org_req_date`, `org_hf_seq_id`, at least one.
///
/// ```text
/// succeeded (constructed):
/// huifu_id = 6666000100000001
/// org_req_date = 20240101
/// org_req_seq_id = R20240101000001
/// ```
///
/// Source: 斗拱开放平台, 扫码交易退款查询.
#[doc(alias = "扫码交易退款查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "scanpay_refundquery_v3", label = "扫码交易退款查询", container = ["data"])]
#[message(at_least_one("org_hf_seq_id", "org_req_seq_id", "mer_ord_id"))]
#[message(at_least_one("org_req_date", "org_hf_seq_id"))]
pub struct ScanpayRefundqueryV3Request {
    /// 商户号. At most 32 characters.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", M, chars = ..=32)]
    huifu_id: String,

    /// 退款请求日期. On the wire as `yyyyMMdd`, Beijing time.
    ///
    /// Mandatory unless org_hf_seq_id is given.
    ///
    /// Unsure: that org_hf_seq_id makes it optional is published for the payment query.
    #[doc(alias = "退款请求日期")]
    #[field("org_req_date", "退款请求日期", C, date = "yyyyMMdd")]
    org_req_date: Option<Date>,

    /// 退款全局流水号. At most 128 characters.
    #[doc(alias = "退款全局流水号")]
    #[field("org_hf_seq_id", "退款全局流水号", C, chars = ..=128)]
    org_hf_seq_id: Option<String>,

    /// 退款请求流水号. At most 128 characters.
    #[doc(alias = "退款请求流水号")]
    #[field("org_req_seq_id", "退款请求流水号", C, chars = ..=128)]
    org_req_seq_id: Option<String>,

    /// 终端订单号. At most 50 characters.
    #[doc(alias = "终端订单号")]
    #[field("mer_ord_id", "终端订单号", C, chars = ..=50)]
    mer_ord_id: Option<String>,
}

/// 扫码交易退款查询应答: the reply to [`ScanpayRefundqueryV3Request`].
///
/// ```text
/// succeeded (constructed):
/// resp_code = 00000000
/// resp_desc = 查询成功
/// huifu_id = 6666000100000001
/// org_req_date = 20240101
/// org_req_seq_id = R20240101000001
/// trans_stat = S
/// ```
///
/// Source: 斗拱开放平台, 扫码交易退款查询.
#[doc(alias = "扫码交易退款查询")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "scanpay_refundquery_v3", label = "扫码交易退款查询", container = ["data"])]
#[non_exhaustive]
pub struct ScanpayRefundqueryV3Response {
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

    /// 退款全局流水号. At most 128 characters.
    #[doc(alias = "退款全局流水号")]
    #[field("org_hf_seq_id", "退款全局流水号", O, chars = ..=128, echo)]
    pub org_hf_seq_id: Option<String>,

    /// 退款请求日期. At most 8 characters.
    #[doc(alias = "退款请求日期")]
    #[field("org_req_date", "退款请求日期", O, chars = ..=8, echo)]
    pub org_req_date: Option<String>,

    /// 退款请求流水号. At most 128 characters.
    #[doc(alias = "退款请求流水号")]
    #[field("org_req_seq_id", "退款请求流水号", O, chars = ..=128, echo)]
    pub org_req_seq_id: Option<String>,

    /// 终端订单号. At most 50 characters.
    #[doc(alias = "终端订单号")]
    #[field("mer_ord_id", "终端订单号", O, chars = ..=50, echo)]
    pub mer_ord_id: Option<String>,

    /// 原交易用户账单上的商户订单号. At most 64 characters.
    #[doc(alias = "原交易用户账单上的商户订单号")]
    #[field("org_party_order_id", "原交易用户账单上的商户订单号", O, chars = ..=64)]
    pub org_party_order_id: Option<String>,

    /// 退款金额. On the wire in yuan.
    #[doc(alias = "退款金额")]
    #[field("ord_amt", "退款金额", O, amount = yuan)]
    pub ord_amt: Option<Amount>,

    /// 实际退款金额. On the wire in yuan.
    #[doc(alias = "实际退款金额")]
    #[field("actual_ref_amt", "实际退款金额", O, amount = yuan)]
    pub actual_ref_amt: Option<Amount>,

    /// 交易发生日期. At most 8 characters.
    ///
    /// yyyyMMdd.
    #[doc(alias = "交易发生日期")]
    #[field("trans_date", "交易发生日期", O, chars = ..=8)]
    pub trans_date: Option<String>,

    /// 交易发生时间. At most 6 characters.
    ///
    /// HHmmss.
    #[doc(alias = "交易发生时间")]
    #[field("trans_time", "交易发生时间", O, chars = ..=6)]
    pub trans_time: Option<String>,

    /// 退款完成时间. At most 14 characters.
    ///
    /// yyyyMMddHHmmss.
    #[doc(alias = "退款完成时间")]
    #[field("trans_finish_time", "退款完成时间", O, chars = ..=14)]
    pub trans_finish_time: Option<String>,

    /// 交易类型.
    #[doc(alias = "交易类型")]
    #[field("trans_type", "交易类型", O, values)]
    pub trans_type: Option<TransType>,

    /// 交易状态.
    #[doc(alias = "交易状态")]
    #[field("trans_stat", "交易状态", O, values)]
    pub trans_stat: Option<TransStat>,

    /// 手续费金额. On the wire in yuan.
    #[doc(alias = "手续费金额")]
    #[field("fee_amt", "手续费金额", O, amount = yuan)]
    pub fee_amt: Option<Amount>,

    /// 是否退还手续费.
    #[doc(alias = "是否退还手续费")]
    #[field("is_refund_fee_flag", "是否退还手续费", O, values)]
    pub is_refund_fee_flag: Option<RefundFeeFlag>,

    /// 分账对象. As JSON in a string.
    #[doc(alias = "分账对象")]
    #[field("acct_split_bunch", "分账对象", O, object, json)]
    pub acct_split_bunch: Option<AcctSplitBunchReply>,

    /// 分账手续费信息. As JSON in a string.
    #[doc(alias = "分账手续费信息")]
    #[field("split_fee_info", "分账手续费信息", O, object, json)]
    pub split_fee_info: Option<SplitFeeInfo>,

    /// 补贴支付信息.
    #[doc(alias = "补贴支付信息")]
    #[field("combinedpay_data", "补贴支付信息", O, items = 0..=4294967295)]
    pub combinedpay_data: Vec<CombinedpayDataReply>,

    /// 补贴支付手续费承担方信息. As JSON in a string.
    #[doc(alias = "补贴支付手续费承担方信息")]
    #[field("combinedpay_data_fee_info", "补贴支付手续费承担方信息", O, object, json)]
    pub combinedpay_data_fee_info: Option<CombinedpayDataFeeInfoReply>,

    /// 手续费补贴返还信息. As JSON in a string.
    #[doc(alias = "手续费补贴返还信息")]
    #[field("trans_fee_ref_allowance_info", "手续费补贴返还信息", O, object, json)]
    pub trans_fee_ref_allowance_info: Option<TransFeeRefAllowanceInfo>,

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

    /// 数字货币返回报文. As JSON in a string.
    #[doc(alias = "数字货币返回报文")]
    #[field("dc_response", "数字货币返回报文", O, object, json)]
    pub dc_response: Option<DcResponse>,

    /// 通道返回描述. At most 256 characters.
    #[doc(alias = "通道返回描述")]
    #[field("bank_message", "通道返回描述", O, chars = ..=256)]
    pub bank_message: Option<String>,

    /// 交易通道.
    #[doc(alias = "交易通道")]
    #[field("pay_channel", "交易通道", O, values)]
    pub pay_channel: Option<PayChannel>,

    /// 预授权撤销金额. On the wire in yuan.
    #[doc(alias = "预授权撤销金额")]
    #[field("pre_auth_cancel_amt", "预授权撤销金额", O, amount = yuan)]
    pub pre_auth_cancel_amt: Option<Amount>,

    /// 预授权撤销返还手续费. On the wire in yuan.
    #[doc(alias = "预授权撤销返还手续费")]
    #[field("pre_auth_cance_fee_amount", "预授权撤销返还手续费", O, amount = yuan)]
    pub pre_auth_cance_fee_amount: Option<Amount>,

    /// 原预授权全局流水号. At most 128 characters.
    #[doc(alias = "原预授权全局流水号")]
    #[field("pre_auth_hf_seq_id", "原预授权全局流水号", O, chars = ..=128)]
    pub pre_auth_hf_seq_id: Option<String>,

    /// 授权号. At most 6 characters.
    #[doc(alias = "授权号")]
    #[field("auth_no", "授权号", O, chars = ..=6)]
    pub auth_no: Option<String>,

    /// 原授权号. At most 6 characters.
    #[doc(alias = "原授权号")]
    #[field("org_auth_no", "原授权号", O, chars = ..=6)]
    pub org_auth_no: Option<String>,

    /// 备注. At most 84 characters.
    #[doc(alias = "备注")]
    #[field("remark", "备注", O, chars = ..=84)]
    pub remark: Option<String>,

    /// 商户名称. At most 128 characters.
    #[doc(alias = "商户名称")]
    #[field("mer_name", "商户名称", O, chars = ..=128)]
    pub mer_name: Option<String>,

    /// 店铺名称. At most 128 characters.
    #[doc(alias = "店铺名称")]
    #[field("shop_name", "店铺名称", O, chars = ..=128)]
    pub shop_name: Option<String>,

    /// 商户私有域.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "商户私有域")]
    #[field("mer_priv", "商户私有域", O)]
    pub mer_priv: Option<String>,

    /// 借贷标识.
    #[doc(alias = "借贷标识")]
    #[field("debit_flag", "借贷标识", O, values)]
    pub debit_flag: Option<DebitFlag>,

    /// 原外部订单号. At most 128 characters.
    #[doc(alias = "原外部订单号")]
    #[field("org_out_order_id", "原外部订单号", O, chars = ..=128)]
    pub org_out_order_id: Option<String>,

    /// 待确认总金额. On the wire in yuan.
    #[doc(alias = "待确认总金额")]
    #[field("unconfirm_amt", "待确认总金额", O, amount = yuan)]
    pub unconfirm_amt: Option<Amount>,

    /// 已确认总金额. On the wire in yuan.
    #[doc(alias = "已确认总金额")]
    #[field("confirmed_amt", "已确认总金额", O, amount = yuan)]
    pub confirmed_amt: Option<Amount>,

    /// 分期退款金额. On the wire in yuan.
    #[doc(alias = "分期退款金额")]
    #[field("fq_acq_ord_amt", "分期退款金额", O, amount = yuan)]
    pub fq_acq_ord_amt: Option<Amount>,

    /// 分期退款手续费金额. On the wire in yuan.
    #[doc(alias = "分期退款手续费金额")]
    #[field("fq_acq_fee_amt", "分期退款手续费金额", O, amount = yuan)]
    pub fq_acq_fee_amt: Option<Amount>,

    /// 除分期外的退款金额. On the wire in yuan.
    #[doc(alias = "除分期外的退款金额")]
    #[field("oth_ord_amt", "除分期外的退款金额", O, amount = yuan)]
    pub oth_ord_amt: Option<Amount>,

    /// 除分期外的退款手续费金额. On the wire in yuan.
    #[doc(alias = "除分期外的退款手续费金额")]
    #[field("oth_fee_amt", "除分期外的退款手续费金额", O, amount = yuan)]
    pub oth_fee_amt: Option<Amount>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `scanpay_refundquery_v3` 扫码交易退款查询: its two messages, and how its answer is judged.
pub const SCANPAY_REFUNDQUERY_V3: Interface = Interface {
    id: "scanpay_refundquery_v3",
    gateway: "huifu",
    title: "扫码交易退款查询",
    summary: "Asks how a scan-to-pay refund stands.",
    path: "/v3/trade/payment/scanpay/refundquery",
    method: "",
    endpoint: "",
    version: "v3",
    flow: Flow::Query,
    key: None,
    charges: false,
    source: "斗拱开放平台, 扫码交易退款查询",
    outbound: <ScanpayRefundqueryV3Request as Message>::SCHEMA,
    inbound: <ScanpayRefundqueryV3Response as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &QUERY_CODE)), text: Some("resp_desc"), detail: None, state: Some("trans_stat"), hints: HINTS },
    sign: None,
};

impl Request for ScanpayRefundqueryV3Request {
    type Protocol = super::HuifuProtocol;
    type Response = ScanpayRefundqueryV3Response;
    const INTERFACE: &'static Interface = &SCANPAY_REFUNDQUERY_V3;
}
