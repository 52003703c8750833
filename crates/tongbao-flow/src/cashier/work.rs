//! Workers: ask about what is due, and tell what is to be told.

use std::time::Duration;

use tokio::sync::watch;
use tongbao_core::Error;
use tongbao_core::flow::{Exchange, OrderFacts, Report};
use tracing::Instrument;

use super::learn::asked;
use super::{Account, Cashier, CashierError, Consumer};
use crate::metrics;
use crate::order::{Kind, Order};
use crate::step::{Event, Then, step};

/// What one round of work did.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Worked {
    /// Orders that were looked at.
    pub orders: u32,
    /// Letters that were delivered.
    pub letters: u32,
}

/// Tells workers to stop.
#[derive(Clone, Debug)]
pub struct Stopper(watch::Sender<bool>);

/// What a worker looks at to know whether to stop.
#[derive(Clone, Debug)]
pub struct Stop(watch::Receiver<bool>);

impl Stop {
    /// A pair: any number of workers take clones of the second.
    #[must_use]
    pub fn pair() -> (Stopper, Self) {
        let (sender, receiver) = watch::channel(false);
        (Stopper(sender), Self(receiver))
    }

    pub(super) fn is_now(&self) -> bool {
        *self.0.borrow()
    }

    /// Waits until there is a stop. If nobody can tell any more, there is one.
    async fn wait(&mut self) {
        let _ = self.0.wait_for(|&stop| stop).await;
    }
}

impl Stopper {
    /// Stops them, each after the order that it is at.
    pub fn stop(&self) {
        self.0.send_replace(true);
    }
}

impl Cashier {
    /// Works until it is told to stop: asks about orders whose outcome is not known, closes what customers gave up, delivers what is to be
    /// told. Run as many as there is work for, in any number of processes.
    ///
    /// A store that fails is tried again after a pause; a failure is logged, not returned.
    pub async fn run_worker(&self, consumer: &dyn Consumer, mut stop: Stop) {
        while !stop.is_now() {
            let pause = match self.work(consumer, &stop).await {
                Ok(worked) if worked == Worked::default() => self.idle,
                Ok(_) => continue,
                Err(error) => {
                    tracing::error!(%error, "a worker pauses");
                    AFTER_FAILURE
                }
            };
            tokio::select! {
                () = self.clock.sleep(pause) => {}
                () = stop.wait() => {}
            }
        }
    }

    /// One round: takes a few due orders of every account, and a few letters.
    ///
    /// # Errors
    ///
    /// [`CashierError::Store`]: what was taken comes back when its lease is over.
    pub async fn work(&self, consumer: &dyn Consumer, stop: &Stop) -> Result<Worked, CashierError> {
        let mut worked = Worked::default();
        for (name, account) in self.accounts.iter() {
            let (now, per_second) = (self.now(), account.rules.habits.queries_per_second);
            let allowed = account.pace.take(now, per_second, BATCH);
            if allowed == 0 {
                continue;
            }
            let lease = now.after(account.rules.answer);
            let orders = self.store.claim(name, now, lease, allowed).await?;
            account.pace.give_back(allowed.saturating_sub(u32::try_from(orders.len()).unwrap_or(allowed)));
            for order in orders {
                if stop.is_now() {
                    return Ok(worked);
                }
                worked.orders += 1;
                // The one before took so long that this one may be somebody else's by now.
                if !order.is_held(self.now()) {
                    continue;
                }
                let number = order.facts.number.clone();
                match self.look_after(account, order).await {
                    Err(CashierError::Store(error)) => return Err(error.into()),
                    // Whatever is wrong with this one, the others do not wait for it. It comes back when its lease is over.
                    Err(error) => tracing::error!(account = name, number, %error, "an order could not be looked after"),
                    Ok(()) => {}
                }
            }
        }
        worked.letters = self.deliver(consumer, stop).await?;
        Ok(worked)
    }

    /// 查询: asks the gateway about one payment or refund, now and whatever its state: for a person, not for programs that wait. What contradicts
    /// a final order makes a conflict.
    ///
    /// # Errors
    ///
    /// [`CashierError::NotFound`], [`CashierError::Store`]. That the gateway did not answer is no error: the order is unchanged.
    pub async fn ask(&self, account: &str, number: &str) -> Result<Order, CashierError> {
        let at = self.account(account)?;
        self.query_once(at, self.money(account, number).await?, Event::Asked).await
    }

    /// Does what is to be done about an order whose time has come.
    async fn look_after(&self, account: &Account, order: Order) -> Result<(), CashierError> {
        let due = step(&order, &Event::Due, &account.rules, self.now())?;
        if due.then != Then::Query {
            self.learn(&account.rules, order, Event::Due, None).await?;
            return Ok(());
        }
        self.query_once(account, order, Event::Queried).await?;
        Ok(())
    }

    async fn query_once(
        &self,
        account: &Account,
        order: Order,
        event: fn(Report) -> Event,
    ) -> Result<Order, CashierError> {
        let result = match self.query(account, &order).await? {
            Ok(exchange) => {
                let span =
                    tracing::info_span!("ask", account = order.account, number = order.number(), asks = order.asks);
                Self::call(account, exchange).instrument(span).await
            }
            Err(error) => Err(error),
        };
        let report = asked(&result);
        metrics::polled(&order.account, report.outcome);
        Ok(self.learn(&account.rules, order, event(report), None).await?.order())
    }

    async fn query(&self, account: &Account, order: &Order) -> Result<Result<Exchange<Report>, Error>, CashierError> {
        let today = OrderFacts { made: self.now().beijing(), ..order.facts.clone() };
        let facts = if planted!(DayIsTodays) { &today } else { &order.facts };
        let Some(of) = order.of.as_deref().filter(|_| order.kind == Kind::Refund) else {
            return Ok(account.connector.query(facts));
        };
        let of = self.existing(&order.account, Kind::Payment, of).await?;
        Ok(account.connector.query_refund(facts, &of.facts))
    }
}

/// How many orders of an account a worker takes at once. Few, so that those that it has not come to yet do not wait out its lease.
const BATCH: u32 = 8;
const AFTER_FAILURE: Duration = Duration::from_secs(2);
