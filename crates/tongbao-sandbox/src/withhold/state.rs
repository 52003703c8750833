//! What the gateway remembers.

use std::collections::VecDeque;

use tongbao_core::{BeijingTime, Credential, Pan, Phone, Secret, Token};
use tongbao_withhold::{PayStatus, SingleWithholdRequest};

use crate::card::TestCard;
use crate::ledger::{Entry, EntryState};
use crate::random::Seed;

pub(super) struct State {
    pub(super) cards: Vec<TestCard>,
    pub(super) bindings: Vec<Binding>,
    pub(super) codes: Vec<SentCode>,
    pub(super) orders: Vec<Order>,
    seen: VecDeque<Seen>,
    next_ref: u64,
}

/// A card that a merchant may charge.
pub(super) struct Binding {
    pub(super) ua: String,
    pub(super) pan: Secret<Pan>,
    pub(super) protocol_no: Secret<Token>,
}

/// An SMS code that was sent.
pub(super) struct SentCode {
    pub(super) ua: String,
    /// requestId of 预绑卡.
    pub(super) request_id: String,
    pub(super) unique_code: Secret<Token>,
    pub(super) pan: Secret<Pan>,
    pub(super) phone: Secret<Phone>,
    pub(super) code: Secret<Credential>,
    pub(super) sent: BeijingTime,
    pub(super) used: bool,
}

/// An order: what the book says, and the request that made it.
pub(super) struct Order {
    pub(super) entry: Entry,
    pub(super) request: SingleWithholdRequest,
    /// 支付渠道返回值.
    pub(super) channel: &'static str,
    pub(super) hidden: Hidden,
}

/// Whether the gateway has not heard from the bank yet. The money is where the book says it is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Hidden {
    /// The next query still finds it being processed.
    FromNextQuery,
    /// The next query finds the result.
    UntilNextQuery,
    /// The result is known.
    No,
}

/// A request as far as its signature tells it apart.
#[derive(Eq, PartialEq)]
pub(super) struct Seen {
    pub(super) ua: String,
    pub(super) sign: String,
    pub(super) request_id: String,
}

/// How long an SMS code is good for, in seconds.
const CODE_LIFE: i64 = 5 * 60;

/// How many requests are remembered, to recognise replays.
const REMEMBERED: usize = 10_000;

impl State {
    pub(super) fn new(cards: Vec<TestCard>, seed: Seed) -> Self {
        let next_ref = seed.digits("ref", "", 6).parse().unwrap_or(1);
        Self { cards, bindings: Vec::new(), codes: Vec::new(), orders: Vec::new(), seen: VecDeque::new(), next_ref }
    }

    /// The next 支付系统支付流水号.
    pub(super) fn pay_order_no(&mut self) -> String {
        self.next_ref += 1;
        format!("P{:012}", self.next_ref)
    }

    pub(super) fn card(&self, pan: &Secret<Pan>) -> Option<&TestCard> {
        self.cards.iter().find(|card| card.pan == *pan)
    }

    pub(super) fn card_mut(&mut self, pan: &Secret<Pan>) -> Option<&mut TestCard> {
        self.cards.iter_mut().find(|card| card.pan == *pan)
    }

    /// Binds a card, in place of an earlier binding of the same card.
    pub(super) fn bind(&mut self, binding: Binding) {
        self.bindings.retain(|bound| bound.ua != binding.ua || bound.pan != binding.pan);
        self.bindings.push(binding);
    }

    pub(super) fn order(&self, ua: &str, biz_order_no: &str) -> Option<&Order> {
        self.orders.iter().find(|order| order.entry.merchant_id == ua && order.entry.order == biz_order_no)
    }

    pub(super) fn order_mut(&mut self, ua: &str, biz_order_no: &str) -> Option<&mut Order> {
        self.orders.iter_mut().find(|order| order.entry.merchant_id == ua && order.entry.order == biz_order_no)
    }

    pub(super) fn by_ref(&mut self, pay_order_no: &str) -> Option<&mut Order> {
        self.orders.iter_mut().find(|order| order.entry.ref_number == pay_order_no)
    }

    /// Remembers a request. What is to be said if it is not the first of its kind: the signature covers neither time nor requestId, so a
    /// recorded request is as good as a new one.
    pub(super) fn replayed(&mut self, seen: Seen, charges: bool) -> Option<&'static str> {
        let same = |known: &&Seen| known.ua == seen.ua && known.sign == seen.sign;
        let note = if self.seen.contains(&seen) {
            Some("the very same request was here before: sent twice or replayed, the signature does not tell")
        } else if charges && self.seen.iter().any(|known| same(&known)) {
            Some(
                "args and sign were here before under another requestId: sent again or replayed, the signature does not tell",
            )
        } else {
            None
        };
        if self.seen.len() >= REMEMBERED {
            self.seen.pop_front();
        }
        self.seen.push_back(seen);
        note
    }
}

impl SentCode {
    /// Why this code is not taken, if it is not.
    pub(super) fn refusal(&self, code: &Secret<Credential>, now: BeijingTime) -> Option<&'static str> {
        if self.used {
            Some("验证码已使用")
        } else if now.unix() - self.sent.unix() > CODE_LIFE {
            Some("验证码已过期")
        } else if self.code != *code {
            Some("验证码错误")
        } else {
            None
        }
    }
}

impl Order {
    /// How it ended.
    pub(super) const fn result(&self) -> PayStatus {
        match self.entry.state {
            EntryState::Failed => PayStatus::Fail,
            _ => PayStatus::Success,
        }
    }
}
