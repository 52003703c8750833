//! Cards, before and after they are bound.

use crate::secret::{Credential, Cvv, IdCard, Name, Pan, Phone, Secret, Token};
use crate::time::{BeijingTime, Date};

/// 卡要素: what the customer typed in. Lives in memory only; no flow writes any of it down.
#[derive(Clone, Debug)]
pub struct CardDetails {
    /// 客户号: the customer, as the merchant numbers them.
    pub customer: String,
    /// 卡号.
    pub pan: Secret<Pan>,
    /// 持卡人姓名.
    pub holder: Secret<Name>,
    /// 证件号.
    pub id_number: Secret<IdCard>,
    /// 手机号, as the bank knows it.
    pub phone: Secret<Phone>,
    /// 卡校验码 of a credit card.
    pub cvv: Option<Secret<Cvv>>,
    /// 有效期 of a credit card, MMYY.
    pub expiry: Option<Secret<Credential>>,
    /// 证件有效期, where the gateway wants to be told.
    pub id_valid: Option<IdValidity>,
    /// 银行代码, where the gateway wants to be told.
    pub bank: Option<String>,
}

/// 证件有效期: how long an identity card is valid, as printed on it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct IdValidity {
    /// The first day.
    pub from: Date,
    /// The last day. `None` is for ever (长期).
    pub until: Option<Date>,
}

/// A card whose customer was sent an SMS code. Lives in memory only: after a crash the customer starts over.
#[derive(Clone, Debug)]
pub struct PendingBinding {
    /// The number of the binding, the merchant's own.
    pub number: String,
    /// When it began. Its day is part of its name at some gateways.
    pub begun: BeijingTime,
    /// The card, which some gateways want to see again with the code.
    pub card: CardDetails,
    /// What the gateway calls this attempt, if it does.
    pub token: Option<Secret<Token>>,
}

/// A bound card. The merchant keeps it, encrypted: the token charges the card without the customer.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct BoundCard {
    /// 客户号: the customer, as the merchant numbers them.
    pub customer: String,
    /// 协议号, 支付标记: stands for the card.
    pub token: Secret<Token>,
    /// 缩略卡号: the first six and last four digits.
    pub short_number: Option<String>,
    /// The customer, as the gateway numbers them, where it does.
    pub gateway_customer: Option<String>,
    /// 银行代码, where the gateway wants to be told.
    pub bank: Option<String>,
}

/// Who pays, where the gateway wants to be told with every charge. Lives in memory only.
#[derive(Clone, Debug)]
pub struct PayerDetails {
    /// 姓名.
    pub name: Secret<Name>,
    /// 证件号.
    pub id_number: Secret<IdCard>,
    /// 手机号.
    pub phone: Secret<Phone>,
}

impl BoundCard {
    /// A card of this customer with this token, and nothing else.
    pub fn new(customer: impl Into<String>, token: impl Into<Secret<Token>>) -> Self {
        Self { customer: customer.into(), token: token.into(), short_number: None, gateway_customer: None, bank: None }
    }
}

impl CardDetails {
    /// The first six and last four digits of the card number, which may be kept. `None` if it is too short to be one.
    #[must_use]
    pub fn short_number(&self) -> Option<String> {
        let digits = self.pan.expose();
        let tail = digits.len().checked_sub(4)?;
        (digits.is_ascii() && digits.len() > 12).then(|| format!("{}{}", &digits[..6], &digits[tail..]))
    }

    /// Who pays with it.
    #[must_use]
    pub fn payer(&self) -> PayerDetails {
        PayerDetails { name: self.holder.clone(), id_number: self.id_number.clone(), phone: self.phone.clone() }
    }
}
