//! A person who looks after orders: asks, gives up, decides, compares bills. Not always right, and never at a good moment.

use tongbao_core::schema::Outcome;
use tongbao_core::{Amount, BoxError};

use super::bank::Fate;
use super::stage::Stage;
use super::tables::Tables;
use super::truth::{Key, key};
use super::world::{OUTSIDE, START};
use crate::cashier::{BillLine, CashierError, Differences, Period};
use crate::clock::Moment;
use crate::order::{Kind, Order, State};

/// What a person writes beside a decision.
const DECIDED: [&str; 2] = ["the gateway's people say that no money moved", "the gateway's people say that it moved"];

impl Stage {
    pub(super) async fn operator(self) {
        while self.world.lock().trouble.faults {
            self.world.pause(500 + self.world.below(25_000)).await;
            let Some(order) = self.some_order() else { continue };
            match self.world.below(10) {
                0 => self.look_up(order).await,
                1 | 2 => self.give_up(order).await,
                3..=7 => self.decide(order).await,
                8 => drop(self.compare().await),
                _ => self.survey().await,
            }
        }
    }

    /// Most often one that is not final.
    fn some_order(&self) -> Option<Order> {
        let open = self.world.below(4) > 0;
        let disk = self.store.look();
        let all = disk.synced.orders.values().filter(|order| order.account == self.account);
        let all: Vec<_> = all.filter(|order| !(open && order.state.is_final())).collect();
        let one = usize::try_from(self.world.below(all.len() as u64)).unwrap();
        all.get(one).copied().cloned()
    }

    async fn look_up(&self, order: Order) {
        let (account, number) = (self.account, order.facts.number);
        let asked = self.ask(move |cashier| Box::pin(async move { cashier.ask(account, &number).await })).await;
        self.heard(asked);
    }

    async fn give_up(&self, order: Order) {
        let (account, number) = (self.account, order.facts.number);
        let done = self.ask(move |cashier| Box::pin(async move { cashier.cancel(account, &number).await })).await;
        if let Some(Ok(order)) = self.heard(done) {
            self.world.note(|| format!("a person gave up {}", order.number()));
            self.world.lock().truth.cancelled.insert(key(account, order.number()));
        }
    }

    /// As the bank's people say, or as somebody believes.
    async fn decide(&self, order: Order) {
        if order.kind == Kind::Binding || self.world.was_decided(self.account, order.number()) {
            return;
        }
        let (account, number) = (self.account, order.facts.number);
        let entry = self.bank.entries().remove(&number);
        let is_wrong = self.world.strikes("a person decides wrongly", 200);
        if !is_wrong && entry.as_ref().is_some_and(|entry| entry.fate == Fate::Processing) {
            return;
        }
        let succeeded = is_wrong != entry.is_some_and(|entry| entry.moved > 0);
        let key = key(account, &number);
        self.world.note(|| format!("a person says of {number}: succeeded is {succeeded}"));
        self.world.lock().truth.decided.insert(key.clone(), succeeded);
        let words = DECIDED[usize::from(succeeded)];
        let done =
            self.ask(move |cashier| Box::pin(async move { cashier.decide(account, &number, succeeded, words).await }));
        match self.heard(done.await) {
            Some(Err(CashierError::Refused(_) | CashierError::NotFound { .. })) => {
                self.world.lock().truth.decided.remove(&key);
            }
            Some(Ok(_)) => self.check_decided(&key),
            // Nobody knows whether it was taken.
            _ => {}
        }
    }

