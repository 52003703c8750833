//! What really happened to the money.

use std::fmt;

use tongbao_core::{Amount, BeijingTime};

/// The gateway's book at one moment.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Ledger(Vec<Entry>);

impl Ledger {
    /// Every entry, oldest first.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.0
    }

    /// The charges with this order number that took money, also those that were voided later. More than one means charged twice.
    #[must_use]
    pub fn charges_for(&self, order: &str) -> Vec<&Entry> {
        let charges = self.0.iter().filter(|entry| entry.kind == EntryKind::Charge && entry.order == order);
        charges.filter(|entry| entry.state != EntryState::Failed).collect()
    }

    /// The refunds that succeeded of the charge with this order number.
    #[must_use]
    pub fn refunds_for(&self, order: &str) -> Vec<&Entry> {
        let charges = self.charges_for(order);
        let of = |entry: &&Entry| charges.iter().any(|charge| entry.original.as_ref() == Some(&charge.ref_number));
        let refunds = self.0.iter().filter(|entry| entry.kind == EntryKind::Refund);
        refunds.filter(|entry| entry.state == EntryState::Succeeded).filter(of).collect()
    }

    /// What the order has cost the customer: charged, less what was voided and refunded.
    #[must_use]
    pub fn taken(&self, order: &str) -> Amount {
        let standing = self.charges_for(order).into_iter().filter(|charge| charge.state == EntryState::Succeeded);
        let charged = standing.fold(Amount::ZERO, |sum, entry| sum.checked_add(entry.amount).unwrap_or(sum));
        let back = self.refunds_for(order).into_iter();
        back.fold(charged, |sum, entry| sum.checked_sub(entry.amount).unwrap_or(Amount::ZERO))
    }
}

impl FromIterator<Entry> for Ledger {
    fn from_iter<I: IntoIterator<Item = Entry>>(entries: I) -> Self {
        Self(entries.into_iter().collect())
    }
}

/// One order in the gateway's book.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Entry {
    /// Whose order.
    pub merchant_id: String,
    /// The merchant's number.
    pub order: String,
    /// The gateway's number.
    pub ref_number: String,
    /// What it is.
    pub kind: EntryKind,
    /// How much.
    pub amount: Amount,
    /// How it stands.
    pub state: EntryState,
    /// The gateway's final result code.
    pub code: String,
    /// Of a refund or void: the gateway's number of the charge.
    pub original: Option<String>,
    /// When.
    pub time: BeijingTime,
}

/// What an order is.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum EntryKind {
    /// 消费: money taken.
    Charge,
    /// 退货: money given back, in full or in part.
    Refund,
    /// 撤销: a charge taken back in full on the same day.
    Void,
}

/// How an order stands.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum EntryState {
    /// The money moved.
    Succeeded,
    /// It did not.
    Failed,
    /// It moved, and then the charge was voided.
    Voided,
}

impl fmt::Display for EntryKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Charge => "charge",
            Self::Refund => "refund",
            Self::Void => "void",
        })
    }
}

impl fmt::Display for EntryState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Succeeded => "succeeded",
            Self::Failed => "failed",
            Self::Voided => "voided",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(kind: EntryKind, order: &str, ref_number: &str, fen: u64, state: EntryState) -> Entry {
        Entry {
            merchant_id: "m".into(),
            order: order.into(),
            ref_number: ref_number.into(),
            kind,
            amount: Amount::from_fen(fen),
            state,
            code: "00".into(),
            original: (kind == EntryKind::Refund).then(|| "1".into()),
            time: BeijingTime::new(2025, 5, 1, 8, 0, 0).unwrap(),
        }
    }

    #[test]
    fn taken_is_what_was_charged_less_what_was_given_back() {
        use {EntryKind::*, EntryState::*};
        let ledger: Ledger = [
            entry(Charge, "a", "1", 1000, Succeeded),
            entry(Refund, "r1", "2", 300, Succeeded),
            entry(Refund, "r2", "3", 300, Failed),
            entry(Charge, "b", "4", 500, Voided),
            entry(Charge, "c", "5", 500, Failed),
        ]
        .into_iter()
        .collect();
        assert_eq!(ledger.taken("a"), Amount::from_fen(700));
        assert_eq!(ledger.taken("b"), Amount::ZERO);
        assert_eq!((ledger.charges_for("b").len(), ledger.charges_for("c").len()), (1, 0));
        assert_eq!(ledger.refunds_for("a").len(), 1);
    }
}
