//! What goes wrong on request.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::str::FromStr;
use std::sync::Mutex;
use std::time::Duration;

use tongbao_core::schema::{Flow, Interface, Kind};

use crate::log::lock;

/// Something that goes wrong, once, where a real gateway can go wrong.
///
/// The line that matters is the moment when the ledger commits: before it nothing was charged, after it the money is gone. From the
/// merchant's side many faults of both kinds look the same.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Fault {
    /// Not charged: the request is read, then the connection is closed without any answer.
    HangUp,
    /// Not charged: HTTP status 400 and a page of HTML, as for a client certificate that has expired.
    BadRequest,
    /// Not charged: HTTP status 502 and a page of HTML.
    BadGateway,
    /// Not charged: refused, in words that repeat every secret of the request.
    TalkativeRefusal,
    /// The request is carried out only after this time, also if the caller has given up by then.
    SlowStart(Duration),
    /// Not charged: answered as being processed; the order fails.
    ProcessingNotCharged,
    /// Not charged: answered that the bank did not answer in time; the order fails.
    TimeoutNotCharged,
    /// Charged: then the connection is closed without any answer.
    AnswerLost,
    /// Charged: the answer ends in the middle of its body.
    HalfAnswer,
    /// Charged: answered as being processed.
    ProcessingCharged,
    /// Charged: answered that the bank did not answer in time.
    TimeoutCharged,
    /// Charged: then HTTP status 502 and a page of HTML.
    ServerError,
    /// Charged: answered after this time.
    Slow(Duration),
    /// Charged: the answer has another order's number.
    SwappedAnswer,
    /// Charged: the answer has no number of any order.
    NumberlessAnswer,
    /// Charged: the answer has no amount.
    PricelessAnswer,
    /// A query says that an order is pending, although it is final.
    Pending,
    /// A query does not find an order, although it exists.
    NotFound,
    /// A notification with false content, signed with another key than the gateway's. Where the signature has no key, anybody can make it:
    /// then it is right, and only the content is false. Whether or not it is acknowledged, the true one follows.
    ForgedNotify,
    /// A notification with two signature elements and unsigned content between them.
    TwoSignatures,
    /// A notification without signature.
    UnsignedNotify,
    /// A notification that comes once more although it was acknowledged.
    DuplicateNotify,
    /// A notification that does not arrive; it counts as an attempt.
    DropNotify,
    /// A notification that comes so much later.
    LateNotify(Duration),
}

/// Where in the life of an order a fault strikes.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Stage {
    /// Before the ledger commits: nothing is charged.
    BeforeCommit,
    /// After the ledger committed: charged.
    AfterCommit,
    /// In a query.
    Query,
    /// In the delivery of a notification.
    Notification,
}

const SLOW: Duration = Duration::from_secs(5);

