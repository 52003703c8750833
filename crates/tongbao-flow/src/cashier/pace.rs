//! How many queries a second go to a gateway.

use std::sync::{Mutex, PoisonError};

use crate::clock::Moment;

/// What one process may ask of one account. With several processes the gateway sees the sum.
#[derive(Debug, Default)]
pub(super) struct Pace(Mutex<Budget>);

#[derive(Clone, Copy, Debug, Default)]
struct Budget {
    at: Moment,
    /// Thousandths of a query.
    left: u64,
}

impl Pace {
    /// Takes up to so many queries. At most one second's worth is saved up.
    pub(super) fn take(&self, now: Moment, per_second: u32, most: u32) -> u32 {
        let mut budget = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (most_saved, per_second) = (u64::from(per_second) * 1_000, u64::from(per_second));
        let passed = u64::try_from(now.since(budget.at).as_millis()).unwrap_or(u64::MAX);
        budget.left = budget.left.saturating_add(passed.saturating_mul(per_second)).min(most_saved);
        // A clock that was set back gives nothing and takes nothing.
        budget.at = now;
        let taken = u32::try_from(budget.left / 1_000).unwrap_or(u32::MAX).min(most);
        budget.left -= u64::from(taken) * 1_000;
        taken
    }

    /// Gives back what was taken and not used.
    pub(super) fn give_back(&self, unused: u32) {
        let mut budget = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        budget.left = budget.left.saturating_add(u64::from(unused) * 1_000);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_has_so_many_queries_and_no_more_are_saved_up() {
        let pace = Pace::default();
        let at = |seconds: i64| Moment::from_millis(1_700_000_000_000 + seconds * 1_000);
        assert_eq!(pace.take(at(0), 5, 100), 5);
        assert_eq!(pace.take(at(0), 5, 100), 0);
        assert_eq!(pace.take(at(1), 5, 3), 3);
        assert_eq!(pace.take(at(1), 5, 100), 2);
        assert_eq!(pace.take(at(3_600), 5, 100), 5);
        pace.give_back(2);
        assert_eq!(pace.take(at(3_600), 5, 100), 2);
    }

    #[test]
    fn a_clock_that_is_set_back_gives_nothing() {
        let pace = Pace::default();
        assert_eq!(pace.take(Moment::from_millis(10_000), 5, 100), 5);
        assert_eq!(pace.take(Moment::from_millis(1_000), 5, 100), 0);
        assert_eq!(pace.take(Moment::from_millis(2_000), 5, 100), 5);
    }
}
