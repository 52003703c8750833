//! Looking through what is not final.

use std::time::Duration;

use super::{Cashier, CashierError};
use crate::clock::Moment;
use crate::order::{Kind, Order, State};
use crate::store::Filter;

/// How many payments and refunds are not final, and how old the oldest ones are.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Survey {
    /// When it was begun.
    pub at: Moment,
    /// One line for each account of the cashier and each state that is not final, also where there is no order.
    pub lines: Vec<SurveyLine>,
    /// As [`Cashier::unserved`] has them.
    pub unserved: Vec<SurveyLine>,
}

/// The payments and refunds of an account in one state.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct SurveyLine {
    /// The account.
    pub account: String,
    /// The state.
    pub state: State,
    /// How many.
    pub orders: u64,
    /// How long ago the oldest of them was made, to the second. `None` if there is none.
    pub oldest: Option<Duration>,
}

impl Survey {
    /// How long ago the oldest order was made of which nobody knows whether its money moved: the figure to watch. Those that wait for a
    /// customer's code are not among them, since no money can have moved; nor are those of accounts that the cashier does not have.
    #[must_use]
    pub fn oldest_unknown(&self) -> Option<Duration> {
        let unknown = |line: &&SurveyLine| !matches!(line.state, State::Prepared | State::NeedsCustomer);
        self.lines.iter().filter(unknown).filter_map(|line| line.oldest).max()
    }
}

impl Cashier {
    /// Looks through all payments and refunds of its accounts that are not final, page by page, and sets the gauges where there are any
    /// (feature `metrics`). Bindings are left out: they move no money.
    ///
    /// A store may have to look at every order that it has: once a minute is often enough. Orders that change meanwhile are counted as
    /// they are when their page is read.
    ///
    /// # Errors
    ///
    /// [`CashierError::Store`].
    pub async fn survey(&self) -> Result<Survey, CashierError> {
        let mut survey = Survey { at: self.now(), lines: Vec::new(), unserved: self.unserved().await? };
        for account in self.accounts.keys() {
            survey.lines.extend(self.open_orders(account, survey.at).await?);
        }
        #[cfg(feature = "metrics")]
        crate::metrics::surveyed(&survey);
        Ok(survey)
    }

    /// The payments and refunds in its store that are not final and whose account this cashier does not have: it never asks about them, and
    /// refuses their notifications. One line for each such account and state where there is an order.
    ///
    /// That is as it should be if another process has those accounts. Costs one look for each account, and [`survey`](Self::survey)'s
    /// work for those that are not its own.
    ///
    /// # Errors
    ///
    /// [`CashierError::Store`].
    pub async fn unserved(&self) -> Result<Vec<SurveyLine>, CashierError> {
        let mut lines = Vec::new();
        for account in crate::store::accounts(&*self.store).await? {
            if !self.accounts.contains_key(&account) {
                lines.extend(self.open_orders(&account, self.now()).await?);
            }
        }
        lines.retain(|line| line.orders > 0);
        Ok(lines)
    }

    async fn open_orders(&self, account: &str, at: Moment) -> Result<Vec<SurveyLine>, CashierError> {
        let states = State::ALL.iter().copied().filter(|state| !state.is_final()).collect::<Vec<_>>();
        let line = |&state| SurveyLine { account: account.to_owned(), state, orders: 0, oldest: None };
        let mut lines = states.iter().map(line).collect::<Vec<_>>();
        let mut filter = Filter { account: Some(account.to_owned()), states, limit: PAGE, ..Filter::default() };
        loop {
            let page = self.store.list(&filter).await?;
            for order in page.iter().filter(|order| order.kind != Kind::Binding) {
                if let Some(line) = lines.iter_mut().find(|line| line.state == order.state) {
                    line.orders += 1;
                    line.oldest = line.oldest.max(Some(age(order, at)));
                }
            }
            match page.last() {
                Some(last) if page.len() >= PAGE as usize => {
                    filter.after = Some((account.to_owned(), last.number().to_owned()));
                }
                _ => return Ok(lines),
            }
        }
    }
}

fn age(order: &Order, at: Moment) -> Duration {
    at.since(Moment::from_millis(order.facts.made.unix().saturating_mul(1_000)))
}

const PAGE: u32 = 500;
