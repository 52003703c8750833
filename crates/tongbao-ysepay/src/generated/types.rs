//! Objects and lists of values that the messages share.
//!
//! @generated from specs/ysepay/*.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::{Amount, BeijingTime, Credential, Message, Secret, UnknownMembers, Unrecognized, WireEnum};

/// 错误: what comes instead of a reply when the gateway could not process the message.
#[doc(alias = "错误")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(fault, id = "fault", label = "错误", container = ["unknow_response"])]
#[non_exhaustive]
pub struct YsePayFault {
    /// 响应代码.
    ///
    /// Stands in unknow_response, spelled so: the gateway could not tell the method, or did not get as far.
    ///
    /// Unsure: the whole node is seen in public code only, and its signature may be missing; no length is given.
    #[doc(alias = "响应代码")]
    #[field("code", "响应代码", M)]
    pub code: String,

    /// 响应代码描述.
    ///
    /// Unsure: seen in public code only.
    #[doc(alias = "响应代码描述")]
    #[field("msg", "响应代码描述", O)]
    pub msg: Option<String>,

    /// 业务错误码.
    ///
    /// Says more exactly than code what went wrong.
    ///
    /// Unsure: seen in public code only.
    #[doc(alias = "业务错误码")]
    #[field("sub_code", "业务错误码", O)]
    pub sub_code: Option<String>,

    /// 返回信息.
    ///
    /// Unsure: seen in public code only.
    #[doc(alias = "返回信息")]
    #[field("sub_msg", "返回信息", O)]
    pub sub_msg: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 公共请求参数.
///
/// The form parameters of every request. The signature covers all of them but sign, those without a value left out,
/// sorted by name. The last five are not in the table of the document.
#[doc(alias = "公共请求参数")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "common_parameters", label = "公共请求参数")]
pub struct CommonParameters {
    /// 接口名称. At most 128 characters.
    #[doc(alias = "接口名称")]
    #[field("method", "接口名称", M, chars = ..=128)]
    method: String,

    /// 在银盛支付开设的服务商商户号. At most 20 characters.
    ///
    /// Its first eight characters are the key of the encrypted fields.
    #[doc(alias = "在银盛支付开设的服务商商户号")]
    #[field("partner_id", "在银盛支付开设的服务商商户号", M, chars = ..=20)]
    partner_id: String,

    /// 发送请求的时间. On the wire as `yyyy-MM-dd HH:mm:ss`, Beijing time.
    ///
    /// Beijing time.
    #[doc(alias = "发送请求的时间")]
    #[field("timestamp", "发送请求的时间", M, datetime = "yyyy-MM-dd HH:mm:ss")]
    timestamp: BeijingTime,

    /// 商户网站使用的编码格式. At most 10 characters.
    ///
    /// UTF-8, GBK, GB2312 …; of the bytes that are signed and sent. GBK is the default.
    #[doc(alias = "商户网站使用的编码格式")]
    #[field("charset", "商户网站使用的编码格式", M, chars = ..=10)]
    charset: String,

    /// 报文签名算法.
    #[doc(alias = "报文签名算法")]
    #[field("sign_type", "报文签名算法", M, values)]
    sign_type: SignType,

    /// 签名字符串.
    ///
    /// Base64.
    ///
    /// Unsure: 256 characters hold the signature of a 1024-bit key only.
    #[doc(alias = "签名字符串")]
    #[field("sign", "签名字符串", M)]
    sign: String,

    /// 接口版本. At most 3 characters.
    ///
    /// 3.0 for most interfaces.
    #[doc(alias = "接口版本")]
    #[field("version", "接口版本", M, chars = ..=3)]
    version: String,

    /// 业务请求参数的集合.
    ///
    /// The fields of the request as the text of one JSON object.
    ///
    /// Unsure: the document says that the length has no limit.
    #[doc(alias = "业务请求参数的集合")]
    #[field("biz_content", "业务请求参数的集合", M)]
    biz_content: Secret<Credential>,

    /// 服务器异步通知地址. At most 500 characters.
    ///
    /// Several may be given, with commas between them.
    ///
    /// Unsure: not in the table; the sample sets it, and a public Java SDK of the vendor sends it with every trusteeship
    /// call.
    #[doc(alias = "服务器异步通知地址")]
    #[field("notify_url", "服务器异步通知地址", O, chars = ..=500)]
    notify_url: Option<String>,

