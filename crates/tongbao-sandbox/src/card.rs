//! Made-up bank cards.

use tongbao_core::flow::{CardDetails, IdValidity};
use tongbao_core::{Amount, Credential, Cvv, Date, IdCard, Name, Pan, Phone, Secret};

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

    /// What a customer types in to bind it, for the durable flows. The identity card is valid for ever.
    #[must_use]
    pub fn details(&self, customer: &str) -> CardDetails {
        CardDetails {
            customer: customer.to_owned(),
            pan: self.pan.clone(),
            holder: self.holder.clone(),
            id_number: self.id_number.clone(),
            phone: self.phone.clone(),
            cvv: self.cvv2.clone(),
            expiry: self.expiry.clone(),
            id_valid: Date::new(2020, 1, 1).map(|from| IdValidity { from, until: None }),
            bank: Some(self.bank_id.to_owned()),
        }
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
    /// A debit card that pays, of which the gateway hears late: it says for a while that the payment is being processed.
    PaysLater,
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

/// Label, bank, its name, number, holder, last digit of phone and id number, fen, behaviour.
pub(crate) type Facts = (&'static str, &'static str, &'static str, &'static str, &'static str, u8, u64, CardBehaviour);

/// A card of these facts, with a phone and an id number that nobody can have.
pub(crate) fn card((label, bank_id, issuer, pan, holder, who, fen, behaviour): Facts, credit: bool) -> TestCard {
    TestCard {
        label,
        bank_id,
        issuer,
        pan: Secret::from(pan),
        holder: Secret::from(holder),
        // No region is numbered 999999, and no mobile number begins with 100.
        id_number: Secret::from(format!("99999919000101000{who}")),
        phone: Secret::from(format!("1000000000{who}")),
        credit,
        expiry: credit.then(|| Secret::from("1299")),
        cvv2: credit.then(|| Secret::from("000")),
        balance: Amount::from_fen(fen),
        behaviour,
    }
}

/// Every number has a right check digit, except where it need not, and no two cards have the same.
#[cfg(test)]
pub(crate) fn check_numbers(cards: &[TestCard], except: fn(&TestCard) -> bool) {
    for card in cards.iter().filter(|card| !except(card)) {
        let digits = card.pan.expose().bytes().rev().map(|byte| u32::from(byte - b'0'));
        let sum: u32 = digits
            .enumerate()
            .map(|(at, digit)| if at % 2 == 0 { digit } else { digit * 2 / 10 + digit * 2 % 10 })
            .sum();
        let wrong = (10 - sum % 10) % 10;
        assert_eq!(wrong, 0, "{}: add {wrong}", card.label);
    }
    let numbers: std::collections::HashSet<_> = cards.iter().map(|card| card.pan.expose()).collect();
    assert_eq!(numbers.len(), cards.len());
}
