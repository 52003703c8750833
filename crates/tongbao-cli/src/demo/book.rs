//! The merchant's book: what it may believe about its orders.

use std::collections::BTreeMap;

use tongbao_core::Amount;
use tongbao_core::schema::Outcome;

/// The merchant's orders. In a real program this is a database, written before anything is sent and before anything is acknowledged.
#[derive(Debug, Default)]
pub(crate) struct Book {
    orders: BTreeMap<String, Order>,
    conflicts: Vec<Conflict>,
}

#[derive(Debug)]
struct Order {
    amount: Amount,
    outcome: Outcome,
    notified: bool,
}

/// An order was final, and then somebody said otherwise.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Conflict {
    /// Its number.
    pub(crate) order: String,
    /// What it was.
    pub(crate) first: Outcome,
    /// What was said then.
    pub(crate) second: Outcome,
}

impl Book {
    /// Writes an order down, before its request is sent.
    pub(crate) fn open(&mut self, order: &str, amount: Amount) {
        self.orders.insert(order.to_owned(), Order { amount, outcome: Outcome::Unknown, notified: false });
    }

    /// Takes what a believed source says about an order. A final state never changes; a contradiction is kept and shown.
    pub(crate) fn learn(&mut self, number: &str, outcome: Outcome) {
        let Some(order) = self.orders.get_mut(number) else { return };
        if !is_final(order.outcome) {
            order.outcome = outcome;
        } else if is_final(outcome) && outcome != order.outcome {
            let first = order.outcome;
            self.conflicts.push(Conflict { order: number.to_owned(), first, second: outcome });
        }
    }

    /// Takes a verified notification, if it is about an order of ours with its amount. Answers whether it was the first one.
    pub(crate) fn notified(&mut self, number: &str, amount: Amount, outcome: Outcome) -> Result<bool, &'static str> {
        let order = self.orders.get_mut(number).ok_or("verified, but there is no such order")?;
        if order.amount != amount {
            return Err("verified, but the amount is not that of the order");
        }
        let first = !std::mem::replace(&mut order.notified, true);
        self.learn(number, outcome);
        Ok(first)
    }

    /// Notes that somebody says something about an order of ours and proves nothing. Answers whether
    /// it is known how that order stands.
    pub(crate) fn hinted(&mut self, number: &str) -> Result<bool, &'static str> {
        let order = self.orders.get_mut(number).ok_or("there is no such order, so there is nothing to ask about")?;
        order.notified = true;
        Ok(is_final(order.outcome))
    }

    /// How an order stands.
    pub(crate) fn outcome(&self, number: &str) -> Outcome {
        self.orders.get(number).map_or(Outcome::NotFound, |order| order.outcome)
    }

    /// Whether a notification about it was taken.
    pub(crate) fn was_notified(&self, number: &str) -> bool {
        self.orders.get(number).is_some_and(|order| order.notified)
    }

    /// What was received for an order, by what is known to have succeeded.
    pub(crate) fn received(&self, number: &str) -> Amount {
        let order = self.orders.get(number).filter(|order| order.outcome == Outcome::Succeeded);
        order.map_or(Amount::from_fen(0), |order| order.amount)
    }

    /// Every contradiction.
    pub(crate) fn conflicts(&self) -> Vec<Conflict> {
        self.conflicts.clone()
    }
}

/// Whether this is the end of the story.
pub(crate) const fn is_final(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::Succeeded | Outcome::Declined)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEN: Amount = Amount::from_fen(1000);

    fn book() -> Book {
        let mut book = Book::default();
        book.open("1", TEN);
        book
    }

    #[test]
    fn only_success_counts_as_received() {
        let mut book = book();
        assert_eq!(book.received("1"), Amount::from_fen(0));
        book.learn("1", Outcome::Processing);
        assert_eq!(book.received("1"), Amount::from_fen(0));
        book.learn("1", Outcome::Succeeded);
        assert_eq!(book.received("1"), TEN);
    }

    #[test]
    fn a_final_state_stays_and_a_contradiction_is_kept() {
        let mut book = book();
        book.learn("1", Outcome::Succeeded);
        book.learn("1", Outcome::Processing);
        assert!(book.conflicts().is_empty());
        book.learn("1", Outcome::Declined);
        assert_eq!(book.outcome("1"), Outcome::Succeeded);
        assert_eq!(book.conflicts().len(), 1);
    }

    #[test]
    fn a_notification_must_be_about_an_order_and_its_amount() {
        let mut book = book();
        assert!(book.notified("2", TEN, Outcome::Succeeded).is_err());
        assert!(book.notified("1", Amount::from_fen(100_000), Outcome::Succeeded).is_err());
        assert_eq!(book.outcome("1"), Outcome::Unknown);
        assert_eq!(book.notified("1", TEN, Outcome::Succeeded), Ok(true));
        assert_eq!(book.notified("1", TEN, Outcome::Succeeded), Ok(false), "the same one again");
    }

    #[test]
    fn a_hint_changes_nothing() {
        let mut book = book();
        assert!(book.hinted("2").is_err());
        assert_eq!(book.hinted("1"), Ok(false));
        assert!(book.was_notified("1"));
        assert_eq!(book.outcome("1"), Outcome::Unknown);
        book.learn("1", Outcome::Succeeded);
        assert_eq!(book.hinted("1"), Ok(true));
    }
}
