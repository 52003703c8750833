//! A bank that does what it likes: its own luck decides what becomes of the money, and its messages are words.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard};

use bytes::Bytes;
use http::{Request, Response};
use tongbao_core::flow::{BoundCard, CardDetails, Connector, Weight};
use tongbao_core::schema::Outcome;
use tongbao_core::{Credential, Secret};

use super::bank::{Asked, Bank, Entry, Fate, News, Wallet, customer_number};
use super::connector::{BETWEEN, SimConnector, bound, sign};
use super::label::Labelled;
use super::truth::Doubt;
use super::world::{OUTSIDE, World};
use crate::clock::Moment;
use crate::order::Kind;

#[derive(Clone)]
pub(super) struct ModelBank {
    world: World,
    /// The merchant's account, which is all that this one knows.
    account: &'static str,
    connector: SimConnector,
    book: Arc<Mutex<Book>>,
}

#[derive(Default)]
struct Book {
    accounts: BTreeMap<String, Held>,
    serial: u64,
    bound: BTreeSet<String>,
    /// Numbers that became final and of which the merchant is to be told.
    news: Vec<String>,
}

/// What the bank has under a number.
#[derive(Clone)]
struct Held {
    entry: Entry,
    day: String,
    /// From when on it can be found.
    visible: Moment,
}

/// What comes of money that is asked for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Luck {
    Now,
    Later,
    FailsLater,
    Declined,
    Refused,
}

const LUCK: [Luck; 5] = [Luck::Now, Luck::Later, Luck::FailsLater, Luck::Declined, Luck::Refused];

/// The code that every customer of this bank gets.
const CODE: &str = "123456";

impl ModelBank {
    pub(super) fn new(world: World, account: &'static str, connector: SimConnector) -> Self {
        Self { world, account, connector, book: Arc::default() }
    }

    fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap()
    }

    fn held(&self, number: &str) -> Option<Held> {
        self.book().accounts.get(number).cloned()
    }

    /// The money of an order is asked for. What is answered.
    fn charge(&self, kind: Kind, number: &str, amount: u64, of: Option<String>, day: &str) -> Outcome {
        if let Some(there) = self.held(number).filter(|there| there.entry.fate != Fate::WaitsForCode) {
            // This gateway does not tell copies.
            self.world.violation(format!("order {number} was sent to the bank again ({:?})", there.entry.fate));
            return Outcome::Duplicate;
        }
        let luck = LUCK[match self.world.is_scripted() {
            true => self.world.choose(LUCK.len()),
            false => usize::try_from(self.world.below(14)).unwrap().saturating_sub(9),
        }];
        let luck = if let Some(of) = &of { self.limited(of, amount, luck) } else { luck };
        self.world.note(|| format!("bank {kind} {number} ¥{amount} {luck:?}"));
        if luck == Luck::Refused {
            return Outcome::Refused;
        }
        self.enter(kind, number, amount, of, day);
        let answer = self.settle_by(luck, number);
        // Its own front office sent it twice, and the answer to the second came first.
        if self.world.strikes("answered as a duplicate", 30) { Outcome::Duplicate } else { answer }
    }

    fn settle_by(&self, luck: Luck, number: &str) -> Outcome {
        match luck {
            Luck::Now => {
                self.settle(number, Fate::Succeeded);
                Outcome::Succeeded
            }
            Luck::Declined => {
                self.settle(number, Fate::Failed);
                Outcome::Declined
            }
            _ => {
                self.book().accounts.get_mut(number).unwrap().entry.fate = Fate::Processing;
                let fate = if luck == Luck::Later { Fate::Succeeded } else { Fate::Failed };
                let (bank, number) = (self.clone(), number.to_owned());
                self.world.spawn(OUTSIDE, async move {
                    bank.world.pause(500 + bank.world.below(200_000)).await;
                    bank.settle(&number, fate);
                });
                Outcome::Processing
            }
        }
    }

    /// A refund of more than there is fails. That nothing was paid may be news to whoever asks: what was contradicted can be asked back.
    fn limited(&self, of: &str, amount: u64, luck: Luck) -> Luck {
        let entries = self.entries();
        let paid = entries.get(of).filter(|paid| paid.fate == Fate::Succeeded).map_or(0, |paid| paid.amount);
        let given = entries.values().filter(|entry| entry.of.as_deref() == Some(of) && entry.fate != Fate::Failed);
        let given: u64 = given.map(|entry| entry.amount).sum();
        if given + amount <= paid {
            return luck;
        }
        // A person may have said that it was paid, or that something was not given back.
        let said = |number: &str| self.world.was_decided(self.account, number);
        let refunds = entries.iter().filter(|(_, entry)| entry.of.as_deref() == Some(of));
        if paid > 0 && !said(of) && !refunds.into_iter().any(|(number, _)| said(number)) {
            self.world
                .violation(format!("¥{amount} more of order {of} were asked back, ¥{paid} paid, ¥{given} given back"));
        }
        Luck::Declined
    }

    /// An order that waits for its code.
    fn place(&self, number: &str, amount: u64, day: &str) -> bool {
        if self.held(number).is_some() {
            return false;
        }
        self.enter(Kind::Payment, number, amount, None, day);
        true
    }

    fn enter(&self, kind: Kind, number: &str, amount: u64, of: Option<String>, day: &str) {
        let visible = match self.world.strikes("not found yet", 100) {
            true => self.world.moment().after(std::time::Duration::from_secs(self.world.below(90))),
            false => self.world.moment(),
        };
        let twin = self.world.strikes("one gateway number for two orders", 15);
        let mut book = self.book();
        book.serial += u64::from(!twin);
        let own = Some(format!("g{}", book.serial));
        let twins = book.accounts.iter().filter(|(_, held)| held.entry.gateway_number == own);
        for one in twins.map(|(other, _)| other.as_str()).chain([number]).filter(|_| twin) {
            self.world.doubt(self.account, one, Doubt::Twin);
        }
        let entry = Entry { kind, amount, of, gateway_number: own, fate: Fate::WaitsForCode, moved: 0 };
        let held = Held { entry, day: day.to_owned(), visible };
        book.accounts.entry(number.to_owned()).or_insert(held);
    }

    fn settle(&self, number: &str, fate: Fate) {
        self.world.note(|| format!("bank {number} is {fate:?}"));
        let mut book = self.book();
        let entry = &mut book.accounts.get_mut(number).unwrap().entry;
        entry.fate = fate;
        entry.moved += u32::from(fate == Fate::Succeeded);
        book.news.push(number.to_owned());
    }

    /// What a request in words is answered, in words.
    fn reply(&self, words: &[&str]) -> (&'static str, Outcome) {
        let outcome = match *words {
            ["charge", number, fen, day] => self.charge(Kind::Payment, number, fen.parse().unwrap(), None, day),
            ["place", number, fen, day] => match self.place(number, fen.parse().unwrap(), day) {
                true => Outcome::Succeeded,
                false => Outcome::Duplicate,
            },
            ["confirm", number, _, code] => match self.held(number) {
                None => Outcome::NotFound,
                Some(_) if code != CODE => Outcome::Refused,
                Some(there) => self.charge(Kind::Payment, number, there.entry.amount, None, &there.day),
            },
            ["refund", number, fen, day, of] => {
                self.charge(Kind::Refund, number, fen.parse().unwrap(), Some(of.to_owned()), day)
            }
            ["query", number, day] => return self.state(number, day),
            ["bound", _, code] if code != CODE => Outcome::Refused,
            ["bound", number, _] => {
                self.book().bound.insert(number.to_owned());
                Outcome::Succeeded
            }
            _ => Outcome::Succeeded,
        };
        ("answer", outcome)
    }

    fn state(&self, number: &str, day: &str) -> (&'static str, Outcome) {
        if self.world.strikes("query refused", 60) {
            return ("answer", if self.world.below(2) == 0 { Outcome::Refused } else { Outcome::Declined });
        }
        let found = self.held(number).filter(|held| held.day == day && held.visible <= self.world.moment());
        found.map_or(("answer", Outcome::NotFound), |held| ("state", of(held.entry.fate)))
    }

    /// A notification in words.
    fn told(&self, kind: &str, number: &str, outcome: Outcome, more: u64, merchant: &str) -> Option<String> {
        let Held { entry, .. } = self.held(number)?;
        let gateway_number = entry.gateway_number.unwrap_or_default();
        let about = if entry.kind == Kind::Refund { "refund" } else { "payment" };
        let fen = (entry.amount + more).to_string();
        let text = [kind, about, number, &fen, &gateway_number, outcome.word(), merchant].join("|");
        let signature = sign(&text);
        Some(format!("{text}|{signature}"))
    }
}

impl Bank for ModelBank {
    fn connector(&self) -> Arc<dyn Connector> {
        Arc::new(Labelled(Arc::new(self.connector)))
    }

