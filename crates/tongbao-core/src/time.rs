//! Days and times as the gateways write them: Beijing time, no zone on the wire.

use std::fmt;
use std::time::{SystemTime, UNIX_EPOCH};

use jiff::civil;
use jiff::tz::{Offset, TimeZone};
use tongbao_schema::DateForm;

/// A calendar day in China.
#[derive(Clone, Copy, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Date(civil::Date);

impl Date {
    /// The day, if the calendar has it.
    #[must_use]
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        civil::Date::new(year, month, day).ok().filter(|day| day.year() >= 0).map(Self)
    }

    /// Reads a day as a gateway writes it.
    ///
    /// # Errors
    ///
    /// Any other text, or a day that the calendar does not have.
    pub fn parse(text: &str, form: DateForm) -> Result<Self, TimeError> {
        let [year, month, day, ..] = numbers(text, form)?;
        civil::Date::new(year, narrow(month), narrow(day)).map(Self).map_err(|_| TimeError { form })
    }

    /// Writes the day as a gateway reads it.
    ///
    /// # Errors
    ///
    /// Only what `out` refuses.
    pub fn write(self, form: DateForm, out: &mut dyn fmt::Write) -> fmt::Result {
        write_parts(self.0.at(0, 0, 0, 0), form, out)
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(DateForm::DayDashed, f)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(DateForm::DayDashed, f)
    }
}

/// A time in China (UTC+8, without daylight saving), to the second.
#[derive(Clone, Copy, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct BeijingTime(civil::DateTime);

impl BeijingTime {
    /// The time, if calendar and clock have it.
    #[must_use]
    pub fn new(year: i16, month: i8, day: i8, hour: i8, minute: i8, second: i8) -> Option<Self> {
        let time = civil::DateTime::new(year, month, day, hour, minute, second, 0).ok();
        time.filter(|time| time.year() >= 0).map(Self)
    }

    /// So many seconds after 1970-01-01 00:00:00 UTC. `None` outside the years that a calendar has.
    #[must_use]
    pub fn from_unix(seconds: i64) -> Option<Self> {
        let time = jiff::Timestamp::from_second(seconds).ok().map(|at| zone().to_datetime(at));
        time.filter(|time| time.year() >= 0).map(Self)
    }

    /// Seconds since 1970-01-01 00:00:00 UTC.
    #[must_use]
    pub fn unix(self) -> i64 {
        zone().to_timestamp(self.0).map_or(0, jiff::Timestamp::as_second)
    }

    /// The system clock's time, cut to the second.
    #[must_use]
    pub fn now() -> Self {
        let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        i64::try_from(seconds).ok().and_then(Self::from_unix).unwrap_or(Self(civil::DateTime::ZERO))
    }

    /// The day.
    #[must_use]
    pub fn date(self) -> Date {
        Date(self.0.date())
    }

    /// Reads a time as a gateway writes it.
    ///
    /// # Errors
    ///
    /// Any other text, or a time that calendar and clock do not have.
    pub fn parse(text: &str, form: DateForm) -> Result<Self, TimeError> {
        let [year, month, day, hour, minute, second] = numbers(text, form)?;
        let time =
            civil::DateTime::new(year, narrow(month), narrow(day), narrow(hour), narrow(minute), narrow(second), 0);
        time.map(Self).map_err(|_| TimeError { form })
    }

    /// Writes the time as a gateway reads it.
    ///
    /// # Errors
    ///
    /// Only what `out` refuses.
    pub fn write(self, form: DateForm, out: &mut dyn fmt::Write) -> fmt::Result {
        write_parts(self.0, form, out)
    }

    /// The time as a gateway reads it.
    #[must_use]
    pub fn format(self, form: DateForm) -> String {
        let mut text = String::new();
        // A String takes everything.
        let _ = self.write(form, &mut text);
        text
    }
}