impl Fault {
    /// Every fault, those with a duration with their default one.
    pub const ALL: &'static [Self] = &[
        Self::HangUp,
        Self::BadRequest,
        Self::BadGateway,
        Self::TalkativeRefusal,
        Self::SlowStart(SLOW),
        Self::ProcessingNotCharged,
        Self::TimeoutNotCharged,
        Self::AnswerLost,
        Self::HalfAnswer,
        Self::ProcessingCharged,
        Self::TimeoutCharged,
        Self::ServerError,
        Self::Slow(SLOW),
        Self::SwappedAnswer,
        Self::NumberlessAnswer,
        Self::PricelessAnswer,
        Self::Pending,
        Self::NotFound,
        Self::ForgedNotify,
        Self::TwoSignatures,
        Self::UnsignedNotify,
        Self::DuplicateNotify,
        Self::DropNotify,
        Self::LateNotify(SLOW),
    ];

    /// Its name, as [`FromStr`] reads it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        self.facts().0
    }

    /// What it does, in one line.
    #[must_use]
    pub const fn about(self) -> &'static str {
        self.facts().2
    }

    /// Where it strikes.
    #[must_use]
    pub const fn stage(self) -> Stage {
        self.facts().1
    }

    const fn facts(self) -> (&'static str, Stage, &'static str) {
        use Stage::{AfterCommit, BeforeCommit, Notification, Query};
        match self {
            Self::HangUp => ("hang-up", BeforeCommit, "not charged, connection closed without an answer"),
            Self::BadRequest => ("bad-request", BeforeCommit, "not charged, HTTP 400 with HTML"),
            Self::BadGateway => ("bad-gateway", BeforeCommit, "not charged, HTTP 502 with HTML"),
            Self::TalkativeRefusal => {
                ("talkative-refusal", BeforeCommit, "not charged, refused in words that repeat the request's secrets")
            }
            Self::SlowStart(_) => ("slow-start", BeforeCommit, "carried out late, even if the caller has given up"),
            Self::ProcessingNotCharged => {
                ("processing-not-charged", BeforeCommit, "not charged, answered as being processed")
            }
            Self::TimeoutNotCharged => ("timeout-not-charged", BeforeCommit, "not charged, answered as timed out"),
            Self::AnswerLost => ("answer-lost", AfterCommit, "charged, connection closed without an answer"),
            Self::HalfAnswer => ("half-answer", AfterCommit, "charged, answer cut in the middle of its body"),
            Self::ProcessingCharged => ("processing-charged", AfterCommit, "charged, answered as being processed"),
            Self::TimeoutCharged => ("timeout-charged", AfterCommit, "charged, answered as timed out"),
            Self::ServerError => ("server-error", AfterCommit, "charged, HTTP 502 with HTML"),
            Self::Slow(_) => ("slow", AfterCommit, "charged, answered late"),
            Self::SwappedAnswer => ("swapped-answer", AfterCommit, "charged, answered with another order's number"),
            Self::NumberlessAnswer => {
                ("numberless-answer", AfterCommit, "charged, answered without any order's number")
            }
            Self::PricelessAnswer => ("priceless-answer", AfterCommit, "charged, answered without an amount"),
            Self::Pending => ("pending", Query, "a query says that the order is pending"),
            Self::NotFound => ("not-found", Query, "a query does not find the order"),
            Self::ForgedNotify => ("forged-notify", Notification, "false content, signed with another key"),
            Self::TwoSignatures => ("two-signatures", Notification, "unsigned content between two signatures"),
            Self::UnsignedNotify => ("unsigned-notify", Notification, "no signature"),
            Self::DuplicateNotify => ("duplicate-notify", Notification, "sent again although acknowledged"),
            Self::DropNotify => ("drop-notify", Notification, "does not arrive"),
            Self::LateNotify(_) => ("late-notify", Notification, "arrives late"),
        }
    }

    const fn duration(self) -> Option<Duration> {
        match self {
            Self::SlowStart(duration) | Self::Slow(duration) | Self::LateNotify(duration) => Some(duration),
            _ => None,
        }
    }

    const fn lasting(self, duration: Duration) -> Self {
        match self {
            Self::SlowStart(_) => Self::SlowStart(duration),
            Self::Slow(_) => Self::Slow(duration),
            Self::LateNotify(_) => Self::LateNotify(duration),
            other => other,
        }
    }

    /// Whether it can happen to this interface.
    fn fits(self, interface: &Interface) -> bool {
        match self.stage() {
            Stage::Notification => interface.flow == Flow::Notify,
            _ if interface.flow == Flow::Notify => false,
            Stage::Query => interface.flow == Flow::Query,
            _ => match self {
                Self::ProcessingNotCharged
                | Self::TimeoutNotCharged
                | Self::ProcessingCharged
                | Self::TimeoutCharged => interface.charges,
                Self::PricelessAnswer => {
                    matches!(interface.flow, Flow::Pay | Flow::Order | Flow::Query | Flow::Refund | Flow::Void)
                        && interface.inbound.fields.iter().any(|field| matches!(field.kind, Kind::Amount(_)))
                }
                Self::SwappedAnswer | Self::NumberlessAnswer => {
                    let one_order = matches!(
                        interface.flow,
                        Flow::Bind | Flow::ConfirmBind | Flow::Order | Flow::Query | Flow::Refund | Flow::Void
                    );
                    // The answer to a charge names an order even where it repeats nothing of the request.
                    interface.flow == Flow::Pay
                        || (one_order && interface.inbound.fields.iter().any(|field| field.echo))
                }
                _ => true,
            },
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())?;
        match self.duration() {
            Some(duration) if duration != SLOW => write!(f, "={}ms", duration.as_millis()),
            _ => Ok(()),
        }
    }
}

impl FromStr for Fault {
    type Err = UnknownFault;

