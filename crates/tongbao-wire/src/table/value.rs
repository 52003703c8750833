//! What stands in cells: amounts and times.

use std::cmp::Ordering;
use std::fmt;

use tongbao_core::schema::{AmountForm, DateForm};
use tongbao_core::{Amount, AmountError, BeijingTime, Date};

/// A cell does not hold what its column is for. Holds no text of it.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ValueError {
    /// No amount.
    #[error("{length} characters that are no amount: {source}")]
    Amount {
        /// How many characters there are.
        length: usize,
        /// Why.
        source: AmountError,
    },
    /// No day and no time.
    #[error(
        "{length} characters that are no day or time; allowed yyyyMMdd, yyyy-MM-dd, yyyyMMddHHmmss, yyyy-MM-dd HH:mm:ss"
    )]
    Moment {
        /// How many characters there are.
        length: usize,
    },
}

/// An amount with a sign: bills may write what was given back, or a fee that was, with a minus.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Signed {
    /// Whether a minus stands before it.
    pub minus: bool,
    /// The amount.
    pub amount: Amount,
}

impl Signed {
    /// Reads yuan, with at most two decimals.
    ///
    /// # Errors
    ///
    /// Everything that [`Amount`] refuses, but for one minus before it.
    pub fn yuan(text: &str) -> Result<Self, ValueError> {
        let (minus, digits) = text.strip_prefix('-').map_or((false, text), |digits| (true, digits));
        let amount = Amount::parse(digits, AmountForm::Yuan);
        let amount = amount.map_err(|source| ValueError::Amount { length: text.chars().count(), source })?;
        Ok(Self { minus: minus && amount.fen() != 0, amount })
    }
}

impl fmt::Display for Signed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.minus {
            f.write_str("-")?;
        }
        self.amount.fmt(f)
    }
}

/// A day or a time, as precise as the bill is. A day comes before every time in it.
#[derive(Clone, Copy, Eq, Hash, PartialEq)]
pub enum Moment {
    /// A day.
    Day(Date),
    /// A second, in China.
    Second(BeijingTime),
}

impl Moment {
    /// Reads a day or a time in one of the forms that gateways write.
    ///
    /// # Errors
    ///
    /// Any other text, or a moment that calendar and clock do not have.
    pub fn read(text: &str) -> Result<Self, ValueError> {
        let form = DateForm::ALL.iter().copied().find(|form| form.word().len() == text.len());
        let read = form.and_then(|form| {
            if form.has_time() {
                BeijingTime::parse(text, form).map(Self::Second).ok()
            } else {
                Date::parse(text, form).map(Self::Day).ok()
            }
        });
        read.ok_or_else(|| ValueError::Moment { length: text.chars().count() })
    }

    /// The day.
    #[must_use]
    pub fn date(self) -> Date {
        match self {
            Self::Day(date) => date,
            Self::Second(time) => time.date(),
        }
    }

    fn time(self) -> Option<BeijingTime> {
        match self {
            Self::Day(_) => None,
            Self::Second(time) => Some(time),
        }
    }
}

impl Ord for Moment {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.date(), self.time()).cmp(&(other.date(), other.time()))
    }
}

impl PartialOrd for Moment {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(date) => date.fmt(f),
            Self::Second(time) => time.fmt(f),
        }
    }
}

impl fmt::Debug for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minus_is_read_and_nothing_else_is_added_to_amounts() {
        let read = |text| Signed::yuan(text).map(|signed| signed.to_string());
        assert_eq!(read("-10.5").as_deref(), Ok("-10.50"));
        assert_eq!(read("-0.00").as_deref(), Ok("0.00"));
        for text in ["", "-", "--1", "+1", "1,000.00", "1.005", "1e3", "￥1.00"] {
            assert!(read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn moments_are_read_in_every_form_and_ordered() {
        let read = |text| Moment::read(text).unwrap();
        assert_eq!(read("20240101120000"), read("2024-01-01 12:00:00"));
        assert!(read("20240101") < read("2024-01-01 00:00:00"));
        assert!(read("2024-01-01 23:59:59") < read("2024-01-02"));
        for text in ["", "2024/01/01", "20240230", "2024-01-01 24:00:00", "2024-01-01T12:00:00"] {
            assert!(Moment::read(text).is_err(), "{text}");
        }
    }
}
