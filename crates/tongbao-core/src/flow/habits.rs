//! How a gateway charges, and how it wants to be asked.

use std::time::Duration;

/// What a flow must know about a gateway besides its messages.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Habits {
    /// Whether a payment takes one request or two.
    pub charging: Charging,
    /// Whether it has refunds.
    pub refunds: bool,
    /// When to ask about an order whose outcome is not known.
    pub polling: Polling,
    /// How long after one query the same order may be asked about again, whoever says that there is news.
    pub quiet: Duration,
    /// How many queries a second one merchant may send it at most.
    pub queries_per_second: u32,
}

impl Habits {
    /// Those towards a gateway whose documents do not say how often it may be asked. The figures are a choice of ours: first after 5 seconds,
    /// then every 30, twenty times; after that once an hour; 5 queries a second.
    #[must_use]
    pub const fn undocumented(charging: Charging, refunds: bool) -> Self {
        let polling = Polling {
            first: Duration::from_secs(5),
            every: Duration::from_secs(30),
            asks: 20,
            then: Duration::from_secs(60 * 60),
        };
        Self { charging, refunds, polling, quiet: Duration::from_secs(5), queries_per_second: 5 }
    }
}

/// How a payment is made.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Charging {
    /// One request charges the card.
    AtOnce,
    /// One request makes the order and sends the customer a code; the second, with the code, charges. Without the second no money moves.
    AfterCode,
}

/// When to ask about an order whose outcome is not known.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Polling {
    /// How long after the charge the first query goes out.
    pub first: Duration,
    /// How long after one query the next.
    pub every: Duration,
    /// How many queries without a final answer, until a person has to look.
    pub asks: u32,
    /// How often it is asked after that.
    pub then: Duration,
}