    /// 同步返回地址.
    ///
    /// Where the browser goes afterwards.
    ///
    /// Unsure: not in the table; the sample sets it, and a public Java SDK of the vendor sends it with fastPay only; no
    /// length is given.
    #[doc(alias = "同步返回地址")]
    #[field("return_url", "同步返回地址", O)]
    return_url: Option<String>,

    /// 交易类型.
    ///
    /// Immediate if it is absent.
    ///
    /// Unsure: not in the table; seen in public code only.
    #[doc(alias = "交易类型")]
    #[field("tran_type", "交易类型", O, values)]
    tran_type: Option<TranType>,

    /// 代理密码.
    ///
    /// Unsure: not in the table; seen in public code of some products only.
    #[doc(alias = "代理密码")]
    #[field("proxy_password", "代理密码", O)]
    proxy_password: Option<Secret<Credential>>,

    /// 商户用户号.
    ///
    /// Unsure: not in the table; seen in public code of some products only.
    #[doc(alias = "商户用户号")]
    #[field("merchant_usercode", "商户用户号", O)]
    merchant_usercode: Option<String>,
}

/// 分期响应信息.
#[doc(alias = "分期响应信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "installment_resp", label = "分期响应信息")]
#[non_exhaustive]
pub struct InstallmentResp {
    /// 分期期数. At most 2 digits.
    ///
    /// 3 to 99; the length follows from that.
    #[doc(alias = "分期期数")]
    #[field("installment_num", "分期期数", M, digits = ..=2)]
    pub installment_num: String,

    /// 分期应付手续费. On the wire in yuan.
    #[doc(alias = "分期应付手续费")]
    #[field("installment_fee_total", "分期应付手续费", M, amount = yuan)]
    pub installment_fee_total: Amount,

    /// 持卡人手续费支付方式.
    #[doc(alias = "持卡人手续费支付方式")]
    #[field("installment_fee_pay_mode", "持卡人手续费支付方式", M, values)]
    pub installment_fee_pay_mode: InstallmentFeePayMode,

    /// 首期手续费. On the wire in yuan.
    #[doc(alias = "首期手续费")]
    #[field("first_fee", "首期手续费", M, amount = yuan)]
    pub first_fee: Amount,

    /// 每期手续费. On the wire in yuan.
    #[doc(alias = "每期手续费")]
    #[field("each_fee", "每期手续费", M, amount = yuan)]
    pub each_fee: Amount,

    /// 首期还款金额. On the wire in yuan.
    #[doc(alias = "首期还款金额")]
    #[field("first_back_amount", "首期还款金额", M, amount = yuan)]
    pub first_back_amount: Amount,

    /// 商户分期实际贴息费率.
    ///
    /// Unsure: a Double without a unit: whether a share or a percentage is not said.
    #[doc(alias = "商户分期实际贴息费率")]
    #[field("real_discount_fee_rate", "商户分期实际贴息费率", O)]
    pub real_discount_fee_rate: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 退款分账明细.
///
/// What one payee of a split order gives back.
#[doc(alias = "退款分账明细")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "refund_split", label = "退款分账明细")]
pub struct RefundSplit {
    /// 退款分账方商户号.
    ///
    /// Unsure: seen in public code only, without a length.
    #[doc(alias = "退款分账方商户号")]
    #[field("refund_mer_id", "退款分账方商户号", M)]
    refund_mer_id: String,

    /// 退款金额. On the wire in yuan with two decimals.
    ///
    /// Unsure: seen in public code only.
    #[doc(alias = "退款金额")]
    #[field("refund_amount", "退款金额", M, amount = yuan_2dp)]
    refund_amount: Amount,
}

/// 原订单交易分帐信息.
///
/// How the original order was split: by ratio or by amount, as ori_division_mode says.
#[doc(alias = "原订单交易分帐信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "order_division", label = "原订单交易分帐信息")]
pub struct OrderDivision {
    /// 原订单分账收款方商户号.
    ///
    /// Unsure: seen in public code only, without a length.
    #[doc(alias = "原订单分账收款方商户号")]
    #[field("division_mer_id", "原订单分账收款方商户号", M)]
    division_mer_id: String,

