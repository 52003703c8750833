//! What happens in a demo.

use serde_json::Value as Json;
use tongbao_core::schema::{Interface, Outcome, WireSchema};
use tongbao_core::{Amount, Fields, Masked};

use super::book::Conflict;
use crate::xml;

/// Something that happened. Holds no secret.
#[derive(Debug)]
pub(crate) enum Event {
    /// A new part of the story.
    Scene(String),
    /// Somebody says or does something that is no message.
    Told(Actor, String),
    /// The merchant sends a request.
    Sent(Call),
    /// The gateway's answer, believed.
    Answered {
        /// The answer.
        call: Call,
        /// What it says.
        outcome: Outcome,
        /// Why it is believed.
        proof: String,
    },
    /// The gateway's own error code in place of an answer, believed.
    Coded {
        /// The interface that was called.
        interface: &'static Interface,
        /// The code, and what the table says about it.
        code: String,
        /// What may be concluded about the money.
        outcome: Outcome,
    },
    /// A call ended without an answer that could be believed.
    Failed {
        /// The interface that was called.
        interface: &'static Interface,
        /// The error, in its own words.
        error: String,
        /// What may be concluded about the money.
        outcome: Outcome,
    },
    /// A notification, believed.
    Notified {
        /// The notification.
        call: Call,
        /// What it says.
        outcome: Outcome,
        /// Why it is believed.
        proof: String,
        /// Whether it said something new.
        new: bool,
    },
    /// A notification that is not believed.
    Refused {
        /// The interface that it claims to be.
        interface: &'static Interface,
        /// Why.
        why: String,
    },
    /// The merchant's answer to a notification.
    Acknowledged(Call),
    /// The merchant now knows how an order stands.
    Concluded {
        /// Its number.
        order: String,
        /// How it stands.
        outcome: Outcome,
        /// Who says so.
        by: &'static str,
    },
    /// What both sides have in their books at the end.
    Ledger(Books),
}

/// Who acts.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Actor {
    /// The merchant's program.
    Merchant,
    /// The gateway, which is a sandbox.
    Sandbox,
    /// The customer with card and phone.
    Customer,
}

impl Actor {
    /// The name in the timeline.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Merchant => "merchant",
            Self::Sandbox => "gateway (sandbox)",
            Self::Customer => "customer",
        }
    }
}

/// A message that passed.
#[derive(Debug)]
pub(crate) struct Call {
    /// Its interface.
    pub(crate) interface: &'static Interface,
    /// What matters about it, in a line.
    pub(crate) about: String,
    /// The message, secrets masked.
    pub(crate) view: View,
}

/// A message that may be shown.
#[derive(Debug)]
pub(crate) struct View {
    /// Wire name, label and text, one field a line.
    pub(crate) lines: Vec<String>,
    /// Wire name → text.
    pub(crate) fields: Json,
    /// The XML, one element a line.
    pub(crate) xml: Vec<String>,
}

impl View {
    /// A message, or the answer to another one.
    pub(crate) fn new(wire: &WireSchema, message: &dyn Fields, answers: Option<&dyn Fields>) -> Self {
        let masked = Masked(message);
        Self {
            lines: masked.to_string().lines().map(str::to_owned).collect(),
            fields: serde_json::to_value(masked).unwrap_or_default(),
            xml: xml::masked(wire, message, answers),
        }
    }
}

/// What both sides have in their books.
#[derive(Debug)]
pub(crate) struct Books {
    /// The order.
    pub(crate) order: String,
    /// What the merchant believes about it.
    pub(crate) believed: Outcome,
    /// What the merchant believes to have received for it, refunds taken off.
    pub(crate) believed_left: Amount,
    /// How often the gateway's ledger charged it.
    pub(crate) charges: usize,
    /// How much that was.
    pub(crate) charged: Amount,
    /// How often the gateway's ledger gave money back.
    pub(crate) refunds: usize,
    /// How much that was.
    pub(crate) refunded: Amount,
    /// What is left of the charge in the gateway's ledger.
    pub(crate) left: Amount,
    /// The balance of the card before and after.
    pub(crate) balance: (Amount, Amount),
    /// What one source said against another.
    pub(crate) conflicts: Vec<Conflict>,
}

impl Books {
    /// Whether the two sides agree; if not, about what.
    pub(crate) fn disagreement(&self) -> Option<String> {
        let expected = match self.believed {
            Outcome::Succeeded => 1,
            _ => 0,
        };
        if let Some(Conflict { order, first, second }) = self.conflicts.first() {
            return Some(format!("order {order} was {} and then {}", first.word(), second.word()));
        }
        if self.charges != expected {
            let believed = self.believed.word();
            return Some(format!("{} charges in the ledger, but the merchant's order is {believed}", self.charges));
        }
        if self.left != self.believed_left {
            return Some(format!("¥{} are left in the ledger, ¥{} at the merchant", self.left, self.believed_left));
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn books(believed: Outcome, believed_left: u64, charges: usize, left: u64) -> Books {
        let [believed_left, left] = [believed_left, left].map(Amount::from_fen);
        let nothing = Amount::from_fen(0);
        Books {
            order: "1".to_owned(),
            believed,
            believed_left,
            charges,
            charged: left,
            refunds: 0,
            refunded: nothing,
            left,
            balance: (nothing, nothing),
            conflicts: Vec::new(),
        }
    }

    #[test]
    fn equal_books_agree() {
        assert_eq!(books(Outcome::Succeeded, 600, 1, 600).disagreement(), None);
        assert_eq!(books(Outcome::Declined, 0, 0, 0).disagreement(), None);
        assert_eq!(books(Outcome::NotFound, 0, 0, 0).disagreement(), None);
    }

    #[test]
    fn a_second_charge_is_seen() {
        let found = books(Outcome::Succeeded, 600, 2, 600).disagreement();
        assert_eq!(found.as_deref(), Some("2 charges in the ledger, but the merchant's order is succeeded"));
    }

    #[test]
    fn a_charge_that_the_merchant_does_not_know_of_is_seen() {
        assert!(books(Outcome::Unknown, 0, 1, 1000).disagreement().is_some());
        assert!(books(Outcome::Succeeded, 1000, 0, 0).disagreement().is_some());
        assert!(books(Outcome::Succeeded, 1000, 1, 600).disagreement().is_some());
    }
}
