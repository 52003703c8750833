//! 对账: the gateway's bill against what was written down.

use std::collections::HashSet;
use std::time::Duration;

use sha2::{Digest, Sha256};
use tongbao_core::flow::{Charging, Habits, Polling, Report};
use tongbao_core::schema::Outcome;
use tongbao_core::{Amount, BeijingTime, BoxError};

use super::{Cashier, CashierError};
use crate::order::{Kind, Order, State};
use crate::rules::Rules;
use crate::step::{Event, step};
use crate::store::Filter;

/// One line of a bill: a payment or a refund that the gateway says it carried out, or did not.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct BillLine {
    /// 商户订单号.
    pub number: String,
    /// 金额.
    pub amount: Amount,
    /// How the bill says it stands. Most bills have only what succeeded.
    pub outcome: Outcome,
    /// The gateway's own number, if the bill has it.
    pub gateway_number: Option<String>,
}

/// The orders that a bill should have: those that were made in this time, the last moment not included.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Period {
    /// The first moment.
    pub from: BeijingTime,
    /// The first moment that is not in it any more.
    pub until: BeijingTime,
}

/// Where a bill and the store differ.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Differences {
    /// Lines that were read.
    pub lines: u64,
    /// Lines that say what the store says.
    pub same: u64,
    /// Orders that were not final and are now, because the bill has them.
    pub settled: Found,
    /// Lines about numbers that the store does not have.
    pub missing_here: Found,
    /// Orders of the period that succeeded and are in no line.
    pub missing_there: Found,
    /// Lines with another amount than the order. Each is a conflict now.
    pub amount: Found<OtherAmount>,
    /// Lines that say the opposite of what the store has as final. Each is a conflict now.
    pub state: Found,
    /// Lines that decide nothing about an order that is not final, or that the store could not take.
    pub open: Found,
    /// Lines about numbers that came in an earlier line.
    pub twice: Found,
}

/// How many, and which: the first thousand, by their numbers unless there is more to say.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Found<T = String> {
    /// How many.
    pub count: u64,
    /// The first thousand.
    pub first: Vec<T>,
}

/// An order that has one amount here and another in the bill.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct OtherAmount {
    /// Its number.
    pub number: String,
    /// What the store has.
    pub ours: Amount,
    /// What the bill has.
    pub theirs: Amount,
}

impl<T> Default for Found<T> {
    fn default() -> Self {
        Self { count: 0, first: Vec::new() }
    }
}

impl<T> Found<T> {
    fn add(&mut self, what: impl Into<T>) {
        self.count += 1;
        if self.first.len() < MOST {
            self.first.push(what.into());
        }
    }
}

impl Differences {
    /// Whether there is nothing that a person has to look at. What the bill settled is no difference any more.
    #[must_use]
    pub const fn is_none(&self) -> bool {
        self.missing_here.count == 0
            && self.missing_there.count == 0
            && self.amount.count == 0
            && self.state.count == 0
            && self.open.count == 0
            && self.twice.count == 0
    }
}

impl Cashier {
    /// 对账: compares a bill, line by line, with the orders of an account, and settles what the bill proves: a payment whose outcome was not
    /// known and that the bill has, with its amount, has succeeded. What contradicts a final order makes it a conflict. What the bill does
    /// not have stays as it is: it may stand in the next one.
    ///
    /// Lines come one at a time; 16 bytes of each are kept. The bill must be one that you believe: it came over an authenticated connection,
    /// or is signed. Asks no gateway, and needs no access to one: the account may be one that this cashier does not have.
    ///
    /// # Errors
    ///
    /// [`CashierError::Store`], [`CashierError::Bill`]: what was settled until then is settled; run it again.
    pub async fn reconcile(
        &self,
        account: &str,
        period: Period,
        lines: impl IntoIterator<Item = Result<BillLine, BoxError>>,
    ) -> Result<Differences, CashierError> {
        self.go_through(account, period, lines, true).await
    }

    /// Compares as [`reconcile`](Self::reconcile) does, and writes nothing: `settled` and `state` are what would be settled, and what would
    /// be a conflict. One thing shows only when it is written: that another order has a gateway's number which the bill gives to this one.
    ///
    /// # Errors
    ///
    /// As `reconcile`.
    pub async fn compare_bill(
        &self,
        account: &str,
        period: Period,
        lines: impl IntoIterator<Item = Result<BillLine, BoxError>>,
    ) -> Result<Differences, CashierError> {
        self.go_through(account, period, lines, false).await
    }

