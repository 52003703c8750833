//! What happened, for people: events, messages and deliveries. No secrets.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tongbao_core::BeijingTime;

use crate::fault::Fault;

/// Something happened.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// When.
    pub time: BeijingTime,
    /// The id of the interface, or empty.
    pub interface: &'static str,
    /// The merchant's order number, or empty.
    pub order: String,
    /// What.
    pub what: String,
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ", self.time)?;
        for part in [self.interface, &self.order] {
            if !part.is_empty() {
                write!(f, "{} ", part.escape_debug())?;
            }
        }
        f.write_str(&self.what)
    }
}

/// A message as it passed the gateway, with its secrets masked.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct WireRecord {
    /// When.
    pub time: BeijingTime,
    /// The id of the interface.
    pub interface: &'static str,
    /// Which way.
    pub direction: Direction,
    /// Its first line: method and path, or status.
    pub summary: String,
    /// The masked message, one line a field; or why it cannot be shown.
    pub masked: String,
}

impl fmt::Display for WireRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { time, interface, direction, summary, masked } = self;
        write!(f, "{time} {} {interface} {}", direction.word(), summary.escape_debug())?;
        masked.lines().try_for_each(|line| write!(f, "\n  {line}"))
    }
}

/// Which way a message went, seen from the gateway.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Direction {
    /// A request came in.
    Received,
    /// Its answer went out.
    Sent,
    /// A notification went out.
    Notified,
    /// Its answer came in.
    Acknowledged,
}

impl Direction {
    const fn word(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Sent => "sent",
            Self::Notified => "notified",
            Self::Acknowledged => "acknowledged",
        }
    }
}

/// One attempt to deliver a notification.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Delivery {
    /// When.
    pub time: BeijingTime,
    /// The merchant's order number.
    pub order: String,
    /// The gateway's number of the order.
    pub ref_number: String,
    /// The how manieth attempt, from 1. A duplicate has the number of the attempt that it repeats.
    pub attempt: u32,
    /// The HTTP status of the merchant's answer. `None` if nothing was sent or nothing came back.
    pub status: Option<u16>,
    /// Whether the answer was the right acknowledgement, which ends the delivery.
    pub accepted: bool,
    /// The fault of this attempt.
    pub fault: Option<Fault>,
    /// Why it was not accepted.
    pub note: String,
}

/// Is shown each record.
pub(crate) type Observer<T> = Arc<dyn Fn(&T) + Send + Sync>;

/// Keeps the newest records and shows each to an observer.
pub(crate) struct Log<T> {
    kept: Mutex<VecDeque<T>>,
    most: usize,
    observer: Option<Observer<T>>,
}

impl<T: Clone> Log<T> {
    pub(crate) fn new(most: usize, observer: Option<Observer<T>>) -> Self {
        Self { kept: Mutex::default(), most, observer }
    }

    pub(crate) fn add(&self, record: T) {
        if let Some(observer) = &self.observer {
            observer(&record);
        }
        let mut kept = lock(&self.kept);
        if self.most == 0 {
            return;
        }
        if kept.len() >= self.most {
            kept.pop_front();
        }
        kept.push_back(record);
    }

    pub(crate) fn all(&self) -> Vec<T> {
        lock(&self.kept).iter().cloned().collect()
    }
}

impl<T> fmt::Debug for Log<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Log({} records)", lock(&self.kept).len())
    }
}

/// Locks, also after a panic elsewhere: what is guarded here is complete at every moment.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Without line breaks and other control characters, which the words of somebody else may have.
pub(crate) fn one_line(text: &str) -> String {
    text.replace(char::is_control, " ")
}
