//! What a gateway said about an order, once it is verified.

use bytes::Bytes;
use tongbao_schema::{Interface, Kind, MessageSchema, Outcome};

use super::OrderFacts;
use super::words::without_long_numbers;
use crate::amount::Amount;
use crate::error::Error;
use crate::judge::{listed_state, text_of};
use crate::masked::printable;
use crate::message::Fields;

/// What a verified message says about an order. What it leaves out is `None`; nothing is filled in from the request.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Report {
    /// What may be concluded.
    pub outcome: Outcome,
    /// 商户订单号, as the message has it.
    pub number: Option<String>,
    /// 金额, as the message has it.
    pub amount: Option<Amount>,
    /// The gateway's own number for the order.
    pub gateway_number: Option<String>,
    /// What the gateway calls the first of two steps.
    pub step_number: Option<String>,
    /// The gateway's code or state and what its table says about it, for people. No secrets.
    pub words: String,
}

impl Report {
    /// One that says this, and nothing else yet.
    #[must_use]
    pub fn new(outcome: Outcome, words: impl Into<String>) -> Self {
        Self { outcome, number: None, amount: None, gateway_number: None, step_number: None, words: words.into() }
    }

    /// What a reply says that was judged already: how the order stands where the reply has that, and success where it has not.
    #[must_use]
    pub fn of(interface: &Interface, reply: &dyn Fields) -> Self {
        let Some(field) = interface.judge.state else { return Self::new(Outcome::Succeeded, "succeeded") };
        let Some(text) = text_of(reply, field) else { return Self::new(Outcome::Unknown, "no state of the order") };
        match listed_state(interface, reply) {
            Some(state) => {
                let words = format!("state {} ({})", printable(&text), state.label);
                Self::new(state.outcome.unwrap_or(Outcome::Unknown), words)
            }
            None => Self::new(Outcome::Unknown, format!("state {} (not in the gateway's table)", printable(&text))),
        }
    }

    /// The same about the order with this number.
    #[must_use]
    pub fn number(mut self, number: impl Into<Option<String>>) -> Self {
        self.number = number.into();
        self
    }

    /// The same with this amount.
    #[must_use]
    pub fn amount(mut self, amount: impl Into<Option<Amount>>) -> Self {
        self.amount = amount.into();
        self
    }

    /// The same with the gateway's own number.
    #[must_use]
    pub fn gateway_number(mut self, number: impl Into<Option<String>>) -> Self {
        self.gateway_number = number.into();
        self
    }

    /// What may be concluded from it about this order, if a reply with this table said it.
    ///
    /// Final is only what says which order it is about: by its number, or by the gateway's number where the order's is known. That they are
    /// right is seen where all reports are compared. Money that moved must have its amount too, where the table has one.
    pub(super) fn concluded(self, order: &OrderFacts, reply: &MessageSchema) -> Self {
        let is_named = self.number.is_some() || (self.gateway_number.is_some() && order.gateway_number.is_some());
        let is_final = matches!(self.outcome, Outcome::Succeeded | Outcome::Declined);
        let has_amount = || reply.fields.iter().any(|field| matches!(field.kind, Kind::Amount(_)));
        let missing = match (is_named, is_final) {
            (true, true) if self.outcome == Outcome::Succeeded && self.amount.is_none() && has_amount() => "amount",
            (true, _) => return self,
            // Whose number it is, nobody knows.
            (false, false) => return Self { gateway_number: None, ..self },
            (false, true) => "order",
        };
        let words = format!("{}, but the answer names no {missing}: nothing is concluded from it", self.words);
        let gateway_number = self.gateway_number.filter(|_| is_named);
        Self { outcome: Outcome::Unknown, gateway_number, words, ..self }
    }
}

impl From<&Error> for Report {
    /// The reply to what moves money, when it is not success.
    ///
    /// An error may have the gateway's own words, which nobody checked and which are stored: long numbers in them, which may be those of a
    /// card, a phone or an identity card, are hidden.
    fn from(error: &Error) -> Self {
        Self::new(error.outcome(), without_long_numbers(&error.to_string()))
    }
}

/// A notification that was checked.
#[derive(Debug)]
pub struct Notice {
    /// The same for every copy of this notification, and for no other of this merchant's.
    pub id: String,
    /// Payment or refund.
    pub about: About,
    /// 商户订单号.
    pub number: String,
    /// What it says.
    pub report: Report,
    /// What it counts for.
    pub weight: Weight,
    /// What stops the gateway from sending it again. Goes out only after it is stored durably.
    pub ack: http::Response<Bytes>,
}

/// What a notification is about.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum About {
    /// A payment.
    Payment,
    /// A refund.
    Refund,
}

/// What a notification counts for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Weight {
    /// Its signature proves who sent it: it decides, if order and amount are ours.
    Proof,
    /// It proves nothing, or not enough: a reason to ask.
    Hint,
    /// It is about something else than whether the money moved: kept, and nothing follows.
    Note,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::{Answer, Unknown};

    #[test]
    fn long_numbers_in_a_gateways_own_words_are_not_kept() {
        let text = Some("卡6222020000000000017, 手机13500000000 余额不足 (B.MGW.0120)".to_owned());
        let answer = Answer { code: "51".to_owned(), known: None, state: None, text, hint: None };
        let report = Report::from(&Error::Declined(answer.clone()));
        assert_eq!(report.outcome, Outcome::Declined);
        assert!(report.words.contains("卡***, 手机*** 余额不足 (B.MGW.0120)"), "{}", report.words);
        let report = Report::from(&Error::Unknown(Unknown::NotFound(answer)));
        assert_eq!(report.outcome, Outcome::NotFound);
    }
}
