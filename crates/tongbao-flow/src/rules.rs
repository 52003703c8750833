//! What the steps go by.

use std::time::Duration;

use tongbao_core::flow::Habits;

/// What the steps of one account's orders go by.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Rules {
    /// The gateway's.
    pub habits: Habits,
    /// How long whoever sent something may wait for the answer before a worker looks after the order. Longer than the transport's own limit.
    pub answer: Duration,
    /// How long a customer has for the code.
    pub customer: Duration,
}

impl Rules {
    /// Those of a gateway: 60 seconds for an answer, 15 minutes for a customer.
    #[must_use]
    pub const fn new(habits: Habits) -> Self {
        Self { habits, answer: Duration::from_secs(60), customer: Duration::from_secs(900) }
    }
}
