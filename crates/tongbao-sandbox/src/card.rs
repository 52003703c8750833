//! Made-up bank cards.

use tongbao_core::{Amount, Credential, Cvv, IdCard, Name, Pan, Phone, Secret};

/// A made-up bank card. Every card can be bound; how it pays is its [`CardBehaviour`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TestCard {
    /// What to call it.
    pub label: &'static str,
    /// The gateway's code of the bank.
    pub bank_id: &'static str,
    /// The bank's name.
    pub issuer: &'static str,
    /// 卡号.
    pub pan: Secret<Pan>,
    /// 持卡人姓名.
    pub holder: Secret<Name>,
    /// 证件号.
    pub id_number: Secret<IdCard>,
    /// 手机号.
    pub phone: Secret<Phone>,
    /// Whether it is a credit card.
    pub credit: bool,
    /// 有效期, MMYY. Credit cards only.
    pub expiry: Option<Secret<Credential>>,
    /// 卡校验码. Credit cards only.
    pub cvv2: Option<Secret<Cvv>>,
    /// What can be paid with it at this moment.
    pub balance: Amount,
    /// How it pays.
    pub behaviour: CardBehaviour,
}

impl TestCard {
    /// 缩略卡号: the first six and the last four digits.
    #[must_use]
    pub fn short_number(&self) -> String {
        short_number(self.pan.expose())
    }
}

/// How a made-up card pays.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum CardBehaviour {
    /// A debit card that pays.
    Pays,
    /// A credit card that pays.
    PaysOnCredit,
    /// There is next to nothing on it.
    InsufficientFunds,
    /// The bank has blocked it.
    Blocked,
}

/// The first six and the last four digits.
pub(crate) fn short_number(pan: &str) -> String {
    let head = pan.chars().take(6);
    let tail = pan.chars().skip(pan.chars().count().saturating_sub(4));
    head.chain(tail).collect()
}
