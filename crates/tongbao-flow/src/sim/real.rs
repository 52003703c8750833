//! The real gateways as they are played: their own messages, keys and ledgers. How a card behaves decides what becomes of its money.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use tongbao_core::flow::{BoundCard, Connector, Exchange};
use tongbao_core::{Credential, Error, Secret};
use tongbao_sandbox::{Config, EntryKind, EntryState, InProcess, StartFn};

use super::bank::{Asked, Bank, Entry, Fate, News, Verb, Wallet, customer_number, number};
use super::label::Labelled;
use super::truth::Doubt;
use super::world::World;
use crate::clock::Moment;
use crate::order::Kind;

pub(super) struct RealBank {
    world: World,
    account: &'static str,
    gateway: InProcess,
    connector: Arc<dyn Connector>,
    /// Whose card the first customer has.
    first_card: usize,
    seen: Mutex<Seen>,
}

#[derive(Default)]
struct Seen {
    /// Numbers of which a charge or a refund came.
    arrived: BTreeSet<String>,
    /// The newest answers that name their order.
    answers: BTreeMap<(Verb, String), Response<Bytes>>,
    /// The newest notification about each order.
    told: BTreeMap<String, Request<Bytes>>,
    /// When there was news last.
    news: Option<Moment>,
}

impl RealBank {
    /// A new gateway. Its keys are those of every run in this process; its book and its time are this run's.
    pub(super) fn new(world: World, account: &'static str, start: StartFn, decides: bool) -> Self {
        let clock = world.clone();
        let config = Config::new().shared_keys(true).clock(move || clock.moment().beijing());
        let gateway = start(config).in_process().unwrap();
        let connector = match decides {
            true => gateway.deciding_connector(NOTIFY),
            false => gateway.connector(NOTIFY),
        };
        let first_card = world.choose(gateway.cards().len());
        let connector: Arc<dyn Connector> = Arc::new(Labelled(connector.unwrap()));
        world
            .note(|| format!("a real gateway, the first card is number {first_card}, notifications decide: {decides}"));
        Self { world, account, gateway, connector, first_card, seen: Mutex::default() }
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap()
    }

    /// Nothing that moves money comes twice. A code may, as long as no code has charged the order.
    fn check_again(&self, asked: &Asked) {
        let again = match asked.verb {
            Verb::Charge | Verb::Refund => !self.seen().arrived.insert(asked.number.clone()),
            Verb::Confirm => !self.gateway.ledger().charges_for(&asked.number).is_empty(),
            _ => false,
        };
        if again {
            self.world.violation(format!("order {} was sent to the bank again", asked.number));
        }
    }

    /// The answer to another order. Only an answer that names its order can be told from ours, by anybody.
    fn swapped(&self, asked: &Asked) -> Option<Response<Bytes>> {
        let seen = self.seen();
        let mut others = seen.answers.iter().filter(|((verb, other), _)| *verb == asked.verb && *other != asked.number);
        others.next().map(|(_, answer)| answer.clone())
    }

    /// Sends it with nothing in between.
    fn call<T>(&self, exchange: Result<Exchange<T>, Error>) -> T {
        let (request, read) = exchange.unwrap().into_parts();
        read(&self.gateway.answer(&request)).unwrap()
    }
}

const NOTIFY: &str = "http://127.0.0.1/notify";

/// How long after there was news the merchant has heard of it, or will not.
const UNTIL_TOLD: Duration = Duration::from_secs(100);

impl Bank for RealBank {
    fn connector(&self) -> Arc<dyn Connector> {
        Arc::clone(&self.connector)
    }

    fn answer(&self, asked: &Asked, request: &Request<Bytes>, swapped: bool) -> Response<Bytes> {
        self.check_again(asked);
        let answer = self.gateway.answer(request);
        let names = answer.body().windows(asked.number.len()).any(|text| text == asked.number.as_bytes());
        if names {
            self.seen().answers.insert((asked.verb, asked.number.clone()), answer.clone());
        }
        let bytes = answer.body().len();
        self.world.note(|| format!("bank {:?} {}: {} with {bytes} bytes", asked.verb, asked.number, answer.status()));
        let Some(other) = self.swapped(asked).filter(|_| swapped) else { return answer };
        self.world.doubt(self.account, &asked.number, Doubt::Swapped);
        other
    }