    /// 原订单分账比例.
    ///
    /// A share of one, such as 0.45.
    ///
    /// Unsure: seen in public code only, without a length.
    #[doc(alias = "原订单分账比例")]
    #[field("division_ratio", "原订单分账比例", O)]
    division_ratio: Option<String>,

    /// 原订单分账金额. On the wire in yuan with two decimals.
    ///
    /// Unsure: seen in public code only.
    #[doc(alias = "原订单分账金额")]
    #[field("division_amount", "原订单分账金额", O, amount = yuan_2dp)]
    division_amount: Option<Amount>,

    /// 是否收取手续费.
    ///
    /// Unsure: seen in public code only.
    #[doc(alias = "是否收取手续费")]
    #[field("is_charge_fee", "是否收取手续费", O, values)]
    is_charge_fee: Option<IsChargeFee>,
}

/// 报文签名算法.
#[doc(alias = "报文签名算法")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "sign_type", label = "报文签名算法")]
#[non_exhaustive]
pub enum SignType {
    /// `RSA` RSA. SHA1withRSA.
    #[wire("RSA", "RSA")]
    Rsa,
    /// `SM` 国密. Since 2021; the document gives no details.
    #[wire("SM", "国密")]
    Sm,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 交易类型.
///
/// Not in the document; seen in public code.
#[doc(alias = "交易类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "tran_type", label = "交易类型")]
pub enum TranType {
    /// `1` 即时到账.
    #[wire("1", "即时到账")]
    Immediate,
    /// `2` 担保交易. The money is held until the buyer confirms.
    #[wire("2", "担保交易")]
    Escrow,
}

/// 交易状态.
///
/// Only TRADE_SUCCESS is a payment. Anything else that is not listed says nothing about the money.
#[doc(alias = "交易状态")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "trade_status", label = "交易状态")]
#[non_exhaustive]
pub enum TradeStatus {
    /// `WAIT_BUYER_PAY` 交易创建,等待买家付款。. Processing.
    #[wire("WAIT_BUYER_PAY", "交易创建,等待买家付款。", processing)]
    WaitBuyerPay,
    /// `TRADE_CLOSED` 在指定时间段内未支付时关闭的交易;客户主动关闭订单。. Declined.
    #[wire("TRADE_CLOSED", "在指定时间段内未支付时关闭的交易;客户主动关闭订单。", declined)]
    TradeClosed,
    /// `TRADE_SUCCESS` 交易成功,且可对该交易做操作,如:多级分润、退款等。. Succeeded.
    #[wire("TRADE_SUCCESS", "交易成功,且可对该交易做操作,如:多级分润、退款等。", succeeded)]
    TradeSuccess,
    /// `TRADE_PART_REFUND` 部分退款成功。. Unknown. Paid, then given back in part: no reason to deliver; look at the
    /// refunds.
    #[wire("TRADE_PART_REFUND", "部分退款成功。", unknown)]
    TradePartRefund,
    /// `TRADE_ALL_REFUND` 全部退款成功。. Unknown. Paid, then given back in full: no reason to deliver; look at the
    /// refunds.
    #[wire("TRADE_ALL_REFUND", "全部退款成功。", unknown)]
    TradeAllRefund,
    /// `WAIT_SELLER_SEND_GOODS` 买家已付款,等待卖家发货. Processing. Escrow: the money is held, not paid out.
    #[wire("WAIT_SELLER_SEND_GOODS", "买家已付款,等待卖家发货", processing)]
    WaitSellerSendGoods,
    /// `WAIT_BUYER_CONFIRM_GOODS` 卖家已发货,等待买家确认. Processing. Escrow: the money is held, not paid out.
    #[wire("WAIT_BUYER_CONFIRM_GOODS", "卖家已发货,等待买家确认", processing)]
    WaitBuyerConfirmGoods,
    /// `TRADE_PROCESS` 交易处理中. Processing. Not in the document; seen in public code.
    #[wire("TRADE_PROCESS", "交易处理中", processing)]
    TradeProcess,
    /// `TRADE_FAILD` 交易失败. Declined. Not in the document; seen in public code. Spelled so.
    #[wire("TRADE_FAILD", "交易失败", declined)]
    TradeFaild,
    /// `TRADE_FAILED` 交易失败. Declined. Not in the document; seen in public code.
    #[wire("TRADE_FAILED", "交易失败", declined)]
    TradeFailed,
    /// `TRADE_ABNORMALITY` 交易异常. Unknown. Not in the document; seen in public code.
    #[wire("TRADE_ABNORMALITY", "交易异常", unknown)]
    TradeAbnormality,
    /// `WAIT_CONFIRM` 等待短信确认. Processing. Not in the document; seen in public code. Of a signing that waits for its
    /// SMS code.
    #[wire("WAIT_CONFIRM", "等待短信确认", processing)]
    WaitConfirm,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 退款状态.
#[doc(alias = "退款状态")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "refund_state", label = "退款状态")]
#[non_exhaustive]
pub enum RefundState {
    /// `success` 成功. Succeeded. Seen in a public sample. Values that are not listed are unknown.
    #[wire("success", "成功", succeeded)]
    Success,
    /// `in_process` 处理中. Processing. Seen in public code only.
    #[wire("in_process", "处理中", processing)]
    InProcess,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 持卡人手续费支付方式.
#[doc(alias = "持卡人手续费支付方式")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "installment_fee_pay_mode", label = "持卡人手续费支付方式")]
#[non_exhaustive]
pub enum InstallmentFeePayMode {
    /// `0` 一次性支付.
    #[wire("0", "一次性支付")]
    Once,
    /// `1` 分期支付.
    #[wire("1", "分期支付")]
    EachInstalment,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 支付作用范围.
#[doc(alias = "支付作用范围")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "action_scope", label = "支付作用范围")]
pub enum ActionScope {
    /// `01` 发起方 + 收款方 + 商户旗下客户 + 持卡人(四要素). The default: the agreement is good for this payee only.
    #[wire("01", "发起方 + 收款方 + 商户旗下客户 + 持卡人(四要素)")]
    Payee,
    /// `02` 发起方 + 商户旗下客户 + 持卡人(四要素). Good for every payee of the initiator. Added in 2018.
    #[wire("02", "发起方 + 商户旗下客户 + 持卡人(四要素)")]
    Initiator,
}

/// 付款方银行账户类型.
///
/// Not in the document; seen in public code.
#[doc(alias = "付款方银行账户类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "bank_account_type", label = "付款方银行账户类型")]
pub enum BankAccountType {
    /// `personal` 对私.
    #[wire("personal", "对私")]
    Personal,
    /// `corporate` 对公.
    #[wire("corporate", "对公")]
    Corporate,
}

/// 支持卡类型.
///
/// Not in the document; seen in public code.
#[doc(alias = "支持卡类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "support_card_type", label = "支持卡类型")]
pub enum SupportCardType {
    /// `debit` 借记卡.
    #[wire("debit", "借记卡")]
    Debit,
    /// `credit` 信用卡.
    #[wire("credit", "信用卡")]
    Credit,
}

/// 是否限制信用卡.
///
/// Not in the document; seen in public code.
#[doc(alias = "是否限制信用卡")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "limit_credit_pay", label = "是否限制信用卡")]
pub enum LimitCreditPay {
    /// `0` 不限制.
    #[wire("0", "不限制")]
    Unlimited,
    /// `1` 禁用信用卡.
    #[wire("1", "禁用信用卡")]
    NoCredit,
}

/// 原交易是否参与分账.
///
/// Not in the document; seen in public code. Absent is 01.
#[doc(alias = "原交易是否参与分账")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "is_division", label = "原交易是否参与分账")]
pub enum IsDivision {
    /// `01` 是.
    #[wire("01", "是")]
    Split,
    /// `02` 否.
    #[wire("02", "否")]
    NotSplit,
}

/// 原交易分账模式.
///
/// Not in the document; seen in public code.
#[doc(alias = "原交易分账模式")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "ori_division_mode", label = "原交易分账模式")]
pub enum OriDivisionMode {
    /// `01` 比例.
    #[wire("01", "比例")]
    ByRatio,
    /// `02` 金额.
    #[wire("02", "金额")]
    ByAmount,
}

/// 是否收取手续费.
///
/// Not in the document; seen in public code.
#[doc(alias = "是否收取手续费")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "is_charge_fee", label = "是否收取手续费")]
pub enum IsChargeFee {
    /// `01` 是.
    #[wire("01", "是")]
    Charged,
    /// `02` 否.
    #[wire("02", "否")]
    NotCharged,
}
