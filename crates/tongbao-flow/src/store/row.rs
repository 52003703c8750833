//! An order as databases have it: what both stores share.

use tongbao_core::flow::OrderFacts;
use tongbao_core::{Amount, BeijingTime, BoxError};

use super::{Filter, Letter, Past};
use crate::clock::Moment;
use crate::order::{Order, State};
use crate::step::Topic;

/// The columns of an order, in the order of the fields of [`Row`].
pub(crate) const COLUMNS: &str = "account, number, kind, amount, made, gateway_number, step_number, of_payment, digest, state, conflict, \
                                  asks, asked_at, due, words, version, sender, held_until, settled";

/// An order as a row. Integers are `i64`, because databases have no unsigned ones.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) account: String,
    pub(crate) number: String,
    pub(crate) kind: String,
    pub(crate) amount: i64,
    pub(crate) made: i64,
    pub(crate) gateway_number: Option<String>,
    pub(crate) step_number: Option<String>,
    pub(crate) of_payment: Option<String>,
    pub(crate) digest: String,
    pub(crate) state: String,
    pub(crate) conflict: bool,
    pub(crate) asks: i64,
    pub(crate) asked_at: Option<i64>,
    pub(crate) due: Option<i64>,
    pub(crate) words: String,
    pub(crate) version: i64,
    pub(crate) sender: String,
    pub(crate) held_until: Option<i64>,
    pub(crate) settled: bool,
}

impl Row {
    /// Fails for numbers above 2^63, which no column holds.
    pub(crate) fn of(order: &Order) -> Result<Self, BoxError> {
        let facts = &order.facts;
        Ok(Self {
            account: order.account.clone(),
            number: facts.number.clone(),
            kind: order.kind.word().to_owned(),
            amount: i64::try_from(facts.amount.fen()).map_err(|_| Unfit("amount"))?,
            made: facts.made.unix(),
            gateway_number: facts.gateway_number.clone(),
            step_number: facts.step_number.clone(),
            of_payment: order.of.clone(),
            digest: order.digest.clone(),
            state: order.state.word().to_owned(),
            conflict: order.conflict,
            asks: i64::from(order.asks),
            asked_at: order.asked_at.map(Moment::millis),
            due: order.due.map(Moment::millis),
            words: order.words.clone(),
            version: i64::try_from(order.version).map_err(|_| Unfit("version"))?,
            sender: order.sender.clone(),
            held_until: order.held_until.map(Moment::millis),
            settled: order.settled,
        })
    }

    pub(crate) fn order(self) -> Result<Order, BoxError> {
        Ok(Order {
            account: self.account,
            kind: self.kind.parse()?,
            facts: OrderFacts {
                number: self.number,
                amount: Amount::from_fen(u64::try_from(self.amount).map_err(|_| Unfit("amount"))?),
                made: BeijingTime::from_unix(self.made).ok_or(Unfit("made"))?,
                gateway_number: self.gateway_number,
                step_number: self.step_number,
            },
            of: self.of_payment,
            digest: self.digest,
            state: self.state.parse()?,
            conflict: self.conflict,
            settled: self.settled,
            asks: u32::try_from(self.asks).map_err(|_| Unfit("asks"))?,
            asked_at: self.asked_at.map(Moment::from_millis),
            due: self.due.map(Moment::from_millis),
            held_until: self.held_until.map(Moment::from_millis),
            words: self.words,
            sender: self.sender,
            version: version(self.version)?,
        })
    }
}

pub(crate) fn version(column: i64) -> Result<u64, BoxError> {
    u64::try_from(column).map_err(|_| Unfit("version").into())
}

pub(crate) fn letter((account, number, topic, attempts): (String, String, String, i64)) -> Result<Letter, BoxError> {
    let topic = match topic.as_str() {
        "conflict" => Topic::Conflict,
        "manual" => Topic::Manual,
        state => Topic::Final(state.parse()?),
    };
    let attempts = u32::try_from(attempts).map_err(|_| Unfit("attempts"))?;
    Ok(Letter { account, number, topic, attempts })
}

pub(crate) fn past((number, at, state, words): (i64, i64, String, String)) -> Result<Past, BoxError> {
    Ok(Past { version: version(number)?, at: Moment::from_millis(at), state: state.parse()?, words })
}

/// The account and number that a page of this filter comes after. `None` if nothing can come after it.
pub(crate) fn after(filter: &Filter) -> Option<(&str, &str)> {
    let after = filter.after.as_ref().map_or(("", ""), |(account, number)| (account, number));
    let Some(account) = filter.account.as_deref() else { return Some(after) };
    // Databases compare these columns by bytes, as Rust does.
    match after.0.cmp(account) {
        std::cmp::Ordering::Less => Some((account, "")),
        std::cmp::Ordering::Equal => Some(after),
        std::cmp::Ordering::Greater => None,
    }
}

/// States of refunds that give nothing back.
pub(crate) const NOTHING_GIVEN_BACK: [State; 2] = [State::Failed, State::Closed];

#[derive(Debug, thiserror::Error)]
#[error("the {0} of an order does not fit: databases hold integers from 0 to 2^63 - 1, and years that a calendar has")]
struct Unfit(&'static str);