    async fn go_through(
        &self,
        account: &str,
        period: Period,
        lines: impl IntoIterator<Item = Result<BillLine, BoxError>>,
        settle: bool,
    ) -> Result<Differences, CashierError> {
        let rules = self.rules(account);
        let (mut found, mut seen) = (Differences::default(), HashSet::new());
        for line in lines {
            let line = line.map_err(CashierError::Bill)?;
            found.lines += 1;
            if !seen.insert(short(&line.number)) {
                found.twice.add(line.number);
                continue;
            }
            match self.store.load(account, &line.number).await? {
                Some(order) if order.kind != Kind::Binding => {
                    let after = self.bill(&rules, order.clone(), billed(&line), settle).await?;
                    compare(&line, &order, after, &mut found);
                }
                _ => found.missing_here.add(line.number),
            }
        }
        self.look_for_missing(account, period, &seen, &mut found).await?;
        Ok(found)
    }

    /// What a line of the bill makes of an order, written down or not.
    async fn bill(&self, rules: &Rules, order: Order, report: Report, settle: bool) -> Result<State, CashierError> {
        let event = Event::Billed(report);
        if settle {
            return Ok(self.learn(rules, order, event, None).await?.order().state);
        }
        Ok(step(&order, &event, rules, self.now())?.order.state)
    }

    async fn look_for_missing(
        &self,
        account: &str,
        period: Period,
        seen: &HashSet<[u8; 16]>,
        found: &mut Differences,
    ) -> Result<(), CashierError> {
        let mut filter = Filter {
            account: Some(account.to_owned()),
            states: vec![State::Succeeded],
            limit: PAGE,
            ..Filter::default()
        };
        loop {
            let page = self.store.list(&filter).await?;
            let Some(last) = page.last() else { return Ok(()) };
            filter.after = Some((last.account.clone(), last.facts.number.clone()));
            let ours =
                |order: &&Order| order.kind != Kind::Binding && (period.from..period.until).contains(&order.facts.made);
            for order in page.iter().filter(ours).filter(|order| !seen.contains(&short(order.number()))) {
                found.missing_there.add(order.number());
            }
        }
    }
}

fn billed(line: &BillLine) -> Report {
    Report::new(line.outcome, format!("the bill says {}", line.outcome.word()))
        .number(line.number.clone())
        .amount(line.amount)
        .gateway_number(line.gateway_number.clone())
}

/// Files a line under what it differs in. The order is as it was before; its state after that is given.
fn compare(line: &BillLine, order: &Order, after: State, found: &mut Differences) {
    let (number, ours, theirs) = (line.number.clone(), order.facts.amount, line.amount);
    if theirs != ours {
        found.amount.add(OtherAmount { number, ours, theirs });
    } else if !order.state.is_final() && after.is_final() {
        found.settled.add(number);
    } else if !after.is_final() {
        found.open.add(number);
    } else if agrees(after, line.outcome) {
        found.same += 1;
    } else {
        found.state.add(number);
    }
}

/// Whether a line says what a final order is. That an order was closed before it was sent is no contradiction to one that failed.
fn agrees(state: State, outcome: Outcome) -> bool {
    match outcome {
        Outcome::Succeeded => state == State::Succeeded,
        Outcome::Declined | Outcome::Refused | Outcome::NotFound => matches!(state, State::Failed | State::Closed),
        _ => false,
    }
}

/// Half of a SHA-256: two numbers of a bill never have the same by chance.
fn short(number: &str) -> [u8; 16] {
    let mut short = [0; 16];
    short.iter_mut().zip(Sha256::digest(number)).for_each(|(short, byte)| *short = byte);
    short
}

/// For an account that only its bills are known of: nothing is sent, and what needs a person is asked about once a day, by whoever can.
pub(super) const RULES: Rules = Rules::new(Habits {
    charging: Charging::AtOnce,
    refunds: true,
    polling: Polling { first: DAY, every: DAY, asks: 1, then: DAY },
    quiet: DAY,
    queries_per_second: 1,
});
const DAY: Duration = Duration::from_secs(24 * 3_600);
const PAGE: u32 = 1_000;
/// How many numbers of each difference are kept.
const MOST: usize = 1_000;

#[cfg(feature = "sqlite")]
#[cfg(test)]
mod tests;
