//! What both sides have in their books at the end.

use tongbao_core::Amount;
use tongbao_core::schema::Outcome;
use tongbao_sandbox::{Entry, Played, Sandbox, TestCard};

use super::book::{Book, Conflict};
use super::{Actor, Event, Stage};
use crate::failure::Failure;

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
    /// Those of an order, paid with this card, and of the refund that gave a part of it back.
    pub(crate) fn compare<G: Played>(
        sandbox: &Sandbox<G>,
        book: &Book,
        order: &str,
        refund: Option<&str>,
        card: &TestCard,
    ) -> Self {
        let ledger = sandbox.ledger();
        let (charges, refunds) = (ledger.charges_for(order), ledger.refunds_for(order));
        let sum = |entries: &[&Entry]| {
            let sum = entries.iter().try_fold(Amount::ZERO, |sum, entry| sum.checked_add(entry.amount));
            sum.unwrap_or(Amount::from_fen(u64::MAX))
        };
        let given_back = refund.map_or(Amount::ZERO, |refund| book.received(refund));
        let now = sandbox.cards().into_iter().find(|other| other.pan == card.pan);
        Self {
            order: order.to_owned(),
            believed: book.outcome(order),
            believed_left: book.received(order).checked_sub(given_back).unwrap_or(Amount::ZERO),
            charges: charges.len(),
            charged: sum(&charges),
            refunds: refunds.len(),
            refunded: sum(&refunds),
            left: ledger.taken(order),
            balance: (card.balance, now.map_or(card.balance, |card| card.balance)),
            conflicts: book.conflicts(),
        }
    }

    /// Shows them: the end of the story.
    ///
    /// # Errors
    ///
    /// The two sides do not agree.
    pub(crate) fn show(self, stage: &mut Stage<'_>) -> Result<(), Failure> {
        let agreed = self.disagreement().is_none();
        if self.believed != Outcome::Succeeded {
            let text = "delivers nothing: this order is not known to be paid";
            stage.tell(&Event::Told(Actor::Merchant, text.to_owned()))?;
        }
        stage.tell(&Event::Ledger(self))?;
        if agreed { Ok(()) } else { Err(Failure::reported()) }
    }

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
