//! What happens to an order, and what can follow.

use std::fmt;

use tongbao_core::flow::Report;
use tongbao_core::schema::Outcome;

use crate::clock::Moment;
use crate::order::{Order, State};

/// Something that happened to an order.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Event {
    /// The customer's code is there and is about to be sent.
    Confirm {
        /// The mark of the call that sends it.
        sender: String,
    },
    /// The first of two steps, which moves no money, has an answer, or will have none.
    Placed(Report),
    /// What moves the money has an answer, or will have none.
    Answered(Report),
    /// A query by whoever has the order has an answer, or will have none.
    Queried(Report),
    /// A query by somebody else, or by whoever had the order before: whoever has it keeps it.
    Asked(Report),
    /// A notification came whose signature proves it.
    Notified(Report),
    /// A notification came from which nothing follows for the order.
    Noted,
    /// Somebody who proves nothing says that there is news, and what it is.
    Hinted(Outcome),
    /// A line of the gateway's bill.
    Billed(Report),
    /// Its time has come.
    Due,
    /// The caller gives it up.
    Cancelled,
    /// A person asked the gateway's people and says how it stands.
    Decided {
        /// Whether the money moved.
        succeeded: bool,
        /// Who says so, and why.
        words: String,
    },
    /// A person has settled what was contradicted.
    Settled {
        /// Who did, and how.
        words: String,
    },
    /// The gateway's number for it is that of another order already.
    NumberTaken,
}

/// What follows.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Step {
    /// The order as it is now. Committed before anything else happens, if it changed.
    pub order: Order,
    /// What is told to whoever waits for the order, in the same commit.
    pub emit: Option<Topic>,
    /// What is done after the commit, and only then.
    pub then: Then,
    /// What a person has to know.
    pub alarm: Option<Alarm>,
}

/// What is done after a commit.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Then {
    /// Nothing.
    Nothing,
    /// The request that moves the money goes out, once.
    Send,
    /// The gateway is asked.
    Query,
}

/// What is told to whoever waits for an order. One of each for an order at most.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Topic {
    /// It reached this final state.
    Final(State),
    /// It was asked about as often as makes sense: somebody has to ask the gateway's people.
    Manual,
    /// Two sources contradict each other: somebody has to decide whether to refund or to fulfil.
    Conflict,
}

impl Topic {
    /// The word that stores and people use.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Final(state) => state.word(),
            Self::Manual => State::Manual.word(),
            Self::Conflict => "conflict",
        }
    }
}

/// What a person has to know.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Alarm {
    /// It was final, and a source that is believed says the opposite.
    Contradicted {
        /// What it is.
        is: State,
        /// What was said.
        said: Outcome,
    },
    /// A source that is believed says that it succeeded, with another number, amount or gateway's number than ours.
    Mismatch(Mismatch),
    /// Asked as often as makes sense, and still not final.
    Manual {
        /// How often.
        asks: u32,
    },
    /// The gateway gave two orders one number.
    NumberTaken,
    /// A notification is not believed, or not about an order of ours.
    Notification(String),
    /// Whoever waits for the order does not take what it is told.
    NotTaken {
        /// What it is told.
        topic: Topic,
        /// How often.
        attempts: u32,
    },
}

impl fmt::Display for Alarm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Contradicted { is, said } => {
                write!(
                    f,
                    "the order is {is}, and now it is said to be {}; decide whether to refund or to fulfil",
                    said.word()
                )
            }
            Self::Mismatch(mismatch) => mismatch.fmt(f),
            Self::NotTaken { topic, attempts } => {
                write!(
                    f,
                    "that it is {} was told {attempts} times and never taken; look at the program that takes letters",
                    topic.word()
                )
            }
            Self::Notification(why) => write!(f, "a notification was refused: {why}"),
            Self::Manual { asks } => {
                write!(f, "asked {asks} times without a final answer; ask the gateway's people, do not charge again")
            }
            Self::NumberTaken => f.write_str(
                "the gateway's number for this order is that of another order already; nothing is concluded from it",
            ),
        }
    }
}

/// What a report says is not about this order as we know it.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("what was said has another {0} than the order; nothing is concluded from it")]
pub struct Mismatch(pub &'static str);

/// A step that may not be taken.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum Refused {
    /// A notification is not about this order as we know it.
    #[error(transparent)]
    Mismatch(#[from] Mismatch),
    /// There is nothing to confirm.
    #[error("the order is {0}, only one that is needs-customer can be confirmed")]
    NothingToConfirm(State),
    /// It is final: not even a person changes that.
    #[error(
        "the order is {0}, which is final; what contradicts it has to be settled outside, by a refund or a delivery"
    )]
    Final(State),
    /// Somebody is at it.
    #[error("the order is {0}, and its request may be on its way at this moment; decide when its lease is over: {1}")]
    OnItsWay(State, Moment),
    /// There is nothing to settle.
    #[error("the order is {0}, and no conflict of it is open; only what was contradicted can be settled, once")]
    NothingToSettle(State),
    /// It is too late.
    #[error("the order is {0}; only what was never sent can be given up")]
    TooLate(State),
}

impl Mismatch {
    pub(super) const fn is_about_another_order(self) -> bool {
        matches!(self.0.as_bytes(), b"number")
    }
}
