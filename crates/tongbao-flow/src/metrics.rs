//! What is counted and measured, for whatever collector the program installs: the facade of the crate `metrics`.
//!
//! | name | kind | labels | what |
//! |---|---|---|---|
//! | `tongbao_orders_total` | counter | `account`, `kind`, `state` | orders that reached this state, the first one included |
//! | `tongbao_polls_total` | counter | `account`, `outcome` | queries, by what they said about the order |
//! | `tongbao_notifications_total` | counter | `account`, `verdict` | 异步通知, by what became of them |
//! | `tongbao_letters_total` | counter | `account`, `topic`, `result` | attempts to deliver a letter: `delivered`, `failed` |
//! | `tongbao_open_orders` | gauge | `account`, `state` | payments and refunds that are not final |
//! | `tongbao_oldest_order_age_seconds` | gauge | `account`, `state` | age of the oldest of them; 0 if there is none |
//! | `tongbao_certificate_days_left` | gauge | `account`, `certificate` | 证书: whole days until it ends; negative when it is over |
//!
//! The gauges of orders are set by [`Cashier::survey`](crate::Cashier::survey), the last one by [`certificate_days_left`]: call both from
//! time to time. The counters are of one process and begin at nought with it.
//!
//! **Labels hold words of this crate and the program's own names**, never a number of an order, an amount or what a gateway said. A
//! notification for an account that does not exist is counted under `-`, so that nobody outside can make up labels.

#[cfg(feature = "metrics")]
use metrics::Label;
use tongbao_core::schema::Outcome;

#[cfg(feature = "metrics")]
use crate::Survey;
use crate::order::{Order, State};
use crate::store::Letter;

/// Tells the collector what the names mean. Call it once, after the collector is installed.
#[cfg(feature = "metrics")]
pub fn describe() {
    use metrics::{Unit, describe_counter, describe_gauge};
    describe_counter!(ORDERS, "Orders that reached this state");
    describe_counter!(POLLS, "Queries, by what they said about the order");
    describe_counter!(NOTIFICATIONS, "Notifications, by what became of them");
    describe_counter!(LETTERS, "Attempts to deliver a letter");
    describe_gauge!(OPEN, "Payments and refunds that are not final");
    describe_gauge!(OLDEST, Unit::Seconds, "Age of the oldest payment or refund in this state");
    describe_gauge!(CERTIFICATE, "Whole days until a certificate ends; negative when it is over");
}

/// Sets how long a certificate of an account is still good: whole days, 0 on the last one, negative when it is over.
///
/// Connectors know no certificates, so the program says which ones there are; `certificate` is its word for this one, such as `client`.
#[cfg(feature = "metrics")]
pub fn certificate_days_left(account: &str, certificate: &'static str, days: i64) {
    let days = i32::try_from(days).unwrap_or(if days < 0 { i32::MIN } else { i32::MAX });
    metrics::gauge!(CERTIFICATE, labels(&[("account", account), ("certificate", certificate)])).set(days);
}

/// An order was written down. `before` is its state before that, unless it is new.
pub(crate) fn reached(before: Option<State>, order: &Order) {
    if before != Some(order.state) {
        let words = [("account", order.account.as_str()), ("kind", order.kind.word()), ("state", order.state.word())];
        count(ORDERS, &words);
    }
}

/// A query was answered, or not.
pub(crate) fn polled(account: &str, outcome: Outcome) {
    count(POLLS, &[("account", account), ("outcome", outcome.word())]);
}

/// A notification came, for an account that there is or not.
pub(crate) fn notified(account: Option<&str>, verdict: &'static str) {
    count(NOTIFICATIONS, &[("account", account.unwrap_or("-")), ("verdict", verdict)]);
}

/// A letter was delivered, or not.
pub(crate) fn told(letter: &Letter, delivered: bool) {
    let result = if delivered { "delivered" } else { "failed" };
    count(LETTERS, &[("account", &letter.account), ("topic", letter.topic.word()), ("result", result)]);
}

/// Orders were looked through.
#[cfg(feature = "metrics")]
pub(crate) fn surveyed(survey: &Survey) {
    for line in &survey.lines {
        let labels = labels(&[("account", &line.account), ("state", line.state.word())]);
        metrics::gauge!(OPEN, labels.clone()).set(u32::try_from(line.orders).unwrap_or(u32::MAX));
        metrics::gauge!(OLDEST, labels).set(line.oldest.unwrap_or_default());
    }
}

#[cfg(feature = "metrics")]
fn count(name: &'static str, words: &[(&'static str, &str)]) {
    metrics::counter!(name, labels(words)).increment(1);
}

#[cfg(not(feature = "metrics"))]
const fn count(_: &'static str, _: &[(&'static str, &str)]) {}

#[cfg(feature = "metrics")]
fn labels(words: &[(&'static str, &str)]) -> Vec<Label> {
    words.iter().map(|(name, word)| Label::new(*name, (*word).to_owned())).collect()
}

const ORDERS: &str = "tongbao_orders_total";
const POLLS: &str = "tongbao_polls_total";
const NOTIFICATIONS: &str = "tongbao_notifications_total";
const LETTERS: &str = "tongbao_letters_total";
#[cfg(feature = "metrics")]
const OPEN: &str = "tongbao_open_orders";
#[cfg(feature = "metrics")]
const OLDEST: &str = "tongbao_oldest_order_age_seconds";
#[cfg(feature = "metrics")]
const CERTIFICATE: &str = "tongbao_certificate_days_left";
