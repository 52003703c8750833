//! The gateway's side, as the rest of a run sees it: what is asked of it, and what became of the money.

use std::collections::BTreeMap;
use std::sync::Arc;

use bytes::Bytes;
use http::{Request, Response};
use tongbao_core::flow::{BoundCard, CardDetails, Connector};
use tongbao_core::{Credential, Secret};
use tongbao_sandbox::{DueNotice, TestCard};

use crate::order::{Kind, State};

/// A gateway. There are two: a [model](super::model) that does what it likes, and the [real](super::real) ones as they are played.
pub(super) trait Bank: Send + Sync {
    /// The merchant's end.
    fn connector(&self) -> Arc<dyn Connector>;

    /// Carries a request out. `swapped`: what it answers is about another order, if it can be.
    fn answer(&self, asked: &Asked, request: &Request<Bytes>, swapped: bool) -> Response<Bytes>;

    /// What the merchant is to be told, and was not told yet.
    fn news(&self) -> Vec<News>;

    /// The notification of these news, as things stand now.
    fn write(&self, news: &News) -> Request<Bytes>;

    /// Whether this answer stops it from being sent again.
    fn is_ack(&self, news: &News, response: &Response<Bytes>) -> bool;

    /// Notifications about this order that must not be believed, each with what is wrong with it.
    fn forgeries(&self, number: &str) -> Vec<(&'static str, Request<Bytes>)>;

    /// One that is believed, and says that a payment failed which has succeeded. Not every gateway says such things.
    fn contradiction(&self, number: &str) -> Option<Request<Bytes>>;

    /// What really happened to the money, by the merchant's numbers.
    fn entries(&self) -> BTreeMap<String, Entry>;

    /// Whether nothing will happen to any order by itself.
    fn is_settled(&self) -> bool;

    /// Whether the code of this binding was taken, as far as the bank knows.
    fn is_bound(&self, number: &str) -> bool;

    /// The card of a customer.
    fn wallet(&self, customer: usize) -> Wallet;

    /// The same card, bound before the run began.
    fn bound_long_ago(&self, customer: usize, wallet: &Wallet) -> BoundCard;

    /// What the customer got on the phone last for this number, and has not used.
    fn code(&self, number: &str, wallet: &Wallet, step_number: Option<&str>) -> Option<Secret<Credential>>;
}

/// What the gateway has under a number.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) kind: Kind,
    pub(super) amount: u64,
    pub(super) of: Option<String>,
    /// Its own number for it, where a run knows it.
    pub(super) gateway_number: Option<String>,
    pub(super) fate: Fate,
    /// How often the money moved.
    pub(super) moved: u32,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Fate {
    WaitsForCode,
    Processing,
    Succeeded,
    Failed,
}

/// What a request asks for, as its sender knows it. It travels beside the request, for faults and for what must never be; no gateway reads it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Asked {
    pub(super) verb: Verb,
    pub(super) number: String,
}

#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) enum Verb {
    Bind,
    Bound,
    Unbind,
    Place,
    Charge,
    Confirm,
    Query,
    Refund,
}

impl Verb {
    pub(super) const fn moves_money(self) -> bool {
        matches!(self, Self::Charge | Self::Confirm | Self::Refund)
    }

    pub(super) const fn binds(self) -> bool {
        matches!(self, Self::Bind | Self::Bound)
    }

    /// How the order must stand on disk when such a request leaves.
    pub(super) const fn state(self) -> Option<State> {
        match self {
            Self::Charge | Self::Confirm | Self::Refund | Self::Bound => Some(State::Sending),
            Self::Place | Self::Bind => Some(State::Prepared),
            Self::Query | Self::Unbind => None,
        }
    }
}

/// Something that the merchant is to be told about an order.
#[derive(Clone, Debug)]
pub(super) struct News {
    pub(super) number: String,
    /// What it is at a real gateway.
    pub(super) due: Option<DueNotice>,
}

/// A card, as its holder has it.
#[derive(Clone, Debug)]
pub(super) struct Wallet {
    pub(super) details: CardDetails,
    /// What it is at a real gateway.
    pub(super) card: Option<TestCard>,
}

/// A number for something that a customer does. The day comes first, as some gateways want it.
pub(super) fn number(customer: usize, what: usize) -> String {
    format!("20260101{customer:04}{what:04}")
}

/// Somebody's number at the merchant.
pub(super) fn customer_number(customer: usize) -> String {
    format!("U{customer}")
}