    fn answer(&self, _: &Asked, request: &Request<Bytes>, swapped: bool) -> Response<Bytes> {
        let text = std::str::from_utf8(request.body()).unwrap();
        let words: Vec<_> = text.split(BETWEEN).collect();
        let (about, outcome) = self.reply(&words);
        let (number, book) = (words[1], self.book());
        let is_other = |other: &str, held: &Held| swapped && other != number && held.entry.kind == Kind::Payment;
        let text = match book.accounts.iter().find(|(other, held)| is_other(other, held)) {
            Some((other, held)) => {
                self.world.doubt(self.account, number, Doubt::Swapped);
                written(about, of(held.entry.fate), Some(held), other)
            }
            None => written(about, outcome, book.accounts.get(number), number),
        };
        Response::new(Bytes::from(text))
    }

    fn news(&self) -> Vec<News> {
        let news = std::mem::take(&mut self.book().news);
        news.into_iter().map(|number| News { number, due: None }).collect()
    }

    fn write(&self, News { number, .. }: &News) -> Request<Bytes> {
        let fate = self.held(number).unwrap().entry.fate;
        post(self.told("trade", number, of(fate), 0, self.connector.merchant).unwrap())
    }

    fn is_ack(&self, _: &News, response: &Response<Bytes>) -> bool {
        response.body().as_ref() == b"RECEIVED"
    }

    fn forgeries(&self, number: &str) -> Vec<(&'static str, Request<Bytes>)> {
        let Some(held) = self.held(number) else { return Vec::new() };
        let opposite = if held.entry.fate == Fate::Succeeded { Outcome::Declined } else { Outcome::Succeeded };
        let told = |kind, outcome, more, merchant| self.told(kind, number, outcome, more, merchant).unwrap();
        let mut forgeries = vec![
            ("another amount", told("trade", Outcome::Succeeded, 1, self.connector.merchant)),
            ("forged", format!("{}0", told("trade", Outcome::Succeeded, 0, self.connector.merchant))),
            ("booking", told("booking", opposite, 0, self.connector.merchant)),
        ];
        // The one that proves nothing is forged by whoever likes.
        if self.connector.weight == Weight::Proof {
            forgeries.push(("another merchant", told("trade", Outcome::Succeeded, 0, "thief")));
        }
        forgeries.into_iter().map(|(name, text)| (name, post(text))).collect()
    }

    fn contradiction(&self, number: &str) -> Option<Request<Bytes>> {
        let told = || self.told("trade", number, Outcome::Declined, 0, self.connector.merchant).map(post);
        if self.connector.weight == Weight::Proof { told() } else { None }
    }

    fn entries(&self) -> BTreeMap<String, Entry> {
        self.book().accounts.iter().map(|(number, held)| (number.clone(), held.entry.clone())).collect()
    }

    fn is_settled(&self) -> bool {
        self.book().accounts.values().all(|held| held.entry.fate != Fate::Processing)
    }

    fn is_bound(&self, number: &str) -> bool {
        self.book().bound.contains(number)
    }

    fn wallet(&self, customer: usize) -> Wallet {
        let details = CardDetails {
            customer: customer_number(customer),
            pan: Secret::from("6222020000000000017"),
            holder: Secret::from("张三"),
            id_number: Secret::from("110101199003070011"),
            phone: Secret::from("13500000000"),
            cvv: None,
            expiry: None,
            id_valid: None,
            bank: None,
        };
        Wallet { details, card: None }
    }

    fn bound_long_ago(&self, _: usize, wallet: &Wallet) -> BoundCard {
        bound(&wallet.details.customer)
    }

    fn code(&self, _: &str, _: &Wallet, _: Option<&str>) -> Option<Secret<Credential>> {
        Some(Secret::from(CODE))
    }
}

const fn of(fate: Fate) -> Outcome {
    match fate {
        Fate::Succeeded => Outcome::Succeeded,
        Fate::Failed => Outcome::Declined,
        Fate::Processing | Fate::WaitsForCode => Outcome::Processing,
    }
}

fn written(about: &str, outcome: Outcome, held: Option<&Held>, number: &str) -> String {
    let (fen, gateway_number) =
        held.map(|Held { entry, .. }| (entry.amount.to_string(), entry.gateway_number.clone())).unwrap_or_default();
    let gateway_number = gateway_number.unwrap_or_default();
    [about, outcome.word(), number, &fen, &gateway_number, &format!("step-{number}"), "end"].join("|")
}

fn post(text: String) -> Request<Bytes> {
    Request::post("/notify").body(Bytes::from(text)).unwrap()
}
