//! 预绑卡接口(签约获取验证码) `pre_tied_card`, method `pre-tied-card`.
//!
//! Source: 代扣接口文档, §1.预绑卡接口(签约获取验证码).
//!
//! @generated from specs/withhold/pre_tied_card.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Hints, Interface, Judge};
use tongbao_core::{IdCard, Message, Name, Pan, Phone, Request, Secret, Token, UnknownMembers};

use super::{STATUS};

/// 预绑卡接口(签约获取验证码): begins to bind a card and has the SMS code sent to the holder.
///
/// ```text
/// a card is to be bound (constructed):
/// id_card_number = (secret)
/// bank_card_number = (secret)
/// mobile = (secret)
/// name = (secret)
/// pay_type = demo
/// ```
///
/// Source: 代扣接口文档, §1.预绑卡接口(签约获取验证码).
#[doc(alias = "预绑卡接口(签约获取验证码)")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "pre_tied_card", label = "预绑卡接口(签约获取验证码)")]
pub struct PreTiedCardRequest {
    /// 身份证号.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "身份证号")]
    #[field("id_card_number", "身份证号", M)]
    id_card_number: Secret<IdCard>,

    /// 银行卡号.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "银行卡号")]
    #[field("bank_card_number", "银行卡号", M)]
    bank_card_number: Secret<Pan>,

    /// 手机号.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "手机号")]
    #[field("mobile", "手机号", M)]
    mobile: Secret<Phone>,

    /// 姓名.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "姓名")]
    #[field("name", "姓名", M)]
    name: Secret<Name>,

    /// 签约支付类型.
    ///
    /// One for each merchant number of the payment system; the operator hands it out.
    ///
    /// Unsure: no length and no values are given.
    #[doc(alias = "签约支付类型")]
    #[field("pay_type", "签约支付类型", M)]
    pay_type: String,
}

/// 预绑卡接口(签约获取验证码)应答: the reply to [`PreTiedCardRequest`].
///
/// ```text
/// a card is to be bound (constructed):
/// status = 1
/// message = ok
/// unique_code = (secret)
/// ```
///
/// Source: 代扣接口文档, §1.预绑卡接口(签约获取验证码).
#[doc(alias = "预绑卡接口(签约获取验证码)")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "pre_tied_card", label = "预绑卡接口(签约获取验证码)", container = ["response"])]
#[non_exhaustive]
pub struct PreTiedCardResponse {
    /// 状态. At most 40 characters.
    #[doc(alias = "状态")]
    #[field("status", "状态", M, chars = ..=40, envelope)]
    pub status: String,

    /// 错误原因. At most 250 characters.
    #[doc(alias = "错误原因")]
    #[field("message", "错误原因", O, chars = ..=250, envelope)]
    pub message: Option<String>,

    /// 签约唯一码. At most 40 characters.
    ///
    /// Names this attempt to bind in confirm-tied-card.
    #[doc(alias = "签约唯一码")]
    #[field("unique_code", "签约唯一码", M, chars = ..=40)]
    pub unique_code: Secret<Token>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `pre_tied_card` 预绑卡接口(签约获取验证码): its two messages, and how its answer is judged.
pub const PRE_TIED_CARD: Interface = Interface {
    id: "pre_tied_card",
    gateway: "withhold",
    title: "预绑卡接口(签约获取验证码)",
    summary: "Begins to bind a card and has the SMS code sent to the holder.",
    path: "",
    method: "pre-tied-card",
    endpoint: "",
    version: "",
    flow: Flow::Bind,
    key: None,
    charges: false,
    source: "§1.预绑卡接口(签约获取验证码)",
    outbound: <PreTiedCardRequest as Message>::SCHEMA,
    inbound: <PreTiedCardResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("status", &STATUS)), text: Some("message"), detail: None, state: None, hints: Hints(&[]) },
    sign: None,
};

impl Request for PreTiedCardRequest {
    type Protocol = super::WithholdProtocol;
    type Response = PreTiedCardResponse;
    const INTERFACE: &'static Interface = &PRE_TIED_CARD;
}
