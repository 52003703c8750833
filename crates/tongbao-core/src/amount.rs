//! Money.

use std::fmt;
use std::str::FromStr;

use serde_with::{DeserializeFromStr, SerializeDisplay};
use tongbao_schema::AmountForm;

/// An amount of money in fen (分, a hundredth of a yuan). Never negative.
///
/// Arithmetic is checked: what does not fit is `None`, not a wrap and not a panic. `Display`, `FromStr` and the serde form are yuan with
/// two decimals.
#[derive(Clone, Copy, DeserializeFromStr, Eq, Hash, Ord, PartialEq, PartialOrd, SerializeDisplay)]
pub struct Amount(u64);

impl Amount {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// So many fen: `Amount::from_fen(100)` is ¥1.00.
    #[must_use]
    pub const fn from_fen(fen: u64) -> Self {
        Self(fen)
    }

    /// The amount in fen.
    #[must_use]
    pub const fn fen(self) -> u64 {
        self.0
    }

    /// The sum, unless it is too large.
    #[must_use]
    pub const fn checked_add(self, other: Self) -> Option<Self> {
        match self.0.checked_add(other.0) {
            Some(fen) => Some(Self(fen)),
            None => None,
        }
    }

    /// The difference, unless it would be negative.
    #[must_use]
    pub const fn checked_sub(self, other: Self) -> Option<Self> {
        match self.0.checked_sub(other.0) {
            Some(fen) => Some(Self(fen)),
            None => None,
        }
    }

    /// Reads an amount as a gateway writes it.
    ///
    /// # Errors
    ///
    /// Anything but ASCII digits with at most one point: signs, exponents, blanks, full-width digits, leading zeros, more than two
    /// decimals, or more than fits.
    pub fn parse(text: &str, form: AmountForm) -> Result<Self, AmountError> {
        let (whole, decimals) = match (form, text.split_once('.')) {
            (AmountForm::Fen, Some(_)) => return Err(AmountError::Point),
            (AmountForm::Fen | AmountForm::Yuan, None) => (text, ""),
            (AmountForm::Yuan2dp, None) => return Err(AmountError::Decimals { found: 0, form }),
            (_, Some((whole, decimals))) => (whole, decimals),
        };
        if whole.is_empty() || !whole.bytes().chain(decimals.bytes()).all(|byte| byte.is_ascii_digit()) {
            return Err(AmountError::NotDigits);
        }
        if whole.len() > 1 && whole.starts_with('0') {
            return Err(AmountError::LeadingZero);
        }
        let whole: u64 = whole.parse().map_err(|_| AmountError::TooLarge)?;
        if form == AmountForm::Fen {
            return Ok(Self(whole));
        }
        let cents = match (form, decimals.len()) {
            (AmountForm::Yuan, 0) if !text.contains('.') => 0,
            (AmountForm::Yuan, 1) => digits(decimals) * 10,
            (_, 2) => digits(decimals),
            (form, found) => return Err(AmountError::Decimals { found, form }),
        };
        whole.checked_mul(100).and_then(|fen| fen.checked_add(cents)).map(Self).ok_or(AmountError::TooLarge)
    }

    /// Writes the amount as a gateway reads it.
    ///
    /// # Errors
    ///
    /// Only what `out` refuses; a `String` refuses nothing.
    pub fn write(self, form: AmountForm, out: &mut dyn fmt::Write) -> fmt::Result {
        let (yuan, cents) = (self.0 / 100, self.0 % 100);
        match form {
            AmountForm::Fen => write!(out, "{}", self.0),
            AmountForm::Yuan if cents == 0 => write!(out, "{yuan}"),
            AmountForm::Yuan | AmountForm::Yuan2dp => write!(out, "{yuan}.{cents:02}"),
        }
    }

    /// The amount as a gateway reads it.
    #[must_use]
    pub fn format(self, form: AmountForm) -> String {
        let mut text = String::new();
        // A String takes everything.
        let _ = self.write(form, &mut text);
        text
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(AmountForm::Yuan2dp, f)
    }
}

impl fmt::Debug for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "¥{self}")
    }
}

impl FromStr for Amount {
    type Err = AmountError;

    fn from_str(text: &str) -> Result<Self, AmountError> {
        Self::parse(text, AmountForm::Yuan)
    }
}

/// Why a text is not an amount.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum AmountError {
    /// Empty, or something that is neither an ASCII digit nor the point.
    #[error("an amount has only the digits 0 to 9 and at most one point")]
    NotDigits,
    /// `0002` may mean 2 yuan or 2 fen.
    #[error("an amount has no leading zeros; such a text is ambiguous")]
    LeadingZero,
    /// A point in an amount of fen.
    #[error("an amount in fen has no point")]
    Point,
    /// The wrong count of decimals.
    #[error("{found} decimals, {} allowed", if *.form == AmountForm::Yuan2dp { "exactly 2" } else { "1 or 2" })]
    Decimals {
        /// How many there were.
        found: usize,
        /// The form that was asked for.
        form: AmountForm,
    },
    /// More than fits.
    #[error("the amount is too large")]
    TooLarge,
}

fn digits(text: &str) -> u64 {
    text.bytes().fold(0, |sum, digit| sum * 10 + u64::from(digit - b'0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_reads_what_it_writes() {
        for fen in [0, 1, 9, 10, 99, 100, 101, 1050, 100_000, u64::from(u32::MAX)] {
            for &form in AmountForm::ALL {
                let text = Amount(fen).format(form);
                assert_eq!(Amount::parse(&text, form), Ok(Amount(fen)), "{text} as {form:?}");
            }
        }
    }

    #[test]
    fn yuan_is_written_as_short_as_the_documents_samples() {
        assert_eq!(Amount::from_fen(1000).format(AmountForm::Yuan), "10");
        assert_eq!(Amount::from_fen(1050).format(AmountForm::Yuan), "10.50");
        assert_eq!(Amount::from_fen(1000).format(AmountForm::Yuan2dp), "10.00");
    }

    #[test]
    fn ambiguous_or_foreign_spellings_are_refused() {
        use AmountError::*;
        for (text, error) in [
            ("", NotDigits),
            ("0002", LeadingZero),
            ("01.00", LeadingZero),
            ("1e0", NotDigits),
            ("-1", NotDigits),
            ("+1", NotDigits),
            (" 1", NotDigits),
            ("１.00", NotDigits),
            (".5", NotDigits),
            ("1.", Decimals { found: 0, form: AmountForm::Yuan }),
            ("1.234", Decimals { found: 3, form: AmountForm::Yuan }),
            ("1.2.3", NotDigits),
            ("1,000", NotDigits),
            ("99999999999999999999", TooLarge),
            ("184467440737095516.16", TooLarge),
        ] {
            assert_eq!(Amount::parse(text, AmountForm::Yuan), Err(error), "{text:?}");
        }
    }

    #[test]
    fn arithmetic_never_wraps() {
        assert_eq!(Amount(u64::MAX).checked_add(Amount(1)), None);
        assert_eq!(Amount(1).checked_sub(Amount(2)), None);
        assert_eq!(Amount(3).checked_sub(Amount(2)), Some(Amount(1)));
    }

    #[test]
    fn serde_form_is_yuan_text() {
        assert_eq!(serde_json::to_string(&Amount(1050)).unwrap(), r#""10.50""#);
        assert_eq!(serde_json::from_str::<Amount>(r#""10.50""#).unwrap(), Amount(1050));
    }
}