    fn news(&self) -> Vec<News> {
        let due = self.gateway.notices();
        if !due.is_empty() {
            self.seen().news = Some(self.world.moment());
        }
        due.into_iter().map(|due| News { number: due.order().to_owned(), due: Some(due) }).collect()
    }

    fn write(&self, news: &News) -> Request<Bytes> {
        let notice = self.gateway.seal(news.due.as_ref().unwrap()).unwrap();
        self.seen().told.insert(news.number.clone(), notice.clone());
        notice
    }

    fn is_ack(&self, news: &News, response: &Response<Bytes>) -> bool {
        self.gateway.is_ack(news.due.as_ref().unwrap(), response)
    }

    fn forgeries(&self, number: &str) -> Vec<(&'static str, Request<Bytes>)> {
        let Some(told) = self.seen().told.get(number).cloned() else { return Vec::new() };
        let body = told.body().clone();
        let cut = body.slice(..body.len() - body.len() / 8);
        let mut forgeries = vec![("notification cut off", told.clone().map(|_| cut))];
        let other = self.entries().into_keys().find(|other| other != number && other.len() == number.len());
        if let Some(other) = other {
            let turned = replaced(&body, number.as_bytes(), other.as_bytes());
            forgeries.push(("notification turned to another order", told.map(|_| turned)));
        }
        forgeries
    }

    fn contradiction(&self, _: &str) -> Option<Request<Bytes>> {
        None
    }

    fn entries(&self) -> BTreeMap<String, Entry> {
        let ledger = self.gateway.ledger();
        let mut entries = BTreeMap::new();
        for line in ledger.entries() {
            let (kind, moved) = match line.kind {
                EntryKind::Charge => (Kind::Payment, line.state != EntryState::Failed),
                EntryKind::Refund | EntryKind::Void => (Kind::Refund, line.state == EntryState::Succeeded),
            };
            let paid = |other: &&tongbao_sandbox::Entry| Some(&other.ref_number) == line.original.as_ref();
            let of = ledger.entries().iter().find(paid).map(|paid| paid.order.clone());
            let new = Entry { kind, amount: line.amount.fen(), of, gateway_number: None, fate: Fate::Failed, moved: 0 };
            let entry = entries.entry(line.order.clone()).or_insert(new);
            entry.moved += u32::from(moved);
            if moved {
                entry.fate = Fate::Succeeded;
                entry.amount = line.amount.fen();
            }
        }
        entries
    }

    /// It knows how its orders stand, and only keeps it to itself for a while. Its news are waited for: they are what no model makes.
    fn is_settled(&self) -> bool {
        self.seen().news.is_none_or(|news| self.world.moment() >= news.after(UNTIL_TOLD))
    }

    /// Not every gateway has an interface that says so.
    fn is_bound(&self, _: &str) -> bool {
        true
    }

    fn wallet(&self, customer: usize) -> Wallet {
        let cards = self.gateway.cards();
        let card = cards[(self.first_card + customer) % cards.len()].clone();
        Wallet { details: card.details(&customer_number(customer)), card: Some(card) }
    }

    fn bound_long_ago(&self, customer: usize, wallet: &Wallet) -> BoundCard {
        let (at, card) = (number(customer, 90), wallet.card.as_ref().unwrap());
        let pending = self.call(self.connector.bind(&at, self.world.moment().beijing(), &wallet.details));
        let token = pending.token.as_ref().map(|token| token.expose());
        let code = self.gateway.code_for(&at, card, token).unwrap();
        self.call(self.connector.confirm_binding(&number(customer, 91), &pending, &code))
    }

    fn code(&self, number: &str, wallet: &Wallet, step_number: Option<&str>) -> Option<Secret<Credential>> {
        self.gateway.code_for(number, wallet.card.as_ref().unwrap(), step_number)
    }
}

/// The text with one word in the place of another of the same length, wherever it stands.
fn replaced(text: &[u8], word: &[u8], other: &[u8]) -> Bytes {
    let mut text = text.to_vec();
    let places: Vec<_> = (0..text.len()).filter(|&at| text[at..].starts_with(word)).collect();
    places.into_iter().for_each(|at| text[at..at + other.len()].copy_from_slice(other));
    Bytes::from(text)
}
