//! Sending once, and writing down what was learned.

use std::time::Duration;

use tongbao_core::Error;
use tongbao_core::flow::{Exchange, Report};
use tongbao_core::schema::Outcome;
use tracing::Instrument;

use super::{Account, Cashier, CashierError};
use crate::metrics;
use crate::order::{Kind, Order};
use crate::rules::Rules;
use crate::step::{Event, Then, step};
use crate::store::{Change, Committed, StoreError};

/// What became of an event.
pub(super) enum Learned {
    /// It is written down, or there was nothing to write. What is to be done now.
    Done(Order, Then),
    /// The notification that brought it was taken before.
    SeenBefore(Order),
}

impl Learned {
    /// The order as it is now.
    pub(super) fn order(self) -> Order {
        match self {
            Self::Done(order, _) | Self::SeenBefore(order) => order,
        }
    }
}

impl Cashier {
    /// Sends a request, once. When its lease is over, somebody else may be asking about it, and nothing goes out.
    pub(super) async fn send<T>(&self, account: &Account, order: &Order, exchange: Exchange<T>) -> Result<T, Error> {
        if !order.is_held(self.now()) && !planted!(SendsLate) {
            let late = "the time in which it could be sent is over; this machine was too slow";
            return Err(Error::NotSent(late.into()));
        }
        let span =
            tracing::info_span!("send", account = order.account, kind = order.kind.word(), number = order.number());
        Self::call(account, exchange).instrument(span).await
    }

    /// Sends a request, once.
    pub(super) async fn call<T>(account: &Account, exchange: Exchange<T>) -> Result<T, Error> {
        let (request, read) = exchange.into_parts();
        let again = planted!(SendsAgain).then(|| request.clone());
        let mut response = account.transport.send(request).await;
        if let (Some(again), Err(_)) = (again, &response) {
            response = account.transport.send(again).await;
        }
        read(&response?)
    }

    /// Takes the step that an event asks for, and writes down what it led to: again from the newest version if somebody else was faster.
    pub(super) async fn learn(
        &self,
        rules: &Rules,
        mut order: Order,
        mut event: Event,
        notice: Option<&str>,
    ) -> Result<Learned, CashierError> {
        loop {
            let step = step(&order, &event, rules, self.now())?;
            if step.order == order && notice.is_none() {
                if let Some(alarm) = step.alarm {
                    self.raise(&order.account, Some(order.number()), alarm);
                }
                return Ok(Learned::Done(order, step.then));
            }
            let emit = step.emit.filter(|_| !planted!(ToldInAnotherCommit));
            let change = Change { order: step.order, notice: notice.map(str::to_owned), emit };
            let committed = match self.store.commit(&change, self.now()).await {
                Err(error) if matches!(event, Event::Confirm { .. }) => {
                    Committed::Done(self.find_again(&change.order, error).await?.version)
                }
                committed => committed?,
            };
            match committed {
                Committed::Done(version) => {
                    metrics::reached(Some(order.state), &change.order);
                    let order = Order { version, ..change.order };
                    tracing::info!(account = order.account, number = order.number(), state = %order.state, words = order.words);
                    if let Some(alarm) = step.alarm {
                        self.raise(&order.account, Some(order.number()), alarm);
                    }
                    if planted!(ToldInAnotherCommit) && step.emit.is_some() {
                        let change = Change { order: order.clone(), notice: None, emit: step.emit };
                        self.store.commit(&change, self.now()).await?;
                    }
                    return Ok(Learned::Done(order, step.then));
                }
                // Whoever was faster gave it a new time, which has not come yet.
                Committed::Stale if event == Event::Due => return Ok(Learned::Done(order, Then::Nothing)),
                Committed::Stale if planted!(StaleIsForced) => {
                    let version = self.reload(order.clone()).await?.version;
                    order.version = version;
                }
                Committed::Stale => {
                    let held_until = order.held_until;
                    order = self.reload(order).await?;
                    event = match event {
                        // The query took so long that somebody else has the order now, who may be sending it.
                        Event::Queried(report) if order.held_until != held_until => Event::Asked(report),
                        event => event,
                    };
                }
                Committed::SeenBefore => return Ok(Learned::SeenBefore(order)),
                Committed::NumberTaken => event = Event::NumberTaken,
            }
        }
    }

    /// A store that failed may have written all the same. Only the call that was to send an order may go on with it, so it looks for its own
    /// mark, as long as it may send at all.
    pub(super) async fn find_again(&self, order: &Order, error: StoreError) -> Result<Order, CashierError> {
        while order.is_held(self.now()) {
            match self.store.load(&order.account, order.number()).await {
                Ok(Some(there)) if there.sender == order.sender && there.version == order.version + 1 => {
                    return Ok(there);
                }
                Ok(_) => break,
                Err(_) => self.clock.sleep(LOOK_AGAIN).await,
            }
        }
        Err(error.into())
    }

    async fn reload(&self, order: Order) -> Result<Order, CashierError> {
        let there = self.store.load(&order.account, order.number()).await?;
        there.ok_or_else(|| missing(&order.account, order.kind.word(), order.number()))
    }

    /// The order with this number, which must be one of this kind.
    pub(super) async fn existing(&self, account: &str, kind: Kind, number: &str) -> Result<Order, CashierError> {
        let there = self.store.load(account, number).await?;
        there.filter(|order| order.kind == kind).ok_or_else(|| missing(account, kind.word(), number))
    }

    /// The payment or refund with this number.
    pub(super) async fn money(&self, account: &str, number: &str) -> Result<Order, CashierError> {
        let there = self.store.load(account, number).await?;
        let there = there.filter(|order| order.kind != Kind::Binding);
        there.ok_or_else(|| missing(account, "payment or refund", number))
    }
}

const LOOK_AGAIN: Duration = Duration::from_millis(200);

fn missing(account: &str, what: &'static str, number: &str) -> CashierError {
    CashierError::NotFound { account: account.to_owned(), what, number: number.to_owned() }
}

/// What the answer to a charge or refund says.
pub(super) fn answer(result: &Result<Report, Error>) -> Report {
    result.as_ref().map_or_else(Report::from, Clone::clone)
}

/// What the answer to a query says about the order. That the query itself was refused says nothing about it.
pub(super) fn asked(result: &Result<Report, Error>) -> Report {
    match result {
        Ok(report) => report.clone(),
        Err(error) if planted!(RefusedQueryIsFailed) => Report::from(error),
        Err(error) if error.outcome() == Outcome::NotFound => Report::from(error),
        // Whatever the query's error advises is about the query, not about the order.
        Err(Error::NotSent(cause)) => Report::new(Outcome::Unknown, format!("could not be asked about: {cause}")),
        Err(error) => Report { outcome: Outcome::Unknown, ..Report::from(error) },
    }
}
