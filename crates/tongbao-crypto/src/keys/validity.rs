//! When a certificate may be used.

/// 有效期: the state of a certificate at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Validity {
    /// It may be used.
    Valid {
        /// Whole days until it ends; 0 on the last day.
        days_left: i64,
    },
    /// Its time is over: connecting with it fails.
    Expired {
        /// Whole days since it ended.
        days_ago: i64,
    },
    /// Its time has not come; is the clock right?
    NotYetValid {
        /// Whole days until it begins.
        days_until: i64,
    },
}

impl Validity {
    /// Both ends are part of the time, as RFC 5280 wants.
    pub(super) fn between(not_before: i64, not_after: i64, now: i64) -> Self {
        let days = |from: i64, to: i64| to.saturating_sub(from) / SECONDS_PER_DAY;
        if now < not_before {
            Self::NotYetValid { days_until: days(now, not_before) }
        } else if now > not_after {
            Self::Expired { days_ago: days(not_after, now) }
        } else {
            Self::Valid { days_left: days(now, not_after) }
        }
    }

    /// How urgently to warn, or `None` with more than 60 days left. Expired and not yet valid are no warnings but faults.
    #[must_use]
    pub fn warning(self) -> Option<ExpiryWarning> {
        match self {
            Self::Valid { days_left } => ExpiryWarning::ALL.into_iter().find(|level| days_left <= level.days()),
            Self::Expired { .. } | Self::NotYetValid { .. } => None,
        }
    }
}

/// Steps of the warning before a certificate ends; the most urgent is the smallest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExpiryWarning {
    /// At most 1 day left.
    OneDay,
    /// At most 7 days left.
    SevenDays,
    /// At most 30 days left.
    ThirtyDays,
    /// At most 45 days left.
    FortyFiveDays,
    /// At most 60 days left.
    SixtyDays,
}

impl ExpiryWarning {
    /// Every level, the most urgent first.
    pub const ALL: [Self; 5] = [Self::OneDay, Self::SevenDays, Self::ThirtyDays, Self::FortyFiveDays, Self::SixtyDays];

    /// The days of this level.
    #[must_use]
    pub const fn days(self) -> i64 {
        match self {
            Self::OneDay => 1,
            Self::SevenDays => 7,
            Self::ThirtyDays => 30,
            Self::FortyFiveDays => 45,
            Self::SixtyDays => 60,
        }
    }
}

const SECONDS_PER_DAY: i64 = 86_400;

#[cfg(test)]
mod tests {
    use super::*;

    const START: i64 = 1_000_000;
    const END: i64 = START + 100 * SECONDS_PER_DAY;

    #[test]
    fn both_ends_are_valid_and_one_second_further_is_not() {
        let at = |now| Validity::between(START, END, now);
        assert_eq!(at(START - 1), Validity::NotYetValid { days_until: 0 });
        assert_eq!(at(START), Validity::Valid { days_left: 100 });
        assert_eq!(at(END), Validity::Valid { days_left: 0 });
        assert_eq!(at(END + 1), Validity::Expired { days_ago: 0 });
        assert_eq!(at(END + 2 * SECONDS_PER_DAY), Validity::Expired { days_ago: 2 });
        assert_eq!(at(START - 3 * SECONDS_PER_DAY), Validity::NotYetValid { days_until: 3 });
    }

    #[test]
    fn each_level_begins_on_its_day_and_not_before() {
        for level in ExpiryWarning::ALL {
            let before = END - (level.days() + 1) * SECONDS_PER_DAY;
            assert_eq!(Validity::between(START, END, before + 1).warning(), Some(level));
            assert_ne!(Validity::between(START, END, before).warning(), Some(level));
        }
        assert_eq!(Validity::Valid { days_left: 61 }.warning(), None);
        assert_eq!(Validity::Expired { days_ago: 1 }.warning(), None);
    }

    #[test]
    fn extreme_times_do_not_overflow() {
        assert!(matches!(Validity::between(i64::MIN, i64::MAX, 0), Validity::Valid { .. }));
        assert!(matches!(Validity::between(i64::MIN, i64::MIN, i64::MAX), Validity::Expired { .. }));
    }
}
