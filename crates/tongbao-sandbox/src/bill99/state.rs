//! What the gateway remembers.

use std::collections::HashMap;

use tongbao_bill99::TxnType;
use tongbao_core::{Amount, BeijingTime, Credential, Pan, Phone, Secret, Token};

use crate::card::TestCard;
use crate::ledger::{Entry, EntryKind};
use crate::random::Seed;

pub(super) struct State {
    pub(super) cards: Vec<TestCard>,
    pub(super) bindings: Vec<Binding>,
    pub(super) codes: Vec<SentCode>,
    pub(super) orders: Vec<Order>,
    /// Where notifications go, by merchant.
    pub(super) notify: HashMap<String, String>,
    next_ref: u64,
}

/// A card that a merchant's customer has bound.
pub(super) struct Binding {
    pub(super) merchant_id: String,
    pub(super) customer_id: String,
    pub(super) pan: Secret<Pan>,
    pub(super) pay_token: Secret<Token>,
}

/// An SMS code that was sent.
pub(super) struct SentCode {
    pub(super) purpose: Purpose,
    pub(super) merchant_id: String,
    pub(super) customer_id: Option<String>,
    pub(super) order: String,
    pub(super) pan: Secret<Pan>,
    pub(super) phone: Secret<Phone>,
    pub(super) code: Secret<Credential>,
    /// Not every bank gives one; where it does, it must come back.
    pub(super) token: Option<Secret<Token>>,
    pub(super) sent: BeijingTime,
    pub(super) used: bool,
}

/// What an SMS code is for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Purpose {
    Bind,
    /// To pay this amount.
    Pay(Amount),
}

/// An order: what the book says, and what replies and notifications repeat.
#[derive(Clone)]
pub(super) struct Order {
    pub(super) entry: Entry,
    pub(super) terminal_id: String,
    pub(super) customer_id: Option<String>,
    pub(super) pan: Secret<Pan>,
    pub(super) entry_time: BeijingTime,
    pub(super) authorization: String,
}

impl Order {
    pub(super) const fn txn_type(&self) -> TxnType {
        match self.entry.kind {
            EntryKind::Charge => TxnType::Purchase,
            EntryKind::Refund => TxnType::Refund,
            EntryKind::Void => TxnType::Void,
        }
    }

    /// 系统参考号 on the wire: a void has that of the payment it voids.
    pub(super) fn wire_ref(&self) -> &str {
        let own = &self.entry.ref_number;
        if self.entry.kind == EntryKind::Void { self.entry.original.as_ref().unwrap_or(own) } else { own }
    }
}

/// How long an SMS code is good for, in seconds.
const CODE_LIFE: i64 = 5 * 60;

impl State {
    pub(super) fn new(cards: Vec<TestCard>, seed: Seed) -> Self {
        let next_ref = seed.digits("ref", "", 6).parse().unwrap_or(1);
        Self { cards, bindings: Vec::new(), codes: Vec::new(), orders: Vec::new(), notify: HashMap::new(), next_ref }
    }

    /// The next 系统参考号: twelve digits, padded with zeros as the real ones are.
    pub(super) fn ref_number(&mut self) -> String {
        self.next_ref += 1;
        format!("{:012}", self.next_ref)
    }

    pub(super) fn card(&self, pan: &Secret<Pan>) -> Option<&TestCard> {
        self.cards.iter().find(|card| card.pan == *pan)
    }

    pub(super) fn card_mut(&mut self, pan: &Secret<Pan>) -> Option<&mut TestCard> {
        self.cards.iter_mut().find(|card| card.pan == *pan)
    }

    pub(super) fn order(&self, ref_number: &str) -> Option<&Order> {
        self.orders.iter().find(|order| order.entry.ref_number == ref_number)
    }

    pub(super) fn order_mut(&mut self, ref_number: &str) -> Option<&mut Order> {
        self.orders.iter_mut().find(|order| order.entry.ref_number == ref_number)
    }

    /// Whether this merchant has used the number for an order of this kind.
    pub(super) fn number_used(&self, merchant_id: &str, kind: EntryKind, order: &str) -> bool {
        let same = |entry: &Entry| entry.merchant_id == merchant_id && entry.kind == kind && entry.order == order;
        self.orders.iter().any(|known| same(&known.entry))
    }

    /// Binds a card, in place of an earlier binding of the same card.
    pub(super) fn bind(
        &mut self,
        merchant_id: &str,
        customer_id: &str,
        pan: &Secret<Pan>,
        seed: Seed,
    ) -> Secret<Token> {
        self.unbind(merchant_id, customer_id, pan);
        let of = format!("{merchant_id} {customer_id} {} {}", pan.expose(), self.codes.len());
        let pay_token = Secret::from(format!("812{}", seed.digits("payToken", &of, 16)));
        self.bindings.push(Binding {
            merchant_id: merchant_id.to_owned(),
            customer_id: customer_id.to_owned(),
            pan: pan.clone(),
            pay_token: pay_token.clone(),
        });
        pay_token
    }

    pub(super) fn unbind(&mut self, merchant_id: &str, customer_id: &str, pan: &Secret<Pan>) {
        self.bindings
            .retain(|bound| bound.merchant_id != merchant_id || bound.customer_id != customer_id || bound.pan != *pan);
    }

    pub(super) fn bindings_of<'s>(
        &'s self,
        merchant_id: &'s str,
        customer_id: &'s str,
    ) -> impl Iterator<Item = &'s Binding> {
        self.bindings.iter().filter(move |bound| bound.merchant_id == merchant_id && bound.customer_id == customer_id)
    }
}

impl SentCode {
    /// Whether this code, and this token if one was given, came back in time and for the first time.
    pub(super) fn fits(&self, code: &Secret<Credential>, token: Option<&Secret<Token>>, now: BeijingTime) -> bool {
        let in_time = now.unix() - self.sent.unix() <= CODE_LIFE;
        let token_fits = self.token.as_ref().is_none_or(|given| token == Some(given));
        !self.used && in_time && token_fits && self.code == *code
    }
}
