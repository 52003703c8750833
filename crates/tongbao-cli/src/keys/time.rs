//! The moment at which certificates are looked at, and how they stand then.

use anstyle::Style;
use clap::Args;
use serde_json::{Value as Json, json};
use tongbao_core::BeijingTime;
use tongbao_core::schema::DateForm;
use tongbao_crypto::keys::{CertificateFacts, ExpiryWarning, Validity};

use crate::look::{BAD, DOUBT, GOOD};

/// The moment.
#[derive(Args, Debug)]
pub(crate) struct AtArgs {
    /// Look at certificates as of the beginning of that day in Beijing, instead of now.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    at: Option<BeijingTime>,
}

impl AtArgs {
    /// The moment in Unix seconds.
    pub(crate) fn unix(&self) -> i64 {
        self.at.unwrap_or_else(BeijingTime::now).unix()
    }
}

fn day(text: &str) -> Result<BeijingTime, &'static str> {
    BeijingTime::parse(text, DateForm::DayDashed).map_err(|_| "not a day of the form YYYY-MM-DD")
}

/// How a certificate stands at a moment.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Standing(Validity);

impl Standing {
    /// Of this certificate, at this moment in Unix seconds.
    pub(crate) fn of(certificate: &CertificateFacts, unix: i64) -> Self {
        Self(certificate.validity_at(unix))
    }

    /// Whether it may be used.
    pub(crate) const fn is_valid(self) -> bool {
        matches!(self.0, Validity::Valid { .. })
    }

    /// Whether it may be used and ends soon.
    pub(crate) fn warns(self) -> bool {
        self.0.warning().is_some()
    }

    /// Whole days until it ends, or less the days since it ended. `None` if it has not begun.
    pub(crate) const fn days_left(self) -> Option<i64> {
        match self.0 {
            Validity::Valid { days_left } => Some(days_left),
            Validity::Expired { days_ago } => Some(-days_ago),
            Validity::NotYetValid { .. } => None,
        }
    }

    /// In words.
    pub(crate) fn words(self) -> String {
        match self.0 {
            Validity::Valid { days_left: 0 } => "less than a day left".to_owned(),
            Validity::Valid { days_left } => format!("{} left", days(days_left)),
            Validity::Expired { days_ago: 0 } => "expired less than a day ago".to_owned(),
            Validity::Expired { days_ago } => format!("expired {} ago", days(days_ago)),
            Validity::NotYetValid { days_until: 0 } => "not yet valid, begins within a day".to_owned(),
            Validity::NotYetValid { days_until } => format!("not yet valid, begins in {}", days(days_until)),
        }
    }

    /// The step of the warning that it has reached.
    pub(crate) fn level(self) -> &'static str {
        match (self.0, self.0.warning()) {
            (Validity::Expired { .. }, _) => "expired",
            (Validity::NotYetValid { .. }, _) => "not yet valid",
            (Validity::Valid { .. }, None) => "fine",
            (Validity::Valid { .. }, Some(ExpiryWarning::SixtyDays)) => "within 60 days",
            (Validity::Valid { .. }, Some(ExpiryWarning::FortyFiveDays)) => "within 45 days",
            (Validity::Valid { .. }, Some(ExpiryWarning::ThirtyDays)) => "within 30 days",
            (Validity::Valid { .. }, Some(ExpiryWarning::SevenDays)) => "within 7 days",
            (Validity::Valid { .. }, Some(ExpiryWarning::OneDay)) => "within 1 day",
        }
    }

    /// The colour and the mark that go with it.
    pub(crate) fn look(self) -> (Style, char) {
        match (self.is_valid(), self.0.warning()) {
            (false, _) => (BAD, '✗'),
            (true, Some(_)) => (DOUBT, '!'),
            (true, None) => (GOOD, '✓'),
        }
    }

    /// For machines.
    pub(crate) fn json(self) -> Json {
        json!({ "valid": self.is_valid(), "level": self.level(), "days_left": self.days_left(), "words": self.words() })
    }
}

/// A time of a certificate as Beijing's clock has it.
pub(crate) fn show(unix: i64) -> String {
    BeijingTime::from_unix(unix).map_or_else(|| "outside of the calendar".to_owned(), |time| time.to_string())
}

fn days(count: i64) -> String {
    if count == 1 { "1 day".to_owned() } else { format!("{count} days") }
}