    fn from_str(text: &str) -> Result<Self, UnknownFault> {
        let (word, duration) = text.split_once('=').map_or((text, None), |(word, duration)| (word, Some(duration)));
        let fault = Self::ALL.iter().copied().find(|fault| fault.word() == word).ok_or(UnknownFault::Word)?;
        match (duration, fault.duration()) {
            (None, _) => Ok(fault),
            (Some(_), None) => Err(UnknownFault::Timeless),
            (Some(duration), Some(_)) => parse_duration(duration).map(|time| fault.lasting(time)),
        }
    }
}

fn parse_duration(text: &str) -> Result<Duration, UnknownFault> {
    let (number, unit) = match text.strip_suffix("ms") {
        Some(number) => (number, 1),
        None => (text.strip_suffix('s').ok_or(UnknownFault::Duration)?, 1000),
    };
    let number: u32 = number.parse().map_err(|_| UnknownFault::Duration)?;
    Ok(Duration::from_millis(u64::from(number) * unit))
}

/// A text names no fault.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum UnknownFault {
    /// No fault has this word.
    #[error("no such fault; the words are {}", words())]
    Word,
    /// The fault has no duration.
    #[error("only `slow`, `slow-start` and `late-notify` take a duration")]
    Timeless,
    /// Not a duration.
    #[error("not a duration; write `250ms` or `3s`")]
    Duration,
}

fn words() -> String {
    Fault::ALL.iter().map(|fault| fault.word()).collect::<Vec<_>>().join(", ")
}

/// A fault cannot be injected there.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum InjectError {
    /// There is no such interface.
    #[error("no interface `{found}`; there are {}", .known.join(", "))]
    Interface {
        /// What was asked for.
        found: String,
        /// What there is.
        known: Vec<&'static str>,
    },
    /// It cannot happen to that interface.
    #[error("`{}` cannot happen to `{interface}`: {}", .fault.word(), where_it_fits(*.fault))]
    DoesNotFit {
        /// The fault.
        fault: Fault,
        /// The interface.
        interface: &'static str,
    },
}

fn where_it_fits(fault: Fault) -> &'static str {
    match fault.stage() {
        Stage::Notification => "it belongs on the notification's interface",
        Stage::Query => "it belongs on a query",
        _ => "it needs an interface that moves money, or one that answers with an order number",
    }
}

/// Faults that wait for their request: one queue for each interface.
#[derive(Debug, Default)]
pub(crate) struct Faults(Mutex<HashMap<&'static str, VecDeque<(Fault, u32)>>>);

impl Faults {
    pub(crate) fn add(&self, fault: Fault, on: &'static Interface, times: u32) -> Result<(), InjectError> {
        if !fault.fits(on) {
            return Err(InjectError::DoesNotFit { fault, interface: on.id });
        }
        if times > 0 {
            lock(&self.0).entry(on.id).or_default().push_back((fault, times));
        }
        Ok(())
    }

    /// The fault for the next request to this interface.
    pub(crate) fn take(&self, interface: &str) -> Option<Fault> {
        let mut queues = lock(&self.0);
        let queue = queues.get_mut(interface)?;
        let (fault, times) = queue.front_mut()?;
        let fault = *fault;
        *times -= 1;
        if *times == 0 {
            queue.pop_front();
        }
        Some(fault)
    }

    pub(crate) fn clear(&self) {
        lock(&self.0).clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_reads_as_its_fault() {
        for &fault in Fault::ALL {
            assert_eq!(fault.word().parse(), Ok(fault));
            assert_eq!(fault.to_string().parse(), Ok(fault));
        }
    }

    #[test]
    fn durations_are_read_where_a_fault_has_one() {
        assert_eq!("slow=250ms".parse(), Ok(Fault::Slow(Duration::from_millis(250))));
        assert_eq!("late-notify=3s".parse(), Ok(Fault::LateNotify(Duration::from_secs(3))));
        assert_eq!(Fault::Slow(Duration::from_millis(250)).to_string(), "slow=250ms");
        assert_eq!("hang-up=3s".parse::<Fault>(), Err(UnknownFault::Timeless));
        assert_eq!("slow=3".parse::<Fault>(), Err(UnknownFault::Duration));
        assert_eq!("slow=-1s".parse::<Fault>(), Err(UnknownFault::Duration));
        assert_eq!("nonsense".parse::<Fault>(), Err(UnknownFault::Word));
    }

    #[test]
    fn words_are_unique_and_kebab_case() {
        for (at, fault) in Fault::ALL.iter().enumerate() {
            assert!(fault.word().bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'));
            assert!(Fault::ALL.iter().skip(at + 1).all(|other| other.word() != fault.word()));
        }
    }
}
