//! What went wrong with a call, sorted by what the caller may conclude about the money.

use std::fmt;

use tongbao_schema::{Code, EnumValue, Outcome};

use crate::check::Invalid;
use crate::masked::printable;
use crate::verified::Unverified;

/// A call did not end in success. One variant for each thing that a caller does differently.
///
/// | variant | what is known | the same order number again? |
/// |---|---|---|
/// | `Invalid`, `Seal` | caught before sending | after fixing |
/// | `NotSent` | no byte of the request left | yes |
/// | `Refused` | the gateway says that nothing happened | after fixing |
/// | `Declined` | final business failure | no |
/// | `Duplicate` | an order with this number exists | query it |
/// | `Unknown` | nothing | **query first** |
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The request does not fit its table. Nothing was sent.
    #[error(transparent)]
    Invalid(#[from] Invalid),
    /// The request could not be written or signed. Nothing was sent.
    #[error("the request could not be prepared, nothing was sent: {0}")]
    Seal(#[source] BoxError),
    /// No byte of the request left this machine.
    #[error("not sent, safe to send again with the same order number: {0}")]
    NotSent(#[source] BoxError),
    /// The gateway says that nothing happened.
    #[error("refused, nothing happened: {0}; fix the request before sending it again")]
    Refused(Answer),
    /// A final business failure.
    #[error("declined: {0}; final, a new attempt needs a new order number")]
    Declined(Answer),
    /// An order with this number exists.
    #[error("an order with this number exists: {0}; query it, and do not take this for a failure of the first attempt")]
    Duplicate(Answer),
    /// Nothing is known about the money.
    #[error("outcome unknown, query before sending again: {0}")]
    Unknown(#[source] Unknown),
}

impl Error {
    /// What a caller may conclude about the money.
    #[must_use]
    pub const fn outcome(&self) -> Outcome {
        match self {
            Self::Invalid(_) | Self::Seal(_) | Self::NotSent(_) | Self::Refused(_) => Outcome::Refused,
            Self::Declined(_) => Outcome::Declined,
            Self::Duplicate(_) => Outcome::Duplicate,
            Self::Unknown(Unknown::Pending(_)) => Outcome::Processing,
            Self::Unknown(Unknown::NotFound(_)) => Outcome::NotFound,
            Self::Unknown(_) => Outcome::Unknown,
        }
    }
}

/// Why nothing is known about the money.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Unknown {
    /// The request may have left, and no whole answer came back.
    #[error("the request may have arrived: {0}")]
    Transport(#[source] BoxError),
    /// Another HTTP status than 200.
    #[error("HTTP status {status}, {length} bytes of body not looked at{}", if .hint.is_empty() { String::new() } else { format!(" ({})", .hint) })]
    Status {
        /// The status.
        status: u16,
        /// How long the body was.
        length: usize,
        /// What this status means at this gateway, where that is known.
        hint: &'static str,
    },
    /// The answer cannot be read.
    #[error("the answer cannot be read: {0}")]
    Unreadable(#[source] BoxError),
    /// The answer does not come from the gateway, or that cannot be shown.
    #[error("the answer is not verified: {0}")]
    Unverified(#[source] Unverified),
    /// The answer is about something else than the request.
    #[error("the answer is not the one to this request: {field} ({label}) differs from what was sent")]
    Mismatch {
        /// The wire name of the field.
        field: &'static str,
        /// Its label in the gateway's document.
        label: &'static str,
    },
    /// The answer has neither a result code nor an error code, or has both.
    #[error("the answer has {0}")]
    NoVerdict(&'static str),
    /// Accepted, not final.
    #[error("accepted, not final: {0}")]
    Pending(Answer),
    /// No such order, which is not a failure while the request may still be on its way.
    #[error("no such order: {0}; not a failure while the request may still be on its way")]
    NotFound(Answer),
    /// A code from which nothing follows, or which no table has.
    #[error("{0}")]
    Code(Answer),
}

/// A result code or an order's state as an answer had it, with what the tables say about it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Answer {
    /// The code or the state on the wire.
    pub code: String,
    /// The code's entry in the gateway's table, if it is listed.
    pub known: Option<&'static Code>,
    /// The state's entry in the gateway's table, if it is a state and listed.
    pub state: Option<&'static EnumValue>,
    /// The gateway's own words about it.
    pub text: Option<String>,
    /// What to look at when the gateway says these words, where that is known.
    pub hint: Option<&'static str>,
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(state) = self.state {
            write!(f, "state {} ({})", printable(&self.code), state.label)?;
        } else {
            write!(f, "code {}", printable(&self.code))?;
        }
        match self.known {
            _ if self.state.is_some() => {}
            Some(code) => {
                write!(f, " ({}", code.en)?;
                if !code.zh.is_empty() {
                    write!(f, ", {}", code.zh)?;
                }
                f.write_str(")")?;
            }
            None => f.write_str(" (not in the gateway's table)")?,
        }
        if let Some(text) = &self.text {
            write!(f, ", in the gateway's words: {}", printable(text))?;
        }
        let doc = self.known.map(|code| code.doc).filter(|doc| !doc.is_empty());
        doc.into_iter().chain(self.hint).try_for_each(|advice| write!(f, "; {}", advice.trim_end_matches('.')))
    }
}

/// The error of a layer below.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;
