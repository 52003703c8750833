//! After the power came back, and both books in the end.

use std::time::{Duration, Instant};

use tokio::time::timeout;
use tongbao_core::Amount;
use tongbao_core::schema::Outcome;
use tongbao_flow::order::{Order, State};
use tongbao_flow::sqlite::Sqlite;
use tongbao_flow::store::{Past, Store};
use tongbao_sandbox::Entry;

use super::{PATIENCE, PRICE, Story, out_of_turn};
use crate::demo::{Actor, Books, Event, failed};
use crate::failure::Failure;
use crate::merchant::ACCOUNT;
use crate::merchant::lines::Said;

impl Story<'_, '_> {
    /// 恢复: the merchant starts again. How often it was told that the order is final.
    pub(super) async fn come_back(&mut self, order: &str) -> Result<usize, Failure> {
        self.scene("The power is back 恢复供电")?;
        self.process = self.shop.start()?;
        let Said::Ready { open } = self.said().await? else { return Err(out_of_turn()) };
        let found = open.iter().find(|found| found.number == order);
        let state = found.map_or("missing", |found| found.state.as_str()).to_owned();
        let text = format!(
            "starts again on the same file, and finds order {order}: {state}. It may have been sent, so it is asked about and not sent"
        );
        self.tell(Actor::Merchant, text)?;
        let mut letters = 0;
        let begun = Instant::now();
        // A second letter would come within a moment; a second one that comes later is none of this order's.
        let mut last = None::<Instant>;
        while begun.elapsed() < PATIENCE && last.is_none_or(|last| last.elapsed() < MOMENT) {
            if let Ok(said) = timeout(Duration::from_millis(20), self.process.said()).await {
                letters += self.heard(said, order)?;
            }
            if last.is_none() && letters > 0 && self.acknowledged(order) > self.acknowledged {
                self.tell(Actor::Sandbox, "notifies the merchant again 异步通知: acknowledged; nothing is done twice")?;
                last = Some(Instant::now());
            }
        }
        Ok(letters)
    }

    /// How many letters about the order this is.
    fn heard(&mut self, said: Option<Said>, order: &str) -> Result<usize, Failure> {
        match said {
            Some(Said::Letter { topic, order: about }) if about.number == order => {
                let queries = self.queries(order);
                self.tell(
                    Actor::Sandbox,
                    format!("was asked {}", count(queries, "time", "how the order stands 查询")),
                )?;
                self.tell(Actor::Merchant, format!("order {order}: {topic}, {}", about.words))?;
                self.tell(Actor::Merchant, "tells whoever waits for the order, and notes that")?;
                Ok(1)
            }
            Some(Said::Failed { number, why }) => Err(Failure::Check(format!("order {number}: {why}"))),
            Some(_) => Ok(0),
            None => Err(Failure::Check("the merchant's process has ended".to_owned())),
        }
    }

    fn queries(&self, order: &str) -> usize {
        let query = self.sandbox.course().query;
        let asked = self.sandbox.events();
        asked.iter().filter(|event| event.interface == query && event.order == order).count()
    }

    /// 对账: what each side has in the end.
    pub(super) async fn compare(mut self, number: &str, letters: usize) -> Result<(), Failure> {
        self.scene("Both books 对账")?;
        let ended = self.process.finish().map_err(failed("the merchant's process"))?;
        let store = Sqlite::open(&self.shop.db()).map_err(failed("the merchant's database"))?;
        let order = store.load(ACCOUNT, number).await.map_err(failed("the merchant's database"))?;
        let order = order.ok_or_else(|| Failure::Check(format!("order {number} is lost")))?;
        let past = store.history(ACCOUNT, number).await.map_err(failed("the merchant's database"))?;
        self.tell(Actor::Merchant, "what its database has about the order 历史:")?;
        for (number, past) in (1..).zip(&past) {
            self.tell(Actor::Merchant, line(number, past))?;
        }
        self.tell(Actor::Merchant, format!("whoever waits for the order was told {}", count(letters, "time", "")))?;
        let books = self.books(&order);
        let (charges, agrees) = (books.charges, books.disagreement().is_none());
        self.stage.tell(&Event::Ledger(books))?;
        self.sandbox.shutdown().await;
        if agrees && ended && charges == 1 && letters == 1 && order.state == State::Succeeded {
            return Ok(());
        }
        let state = order.state;
        Err(Failure::Check(format!("order {number} is {state}, charged {charges} times and told {letters} times")))
    }

    fn books(&self, order: &Order) -> Books {
        let ledger = self.sandbox.ledger();
        let (charges, refunds) = (ledger.charges_for(order.number()), ledger.refunds_for(order.number()));
        let sum = |entries: &[&Entry]| {
            let sum = entries.iter().try_fold(Amount::ZERO, |sum, entry| sum.checked_add(entry.amount));
            sum.unwrap_or(Amount::from_fen(u64::MAX))
        };
        let (believed, believed_left) = match order.state {
            State::Succeeded => (Outcome::Succeeded, PRICE),
            State::Failed | State::Closed => (Outcome::Declined, Amount::ZERO),
            _ => (Outcome::Unknown, Amount::ZERO),
        };
        let now = self.sandbox.cards().into_iter().find(|card| card.pan == self.card.pan);
        let before = self.card.balance;
        Books {
            order: order.number().to_owned(),
            believed,
            believed_left,
            charges: charges.len(),
            charged: sum(&charges),
            refunds: refunds.len(),
            refunded: sum(&refunds),
            left: ledger.taken(order.number()),
            balance: (before, now.map_or(before, |card| card.balance)),
            conflicts: Vec::new(),
        }
    }
}

fn line(number: u32, past: &Past) -> String {
    let Past { at, state, words, .. } = past;
    format!("{number}. {at} {state:<14} {words}").trim_end().to_owned()
}

fn count(number: usize, what: &str, about: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {what}{plural} {about}").trim_end().to_owned()
}

/// How long a letter that must not come is waited for.
const MOMENT: Duration = Duration::from_millis(300);