    /// Nobody decides about what is on its way: as long as the clocks of two processes differ by less than what is tolerated.
    fn check_decided(&self, key: &Key) {
        let disk = self.store.look();
        let past = disk.synced.history.get(key).into_iter().flatten();
        let before = past.take_while(|past| !DECIDED.contains(&past.words.as_str())).last().map(|past| past.state);
        drop(disk);
        let clocks = self.world.lock().clocks.kind;
        let now = self.world.moment();
        let Some(apart) = clocks.apart() else { return };
        // Whatever became of the order meanwhile: a query says nothing about what has not arrived.
        let charging = self.network.charging.lock().unwrap().contains(&key.1);
        let sends = charging || matches!(before, Some(State::Prepared | State::Sending));
        if sends && !self.world.is_late(key, now.after(apart)) {
            self.world.violation(format!("a person could decide about {}, which may be on its way", key.1));
        }
    }

    async fn survey(&self) {
        let surveyed = self.ask(|cashier| Box::pin(async move { cashier.survey().await })).await;
        if let Some(Ok(survey)) = surveyed {
            let counted: u64 =
                survey.lines.iter().filter(|line| line.account == self.account).map(|line| line.orders).sum();
            // None is ever deleted, so there are as many now as when they were counted, at least.
            let there = self.store.look().synced.orders.values().filter(|order| order.account == self.account).count();
            if counted > there as u64 {
                self.world.violation(format!("{counted} orders were counted, and there are {there}"));
            }
        }
    }

    /// The bill of what the bank carried out until now.
    async fn compare(&self) -> Option<Result<Differences, CashierError>> {
        let declined = self.world.below(2) == 1;
        let lines: Vec<Result<BillLine, BoxError>> = self
            .bank
            .entries()
            .into_iter()
            .filter(|(_, entry)| entry.moved > 0 || (declined && entry.fate == Fate::Failed))
            .map(|(number, entry)| {
                let outcome = if entry.moved > 0 { Outcome::Succeeded } else { Outcome::Declined };
                let amount = Amount::from_fen(entry.amount);
                Ok(BillLine { number, amount, outcome, gateway_number: entry.gateway_number })
            })
            .collect();
        let day = |days: i64| Moment::from_millis(START.millis() + days * 24 * 3_600_000).beijing();
        let (account, period) = (self.account, Period { from: day(-3), until: day(9) });
        self.world.note(|| format!("a bill with {} lines", lines.len()));
        self.ask(move |cashier| Box::pin(async move { cashier.reconcile(account, period, lines).await })).await
    }

    /// When everything is over, the bill says what became of the money.
    pub(super) fn compare_the_last_bill(&self) {
        *self.busy.lock().unwrap() += 1;
        let stage = self.clone();
        self.world.spawn(OUTSIDE, async move {
            let found = stage.compare().await.and_then(Result::ok);
            *stage.bill.lock().unwrap() = found;
            *stage.busy.lock().unwrap() -= 1;
        });
    }

    /// What people got wrong shows in a conflict, or in the bill.
    pub(super) fn judge_people(&self) {
        let (bill, entries) = (self.bill.lock().unwrap().take(), self.bank.entries());
        let Some(bill) = bill else { return };
        let disk = self.store.look();
        let mut wrong = Vec::new();
        for order in disk.synced.orders.values().filter(|order| order.account == self.account) {
            let moved = entries.get(order.number()).is_some_and(|entry| entry.moved > 0);
            let shows = order.conflict || bill.missing_there.first.iter().any(|number| number == order.number());
            if disk.synced.decided(order).is_some_and(|succeeded| succeeded != moved) && !shows {
                wrong.push(format!("{} was decided wrongly, and nobody knows", order.number()));
            }
        }
        drop(disk);
        if bill.missing_here.count + bill.amount.count + bill.twice.count > 0 {
            wrong.push(format!("the bank's bill does not fit: {bill:?}"));
        }
        wrong.into_iter().for_each(|what| self.world.violation(what));
    }
}

impl Tables {
    /// What a person decided about an order.
    pub(super) fn decided(&self, order: &Order) -> Option<bool> {
        let past = self.history.get(&key(&order.account, order.number())).into_iter().flatten();
        past.into_iter().find_map(|past| DECIDED.iter().position(|words| *words == past.words)).map(|said| said == 1)
    }
}
