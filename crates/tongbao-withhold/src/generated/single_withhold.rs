//! 单笔代扣接口 `single_withhold`, method `single-withhold`.
//!
//! Source: 代扣接口文档, §3.单笔代扣接口.
//!
//! @generated from specs/withhold/single_withhold.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Hints, Interface, Judge};
use tongbao_core::{Amount, IdCard, Message, Name, Pan, Phone, Request, Secret, UnknownMembers};

use super::{BizData, CHARGE_STATUS, PayStatus};

/// 单笔代扣接口: takes money from a bound card.
///
/// ```text
/// accepted (constructed):
/// biz_order_no = T20240101000001
/// amount = 100.00
/// name = (secret)
/// id_card_number = (secret)
/// mobile = (secret)
/// biz_data = {…}
/// notify_url = https://m.example/cb
/// pay_type = demo
/// ```
///
/// Source: 代扣接口文档, §3.单笔代扣接口.
#[doc(alias = "单笔代扣接口")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "single_withhold", label = "单笔代扣接口")]
pub struct SingleWithholdRequest {
    /// 业务流水号.
    ///
    /// The merchant's order number.
    ///
    /// Unsure: no length here; the callback and replies give none either.
    #[doc(alias = "业务流水号")]
    #[field("biz_order_no", "业务流水号", M)]
    biz_order_no: String,

    /// 交易金额. On the wire in yuan with two decimals.
    ///
    /// Sent in the unit that the access is configured with.
    ///
    /// Unsure: the document gives no unit; it must be configured.
    #[doc(alias = "交易金额")]
    #[field("amount", "交易金额", M, amount = yuan_2dp)]
    amount: Amount,

    /// 银行卡号.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "银行卡号")]
    #[field("bank_card_number", "银行卡号", O)]
    bank_card_number: Option<Secret<Pan>>,

    /// 姓名.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "姓名")]
    #[field("name", "姓名", M)]
    name: Secret<Name>,

    /// 身份证号.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "身份证号")]
    #[field("id_card_number", "身份证号", M)]
    id_card_number: Secret<IdCard>,

    /// 手机号.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "手机号")]
    #[field("mobile", "手机号", M)]
    mobile: Secret<Phone>,

    /// 业务参数.
    ///
    /// Unsure: called an array, with a named member: an object is assumed.
    #[doc(alias = "业务参数")]
    #[field("biz_data", "业务参数", M, object)]
    biz_data: BizData,

    /// 异步回调地址.
    ///
    /// Without it there is no callback.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "异步回调地址")]
    #[field("notify_url", "异步回调地址", O)]
    notify_url: Option<String>,

    /// 支付类型.
    ///
    /// Unsure: no length and no values are given.
    #[doc(alias = "支付类型")]
    #[field("pay_type", "支付类型", M)]
    pay_type: String,
}

/// 单笔代扣接口应答: the reply to [`SingleWithholdRequest`].
///
/// ```text
/// accepted (constructed):
/// status = 1
/// message = ok
/// biz_order_no = T20240101000001
/// pay_order_no = P20240101000009
/// pay_type = demo
/// pay_status = pending
/// ```
///
/// Source: 代扣接口文档, §3.单笔代扣接口.
#[doc(alias = "单笔代扣接口")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "single_withhold", label = "单笔代扣接口", container = ["response"])]
#[non_exhaustive]
pub struct SingleWithholdResponse {
    /// 状态. At most 66 characters.
    #[doc(alias = "状态")]
    #[field("status", "状态", M, chars = ..=66, envelope)]
    pub status: String,

    /// 错误原因. At most 250 characters.
    #[doc(alias = "错误原因")]
    #[field("message", "错误原因", O, chars = ..=250, envelope)]
    pub message: Option<String>,

    /// 业务流水号.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "业务流水号")]
    #[field("biz_order_no", "业务流水号", M, echo)]
    pub biz_order_no: String,

    /// 支付系统支付流水号.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "支付系统支付流水号")]
    #[field("pay_order_no", "支付系统支付流水号", M)]
    pub pay_order_no: String,

    /// 支付类型.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "支付类型")]
    #[field("pay_type", "支付类型", M)]
    pub pay_type: String,

    /// 支付状态.
    #[doc(alias = "支付状态")]
    #[field("pay_status", "支付状态", M, values)]
    pub pay_status: PayStatus,

    /// 交易成功时间.
    ///
    /// Unsure: no format is given.
    #[doc(alias = "交易成功时间")]
    #[field("pay_time", "交易成功时间", O)]
    pub pay_time: Option<String>,

    /// 支付渠道支付失败时的返回值.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "支付渠道支付失败时的返回值")]
    #[field("channel_response", "支付渠道支付失败时的返回值", O)]
    pub channel_response: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `single_withhold` 单笔代扣接口: its two messages, and how its answer is judged.
pub const SINGLE_WITHHOLD: Interface = Interface {
    id: "single_withhold",
    gateway: "withhold",
    title: "单笔代扣接口",
    summary: "Takes money from a bound card.",
    path: "",
    method: "single-withhold",
    endpoint: "",
    version: "",
    flow: Flow::Pay,
    key: Some("biz_order_no"),
    charges: true,
    source: "§3.单笔代扣接口",
    outbound: <SingleWithholdRequest as Message>::SCHEMA,
    inbound: <SingleWithholdResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("status", &CHARGE_STATUS)), text: Some("message"), detail: None, state: Some("pay_status"), hints: Hints(&[]) },
    sign: None,
};

impl Request for SingleWithholdRequest {
    type Protocol = super::WithholdProtocol;
    type Response = SingleWithholdResponse;
    const INTERFACE: &'static Interface = &SINGLE_WITHHOLD;
}