impl fmt::Debug for BeijingTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(DateForm::SecondDashed, f)
    }
}

impl fmt::Display for BeijingTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(DateForm::SecondDashed, f)
    }
}

/// A text is not a day or time of the form.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("not a calendar value of the form {}", .form.word())]
pub struct TimeError {
    /// The form that was asked for.
    pub form: DateForm,
}

fn zone() -> TimeZone {
    TimeZone::fixed(Offset::constant(8))
}

/// Year, month, day, hour, minute, second, by the letters of the form's own spelling.
fn numbers(text: &str, form: DateForm) -> Result<[i16; 6], TimeError> {
    let mut numbers = [0_i16; 6];
    let pattern = form.word().as_bytes();
    if pattern.len() != text.len() {
        return Err(TimeError { form });
    }
    for (&letter, &byte) in pattern.iter().zip(text.as_bytes()) {
        let Some(slot) = LETTERS.iter().position(|&known| known == letter).and_then(|at| numbers.get_mut(at)) else {
            if letter == byte {
                continue;
            }
            return Err(TimeError { form });
        };
        if !byte.is_ascii_digit() {
            return Err(TimeError { form });
        }
        *slot = *slot * 10 + i16::from(byte - b'0');
    }
    Ok(numbers)
}

/// Two digits always fit.
fn narrow(number: i16) -> i8 {
    i8::try_from(number).unwrap_or(i8::MAX)
}

/// Fills in the digits of the form's own spelling.
fn write_parts(time: civil::DateTime, form: DateForm, out: &mut dyn fmt::Write) -> fmt::Result {
    let pattern = form.word().as_bytes();
    let mut text = [0_u8; MAX_FORM];
    let mut left = [
        time.year(),
        i16::from(time.month()),
        i16::from(time.day()),
        i16::from(time.hour()),
        i16::from(time.minute()),
        i16::from(time.second()),
    ];
    // From the right, so that each number gives up its last digit first.
    for (&letter, byte) in pattern.iter().zip(&mut text).rev() {
        *byte = match LETTERS.iter().position(|&known| known == letter).and_then(|at| left.get_mut(at)) {
            Some(number) => {
                let digit = u8::try_from(*number % 10).unwrap_or_default();
                *number /= 10;
                b'0' + digit
            }
            None => letter,
        };
    }
    let text = text.get(..pattern.len()).unwrap_or_default();
    out.write_str(std::str::from_utf8(text).unwrap_or_default())
}

/// Year, month, day, hour, minute, second in the spelling of the forms.
const LETTERS: [u8; 6] = *b"yMdHms";

/// The longest form is `yyyy-MM-dd HH:mm:ss`.
const MAX_FORM: usize = 19;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_reads_what_it_writes() {
        let time = BeijingTime::new(2025, 12, 31, 23, 59, 59).unwrap();
        for &form in DateForm::ALL.iter().filter(|form| form.has_time()) {
            assert_eq!(BeijingTime::parse(&time.format(form), form), Ok(time));
        }
        assert_eq!(time.format(DateForm::Second14), "20251231235959");
        assert_eq!(Date::parse("2025-12-31", DateForm::DayDashed), Ok(time.date()));
        assert_eq!(Date::parse("20251231", DateForm::Day8), Ok(time.date()));
    }

    #[test]
    fn impossible_days_and_foreign_digits_are_refused() {
        for text in
            ["20250230000000", "20251301000000", "20250101240000", "2025010100000", "２0250101000000", "20250101 00000"]
        {
            assert!(BeijingTime::parse(text, DateForm::Second14).is_err(), "{text}");
        }
    }

    #[test]
    fn beijing_is_eight_hours_ahead_of_utc() {
        let time = BeijingTime::from_unix(1_746_057_600).unwrap();
        assert_eq!(time.to_string(), "2025-05-01 08:00:00");
        assert_eq!(time.unix(), 1_746_057_600);
    }
}
