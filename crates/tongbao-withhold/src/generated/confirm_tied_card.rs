//! 确认签约接口 `confirm_tied_card`, method `confirm-tied-card`.
//!
//! Source: 代扣接口文档, §2.确认签约接口.
//!
//! @generated from specs/withhold/confirm_tied_card.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Hints, Interface, Judge};
use tongbao_core::{Credential, Message, Pan, Request, Secret, Token, UnknownMembers};

use super::{STATUS};

/// 确认签约接口: binds a card with the SMS code that the holder got.
///
/// ```text
/// the card is bound (constructed):
/// verification_code = (secret)
/// unique_code = (secret)
/// bank_card_number = (secret)
/// pay_type = demo
/// ```
///
/// Source: 代扣接口文档, §2.确认签约接口.
#[doc(alias = "确认签约接口")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "confirm_tied_card", label = "确认签约接口")]
pub struct ConfirmTiedCardRequest {
    /// 验证码.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "验证码")]
    #[field("verification_code", "验证码", M)]
    verification_code: Secret<Credential>,

    /// 签约唯一码.
    ///
    /// From pre-tied-card.
    ///
    /// Unsure: no length here; 40 where it is handed out.
    #[doc(alias = "签约唯一码")]
    #[field("unique_code", "签约唯一码", M)]
    unique_code: Secret<Token>,

    /// 银行卡号.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "银行卡号")]
    #[field("bank_card_number", "银行卡号", M)]
    bank_card_number: Secret<Pan>,

    /// 签约支付类型.
    ///
    /// Unsure: no length and no values are given.
    #[doc(alias = "签约支付类型")]
    #[field("pay_type", "签约支付类型", M)]
    pay_type: String,
}

/// 确认签约接口应答: the reply to [`ConfirmTiedCardRequest`].
///
/// ```text
/// the card is bound (constructed):
/// status = 1
/// message = ok
/// protocol_no = (secret)
/// ```
///
/// Source: 代扣接口文档, §2.确认签约接口.
#[doc(alias = "确认签约接口")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "confirm_tied_card", label = "确认签约接口", container = ["response"])]
#[non_exhaustive]
pub struct ConfirmTiedCardResponse {
    /// 状态. At most 40 characters.
    #[doc(alias = "状态")]
    #[field("status", "状态", M, chars = ..=40, envelope)]
    pub status: String,

    /// 错误原因. At most 250 characters.
    #[doc(alias = "错误原因")]
    #[field("message", "错误原因", O, chars = ..=250, envelope)]
    pub message: Option<String>,

    /// 协议号. At most 40 characters.
    ///
    /// Stands for the card in single-withhold.
    #[doc(alias = "协议号")]
    #[field("protocol_no", "协议号", M, chars = ..=40)]
    pub protocol_no: Secret<Token>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `confirm_tied_card` 确认签约接口: its two messages, and how its answer is judged.
pub const CONFIRM_TIED_CARD: Interface = Interface {
    id: "confirm_tied_card",
    gateway: "withhold",
    title: "确认签约接口",
    summary: "Binds a card with the SMS code that the holder got.",
    path: "",
    method: "confirm-tied-card",
    endpoint: "",
    version: "",
    flow: Flow::ConfirmBind,
    key: None,
    charges: false,
    source: "§2.确认签约接口",
    outbound: <ConfirmTiedCardRequest as Message>::SCHEMA,
    inbound: <ConfirmTiedCardResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("status", &STATUS)), text: Some("message"), detail: None, state: None, hints: Hints(&[]) },
    sign: None,
};

impl Request for ConfirmTiedCardRequest {
    type Protocol = super::WithholdProtocol;
    type Response = ConfirmTiedCardResponse;
    const INTERFACE: &'static Interface = &CONFIRM_TIED_CARD;
}
